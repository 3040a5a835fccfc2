"""What was moved, in a sentence that also says who moved it and how it went: the words of the motion alone."""

from __future__ import annotations

import re

from minutes_parser.layout import words_of
from minutes_parser.patterns import compiled
from minutes_parser.segment.cues import cued
from minutes_parser.segment.motions.mover_names import HONORIFIC, MOVING, NAME

# "agreed by all present", "AGREED unanimously by the Meeting", between the verb and what was agreed.
_BY_ALL = r"by\s+(?:(?:the|all)\s+(?:of\s+the\s+)?)*(?:(?:parish|town|community|full)\s+)?(?:meeting|council|committee|board|members|councillors|cllrs\.?|trustees|governors|all|everyone|those)(?:\s+(?:present|in\s+attendance|(?:and\s+)?(?:voting|entitled\s+to\s+vote|eligible\s+to\s+vote)))*"
_FORMULA = compiled(
    rf"""
    (?P<lead>\W*(?:[^.;]{{0,300}}?[, ]\s?)??)
    (?: (?i:(?:on|upon|following|after)\s+(?:the|an?)\s+(?:proposal|proposition|motion|nomination)\s+(?:of|from|(?:(?:proposed|moved|made)\s+)?by))\s+{NAME}
      | (?i:it\s+was\s+(?:then\s+|also\s+|further\s+)?(?:proposed|moved)\s+by,?)\s+{NAME}
      | (?i:^\W*motion\s+(?:(?:proposed|moved)\s+)?by)\s+{NAME}
      | (?:^\W*(?:[^.;/]{{0,30}}(?<!\d)/\s*)?)(?i:(?:proposed|moved)\s+by|(?:prop|proposed|moved|proposer)\b\s*[.:–-]*)\s*{NAME} )
    [,;.]?\s+(?:[^.;/]{{0,30}}(?<!\d)/\s*)?(?i:(?:and\s+)?(?:duly\s+)?(?:seconded|sec\.?|seconder|2nd))(?:\s+|\s*[:.–-]+\s*)(?:by\s+)?{NAME}(?:,\s+(?:Vice[\s-])?Chair\w*)?\s*[,:]?\s+(?:[^.;/]{{0,30}}(?<!\d)/\s*)?
    (?i:(?:and\s+)?(?:it\s+was\s+|(?:the\s+)?(?:council|committee|board|meeting|members|trustees|governors)\s+(?=(?:\w+ly\s+)?(?:resolved|agreed|decided)\b))?(?:\w+ly\s+)?(?:resolved|agreed|decided|carried|recommended)(?:(?:\s+\w+ly)?\s+{_BY_ALL}|\s+\w+ly|\s+by\s+\w+\s+votes(?:\s+to\s+\w+)?|\s+(?:by|on|with)\s+an?\s+(?:\w+\s+)?majority(?:\s+vote)?(?:\s+of\s+\w+(?:\s+votes)?(?:\s+to\s+\w+)?)?|\s+by\s+(?:\w+\s+)?majority(?:\s+vote)?|\s+nem\.?\s?con\.?)?(?:,?\s+with\s+[^,.;]{{2,40}}?(?<=\w)\s(?:not\s+voting|abstaining|against|abstentions?|dissenting))?(?:\s*\([^)]{{3,60}}\))?[,:]?\s+(?:that\s+)?|and\s+(?=the\s)|(?:to|with)\s+(?:unanimous\s+\w+|all\s+(?:\w+\s+)?in\s+\w+),\s+that\s+|[-–—]+\s+|(?:and\s+)?(?:it\s+was\s+)?the\s+(?:unanimous\s+)?decision\s+(?:of\s+the\s+[\w -]{{3,30}}?\s+)?(?=to\s|that\s))?
    | \W*By\s[^.;]{{0,60}}\bvotes?\b[^.;]{{0,60}},\s+(?=(?i:it\s+was)\s)
    """,
    re.VERBOSE,
)


_IN_MORE_WORDS = rf"""
        (?i:it\s+was\s+(?:then\s+|also\s+|thus\s+|therefore\s+)?proposed)
      | {NAME}\s+(?:then\s+|also\s+)?said\s+(?:that\s+)?s?he\s+(?:wished\s+to\s+propose|proposed|would\s+(?:like\s+to\s+)?propose)
      | {NAME}\s+(?:would\s+like|wished|wanted|rose)\s+to\s+(?:propose|move)
      | {NAME}\s+(?:said|thought|felt|explained|considered|argued|spoke|stated|reported|outlined)\s[^.;]{{3,120}}?\s+and\s+(?:so\s+|then\s+|therefore\s+)?(?:proposed|moved)
      | (?:^\W*S?[Hh]e|{NAME}\s+[a-z]+\s[^.;]{{3,300}}?(?:,|\s+and|\s+so)\s+(?:(?:then|therefore|accordingly|for\s+th(?:is|at)\s+reason),?\s+)?s?he)\s+(?:(?:then|therefore|formally|duly|also)\s+)?(?i:proposed|moved)
      | {NAME}\s+(?:then\s+|\w+ly\s+)?(?:made|tabled|submitted)\s+(?:an?|the)\s+(?:motion|proposal)
      | {NAME}\s+(?:proposed|moved)\s+an?\s+(?:motion|resolution),\s+which\s+{NAME}\s+seconded
      | (?i:an?|the)\s+(?i:motion|proposal)\s+was\s+(?:then\s+)?(?:put\s+forward|made|raised|tabled|submitted|proposed|moved)\s+by\s+{NAME}(?:,?\s+(?:and\s+)?seconded\s+by\s+{NAME})?
      | (?i:an?|the)\s+(?i:motion|proposal)\s+(?:from|by|of)\s+{NAME}\s+was
      | (?i:an?|the)\s+(?i:motion|proposal)\s+was\s+(?:then\s+)?(?:put\s+forward|made|raised|tabled|submitted)(?=\s+(?:that\s|to\s(?![^.;]*\sby\s[A-Z])))
"""
_IN_FEW_WORDS = rf"""
        (?i:it\s+was\s+(?:then\s+)?(?:proposed|moved))\s+by\s+{NAME}\s+and\s+seconded\s+by\s+{NAME}(?=\s+[“"])
      | (?i:an?|the)\s+(?i:motion|proposal)(?=\s+(?:that|to)\s[^.;]{{5,160}}?\s+was\s+(?:then\s+)?(?:made|proposed|moved|put\s+forward|tabled)\s+by\s)
      | (?i:it\s+was\s+(?:then\s+)?(?:proposed|moved))\s*\({NAME}\)\s+and\s+seconded\s*\({NAME}\)
      | ^\W*(?=That\s[^.;()]{{5,160}}\((?:[Pp]roposed|[Mm]oved|[Pp]rop)\b)
      | (?i:proposed|moved|prop\.)\s+{NAME},?\s+(?:and\s+)?(?i:seconded|sec\.)\s+{NAME}(?=,?\s+that\s)
      | (?i:motion|proposal|proposed)\s*\([A-Z]{{2,3}}\)(?:\s*[,;&]?\s*(?i:and\s+)?(?i:seconded)\s*\([A-Z]{{2,3}}\))?
      | {NAME},?\s+(?i:(?:(?:then|also|so|now|therefore|(?!only\b)\w+ly)\s+){{0,2}})(?i:proposed|moved|proposes|moves|put\s+(?:forward\s+)?(?:an?|the)\s+(?:motion|proposal))(?:(?:,?\s+and|,)\s+{NAME},?\s+(?i:(?:(?:also|then|formally|duly)\s+)?seconded)(?:\s+(?:the|a)\s+(?:motion|resolution|proposal)(?=\s+that\b)|,?\s+the\s+following\s+(?:motion|resolution|proposal)(?=\s*[:–-]*\s*["“]))?|,?\s+(?i:seconded\s+by)\s+{NAME})?
      | (?i:(?:proposed|moved|\b(?:an?|the)\s+motion)\s+by)\s+{NAME}(?:,?\s+(?:and\s+)?seconded\s+by\s+{NAME})?(?:,\s+(?:to|with)\s+(?:unanimous\s+\w+|all\s+(?:\w+\s+)?in\s+\w+))?
      | (?i:proposed|moved)\s+from\s+the\s+[Cc]hair
      | (?i:proposal\s+by)\s+{NAME},?\s+(?:and\s+)?(?i:seconded)(?:\s+by)?\s+{NAME}
      | (?i:motion|proposal)\s*\((?i:proposed|moved)\b[^()]{{5,90}}\)
      | {NAME}\s+(?:proposed|moved)\s*\(\s*(?:(?i:seconded|sec\.?)(?:\s+by)?\s+{NAME}|{NAME}\s+seconded)\s*\)
      | {NAME},?\s+with\s+{NAME}\s+seconding,?\s+(?:proposed|moved)
      | (?i:it\s+was\s+(?:then\s+)?(?:proposed|moved)\s+and\s+seconded\s+by)\s+(?:(?:Cllrs|Councillors)\.?\s+)?{NAME}\s+and\s+{NAME}(?:\s+respectively)?
      | {NAME}['’]s\s+(?:proposal|motion)\s+was
      | {NAME}(?:\s+(?:moves|to\s+move))?(?=:\s*["“]\s*Th(?:at|is)\s)
"""
_WHAT = r"""
    (?:,?\s+|:\s+(?=that\s|to\s)|(?=:)|(?<![\w,.;:]))(?:(?:(?:the|an?)\s+(?:following\s+)?(?:resolution|motion|proposal)\s+)?[Tt]hat\s+|(?=(?:to|we|[a-z]+ing(?!\s+(?:that|this|it|the\s+(?:motion|meeting))\b)|(?:an?|the)(?!\s+(?:\w+\s+)?(?:motion|amendment|proposal|following|above|minutes)\b))\s|£|(?!(?:by|and|him|her|it|this|as|in|for|from|at|acceptance|adoption|approval)\b)[a-z]+\s[^.;]{3,160}?(?:[,.]|\sand\s+this\s+was)\s+(?:and\s+)?(?:[A-Z]{2,3}\s+|(?:Cllr|Councillor|Mrs?|Ms|Dr)\.?\s+[A-Z][\w’'-]+\s+)?(?:second|2nd))|[:–-]?\s*["“]\s*(?:[Tt]hat\s+)?(?=\w))
"""
_PROPOSED_THAT = compiled(rf"(?: {_IN_MORE_WORDS} | {_IN_FEW_WORDS} ) {_WHAT}", re.VERBOSE)
_PROPOSED_THAT_IN_FEW = compiled(rf"(?: {_IN_FEW_WORDS} ) {_WHAT}", re.VERBOSE)
_PROPOSED_IN_MORE = cued(_IN_MORE_WORDS, re.VERBOSE)
_MORE_WORDS = _PROPOSED_IN_MORE.cues
"""of these one is in whatever is proposed in more words: a text that has none is spared that many ways"""
_PROPOSED_TO = compiled(
    r"""
    ["”](?=\s*[.,;]?(?:\s|$)|\s+(?:second|agreed|carried)) | ,?\s*(?:and\s+(?:was\s+)?)?(?:(?:this|which|it|the\s+(?:motion|proposal))\s+was\s+)?(?:duly\s+)?second(?:ed|er)\b
    | \s*\((?:proposed|moved|prop\b) | \s+was\s+(?:then\s+)?(?:made|proposed|moved|put\s+forward|tabled)\s+by\b
    | (?:\s?,\s+(?:and\s+)?|\s+and\s+)(?:(?-i:[A-Z])[\w.’'-]*\s+){1,4}second(?:ed|ing|s)\b
    | \s[-–—]\s*(?:all\s+)?(?:agreed|carried|approved)\b | ;
    | \s(?:was|were)\s+(?:\w+ly\s+)?(?:carried|passed|agreed\s+to)(?:\s+(?:by|with|on|nem|\w+ly)\b[^.;]{0,40})?\W*$ | ,?\s+which\s+was\s+(?:\w+ly\s+)?(?:agreed|carried|approved|accepted|passed)\W*$ | ,?\s+and\s+(?:(?:this|it)\s+(?:(?:resolution|motion|proposal)\s+)?was\s+|all\s+|the\s+\w+\s+so\s+)?(?:\w+ly\s+)?(?:agreed|carried|approved|passed)\b | ,?\s+and\s+(?:this|it)\s+was\s+(?:\w+ly\s+|so\s+)?resolved\W*$ | (?-i:(?<=[a-z\d)])\s+(?:Resolved|RESOLVED|Carried|CARRIED|AGREED|Agreed))\W*$
    | ,\s+(?:all\s+|(?:the\s+|a\s+)?(?:majority(?:\s+of\s+(?:the\s+)?(?:members|councillors|those)(?:\s+present)?)?|most\s+(?:members|councillors))\s+(?:were\s+|voted\s+)?|(?:was|were)\s+(?:\w+ly\s+|then\s+)?)?(?:agreed|carried|in\s+favour)\b | ,?\s+with\s+all\s+(?:\w+\s+)?in\s+favour\b | (?-i:(?<![A-Z])(?<!Mrs)(?<!Mr|Dr|Ms|St)(?<!Cllr)(?<!\b[NC]o)(?<!\bAld)(?<!\bRev)\.(?=\s+(?:[A-Z]|\d+\s+(?:voted?s?\s+)?(?:for|in\s+favour|against)\b)|\s*$)|(?<=[A-Z]{3})\.(?=\s+(?:On|The|All|It|There|Clerk|Carried|Agreed|Vote|Motion|This)\b))
    | ,?\s+and\s+(?:a\s+vote\s+having\s+been\s+taken|(?:with|by)\s+(?:\d{1,2}|[a-z]+)\s+(?:votes?\s+)?(?:for|in\s+favour)|on\s+(?:being\s+put\s+to\s+)?(?:a|the)\s+vote)\b
    | \.(?=\s+(?:there\s+(?:voted|were)|all\s+(?:agreed|in\s+favour)|carried|agreed|motion|resolution|vote|an\s+amendment)\b)
    """,
    re.VERBOSE | re.IGNORECASE,
)


_LED_THAT = compiled(r"that\s+(?!(?:motion|proposal|proposition|report|be|was|is|were)\b)|(?=to\s+(?!the\b)[a-z]+\s)")


# "to pay these", "these be paid", "the Council object"
_SHORT_MOTION = compiled(
    r"to\s|[£€]?[\w.,]+\s+be\s|the\s+(?:Council|Committee|Board|Club|Society)\s+(?![a-z]+ed\b)[a-z]+\b"
)


def proposed_part(text: str, *, led: bool = False) -> tuple[int, int]:
    """Where what was proposed stands in a sentence that says who proposed it and how it went; all of it where it does not say.

    `led`: who proposed it was cut off before.
    """
    if quoted := _QUOTED_MOTION.search(text):
        return quoted.span("words")
    ways = _PROPOSED_THAT_IN_FEW if _MORE_WORDS.isdisjoint(words_of(text)) else _PROPOSED_THAT
    start = ways.search(text)
    if start is None and not led:
        return 0, len(text)
    start = start or _LED_THAT.match(text)
    first = start.end() if start else 0
    end = _PROPOSED_TO.search(text, first)
    last = end.start() if end else len(text)
    last -= len(found.group()) if (found := _THIS_MOTION.search(text, first, last)) else 0
    last = len(text) if _CONDITION.search(text, last) else last
    enough = 3 if _SHORT_MOTION.match(text, first) else 4
    return (first, last) if len(text[first:last].split()) >= enough else (0, len(text))


# "Cllr Bell moved, and Cllr Roe seconded, the following motion: “That the hut be let.” It was put and carried."
_QUOTED_MOTION = compiled(
    r"\b(?:[Mm]oved|[Pp]roposed)\b[^“”\"]{0,120}?\b(?:motion|resolution|proposal)\s*[:,–-]+\s*[“\"](?P<words>(?:That|THAT|This|To)\s[^“”\"]{8,}?)[”\"]"
)
# "... that the hut be let. Cllr Roe seconded and it was agreed, subject to a deposit.": on what terms is a part of it
_CONDITION = compiled(
    r"\b(?:agreed|carried|approved|passed|accepted)\b(?:\s+(?:unanimously|nem\.?\s?con\.?|by\s+all))?\s*,?\s*(?:\(\s*)?(?:but\s+)?(?:subject\s+to|(?:up)?on\s+(?:the\s+)?condition|on\s+the\s+understanding|provided|with\s+(?:the|a|one)\s+(?:proviso|stipulation))\b",
    re.IGNORECASE,
)
_THIS_MOTION = compiled(
    r"\s*[–—,;.-]\s*(?:and\s+)?(?:th(?:is|e)\s+(?:motion|proposal|resolution)|motion|proposal)(?:\s+(?:was|being)\b[^.;]{0,40})?\W*$|\s*,?\s+(?:which|and)\s+(?:was|were)\s*$",
    re.IGNORECASE,
)
"""what is left of "... – This motion was carried" behind what was moved"""


def proposed_words(text: str) -> str:
    """What was proposed, in a sentence that says who proposed it and how it went."""
    first, last = proposed_part(text)
    return text[first or formula_end(text) : last]


HOW_IT_WENT = compiled(
    r"(?:[.,;]\s+|\s+)(?:and\s+)?(?:(?:this|it|which)\s+was|all(?:\s+(?:members|councillors|present))?(?:\s+were)?)\s+(?:\w+ly\s+)?(?:agreed|carried|approved|passed|in\s+favour)\b[^.,;]{0,25}\W*$",
    re.IGNORECASE,
)
"""At the end of a sentence: "... and this was unanimously agreed.\""""


_TITLE_LAST = compiled(rf"\s{HONORIFIC}\s*$")
"""a name cut off behind its title"""
_OUTCOME = compiled(r"\W*(?:all\s+|unanimously\s+)?(?:agreed|carried|approved)\b[\s\w]{0,15}\W*$", re.IGNORECASE)
_VOTE_BEHIND = compiled(
    r"\W*(?:\d|all\s+(?:were\s+)?in\s+favour|unanimous|nem\b|with\s+\w+\s+(?:in\s+favour|for|against|abst)|(?:by|(?:up)?on|after|following)\s+(?:an?|the)\s+(?:\w+[\s-]+){0,2}(?:hands?|vote|division|ballot|call)(?:\s+vote)?\W*$)",
    re.IGNORECASE,
)
"""what is told behind who moved it, and no clause: "(5 in favour, 2 against)\""""
_DONE = compiled(r"\b(?:was|were|be)\s+(?:(?:\w+ly|then|also|all|both)\s+)?(?:\w+ed|read|taken)\b", re.IGNORECASE)
_ASIDE_CLAUSE = compiled(r"\b(?:whether|that|which|who|if|where|as)\b[^,]*", re.IGNORECASE)
"""what was decided, before the formula: "The item was deferred, on the proposition of ...\""""


def formula_end(text: str) -> int:
    """Where the decision itself starts after who moved, who seconded and how the vote went; 0 where nothing of it leads."""
    if MOVING.isdisjoint(words_of(text)) and "votes" not in text:
        return 0
    if led := _LED.match(text):
        return led.end()
    match = _FORMULA.match(text)
    if (
        match is None
        or _TITLE_LAST.search(match.group())
        or len(re.findall(r"\w+", text[match.end() :])) < 3
        or _OUTCOME.match(text, match.end())
        or _VOTE_BEHIND.match(text, match.end())
    ):
        return 0
    if _SETTLED_ON.fullmatch(match["lead"] or ""):
        that = _THAT.match(text, match.end())
        return that.end() if that else match.end()
    return 0 if _DONE.search(_ASIDE_CLAUSE.sub("", match["lead"] or "")) else match.end()


# "Cllr Bell proposed, Cllr Roe seconded and it was resolved that ...", "Seconded by Cllr Roe and agreed that ..."
_LED = compiled(
    rf"\W*(?:{NAME}\s+(?:proposed|moved),?\s+(?:and\s+)?{NAME}\s+seconded|{NAME},?\s+seconded\s+by\s+{NAME},?\s+(?:proposed|moved)|{NAME}\s+having\s+(?:proposed|moved),?\s+(?:and\s+)?{NAME}\s+(?:having\s+)?seconded|{NAME}\s+was\s+(?:proposed|nominated)\s+by\s+{NAME},?\s+(?:and\s+)?seconded\s+by\s+{NAME}|Seconded\s+by:?\s+{NAME})(?:,?\s+and\s+|,\s+(?=it\s))(?:it\s+was\s+)?(?:\w+ly\s+)?(?:[Rr]esolved|agreed|decided)\s+(?:that\s+|(?=to\s))(?=\w+\s+[\w-]+\s)"
)
# "It was agreed, on a proposal by Cllr Bell seconded by Cllr Roe, that ..."
_SETTLED_ON = compiled(r"\W*it\s+was\s+(?:(?:\w+ly|then|also)\s+)?(?:agreed|resolved|decided),?\s*", re.IGNORECASE)
_THAT = compiled(r"that\s+")

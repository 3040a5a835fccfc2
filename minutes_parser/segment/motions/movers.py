"""Who moved and who seconded, only as printed."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from minutes_parser.layout import words_of
from minutes_parser.patterns import compiled
from minutes_parser.segment.cues import cues
from minutes_parser.segment.motions.mover_names import BEGINS, HONORIFIC, HOW_BY, MOVES, MOVING, NAME, OFFICE, SECONDS
from minutes_parser.segment.motions.standing import standing
from minutes_parser.segment.people.forenames import FORENAMES
from minutes_parser.segment.people.names import match_person

# "Proposed by", "Proposer:", "Prop.", "Moved -"; "Seconded by", "Seconder:", "Sec.", "2nd".
_AS = r"(?:\s+(?:an?\s+(?:true|correct|accurate)\s+(?:and\s+\w+\s+)?record(?=\s+by\s)|as\s+(?:correct|an?\s+(?:true|correct|accurate)\s+(?:and\s+\w+\s+)?record(?:\s+of\s+[\w\s]{3,40}?(?=\s+by\s))?)|as\s+(?:[\w’'/-]+\s+){0,3}[\w’'/-]+(?=\s+by\s)|for\s+[\w-]+(?:\s+(?:of|to|as|on)\s+the\s+\w+)?|from\s+the\s+[Cc]hair|in\s+(?:his|her|their)\s+absence))?"
_BY = r"(?:\s*(?i:by\s*[:;,]?|[:;][-–]?|-|–|—)\s*(?i:by\s+)?)"
# What stands beside who moves: ", Leader of the Council," and "(Labour)".
_ASIDE = rf"(?:\s+\((?!(?i:second|propos|mov))[^()\n]{{2,40}}\)|,\s+(?!{HONORIFIC}\s+[A-Z][\w’'-]+,|(?:and|but|which|that|when|while)\b)[^,.;:\n]{{3,60}},(?=\s+[a-z]|\s+[A-Z]{{5}}))?"
# "Mr Bell was elected Treasurer, proposed Mrs Roe"
_ELECTED_TO = r"(?:[A-Z][\w.-]*[ ]){0,2}(?:[\w-]*[Cc]hair(?:man|person|woman)?|Treasurer|Secretary|President|Captain|Mayor|Clerk|Representative)\s*,\s+(?:proposed|nominated)\s+[A-Z]"
_SECOND = r"(?:seconded(?!\.\n)|seconder|seconds(?=\s*[:–-]|\s+(?-i:[A-Z]))|second(?=\s+by\b|\s*[:;]|\s+(?-i:[A-Z]{2,3})\b)|secd|sec|2nd(?:ed)?)\.?"
# "Mr Bell was all for it and proposed that ..."
_FELT = r"(?=\s+(?:(?:very|also|quite|all|strongly|rather|most|not)\s+)*(?:for\s+(?:it|this|that|the)\b|against|in\s+(?:favour|support|agreement)|keen|happy|unhappy|sorry|pleased|glad|worried|concerned|content|willing|minded|sure|certain|grateful|anxious|disappointed|surprised|impressed|supportive|of\s+the\s+(?:view|opinion|same))\b)"
_MOVER_FROM = rf"(?:{BEGINS}|1|a[cdp]|an?\s|ar\s|mo|no|on\s|p[r\s.:d/&]|re|su|th[eE]\s|up|with\s)"
_SECONDER_FROM = rf"(?:{BEGINS}|2|a\s|and\s|cu|ha|se|ta|with\s)"
"""The first letters of the words that `_MOVER` and `_SECONDER` can begin with."""
_PLAIN = rf"""
      \b(?i:ar\s+mh?oladh(?:\s+ó)?|moltóir\s*:)\s+(?P<irish>{NAME})
    | \b(?<!with\sthe\snotice\sof\s)(?<!to\sthe\snotice\sof\s)(?<!regarding\sthe\snotice\sof\s)(?<!on\sthe\snotice\sof\s)(?i:(?:proposal|proposition|motion|(?:on|upon)\s+the\s+nomination)(?:,?\s+(?:made|put\s+forward)(?=\s+by\s))?\s+(?:of|by)|(?:proposal|proposition|motion|suggestion)\s+(?:of|by|from)(?=[^.;]{{2,40}}\bsecond))\s+(?P<of>{NAME})
    | \b(?i:motion\s+stood\s+in\s+the\s+name\s+of)\s+(?P<stood>{NAME})
    | \b(?i:an?\s+(?:proposal|motion)\s+from)\s+(?P<offered>{NAME})
    | \b(?i:proposal|motion)\s+(?:to|that)\s[^.;:\n]{{3,90}}:\s+(?P<colon>{NAME})(?=,?\s+(?i:(?:and\s+)?seconded)\b)
    | \b(?i:motion|proposal)\s*:\s*(?P<of_label>{NAME})(?=[;,.]?\s*(?i:seconde[rd]))
    | \b(?i:motion\s+to\s)[^.;:,\n]{{3,60}}?\s(?:(?:proposed|moved)\s+)?by\s+(?P<motion_by>{NAME})(?=,?\s+(?i:(?:and\s+)?seconded)\b)
    | \b(?i:proposed|proposal|moved)\s+to\s[^.;:\n]{{3,90}}?\sby\s+(?P<to_by>{NAME})(?=[,.;]?\s+(?i:(?:and\s+)?second))
    | (?P<who_approved>(?-i:[A-Z]{{2,3}})|{HONORIFIC}[ ]{NAME})\s+(?:approved|accepted|adopted),?\s+(?:and\s+)?(?P<who_second>(?-i:[A-Z]{{2,3}})|{HONORIFIC}[ ]{NAME})\s+(?i:seconded)\b
    | \b(?i:proposed|moved)\s+(?i:by)\s+(?P<approved_too>{NAME}),?\s+(?i:(?:and\s+)?(?:approved|agreed|accepted)\s+by)\s+(?P<approving>{NAME})
    | \b(?i:(?:proposed|moved|nominated|prop(?:\.|['’]d)?|suggested(?=\s+by\s[^.;]{{3,40}}\bsecond)){_AS}){_BY}(?P<by>{NAME})
    | (?P<first>{NAME})(?:\s+\([^()\n]{{2,40}}\)|,\s+(?!{HONORIFIC}\s(?!(?:of|for)\s))[A-Z][^,.;:\n]{{3,60}}(?=,\s))?,?\s+(?i:seconded\s+by)\s+(?P<second>{NAME})(?:\s+\([^()\n]{{2,40}}\))?,?\s+(?i:(?:then\s+|formally\s+)?(?:moved|proposed|nominated))\b
    | (?:^\W*|(?<=\n)|(?<=\.\s))(?P<and_resolved>{HONORIFIC}[ ]{NAME}),?\s+(?i:seconded\s+by)\s+(?P<and_second>{NAME}),?\s+(?i:and\s+(?:it\s+was\s+)?(?:\w+ly\s+)?(?:resolved|agreed|carried))\b
    | (?<![Tt]he[ ])(?<!new[ ])(?!{_ELECTED_TO})(?P<active>{NAME})(?!,\s+(?:proposed|moved|nominated)\s+(?:(?:by\s+)?{HONORIFIC}\s|{NAME},?\s+(?:and\s+)?second)){_ASIDE}(?:(?!\s*\n\n)\s*,?\s+(?i:(?:(?:(?:then|also|so|now|therefore|in\s+turn|again|(?!duly\s+nominated)\w+ly)\s+){{1,2}}|(?:concurred|agreed|supported\s+this)\s+and\s+)?(?:proposed|moved|nominated|proposes|moves(?=\s+(?:to|that)\s)))\b(?!(?:(?<=Proposed)|(?<=Moved))\s*:)(?!\s+(?i:by|nothing|no\s+(?:motion|amendment)|(?:as|for)\s+(?:the\s+|our\s+)?(?:[\w-]+\s+){{0,2}}?(?:chair\w*|treasurer|secretary|president|captain|convener|mayor|member)\s+(?:and|by|unopposed))\b)
        | (?:,\s+(?!{HONORIFIC}\s(?!(?:of|for)\s))[^,.;:\n]{{3,60}})?,?\s+(?!(?:was(?!{_FELT})|were(?!{_FELT})|is|are|be|been|who|and|or|to|of|in|for|at|on|by|with|that|which|as)\b)[a-z]+\s[^.;:\n]{{0,140}}?\s?\band\s+(?:(?:then|formally|duly|so|therefore)\s+)?(?i:proposed|moved)\b(?!\s+(?:by|on|away|up|down|to\s+(?:his|her|their|the))\b)
        | \s+(?:then\s+|also\s+)?said\s+(?:that\s+)?s?he\s+(?:wished\s+to\s+propose|proposed|would\s+(?:like\s+to\s+)?propose)\b(?=\s+(?:that|to)\b)
        | \s+(?:would\s+like|wished|wanted|rose|(?:was|is)\s+(?:happy|pleased|glad|willing|delighted))\s+to\s+(?:propose|move)\s+(?=[a-z])
        | \s+submitted\s+(?:an?|the|his|her|their)\s+(?:following\s+)?(?:notice\s+of\s+)?(?:motion|proposal)\b(?=[\s\S]{{0,400}}\b[Ss]econded?r?\b)
        | ,?\s+having\s+(?:(?:duly|formally)\s+)?(?:proposed|moved)\b(?!\s+(?:by|away|to\s+the)\b)
        | \s+(?:suggested|recommended)\s+(?=(?:that|to|an?|the|we|[a-z]+ing)\b[\s\S]{{3,400}}\b[Ss]econded?r?\b)
        | \s+to\s+(?:move|propose)\b(?=[^.;\n]{{0,40}}\bsecond))
"""
_OF_MOTION = rf"""
    | \b(?i:an?|the)\s+(?i:motion|proposal)\s+(?:from|by|of)\s+(?P<from_one>{NAME})\s+was\s+(?=(?:that|to)\b)
    | \b(?i:the\s+(?:mover|proposer)),\s+(?P<the_mover>{NAME})(?=,)
    | (?:[Ww]ith\s+)?(?P<proposes>{NAME}),?\s+(?:proposing|moving)\b(?=\s+(?i:and)\b|\s*[,.;)]|\s+the\s+(?:item|motion|proposal)\b)
    | (?P<forward>{NAME}){_ASIDE}\s+(?:put\s+forward|made|tabled)\s+(?:an?|the|his|her)\s+(?:following\s+)?(?:motion|proposal)\b
    | \b(?i:an?|the)\s+(?:following\s+|[\w’']+['’]s\s+)?(?:notice\s+of\s+)?(?i:proposal|motion)(?:\s+(?:to|that)\s[^.;\n]{{3,110}}?)?\s+was\s+(?:raised|made|put(?:\s+forward)?(?=\s+by\b)|put\s+forward|submitted)\b[^.;\n]{{0,120}}?\sby\s+(?P<raised>{NAME})
    | (?P<proposing>{NAME}),?\s+(?i:in|on|when)\s+(?i:proposing|moving)\s+(?i:the|this|his|her|that)\b
    | (?P<whose_own>{NAME})['’]s\s+(?:original\s+)?(?:proposal|motion|proposition)(?=\s+was\s+(?:to|that)\b)
    | (?P<whose_put>{NAME})['’]s\s+(?:proposal|motion|proposition)(?=\s+(?:to|that)\b|,\s+which\b)
    | (?P<so>{NAME})\s[^.;:\n]{{3,100}}?\s+and\s+so\s+(?:proposed|moved)\b
    | (?P<spoke>{NAME})\s+(?:spoke\s+to|introduced)\s+(?:his|her|their)\s+(?:own\s+)?motion\b
    | (?P<whose>{NAME})['’]s\s+(?:original\s+)?(?:proposal|motion|proposition)(?:,?\s+|\s+was\s+|\s[^.,;:\n]{{3,80}}?(?:\swas|,)\s+)(?:then\s+)?seconded\s+by\b
"""
"""Ways that need a word of `_MAY_BE_OF_MOTION`: of a motion or a proposal that is called so, or is somebody's."""
_SHORT = rf"""
    | \b(?i:moved|proposed)\s+from\s+(?P<chair>the\s+[Cc]hair)\b(?!\s+(?i:by)\b)
    | \b(?i:proposer|proposes|mover|prop|nom(?=\.))(?:\s+(?i:being|was))?\s*(?:[:;.–-]|:[-–])?\s*(?P<label>{NAME})
    | \b(?i:proposed|moved)\b[^().;:\n]{{3,90}}?\((?P<put_in_brackets>[A-Z]{{2,3}}|{HONORIFIC}\s[^()]{{2,40}})\)[.,;]?\s+(?i:(?:and\s+|this\s+was\s+|it\s+was\s+)?seconded)\s*\((?P<put_in_brackets_too>[A-Z]{{2,3}}|{HONORIFIC}\s[^()]{{2,40}})\)
    | \b(?i:proposed|moved)\s*\((?P<slash_moved>{NAME})\s?/\s?(?P<slash_moved_second>{NAME})\)
    | (?P<letter>{NAME})\s*\(P\)[\s,;/]+(?:and\s+)?(?P<letter_second>{NAME})\s*\(S\)
    | \b(?i:proposed|moved)\s*\((?P<in_brackets>{NAME})\)\s+and\s+seconded\s*\((?P<in_brackets_too>{NAME})\)
    | \b(?i:proposal|motion|(?:proposed|nominated|moved)\b[^().;:\n]{{0,90}}?)\s*\((?P<put_by>{NAME}),\s+(?i:seconded)\s+(?:by\s+)?(?P<put_second>{NAME})\)
    | (?<!for\sthe\s)(?<!against\sthe\s)\b(?i:motion)\s*\((?:Cllrs|Councillors)\.?\s+(?P<of_both>{NAME})\s+and\s+(?P<of_both_second>{NAME})\)
    | (?<!for\sthe\s)(?<!against\sthe\s)\b(?i:proposal|proposed|moved|motion)\s*\((?!Councillors|Cllrs)(?P<key>[A-Z]{{2,3}}|{HONORIFIC}\s[^()]{{2,40}})\)
    | (?:^|[.;:(–-]\s*|\n)(?i:proposed|moved)\s+(?P<bare>{NAME})(?:\s+\([^()\n]{{2,40}}\))?(?=[\s,.;/)(-]{{0,3}}(?:$|(?i:(?:and\s+)?(?:agreed|carried)|second|sec\b)))
    | \b(?i:proposed|moved)\s+(?:we\s+pay\s+)?(?P<beside>{NAME})(?:\s+(?:&|and)\s+{NAME}|\s+\([^()\n]{{2,40}}\))?(?=[\s,.;:/)(–-]{{0,4}}(?i:(?:and\s+|duly\s+)?(?:second|sec\b|2nd)))
    | \bP(?:B?:|\s[–-]|d\b\.?:?)\s*(?P<short>{NAME})[\s,;/]+(?i:and\s+)?S(?:B?:|\s[–-]|d\b\.?:?)\s*(?P<short_second>{NAME})(?=[^\w\n]*(?:$|\n|[.)]|V(?:ote)?:|,?\s+(?i:all\s|agreed|carried|unanimous)|\s[–—-]\s+(?i:agreed|carried|all)))
    | \b[Pp]\s+(?P<initials>[A-Z]{{2,4}})[\s,;/]+(?:and\s+)?[Ss]\s+(?P<initials_second>[A-Z]{{2,4}})\b
    | \b[Pp]\.\s?(?P<titled>{HONORIFIC}[ ]?[A-Z][\w’'-]+(?:[ ][A-Z][\w’'-]+)?)[\s,;/]+(?:and\s+)?[Ss]\.\s?(?P<titled_second>{HONORIFIC}[ ]?[A-Z][\w’'-]+(?:[ ][A-Z][\w’'-]+)?)
    | \b(?i:(?:approved|adopted|accepted|recommended|approval\s+given|agreed(?=\s*:|\s+by\s)|resolved(?=\s+by\s))(?:\s+by\b:?|\s*[-–:]|(?=\s+[A-Z])))\s*(?P<approved>{NAME})(?=[,;]?\s+(?i:(?:and\s+)?seconded)\b)
    | (?P<bracket>{NAME})\s*(?:\((?i:proposer|proposed|mover|moved|prop\.?)\)|[–-]\s*(?i:proposer|proposed|mover|moved|proposing|moving|prop)\b(?=[;,)]|\s*(?:\n|$)|\s+(?:and\s+|&\s+)?{NAME}\s*[–-]\s*(?i:sec)))
    | (?P<terse>{NAME})\s+(?i:prop(?:['’]?d)?)\.?[\s,;/]+(?:and\s+|&\s+)?(?P<terse_second>{NAME})\s+(?i:2nd(?:['’]?d|ed)?|sec(?:['’]?d)?|seconded)\b
    | \b1st\s*[:–-]?\s*(?P<ranked>{NAME})[\s,;/]+(?:and\s+)?2nd\s*[:–-]?\s*(?P<ranked_second>{NAME})
    | (?<![\w.,;]\s)(?P<quoted>{NAME})(?:\s+(?:moves|to\s+move))?:[ ]*[“"](?=Th(?:at|is)\s)(?=[\s\S]*\b(?i:seconded)\b)
    | (?P<slashed>{NAME})\s*/\s*(?P<slashed_second>{NAME})\s+(?i:proposed\s*/\s*seconded)\b
    | \b(?i:(?:prop(?:osed|oser|\.)?\s*(?:and|&|/)\s*sec(?:onded|onder|\.)?|p(?:r\.?)?\s?[/&]\s?s(?:ec\.?)?)(?:\s+by\b\s*:?|\s*[:–(-]|(?=\s+[A-Z])))\s*(?:(?:Cllrs|Councillors|Messrs)\.?\s+)?(?P<both>{NAME})\s*(?:and|&|/|,)\s*(?P<both_second>{NAME})
    | (?!(?:Cllrs|Councillors|Messrs)\b)(?P<together>{NAME})(?:,\s+[^.;:\n]{{3,80}}?|\s+\([^()\n]{{2,40}}\))?,?\s+and\s+(?:[Tt]he\s+[^.,;:\n]{{3,60}},\s+)?(?P<together_second>{NAME}){_ASIDE},?\s+(?i:moved\s+and\s+seconded|proposed\s+and\s+seconded)
    | (?:Cllrs|Councillors|Messrs)\.?\s+(?P<pair>{NAME})\s+(?:and|&)\s+(?P<pair_second>{NAME})\s+(?i:proposed\s+and\s+seconded)
"""


def _mover(ways: str) -> re.Pattern[str]:
    """The pattern of who moved, by some of the ways to say it."""
    return compiled(
        rf"""
    (?: \b(?={_MOVER_FROM}) | (?=[.;:(–\n-]) ) (?:  # nothing below begins within a word
    {ways}
    )""",
        re.VERBOSE,
    )


_MOVER = _mover(_PLAIN + _OF_MOTION + _SHORT)
_MOVER_PLAINLY = _mover(_PLAIN + _SHORT)
"""the same for a text without the words that the ways left out need: each way is tried at every name"""
_MAY_BE_OF_MOTION = cues("motion proposal proposition mover proposer moving proposing so s")
_MAY_MOVE = MOVES | cues("st")
"""of these one is in whatever `_MOVER` matches; the last is that of "1st: Bell; 2nd: Roe" """
_SECONDER = compiled(
    rf"""
    \b(?={_SECONDER_FROM}) (?:
      (?i:seconding)\s+(?:the|this|his|her)\s+(?:motion|proposal),\s+(?P<seconding_it>{NAME})
    | (?:(?<=(?i:nominated)\sand\s)|(?<=(?i:proposed)\sand\s)|(?<=(?i:moved)\sand\s))(?P<nominating>{NAME})\s+seconded\s+(?={NAME}(?:\s+(?:for|as|to|be)\b|\W*$|[.;]\s|,\s+(?:who|and|there)\b))
    | (?<!\b[Hh]is\s)(?<!\b[Hh]er\s)(?<!\b[Tt]he\s)\b(?i:{_SECOND}|sec['’]d|a\s+second(?=\s+from\b))(?:{_BY}|(?<=[Ss]econded),\s+(?={HONORIFIC}\s)(?!{NAME}\s+(?:then\s+|also\s+)?(?:moved|proposed|said|stated|asked|felt|was|had))|(?:[^\S\n]+|\s+(?={HONORIFIC}\s|[A-Z]{{2,3}}\b))(?i:from\s+)?)(?!{NAME}\s+being\b)(?P<by>{NAME})
    | \b(?i:(?:cuidithe|tacaithe)\s+(?:ag|le)|cuidiú\s+ó|cuiditheoir\s*:)\s+(?P<irish>{NAME})
    | (?P<active>{NAME})(?:\s+\([^()\n]{{2,40}}\)|,\s+(?!(?:Councillor|Cllr|Alderman|Mrs?|Ms|Dr)\b)[A-Z][^,.;:\n]{{3,60}}(?=,\s+(?:then\s+|also\s+)?(?i:seconded)\b))?\s*,?\s+(?i:(?:then\s+|also\s+|had\s+|\w+ly\s+)?seconded|seconds(?=\s*[.,;]|\s*$|\s+(?:this|it|the\s+motion|and)\b)|2nd(?=[.,;]|\s*$))\b(?!\s+(?:(?i:by)\b|(?!{NAME}\s+being\b){NAME})|[ ]*[:;–-][ ]*(?!(?i:(?:all\s+)?(?:agreed|carried|approved|passed|unanimous(?:ly)?)|(?:an?|the)\s+(?:vote|show|division)|(?:up)?on\s+(?:an?|the|being))\b|\d)\w)
    | (?:(?:[Ww]ith|[Aa]nd)\s+)?(?P<seconding>{NAME}),?\s+(?i:seconding|as\s+seconder|having\s+seconded)\b
    | (?:\b[Tt]he\s+)?\b(?i:seconder)(?:,|\s+being|\s+was)?\s+(?P<the_seconder>{NAME})(?=[,;.]|\s*$)
    | (?P<the_one>{NAME})\s+was\s+the\s+seconder\b
    | (?P<happy>{NAME})\s+(?:was|were)\s+(?:happy|pleased|glad|willing)\s+to\s+second\b
    | (?P<in_seconding>{NAME}),?\s+(?:in|on|when)\s+seconding\b
    | (?P<bracket>{NAME})\s*(?:\((?i:seconder|seconded|sec\.?)\)|[–-]\s*(?i:seconder|seconded|seconding|sec)\b(?=[;,.)]|\s*(?:\n|$)))
    | \b(?i:seconded)\s*\((?P<key>[A-Z]{{2,3}}|{HONORIFIC}\s[^()]{{2,40}})\)
    )""",
    re.VERBOSE,
)
_PAIR = compiled(
    rf"\b(?i:(?:proposed|moved|agreed){_AS}\s+by|(?:on|upon)\s+the\s+(?:motion|proposal|proposition)\s+of)\s+(?P<a>{NAME})\s+(?:and|&)\s+(?P<b>{NAME})"
)


@lru_cache(maxsize=256)  # asked of the same lines by several rules
def movers(text: str) -> tuple[str | None, str | None]:
    """Mover and seconder as printed in a sentence or paragraph; the last pair where it has several."""
    words = words_of(text)
    for row in _REWRITINGS:
        if row.cues.isdisjoint(words) or not (row.alone or not _SECONDING.isdisjoint(words)) or row.sign not in text:
            continue
        if (written := row.pattern.sub(row.instead, text)) != text:
            text, words = written, words | row.adds
    if MOVING.isdisjoint(words):
        return _in_brackets(text)
    if "(" in text and (marked := _MARKED_BY.search(text)):
        return printed_name(marked["a"]), printed_name(marked["b"])
    text = _TORN_BY.sub(r"\1by ", _TORN_NAME.sub(" ", _TORN_BETWEEN.sub(r"\1 ", text)))
    text = _GLUED_FORENAME.sub(_parted, text) if "and" in text else text
    text = standing(_GLUED_VERB.sub(" ", _GLUED_AND.sub(" ", text)), words)
    whose = _WHOSE.search(text) if "s" in words else None
    if whose:
        text = _WHOSE.sub(r"\1 the ", text)
    if "(" in text:
        text = _INITIALS.sub(lambda name: name.group()[1:-1], HOW_BY.sub("", text))
    mover = seconder = None
    moved_at = 0
    quoted = offered = both = False
    ways = _MOVER_PLAINLY if _MAY_BE_OF_MOTION.isdisjoint(words) else _MOVER
    for match in () if _MAY_MOVE.isdisjoint(words) else ways.finditer(text):
        named = {way: name for way, name in match.groupdict().items() if name}
        moved_by = next(named[way] for way in _MOVERS if way in named)
        if not ("whose" in named and mover and mover.split()[-1] == moved_by.split()[-1]):
            mover = moved_by  # and not "Cllr A. Bell proposed that it wait. Cllr Bell's proposal was seconded by ..."
        seconder = next((named[way] for way in _SECONDERS if way in named), None)
        moved_at = match.end()
        if "active" in named and not printed_name(mover) and (beside := _BESIDE.match(text, moved_at)):
            mover = beside["who"]
        quoted, offered = "quoted" in named, not named.keys().isdisjoint(("offered", "whose_put"))
        both = not named.keys().isdisjoint(("both", "slashed", "together"))
    if both:
        return printed_name(mover), printed_name(seconder)
    if whose and not mover:
        mover = whose["who"]
    for match in () if SECONDS.isdisjoint(words) else _SECONDER.finditer(text):
        if (
            mover or match.group().lower().startswith("second") or match["irish"]
        ):  # "2nd" and "sec." have other meanings
            seconder = next(
                name
                for name in match.group(
                    "by",
                    "nominating",
                    "seconding_it",
                    "active",
                    "seconding",
                    "the_seconder",
                    "in_seconding",
                    "happy",
                    "the_one",
                    "bracket",
                    "key",
                    "irish",
                )
                if name
            )
    if (quoted or offered) and not seconder:
        mover = None  # whose motion it is that was put off, or a firm's proposal
    if seconder == mover and not (mover and f"econded by {mover}" in text):
        seconder = None  # "proposed by Cllr Bell, seconded and RESOLVED"
    if mover and not seconder:
        pair = _PAIR.search(text)
        if pair:
            return printed_name(pair.group("a")), printed_name(pair.group("b"))
    alone = mover and not seconder and not _AND_SECONDED.search(text)
    said = [line for line in text[moved_at:].split("\n")[1:] if not _COUNT_LINE.fullmatch(line)] if alone else []
    if alone and (len(said) >= _NEAR or _OPPOSED.search(text, moved_at)):
        mover = None  # what nobody seconded and others spoke after, or against, was hardly what was decided
    return (printed_name(mover), printed_name(seconder)) if mover or seconder else _in_brackets(text)


class _Rewriting(NamedTuple):
    """Words in the place of which plainer ones are read: `cues`, of which one is in the text, and the words that come in."""

    cues: frozenset[str]
    pattern: re.Pattern[str]
    instead: str
    adds: frozenset[str] = frozenset()
    alone: bool = True
    """also where nobody seconds"""
    sign: str = ""
    """a mark that is in the text"""


_SECONDING = SECONDS | {"supported"}
_OFFICES = r"(?:Vice[\s-]?Chair\w*|Chair\w*|(?:Lord\s+|Deputy\s+)*Mayor|(?:Deputy\s+)?Leader|Provost|Convener|Cathaoirleach|President|Captain|Secretary|Treasurer|(?:Cabinet|Executive|Lead)\s+Member|Portfolio\s+Holder)"
_LETTERS = r"(?:,\s[A-Z]{2,6}\b)*"
"""source of a pattern: honours behind a name"""
_REWRITINGS = (
    # "proposed, Ann Bell, seconded, Bob Roe, all agreed"
    _Rewriting(
        cues("proposed moved"),
        compiled(
            rf"\b(?P<moved>(?i:proposed|moved)),\s*(?P<a>{NAME})\s*[,;]\s*(?:and\s+)?(?i:seconded),\s*(?P<b>{NAME})"
        ),
        r"\g<moved> by \g<a>, seconded by \g<b>",
        alone=False,
        sign=",",
    ),
    # "that, subject to the amendment proposed by Mr Bell, the minutes be approved"
    _Rewriting(
        cues("amendment amendments"),
        compiled(
            r"\b(subject\s+to\s+(?:the|an?)\s+amendments?)\s+(?:proposed|moved|suggested|put\s+forward)\s+by\s+[^,;\n]{3,60}"
        ),
        r"\1",
    ),
    # "asked that the minutes be amended to show that the motion had been proposed by Mr Bell and seconded by Mr Roe"
    _Rewriting(
        cues("minutes"),
        compiled(r"\b([Mm]inutes\b[^.;\n]{0,200}?\bhad\s+been)\s+(?:proposed|moved)\s+by\b[^.;\n]*"),
        r"\1 put",
    ),
    # "Proposed by Ann Bell (Social Work) and Carl Roe (Children & Families)"
    _Rewriting(
        cues("proposed moved seconded"),
        compiled(
            rf"(?P<who>{NAME})\s\((?![^()]*\b(?:proposed|moved|seconded)\b)[A-Z][A-Za-z&,. -]{{4,50}}\)(?=\s+and\s+{NAME}|\s*[,;.]?\s*(?:$|\n))"
        ),
        r"\g<who>",
        sign="(",
    ),
    # "Cllr Bell said that the dates clashed and so she proposed that the fair be put off"
    _Rewriting(
        cues("he she"),
        compiled(
            rf"(?:(?<=^)|(?<=\n)|(?<=\. ))(?P<who>{NAME})(?P<said>\s+[a-z]+\s[^.;\n]{{3,300}}?(?:,|\sand|\sso)\s(?:[^.;,\n]{{3,40}}?\s)?)s?he\s+(?P<verb>(?:(?:then|therefore|formally|duly|also)\s+)?(?i:proposed|moved)\b)(?!\s+(?:by|on|away|to\s+(?:the|his|her))\b)"
        ),
        r"\g<who>\g<said>\g<who> \g<verb>",
    ),
    # "the following motions, all proposed by Ann Bell, would be put off"
    _Rewriting(
        cues("motions"),
        compiled(rf"\bmotions,\s+(?:all\s+|each\s+)?(?:proposed|submitted|moved|tabled)\s+by\s+{NAME},?"),
        "motions",
    ),
    # "Mr Bell, MBE and Mr Roe nominated and seconded Mrs Orr"
    _Rewriting(
        cues("nominated proposed moved"),
        compiled(
            rf"(?:(?:Councillors|Cllrs\.?)\s+)?(?!Councillors|Cllrs)(?P<a>{NAME}){_LETTERS},?\s+(?:and|&)\s+(?P<b>{NAME}){_LETTERS},?\s+(?:(?:respectively|duly)\s+)?(?P<verb>nominated|proposed|moved)\s+and\s+seconded\b(?!\s+by\b)"
        ),
        r"\g<a> \g<verb>, seconded by \g<b>,",
    ),
    # "a motion in the name of Cllr Bell, seconded by Cllr Roe"
    _Rewriting(
        cues("name names"),
        compiled(
            rf"(?:(?:(?<=^)|(?<=\n)|(?<=\. ))\W*|\b(?:which\s+)?(?:standing|stood|submitted|tabled|moved)\s+|(?<=[Mm]otion\s)|(?<=MOTION\s))[Ii]n\s+the\s+names?\s+of:?\s+(?:(?:Councillors|Cllrs\.?)\s+)?(?={HONORIFIC}\s[A-Z]|[A-Z])"
        ),
        "moved by ",
        cues("moved"),
    ),
    # "The Chair put Cllr Bell's proposal to the vote", "put the motion, in the name of Cllr Bell, to the meeting"
    _Rewriting(
        cues("put"),
        compiled(
            rf"\bput\s+(?:(?P<whose>{NAME})['’]s\s+(?:original\s+)?(?:proposal|motion|proposition)(?=,?\s+to\s+(?:a|the)\s)|the\s+(?:proposal|motion|proposition),?\s+in\s+the\s+name\s+of\s+(?P<named>{NAME}))"
        ),
        r"put: moved by \g<whose>\g<named>,",
        cues("moved"),
    ),
    # "Cllr Bell presented his motion on the ferry", "Cllr Bell introduced the following motion"
    _Rewriting(
        cues("presented introduced tabled"),
        compiled(r"\b(?:presented|introduced|tabled)\s+(?:his|her|their|the|an?)\s+(?:following\s+)?(?=motion\b)"),
        "moved the ",
        cues("moved"),
        alone=False,
    ),
    # "Cllr Bell put forward Cllr Roe as Chair", "Cllr Roe was put forward by Cllr Bell and seconded by Cllr Orr"
    _Rewriting(
        cues("forward"),
        compiled(
            rf"\bput\s+forward(?:\s+the\s+name\s+of)?(?=\s+{NAME}\s+(?:as|for)\b|\s+by\s+{NAME},?\s+(?:and\s+)?second)"
        ),
        "nominated",
        cues("nominated"),
        alone=False,
    ),
    # "Cllr Bell put forward that the gate be mended", "Cllr Bell put the motion to mend it"
    _Rewriting(
        cues("put"),
        compiled(
            r"\bput\s+(?:forward\b(?=\s+(?:by|that|to|the|an?)\s)|the\s+(?:proposal|motion)(?=\s+(?:that\s|to\s(?!the\s))))"
        ),
        "proposed",
        cues("proposed"),
        alone=False,
    ),
    # "Cllr Bell, supported by Cllr Roe, moved", "put forward by Cllr Bell and supported by Cllr Roe"
    _Rewriting(
        cues("supported"),
        compiled(
            rf"(?P<before>,\s+(?=supported\s+by\s+[^.;:\n]{{3,90}},\s+(?:then\s+)?(?:proposed|moved)\b)|(?<=\w)\s+(?=supported\s+by\s+[^.;:,\n]{{3,50}}\s+(?:then\s+)?(?:proposed|moved)\b)|\b(?:proposed|moved|nominated)\b[^.;\n]{{2,160}}?(?:,\s+(?:and\s+)?|\sand\s+)(?:was\s+)?(?=supported\s+by\s+(?:{HONORIFIC}\s|[A-Z]{{2,3}}\b|{OFFICE})))supported\b"
        ),
        r"\g<before>seconded",
        cues("seconded"),
    ),
    # "The Mayor opened the meeting at 7.05pm with a motion to thank the crew"
    _Rewriting(
        cues("motion"),
        compiled(
            rf"(?P<who>{NAME})\s+[a-z]+ed\b(?:[^.;:\n]|[.:](?=\d)){{0,90}}?,?\s+[Ww]ith\s+a\s+[Mm]otion\s+(?=(?:to|that)\s)"
        ),
        r"\g<who> proposed ",
        cues("proposed"),
        alone=False,
    ),
    # "Cllr Shah moved that the question be now put.": whoever moved the motion itself
    _Rewriting(
        cues("question recorded named"),
        compiled(
            r"[^.\n]*\b(?:moved|proposed)\b[^.;\n]{0,60}?\sthat\s+(?:the\s+question\s+be\s+(?:now\s+)?put|(?:there\s+be\s+)?a\s+(?:recorded|named)\s+vote)\b[^.\n]*"
        ),
        "",
    ),
    # "The motion moved by Cllr Bell and seconded by Cllr Roe at the last meeting was noted."
    _Rewriting(
        cues("last previous"),
        compiled(
            r"(?m)^(?!.*\b(?:minutes|notes|record)\b).*\b(?:moved|proposed)\b.*\bat\s+(?:the|our|its)\s+(?:last|previous)\s+meeting\b.*$"
        ),
        "",
    ),
    # "proposed by the Vice Chairman, Cllr Bell, and", "The Mayor, Cllr Bell moved", "the Leader of the Council, Cllr Bell"
    _Rewriting(
        cues(
            "chair chairman chairwoman chairperson vice mayor leader provost convener cathaoirleach president captain secretary treasurer member holder"
        ),
        compiled(
            rf"(?:(?:(?<=^)|(?<=\n)|(?<=\. ))[Tt]he\s+{_OFFICES}\b(?:\s+(?:of|for|and(?!\s+the\b)|&|to|the|[A-Z][\w’'-]+)){{0,8}}?,?\s+(?={HONORIFIC}\s{NAME},?\s+(?:and\s+)?(?:(?:then|formally|duly|also)\s+)?(?:moved|proposed|nominated|seconded)\b)"
            rf"|(?<!and )\bthe\s+{_OFFICES}\b(?:\s+(?:of|for|and(?!\s+the\b)|&|to|the|[A-Z][\w’'-]+)){{0,8}}?,\s+(?={HONORIFIC}\s{NAME}(?:[,.;:)\n]|\s+(?:and|that|to)\s|$)))"
        ),
        "",
    ),
)
# "Cllr Roe seconded Cllr Bell's proposal."
_WHOSE = compiled(
    rf"\b(seconded)\s+(?P<who>(?:{HONORIFIC}\s+)?[A-Z][\w-]*(?:\s[A-Z][\w-]*)?)['’]s\s+(?=(?:proposal|motion|proposition|nomination|amendment)\b)"
)
# "Ann Bellproposed that", where a converter has lost the blank
_GLUED_VERB = compiled(r"(?<=[a-z]{3})(?<!\bun)(?<!\bre)(?=(?:proposed|seconded)\b)|(?<=,)(?=(?:seconded|proposed)\b)")
# A name that the end of a line has torn: "seconded by Cllr" and "Bell".
_TORN_NAME = compiled(
    r"(?<=\s(?:Cllr|Miss))\n|(?<=\s(?:Mrs|Ald))\n|(?<=\sCllr\.)\n|(?<=\sCouncillor)\n|(?<=\sComhairleoir)\n|(?<=\sAlderman)\n|(?<=by (?:Mr|Ms|Dr))\n"
)
# "seconded by Cllr Ann" and "Bell and resolved that", "seconded by Cllr Ann" and "Bell, the lease was approved."
_TORN_BETWEEN = compiled(
    rf"(\b(?i:seconded|proposed|moved)\s+(?i:by)\s+{HONORIFIC}[ ](?:(?:[A-Z]\.[ ]?)+|[A-Z][a-zà-ÿ]+))\n(?=(?!Resolved|Agreed|Carried|Recommended|Seconded|Proposed|Moved)[A-Z][a-z’'][\w’'-]*(?:,?\s+(?:and|that|to|it\s+was|the)\b|,\s+[A-Z]))"
)
# "seconded by Cllr T. Bradyand RESOLVED", where a converter has lost the blank; not "Cllr Holland RESOLVED"
_GLUED_AND = compiled(r"(?<=[a-z][a-km-qs-z])(?=and\s+(?:RESOLVED|AGREED|CARRIED|it\s+was\s)\b)")
# "proposed by Annand seconded by Bob": told by the forename, as "Roland" is none with a blank lost
_GLUED_FORENAME = compiled(r"\b(?P<who>[A-Z][a-z]{1,9})and(?=\s+[Ss]econded\b)")


def _parted(match: re.Match[str]) -> str:
    return f"{match['who']} and" if match["who"] in FORENAMES else match[0]


# "seconded b Cllr Bell", as scans are read
_TORN_BY = compiled(rf"\b((?i:seconded|proposed|moved)\s+)(?:b|bv|hy|bj)\s+(?={HONORIFIC}\s)")
# "The minutes were accepted (AB, CD)." After "agreed" such a bracket says as often who is to act.
_BRACKETS = compiled(
    rf"\b(?i:approved|accepted|adopted|passed|confirmed|carried|(?<=agreed and )signed)(?:\s+unanimously|\s+as\s+(?:an?\s+)?\w+(?:\s+\w+){{0,3}})?\.?\s*"
    rf"\((?P<a>{NAME})\s*(?:,|/|&|;|\band\b)\s*(?P<b>{NAME})\)(?:\W*$|,\s+[a-z])"
)
# "Ann Bell was elected as Chair (Roe/Wood).", "The report was received with thanks (Roe/Wood)."
_SLASHED_BEHIND = compiled(
    rf"\b(?i:minutes\b[^().\n]{{0,90}}?\sagreed|approved|accepted|adopted|passed|confirmed|ratified|endorsed|received|noted|signed|co-?opted|(?:re-?)?(?:elected|appointed)|nominated|chosen|selected|made|added|named|designated|installed|engaged|retained|voted|returned|true|correct|accurate)\b(?:[^().\n]|\.(?=\d)){{0,90}}(?:\(|\s[–—-]\s)(?P<a>{NAME})\s?/\s?(?P<b>{NAME})\)?\W*$"
)
# "Last minutes agreed – AB/CD"
_DASHED = compiled(
    r"\b[Mm]inutes\b[^;]{0,120}\b(?:agreed|approved|accepted|signed)\b(?:\s+(?:and\s+signed|as\s+(?:an?\s+)?(?:\w+\s+){1,3}(?:record|reflection)))?\s*[–(-]\s*(?P<a>[A-Z]{2,3})\s*[/&,]\s*(?P<b>[A-Z]{2,3})\)?\W*$"
)


# "Minutes of last meeting approved – by Ann Bell and Bob Roe"
_MINUTES_BY = compiled(
    rf"\W*(?:[Tt]he\s+)?(?:[\w’']+\s+){{0,3}}[Mm]inutes\b[^;\n]{{0,90}}?\b(?:approved|accepted|adopted|agreed)\b[^;.,\n]{{0,40}}?\s*[–—-]?\s*\b[Bb]y\s+(?P<a>{NAME})\s*(?:,|/|&|\band\b)\s*(?P<b>{NAME})\W*$"
)


# "Approved by Ann Bell and Bob Roe", below "Minutes of the last meeting"
_APPROVED_BY_BOTH = compiled(
    rf"\W*(?:[Aa]pproved|[Aa]ccepted|[Aa]dopted|[Aa]greed)\s+by:?\s+(?P<a>{NAME})\s*(?:,|/|&|\band\b)\s*(?P<b>{NAME})\W*$"
)
# "RESOLVED (Cllr Bell/Cllr Roe) that ..."
_MARKED_BY = compiled(
    rf"\b(?:RESOLVED|AGREED|Resolved|Agreed)\s*[:–-]?\s*\((?P<a>{HONORIFIC}\s{NAME})\s*(?:/|,|&|\band\b)\s*(?:(?i:seconded|sec\.?)\s+(?i:by\s+)?)?(?P<b>{HONORIFIC}\s{NAME})(?:\s*[–,-]\s*(?:all\s+in\s+favour|all\s+agreed|unanimous\w*|carried|agreed))?\)(?=\s+(?:that|to)\b|\s*(?:\n|$))"
)


# "... as a Speedwatch group (Cllr Bell/Cllr Roe – all in favour)."
_BEHIND_BY = compiled(
    rf"\((?P<a>{HONORIFIC}\s{NAME})\s*/\s*(?P<b>{HONORIFIC}\s{NAME})\s*[–,-]\s*(?:all\s+in\s+favour|all\s+agreed|unanimous\w*|carried|agreed|nem)[^()]{{0,20}}\)\W*$"
)
# "Resolved to appoint the firm at £540 (TS/LW)."; after "agreed" such keys say as often who is to act
_KEYS_BEHIND = compiled(
    rf"\b(?:[Rr]esolved|RESOLVED|AGREED|approved|accepted|adopted|[Nn]o\s+objections?|[Ss]upported)\b(?:[^().\n]|\.(?=\d)){{0,160}}\((?P<a>[A-Z]{{2,3}}|{HONORIFIC}\s{NAME})\s?/\s?(?P<b>[A-Z]{{2,3}}|{HONORIFIC}\s{NAME})\)"
)
# "Resolved to appoint the firm at £540 (Ann Bell/Bob Roe)."
_WHOLE_BEHIND = compiled(
    rf"\b(?:[Rr]esolved|RESOLVED|AGREED)\b(?:[^().\n]|\.(?=\d)){{0,160}}\((?=\w[\w.]*\s[^()/]+/\s?\w[\w.]*\s)(?P<a>{NAME})\s?/\s?(?P<b>{NAME})\)"
)
# "Petty cash up to £50 – IR/LW – agreed", "Accept the quote. TS/SP unan."
_KEYS = compiled(
    r"(?:(?:[–-]|[.;,])\s+|\()(?P<a>[A-Z]{2,3})\s?/\s?(?P<b>[A-Z]{2,3})\)?\s*[;,.–-]?\s*(?i:all\s+)?(?i:agreed|carried|passed|approved|unan(?:imous(?:ly)?)?)\b"
)


# "Nominated: Mrs Bell (AB/CD)"
_NOMINATED_BY = compiled(rf"\b[Nn]ominat(?:ed|ions?):?\s+{NAME}\s*\((?P<a>[A-Z]{{2,3}})\s?/\s?(?P<b>[A-Z]{{2,3}})\)")
# "(Cllr Bell / Cllr Roe, 7 in favour, 1 abstention)"
_SLASHED = compiled(
    rf"\((?P<a>{NAME})\s*/\s*(?P<b>{NAME})\s*[,;:–-]+\s*(?:\d|(?i:unanim|all\b|carried|agreed|nem\b|for\b|in\s+favour))"
)


# "Cllr Bell / Cllr Roe", in a line or a sentence of its own
_ALONE = compiled(rf"(?m)^\W*(?P<a>{HONORIFIC}\s{NAME})\s*/\s*(?P<b>{HONORIFIC}\s{NAME})\W*$")


def _in_brackets(text: str) -> tuple[str | None, str | None]:
    """Mover and seconder where the sentence that decides ends with nothing but their names in brackets."""
    if "(" in text and (marked := _MARKED_BY.search(text)):
        return printed_name(marked["a"]), printed_name(marked["b"])
    if "/" in text and (alone := _ALONE.search(text)):
        return printed_name(alone["a"]), printed_name(alone["b"])
    if "/" in text and (slashed := _SLASHED.search(text)):
        return printed_name(slashed["a"]), printed_name(slashed["b"])
    by = _MINUTES_BY.match(text) if "inutes" in text else None
    if by and (pair := (printed_name(by["a"]), printed_name(by["b"]))) and all(pair):
        return pair
    if (both := _APPROVED_BY_BOTH.match(text)) and all(pair := (printed_name(both["a"]), printed_name(both["b"]))):
        return pair
    if "/" in text and (keys := _KEYS.search(text)):
        return keys["a"], keys["b"]
    if "/" in text and (keys := _KEYS_BEHIND.search(text)):
        return printed_name(keys["a"]), printed_name(keys["b"])
    if "/" in text and (
        (behind := _SLASHED_BEHIND.search(text)) and all(pair := (printed_name(behind["a"]), printed_name(behind["b"])))
    ):
        return pair
    if (
        "/" in text
        and (whole := _WHOLE_BEHIND.search(text))
        and all(pair := (printed_name(whole["a"]), printed_name(whole["b"])))
    ):
        return pair
    if "ominat" in text and (put_up := _NOMINATED_BY.search(text)):
        return put_up["a"], put_up["b"]
    if "(" in text and (behind := _BEHIND_BY.search(text)):
        return printed_name(behind["a"]), printed_name(behind["b"])
    at = text.rfind("(", -70 if len(text) > 70 else 0)
    match = _BRACKETS.search(text, max(0, at - 80)) if at >= 0 else None
    if match is None and text.rstrip(".) ")[-2:].isupper():
        match = _DASHED.search(text)
    pair = (printed_name(match["a"]), printed_name(match["b"])) if match else (None, None)
    return pair if all(pair) else (None, None)


# "This was strongly opposed, and it was agreed to wait."
_OPPOSED = compiled(
    r"\b(?:this|it|that|which|the\s+(?:proposal|suggestion|idea|motion))\s+(?:was|were)\s+(?:then\s+|subsequently\s+)?(?:\w+ly\s+)?"
    r"(?:opposed|rejected|objected\s+to|withdrawn|turned\s+down|not\s+(?:supported|agreed|accepted|seconded|carried))\b",
    re.IGNORECASE,
)
# "... was submitted by Councillor Bell and it was seconded:-", "The proposal was seconded.", by one who is not named
_AND_SECONDED = compiled(
    r"(?:\band\s+(?:it|this)|(?<=\n)the\s+(?:proposal|motion|nomination))\s+was\s+(?:(?:duly|formally|then|also)\s+)?seconded\b(?!\s+by\b)",
    re.IGNORECASE,
)
_NEAR = 4
"""how many lines there may not be from a mover alone to the end of what was told"""
# "Committee proposed Ann Bell, seconded Bob Roe": what was proposed, and by whom
_BESIDE = compiled(
    rf"\s+(?P<who>{NAME})(?:\s+\([^()\n]{{2,40}}\))?(?=[\s,.;:/)(–-]{{0,4}}(?i:(?:and\s+|duly\s+)?(?:second|sec\b|2nd)))"
)
_COUNT_LINE = compiled(
    r"\W*(?:(?:for|against|abst\w+|in\s+favour)\W*\d+\W*)+|(?:\d+[.:]\d\d\s?[ap]m\W+)?\W*resolved\W*|\W*the\s+amendment\s+was\s+(?:\w+\s+)?put\b[^.;]*[.:]?",
    re.IGNORECASE,
)
_SECONDERS = (
    "second",
    "short_second",
    "initials_second",
    "slashed_second",
    "slash_moved_second",
    "letter_second",
    "titled_second",
    "both_second",
    "ranked_second",
    "pair_second",
    "together_second",
    "of_both_second",
    "put_second",
    "who_second",
    "approving",
    "in_brackets_too",
    "put_in_brackets_too",
    "terse_second",
    "and_second",
)
_MOVERS = tuple(name for name in _MOVER.groupindex if name not in _SECONDERS)


# Initials as some clerks print all of them: "(AB) proposed, seconded by (CD)".
_INITIALS = compiled(r"\([A-Z]{2,3}\)(?=\s+(?:nominated|proposed|moved|seconded)\b)|(?<=by\s)\([A-Z]{2,3}\)")
# "the Lord Mayor (Councillor Bell)": the name says who.
_HOLDER = compiled(rf"^{OFFICE}\s+\(({HONORIFIC}\s.+)\)$")


# "proposed by the Cllr Bell"
_THE = compiled(r"^[Tt]he\s+(?=C?Cl[il]{0,2}r\b|Councillor\s)")
# "LITTER Chair proposed that", a title that ran into it
_TITLE_BEFORE = compiled(r"^(?:[A-Z]{3,}\s){1,3}(?=(?:Vice[\s-]?)?Chair(?:man|person|woman)?$|Mayor$)")
# "CouncillorGlenn Bell", where a converter has lost the blank.
_GLUED = compiled(r"(?<=^Councillor)(?=[A-Z])|(?<=^Cllr)(?=[A-Z])")
# "I Hawes", "G Court": with an initial even what is a word elsewhere is a surname
_WITH_INITIAL = compiled(r"[B-Z]\.?\s(?!Cllr|Councillor)[A-ZÀ-Þ][a-zß-ÿ][\w’'-]+")
# "Proposed by Chairman"
_POST = compiled(r"(?:Vice[\s-]*)?(?:Chair(?:man|person|woman)?|Mayor|President|Convener|Provost|Treasurer|Secretary)")
# KMcV: the initials of Kate McVey.
_MAC = compiled(r"\bMa?c(?=[A-Z]\b)|(?<=[A-Z])Ma?c(?=[A-Z]\b)")


def printed_name(printed: str | None) -> str | None:
    """A name as printed; None for what has capitals and is no person, such as "Local Plan"."""
    if not printed:
        return None
    name = _GLUED.sub(" ", " ".join(printed.split()).rstrip(".,;"))
    name = _TITLE_BEFORE.sub("", _THE.sub("", _HOLDER.sub(r"\1", name)))
    initials = _MAC.sub("M", name.replace(".", "").replace(" ", ""))
    known = (
        re.match(OFFICE, name)
        or _POST.fullmatch(name)
        or _WITH_INITIAL.fullmatch(name)
        or re.match(rf"{HONORIFIC}(?:\s+|(?<=\.))(?:ma?c|d['’])?[A-ZÀ-Þ]", name.title() if name.isupper() else name)
        or (initials.isupper() and 2 <= len(initials) <= 4)
        or match_person(name, single=True)
    )
    return name if known else None

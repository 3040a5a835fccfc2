"""How a vote went: numbers, result and names, only as printed."""

from __future__ import annotations

import re
from dataclasses import dataclass

from minutes_parser.patterns import compiled
from minutes_parser.records import NamedVotes, Vote, VoteResult
from minutes_parser.segment.cues import Text, cued, cues
from minutes_parser.segment.motions.mover_names import NAME
from minutes_parser.segment.votes.divisions import abstained, dissented, named
from minutes_parser.segment.votes.vote_counts import counted_sides
from minutes_parser.segment.votes.vote_names import IN_WORDS, split

_SMALL = {word: number for number, word in enumerate(["no", *IN_WORDS])} | {
    "none": 0,
    "nobody": 0,
    "noone": 0,
    "nil": 0,
    "zero": 0,
    "a": 1,
    "single": 1,
}
_TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60}
_N = r"(?:\d{1,3}|(?:twenty|thirty|forty|fifty|sixty)(?:-\w+)?|no|none|nil|zero|nobody|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)"
# A small count, as sentences give it: "6", "six".
COUNT = r"(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_SEP = r"[\s,;:./&|–-]*(?:and\s+|with\s+)*"
_WHO = r"(?:cllrs\.?\s+(?:present\s+)?|members?\s+|persons?\s+|people\s+|councillors?\s+|governors\s+|trustees\s+|directors\s+)?"
_VOTED = r"(?:votes?\s+|(?:having\s+)?voted\s+|voting\s+|was\s+|were\s+)?"
_OF = r"(?:\s+(?:of\s+)?the\s+(?:motion|proposal|amendment|recommendations?|application|officer\w*\s+recommendation))?"
_IS = r"\s*[:–—=(-]*\s*"
_ABST = r"(?:abstain(?:ed|ing|s)?|abstentions?|abst?)\b\.?"
_NAMED = r"(?:\s*\([^()\n]{3,600}\))?"
_ABSTAIN = rf"{_SEP}(?P<abstain%d>{_N})\s+{_WHO}(?:votes?\s+)?{_ABST}"
_MAY_COUNT = compiled(
    rf"vot(?:e|ing)|unanimous(?:ly)?\s*[:(]|\s+for\b|motion|abs|resolved\s*[(\d]|favour|against|objection|yes|aye|majority|agreeing|agreed|support|\bf\s?[:=]?\s?\d|\df\b|\(\d|(?:to\s+|[–:/-]\s?){_N}"
)
"""this is, in small letters, in whatever `_COUNTS` matches"""
_NUMBERED = compiled(
    r"\d|\b(?:t(?:wenty|hirty|en|wo|hree|welve|hirteen)|f(?:orty|ifty|our|ive|ifteen)|s(?:ixty|ix|even)|no|ni(?:l|ne)|zero|one|e(?:ight|leven))"
)
"""and so is a number"""
_COUNTS_FROM = r"(?-i:\d|[Aa][gmpwyGMPWY\s]|[Bb][yY]|[Cc][aA]|[Dd][eE]|[Ee][ilqILQ]|[Ff][ioIO\d:=\s]|[Gg][rR]|[Ii][nN]|[Ll][oO]|[Mm][aeoAEO]|[Nn][ioIO]|[Oo][nuNU]|[Pp][aA]|[Rr][eE]|[Ss][ehiuEHIU]|[Tt][ehiwEHIW]|[Uu][nN]|[Vv][oO:]|[Yy][eE]|[Zz][eE])"
"""the first two letters of whatever `_COUNTS` matches"""
_COUNTS = compiled(
    rf"""
    \b(?={_COUNTS_FROM}) (?:
      \b(?:by(?:\s+(?:a\s+)?majority\s+of)?(?=[^.;,]+,?\s+to\b)|majority\s+of|(?:carried|lost|defeated|agreed|approved|refused|passed|awarded|supported|granted|vote\s+was)\s*[:(,–-]?(?:\s*by)?)\s*
        (?P<for1>{_N})\s*(?:votes?,?\s+)?(?:(?:for\s+|in\s+favou?r\s+)?to\s+|\s?[–-]\s?)(?P<against1>{_N})(?![\d/-]|\.\d)(?:\s+votes?)?(?:\s+against)?(?:{_ABSTAIN % 1})?
    | \b(?P<against13>{_N})\s+{_WHO}{_VOTED}for\s+the\s+amendment{_SEP}(?P<for13>{_N})\s+{_WHO}{_VOTED}for\s+the\s+(?:original\s+)?motion\b
    | (?<![£€$\d.,])(?<!\d/)(?<!\bbut\s)\b(?P<for2>{_N})\s+(?:{_WHO}(?:votes?\s+|(?:having\s+)?voted\s+|voting\s+)(?:were\s+|(?:being\s+|were\s+)?cast\s+)?(?:in\s+favou?r|for)\b(?:\s+it\b)?|(?:members\s+)?were\s+for\b|{_WHO}(?:were\s+)?in\s+favou?r\b|{_WHO}for(?={_OF}{_SEP}{_N}\s+(?:votes?\s+)?(?:against|{_ABST})))(?:\s+of\s+[^,;.]+?(?=[,;.]|\s+and\b|$)|{_OF})
      {_NAMED}(?:{_SEP}(?:to\s+)?(?P<against2>{_N})\s+{_WHO}{_VOTED}(?:against|opposed(?!\s+to)|for\s+the\s+amendment){_OF})?(?:{_ABSTAIN % 2})?
    | \b(?:for|in\s+favou?r){_OF}{_IS}(?P<for3>{_N})\)?{_NAMED}\s*[,;./|]?\s*(?:and\s+)?(?:yn\s+erbyn\s*/\s*)?(?:votes?\s+)?against{_OF}{_IS}(?P<against3>{_N})\)?
      (?:\s*[,;./|]?\s*(?:and\s+)?(?:ymatal\s*/\s*)?(?:votes?\s+)?{_ABST}{_IS}(?P<abstain3>{_N})\)?)?
    | \bmotion\s+receiv(?:ed|ing)\s+(?P<for4>{_N})\s+votes?{_SEP}(?:the\s+)?amendment\s+(?:received\s+)?(?P<against4>{_N})(?:\s+votes?)?(?:{_ABSTAIN % 4})?
    | \b(?P<for20>{_N})\s*[–-]\s*for\b{_SEP}(?P<against20>{_N})\s*[–-]\s*against\b(?:{_SEP}(?P<abstain20>{_N})\s*[–-]\s*{_ABST})?
    | \b(?:carried|agreed|approved|passed)\s+(?:by\s+)?(?P<for30>\d{{1,2}}):(?P<against30>\d)(?!\d)
    | (?<=[.;]\s)(?P<for31>{_N})\s+for(?=\s*[.;]|\s*$)
    | \b(?:carried|agreed|passed|approved)[\s,:–-]+(?P<for34>{_N})\s+(?:votes?\s+)?(?:for|in\s+favou?r)(?=\s*(?:[.;)]|$))
    | (?<=[–—-]\s)(?P<for32>{_N})\s+for(?=\s*[,;)])
    | \b(?:result|outcome|vote)\s+(?:being|was)\s+(?P<for33>{_N})\s+(?:votes?\s+)?to\s+(?P<against33>{_N})\s+(?:votes?\s+)?in\s+favou?r\b
    | (?<=\()(?P<for36>{_N})\s+(?:votes?\s+)?to\s+(?P<against36>{_N})(?:\s+votes?)?(?:{_ABSTAIN % 36})?(?=\)|[,;]\s+(?:with\s+)?(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr)s?\.?\s)
    | (?<=\()(?P<for37>\d{{1,2}})\s?[:–-]\s?(?P<against37>\d{{1,2}})(?:\s?[:–-]\s?(?P<abstain37>\d{{1,2}}))?(?=\)\W*$|\)[,;.]?\s+[(\[]?(?:proposed|moved|prop\.)\s)
    | (?<=\()(?P<for41>\d{{1,2}})/(?P<against41>\d{{1,2}})/(?P<abstain41>\d)(?=\)\W*$)
    | \b(?-i:F)\s?[:=]?\s?(?P<for38>\d{{1,2}})[\s,;/]+(?-i:A)\s?[:=]?\s?(?P<against38>\d{{1,2}})\b(?:[\s,;/]+(?-i:A[bB][sS]?\w*)\s?[:=]?\s?(?P<abstain38>\d{{1,2}})\b)?
    | \b(?P<for39>\d{{1,2}})\s?(?-i:F)[\s,;/]+(?P<against39>\d{{1,2}})\s?(?-i:A)\b(?:[\s,;/]+(?P<abstain39>\d{{1,2}})\s?(?-i:A[bB][sS]?)\b)?
    | \b(?P<for40>{_N})\s+{_WHO}(?:supporting|supported|agreed|agreeing){_SEP}(?P<against40>{_N})\s+{_WHO}(?:opposing|opposed|disagreed|disagreeing|against)\b(?:{_ABSTAIN % 40})?
    | \bvote\s+of\s+(?P<for29>{_N})\s+for\b(?:{_SEP}(?P<against29>{_N})\s+against\b)?(?:{_ABSTAIN % 29})?
    | \b(?:approved|agreed|supported|carried)\s+by\s+(?P<for42>{_N})\s+(?:members|governors|trustees|directors|councillors)\b
    | \b(?:passed|carried|agreed|approved|accepted)\s+with\s+(?P<against35>{_N})\s+objections?\b
    | \bby\s+(?P<for27>{_N})\s+votes?,?\s+with\s+(?P<against27>{_N})\s+(?:votes?\s+)?against\b
    | \b(?:carried|agreed|passed)\s+by\s+(?P<for28>{_N})\s+votes\b(?=\s*[,.;]|\s*$)
    | \b(?P<against26>{_N})\s+{_WHO}(?:voted\s+|votes?\s+)?against(?:\s+(?:this|it)|{_OF}){_SEP}(?P<for26>{_N})\s+{_WHO}{_VOTED}(?:in\s+favou?r|for)\b
    | (?<![\d£/.–-])(?P<for44>\d{{1,2}})\s?[–-]\s?(?P<against44>\d{{1,2}})\s+in\s+favou?r\b
    | \b(?P<for43>{_N})\s+(?:votes?\s+(?:yes|ayes?)|(?:yes|aye)\s+votes?|{_WHO}(?:said|voted)\s+(?:yes|aye))\b(?:{_SEP}(?P<against43>{_N})\s+(?:votes?\s+noe?s?|noe?s?\s+votes?|{_WHO}(?:said|voted)\s+no)\b)?(?:{_ABSTAIN % 43})?
    | \b(?P<for5>{_N})\s+(?:yes|ayes?){_SEP}(?P<against5>{_N})\s+noe?s?\b(?:{_ABSTAIN % 5})?
    | \b(?:yes|ayes){_IS}(?P<for6>{_N})\)?\s*[,;./|]?\s*noe?s?\b{_IS}(?P<against6>{_N})\)?(?:\s*[,;./|]?\s*{_ABST}{_IS}(?P<abstain6>{_N})\)?)?
    | \b(?:(?:vote|result)\s+was(?:\s+taken)?|vote\s+taken|votes?(?:\s+(?:was\s+|were\s+)?(?:equal|tied)(?:\s+at)?)?|voting|voted|(?-i:V)(?=:)|carried|by\s+a\s+majority\s+of|pass(?:ed|es)|lost|resolved(?=\s*\(\d{{1,2}}[:–-]|\s+\d{{1,2}}[:–-]\d{{1,2}}(?:[:–-]\d{{1,2}})?\W*(?:\n|$)))\s*[:(–-]?\s*\(?(?P<for7>\d{{1,2}})\s?[-–:/]\s?(?P<against7>\d{{1,2}})(?:\s?[-–:/]\s?(?P<abstain7>\d{{1,2}}))?(?![\d/:-]|\.\d)
    | \bin\s+favou?r\s+(?P<for8>{_N})(?:\s+votes?)?{_NAMED}{_SEP}against\s+(?P<against8>{_N})\b(?:{_SEP}{_ABST}\s+(?P<abstain8>{_N})\b)?
    | \b(?:for|in\s+favou?r){_IS}(?P<for10>{_N})\)?\s*[,;./|]?\s*(?:and\s+)?{_ABST}{_IS}(?P<abstain10>{_N})\b
    | \bfor\s+the\s+motion{_IS}(?P<for11>{_N})\)?{_SEP}(?:votes?\s+)?for\s+the\s+amendment{_IS}(?P<against11>{_N})\b
    | \bfor\s+the\s+amendment{_IS}(?P<against12>{_N})\)?{_SEP}(?:votes?\s+)?for\s+the\s+(?:original\s+)?motion{_IS}(?P<for12>{_N})\b
    | \bmotion{_IS}(?P<for14>{_N})(?:\s+votes?)?\b{_SEP}amendment{_IS}(?P<against14>{_N})\b(?:{_SEP}{_ABST}{_IS}(?P<abstain14>{_N})\b)?
    | \bamendment{_IS}(?P<against15>{_N})(?:\s+votes?)?\b{_SEP}motion{_IS}(?P<for15>{_N})\b
    | (?:(?<=vote:\s)|(?<=votes:\s)|(?<=voting:\s))for{_IS}(?P<for16>{_N})(?=\s*(?:[).,;]|$))
    | \ba\s+vote\s+of\s+(?P<for17>\d{{1,2}})\s?(?:[:–-]|to)\s?(?P<against17>\d{{1,2}})(?![\d/]|[.:-]\d)
    | \b(?:agreed|approved|by)\s+(?P<for18>{_N})\s+votes(?=,?\s+(?:with\s+)?{_N}\s+{_WHO}{_ABST})(?:{_ABSTAIN % 18})
    | \b(?P<for19>{_N})\s+{_WHO}{_VOTED}in\s+the\s+affirmative{_SEP}(?P<against19>{_N})\s+{_WHO}{_VOTED}in\s+the\s+negative
    | \b(?:sec(?:onded|onder|\.)?|2nd)\b[^()\n]{{3,50}}[,;]\s*(?P<for21>\d{{1,2}})\s?[–-]\s?(?P<against21>\d{{1,2}})(?=\s*\))
    | \bvoted\s+in\s+favou?r\b[^.;()]{{0,60}}\((?P<for23>\d{{1,2}})\s?[–:-]\s?(?P<against23>\d{{1,2}})(?:\s?[–:-]\s?(?P<abstain23>\d{{1,2}}))?\)
    | (?<=\()(?P<for24>{_N})\s+{_WHO}for\b(?=\s+and\b|\s*[,;)])
    | \bunanimous(?:ly)?\s*[:(]\s*(?P<for25>\d{{1,3}})(?=\s*\))
    | \b(?:equal(?:ly\s+divided)?|tied)\b[,;:]?\s+(?:at\s+)?(?=(?P<against22>{_N}))(?P<for22>{_N})\s+(?:votes?\s+)?each\b
    | \b(?:vot(?:e[ds]?|ing)|show\s+of\s+hands)\b(?:\s+(?:on\s+)?(?:it|this|the\s+\w+))?[,:]?\s+(?:was\s+|being\s+)?(?P<for9>{_N})(?:\s+votes)?\s+to\s+(?P<against9>{_N})\b(?=\s+(?:for|in\s+favou?r|to|that|on|against|with|and)\b|\s*[,.;)]|\s*$)
    )""",
    re.VERBOSE | re.IGNORECASE,
)
_COUNT_GROUPS = {
    option: [name for name in _COUNTS.groupindex if name.startswith(option)] for option in ("for", "against", "abstain")
}
# One side of a vote alone: "with one abstention", "with 2 votes against".
_ALONE = cued(
    rf"""
      \b(?<!Total:\s)(?P<abstain>{_N})\s+{_WHO}(?:had\s+|votes?\s+)?{_ABST}
    | \b(?P<against>{_N})\s+{_WHO}(?:votes?|voted|voting)\s+against\b
    | (?:\b(?:with|and)\s+|(?<=\())(?P<against_with>{_N})\s+{_WHO}against\b
    | (?:(?<=[.;:]\s)|^|(?<=\n)|(?<=\bwas\s))(?P<against_single>{_N})\s+{_WHO}against(?=\W*(?:$|\n)|\.\s)
    | \b(?:carried|agreed|passed|approved)\s*,\s+(?P<against_one>{_N})\s+against\b
    | \b(?:elected|appointed|co-?opted|selected)\s+(?:[\w’'-]+\s+){{0,4}}?with\s+(?P<for_elected>{_N})\s+votes\b
    | \b(?P<against_dissent>{_N})\s+{_WHO}(?:dissenting|dissentients?|dissented)\b
    """,
    re.VERBOSE | re.IGNORECASE,
)
# Whose answers are no votes of the meeting.
_OTHERS = compiled(
    r"\b(?:consultation|respon\w+|residents|letters|(?<!\bno\s)objections|petition|survey|had\s+(?:\w+\s+)?voted|page\s+\d+)\b",
    re.IGNORECASE,
)
_ALL = r"(?:(?:those\s+)?present\s+|those\s+(?:at|in)\s+(?:the\s+)?(?:meeting|attendance)\s+|(?:the\s+)?(?:members|councillors|cllrs\.?|governors|directors|trustees)\s+(?:present\s+|in\s+attendance\s+)?)?"
_BUT = r"(?i:except(?:ing)?\b|with\s+the\s+exception\b|apart\s+from\b|bar\b|save\s+(?:for\b|Cllr|Councillor))"
_RESULT = cued(
    rf"""
    \b(?=\w) (?:
      (?P<unanimous>\b(?i:unanimous(?:ly)?)\b(?!\s+in\s+(?:their|its|his|her|the|our)\s+(?:support|praise|views?|opinion|belief|condemnation|thanks|appreciation|opposition|concerns?|desire)\b) | \b(?i:nem(?:\.\s?|\s)(?:con|diss)|nemine\s+contradicente|without\s+(?:any\s+)?(?:dissent|opposition))\b)
    | (?P<all>
        \b(?i:all\s+{_ALL}(?:(?:were|voted|voting)\s+)?in\s+favou?r)\b(?!\s+of|\s*,?\s*{_BUT})
      | \b(?i:all\s+{_ALL}agreed|(?:agreed|approved|accepted|adopted|passed|carried|supported)\s+by\s+(?:all|everyone|everybody))\b(?!\s*,?\s*{_BUT}|\s+but\b|\s+(?:of\s+)?(?:the\s+)?(?:other|parties|sides|three|both)\b)
      | \b(?i:all\s+{_ALL}voted\s+(?:to|(?:for|in\s+support\s+of)\s+(?:this|it|the\s+(?:motion|proposal|proposition|recommendations?))))\b
      | \b(?i:all\s+{_ALL}(?:were\s+)?in\s+(?:full\s+)?agreement)\b(?!\s+(?:that|with(?!\s+(?:this|the)\s+(?:motion|propos(?:al|ition)|recommendations?)\b)|on)\b|\s*,?\s*{_BUT})
      | \b(?i:(?:everyone|everybody)\s+(?:present\s+)?(?:agreed(?=\s*(?:[.,;)]|$))|(?:(?:was|were|voted)\s+)?in\s+favou?r))\b(?!\s+of|\s*,?\s*{_BUT})
      | \b(?i:all\s+(?:present\s+)?supported)\b(?!\s+\w)
      | \bAIF\b | \b(?i:(?:for|in\s+favou?r)\s*[:–-]\s*all)\b
      )
    | (?P<tied>\bequality\s+of\s+votes\b | \b(?:vote|votes)\s+(?:was|were)\s+(?:tied|equal)\b | \btied\s+vote\b)
    | (?P<lost>(?m:^\W*[Rr](?:ejected|EJECTED)\W*$) | \b(?:LOST|[Ll]ost|[Dd]efeated|[Nn]ot\s+carried|NOT\s+CARRIED|fell)\b | \b(?i:motion|amendment|proposal)\s+(?:was\s+)?(?:\w+\s+)?(?:failed(?!\s+to\b)|rejected)\b)
    | (?P<carried>
        \b(?i:carried|(?<=motion\s)carries|(?<=amendment\s)carries)\b(?!\s+(?:out|forwards?|over|through|away|on(?!\s+(?:a|the)\b)|and\s+(?!(?:signed|adopted|agreed|approved|resolved|recorded|accordingly)\b)\w+ed\s+[a-z]\w*)\b)
      | \b(?i:all\s+(?:the\s+)?others\s+(?:were\s+|voted\s+)?in\s+favou?r)\b
      | \b(?i:(?:(?:with|and)\s+)?(?:the|a)\s+(?:\w+\s+)?majority\s+(?:(?:of\s+\w+\s+)?(?:were\s+|was\s+|voted\s+|voting\s+|being\s+)?in\s+favou?r))\b
      | (?:(?<=[,;.]\s)|(?<=\n))(?i:(?:the\s+)?majority(?:\s+of\s+(?:the\s+)?(?:members|councillors))?\s+(?:agreed(?!\s+(?:that|to|with)\b)|(?:were\s+)?in\s+favou?r))\b
      | \b(?i:(?:the|a)\s+(?:\w+\s+)?majority\s+(?:(?:of\s+(?:\w+\s+)?(?:members|councillors|those\s+present)\s+)?(?:agreed|supported|approved)|agreement|approval|support)\s+(?:of\s+|to\s+|for\s+|with\s+)?the\s+(?:motion|recommendations?|proposals?|report))\b
      | \b(?i:pass(?:ed|es))\b(?=\s*(?:[.,;:()–-]|$|\(?\d+\s*[-–/:]\s*\d|(?:unanimously|by|with|nem|and|on\s+a\s+(?:clear\s+)?show)\b))
      | \b(?i:by\s+(?:a\s+)?(?:\w+\s+)?majority|(?:on|following|after)\s+(?:an?\s+)?majority\s+vote|majority\s+vote(?=\W*$)|(?<=,\s)by\s+majority)\b
      | \b(?i:(?:motion|amendment|proposition)\s+was\s+put(?:\s+to\s+(?:the|a)\s+(?:vote|meeting))?\s+and\s+(?:was\s+)?(?:duly\s+)?(?:agreed|approved|adopted|resolved))\b
      | \b(?i:(?:casting|deciding)\s+vote\s+(?:in\s+favou?r|for\s+the\s+(?:motion|proposal|recommendations?|application)))\b
      | \b(?i:(?:on|by|with)\s+the\s+(?:casting\s+vote\s+of\s+the\s+\w+|(?:vice-?)?\w+['’]s?\s+(?:casting|deciding)\s+vote)(?=\s*(?:[.,;)]|$)))
      )
    )""",
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class Tally:
    """A vote read from text, and whether the motion it was about was lost."""

    vote: Vote | None
    lost: bool


# "Cllrs Bell and Roe voted to approve the plan. Cllr Orr voted to refuse it."
_VOTED_TO = compiled(
    r"(?P<who>(?:[^.;\n]|\.(?=\S)|(?<=\b[A-Z])\.)*)\bvoted\s+to\s+(?:(?P<yes>approve|grant|support|accept|adopt|permit)|(?P<no>refuse|reject|oppose|turn\s+down))\b(?:\s+(?:it|this|permission|(?:the|this)\s+\w+(?:\s+\w+)?))?(?=\s*[.;\n]|\s*$|\s+and\s+(?:Cllr|Councillor|Mr|Mrs|Ms|Dr))"
)


def _voted_to(text: str) -> str:
    """A text where members voted to do a thing and others to refuse it, with those of the greater number in favour."""
    cast = list(_VOTED_TO.finditer(text)) if "voted to" in text else []
    if len(cast) != _RIVALS or bool(cast[0]["yes"]) == bool(cast[1]["yes"]):
        return text
    numbers = [len(split(_BEFORE_NAMES.sub("", c["who"]))) for c in cast]
    if numbers[0] == numbers[1]:
        return text
    for c, side in zip(
        reversed(cast), ("against", "for") if numbers[0] > numbers[1] else ("for", "against"), strict=True
    ):
        who = _BEFORE_NAMES.sub("", c["who"])
        text = f"{text[: c.start()]}\n{who.strip()} voted {side}{text[c.end() :]}"
    return text


# "5 voted to object, 2 voted to support": the greater number is that of what was decided
_RIVAL_COUNTS = compiled(
    rf"\b(?P<one>{_N})\s+{_WHO}voted\s+to\s+(?P<first>[a-z]+)\b(?P<between>[^.;\d]{{0,60}}?(?:,|\band\b)[\s,]*(?:and\s+)?)(?P<two>{_N})\s+{_WHO}(?:voted\s+)?to\s+(?P<second>[a-z]+)\b",
    re.IGNORECASE,
)


def _rival_counts(text: str) -> str:
    """A text that counts who voted to do one thing and who another, with the greater number in favour."""
    found = _RIVAL_COUNTS.search(text)
    if found is None or found["first"].lower() == found["second"].lower():
        return text
    one, two = _number(found["one"]), _number(found["two"])
    if one is None or two is None or one == two:
        return text
    return f"{text[: found.start()]}{max(one, two)} in favour, {min(one, two)} against{text[found.end() :]}"


_BEFORE_NAMES = compiled(r"\A.*?(?=(?:Cllrs?|Councillors?|Mrs?|Ms|Dr)\b)")


def tally(text: str) -> Tally:
    """The vote that a text prints."""
    text = _OF_BODIES.sub("some", text) if "epresentative" in text else text
    text = _BEHIND_MOVERS.sub(_in_words, text) if "ec" in text else text
    told = Text(_voted_to(_rival_counts(text) if "voted to" in text else text))
    numbers, counted_at = _counts(told)
    under = named(told)
    later = max((text.rfind(names[-1]) for _, names in under.values() if names), default=0) > counted_at
    totals = sum(count is not None for count, _ in under.values()) > 1
    for option, (count, _) in under.items():
        if numbers[option] is None or (later and totals):  # of another vote, before the one with the names
            numbers[option] = count
    for_ = tuple(under.get("for", (None, []))[1])
    against = _joined(under.get("against", (None, []))[1], dissented(told))
    abstain = _joined(under.get("abstain", (None, []))[1], abstained(told))
    opposed = bool(numbers["against"] or against)
    result = _result(told, opposed=opposed or bool(numbers["abstain"] or abstain), against=opposed)
    printed = bool(for_ or against or abstain)
    if result is None and not printed and all(value is None for value in numbers.values()):
        return Tally(None, False)
    vote = Vote(
        for_=numbers["for"],
        against=numbers["against"],
        abstain=numbers["abstain"],
        result=result,
        names=NamedVotes(for_=for_, against=against, abstain=abstain) if printed or under else None,
    )
    return Tally(vote, result == "lost")


# "[Prop. Cllr Bell, sec. Cllr Roe; 8 – 0 – 1]"
_BEHIND_MOVERS = compiled(
    r"(?P<by>\b(?:[Ss]ec(?:onded|\.)?|2nd)\b[^\n;\])]{2,60}[;,]\s*)(?P<for>\d{1,2})\s?[–—:/-]\s?(?P<against>\d{1,2})(?:\s?[–—:/-]\s*(?P<abstain>\d{1,2}))?(?=\s*[\])]|\W*$)"
)


def _in_words(counts: re.Match[str]) -> str:
    abstained = f", {counts['abstain']} abstentions" if counts["abstain"] else ""
    return f"{counts['by']}{counts['for']} votes for, {counts['against']} against{abstained}"


# "the representatives of Marram, Ossing and Brack voting in favour": these are bodies, and no voters
_OF_BODIES = compiled(
    r"\b(?:the\s+)?[Rr]epresentatives?\s+(?:of|from|for)\s+(?:the\s+)?[A-ZÀ-Þ][\w’'-]*(?:(?:,|,?\s+and|\s*&)?\s+[A-ZÀ-Þ][\w’'-]*)*"
)


def counts_differ(one: str, other: str) -> bool:
    """Whether two texts count votes and an option differently, so that they tell of two votes."""
    if _FIGURE.search(one) is None or (said := tally(one).vote) is None or (printed := tally(other).vote) is None:
        return False
    pairs = ((said.for_, printed.for_), (said.against, printed.against), (said.abstain, printed.abstain))
    return any(a is not None and b is not None and a != b for a, b in pairs)


_FIGURE = compiled(rf"\d|\b(?:{'|'.join(IN_WORDS[:12])})\b", re.IGNORECASE)
# "There were 4 votes for Ann Bell and 3 for Carl Roe", "Ann Bell received 4 votes and Carl Roe 3"
_BALLOT = compiled(
    rf"""
    \b (?P<one>{_N}) \s+ votes? \s+ (?:(?:were|cast) \s+)* for \s+ (?P<first>(?>{NAME})) (?: , \s+ | ,? \s+ and \s+ ) (?P<other>{_N}) \s+ (?:votes? \s+)? for \s+ (?P<second>{NAME})
    | (?P<first_named>(?>{NAME})) (?: \s*\([^()]{{3,90}}\) )? (?: \s+ (?:(?:was|were) \s+ [^.;]{{5,90}}? \s+ and \s+)? (?:received|receiving|had|polled|polling|secured|got|getting) | (?<=\)) ) \s+ (?P<one_named>{_N}) (?: \s+ votes? )? (?: [,;] \s+ (?:and \s+)? | \s+ and \s+ )
      (?P<second_named>(?>{NAME})) (?: \s*\([^()]{{3,90}}\) )? \s+ (?:(?:was|were) \s+ [^.;]{{5,90}}? \s+ and \s+)? (?:(?:received|receiving|had|polled|polling) \s+)? (?P<other_named>{_N}) \b (?! \s+ for \b )
    """,
    re.VERBOSE,
)


def ballot(told: str, elected: str) -> Vote | None:
    """The votes for who was elected and for the other candidate, where a text prints both."""
    if not any(word in told.lower() for word in ("vot", "ballot", "count")):
        return None
    if "RON" in told and (none := _RON.search(told)):
        return Vote(for_=_number(none["for"]), against=_number(none["ron"] or none["ron_last"]))
    match = _BALLOT.search(told)
    if match is None:
        return _of_candidates(told, elected)
    first, second = match["first"] or match["first_named"], match["second"] or match["second_named"]
    votes = [_number(match["one"] or match["one_named"]), _number(match["other"] or match["other_named"])]
    if second.split()[-1] == elected.split()[-1]:
        votes.reverse()
    elif first.split()[-1] != elected.split()[-1]:
        return None
    return Vote(for_=votes[0], against=votes[1])


# "8 votes to RON 1", "9 votes, with 2 for RON": to reopen nominations is to vote against the one who stands
_RON = compiled(
    rf"\b(?P<for>{_N})\s+votes?\b[\s,;:(–-]*(?:(?:to|against|with|and)\s+)?(?:RON\b\s*[:–-]?\s*(?P<ron>{_N})\b|(?P<ron_last>{_N})\s+(?:votes?\s+)?(?:for|to)\s+RON\b)"
)


def _of_candidates(told: str, elected: str) -> Vote | None:
    """The votes for who was elected, where each candidate is printed with a number."""
    candidates = list(CANDIDATES.finditer(told))
    if len(candidates) < _RIVALS and (cast := _CAST.search(told)):
        candidates = list(_ONE_OF_CAST.finditer(cast["list"]))
    if len(candidates) < _RIVALS and (cast := _VOTES_FOR.search(told)):
        candidates = list(_FOR_ONE.finditer(cast["list"]))
    told_of = [{name: value for name, value in c.groupdict().items() if value} for c in candidates]
    own = [c for c in told_of if _same_person(c.get("who") or c.get("named") or c["titled"], elected)]
    if len(candidates) < _RIVALS or len(own) != 1:
        return None
    names = split(own[0].get("names") or own[0].get("voters") or "")
    return Vote(
        for_=_number(own[0].get("count") or own[0].get("number") or own[0]["votes"]),
        names=NamedVotes(for_=tuple(names)) if names else None,
    )


def _same_person(printed: str, elected: str) -> bool:
    """Whether a surname or initials are those of who was elected."""
    words = elected.split()
    return printed.split()[-1].lower() == words[-1].lower() or printed == "".join(word[0] for word in words[-2:])


_RIVALS = 2
"""candidates, at least"""
# "Councillor Ann Bell – 4 (Dunn, Hill, Orr, Roe)", "For Councillor Orr: 3 (three)", in a line for each candidate
CANDIDATES = compiled(
    rf"(?:^|\n)\W*(?:(?i:for)\s+)?(?P<who>{NAME})\s*(?:(?:[–—:-]+|\.{{3,}})\s*|\s(?=\d{{1,3}}\s+votes?\b))(?P<count>\d{{1,3}})(?:\s+votes?)?(?:\s*\((?:[A-Za-z]{{3,9}}|(?P<names>[^()\n]{{3,400}}))\))?[ .;]*(?=\n|$)"
    rf"|(?:^|\n)\W*(?P<titled>(?:Cllr|Councillor|Mrs?|Ms|Miss|Dr)\b\.?\s(?>{NAME}))[ ]+(?P<votes>\d{{1,2}})[ .]*(?=\n|$)"
    rf"|(?:^|\n)\W*(?:(?i:voting|voted|votes)\s+)?(?i:for)\s+(?:(?i:the)\s+)?(?:(?i:election\s+of)\s+)?(?P<named>{NAME})\.?\s*[–—:-]+\s+(?P<voters>[^()\d\n]{{3,600}}?)\s*\((?P<number>\d{{1,3}})(?:\s+votes?)?\)[ .;]*(?=\n|$)"
)
# "Votes cast: Ann Bell 4, Carl Orr 3.", "with the following result: Bell 4 votes, Orr 3 votes", in one line
_CAST = compiled(
    r"\b(?:votes?(?:\s+cast)?(?:\s+(?:was|were|being))?(?:\s+as\s+follows)?|results?)\s*[:–-]\s*(?P<list>[A-Z][^.\n]{5,200})",
    re.IGNORECASE,
)
# "Voting was 4 for CR, 2 for BA with MC abstaining."
_VOTES_FOR = compiled(
    r"\b(?i:votes?|voting)\s+(?:was|were|cast)\s*:?\s+(?P<list>\w+\s+(?:votes?\s+)?for\s+[A-Z][^\n]{3,160})"
)
_FOR_ONE = compiled(rf"\b(?P<count>{_N})\s+(?:votes?\s+)?for\s+(?P<who>{NAME})(?=\s*[,;.]|\s+(?:and|with|to)\b|\s*$)")
_ONE_OF_CAST = compiled(rf"(?P<who>{NAME})\s*[–:-]?\s*(?P<count>\d{{1,3}})(?=\s*(?:[,;.]|and\b|votes?\b|$))")


def _joined(listed: list[str], told: list[str]) -> tuple[str, ...]:
    return (*listed, *(name for name in told if name not in listed))


def _counts(told: Text) -> tuple[dict[str, int | None], int]:
    """The last count of a text, and where it ends; one side alone ("with one abstention") where the count does not print it."""
    numbers: dict[str, int | None] = {"for": None, "against": None, "abstain": None}
    last = 0
    small = told.text.lower()
    for match in _COUNTS.finditer(told.text) if _MAY_COUNT.search(small) and _NUMBERED.search(small) else ():
        if not _of_others(told.text, match.start(), match.end()):
            if match["for37"] and int(match["for37"]) <= int(match["against37"]):
                continue  # the pages of a paper, the age of children
            last = match.end()
            for option, groups in _COUNT_GROUPS.items():
                count = next((match.group(group) for group in groups if match.group(group)), None)
                numbers[option] = _number(count) if count else None
            words = match.group().lower()
            if "amendment" in words and "motion" in words and (numbers["against"] or 0) > (numbers["for"] or 0):
                numbers["for"], numbers["against"] = (
                    numbers["against"],
                    numbers["for"],
                )  # the amendment is what was decided
    for counted in counted_sides(told):
        if counted.end <= last or _of_others(told.text, counted.start, counted.end):
            continue
        for option, printed in counted.numbers.items():
            if counted.start >= last or numbers[option] is None:
                numbers[option] = _number(printed)
        if counted.start >= last:
            numbers |= dict.fromkeys(numbers.keys() - counted.numbers.keys())
        last = counted.end
    for match in _ALONE.finditer(told):
        if match.start() < last:
            continue
        option = (match.lastgroup or "").split("_")[0]
        if numbers[option] is None and (option == "abstain" or not _of_others(told.text, match.start(), match.end())):
            numbers[option] = _number(match.group(match.lastgroup or ""))
    return numbers, last


def _of_others(text: str, first: int, end: int) -> bool:
    start = max(text.rfind(stop, 0, first) for stop in ("\n", ". "))
    line = text[start + 1 : end]
    if _OF_MEETING.fullmatch(text[start + 1 : first]):
        return _OTHERS.search(text, first, end) is not None
    return _OTHERS.search(line, max(0, len(line) - 120)) is not None


# "RESOLVED that the survey be paid for", "to send a response", before how the vote on that went
_OF_MEETING = compiled(
    r"(?![^()]*\b(?:voted|replies|results?|outcome|findings|poll|not(?:e|ed|ing)|received|reported|in\s+which|where)\b)[^()]*?(?:\b(?:resolved|agreed|decided)\s+(?:that|to)\s|\A\s*(?:that|to)\s|\bbe\s+(?:\w+ed|sent|made|given|held|put|paid|set|sold|bought|taken|written|built|let)\b)[^()]*\(?",
    re.IGNORECASE,
)


_BY_MAJORITY = compiled(r"(?:by|majority)\b", re.IGNORECASE)
_BUT_ONE = compiled(rf"[^.;\n]{{0,120}}?,?\s{_BUT}\s+(?:Cllr|Councillor|Mrs?|Ms|Dr|one|two|the\s+[Cc]hair)")
_CASTS = cues("casting deciding")


def _result(told: Text, *, opposed: bool, against: bool) -> VoteResult | None:
    """The last result of a text, "unanimous" before any other; "all in favour" is that where nobody is counted
    against or as abstaining."""
    result: VoteResult | None = None
    for match in _RESULT.finditer(told):
        if (match.lastgroup == "all" and opposed) or (match.lastgroup == "tied" and not _CASTS.isdisjoint(told.words)):
            continue
        if match.lastgroup in {"unanimous", "all"}:
            if against or (
                match.lastgroup == "all" and _BUT_ONE.match(told.text, match.end())
            ):  # who was unanimous are others, or it was another vote
                continue
            return "unanimous"
        if result == "lost" and _BY_MAJORITY.match(match.group()):
            continue  # "lost by a majority of 6 to 2"
        result = match.lastgroup  # type: ignore[assignment]  # the groups are named after the results
    return result


def _number(words: str) -> int | None:
    words = "".join(words.lower().split())
    if words.isdigit():
        return int(words)
    tens, _, ones = words.partition("-")
    if tens in _TENS:
        return _TENS[tens] + (_SMALL.get(ones, 0) if ones else 0)
    return _SMALL.get(words)

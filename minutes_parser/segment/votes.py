"""Who moved and seconded, and how the vote went: numbers, result and names, only as printed."""

from __future__ import annotations

import re
from dataclasses import dataclass

from minutes_parser.records import NamedVotes, Vote, VoteResult
from minutes_parser.segment.cues import Text, cued

_HONORIFIC = r"(?:(?:County|City|Town|Parish|Deputy|Vice)[\s-])?(?:Councillors?|Cllrs?\.?|Cl[il]{1,2}rs?\.?|Cmhlr\.?|Cyng\.?|Cllr|Alderman|Ald\.?|Bailie|Mr|Mrs|Ms|Miss|Mx|Dr|Prof(?:essor)?|Sir|Dame|Lord|Lady|Baroness|Rev(?:d)?|Canon|Chair(?:man|person|woman)?|Mayor|Provost|Cathaoirleach)\.?"
_PARTICLE = r"(?:de|van|von|der|den|la|le|ap|Mac|Ó|Ní|Uí|O['’]|al|bin)"
_WORD = r"(?:(?:(?:[A-Z]\.[ ]?){1,3}(?!(?:It|The|That|This|And|A|All|On|In)\b))?[A-ZÀ-ÞŚŻŁČŠ][\w’'À-ÿŚ-ż]*(?:-[A-Z][\w’']+)*)"
_NO_NAME = r"(?i:there|seconded|seconder|proposed|proposer|moved|agreed|carried|resolved|and|it|that|this|the|approved|all|unanimous|unanimously|passed)\b"
NAME = rf"(?<!\w)(?:[Tt]he\s+(?:Deputy\s+|Vice[\s-]+)?(?:Chair(?:man|person|woman)?|Mayor|Provost|Convener)\b|(?:{_HONORIFIC}[ ]+)*(?:{_PARTICLE}[ ]+)?(?!{_NO_NAME}){_WORD}(?:[ ]+(?:{_PARTICLE}[ ]+)?(?!{_NO_NAME}){_WORD}){{0,3}}(?:[ ]+\([A-Z]{{1,2}}\))?)"
"""A person as movers are printed: "Councillor A. Bell", "Mrs de Vere", "Ó Sé", "PP", "the Chair"."""

_BY = r"\s*(?:by|:|-|–)?\s+(?:by\s+)?"
_MOVER = re.compile(
    rf"""
      \b(?i:(?:proposal|proposition|motion|nomination)\s+of)\s+(?P<of>{NAME})
    | \b(?i:(?:proposed|moved|nominated|prop\.?)(?:\s+(?:as\s+(?:correct|a\s+true\s+record)|for\s+\w+))?)(?:\s*(?:by\s*:?|:|-|–)\s*(?:by\s+)?)(?P<by>{NAME})
    | (?P<first>{NAME}),?\s+(?i:seconded\s+by)\s+(?P<second>{NAME}),?\s+(?i:moved|proposed)
    | (?<![Tt]he[ ])(?P<active>{NAME})\s*,?\s+(?i:(?:then\s+|also\s+|duly\s+)?(?:proposed|moved|nominated))\b(?!\s+by\b)
    | \b(?i:proposer|prop)\s*[:.–-]?\s*(?P<label>{NAME})
    | (?:^|[.;:(–-]\s*|\n)(?:Proposed|Moved|PROPOSED|MOVED)\s+(?P<bare>{NAME})(?=[\s,.;/)(-]{{0,3}}(?:$|(?i:second|agreed|carried|sec\b)))
    """,
    re.VERBOSE,
)
_SECONDER = re.compile(
    rf"""
      \b(?i:seconded|seconder|sec\.?)(?:\s*(?:by\s*:?|:|-|–)\s*(?:by\s+)?|\s+)(?P<by>{NAME})
    | (?P<active>{NAME})\s*,?\s+(?i:(?:then\s+|also\s+|duly\s+)?seconded)\b(?!\s+(?:by\b|{NAME})|\s*[:–-])
    """,
    re.VERBOSE,
)
_PAIR = re.compile(
    rf"\b(?i:(?:proposed|moved|agreed)\s+(?:as\s+(?:correct|a\s+true\s+(?:and\s+\w+\s+)?record)\s+)?by)\s+(?P<a>{NAME})\s+(?:and|&)\s+(?P<b>{NAME})"
)


# One of these is in whatever the three patterns above match, in small or capital letters.
_MOVING = re.compile("prop|moved|motion|nominat|sec")


def movers(text: str) -> tuple[str | None, str | None]:
    """Mover and seconder as printed in a sentence or paragraph; the last pair where it has several."""
    if not _MOVING.search(text.lower()):
        return None, None
    text = _of_motion(text)
    mover = seconder = None
    for match in _MOVER.finditer(text):
        mover = next(name for name in match.group("of", "by", "first", "active", "label", "bare") if name)
        seconder = match.group("second") or None
    for match in _SECONDER.finditer(text):
        seconder = match.group("by") or match.group("active")
    if mover and not seconder:
        pair = _PAIR.search(text)
        if pair:
            return _name(pair.group("a")), _name(pair.group("b"))
    return _name(mover), _name(seconder)


def _of_motion(text: str) -> str:
    """Without the lines that move an amendment, unless the amendment was carried."""
    if re.search(r"\bamendment\s+(?:was\s+)?(?:\w+\s+){0,3}carried\b", text, re.IGNORECASE):
        return text
    return "\n".join(
        line for line in text.split("\n") if not re.match(r"\W*(?:as\s+an?\s+|an\s+)?amendment\b", line, re.IGNORECASE)
    )


def _name(printed: str | None) -> str | None:
    return " ".join(printed.split()).rstrip(".,;") if printed else None


_SMALL = {
    word: number
    for number, word in enumerate(
        [
            "no",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty",
        ]
    )
} | {"none": 0, "nil": 0, "zero": 0, "a": 1, "single": 1}
_TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60}
_N = r"(?:\d{1,3}|(?:twenty|thirty|forty|fifty|sixty)(?:-\w+)?|no|none|nil|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)"
_SEP = r"[\s,;:./&–-]*(?:and\s+|with\s+)*"
_COUNTS = cued(
    "to favour against votes vote voted voting received",
    rf"""
      \bby\s+(?P<for1>{_N})\s+(?:votes?\s+)?to\s+(?P<against1>{_N})(?:\s+votes?)?(?:{_SEP}(?P<abstain1>{_N})\s+(?:members?\s+)?abst\w+)?
    | (?<![£€$\d.,])\b(?P<for2>{_N})\s+(?:(?:members?\s+|councillors\s+)?(?:votes?\s+|voted\s+|voting\s+)(?:were\s+)?(?:in\s+favour|for)\b|(?:members?\s+|councillors\s+)?(?:were\s+)?in\s+favour\b|for(?={_SEP}{_N}\s+(?:votes?\s+)?against))(?:\s+of\s+[^,;.]+)?
      (?:{_SEP}(?P<against2>{_N})\s+(?:members?\s+)?(?:votes?\s+|voted\s+|voting\s+)?against(?:\s+\w+)?)?(?:{_SEP}(?P<abstain2>{_N})\s+(?:members?\s+)?abst\w+)?
    | \b(?:for|in\s+favour)\s*[:–—=(-]\s*(?P<for3>{_N})\)?\s*[,;./]?\s*(?:and\s+)?(?:votes?\s+)?against\s*[:–—=(-]\s*(?P<against3>{_N})\)?(?:\s*[,;./]?\s*(?:and\s+)?(?:votes?\s+)?abst\w+\s*[:–—=(-]\s*(?P<abstain3>{_N})\)?)?
    | \bmotion\s+received\s+(?P<for4>{_N})\s+votes?{_SEP}(?:the\s+)?amendment\s+(?:received\s+)?(?P<against4>{_N})(?:\s+votes?)?(?:{_SEP}(?P<abstain4>{_N})\s+abst\w+)?
    """,
    re.VERBOSE | re.IGNORECASE,
)
_RESULT = cued(
    "unanimous unanimously nem votes vote tied lost defeated carried fell passed",
    r"""
      (?P<unanimous>\b(?i:unanimous(?:ly)?)\b | \bnem\.?\s?con\b)
    | (?P<tied>\bequality\s+of\s+votes\b | \b(?:vote|votes)\s+(?:was|were)\s+(?:tied|equal)\b | \btied\s+vote\b)
    | (?P<lost>\b(?:LOST|lost|defeated|not\s+carried|fell)\b)
    | (?P<carried>
        \b(?i:carried)\b(?!\s+(?:out|forwards?|over|through|away|on(?!\s+(?:a|the)\b))\b)
      | \b(?i:passed)\b(?=\s*(?:[.,;:)–-]|$|(?:unanimously|by|with|nem|and|on\s+a\s+show)\b))
      )
    """,
    re.VERBOSE,
)
# Each name is read in one way only (an atomic group): "Cllr Bell" may be a title with a surname or two names, and a list of
# thirty such would otherwise be tried in as many ways as there are grains of rice on a chessboard.
_ABSTAINED = cued("abstained", rf"(?P<names>(?>{NAME})(?:(?:,\s*|\s+and\s+)(?>{NAME}))*)\s+abstained\b")
_DISSENT = cued(
    "against dissent opposition",
    rf"(?P<name>{NAME})\s+(?:asked|requested|wished)\s+(?:that\s+|for\s+)?(?:his|her|their|it)\s+(?:vote\s+against|dissent|opposition)\b",
)
_OPTION = re.compile(
    r"""(?:^|\n|(?<=[.;])\s)\s*(?:(?:members\s+)?(?:voting\s+|voted\s+)?)?(?:there\s+(?:voted\s+)?)?(?P<option>for(?:\s+the\s+(?:motion|amendment|recommendation))?|in\s+favour|against(?:\s+the\s+motion)?|abst\w+|declined\s+to\s+vote)\s*(?:\((?P<count>\d+)\)|[:–-])[ ]*[:–-]?[ ]*(?P<names>[^\n]*?)(?P<total>[ .…]*\b\d+)?[ ]*(?=\n|$)(?P<below>\n(?=(?:Councillors?|Cllrs?|Aldermen|Mr|Mrs|Ms|Bailie)\b)[^\n]*)?""",
    re.VERBOSE | re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Tally:
    """A vote read from text, and whether the motion it was about was lost."""

    vote: Vote | None
    lost: bool


def tally(text: str) -> Tally:
    """The vote that a text prints."""
    numbers: dict[str, int | None] = {"for": None, "against": None, "abstain": None}
    counts = None
    told = Text(text)
    for match in _COUNTS.finditer(told):
        line = text[text.rfind("\n", 0, match.start()) + 1 : match.end()]
        if re.search(
            r"\b(?:consultation|respon\w+|residents|letters|objections?|petition)\b", line[-120:], re.IGNORECASE
        ):
            continue
        counts = match
    if counts:
        for option in numbers:
            words = next((counts.group(f"{option}{i}") for i in (1, 2, 3, 4) if counts.group(f"{option}{i}")), None)
            numbers[option] = _number(words) if words else None
    result: VoteResult | None = None
    for match in _RESULT.finditer(told):
        result = match.lastgroup  # type: ignore[assignment]  # the groups are named after the results
        if result == "unanimous":
            break
    named = _named(text)
    if named:
        for option, (count, _) in named.items():
            if numbers.get(option) is None:
                numbers[option] = count
    abstain = [name for match in _ABSTAINED.finditer(told) for name in _split(match.group("names"))]
    against = [str(_name(match.group("name"))) for match in _DISSENT.finditer(told)]
    names = None
    if named or abstain or against:
        names = NamedVotes(
            for_=tuple(named.get("for", (None, []))[1]),
            against=(*named.get("against", (None, []))[1], *against),
            abstain=(*named.get("abstain", (None, []))[1], *abstain),
        )
    if result is None and names is None and all(value is None for value in numbers.values()):
        return Tally(None, False)
    vote = Vote(for_=numbers["for"], against=numbers["against"], abstain=numbers["abstain"], result=result, names=names)
    return Tally(vote, result == "lost")


def _number(words: str) -> int | None:
    words = words.lower()
    if words.isdigit():
        return int(words)
    tens, _, ones = words.partition("-")
    if tens in _TENS:
        return _TENS[tens] + (_SMALL.get(ones, 0) if ones else 0)
    return _SMALL.get(words)


def _named(text: str) -> dict[str, tuple[int | None, list[str]]]:
    """Options with the names printed under them; the first block is the motion's where an amendment was put against it."""
    found: dict[str, tuple[int | None, list[str]]] = {}
    for match in _OPTION.finditer(text):
        label = match.group("option").lower()
        option = (
            "against"
            if "amendment" in label or label.startswith("against")
            else "abstain"
            if label.startswith(("abst",))
            else "for"
        )
        if label.startswith("declined"):
            continue
        printed = match.group("count") or (match.group("total") or "").strip(" .…")
        count = int(printed) if printed else None
        names = _split(match.group("names")) or (_split(match.group("below")) if match.group("below") and count else [])
        if option not in found and (names or count is not None):
            found[option] = (count, names)
    return found if any(names for _, names in found.values()) else {}


def _split(names: str) -> list[str]:
    """Names of a printed run; the plural head before a run goes with none of them."""
    bare = re.sub(r"\b(?:Councillors|Cllrs\.?|Aldermen|Members)\b", " ", names)
    parts = re.split(r"\s*[,;]\s*|\s+and\s+", bare.strip(" .;"))
    return [
        " ".join(part.split())
        for part in parts
        if re.match(r"[A-ZÀ-Þ][^\d]*$", part.strip())
        and not re.match(r"(?:abst|against|for)\b", part.strip(), re.IGNORECASE)
    ]

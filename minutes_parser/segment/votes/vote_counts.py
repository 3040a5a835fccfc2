"""The numbers of a vote: each side with its count, in either order and in whatever words clerks use.

"6 hands for, 2 against, 1 abstaining", "Tá: 6, Níl: 2", "Total for 6 Total against 2": two sides at least stand next to each
other, so that no number of anything else is taken for one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from minutes_parser.patterns import compiled
from minutes_parser.segment.cues import Worded, cues
from minutes_parser.segment.votes.vote_names import IN_WORDS

_NUMBER = rf"(?:\d{{1,3}}|(?:twenty|thirty|forty|fifty|sixty)(?:-\w+)?|no(?!\.)|none|nil|zero|nobody|no\s?one|{'|'.join(reversed(IN_WORDS[:19]))})"
_SIDES = {
    "for": r"(?:in\s+)?favou?r|for|ayes?|yes|yeas?|tá|pour|o\s+blaid|ar\s+son|(?:in\s+)?support|supporting|supported|agree(?:d|ing)|in\s+agreement",
    "against": r"against|disagree(?:d|ing)|oppos(?:ed|ing)(?!\s+to\b)|objecting|not\s+in\s+favour|noe?s?|nays?|níl|contre|yn\s+erbyn|i\s+gcoinne|(?:i\s?n-?\s?)?aghaidh",
    "abstain": r"abst(?:ain(?:ed|ing|s|ers)?|entions?|s)?|staon\w*|ymatal\w*",
}
_WHO = r"(?:(?:voting\s+)?(?:members?|persons?|people|councillors?|cllrs?|governors|trustees|directors|delegates)\s+(?:present\s+)?)?"
_CAST = r"(?:(?:votes?|hands?|were|was|are|being|having|had|voted|voting|said|cast|raised|who)\s+){0,3}"
_ON = r"(?:\s+(?:of\s+)?(?:the|this|that)\s+(?:[\w’'-]+\s+){0,2}?(?:motion|proposal|proposition|recommendations?|application|resolution)|\s+of\s+[a-z]+ing\b[^,;.:()\n]{2,50}|\s+(?:of\s+)?(?:the\s+)?(?:approval|refusal|acceptance|rejection|deferral|adoption)\b)?"
_NAMED = r"(?:\s*\([^()\n\d]{2,600}\)|\s*[–—-]\s*(?:Cllrs?|Councillors?|Mrs?|Ms|Dr)\b[^;:()\n\d]{3,120}?)?"
# one of these is in whatever prints two sides
_OTHER_SIDES = cues(
    "against disagreed disagreeing opposed opposing objecting favour no noe noes nay nays níl contre erbyn gcoinne aghaidh abst abstain abstained abstaining abstains abstainers abstention abstentions staon staonadh ymatal"
)
# "Cllrs Bell and Roe against", behind a count
_BY_NAME = r"(?:Cllrs?|Councillors?|Mrs?|Ms|Miss|Dr)\.?\s[^;:()\n\d]{2,120}?\s(?:who\s+)?(?:vot(?:ing|ed)\s+|was\s+|were\s+)?(?:against|opposed|dissent(?:ing|ed)|abst\w+)"
_AND = r"(?:[\s,;:./|&–—-]|\b(?:and|with|but|while|whilst)\b|\bthere\s+(?:was|were)\b)*"


def _ways(side: str, number: str) -> tuple[str, str]:
    """The sources of a count before its side ("6 votes for", "two members abstaining") and behind it ("Against: 2")."""
    return (
        rf"(?<![\w£€$-])(?<!\d[.,/]){number}\s*(?:[x×–-]\s*)?{_WHO}{_CAST}{side}{_ON}{_NAMED}",
        rf"(?<![\w-])(?:(?:total|votes?|voting|number|those|members)\s+)*{side}\.?{_ON}\s*[:=(–—\t|.-]*\s*{number}(?![\w£€%]|[.,:/-]\d)\)?(?:\s+votes?\b)?{_NAMED}",
    )


_SIDE = rf"(?:{'|'.join(_SIDES.values())})(?!\w)"
_PARTS = _ways(
    rf"(?:{'|'.join(f'(?P<{option}>{words})' for option, words in _SIDES.items())})(?!\w)", rf"(?P<number>{_NUMBER})"
)
_WAYS = _ways(_SIDE, _NUMBER)
_COUNT_FIRST, _SIDE_FIRST = (
    (
        compiled(rf"{way}(?:{_AND}(?:{way}|(?P<named{n}>{_BY_NAME}))){{1,3}}{end}", re.IGNORECASE),
        compiled(part, re.IGNORECASE),
    )
    for n, (way, part, end) in enumerate(zip(_WAYS, _PARTS, (rf"(?![\s:=(–-]*{_NUMBER}(?!\w))", ""), strict=True))
)
# "6 For" in the line before "2 Against"
_NUMBER_BEFORE = compiled(rf"(?<!\w){_NUMBER}\s*\Z", re.IGNORECASE)
_MARKED = compiled(r"\A\D{0,60}?[:=(–-]\s*\w")
_LETTERS = compiled(
    r"\bY\s?:?\s?(?P<for>\d{1,2})[\s,;/]+N\s?:?\s?(?P<against>\d{1,2})\b(?:[\s,;/]+A[Bb]?[Ss]?\s?:?\s?(?P<abstain>\d{1,2})\b)?"
)
# "carried 6-2", "on a vote of seven votes to three", "RESOLVED (6/2/1) that", "by a majority (6-2)"
_SCORE = compiled(
    rf"""
    \b(?P<head>(?P<went>carried|lost|defeated|rejected|failed|fell|pass(?:ed|es)|vot(?:e[ds]?|ing)|division|majority|hands)|agreed|approved|adopted|accepted|supported|refused|granted|resolved|decided)\b
    (?:\s+(?:was|were|by|on|of|with|an?|the|vote|division|majority|clear|narrow|large|simple|in\s+favour|result|score|being|carried|lost|taken|recorded|named|tied|equal)){{0,6}}
    [\s:,–-]*(?P<bracket>\()?\s*
    (?P<for>{_NUMBER})(?:\s+votes?)?\s*(?:(?P<mark>[-–:/])|\bto\b)\s*(?P<against>{_NUMBER})(?:\s*[-–:/]\s*(?P<third>\d{{1,2}}))?(?![\w/£%-]|[.:]\d)(?:\s+votes?)?
    (?:,?\s+(?:(?:with|and)\s+)?(?P<abstain>{_NUMBER})\s+{_WHO}(?:{_SIDES["abstain"]})(?!\w))?
    (?=\s*(?:$|[).,;\]\n–]|:\s|(?:to|that|with|in\s+favour|for|against|on|and|when|it|the\s+motion)\b))
    """,
    re.IGNORECASE | re.VERBOSE,
)
# "Sec: Cllr Roe. 5-2. Carried.", in a sentence of its own before the outcome
_SCORE_ALONE = compiled(
    r"(?:\A|(?<=[.;:]\s)|(?<=\n))(?P<for>\d{1,2})\s?[-–]\s?(?P<against>\d{1,2})(?:\s+in\s+favour)?[.,;]\s+(?=(?:(?:[Mm]otion|[Pp]roposal)\s+)?(?:was\s+)?(?:carried|lost|defeated|passed)\b)",
    re.IGNORECASE,
)
_NO = compiled(r"noe?s?|nays?", re.IGNORECASE)
_YES = compiled(r"(?:yes|ayes?|yeas?)", re.IGNORECASE)


class Counted(NamedTuple):
    """The printed numbers of one vote, and where they stand."""

    start: int
    end: int
    numbers: dict[str, str]


def counted_sides(told: Worded) -> Iterator[Counted]:
    """The votes of which a text prints two sides or more, each with its number as printed."""
    if not _OTHER_SIDES.isdisjoint(told.words):
        run, part = _SIDE_FIRST
        for found in run.finditer(told.text):
            before = told.text[max(0, found.start() - 12) : found.start()]
            if _MARKED.match(found.group()) or not _NUMBER_BEFORE.search(before):
                yield from _counted(found, part)
        run, part = _COUNT_FIRST
        for found in run.finditer(told.text):
            yield from _counted(found, part)
    if not _SCORED.isdisjoint(told.words):
        yield from (Counted(m.start(), m.end(), m.groupdict()) for m in _SCORE_ALONE.finditer(told.text))
    for score in _SCORE.finditer(told.text) if not _SCORED.isdisjoint(told.words) else ():
        if _is_score(score, told.text[score.end() : score.end() + 6]):
            numbers = {"for": score["for"], "against": score["against"], "abstain": score["third"] or score["abstain"]}
            yield Counted(score.start("for"), score.end(), {option: said for option, said in numbers.items() if said})
    for letters in _LETTERS.finditer(told.text) if "N" in told.text else ():
        yield Counted(letters.start(), letters.end(), {k: v for k, v in letters.groupdict().items() if v})


def only_counts(told: Worded) -> bool:
    """Whether a text counts the votes and tells nothing else: "On a vote: 6 hands for, 2 against.\""""
    for counted in counted_sides(told):
        if _LEAD.fullmatch(told.text, 0, counted.start) and _REST.fullmatch(told.text, counted.end):
            return True
    return False


_LEAD = compiled(
    r"\W*(?:(?:the\s+)?(?:substantive\s+|original\s+)?motion\s*[:–—-]+\s*)?(?:(?:there\s+(?:were|being)|with|[^.;:]{0,60}\b(?:vot(?:e|es|ed|ing)|division|hands|ballot|roll[\s-]?call)\b[^.;:,\d]{0,40})\W*)?",
    re.IGNORECASE,
)
_REST = compiled(
    r"(?:[\s,;/|–-]*\b(?:absent|not\s+present|did\s+not\s+vote|not\s+voting|declined\s+to\s+vote|total)\W*\d{1,3})*(?:\s*[–—:,.;-]+\s*(?:(?:the\s+)?motion\s+)?(?:was\s+)?(?:\w+ly\s+)?(?:carried|passed|agreed|approved|adopted))?\W*",
    re.IGNORECASE,
)
_SCORED = cues(
    "carried lost defeated rejected failed fell passed passes vote votes voted voting division majority hands agreed approved adopted accepted supported refused granted resolved decided"
)


_VOTES = compiled(r"\b(?:vote|division|majority|hands)\b", re.IGNORECASE)


def _is_score(score: re.Match[str], behind: str) -> bool:
    """Whether two numbers behind a word of outcome are no day and month, pages or ages: "approved (6-9)", "agreed 6/4"."""
    if score["went"] or _VOTES.search(score.string, score.start(), score.start("for")):
        return True
    ordered = not (score["for"].isdigit() and score["against"].isdigit()) or int(score["for"]) > int(score["against"])
    return ordered and (
        score["mark"] != "/"
        or score["bracket"] is not None
        or behind.startswith((" to ", " that "))
        or (score["head"] == "RESOLVED" and not behind.strip())
    )


def _counted(found: re.Match[str], part: re.Pattern[str]) -> Iterator[Counted]:
    numbers = _numbers(list(part.finditer(found.group())))
    if len(numbers) > 1 or (numbers and found.lastgroup):
        yield Counted(found.start(), found.end(), numbers)


def _numbers(parts: Sequence[re.Match[str]]) -> dict[str, str]:
    """The number of each side; none where a side is counted twice, or "no" is no vote ("for 3 no. 2")."""
    numbers: dict[str, str] = {}
    yes = any(part["for"] and _YES.fullmatch(part["for"]) for part in parts)
    for part in parts:
        option = next(option for option in _SIDES if part[option])
        if option in numbers or (option == "against" and _NO.fullmatch(part[option]) and not yes):
            return {}
        numbers[option] = part["number"]
    return numbers

"""What components read: the documents of a source, their sections by item, and passages of kept text."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from minutes_parser.layout import BARE_ENUMERATOR, Block, words_of
from minutes_parser.lazy import lazy
from minutes_parser.patterns import compiled
from minutes_parser.records import DocumentKind, Item


@dataclass  # not frozen: there is one of every sentence, and a frozen one takes twice as long to make
class Passage:
    """A block, or the part of one that is left when a run-in heading is taken off. `start` counts from the kept text's start."""

    block: Block
    start: int
    text: str

    @lazy
    def end(self) -> int:
        return self.start + len(self.text)

    @lazy
    def words(self) -> frozenset[str]:
        """Its words in small letters: for a cheap look at whether a rule can find anything in it."""
        return self.block.words if self.text == self.block.text else words_of(self.text)

    @lazy
    def _sentences(self) -> tuple[Passage, ...]:
        if ") " not in self.text:  # it has no points
            return tuple(_cut(self))
        return tuple(sentence for point in _points(self) for sentence in _cut(point))

    def part(self, a: int, b: int | None = None) -> Passage:
        """Code points a to b of this passage, white space at the ends left out."""
        words = self.text[a:b]
        lead = len(words) - len(words.lstrip())
        words = words.strip()
        return self if len(words) == len(self.text) else Passage(self.block, self.start + a + lead, words)


@dataclass(frozen=True)
class Part:
    """One document of a source: consecutive blocks, its kind, and whether it calls itself a draft."""

    kind: DocumentKind
    draft: bool
    blocks: tuple[Block, ...]

    @property
    def start(self) -> int:
        return self.blocks[0].start

    @property
    def end(self) -> int:
        return self.blocks[-1].end

    @lazy
    def _starts(self) -> list[int]:
        return [block.start for block in self.blocks]

    def blocks_between(self, start: int, end: int) -> tuple[Block, ...]:
        """The blocks that have text between two offsets of the kept text."""
        first = max(0, bisect_right(self._starts, start) - 1)
        found = self.blocks[first : bisect_left(self._starts, end)]
        return found[1:] if found and found[0].end <= start else found

    @lazy
    def pages(self) -> tuple[int, int]:
        numbers = [piece.line.page for block in self.blocks for piece in block.pieces]
        return min(numbers), max(numbers)


@dataclass(frozen=True)
class Section:
    """What was minuted under one item; `item` is None for all that stands before the first one."""

    item: Item | None
    passages: tuple[Passage, ...]


def sections(part: Part, items: list[Item]) -> list[Section]:
    """The part cut at the headings of its items; headings themselves belong to no passage."""
    bounds: list[tuple[Item | None, int, int]] = [(None, part.start, items[0].span.start if items else part.end)]
    bounds += [
        (item, _told_from(part, item), after)
        for item, after in zip(items, [*(i.span.start for i in items), part.end][1:], strict=True)
    ]
    found = [Section(item, tuple(_unnumbered(part, item, _passages(part, a, b)))) for item, a, b in bounds]
    return _minuted(found) if part.kind == "minutes" else found


def _unnumbered(part: Part, item: Item | None, passages: Iterable[Passage]) -> Iterator[Passage]:
    """The passages, without the item's number where that opens what was said below the title: "PL12/24 The minutes were agreed.", "C.22.1 Noted:"."""
    number = item.number if item else None
    below = item is not None and number is not None and _is_below(part, item, number)
    for n, passage in enumerate(passages):
        told = number if number and (len(number) >= 4 or (below and n == 0)) else None
        opens = _GOES_ON_AS.match(passage.text, len(told)) if told and passage.text.startswith(told) else None
        yield passage.part(opens.end()) if opens else passage


def _is_below(part: Part, item: Item, number: str) -> bool:
    """Whether an item's number does not stand before its title."""
    start = item.span.start
    block = next(iter(part.blocks_between(start, start + 1)), None)
    return block is not None and not block.text.startswith(number, start - block.start)


# What may stand behind the number of the item before the words of its paragraph: "07/25/02 (ii) The report was ..."
_GOES_ON_AS = compiled(r"(?:[./]\d{1,2}|[.):])?\s+(?:\([ivx]{1,4}\)\s+)?")


def _minuted(found: list[Section]) -> list[Section]:
    """Without what an agenda says of its items: on web pages it stands between the title and a line "Minutes:"."""
    starts = [
        next((n for n, p in enumerate(section.passages[:-1]) if p.text == "Minutes:"), None) if section.item else None
        for section in found
    ]
    if 2 * sum(start is not None for start in starts) < (2 if len(found) == 2 else max(4, len(found) - 1)):
        return found
    return [
        Section(section.item, section.passages[min(start, *_decisions_above(section, start), start) :])
        if start
        else section
        for section, start in zip(found, starts, strict=True)
    ]


def _decisions_above(section: Section, end: int) -> list[int]:
    return [n for n, p in enumerate(section.passages[:end]) if p.text in {"Decision:", "Decisions:"}]


_GOES_ON = compiled(
    r"\s*:?\s+(?:was|were|had\s+been|have\s+been)\s|\s+(?!and\b|or\b|see\b|as\b|cont(?:inued)?\b|none\b|nil\b)[a-z]{2,}\s"
)


def _told_from(part: Part, item: Item) -> int:
    """Where what was minuted starts: behind the heading, or with it where it is the subject of the first sentence."""
    end = item.span.end
    block = next(iter(part.blocks_between(end - 1, end)), None)
    if item.title and block and _GOES_ON.match(block.text, end - block.start):
        return max(block.start, end - len(item.title))
    return end


# What a heading leaves at the start of its own line: the dot, colon or dash after a run-in title, "(Item 3)", "20/014.1".
_AFTER_HEADING = compiled(
    r"[\s.:;,)–—-]*(?:\((?:agenda\s+item|item|ref\.?|min(?:ute)?s?)\b[^)]{0,30}\)[\s.:–—-]*)?(?:\d{1,4}/\d{2,4}\.1\.?\s+)?",
    re.I,
)


def _passages(part: Part, start: int, end: int) -> Iterator[Passage]:
    for block in part.blocks_between(start, end):
        a, b = max(start, block.start), min(end, block.end)
        text = block.text[a - block.start : b - block.start]
        if a > block.start:  # what follows a run-in heading
            skip = _AFTER_HEADING.match(text)
            assert skip is not None  # the pattern matches the empty string
            a, text = a + skip.end(), text[skip.end() :]
        lead = len(text) - len(text.lstrip())
        text = text.strip()
        if text:
            yield Passage(block, a + lead, text)


_TITLES = r"Cl[il]{0,2}rs?|Cmhlr|Comh|Cyng|Mr|Mrs|Ms|Miss|Messrs|Dr|Prof|Rev|Revd|Fr|Bros?|Sis|Sgt|Insp|Supt|St|Hon|Ald|Lt|Col|Capt|Jnr|Snr|Sr"
_SHORT = r"No|[Cc]hq?|Nos|approx|para|paras|[Rr]efs?|e\.g|i\.e|etc|cf|vs|p|pp|est|Ltd|Co|dept|Dept|Rd|Ave|min|Min|vol|Vol|incl|Inc|al|tel|Tel|ext|[Pp]rop|[Ss]ec|[Nn]om|2nd"
_ABBREVIATION = compiled(
    rf"(?:\b(?:{_TITLES}|{_SHORT})|(?<!\d/)\b(?:[A-Z]|Rh|Ll|Wm|Chas|Geo|Thos|Jas|Jos)|\b[ap]\.m|\b[A-Z]\.[A-Z]|\b[a-z]\.[a-z]\.[a-z])\.$"
)
_LONGEST_INITIALS = 20
"""code points that `_TWO_INITIALS` matches before the stop, at most"""
# "Cllr TJ. Bell"
_TWO_INITIALS = compiled(rf"\b(?:{_TITLES}|Councillor|Comhairleoir|Alderman)\.?\s[A-Z]{{2}}\.\Z")
_BEFORE_NUMBER = frozenset(
    ("no.", "nos.", "abs.", "abst.", "jan.", "feb.", "aug.", "sep.", "sept.", "oct.", "nov.", "dec.")
)
# Short forms that end a sentence as often, where the next begins with one of these words.
_MAY_END = frozenset(("Ltd.", "Co.", "etc.", "Rd.", "Ave.", "Inc.", "incl.", "al.", "2nd."))
_BEGINS = compiled(
    r"(?:Proposed|Proposer|Seconded|Moved|Carried|Agreed|Resolved|RESOLVED|AGREED|Approved|Vote|All|On\s+a|The|This|It|There|Cllrs?|Councillors?|Clerk|Members)\b"
)
# "... that the Senate approve Model C. There voted in favour ...": no initial of a name
_LETTER = compiled(r"[A-Z]\.")
_TELLS_ON = compiled(r"(?:The|This|It|There)\s+[a-z]")
# A blank may be lost: "Proposed by Cllr Bell.Seconded by Cllr Roe."
_STOP = compiled(
    r"[.!?](?:[.!?]*[\"'”’)\]]*(?:\s+|$)|(?<=[a-z]{2}\.)(?=[A-Z][a-z]+\b[ .,]|\d{1,2}\s+(?:for|in\s+favour|votes?|against)\b))"
)


def sentences(passage: Passage) -> tuple[Passage, ...]:
    """The sentences of a passage; a full stop after a title, an initial or a common short form ends none."""
    return passage._sentences  # cut once: every component asks for them


# "The gate was mended. c) Bins were emptied.": points that are told in one paragraph; ". all agreed.", the outcome of one; ". on the proposal of Cllr Bell", the next.
_IN_SMALL = compiled(
    r"(?:[a-z]|[ivx]{2,4})\)\s+[A-Z]|all\s+(?:(?:present|members|councillors)\s+)?(?:agreed|(?:were\s+)?in\s+favou?r)\b|on\s+the\s+(?i:proposal|proposition)\s+of\s+[A-Z]"
)
_PRICE_IN_LIST = compiled(r"[£€][\d,.]*\d\s*[:;]")
_MONEY = compiled(r"[£€]\d[\d,]*\Z")
_PENCE = compiled(r"\d\d\s*(?:[-–:;,.)]|$)")


def _points(passage: Passage) -> Iterator[Passage]:
    """The points "1) ... 2) ... 3) ..." that are told in one paragraph without stops between them, or the passage."""
    points = list(_POINT.finditer(passage.text))
    numbers = [int(point["number"]) for point in points]
    if len(numbers) < 3 or numbers != list(range(numbers[0], numbers[0] + len(numbers))):
        yield passage
        return
    starts = [0, *(point.start("number") for point in points), len(passage.text)]
    yield from (passage.part(a, b) for a, b in pairwise(starts) if passage.text[a:b].strip())


_NUMBERED = compiled(r"\b(?:items?|minutes?|points?|paragraphs?|sections?|motions?|numbers?)\s+\d{1,3}\Z")
_POINT = compiled(r"(?<!:)\s(?P<number>\d{1,2})\)\s+(?=[A-Z])")


# "Cllr Bell proposed that the gate be mended, Cllr Roe seconded Resolved": no stop stands before how it went
_RESOLVED_LAST = compiled(
    r"(?<=[a-z\d)])(?<!\bdeclared)(?<!\bwas)(?<!\bwere)(?<!\bbeen)(?<!\bbe)\s+(?:Resolved|RESOLVED|Carried|CARRIED|AGREED|Agreed)\.?\s*\Z"
)
_MAY_BE_LAST = ("Resolved", "RESOLVED", "Carried", "CARRIED", "AGREED", "Agreed")
"""so ends, but for a stop, whatever `_RESOLVED_LAST` matches"""
# "... will pay (some £90) It was also agreed that ...", "... – recommend approval Planning decisions: Low Barn – refused"
_STOP_LOST = compiled(
    r"(?<=\))\s+(?=It\s+was\s+(?:also\s+|then\s+|further\s+)?[a-z]+ed\b)|(?<=[a-z)])\s+(?=Planning\s+[Dd]ecisions?\s*:)"
)
_PUT = compiled(r"\b[Pp]roposed\b[^.]*\b(?:that|be)\b|\b[Ss]econded\b")


def _cut(passage: Passage) -> Iterator[Passage]:
    at = 0
    text = passage.text
    if (
        text.rstrip().removesuffix(".").endswith(_MAY_BE_LAST)
        and (last := _RESOLVED_LAST.search(text, max(0, len(text) - 20)))
        and _PUT.search(text)
    ):
        yield from _cut(passage.part(0, last.start()))
        yield passage.part(last.start())
        return
    if ("Planning" in text or "It" in text) and ("(" in text or ":" in text) and (lost := _STOP_LOST.search(text)):
        yield from _cut(passage.part(0, lost.start()))
        yield from _cut(passage.part(lost.end()))
        return
    first = _STOP.search(text)
    if first is None or first.end() == len(text):  # one sentence, as most are
        if text.strip():
            yield passage.part(0)
        return
    for stop in (first, *_STOP.finditer(text, first.end())):
        after = text[stop.end() : stop.end() + 1]
        if after and (after in ",;)" or (after.islower() and not _IN_SMALL.match(text, stop.end()))):
            continue
        if after.isdigit() and _MONEY.search(text, at, stop.start()) and _PENCE.match(text, stop.end()):
            continue  # "£5. 00"
        if after in "£€" and _PRICE_IN_LIST.match(text, stop.end()):
            continue  # "Wex Ins. £40 : Hall £30"
        if after in "–—-" and after and text[stop.start() - 1].isdigit() and _NUMBERED.search(text, at, stop.start()):
            continue  # "that items 6. – the crossing – and 8. be deferred"
        word = text[at : stop.start() + 1].split()[-1]
        if after == ":" and word.endswith(("a.m.", "p.m.")):
            continue  # "talk at 8 p.m. : Fire service leaflet", in a list of letters
        if after.isdigit() and word.lstrip("(").lower() in _BEFORE_NUMBER:
            continue  # "minute no. 35", "8 Sept. 2015"
        if (
            after.isupper()
            and _TWO_INITIALS.search(text, max(at, stop.start() - _LONGEST_INITIALS), stop.start() + 1)
            and not _BEGINS.match(text, stop.end())
        ):
            continue
        if (
            after
            and _ABBREVIATION.search(word)
            and not word.endswith(("a.m.", "p.m."))
            and not (word in _MAY_END and (word == "etc." or _BEGINS.match(text, stop.end())))
            and not (_LETTER.fullmatch(word) and _TELLS_ON.match(text, stop.end()))
        ):
            continue
        if text[at : stop.end()].strip():
            yield passage.part(at, stop.end())
        at = stop.end()
    if text[at:].strip():
        yield passage.part(at)


def unquoted(passage: Passage) -> Passage:
    """Without the closing quotation mark that opened before the clause."""
    text = passage.text
    bare = text.rstrip(".;")
    if bare.endswith(("”", '"')) and text.count("“") < text.count("”") + (text.count('"') % 2):
        return passage.part(0, len(bare) - 1)
    if bare.endswith("’") and "‘" not in text and not bare.endswith("s’"):  # and not "that of the members’"
        return passage.part(0, len(bare) - 1)
    return passage


def without(passage: Passage, pattern: re.Pattern[str]) -> Passage:
    match = pattern.match(passage.text)
    return passage.part(match.end()) if match else passage


def without_end(passage: Passage, pattern: re.Pattern[str]) -> Passage:
    match = pattern.search(passage.text)
    return passage.part(0, match.start()) if match else passage


def mended(passages: Iterable[Passage]) -> Iterator[Passage]:
    """The passages, a sentence that a page or a reader has torn in two made whole: the offsets of its words stay."""
    torn: Passage | None = None
    for passage in passages:
        if torn is not None:
            text = passage.text
            joins = (
                (text[:1].islower() and not _THING_ALONE.fullmatch(torn.text))
                or _VERB_FIRST.match(text) is not None
                or (text[:1].isdigit() and _OPEN.search(torn.text))
                or (text[:1].isupper() and _torn_before_capital(torn.text, text))
            )
            counts = _ENUMERATOR.match(text) and not (_TITLE_ALONE.search(torn.text) and _INITIAL_FIRST.match(text))
            joins = joins and passage.block.tag != "li" and torn.end + 1 == passage.start and not counts
            lists = joins and _LISTS.search(torn.text) and not _TITLE_LAST.search(torn.text)
            if joins and not lists and not _apart(torn, passage):
                passage = Passage(torn.block, torn.start, torn.text + " " + text)
            else:
                yield torn
        goes_on = _goes_on(passage.text) or _THING_ALONE.fullmatch(passage.text) is not None
        if passage.block.cell is None and passage.block.tag != "li" and goes_on:
            torn = passage
        else:
            torn = None
            yield passage
    if torn is not None:
        yield torn


# "The minutes of the meeting held on 4 May 2019.", over "were approved": the stop is a slip, or stands in for one line's end
_THING_ALONE = compiled(
    r"(?:The\s+)?(?:[Dd]raft\s+)?(?:[Mm]inutes|[Aa]ccounts|[Rr]eports?|[Bb]udget)\s(?:(?!\b(?:was|were|is|are|has|have|had)\b)[^.:;]){5,110}\."
)
_VERB_FIRST = compiled(r"(?:was|were)\s+(?:\w+ly\s+)?\w+ed\b")


def _torn_before_capital(torn: str, text: str) -> bool:
    """Whether a sentence goes on with a capital: a name, a month, or the rest of a quotation."""
    return bool(
        _OF_NAME.search(torn)
        or _TITLE_LAST.search(torn)
        or (_DAY_LAST.search(torn) and _MONTH_FIRST.match(text))
        or ("”" in text and "“" not in text and _in_quotes(torn))
        or _name_torn(torn, text)
    )


def _name_torn(torn: str, text: str) -> bool:
    """Whether a name is torn in two: "that Councillor Ann" / "Bell be elected", or the last of what was moved, "the Roads and" / "Quays Panel."."""
    if (
        _INITIAL_LAST.search(torn)
        or (_FORENAME_LAST.search(torn) and _SURNAME_AND.match(text))
        or (_ON_PROPOSAL_LAST.search(torn) and _SURNAME_FIRST.match(text))
        or (_COUNCILLOR_LAST.search(torn) and _SURNAME_IS.match(text))
    ):
        return True
    return "seconded" in torn and _MOVED_OPEN.search(torn) is not None and _NAME_ENDS.match(text) is not None


_COUNCILLOR_LAST = compiled(r"\b(?:Councillor|Cllr\.?|Alderman|Mrs?\.?|Ms\.?|Dr\.?)\s+[A-Z][a-zà-ÿ]+\Z")
_SURNAME_IS = compiled(
    r"(?!(?:It|This|That|The|These|Those|There|He|She|They|We|All|None|Nobody|Motion|Proposal|Vote|Members?|Council\w*|Committee|Cllrs?|Mrs?|Ms|Dr|Clerk|Chair\w*|Item|Report|Minutes|Agreed|Resolved|Carried)\b)"
    r"[A-Z][\w’'-]+,?\s+(?:be|and\s+(?:it\s+was|unanimously|agreed|resolved|carried)|seconded|proposed|moved)\s"
)
_MOVED_OPEN = compiled(
    r"\b(?:proposed|moved)\s+by\s.{3,80}\bseconded\s+by\s.{3,80}?\s(?:that|to)\s.*[a-z]\Z", re.IGNORECASE
)
_NAME_ENDS = compiled(r"[A-Z][\w’'-]*(?:,?\s+(?:[A-Z][\w’'-]*|of|and|the|for|on|&)){0,9}\.(?=\s|\Z)")


def _in_quotes(text: str) -> bool:
    """Whether a text ends inside a quotation that it opens."""
    return text.count("“") > text.count("”")


def _apart(torn: Passage, after: Passage) -> bool:
    """Whether "and that ..." under the last point of a list is a clause of its own, in a paragraph on the same page."""
    return (
        after.text.startswith("and ")
        and torn.block.page == after.block.page
        and AND_THAT.match(after.text) is not None
        and _ENUMERATOR.match(torn.text) is not None
    )


AND_THAT = compiled(r"and\s+(?:further\s+|also\s+)?that\s")
"""opens a clause of its own below a list"""


def _goes_on(text: str) -> bool:
    """Whether the last letter or mark of a paragraph, or a title without its name, leaves it open."""
    last = text[-1:]
    if last == "," or (last.isascii() and last.islower()):
        return True
    if last == "." and text[-2:-1].isupper() and _INITIAL_LAST.search(text):
        return True
    return text.endswith(_MAY_LEAVE_OPEN) and _TITLE_LAST.search(text) is not None


_MAY_LEAVE_OPEN = (
    *("Proposed:", "Seconded:", "Prop:", "Prop.:", "Sec:", "Sec.:", "by:"),
    *("Mr.", "Mrs.", "Ms.", "Dr.", "Cllr.", "Cllrs.", "Ald.", "Rev."),
)
"""whatever `_TITLE_LAST` matches ends so"""


_TITLE_LAST = compiled(
    r"(?<![\w.])(?:Mrs?|Ms|Dr|Cllrs?|Ald|Rev)\.\Z|\w[.,;]?\s+(?:Proposed|Seconded|Prop\.?|Sec\.?)(?:\s+by)?:\Z"
)
"""at the end of "... seconded by Cllr." or "... Seconded:", before the name on the next page or line"""


# What cannot end a paragraph, and what a number may follow.
_OPEN = compiled(r"(?:,|\b(?:by|on|of|at|to|the|before|until|from|and))\Z")
# "seconded by Alderman" before the name, "(ii) that" before who is to do it, "the minutes of the" before "Meeting",
# "it was agreed that the Playground" before "Committee".
_OF_NAME = compiled(
    r"\b(?:(?:proposed|moved|seconded)\s+by(?:\s+the)?|by\s+(?:Councillor|Alderman|Cllr|Mrs?|Ms|Miss|Dr)|\)\s+that|\b(?:[Tt]he|an?|of|our|its|their|this|these)(?:\s+(?:new|next|last|local|annual|full|whole|current|previous))?|\b(?:agreed|resolved|decided|noted)\s+that\s+(?:the|our)(?:\s+[A-Z][\w’'-]*){1,3})\Z"
)
# "It was proposed by Cllr Ann" / "Bell and seconded by Cllr Roe that it wait."
_FORENAME_LAST = compiled(
    rf"\b(?:proposed|moved|seconded)\s+by\s+(?:{_TITLES}|Councillor|Comhairleoir|Alderman)\.?\s[A-Z][a-zà-ÿ]+\Z"
)
_SURNAME_AND = compiled(
    r"[A-ZÀ-Þ][\w’'-]+,?\s+(?:and\s+(?:seconded|resolved|agreed|carried|it\s+was|the\s)|seconded\s+by|that\s|to\s|it\s+was\s)"
)
# "On the proposal of Cllr Bell, seconded by Cllr Ann" / "Roe, the lease was approved."
_ON_PROPOSAL_LAST = compiled(
    rf"^\W*(?:[Uu]p)?[Oo]n\s+the\s+(?:proposal|proposition|motion)\s+of\s.*{_FORENAME_LAST.pattern}"
)
_SURNAME_FIRST = compiled(r"[A-ZÀ-Þ][\w’'-]+,\s+(?=[A-Za-z])(?!(?:seconded|proposed)\b)")
# "seconded by Cllr T." / "Roe, it was agreed to wait."
_INITIAL_LAST = compiled(
    rf"\b(?:(?:proposed|moved|seconded)\s+by|(?:proposal|proposition|motion)\s+of)\s+(?:{_TITLES}|Councillor|Comhairleoir|Alderman)\.?\s(?:[A-Z]\.\s?)+\Z"
)
# "seconded by Councillor" / "B. Roe, the lease was approved."
_TITLE_ALONE = compiled(r"\b(?:Councillor|Comhairleoir|Alderman|Cllr|Mrs?|Ms|Dr)\.?\Z")
_INITIAL_FIRST = compiled(r"[A-Z]\.\s?[A-ZÀ-Þ][\w’'-]")
# "on or before the 12th" / "July."
_DAY_LAST = compiled(r"\b\d{1,2}(?:st|nd|rd|th)\Z")
_MONTH_FIRST = compiled(r"(?:January|February|March|April|May|June|July|August|September|October|November|December)\b")
_ENUMERATOR = compiled(
    rf"\(?\w{{1,4}}[.)]\s|{BARE_ENUMERATOR.pattern}|\(?[a-h]\)(?=[A-Z][a-z])|[ivx]{{1,4}},\s(?=[A-Z][a-z])"
)
# "the report be noted; and": the next of a list follows.
_LISTS = compiled(
    r"[;:]\s*(?:and|or|that|to)?\Z|\b(?:resolved|agreed|decided|recommended)(?:\s+(?:that|to),?)?\Z", re.IGNORECASE
)

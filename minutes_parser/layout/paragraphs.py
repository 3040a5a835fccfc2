"""Lines in reading order to paragraphs: which line continues the one before, and how their words join.

Formats with places are joined by geometry: distance, indent, weight, and whether the line before was full. For all
formats the halves of a sentence that a page break or a table's edge tore apart are put together again.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from minutes_parser.layout.model import BARE_ENUMERATOR, Line, Piece
from minutes_parser.layout.tables import LIST_LABEL

ENUMERATOR = re.compile(
    r"""
    \s*(?:
        [•▪◦●○■□➢‣·∙✓☑✗→*»]\s*               # a bullet
      | [-–—o]\s+(?=\S)                        # a dash or Word's hollow bullet
      | \(?\d{1,3}(?:\.\d{1,3}){0,4}[.)\]:]+(?!\d)\s*  # 1.  2)  (3)  1.2.
      | \d{1,3}(?:\.\d{1,3}){1,4}\s+(?=[A-Z"“‘'(])   # 1.2 Title
      | \(?[a-zA-Z][.)\]]+(?:\s+|$)            # a)  (b)  C.
      | \(?[ivxIVX]{1,5}[.)\]]+(?:\s+|$)       # (iv)
      | \([a-z]{1,2}\)\s*                      # (aa)
      | [ivx]{1,5}[.)]+(?=[A-Z])               # iv.Title
    )
    """,
    re.VERBOSE,
)
_ABBREVIATION = re.compile(r"(?:^|[\s(])(?:[A-Z]|Cllrs?|Mrs?|Ms|Dr|St|No|Nos|p|pp|Rev|Prof|e\.g|i\.e|c)\.$")
_CLOSED = re.compile(r"""[.!?]["'”’)\]]*$""")
_LEAD_IN = re.compile(r"[:;–—-]\s*$")
_NUMBER_ONLY = re.compile(r"\(?[\w.]{1,9}[.)]*$")
_LOWER_START = re.compile(r"[\"'“‘(]*[a-z]")
_WORD = re.compile(r"[^\W\d_]+")
_HYPHENATED = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)+")
_OWNER_ALONE = re.compile(
    r"(?:(?=(?:[a-z]*[A-Z]){2})[A-Za-z]{2,4}(?:\s*[/&,]\s*[A-Za-z]{2,4})*|All|Clerk|Chair(?:man)?)"
)
"""A whole owner, where the next line names another."""
_NEXT_OWNER = re.compile(r"[A-Z]{1,3}[a-z]?[A-Z](?:\s*[/&,]\s*[A-Z]{2,4})*\s*(?:to\b|[:–-])")
"""Initials and what they are to do: in a column of actions the next one."""
_LABEL = re.compile(
    r"[A-Z][A-Za-z]+(?:\s\w+){0,2}\s*:(?:\s|$)|[A-Z]{5,}\b|(?:Agenda\s+)?Item\s+\d{1,3}[a-z]?\s?[:.–—-]+(?=\s*[A-Z])"
)
"""A label, a word in capitals ("RESOLVED") or "Item 3:Minutes": after a full stop it opens a paragraph."""
_DANGLING = re.compile(
    r"(?:,|\b(?:a|an|and|as|at|be|by|for|from|in|is|of|on|or|than|that|the|this|to|was|were|which|who|will|with|would))$"
)
_OPEN_WORD = re.compile(r"\b(?:a|an|and|at|by|for|from|in|of|on|or|than|the|with)$")
"""Words after which a sentence goes on even with a name or a figure."""
_OPENS = re.compile(r"(?:[:;,/&–—-]|\b(?:and|or))\s*$")
_MID_SENTENCE = re.compile(r"[-–—]\s|\([a-z\d]{1,3}\)\s+[a-z]")
"""Beginnings of a line that a sentence may reach by chance."""
_TORN = re.compile(r"(?<=\w)-$")
_KEPT_PREFIX = frozenset(
    """
    anti co cross ex inter mid multi non off on over post pre pro re self semi sub trans un under vice well by in part
    half full long short high low one two three four five six seven eight nine ten follow set up clean first second
    """.split()  # noqa: SIM905
)
"""First parts that keep their hyphen where the document itself does not settle it."""


NARROWEST = 25
"""Width of the narrowest main text, in font sizes."""


@dataclass
class _Measures:
    """What is usual in a source and on each of its pages: a page has the key of its number, the source that of 0."""

    pitches: dict[tuple[int, int], float] = field(default_factory=dict)
    """distance of lines in points, by page and font size"""
    rights: dict[tuple[int, object], float] = field(default_factory=dict)
    """right margin, by page and group of lines"""
    justified: set[tuple[int, object]] = field(default_factory=set)
    """pages and groups whose full lines all end at the margin"""

    def pitch(self, line: Line) -> float:
        size = round(line.size or 10)
        return self.pitches.get((line.page, size)) or self.pitches.get((0, size)) or 1.2 * size

    own: Margins = field(default_factory=dict)
    """right margins of single lines"""

    def margin(self, line: Line) -> tuple[float, bool]:
        """The right margin that holds for a line, and whether full lines all reach it."""
        if self.own and line in self.own:
            return self.own[line], False
        group = _group(line)
        key = (line.page, group) if (line.page, group) in self.rights else (0, group)
        return self.rights[key], key in self.justified


@dataclass
class Paragraph:
    """Lines that make one block, in order."""

    lines: list[Line]

    @property
    def last(self) -> Line:
        return self.lines[-1]


Margins = dict[object, float]
"""Right margins in points that are known, by line or by group of lines (see `_group`): a table's columns have edges."""


def join(lines: Sequence[Line], margins: Margins | None = None) -> tuple[list[list[Piece]], list[str]]:
    """Paragraphs as pieces and their texts, ready for `compose`. `lines` stand in reading order."""
    paragraphs = (
        by_geometry(lines, margins or {}) if any(line.rect for line in lines) else [Paragraph([line]) for line in lines]
    )
    paragraphs = _across_breaks(paragraphs)
    words, hyphenated = _vocabulary(lines)
    pieces: list[list[Piece]] = []
    texts: list[str] = []
    for paragraph in paragraphs:
        made, text = _compose(paragraph.lines, words, hyphenated)
        if text.strip():
            pieces.append(made)
            texts.append(text)
    return pieces, texts


def _group(line: Line) -> object:
    """Lines of one group share a right margin: a page's main text, its side column, a table's column."""
    if line.cell:
        return ("cell", line.cell.table, line.cell.column)
    return ("column", line.column)


def _measure(lines: Sequence[Line], margins: Margins) -> _Measures:
    distances: dict[tuple[int, int], Counter[float]] = {}
    ends: dict[tuple[int, object], list[float]] = {}
    lefts: dict[object, float] = {}
    least: dict[object, float] = {}
    previous: dict[object, Line] = {}
    for line in lines:
        if line.rect is None or line.size is None:
            continue
        group = _group(line)
        ends.setdefault((0, group), []).append(line.rect[2])
        ends.setdefault((line.page, group), []).append(line.rect[2])
        lefts[group] = min(lefts.get(group, line.rect[0]), line.rect[0])
        if not line.cell and not line.column:
            least[group] = lefts[group] + NARROWEST * line.size
        before = previous.get(group)
        previous[group] = line
        if before is None or before.rect is None or before.page != line.page or before.size is None:
            continue
        distance = line.rect[3] - before.rect[3]
        if abs(before.size - line.size) < 0.6 and 0.8 * line.size < distance < 2.6 * line.size:
            for page in (0, line.page):
                distances.setdefault((page, round(line.size)), Counter())[round(distance * 2) / 2] += 1
    measures = _Measures(own={key: value for key, value in margins.items() if isinstance(key, Line)})
    for key, counted in distances.items():
        if key[0] == 0 or counted.total() >= 8:
            measures.pitches[key] = _usual_pitch(counted)
    for (page, group), values in sorted(ends.items(), key=lambda item: item[0][0]):
        values.sort()
        right = values[max(0, len(values) - 1 - len(values) // 12)]
        long = [value for value in values if right - 45 < value < right + 2]
        usual = measures.rights.get((0, group), right)
        # A page of short lines only says nothing of its margin.
        if page and (len(values) < 10 or len(long) < 5 or right < usual - 0.2 * (usual - lefts[group])):
            continue
        # Nor does a source of short lines only: no text is set narrower than this.
        measures.rights[page, group] = margins.get(group, max(right, least.get(group, 0.0)))
        if len(long) >= 6 and sum(value > right - 2 for value in long) >= 0.75 * len(long):
            measures.justified.add((page, group))
    return measures


def _usual_pitch(counted: Counter[float]) -> float:
    """The distance of lines within paragraphs: the smallest that is common, half a point more or less counted along."""
    total = counted.total()
    near = {d: counted[d] + counted[d - 0.5] + counted[d + 0.5] for d in counted}
    common = [d for d in near if near[d] >= 0.18 * total]
    low = min(common or near)
    return max((d for d in near if low <= d <= low + 1), key=lambda d: counted[d])


def by_geometry(lines: Sequence[Line], margins: Margins) -> list[Paragraph]:
    """The paragraphs of each page, column and cell."""
    measures = _measure(lines, margins)
    paragraphs: list[Paragraph] = []
    for line, after in zip(lines, [*lines[1:], None], strict=False):
        before = paragraphs[-1] if paragraphs else None
        if before and _continues(before, line, measures) and not _opens_by_indent(before, line, after, measures):
            before.lines.append(line)
        else:
            paragraphs.append(Paragraph([line]))
    return paragraphs


def _continues(paragraph: Paragraph, line: Line, measures: _Measures) -> bool:
    """Whether a line continues a paragraph of the same page, column and cell."""
    last = paragraph.last
    if last.page != line.page or last.column != line.column or last.cell != line.cell or line.gap:
        return False
    if last.rect is None or line.rect is None or last.size is None or line.size is None:
        return False
    size = max(last.size, line.size)
    if abs(last.size - line.size) > 0.12 * size:
        return False
    if line.rect[3] <= last.rect[3] + 0.3 * size:  # not below: another column of the page
        return False
    pitch = measures.pitch(line)
    if line.rect[3] - last.rect[3] > max(1.22 * pitch, pitch + 1.5):
        return False
    if _begins_item(last, line, measures):
        return False
    if (last.column or last.cell) and _NEXT_OWNER.match(line.text) and not _OPENS.search(last.text):
        return False
    if last.column and _OWNER_ALONE.fullmatch(last.text) and _OWNER_ALONE.fullmatch(line.text):
        return False
    if last.column and not last.cell:
        return True  # a stack of short lines beside one paragraph
    if not _same_weight(paragraph, line) and not _runs_into_bold(last, line):
        return False
    label = _LABEL.match(line.text)
    if label and (_CLOSED.search(last.text) or _opens_list(last, line, label.end())):
        return False
    if _labels_list(line):
        return False
    full = _is_full(last, line, measures) or _hangs(paragraph, line, measures)
    if not _indent_allows(paragraph, line, full):
        return False
    if full:
        return not (_LEAD_IN.search(last.text) and last.text.rstrip()[-1] == ":" and not _LOWER_START.match(line.text))
    # A short line ends its paragraph, except where the sentence plainly goes on.
    return goes_on(last.text, line.text) or bool(_OPEN_WORD.search(last.text))


def _opens_by_indent(paragraph: Paragraph, line: Line, after: Line | None, measures: _Measures) -> bool:
    """Whether a line that is indented as the one above begins a paragraph all the same: its sentence goes on further left.

    Where first lines are indented, a paragraph of one full line and the next one look like lines of one paragraph.
    """
    first, last = paragraph.lines[0], paragraph.last
    if after is None or not (first.rect and line.rect and after.rect and line.size):
        return False
    return (
        line.size < line.rect[0] - after.rect[0] < 6 * line.size
        and abs(line.rect[0] - first.rect[0]) < 0.35 * line.size
        and bool(_CLOSED.search(last.text))
        and not _LOWER_START.match(line.text)
        and goes_on(line.text, after.text)
        and _continues(Paragraph([line]), after, measures)
    )


def goes_on(above: str, below: str) -> bool:
    """Whether the words of a line plainly go on with the sentence of the one above."""
    return bool(_LOWER_START.match(below)) and not _CLOSED.search(above) and not _LEAD_IN.search(above)


def _hangs(paragraph: Paragraph, line: Line, measures: _Measures) -> bool:
    """Whether a line stands indented below an item whose sentence a line of nearly full length left open."""
    first = paragraph.lines[0]
    if len(paragraph.lines) > 1 or not ENUMERATOR.match(first.text) or not (first.rect and line.rect and line.size):
        return False
    if (
        _CLOSED.search(first.text)
        or _LEAD_IN.search(first.text)
        or not 0.5 < (line.rect[0] - first.rect[0]) / line.size < 3
    ):
        return False
    return first.rect[2] > measures.margin(first)[0] - 6 * line.size


def _opens_list(last: Line, line: Line, end: int) -> bool:
    """Whether the label at the start of a line is bold after plain text, or one of those that lists of people have."""
    if (
        not _all_bold(last)
        and line.bold
        and line.bold[0][0] == 0
        and line.bold[0][1] >= end - 2
        and not _all_bold(line)
    ):
        return True
    return ":" in line.text[:end] and bool(LIST_LABEL.fullmatch(line.text[:end].strip()))


def _labels_list(line: Line) -> bool:
    """Whether a line begins with the label of a list of people, set apart from the names behind it by a wide gap."""
    label = LIST_LABEL.match(line.text)
    if label is None or line.cell or line.size is None:
        return False
    return any(
        here[0] - label.end() in (0, 1) and here[1] - before[2] > line.size for before, here in pairwise(line.runs)
    )


def _begins_item(last: Line, line: Line, measures: _Measures) -> bool:
    """Whether a line begins with the mark of a list item, not by chance with a dash or "(b)" of a running sentence."""
    if not ENUMERATOR.match(line.text):
        return False
    if not _MID_SENTENCE.match(line.text):
        return True
    assert last.rect and line.rect and line.size
    level = abs(last.rect[0] - line.rect[0]) < 0.35 * line.size
    return not (
        level and not _CLOSED.search(last.text) and not _OPENS.search(last.text) and _is_full(last, line, measures)
    )


def _is_full(last: Line, line: Line, measures: _Measures) -> bool:
    """Whether the first word of `line` would not have fitted on `last`."""
    assert last.rect and line.rect and last.size
    right, justified = measures.margin(last)
    if justified:
        return last.rect[2] > right - 0.4 * last.size
    word = line.runs[0][2] - line.runs[0][1] if line.runs else 0.0
    return last.rect[2] + 0.2 * last.size + word > right - 0.3 * last.size


def _same_weight(paragraph: Paragraph, line: Line) -> bool:
    """Whether the weight of the type allows the line to continue: no heading above plain text, no heading below it."""
    last = paragraph.last
    last_all, line_all = _all_bold(last), _all_bold(line)
    if last_all != line_all:
        if last_all:
            # A sentence that turns plain within its second line; otherwise a heading.
            return bool(line.bold) and line.bold[0][0] == 0
        return bool(last.bold) and last.bold[-1][1] == len(last.text)
    # A run-in heading opens a new paragraph.
    return last_all or not (line.bold and line.bold[0][0] == 0 and _CLOSED.search(last.text))


def _runs_into_bold(last: Line, line: Line) -> bool:
    """Whether a sentence that a word such as "on" left open goes on in bold."""
    return not _all_bold(last) and _all_bold(line) and bool(_OPEN_WORD.search(last.text))


def _all_bold(line: Line) -> bool:
    bold = sum(b - a for a, b in line.bold)
    return bold > 0 and bold >= 0.9 * len(line.text.strip())


def _indent_allows(paragraph: Paragraph, line: Line, full: bool) -> bool:
    """Whether the left edge of `line` fits: same edge, hanging indent, or back from a first-line indent."""
    first, last = paragraph.lines[0], paragraph.last
    assert first.rect and last.rect and line.rect and line.size
    shift = line.rect[0] - last.rect[0]
    near = 0.35 * line.size
    if abs(shift) <= near:
        return True
    if len(paragraph.lines) > 1:
        return _centred(paragraph.lines, line)
    if shift > 0:
        # A hanging indent stands under a word of the first line: the text behind its enumerator or label.
        starts = [x0 for _, x0, _ in first.runs[1:6]]
        if full and shift < 3 * line.size and ENUMERATOR.match(first.text):
            return True
        return (full and any(abs(x - line.rect[0]) <= near for x in starts)) or _centred(paragraph.lines, line)
    return (full and shift > -6 * line.size) or _centred(paragraph.lines, line)


def _centred(lines: Sequence[Line], line: Line) -> bool:
    """Whether the lines stand on one middle axis."""
    assert line.rect and line.size
    axis = line.rect[0] + line.rect[2]
    return all(
        other.rect is not None and abs(other.rect[0] + other.rect[2] - axis) < 0.8 * line.size for other in lines
    )


def _across_breaks(paragraphs: list[Paragraph]) -> list[Paragraph]:
    """Joins the halves of sentences torn by a page break or by the edge of a table."""
    joined: list[Paragraph] = []
    tails: dict[object, Paragraph] = {}  # last paragraph of each column, and of each cell
    for paragraph in paragraphs:
        first = paragraph.lines[0]
        column = first.column
        before = tails.get(column)
        if first.cell in tails and first.page != tails[first.cell].last.page:
            before = tails[first.cell]  # a row that goes on over a page
        if before is not None and _torn(before.last, first, adjacent=bool(joined) and joined[-1] is before):
            before.lines.extend(paragraph.lines)
            continue
        joined.append(paragraph)
        tails[column] = paragraph
        if paragraph.last.cell:
            tails[paragraph.last.cell] = paragraph
    return joined


def _torn(last: Line, first: Line, adjacent: bool) -> bool:
    """Whether `first` is the second half of a sentence that `last` left open at a break."""
    if last.tag != first.tag and (last.tag or first.tag) not in ("", "p"):
        return False
    if last.tag.startswith("h") or first.tag in ("li",) or first.tag.startswith("h"):
        return False
    page_break = first.page != last.page or _next_column(last, first)
    edge = (last.cell is None) != (first.cell is None)
    no_places = last.rect is None
    if not (page_break or edge or no_places):
        return False
    if first.page - last.page > 1 or (not adjacent and not page_break):
        return False
    if last.cell and first.cell and last.cell.column != first.cell.column:
        return False
    if no_places and last.cell != first.cell and not (page_break or edge):
        return False
    text = last.text.rstrip()
    if (
        not text
        or (_CLOSED.search(text) and not _ABBREVIATION.search(text))
        or (_LEAD_IN.search(text) and not _TORN.search(text))
    ):
        return False
    if ENUMERATOR.match(first.text) or BARE_ENUMERATOR.match(first.text):
        return False
    if not _LOWER_START.match(first.text) and not (page_break and not no_places and _OPEN_WORD.search(text)):
        return False
    if no_places and not page_break and not _DANGLING.search(text):
        return False  # its reader has seen more than its words, and kept the two apart
    return not (_all_bold(last) != _all_bold(first) or _NUMBER_ONLY.fullmatch(text))


def _next_column(last: Line, first: Line) -> bool:
    """Whether the text goes on higher up the page: at the top of a second column."""
    if last.cell or first.cell or not last.rect or not first.rect:
        return False
    return first.rect[1] < last.rect[1] - 40 and first.rect[0] > last.rect[0] + 40


def _vocabulary(lines: Iterable[Line]) -> tuple[Counter[str], set[str]]:
    """Words and hyphenated words of the source, small letters, torn ones left out."""
    words: Counter[str] = Counter()
    hyphenated: set[str] = set()
    for line in lines:
        text = line.text.lower()
        if "-" in text:
            hyphenated.update(match[0] for match in _HYPHENATED.finditer(text))
        found = _WORD.findall(text)
        if found and text.endswith("-"):
            found.pop()
        words.update(found)
    return words, hyphenated


def _compose(lines: Sequence[Line], words: Counter[str], hyphenated: set[str]) -> tuple[list[Piece], str]:
    """Text of a paragraph, one blank between lines, hyphens at line ends resolved."""
    pieces: list[Piece] = []
    parts: list[str] = []
    at = 0
    for index, line in enumerate(lines):
        text = line.text.rstrip()
        glue = " " if index + 1 < len(lines) else ""
        if glue and _TORN.search(text):
            glue = ""
            if not _keeps_hyphen(text, lines[index + 1].text, words, hyphenated):
                text = text[:-1]
        pieces.append(Piece(at, at + len(text), line))
        parts += (text, glue)
        at += len(text) + len(glue)
    return pieces, "".join(parts)


def _keeps_hyphen(above: str, below: str, words: Counter[str], hyphenated: set[str]) -> bool:
    """Whether the hyphen at a line's end belongs to the word, by the document's own spelling where it has one."""
    before = re.search(r"[\w-]+(?=-$)", above)
    after = re.match(r"[\w-]+", below)
    if before is None or after is None:
        return True
    first, second = before[0].lower(), after[0].lower()
    if not (first[-1:].isalpha() and second[:1].isalpha()) or not after[0][0].islower():
        return True
    if f"{first}-{second}" in hyphenated:
        return True
    if first.rpartition("-")[2] + second in words:
        return False
    tail = first.rpartition("-")[2]
    return tail in _KEPT_PREFIX or (tail in words and second in words)

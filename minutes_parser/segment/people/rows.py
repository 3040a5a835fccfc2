"""Printed lines as rows of a list, and rows joined to a text in which line ends part the entries."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby, pairwise

from minutes_parser.patterns import compiled
from minutes_parser.segment.attendance.labels_in_line import inline_labels
from minutes_parser.segment.passages import Passage
from minutes_parser.segment.people.forenames import FORENAMES
from minutes_parser.segment.people.name_runs import split_entries
from minutes_parser.segment.people.names import SPELLED, match_person
from minutes_parser.segment.people.posts import is_post


@dataclass(slots=True)
class Row:
    """A printed line of a list, or a table's row with a tab between cells; `text` starts at `start` of the kept text."""

    start: int
    text: str
    passages: tuple[Passage, ...]

    @property
    def is_table(self) -> bool:
        return self.passages[0].block.cell is not None

    def part(self, a: int, b: int | None = None) -> Row:
        text = self.text[a:b]
        start = self.start + a
        end = start + len(text)
        inside = tuple(
            p if p.start >= start and p.end <= end else p.part(max(0, start - p.start), end - p.start)
            for p in self.passages
            if p.start < end and p.end > start
        )
        return Row(start, text, inside or self.passages)


def rows_of(passages: Iterable[Passage]) -> Iterator[Row]:
    """Passages as rows: a table's row as one, its cells parted by tabs; all else as it stands."""
    for _, group in groupby(
        passages, key=lambda p: (p.block.cell.table, p.block.cell.row) if p.block.cell else (-1, p.start)
    ):
        cells = tuple(group)
        text = cells[0].text if len(cells) > 1 else split_at_pieces(cells[0])
        for before, here in pairwise(cells):
            text += ("\n" if before.block.cell == here.block.cell else "\t") * (here.start - before.end) + here.text
        label = [cell for cell in cells if cell.block.cell and cell.block.cell == cells[0].block.cell]
        if len(label) > 1 and label[-1].text.endswith(":"):  # "Members present" and "in the Chamber:" below it
            end = label[-1].end - cells[0].start
            text = text[:end].replace("\n", " ") + text[end:]
        yield Row(cells[0].start, text, cells)


def split_at_pieces(passage: Passage) -> str:
    """The text with a line end, in place of the space, between printed lines that each are an entry of their own."""
    text = passage.text
    offset = passage.start - passage.block.start
    starts = [piece.start - offset for piece in passage.block.pieces if 0 < piece.start - offset < len(text)]
    text = _parted(text, passage)
    if not starts:
        return text
    lines = [text[a:b].strip() for a, b in zip([0, *starts], [*starts, len(text)], strict=True)]
    body = [line for line in lines if line]
    entries = [(p := match_person(line)) is not None and not re.match(r"\s[a-z]", line[p.end :]) for line in body[1:]]
    if all(entries) and not any(
        re.search(r"[,;&]$|\b(?i:and|Cllrs?|Councillors?|Mr|Mrs|Ms|Miss|Dr|Sir)\.?$", line) or runs_on(line, under)
        for line, under in pairwise(body)
    ):
        for at in starts:
            if text[at - 1 : at] == " ":
                text = f"{text[: at - 1]}\n{text[at:]}"
    return text


_WIDE = 1.5
"""A gap between words that parts columns, in heights of the type."""


def _parted(text: str, passage: Passage) -> str:
    """The text with a line end in place of the space where a wide gap stands before another person."""
    offset = passage.start - passage.block.start
    for piece in passage.block.pieces:
        for before, here in zip(piece.line.runs, piece.line.runs[1:], strict=False):
            at = piece.start + here[0] - offset
            if not piece.line.size or here[1] - before[2] < _WIDE * piece.line.size or not 0 < at < len(text):
                continue
            if is_post(before_gap := re.split(r"[,;:\n]", text[:at])[-1].strip()) and not match_person(before_gap):
                continue  # "Officers: Deputy Clerk   Ms A Bell"
            entries = split_entries(re.split(r"[,;\n(]", text[at:], maxsplit=1)[0])
            if text[at - 1] == " " and entries and entries[0].person:
                text = f"{text[: at - 1]}\n{text[at:]}"
    return text


def at_inline_labels(row: Row) -> Iterator[Row]:
    """A row cut where a further label starts inside it."""
    cuts = [0, *inline_labels(row.text), len(row.text)]
    for a, b in pairwise(cuts):
        words = row.text[a:b]
        lead = len(words) - len(words.lstrip())
        if words.strip():
            yield row.part(a + lead, b)


def runs_on(before: str, here: str) -> bool:
    """Whether a line goes on with the entry or run of the line before."""
    last, first = before.rstrip(), here.lstrip()
    segments = [part.strip() for part in re.split(r"[,;]|\band\b", last.rsplit("\n", 1)[-1])]
    full = [part for part in segments[:-1] if (p := match_person(part.split("(")[0].strip())) and " " in p.name]
    head = re.match(r"(?P<word>[A-Z][\w’'-]+)\s*(?:[,(]|$)", first)
    if len(full) > 1 and head and match_person(head["word"], single=True) and not last.endswith((",", ";", ".", ")")):
        return True  # a run of full names that breaks before the surname
    if (alone := _FORENAME_LAST.search(last)) and alone["name"] in FORENAMES and _SURNAME_GOES_ON.match(first):
        return True  # "PRESENT: Derek" / "Roe (chairman), ..."
    if (
        len(segments) > 1
        and re.fullmatch(r"[A-Z][a-z]+", segments[-1])
        and match_person(segments[-1], single=True)
        and match_person(segments[-2].split("(")[0].strip())
        and re.match(r"(?:de |van |Mac |Ó )?[A-Z][\w’'-]+\s*(?:[,;.(]|$|and\b|&)", first)
    ):
        return True  # a run of full names that breaks after a first name
    if (
        _POST_ENDS.fullmatch(first)
        and (cut := _POST_CUT.search(last))
        and (cut["post"] == "Assistant" or not is_post(cut["post"]))
    ):
        return True  # "Ann Bell, Area Roads" / "Manager"
    return bool(
        last.endswith((",", "&", "/", "-", "–"))
        or (
            re.search(r"\b(?:and|of|for|the|(?<!-)[A-Z])\.?$", last)
            and not (_CALLED.search(last) and not _SURNAME.match(first))
            and not (_LETTERS_LAST.search(last) and SPELLED.match(first))
        )
        or re.search(
            r"(?:^|[,;&:]|\band)\s*(?i:Cllrs?|Councillors?|Mr|Mrs|Ms|Miss|Dr|Prof(?:essor)?|Revd?|Canon|Sir|Dame)\.?$",
            last,
        )
        or _PARTICLE_LAST.search(last)
        or last.count("(") > last.count(")")
        or re.match(r"(?!the\s+(?:\w+\s+)?[Cc]lerk\b)(?:and\b|&|,|\(|[a-z])", first)
    )


_FORENAME_LAST = compiled(r"(?:^|\n)[A-Za-z ]{4,30}:\s*(?P<name>[A-Z][a-z]+)$")
_SURNAME_GOES_ON = compiled(r"[A-Z][\w’'-]+\s*(?:,|\([a-z\s]+\)|\sand\b).*[,;]")
# "A. Bell, C.C." over "Councillors B. Orr": letters behind a name, no initials of the next
_LETTERS_LAST = compiled(r"[a-z],\s[A-Z]\.(?:[A-Z]\.)+$|\.,\s(?:[A-Z]\.){2,}$")
# "Jo T", whose surname clubs leave out; what goes on with "Jo T" is one more surname in the run.
_CALLED = compiled(r"(?:^|[,;&:\n]|\band)\s*(?!(?:Cllr|Councillor|Mrs?|Ms|Miss|Dr)\s)[A-Z][a-z]+\s[A-Z]$")
_SURNAME = compiled(r"[A-Z][\w’'-]+\s*[,;(&]")


# "Councillor M Ní", whose name goes on.
_PARTICLE_LAST = compiled(r"\s(?:Ó|Ní|Nic|Uí|Mac|Mc|de|van|von|St\.)$")


# What a post ends in, alone on its line, and what it may begin with at the end of the line before.
_POST_ENDS = compiled(
    r"(?:[A-Z][\w&-]+\s+)?(?:Officer|Manager|Director|Engineer|Planner|Solicitor|Accountant|Co-?ordinator|Surveyor|Advis[eo]r|Lead|Assistant|Executive|Commissioner)(?:\s*\([^()]+\))?"
)
_POST_CUT = compiled(r"(?:^|[\n;])[^,;\n]+,\s+(?P<post>[A-Z][\w&-]+(?:\s+(?:and\s+)?[A-Z][\w&-]+){0,3})$")


def joined(rows: list[Row], posts: frozenset[int] = frozenset()) -> tuple[str, list[tuple[int, int]]]:
    """The rows as one text with line ends between entries, and where each row's text stands in it and in the kept text.

    The rows at `posts` are the posts of those on the rows before them.
    """
    text, offsets = "", []
    for number, row in enumerate(rows):
        if number in posts:
            text += ", "
        elif text:
            continues = runs_on(text, row.text) and not text.rstrip().endswith(",")
            text += ("" if re.search(r"\w-$", text) else " ") if continues else "\n"
        offsets.append((len(text), row.start))
        text += row.text
    return text, offsets


def place(offsets: list[tuple[int, int]], at: int) -> int:
    """Where a code point of the joined text stands in the kept text."""
    begin, start = max((pair for pair in offsets if pair[0] <= at), key=lambda pair: pair[0])
    return start + at - begin


def is_names(words: str) -> bool:
    """Whether words are names and nothing else."""
    entries = split_entries(words)
    return bool(entries) and all(entry.person for entry in entries) and len(words) < 200

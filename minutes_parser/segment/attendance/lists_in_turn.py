"""Lists of those there as they were printed in columns and read one column after the other: all labels first, then the lists; a surname on one line and the forename on the next."""

from __future__ import annotations

import re
from itertools import pairwise, takewhile

from minutes_parser.patterns import compiled
from minutes_parser.segment.attendance.attendance_rows import ends_list
from minutes_parser.segment.attendance.rollcall import Label, read_label
from minutes_parser.segment.people.forenames import FORENAMES
from minutes_parser.segment.people.rows import Row

_FEWEST_LABELS, _FEWEST_PAIRS = 3, 3
_MEMBERS = compiled(r"(?:Comh\.?\s*[/|[]\s*)?(?:Councillors?|Cllrs?|Comhairleoirí|Comh)\b|.*\bM\.C\.C\.")
_OVER_ALL = compiled(r"(?:present|i\s+l[áa]thair)\W*", re.IGNORECASE)
"""the label of all those present, above those of each list"""
_NAME = compiled(r"(?:[A-Z][’'])?[A-Z][A-Z’'-]+")


def lists_in_turn(rows: list[Row]) -> list[Row]:
    """The rows with each list below its label, where three labels or more stand above all of the lists.

    "Presiding:", "Present:", "In attendance:", "Apologies:", and then the lists: those of members begin with their title,
    and what stands between are the officers. As many lists must be there as labels (save one label over all those present); else the rows as they are.
    """
    first = next((n for n in range(len(rows)) if all(map(_alone, rows[n : n + _FEWEST_LABELS]))), None)
    if first is None or len(rows) < first + 2 * _FEWEST_LABELS:
        return rows
    last = first
    while last < len(rows) and _alone(rows[last]):
        last += 1
    labels = rows[first:last]
    begin = next((n for n in range(last, len(rows)) if _MEMBERS.match(rows[n].text)), len(rows))
    listed = list(takewhile(lambda row: not ends_list(row), rows[begin:]))
    if any(read_label(row.text) and not _MEMBERS.match(row.text) for row in listed):
        return rows  # labels of their own
    officers = [n for n, label in enumerate(labels) if _of_officers(label)]
    if officers and officers != list(range(officers[0], officers[-1] + 1)):  # "In attendance:" over other labels
        over = set(officers[:-1])
        labels = [label for n, label in enumerate(labels) if n not in over]
        officers = [n for n, label in enumerate(labels) if _of_officers(label)]
    if not officers:
        return rows
    before, after = officers[0], len(labels) - officers[-1] - 1
    starts = [n for n, row in enumerate(listed) if _MEMBERS.match(row.text)]
    runs = [n for n in starts if n - 1 not in starts]  # or one to a line
    if len(starts) == before + after - 1 and before > 1 and _OVER_ALL.fullmatch(labels[0].text):
        labels, before = labels[1:], before - 1  # "I LÁTHAIR:" over "Cathaoirleach:" and "Baill:"
    alone = len(starts) != before + after
    starts = runs if alone else starts
    if len(starts) != before + after or not before:
        return rows
    until = starts[before] if after else len(listed)
    members = _until_officers(listed, starts[before - 1], until)
    while alone and members < until and _MEMBERS.match(listed[members].text):
        members += 1
    ends = [*starts[1:before], members]
    lists = [listed[a:b] for a, b in zip(starts[:before], ends, strict=True)]
    behind = [listed[a:b] for a, b in pairwise([*starts[before:], len(listed)])]
    officers_there = listed[members:until]
    if not officers_there:
        return rows
    groups = [*lists, officers_there, *([] for _ in officers[1:]), *behind]
    turned = [row for label, group in zip(labels, groups, strict=True) for row in (label, *group)]
    return [*rows[:first], *rows[last:begin], *turned, *rows[begin + len(listed) :]]


def _alone(row: Row) -> bool:
    """Whether a row is a label and nothing else."""
    label = _label(row)
    return label is not None and not row.text[label.end :].strip(" :.")


def _label(row: Row) -> Label | None:
    return read_label(row.text) or read_label(f"{row.text.rstrip(' :')}:")


def _of_officers(row: Row) -> bool:
    label = _label(row)
    return label is not None and label.status == "in_attendance"


def _until_officers(listed: list[Row], start: int, end: int) -> int:
    """Where a list of members ends that may go on from line to line: at the line after one that ends inside no run of names."""
    at = start
    while at + 1 < end and (_UNFINISHED.search(listed[at].text) or listed[at].text.split()[-1] in FORENAMES):
        at += 1
    return at + 1


_UNFINISHED = compiled(r"(?:[,&]|\band|(?:^|[\s.])[A-Z]\.|\bCllrs?\.?|\bComh\.?)\s*$")
"""how a line ends inside a run of names: at a comma, an initial or a title (or at a forename)"""


def in_pairs_of_lines(rows: list[Row]) -> list[Row]:
    """The rows with a surname and the forename below it as one, where a run of lines is such in turn: "BELL" / "ANN" / "ORR" / "TOM"."""
    out: list[Row] = []
    at = 0
    while at < len(rows):
        end = at
        while end < len(rows) and _NAME.fullmatch(rows[end].text.strip()):
            end += 1
        run = rows[at:end]
        if _pairs(run):
            out += [_joined(a, b) for a, b in zip(run[::2], run[1::2], strict=True)]
            at = end
        else:
            out.append(rows[at])
            at += 1
    return out


def _pairs(run: list[Row]) -> bool:
    if len(run) < 2 * _FEWEST_PAIRS or len(run) % 2:
        return False
    forenames = sum(row.text.strip().title() in FORENAMES for row in run[1::2])
    others = sum(row.text.strip().title() in FORENAMES for row in run[::2])
    return 10 * forenames >= 6 * (len(run) // 2) and 2 * others < forenames


def _joined(surname: Row, forename: Row) -> Row:
    gap = forename.start - surname.start - len(surname.text)
    words = f"{surname.text}{' ' * gap}{forename.text}"
    return Row(surname.start, words, (*surname.passages, *forename.passages))

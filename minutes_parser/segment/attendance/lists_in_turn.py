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

    As many lists must be there as labels (save one label over all those present); else the rows as they are.
    """
    turned = _of_members_and_officers(rows)
    return _of_each_sort(rows) if turned is rows else turned


def _of_members_and_officers(rows: list[Row]) -> list[Row]:
    """ "Presiding:", "Present:", "In attendance:", "Apologies:", and then the lists: those of members begin with their title,
    and what stands between are the officers.
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


def _of_each_sort(rows: list[Row]) -> list[Row]:
    """The same of several bodies: each list is told by what its people are, as "Cllrs", "Deputy", "Sergeant", or "A Bell, Planner".

    Over those of another house, of the police and over officers, members and apologies the label must say so.
    """
    labels, first, last = _labels(rows)
    if len(labels) < _FEWEST_LABELS:
        return rows
    listed = list(takewhile(lambda row: not ends_list(row) and _label(row) is None, rows[last:]))
    groups: list[list[Row]] = []
    for row in (part for whole in listed for part in _at_stops(whole)):
        chair = len(groups) == 1 and _label_of(labels[0]).single
        if groups and (_goes_on(groups[-1][-1]) or (_sort(row) == _sort(groups[-1][0]) and not chair)):
            groups[-1].append(row)
        else:
            groups.append([row])
    if len(groups) > len(labels) and _label_of(labels[-1]).status == "apologies":
        groups = [*groups[: len(labels) - 1], [row for group in groups[len(labels) - 1 :] for row in group]]
    if len(groups) != len(labels) or not all(map(_fits, labels, groups)):
        return rows
    turned = [row for label, group in zip(labels, groups, strict=True) for row in (label, *group)]
    return [*rows[:first], *turned, *rows[last + len(listed) :]]


def _at_stops(row: Row) -> list[Row]:
    """The row cut where a list ended, as "…, Deputy A Bell. Mr B Roe, …": the reader has joined the next to it."""
    stops = list(_STOP.finditer(row.text))
    starts, ends = [0, *(stop.end() for stop in stops)], [*(stop.start() for stop in stops), len(row.text)]
    return [row.part(a, b) for a, b in zip(starts, ends, strict=True)] if stops else [row]


_STOP = compiled(
    r"(?<=[a-z]{2})\.,?\s+(?=(?:Mr|Mrs|Ms|Cllrs?|Councillors?|Deput(?:y|ies)|Senators?|Chief|Inspector|Sergeant|Garda)\b)(?<!Supt\.\s)(?<!Cllr\.\s)(?<!Insp\.\s)(?<!Sgt\.\s)"
)
_SORTS = {
    "member": compiled(r"\W*(?:Councillors?|Cllrs?|Comh|Comhairleoirí?|Mayor|Cathaoirleach)\b"),
    "house": compiled(r"\W*(?:Deput(?:y|ies)|Senators?|TDs?)\b(?!\s+(?:Chief|Chair|Director|Head|Manager))"),
    "police": compiled(r"\W*(?:Chief\s+|Acting\s+|A/)?(?:Superintendent|Supt|Inspector|Insp|Sergeant|Sgt|Garda|Gda)\b"),
    "officer": compiled(r"[^,]{5,40},\s+[^,]*\b(?:Officer|Executive|Director|Manager|Engineer|Planner|Administrator|Head|Secretary|Clerk|Surveyor|Architect|Librarian)\b"),
}  # fmt: skip
_LABEL_SORTS = {
    "member": compiled(r"(?i)\b(?:local\s+authority|elected|council\w*|cllrs?|baill)\b"),
    "house": compiled(r"(?i)\boireachtas|\b(?:deputies|senators|tds?)\b"),
    "police": compiled(r"(?i)\bgarda[ií]?\b|\bpolice\b"),
    "officer": compiled(r"(?i)\b(?:officers?|officials?|staff|executive|in\s+attendance)\b"),
}


def _sort(row: Row) -> str:
    return next((sort for sort, pattern in _SORTS.items() if pattern.match(row.text)), "other")


def _fits(label: Row, group: list[Row]) -> bool:
    """Whether a list is of the people that its label names: any may chair or have sent apologies."""
    of = _label_of(label)
    if of.single:
        return len(group) == 1
    wanted = next((sort for sort, pattern in _LABEL_SORTS.items() if pattern.search(label.text)), None)
    if of.status == "apologies":
        return True
    sort = _sort(group[0])
    return sort == wanted if wanted else sort in {"member", "other"}


def _goes_on(row: Row) -> bool:
    """Whether a list goes on in the next line: at a comma, a title or a forename."""
    words = row.text.split()
    return _UNFINISHED.search(row.text) is not None or words[-1] in FORENAMES or _RANK_LAST.search(row.text) is not None


_RANK_LAST = compiled(r"\b(?:Supt|Insp|Sgt|Superintendent|Inspector|Sergeant|Garda|Deputy|Senator|Mr|Mrs|Ms|Dr)\.?\s*$")


def _labels(rows: list[Row]) -> tuple[list[Row], int, int]:
    """The first run of labels that stand alone, one that a narrow column has torn in two made whole: "Local Authority" / "Members"."""
    for first in range(len(rows)):
        labels: list[Row] = []
        at = first
        while at < len(rows):
            torn = at + 1 < len(rows) and _TORN_LABEL.fullmatch(rows[at].text)
            if torn and _alone(whole := _joined(rows[at], rows[at + 1])) and not _alone(rows[at]):
                labels.append(whole)
                at += 2
            elif _alone(rows[at]):
                labels.append(rows[at])
                at += 1
            else:
                break
        if len(labels) >= _FEWEST_LABELS:
            return labels, first, at
    return [], 0, 0


_TORN_LABEL = compiled(r"(?:[A-Z][a-z]+\s){0,2}[A-Z][a-z]+")


def _label_of(row: Row) -> Label:
    label = _label(row)
    assert label is not None  # it is one of `_labels`
    return label


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
    """The rows with a surname and the forename below it as one, where a run of lines is such in turn: "BELL" / "ANN" / "ORR" / "TOM".

    Two cells that were read in one line may stand among them: "ORR TOM", "TOM ASH" of "ORR" and "ASH".
    """
    out: list[Row] = []
    at = 0
    while at < len(rows):
        end = at
        while end < len(rows) and _ONE_OR_TWO.fullmatch(rows[end].text.strip()):
            end += 1
        run = [word for row in rows[at:end] for word in _words(row)]
        if 2 * (end - at) - len(run) < 2 * _FEWEST_PAIRS:  # few stand alone
            run = []
        if _pairs(run):
            out += [_joined(a, b) for a, b in zip(run[::2], run[1::2], strict=True)]
            at = end
        else:
            out.append(rows[at])
            at += 1
    return out


_ONE_OR_TWO = compiled(rf"{_NAME.pattern}(?:\s+{_NAME.pattern})?")


def _words(row: Row) -> list[Row]:
    return [row.part(word.start(), word.end()) for word in _NAME.finditer(row.text)]


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

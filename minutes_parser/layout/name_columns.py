"""Names set in several columns, with initials beside them or not: read down each column, not across."""

from __future__ import annotations

import re
from dataclasses import replace

from minutes_parser.layout.fragments import paste
from minutes_parser.layout.model import Line
from minutes_parser.layout.tables import Table

INITIALS = r"(?=(?:[a-z]*[A-Z]){2})[A-Za-z]{2,4}"
"""A person's initials, as "JS" or "McB"."""
_INITIALS = re.compile(rf"\(?{INITIALS}\)?")
NAME = re.compile(
    r"""
    (?=\S+\s)
    (?:(?:Cllrs?|Councillor|Clir|Mr|Mrs|Ms|Miss|Dr|Prof(?:essor)?|Rev|Sir|Lord|Lady|Dame|Baroness|Ald(?:erman)?|Canon|Cyng)\b\.?\s*)*
    (?:[A-Z][\w'’.-]*\s+|[A-Z]\.?\s*|(?:de|van|der|la|le|ap|Mac|Mc|O['’]|Ó|Ní|Uí)\s+){0,4} [A-Z][\w'’-]+
    (?:\s*\([^()]*\))? (?:,?\s+(?:MBE|OBE|CBE|BEM|JP|DL|MP|MSP|AM|MS|TD|CC))*
    """,
    re.VERBOSE,
)
_ROLE = re.compile(
    r"\b(?:chair\w*|vice|clerk|officer|director|manager|head|secretary|treasurer|member|executive|council|committee|police|"
    r"representative|trustee|governor|teacher|adviser|advisor|assistant|service|team|parent|staff|president|leader|trust|"
    r"convener|partner|university|department|group|board|association|name|initials|role)s?\b",
    re.IGNORECASE,
)


def names_of(table: Table) -> list[Line] | None:
    """The names that a ruled table holds in several columns, read down; None if it holds anything else."""
    if any(len(lines) > 1 for lines in table.content.values()):
        return None
    rows = sorted({row for row, _ in table.content})
    cells = [
        {column: table.content[row, column][0] for column in range(table.last) if (row, column) in table.content}
        for row in rows
    ]
    label: list[Line] = []
    if len(rows) > 1 and 0 in cells[0] and not any(0 in row for row in cells[1:]):
        label.append(cells[0].pop(0))
    used = sorted({column for row in cells for column in row})
    renumbered = [{used.index(column): line for column, line in row.items()} for row in cells]
    groups = name_groups(renumbered, len(used))
    return None if groups is None else [*label, *down(renumbered, groups)]


def name_groups(table: list[dict[int, Line]], count: int) -> list[list[int]] | None:
    """Columns of names, each with the column of initials right of it; None if the columns are anything else."""
    groups: list[list[int]] = []
    for column in range(count):
        texts = [row[column].text.strip() for row in table if column in row]
        if (
            groups
            and len(groups[-1]) == 1
            and sum(bool(_INITIALS.fullmatch(text)) for text in texts) >= 0.7 * len(texts)
        ):
            groups[-1].append(column)
        elif sum(
            bool(NAME.fullmatch(text)) and not _ROLE.search(re.sub(r"\(.*?\)", "", text)) for text in texts
        ) >= 0.7 * len(texts):
            groups.append([column])
        else:
            return None
    return groups if len(groups) > 1 else None


def down(table: list[dict[int, Line]], groups: list[list[int]]) -> list[Line]:
    """The lines of each group of columns, one group after the other."""
    rows = [[row[column] for column in group if column in row] for group in groups for row in table]
    return [replace(paste(parts), gap=True) for parts in rows if parts]

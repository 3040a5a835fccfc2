"""Labels in a column of their own, beside the people they stand for: "Officers in" over "attendance:".

A label goes on below its first line, at heights that are not those of the list beside it. It belongs before the whole list.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from minutes_parser.layout.fragments import paste
from minutes_parser.layout.model import Line, top_of
from minutes_parser.layout.tables import LIST_LABEL

_PEOPLE = re.compile(
    r"\b(?:present|presiding|chair\w*|attend\w*|apolog\w+|absent|officers?|officials?|members?|councillors?|observers?|guests?"
    r"|clerk|secretary|remotely|substitutes?|public)\b",
    re.IGNORECASE,
)
_STATUS = re.compile(r"present|apologies|absent|attend", re.IGNORECASE)
LONGEST = 80
"""Code points of a label, at most."""


def labelled(left: Sequence[Line], right: Sequence[Line]) -> list[list[Line]] | None:
    """Each label as one line, and after it the lines beside it; None where the left column holds anything else.

    Lines come from the top down. One label at least takes several lines: labels of one line need no help.
    """
    labels = _labels(left)
    texts = [" ".join(line.text for line in label) for label in labels]
    if max(map(len, labels), default=1) < 2 or not all(len(text) <= LONGEST for text in texts):
        return None
    closed = sum(text.endswith((":", ")")) for text in texts)
    if closed < 0.6 * len(texts) or not all(_PEOPLE.search(text) for text in texts) or not right:
        return None
    if not all(_PEOPLE.search(line.text) or line.text[0].islower() or line.text.endswith(":") for line in left):
        return None  # names among them
    heads = [top_of(label[0]) - 0.4 * (label[0].size or 10) for label in labels]
    if top_of(right[0]) < heads[0]:
        return None
    groups: list[list[Line]] = []
    for label, head, below in zip(labels, heads, [*heads[1:], float("inf")], strict=True):
        beside = [line for line in right if head <= top_of(line) < below]
        if not beside:
            return None
        note = next((k for k, line in enumerate(label) if k and line.text.startswith("(")), len(label))
        whole = replace(paste(label[:note]), rect=label[0].rect)
        groups.append([*_apart([whole, *label[note:]]), replace(beside[0], gap=True), *beside[1:]])
    return groups


def are_two_labels(above: str, below: str) -> bool:
    """Whether two lines are a label each, not the halves of one: "Apologies" over "Also present:", not "Members" over it."""
    first, second = LIST_LABEL.fullmatch(above.strip()), LIST_LABEL.fullmatch(below.strip())
    return bool(
        first and second and (_STATUS.search(above) or not LIST_LABEL.fullmatch(f"{above.strip()} {below.strip()}"))
    )


def _labels(left: Sequence[Line]) -> list[list[Line]]:
    labels: list[list[Line]] = []
    for line in left:
        above = labels[-1][-1] if labels else None
        near = above is not None and above.rect and top_of(line) - top_of(above) < 1.6 * (line.size or 10)
        noted = line.text.startswith("(")
        apart = above is not None and are_two_labels(above.text, line.text)
        if above is not None and near and (not (above.text.endswith((":", ")")) or apart) or noted):
            labels[-1].append(line)
        else:
            labels.append([line])
    return labels


def _apart(lines: Sequence[Line]) -> list[Line]:
    return [replace(line, gap=True) for line in lines]

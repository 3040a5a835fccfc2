"""Lists of what was decided whose lines have no number and no bullet, below a line that ends in a colon."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

HEAD = "Minutes of a meeting of Marram Parish Council held on 4 June 2019\n\nPresent: Cllrs A Fenwick (Chair), P Nair and T Asher\n\n1. Apologies\n\nNone.\n\n2. Quay\n\n"
END = "\n\nThe Clerk reported on the lamps.\n\n3. Next meeting\n\n2 July 2019\n"


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
@pytest.mark.parametrize(
    ("lead", "lines"),
    [
        ("It was resolved to:", ["Pay the chandler's invoice.", "Mend the winch.", "Write to the harbour master."]),
        ("The Council agreed to:", ["Pay the chandler's invoice", "Mend the winch", "Write to the harbour master"]),
        ("RESOLVED to:", ["Pay the chandler's invoice.", "Mend the winch."]),
        ("RESOLVED that the Council:", ["Accept the quotation of £450", "Thank the diver", "Review the rota in May"]),
        ("It was agreed that:", ["The chandler's invoice be paid.", "The winch be mended."]),
        (
            "It was unanimously agreed that:",
            ["The quotation of £450 is accepted.", "The rota will be reviewed in May."],
        ),
        ("It was agreed that;", ["Cllr Nair would order two lamps.", "The old lamps be scrapped."]),
        ("The Council agreed the following:", ["Two lamps will be ordered.", "The old lamps will be scrapped."]),
    ],
)
def test_each_line_is_a_clause(parsed: Callable[..., Any], lead: str, lines: list[str], gap: str) -> None:
    (decision,) = parsed(HEAD + gap.join([lead, *lines]) + END, "m.txt").document.resolutions
    assert [clause.text for clause in decision.clauses] == lines


@pytest.mark.parametrize(
    ("lead", "lines"),
    [
        ("The Clerk was ready to:", ["Pay the chandler's invoice.", "Mend the winch."]),
        ("It was reported that:", ["The winch will be mended.", "The lamps are to be painted."]),
        ("It was agreed to:", ["The winch was mended in May.", "The lamps had been painted."]),
    ],
)
def test_what_only_tells_is_none(parsed: Callable[..., Any], lead: str, lines: list[str]) -> None:
    assert parsed(HEAD + "\n\n".join([lead, *lines]) + END, "m.txt").document.resolutions == ()

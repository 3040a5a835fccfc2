"""What stands beside a name in a list: who came instead, a body, the hour, a style in brackets. Everything is invented."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

TOP = "MOORFOOT TRUST\n\nMinutes of the Audit Committee held on Tuesday 4 February 2025 at 9.30am\n\n"
END = "\n\n1. Minutes\n\nThe minutes were approved.\n"
_SIGNS = {"present": "P", "in_attendance": "I", "apologies": "A", "absent": "X", "expected": "E"}


def _told(record: Any) -> str:
    parts = [f"{_SIGNS[record.status]} {record.name}"]
    parts += [f"({record.role})"] if record.role else []
    parts += [f"of {record.organisation}"] if record.organisation else []
    parts += [f"for {record.substitute_for}"] if record.substitute_for else []
    parts += [f"from {record.arrived}"] if record.arrived else []
    parts += [f"to {record.left}"] if record.left else []
    return " ".join(parts)


@pytest.mark.parametrize(
    ("lists", "expected"),
    [
        # who came instead, in brackets or behind a dash
        (
            "Present: Joan Fell (Chair)\n\nApologies: Dee Rowe, Non-Executive Director (Kit Swain deputising); "
            "Jon Cale – Director of Nursing – represented by Olly Ford",
            [
                "P Joan Fell (Chair)",
                "P Kit Swain for Dee Rowe",
                "A Dee Rowe (Non-Executive Director)",
                "P Olly Ford for Jon Cale",
                "A Jon Cale (Director of Nursing)",
            ],
        ),
        (
            "Present:\nName\tTitle\nJoan Fell\tChair\nRob Innes\tDeputy Director (for Lena Koch)\nTess Ward\tChief Nurse, Wex NHS Trust (Partner Member)\n\nApologies: Lena Koch",
            [
                "P Joan Fell (Chair)",
                "P Rob Innes (Deputy Director) for Lena Koch",
                "P Tess Ward (Chief Nurse (Partner Member)) of Wex NHS Trust",
                "A Lena Koch",
            ],
        ),
        # a post with the hour
        (
            "Present: Joan Fell (Chair), Sue Hart (Treasurer, from 8pm) and Cy Orr",
            ["P Joan Fell (Chair)", "P Sue Hart (Treasurer) from 8pm", "P Cy Orr"],
        ),
        # a style in brackets
        (
            "Present: Cllr A Reed, Cllr (Mrs) J Bell and Cllr W Hay",
            ["P A Reed", "P J Bell", "P W Hay"],
        ),
        # lines among the lists that tell when somebody came or went
        (
            "Present: Councillors A Reed, J Bell, W Hay and T Orr\n\nCllr Hay arrived at 7.50 pm.\n\nApologies: Cllr R Tate\n\n"
            "Cllr Orr left at 8.15 pm.",
            ["P A Reed", "P J Bell", "P W Hay from 7.50 pm", "P T Orr to 8.15 pm", "A R Tate"],
        ),
        (
            "Present: Councillors A Reed, J Bell, W Hay and T Orr\n\nApologies: Cllr R Tate\n\nCllr Orr left the meeting at 8.15 pm and returned at 8.30 pm.",
            ["P A Reed", "P J Bell", "P W Hay", "P T Orr", "A R Tate"],
        ),
        # a firm of two names, a women's institute, churchwardens
        (
            "Present: Joan Fell (Chair), Sue Hart (W.I.)\n\nBy invitation: Mr T Frew, Frew & Lamb Chartered Accountants",
            ["P Joan Fell (Chair)", "P Sue Hart of W.I.", "I T Frew of Frew & Lamb Chartered Accountants"],
        ),
        (
            "Present: Joan Fell (Chair), Mrs A Bell and Mr B Roe (Churchwardens)",
            ["P Joan Fell (Chair)", "P A Bell (Churchwardens)", "P B Roe (Churchwardens)"],
        ),
        (
            "Voting members\n\nJo Pell (JP) – Chair\n\nNon-voting attendees\n\nTom Reece (TR) – Head of Contracts",
            ["P Jo Pell (Chair)", "I Tom Reece (Head of Contracts)"],
        ),
    ],
)
def test_turns_of_remarks(parsed: Callable[..., Any], lists: str, expected: list[str]) -> None:
    assert [_told(record) for record in parsed(TOP + lists + END, "m.txt").document.attendance] == expected

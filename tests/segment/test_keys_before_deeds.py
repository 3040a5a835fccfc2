"""Points of lists that begin, in brackets, with who is to do what they say: "[AB] Order cups"."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

HEAD = "# Notes of the meeting of Marram Rowing Club, 4 June 2019\n\n## Attendees\n\n- [AB] Ann Bell\n- [CD] Cat Dunn (Chair)\n- [EF] Eve Farr\n\n## 1. Boats\n\nThe boats were talked of.\n\n"
END = "\n\n## Next meeting\n\nIn July.\n"


def owned(parsed: Callable[..., Any], text: str) -> list[tuple[str | None, str]]:
    return [(action.owner, action.text) for action in parsed(HEAD + text + END, "m.md").document.actions]


@pytest.mark.parametrize("heading", ["## Actions\n\n", "Actions:\n\n"])
@pytest.mark.parametrize(
    ("line", "owner", "deed"),
    [
        ("[AB] Share the survey with all crews.", "Ann Bell", "Share the survey with all crews."),
        ("[AB]\tShare the survey.", "Ann Bell", "Share the survey."),
        ("[EF]: Renew the mooring licence", "Eve Farr", "Renew the mooring licence"),
        ("[Eve] Renew the mooring licence", "Eve Farr", "Renew the mooring licence"),
        ("[C.D.] Chase the boatyard", "Cat Dunn", "Chase the boatyard"),
        ("[AB/CD] Chase the boatyard", "AB/CD", "Chase the boatyard"),
        ("(AB) Order oars", "Ann Bell", "Order oars"),
        ("[All] Look over the rota", "All", "Look over the rota"),
        ("[TBA] Find a trailer", None, "Find a trailer"),
    ],
)
def test_a_list_of_such(parsed: Callable[..., Any], heading: str, line: str, owner: str | None, deed: str) -> None:
    assert owned(parsed, f"{heading}- [CD] Plan the regatta\n- {line}\n") == [
        ("Cat Dunn", "Plan the regatta"),
        (owner, deed),
    ]


def test_a_list_goes_on_below_a_quotation_and_within_a_point(parsed: Callable[..., Any]) -> None:
    text = '## Actions\n\n- [TBC] Start on a talk about:\n  "Rowing in all weathers"\n- [All] Write for the newsletter:\n  - [AB] Gather pictures\n  - Send it to the printer\n- [EF] Update the site:\n'
    assert owned(parsed, text) == [
        (None, "Start on a talk about:"),
        ("All", "Write for the newsletter:"),
        ("Ann Bell", "Gather pictures"),
        ("Ann Bell", "Send it to the printer"),
        ("Eve Farr", "Update the site:"),
    ]


def test_points_outside_of_any_list(parsed: Callable[..., Any]) -> None:
    assert owned(parsed, "- [AB] Order the paint\n- [CD/EF] Write to the lock keeper\n") == [
        ("Ann Bell", "Order the paint"),
        ("CD/EF", "Write to the lock keeper"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "- [AB] Order the paint - Done\n",
        "- [AB] Report from the lock keeper\n",
        "- [AB] said that the paint had run.\n",
        "- [QZ] Order the paint\n",
        "Completed and updated actions carried forward.\n\n- [AB] Order the paint\n- [CD] Ring the boatyard\n",
    ],
)
def test_what_is_done_or_only_told_is_none(parsed: Callable[..., Any], text: str) -> None:
    assert owned(parsed, text) == []

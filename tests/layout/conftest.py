"""Text that the tests of this folder share."""

from __future__ import annotations

import pytest


@pytest.fixture
def prose() -> list[str]:
    """Enough lines that reach the right margin for it to be known."""
    return [
        "The working group had met on three occasions since the last meeting of the council and had",
        "looked at each of the eleven benches on the green. Seven were sound and four were not. The",
        "repair of those four had been put at three hundred pounds each, and their replacement at a",
        "little under twice as much. Members thanked the group for the care it had taken over this.",
    ]

"""Figures and letters of automatic numbers."""

import pytest

from minutes_parser.extract.numbering import numeral


@pytest.mark.parametrize(
    ("number", "kind", "printed"),
    [
        (1, "1", "1"),
        (3, "01", "03"),
        (1, "a", "a"),
        (26, "a", "z"),
        (27, "A", "AA"),
        (4, "i", "iv"),
        (1994, "I", "MCMXCIV"),
        (1, "1st", "1st"),
        (12, "1st", "12th"),
        (22, "1st", "22nd"),
        (0, "a", "0"),
        (-1, "i", "-1"),
    ],
)
def test_numeral(number: int, kind: str, printed: str) -> None:
    assert numeral(number, kind) == printed

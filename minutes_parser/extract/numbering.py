"""Numbers that word processors and browsers print by themselves: "3.", "(b)", "iv.", "2.1"."""

from __future__ import annotations

# fmt: off
_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"),
    (5, "v"), (4, "iv"), (1, "i"),
)
# fmt: on


def numeral(number: int, kind: str) -> str:
    """`number` in letters (kind `a`, `A`), Roman (`i`, `I`), with a leading nought (`01`), as ordinal (`1st`) or plain."""
    if kind in {"a", "A"} and number > 0:
        letters = ""
        while number:
            number, digit = divmod(number - 1, 26)
            letters = chr(ord("a") + digit) + letters
        return letters if kind == "a" else letters.upper()
    if kind in {"i", "I"} and 0 < number < 4000:
        figures = ""
        for value, sign in _ROMAN:
            figures += sign * (number // value)
            number %= value
        return figures if kind == "i" else figures.upper()
    if kind == "01":
        return f"{number:02}"
    if kind == "1st":
        ending = "th" if 10 <= number % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
        return f"{number}{ending}"
    return str(number)

"""Lines as a reader gives them, set in a made-up type of five points a character."""

from __future__ import annotations

import re

from minutes_parser.layout import Layout, Line, Page, Rect

WIDE, HIGH = 600.0, 800.0


def set_line(
    text: str,
    x: float = 50,
    y: float = 100,
    *,
    size: float = 10,
    bold: bool | int = False,
    page: int = 1,
    tag: str = "",
) -> Line:
    """A line at x and y (its top) in a type of half its size a character; `|` is a jump to the next tab, 100 points on.

    `bold` is how much of the line is bold: all, nothing, or so many characters.
    """
    runs: list[tuple[int, float, float]] = []
    parts: list[str] = []
    at, left = 0, x
    for field in text.split("|"):
        for word in field.split(" "):
            end = left + len(word) * size / 2
            runs.append((at, left, end))
            parts.append(word)
            at += len(word) + 1
            left = end + size / 4
        left = x + 100 * (1 + int((runs[-1][2] - x) // 100))
    whole = " ".join(parts)
    count = len(whole) if bold is True else int(bold)
    return Line(
        text=whole,
        page=page,
        rect=(x, y, runs[-1][2], y + size),
        size=size,
        bold=((0, count),) if count else (),
        runs=tuple(runs),
        tag=tag,
    )


def stack(*lines: str, x: float = 50, y: float = 100, pitch: float = 12, page: int = 1) -> list[Line]:
    """Lines one below the other; blanks indent one, an empty one leaves a gap.

    `**` before a line sets it bold, `*9*` its first nine characters.
    """
    made: list[Line] = []
    for index, text in enumerate(lines):
        if not text.strip():
            continue
        mark = re.match(r"\s*\*(\d*)\*", text)
        bold = (int(mark[1]) if mark[1] else True) if mark else False
        words = text[mark.end() :] if mark else text
        indent = 5 * (len(text) - len(text.lstrip()))
        made.append(set_line(words.strip(), x + indent, y + pitch * index, bold=bold, page=page))
    return made


def pages(*contents: list[Line], rulings: tuple[Rect, ...] = ()) -> Layout:
    """A layout of pages of 600 by 800 points with these lines; `rulings` are drawn on each."""
    return Layout(
        format="pdf",
        pages=tuple(
            Page(number=number, lines=tuple(lines), width=WIDE, height=HIGH, rulings=rulings)
            for number, lines in enumerate(contents, 1)
        ),
    )

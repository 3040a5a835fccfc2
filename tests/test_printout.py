"""What was read of a source, to look at."""

from __future__ import annotations

from pathlib import Path

import pytest

from minutes_parser.extract import extract
from minutes_parser.printout import layout_of, text_of
from minutes_parser.records import ParsedSource


@pytest.mark.parametrize(
    ("text", "starts", "printed"),
    [
        ("one\ntwo\nthree", (0, 4), "==> a <==\n--- page 1 ---\none\n--- page 2 ---\ntwo\nthree\n"),
        ("one", (0, 0), "==> a <==\n--- page 1 ---\n--- page 2 ---\none\n"),
        ("one\ntwo", (), "==> a <==\none\ntwo\n"),
        ("", (), "==> a <==\n"),
    ],
)
def test_pages_are_marked(text: str, starts: tuple[int, ...], printed: str) -> None:
    """A page without text too."""
    assert text_of(ParsedSource(source="a", format="pdf", sha256="", text=text, page_starts=starts)) == printed


def test_cells_columns_and_furniture(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    path.write_text("<main><h1>Minutes</h1><table><tr><td>Action<td>Clerk</table><p>Page 1 of 2</p></main>")
    layout = layout_of(path, "in/a.html")
    assert layout["source"] == "in/a.html"
    (page,) = layout["pages"]
    assert [(line["text"], line["tag"], line["cell"]) for line in page["lines"]] == [
        ("Minutes", "h1", None),
        ("Action", None, {"table": 0, "row": 0, "column": 0, "header": False}),
        ("Clerk", None, {"table": 0, "row": 0, "column": 1, "header": False}),
    ]
    assert [line["text"] for line in page["furniture"]] == ["Page 1 of 2"]
    assert [line.text for line in extract(path).pages[0].lines] == [line["text"] for line in page["lines"]]


def test_a_file_that_is_gone_is_a_finding(tmp_path: Path) -> None:
    layout = layout_of(tmp_path / "gone.pdf", "gone.pdf")
    assert layout["pages"] == [] and [f["code"] for f in layout["findings"]] == ["unreadable"]

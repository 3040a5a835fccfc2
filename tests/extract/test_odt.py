"""OpenDocument texts: each test builds a small one from its XML and reads it."""

from __future__ import annotations

import io
import zipfile

import pytest

from minutes_parser.errors import Unreadable
from minutes_parser.extract import read
from minutes_parser.layout.model import Layout

SPACES = " ".join(
    f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{long}:1.0"'
    for short, long in (
        ("office", "office"),
        ("text", "text"),
        ("table", "table"),
        ("style", "style"),
        ("draw", "drawing"),
        ("fo", "xsl-fo-compatible"),
    )
)
STYLES = """
<style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="BP" style:family="paragraph"><style:text-properties fo:font-weight="bold"/></style:style>
<text:list-style style:name="N"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/>
<text:list-level-style-number text:level="2" style:num-format="a" style:num-prefix="(" style:num-suffix=")"/>
<text:list-level-style-number text:level="3" style:num-format="1" text:display-levels="3"/></text:list-style>
<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="I" style:num-suffix=")"/>
<text:list-level-style-number text:level="2" style:num-format="I" style:num-list-format="%1%-%2%"/></text:list-style>
<text:outline-style style:name="Outline"><text:outline-level-style text:level="1" style:num-format="1"/>
<text:outline-level-style text:level="2" style:num-format="1" text:display-levels="2"/></text:outline-style>
<text:list-style style:name="D"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/></text:list-style>
"""


def odt(body: str, master: str = "", manifest: str = "") -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        archive.writestr(
            "content.xml",
            f"<office:document-content {SPACES}><office:automatic-styles>{STYLES}</office:automatic-styles>"
            f"<office:body><office:text>{body}</office:text></office:body></office:document-content>",
        )
        archive.writestr(
            "styles.xml",
            f"<office:document-styles {SPACES}><office:master-styles><style:master-page>{master}</style:master-page>"
            "</office:master-styles></office:document-styles>",
        )
        archive.writestr("META-INF/manifest.xml", manifest)
    return stream.getvalue()


def layout(body: str, master: str = "") -> Layout:
    return read(odt(body, master), "minutes.odt")


def tagged(body: str) -> list[tuple[str, str]]:
    return [(line.tag, line.text) for line in layout(body).pages[0].lines]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ('<text:h text:outline-level="2">Gates</text:h><text:p>Tea</text:p>', [("h2", "1.1 Gates"), ("", "Tea")]),
        ("<text:p>a<text:s text:c='3'/>b<text:tab/>c</text:p>", [("", "a b c")]),
        ("<text:p>Ann Ash<text:line-break/>Ben Birch</text:p>", [("", "Ann Ash"), ("", "Ben Birch")]),
        (
            "<text:p>Tea<office:annotation><text:p>why?</text:p></office:annotation> and milk</text:p>",
            [("", "Tea and milk")],
        ),
        ("<text:tracked-changes><text:p>gone</text:p></text:tracked-changes><text:p>Tea</text:p>", [("", "Tea")]),
        (
            "<text:p>Tea<draw:frame><draw:text-box><text:p>Boxed</text:p></draw:text-box></draw:frame></text:p>",
            [("", "Tea"), ("", "Boxed")],
        ),
        (
            "<text:p>Tea<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Green.</text:p></text:note-body>"
            "</text:note> now</text:p><text:p>Milk</text:p>",
            [("", "Tea¹ now"), ("", "Milk"), ("", "1 Green.")],
        ),
    ],
    ids=["heading", "spaces", "line end", "annotation", "deleted words", "text box", "footnote"],
)
def test_blocks_become_lines(body: str, expected: list[tuple[str, str]]) -> None:
    assert tagged(body) == expected


def item(words: str, inner: str = "") -> str:
    return f"<text:list-item><text:p>{words}</text:p>{inner}</text:list-item>"


def numbered(*items: str, of: str = "N") -> str:
    return f'<text:list text:style-name="{of}">{"".join(items)}</text:list>'


def test_list_numbers_are_restored_and_go_on_where_told() -> None:
    deepest = f"<text:list>{item('read')}</text:list>"
    inner = f"<text:list>{item('of May')}{item('of June', deepest)}</text:list>"
    body = (
        f'<text:list text:style-name="N">{item("Apologies")}{item("Minutes", inner)}</text:list><text:p>Tea</text:p>'
        f'<text:list text:style-name="N" text:continue-numbering="true">{item("Gates")}</text:list>'
        f'<text:list text:style-name="N">{item("Anew")}</text:list><text:list text:style-name="D">{item("Dot")}</text:list>'
    )
    assert tagged(body) == [
        ("", "1. Apologies"),
        ("", "2. Minutes"),
        ("", "(a) of May"),
        ("", "(b) of June"),
        ("", "2.b.1 read"),
        ("", "Tea"),
        ("", "3. Gates"),
        ("", "1. Anew"),
        ("li", "Dot"),
    ]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (
            f'<text:list xml:id="l1" text:style-name="N">{item("Tea")}</text:list>'
            f'<text:list text:style-name="D">{item("Dot")}</text:list>'
            f'<text:list text:continue-list="l1" text:style-name="N">{item("Cake")}</text:list>',
            ["1. Tea", "Dot", "2. Cake"],
        ),
        (
            numbered(
                item("Tea", numbered(item("hot"), of="L")), item("Cake", numbered(item("seed"), item("plum"), of="L"))
            ),
            ["1. Tea", "I-I hot", "2. Cake", "II-I seed", "II-II plum"],
        ),
        (
            f'<text:list text:style-name="N"><text:list-item text:style-override="L" text:start-value="5"><text:p>Tea</text:p>'
            f"</text:list-item>{item('Cake')}</text:list>",
            ["V) Tea", "6. Cake"],
        ),
        (numbered(item("Tea"), item(""), item("Cake")), ["1. Tea", "3. Cake"]),
        (
            '<text:h text:outline-level="1">Tea</text:h><text:h text:outline-level="2">hot</text:h>'
            '<text:h text:outline-level="1">Cake</text:h><text:h text:outline-level="2">seed</text:h>',
            ["1 Tea", "1.1 hot", "2 Cake", "2.1 seed"],
        ),
    ],
    ids=["continued by id", "another style inside", "style of one item", "an empty item counts", "headings"],
)
def test_numbers_as_libreoffice_writes_them(body: str, expected: list[str]) -> None:
    assert [words for _, words in tagged(body)] == expected


def test_a_number_alone_in_its_cell_stands_beside_the_words() -> None:
    first, second = (
        f'<text:list text:style-name="N" text:continue-numbering="{on}">{item("")}</text:list>'
        for on in ("false", "true")
    )
    rows = "".join(
        f"<table:table-row><table:table-cell>{cell}</table:table-cell><table:table-cell>{words}</table:table-cell></table:table-row>"
        for cell, words in (
            (first, "<text:p>Gates</text:p>"),
            (second, "<text:p/>"),
            (second, "<text:p>Stiles</text:p>"),
        )
    )
    assert [words for _, words in tagged(f"<table:table>{rows}</table:table>")] == ["1.", "Gates", "3.", "Stiles"]


def test_weight_comes_from_styles() -> None:
    made = layout(
        '<text:p><text:span text:style-name="B">Gates</text:span> shut</text:p><text:p text:style-name="BP">All</text:p>'
    )
    assert [(line.text, line.bold) for line in made.pages[0].lines] == [("Gates shut", ((0, 5),)), ("All", ((0, 3),))]


def test_tables() -> None:
    def cell(words: str, more: str = "") -> str:
        return f"<table:table-cell {more}><text:p>{words}</text:p></table:table-cell>"

    body = (
        f"<table:table><table:table-header-rows><table:table-row>{cell('Who', 'table:number-columns-spanned=' + chr(34) + '2' + chr(34))}"
        f"<table:covered-table-cell/>{cell('What')}</table:table-row></table:table-header-rows>"
        f"<table:table-row>{cell('AB')}{cell('')}{cell('Write')}</table:table-row></table:table>"
    )
    assert [(c.row, c.column, c.header, line.text) for line in layout(body).pages[0].lines if (c := line.cell)] == [
        (0, 0, True, "Who"),
        (0, 2, True, "What"),
        (1, 0, False, "AB"),
        (1, 2, False, "Write"),
    ]


def test_tables_in_tables_cost_no_recursion() -> None:
    opening, closing = (
        "<table:table><table:table-row><table:table-cell>",
        "</table:table-cell></table:table-row></table:table>",
    )
    assert tagged(opening * 600 + "<text:p>Tea</text:p>" + closing * 600) == [("", "Tea")]


def test_headers_are_furniture() -> None:
    made = layout("<text:p>Tea</text:p>", "<style:header><text:p>Ashford Magna</text:p></style:header>").pages[0]
    assert [line.text for line in made.furniture] == ["Ashford Magna"] and [line.text for line in made.lines] == ["Tea"]


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (odt("<text:p/>"), "no-text"),
        (odt("<text:p>x</text:p>", manifest="<manifest:encryption-data/>"), "encrypted"),
        (odt("<text:p>x</text:p>")[:300], "damaged"),
    ],
    ids=["no words", "password", "cut off"],
)
def test_unreadable_documents(data: bytes, code: str) -> None:
    with pytest.raises(Unreadable) as caught:
        read(data, "minutes.odt")
    assert caught.value.code == code

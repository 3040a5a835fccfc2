"""Word documents: each test builds a small one from its XML and reads it."""

from __future__ import annotations

import io
import zipfile

import pytest

from minutes_parser.errors import Unreadable
from minutes_parser.extract import read
from minutes_parser.layout.model import Layout

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'


def docx(body: str, **parts: str) -> bytes:
    """A .docx of this body; `parts` are further files of word/, by name without suffix."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", f"<w:document {W}><w:body>{body}</w:body></w:document>")
        for name, xml in parts.items():
            archive.writestr(f"word/{name}.xml", xml.replace(">", f" {W}>", 1))
    return stream.getvalue()


def layout(body: str, **parts: str) -> Layout:
    return read(docx(body, **parts), "minutes.docx")


def tagged(body: str, **parts: str) -> list[tuple[str, str]]:
    return [(line.tag, line.text) for line in layout(body, **parts).pages[0].lines]


def p(words: str, properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t>{words}</w:t></w:r></w:p>"


def numbered(words: str, num: int, level: int = 0) -> str:
    return p(words, f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{num}"/></w:numPr>')


def level(at: int, format: str, text: str, more: str = "") -> str:
    return f'<w:lvl w:ilvl="{at}"><w:start w:val="1"/><w:numFmt w:val="{format}"/>{more}<w:lvlText w:val="{text}"/></w:lvl>'


NUMBERING = f"""<w:numbering>
<w:abstractNum w:abstractNumId="0">{level(0, "decimal", "%1.")}{level(1, "decimal", "%1.%2")}{level(2, "lowerLetter", "(%3)")}</w:abstractNum>
<w:abstractNum w:abstractNumId="1">{level(0, "bullet", "·")}</w:abstractNum>
<w:abstractNum w:abstractNumId="2">{level(0, "upperRoman", "%1.")}{level(1, "decimal", "%1.%2", "<w:isLgl/>")}</w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
<w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>
<w:num w:numId="4"><w:abstractNumId w:val="0"/></w:num>
<w:num w:numId="5"><w:abstractNumId w:val="2"/></w:num>
</w:numbering>"""


def test_automatic_numbers_are_restored() -> None:
    body = "".join(
        [
            numbered("Apologies", 1),
            numbered("Minutes", 1),
            numbered("of May", 1, 1),
            numbered("were read", 1, 2),
            numbered("were signed", 1, 2),
            numbered("of June", 1, 1),
            numbered("were read", 1, 2),
            numbered("Gates", 1),
            numbered("of June", 1, 1),
        ]
    )
    assert [words for _, words in tagged(body, numbering=NUMBERING)] == [
        "1. Apologies",
        "2. Minutes",
        "2.1 of May",
        "(a) were read",
        "(b) were signed",
        "2.2 of June",
        "(a) were read",
        "3. Gates",
        "3.1 of June",
    ]


def test_numbers_go_on_over_instances_and_start_anew_where_told() -> None:
    body = (
        numbered("a", 1)
        + numbered("b", 4)
        + numbered("c", 3)
        + numbered("d", 3)
        + numbered("e", 5)
        + numbered("f", 5, 1)
    )
    assert [words for _, words in tagged(body, numbering=NUMBERING)] == [
        "1. a",
        "2. b",
        "7. c",
        "8. d",
        "I. e",
        "1.1 f",
    ]


def test_bullets_are_list_items_without_their_glyph() -> None:
    assert tagged(numbered("Tea", 2) + numbered("Milk", 0), numbering=NUMBERING) == [("li", "Tea"), ("", "Milk")]


def test_a_printed_number_is_not_doubled() -> None:
    assert tagged(numbered("1. Tea", 1), numbering=NUMBERING) == [("", "1. Tea")]


STYLES = """<w:styles>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/><w:basedOn w:val="Normal"/><w:rPr><w:b/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Mine"><w:name w:val="Mine"/><w:basedOn w:val="H2"/></w:style>
<w:style w:type="paragraph" w:styleId="Item"><w:name w:val="Item"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Loop"><w:name w:val="Loop"/><w:basedOn w:val="Loop"/></w:style>
</w:styles>"""


def test_styles_give_headings_weight_and_numbers() -> None:
    body = (
        p("Gates", '<w:pStyle w:val="Mine"/>')
        + p("Paths", '<w:pStyle w:val="Item"/>')
        + p("Tea", '<w:pStyle w:val="Loop"/>')
    )
    made = layout(body, styles=STYLES, numbering=NUMBERING).pages[0].lines
    assert [(line.tag, line.text, line.bold) for line in made] == [
        ("h2", "Gates", ((0, 5),)),
        ("", "1. Paths", ()),
        ("", "Tea", ()),
    ]


@pytest.mark.parametrize(
    ("runs", "words", "bold"),
    [
        ("<w:r><w:rPr><w:b/></w:rPr><w:t>Gates </w:t></w:r><w:r><w:t>shut</w:t></w:r>", "Gates shut", ((0, 5),)),
        ('<w:r><w:rPr><w:b w:val="0"/></w:rPr><w:t>Gates</w:t></w:r>', "Gates", ()),
        ('<w:r><w:rPr><w:rStyle w:val="Strong"/></w:rPr><w:t>Gates</w:t></w:r>', "Gates", ((0, 5),)),
        ("<w:r><w:rPr><w:caps/></w:rPr><w:t>Gates</w:t></w:r>", "GATES", ()),
        ("<w:r><w:t>Tea</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r>", "Tea", ()),
        ("<w:del><w:r><w:delText>Rum</w:delText></w:r></w:del><w:ins><w:r><w:t>Tea</w:t></w:r></w:ins>", "Tea", ()),
        ("<w:moveFrom><w:r><w:t>Rum</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>Tea</w:t></w:r></w:moveTo>", "Tea", ()),
        ("<w:hyperlink><w:r><w:t>Tea</w:t></w:r></w:hyperlink>", "Tea", ()),
        ("<w:r><w:t>co</w:t><w:noBreakHyphen/><w:t>op</w:t><w:tab/><w:t>shop</w:t></w:r>", "co-op shop", ()),
        ("<w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>Tea</w:t></w:r>", "Tea", ()),
        ("<w:sdt><w:sdtContent><w:r><w:t>Tea</w:t></w:r></w:sdtContent></w:sdt>", "Tea", ()),
    ],
)
def test_runs(runs: str, words: str, bold: tuple[tuple[int, int], ...]) -> None:
    (line,) = layout(f"<w:p>{runs}</w:p>", styles=STYLES).pages[0].lines
    assert (line.text, line.bold) == (words, bold)


def test_line_ends_part_lines() -> None:
    assert tagged("<w:p><w:r><w:t>Ann Ash</w:t><w:br/><w:t>Ben Birch</w:t></w:r></w:p>") == [
        ("", "Ann Ash"),
        ("", "Ben Birch"),
    ]


def test_tables() -> None:
    def cell(words: str, properties: str = "") -> str:
        return f"<w:tc><w:tcPr>{properties}</w:tcPr>{p(words)}</w:tc>"

    row = f"<w:tr><w:trPr><w:tblHeader/></w:trPr>{cell('Who', '<w:gridSpan w:val=' + chr(34) + '2' + chr(34) + '/>')}{cell('What')}</w:tr>"
    body = f"<w:tbl>{row}<w:tr>{cell('AB')}{cell('')}{cell('Write')}</w:tr></w:tbl><w:tbl><w:tr>{cell('A frame')}</w:tr></w:tbl>"
    assert [
        (line.text, line.cell and (line.cell.row, line.cell.column, line.cell.header))
        for line in layout(body).pages[0].lines
    ] == [
        ("Who", (0, 0, True)),
        ("What", (0, 2, True)),
        ("AB", (1, 0, False)),
        ("Write", (1, 2, False)),
        ("A frame", None),
    ]


def row_of(*cells: str) -> str:
    return f"<w:tr>{''.join(f'<w:tc>{cell}</w:tc>' for cell in cells)}</w:tr>"


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (
            [row_of(numbered("", 1), p("Gates")), row_of(numbered("", 1), p("Stiles") + p("All were sound."))],
            ["1.", "Gates", "2.", "Stiles", "All were sound."],
        ),
        ([row_of(p("Gates"), numbered("", 1), p("AB"))], ["Gates", "1.", "AB"]),
        ([row_of(numbered("", 1, 1), p("Gates"))], ["1.1", "Gates"]),
        ([row_of(numbered("", 1), p("Gates")), row_of(numbered("Stiles", 1), p("Sound"))], ["1.", "Gates", "2. Stiles", "Sound"]),
        # A blank row of a form, a cell with several numbers, one with words beside the empty paragraph, and a bullet.
        ([row_of(numbered("", 1), p("")), row_of(numbered("", 1), p("Stiles"))], ["2.", "Stiles"]),
        ([row_of(numbered("", 1) + numbered("", 1), p("Stiles"))], ["Stiles"]),
        ([row_of(numbered("Gates", 1) + numbered("", 1), p("AB"))], ["1. Gates", "AB"]),
        ([row_of(numbered("", 2), p("Stiles"))], ["Stiles"]),
    ],
)  # fmt: skip
def test_a_number_alone_in_its_cell_stands_beside_the_words(rows: list[str], expected: list[str]) -> None:
    assert [words for _, words in tagged(f"<w:tbl>{''.join(rows)}</w:tbl>", numbering=NUMBERING)] == expected


def test_text_boxes_are_read_once() -> None:
    box = f"<w:txbxContent>{p('In the box')}</w:txbxContent>"
    body = f"<w:p><w:r><w:t>Tea</w:t><mc:AlternateContent><mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback></mc:AlternateContent></w:r></w:p>"
    assert tagged(body) == [("", "Tea"), ("", "In the box")]


def test_headers_and_page_lines_are_furniture() -> None:
    made = layout(p("Tea") + p("Page 1 of 3"), header1=f"<w:hdr>{p('Ashford Magna')}</w:hdr>").pages[0]
    assert [line.text for line in made.lines] == ["Tea"]
    assert [line.text for line in made.furniture] == ["Ashford Magna", "Page 1 of 3"]


def test_footnotes_follow_the_text() -> None:
    body = '<w:p><w:r><w:t>Tea</w:t><w:footnoteReference w:id="2"/></w:r></w:p>'
    notes = f'<w:footnotes><w:footnote w:id="0" w:type="separator">{p("x")}</w:footnote><w:footnote w:id="2">{p("Green.")}</w:footnote></w:footnotes>'
    assert tagged(body, footnotes=notes) == [("", "Tea¹"), ("", "1 Green.")]


def test_notes_have_the_numbers_that_word_prints() -> None:
    """In the order in which the text refers to them; endnotes in Roman numbers; none where the writer put a sign."""
    body = (
        '<w:p><w:r><w:t>Tea</w:t><w:footnoteReference w:id="7"/><w:t> cake</w:t><w:footnoteReference w:id="3"/>'
        '<w:t> rum</w:t><w:endnoteReference w:id="5"/>'
        '<w:t> ale</w:t><w:footnoteReference w:id="9" w:customMarkFollows="1"/><w:t>*</w:t></w:r></w:p>'
    )
    notes = "".join(
        f'<w:footnote w:id="{of}">{p(words)}</w:footnote>'
        for of, words in ((3, "Seed."), (7, "Green."), (9, "* Pale."))
    )
    end = f'<w:endnotes><w:endnote w:id="5">{p("Dark.")}</w:endnote></w:endnotes>'
    assert tagged(body, footnotes=f"<w:footnotes>{notes}</w:footnotes>", endnotes=end) == [
        ("", "Tea¹ cake² rumⁱ ale*"),
        ("", "2 Seed."),
        ("", "1 Green."),
        ("", "* Pale."),
        ("", "i Dark."),
    ]


GONE = "<w:rPr><w:del/></w:rPr>"
GONE_ITEM = f'<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr>{GONE}</w:pPr><w:del><w:r><w:delText>Rum</w:delText></w:r></w:del></w:p>'


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (numbered("Tea", 1) + numbered("", 1) + numbered("Cake", 1), ["1. Tea", "3. Cake"]),
        (p("Tea and ", GONE) + p("cake"), ["Tea and cake"]),
        (numbered("Tea", 1) + p("", GONE) + numbered("Cake", 1), ["1. Tea", "2. Cake"]),
        (numbered("Tea", 1) + GONE_ITEM + numbered("Cake", 1), ["1. Tea", "2. Cake"]),
        (p("Tea", GONE), ["Tea"]),
    ],
    ids=[
        "an empty item counts",
        "an end of paragraph is gone",
        "an empty paragraph is gone",
        "an item is gone",
        "the last end",
    ],
)
def test_paragraphs_that_tracked_changes_empty_or_join(body: str, expected: list[str]) -> None:
    assert [words for _, words in tagged(body, numbering=NUMBERING)] == expected


@pytest.mark.parametrize(("code", "sign"), [("F0FC", "✓"), ("f0fb", "✗"), ("F0B7", "•")])
def test_signs_of_symbol_fonts(code: str, sign: str) -> None:
    body = f'<w:p><w:r><w:t>Ann Ash </w:t><w:sym w:font="Wingdings" w:char="{code}"/></w:r></w:p>'
    assert tagged(body) == [("", f"Ann Ash {sign}")]


def test_an_owner_after_a_tab_is_a_column_of_its_own() -> None:
    body = "<w:p><w:r><w:t>Members would write to the county.</w:t><w:tab/><w:t>AB</w:t></w:r></w:p>"
    assert [(line.text, line.column) for line in layout(body).pages[0].lines] == [
        ("Members would write to the county.", 0),
        ("AB", 1),
    ]


def raw(xml: str) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("word/document.xml", xml)
    return stream.getvalue()


@pytest.mark.parametrize(
    ("paragraphs", "cells"),
    [
        (["Present:\tAnn Bell\tChair", "\tBen Orr\tTreasurer"], [(0, 0, 0, "Present:"), (0, 0, 1, "Ann Bell"), (0, 0, 2, "Chair"), (0, 1, 1, "Ben Orr"), (0, 1, 2, "Treasurer")]),
        (["Name\t\tRole", "Ann Bell\tPlanner"], [(0, 0, 0, "Name"), (0, 0, 1, "Role"), (0, 1, 0, "Ann Bell"), (0, 1, 1, "Planner")]),
        # one row is none, but for one like those before it
        (["Date:\t3 June 2024"], []),
        (["Ann Bell\tPlanner", "Ben Orr\tEngineer", "Apologies", "Cy Moss\tWarden"], [(0, 0, 0, "Ann Bell"), (0, 0, 1, "Planner"), (0, 1, 0, "Ben Orr"), (0, 1, 1, "Engineer"), (1, 0, 0, "Cy Moss"), (1, 0, 1, "Warden")]),
        # a post at the right is an owner's unless it stands among others
        (["Ann Bell\tChair", "Ben Orr\tPlanner"], [(0, 0, 0, "Ann Bell"), (0, 0, 1, "Chair"), (0, 1, 0, "Ben Orr"), (0, 1, 1, "Planner")]),
        (["To write to the owner of the field.\tAB", "To mend the lamp at the gate.\tCM"], []),
        (["1.\tApologies", "2.\tMinutes"], []),
        (["1.1\tThe Clerk said so.", "1.2\tThe Chair agreed."], []),
        (["Ann said:\t" + "that it was cold " * 6, "Ben said:\t" + "that it was not " * 6], []),
    ],
)  # fmt: skip
def test_short_words_set_apart_by_tabs_are_cells(paragraphs: list[str], cells: list[tuple[int, int, int, str]]) -> None:
    def body(words: str) -> str:
        return p("</w:t><w:tab/><w:t>".join(words.split("\t")))

    lines = layout("".join(map(body, paragraphs))).pages[0].lines
    assert [(of.table, of.row, of.column, line.text) for line in lines if (of := line.cell)] == cells


def test_external_entities_are_not_loaded(tmp_path: object) -> None:
    xml = f'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]><w:document {W}><w:body><w:p><w:r><w:t>Tea</w:t><w:t>&e;</w:t></w:r></w:p></w:body></w:document>'
    assert [line.text for line in read(raw(xml), "m.docx").pages[0].lines] == ["Tea"]


def test_entities_are_not_expanded() -> None:
    laughs = "".join(f'<!ENTITY l{i} "{f"&l{i - 1};" * 10}">' for i in range(1, 10))
    xml = (
        f'<!DOCTYPE x [<!ENTITY l0 "lol">{laughs}]><w:document {W}><w:body>{p("Tea")}{p("&l9;")}</w:body></w:document>'
    )
    assert "lol" not in "".join(line.text for line in read(raw(xml), "m.docx").pages[0].lines)


@pytest.mark.parametrize(
    ("xml", "words"),
    [
        (f"<w:document {W}><w:body>{p('Tea')}<w:p><w:r><w:t>Mil", ["Tea", "Mil"]),
        (
            f"<w:document {W}><w:body>{p('Tea')}{p('Rum & ale')}{p('Milk')}</w:body></w:document>",
            ["Tea", "Rum  ale", "Milk"],
        ),
        (f"<!DOCTYPE x [<!ENTITY e 'Rum'>]><w:document {W}><w:body>{p('Tea &e;')}</w:body></w:document>", ["Tea"]),
        (
            f"<w:document {W}><w:body>{p('Tea')}{'<w:sdt>' * 5000}{p('Deep')}{'</w:sdt>' * 5000}</w:body></w:document>",
            ["Tea"],
        ),
    ],
    ids=["cut off", "not well formed", "entities", "too deep"],
)
def test_text_that_may_be_missing_is_told(xml: str, words: list[str]) -> None:
    made = read(raw(xml), "minutes.docx")
    assert [line.text.split() for line in made.pages[0].lines] == [line.split() for line in words]
    assert [(f.severity, f.code) for f in made.findings] == [("warning", "damaged-part")]


def test_tables_in_tables_cost_no_recursion() -> None:
    deep = "<w:tbl><w:tr><w:tc>" * 600 + p("Tea") + "</w:tc></w:tr></w:tbl>" * 600
    wide = f"<w:tbl><w:tr><w:tc>{p('a')}</w:tc><w:tc>" * 600 + p("Tea") + "</w:tc></w:tr></w:tbl>" * 600
    assert [words for _, words in tagged(deep)] == ["Tea"]
    assert [words for _, words in tagged(wide)] == ["a"] * 600 + ["Tea"]


def test_a_zip_bomb_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("minutes_parser.extract.archive.MAX_UNPACKED", 10_000)
    with pytest.raises(Unreadable) as caught:
        layout(p("x" * 20_000))
    assert caught.value.code == "too-large"


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (docx(p("Tea"))[:200], "damaged"),
        (docx(p("")), "no-text"),
        (raw("<w:document><broken"), "damaged"),
    ],
    ids=["cut off", "no words", "no XML"],
)
def test_unreadable_documents(data: bytes, code: str) -> None:
    with pytest.raises(Unreadable) as caught:
        read(data, "minutes.docx")
    assert caught.value.code in {code, "no-text"} and caught.value.message

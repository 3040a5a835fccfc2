"""Reading PDFs: each test draws a small one, since what matters is how the characters were set."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from minutes_parser.errors import Unreadable
from minutes_parser.extract import ocr
from minutes_parser.extract.pdf import plain, read
from minutes_parser.layout import Layout, Line, arrange

REGULAR, BOLD, SYMBOLS = "F1", "F2", "F3"
FONTS = {
    REGULAR: "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
    BOLD: "<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold/Encoding/WinAnsiEncoding>>",
    SYMBOLS: "<</Type/Font/Subtype/TrueType/BaseFont/Wingdings/Encoding/WinAnsiEncoding>>",
}


def draw(*pages: str, page: str = "", kids: str = "", trailer: str = "") -> bytes:
    """A PDF of pages with these content streams. `page` adds entries to each page, `kids` replaces the page tree's."""
    fonts = "".join(f"/{name} {number} 0 R" for number, name in enumerate(FONTS, 3))
    objects = ["<</Type/Catalog/Pages 2 0 R>>", "", *FONTS.values()]
    numbers = []
    for content in pages:
        numbers.append(len(objects) + 1)
        objects.append(
            f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]{page}/Resources<</Font<<{fonts}>>>>"
            f"/Contents {len(objects) + 2} 0 R>>"
        )
        objects.append(f"<</Length {len(content)}>>stream\n{content}\nendstream")
    objects[1] = f"<</Type/Pages/Kids[{kids or ' '.join(f'{n} 0 R' for n in numbers)}]/Count {len(pages)}>>"
    out, offsets = "%PDF-1.5\n", []
    for number, each in enumerate(objects, 1):
        offsets.append(len(out))
        out += f"{number} 0 obj\n{each}\nendobj\n"
    start = len(out)
    out += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n"
    out += "".join(f"{offset:010d} 00000 n \n" for offset in offsets)
    out += f"trailer<</Size {len(objects) + 1}/Root 1 0 R{trailer}>>\nstartxref\n{start}\n%%EOF"
    return out.encode("latin-1")


def show(text: str, x: float = 50, y: float = 700, font: str = REGULAR, size: float = 10) -> str:
    """Operators that print a text at a point, y from the bottom of the page."""
    escaped = text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
    return f"BT /{font} {size} Tf {x} {y} Td ({escaped}) Tj ET\n"


def glyph_by_glyph(text: str) -> str:
    widths = {"i": 2.22, "l": 2.22, "c": 5.0, "y": 5.0, " ": 2.78}
    content, x = "", 50.0
    for character in text:
        content += show(character, x=round(x, 2)) if character != " " else ""
        x += widths.get(character, 5.56)
    return content


def lines(*pages: str, page: str = "") -> list[Line]:
    layout = read(draw(*pages, page=page), "drawn.pdf")
    return [line for each in layout.pages for line in each.lines]


def texts(*pages: str, page: str = "") -> list[str]:
    return [line.text for line in lines(*pages, page=page)]


def codes(layout: Layout) -> list[tuple[str, int | None]]:
    return [(finding.code, finding.page) for finding in layout.findings]


@pytest.mark.parametrize(
    ("gap", "read_as"),
    [(0.0, "meeting.On"), (1.0, "meeting.On"), (1.5, "meeting. On"), (1.8, "meeting. On")],
)
def test_narrow_blank_between_two_text_objects_is_one(gap: float, read_as: str) -> None:
    """Justified text whose blanks are no characters, and narrower than pdfium asks for."""
    plenty = show("the stile on path four be mended by the end of May", y=680)
    assert texts(show("meeting.", x=50) + show("On", x=round(50 + 38.35 + gap, 2)) + plenty)[0] == read_as


def test_letters_that_a_producer_sets_one_by_one_stay_a_word() -> None:
    """However wide they stand: gaps between text objects are everywhere then."""
    spaced = "".join(show(letter, x=round(50 + 7.01 * k, 2)) for k, letter in enumerate("abandoned"))
    assert texts(spaced) == ["abandoned"]


def test_line_has_place_size_and_runs() -> None:
    """Places are points from the top left corner; a run a word."""
    (line,) = lines(show("Present: Ann Bell", x=50, y=700, size=12))
    assert line.text == "Present: Ann Bell"
    assert line.size == 12.0
    assert line.rect is not None
    x0, top, x1, bottom = line.rect
    assert (x0, round(x1)) == (50.0, 143)
    assert 700 < 800 - top < 712 and 695 < 800 - bottom < 700
    assert [line.text[start:] for start, _, _ in line.runs] == ["Present: Ann Bell", "Ann Bell", "Bell"]
    assert all(a < b for _, a, b in line.runs)


def test_media_box_that_does_not_begin_at_zero() -> None:
    (line,) = lines(show("Shifted", x=150, y=900), page="/CropBox[100 200 700 1000]/MediaBox[100 200 700 1000]")
    assert line.rect is not None and line.rect[0] == 50 and 90 < line.rect[1] < 100


@pytest.mark.parametrize(
    ("content", "bold"),
    [
        (show("All bold", font=BOLD), [(0, 8)]),
        (show("None bold"), []),
        (show("Action:", font=BOLD) + show("the Clerk", x=95), [(0, 7)]),
        ("BT /F2 10 Tf 50 700 Td (Ac) Tj /F1 10 Tf (tion) Tj ET", [(0, 2)]),  # weight changes inside a word
        ("BT /F2 10 Tf 50 700 Td (one ) Tj (two) Tj ET", [(0, 7)]),  # the blank between is bold too
        ("2 Tr " + show("Stroked"), [(0, 7)]),  # emboldened by a stroke
    ],
)
def test_bold(content: str, bold: list[tuple[int, int]]) -> None:
    (line,) = lines(content)
    assert list(line.bold) == bold


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        pytest.param(show("at the left") + show("at the right", x=300), ["at the left at the right"], id="one row"),
        pytest.param(show("below", y=680) + show("above", y=700), ["above", "below"], id="top down"),
        pytest.param(show("13") + show("th", x=61.5, y=704, size=6), ["13th"], id="superscript"),
        pytest.param(show("13") + show("th", x=61.5, y=704, size=6) + show("May", x=71), ["13th May"], id="after it"),
        pytest.param(
            show("10") + show("th", x=60, y=704, size=6) + show("May", x=65.5), ["10th May"], id="over the blank"
        ),
        pytest.param(show("13") + show("th", x=61.5, y=704, size=8.3), ["13th"], id="superscript of a browser"),
        pytest.param(show("H") + show("2", x=57.5, y=697, size=6) + show("O", x=61.5), ["H2O"], id="subscript"),
        pytest.param("".join(show(c, x=50 + 16 * k) for k, c in enumerate("MINUTES")), ["MINUTES"], id="letter-spaced"),
        pytest.param(show("A B C"), ["A B C"], id="three letters are initials"),
        pytest.param(
            "".join(show(c, x=50 + 16 * k + 20 * (k > 3)) for k, c in enumerate("OPENFORUM")),
            ["OPEN FORUM"],
            id="two of them",
        ),
        pytest.param(glyph_by_glyph("dancing daily"), ["dancing daily"], id="an object a glyph, as browsers print"),
        pytest.param(show("n", font=SYMBOLS) + show("a point", x=70), ["• a point"], id="letter as bullet"),
        pytest.param(show("Ann Bell") + show("\xfc", x=99, font=SYMBOLS), ["Ann Bell ✓"], id="letter as tick"),
        pytest.param(show("to be re-") + show("elected", y=688), ["to be re-", "elected"], id="line-end hyphen"),
        pytest.param(
            show("Chairman") + show("\x01\x02", x=100) + show("J Marsh", x=120),
            ["Chairman J Marsh"],
            id="codes without a glyph are no hyphen",
        ),
        pytest.param(show("Caf\xe9 \x93fine\x94 \x96 \x80"), ["Café “fine” – €"], id="WinAnsi"),
    ],
)
def test_lines(content: str, expected: list[str]) -> None:
    assert texts(content) == expected


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("of\ufb01ce", "office"),
        ("\ufb02ood", "flood"),
        ("\uf0b7", "•"),
        ("\uf0fc", "✓"),
        ("\uf041\uf042", "AB"),
        ("re\x02", "re-"),
        ("re\ufffe", "re-"),
        ("co\xad", "co-"),
        ("co\xadopt", "coopt"),
        ("a\x07b", "ab"),
        ("\ud83d\ude00", "😀"),
        ("\ud83d", "\ufffd"),
        ("plain", "plain"),
    ],
)
def test_plain(raw: str, expected: str) -> None:
    """Ligatures, private-use bullets, pdfium's hyphen marks, control characters and halves of characters."""
    assert plain(raw) == expected


@pytest.mark.parametrize(
    ("rotation", "matrix"),
    [(90, "0 1 -1 0 100 50"), (180, "-1 0 0 -1 550 700"), (270, "0 -1 1 0 500 750")],
)
def test_rotated_page_is_read_as_shown(rotation: int, matrix: str) -> None:
    content = f"BT /F1 10 Tf {matrix} Tm (Read as shown) Tj 0 -12 Td (second line) Tj ET"
    layout = read(draw(content, page=f"/Rotate {rotation}"), "turned.pdf")
    (page,) = layout.pages
    assert [line.text for line in page.lines] == ["Read as shown", "second line"]
    assert (page.width, page.height) == ((800, 600) if rotation % 180 else (600, 800))
    assert all(line.tag == "" and line.rect and line.rect[0] == pytest.approx(50, abs=1) for line in page.lines)


def test_page_set_sideways_is_turned_upright() -> None:
    content = "BT /F1 10 Tf 0 1 -1 0 100 50 Tm (All of it) Tj 0 -12 Td (runs upwards) Tj ET"
    assert texts(content) == ["All of it", "runs upwards"]


@pytest.mark.parametrize(
    ("matrix", "box"),
    [
        pytest.param("0 1 -1 0 100 50", (92, 739, 102, 750), id="upwards"),
        pytest.param("-1 0 0 -1 550 700", (539, 98, 550, 108), id="on its head"),
        pytest.param("0 -1 1 0 500 750", (498, 50, 508, 61), id="downwards"),
    ],
)
@pytest.mark.parametrize("rotation", [0, 90])
def test_boxes_lie_on_the_page_as_it_is_shown(matrix: str, box: tuple[float, ...], rotation: int) -> None:
    """A page set sideways is turned to be read, but the words are pointed at where they stand."""
    content = f"BT /F1 10 Tf {matrix} Tm (All of it) Tj 0 -12 Td (runs along) Tj ET"
    span = arrange(read(draw(content, page=f"/Rotate {rotation}"), "turned.pdf")).span(0, 3)
    x0, top, x1, bottom = box if not rotation else (800 - box[3], box[0], 800 - box[1], box[2])
    assert [value for each in span.boxes for value in each] == pytest.approx([1, x0, top, x1, bottom], abs=3)


def test_slanted_watermark_is_marked_as_turned() -> None:
    content = show("Upright text of the page") + "BT /F1 60 Tf 0.7 0.7 -0.7 0.7 150 200 Tm (DRAFT) Tj ET"
    assert [(line.text, line.tag) for line in lines(content)] == [("Upright text of the page", ""), ("DRAFT", "turned")]


def test_upright_watermark_tears_no_line() -> None:
    body = [f"Line {n} of the page runs below the letters" for n in range(5)]
    content = show("DRAFT", x=40, y=672, size=90) + "".join(show(text, y=700 - 12 * n) for n, text in enumerate(body))
    assert sorted(texts(content)) == ["DRAFT", *body]


def test_rulings() -> None:
    """Thin lines and rectangles are kept; a page-wide background and shapes are not."""
    drawn = "50 600 m 400 600 l S 50 500 200 80 re S 0 0 600 800 re f 100 100 m 150 300 200 300 250 100 c f\n"
    (page,) = read(draw(show("A table") + drawn), "ruled.pdf").pages
    assert [tuple(round(v) for v in ruling) for ruling in page.rulings] == [(49, 199, 401, 201), (49, 219, 251, 301)]


def picture(x: float, y: float, size: float) -> str:
    return f"q {size} 0 0 {size} {x} {y} cm BI /W 1 /H 1 /BPC 8 /CS /G ID x EI Q\n"


@pytest.mark.parametrize(
    ("pictures", "expected"),
    [
        pytest.param([(40, 700, 6), (40, 680, 6)], ["• the hedge", "• the gate", "the end"], id="two"),
        pytest.param([(40, 700, 6)], ["the hedge", "the gate", "the end"], id="one"),
        pytest.param([(40, 700, 6), (20, 680, 6)], ["the hedge", "the gate", "the end"], id="not in a row"),
        pytest.param([(20, 690, 30), (20, 670, 30)], ["the hedge", "the gate", "the end"], id="large"),
        pytest.param([(300, 700, 6), (300, 680, 6)], ["the hedge", "the gate", "the end"], id="behind the text"),
        pytest.param([(40, 600, 6), (40, 580, 6)], ["the hedge", "the gate", "the end"], id="beside no text"),
    ],
)
def test_small_pictures_before_lines_are_bullets(
    pictures: list[tuple[float, float, float]], expected: list[str]
) -> None:
    content = show("the hedge", 60, 700) + show("the gate", 60, 680) + show("the end", 60, 660)
    found = lines(content + "".join(picture(*each) for each in pictures))
    assert [line.text for line in found] == expected
    assert all(line.runs[0][1] == line.rect[0] for line in found if line.rect)


def test_grid_drawn_as_one_path_gives_its_lines() -> None:
    grid = "".join(f"50 {y} m 250 {y} l " for y in (600, 620, 640)) + "".join(
        f"{x} 600 m {x} 640 l " for x in (50, 150, 250)
    )
    (page,) = read(draw(show("A table") + grid + "S"), "ruled.pdf").pages
    assert len(page.rulings) == 6


def test_page_without_text_is_a_finding() -> None:
    layout = read(draw(show("Something"), ""), "half.pdf")
    assert codes(layout) == [("page-without-text", 2)]
    assert layout.findings[0].severity == "warning"


GARBLED = "qzx vbn kjh wrt plk mnb zxc dfg hjk lpq " * 5


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (GARBLED, [("damaged-text", 1)]),
        ("The council agreed that the hedge of the green be cut back by the end of May. " * 3, []),
        ("£1,234.00  £56.00  12/05/2024 " * 10, []),
    ],
)
def test_damaged_text_layer_is_a_finding(
    text: str, expected: list[tuple[str, int]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ocr, "is_available", lambda: False)
    layout = read(draw("".join(show(text, y=700 - 12 * row, size=4) for row in range(8))), "garbled.pdf")
    assert codes(layout) == expected


ENCRYPTED = (
    "/Encrypt<</Filter/Standard/V 1/R 2/P -44"
    "/O<0000000000000000000000000000000000000000000000000000000000000000>"
    "/U<0000000000000000000000000000000000000000000000000000000000000000>>>"
    "/ID[<00000000000000000000000000000000><00000000000000000000000000000000>]"
)


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "damaged-pdf"),
        (b"not a PDF at all", "damaged-pdf"),
        (b"%PDF-1.7\n", "damaged-pdf"),
        (draw(show("locked"), trailer=ENCRYPTED), "encrypted"),
        (draw(""), "no-text"),
        (draw("100 100 200 200 re f", ""), "no-text"),
    ],
)
def test_unreadable(data: bytes, code: str) -> None:
    with pytest.raises(Unreadable) as caught:
        read(data, "bad.pdf")
    assert caught.value.code == code
    assert caught.value.message


def test_scan_is_told_to_need_ocr() -> None:
    with pytest.raises(Unreadable, match="OCR"):
        read(draw("100 100 200 200 re f", ""), "scan.pdf")


@pytest.mark.parametrize("kids", ["2 0 R", "5 0 R 2 0 R", "2 0 R 5 0 R 2 0 R"])
def test_page_tree_that_holds_itself_ends(kids: str) -> None:
    try:
        layout = read(draw(show("Once"), kids=kids), "cyclic.pdf")
    except Unreadable:
        return
    assert len(layout.pages) == 1


@pytest.mark.parametrize(
    "content",
    [
        "BT /F1 11 Tf 1e30 1e30 Td (far away) Tj ET",
        "BT /F1 0 Tf 50 50 Td (no size) Tj ET",
        "BT /F1 11 Tf 0 0 0 0 50 600 Tm (flat) Tj ET",
        "BT /F1 -11 Tf 50 600 Td (mirrored) Tj ET",
    ],
)
def test_impossible_places_do_no_harm(content: str) -> None:
    assert show("near") and "near" in texts(content + "\n" + show("near"))


@settings(max_examples=60, deadline=None)
@given(st.binary(min_size=1, max_size=8), st.integers(0, 900))
def test_damage_gives_a_layout_or_unreadable(damage: bytes, at: int) -> None:
    good = draw(show("First page"), show("Second page"))
    at %= len(good)
    try:
        layout = read(good[:at] + damage + good[at + len(damage) :], "damaged.pdf")
    except Unreadable:
        return
    for page in layout.pages:
        for line in page.lines:
            line.text.encode()
            assert line.size and line.rect


@settings(max_examples=60, deadline=None)
@given(st.lists(st.text("abcdeXYZ0123456789.,:;()-/", min_size=1, max_size=12), min_size=1, max_size=8))
def test_no_character_is_lost(words: list[str]) -> None:
    """Whatever is printed on lines of its own comes back, white space and line-end hyphens aside."""
    content = "".join(show(word, y=700 - 15 * row) for row, word in enumerate(words))
    assert _letters(texts(content)) == _letters(words)


def _letters(parts: Iterable[str]) -> Counter[str]:
    return Counter(c for part in parts for c in part if not c.isspace() and c != "-")

"""Pages read by OCR: scans in the middle of text, stamped scans, damaged pages; good text never; and without Tesseract."""

from __future__ import annotations

import io
import random
from collections.abc import Callable, Sequence
from functools import cache

import pytest
from PIL import Image, ImageDraw, ImageFont
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from minutes_parser.errors import Unreadable
from minutes_parser.extract import ocr, ocr_lines, tesseract
from minutes_parser.extract.pdf import read
from minutes_parser.layout import Layout, Line, arrange

needs_tesseract = pytest.mark.skipif(not ocr.is_available(), reason="Tesseract or pytesseract is not installed")

WIDTH, HEIGHT = 595, 842
TEXT = (
    "MINUTES of the meeting of Brackenmoor Parish Council",
    "held in the Village Hall on 14 May 2024 at 7.30 pm",
    "Present: Councillors Ann Bell (Chair) and Tom Reeve",
    "1. Apologies",
    "Apologies were received from Councillor Eva Marsh.",
    "2. Footpaths",
    "RESOLVED that the Clerk write to the county council.",
)
Draw = Callable[[Canvas], None]


def text(lines: Sequence[str] = TEXT) -> Draw:
    def draw(canvas: Canvas) -> None:
        for number, line in enumerate(lines):
            canvas.setFont("Helvetica", 12)
            canvas.drawString(72, HEIGHT - 90 - 24 * number, line)

    return draw


@cache
def picture(lines: Sequence[str] = TEXT, turn: int = 0, worn: bool = False, right: Sequence[str] = ()) -> ImageReader:
    """Lines as a scanner sees them at 200 dpi; `turn` in degrees, `right` is printed far right on the first lines."""
    scale = 200 / 72
    image = Image.new("L", (round(WIDTH * scale), round(HEIGHT * scale)), 255)
    pen, font = ImageDraw.Draw(image), ImageFont.load_default(size=12 * scale)
    for x, column in ((72, lines), (480, right)):
        for number, line in enumerate(column):
            pen.text((x * scale, (80 + 24 * number) * scale), line, fill=0, font=font)
    if worn:
        dice = random.Random(7)
        for _ in range(2000):
            image.putpixel((dice.randrange(image.width), dice.randrange(image.height)), dice.choice((60, 120)))
        image = image.rotate(1, fillcolor=255)
    return ImageReader(image.rotate(turn, expand=True, fillcolor=255))


def scan(**how: object) -> Draw:
    def draw(canvas: Canvas) -> None:
        image = picture(**how)
        width, height = image.getSize()
        wide = width > height
        canvas.setPageSize((HEIGHT, WIDTH) if wide else (WIDTH, HEIGHT))
        canvas.drawImage(image, 0, 0, *((HEIGHT, WIDTH) if wide else (WIDTH, HEIGHT)))

    return draw


def photograph(canvas: Canvas) -> None:
    """A picture over the page that holds no words."""
    shades = Image.linear_gradient("L").resize((600, 800))
    canvas.drawImage(ImageReader(shades), 0, 0, WIDTH, HEIGHT)


def empty(canvas: Canvas) -> None:
    pass


def pdf(*pages: Draw) -> bytes:
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(WIDTH, HEIGHT), invariant=True)
    for draw in pages:
        draw(canvas)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def both(*draws: Draw) -> Draw:
    def draw(canvas: Canvas) -> None:
        for each in draws:
            each(canvas)

    return draw


def texts(layout: Layout, page: int) -> list[str]:
    return [line.text for line in layout.pages[page - 1].lines]


def codes(layout: Layout) -> list[tuple[str, str, int | None]]:
    return [(finding.severity, finding.code, finding.page) for finding in layout.findings]


@pytest.fixture
def without_ocr(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ocr, "is_available", lambda: False)


@needs_tesseract
def test_scan_in_the_middle_is_read() -> None:
    layout = read(pdf(text(), scan(), text()), "mixed.pdf")
    assert [texts(layout, page) for page in (1, 2, 3)] == [list(TEXT)] * 3
    assert codes(layout) == [("info", "read-by-ocr", 2)]
    assert "% sure" in layout.findings[0].message


@needs_tesseract
def test_only_pages_without_good_text_are_read(monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither a page of text, nor one of few words, nor one with a picture beside its text is drawn for OCR."""
    drawn: list[int] = []
    draw = ocr.draw

    def watched(document: object, number: int, dpi: float = ocr.DPI) -> Image.Image:
        drawn.append(number)
        return draw(document, number, dpi)

    monkeypatch.setattr(ocr, "draw", watched)
    logo: Draw = lambda canvas: canvas.drawImage(picture(), 400, 700, 100, 100)  # noqa: E731
    searchable = both(scan(), text())
    layout = read(pdf(text(), text(["Appendix A"]), both(text(), logo), searchable), "good.pdf")
    assert drawn == [] and codes(layout) == []


@needs_tesseract
def test_lines_have_places_like_those_of_text() -> None:
    printed, read_back = (read(pdf(draw), "page.pdf").pages[0] for draw in (text(), scan()))
    assert (read_back.width, read_back.height) == pytest.approx((WIDTH, HEIGHT), abs=1)
    for a, b in zip(printed.lines, read_back.lines, strict=True):
        assert b.rect and a.rect
        assert b.rect[0] == pytest.approx(a.rect[0], abs=2) and b.rect[3] == pytest.approx(a.rect[3], abs=4)
        assert b.size == pytest.approx(12, abs=1.5)
        assert [start for start, _, _ in b.runs] == [start for start, _, _ in a.runs]
        assert all(b.rect[0] <= x0 < x1 <= b.rect[2] for _, x0, x1 in b.runs)


@needs_tesseract
def test_words_beside_each_other_are_one_line() -> None:
    """As in a PDF with text: what is in the right-hand column is told from where it stands."""
    layout = read(pdf(scan(right=("Action", "AB", "", "", "CD"))), "columns.pdf")
    assert texts(layout, 1)[0] == f"{TEXT[0]} Action" and texts(layout, 1)[4] == f"{TEXT[4]} CD"


@needs_tesseract
@pytest.mark.parametrize("turn", [90, 180, 270])
def test_scan_on_its_side_or_head(turn: int) -> None:
    layout = read(pdf(scan(turn=turn)), "turned.pdf")
    assert texts(layout, 1) == list(TEXT)
    assert (layout.pages[0].width, layout.pages[0].height) == pytest.approx((WIDTH, HEIGHT), abs=1)
    # Its first words stand where the page as it is shown has them.
    (box, *_) = arrange(layout).span(0, 5).boxes
    upright = arrange(read(pdf(scan()), "upright.pdf")).span(0, 5).boxes[0]
    places = {
        90: (upright[2], WIDTH - upright[3], upright[4], WIDTH - upright[1]),
        180: (WIDTH - upright[3], HEIGHT - upright[4], WIDTH - upright[1], HEIGHT - upright[2]),
        270: (HEIGHT - upright[4], upright[1], HEIGHT - upright[2], upright[3]),
    }
    assert box[1:] == pytest.approx(places[turn], abs=3)


@needs_tesseract
def test_worn_and_skewed_scan() -> None:
    layout = read(pdf(scan(worn=True)), "worn.pdf")
    assert texts(layout, 1) == list(TEXT)


@needs_tesseract
def test_same_scan_same_words() -> None:
    data = pdf(scan(worn=True))
    assert read(data, "a.pdf") == read(data, "a.pdf")


@needs_tesseract
def test_stamp_on_a_scan() -> None:
    """A page number or stamp printed on a scan is not its text."""
    stamp = text(["Agenda Item 5"])
    layout = read(pdf(text(), both(scan(lines=("", *TEXT)), stamp)), "stamped.pdf")
    assert set(TEXT) <= set(texts(layout, 2)) and "Agenda Item 5" in texts(layout, 2)
    assert codes(layout) == [("info", "read-by-ocr", 2)]


@needs_tesseract
def test_caption_of_a_photograph_is_kept() -> None:
    layout = read(pdf(text(), both(photograph, text(["The new footbridge"]))), "photo.pdf")
    assert texts(layout, 2) == ["The new footbridge"]
    assert codes(layout) == []


@needs_tesseract
def test_picture_without_words() -> None:
    layout = read(pdf(text(), photograph), "photo.pdf")
    assert codes(layout) == [("warning", "page-without-text", 2)]


@needs_tesseract
def test_doubtful_words_are_a_warning(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ocr, "LOW_CONFIDENCE", 101)
    assert codes(read(pdf(scan()), "scan.pdf")) == [("warning", "read-by-ocr", 1)]


@needs_tesseract
def test_page_that_takes_too_long(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tesseract, "SECONDS_A_PAGE", 0.001)
    layout = read(pdf(text(), scan()), "slow.pdf")
    assert codes(layout) == [("warning", "page-without-text", 2)]
    assert "seconds" in layout.findings[0].message


@needs_tesseract
def test_each_page_read_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    calls: list[str] = []
    monkeypatch.setattr(ocr, "after_page", [lambda: calls.append("page")])
    read(pdf(text(), scan(), scan()), "two.pdf")
    assert calls == ["page", "page"]


@pytest.mark.usefixtures("without_ocr")
@pytest.mark.parametrize("page", [scan(), both(scan(), text(["Agenda Item 5"]))])
def test_without_ocr_a_scan_says_how_to_get_it(page: Draw) -> None:
    layout = read(pdf(text(), page, text()), "mixed.pdf")
    assert codes(layout) == [("warning", "page-without-text", 2)]
    assert "minutes-parser[ocr]" in layout.findings[0].message and "tesseract-ocr" in layout.findings[0].message


@pytest.mark.usefixtures("without_ocr")
def test_without_ocr_a_whole_scan_is_unreadable() -> None:
    with pytest.raises(Unreadable, match=r"minutes-parser\[ocr\]") as caught:
        read(pdf(scan(), scan()), "scan.pdf")
    assert caught.value.code == "no-text"


def test_empty_page_needs_no_ocr() -> None:
    layout = read(pdf(text(), empty), "blank.pdf")
    assert codes(layout) == [("warning", "page-without-text", 2)]
    assert "empty" in layout.findings[0].message and "OCR" not in layout.findings[0].message


def test_pages_all_empty() -> None:
    with pytest.raises(Unreadable, match="empty"):
        read(pdf(empty, empty), "blank.pdf")


def test_without_the_program_it_is_not_available(monkeypatch: pytest.MonkeyPatch) -> None:
    ocr.is_available.cache_clear()
    monkeypatch.setenv("PATH", "")
    try:
        assert not ocr.is_available()
    finally:
        ocr.is_available.cache_clear()


# ---- what Tesseract prints


def hocr(*lines: tuple[int, int, str]) -> bytes:
    """hOCR of lines at (x, y) in pixels, glyphs 10 wide and 14 high."""
    spans = ""
    for x, y, text in lines:
        words, at = "", x
        for word in text.split(" "):
            if word:
                words += f'<span class="ocrx_word" title="bbox {at} {y - 14} {at + 10 * len(word)} {y}; x_wconf 90">{word}</span>'
            at += 10 * (len(word) + 1)
        spans += (
            f'<span class="ocr_line" title="bbox {x} {y - 14} {at - 10} {y}; baseline 0 0; x_size 20; x_descenders 5;'
            f' x_ascenders 5">{words}</span>'
        )
    return f'<html xmlns="http://www.w3.org/1999/xhtml"><body>{spans}</body></html>'.encode()


def lines(*printed: tuple[int, int, str]) -> list[Line]:
    return list(ocr_lines.lines_of(ocr_lines.rows_of(hocr(*printed), 1.0, 600.0)))


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ([(10, 100, "One"), (10, 130, "Two")], ["One", "Two"]),
        ([(10, 100, "One"), (300, 103, "Two")], ["One Two"]),
        ([(10, 100, "One"), (20, 103, "Two")], ["One", "Two"]),
        ([(10, 100, "e   Hedges")], ["• Hedges"]),
        ([(10, 100, "©   Hedges")], ["• Hedges"]),
        ([(10, 100, "e Hedges")], ["e Hedges"]),
        ([(10, 100, "-   Hedges")], ["- Hedges"]),
        ([(10, 100, "a   Hedges")], ["a Hedges"]),
        ([(10, 100, "|"), (10, 130, "—")], []),
        ([(10, 100, "|   Hedges   |")], ["Hedges"]),
        ([(10, 100, "Then | left")], ["Then | left"]),
        ([(10, 100, "on 8'\" March 2024")], ["on 8th March 2024"]),
        ([(10, 100, "on 21™ May and 2&quot; June")], ["on 21st May and 2nd June"]),
        ([(10, 100, "13* of August")], ["13th of August"]),
        ([(10, 100, "a board of 8&quot; width")], ['a board of 8" width']),
        ([(10, 100, "on 45* May")], ["on 45* May"]),
    ],
)
def test_lines(printed: list[tuple[int, int, str]], expected: list[str]) -> None:
    assert [line.text for line in lines(*printed)] == expected


@pytest.mark.parametrize("damaged", [b"", b"<html>", b"not markup at all", b"<html><span class='ocr_line'/></html>"])
def test_damaged_answer_has_no_lines(damaged: bytes) -> None:
    assert ocr_lines.rows_of(damaged, 1.0, 600.0) == []

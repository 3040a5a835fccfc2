"""What repeats from page to page is set apart; what only looks like it stays."""

from __future__ import annotations

import pytest

from minutes_parser.layout import Layout, Line, arrange, arrange_pages
from tests.layout.typeset import pages, set_line, stack

FOOT, HEAD = 770, 20


def document(*furniture: list[Line], body: tuple[str, ...] = ("Words of page",)) -> Layout:
    """A page for each list of furniture, with words of its own in the middle."""
    numbers = "one two three four five six".split()  # noqa: SIM905
    contents = []
    for page, (extra, number) in enumerate(zip(furniture, numbers, strict=False), 1):
        contents.append([*extra, *stack(*(f"{text} {number}" for text in body), y=300, page=page)])
    return pages(*contents)


def removed(layout: Layout) -> list[list[str]]:
    return [[line.text for line in page.furniture] for page in arrange_pages(layout).pages]


def kept(layout: Layout) -> list[list[str]]:
    return [[line.text for line in page.lines] for page in arrange_pages(layout).pages]


def each(text: str, count: int, y: float = FOOT, step: float = 0) -> list[list[Line]]:
    """A line on each of some pages, `#` for the page's number."""
    return [[set_line(text.replace("#", str(n)), y=y + step * n, page=n)] for n in range(1, count + 1)]


@pytest.mark.parametrize(
    "text",
    ["#", "- # -", "Page #", "Page # of 3", "#/3", "[#]", "Page – #", "Page#of3", "(#)"],
)
def test_page_numbers_go(text: str) -> None:
    assert removed(document(*each(text, 3))) == [[text.replace("#", str(n))] for n in (1, 2, 3)]


def test_minute_book_numbers_go() -> None:
    numbers = [[set_line(str(432 + n), x=500, y=HEAD, page=n)] for n in (1, 2, 3)]
    assert removed(document(*numbers)) == [["433"], ["434"], ["435"]]


@pytest.mark.parametrize("numbers", [("2016", "2016"), ("12", "7")])
def test_other_numbers_stay(numbers: tuple[str, str]) -> None:
    layout = document(*([set_line(number, y=FOOT, page=n)] for n, number in enumerate(numbers, 1)))
    assert removed(layout) == [[], []]


@pytest.mark.parametrize(
    "text",
    [
        "Clerk: Ann Bell, 4 Mill Lane, Wrenfield",
        "Minutes of 4 May – page # – v0.2",
        "Signed ........................ Date ..........",
    ],
)
def test_feet_go_from_every_page(text: str) -> None:
    layout = document(*each(text, 3))
    assert removed(layout) == [[text.replace("#", str(n))] for n in (1, 2, 3)]


@pytest.mark.parametrize(
    "text",
    [
        "Signed ______________ Dated 4 May 2021",
        "Chairman's signature …………",
        "Signature: ........ Date: .......",
        "Initialled ____",
    ],
)
def test_line_to_be_signed_goes_wherever_the_text_of_a_page_ends(text: str) -> None:
    """It tears what runs over the page; the last one closes the minutes."""
    contents = [[*stack("Words", y=300, page=n), set_line(text, y=400 + 50 * n, page=n)] for n in (1, 2, 3)]
    assert removed(pages(*contents)) == [[text], [text], []]


def test_line_to_be_signed_goes_also_where_text_follows_the_last_one() -> None:
    text = "Signed ________ Dated 4 May 2021"
    contents = [[*stack("Words", y=300, page=n), set_line(text, y=600, page=n)] for n in (1, 2)]
    contents[1] += stack("Meetings of next year", "3 June", y=640, page=2)
    assert removed(pages(*contents)) == [[text], []]


def test_line_to_be_signed_stays_where_no_other_follows() -> None:
    text = "Signed ________ Dated 4 May 2021"
    first = [*stack("Words", y=300), set_line(text, y=600)]
    assert removed(pages(first, stack("Accounts of the year", y=300, page=2))) == [[], []]


@pytest.mark.parametrize(
    ("below", "gap", "goes"),
    [
        ("For all who live here", 3, True),
        ("For all who live here", 20, False),  # it stands apart, as the head of a table does
        ("Minutes of #", 3, False),  # each page has its own
    ],
)
def test_tall_letterhead_goes_as_a_whole(below: str, gap: float, goes: bool) -> None:
    """It reaches further down than other heads; what tells it is that it is one block."""
    words = ["", "Wrenfield", "Fell Ash", "Mossdale"]
    contents = []
    for n in (1, 2, 3):
        said = below.replace("#", words[n])
        head = [set_line("Wrenfield Parish Council", y=110, size=14, page=n)]
        head += [set_line(said, y=124 + gap, size=14, page=n)]
        contents.append([*head, *stack(f"Words of {words[n]}", "Wrenfield Parish Council", y=300, page=n)])
    for page, furniture in enumerate(removed(pages(*contents))[1:], 2):
        assert furniture == (["Wrenfield Parish Council", below] if goes else ["Wrenfield Parish Council"]), (
            f"page {page}"
        )


@pytest.mark.parametrize(
    "text", ["Signed by the Chairman", "The date of signature ______", "Signs are to be put up by ____"]
)
def test_other_last_lines_stay(text: str) -> None:
    contents = [[*stack("Words", y=300, page=n), set_line(text, y=400 + 50 * n, page=n)] for n in (1, 2, 3)]
    assert removed(pages(*contents)) == [[], [], []]


def test_head_stays_on_the_first_page_where_nothing_else_says_it() -> None:
    """It may be all that names the body and the date."""
    layout = document(*each("Wrenfield Parish Council, 4 May 2021", 3, y=HEAD))
    assert kept(layout)[0][0] == "Wrenfield Parish Council, 4 May 2021"
    assert removed(layout) == [[], *[["Wrenfield Parish Council, 4 May 2021"]] * 2]


def test_head_goes_from_the_first_page_where_its_title_says_the_same() -> None:
    layout = document(*each("Wrenfield Parish Council", 3, y=HEAD), body=("Wrenfield Parish Council meeting",))
    assert removed(layout) == [["Wrenfield Parish Council"]] * 3


def test_odd_and_even_pages_may_differ() -> None:
    heads = [
        [set_line("Wrenfield" if n % 2 else "Minutes", x=50 if n % 2 else 500, y=HEAD, page=n)] for n in range(1, 7)
    ]
    assert removed(document(*heads))[2:] == [["Wrenfield"], ["Minutes"], ["Wrenfield"], ["Minutes"]]


def test_foot_of_wandering_height_goes() -> None:
    assert all(removed(document(*each("Chairman's initials", 4, y=720, step=12))))


FULL = tuple(f"Line {n} of the page" for n in range(38))


def pack(*heads: str, feet: str = "", body: dict[int, tuple[str, ...]] | None = None) -> Layout:
    """A page for each head (`|` between its lines), full of text unless `body` gives its lines; `feet` are its numbers."""
    contents = []
    for page, head in enumerate(heads, 1):
        lines = [set_line(text, y=HEAD + 12 * k, page=page) for k, text in enumerate(head.split("|")) if text]
        lines += stack(*(f"{text} {page}" for text in (body or {}).get(page, FULL)), y=200, page=page)
        contents.append([*lines, *([set_line(feet.split()[page - 1], y=FOOT, page=page)] if feet else [])])
    return pages(*contents)


SHORT = ("A few lines only", "on this page")
PARKS, ROADS = "Parks Committee|4 May 2021", "Roads Committee|6 May 2021"


@pytest.mark.parametrize(
    ("layout", "first"),
    [
        pytest.param(pack(PARKS, PARKS, ROADS, ROADS), 3, id="heads bear another date"),
        pytest.param(pack(*["Parks Committee"] * 4, feet="1 2 1 2"), 3, id="pages count from one again"),
        pytest.param(
            pack(*["Parks Committee"] * 4, body={3: ("Present: A Bell, B Marsh", *FULL)}),
            3,
            id="those there are listed",
        ),
        pytest.param(
            pack(*["Parks Committee"] * 2, *["Roads Committee"] * 3, body={2: SHORT}), 3, id="others after a short page"
        ),
        pytest.param(
            pack("Parks Committee", "", "", "Parks Committee", "", "", "Parks Committee", body={3: SHORT, 6: SHORT}),
            4,
            id="a title on the first page of each",
        ),
    ],
)
def test_heads_stay_on_the_page_that_opens_a_document(layout: Layout, first: int) -> None:
    """They name the body and date of each document of a pack."""
    head = [line.text for line in layout.pages[first - 1].lines if line.rect and line.rect[1] < 60]
    assert kept(layout)[first - 1][: len(head)] == head
    assert not set(removed(layout)[first - 1]) & set(head)
    assert kept(layout)[first][0].startswith("Line 0")


@pytest.mark.parametrize(
    ("layout", "page"),
    [
        pytest.param(pack(*["Parks Committee"] * 4), 3, id="nothing new"),
        pytest.param(pack("Letter", *["Parks Committee"] * 3), 2, id="heads begin after a full first page"),
        pytest.param(pack(*["Parks Committee 4 May 2021"] * 4, body={2: SHORT}), 3, id="the same after a short page"),
        pytest.param(
            pack(*["Parks Committee"] * 2, *["Roads Committee"] * 2, body={2: SHORT, 3: ("and went on to say", *FULL)}),
            3,
            id="in the middle of a sentence",
        ),
        pytest.param(
            pack(*["Parks Committee"] * 4, body={3: ("Present arrangements for the hedge", *FULL)}), 3, id="no list"
        ),
    ],
)
def test_heads_go_from_other_pages(layout: Layout, page: int) -> None:
    assert removed(layout)[page - 1]
    assert not [text for text in kept(layout)[page - 1] if "Committee" in text]


def test_title_larger_than_the_running_head_stays() -> None:
    title = [set_line("Parks Committee", y=60, size=20), *stack("A meeting of the Parks Committee", *FULL, y=200)]
    heads = [[set_line("PARKS COMMITTEE", y=60, page=n), *stack(*FULL, y=200, page=n)] for n in (2, 3)]
    assert kept(pages(title, *heads))[0][0] == "Parks Committee"
    assert removed(pages(title, *heads)) == [[], ["PARKS COMMITTEE"], ["PARKS COMMITTEE"]]


def test_title_said_again_on_top_of_a_later_page_goes() -> None:
    title = stack("Minutes of the Annual Meeting", "held in the hall on 4 May 2021", y=60)
    again = [set_line("MINUTES OF THE ANNUAL MEETING 2021", y=60, page=2)]
    assert removed(document(title, again)) == [[], ["MINUTES OF THE ANNUAL MEETING 2021"]]


@pytest.mark.parametrize(
    "top",
    [
        "Minutes of the last meeting",
        "The Annual Meeting closed",
        "1. Minutes of the Annual Meeting and what followed it",
    ],
)
def test_other_first_lines_of_a_page_stay(top: str) -> None:
    title = stack("Minutes of the Annual Meeting", y=60)
    assert removed(document(title, [set_line(top, y=60, page=2)])) == [[], []]


def test_words_that_repeat_in_the_text_stay() -> None:
    layout = document(*each("RESOLVED that the report be noted.", 4, y=400))
    assert removed(layout) == [[], [], [], []]


def test_watermark_goes_and_draft_is_said_once() -> None:
    marks = [[set_line("DRAFT", x=200, y=400, size=60, page=n, tag="turned")] for n in (1, 2)]
    layout = document(*marks)
    assert removed(layout) == [[], ["DRAFT"]]
    assert "DRAFT" in kept(layout)[0]


@pytest.mark.parametrize("text", ["DRAFT", "Draft minutes", "UNCONFIRMED", "DRAFT – not approved"])
@pytest.mark.parametrize("tag", ["turned", ""])
def test_watermark_that_says_draft_is_read_first(text: str, tag: str) -> None:
    """In its place it would tear the sentence it lies on."""
    contents = [
        [
            *stack("The clerk reported that the hedge had grown over the path and that letters had", y=200, page=n),
            set_line(text, x=100, y=205, size=60, page=n, tag=tag),
            *stack("come about it.", y=212, page=n),
        ]
        for n in (1, 2)
    ]
    blocks = [block.text for block in arrange(pages(*contents)).blocks]
    sentence = "The clerk reported that the hedge had grown over the path and that letters had come about it."
    assert blocks == [text, sentence, sentence]


@pytest.mark.parametrize(("text", "size"), [("CONFIDENTIAL", 60), ("COPY", 40)])
def test_other_watermarks_go(text: str, size: float) -> None:
    marks = [[set_line(text, x=200, y=400, size=size, page=n)] for n in (1, 2)]
    assert removed(document(*marks)) == [[text], [text]]


@pytest.mark.parametrize(("text", "size"), [("DRAFT", 12), ("Minutes", 60), ("Draft budget for the coming year", 60)])
def test_other_large_or_draft_words_stay(text: str, size: float) -> None:
    assert removed(document([set_line(text, y=400, size=size)])) == [[]]


def test_nothing_is_lost() -> None:
    """A line is either kept or set apart."""
    layout = document(*each("Page # of 3", 3))
    for before, after in zip(layout.pages, arrange_pages(layout).pages, strict=True):
        assert sorted(line.text for line in before.lines) == sorted(
            line.text for line in (*after.lines, *after.furniture)
        )

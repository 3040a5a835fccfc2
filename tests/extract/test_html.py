"""Web pages: what is content, and what lines it makes. Each case is a small page and the (tag, words) of its lines."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from minutes_parser.errors import Unreadable
from minutes_parser.extract import html
from minutes_parser.layout.model import Layout, Line


def layout(body: str) -> Layout:
    return html.read(f"<!doctype html><html><body>{body}</body></html>".encode(), "page.html")


def lines(body: str) -> tuple[Line, ...]:
    return layout(body).pages[0].lines


def tagged(body: str) -> list[tuple[str, str]]:
    return [(line.tag, line.text) for line in lines(body)]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        pytest.param(
            "<h2>Gates</h2><p>Tea\n  and milk</p>",
            [("h2", "Gates"), ("", "Tea and milk")],
            id="blocks, source lines joined",
        ),
        pytest.param(
            "<div>Tea<p>Milk</p>Sugar</div>", [("", "Tea"), ("", "Milk"), ("", "Sugar")], id="bare words beside blocks"
        ),
        pytest.param("<p>9<sup>th</sup> May&nbsp;2016</p>", [("", "9th May 2016")], id="raised letters"),
        pytest.param(
            "<p>Ann Ash<br>Ben Birch<br/>Cat Cedar</p>",
            [("", "Ann Ash"), ("", "Ben Birch"), ("", "Cat Cedar")],
            id="names on lines",
        ),
        pytest.param(
            "<p>The clerk had written to the county about the gate and<br>was told to wait.</p>",
            [("", "The clerk had written to the county about the gate and was told to wait.")],
            id="a sentence over line ends",
        ),
        pytest.param(
            "<ul><li>Tea<ul><li>Milk</li></ul></li><li>Rum</li></ul>",
            [("li", "Tea"), ("li", "Milk"), ("li", "Rum")],
            id="bullets",
        ),
        pytest.param(
            "<p>• Tea</p><p>- Milk</p><p>-5 degrees</p>",
            [("li", "Tea"), ("li", "Milk"), ("", "-5 degrees")],
            id="printed bullets",
        ),
        pytest.param(
            "<p>- Tea\n- Milk\n  and honey</p>", [("li", "Tea"), ("li", "Milk and honey")], id="a list typed as text"
        ),
        pytest.param(
            "<li>- Ask the <a>Clerk</a> for tea</li>", [("li", "Ask the Clerk for tea")], id="a dash and a link"
        ),
        pytest.param("<p>Tea\n- Milk</p>", [("", "Tea - Milk")], id="a dash in a paragraph"),
        pytest.param(
            "<ol><li>Tea<li>Milk</ol>", [("li", "1. Tea"), ("li", "2. Milk")], id="numbers as a browser prints them"
        ),
        pytest.param(
            '<ol start="11"><li>Tea</li><li value="14">Milk</li><li>Rum</li></ol>',
            [("li", "11. Tea"), ("li", "14. Milk"), ("li", "15. Rum")],
            id="start and value",
        ),
        pytest.param(
            "<ol><li>Tea<ol type=a><li>Milk</li><li>Rum</li></ol></li><li>Ale</li></ol>",
            [("li", "1. Tea"), ("li", "a. Milk"), ("li", "b. Rum"), ("li", "2. Ale")],
            id="nested letters",
        ),
        pytest.param(
            '<ol style="list-style-type: lower-roman" start=4><li>Tea</li></ol>',
            [("li", "iv. Tea")],
            id="numbers by style",
        ),
        pytest.param("<ol><li>1. Tea</li></ol>", [("li", "1. Tea")], id="a printed number is not doubled"),
        pytest.param(
            "<ol><li><p>Tea</p><p>Milk</p></li></ol>", [("li", "1. Tea"), ("", "Milk")], id="paragraphs of one item"
        ),
        pytest.param("<ol><li><h3>Gates</h3></li></ol>", [("h3", "1. Gates")], id="heading in an item"),
        pytest.param("<blockquote><p>Quoted</p></blockquote>", [("quote", "Quoted")], id="quotation"),
        pytest.param("<dl><dt>Chair</dt><dd>Ann Ash</dd></dl>", [("", "Chair"), ("", "Ann Ash")], id="definition list"),
        pytest.param("<pre>Ann Ash\nBen Birch</pre>", [("", "Ann Ash"), ("", "Ben Birch")], id="preformatted lines"),
        pytest.param("<p>**Gates** - closed</p>", [("", "Gates - closed")], id="Markdown left in HTML"),
        pytest.param(
            "<AI1><p>1. Gates</p></AI1><ai2>2. Paths</ai2><p>FIELD_TITLE</p>",
            [("", "1. Gates"), ("", "2. Paths")],
            id="marks of a print template",
        ),
        pytest.param("<p></p><p>&nbsp;</p><p>Tea</p>", [("", "Tea")], id="empty paragraphs"),
        pytest.param('<p>Tea</p><p style="display: none">x</p><p hidden>y</p>', [("", "Tea")], id="hidden words"),
    ],
)
def test_blocks_become_lines(body: str, expected: list[tuple[str, str]]) -> None:
    assert tagged(body) == expected


def test_lists_have_depth() -> None:
    assert [line.depth for line in lines("<ul><li>a<ul><li>b<ol><li>c</ol></ul><li>d</ul>")] == [0, 1, 2, 0]


@pytest.mark.parametrize(
    ("body", "bold"),
    [
        ("<p><b>Gates</b> shut</p>", ((0, 5),)),
        ("<p><strong>1.</strong> <strong>Gates</strong></p>", ((0, 8),)),
        ('<p><span style="font-weight:700">Gates</span> shut</p>', ((0, 5),)),
        ('<p><b>Gates <span style="font-weight: normal">shut</span></b></p>', ((0, 5),)),
        ("<p>Gates</p>", ()),
    ],
)
def test_bold_is_kept_as_ranges(body: str, bold: tuple[tuple[int, int], ...]) -> None:
    assert lines(body)[0].bold == bold


PAGE = """
<header class="site"><a>Home</a></header><nav><ul><li>Menu</li></ul></nav>
<div class="cookie-banner"><p>We use cookies.</p></div>
<main><article><header><h1>Minutes of May</h1></header>
  <div class="entry-content"><p>The council met in the hall and spoke about the gate for most of the evening.</p></div>
  <div class="sharedaddy">Share</div></article>
<section class="comments-area"><p>First!</p></section></main>
<aside>Other news</aside><footer>Copyright</footer><script>alert(1)</script>
"""


def test_only_the_content_of_a_page_is_read() -> None:
    assert tagged(PAGE) == [
        ("h1", "Minutes of May"),
        ("", "The council met in the hall and spoke about the gate for most of the evening."),
    ]


MINUTES = (
    "<p>The council met in the hall and spoke about the gate for most of the evening.</p><p>It closed at nine.</p>"
)
LINKS = "<a>Home</a> | <a>News</a> | <a>Minutes</a>"


@pytest.mark.parametrize(
    "beside",
    [
        f"<div class='css-1'>{LINKS}</div>",
        f"<table><tr><td>{LINKS}</td></tr></table>",
        f"<ul>{''.join(f'<li><a>{name}</a></li>' for name in ('May', 'June', 'July'))}</ul>",
        "<div class='commentlist'>First!</div>",
        "<div class='post-comments'>First!</div>",
        f"<div id='comments'>{'Agreed! ' * 50}</div>",
        "<div class='similar-posts'>June minutes</div>",
        "<div class='widget-recent-posts'>June minutes</div>",
        "<div class='cc-window cc-banner'>Cookies?</div>",
        "<div id='nav-above'>Older</div>",
    ],
)
def test_what_stands_beside_the_minutes_is_left_out(beside: str) -> None:
    assert [words for _, words in tagged(f"<div>{beside}{MINUTES}</div>")] == [
        "The council met in the hall and spoke about the gate for most of the evening.",
        "It closed at nine.",
    ]


@pytest.mark.parametrize(
    ("kept", "words"),
    [
        ("<ol><li><a>Apologies</a></li><li><a>Gates</a></li><li><a>Dates</a></li></ol>", "2. Gates"),
        (
            "<p>See <a>the plan</a>, <a>the map</a> and <a>the report</a> of May.</p>",
            "See the plan, the map and the report of May.",
        ),
        ("<p class='commented'>Members commented.</p>", "Members commented."),
        ("<ul><li><a>Letter</a></li><li><a>Map</a></li></ul>", "Map"),
    ],
    ids=["an agenda of links", "links in a sentence", "another class", "two links"],
)
def test_what_belongs_to_the_minutes_stays(kept: str, words: str) -> None:
    assert words in [line for _, line in tagged(f"<div>{MINUTES}{kept}</div>")]


def test_an_element_with_most_of_the_words_is_content_whatever_its_name() -> None:
    assert tagged('<div class="menu"><p>The council met in the hall and spoke about the gate.</p></div><p>End.</p>')[0][
        1
    ].startswith("The council")


def test_items_of_a_meeting_page() -> None:
    """ModernGov's page of a meeting: numbers and words in cells, lists of files and sizes left out."""
    body = """<form><div id="mgContent"><table class="mgItemTable"><tr><th>No.</th><th>Item</th></tr>
    <tr><td><p>1.</p></td><td><p class="mgAiTitleTxt">Gates <span>PDF 169 KB</span></p>
    <div class="WordSection1"><p class="MsoNormal">To consider the
gates.</p></div><p>Additional documents:</p><ul><li><a>Gates report</a></li></ul>
    <p>Minutes:</p><div><p>The gates were
shut.</p></div></td></tr></table></div></form>"""
    made = layout(body).pages[0]
    assert [(line.cell.row, line.cell.column, line.text) for line in made.lines if line.cell] == [
        (0, 0, "No."),
        (0, 1, "Item"),
        (1, 0, "1."),
        (1, 1, "Gates"),
        (1, 1, "To consider the gates."),
        (1, 1, "Minutes:"),
        (1, 1, "The gates were shut."),
    ]
    assert [line.text for line in made.furniture] == ["Additional documents:", "Gates report"]


def test_cells_count_spans_and_heads() -> None:
    body = "<table><thead><tr><th colspan=2>Who</th><th>What</th></tr></thead><tbody><tr><td rowspan=2>AB</td><td>x</td><td>y</td></tr><tr><td>z</td></tr></table>"
    assert [(line.text, line.cell.row, line.cell.column, line.cell.header) for line in lines(body) if line.cell] == [
        ("Who", 0, 0, True),
        ("What", 0, 2, True),
        ("AB", 1, 0, False),
        ("x", 1, 1, False),
        ("y", 1, 2, False),
        ("z", 2, 1, False),
    ]


@pytest.mark.parametrize(
    "body",
    [
        "<table><tr><td><p>Tea</p></td></tr><tr><td>Milk</td></tr></table>",
        '<table role="presentation"><tr><td>Tea</td><td>Milk</td></tr></table>',
    ],
    ids=["one column", "said to be layout"],
)
def test_tables_that_only_lay_out_the_page_make_no_cells(body: str) -> None:
    assert [(line.text, line.cell) for line in lines(body)] == [("Tea", None), ("Milk", None)]


def test_a_table_inside_a_table_is_the_one_that_counts() -> None:
    made = lines("<table><tr><td>Menu</td><td><table><tr><td>a</td><td>b</td></tr></table></td></tr></table>")
    assert [(line.text, line.cell and (line.cell.table, line.cell.column)) for line in made] == [
        ("Menu", None),
        ("a", (0, 0)),
        ("b", (0, 1)),
    ]


def test_an_owner_far_to_the_right_is_a_column_of_its_own() -> None:
    made = lines(f"<p>Members would write to the county.{'&nbsp;' * 20}TRO</p>")
    assert [(line.text, line.column) for line in made] == [("Members would write to the county.", 0), ("TRO", 1)]


def test_metadata_is_what_the_head_says() -> None:
    page = b'<html><head><title>Minutes \n of May</title><link rel="canonical" href="https://a.example/may"><meta property="article:published_time" content="2016-06-01"></head><body><p>Tea</p>'
    assert html.read(page, "x.html").metadata == {
        "title": "Minutes of May",
        "url": "https://a.example/may",
        "date": "2016-06-01",
    }


def test_server_side_includes_are_filled_in() -> None:
    page = (
        b'<!--#set var="title" value="Minutes, 9th May" --><h1><!--#echo encoding="none" var="title" --></h1><p>Tea</p>'
    )
    made = html.read(page, "x.html")
    assert [line.text for line in made.pages[0].lines] == ["Minutes, 9th May", "Tea"]
    assert made.metadata["title"] == "Minutes, 9th May"


@pytest.mark.parametrize(
    ("page", "guessed"),
    [
        ('<meta charset="windows-1252"><p>Café “tea”</p>'.encode("windows-1252"), False),
        ("<p>Café “tea”</p>".encode("windows-1252"), True),
        ('<meta charset="iso-8859-1"><p>Café “tea”</p>'.encode(), False),
        ('<meta charset="utf-8"><p>Café “tea”</p>'.encode("windows-1252"), True),
    ],
    ids=["declared", "not declared", "declared wrongly", "not what it says"],
)
def test_encodings(page: bytes, guessed: bool) -> None:
    made = html.read(page, "x.html")
    assert [line.text for line in made.pages[0].lines] == ["Café “tea”"]
    assert [f.code for f in made.findings] == ["encoding-guessed"] * guessed


@pytest.mark.parametrize("opening", ["<div>", "<ul><li>", "<b>", "<blockquote>", "<table><tr><td>"])
def test_depth_costs_no_recursion(opening: str) -> None:
    assert [line.text for line in lines(opening * 5000 + "Tea")] == ["Tea"]


def test_a_page_of_absurdly_many_tags_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("minutes_parser.extract.html.MAX_TAGS", 100)
    with pytest.raises(Unreadable) as caught:
        html.read(b"<html><body>" + b"<br>" * 100, "minutes.html")
    assert caught.value.code == "too-large"


def test_a_page_without_words_is_unreadable() -> None:
    with pytest.raises(Unreadable) as caught:
        layout("<script>x</script><img src=a.png>")
    assert caught.value.code == "no-text"


TAGS = st.sampled_from(
    [
        "p",
        "div",
        "b",
        "li",
        "ul",
        "ol",
        "table",
        "tr",
        "td",
        "th",
        "br",
        "h2",
        "blockquote",
        "pre",
        "span",
        "nav",
        "article",
    ]
)
PIECES = st.one_of(
    TAGS.map("<{}>".format),
    TAGS.map("</{}>".format),
    st.sampled_from(["Tea ", "1. ", "• ", "&nbsp;", "**", "\n", "< ", "&"]),
)


@settings(max_examples=200, deadline=None)
@given(st.lists(PIECES, max_size=40).map("".join))
def test_no_words_of_a_fragment_are_lost(body: str) -> None:
    """Whatever the nesting, each "Tea" outside a menu comes out once, and bold ranges lie inside their lines."""
    made = html.fragment(body)
    if "<nav>" not in body:
        assert sum(line.text.count("Tea") for line in made) == body.count("Tea")
    assert all(0 <= a < b <= len(line.text) for line in made for a, b in line.bold)

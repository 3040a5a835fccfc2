"""HTML to lines: the page's own content, one line a block, menus and cookie notices left out.

Reads blogs and parish sites, ModernGov pages, Word exports and bare fragments. The tree is walked without recursion,
so depth costs nothing.
"""

from __future__ import annotations

import itertools
import re
import warnings
from collections.abc import Iterator
from dataclasses import dataclass, replace

from bs4 import BeautifulSoup, XMLParsedAsHTMLWarning
from bs4.element import NavigableString, PageElement, PreformattedString, Tag

from minutes_parser.errors import Unreadable
from minutes_parser.extract import styled
from minutes_parser.extract.characters import BULLETS, decode, repair
from minutes_parser.extract.numbering import numeral
from minutes_parser.extract.paragraphs import (
    cut_short,
    goes_on,
    is_full,
    opens,
    rejoin,
    split_run_on,
    without_page_words,
    wrap_width,
)
from minutes_parser.extract.styled import Run
from minutes_parser.layout.model import Cell, Layout, Line, Page
from minutes_parser.records import Finding

MAX_CHARACTERS = 20_000_000
"""Longest page that is read; minutes of a whole year are under a million, but pictures may be written into a page."""
MAX_TAGS = 1_000_000
"""Most marks of elements of a page that is read; minutes of a whole year have some ten thousand."""

# fmt: off
_DROPPED = frozenset({
    "script", "style", "noscript", "template", "svg", "math", "iframe", "object", "embed", "canvas", "audio", "video", "map",
    "nav", "footer", "aside", "dialog", "button", "select", "option", "textarea", "input", "head", "title", "meta", "link",
})
_BLOCKS = frozenset({
    "address", "article", "blockquote", "body", "caption", "center", "dd", "details", "div", "dl", "dt", "fieldset",
    "figcaption", "figure", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "html", "legend", "li", "main", "ol",
    "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
})
# fmt: on
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
# Elements that ModernGov's print template puts round items.
_MARKS = re.compile(r"ai\d+|\w+_section")

# Classes and ids of what stands round the content of a page.
_CHROME = re.compile(
    r"""
    (?: ^ | \s ) (?:
        (?: \w+ [-_] )? (?: nav | navbar | navigation | menu | breadcrumbs? | sidebar | pagination | pager )
      | (?: \w+ [-_] )? cookies? (?: [-_]\w+ )* | cc-(?: window | banner | revoke ) | onetrust-[\w-]+ | CybotCookiebot\w+ | gdpr [-\w]*
      | (?: \w+ [-_] )? skip [-_]? (?: link | nav ) \w*
      | (?: navbar | menu | sidebar | cookie | breadcrumb | share | sharing | social | addtoany ) (?: [-_][\w-]* )?
      | (?: site | page | main | global ) [-_]? (?: header | footer )
      | footer | masthead | banner | widget-area | accessibility-widget
      | (?: \w+ [-_] )? comments? (?: [-_]? (?: list | area | section | thread | body | form | respond | wrapper ) )? | respond | disqus_thread
      | log-?in (?: [-_]\w+ )* | page-list | guide-?nav\w* | supplements? | (?: date | last ) [-_] (?: published | updated | modified )
      | (?: related | similar | recent | popular ) (?: [-_] (?: posts | pages | content | links | articles ) )?
      | widget [-_] (?: recent | archive | categor | tag | meta | search | nav ) [\w-]* | nav [-_] (?: above | below ) | pagenav | post-navigation | entry-footer | entry-meta | tag-?links | cat-?links
      | screen-reader-text | visually-hidden | sr-only | sharedaddy | jp-relatedposts
      | mgFooter | mgSideBar | mgLangOptions | mgHide
    ) (?= \s | $ )
    """,
    re.VERBOSE | re.IGNORECASE,
)
_CHROME_ROLES = frozenset(
    {"navigation", "banner", "contentinfo", "search", "complementary", "dialog", "alertdialog", "menu"}
)

_MEETING_LINK = re.compile(r"Meeting of .{3,200}\(Item ", re.DOTALL)

# Where the content stands, the surest first: an element's id, a class, its role or its name.
_CONTENT = (
    "mgContent",
    "modgov",
    "entry-content",
    "post-content",
    "<article>",
    "role=main",
    "<main>",
    "main-content",
    "content",
    "main",
)

_RESIDUE = re.compile(
    r"FIELD_(?:TITLE|SUMMARY)|(?:Share|Print) this (?:item|page)|View directions|Skip to (?:main )?content|Back to top"
    r"|\{meta\}|(?:This page was )?last (?:updated|modified|reviewed)\b.{0,40}",
    re.IGNORECASE,
)
_FILE_SIZE = re.compile(r"\s*(?:\bpdf icon\s*)?\bPDF\s+[\d.,]+\s*[KM]B\b(?:/\d+)?", re.IGNORECASE)
_END_RESIDUE = re.compile(rf"(?:{_FILE_SIZE.pattern}|\s*\bView directions)$", re.IGNORECASE)
"""Words of a link that stands behind others on their line."""
_ATTACHMENTS = re.compile(r"(?:Additional|Supporting|Accompanying) documents?:?", re.IGNORECASE)


def read(data: bytes, name: str) -> Layout:
    """The lines of an HTML page or fragment. Raises `Unreadable` where it is too large or holds no words."""
    if len(data) > MAX_CHARACTERS or data.count(b"<") > MAX_TAGS:
        raise Unreadable(
            "too-large",
            f"the page is larger than {MAX_CHARACTERS // 1_000_000} MB or has more than {MAX_TAGS:,} tags. Save the minutes "
            "alone and try again.",
        )
    declared = [
        found.decode("ascii", "ignore")
        for found in re.findall(rb"charset\s*=\s*[\"']?([\w.:-]+)", data[:4000], re.IGNORECASE)
    ]
    decoded = decode(data, declared)
    findings: list[Finding] = []
    if decoded.guessed:
        message = (
            f"The page does not say how it is encoded; read as {decoded.encoding}. Check accents and quotation marks."
        )
        findings.append(Finding(severity="info", code="encoding-guessed", message=message))
    soup = parse(repair(decoded.text))
    metadata = _metadata(soup)
    kept, attachments = without_attachments(lines(_content(soup)))
    kept, furniture = without_page_words(kept)
    if not kept:
        raise Unreadable(
            "no-text",
            "the page holds no text. If it shows text in a browser, print it from there to PDF and use that file.",
        )
    findings += cut_short(kept)
    page = Page(number=1, lines=tuple(kept), furniture=(*attachments, *furniture))
    return Layout(format="html", pages=(page,), paginated=False, findings=tuple(findings), metadata=metadata)


def parse(text: str) -> BeautifulSoup:
    """The tree of `text`, server-side includes filled in."""
    text = text.replace("\x00", "")
    settings = dict(re.findall(r"<!--#\s*set\s+var=\"([^\"]*)\"\s+value=\"([^\"]*)\"\s*-->", text))
    if settings:
        text = re.sub(r"<!--#\s*echo\s[^>]*?var=\"([^\"]*)\"\s*-->", lambda echo: settings.get(echo[1], ""), text)
        if "title" in settings:
            text += f"<title>{settings['title']}</title>"
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", XMLParsedAsHTMLWarning)
        return BeautifulSoup(text, "lxml")


def fragment(text: str, *, first_table: int = 0) -> list[Line]:
    """The lines of a piece of HTML inside another format, its tables numbered from `first_table`."""
    return lines(parse(text), first_table=first_table)


# -- what the page says of itself --------------------------------------------------------------------------------------


def _metadata(soup: BeautifulSoup) -> dict[str, str]:
    """Title, address and date as the page's head gives them."""
    found: dict[str, str] = {}
    if soup.title and (title := re.sub(r"\s+", " ", soup.title.get_text()).strip()):
        found["title"] = title
    canonical = soup.find("link", rel="canonical")
    if isinstance(canonical, Tag) and str(canonical.get("href", "")).startswith("http"):
        found["url"] = str(canonical["href"])
    for meta in soup.find_all("meta"):
        key = str(meta.get("property") or meta.get("name") or "").lower()
        value = str(meta.get("content") or "").strip()
        if not value:
            continue
        if key == "og:url" and value.startswith("http"):
            found.setdefault("url", value)
        elif key in {"article:published_time", "dc.date", "dcterms.created", "dcterms.date", "date"}:
            found.setdefault("date", value)
        elif key in {"og:site_name", "application-name"}:
            found.setdefault("site", value)
        elif key == "og:title":
            found.setdefault("title", value)
    return found


# -- the content of the page -------------------------------------------------------------------------------------------


def _content(soup: BeautifulSoup) -> Tag:
    """The element that holds the page's own words, menus and the like taken out of it."""
    body = soup.body or soup
    for tag in _chrome(body, _words_in(body)):
        tag.extract()
    words = _words_in(body)
    places: dict[str, list[Tag]] = {}
    for tag in body.find_all(True):
        for name in _names(tag):
            if name in _CONTENT:
                places.setdefault(name, []).append(tag)
    for name in _CONTENT:
        found = [tag for tag in places.get(name, ()) if words[id(tag)].length >= 0.7 * words[id(body)].length]
        if found:
            content = found[0]  # the outermost: elements come in document order
            if not content.find(["h1", "h2"]) and isinstance(content.parent, Tag) and content.parent.find("h1"):
                return content.parent  # the heading of the page stands just outside
            return content
    return body


def _names(tag: Tag) -> set[str]:
    """What an element is known by: id, classes, role, its own name in angle brackets."""
    classes = tag.get("class")
    names = {f"<{tag.name}>", f"role={tag.get('role')}", str(tag.get("id") or "")}
    return names | set(classes if isinstance(classes, list) else [str(classes or "")])


@dataclass(slots=True)
class _Words:
    """How many characters of words stand in an element, and how many of them in its links."""

    length: int = 0
    linked: int = 0
    links: int = 0
    longest: int = 0
    """of its links"""


def _words_in(root: Tag) -> dict[int, _Words]:
    """What stands in each element under `root`, by the element's identity."""
    counted: dict[int, _Words] = {id(root): _Words()}
    stack: list[tuple[Tag, Iterator[PageElement]]] = [(root, iter(root.contents))]
    while stack:
        tag, children = stack[-1]
        node = next(children, None)
        if node is None:
            stack.pop()
            if stack:
                _add(counted[id(stack[-1][0])], counted[id(tag)], is_link=tag.name == "a")
        elif isinstance(node, Tag):
            counted[id(node)] = _Words()
            stack.append((node, iter(node.contents)))
        elif type(node) is NavigableString:
            counted[id(tag)].length += len(node.strip())
    return counted


def _add(outer: _Words, inner: _Words, *, is_link: bool) -> None:
    outer.length += inner.length
    outer.linked += inner.length if is_link else inner.linked
    outer.links += 1 if is_link else inner.links
    outer.longest = max(outer.longest, inner.length if is_link else inner.longest)


def _chrome(root: Tag, words: dict[int, _Words]) -> list[Tag]:
    """The outermost menus, banners and notices under `root`."""
    found: list[Tag] = []
    stack: list[tuple[Tag, bool]] = [(root, False)]
    while stack:
        tag, inside = stack.pop()
        inside = inside or tag.name in {"article", "main"}
        for child in tag.contents:
            if not isinstance(child, Tag):
                continue
            if "mgActionList" in child.get_attribute_list("class"):
                # Of ModernGov's links beside an item only one says something: the meeting it belongs to.
                found += [li for li in child.find_all("li") if not _MEETING_LINK.match(li.get_text().strip())]
                continue
            # A theme may call its content "page-banner"; what holds most of the words is no menu.
            share = words[id(child)].length / max(1, words[id(root)].length)
            if (share < 0.5 and (_is_chrome(child, inside) or (not inside and _is_menu(child, words[id(child)])))) or (
                share < 0.9 and _is_comments(child)
            ):
                found.append(child)
            else:
                stack.append((child, inside))
    return found


def _is_chrome(tag: Tag, inside: bool) -> bool:
    """Whether an element is no content; `inside` says that an article or the page's main element is open round it."""
    if tag.name in _DROPPED:
        return True
    if tag.name in {"html", "body", "main", "article"}:
        return False
    if tag.name == "header":  # of the site; a header inside an article holds its heading
        return not inside
    if tag.has_attr("hidden") or tag.get("role") in _CHROME_ROLES or str(tag.get("aria-hidden", "")).lower() == "true":
        return True
    if re.search(r"display\s*:\s*none", str(tag.get("style", "")), re.IGNORECASE):
        return True
    names = _class_and_id(tag)
    return bool(names.strip()) and bool(_CHROME.search(names))


_COMMENTS = re.compile(r"(?:^|\s)(?:comments?(?:-?list|-area)?|disqus_thread)(?:\s|$)", re.IGNORECASE)


def _is_comments(tag: Tag) -> bool:
    """Whether an element holds what readers wrote, which may well be more than the minutes."""
    return bool(_COMMENTS.search(_class_and_id(tag)))


def _class_and_id(tag: Tag) -> str:
    classes = tag.get("class")
    return " ".join([*(classes if isinstance(classes, list) else [str(classes or "")]), str(tag.get("id") or "")])


def _is_menu(tag: Tag, words: _Words) -> bool:
    """Whether an element holds nothing but three or more short links: a menu, whatever it is called."""
    holder = tag.name in {"div", "ul", "td", "p", "section"}  # an "ol" may be an agenda
    return holder and words.links >= 3 and words.longest < 40 and words.linked >= 0.8 * words.length


def without_attachments(found: list[Line]) -> tuple[list[Line], list[Line]]:
    """ModernGov's lists of attached files and its template words, taken out."""
    kept: list[Line] = []
    furniture: list[Line] = []
    in_list = False
    for line in found:
        if _ATTACHMENTS.fullmatch(line.text):
            in_list = True
            furniture.append(line)
        elif _RESIDUE.fullmatch(line.text) or (in_list and (line.tag == "li" or _FILE_SIZE.search(line.text))):
            furniture.append(line)
        else:
            in_list = False
            end = _END_RESIDUE.search(line.text)
            if end:
                line = replace(
                    line,
                    text=line.text[: end.start()],
                    bold=tuple((a, min(b, end.start())) for a, b in line.bold if a < end.start()),
                )
            if line.text:
                kept.append(line)
    return kept, furniture


# -- the walk over the tree ---------------------------------------------------------------------------------------------


@dataclass(slots=True)
class _List:
    """A list and the number of its next item."""

    ordered: bool
    kind: str
    number: int
    step: int = 1


@dataclass(slots=True)
class _Open:
    """An element that is open while the walk is inside it, with what it inherits from those round it."""

    name: str = ""
    bold: bool = False
    heading: str = ""
    quote: bool = False
    pre: bool = False
    cell: Cell | None = None
    list: _List | None = None
    depth: int = -1
    item: _Item | None = None


@dataclass(slots=True)
class _Item:
    """A list item: its automatic number as long as that is not printed, and the item it stands in."""

    marker: str
    outer: _Item | None
    fresh: bool = True


def lines(root: Tag, *, first_table: int = 0) -> list[Line]:
    """One line a block under `root`, in document order."""
    return _Walk(first_table).over(root)


class _Walk:
    """Walks a tree in document order, without recursion, and makes a line at each border of a block."""

    def __init__(self, first_table: int) -> None:
        self.made: list[Line] = []
        self.runs: list[Run] = []
        self.open: list[_Open] = [_Open()]
        self.cells: dict[int, Cell] = {}
        self.tables = first_table
        self.frames: set[int] = set()
        self.gap = True

    def over(self, root: Tag) -> list[Line]:
        self.frames = _frames(root)
        stack: list[Iterator[PageElement]] = [iter([root])]
        while stack:
            node = next(stack[-1], None)
            if node is None:
                stack.pop()
                if stack:
                    self._leave()
            elif isinstance(node, Tag):
                if node.name in _DROPPED and node is not root:
                    continue
                self._enter(node)
                stack.append(iter(node.contents))
            elif isinstance(node, NavigableString) and not isinstance(node, PreformattedString):
                self._words(str(node))
        self._flush()
        return split_run_on(rejoin(self.made))

    def _enter(self, tag: Tag) -> None:
        name = tag.name.lower()
        if name in _BLOCKS or _MARKS.fullmatch(name):
            self._flush()
            self.gap = True
        frame = replace(self.open[-1], name=name)
        bold = _boldness(tag)
        frame.bold = frame.bold if bold is None else bold
        if name == "br":
            self.runs.append(Run("\n"))
        elif name in _HEADINGS:
            frame.heading = name
        elif name in {"ol", "ul", "menu"}:
            frame.list, frame.depth = _list(tag), frame.depth + 1
        elif name == "li":
            frame.item = _Item(self._marker(tag), frame.item)
        elif name == "table":
            self._table(tag)
        elif name in {"td", "th"}:
            frame.cell = self.cells.get(id(tag), frame.cell)
        elif name == "blockquote":
            frame.quote = True
        elif name == "pre":
            frame.pre = True
        self.open.append(frame)

    def _leave(self) -> None:
        name = self.open[-1].name
        if name in _BLOCKS or _MARKS.fullmatch(name):
            self._flush()
            self.gap = True
        self.open.pop()

    def _words(self, words: str) -> None:
        here = self.open[-1]
        if here.pre:
            words = words.replace("\r\n", "\n").expandtabs()
        elif not self.runs and (mark := _DASHED.match(words)):
            # A list typed into a text field: each item has a line of its own in the source only.
            parts = re.split(rf"\n[ \t]*{re.escape(mark[1])}[ \t]+(?=\S)", words)
            words = f"\n{mark[1]} ".join(re.sub(r"[ \t\r\n\f]+", " ", part) for part in parts)
        else:
            words = re.sub(r"[ \t\r\n\f]+", " ", words)
        if words.strip(" ") or self.runs:
            self.runs.append(Run(words, here.bold))

    def _marker(self, item: Tag) -> str:
        """The number a browser prints before a list item, "" for a bullet."""
        listed = self.open[-1].list
        if listed is None or not listed.ordered:
            return ""
        value = str(item.get("value", ""))
        if re.fullmatch(r"-?\d{1,6}", value):
            listed.number = int(value)
        number, listed.number = listed.number, listed.number + listed.step
        return f"{numeral(number, listed.kind)}. "

    def _table(self, table: Tag) -> None:
        """Gives the cells of a data table their places; tables that only lay out the page give none."""
        if id(table) in self.frames or table.get("role") in {"presentation", "none"}:
            return
        rows = _rows(table)
        placed = _cells([row for row, _ in rows])
        if max((column for _, _, column in placed), default=0) < 1:
            return
        for tag, row, column in placed:
            header = rows[row][1] or (tag.name == "th" and row == 0)
            self.cells[id(tag)] = Cell(table=self.tables, row=row, column=column, header=header)
        self.tables += 1

    def _flush(self) -> None:
        runs, self.runs = self.runs, []
        if not any(run.text.strip() for run in runs):
            return
        if any("**" in run.text for run in runs):
            runs = _unstarred(runs)
        here = self.open[-1]
        for paragraph, gap in _paragraphs(styled.split(runs)):
            words = "".join(run.text for run in paragraph)
            fresh = here.item is not None and here.item.fresh
            tag = here.heading or ("li" if fresh else "quote" if here.quote else "")
            bullet = None if here.heading else _BULLET.match(words)
            if bullet and bullet.end() < len(words):
                paragraph, tag = styled.cut(paragraph, bullet.end(), len(words)), "li"
            if fresh:
                marker = self._printed(words)
                paragraph = [Run(marker, bool(paragraph and paragraph[0].bold)), *paragraph] if marker else paragraph
            self.made += styled.lines(paragraph, tag=tag, depth=max(0, here.depth), cell=here.cell, gap=self.gap or gap)
            self.gap = False

    def _printed(self, words: str) -> str:
        """The automatic numbers that stand before the first words of an item, those of items round it included."""
        marker = ""
        item = self.open[-1].item
        while item is not None and item.fresh:
            marker, item.fresh, item = item.marker + marker, False, item.outer
        return "" if marker and re.match(rf"\s*{re.escape(marker.strip())}", words) else marker


_DASHED = re.compile(r"\s*([-–*])[ \t]+\S")
_BULLET = re.compile(rf"\s*(?:[{BULLETS}]\s*|[-–*]\s+(?=\w)|o\s{{2,}}(?=\w))")


def _unstarred(runs: list[Run]) -> list[Run]:
    """The runs without Markdown's `**`, which some sites leave in their HTML; what stands between a pair is bold."""
    bold = False
    made: list[Run] = []
    for run in runs:
        for i, words in enumerate(run.text.split("**")):
            bold ^= i > 0
            if words:
                made.append(Run(words, run.bold or bold))
    return made


def _paragraphs(parted: list[list[Run]]) -> list[tuple[list[Run], bool]]:
    """Lines that <br> or preformatted text part, joined where the words go on; and whether an empty line stood before."""
    if len(parted) == 1:
        return [(parted[0], False)]
    texts = ["".join(run.text for run in line).strip() for line in parted]
    filled = [i for i, text in enumerate(texts) if text]
    width = wrap_width((texts[i], texts[j]) for i, j in itertools.pairwise(filled) if j == i + 1)
    joined: list[tuple[list[Run], bool]] = []
    last: int | None = None
    for i in filled:
        before, after = (texts[last], texts[i]) if last is not None else ("", "")
        beside = last == i - 1
        on = beside and (
            ((len(before) >= 40 or before.endswith(",")) and goes_on(before, after))
            or (width is not None and is_full(before, after, width) and not opens(after))
        )
        if on and joined:
            joined[-1] = ([*joined[-1][0], Run(" "), *parted[i]], joined[-1][1])
        else:
            joined.append((parted[i], last is not None and not beside))
        last = i
    return joined


def _boldness(tag: Tag) -> bool | None:
    """Whether the element sets its words bold (True) or plain (False); None if it leaves them as they are."""
    weight = re.search(r"font-weight\s*:\s*(\w+)", str(tag.get("style", "")), re.IGNORECASE)
    if weight:
        value = weight[1].lower()
        return value in {"bold", "bolder"} or (value.isdigit() and int(value) >= 600)
    return True if tag.name in {"b", "strong", "th", "dt"} else None


def _list(tag: Tag) -> _List:
    start = str(tag.get("start", ""))
    style = str(tag.get("style", ""))
    kind = str(tag.get("type", "1"))
    named = re.search(
        r"list-style(?:-type)?\s*:[^;]*?(lower-alpha|lower-latin|upper-alpha|upper-latin|lower-roman|upper-roman|none)",
        style,
    )
    if named:
        kind = {
            "lower-alpha": "a",
            "lower-latin": "a",
            "upper-alpha": "A",
            "upper-latin": "A",
            "lower-roman": "i",
            "upper-roman": "I",
        }.get(named[1], "")
    ordered = tag.name == "ol" and kind in {"1", "a", "A", "i", "I"}
    number = int(start) if re.fullmatch(r"-?\d{1,6}", start) else 1
    return _List(ordered=ordered, kind=kind, number=number, step=-1 if tag.has_attr("reversed") else 1)


def _frames(root: Tag) -> set[int]:
    """Identities of the tables under `root` that hold another table, and so only lay out the page."""
    frames: set[int] = set()
    stack: list[tuple[Tag, int | None]] = [(root, None)]
    while stack:
        tag, table = stack.pop()
        if tag.name == "table":
            if table is not None:
                frames.add(table)
            table = id(tag)
        stack += [(child, table) for child in tag.contents if isinstance(child, Tag)]
    return frames


def _rows(table: Tag) -> list[tuple[Tag, bool]]:
    """The rows of a table itself, and whether each stands in its head."""
    rows: list[tuple[Tag, bool]] = []
    for child in table.find_all(["tr", "thead", "tbody", "tfoot"], recursive=False):
        if child.name == "tr":
            rows.append((child, False))
        else:
            rows += [(row, child.name == "thead") for row in child.find_all("tr", recursive=False)]
    return rows


_MOST_SPANNED = 100_000
"""Places in a table that cells of rows above may reach into."""


def _cells(rows: list[Tag]) -> list[tuple[Tag, int, int]]:
    """Each cell with its row and column, spans counted."""
    taken: set[tuple[int, int]] = set()
    placed: list[tuple[Tag, int, int]] = []
    for index, row in enumerate(rows):
        column = 0
        for tag in row.find_all(["td", "th"], recursive=False):
            while (index, column) in taken:
                column += 1
            placed.append((tag, index, column))
            wide, high = _span(tag, "colspan"), _span(tag, "rowspan")
            for down in range(1, min(high, len(rows) - index) if len(taken) < _MOST_SPANNED else 1):
                taken.update((index + down, column + across) for across in range(wide))
            column += wide
    return placed


def _span(tag: Tag, name: str) -> int:
    value = str(tag.get(name, "1"))
    return max(1, min(int(value), 100)) if re.fullmatch(r"\d{1,4}", value) else 1

"""What of a web page is its content: menus, banners, notices, comments and what templates add are taken out of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from bs4 import BeautifulSoup
from bs4.element import NavigableString, PageElement, Tag

from minutes_parser.extract.html_lines import DROPPED
from minutes_parser.layout.model import Line

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


def content_of(soup: BeautifulSoup) -> Tag:
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
    if tag.name in DROPPED:
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

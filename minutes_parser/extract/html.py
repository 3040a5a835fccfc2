"""HTML to lines: the page's own content, one line a block, menus and cookie notices left out.

Reads blogs and parish sites, ModernGov pages, Word exports and bare fragments.
"""

from __future__ import annotations

import re
import warnings

from bs4 import BeautifulSoup, XMLParsedAsHTMLWarning
from bs4.element import Tag

from minutes_parser.errors import Unreadable
from minutes_parser.extract.characters import repair
from minutes_parser.extract.decoding import decode
from minutes_parser.extract.html_content import content_of, without_attachments
from minutes_parser.extract.html_lines import lines_of
from minutes_parser.extract.paragraphs import cut_short, without_page_words
from minutes_parser.extract.web_tabs import in_print_order
from minutes_parser.layout.model import Layout, Line, Page
from minutes_parser.records import Finding

MAX_CHARACTERS = 20_000_000
"""Longest page that is read; minutes of a whole year are under a million, but pictures may be written into a page."""
MAX_TAGS = 1_000_000
"""Most marks of elements of a page that is read; minutes of a whole year have some ten thousand."""


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
    kept, attachments = without_attachments(lines_of(content_of(soup)))
    kept, menus = in_print_order(kept)
    kept, furniture = without_page_words(kept)
    if not kept:
        raise Unreadable(
            "no-text",
            "the page holds no text. If it shows text in a browser, print it from there to PDF and use that file.",
        )
    findings += cut_short(kept)
    page = Page(number=1, lines=tuple(kept), furniture=(*attachments, *menus, *furniture))
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
    return lines_of(parse(text), first_table=first_table)


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
    links = soup.find_all("a", href=_HOME_OR_ROOT if soup.find(class_=_OF_MODERNGOV) else _HOME)[:3]
    home = [" ".join([link.get_text(" "), *(str(picture.get("alt", "")) for picture in link("img"))]) for link in links]
    if banner := [_TO_HOME.sub("", words.strip()) for words in home if 5 < len(words.strip()) < 80]:
        found["banner"] = " | ".join(reversed(banner))
    return found


_HOME = re.compile(r"(?i)(?:^|/)(?:mgHome|ieDocHome)\.aspx$")
"""where ModernGov's pages begin, which a council has for itself alone; a village's site holds its neighbours' minutes too"""
_HOME_OR_ROOT = re.compile(rf"{_HOME.pattern}|^(?:https?://[^/]+)?/?$")
_OF_MODERNGOV = re.compile(r"^mg(?:Content|ItemTable|WordPara|MainTitleTxt|SubTitleTxt)$")
_TO_HOME = re.compile(
    r"(?i)\s*\b(?:(?:home\s?page|home|web\s?site|logo|crest|coat\s+of\s+arms)\b\s*)+$|^(?:logo|crest)\s+(?:of|for)\s+(?:the\s+)?"
)
"""what is said of the link or picture that stands for a site's owner"""

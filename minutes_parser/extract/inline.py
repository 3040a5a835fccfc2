"""Markdown and stray HTML inside one paragraph or cell, read to styled runs of words; no markup is ever shown."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass, field

from minutes_parser.extract.characters import BULLETS
from minutes_parser.extract.styled import Run

BULLET = rf"(?:[-*+–{BULLETS}]|o(?=\ +\S))"
_BLOCK_TAG = r"p|div|ul|ol|li|table|tr|td|th|tbody|thead|h[1-6]|blockquote|section|center|hr|dl|dt|dd|pre|AI\d+"
_TOKEN = re.compile(
    rf"""
      (?P<comment> <!--[^<>]{{0,500}}--> )
    | <(?P<slash> /? ) (?P<block> (?:{_BLOCK_TAG}) \b ) [^<>]* >
    | <br\b (?P<br> [^<>]* ) >
    | <(?P<ends> /? ) (?:b|strong) \b [^<>]* >
    | <(?P<address> (?:https?://|mailto:|[\w.+-]+@) [^<>\s]+ ) >
    | (?P<tag> </?[A-Za-z][\w:-]* (?: \s[^<>]* )? /? > )
    | !\[ [^\]]* \] \( [^()\s]* (?:\s"[^"]*")? \)  (?P<image>)
    | \[ (?P<link> [^\[\]]* ) \] \( <? [^()<>]* (?:\([^()]*\)[^()<>]*)* >? \)
    | \[ (?P<named> [^\[\]]+ ) \] \[ [^\[\]\s]{{1,40}} \]
    | (?P<stars> \*+ )
    | (?P<under> (?<![^\W_]) _{{1,3}} (?=\S) | (?<=\S) _{{1,3}} (?![^\W_]) )
    | `+ (?P<tick>)
    | \\ (?P<escaped> [!-/:-@\[-`{{-~] )
    | (?P<hard> \\$ )
    """,
    re.VERBOSE | re.DOTALL | re.IGNORECASE | re.MULTILINE,
)


@dataclass(slots=True)
class Part:
    """A stretch without block breaks: `tag` is li or a heading level where a stray HTML element says so."""

    tag: str = ""
    runs: list[Run] = field(default_factory=list)
    joined: bool = False
    """stood against its predecessor without white space (`**AGENDA ITEM****2.1**`): a converter glued two blocks"""

    @property
    def text(self) -> str:
        return "".join(run.text for run in self.runs)


def read(raw: str, *, markdown: bool = True) -> list[Part]:
    """The parts of `raw`: one for a plain paragraph, several where block elements or glued headings part it.

    Without `markdown`, asterisks, underscores and brackets are words like others; tags and entities are still read.
    """
    parts = [Part()]
    bold = False
    spans: list[bool] = []
    """for each open span, whether the words before it were bold"""
    at = 0
    italics = _pairs(raw) if markdown else frozenset()

    def add(words: str) -> None:
        if words:
            parts[-1].runs.append(Run(words, bold))

    def start(tag: str = "", *, joined: bool = False) -> None:
        if parts[-1].text.strip():
            parts.append(Part(tag, joined=joined))
        else:
            parts[-1].tag = tag

    for token in _TOKEN.finditer(raw):
        if token.start() < at:
            continue
        if not markdown and token.lastgroup in {"link", "stars", "under", "tick", "escaped", "hard", "image"}:
            continue
        add(html.unescape(raw[at : token.start()]))
        at = token.end()
        kind = token.lastgroup
        if kind == "block":
            name = token["block"].lower()
            start("" if token["slash"] else name if re.fullmatch(r"li|h[1-6]", name) else "")
        elif kind in {"br", "hard"}:
            add("\n")
        elif kind == "ends":
            bold = not token["ends"]
        elif kind == "tag" and token["tag"].lower().startswith("<span"):
            spans.append(bold)
            bold = bold or _BOLD_STYLE.search(token["tag"]) is not None
        elif kind == "tag" and token["tag"].lower() == "</span>":
            bold = spans.pop() if spans else bold
        elif kind == "address":
            add(token["address"].removeprefix("mailto:"))
        elif kind in {"link", "named"}:
            inner = read(token[kind])
            add(" ".join(part.text for part in inner))
        elif kind == "stars":
            count = len(token["stars"])
            if count == 1:
                if token.start() not in italics and not _opens_word(raw, token):
                    add("*")
            elif count >= 4 and bold and _glued(raw, token):
                start(joined=True)
            elif (
                count == 4 and _GLUED_WORD.match(raw, token.end()) and raw[token.start() - 2 : token.start()].isalpha()
            ):
                add(" ")  # "Councillor V Roe****and B Orr"
            elif count % 4 not in {0, 1}:
                bold = not bold
        elif kind == "under":
            if token.start() not in italics:
                add(token["under"])
            elif len(token["under"]) >= 2:
                bold = not bold
        elif kind == "escaped":
            add(token["escaped"])
    add(html.unescape(raw[at:]))
    if bold and raw.rstrip().endswith("**") and raw.count("**") == 1:
        # "4 Heading**": the opening stars were lost, all of it was bold
        for part in parts:
            part.runs = [Run(run.text, True) for run in part.runs]
    for part in parts:
        _fix(part)
    return [part for part in parts if part.text.strip()]


_BOLD_STYLE = re.compile(r"font-weight\s*:\s*(?:bold|[6-9]00)", re.IGNORECASE)
_GLUED_WORD = re.compile(r"(?:and|or|of|the|to|in|at|on|for|by|with|from)\s")


def _pairs(raw: str) -> frozenset[int]:
    """Offsets of single asterisks and of underscores that pair up as emphasis and so are markup, not words."""
    pairs: set[int] = set()
    if "***" in raw:  # bold and italic mixed: "**REPLY*:***"
        pairs = {match.start() for match in re.finditer(r"(?<![*\\])\*(?!\*)", raw)}
    for match in re.finditer(r"(?<![*\\])\*(?![*\s])((?:[^*]|\*\*)*?)(?<![\s\\*])\*(?!\*)", raw):
        pairs |= {match.start(), match.end() - 1}
    for match in re.finditer(r"(?<![^\W_])(?<!\\)(_{1,3})(?![\s_])([^_]*?[^\s_\\])(\1)(?![^\W])", raw):
        pairs |= {match.start(1), match.start(3)}
    return frozenset(pairs)


def _opens_word(raw: str, token: re.Match[str]) -> bool:
    """Whether a lone asterisk stands at the start, glued to a word: emphasis whose end was lost."""
    return not raw[: token.start()].strip() and raw[token.end() : token.end() + 1].isalpha()


def _glued(raw: str, token: re.Match[str]) -> bool:
    """Whether `****` parts two headings, not a word: `ITEM****2.1`; but `a****t`, `M****INUTES`, `27****TH` are words."""
    before = re.sub(r"<[^<>]*>", "", raw[: token.start()]).rsplit("**", 1)[-1]
    after = raw[token.end() :]
    if not before.strip() or not after[:1].strip() or before[-1:].isspace():
        return False
    ordinal = before[-1].isdigit() and re.match(r"(?:st|nd|rd|th|\d)", after, re.IGNORECASE)
    return len(before.strip()) > 1 and not ordinal and (after[0].isupper() or after[0].isdigit())


def _fix(part: Part) -> None:
    """Removes a bullet left at the start of a list item."""
    while part.runs and not part.runs[0].text.strip(" "):
        part.runs.pop(0)
    if part.tag == "li" and part.runs:
        first = part.runs[0]
        part.runs[0] = Run(re.sub(rf"^\s*{BULLET}\s+|^\s*[{BULLETS}]\s*", "", first.text), first.bold)


def plain(raw: str, *, markdown: bool = True) -> str:
    """The words of `raw` alone."""
    return " ".join(re.sub(r"\s+", " ", part.text).strip() for part in read(raw, markdown=markdown))


def left_open(raw: str) -> bool:
    """Whether a printed line ends inside a tag, or inside what an HTML tag sets: "<span style=…>CALL TO" over "ORDER</span>"."""
    if "<" not in raw:
        return False
    if raw.rfind("<") > raw.rfind(">"):
        return _CUT_TAG.search(raw) is not None
    opened = [name.lower() for name in _OPENS_INLINE.findall(raw)]
    return any(opened.count(name) > raw.lower().count(f"</{name}>") for name in set(opened))


_CUT_TAG = re.compile(r"<(?:span|strong|b|em|i|u|a|font)(?:\s[^<>]*)?$", re.IGNORECASE)
_OPENS_INLINE = re.compile(r"<(span|strong|b|em|i|u|font)(?:\s[^<>]*)?>", re.IGNORECASE)


_QUICK = re.compile(r"[*_`\\<>&\[\]]")


def words(raw: str) -> str:
    """`raw` roughly without markup: for judging where a line ends, not for keeping."""
    return _QUICK.sub("", re.sub(r"<[^<>]*>|\\", "", raw)).strip() if _QUICK.search(raw) else raw.strip()


def is_bold(raw: str) -> bool:
    """Whether all words of `raw` are marked bold, an enumerator and punctuation aside."""
    stripped = (
        re.sub(r"^\s*(?:[\w/]{1,10}\\?[.)]?\s+)?", "", raw)
        if not raw.lstrip().startswith(("*", "<b", "<s"))
        else raw.strip()
    )
    rest = re.sub(r"\*\*.+?\*\*|<(b|strong)\b[^<>]*>.*?</\1>", "", stripped, flags=re.DOTALL | re.IGNORECASE)
    return rest != stripped and not re.search(r"\w", rest)

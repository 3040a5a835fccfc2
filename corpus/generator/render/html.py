"""HTML of a council's own site: a page with navigation and an article, or a Word export."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable
from html import escape

from corpus.generator.sheet import Block, Look

PAGE = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>{title}</title>
<link rel="stylesheet" href="/assets/site.css">
<script>window.dataLayer = window.dataLayer || [];</script>
</head>
<body class="page">
<header><a href="/">{site}</a>
<nav><ul><li><a href="/">Home</a></li><li><a href="/councillors/">Councillors</a></li><li><a href="/minutes/">Minutes</a></li><li><a href="/contact/">Contact</a></li></ul></nav></header>
<main>
<article>
{body}
</article>
<aside><h3>Recent posts</h3><ul><li><a href="/news/bins/">Bank holiday collections</a></li><li><a href="/news/fete/">Summer fete</a></li></ul></aside>
</main>
<footer><p>We use cookies to make this site work. <a href="/privacy/">Privacy</a></p><p>Copyright {site}</p></footer>
</body>
</html>
"""
WORD = """<html>
<head>
<meta http-equiv=Content-Type content="text/html; charset=utf-8">
<title>{title}</title>
<style><!-- p.MsoNormal {{margin:0cm; font-size:11.0pt; font-family:"Arial",sans-serif;}} --></style>
</head>
<body lang=EN-GB>
<div class=WordSection1>
{body}
</div>
</body>
</html>
"""


def tagged(text: str) -> str:
    """Bold marks to <strong>, line ends to <br>."""
    return re.sub(r"\*\*(.+?)\*\*", r"<strong>\1</strong>", escape(text, quote=False)).replace("\n", "<br>\n")


def render(
    blocks: Iterable[Block],
    look: Look,
    *,
    title: str = "Minutes",
    site: str = "",
    word: bool = False,
    list_tags: bool = False,
) -> bytes:
    """A page in UTF-8. `word`: as Word saves it, hard-wrapped; `list_tags`: clauses as <ol><li> without printed enumerators."""
    body = "\n".join(
        elements(blocks, look, paragraph=' class="MsoNormal"' if word else "", list_tags=list_tags, headings=not word)
    )
    if word:
        body = "\n".join(
            line
            for part in body.split("\n")
            for line in (textwrap.wrap(part, 78, break_long_words=False, break_on_hyphens=False) or [""])
        )
    return (WORD if word else PAGE).format(title=escape(title), site=escape(site), body=body).encode()


def elements(
    blocks: Iterable[Block], look: Look, *, paragraph: str = "", list_tags: bool = False, headings: bool = True
) -> Iterable[str]:
    """One HTML element a block."""
    open_list = ""
    for block in blocks:
        text = tagged(block.text)
        wanted = (
            "ul" if block.kind == "bullet" else "ol" if list_tags and block.kind == "clause" and block.number else ""
        )
        if open_list and wanted != open_list:
            yield f"</{open_list}>"
            open_list = ""
        if wanted:
            if not open_list:
                kind = {"a": ' type="a"', "i": ' type="i"'}.get(block.number.strip("()."), "") if wanted == "ol" else ""
                yield f"<{wanted}{kind}>"
                open_list = wanted
            yield f"<li>{text}</li>"
        elif block.kind == "title":
            yield f"<h1>{text}</h1>" if headings else f"<p{paragraph} align=center><b>{text}</b></p>"
        elif block.kind in ("heading", "section"):
            number = escape(block.number)
            if block.number and look.number_above:
                yield f"<p{paragraph}><strong>{number}</strong></p>"
                number = ""
            shown = f"{number} {text}".strip()
            yield f"<h3>{shown}</h3>" if headings and look.heading != "plain" else f"<p{paragraph}><b>{shown}</b></p>"
        elif block.kind == "label":
            yield f"<p{paragraph}><strong>{text}</strong></p>"
        elif block.kind == "labelled":
            yield f"<p{paragraph}><strong>{escape(block.label)}</strong> {text}</p>"
        elif block.kind == "column":
            yield f'<table><tr><td>{text}</td><td width="80"><b>{escape(block.label)}</b></td></tr></table>'
        elif block.kind == "table":
            rows = []
            for n, row in enumerate(block.rows):
                tag = "th" if block.header and not n else "td"
                rows.append("<tr>" + "".join(f"<{tag}>{tagged(cell)}</{tag}>" for cell in row) + "</tr>")
            yield "<table>\n" + "\n".join(rows) + "\n</table>"
        elif block.kind == "right":
            yield f'<p{paragraph} style="text-align:right">{text}</p>'
        elif block.kind == "break":
            yield "<hr>"
        else:
            yield f"<p{paragraph}>{f'{escape(block.number)} {text}'.strip()}</p>"
    if open_list:
        yield f"</{open_list}>"

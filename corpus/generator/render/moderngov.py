"""The page that committee software publishes for a meeting: a shell, then a table with a row an item."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable
from html import escape

from corpus.generator.render.html import elements
from corpus.generator.sheet import Block, Look

SHELL = """<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" lang="en">
<head>
<title>{heading} for {body} on {day}, {time} - {council}</title>
<meta name="description" content="{heading}" />
</head>
<body>
<div class="mgHide"><a href="#mgMainContent">Skip to content</a></div>
<div id="banner"><a href="/">{council}</a></div>
<div id="leftnav"><ul><li><a href="mgWhatsNew.aspx?bcr=1">What's new</a></li><li><a href="mgListCommittees.aspx?bcr=1">Committees</a></li><li><a href="mgMemberIndex.aspx?bcr=1">Your councillors</a></li><li><a href="ieDocSearch.aspx?bcr=1">Search documents</a></li></ul></div>
<div class="mgContent" id="mgMainContent">
<h1 class="mgMainTitleTxt">{heading}</h1>
<h2 class="mgSubTitleTxt">{body} - {day} {time}</h2>
<div class="mgLinks"><ul class="mgActionList"><li><a href="mgMeetingAttendance.aspx?ID=5012">Attendance details</a></li><li><a href="ieListDocuments.aspx?CId=210&amp;MId=5012&amp;Ver=4">Printed minutes</a> <span class="mgFileSize">PDF 214 KB</span></li></ul></div>
<p><span class="mgLabel">Venue:</span> {venue}. <a href="mgLocationDetails.aspx?RID=3">View directions</a></p>
<p><span class="mgLabel">Contact:</span> {contact}</p>
<div class="mgThinDivider"></div>
<h3 class="mgHeadingTxt">Items</h3>
<table class="mgItemTable" summary="Table of agenda items">
<tr><th>No.</th><th>Item</th></tr>
{rows}
</table>
</div>
<div id="footer">Copyright {council}. <a href="/cookies">Cookies</a></div>
</body>
</html>
"""


def render(
    blocks: Iterable[Block],
    look: Look,
    *,
    council: str,
    body: str,
    day: str,
    time: str,
    venue: str,
    contact: str = "Democratic Services",
    heading: str = "Agenda and minutes",
) -> bytes:
    """A page in UTF-8. Blocks of kind `title` are left out (the shell prints the meeting); what stands before the first
    item goes into a row without number."""
    rows: list[str] = []
    part: list[Block] = []
    head: Block | None = None
    for block in [*blocks, Block("heading")]:
        if block.kind == "title":
            continue
        if block.kind != "heading":
            part.append(block)
            continue
        if head is not None or part:
            rows.append(_row(head, part, look, 70000 + len(rows)))
        head, part = block, []
    page = SHELL.format(
        rows="\n".join(rows), council=escape(council), body=escape(body), day=day, time=time, venue=escape(venue),
        contact=escape(contact), heading=heading,
    )  # fmt: skip
    return page.encode()


def _row(head: Block | None, part: list[Block], look: Look, key: int) -> str:
    number = f'<a name="AI{key}"></a>{escape(head.number)}' if head and head.number else "&nbsp;"
    out = [f'<tr><td class="mgItemNumberCell" valign="top"><p>{number}</p></td>', '<td valign="top">']
    if head:
        out.append(f'<p class="mgAiTitleTxt"><a name="AI{key}"></a>{escape(head.text, quote=False)}</p>')
    word: list[Block] = []

    def flush() -> None:
        if word:
            inner = "\n".join(elements(word, look, paragraph=' class="MsoNormal"'))
            wrapped = "\n".join(
                line
                for text in inner.split("\n")
                for line in (textwrap.wrap(text, 72, break_long_words=False, break_on_hyphens=False) or [""])
            )
            out.append(f'<div class="mgWordPara"><div class="WordSection1">\n{wrapped}\n</div></div>')
            word.clear()

    for block in part:
        if block.kind == "label" and block.text in ("Minutes:", "Decision:"):
            flush()
            out.append(f'<p class="mgSubItemTitleTxt">{block.text}</p>')
        elif block.kind == "ref":
            flush()
            out.append(
                f'<div class="mgAiDocs"><p class="mgSubItemTitleTxt">Additional documents:</p><ul class="mgBulletList"><li><a href="documents/s{key}/paper.pdf">{escape(block.text)}</a> <span class="mgFileSize">PDF 169 KB</span></li></ul></div>'
            )
        else:
            word.append(block)
    flush()
    out.append("</td></tr>")
    return "\n".join(out)

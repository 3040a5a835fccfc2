"""Text, as written by hand or left behind by a converter. Options are the marks a conversion leaves."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable
from html import escape

from corpus.generator.sheet import Block, Look, plain


def render(
    blocks: Iterable[Block],
    look: Look,
    *,
    wrap: int = 0,
    bold: bool = False,
    double: bool = False,
    one_line: bool = False,
    page_lines: int = 0,
    page_marks: str = "---\n{page}",
    tables: bool = False,
) -> bytes:
    """Plain text in UTF-8.

    `wrap` breaks lines at that width, `bold` keeps bold marks, `double` puts an empty line after every line, `one_line`
    joins all, `page_lines` puts `page_marks` after so many lines (marks that begin with GLUE go before the next words),
    `tables` sets items as rows of tab-joined cells with the tags of a table converter.
    """
    blocks = list(blocks)
    if tables:
        return ("\n".join(_rows(blocks)) + "\n").encode()
    paragraphs = [p for block in blocks for p in _paragraphs(block, look)]
    if not bold:
        paragraphs = [plain(p) for p in paragraphs]
    if one_line:
        return (" ".join(" ".join(p.split()) for p in paragraphs) + "\n").encode()
    lines: list[str] = []
    for paragraph in paragraphs:
        for line in paragraph.split("\n"):
            lines += textwrap.wrap(line, wrap, break_long_words=False, break_on_hyphens=False) if wrap else [line]
        if not double:
            lines.append("")
    if page_lines:
        lines = _paged(lines, page_lines, page_marks)
    if double:
        lines = [out for line in lines for out in (line, "")]
    return ("\n".join(lines).rstrip() + "\n").encode()


def _paragraphs(block: Block, look: Look) -> list[str]:
    if block.kind == "heading":
        text = f"**{block.text}**" if look.heading in ("bold", "caps") else block.text
        if block.number and look.number_above:
            return [block.number, text]
        return [f"{block.number} {text}".strip()]
    if block.kind in ("section", "label"):
        return [f"**{block.text}**"]
    if block.kind == "bullet":
        return [f"- {block.text}"]
    if block.kind == "labelled":
        return [f"{block.label} {block.text}"]
    if block.kind == "column":
        return [f"{block.text}          {block.label}"]
    if block.kind == "table":
        return ["\n".join("\t".join(row) for row in block.rows)]
    if block.kind == "break":
        return []
    return ["  " * block.level + f"{block.number} {block.text}".strip()]


def _paged(lines: list[str], every: int, marks: str) -> list[str]:
    out: list[str] = []
    page, glue = 1, ""
    for n, line in enumerate(lines, 1):
        out.append(glue + line)
        glue = "" if line else glue
        if n % every == 0 and n < len(lines):
            if marks.startswith("GLUE"):
                glue = marks.removeprefix("GLUE").format(page=page + 1)
            else:
                out += marks.format(page=page + 1).split("\n")
            page += 1
    return out


def _tagged(text: str) -> str:
    parts = escape(text, quote=False).split("**")
    return "".join(f"<b>{part}</b>" if n % 2 else part for n, part in enumerate(parts))


def _rows(blocks: list[Block]) -> Iterable[str]:
    """Each item as two rows: number and title, then an empty cell and the minute."""
    cell: list[str] = []
    in_item = False

    def flush() -> Iterable[str]:
        if cell:
            yield "\t" + "".join(cell) + "\t"
            cell.clear()

    for block in blocks:
        text = _tagged(block.text)
        if block.kind == "heading":
            yield from flush()
            in_item = True
            yield f"<b>{block.number}</b>\t<b>{text}</b>\t"
        elif not in_item:
            if block.kind == "title":
                yield f"**{plain(block.text)}**"
            elif block.kind == "labelled":
                yield f"{block.label} {plain(block.text)}"
            elif block.kind == "table":
                yield from ("\t".join(row) for row in block.rows)
            else:
                yield f"{block.number} {plain(block.text)}".strip()
            yield ""
        elif block.kind == "bullet":
            if cell and cell[-1].endswith("</li></ul>"):
                cell[-1] = cell[-1].removesuffix("</ul>") + f"<li>• {text}</li></ul>"
            else:
                cell.append(f"<ul><li>• {text}</li></ul>")
        elif block.kind == "label":
            cell.append(f"<p><b>{text}</b></p>")
        elif block.kind == "table":
            cell.append("".join("<p>" + " ".join(map(_tagged, row)) + "</p>" for row in block.rows))
        elif block.kind in ("sign", "right"):
            yield from flush()
            yield f"\t{text}\t"
        elif block.kind != "break":
            cell.append(f"<p>{f'{block.number} {text}'.strip()}</p>")
            if sum(map(len, cell)) > 1800:  # the row goes on in a new one after a page
                yield from flush()
                yield ""
    yield from flush()

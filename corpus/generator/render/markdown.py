"""Markdown, as a site keeps it or as a converter writes it."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable

from corpus.generator.sheet import Block, Look


def render(
    blocks: Iterable[Block],
    look: Look,
    *,
    front: dict[str, str] | None = None,
    escaped: bool = False,
    hashes: bool = True,
    wrap: int = 0,
) -> bytes:
    r"""Markdown in UTF-8.

    `front` is front matter, `escaped` writes `1\.`, `hashes` sets headings with `##` rather than in bold.
    """
    out: list[str] = []
    if front:
        out.append("\n".join(["---", *(f'{key}: "{value}"' for key, value in front.items()), "---"]))
    first = True
    for block in blocks:
        for paragraph in _paragraphs(block, look, escaped, hashes, first):
            out.append(_wrapped(paragraph, wrap))
        first = first and block.kind != "title"
    return ("\n\n".join(_joined(out)) + "\n").encode()


def _wrapped(paragraph: str, wrap: int) -> str:
    if not wrap or paragraph.startswith(("#", "|", "---")):
        return paragraph
    indent = "  " if paragraph.startswith("- ") else ""
    return "\n".join(
        textwrap.wrap(paragraph, wrap, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False)
    )


def _joined(paragraphs: list[str]) -> list[str]:
    """List entries stand without an empty line between them."""
    out: list[str] = []
    for paragraph in paragraphs:
        if out and paragraph.startswith("- ") and out[-1].rsplit("\n", 1)[-1].startswith("- "):
            out[-1] += "\n" + paragraph
        else:
            out.append(paragraph)
    return out


def _number(number: str, escaped: bool) -> str:
    return re.sub(r"(?<=\w)([.)])$", r"\\\1", number) if escaped else number


def _paragraphs(block: Block, look: Look, escaped: bool, hashes: bool, first: bool) -> list[str]:
    number = _number(block.number, escaped)
    if block.kind == "title":
        return [f"# {block.text}" if hashes and first else f"**{block.text}**"]
    if block.kind in ("heading", "section"):
        if look.number_above and number:
            return [number, f"**{block.text}**"]
        text = f"{number} {block.text}".strip()
        return [f"## {text}" if hashes else f"**{text}**"]
    if block.kind == "label":
        return [f"**{block.text}**"]
    if block.kind == "bullet":
        return [f"- {block.text}"]
    if block.kind == "labelled":
        return [f"**{block.label}** " + block.text.replace("\n", "  \n")]
    if block.kind == "column":
        return [f"{block.text} **{block.label}**"]
    if block.kind == "table":
        rows = ["| " + " | ".join(row) + " |" for row in block.rows]
        rows.insert(1, "|" + " --- |" * len(block.rows[0]))
        return ["\n".join(rows)]
    if block.kind == "break":
        return ["---"]
    return [f"{number} {block.text}".strip().replace("\n", "  \n")]

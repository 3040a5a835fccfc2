"""Blocks to the kept text: the text that is stored is the text that spans point into."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from minutes_parser.layout.model import Block, Piece, Turn
from minutes_parser.lazy import lazy
from minutes_parser.records import Box, Finding, Span


@dataclass(frozen=True)
class Reading:
    """The kept text of a source and the blocks it is made of, in reading order."""

    text: str
    blocks: tuple[Block, ...]
    paginated: bool = True
    findings: tuple[Finding, ...] = ()
    """what could not be put in order, or not read for certain"""
    turned: dict[int, Turn] = field(default_factory=dict)
    """pages that were turned to be read, by their numbers"""
    titles: tuple[str, ...] = ()
    """what the head of a web page calls its site and itself, which no kept line need repeat"""

    @lazy
    def _starts(self) -> list[int]:
        return [block.start for block in self.blocks]

    def block_at(self, offset: int) -> Block:
        """The block that holds the code point at `offset` (the one before, for a separator)."""
        return self.blocks[max(0, bisect_right(self._starts, offset) - 1)]

    def span(self, start: int, end: int) -> Span:
        """The span from `start` to `end`, white space at its ends left out, with page and boxes."""
        words = self.text[start:end]
        start += len(words) - len(words.lstrip())
        end = start + len(words.strip())
        page: int | None = None
        boxes: list[Box] = []
        first = max(0, bisect_right(self._starts, start) - 1)
        for at in range(first, len(self.blocks)):  # `islice` would count up to the first
            block = self.blocks[at]
            if block.start >= end:
                break
            if start <= block.start and block.end <= end:
                page = page or next((piece.line.page for piece in block.pieces if piece.start < piece.end), None)
                boxes += block.boxes
                continue
            for piece in block.pieces:
                a, b = max(start, block.start + piece.start), min(end, block.start + piece.end)
                if a >= b:
                    continue
                page = page or piece.line.page
                box = piece.box(a - block.start - piece.start, b - block.start - piece.start)
                if box:
                    boxes.append(box)
        if self.turned:
            boxes = [self.turned[box[0]].shown(box) if box[0] in self.turned else box for box in boxes]
        return Span(start=start, end=end, page=page if self.paginated else None, boxes=tuple(boxes))


def compose(paragraphs: Iterable[Sequence[Piece]], texts: Iterable[str], *, paginated: bool) -> Reading:
    """Numbers the paragraphs, sets their offsets and joins their texts: cells of one table row by a tab, all else by a line end."""
    parts: list[str] = []
    blocks: list[Block] = []
    at = 0
    for pieces, text in zip(paragraphs, texts, strict=True):
        block = Block(index=len(blocks), start=0, text=text, pieces=tuple(pieces))
        if blocks:
            before, here = blocks[-1].cell, block.cell
            same_row = before is not None and here is not None and (before.table, before.row) == (here.table, here.row)
            parts.append("\t" if same_row and before != here else "\n")
            at += 1
        blocks.append(replace(block, start=at))
        parts.append(text)
        at += len(text)
    return Reading(text="".join(parts), blocks=tuple(blocks), paginated=paginated)

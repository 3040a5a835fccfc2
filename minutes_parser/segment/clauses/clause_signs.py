"""Whether a paragraph reads as a clause of a decision: as its first, as one more, or as the end of the one above it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from minutes_parser.patterns import compiled
from minutes_parser.segment.clauses.clauses import enumerator
from minutes_parser.segment.dates import MONTH
from minutes_parser.segment.decisions.decided import Decision
from minutes_parser.segment.motions.proposals import PROPOSAL
from minutes_parser.segment.passages import Passage, sentences, unquoted
from minutes_parser.segment.settled.settled import settles

PARAGRAPH = compiled(
    r"\s*(?:\d{1,4}/\d{1,4}\s*(?=(?:Resolved|RESOLVED|Agreed|AGREED)\b)|(?!\d\d?\.\d\d?\.\d\d\s)(?:\d{1,4}/)?\d{1,3}(?:\.\d{1,2}){1,2}\.?\s+(?=[A-Z“]|\d{2,4}/\d)|[A-Z]{1,2}\.\d{1,4}\s+(?=[A-Z])|[•·▪➢●○■□◦‣]\s*|[*–o-]\s+(?=[A-Z]|\d{2,4}\s+RESOLVED\b)|:\s+(?=[A-Z]))"
)
"""The number of a paragraph inside an item, or a bullet."""
BULLET = compiled(r"\s*(?:[•·▪◦‣●○■□➢–-]\s*|o\s+(?=[A-Z]))")
_REASONS = compiled(
    r"\W*(?:actions?\b(?:/|\s*:|\s+arising)|reasons?\s+for|alternative\s+options|options\s+considered)\b"
    r"|\W*(?:the\s+)?(?:date\s+of\s+(?:the\s+)?)?next\s+(?:\w+\s+){0,3}?meeting\s+(?:is|was|will|to\s+be)\b",
    re.IGNORECASE,
)
# "Cllr Bell asked that his dissent be recorded"
_RECORDED = compiled(
    r"\b(?:asked|requested|wished)\b[^.;]{0,40}\b(?:dissent|votes?|abstention|opposition|objection|name)\b[^.;]{0,40}\b(?:recorded|noted|minuted)\b"
    r"|\b(?:asked|requested|called)\b[^.;]{0,30}\b(?:recorded|named|roll[\s-]call)\s+vote\b"
)
_FINITE = compiled(
    r"\b(?:was|were|had|said|reported|advised|asked|explained|thanked|stated|informed|confirmed|commented|suggested|raised|queried|responded|replied|expressed|highlighted|outlined|welcomed|gave|took|made|went|spoke|left|joined|returned|abstained|voted|declared|closed|will|would|could|might|felt|thought|hoped)\b"
)
_SUBJUNCTIVE = compiled(
    r"\b(?:be|is|are)\s+(?:(?:and\s+(?:is|are)\s+hereby|hereby|\w+ly|also|not|further|now)\s+){0,2}(?!(?:the|a|an|in|on|at|of|no|to)\b)[A-Za-z-]+(?:ed|en|wn|ne|id|nt|ld|de|t)\b",
    re.IGNORECASE,
)
_BEGINS = compiled(
    r"\W*(?:There|The|It|This|That|These|They|We|He|She|Date|Signed|Next|Meeting|Chair\w*|Cllrs?|Councillors?|Members|Mr|Mrs|Ms|Dr|In|On|At|After|Following)\b"
)
# "That the Council adopt the Rules for", over "Gifts and Loans."
_CUT = compiled(r"\s(?:for|of|the|an?|in|with|by|on|at|from|between|its|their|our)$")
_GOES_ON = compiled(rf"\d(?:st|nd|rd|th)?\n{MONTH}\b")
_AND_THAT = compiled(r"\s*(?:and\s+)?that\b", re.IGNORECASE)
_INFINITIVE = compiled(r"To\s+[a-z]+\b")


def bulleted(passage: Passage) -> bool:
    return passage.block.tag == "li" or BULLET.match(passage.text) is not None


def opens_clause(text: str) -> bool:
    """Whether a paragraph can be the first clause under a marker on a line of its own: nearly everything but a title."""
    if re.match(r"(?:present|in\s+attendance|apologies)\s*:", text, re.IGNORECASE):
        return False
    words = text.split()
    return len(words) > 3 or text.rstrip().endswith((".", ";", "”")) or settles(text) is not None


# A decision of its own behind the clause: "The Council agreed that £50 be given", "RESOLVED: That the gate be mended".
_SETTLED_ANEW = compiled(
    r"\W*(?:it\s+was\s|(?:the\s+)?(?:\w+\s+){0,2}(?:council|committee|board|members|cabinet|panel|meeting)\s)(?:\w+\s+){0,2}?(?:agreed|resolved|decided)\s+(?:that|to)\b|\W*(?-i:RESOLVED|AGREED)\b",
    re.IGNORECASE,
)


def clause_like(text: str) -> bool:
    """Whether a paragraph reads as one more clause: "That ...", "the action requested be undertaken", not a narrative."""
    if len(text) > 1500 or PROPOSAL.pattern.search(text[:120]):
        return False
    if _REASONS.match(text) or _RECORDED.search(text) or _SETTLED_ANEW.match(text):
        return False
    if re.match(r"\s*That\b", text):
        return not re.match(r"\s*That\s+(?:was|is|evening|said)\b", text)
    if re.search(r"\bshould\b", text) and not text[:1].islower():
        return False
    if not _SUBJUNCTIVE.search(text) or not (text[:1].islower() or re.search(r"\bbe\b", text)):
        return False
    return not _FINITE.search(_SUBJUNCTIVE.sub(" ", text)[:120])


def as_first(decision: Decision, text: str) -> bool:
    """Whether a paragraph is an infinitive, as the clauses before it are."""
    return bool(_INFINITIVE.match(text)) and all(_INFINITIVE.match(p.text) for _, p in decision.clauses)


def one_more(decision: Decision, text: str) -> bool:
    """Whether a paragraph goes on with "that ..." or "and that ..." where the clause before it ends in a semicolon."""
    return decision.clauses[-1][1].text.rstrip().endswith((";", "; and", ",")) and bool(_AND_THAT.match(text))


def torn_off(clause: Passage, after: Passage) -> bool:
    """Whether a paragraph is the end of the clause above it, which a narrow column or a page has torn in two."""
    turned = (
        clause.block.page != after.block.page
        and len(clause.text.split()) > 5
        and not (after.block.is_heading or after.block.is_bold or _BEGINS.match(after.text))
    )
    return (
        clause.end + 1 == after.start
        and (
            after.text[:1].islower()
            or turned
            or _GOES_ON.search(clause.text + "\n" + after.text[:20]) is not None
            or _without_verb(clause, after)
            or _CUT.search(clause.text) is not None
        )
        and re.search(r"[\w,]$", clause.text) is not None
        and re.search(r";\s*(?:and|or)$", clause.text) is None
        and enumerator(after.text) is None
        and not bulleted(after)
    )


def _without_verb(clause: Passage, after: Passage) -> bool:
    """Whether a clause has no verb yet and the next line brings it: "That the changes set out by the Chairs" / "Group be adopted"."""
    return (
        re.match(r"\s*(?:that\s+)?the\s", clause.text, re.IGNORECASE) is not None
        and len(clause.text.split()) < 16
        and not re.search(r"\b(?:be|is|are|was|were|has|have|had|will|would|should)\b", clause.text)
        and re.match(r"(?:\w+\s+){0,4}be\s+\w", after.text) is not None
    )


# "The Council urges the owners to think again.": a motion goes on in the present tense
_BODY_ASKS = compiled(
    r"(?:The|This)\s+(?:[A-Z]\w+\s+){0,3}(?:Council|Committee|Board|Authority|Assembly)\s+(?:also\s+|further\s+|therefore\s+)?(?:urges|asks|calls|requests|demands|believes|deplores|regrets|condemns|supports)\b"
)


# "Also, that the Clerk ask for a quote.", "They would also look into who owns it.", behind what was resolved
_AND_FURTHER = compiled(
    r"(?:(?:Also|And|Further(?:more)?|Additionally|In\s+addition),?\s+that\s|(?:They|Members|The\s+(?:Parish\s+|Town\s+|Community\s+)?(?:Council|Committee|Board))\s+(?:would|will|shall)\s+(?:however\s+|also\s+|therefore\s+|not\s+|then\s+){0,2}(?!be\b|have\b)[a-z]+\s)"
)


# “The Council grant a lease. The lessee will bear the costs.”
_QUOTES = compiled(r"\s*“(?=[^“”]*”[\s.;]*$)")


def operative(passage: Passage) -> tuple[Passage, str]:
    """The clause that a paragraph starts with, and the narrative after it in the same paragraph."""
    parts = list(sentences(passage))
    whole = unquoted(passage)
    if len(parts) < 2 or _QUOTES.match(passage.text) or (whole.end < passage.end and "”" not in whole.text):
        return whole, ""  # one sentence, or a quotation to its end
    end = parts[0].end
    for part in parts[1:]:
        if not (clause_like(part.text) or _BODY_ASKS.match(part.text) or _AND_FURTHER.match(part.text)):
            break
        end = part.end
    said = " ".join(part.text for part in parts if part.start >= end)
    return unquoted(passage.part(0, end - passage.start)), said


def lists_amounts(passages: Sequence[Passage], at: int) -> bool:
    """Whether two amounts or more are listed from a place on, below a clause without a stop: "i) 6 cuts", "ii) 5 cuts"."""
    marks = [enumerator(passage.text) for passage in passages[at : at + 2]]
    return len(marks) == 2 and all(
        mark is not None and _AMOUNT.match(passage.text, mark.end) is not None
        for mark, passage in zip(marks, passages[at : at + 2], strict=True)
    )


_AMOUNT = compiled(r"\s*(?:\d{1,3}\s+[a-z]{3,}\s|[£€]\d|[^.;:]{2,60}\s[£€]\d[\d,.]*\W*$)")

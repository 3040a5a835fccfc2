"""A decision under a marker: its block of clauses, which runs on over passages while they read as clauses."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from minutes_parser.records import ResolutionBasis
from minutes_parser.segment.clauses import Enumerator, enumerator, follows, inline
from minutes_parser.segment.dates import MONTH
from minutes_parser.segment.markers import Marker, marker, stem
from minutes_parser.segment.outcomes import ABOUT_VOTE, MOVING, PROPOSAL
from minutes_parser.segment.passages import Passage, sentences
from minutes_parser.segment.settled import settles


@dataclass
class Decision:
    """A decision while it is read: its clauses as (enumerator, passage), and the text around it that tells of the vote."""

    start: int
    verb: str
    recommended_to: str | None = None
    clauses: list[tuple[Enumerator | None, Passage]] = field(default_factory=list)
    told: str = ""
    """the words before and after in which mover, seconder and vote stand"""
    marked: bool = False
    """a marker introduced it"""
    basis: ResolutionBasis = "marker"
    """the rule that found it"""

    @property
    def end(self) -> int:
        return self.clauses[-1][1].end


def marked(passages: Sequence[Passage], at: int, found: Marker) -> tuple[Decision | None, int]:
    """The decision that the marker in passage `at` opens, and the place of the first passage after it."""
    passage = without(passages[at], PARAGRAPH)
    decision = Decision(passage.start + found.start, found.verb, found.recommended_to)
    rest = passage.part(found.end)
    if not re.search(r"\w", rest.text):
        after = passages[at + 1] if at + 1 < len(passages) else None
        if after is None or other_table(passage, after) or (found.label and _other_row(passage, after)):
            return None, at + 1
        if found.label and (marker(after.text) or stem(after.text) or any(settles(s.text) for s in sentences(after))):
            return None, at + 1  # the label of sentences that are decisions by themselves
        if found.label and (_NO_DECISION.match(after.text) or _marked_below(passages, at + 1)):
            return None, at + 1
        return _finish(*collect(decision, passages, at + 1), at + 1)
    if _INFORMATION.match(rest.text):
        return None, at + 1
    aside = _HOW_IT_WENT.match(rest.text)
    if aside:
        decision.told = aside["aside"] + "."
        rest = rest.part(aside.end())
    addressed = _RECOMMENDING.match(rest.text)
    if addressed:
        decision.verb, decision.recommended_to = "recommended", addressed["body"]
        rest = rest.part(addressed.end())
    to = _TO_RECOMMEND.match(rest.text)
    if to:
        decision.verb, decision.recommended_to = "recommended", to.group("body")
        return _finish(*collect(decision, passages, at + 1), at + 1)
    rest = without(rest, _THAT)
    if stem(rest.text) or _BARE_STEM.match(rest.text):
        return _finish(*collect(decision, passages, at + 1), at + 1)
    first = enumerator(rest.text)
    pieces = inline(rest.text[first.end :] if first else rest.text, first)
    if first or pieces:
        _split_inline(decision, rest, first, pieces)
        return _finish(*collect(decision, passages, at + 1), at + 1)
    clause, said = _operative(rest)
    after = passages[at + 1] if at + 1 < len(passages) else None
    if after and other_table(passage, after) and _OBSERVATIONS.search(clause.text):
        return _finish(*rows(decision, passages, at + 1), at + 1)
    listed = entries(passages, at + 1, lead=clause.text) if _AS_FOLLOWS.search(clause.text) else []
    if listed:
        decision.clauses += [(None, entry) for entry in listed]
        return _finish(*collect(decision, passages, at + 1 + len(listed)), at + 1)
    if _MOVERS_ALONE.match(clause.text):  # "Agreed – AB and CD"
        clause = passage
    decision.clauses.append((None, clause))
    if said:
        decision.told += "\n" + said
        return decision, at + 1
    return _finish(
        *collect(decision, passages, at + 1, listed=clause.text.rstrip().endswith((":", ":-", ":–"))), at + 1
    )


# What stands under a label "Decision:" of every item and settles nothing.
_NO_DECISION = re.compile(
    r"\W*(?:apologies\b|(?:cllr|councillor|mrs?|ms|miss|dr)\b[^:;]{3,40}\bdeclared\b|members\s+(?:asked|raised|heard|questioned|discussed)\b(?!.*\b(?:be|agreed|resolved)\b)|\[[^\]]*\]\W*$|(?:there\s+(?:were|was)\s+)?(?:no|none|nil)\b(?!\s+(?:objections?|comments?|action))|the\s+purpose\s+of\b|(?:the\s+)?(?:\w+\s+){1,3}(?:considered|received)\s+(?:the|a)\s+report\b(?!.*\b(?:and|be)\b))",
    re.IGNORECASE,
)
_LABELS = re.compile(r"\W*(?:minutes?|reasons?(?:\s+for\b.*)?|decisions?|discussion|options\b.*)\W*", re.IGNORECASE)


def _marked_below(passages: Sequence[Passage], at: int) -> bool:
    """Whether what stands under a label tells the story first, and the marker of what was decided stands below it."""
    if enumerator(passages[at].text) or _clause_like(passages[at].text):
        return False
    for passage in passages[at + 1 : at + 6]:
        if _LABELS.fullmatch(passage.text):
            return False
        found = marker(passage.text)
        if found:
            return not found.label and found.start < 4
    return False


_MOVERS_ALONE = re.compile(r"[A-Z]{2,4}\s*(?:,|/|&|and)\s*[A-Z]{2,4}\W*$")


def other_table(passage: Passage, after: Passage) -> bool:
    """Whether `after` stands in a table that starts there: rows of payments or figures are no clauses."""
    before, here = passage.block.cell, after.block.cell
    return here is not None and (before is None or before.table != here.table)


def _other_row(passage: Passage, after: Passage) -> bool:
    """Whether `after` stands in another row of a table: the first is the head of a column, "Resolution"."""
    before, here = passage.block.cell, after.block.cell
    return before is not None and here is not None and before.row != here.row


def entries(passages: Sequence[Passage], at: int, *, lead: str) -> list[Passage]:
    """The short lines from a place on that name things and tell nothing: a list that a clerk has set without marks.

    Behind a `lead` that ends "as follows" each says what of what: "Almshouse Trust – Cllr Bell".
    """
    told = bool(_AS_FOLLOWS.search(lead))
    if not told and not _FOLLOWING.search(lead):
        return []
    found = []
    for passage in passages[at : at + 30]:
        text = passage.text
        if (
            len(text) > _LONGEST_ENTRY
            or passage.block.cell
            or text.rstrip().endswith((".", ":", "?", ";"))
            or bulleted(passage)
            or enumerator(text)
            or _TELLS.search(text)
            or MOVING.match(text)
            or ABOUT_VOTE.match(text)
            or marker(text)
        ):
            break
        found.append(passage)
    if told and not all(_NAMED_ENTRY.match(entry.text) for entry in found):
        return []
    return found if len(found) > 1 else []


_LONGEST_ENTRY = 90
_TELLS = re.compile(
    r"^\W*(?:that|to)\b|\b(?:was|were|is|are|had|has|have|will|would|noted|agreed|resolved|proposed|seconded|reported|said|action|carried|signed|date|chair(?:man|person)?\s*[:.…_])\b|£|\d{4}\W*$",
    re.IGNORECASE,
)
_AS_FOLLOWS = re.compile(r"\bas\s+follows\s*[:;]\s*[-–—]*\s*$", re.IGNORECASE)
_FOLLOWING = re.compile(r"\bthe\s+following\b", re.IGNORECASE)
_NAMED_ENTRY = re.compile(r"[^:–]{3,60}(?::|\s[-–—])\s+\S")
# Leaves what was settled to the table that follows, a row an application.
_OBSERVATIONS = re.compile(
    r"\bfollowing\s+(?:\w+\s+){0,3}(?:observations?|comments?|responses?|recommendations?)\b[^.;]*:\W*$", re.IGNORECASE
)
_COLUMN = re.compile(
    r"\b(?:ref|reference|no|number|applications?|site|address|location|proposal|description|details|applicant|purpose|amount|award|grant|requested|observations?|comments?|response|decision|recommendation)\b",
    re.IGNORECASE,
)


def rows(decision: Decision, passages: Sequence[Passage], at: int) -> tuple[Decision, int]:
    """Adds the rows of the table that starts at a place, a clause a row; the row of column heads is none."""
    first = passages[at].block.cell
    assert first is not None  # asked of tables only
    while at < len(passages) and (cell := passages[at].block.cell) and cell.table == first.table:
        row = [passages[at]]
        while (here := passages[at + len(row)].block.cell if at + len(row) < len(passages) else None) and (
            here.table,
            here.row,
        ) == (cell.table, cell.row):
            row.append(passages[at + len(row)])
        heads = cell.header or (cell.row == first.row and all(_COLUMN.search(p.text) and len(p.text) < 30 for p in row))
        if not heads and len(row) > 1:
            decision.clauses.append((None, row_passage(row)))
        at += len(row)
    return decision, at


def row_passage(row: Sequence[Passage]) -> Passage:
    """The cells of a row as one passage, each in its place."""
    text = row[0].text
    for before, passage in pairwise(row):
        text += " " * (passage.start - before.end) + passage.text
    return Passage(row[0].block, row[0].start, text)


def _finish(decision: Decision, after: int, at_least: int) -> tuple[Decision | None, int]:
    return (decision, max(after, at_least)) if decision.clauses else (None, at_least)


def _split_inline(
    decision: Decision, rest: Passage, first: Enumerator | None, pieces: list[tuple[int, int, Enumerator]]
) -> None:
    """Clauses enumerated inside one paragraph; what stands before the first is a clause only if it says something."""
    shift = first.end if first else 0
    bounds = [(a + shift, b + shift, e) for a, b, e in pieces]
    starts: list[tuple[int, int, Enumerator | None]] = [(0, shift, first)] if first else []
    lead = "" if first else rest.text[: bounds[0][0]].strip()
    if lead and not _BARE_STEM.match(lead) and stem(lead) is None:  # "RESOLVED that Council: (a) awards ..."
        starts.append((0, 0, None))
    starts += bounds
    for (_, start, mark_), nxt in zip(starts, [*(s[0] for s in starts[1:]), len(rest.text)], strict=True):
        clause = rest.part(start, nxt)
        if nxt == len(rest.text):
            clause, said = _operative(clause)
            decision.told += said
        if re.search(r"\w", clause.text):
            decision.clauses.append((mark_, unquoted(clause)))


def collect(decision: Decision, passages: Sequence[Passage], at: int, *, listed: bool = False) -> tuple[Decision, int]:
    """Adds the clauses that passages from `at` on hold; gives the decision and the place of the first passage that is none."""
    conditions = 0
    """how many clauses there were when a list of conditions was last passed over"""
    last = next((e for e, _ in reversed(decision.clauses) if e), None)
    in_list = listed or not decision.clauses
    bullets = False
    while at < len(passages):
        if len(decision.clauses) > conditions and _CONDITIONS.search(decision.clauses[-1][1].text):
            at, conditions = _after_list(passages, at), len(decision.clauses)
            if last is None:
                break
            continue
        passage = passages[at]
        text = passage.text
        here = enumerator(text)
        own_verb = decision.basis == "stem" and (
            (bullets and bulleted(passage)) or (last and here and follows(last, here))
        )
        if decision.clauses and ((marker(text) and not own_verb) or (stem(text) and not here)):
            break
        if _FOLIO.match(text):
            at += 1
            continue
        if not decision.clauses and _VOTE_IN_BRACKETS.fullmatch(text):
            decision.told += "\n" + text
            at += 1
            continue
        if not decision.clauses and (
            stem(text) or _BARE_STEM.match(text)
        ):  # "That Cabinet:", "That:" between the marker and its clauses
            at += 1
            continue
        to = _TO_RECOMMEND.match(text)
        if not decision.clauses and to:
            decision.verb, decision.recommended_to = "recommended", to.group("body")
            at += 1
            continue
        if decision.clauses and _torn(decision.clauses[-1][1], passage):
            mark_, torn = decision.clauses[-1]
            decision.clauses[-1] = (mark_, Passage(torn.block, torn.start, torn.text + " " + text))
            at += 1
            continue
        if here and (
            not decision.clauses
            or last is None
            or follows(last, here)
            or _nested(last, here)
            or _resumes(decision, here)
            or (here.printed == last.printed == "1." and _CONVERTED.match(text))
        ):
            if last is None and decision.clauses and not in_list and not follows(None, here):
                break
            if (
                last is None
                and decision.clauses
                and not in_list
                and _CONDITION.match(text[here.end :]) is None
                and not _clause_like(text[here.end :])
            ):
                break
            clause = passage.part(here.end)
            pieces = inline(clause.text, here)
            bounds = [(0, 0, here), *pieces]
            for (_, start, mark_), nxt in zip(bounds, [*(b[0] for b in bounds[1:]), len(clause.text)], strict=True):
                decision.clauses.append((mark_, unquoted(clause.part(start, nxt))))
            last, in_list = decision.clauses[-1][0], True
        elif here and decision.clauses:
            break
        elif bulleted(passage) and (in_list or bullets) and last is None:
            decision.clauses.append((None, without(passage, _BULLET)))
            bullets = True
        elif bulleted(passage) and last is not None and _opens_bullets(decision):
            decision.clauses.append((None, without(passage, _BULLET)))
        elif not decision.clauses:
            clause, said = _operative(passage)
            if not _opens_clause(clause.text):
                break
            decision.clauses.append((None, unquoted(without(clause, _THAT))))
            in_list = clause.text.rstrip().endswith((":", ":-", ":–"))
            bullets = decision.basis == "stem" and bulleted(passage)
            if said:
                decision.told += "\n" + said
                at += 1
                break
        elif (_clause_like(text) or _as_first(decision, text) or _one_more(decision, text)) and not bullets:
            decision.clauses.append((None, _operative(passage)[0]))
        elif ABOUT_VOTE.match(text) and not next_moved(passages, at):
            decision.told += "\n" + text
        else:
            break
        at += 1
    while at < len(passages) and ABOUT_VOTE.match(passages[at].text) and not next_moved(passages, at):
        decision.told += "\n" + passages[at].text
        at += 1
    return decision, at


def _opens_bullets(decision: Decision) -> bool:
    """Whether the clause before leaves what it says to the bullets below it, or is one of them that others follow."""
    mark_, clause = decision.clauses[-1]
    return clause.text.rstrip().endswith((":", ":-", ":–") if mark_ else (",", ";", "and"))


def next_moved(passages: Sequence[Passage], at: int) -> bool:
    """Whether "Proposed by ..." at this place opens the next decision: it runs on to a marker such as "And Resolved:"."""
    if not MOVING.match(passages[at].text):
        return False
    for place in range(at, min(at + 3, len(passages))):
        text = passages[place].text
        if place > at and marker(text):
            return bool(
                re.match(r"\W*and\b", text, re.IGNORECASE) or re.search(r"(?:;|,|\band)\W*$", passages[place - 1].text)
            )
    return False


PARAGRAPH = re.compile(
    r"\s*(?:\d{1,4}/\d{1,4}\s*(?=(?:Resolved|RESOLVED|Agreed|AGREED)\b)|(?!\d\d?\.\d\d?\.\d\d\s)(?:\d{1,4}/)?\d{1,3}(?:\.\d{1,2}){1,2}\.?\s+(?=[A-Z“]|\d\d/\d)|[•·▪➢]\s*)"
)
"""The number of a paragraph inside an item, or a bullet."""
_REASONS = re.compile(r"\W*(?:reasons?\s+for|alternative\s+options|options\s+considered)\b", re.IGNORECASE)
# "Cllr Bell asked that his dissent be recorded"
_RECORDED = re.compile(
    r"\b(?:asked|requested|wished)\b[^.;]{0,40}\b(?:dissent|votes?|abstention|opposition|objection|name)\b[^.;]{0,40}\b(?:recorded|noted|minuted)\b"
)
_INFORMATION = re.compile(r"\W*for\s+information\b", re.IGNORECASE)
_THAT = re.compile(r"\s*(?:[“\"'‘]\s*)?(?:that|That|THAT)\b[\s,]*(?:[:–—-]+\s+)?")
_BARE_STEM = re.compile(
    r"^(?:that|to|the\s+following|as\s+follows|that\s+the\s+following)?\s*[:–—-]*\s*$", re.IGNORECASE
)
# "RESOLVED: (Councillors Bell and Roe dissenting) That ..."
_HOW_IT_WENT = re.compile(
    r"\s*\((?P<aside>[^()]{0,80}\b(?:dissent\w*|abstain\w*|abstentions?|majority|unanimous\w*|votes?|voting|against)\b[^()]{0,60})\)\s*[:–-]*\s*",
    re.IGNORECASE,
)
# "(5 Members (Councillors Bell, ...) voted in favour, and 1 Member (Councillor Roe) abstained.)"
_VOTE_IN_BRACKETS = re.compile(
    r"\W*\(\W*\d{1,2}\s+(?:members?|councillors?)\b.{0,800}\b(?:voted|abstained)\b.{0,800}\)\W*", re.IGNORECASE
)
_CONDITION = re.compile(r"\s*(?:That|To|that|to)\b")
_FINITE = re.compile(
    r"\b(?:was|were|had|said|reported|advised|asked|explained|thanked|stated|informed|confirmed|commented|suggested|raised|queried|responded|replied|expressed|highlighted|outlined|welcomed|left|joined|returned|abstained|voted|declared|closed|would|could|might|felt|thought|hoped)\b"
)
_SUBJUNCTIVE = re.compile(
    r"\b(?:be|is|are)\s+(?:(?:and\s+(?:is|are)\s+hereby|hereby|\w+ly|also|not|further|now)\s+){0,2}(?!(?:the|a|an|in|on|at|of|no|to)\b)[A-Za-z-]+(?:ed|en|wn|ne|id|nt|ld|de|t)\b",
    re.IGNORECASE,
)
# What a clause refers to in a list below it: conditions and reasons are part of the decision, and no decisions.
_CONDITIONS = re.compile(r"\b(?:conditions?|reasons?|informatives?)\b[^.;]{0,60}[:–-]+\s*$", re.IGNORECASE)


def _after_list(passages: Sequence[Passage], at: int) -> int:
    """The place of the first passage after the list that starts at `at`."""
    last: Enumerator | None = None
    while at < len(passages):
        here = enumerator(passages[at].text)
        if not bulleted(passages[at]) and not (here and (last is None or follows(last, here))):
            break
        last, at = here, at + 1
    return at


_CONVERTED = re.compile(r"\s*1\.\s")
"""a list item as converters print it, each with the first number"""
_BULLET = re.compile(r"\s*[•·▪◦‣●○■□➢–-]\s*")


def bulleted(passage: Passage) -> bool:
    return passage.block.tag == "li" or _BULLET.match(passage.text) is not None


def _nested(last: Enumerator, here: Enumerator) -> bool:
    return (
        follows(None, here)
        and re.sub(r"\w+", "x", last.printed) + last.bare[:1].isdigit().__str__()
        != re.sub(r"\w+", "x", here.printed) + here.bare[:1].isdigit().__str__()
    )


def _resumes(decision: Decision, here: Enumerator) -> bool:
    """Whether an enumerator goes on with an outer series after an inner one."""
    return any(e and follows(e, here) and _same(e, here) for e, _ in decision.clauses)


def _same(a: Enumerator, b: Enumerator) -> bool:
    return re.sub(r"\w+", "x", a.printed) == re.sub(r"\w+", "x", b.printed)


def _clause_like(text: str) -> bool:
    """Whether a paragraph reads as one more clause: "That ...", "the action requested be undertaken", not a narrative."""
    if len(text) > 1500 or PROPOSAL.pattern.search(text[:120]):
        return False
    if _REASONS.match(text) or _RECORDED.search(text):
        return False
    if re.match(r"\s*That\b", text):
        return not re.match(r"\s*That\s+(?:was|is|evening|said)\b", text)
    if re.search(r"\bshould\b", text) and not text[:1].islower():
        return False
    if not _SUBJUNCTIVE.search(text) or not (text[:1].islower() or re.search(r"\bbe\b", text)):
        return False
    return not _FINITE.search(_SUBJUNCTIVE.sub(" ", text)[:120])


def _as_first(decision: Decision, text: str) -> bool:
    """Whether a paragraph is an infinitive, as the clauses before it are."""
    return bool(_INFINITIVE.match(text)) and all(_INFINITIVE.match(p.text) for _, p in decision.clauses)


def _torn(clause: Passage, after: Passage) -> bool:
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


_BEGINS = re.compile(
    r"\W*(?:There|The|It|This|That|These|They|We|He|She|Date|Signed|Next|Meeting|Chair\w*|Cllrs?|Councillors?|Members|Mr|Mrs|Ms|Dr|In|On|At|After|Following)\b"
)
_GOES_ON = re.compile(rf"\d\n{MONTH}\b")


def _one_more(decision: Decision, text: str) -> bool:
    """Whether a paragraph goes on with "that ..." or "and that ..." where the clause before it ends in a semicolon."""
    return decision.clauses[-1][1].text.rstrip().endswith((";", "; and", ",")) and bool(_AND_THAT.match(text))


_AND_THAT = re.compile(r"\s*(?:and\s+)?that\b", re.IGNORECASE)
# A page's number or running head that was left between a marker and its clauses.
_FOLIO = re.compile(r"\W*(?:page\s+)?\d{1,3}\W*$|[A-Z][\w ]{2,40}\s\d{1,2}[./]\d{1,2}[./]\d{2,4}$", re.IGNORECASE)
_TO_RECOMMEND = re.compile(
    r"\W*to\s+recommend(?:\s+to\s+(?:the\s+)?(?P<body>[A-Z][\w’' ]+?))?(?:\s+that)?\s*[:–—-]+\s*$", re.IGNORECASE
)
# "RESOLVED TO RECOMMEND TO FULL COUNCIL that the limit be raised."
_RECOMMENDING = re.compile(
    r"\W*to\s+recommend\s+to\s+(?:the\s+)?(?P<body>[A-Z][\w’' ]{2,50}?)\s+(?=that\s+\w)", re.IGNORECASE
)
_INFINITIVE = re.compile(r"To\s+[a-z]+\b")


def _opens_clause(text: str) -> bool:
    """Whether a paragraph can be the first clause under a marker on a line of its own: nearly everything but a title."""
    if re.match(r"(?:present|in\s+attendance|apologies)\s*:", text, re.IGNORECASE):
        return False
    words = text.split()
    return len(words) > 3 or text.rstrip().endswith((".", ";", "”")) or settles(text) is not None


def _operative(passage: Passage) -> tuple[Passage, str]:
    """The clause that a paragraph starts with, and the narrative after it in the same paragraph."""
    parts = list(sentences(passage))
    if len(parts) < 2:
        return unquoted(passage), ""
    end = parts[0].end
    for part in parts[1:]:
        if not _clause_like(part.text):
            break
        end = part.end
    said = " ".join(part.text for part in parts if part.start >= end)
    return unquoted(passage.part(0, end - passage.start)), said


def unquoted(passage: Passage) -> Passage:
    """Without the closing quotation mark that opened before the clause."""
    text = passage.text
    bare = text.rstrip(".;")
    if bare.endswith(("”", '"')) and text.count("“") < text.count("”") + (text.count('"') % 2):
        return passage.part(0, len(bare) - 1)
    return passage


def without_end(passage: Passage, pattern: re.Pattern[str]) -> Passage:
    match = pattern.search(passage.text)
    return passage.part(0, match.start()) if match else passage


def without(passage: Passage, pattern: re.Pattern[str]) -> Passage:
    match = pattern.match(passage.text)
    return passage.part(match.end()) if match else passage

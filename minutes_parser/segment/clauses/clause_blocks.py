"""A decision under a marker: its block of clauses, which runs on over passages while they read as clauses."""

from __future__ import annotations

import re
from collections.abc import Sequence

from minutes_parser.patterns import compiled
from minutes_parser.segment.clauses.clause_heads import heads_clause
from minutes_parser.segment.clauses.clause_leads import (
    BARE_STEM,
    BODY_SETTLES,
    BY_LAW,
    CONDITIONS,
    COUNCIL_RESOLVES,
    ONE_DECIDES,
    TO_BE,
    WHO_SHOULD,
)
from minutes_parser.segment.clauses.clause_lists import (
    AS_FOLLOWS,
    OBSERVATIONS,
    deeds_below,
    entries,
    other_row,
    other_table,
    plain_lines,
    rows,
)
from minutes_parser.segment.clauses.clause_signs import (
    BULLET,
    PARAGRAPH,
    as_first,
    bulleted,
    clause_like,
    lists_amounts,
    one_more,
    opens_clause,
    operative,
    torn_off,
)
from minutes_parser.segment.clauses.clauses import Enumerator, enumerator, follows, in_series, inline, same_shape
from minutes_parser.segment.clauses.inline_clauses import split_inline
from minutes_parser.segment.clauses.list_leads import SEATED, SEATS
from minutes_parser.segment.clauses.stems import PAST_FIRST
from minutes_parser.segment.clauses.stripped import THAT_BE
from minutes_parser.segment.cues import cues
from minutes_parser.segment.decisions.decided import Decision
from minutes_parser.segment.decisions.markers import Marker, addressee, marker, stem
from minutes_parser.segment.motions.mover_names import NAME
from minutes_parser.segment.motions.movers import movers
from minutes_parser.segment.passages import AND_THAT, Passage, sentences, unquoted, without, without_end
from minutes_parser.segment.settled.outcomes import ABOUT_VOTE, MOVING, states_more
from minutes_parser.segment.settled.settled import settles
from minutes_parser.segment.votes.votes import counts_differ, tally


def marked(passages: Sequence[Passage], at: int, found: Marker) -> tuple[Decision | None, int]:
    """The decision that the marker in passage `at` opens, and the place of the first passage after it."""
    passage = without(passages[at], PARAGRAPH)
    decision = Decision(passage.start + found.start, found.verb, found.recommended_to)
    rest = passage.part(found.end)
    if to := _TO_WHOM.match(rest.text):
        decision.verb, decision.recommended_to = "recommended", to["body"]
        rest = rest.part(to.end())
    if not re.search(r"\w", rest.text):
        after = passages[at + 1] if at + 1 < len(passages) else None
        if after is None or other_table(passage, after) or (found.label and other_row(passage, after)):
            return None, at + 1
        told = found.label and not _mark_at(passages, at + 1)
        if told and (marker(after.text) or stem(after.text) or any(settles(s.text) for s in sentences(after))):
            return None, at + 1  # the label of sentences that are decisions by themselves
        if found.label and (_NO_DECISION.match(after.text) or _marked_below(passages, at + 1)):
            return None, at + 1
        listed = plain_lines(passages, at + 1, lead=passage.text) if not found.label else []
        decision.clauses += [(None, entry) for entry in listed]
        return _finish(*collect(decision, passages, at + 1 + len(listed)), at + 1)
    if _INFORMATION.match(rest.text) or _WITHDRAWN.match(rest.text):
        return None, at + 1
    if _DECISION_LABEL.match(passage.text, found.start) and _NO_DECISION.match(rest.text):
        return None, at + 1
    aside = _HOW_IT_WENT.match(rest.text)
    if aside:
        decision.told = aside["aside"] + "."
        rest = rest.part(aside.end())
    addressed = _RECOMMENDING.match(rest.text)
    if addressed:
        decision.verb, decision.recommended_to = "recommended", addressed["body"]
        rest = rest.part(addressed.end())
    if (bracket := _MOVED_IN_BRACKETS.fullmatch(rest.text)) and any(movers(bracket["aside"])):
        decision.told = bracket["aside"]  # "RESOLVED that: [Prop. Cllr Bell, sec. Cllr Roe; 9 – 0]", over clauses
        return _finish(*collect(decision, passages, at + 1), at + 1)
    if "econded" in rest.text and (_ON_PROPOSAL.fullmatch(rest.text) or _AGREED_TO.fullmatch(rest.text)):
        decision.told = rest.text
        return _finish(*collect(decision, passages, at + 1), at + 1)
    if to := _TO_RECOMMEND.match(rest.text):
        decision.verb, decision.recommended_to = "recommended", to.group("body")
        return _finish(*collect(decision, passages, at + 1), at + 1)
    rest = without(without(rest, _THAT), _TO_FIRST)
    over_list = _mark_at(passages, at + 1) is not None
    _address(decision, rest.text)
    if (
        stem(rest.text)
        or BARE_STEM.match(rest.text)
        or (over_list and any(lead.fullmatch(rest.text) for lead in (WHO_SHOULD, BY_LAW, _WHOM_BELOW)))
        or (_over_list(passages, at) and BODY_SETTLES.fullmatch(rest.text))
        or ((over_list or rest.text.endswith(":")) and (BODY_SETTLES.fullmatch(rest.text) or TO_BE.search(rest.text)))
    ):
        deeds = deeds_below(passages, at + 1, lead=passage.text)
        decision.clauses += [(None, deed) for deed in deeds]
        return _finish(*collect(decision, passages, at + 1 + len(deeds)), at + 1)
    first = enumerator(rest.text)
    pieces = inline(rest.text[first.end :] if first else rest.text, first)
    if pieces and not first and CONDITIONS.search(rest.text[: pieces[0][0]]):
        pieces = []  # "that it be refused for the following reasons: (a) the height; (b) the noise"
    if first or pieces:
        split_inline(decision, rest, first, pieces)
        return _finish(*collect(decision, passages, at + 1), at + 1)
    clause, said = operative(rest)
    after = passages[at + 1] if at + 1 < len(passages) else None
    if after and other_table(passage, after) and OBSERVATIONS.search(clause.text):
        return _finish(*rows(decision, passages, at + 1), at + 1)
    over = AS_FOLLOWS.search(clause.text) or _WHOM_BELOW.fullmatch(clause.text)
    listed = entries(passages, at + 1, lead=clause.text) if over else []
    if listed:
        decision.clauses += [(None, entry) for entry in listed]
        return _finish(*collect(decision, passages, at + 1 + len(listed)), at + 1)
    if _MOVERS_ALONE.match(clause.text):  # "Agreed – AB and CD"
        clause = passage
    decision.clauses.append((None, clause))
    if said:
        decision.told += "\n" + said
        return decision, at + 1
    over_bullets = after is not None and bulleted(after) and _THE_FOLLOWING.search(clause.text) is not None
    return _finish(
        *collect(decision, passages, at + 1, listed=over_bullets or clause.text.rstrip().endswith((":", ":-", ":–"))),
        at + 1,
    )


def _over_list(passages: Sequence[Passage], at: int) -> bool:
    """Whether a list starts right below a place."""
    return at + 1 < len(passages) and (_mark_at(passages, at + 1) is not None or bulleted(passages[at + 1]))


def _mark_at(passages: Sequence[Passage], at: int, last: Enumerator | None = None) -> Enumerator | None:
    """The enumerator of the passage at a place, if there is one."""
    return in_series([p.text for p in passages[at : at + 2]], last) if at < len(passages) else None


# "That the following items be brought forward.", over bullets
_THE_FOLLOWING = compiled(r"\bthe\s+following\b[^.:;]*\.\W*$", re.IGNORECASE)
# "the following Members be appointed to outside bodies:"
_WHOM_BELOW = compiled(
    rf"(?:.*\b)?following\s+(?:[\w-]+\s+){{0,3}}be\s+(?:\w+ly\s+)?{SEATED}\b[^:;]{{0,60}}:\W*$|\W*(?:to\s+)?{SEATS}\s+the\s+following\b[^:;]{{0,60}}:\W*$",
    re.IGNORECASE | re.DOTALL,
)
_DECISION_LABEL = compiled(r"Decisions?\s*[:–-]", re.IGNORECASE)
# What stands under a label "Decision:" of every item and settles nothing.
_NO_DECISION = compiled(
    r"\W*(?:apologies\b|not\s+(?:required|applicable)\W*$|(?:cllr|councillor|mrs?|ms|miss|dr)\b[^:;]{3,40}\bdeclared\b|members\s+(?:asked|raised|heard|questioned|discussed)\b(?!.*\b(?:be|agreed|resolved)\b)|\[[^\]]*\]\W*$|(?:there\s+(?:were|was)\s+)?(?:no|none|nil)\b(?!\s+(?:objections?|comments?|action|changes?)\b)|the\s+purpose\s+of\b|(?:the\s+)?(?:\w+\s+){1,3}(?:considered|received)\s+(?:the|an?)\s+(?:report|application|appeal)\b(?!.*\b(?:and|be)\b))",
    re.IGNORECASE,
)
_LABELS = compiled(r"\W*(?:minutes?|reasons?(?:\s+for\b.*)?|decisions?|discussion|options\b.*)\W*", re.IGNORECASE)


def _marked_below(passages: Sequence[Passage], at: int) -> bool:
    """Whether what stands under a label tells the story first, and the marker of what was decided stands below it."""
    if enumerator(passages[at].text) or clause_like(passages[at].text):
        return False
    for passage in passages[at + 1 : at + 6]:
        if _LABELS.fullmatch(passage.text):
            return False
        found = marker(passage.text)
        if found:
            return not found.label and found.start < 4
    return False


_MOVERS_ALONE = compiled(r"[A-Z]{2,4}\s*(?:,|/|&|and)\s*[A-Z]{2,4}\W*$")


def _finish(decision: Decision, after: int, at_least: int) -> tuple[Decision | None, int]:
    return (decision, max(after, at_least)) if decision.clauses else (None, at_least)


def collect(decision: Decision, passages: Sequence[Passage], at: int, *, listed: bool = False) -> tuple[Decision, int]:
    """Adds the clauses that passages from `at` on hold; gives the decision and the place of the first passage that is none."""
    conditions = 0
    """how many clauses there were when a list of conditions was last passed over"""
    last = next((e for e, _ in reversed(decision.clauses) if e), None)
    in_list = listed or not decision.clauses
    bullets = False
    outer: list[Enumerator] = []
    """of clauses whose own words begin with an enumerator: the "2." of "2. (i) That ...\""""
    while at < len(passages):
        if len(decision.clauses) > conditions and CONDITIONS.search(decision.clauses[-1][1].text):
            at, conditions = _after_list(passages, at, outer=last), len(decision.clauses)
            if last is None:
                break
            continue
        passage = passages[at] if decision.clauses else without(passages[at], _THAT_FIRST)
        text = passage.text
        here = enumerator(text) if passage is not passages[at] else _mark_at(passages, at, last)
        own_verb = decision.basis == "stem" and (
            (bullets and bulleted(passage))
            or (last and here and follows(last, here))
            or (PAST_FIRST.match(text) and all(PAST_FIRST.match(clause.text) for _, clause in decision.clauses))
        )
        if heads_clause(passages, at, last) and (decision.basis == "marker" or decision.clauses):
            at += 1
            continue
        if decision.clauses and ((marker(text) and not own_verb) or (stem(text) and not here)):
            break
        if FOLIO.match(text):
            at += 1
            continue
        if not decision.clauses and _VOTE_IN_BRACKETS.fullmatch(text):
            decision.told += "\n" + text
            at += 1
            continue
        over_list = not decision.clauses and _mark_at(passages, at + 1) is not None
        if not decision.clauses and (
            stem(text)
            or (over_list and BODY_SETTLES.fullmatch(text))
            or any(lead.match(text) for lead in (BARE_STEM, COUNCIL_RESOLVES))
            or ONE_DECIDES.match(passage)
        ):  # "That Cabinet:", "That:", "That the Harbours Committee" between the marker and its clauses
            _address(decision, text)
            at += 1
            continue
        to = _TO_RECOMMEND.match(text)
        if not decision.clauses and to:
            decision.verb, decision.recommended_to = "recommended", to.group("body")
            at += 1
            continue
        apart = bool(last and AND_THAT.match(text)) and decision.clauses[-1][1].block.page == passage.block.page
        if decision.clauses and not apart and torn_off(decision.clauses[-1][1], passage):
            mark_, torn = decision.clauses[-1]
            decision.clauses[-1] = (mark_, Passage(torn.block, torn.start, torn.text + " " + text))
            at += 1
            continue
        if here and bullets and last is None and "." in here.bare:
            break  # "3.2 The next policy was deferred", a paragraph below bullets
        if here and (
            not decision.clauses
            or last is None
            or follows(last, here)
            or _nested(last, here)
            or (follows(None, here) and here.bare != last.bare and _opens_inner(decision))
            or _resumes(decision, here)
            or any(follows(e, here) and same_shape(e, here) for e in outer)
            or (here.printed == last.printed == "1." and _CONVERTED.match(text))
        ):
            if last is None and decision.clauses and not in_list and not follows(None, here):
                break
            if (
                last is None
                and decision.clauses
                and not in_list
                and _CONDITION.match(text[here.end :]) is None
                and not clause_like(text[here.end :])
                and not (decision.clauses[-1][1].text[-1:].isalnum() and lists_amounts(passages, at))
            ):
                break
            clause = passage.part(here.end)
            if (inner := enumerator(clause.text)) and _nested(here, inner):  # "2. (i) That ..."
                outer.append(here)
                here, clause = inner, clause.part(inner.end)
            if not decision.clauses and clause.text.isupper() and len(clause.text.split()) > 1:
                break  # the title of the next item
            pieces = inline(clause.text, here)
            bounds = [(0, 0, here), *pieces]
            for (_, start, mark_), nxt in zip(bounds, [*(b[0] for b in bounds[1:]), len(clause.text)], strict=True):
                decision.clauses.append((mark_, unquoted(clause.part(start, nxt))))
            last, in_list = decision.clauses[-1][0], True
        elif here and decision.clauses:
            break
        elif (in_list or bullets) and last is None and _LONE.fullmatch(text) and at + 1 < len(passages):
            decision.clauses.append((None, passages[at + 1]))  # a bullet on a line of its own
            at, bullets = at + 1, True
        elif bulleted(passage) and (in_list or bullets) and last is None:
            decision.clauses.append((None, without(passage, BULLET)))
            bullets = True
        elif bulleted(passage) and last is not None and _opens_bullets(decision):
            decision.clauses.append((None, without(passage, BULLET)))
        elif not decision.clauses:
            clause, said = operative(passage)
            if text.rstrip().endswith((":", ":-", ":–")) and at + 1 < len(passages):
                mark_ = _mark_at(passages, at + 1)
                if mark_ and follows(None, mark_) and BODY_SETTLES.fullmatch(_THAT.sub("", text, 1)):
                    at += 1  # "That Members note:", over "(a) the underspend;"
                    continue
            if not opens_clause(clause.text):
                break
            if text.lstrip()[:1] == "“" and "”" not in text and (quoted := _quotation(passages, at)):
                decision.clauses += [(None, paragraph) for paragraph in quoted]
                at += len(quoted)
                break
            decision.clauses.append((None, unquoted(without(clause, _THAT))))
            in_list = clause.text.rstrip().endswith((":", ":-", ":–", ";"))
            bullets = decision.basis == "stem" and bulleted(passage)
            if said:
                decision.told += "\n" + said
                at += 1
                break
        elif clause_like(text) and not text.startswith("That") and text[:1].isupper() and _errand_below(passages, at):
            break
        elif own_verb and PAST_FIRST.match(text) and decision.clauses:
            decision.clauses.append((None, passage))
        elif (clause_like(text) or as_first(decision, text) or one_more(decision, text) or apart) and not bullets:
            decision.clauses.append((None, operative(passage)[0]))
        elif _tells_vote(passages, at, decision):
            decision.told += "\n" + text
        elif on := _goes_on(decision, passages, at) if last else _behind_rows(decision, passages, at):
            at = on
            continue
        else:
            break
        at += 1
    while at < len(passages) and _tells_vote(passages, at, decision):
        decision.told += "\n" + passages[at].text
        at += 1
    return decision, at


def _quotation(passages: Sequence[Passage], at: int) -> list[Passage]:
    """The paragraphs of a quotation that opens at a place, without its marks; none where it does not close soon."""
    for end in range(at + 1, min(at + _PARAGRAPHS, len(passages))):
        if "“" in passages[end].text or marker(passages[end].text):
            return []
        if passages[end].text.rstrip(" .").endswith("”"):
            first = without(passages[at], _OPENING)
            return [first, *passages[at + 1 : end], without_end(passages[end], _CLOSING)]
    return []


_LONE = compiled(r"\s*[•·▪◦‣●○■□➢]\s*")
_PARAGRAPHS = 12
_OPENING, _CLOSING = compiled(r"\s*“\s*"), compiled(r"”[\s.]*$")


def _tells_vote(passages: Sequence[Passage], at: int, decision: Decision) -> bool:
    """Whether a passage behind the clauses tells how the vote on them went."""
    text = passages[at].text
    told = ABOUT_VOTE.match(text) and not states_more(text) and not next_moved(passages, at, decision)
    if told and of_next_vote(passages, at):
        return False
    if told and at + 1 < len(passages) and marker(passages[at + 1].text):  # a vote over each decision, or behind it
        above = next((p.text for p in reversed(passages[:at]) if p.end <= decision.start), "")
        told = None if counts_differ(text, above) else told
    return bool(told) and not quoted_by(decision, text)


def of_next_vote(passages: Sequence[Passage], at: int) -> bool:
    """Whether a passage lists the votes on the decision below it, which says so ("following a recorded vote") or counts them."""
    below = next((p for p in passages[at + 1 : at + 3] if marker(p.text)), None)
    if below is None:
        return False
    if _FOLLOWS_VOTE.search(below.text):
        return True
    listed, counted = tally(passages[at].text).vote, tally(below.text).vote
    return bool(
        listed
        and counted
        and listed.names
        and (counted.for_, counted.against or 0) == (len(listed.names.for_), len(listed.names.against))
    )


_FOLLOWS_VOTE = compiled(
    r"\b(?:following|after|(?:up)?on)\s+(?:the|a)\s+(?:recorded|named|roll[\s-]call)\s+vote\b", re.IGNORECASE
)


def quoted_by(decision: Decision, text: str) -> bool:
    """Whether a passage is what the clause above it quotes: "that minute 6 read as follows: / ‘The motion was carried, 11 to 4’\"."""
    clause = decision.clauses[-1][1].text if decision.clauses else ""
    return text.lstrip()[:1] in {"‘", "“", '"'} and clause.rstrip(" –-").endswith(":")


def _errand_below(passages: Sequence[Passage], at: int) -> bool:
    """Whether the label of an action stands right below a paragraph: "The clause to be checked." and "Action: Clerk"."""
    return at + 1 < len(passages) and re.match(r"\W*actions?\s*:", passages[at + 1].text, re.IGNORECASE) is not None


def _opens_inner(decision: Decision) -> bool:
    """Whether the clause before leaves what it says to a list of its own: "(ii) to ask Cabinet –", over "(a) to publish ..."."""
    return decision.clauses[-1][1].text.rstrip().endswith((":", ":-", ":–", "–", "—", " -"))


def _address(decision: Decision, text: str) -> None:
    """Takes the body that a stem recommends its clauses to: "That Cabinet recommends to Council:"."""
    if to := addressee(text):
        decision.verb, decision.recommended_to = "recommended", to


def _opens_bullets(decision: Decision) -> bool:
    """Whether the clause before leaves what it says to the bullets below it, or is one of them that others follow."""
    mark_, clause = decision.clauses[-1]
    return clause.text.rstrip().endswith((":", ":-", ":–") if mark_ else (",", ";", "and"))


def next_moved(passages: Sequence[Passage], at: int, last: Decision | None = None) -> bool:
    """Whether "Proposed by ..." at this place opens the next decision: it runs on to a marker such as "And Resolved:", or
    to any marker where the decision before has its movers, or nobody is named below the next."""
    if not MOVING.match(passages[at].text):
        return False
    for place in range(at, min(at + 3, len(passages))):
        text = passages[place].text
        if place > at and (found := marker(text)):
            return (
                re.match(r"\W*and\b", text, re.IGNORECASE) is not None
                or re.search(r"(?:;|,|\band)\W*$", passages[place - 1].text) is not None
                or (last is not None and found.start < 4 and (_has_movers(last) or not _moved_below(passages, place)))
            )
        if place > at and not MOVING.match(text):
            return False
    return False


def _has_movers(decision: Decision) -> bool:
    """Whether what was told of a decision says who moved and who seconded it."""
    return all(movers("\n".join([decision.told, *(passage.text for _, passage in decision.clauses)])))


def _moved_below(passages: Sequence[Passage], at: int) -> bool:
    """Whether a line below the decision at a place, in it or behind its clauses, says who moved it."""
    if "econded" in passages[at].text:
        return True
    for passage in passages[at + 1 : at + 8]:
        if MOVING.match(passage.text):
            return True
        if marker(passage.text):
            return False
    return False


# "Decision: Withdrawn by the applicant"
_WITHDRAWN = compiled(
    r"\W*(?:(?:the\s+)?application\s+)?(?:was\s+)?withdrawn\b(?:\s+(?:by|prior|from\s+(?:the\s+)?agenda)\b[^;]*)?\W*$",
    re.IGNORECASE,
)
# "RESOLVED: On the proposal of Cllr Bell, seconded by Cllr Roe:", over what was resolved.
_ON_PROPOSAL = compiled(
    rf"\W*(?:(?:up)?on\s+the\s+(?:proposal|proposition|motion)\s+of|(?:proposed|moved)\s+by)\s+{NAME},?\s+(?:and\s+)?seconded\s+by\s+{NAME}\s*(?:[:–-]+|,?\s+that\s*[:–-]*)\s*",
    re.IGNORECASE,
)
_INFORMATION = compiled(r"\W*for\s+information\b", re.IGNORECASE)
_THAT = compiled(r"\s*(?:[“\"'‘]\s*)?(?:that|That|THAT|T\sH\sA\sT)\b[\s,]*(?:[:–—-]+\s+)?")
# "That (1) the plan be adopted;", of which the next clause stands in a paragraph of its own.
_THAT_FIRST = compiled(r"\s*[Tt]hat\s*[:–-]?\s+(?=(?:1|a|i)[.)]\s|\((?:1|a|i)\)\s)")
# "AGREED: On the proposal of A, seconded by B, it was agreed to:", over a list.
_AGREED_TO = compiled(
    r"\W*(?:it\s+was\s+agreed\s+)?on\s+the\s+(?:proposal|motion)\s+of\s[^:;]{3,120}?,?\s+it\s+was\s+(?:\w+ly\s+)?(?:agreed|resolved)(?:\s+(?:that|to))?\s*[:–-]+\W*",
    re.IGNORECASE,
)
# "to: 1. Approve the order", of which the next clause stands in a paragraph of its own.
_TO_FIRST = compiled(r"\s*to\s*:\s*(?=(?:1|a|i)[.)]\s|\((?:1|a|i)\)\s)")
# "RESOLVED: (Councillors Bell and Roe dissenting) That ..."
_HOW_IT_WENT = compiled(
    r"\s*\((?P<aside>[^()]{0,80}\b(?:dissent\w*|abstain\w*|abstentions?|majority|unanimous\w*|votes?|voting|against|prop(?:osed)?|moved)\b[^()]{0,60})\)\s*[:–-]*\s*",
    re.IGNORECASE,
)
_MOVED_IN_BRACKETS = compiled(
    r"\W*(?:that\b\W*)?[(\[](?P<aside>\s*(?:prop|moved|mover)[^()\[\]]{5,140})[)\]]\W*", re.IGNORECASE
)
# "(5 Members (Councillors Bell, ...) voted in favour, and 1 Member (Councillor Roe) abstained.)"
_VOTE_IN_BRACKETS = compiled(
    r"\W*\(\W*\d{1,2}\s+(?:members?|councillors?)\b.{0,800}\b(?:voted|abstained)\b.{0,800}\)\W*", re.IGNORECASE
)
_CONDITION = compiled(r"\s*(?:That|To|that|to)\b")


def _after_list(passages: Sequence[Passage], at: int, *, outer: Enumerator | None) -> int:
    """The place of the first passage after the list that starts at `at`, under a clause with the enumerator `outer`."""
    first, last = at, None
    while at < len(passages):
        here = enumerator(passages[at].text)
        if at > first and outer and here and follows(outer, here) and same_shape(outer, here):
            break  # the next clause
        if not bulleted(passages[at]) and not (here and (last is None or follows(last, here))):
            break
        last, at = here, at + 1
    return at


_CONVERTED = compiled(r"\s*1\.\s")
"""a list item as converters print it, each with the first number"""


def _nested(last: Enumerator, here: Enumerator) -> bool:
    return (
        follows(None, here)
        and ("." not in here.bare or here.bare.startswith(f"{last.bare}."))
        and re.sub(r"\w+", "x", last.printed) + last.bare[:1].isdigit().__str__()
        != re.sub(r"\w+", "x", here.printed) + here.bare[:1].isdigit().__str__()
    )


def _resumes(decision: Decision, here: Enumerator) -> bool:
    """Whether an enumerator goes on with an outer series after an inner one."""
    return any(e and follows(e, here) and same_shape(e, here) for e, _ in decision.clauses)


def _goes_on(decision: Decision, passages: Sequence[Passage], at: int) -> int:
    """The place where a series "That ..." goes on behind the heads of a page, or a list that is part of a clause; else 0."""
    listed = decision.clauses[-1][1].text.rstrip(" -–").endswith(":")
    """whether what stands here is part of the clause before it"""
    if _REASONS.match(passages[at].text):
        return 0
    if (not listed and settles(passages[at].text)) or not any(
        _THAT_OR_TO.match(p.text) for e, p in decision.clauses if e
    ):
        return 0
    for place in range(at, min(at + (40 if listed else 5), len(passages))):
        text = passages[place].text
        here = enumerator(text)
        if here and _resumes(decision, here):
            return place if place > at and _THAT_OR_TO.match(text, here.end) else 0
        if listed and passages[place].block.cell:
            continue
        if len(text) > 120 or marker(text) or stem(text) or not _MOVES.isdisjoint(passages[place].words):
            return 0
    return 0


def _behind_rows(decision: Decision, passages: Sequence[Passage], at: int) -> int:
    """The place of a further "That ..." behind the rows of a list that a clause leaves to them; 0 where there is none."""
    if not decision.clauses[-1][1].text.rstrip(" -–").endswith(":"):
        return 0
    for place in range(at, min(at + 20, len(passages))):
        text = passages[place].text
        if THAT_BE.match(text):
            return place if place > at and not marker(passages[place - 1].text) else 0
        if len(text) > 120 or text.endswith(".") or marker(text) or stem(text) or settles(text):
            return 0
    return 0


_REASONS = compiled(r"\W*(?:reasons?\s+for|reasons?\W*$|alternatives?\b|options\b)", re.IGNORECASE)
_MOVES = cues("proposed moved seconded")
_THAT_OR_TO = compiled(r"\s*(?:[Tt]hat|THAT|To)\b")
# A page's number or running head that was left between a marker and its clauses.
FOLIO = compiled(r"\W*(?:page\s+)?\d{1,3}\W*$|[A-Z][\w ]{2,40}\s\d{1,2}[./]\d{1,2}[./]\d{2,4}$", re.IGNORECASE)
_TO_RECOMMEND = compiled(
    r"\W*(?:to\s+recommend|(?:that\s+)?it\s+be\s+recommended)(?:\s+to\s+(?:the\s+)?(?P<body>[A-Z][\w’' ]+?))?(?:\s+that)?\s*[:–—-]+\s*$",
    re.IGNORECASE,
)
# "RECOMMENDED: (to Council)", "RESOLVED TO RECOMMEND (to Council):", over what is recommended.
_TO_WHOM = compiled(
    r"\s*(?:TO\s+RECOMMEND\s*)?\(to\s+(?:the\s+)?(?P<body>(?:Full\s+)?(?:[A-Z][a-z]+\s+)?(?:Council|Cabinet|Executive|Board|Committee))\)\s*[:–-]*\s*"
)
# "RESOLVED TO RECOMMEND TO FULL COUNCIL that the limit be raised."
_RECOMMENDING = compiled(
    r"\W*to\s+recommend\s+to\s+(?:the\s+)?(?P<body>[A-Z][\w’' ]{2,50}?)\s+(?=that\s+\w)", re.IGNORECASE
)

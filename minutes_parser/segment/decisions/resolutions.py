"""Decisions of a meeting, clause by clause, and the motions that were lost: what was read as records."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import chain

from spacy.language import Language
from spacy.tokens import Doc

from minutes_parser.layout import Reading
from minutes_parser.patterns import compiled
from minutes_parser.records import Clause, Finding, Item, Meeting, Motion, Resolution, Vote
from minutes_parser.segment.clauses.clause_lists import with_marks
from minutes_parser.segment.clauses.clause_signs import PARAGRAPH
from minutes_parser.segment.clauses.clause_starts import STORY, starts_at
from minutes_parser.segment.clauses.clauses import Tree
from minutes_parser.segment.clauses.inline_clauses import at_bullets, at_labels
from minutes_parser.segment.decisions.decided import Decision, Lost
from minutes_parser.segment.decisions.decisions import read
from minutes_parser.segment.decisions.lone_words import APPROVABLE
from minutes_parser.segment.decisions.margin_labels import has_margin, with_colons
from minutes_parser.segment.decisions.repeats import once
from minutes_parser.segment.decisions.told_at_end import MOVED_ALONE, without_told
from minutes_parser.segment.decisions.word_last import resolved_below
from minutes_parser.segment.marks import mark, parts_of, reading_of, report, sections_of
from minutes_parser.segment.motions.moved_words import HOW_IT_WENT, formula_end, proposed_part
from minutes_parser.segment.motions.mover_columns import labelled, mover_columns
from minutes_parser.segment.motions.mover_names import NAME
from minutes_parser.segment.motions.mover_pairs import pair_of, pairs_move
from minutes_parser.segment.motions.movers import movers
from minutes_parser.segment.motions.proposals import ASKED_TO_VOTE, LABEL, without_formula, without_outcome
from minutes_parser.segment.motions.whose_motion import (
    contrary,
    elected_in,
    of_another,
    of_candidate,
    of_correction,
    of_line_above,
    of_nomination,
    of_nominee,
    of_rivals,
)
from minutes_parser.segment.passages import Passage, Section, mended, sentences, without, without_end
from minutes_parser.segment.settled.outcomes import MOVING, OUTCOME
from minutes_parser.segment.settled.settled import settled
from minutes_parser.segment.settled.told_plainly import AND_LISTS
from minutes_parser.segment.unread import unread
from minutes_parser.segment.votes import ballots
from minutes_parser.segment.votes.divisions import told_in_lines
from minutes_parser.segment.votes.numbered_divisions import divided, numbered
from minutes_parser.segment.votes.votes import ballot, tally


@Language.factory("minutes_resolutions", default_config={"unmarked": True})
class Resolutions:
    """Marks resolutions and motions. `unmarked`: also sentences without a marker that settle something."""

    def __init__(self, nlp: Language, name: str, unmarked: bool) -> None:
        self.unmarked = unmarked

    def __call__(self, doc: Doc) -> Doc:
        reading = reading_of(doc)
        meetings: dict[int, Meeting] = doc._.records.get("meetings", {})
        for number, part in enumerate(parts_of(doc)):
            met = meetings.get(number, Meeting())
            names = " ".join(filter(None, (met.council, met.committee)))
            for motion in ballots.motions(reading, part):
                mark(doc, "motions", motion)
            if part.kind not in {"minutes", "decision_notice"}:
                continue
            sections = sections_of(doc, part)
            columns, paired, margin = mover_columns(sections), pairs_move(sections), has_margin(sections)
            divisions = numbered([passage for section in sections[-1:] for passage in section.passages])
            for section in sections:
                passages = [
                    part
                    for p in section.passages
                    if not p.block.column
                    for point in at_bullets(p)
                    for part in at_labels(point)
                ]
                passages = told_in_lines(labelled(with_colons(passages) if margin else passages, columns))
                if section.item is None and passages and _STAMP.fullmatch(passages[0].text):
                    del passages[0]
                passages = _with_title(reading, section, list(mended(with_marks(passages))))
                title = section.item.title if section.item else None
                decisions, motions = read(passages, unmarked=self.unmarked, title=title, names=names)
                read_as = [_resolution(reading, decision, divisions) for decision in once(decisions, passages)]
                if len(read_as) == 1 and not motions and title and not read_as[0].mover and all(by := movers(title)):
                    read_as = [read_as[0].model_copy(update={"mover": by[0], "seconder": by[1]})]
                if paired:
                    read_as = [_with_pair(reading, record) for record in read_as]
                found = [mark(doc, "resolutions", record) for record in read_as if stands(reading, record)]
                lost = [mark(doc, "motions", _motion(reading, moved)) for moved in motions]
                for finding in (*chain.from_iterable(map(_uneven, found)), *unread(passages, [*found, *lost])):
                    report(doc, finding)
        return doc


def _with_pair(reading: Reading, record: Resolution) -> Resolution:
    """The record with who moved it, where nothing else says so and a pair of keys ends it."""
    last = record.clauses[-1].span
    pair = None if record.mover else pair_of(reading.text, last.start, last.end)
    return record.model_copy(update={"mover": pair[0], "seconder": pair[1]}) if pair else record


# What is printed over minutes of the minutes themselves.
_STAMP = compiled(r"\W*(?:approved|confirmed|agreed|adopted|accepted|signed)\W*", re.IGNORECASE)
# "approved", "agreed and signed", "approved (prop AB, sec CD)" behind the title.
_AGREED = compiled(
    r"(?:all\s+|unanimously\s+)?(?:agreed|approved|accepted|adopted)(?:\s+(?:unanimously|by\s[^.;]{2,60}?\bsecond[^.;]{2,60}|and\s+signed|as\s+an?\s+(?:\w+\s+){1,3}record|as\s+(?:being\s+)?(?:correct|true|accurate|read|circulated|printed|presented|written|drafted|amended|corrected)(?:\s+and\s+(?:signed|accurate|correct))?))?"
    r"(?:[\s,;.:(–-]+(?:prop|proposed|proposer|moved)\b[^;]{2,80}?)?[.)\s]*",
    re.IGNORECASE,
)


def _with_title(reading: Reading, section: Section, passages: list[Passage]) -> list[Passage]:
    """What was minuted, with the title before it where it is part of what was settled."""
    item = section.item
    if item is None or not item.title:
        return passages
    start = item.span.end - len(item.title)
    word = passages[0] if len(passages) == 1 and APPROVABLE.search(item.title) else None
    if word and word.block.start <= item.span.start <= start and _AGREED.fullmatch(word.text):
        return [Passage(word.block, start, reading.text[start : word.end])]
    if len(passages) == 1 and resolved_below(item.title, passages[0].text):
        behind = reading.text[item.span.end : passages[0].end]
        whole = item.title.rstrip(" .").ljust(len(item.title)) + behind.lstrip(".").rjust(len(behind))
        return [Passage(reading.block_at(start), start, whole)]
    told = _told_as_title(reading, item, passages)
    if told and passages and _BY_TWO.fullmatch(passages[0].text) and 0 <= passages[0].start - told[0].end < 4:
        told, passages = [Passage(told[0].block, start, reading.text[start : passages[0].end])], passages[1:]
    return [*told, *passages]


# "– by Ann Bell and Bob Roe" behind the title "Minutes of last meeting approved".
_BY_TWO = compiled(rf"\W*by\s+{NAME}\s*(?:/|&|\band\b)\s*{NAME}\W*")


def _told_as_title(reading: Reading, item: Item, passages: Sequence[Passage]) -> list[Passage]:
    """The title of an item that is no title but what was settled: "6. The minutes were confirmed as a true record."."""
    if not item.title or len(item.title.split()) < 5:
        return []
    found = settled(item.title)
    whole = item.span.end - item.span.start >= len(item.title)
    told = found is not None and found[1] in {"minutes", "passive", "body-verb", "it-was", "proposal", "formula"}
    told = told or (found is not None and found[1] == "bare" and len(item.title.split()) > 8)
    told = whole and (told or _carried_below(item.title, passages))
    return [Passage(reading.block_at(item.span.start), item.span.end - len(item.title), item.title)] if told else []


def _carried_below(title: str, passages: Sequence[Passage]) -> bool:
    """Whether what an item is to decide stands in its title, and below it only who moved it and that it was agreed."""
    if not _TO_DECIDE.match(title):
        return False
    said = [p for p in passages[:4] if _WORD.search(p.text)]
    return len(said) > 1 and MOVING.match(said[0].text) is not None and OUTCOME.match(said[1]) is not None


_TO_DECIDE = compiled(r"[Tt]o\s+(?:receive|confirm|approve|adopt|accept|agree|sign|appoint|elect|pay)\b")
_WORD = compiled(r"[a-z]{3}")


def _resolution(reading: Reading, decision: Decision, divisions: Mapping[str, str]) -> Resolution:
    tree = Tree()
    clauses = []
    for mark_, passage in decision.clauses:
        parent = tree.place(mark_) if mark_ else None
        passage = without_end(without(passage, _CELL if mark_ else PARAGRAPH), _CELL_END)
        led = 0
        errand = _ERRAND_AT_END.search(passage.text) if decision.basis in {"it-was", "body-verb"} else None
        if errand and not _ADDRESSED.search(errand["what"]):
            passage = passage.part(0, errand.end("what"))
        if decision.basis == "minutes" and (opened := _OPENED.match(passage.text)):
            passage = passage.part(opened.end())
        if decision.basis == "it-was" and ";" in passage.text:
            listed = STORY.match(passage.text)
            in_list = listed is not None and ";" in listed.group()
            passage = without_end(passage, _NEXT_IN_LIST if in_list else _SAID_AT_END)
        if mark_ is None and (decision.basis != "marker" or _LED_BY_PROPOSAL.match(passage.text)):
            led = formula_end(passage.text)
            led = 0 if _AS_RECORD.match(passage.text, led) else led
            passage = passage.part(led)
        if mark_ is None and (behind := starts_at(passage.text, decision.basis)):
            passage = passage.part(behind)
        if decision.basis in {"proposal", "outcome"} and (label := LABEL.match(passage.text)):
            parts = sentences(passage.part(label.end()))  # "MOTION: That ... Proposer: Mr Roe. CARRIED."
            passage = parts[0] if parts else passage
        if mark_ is None and (quoted_below := _RESOLVED_WORDS.search(passage.text)):
            passage = passage.part(quoted_below.start("words"), quoted_below.end("words"))
        if (
            passage.text[:1] in '“"'
            and decision.basis in {"proposal", "outcome"}
            and (quoted := _QUOTED.match(passage.text))
        ):
            passage = passage.part(1, quoted.end() - 1)
        elif mark_ is None and decision.basis in {"proposal", "outcome"}:
            passage = without_formula(passage)
            if "amendment" in passage.words:  # of an amendment that fell, between the proposal and its outcome
                passage = sentences(passage)[0]
            several = passage.text.startswith("to ") and len(sentences(passage)) > 1
            led = led or passage.text.startswith("that ") or several
            whole = passage
            passage = passage.part(*proposed_part(passage.text, led=led > 0))
            if passage is whole and not ASKED_TO_VOTE.match(passage.text):
                passage = without_outcome(passage)
        elif led and decision.basis == "minutes":
            passage = without_end(passage, HOW_IT_WENT)
        asked = ASKED_TO_VOTE.match(passage.text)  # only how it went says which way that was decided
        if decision.basis == "body-verb" and passage.text.endswith(":"):
            passage = without_end(passage, AND_LISTS)
        passage = without_told(passage, decision.basis, votes=decision.basis != "passive" and not asked)
        if decision.basis in {"passive", "minutes"} and "having" in passage.words:
            passage = without_end(passage, _HAVING_BEEN)
        clauses.append(
            Clause(
                number=mark_.printed if mark_ else None,
                parent=parent,
                verb=clause_verb(passage.text),
                text=passage.text,
                span=reading.span(passage.start, passage.end),
            )
        )
    clause = decision.clauses[-1][1].text
    told = of_rivals(decision.told, clause)
    mover, seconder = movers(f"{told}\n{clause}" if _ELECTS.search(clause) else told)
    if _ELECTED.search(clause) and any(put_up := of_nominee(decision.told, clause)):
        mover, seconder = put_up
    if mover is None and decision.told.endswith(")"):  # "Resolved: the minutes were approved. (AB/CD)"
        mover, seconder = movers(f"{clause} {decision.told[decision.told.rfind('(') :]}")
    if not mover and not seconder and decision.marked and _PAIR_AT_END.search(clause):
        mover, seconder = movers(f"Resolved {clause}")  # "to buy the gate (Cllr Bell/Cllr Roe)."
    if (
        mover
        and not seconder
        and (decision.marked or decision.basis in {"stem", "it-was", "body-verb"})
        and of_another(mover, decision.told, clause)
        and movers(clause)[0] != mover
    ):
        mover = None
    if mover and (
        of_candidate(decision.told, clause)
        or contrary(decision.told, clause)
        or of_correction(mover, decision.told, clause)
        or (decision.basis == "proposal" and of_line_above(mover, decision.told, clause))
    ):
        mover = seconder = None
    if not mover and not seconder and len(decision.clauses) > 1:  # "a. on a proposal by A, seconded by B, that ..."
        first = movers(decision.clauses[0][1].text)
        mover, seconder = first if all(first) else (None, None)
    if not mover and not seconder:
        mover, seconder = movers(clause)
        if not (mover and seconder):  # one alone may be of another motion: "that the sum moved by Mr Bell be paid"
            at_end = _PROPOSING_IT.search(clause) or MOVED_ALONE.search(clause)
            mover, seconder = (mover, seconder) if at_end else (None, None)
    if mover and (not seconder or mover.split()[-1] in clause) and of_nomination(mover, f"{decision.told}\n{clause}"):
        mover = None
    if mover and _EN_BLOC.search(clause) and not _put_together(f"{decision.told}\n{clause}", mover):
        mover = seconder = None  # each was put forward by others
    told_votes = _as_sides(_without_lost(_IN_QUOTES.sub(" ", divided(decision.told, divisions))), clause)
    vote = _with_counts(_of_a_decision(tally(told_votes).vote), _of_a_decision(tally(_IN_QUOTES.sub(" ", clause)).vote))
    if elected := elected_in(clause):
        vote = _by_ballot(ballot(decision.told, elected), vote)
    if vote and vote.result is None and vote.for_ and _PASSED.search(f"{decision.told}\n{clause}"):
        vote = vote.model_copy(update={"result": "carried"})
    if vote and vote.result is None and vote.for_ and vote.for_ == vote.against and _CASTING.search(told_votes):
        vote = vote.model_copy(update={"result": "carried"})  # decided by it
    if vote and _outvoted(vote):  # what was voted on was lost, and something else was resolved
        turned_down = any(_TURNS_DOWN.match(text.text) for _, text in decision.clauses)
        if not turned_down and (rest := _behind_outvoted(decision.told)):
            decision.told = rest
            return _resolution(reading, decision, divisions)
        mover = seconder = None
        vote = vote if turned_down else None
    return Resolution(
        verb=decision.verb,
        clauses=tuple(clauses),
        mover=mover,
        seconder=seconder,
        recommended_to=decision.recommended_to,
        vote=vote,
        basis=decision.basis,
        span=reading.span(decision.start, decision.end),
    )


_CELL_END = compiled(r"\s+\|\s*$")
# "Proposed by: Mr Bell Seconded by: Mr Roe And unanimously Resolved “That the gate be mended.”", "The following motion was put
# from the chair and passed: “That the gate be mended.”"
_RESOLVED_WORDS = compiled(
    r"(?:\b[Aa]nd\s+(?:it\s+was\s+)?(?:[a-z]+ly\s+)?[Rr](?:esolved|ESOLVED)\s*[:,–-]?"
    r"|\b[Tt]he\s+(?:following\s+(?:[a-z]+\s+)?(?:motion|resolution|proposal)|(?:motion|resolution|proposal)\s+below)\b[^“”\":\n]{0,200}?\b(?:passed|carried|agreed|adopted|approved)\b[^“”\":\n]{0,60}[:–-])"
    r"\s*[“\"](?P<words>(?:That|To|This)\s[^“”\"]{8,}?)[”\"]"
)
_CELL = compiled(r"\|\s+(?=\w)")
"""what parts a clause from its number in a table that a converter made lines of"""
_IN_QUOTES = compiled(r"“[^”\n]{20,}”|‘[^’\n]{20,}’")
"""words of others, which tell of no vote here"""
# "to reject the procedural motion"
_TURNS_DOWN = compiled(
    r"\W*(?:that\s+|to\s+)?(?:reject|refuse|dismiss|not\s+(?:to\s+)?(?:agree|accept|support|adopt|approve))\b[^.;]{0,40}\b(?:motion|amendment|proposal|request)\b",
    re.IGNORECASE,
)


def _without_lost(told: str) -> str:
    """A text without the votes on amendments that were lost, where another sentence of it says that the motion was carried."""
    if "amend" in told and (put := _SUBSTANTIVE.search(told)) and tally(told[put.start() :]).vote:
        return told[put.start() :]  # and not the votes on what was added to it
    rest = _LOST_AMENDMENT.sub("", told)
    return rest if rest != told and _CARRIED.search(rest) else told


_SUBSTANTIVE = compiled(
    r"(?im)^[^\n]*\b(?:substantive\s+(?:motion|budget)|(?:motion|budget|proposal|recommendations?),?\s+as\s+amended|amended\s+(?:motion|budget|proposal))\b[^\n]*\b(?:carried|agreed|passed|approved)\b"
)
_LOST_AMENDMENT = compiled(r"(?im)^[^\n]*\bamendment\b[^\n]*\b(?:lost|defeated|fell|not\s+carried)\b[^\n]*$")
_CARRIED = compiled(r"(?i)\b(?:carried|agreed|passed|adopted|in\s+favour|unanimous(?:ly)?)\b")


def _as_sides(told: str, clause: str) -> str:
    """A text with "GRANT – 5" and "REFUSE – 11" as the votes for and against what was decided: "Against – 5", "For – 11"."""
    if not (_TO_GRANT.search(told) and _TO_REFUSE.search(told)):
        return told
    refused = _REFUSES.search(clause) is not None
    told = _TO_GRANT.sub("Against – " if refused else "For – ", told)
    told = _TO_REFUSE.sub("For – " if refused else "Against – ", told)
    for_, against = told.find("For – "), told.find("Against – ")
    if refused and against < for_ and (sides := _SIDES.search(told)):  # the side that won first, as votes are printed
        told = f"{told[: sides.start()]}{sides['two']}\n{sides['one']}{told[sides.end() :]}"
    return told


_TO_GRANT = compiled(r"(?<!\w)(?:GRANT|APPROVE|Grant|Approve)\s*[–—:-]\s*(?=\d)")
_TO_REFUSE = compiled(r"(?<!\w)(?:REFUSE|REJECT|Refuse|Reject)\s*[–—:-]\s*(?=\d)")
_REFUSES = compiled(r"\brefus(?:e|ed|al)\b", re.IGNORECASE)
_SIDES = compiled(r"(?P<one>Against – \d+)\W+(?P<two>For – \d+)")


def _by_ballot(counted: Vote | None, vote: Vote | None) -> Vote | None:
    """The vote on who was elected: as counted for the candidates, with the names and who abstained as printed otherwise."""
    if counted is None or vote is None:
        return counted or vote
    names = counted.names or vote.names
    if counted.names and vote.names:
        names = counted.names.model_copy(update={"abstain": vote.names.abstain})
    return counted.model_copy(update={"names": names, "abstain": vote.abstain})


_PAIR_AT_END = compiled(r"\([^()/]{2,30}/[^()/]{2,30}\)[^()]{0,20}(?:\([^()]{3,40}\)\W*)?$")
_PASSED = compiled(
    r"\b(?:was|were|is|are|been|motion|proposal|amendment|resolution)\s+(?:duly\s+|therefore\s+)?passed\b|\b(?:motion|amendment)\s+(?:\w+\s+)?became\s+the\s+(?:finding|decision|resolution)\b|(?:^|\n)\W*passed\b"
    r"|\b(?:up)?on\s+(?:an?|the)\s+(?:vote|show\s+of\s+hands)(?:\s+(?:being|having\s+been)\s+taken)?,?\s+(?:this|it|the\s+(?:motion|proposal|recommendations?))\s+(?:was|were)\s+(?:\w+ly\s+)?(?:agreed|approved|adopted|accepted)\b",
    re.IGNORECASE,
)
_CASTING = compiled(r"\bcasting\s+vote\b", re.IGNORECASE)
# "AGREED: On the proposal of Cllr Bell, seconded by Cllr Roe, it was agreed to ..."
_LED_BY_PROPOSAL = compiled(
    r"\W*(?:it\s+was\s+\w+\s+)?(?:(?:up)?on\s+the\s+(?:proposal|proposition|motion)\s+of\b|(?:proposed|moved)\s+(?:by\s+)?(?-i:[A-Z]|the\s)[^.;:]{2,60}\bseconded\b[^.;:]{2,60}\s(?:that|to)\s)",
    re.IGNORECASE,
)
# "Proposed by Ann, seconded by Ben as a true record. Agreed.": the minutes are not named
_AS_RECORD = compiled(r"\W*as\s+(?:being\s+)?(?:an?\s+)?(?:true|correct|accurate)\b", re.IGNORECASE)
# "The meeting opened at 7.05pm and the minutes of 4 March were accepted."
_OPENED = compiled(
    r"(?i)(?:the\s+)?(?:meeting|chair\w*)\b[^;?.]{0,40}(?:\.\d\d[^;?.]{0,40})?\sand\s+(?=(?:the\s+)?minutes\b)"
)
# "Cllr Orr elected as chair, with Cllr Bell proposing the item."
_PROPOSING_IT = compiled(r"\bwith\s+[^,.;]{3,40}\s(?:proposing|moving)(?:\s+(?:the\s+(?:item|motion)|it|this))?\W*$")
# '"That the bell be rung." Proposed: ...'
_QUOTED = compiled(r"[“\"][^“”\"]{10,}[”\"](?=\s+[A-Z])")
_ELECTS = compiled(r"\bbe\s+(?:duly\s+)?(?:elected|appointed|nominated)\b")
_ELECTED = compiled(
    r"\b(?:(?:be|was)\s+(?:(?:\w+ly|declared|deemed|therefore|then)\s+)*|duly\s+(?=(?:re-?)?elected))(?:re-?)?(?:elected|appointed|chosen|voted)\b"
)
# "... to object because of drainage, and Judith Pell to write the letter": an errand behind what was agreed.
_ERRAND_AT_END = compiled(
    rf"(?P<what>\b(?:agreed|decided|resolved|voted)\s+(?:(?:not\s+)?to\s+\w+\s+\w|that\b.*\b(?:be|should|would|will|shall|could)\s)[^;]*?\w),\s+(?:and\s+)?(?:[Tt]he\s+(?:[Cc]lerk|[Ss]ecretary|[Cc]hair\w*|[Tt]reasurer)|{NAME})\s+(?:to|will|would)\s+(?!be\s+(?:the|an?|our)\b)\w+[^;]*$"
)
# "to write to the Minister for Ports, Ann Bell to ask for a ferry": the name is that of whom it is written to
_ADDRESSED = compiled(
    r"\b(?:write|writing|letter|e-?mail|appeal)\s+(?:back\s+)?to\s+(?:the\s+)?(?:(?:Minister|Secretary\s+of\s+State|Department|Commissioner)\b[^;.]*|[^,;]*)$",
    re.IGNORECASE,
)
# "Rope bill – paid; letter from the yard – it was agreed to reply; tide tables – noted."
_NEXT_IN_LIST = compiled(r"(?<=\w);\s+(?!.*\bit\s+was\b)[^;]*\s[–—-]\s.*$")
_SAID_AT_END = compiled(rf";\s+(?:{NAME}|[A-Z]{{2,3}})\s+(?:thought|felt|said|asked)\b.*$")
# "The minutes were approved, a date in them having been corrected."
_HAVING_BEEN = compiled(r",\s+(?:the|an?)\s[^,;]{3,160}\shaving\s+been\s\w+[^;]*$")


def _of_a_decision(vote: Vote | None) -> Vote | None:
    """The vote without "lost", which is said of another motion or of anything else: what was lost is no decision.

    Nor is a vote that was tied one on what was decided afterwards.
    """
    if vote is None or vote.result != "lost":
        return vote if vote is None or vote.result != "tied" else None
    counted = vote.names or any(count is not None for count in (vote.for_, vote.against, vote.abstain))
    return vote.model_copy(update={"result": None}) if counted else None


_EN_BLOC = compiled(
    r"(?<!pproved\s)(?<!greed\s)\ben\s+bloc\b|^\W*[Tt]hey\s+were\s+(?:\w+ly\s+)?(?:re-?)?(?:elected|appointed)\b|\ball\s+(?:\w+\s+){0,2}(?:re-?)?(?:elected|appointed)\b",
    re.IGNORECASE,
)


def _put_together(told: str, mover: str) -> bool:
    """Whether a mover put all of them forward: in the sentence that elects them, or in a line of its own."""
    lines = told.split("\n")
    return mover in lines[-1] or any(mover in line and MOVING.match(line) for line in lines)


def _with_counts(told: Vote | None, printed: Vote | None) -> Vote | None:
    """The vote told of a decision, with the numbers that only its own words print."""
    if told is None or printed is None:
        return told or printed
    counted = any(count is not None for count in (told.for_, told.against, told.abstain))
    if counted:
        return told
    return told.model_copy(update={"for_": printed.for_, "against": printed.against, "abstain": printed.abstain})


def _behind_outvoted(told: str) -> str:
    """What was told behind the last line in which more were against than for; else nothing."""
    lines = told.split("\n")
    for place in range(len(lines) - 2, -1, -1):
        if (vote := tally(lines[place]).vote) and _outvoted(vote):
            return "\n".join(lines[place + 1 :])
    return ""


def _outvoted(vote: Vote) -> bool:
    """Whether more were against than for, so that it was no vote for what was decided."""
    return vote.for_ is not None and vote.against is not None and vote.for_ < vote.against


def stands(reading: Reading, record: Resolution) -> bool:
    """Whether each clause is what stands at its place: a table read in another order than it is kept in gives other words."""
    kept = reading.text
    for clause in record.clauses:
        printed = kept[clause.span.start : clause.span.end]
        if clause.text != printed and _ANY_WORD.findall(clause.text) != _ANY_WORD.findall(printed):
            return False
    return True


_ANY_WORD = compiled(r"\w+")


def _uneven(record: Resolution) -> list[Finding]:
    """A finding for each option whose printed total is not the number of names printed under it; both are kept."""
    vote = record.vote
    if vote is None or vote.names is None:
        return []
    options = {
        "for": (vote.for_, vote.names.for_),
        "against": (vote.against, vote.names.against),
        "abstain": (vote.abstain, vote.names.abstain),
    }
    return [
        Finding(
            severity="warning",
            code="vote-total",
            page=record.span.page,
            message=f"{total} votes {option} are printed, but {len(names)} names: {record.clauses[0].text[:60]}",
        )
        for option, (total, names) in options.items()
        if total is not None and names and total != len(names)
    ]


_AMENDMENT = compiled(r"\b(?:(?:as\s+)?an?|the)\s+(?:\w+\s+)?amendment\b", re.IGNORECASE)


def _motion(reading: Reading, lost: Lost) -> Motion:
    mover, seconder = movers(lost.told)
    if mover is None and seconder is None:  # of an amendment, which `movers` leaves out for the motion's sake
        mover, seconder = movers(_AMENDMENT.sub("a motion", lost.told))
    if mover is None and seconder is None:  # told apart from how it went, which would say that nothing was moved
        mover, seconder = movers(lost.told.split("\n")[0])
    return Motion(
        text=lost.moved.text,
        mover=mover,
        seconder=seconder,
        vote=_vote_on(lost),
        basis="lost",
        span=reading.span(lost.moved.start, lost.moved.end),
    )


def _vote_on(lost: Lost) -> Vote | None:
    """The vote on what was lost; of an amendment also what was counted "for the amendment", which says nothing of the motion."""
    told = f"{lost.told}\n{lost.ended}"
    vote = tally(told).vote
    if vote is None or vote.for_ is not None:
        return vote
    on_amendment = tally(_THE_AMENDMENT.sub("the motion", told)).vote
    return on_amendment if on_amendment and on_amendment.for_ is not None else vote


_THE_AMENDMENT = compiled(r"\bthe\s+amendment\b", re.IGNORECASE)
_PASSIVE_VERB = compiled(
    r"\bbe\s+(?:(?:and\s+(?:is|are)\s+hereby|hereby|\w+ly|also|not)\s+)*([A-Za-z]+ed|given|taken|made|sent|held|set|put|undertaken|written|drawn)\b",
    re.IGNORECASE,
)
_FIRST_WORD = compiled(r"(?P<to>to\s+)?(?:also\s+|not\s+)?(?P<verb>[A-Za-z]+)\b")


def clause_verb(text: str) -> str | None:
    """The verb of a clause in lower case: "noted" of "the report be noted", "approve" of "to approve the plan"."""
    passive = _PASSIVE_VERB.search(text)
    if passive:
        return passive.group(1).lower()
    first = _FIRST_WORD.match(text)
    if first is None:
        return None
    verb = first.group("verb")
    settles_it = _SETTLES_IT.fullmatch(verb) is not None  # "Adopts", "NOTED", and not "Payments", "AB", "MINUTES"
    return verb.lower() if first.group("to") or verb.endswith("ed") or settles_it else None


_SETTLES_IT = compiled(
    r"(?:accept|acknowledg|adopt|affirm|agree|allocat|amend|appoint|approv|ask|authoris|award|believ|call|commend|commit|confirm|congratulat|consider|decid|defer|delegat|direct|elect|encourag|endors|establish|express|grant|instruct|invit|not|object|permit|propos|ratif|receiv|recogni[sz]|recommend|refer|refus|reject|remit|request|resolv|support|thank|urg|welcom|writ)(?:e|es|s|ed|ies|ied|y|ts?|tted)?",
    re.IGNORECASE,
)

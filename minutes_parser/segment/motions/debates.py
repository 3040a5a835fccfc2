"""Motions and amendments that are put after a debate: the words that were decided stand further up in the item."""

from __future__ import annotations

import re
from collections.abc import Sequence

from minutes_parser.patterns import compiled
from minutes_parser.segment.cues import cued
from minutes_parser.segment.decisions.decided import Decision
from minutes_parser.segment.decisions.markers import marker
from minutes_parser.segment.motions.lost_motions import LOST
from minutes_parser.segment.motions.movers import movers
from minutes_parser.segment.motions.proposals import PROPOSED
from minutes_parser.segment.motions.proposed_above import CLOSURE
from minutes_parser.segment.motions.standing import FELL
from minutes_parser.segment.passages import Passage, sentences, unquoted, without
from minutes_parser.segment.settled.outcomes import OPENS_MOTION, SECONDED_ALONE, counted
from minutes_parser.segment.votes.vote_names import only_names, split
from minutes_parser.segment.votes.vote_sides import opens_side

Found = tuple[Decision, list[str]]
"""a decision, and what was told of it"""


def won(passages: Sequence[Passage], sentence: Passage, at: int, *, after: int) -> Found | None:
    """The amendment that a sentence makes the decision ("... which became the decision"), moved behind `after`."""
    if _AMENDMENT_TAKEN.search(sentence) and (taken := _taken_up(passages, sentence, at, after=after)):
        return taken
    passed = _AMENDMENT_PASSED.match(sentence)
    if not (passed or _AMENDMENT_WON.search(sentence)) or any(marker(p.text) for p in passages[at + 1 : at + 3]):
        return None
    if passed:
        return _passed(passages, sentence, at, after=after)
    for place, passage in reversed(list(enumerate(passages[: at + 1]))):
        if passage.start < after:
            return None
        for part in reversed(sentences(passage)):
            words = _AMENDED_THAT.search(part)
            if part.start >= sentence.start or words is None:
                continue
            moved = part.part(words.end())
            votes = _votes_for_amendment(sentence.text) or "\n".join(
                p.text for p in passages[place + 1 : at] if _how_voted(p.text)
            )
            told = [_AMENDMENT_BY.sub("Moved by", _AS_AMENDMENT.sub("", part.text)), votes, "Carried."]
            return Decision(moved.start, "carried", None, [(None, moved)], basis="outcome"), told
    return _taken_up(passages, sentence, at, after=after)


def _taken_up(passages: Sequence[Passage], sentence: Passage, at: int, *, after: int) -> Found | None:
    """The amendment that a sentence makes the decision, printed above under "Amendment", or "Amendment moved by ...:"."""
    for place in range(at - 1, -1, -1):
        passage, below = passages[place], passages[place + 1]
        if passage.start < after:
            return None
        if not _THAT.match(below.text) or place + 1 >= at:
            continue
        head = _HEADING.fullmatch(passage.text)
        who = passages[place + 2] if head and place + 2 < at and _MOVED_BY.match(passages[place + 2].text) else passage
        if (head and head["what"].lower() == "amendment") or _AMENDMENT_OPENS.match(passage.text):
            moved_by = _AMENDMENT_WORD.sub("", _AMENDMENT_BY.sub("Moved by", who.text))
            voted = [s.text for s in sentences(passages[at]) if s.end <= sentence.start]
            told = [moved_by, *_counted(passages[place + 2 : at]), *voted, sentence.text, "Carried."]
            return Decision(
                below.start, "carried", None, [(None, unquoted(without(below, _QUOTE)))], basis="outcome"
            ), told
    return None


def _counted(passages: Sequence[Passage]) -> list[str]:
    """How the vote on an amendment went, as lines for and against it: numbers, or names under "Motion" and "Amendment"."""
    lines: list[str] = []
    under: dict[str, list[str]] = {}
    option = ""
    for passage in passages:
        side = _SIDE.fullmatch(passage.text)
        if side:
            option = next(name for name in ("for", "against", "abstain") if side[name])
        elif option and only_names(passage.text):
            under.setdefault(option, []).extend(n for line in passage.text.splitlines() for n in split(line))
        elif _AMENDMENT_CARRIED.search(passage.text) or _COUNT_LINE.match(passage.text):
            lines.append(passage.text)
    return [*(f"{name}: {', '.join(names)}" for name, names in under.items()), *lines]


def _passed(passages: Sequence[Passage], sentence: Passage, at: int, *, after: int) -> Found | None:
    """The amendment that was put and passed, printed above in lines "Moved by", "Seconded by", "That ..."."""
    for place in range(at - 1, max(-1, at - 8), -1):
        passage = passages[place]
        if passage.start < after or _MOTION_CARRIED.search(passage):
            return None
        below = place + 2 if place + 1 < at and _SECONDED_BY.match(passages[place + 1].text) else place + 1
        if _MOVED_BY.match(passage.text) and below < at and _THAT.match(passages[below].text):
            moved = without(passages[below], _QUOTE)
            told = [p.text for p in passages[place:below]]
            said = (s for p in passages[below + 1 : at + 1] for s in sentences(p) if s.start < sentence.start)
            told += [s.text for s in said if "amendment" in s.words and _PUT.search(s.text)]
            return Decision(moved.start, "carried", None, [(None, unquoted(moved))], basis="outcome"), [
                *told,
                "Carried.",
            ]
    return None


# "The original proposal was passed.", of two of which the later fell
_ORIGINAL = compiled(r"\b(?:original|first)\s+(?:motion|proposal|proposition)\b", re.IGNORECASE)


def taken_in(passages: Sequence[Passage], sentence: Passage, at: int) -> bool:
    """Whether an amendment was carried into the motion that is put later in the item: the motion is what is decided."""
    if not _TAKEN_IN.search(sentence):
        return False
    later = [sentence, *passages[at:]]
    return any(map(_SUBSTANTIVE.search, later))


def carried_motion(
    passages: Sequence[Passage], sentence: Passage, at: int, *, after: int, title: str | None
) -> Found | None:
    """The motion that a sentence carries, in words of its own ("That ..."), moved behind `after`."""
    went = _MOTION_CARRIED.search(sentence)
    of_here = went is None and counted(
        sentence.text
    )  # "It was proposed that ... Some doubted it. 6 voted for and 1 against."
    if of_here:
        went = _FIRST.match(sentence.text)
    if went is None or _AND_AGREED.match(sentence.text, went.end()):
        return None
    if _MOVED_THAT.search(sentence.text, 0, went.start()):
        return None  # it says itself what was moved
    first = _ORIGINAL.search(sentence.text) is not None
    for place in range(at, at - 1 if of_here else -1, -1):
        passage = passages[place]
        if passage.start < after:
            return None
        moved = _moved_before(sentence, passage, first=first) if place == at else _moved_at(passages, place, at)
        if moved is None:
            continue
        if place < at and not first and any(LOST.search(p) and "amendment" not in p.words for p in passages[place:at]):
            return None  # that motion fell before the next was moved
        fell = place < at and any(map(_AMENDMENT_FELL.search, passages[place + 1 : at]))
        fell = fell or (first and any(map(FELL.search, passages[place:at])))
        if fell and any(p.start >= after and _moved_at(passages, n, at) for n, p in enumerate(passages[:place])):
            continue  # it was the amendment that was lost: the motion stands above it
        if not first and _lost_since(passages[place : at + 1], moved, sentence):
            return None
        further = (p.text for p in passages[place + 1 : at])
        told = [passage.text, *(text for text in further if _how_voted(text) or SECONDED_ALONE.match(text))]
        if (
            not passage.start <= moved.start < passage.end
            and place + 1 < at
            and _SECONDED_BY.match(passages[place + 1].text)
        ):
            told.append(passages[place + 1].text)
        if moved.end == passage.end and SECONDED_THAT.match(passage.text):
            told.insert(0, passages[place - 1].text)
        if place == at:
            said = (s for s in sentences(passage) if s.end <= sentence.start)
            told = [s.text for s in said if s.start <= moved.start or not (FELL.search(s) or LOST.search(s))]
        elif sentence.start > passages[at].start:
            told.append(_last_count(passages[at], sentence))
            told += [s.text for s in sentences(passages[at]) if s.start < sentence.start and _SECONDED_BY.match(s.text)]
        of_both = "amendment" in sentence.words and not _RECEIVED.search(sentence.text)
        of_both = of_both and len(_FOR_ONE.findall(sentence.text)) < 2
        told.append(sentence.text[went.start() :] if of_both else sentence.text)
        if place < at:
            told += [s.text for p in passages[place + 1 : at + 1] for s in sentences(p) if _OF_MOTION.search(s.text)]
        if NOTICE.match(passage.text):
            told.insert(0, given_by(passages, place, title))
            told[:0] = moved_over(passages, place)
            behind = (s for p in passages[place + 1 : at + 1] for s in sentences(p) if s.start < sentence.start)
            told += [s.text for s in behind if "seconded" in s.words or _OF_MOTION.search(s.text)]
            told.append(sentence.text)
        return Decision(moved.start, "carried", None, [(None, moved)], basis="outcome"), told
    return None


def _moved_at(passages: Sequence[Passage], place: int, at: int) -> Passage | None:
    """What is moved at a place: in the same paragraph, in the one above "Moved by ...", or in the one below a colon."""
    passage = passages[place]
    notice = NOTICE.match(passage.text)
    if place and (led := SECONDED_THAT.match(passage.text)) and _MOVED_BY.match(passages[place - 1].text):
        return passage.part(led.end())
    if CLOSURE.search(passage.text):
        return None
    if re.search(r"\bamendment\b", passage.text, re.IGNORECASE) or not (notice or _MOVED.search(passage.text)):
        return None
    if notice and place and "amendment" in passages[place - 1].words:
        return None
    words = notice or _THAT_QUOTED.search(passage.text)
    words = words or next(reversed(list(_MOVED_THAT.finditer(passage.text))), None)  # of several the last
    if words:
        moved = passage.part(words.end())
        if _OF_WORDS.match(moved.text) and not notice:
            return None
        closed = moved.text.find("”")  # what stands behind the quotation tells how the vote went
        return moved.part(0, closed) if closed > 0 and "“" not in moved.text[:closed] else unquoted(moved)
    below = place + 2 if place + 1 < at and _SECONDED_BY.match(passages[place + 1].text) else place + 1
    if _MOVED_BY.match(passage.text) and below < at and _THAT.match(passages[below].text):
        amends = place > 0 and _HEADING.fullmatch(passages[place - 1].text) is not None
        amends = amends and "amendment" in passages[place - 1].words
        if amends and (_OF_WORDS.match(passages[below].text) or not any(map(_taken, passages[below + 1 : at + 1]))):
            return None
        return unquoted(without(passages[below], _QUOTE))
    if _MOVED_BY.match(passage.text) and place and _INFINITIVE.match(passages[place - 1].text):
        head = _HEADING.fullmatch(passages[place - 2].text) if place > 1 else None
        return None if head and head["what"].lower() == "amendment" else passages[place - 1]
    if passage.text.rstrip().endswith(":") and place + 1 < at and re.match(r"\W*That\b", passages[place + 1].text):
        return without(passages[place + 1], _QUOTE)
    return None


def _moved_before(outcome: Passage, passage: Passage, *, first: bool = False) -> Passage | None:
    """What is moved in the paragraph that tells its outcome, in a sentence before that: the last that is no amendment, or the first."""
    before = [s for s in sentences(passage) if s.end <= outcome.start]
    for part in before if first else reversed(before):
        if "amendment" in part.words or not (_MOVED.search(part.text) or _QUOTED_MOTION.match(part.text)):
            continue
        if FELL.search(part):
            continue  # "Mr Bell moved that it wait, but there was no seconder."
        words = _THAT_QUOTED.search(part.text)
        if (that := _MOVED_THAT.search(part.text)) and _OF_WORDS.match(part.text, that.end()):
            continue
        if words or that:
            return unquoted(part.part(words.end())) if words else part
    return None


def _lost_since(passages: Sequence[Passage], moved: Passage, outcome: Passage) -> bool:
    """Whether a sentence between a motion and an outcome tells that a motion, and no amendment, was lost."""
    said = (s for p in passages for s in sentences(p) if moved.start < s.start and s.end <= outcome.start)
    return any(LOST.search(s) is not None and "amendment" not in s.words for s in said)


_QUOTED_MOTION = compiled(r"[“\"]That\s[^“”\"]+[”\"]\W*\Z")


def moved_over(passages: Sequence[Passage], place: int) -> list[str]:
    """What says over a motion at a place who moves it: "Cllr Bell moved:", or the lines "Moved by ..." and "Seconded by ..."."""
    over = passages[place - 1] if place else None
    if over and (OPENS_MOTION.search(over) or _MOVERS.search(over.text) or _OVER_QUOTED.search(over.text)):
        return [over.text]
    if place and _OF_MOTION.search(passages[place - 1].text) and all(movers(passages[place - 1].text)):
        return [passages[place - 1].text]  # "Cllr Bell moved the motion as printed, Cllr Roe seconded."
    if not (place and _SECONDED_BY.match(passages[place - 1].text)):
        return []
    first = place - 2 if place > 1 and _MOVED_BY.match(passages[place - 2].text) else place - 1
    return [p.text for p in passages[first:place]]


def given_by(passages: Sequence[Passage], place: int, title: str | None) -> str:
    """Who gave notice of the motion at a place, as a sentence: from a line above such as "No. 4/24 – Cllr. Bell"."""
    above = _GAVE_NOTICE.match(passages[place - 1].text if place else title or "")
    if above is None:
        return ""
    return f"Moved by {above['name'].title() if above['name'].isupper() else above['name']}."


def _last_count(passage: Passage, before: Passage) -> str:
    """What a paragraph says of the vote on the motion before a sentence of it: nothing of an amendment."""
    above = [s.text for s in sentences(passage) if s.end <= before.start]
    sides = [text for text in above if opens_side(text)]
    if len(sides) > 1 and not any("mendment" in text for text in above):
        return "\n".join(sides)
    said = [text for text in above if _PUT.search(text)]
    return said[-1] if said and "mendment" not in said[-1] else ""


def _taken(passage: Passage) -> bool:
    """Whether a paragraph tells that an amendment was carried."""
    return _AMENDMENT_CARRIED.search(passage.text) is not None


def above_amendment(passages: Sequence[Passage], place: int) -> int:
    """The place of the motion above an amendment that stands at a place, where each says what it is or has a heading that does."""
    if _MOVES_AMENDMENT.search(passages[place].text):
        motions = (at for at in range(place - 1, max(-1, place - 6), -1) if _MOVED.search(passages[at].text))
        return next((at for at in motions if "amendment" not in passages[at].words), place)
    if place and (led := _LED.match(passages[place - 1].text)) and led["what"].lower() == "amendment":
        leads = ((at, _LED.match(passages[at].text)) for at in range(place - 2, -1, -1))
        return next((at + 1 for at, lead in leads if lead and lead["what"].lower() != "amendment"), place)
    heads = [(at, head["what"].lower()) for at in range(place) if (head := _HEADING.fullmatch(passages[at].text))]
    if len(heads) < 2 or heads[-1] != (place - 1, "amendment"):
        return place
    return next((at + 1 for at, what in reversed(heads) if what == "motion"), place)


# "MOTION: Proposed by Cllr Bell, seconded by Cllr Roe:", "Amendment moved by Cllr Orr:", over what was moved
_LED = compiled(
    r"\W*(?:the\s+)?(?:\w+\s+)?(?P<what>motion|proposal|amendment)\b\W*(?:was\s+)?(?:then\s+)?(?:proposed|moved)\s+by\b[^\n]*:[-–—]*\s*$",
    re.IGNORECASE,
)


# "The motion was put to the vote and carried", after a debate.
_MOTION_CARRIED = cued(
    r"(?<!\w)(?:\b(?:the|this)\s+(?:original\s+|substantive\s+|first\s+|counter(?:[\s-]\s*)?)?(?:motion|propos(?:al|ition)),?\s+(?:as\s+amended,?\s+)?(?:was|being)\s+(?:(?:then|duly|thereupon|accordingly|therefore|thus|(?:declared|deemed)(?:\s+(?:to\s+be|to\s+have\s+been|as))?|unanimously|also|put(?:\s+to\s+the\s+(?:vote|meeting|council|committee|members|chamber))?)\s+(?:and\s+(?:was\s+)?)?){0,4}"
    r"(?:carried|agreed|adopted|passed|approved|RESOLVED\b(?!\s+to\s))\b|\bseconded\s+(?:the\s+motion|it|this)\s+and\s+(?:it|this)\s+was\s+(?:\w+ly\s+)?(?:carried|agreed|adopted|passed|approved)\b|^\W*motion\s+(?:was\s+)?(?:carried|agreed|adopted|passed)\b"
    r"|\bdeclared\s+the\s+(?:substantive\s+|original\s+)?(?:(?:motion|proposal|resolution)\s+(?:to\s+be\s+|as\s+)?(?:carried|passed|agreed|approved|adopted)|(?:\w+\s+)?budget\s+(?:to\s+be\s+)?(?:carried|adopted|passed))\b"
    r"|\bput\s+the\s+(?:substantive\s+|original\s+)?(?:motion|proposal)(?:\s+to\s+(?:the|a)\s+[^.;]{3,40}?)?,?\s+(?:which|and\s+(?:it|this))\s+was\s+(?:\w+ly\s+)?(?:carried|agreed|adopted|passed|approved)\b"
    r"|\b(?:the|this)\s+(?:substantive\s+|original\s+)?motion\s+was\s+(?:then\s+)?put\s+to\s+(?:the|a)\s+(?:vote|meeting)\b(?:[^.;]|;(?=\s*\d)){2,90}\b(?:declared|was|and)\s+carried\b"
    r"|\bthe\s+(?:original|substantive)\s+(?:motion|proposal|proposition)\s+(?:carried|passed|agreed)\b"
    r"|^\W*the\s+motion\s+having\s+been\s+put(?:\s+to\s+the\s+\w+)?\s+and\s+carried\b"
    r"|\b(?:the|this)\s+motion\s+was\s+(?:(?:proposed|moved)\s+by\s+[^;\n]{3,50}?,?\s+(?:and\s+)?)?seconded\s+by\s+[^.;\n]{3,20}[^;\n]{0,40}?\s+and\s+(?:(?:it\s+)?was\s+)?(?:\w+ly\s+)?(?:carried|agreed|adopted|passed)\b"
    r"|\bcasting\s+vote\s+(?:for|in\s+favour\s+of)\s+the\s+(?:\w+\s+)?(?:motion|proposal),?\s+(?:which|and\s+(?:it|this|the\s+motion))\s+was\s+(?:\w+ly\s+)?(?:declared\s+)?(?:carried|adopted|passed)\b"
    r"|^\W*(?:all\s+|the\s+)?(?:the\s+)?(?:members|councillors)\s+(?:present\s+)?(?:unanimously\s+|all\s+)?supported\s+the\s+(?:\w+\s+)?motion(?:\s+unanimously|\s+by\s+[\w\s]{3,30})?\W*$"
    r"|\bresolved\s+(?:accordingly\s+)?in\s+(?:the\s+)?(?:terms|favour)\s+of\s+the\s+(?:original\s+|substantive\s+)?motion\b|\bthe\s+motion\s+(?:was\s+)?(?:accordingly\s+|therefore\s+|thus\s+)?(?:became|declared(?:\s+to\s+be)?)\s+the\s+(?:decision|finding|resolution)\b"
    r"|^\W*seconded\s+by\s+[^.;\n]{3,50}?,?\s+(?:and\s+)?(?:\w+ly\s+)?(?:carried|agreed|approved|passed)\W*$"
    r"|^\W*(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|all)\s+(?:members\s+|voted\s+)?(?:in\s+favour|for)\b[^.]{0,60}[;,–-]\s*(?:motion\s+)?carried\W*$)",
    re.IGNORECASE,
)
_FIRST = compiled(r"\w*")
# "... carried and the Committee agreed to paint the wall": in words of its own.
_AND_AGREED = compiled(
    r"\s*,?\s+and\s+(?!it\b)(?:the\s+)?(?:\w+\s+){1,2}(?:agreed|resolved|decided)\s+(?:to|that)\b", re.IGNORECASE
)
# A motion on notice, under the name of who gave it.
NOTICE = compiled(
    r"\W*[“\"‘]\s*(?=(?:That|THAT|To\s+(?:ask|call|request|seek|have|provide)|Calling\s+on|I\s+(?:ask|call|propose|move)|We\s+call|This\s+[Cc]ouncil)\b)"
)
# "Cllr Bell moved the motion standing in his name:", "The following motion was moved by A and seconded by B:", over a quotation.
_OVER_QUOTED = compiled(
    r"\b(?:proposed|moved)\b(?:[^.;\n]|\.(?=\s[A-Z]))*(?::[-–—]*|(?<=proposed)|(?<=moved)|(?<=seconded))\s*$"
    r"|\b(?:presented|introduced|tabled)\s+(?:his|her|their|the|an?)\s+(?:following\s+)?motion\b[^.;:\n]{0,80}:[-–—]*\s*$",
    re.IGNORECASE,
)
# "Proposer: Cllr Bell. Seconder: Cllr Roe."
_MOVERS = compiled(
    r"^\W*(?:it\s+was\s+(?:then\s+|also\s+)?)?(?:propos(?:er|ed\s+by)|moved\s+by)\b[^;]{3,60}\bsecond(?:er|ed)\b[^;]{3,50};?\s*$",
    re.IGNORECASE,
)
_GAVE_NOTICE = compiled(
    r"\W*(?:(?:notice\s+of\s+motion|motion|notice|no\.?|nm)\s*)?(?:(?:no\.?\s*)?[\d/().-]+|\(?[a-z]\))?\s*[-–—:]?\s*(?:(?:(?:submitted|standing|received|tabled|given)\s+)?(?:in\s+the\s+names?\s+of|by|from)\s+)?(?P<name>(?:Cllr\.?|Councillor|Ald\.?|Alderman)\s+[^,;:]{3,40}?)\W*$",
    re.IGNORECASE,
)
_MOVED_BY = compiled(
    r"\W*(?:\d{1,2}(?:\.\d{1,2}){1,3}\.?\s+)?(?:(?:moved|proposed)\s+(?:by|(?=(?:Councillor|Cllr|Mr|Mrs|Ms|Bailie|Provost)\b))|(?:proposed|proposer|mover)\s*:)(?!\w)|[^.,;:\n]{3,45}\s(?:proposed|moved)\s*[,;–-]*\s*$",
    re.IGNORECASE,
)
_INFINITIVE = compiled(r"\W*(?:That\b|To\s+[a-z]+\b)")
_MOVED = compiled(
    rf"\b(?:moved|{PROPOSED}|proposal\s+of|put\s+(?:forward\s+an?|the)\s+(?:motion|proposal)|motion\s+was\s+(?:put\s+forward|submitted|tabled))\b|^\W*motion\s+by\b",
    re.IGNORECASE,
)
_THAT_QUOTED = compiled(r"(?:[“\"‘]\s*|[:–-]\s+)(?=(?:That|THAT)\b)|[–-]\s+(?=that\b)|(?<=\w):\s+(?=to\s)")
# "... and 6 for the amendment, which accordingly became the decision of the Committee."
_AMENDMENT_WON = cued(
    r"\bamendment\b(?:(?!\bmotion\b)[^.;]){0,90}?\bbecame\s+the\s+(?:decision|finding|resolution)\b|^\W*the\s+amendment\s+(?:was\s+)?(?:accordingly|therefore|thus)\s+(?:was\s+)?(?:carried|approved)\b",
    re.IGNORECASE,
)
_AMENDMENT_PASSED = cued(
    r"\W*the\s+amendment,?\s[^.;]{0,90}?\bput\s+to\s+the\s+(?:vote|meeting|council|committee|board|panel)(?:\s+as\s+the\s+substantive\s+(?:motion|proposal))?\s*,?\s+and\s+(?:(?:was|accordingly|thereupon|unanimously)\s+)*(?:declared\s+)?(?:carried|passed|agreed|approved|adopted)\b",
    re.IGNORECASE,
)
# "The amendment, having become the substantive motion, was put and carried.", "The amendment was carried by 5 votes to 4 and
# the Council resolved accordingly."
_AMENDMENT_TAKEN = cued(
    r"\bamendment,?\s+(?:having\s+become|which\s+(?:had\s+)?bec[ao]me|became)\s+the\s+substantive\s+motion,?\s+(?:and\s+)?(?:was|on\s+being)\b[^.;]{0,60}\b(?:carried|agreed|passed|approved)\b"
    r"|\bfor\s+the\s+amendment\b[^.;]{0,30}\bthe\s+amendment\s+was\s+(?:\w+ly\s+)?(?:declared\s+)?carried\b"
    r"|^\W*the\s+amendment\s+was\s+(?:\w+\s+)?carried\b[^.;]{0,60}\band\s+the\s+\w+\s+(?:resolved|agreed|decided)\s+accordingly\b",
    re.IGNORECASE,
)
_AMENDMENT_WORD = compiled(r"^\W*(?:an?\s+)?amendment\s+(?:was\s+)?", re.IGNORECASE)
_AMENDMENT_OPENS = compiled(
    r"\W*(?:an?\s+)?amendment\s+(?:was\s+)?(?:(?:moved|proposed)\s+)?by\b[^;\n]{3,120}[:–—-]\s*$", re.IGNORECASE
)
_SIDE = compiled(
    r"\W*(?:(?:for\s+the\s+)?(?:(?P<for>amendment)|(?P<against>motion))|(?P<abstain>no\s+vote|abst\w+))\s*(?:\(\d+\))?\W*",
    re.IGNORECASE,
)
_COUNT_LINE = compiled(r"\W*\d{1,3}\s+(?:votes?\s+)?(?:for|against|abst\w+)\W*$", re.IGNORECASE)
_AMENDED_THAT = cued(
    r"\bamendment\b[^.“]{0,80}?[,:]?\s*[“\"‘]?(?=\b[Tt]hat\s)|\b[Aa]mendment\s+(?:(?:moved|proposed)\s+)?by\b[^.“:]{0,90}:\s*(?=to\s)|\bamendment,?\s+(?:moved|proposed)\b[^.“]{0,80}?(?=\bthat\s)"
)
_AS_AMENDMENT = compiled(r",?\s*\b(?:as\s+)?an?\s+(?:further\s+)?amendment\b", re.IGNORECASE)
_AMENDMENT_BY = compiled(r"^\W*[Aa]mendment\s+by\b")
_COUNTED = compiled(
    r"\W*(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s+(?:members|councillors)\s+(?:voted|were|voting)\s+(?:in\s+favour|for)\b"
    r"|\W*on\s+(?:an?|the|being)\s(?!.*\bamendment\s+(?:was|being|is|fell|lost))[^.;]{0,40}?\b(?:vote|division|poll|hands|roll\s+call)\b.*\d",
    re.IGNORECASE,
)


def _how_voted(text: str) -> bool:
    return opens_side(text) or _COUNTED.match(text) is not None


_IN_NAME = r"(?:[^.“]|(?:(?<=\b[A-Z])|(?<=\bCllr)|(?<=\bMr)|(?<=\bMrs)|(?<=\bMs)|(?<=\bDr)|(?<=\bAld))\.)"
"""what stands in names: no stop but behind titles and initials"""
_MOVED_THAT = compiled(
    rf"\b(?:[Mm]oved|[Pp]roposed)\s+by\s{_IN_NAME}{{2,60}}?,?\s+(?:and\s+)?seconded\s+by\s{_IN_NAME}{{2,50}}?,?\s+(?:to\s+the\s+effect\s+)?(?=that\s|to\s+(?!the\b)[a-z]+\s)"
    r"|\b(?:[Mm]oved|[Pp]roposed)\s*\([^()]{2,30}\),?\s+(?:and\s+)?seconded\s*\([^()]{2,30}\),?\s+(?=that\s|to\s)"
    rf"|\b(?:[Mm]oved|[Pp]roposed)\s+by\s{_IN_NAME}{{2,60}}?,?\s+(?:to\s+the\s+effect\s+)?(?=that\s(?!(?:he|she|they|had|was)\b))"
    rf"|\b(?:moved|{PROPOSED}|put\s+(?:forward|the\s+(?:motion|proposal)))\b(?!\s+by\b)[^.“]{{0,80}}?(?=\bthat\s(?!(?:he|she|they|had|was)\b))"
)
_RECEIVED = compiled(r"\bmotion\s+received\s", re.IGNORECASE)
_OF_MOTION = compiled(
    r"\b(?:motion|proposal|proposition)\s+was\s+(?:(?:then|duly)\s+)?seconded\b|\b(?:proposed|moved|seconded)\s+the\s+motion\b",
    re.IGNORECASE,
)
_SECONDED_BY = compiled(r"\W*second(?:ed|er)\b", re.IGNORECASE)
# "Seconded by Councillor Roe, that the gate be mended.", below "Moved by Councillor Bell"
SECONDED_THAT = compiled(r"\W*seconded\s+by\s+[^,;:\n]{3,60}?,?\s+(?:[–-]\s+)?(?=that\s)", re.IGNORECASE)
_THAT = compiled(r"\W*(?:That|THAT)\s|[–-]\s+that\s")
# An amendment of words, which is no motion by itself: "That the words “and skips” be added".
_OF_WORDS = compiled(
    r"\W*(?:That\s+)?(?:the\s+)?(?:following\s+)?(?:words?|paragraphs?|sentence|motion|clause)\b", re.IGNORECASE
)
_AMENDMENT_CARRIED = compiled(r"\bamendment\b[^.;]{0,60}\b(?:carried|agreed|approved|passed)\b", re.IGNORECASE)
_TAKEN_IN = cued(r"\bamendment\b[^.;]{0,160}\bcarried\b", re.IGNORECASE)
_SUBSTANTIVE = cued(r"\bsubstantive\s+motion\s+(?:was|as)\b|\bmotion,?\s+as\s+amended\b", re.IGNORECASE)
_AMENDMENT_FELL = cued(
    r"\bfor\s+the\s+amendment\b[^.;]{0,60}\b(?:declared\s+lost|was\s+(?:therefore\s+)?lost|not\s+carried|fell)\b",
    re.IGNORECASE,
)
_PUT = compiled(r"\bput\b|\bvot(?:e|ed|ing)\b", re.IGNORECASE)
_QUOTE = compiled(r"\W+")
_MOVES_AMENDMENT = compiled(
    r"\b(?:moved|proposed)\s+(?:as\s+)?an?\s+(?:further\s+)?amendment\b|^\W*as\s+an\s+amendment\b|^\W*amendment\s+(?:(?:moved|proposed)\s+)?by\b",
    re.IGNORECASE,
)
_HEADING = compiled(r"\W*(?:the\s+)?(?P<what>motion|amendment)\W*", re.IGNORECASE)
_FOR_ONE = compiled(r"\bfor\s+the\s+(?:motion|amendment)\b", re.IGNORECASE)
_FOR_EITHER = compiled(
    r"\b(?P<count>\d{1,2}|[a-z]+)\s+(?:members?\s+|votes?\s+)?(?:voted\s+|were\s+)?for\s+the\s+(?P<what>motion|amendment)\b",
    re.IGNORECASE,
)


def _votes_for_amendment(text: str) -> str:
    """The votes for the amendment and for the motion as those for and against what was decided."""
    counts = {match["what"].lower(): match["count"] for match in _FOR_EITHER.finditer(text)}
    return f"Votes for: {counts['amendment']}, against: {counts['motion']}." if len(counts) == 2 else ""

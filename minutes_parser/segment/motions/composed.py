"""Motions put together of their parts: who moved it, who seconded it, that it was carried, and in one piece what it was.

The parts stand in whatever order: "To adopt the rules. (AB/CD) Agreed", "Proposed AB / Seconded CD / Agreed" over "To adopt
the rules.", "AB proposed the new rules, CD seconded, motion passed with one abstention". Only what no other rule has read is
looked at, and it counts only where all of it is accounted for: nothing but these parts, words that join them, and one motion.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from minutes_parser.patterns import compiled
from minutes_parser.segment.cues import cues
from minutes_parser.segment.decisions.decided import Decision, Lost
from minutes_parser.segment.motions.mover_names import MOVES, NAME, SECONDS
from minutes_parser.segment.motions.movers import movers
from minutes_parser.segment.motions.whose_motion import restates
from minutes_parser.segment.passages import Passage, sentences, without_end
from minutes_parser.segment.votes.votes import COUNT

_OUTCOMES = cues(
    "carried agreed passed approved adopted resolved unanimous unanimously favour con elected appointed co-opted re-elected accepted"
)
_AMOUNT = rf"(?:{COUNT}|no|nil)"
_PARTS = compiled(
    rf"""
    \(? (?: (?i: (?:it\s+was\s+)?(?:proposed|moved)\s+by | proposed | proposer | moved | mover | prop ) \b [.:–-]* \s* \(? {NAME} \)?
          | {NAME} \s+ (?i: (?:then\s+)? (?:proposed|moved|proposes|moves) ) \b
          | {NAME} \s* \( (?i:proposer|proposed|mover) \)
          | (?i: (?:the\s+)?(?:following\s+)?(?:motion|proposal)\s+(?:(?:stood|was|standing)\s+in\s+the\s+name\s+)?of ) \s+ {NAME} ) (?P<moves>)
    | \(? (?i:and\s+)? (?: (?i: (?:duly\s+)?seconded (?:\s+by)? | seconder | second | sec | 2nd(?:ed)? (?:\s+by)? ) \b [.:–-]* \s* \(? {NAME} \)?
          | {NAME} \s+ (?i: (?:duly\s+)?(?:seconded|seconds|seconding) ) \b (?: \s+ (?i: (?:this|it|the\s+(?:motion|proposal)(?!\s+of\b)) ) )?
          | {NAME} \s* \( (?i:seconder|seconded) \) ) (?P<seconds>)
    | \( [A-Z]{{2,3}} \s* / \s* [A-Z]{{2,3}} \) (?P<pair>)
    | (?i: (?<!\bbe\s) (?<!\bto\s) (?<!\bis\s) (?<!ly\s) \b (?: (?:the|this|that)\s+)? (?: (?:motion|proposal|resolution)\s*[:–-]?\s*|it\s+|which\s+|vote\s*[:–-]\s*)? (?: (?:was|is|were)\s+)? (?: (?:then\s+)?put\s+to\s+(?:the|a)\s+(?:vote|meeting)\W+(?:and\s+)?(?:was\s+)? )? (?: (?:declared|duly|so|\w+ly)\s+ )?
          (?: (?P<chosen> (?:re-?)?elected | (?:re-?)?appointed | co-?opted ) | (?:carried|agreed|passed|approved|adopted|accepted|resolved) ) (?! \s+ (?:by\s+(?:the|all)\b|to\b|that\b|a\b|an\b|the\b|as\b|for\b) )
          (?: \s+ (?: unanimously | nem\.?\s?con\.? ) )? (?: \s+ by \s+ (?: {_AMOUNT} \s+ votes? (?:\s+to\s+{_AMOUNT})? | a \s+ (?:\w+\s+)? majority ) )? ) (?P<went>)
    | (?i: \b (?:all|everyone|everybody) \s+ (?: (?:of|those|the|members|councillors|trustees|governors|present|was|were|voted) \s+ ){{0,5}} (?: in\s+(?:favou?r|agreement) | agreed ) | \b unanimous(?:ly)? (?: \s+ (?:agreed|approved|carried|decision|vote) )? | \b nem\.?\s?con\b ) (?P<all>)
    | (?i: \b (?:with\s+)? {_AMOUNT} \s+ (?:votes?\s+)? (?:for|in\s+favour|against|abst\w+) ) (?: \s* \( {NAME} (?: (?:,|\s+and|\s+&) \s* {NAME} )* \) )? (?P<counts>)
    """,
    re.VERBOSE,
)
_JOINS = compiled(
    r"(?:[\s,;:/().“”\"–—-]|\b(?:on\s+a\s+(?:show\s+of\s+hands|vote)|(?:after|following)\s+(?:\w+\s+){0,3}(?:debate|discussion)|the\s+(?:motion|proposal)|and|by|with|of|was|were|then|it|which|this(?!\s+(?!(?:was|were|is|and|by)\b)[a-z])|on|put(?:\s+forward)?)\b(?=\W))+",
    re.IGNORECASE,
)
_FELL = compiled(
    r"\b(?:lost|defeated|withdrawn|withdrew|fell|amendment|amended|deferred|rejected|refused|not|no\s+seconder|had\s+been|previous(?:ly)?|if|whether|would|should|objected)\b|n['’]t\b|\?",
    re.IGNORECASE,
)
_NAMES = compiled(rf"{NAME}|\b[A-Z]{{2,3}}\b")
_LABEL = compiled(
    r"\W*(?:and\s+)?(?:it\s+was\s+)?(?:(?:proposed|moved|proposer|mover|prop|duly\s+seconded|seconded|seconder|second|sec|2nd(?:ed)?)\b(?:\s+by\b)?|(?:Cllrs|Councillors)\b)?\W*",
    re.IGNORECASE,
)
"""what stands before a name"""
_SAYS = {"moves": ("Moved",), "seconds": ("Seconded",), "pair": ("Moved", "Seconded")}
_PAIR = compiled(r"\([A-Z]{2,3}\s*/\s*[A-Z]{2,3}\)")
_LONGEST = 500
"""characters of a motion with all that is told of it, at most"""
_REMARK = compiled(
    r"(?i:\b(?:votes?|voting|abstained|asked|requested|said|reported|referred|thanked|considered|declared|dissent)\b)"
    r"|^(?:[Tt]he\s+)?[A-Z][\w.’']*(?:\s+[\w.’']+){0,2}\s+to\s+[a-z]+\W*$"
)
"""what somebody said, or is to do: "Clerk to action" """
_MOTION = compiled(
    r"\W*(?:(?:[Tt]hat|THAT)(?!\s+(?:was|is|were|had)\b)|[Tt]o|TO|[Mm]otion|MOTION|[Pp]roposal|PROPOSAL)\b"
)
_FEWEST = 2
"""words of a motion, at least"""


def with_composed(
    decisions: Sequence[Decision], motions: Sequence[Lost], passages: Sequence[Passage]
) -> list[Decision]:
    """With the motions carried that stand in passages of which nothing was read so far."""
    found = list(decisions)
    read = [(d.start, d.end) for d in decisions] + [(m.moved.start, m.moved.end) for m in motions]
    told = "\n".join([d.told for d in decisions] + [m.told for m in motions])
    texts = [clause.text for d in decisions for _, clause in d.clauses] + [m.moved.text for m in motions]
    at = 0
    while at < len(passages):
        for group in _groups(passages, at):
            if any(a < p.end and p.start < b for p in group for a, b in read) or any(
                sentence.text in told for p in group for sentence in sentences(p)
            ):
                continue
            decision = _composed(group)
            if decision and not any(restates(decision.clauses[0][1].text, text) for text in texts):
                found.append(decision)
                at += len(group) - 1
                break
        at += 1
    return sorted(found, key=lambda d: d.start)


def _groups(passages: Sequence[Passage], at: int) -> Iterator[Sequence[Passage]]:
    """The passage at a place, then it with the one below it, then with two: as far as they hold a word for each part."""
    moved = seconded = went = False
    length = 0
    for number, passage in enumerate(passages[at : at + 3], 1):
        length += len(passage.text)
        if passage.block.cell or length > _LONGEST:
            return
        pair = "/" in passage.text and _PAIR.search(passage.text) is not None
        moved = moved or pair or not MOVES.isdisjoint(passage.words)
        seconded = seconded or pair or not SECONDS.isdisjoint(passage.words)
        went = went or not _OUTCOMES.isdisjoint(passage.words)
        if moved and seconded and went:
            yield passages[at : at + number]


def _composed(group: Sequence[Passage]) -> Decision | None:
    """The decision that the passages are, if they are nothing else."""
    kinds: set[str] = set()
    by: list[str] = []
    went: list[str] = []
    left: list[Passage] = []
    for passage in group:
        if _FELL.search(passage.text):
            return None
        a = 0
        for part in _PARTS.finditer(passage.text):
            kinds.add(part.lastgroup or "")
            if says := _SAYS.get(part.lastgroup or ""):
                label = _LABEL.match(passage.text, part.start())
                names = _NAMES.finditer(passage.text, label.end() if label else part.start(), part.end())
                by += [f"{verb} by {name.group()}." for verb, name in zip(says, names, strict=False)]
            else:
                went.append(part.group())
            left += _motion(passage, a, part.start())
            a = part.end()
        left += _motion(passage, a, len(passage.text))
    carried = kinds & {"went", "all", "chosen"}
    by_two = "pair" in kinds or {"moves", "seconds"} <= kinds
    if not (carried and by_two and len(left) == 1 and len(left[0].text.split()) >= _FEWEST):
        return None
    if not all(movers("\n".join(by))) or _REMARK.search(left[0].text):
        return None
    if len(group) > 1 and not _MOTION.match(left[0].text):
        return None  # what was said before, perhaps
    verb = "elected" if "chosen" in kinds else "carried"
    return Decision(left[0].start, verb, None, [(None, left[0])], told="\n".join([*by, *went]), basis="formula")


def _motion(passage: Passage, a: int, b: int) -> list[Passage]:
    """What stands between two parts, if it is more than words that join them."""
    while a < b and (joint := _JOINS.match(passage.text, a, b)):
        a = joint.end()
    words = without_end(passage.part(a, b), _ENDS) if a < b else None
    return [words] if words and words.text else []


_ENDS = compiled(r"(?:[\s,;:/(“”\"–—-]|\b(?:and|by|with|was|it|which|on|this)\b)+\Z", re.IGNORECASE)

"""What still stands, of all that was moved in a debate, when something is decided.

A proposal that found no seconder, was withdrawn or was lost has no part in the decision; nor has an amendment that was not
carried, nor the nomination of somebody else than who was elected.
"""

from __future__ import annotations

import re

from minutes_parser.layout import words_of
from minutes_parser.patterns import compiled
from minutes_parser.segment.cues import Text, cued, cues
from minutes_parser.segment.motions.mover_names import MOVING, NAME
from minutes_parser.segment.votes.divisions import amendment_won


def standing(text: str, words: frozenset[str]) -> str:
    """The lines of a text, a sentence or more each, without those that move what did not stand; `words` are the text's."""
    amending = "amendment" in words or ("words" in words and not _ADDED.isdisjoint(words))
    amended = amending and not (words & _RECORD and _CORRECTED.search(text))
    if amended:
        text = _AMENDMENT_BEHIND.sub("\n", text)
    if "he" in words or "she" in words:
        text = _named(text)
    if "for" in words and ("no" in words or "little" in words):
        text = _UNSUPPORTED.sub("", text)
    if "vote" in words and (put := _PUT_OF.search(text)):
        text = _of_whom(text, put["who"])
    if not FELL.cues.isdisjoint(words):
        text = _without_fallen(text)
    if not _NOMINATING.isdisjoint(words):
        text = _of_elected(text)
    return _of_motion(text) if amended else text


_ADDED = frozenset({"added", "inserted", "deleted", "removed", "replaced", "substituted"})
_RECORD = frozenset({"minutes", "notes", "record", "these", "they"})
# "The minutes were approved, after one amendment": a correction, and nothing that was moved
_CORRECTED = compiled(
    r"\b(?:after|with|subject\s+to|following|bar)\s+(?:(?:an?|one|the|this|that|following)\s+){1,2}(?:\w+\s+){0,2}amendment\b",
    re.IGNORECASE,
)


# "Mr Bell proposed £50 and Ms Dunn seconded; an amendment by Mr Carr fell."
_AMENDMENT_BEHIND = compiled(r";\s+(?=(?:and\s+)?an\s+amendment\b)")
_BY_PRONOUN = compiled(r"(?:He|She)(?=\s+(?:then\s+|therefore\s+|also\s+|duly\s+)?(?:proposed|moved|seconded)\b)")
_SUBJECT = compiled(rf"(?:{NAME})(?=,?\s+(?!(?:and|&)\s)[a-z])")


_SAID_BY_ONE = 4
"""sentences in which one goes on speaking, at most"""


def _named(text: str) -> str:
    """With the name in the place of "He" or "She" who moves: of who spoke in the sentence before, or went on since."""
    lines = text.split("\n")
    for place in range(1, len(lines)):
        pronoun = _BY_PRONOUN.match(lines[place])
        before = place - 1
        while before > 0 and place - before < _SAID_BY_ONE and lines[before].startswith(("He ", "She ")):
            before -= 1
        subject = _SUBJECT.match(lines[before]) if pronoun else None
        if pronoun and subject:
            lines[place] = subject.group() + lines[place][pronoun.end() :]
    return "\n".join(lines)


# "there was no support for a proposal by Mr Bell that it be sold"
_UNSUPPORTED = compiled(
    r"\b(?:no|little)\s+(?:support|seconder|favour|appetite)\s+for\s+(?:(?:an?|the|this|any)\s+)?(?:proposal|motion|amendment|suggestion)\s+(?:of|by|from)\b[^\n]*",
    re.IGNORECASE,
)
FELL = cued(
    r"""
    (?<!\w)(?:
      \b(?:no|a)\s+seconder\b(?!\s+(?:being|was)\s+\w+ed\b) | \bwithout\s+a\s+seconder\b | \b(?:not|never)\s+(?:\w+\s+)?seconded\b | \b(?:nobody|no[\s-]one|none)\s+(?:\w+\s+)?seconded\b
    | \bwithdrew\s+(?:it|(?:the|his|her|their|this|that)\s+(?:\w+\s+)?(?:proposal|motion|amendment|proposition|nomination))\b
    | \b(?:proposal|motion|amendment|proposition|nomination)s?\b[^.;\n]{0,40}\b(?:was|were|been|be)\s+(?:\w+\s+){0,2}withdrawn\b
    | \b(?:this|which)\s+was\s+(?:(?:then|later|subsequently)\s+)?withdrawn\b
    | \b(?:did\s+not|would\s+not|agreed\s+not\s+to)\s+(?:press|pursue|proceed\s+with)\s+(?:it|the|his|her|their|this|that)\b
    | \b(?:proposal|motion|amendment|proposition|reference\s+back|this|it|which)(?:\s+(?-i:[A-Z]|\d{1,2})\b)?\s+(?:to\s+(?:\w+\s+){1,3})?(?:was\s+|were\s+|being\s+)?(?:(?:then|also|accordingly|thus|duly|therefore|put|and|declared|was|not\s+pursued|to\s+the\s+vote|to\s+be)\s+){0,5}
      (?:LOST|lost|defeated|not\s+(?:pursued|carried|pressed)|fell\b(?!\s+(?:to|on|in|within|under|from|by\s+\d+%)\b)|lapsed)\b
    | \b(?:found|had|got|attracted|received|gained|met\s+with)\s+(?:no|little|insufficient)\s+(?:support|favour)\b | \bdid\s+not\s+find\s+(?:favour|support)\b
    | \b(?:proposal|motion|amendment|proposition|this|it|which)\s+(?:was|were)\s+not\s+(?:supported|agreed|accepted|approved)\b
    | \b(?:declined\s+(?:the\s+)?nomination|nominated\b[^.;\n]{0,50}\bdeclined)\b
    | ^(?:lost|defeated|fell|not\s+carried)(?:\s+by\s+\w+\s+(?:votes?\s+)?to\s+\w+)?\W*$
    | \bdeclined\s+to\s+(?:use|give|exercise)\s+(?:a|his|her|the|their)\s+casting\s+vote\b
    )
    | [,;–-]\s*(?:lost|defeated|fell|not\s+carried)(?:\s+by\s+\w+\s+(?:votes?\s+)?to\s+\w+)?\W*$
    """,
    re.VERBOSE | re.IGNORECASE,
)
_PUTS = compiled(
    r"\b(?:moved|proposed|proposes|moves|nominated|put\s+forward|(?:would|wished\s+to|sought\s+to|tried\s+to)\s+(?:move|propose))\b",
    re.IGNORECASE,
)

# "A further proposal by Mr Bell, that it be sold, was withdrawn": the sentence itself moves what fell
_ONE_PUT = compiled(
    r"\b(?:an?|another|one)\s+(?:\w+\s+)?(?:proposal|motion|proposition)\s+(?:(?:was\s+)?(?:made\s+)?by|from|of|that|to)\b",
    re.IGNORECASE,
)


def _without_fallen(text: str) -> str:
    """Without what fell, where a sentence says so of the one that moves it, further up."""
    kept: list[str] = []
    lines = text.split("\n")
    for place, line in enumerate(lines):
        fell = FELL.search(Text(line))
        if fell is None or (place == len(lines) - 1 and _PUTS.search(line, 0, fell.end())):
            kept.append(line)  # the decision itself, in a sentence with what fell before it
            continue
        if not _PUTS.search(line, 0, fell.end()) and not _ONE_PUT.search(line, 0, fell.end()):
            of_amendment = "amendment" in line[: fell.end()].lower()
            both = "both" in line.lower()
            whose = _WHOSE.search(line)
            what = NONE_SECONDED.search(line)
            by = whose["who"] if whose else what["what"].strip() if what else ""
            _drop(kept, amendment=of_amendment and not both, by=by)
            if both:
                _drop(kept, amendment=False)
        rest = line[fell.end() :]
        if _PUTS.search(rest):
            kept.append(rest)
    return "\n".join(kept)


# "A vote was taken on the proposal of Cllr Bell."
_PUT_OF = compiled(rf"\bvote\b[^.;\n]{{0,40}}\bon\s+the\s+(?:proposal|motion|proposition)\s+of\s+(?P<who>{NAME})")


def _of_whom(text: str, who: str) -> str:
    """Without what others moved than who is named, and who seconded it."""
    kept: list[str] = []
    others = False
    for line in text.split("\n"):
        if _PUTS.search(line) and not _PUT_OF.search(line):
            others = who.split()[-1] not in line
        elif not (others and "second" in line.lower()):
            others = False
        if not others:
            kept.append(line)
    return "\n".join(kept)


# "There was no seconder for Option B."
NONE_SECONDED = compiled(r"\bno\s+seconder\s+for\s+(?:the\s+)?(?P<what>[A-Z][\w ]{2,30}?)(?=\W*$)")
_WHOSE = compiled(rf"(?P<who>{NAME})['’]s\s+(?:\w+\s+)?(?:proposal|motion|amendment|proposition)\b")


def _drop(lines: list[str], *, amendment: bool, by: str = "") -> None:
    """Drops the last line that moves something (an amendment, or what one person moved, where that is meant), and all
    after it that second it."""
    for place in range(len(lines) - 1, -1, -1):
        if by in lines[place] and _PUTS.search(lines[place]) and (not amendment or AMENDS.search(lines[place])):
            kept = [line for line in lines[place + 1 :] if not (_moves(line) and "second" in line.lower())]
            lines[place:] = kept
            return
    moving = [place for place, line in enumerate(lines) if _PUTS.search(line)]
    if amendment and len(moving) > 1 and moving[-1] == len(lines) - 1 and not by:
        del lines[-1]  # moved right above the vote on "the amendment", after something else had been moved


_NOMINATING = cues("elected appointed nominated")
_NOMINATED = compiled(
    rf"(?:[^.;:\n]{{0,60}}?\b(?:and|that)\s+)?(?P<who>{NAME})(?:\s+(?:was|were)\s+(?:then\s+|also\s+)?|\s*[-–—:]\s*)(?:proposed|nominated)\b"
    rf"|{NAME},?\s+(?:seconded\s+by\s+{NAME},?\s+)?(?:then\s+|also\s+)?(?:nominated|proposed)\s+(?:that\s+)?(?P<whom>{NAME})(?=\s*[.,;]|\s*$|\s+(?:as|for|to|be|and)\b)"
)


def _of_elected(text: str) -> str:
    """Without the nominations of others than who is named as elected in the last line."""
    lines = _without_others(text.rstrip().split("\n"))
    found = [_NOMINATED.match(line) for line in lines]
    if sum(match is not None for match in found) < 2:
        return "\n".join(lines)
    said = words_of(lines[-1])
    kept: list[str] = []
    others = False
    for line, match in zip(lines, found, strict=True):
        if match:
            others = (match["who"] or match["whom"]).split()[-1].lower() not in said
        elif not line.lower().startswith("second"):
            others = False
        if not others:
            kept.append(line)
    return "\n".join(kept) if len(kept) < len(lines) and any(map(_moves, kept)) else text


_NOMINATES = compiled(
    rf"\W*That,?\s+(?P<who>{NAME})(?:\s+\([A-Z]+\))?\s+be\s+(?:duly\s+)?(?:appointed|elected|nominated)\b"
)


def _without_others(lines: list[str]) -> list[str]:
    """Without "Proposed by", "Seconded by" and "That Cllr Bell be appointed" of others than who the last line names."""
    if not any(map(_NOMINATES.match, lines[:-1])):
        return lines
    said = words_of(lines[-1])
    kept: list[str] = []
    moving: list[str] = []
    for line in lines:
        nominates = _NOMINATES.match(line)
        if nominates:
            elected = words_of(nominates["who"].split()[-1]) <= said
            kept += [*moving, line] if elected else []
            moving = []
        elif _moves(line):
            moving.append(line)
        else:
            kept += [*moving, line]
            moving = []
    return kept + moving


def _moves(line: str) -> bool:
    return not MOVING.isdisjoint(words_of(line))


AMENDS = compiled(
    r"^\W*(?:as\s+an?\s+|an\s+|by\s+way\s+of\s+)?amendment\b|,\s+(?:as\s+an|by\s+way\s+of)\s+amendment\b|\b(?:moved|proposed|seconded)(?:,?|(?:,|\s+and)\s+[^.;,\n]{3,60}?,?)\s+(?:as\s+)?(?:an|a\s+further|the)\s+(?:further\s+|following\s+)?amendment\b"
    r"|\b(?:moved|proposed)\s+(?:the\s+)?amendment\s+(?-i:[A-Z]|\d{1,2})\b"
    r"|\bamendment\b[^.]{0,60}\b(?:moved|proposed|seconded)\b"
    r"|\b(?:moved|proposed)\b[^\n]{0,90}?\sthat\s+[^\n;]{0,60}?\bbe\s+amended\s+(?:by|to|so)\b"
    r"|\b(?:moved|proposed)\b[^\n]{0,90}?\sthat\s+(?:all\s+)?(?:the\s+)?(?:following\s+)?words?\b[^\n]{0,160}\b(?:added|inserted|deleted|removed|replaced|substituted)\b",
    re.IGNORECASE,
)
"""a sentence that moves an amendment"""


_AMENDED = compiled(
    r"\bamendment\s+(?:(?P<number>\d)\s+)?(?:was\s+)?(?:\w+\s+){0,3}carried\b|\bamendment,\s+(?:proposed|moved)\s+by\b[^;\n]{3,160}?,\s+was\s+(?:\w+\s+)?carried\b"
    r"|\bon\s+the\s+amendment\s+being\s+put\b[^;\n]{0,140}?\b(?:declared\s+)?carried\b|\bamendment\s+was\s+then\s+put\s+as\s+the\s+substantive\b",
    re.IGNORECASE,
)
# An amendment that was carried into the motion: the motion's movers are those of what was decided.
_TAKEN_IN = compiled(
    r"\bbecame\s+part\s+of\b|\bsubstantive\s+motion(?:,[^\n;]{3,140},)?\s+(?:was|put|(?:duly\s+)?(?:carried|agreed|passed|approved))\b",
    re.IGNORECASE,
)


_MOTION_CARRIED = compiled(
    r"^\W*(?:the\s+)?(?:motion|budget|proposal|recommendations?),?\s+(?:as\s+amended,?\s+)?(?:(?:was|were)\s+)?(?:\w+\s+){0,6}(?:carried|agreed|passed)\b",
    re.IGNORECASE | re.MULTILINE,
)
"""behind an amendment that was carried: it was put as the motion"""


def _of_motion(text: str) -> str:
    """Only the lines that move what was decided: the amendment that was carried, or else the motion."""
    carried = _AMENDED.search(text)
    if carried and not (_TAKEN_IN.search(text) or _MOTION_CARRIED.search(text, carried.end())):
        which = f"amendment {carried['number']}" if carried["number"] else "amendment"
        lines = [line for line in text.split("\n") if AMENDS.search(line) and which in line.lower()]
        lines = lines if any(map(_moves, lines)) else _under_amendment(text)
        return "\n".join(lines) if any(map(_moves, lines)) else text
    if amendment_won(text):
        return _of_amendment(text)
    kept: list[str] = []
    inside = False
    """under a heading "Amendment\""""
    before = ""
    for line in text.split("\n"):
        if before not in kept and AMENDS.search(before) and line.lower().startswith("second"):
            continue  # "It was moved by Mr Bell, as an amendment," over "Seconded by Mr Roe,"
        if _HEADED.match(line):
            inside = "amendment" in line.lower()
        elif _SPEAKS_OF_IT.match(line) and kept and kept[-1] == before and _moves(before):
            kept.pop()
        if not inside and not AMENDS.search(line):
            kept.append(line)
        before = line
    return "\n".join(kept)


def _under_amendment(text: str) -> list[str]:
    """The lines under the last heading "Amendment"."""
    lines = text.split("\n")
    heads = [n for n, line in enumerate(lines) if _HEADED.match(line) and "amendment" in line.lower()]
    return lines[heads[-1] + 1 :] if heads else []


_PUT_AGAINST = compiled(
    rf"\bamendment\s+(?:by|of|from|moved\s+by)\s+(?P<who>{NAME})(?=\s+(?:was|being)\s+(?:then\s+)?put\b)"
)


def _of_amendment(text: str) -> str:
    """The lines of the amendment that had more votes than the motion: of the one that was put against it, or the last."""
    lines = [line for line in text.split("\n") if AMENDS.search(line) and _moves(line)]
    put = _PUT_AGAINST.search(text)
    name = put["who"].split()[-1] if put else ""
    return next((line for line in reversed(lines) if name in line), text)


_HEADED = compiled(
    r"\W*(?:(?:first|second|third|further)\s+)?(?:amendment|(?:substantive\s+|original\s+)?motion)\s*\d*\W*$",
    re.IGNORECASE,
)
# "The amendment was not seconded", said of what the line before it moves.
_SPEAKS_OF_IT = compiled(r"\W*(?:the|this|his|her)\s+amendment\s+was\b", re.IGNORECASE)

"""Of which kind a document is, told by the evidence in its blocks: a title, who was there, what was told, a report's labels."""

from __future__ import annotations

import re
from collections.abc import Sequence

from minutes_parser.layout import Block
from minutes_parser.patterns import compiled
from minutes_parser.records import DocumentKind
from minutes_parser.segment.cues import Cued, cued, cues
from minutes_parser.segment.dates import MONTH
from minutes_parser.segment.items.numbering import printed_number

_I = re.IGNORECASE
# "SKERRA, 4 May 2015. Minute of Meeting of the ...": where and when stand first, as in Scotland.
_DATELINE = rf"[^\W\d_][\w’' -]{{2,40}}(?:,|\s+on)\s+(?:\w+day,?\s+)?(?:the\s+)?\d{{1,2}}(?:st|nd|rd|th)?\s+(?:of\s+)?{MONTH},?\s+\d{{4}}\W+"
MINUTES_TITLE = cued(
    rf"""
    ^\W*(?:{_DATELINE})?(?:agenda\s+item(?![a-zA-Z])\s*[\d.]*\W*)?(?:(?:draft|unconfirmed|unapproved|approved|confirmed|public|open)\W+)*
    (?:minutes?|mins|(?:meeting\s+|agm\s+)?notes?|minute\s+of\s+meeting|record|action\s+notes)\s+(?:of|from)\s+(?:(?:the|a|an)\s+|(?:\w+\s+){{0,3}}meeting\s+of\b|proceedings\b|(?=[\w’'&, -]{{3,80}}\b(?:AGM|EGM)\b))
    | ^\W*(?-i:MINUTES\s+OF\s+(?!(?:LAST|PREVIOUS)\b)(?=[^a-z.;]{{3,80}}\bMEETING\b[^a-z.;]{{0,30}}\bHELD\b))
    | ^\W*(?:page\s+\d{{1,5}}\W+)?minutes?\s(?=[^;]{{3,160}}\b(?:19|20)\d\d\b[^;]{{0,60}}\b(?:present|sederunt|in\s+attendance)(?:\s*:|\s+(?:councillors|members|cllrs)\b))
    | ^\W*(?:[\w’'&-]+\s+){{1,8}}(?:draft\s+)?minutes\s+of\s+(?:the\s+|an?\s+)?(?:\w+\s+){{0,3}}meeting\s+held\b[^;]{{3,160}}\b(?:present|sederunt|in\s+attendance)\s*:
    | ^\W*(?:meeting\s+)?minutes\s+(?:(?:title|name|date|time|place|venue|subject)\b|type\s+of\s+meeting)[\w\s&]{{0,30}}:
    | ^\W*at\s+an?\s+(?:\w+\s+)?meeting\s+of\b
    | ^\W*summary\s+of\s+(?:the\s+|an?\s+)?(?:\w+\s+)?meeting\s+held\b
    | ^\W*report\s+(?:of|on)\s+(?:the\s+)?(?:[\w’'&-]+\s+){{1,7}}meeting\s+held\s+(?:on|in)\b
    """,
    re.VERBOSE | _I,
)
_OTHER_TITLE = cued(r"^\W*(?:cofnodion|miontuairiscí)\b(?!\W*$)|^\W*(?-i:COFNODION|MIONTUAIRISCÍ)\b", _I)
"""the title of minutes in Welsh or in Irish"""
_CAME = r"^\W*the\s+(?:following\s+)?(?:people|persons|members)\s+(?:who\s+)?(?:attended|came\s+along|were\s+(?:present|there))\b"
ATTENDANCE = cued(
    r"^\W*(?:\d[\d./]{0,8}[.)]?\s*)?(?:(?-i:[A-Z]{2,6})\s+)?(?:(?:members?|those|people|councillors|also|officers|officials|directors|governors|trustees|panel|board|other|committee)\s+){0,2}(?:present|in\s+attendance|attendees|participants(?=\W*$|\s*:)|attending|attendance|sederunt|apologies|i\s+láthair|presennol|absent(?=\s*:))\b(?!\s+(?:the|this|our|a)\s)\W*"
    rf"|{_CAME}",
    _I,
)
REPORT_LABEL = cued(
    r"^\W*(?<!\()(?:report\s+(?:to|of|by|from|title|author|subject|no)\b(?!\s+(?:the\s+)?(?:[\w’'&-]+\s+){1,7}meeting\s+held\b)\W*(?!the\s+meeting)|(?:lead\s+officer\s+and|name\s+of)\s+report\s+author\b|subject\s+heading\s*:|(?:slt|cmt|lead)\s+lead\s*:|report\s+of\s+the\b)",
    _I,
)
AGENDA_TITLE = cued(r"^\W*(?:draft\s+)?agenda(?:\s+and\s+notice.*)?\W*$", _I)
_THERE = cued(
    r"^\W*(?:\d[\d./]{0,8}[.)]?\s+)?(?:\w+\s+){0,2}(?:present|in\s+attendance|attendees|participants(?=\W*$|\s*:)|attending|attendance|sederunt|presennol|i\s+láthair|absent(?=\s*:))\b(?!\s+(?:the|this|our|a)\s)"
    rf"|{_CAME}",
    _I,
)
_CLOSING = cued(
    r"\bmeeting\s+(?:was\s+)?(?:closed|ended|finished|concluded|terminated|started|began|commenced|opened|adjourned|convened|called\s+to\s+order)\b|\bmeeting\s+took\s+place\b|\b(?:opened|closed|chaired)\s+the\s+meeting\b|\bwelcomed\s+(?:everyone|everybody|all|those\s+present|members)\s+to\s+the\s+meeting\b|^\W*(?:started|finished|opened|closed)\s*:\s*\d",
    _I,
)
_WELCOMED = cued(
    r"\b(?:chair|chairman|chairwoman|chairperson|convener|president)\s+(?:then\s+)?welcomed\b",
    _I,
)
_HELD = (MINUTES_TITLE, _OTHER_TITLE, _THERE, _CLOSING, _WELCOMED)
"""what tells that a meeting was held, and not only that one will be"""
# "Minutes read and agreed."
_MINUTES_AGREED = cued(
    r"^\W*(?:the\s+)?minutes\s(?!.{0,120}\bto\s+be\b)[^.;]{0,90}\b(?:agreed|approved|signed|confirmed|accepted|adopted)\b",
    _I,
)
_EVIDENCE: dict[DocumentKind, tuple[tuple[float, Cued], ...]] = {
    # weight of the first line that matches; a line is the start of a block
    "minutes": (
        (4.0, MINUTES_TITLE),
        (4.0, _OTHER_TITLE),
        (2.0, cued(r"\b(?:minutes?|mins(?=\s+of\s))\b(?!\s+(?:of|from)\s+the\s+(?:last|previous))", _I)),
        (3.0, ATTENDANCE),
        (
            2.0,
            cued(
                r"^[\W\d]*(?:(?:it\s+was\s+)?(?:unanimously\s+)?(?:RESOLVED|Resolved|AGREED|DECISION)\b)|^\W*Resolution\W*$",
            ),
        ),
        (2.0, _CLOSING),
        (1.0, _WELCOMED),
        (1.5, cued(r"^\W*(?:actions?|to-?do)(?![a-zA-Z])\s*(?:\w+\s*)?(?::|\W*$)|^\W*decisions\W*$", _I)),
        (1.5, _MINUTES_AGREED),
        (1.0, cued(r"^\W*apologies\s*:\s*(?-i:[A-Z])", _I)),
        (
            1.5,
            cued(r"\bapologies\b.{0,40}\b(?:were|was|had\s+been)\s+(?:received|noted|accepted|given)", _I),
        ),
    ),
    "agenda": (
        (5.0, AGENDA_TITLE),
        (
            3.0,
            cued(
                r"\b(?:notice\s+of\s+(?:the\s+)?(?:\w+\s+){0,3}meeting|you\s+are\s+(?:hereby\s+)?(?:summoned|invited)|invites?\s+you\s+to|meeting\s+of\s+(?:the\s+)?[\w ,&]{3,60}\s+will\s+be\s+held|to\s+be\s+held\s+(?:on|at|in)|hereby\s+(?:summoned|given)|public\s+document\s+pack)\b",
                _I,
            ),
        ),
        (
            2.5,
            cued(
                r"\bhereby\s+summoned\b|\bbusiness\s+(?:set\s+out|specified|listed|shown)?\s*(?:below|to\s+be\s+transacted|will\s+be\s+transacted)",
                _I,
            ),
        ),
        (1.5, cued(r"\(\s*pages?\s+\d+\s*[-–]\s*\d+\s*\)", _I)),
        (
            2.0,
            cued(
                r"^\W*(?:committee\s+)?membership\s*:?\W*$|^\W*quorum\b|\bpublic\s+meeting\s+and\s+attendance\b",
                _I,
            ),
        ),
        (
            1.5,
            cued(
                r"\bpublication\s+date\b|\bto\s+be\s+submitted\s+and\s+signed\b|\breport\s+(?:attached|to\s+follow|herewith)\b",
                _I,
            ),
        ),
    ),
    "report": (
        (4.0, REPORT_LABEL),
        (
            2.5,
            cued(
                r"^\W*(?:\d[\d.]*\s+)?recommendations?\s*(?:\(s\)|/s)?\W*$|^\W*(?:\d[\d.]*\s+)?recommendation\(s\)",
                _I,
            ),
        ),
        (
            1.5,
            cued(
                r"^\W*(?:\d[\d.]*\s+)?(?:executive\s+summary|summary|purpose\s+of\s+(?:(?:the|this)\s+)?report(?:\s+and\s+(?:executive\s+)?summary)?)\W*$",
                _I,
            ),
        ),
        (
            1.5,
            cued(
                r"^\W*(?:\d[\d.]*\s+)?(?:(?:financial|legal|equalit\w+|risk|human\s+resources?)\b.{0,30}\bimplications?\b|implications?\s+and\s+risks)",
                _I,
            ),
        ),
        (
            1.0,
            cued(
                r"^\W*(?:\d[\d.]*\s+)?(?:background(?:\s+papers)?|appendi(?:x|ces)|contact\s+officer|report\s+detail|explanation)\b",
                _I,
            ),
        ),
    ),
    "decision_notice": (
        (3.0, cued(r"^\W*decision\s+(?:maker|status|details|notice|record)\b", _I)),
        (
            2.0,
            cued(
                r"\bis\s+key\s+decision\b|\bis\s+subject\s+to\s+call[\s-]?in\b|^\W*(?:key\s+decision|subject\s+to\s+call[\s-]?in)\b\W*(?:$|yes|no)|^\W*(?:record|notice)\s+of\s+(?:\w+\s+){0,3}decisions?\b",
                _I,
            ),
        ),
        (
            2.0,
            cued(
                r"^\W*(?:reasons?\s+for\s+(?:the\s+)?decision|alternative\s+options|date\s+of\s+decision|effective\s+from|decided\s+at\s+meeting)\b",
                _I,
            ),
        ),
    ),
}
_TELLING = frozenset().union(
    *(cue.cues for cue in _HELD), *(cue.cues for evidence in _EVIDENCE.values() for _, cue in evidence)
)
"""Words of which one is in every block that is evidence of anything."""
_PAST = cues(
    """was were had advised reported noted explained thanked asked agreed stated informed outlined discussed proposed seconded
    confirmed received welcomed gave said"""
)
_TO_DO = cued(
    r"^\W*(?:[\d.()a-z]{1,6}\s+)?to\s+(?:receive|consider|note|approve|confirm|discuss|review|agree|resolve|appoint|elect|adopt|hear|sign)\b",
    _I,
)
_PRESENT_ALONE = cued(r"^\W*(?:(?:those|people|members)\s+)?present\s*(?::|$)", _I)
_NAMES_MINUTES = cued(
    r"^\W*(?:[\w’'()&,–-]+\s+){0,9}(?:minutes|minute(?=\W*$)|mins(?=\s+of\s)|(?:meeting|agm|egm|committee|council)\s+(?:notes|summary|recap)|notes\s+(?:of|from)\s+(?:(?:the|our|an?)\s+)?(?:\w+\s+){0,4}(?:meeting|agm|egm|committee|council))\b(?!\s+of\s+the\s+(?:last|previous))",
    _I,
)
_YEAR_FIRST = compiled(r"\W*(?:19|20)\d\d\s")


def _names_minutes(block: Block) -> bool:
    """Whether a line near the top is a title with the word: "Minutes of Directors' meeting", "Exec Minutes - 2 March"."""
    last = block.text.rstrip().removesuffix("p.m.").removesuffix("a.m.")[-1:]
    most = 170 if _DAY.search(block.text) else 120  # with its day, its hours and its place
    if len(block.text) > most or block.cell or last in {".", ":"}:
        return False
    if printed_number(block.text) and not _YEAR_FIRST.match(block.text):
        return False
    return _NAMES_MINUTES.match(block) is not None


_NAMES_AGENDA = cued(r"^\W*(?:[\w’'()&,–-]+\s+){0,9}agenda\b(?!\s+(?:items?|and|&)\b)", _I)


def _names_agenda(block: Block) -> bool:
    """Whether a line near the top is a title with the word: "Harbour Council Public Meeting Agenda 2 July"."""
    return len(block.text) <= 160 and not printed_number(block.text) and _NAMES_AGENDA.match(block) is not None


_MET = cued(r"\b(?:meeting|committee|council|forum|board|panel|agm|egm|gathering)\b", _I)
_DAY = compiled(
    r"\b\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|\b\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b|\b(?:19|20)\d\d-\d\d-\d\d\b",
    _I,
)
# "Meeting – March 2018", "Allotment Society Meeting, March 2018", "March 2018 Committee meeting"
_MONTHLY = cued(
    rf"^\W*(?!(?:next|future|last|previous)\b)(?:(?:[\w’'&-]+\s+){{0,6}}(?:meeting|agm|egm)\b\W+(?:(?:in|of|for)\s+)?{MONTH}\s+(?:19|20)\d\d|{MONTH}\s+(?:19|20)\d\d\W+(?:[\w’'&-]+\s+){{0,5}}(?:meeting|agm|egm))\W*$",
    _I,
)
_DAY_AND_HOUR = compiled(
    r"\W*(?:\w{3,6}day,?\s+)?(?:the\s+)?\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?[A-Z][a-z]{2,8},?\s+(?:19|20)\d\d,?\s+(?:at\s+|commencing\s+(?:at\s+)?|[–-]\s+)?\d{1,2}[.:]?\d{0,2}\s*(?:[ap]\.?m|noon|hrs)\b.{0,40}$"
)
"""a line that is a day and an hour and little else"""


def _says_when(top: Sequence[Block]) -> bool:
    """Whether a short line at the top, or two, say that somebody met, and on which day or in which month."""
    if any(len(block.text) <= 80 and (_MONTHLY.match(block) or _DAY_AND_HOUR.match(block.text)) for block in top):
        return True
    days = [place for place, block in enumerate(top) if len(block.text) <= 120 and _DAY.search(block.text)]
    return any(
        _MET.search(block) for place in days for block in top[max(0, place - 1) : place + 1] if len(block.text) <= 120
    )


def _reports_of_items(blocks: Sequence[Block]) -> set[int]:
    """The places of "Report by the Head of Parks" below the numbered titles of items, if all of these lines stand so."""
    labels = [place for place, block in enumerate(blocks) if REPORT_LABEL.match(block)]
    below = all(place > 5 and printed_number(blocks[place - 1].text) is not None for place in labels)
    return set(labels) if below else set()


# "Minutes" or "Notes 72", over what was said, below a list of what was to be talked of.
_NOTES_HEAD = cued(r"^\W*(?:minutes|(?:meeting\s+)?notes)(?:\s+\d{1,3})?\W*$", _I)


def _noted_below(blocks: Sequence[Block]) -> bool:
    """Whether an agenda near the top is that of notes which stand below it in the same paper: who was there, or what was said."""
    agenda = next((place for place, block in enumerate(blocks[:20]) if AGENDA_TITLE.match(block)), None)
    if agenda is None:
        return False
    head = next((n for n, b in enumerate(blocks) if n > agenda + 2 and b.is_heading and _NOTES_HEAD.match(b)), None)
    if head is None:
        return False
    told = [block for block in blocks[head + 1 :] if len(block.text.split()) >= 8]
    past = sum(not _PAST.isdisjoint(block.words) for block in told)
    return any(map(_THERE.match, blocks[head + 1 : head + 4])) or (len(told) > 1 and 3 * past >= len(told))


_LABEL_OF_THOSE = compiled(
    r"\W*(?:\d{1,3}\s+)?(?:(?:members?|those|people|directors|governors|trustees|board|committee)\s+){0,2}(?:present|in\s+attendance|attendees|participants|attending|attendance)\b\s*(?:[:=–-]|\(\d+\)|$)\W*",
    _I,
)
_LIKE_A_NAME = compiled(r"[A-Z][\w’'.-]*(?:\s+[A-Z(\[][\w’'.)\]-]*){0,5}")


def _lists_those_there(blocks: Sequence[Block]) -> bool:
    """Whether a label of those present has names behind it or below it: an agenda does not know who will come."""
    for place, block in enumerate(blocks[:80]):
        label = _LABEL_OF_THOSE.match(block.text) if len(block.text) < 400 else None
        if label is None:
            continue
        behind = re.split(r"[,;]|\band\b", block.text[label.end() :])
        below = [name for b in blocks[place + 1 : place + 4] for name in re.split(r"[,;]|\s[–-]\s", b.text)[:4]]
        for names in (behind, below):
            if sum(_LIKE_A_NAME.fullmatch(name.strip(" .")) is not None for name in names) >= 2:
                return True
    return False


_SITS = cued(r"\b(?:meeting|agm|egm)\b", _I)


def _dated_meeting(block: Block) -> bool:
    """Whether a short line at the top names a meeting and its day: "Executive Meeting - 2009-04-27"."""
    dated = len(block.text.split()) <= 9 and _SITS.search(block) is not None and _DAY.search(block.text) is not None
    return dated and not _NAMES_AGENDA.match(block) and not _NEXT.search(block.text)


_NEXT = compiled(r"\b(?:next|future|forthcoming|last|previous|notice)\b", _I)
# "Minutes:", over what was minuted of an item of a web page
_LABEL = compiled(r"\W*Minutes:\W*$")
_DECIDED_THAT = compiled(r"[\W\d]*RESOLVED:?\s+(?:unanimously\s+)?(?:that|to)\b", _I)
# What is told again and again where a body met; a report tells it of one earlier meeting.
_AGREED_HERE = cued(
    r"\b(?:it\s+was|(?:the\s+)?(?:board|committee|council|panel|group|cabinet|members|trustees|governors))\s+(?:(?:also|then|further|therefore|unanimously)\s+){0,2}(?:agreed|resolved|decided)\s+(?:(?:and\s+)?(?:recorded|minuted|noted)\s+)?(?:to|that|with)\b",
    _I,
)
# Members moved something and it was settled: "The fees were proposed by Ann Vane, seconded by Bo Holt and agreed by all."
_CARRIED_HERE = cued(
    r"\bseconded\b[^.]{3,60}(?:[.,;–-]|\band\b|\bwas\b)\s+(?:(?:both|all|and|this|it|was|were|then|duly|motion|the|proposal)\s+)*(?:unanimously\s+)?(?:agreed|elected|carried|approved|accepted|passed|re-elected)\b",
    _I,
)
# "Councillor Vane proposed and Councillor Holt seconded an amendment", which something must have become of.
_MOVED_HERE = cued(
    r"\b(?:proposed|moved)\b[^.;]{3,80}\bseconded\b",
    _I,
)
# "The Proposal was passed, on a show of green cards.", "Motion fell."
_VOTED_HERE = cued(
    r"^\W*(?:the\s+|this\s+)?(?:motion|proposal|amendment|resolution)\s+(?:(?:was|is)\s+)?(?:\w+ly\s+)?(?:passed|passes|carried|agreed|adopted|lost|defeated|rejected|falls?|fell)\b",
    _I,
)


def kind_of(blocks: Sequence[Block]) -> DocumentKind:
    """The kind that most evidence in the blocks speaks for."""
    score: dict[DocumentKind, float] = dict.fromkeys(_EVIDENCE, 0.0)
    telling = [block for block in blocks if not _TELLING.isdisjoint(block.words)]
    items = _reports_of_items(blocks[:60])
    top = [b for place, b in enumerate(blocks[:60]) if place not in items and not _TELLING.isdisjoint(b.words)]
    ahead = [
        b for b in top if _PAST.isdisjoint(b.words) or len(b.text.split()) < 8
    ]  # "... had before it the fair, to be held"
    for kind, evidence in _EVIDENCE.items():
        for weight, cue in evidence:
            if any(map(cue.opens, ahead if kind == "agenda" else top if weight >= 3 else telling)):
                score[kind] += weight
    moved = False
    lengths = [len(block.text.split()) for block in blocks]
    sentences = [block for block, words in zip(blocks, lengths, strict=True) if words >= 8]
    if sentences:
        past = sum(not _PAST.isdisjoint(block.words) for block in sentences) / len(sentences)
        score["minutes"] += 4.0 * past - min(1.0, 0.5 * len(sentences))
        score["agenda"] -= (6.0 if len(sentences) >= 8 else 2.0) * past
        agreed = sum(_AGREED_HERE.search(block) is not None for block in blocks)
        score["minutes"] += 3.0 if agreed >= 2 and 6 * agreed >= len(sentences) else 0.0
        carried = sum(_CARRIED_HERE.search(block) is not None for block in blocks)
        voted = sum(_VOTED_HERE.search(block) is not None for block in blocks)
        moved = voted > 0 and any(map(_MOVED_HERE.search, blocks))
        score["minutes"] += 3.0 if carried >= 2 or voted >= 3 or moved else 0.0
    told = bool(sentences) and (past >= 0.3 or any(map(_MINUTES_AGREED.match, telling)))
    if any(map(_names_agenda, blocks[:4])):
        score["agenda"] += 2.5
    noted = _noted_below(blocks)
    listed = next((place for place, block in enumerate(blocks[:8]) if _PRESENT_ALONE.match(block)), None)
    if listed is not None:  # "Present:" and names, nearly the first that is printed
        score["minutes"] += 1.5
        if any(map(AGENDA_TITLE.match, blocks[listed:60])) and not any(map(AGENDA_TITLE.match, blocks[:listed])):
            score["agenda"] -= 5.0  # what those who were there dealt with, not the title of all
    elif noted:
        score["minutes"] += 1.5
    planned = score["agenda"]
    if noted or (planned > 0 and _lists_those_there(blocks)):
        score["agenda"] -= 5.0
    titled = any(map(_names_minutes, blocks[:6]))
    if titled:
        score["minutes"] += 2.0
        score["agenda"] -= 0.0 if any(map(_names_agenda, blocks[:4])) else 2.5
    elif score["agenda"] < 1 and any(map(_dated_meeting, blocks[:3])):
        score["minutes"] += 3.0
    elif told and score["agenda"] < 1 and _says_when(blocks[:3]):
        score["minutes"] += 2.0  # "Committee, Thursday 18th April 2024, at Ann's", and then what was said
    elif score["agenda"] < 1 and any(map(ATTENDANCE.match, blocks[:8])) and _says_when(blocks[:4]):
        score["minutes"] += 1.0  # who was there, below the name of the body and a day
    elif (
        not moved
        and sum(_DECIDED_THAT.match(b.text) is not None for b in telling)
        < (1 if any(_LABEL.match(b.text) for b in telling) else 2)
        and not any(cue.opens(block) for cue in _HELD for block in telling)
    ):
        score["minutes"] -= 2.0
    to_do = sum(_TO_DO.match(block) is not None for block in blocks)
    score["agenda"] += min(3.0, 0.75 * to_do) - (1.0 if sum(lengths) > 3000 else 0.0)
    best = max(score, key=lambda kind: score[kind])
    return best if score[best] >= 2.5 else "agenda" if planned >= 2.5 else "other"

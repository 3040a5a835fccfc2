"""Words that tell of a place, and names of places that run over two lines of a header."""

from __future__ import annotations

from minutes_parser.patterns import compiled
from minutes_parser.segment.dates import find_dates
from minutes_parser.segment.meeting.header import Line

PLACE = compiled(
    r"(?i)\b(?:hall|chamber|chambers|(?:board|school|class|court|club|ball|tea|store)?rooms?|centre|center|house|library|school|church|offices?|inn|hotel|pavilion|suite|institute|buildings?|vestry|chapel|guildhall|club|clubhouse|college|museum|theatre|zoom|teams|online|virtual(?:ly)?|remote(?:ly)?|reading\s+room|hq|headquarters|arms|lounge|foyer|legion|exchange|home(?=\s+of\b)|vicarage|rectory|manse|bandstand|boathouse|caf[eé]|cottage|lodge|barn|(?:boat|wood)?\s?shed|club\s?room|hub|shop|courthouse|schoolhouse|annexe?|hut|station|tavern|gallery|campus|auditorium|neuadd|canolfan|gymnasium|surgery|conference\s+call|video\s*conference|skype|discord)\b"
)


def rejoined(head: list[Line]) -> list[Line]:
    """The header with the end of a place's name behind the line that it was torn from: "4 March 2014, The Village" / "Hall"."""
    joined: list[Line] = []
    for line in head:
        before = joined[-1] if joined else None
        torn = (
            before
            and not (before.label or line.label)
            and len(before.text) > 50
            and (
                _NAME_GOES_ON.search(before.text)
                or (before.text.endswith(" Committee") and line.text.startswith("Room"))
            )
        )
        if before and torn and find_dates(before.text) and _REST_OF_PLACE.fullmatch(line.text):
            joined[-1] = Line(f"{before.text} {line.text}", heading=before.heading)
        else:
            joined.append(line)
    return joined


_NAME_GOES_ON = compiled(
    r"(?:[,–|-]\s|\b(?i:in|at)\s)(?i:the\s)?(?:[A-Z][\w’'.]+\s)*(?!Council|Committee|Meeting|Minutes|Held|[A-Z]{5})[A-Z][a-z][\w’'.]*$"
)
_REST_OF_PLACE = compiled(
    rf"(?:[A-Z][\w’']+\s){{0,2}}(?=[A-Z][a-z])(?i:{PLACE.pattern[4:]})(?:\s[A-Z\d]{{1,2}})?(?:,\s[^§¤:]{{3,40}})?\.?"
)

"""Front matter of Markdown files: fields of the file, and what it states of a meeting as lines of the text.

Most front matter is a web page's own (its date is that of publication). Where its fields tell of a meeting, by who was
there or by place and times, they are the only header that the minutes have.
"""

from __future__ import annotations

import re

_LISTS = {
    "present": "present attendees attending attendance participants members directors trustees governors board",
    "apologies": "apologies regrets absent excused",
}
_FIELDS = {
    "Date": "date start starts start-time begin",
    "Meeting closed": "end ends end-time finish close close-meeting",
    "Venue": "location venue place where",
    "Committee": "committee body",
    "Chair": "chair chairperson facilitator",
    "Secretary": "secretary",
    "Clerk": "clerk",
    "Minutes": "minutes-by minute-taker minutes_by minute_taker note-taker scribe",
}
_OF_MEETINGS = frozenset(
    [
        "location",
        "venue",
        "place",
        "start",
        "starts",
        "end",
        "ends",
        "start-time",
        "end-time",
        "close-meeting",
        "quorum",
        "chair",
    ]
)
_PEOPLE = {key: label.title() for label, keys in _LISTS.items() for key in keys.split()}
_LABELS = {key: label for label, keys in _FIELDS.items() for key in keys.split()}


def front_matter(text: str) -> tuple[str, dict[str, str], str]:
    """The text without its front matter (YAML between dashes, TOML between plus signs), its plain fields, and its lines of a meeting."""
    toml = re.match(r"\s*\+\+\+[ \t]*\n(?P<matter>(?:[^\n]*\n){1,80}?)\+\+\+[ \t]*(?:\n|$)", text)
    if toml:
        fields = dict(re.findall(r"^([\w-]+)\s*=\s*[\"']?(.*?)[\"']?\s*$", toml["matter"], re.MULTILINE))
        fields = {key.lower(): value for key, value in fields.items()}
        return text[toml.end() :], fields, _stated(fields, {})
    found = re.match(r"\s*---[ \t]*\n(?P<matter>(?:[^\n]*\n){1,80}?)(?:---|\.\.\.)[ \t]*(?:\n|$)", text)
    if not found or not re.match(r"[\w-]+\s*:", found["matter"]):
        return text, {}, ""
    fields = {}
    lists: dict[str, list[str]] = {}
    key = ""
    for line in found["matter"].splitlines():
        field = re.match(r"(?P<key>[\w-]+)\s*:\s*(?P<value>.*?)\s*$", line)
        entry = re.match(r"\s*-\s+(?P<value>\S.*?)\s*$", line)
        if field:
            key = field["key"].lower()
            if field["value"]:
                fields[key] = re.sub(r"^([\"'])(.*)\1$", r"\2", field["value"])
        elif entry and key:
            lists.setdefault(key, []).append(re.sub(r"^([\"'])(.*)\1$", r"\2", entry["value"]))
        elif line.strip() and not re.match(r"\s|-|#", line):
            return text, {}, ""  # prose between two rules, not front matter
    return text[found.end() :], fields, _stated(fields, lists)


def _stated(fields: dict[str, str], lists: dict[str, list[str]]) -> str:
    """What the fields state of a meeting, a line each; nothing where they are those of a web page."""
    lists = lists | {key: [fields[key]] for key in _PEOPLE if fields.get(key)}  # "members: Ann Bell"
    people = {key: names for key, names in lists.items() if key in _PEOPLE}
    by_the_clock = re.search(r"\d\s*[ap]\.?m\b", fields.get("date", ""), re.IGNORECASE)  # no page is published "at 6pm"
    if not people and not by_the_clock and len(_OF_MEETINGS & fields.keys()) < 2:
        return ""
    lines = []
    for key, value in fields.items():
        label = _LABELS.get(key)
        if label:
            lines.append(f"{label}: {re.sub(r'(?<=[0-9])T(?=[0-9])', ' ', value)}")
    lines += [f"{_LABELS[key]}: {', '.join(names)}" for key, names in lists.items() if key in _LABELS]
    for key, names in people.items():
        lines += [f"{_PEOPLE[key]}:", "\n".join(f"- {name}" for name in names)]
    return "".join(f"{line}\n\n" for line in lines)

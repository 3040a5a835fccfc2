"""What stands between the people of a run, where it is no comma: dashes, strokes, initials in brackets, wards."""

from __future__ import annotations

import re
from itertools import pairwise

from minutes_parser.patterns import compiled
from minutes_parser.segment.people.forenames import FORENAMES
from minutes_parser.segment.people.names import SPELLED, initials, is_person, match_person

_BETWEEN = compiled(r"\s[-–](?=\s)")


def at_dashes(text: str) -> str:
    """A run of people whom dashes part, with semicolons in their place: "Ann Bell (Chair) - Ben Orr - Cy Moss"."""
    parts = _BETWEEN.split(text) if "\n" not in text else []
    if len(parts) < 3 or not all((p := match_person(q.strip())) and not bare(q.strip()[p.end :]) for q in parts):
        return text
    return _BETWEEN.sub(" ;", text)


_BEFORE_DASH = compiled(r"(?<=[a-z)])(?P<gap>\s)(?=(?P<first>[A-Z][a-z]+)\s[A-Z][\w’'-]+(?:\s\([^()]*\))?\s[–-]\s)")


def at_names_before_dashes(text: str) -> str:
    """A run of people and whom they are of that nothing parts, with semicolons between: "Ann Bell – Wex Council Ben Orr – Police"."""
    if re.search(r"[,;\n]", text):
        return text
    gaps = [found for found in _BEFORE_DASH.finditer(text) if found["first"] in FORENAMES]
    for found in gaps if len(gaps) > 1 else ():
        text = f"{text[: found.start('gap')]};{text[found.end('gap') :]}"
    return text


_KEY_BEHIND = compiled(r"(?<=[a-z])\s?\([A-Z]{2,4}\)(?P<gap>\s+(?:[–-]\s+)?)(?=[A-Z])")
_NAME_BETWEEN = compiled(
    r"\s*(?:[–-]\s)?(?:(?:(?:Vice|Deputy)[\s-])?(?:Chair\w*|Clerk|Secretary|Treasurer)\s)?(?:(?:Councillor|Cllr|Mr|Mrs|Ms|Miss|Dr)s?\.?\s)?(?:[A-Z]\.?\s?){0,3}[A-Z][\w’'-]+"
)
_POST_BEHIND = compiled(
    r"(?:(?:Vice|Deputy)[\s-])?(?:Chair(?:man|woman|person)?|Clerk|Secretary|Treasurer)\b(?P<gap>\s+)(?=[A-Z])"
)


def at_keys(text: str) -> str:
    """A run of people whom nothing parts but their initials, with semicolons behind these: "A Bell(AB) Chair Orr(CO) Moss(DM)"."""
    found = list(_KEY_BEHIND.finditer(text))
    names = [text[a.end() : b.start()] for a, b in pairwise(found)]
    if len(found) < 3 or not all(map(_NAME_BETWEEN.fullmatch, names)):
        return text  # "Ann Bell (AB) Wex Homes": what stands behind the key is whom she is of
    for key in found:
        gap = _POST_BEHIND.match(text, key.end()) or key
        a, b = gap.span("gap")
        text = text[:a] + ";".ljust(b - a) + text[b:]
    return text


_BARE_KEY = compiled(
    r"(?P<name>[A-Z][\w’'-]+(?:[^\S\n][A-Z][\w’'-]+){1,2})[^\S\n]\([^()\n]{2,30}\)[^\S\n](?P<key>[A-Z]{2,4})(?P<gap>[^\S\n])(?=[A-Z])"
)


def at_bare_keys(text: str) -> str:
    """A run with semicolons behind initials that stand behind a bracket: "Ann Bell (Chair) AB Tom Orr TO"."""
    for found in _BARE_KEY.finditer(text):
        if initials(found["name"]).endswith(found["key"]):
            text = f"{text[: found.start('gap')]};{text[found.end('gap') :]}"
    return text


_BODY_BEHIND_KEY = compiled(
    r"(?P<name>[A-Z][\w’'. -]{3,40}?)\s*(?:\((?:[A-Z][a-z]|[a-z])[^()]{2,30}\)\s*)?\((?P<key>[A-Z][A-Za-z]{1,3})\)(?P<gap>\s)(?P<of>[A-Z][^()\n;:]{1,50})"
)


def at_keyed_bodies(text: str) -> str:
    """A list of one a line, with a dash before whom each is of, behind the initials: "Ann Bell (AB) Solway Power"."""
    lines = text.split("\n")
    found = [m for line in lines if (m := _BODY_BEHIND_KEY.fullmatch(line.strip()))]
    told = [m for m in found if initials(m["name"]) == m["key"].upper()[: len(initials(m["name"]))]]
    if len(told) < 3 or 2 * len(told) < len(lines) or any(is_person(m["of"]) and SPELLED.match(m["of"]) for m in told):
        return text
    known = sum(m["of"].split()[0] in FORENAMES for m in told)
    for m in told if 3 * known < len(told) else ():
        at = text.find(m.group()) + m.start("gap")
        text = f"{text[:at]}–{text[at + 1 :]}"
    return text


_STROKE = compiled(r"(?<=[\w)])\s?/(?=\s?[A-Z])")


def at_strokes(text: str) -> str:
    """A run of people whom strokes part, with semicolons in their place: "Cllrs A Bell/B Orr (Chair)/C Moss"."""
    parts = _STROKE.split(text) if text.count("/") > 1 and "\n" not in text else []
    if len(parts) < 3 or not all((p := match_person(q.strip())) and (p.honorific or " " in p.name) for q in parts):
        return text
    return _STROKE.sub(lambda stroke: ";".rjust(len(stroke.group())), text)


_WARD = compiled(
    r",[^\S\n]+(?P<first>[A-Z][\w’'-]{2,})(?:[^\S\n]+(?:&|and|[A-Z][\w’'-]+)){0,3}[^\S\n]+(?:Ward|Division)(?=[\s*]*(?:[,;.()\n]|$))"
)


def without_wards(text: str) -> str:
    """A list with blanks in place of whom its members sit for: "A Bell, Chair, Moor Ward" on line after line."""
    found = [
        ward for ward in _WARD.finditer(text) if ward["first"] not in FORENAMES and not SPELLED.match(ward["first"])
    ]
    for ward in found if len(found) > 1 else ():
        text = text[: ward.start()] + " " * len(ward.group()) + text[ward.end() :]
    return text


_IN_BRACKETS = compiled(r"\([^()]*\)|\s[–-]\s+(?:not\s+)?(?:accepted|received|noted|approved)\W*$")


def bare(words: str) -> str:
    """Words without what stands in brackets and without what became of an apology: "Ann Bell (Chair) – accepted"."""
    return _IN_BRACKETS.sub("", words).strip(" .")


_OF_BODY = compiled(
    rf"(?P<name>(?:{SPELLED.pattern}\s+)?[A-Z][\w’'-]*[a-z]\s[A-Z][\w’'-]*[a-z])(?P<gap>[^\S\n]+)(?P<of>[A-Z][\w&’'-]*(?:[^\S\n]+(?:and|of|for|the|&|[A-Z\d][\w&’'-]*))*)(?P<rest>[^\S\n]*(?:\([^()\n]*\))?[^\S\n]*)",
    re.VERBOSE,
)
_NAME_COMMA = compiled(r"(?P<name>[^,()\n]+),\s*(?P<of>\S[^\n]*)")


def at_bodies(text: str) -> str:
    """A list of one a line, with a comma between each and whom they are of, where none is: "Ann Bell Wex Health"."""
    lines = [line.strip(" .") for line in text.split("\n") if line.strip(" .")]
    people = list(map(match_person, lines))
    if len(lines) < 3 or not all(people):
        return text
    apart = [m for line in lines if (m := _NAME_COMMA.fullmatch(line))]
    beside = [
        (line, m, person.name_end)
        for line, person in zip(lines, people, strict=True)
        if person and (m := _OF_BODY.fullmatch(line)) and not person.honours
        if person.name.split()[:2] == m["name"].split()[-2:]
    ]
    told = sum(end <= m.end("name") for _, m, end in beside)
    if any(len(m["name"].split()) > 3 for m in apart) or 2 * (len(apart) + told) < len(lines):
        return text
    for line, m, _ in beside:
        if m["name"].split()[-1] in FORENAMES or not (told > 1 or " " in m["of"]):
            continue  # one word may be a body where others have theirs so: "Ann Bell Wextech"
        at = text.find(line) + m.start("gap")
        text = text[:at] + ",".ljust(len(m["gap"])) + text[at + len(m["gap"]) :]
    return text

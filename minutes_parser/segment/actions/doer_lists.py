"""Doers that belong together: "AB, Ben Roe and Kit Shaw will ..." is one commitment of three, "Ann Bell, Head of Parks would ..." Ann Bell's."""

from __future__ import annotations

import re
from collections.abc import Sequence

from minutes_parser.patterns import compiled
from minutes_parser.segment.actions.owners import Doer, People
from minutes_parser.segment.actions.place import starts_clause
from minutes_parser.segment.people.forenames import FORENAMES

_BINDS = r"\s+(?:(?:also|then|kindly|both|all|each)\s+)*(?:will|would|shall|should|(?:is|are|was|were|has|have)(?=\s)|agreed|offered|undertook|volunteered|promised"
_ONE = r"(?:[A-Z]{2,3}|(?:[A-Z]\.\s?){1,3}[A-Z][\w’'-]+|[A-Z]{1,2}\s[A-Z][a-z][\w’'-]*|[A-Z][a-zà-ÿ’'-]+\s(?:[A-Z]\.?\s)?[A-Z][\w’'-]+|[A-Z][a-zà-ÿ]+)"
_HELD = r"(?:,\s(?:(?:[A-Z]\.?){2,4}(?![a-z])|(?:the\s)?(?:[A-Z][a-z]+\s(?:(?:of|for|and|&)\s)?){0,4}(?:Officer|Manager|Engineer|Director|Head|Clerk|Executive|Planner|Secretary|Chair\w*|Treasurer|Inspector|Warden)(?:\s(?:of|for)\s[A-Z]\w+(?:\s(?:and\s)?[A-Z]\w+){0,3})?))"
"""a post behind a name: ", Head of Parks", ", A.O.\""""
_SEVERAL = compiled(
    rf"(?<![\w’'.-])(?!(?:Is|Are|Was|Were|Should|Could|Can|Meanwhile)\s)(?P<who>{_ONE}{_HELD}?(?:,\s{_ONE}{_HELD}?){{0,6}},?\s(?:and|&)\s(?:{_ONE}|(?:the\s)?(?:[Cc]lerk|[Cc]hair\w*|[Ss]ecretary|[Tt]reasurer)))(?P<held>{_HELD},?)?(?=(?:{_BINDS}|to\s+[a-z]+|thanked|apologi[sz]ed|reported|explained|said)\b))"
)
_GOVERNED = compiled(
    r"(?:\b(?:ask(?:ed)?|request(?:ed)?|instruct(?:ed)?|invite[d]?|tasked|for|with|to|could|can|if)|Meanwhile,?|In\s+the\s+meantime,?)\s\Z"
)
_TITLED = compiled(r"\b(?:Cllrs?|Councillors?|Messrs|Mrs?|Ms|Dr)\.?\s\Z")
_NAMES = compiled(_ONE)
_POST = compiled(r"(?:Clerk|Chair\w*|Secretary|Treasurer)\Z")
_POST_BEHIND = compiled(r",\s+(?:the\s+)?|\s+[-–—]\s+")
_POST_BINDS = compiled(rf",?{_BINDS}|said|stated|advised|confirmed|replied|indicated)\b")
_NAMED = compiled(r"(?:[A-Z]\.\s?){1,3}[A-Z][\w’'-]+|[A-Z][a-zà-ÿ]+\s[A-Z][\w’'-]+")


def together(text: str, named: Sequence[Doer], people: People) -> list[Doer]:
    """The doers of a text in order, those that are told of as one made one."""
    found = list(named)
    for match in _SEVERAL.finditer(text) if " and " in text or " & " in text else ():
        lead = text[: match.start()]
        if (
            (starts_clause(lead) or (", " not in match["who"] and _GOVERNED.search(lead)))
            and not _TITLED.search(lead)
            and _are_people(match, people)
        ):
            several = Doer(match.start(), match.end(), match["who"], "name")
            found = [d for d in found if d.end <= match.start() or d.start >= match.end()]
            found = sorted([*found, several], key=lambda d: d.start)
    return _with_posts(text, _with_partners(text, found))


_PARTNER = compiled(r"\s(?:and|&)\s")
_ARE_BOUND = compiled(rf"(?:{_BINDS})|\s+to\s+[a-z]+)\b")


def _with_partners(text: str, found: list[Doer]) -> list[Doer]:
    """The doers, with a post and somebody named behind "and" made one: "The social secretary and Ann Bell to book it"."""
    kept: list[Doer] = []
    for doer in found:
        post = kept[-1] if kept else None
        if (
            post
            and post.kind == "post"
            and doer.kind in {"name", "person", "initials", "called"}
            and _PARTNER.fullmatch(text, post.end, doer.start)
            and _ARE_BOUND.match(text, doer.end)
            and starts_clause(text[: post.start])
        ):
            kept[-1] = Doer(post.start, doer.end, text[post.start : doer.end], doer.kind)
        else:
            kept.append(doer)
    return kept


def _with_posts(text: str, found: Sequence[Doer]) -> list[Doer]:
    """The doers, with the post that a named person holds made the person's own; its words end behind the post."""
    kept: list[Doer] = []
    for doer in found:
        person = kept[-1] if kept else None
        if person and _holds(text, person, doer):
            kept[-1] = Doer(person.start, doer.end, person.text, "person")
        else:
            kept.append(doer)
    return kept


def _are_people(match: re.Match[str], people: People) -> bool:
    """Whether a list is of people: one of them is listed, or all are called by forenames."""
    names = [name for name in _NAMES.findall(re.sub(_HELD, "", match["who"])) if not _POST.match(name)]
    known = any(people.knows(name) or people.knows(name.split()[-1].split(".")[-1]) for name in names)
    called = all(name.split()[0] in FORENAMES for name in names)
    alone = [name for name in names if re.fullmatch(r"[A-Z][a-zà-ÿ]+", name)]
    return (called and bool(names)) or (known and all(people.knows(name) or name in FORENAMES for name in alone))


def _holds(text: str, person: Doer, post: Doer) -> bool:
    """Whether a doer is the post of the named person before it: "Mr Roe, Director of Service said", "T. Roe - Ward Councillor agreed"."""
    named = person.kind == "person" or (
        person.kind in {"name", "called", "organisation"} and _NAMED.fullmatch(person.text)
    )
    if not named or not (post.kind == "post" or post.text.endswith("Councillor")):
        return False
    apposed = _POST_BEHIND.fullmatch(text, person.end, post.start)
    return bool(apposed and starts_clause(text[: person.start]) and _POST_BINDS.match(text, post.end))

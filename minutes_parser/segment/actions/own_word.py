"""Doers who give their own word: "X agreed to write", "X promised that she would", "X will write"."""

from __future__ import annotations

import re

from minutes_parser.patterns import compiled
from minutes_parser.segment.actions.deeds import is_errand, is_verb, tells_then
from minutes_parser.segment.actions.place import MET, Place, ends, is_collective
from minutes_parser.segment.actions.promising import LIKE_A_NAME, OWN, would
from minutes_parser.segment.actions.tasked import is_wished


def is_promised(place: Place) -> bool:
    """ "X would <verb>", "X will <verb>", "X is to <verb>"."""
    if is_wished(place):
        return True
    if (place.doer.kind == "pronoun" and _HEARD.search(place.lead)) or _PROPOSED_BY.search(place.lead):
        return False
    if (
        place.behind["going"]
        and "going" not in place.behind["going"]
        and not place.decided
        and place.doer.kind == "body"
        and not place.behind["who"]
        and not tells_then(place.deed)
    ):
        return False
    if not (place.decided or place.doer.single) and ends(place.lead, _BY_RULE):
        return False
    if place.behind["who"] and place.behind["going"]:
        return True
    if ends(place.lead, MET) or (not place.decided and (_ON_REQUEST.match(place.deed) or _ON_TERMS.match(place.deed))):
        return False
    related = place.behind["who"] or place.lead.rstrip().endswith("which")
    if place.supposed or not (place.starts_clause or related or place.decided):
        return False
    return would(place, past="would" in place.behind.group() or place.behind["short"] == "d ")


# "that the motions, all proposed by Ada Moss, would go to the next meeting"
_PROPOSED_BY = compiled(r"\b(?:proposed|moved|submitted|seconded|made|presented|prepared|brought|raised)\s+by\s+\Z")
# "Ann had spoken to the Minister and the Minister confirmed she would": heard elsewhere.
_HEARD = compiled(
    r"\bhad\s+(?:\w+\s+)?(?:spoken|talked|met|written)\s[^.;]*?\b(?:who|and\s+(?:the|that|Mr|Mrs|Ms|Dr|[A-Z])\b[^.;,]{0,40}?)\s(?:had\s+)?(?:said|confirmed|advised|promised|replied|indicated)(?:\s+that)?\s+\Z"
)
# "Under the policy managers will assess, staff will sign in": what a paper says that people do.
_BY_RULE = compiled(
    r"\b(?:under|according\s+to)\s+(?:the|this|that|its|our|an?)\s+(?:[\w-]+\s+){0,3}(?:policy|scheme|plan|proposals?|agreement|arrangements|procedure|protocol|lease|contract|rules|regulations|terms|act|system|code)\b[^.;]*\Z",
    re.I,
)
# "The school will send a list if asked": nobody has.
_ON_REQUEST = compiled(
    r"(?:(?!\band\s+(?:will|would)\b)[^.;])*\b(?:if|when)\s+(?:asked|required|requested|needed|necessary)\b|[^.;]*\bon\s+request\b"
)


# "The owner would lend us his barn if we mended its roof": an offer, and not yet taken up
_ON_TERMS = compiled(
    r"(?!(?:ask|see|check|find|enquire|let\s+\w+\s+know)\b)[^.;]*\bif\s+(?:we|the\s+(?:council|club|committee|parish|society|trust|association))\s+(?:would\s+|were\s+to\s+)?(?:paid|put|bought|gave|did|met|kept|took|made|built|pay|put|buy|meet|provide|\w{3,}ed)\b"
)


def is_bound(place: Place) -> bool:
    """ "X agreed to <verb>": what the body agrees to is a decision, and what others agreed to elsewhere is news."""
    doer = place.doer
    if place.lead.endswith("what "):
        return False  # "that was just what KC undertook to do"
    if (
        doer.kind == "organisation"
        and _PERSONAL.match(place.behind["bound"])
        and LIKE_A_NAME.fullmatch(doer.text.partition(" (")[0])
    ):
        return is_verb(place.deed) and not place.past
    if (
        (doer.kind in {"body", "organisation"} and not (_ALL_MEMBERS.fullmatch(doer.text) and tells_then(place.deed)))
        or (is_collective(doer) and not tells_then(place.deed))
        or _MEETS.search(doer.text)
        or place.past
        or not is_verb(place.deed)
    ):
        return False
    told = place.behind["bound"].startswith("ha") and not place.decided
    return not (told and (doer.text == "they" or doer.text.endswith(_OTHERS) or _NOT_OURS.search(doer.text)))


# of whom "have agreed to" is news
_NOT_OURS = compiled(
    r"\b(?:contractors?|developers?|landlord|minister|solicitors?|architect|surveyor|builders?)\Z", re.I
)
_OTHERS = (" Trustees", " Governors", "esidents", "epartment", "epartments", "arents")
# What only a person does, who may stand in no list of those there.
_PERSONAL = compiled(r"(?:has\s+)?(?:kindly\s+|generously\s+)?(?:volunteered|undertook|offered|promised)\b")
# "All members agreed to think about it and report back": each of them.
_ALL_MEMBERS = compiled(r"(?:all\s+)?(?:members|trustees|governors|councillors)", re.I)
# A group that may be the one whose minutes these are.
_MEETS = compiled(r"\b(?:(?:task|working|steering)\s+(?:group|force|party)|sub-?\s?committee)\Z", re.I)


def is_vowed(place: Place) -> bool:
    """ "X promised that a crew would go back": X answers for it. "X assured all that he would" tells of errands only."""
    told = re.search(r"(?P<own>\bs?he\s+)?\b(?:would|will)\s+(?:also\s+)?(?P<deed>.*)", place.deed, re.S)
    if told is None or not place.doer.single or place.past or place.supposed:
        return False
    if re.match(r"(?:not|never)\b", told["deed"]) or re.match(r"(?:no|if|any)\b", place.deed):
        return False
    if "assur" not in place.behind["vowed"] or _IS_SENT.match(told["deed"]):
        return True
    return bool(told["own"] and is_errand(told["deed"]))


_IS_SENT = compiled(r"be\s+(?:sent|issued|written|circulated|contacted|notified|informed|forwarded|visited)\b")


def is_pledged(place: Place) -> bool:
    """ "X promised these by May"."""
    return place.doer.single and not place.past and not place.supposed


def is_happy(place: Place) -> bool:
    """ "X happy to <errand>", of somebody named."""
    own = place.doer.kind in {"person", "name", "called", "initials"} or (
        place.doer.kind == "post" and OWN.match(place.doer.text) is not None
    )
    said = place.doer.kind == "pronoun" and ends(place.lead, _SELF_SAID) is not None
    if said:
        return is_errand(place.deed) and not _TELLING.match(place.deed) and not place.past
    return (
        own and place.starts_clause and is_errand(place.deed) and not _TELLING.match(place.deed) and not place.supposed
    )


# "Ada said she would be happy to ring the bank", of whoever speaks.
_SELF_SAID = compiled(r"\b(?:said|confirmed|replied|indicated)(?:\s+that)?\s+\Z")
_TELLING = compiled(r"(?:report|confirm|inform|advise|answer|discuss|explain|provide|meet|talk|speak)\b")

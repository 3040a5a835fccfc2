"""Sentences that leave what was settled to the list after them: "It was agreed that:"."""

from __future__ import annotations

import re

from minutes_parser.patterns import compiled
from minutes_parser.segment.settled.settling import ADVERB, ASIDE, BODY

# "It was resolved to appoint the following:", over who was put where
SEATS = r"(?:(?:re-?)?appoint|(?:re-?)?elect|nominate)"
SEATED = r"(?:(?:re-?)?appointed|(?:re-?)?elected|nominated)"
# The steps that were decided, one by one: "It was agreed that the following actions be taken:".
_STEPS = r"(?!\s+(?:\w+\s+){0,2}(?:appointments?|nominations?|actions?|steps?|points?|amendments?|recommendations?|resolutions?|decisions?|changes|comments?|observations?|responses?)\b)"
# Approved as a whole; the list after it only says what is in it: "It was resolved to approve the following payments:".
_WHOLE = compiled(
    rf"\b(?:to\s+(?!note\b|{SEATS}\s)[\w-]+\s+(?:[\w’'-]+\s+){{0,12}}?the\s+following{_STEPS}(?:\s+[\w’'/,-]+){{0,16}}(?=\W*$)|that\s+(?!the\s+following\s+(?:actions|steps|(?:[\w-]+\s+){{0,2}}be\s+{SEATED}\b|be\s+(?:recommended|approved|adopted|agreed)))(?:[\w’'/,.-]+\s+){{1,20}}?(?<!\sto\s)be\s+(?!as\b|\w+ing\s+(?:these|the\s+following)\b)\w+(?:\s+(?!to\W*$)[\w-]+){{0,9}}(?=\W*$)|payments?|invoices?|accounts|cheques|expenditure|bills|grants|donations|transactions|policies|quotations|quotes|accept\s+the\s+undernoted)\b",
    re.IGNORECASE,
)
# who moved it, before the list: "on the proposal of Cllr Bell seconded by Cllr Roe", "(proposed by AB, seconded by CD)"
_MOVED_BY = r"(?:,?\s+\(?(?:(?:up)?on\s+the\s+(?:proposal|proposition|motion)\s+of|(?:proposed|moved)(?:\s+by)?)\s[^:;()]{3,60}?,?\s+(?:and\s+)?seconded\s+(?:by\s+)?[^;:()]{2,40}\)?)?"
LISTED = compiled(
    rf"{_WHOLE.pattern}|\b(?:to\s+{SEATS}\s+the\s+following|the\s+following\s+(?:[\w-]+\s+){{0,2}}be\s+{SEATED})\b|^\W*the\s+following\s+(?:[\w’'-]+\s+){{0,3}}?(?:reports?|updates?|correspondence)\s+(?:was|were)\s+(?:\w+ly\s+)?noted\b|(?:^\W*(?:[a-z][.)]\s+)?|\band\s+)the\s+following\s+(?:\w+\s+){{0,3}}?(?:was|were)\s+(?:\w+ly\s+)?(?:approved|paid|authorised|passed|awarded)\b|^\W*the\s+following\s+(?:\w+\s+){{0,2}}?(?:dates|times|meetings|fees|charges|prices|rates|schedule|timetable|calendar|programme)(?:\s+of\s+[\w\s-]{{3,50}}?)?\s+(?:was|were)\s+(?:\w+ly\s+)?(?:agreed|set|confirmed)\b|^\W*dates?\s+(?:for|of)\s[^.;:]{{3,60}}\s(?:was|were)\s+(?:\w+ly\s+)?(?:agreed|set|confirmed|fixed)\b|^\W*(?:the\s+following\s+)?payments\s+(?:agreed|approved|authorised)\b|^\W*the\s+following\s+(?:\w+\s+)?(?:items?|matters?|motions?|(?:planning\s+)?applications?|reports?)\s+(?:was|were)\s+(?:deferred|postponed|withdrawn|adjourned)\b|\b(?:memberships?|appointments?|representatives?|nominations?|dates|programme|timetable|officers|fees|charges|allowances)\b.*\bas\s+follows\b|\bthe\s+following\b[^.;:]{{0,30}}\bbe\s+(?:paid|made|settled)\b|\bfollowing\s+(?:changes|amendments|additions|corrections)\s+(?:\w+\s+)?(?:agreed|made|approved|accepted)\W*$|\bto\s+(?:approve|adopt|award|allocate|accept|share\s+out|divide|distribute|split)\s+[^.;:]{{5,140}},?\s+as\s+follows{_MOVED_BY}\W*$",
    re.IGNORECASE,
)
# "... were agreed by the meeting:", whoever of the body is named
_BY_ALL = r"\s+by\s+(?:(?:the|all|those|an?\s+\w+\s+of)\s+){0,3}(?:meeting|(?:(?:parish|town|community)\s+)?council(?:lors)?|committee|members|trustees|governors|directors|board|panel|assembly|all|present)(?:\s+(?:members|present))?(?=\s*[:;])"
# who goes where, one by one: "attendance at the following conferences was approved"
_ATTENDING = r"\b(?:attendance|participation|representation)\s+(?:at|in|by|of)\s+(?:[\w’'-]+\s+){0,6}?the\s+following(?:\s+[\w’'-]+){0,4}?"
_OPENS = compiled(
    rf"(?:{_ATTENDING}\s+(?:was|were)|\bit\s+was(?:\s+(?:proposed|moved)\s+by\s[^.;:]{{3,60}}?,?\s+(?:and\s+)?seconded\s+by\s[^.;:]{{3,40}}?,?\s+and(?:\s+it\s+was)?)?(?:\s+(?:\w+ly|therefore|then|also|further))*|(?:^|[,;]\s+|\band\s+|^(?:after|following)\s+(?:\w+\s+){{1,5}}?){BODY}{ASIDE}{ADVERB}|^(?:(?:for|on|in|of|about|regarding|concerning|as\s+(?:regards|to|for)|with\s+(?:regard|respect)\s+to)\s[^,:;.]{{3,60}}?,?\s+|(?:after|following)\s+(?:\w+\s+){{1,4}}?)?the\s+following\s+(?:was|were)(?:\s+\w+ly)?(?=\s+(?:agreed|resolved|decided)\b)|^(?:the\s+)?following\s+(?:\w+\s+){{0,3}}(?:observations?|comments?|responses?|decisions?|resolutions?|recommendations?|motions?|proposals?|polic(?:y|ies)|points?|priorities|themes|arrangements|principles|rules|objectives|aims|targets|steps)\s+(?:was|were)(?:\s+\w+ly|\s+\w+ed\s+and)?|^the\s+following\s+(?:committee\s+)?minutes\s+were|^(?:the\s+)?(?:\w+\s+){{0,2}}recommendations\b[^.:;]{{0,80}}?\s(?:was|were)(?:\s+\w+ly)?|(?:^|[,;]\s+){BODY}{ADVERB}\s+(?:considered|discussed|debated|received|noted)\s+[^.:;]{{3,100}}?,?\s+and(?:\s+\w+ly)?|^(?:(?:after|following)\s+(?:\w+\s+){{1,4}}?)?(?:the\s+)?following\s+(?!(?:\w+\s+){{0,2}}(?:minutes|apologies|members|councillors|reports?|updates?|correspondence|dates|times|meetings|fees|charges|prices|rates|schedule|timetable|calendar|programme|payments?|invoices?|accounts|cheques|expenditure|bills|transactions)\s)(?:[\w’'-]+\s+){{1,4}}?(?:was|were)(?:\s+\w+ly|\s+\w+ed\s+and)?(?=\s+(?:agreed|approved|resolved|decided|accepted|authori[sz]ed|sanctioned)\b)|^(?:the\s+)?(?:\w+\s+){{0,2}}(?:council|meeting|committee|PC|members)[’']?s?(?=\s+decisions?\s+(?:was|were)\b)|^(?:(?:after|following)\s+(?:\w+\s+){{1,4}}?)?the\s+following\s+(?:[\w-]+\s+){{1,3}}(?:(?:is|are)(?=\s+(?:agreed|approved|adopted|recommended)\b)|(?:was|were)(?=\s+recommended\b))|(?:^|\b(?:nominations?|candidates?),?\s+|\bconsidered,?\s+and\s+|^(?:after|following)\s+(?:\w+\s+){{1,4}}?)(?:the\s+)?following(?:\s+(?:members|representatives|councillors|officers|governors|trustees|appointments))?\s+were(?:\s+(?:\w+ly|then|all)|\s+(?:\w+ed|made)\s+and)?|^(?=.*\bas\s+follows\b|.*\b(?:was|were)\s+(?:agreed|decided)\s+as\s*:)(?:the\s+|all\s+)?(?:[\w’'-]+\s+){{1,10}}?(?:was|were)(?:\s+\w+ly|\s+\w+ed\s+and)?)\s+(?P<verb>agreed|resolved|decided|approved|(?-i:NOTED)|decisions?\s+(?:was|were)|(?:made|took)(?=\s+the\s+following\s+(?:decisions|resolutions|recommendations|appointments|changes)\b)|(?<!following\swere\s)(?<=were\s)(?:accepted|authori[sz]ed|sanctioned)|recommended|endorsed|adopted|passed|carried|(?<=decisions\swere\s)(?:made|taken)(?:\s+(?:on|about)\s[^.:;]{{3,50}})?|(?<=minutes\swere\s)(?:noted|received)|(?<=were\s)(?:re-?)?(?:elected|appointed)|(?<=made\sand\s)confirmed|(?<=ly\s)(?:re-?)?(?:elected|appointed)|co-?opted)\b(?:\s+en\s+bloc|{_BY_ALL})?(?:(?<=recommended)\s+(?:for\s+approval|to\s+(?:the\s+)?(?:full\s+|parish\s+|town\s+)?council)(?:\s+for\s+approval)?)?(?:,?\s+(?:up)?on\s+the\s+(?:proposal|proposition|motion)\s+of\s[^:;]{{3,60}}?,?\s+(?:and\s+)?seconded\s+by\s[^.;:]{{3,40}})?(?:(?<=ed)\s+(?:to|as|on\s+to|onto)\s+(?:(?:the|our|its)\s+)?(?:outside|other|external|various|officers?|representatives?|committees?|sub-?committees?|working)\b[^.;:]{{0,60}})?(?:,?\s+proposed\s(?:by\s)?[^.;:]{{3,60}}?,?\s+(?:and\s+)?seconded\s(?:by\s)?[^.;:]{{3,40}})?(?:\s+to\s+(?:make\s+the\s+following\s+(?:appointments|nominations)|{SEATS}\s+the\s+following(?:\s+[\w’'-]+){{0,8}})(?=\s*[:;]))?(?:,(?=\s+that\b))?(?:\s+(?:that(?:\s+the(?=\s*:))?|to|the\s+following|(?:the\s+recommendations?\s+(?:of|in)\s+the\s+(?:paper|report)\s+)?as\s+follows|as(?=\s*:)|as\s+(?:set\s+out|listed|shown|given)\s+below|unanimously|the\s+following(?:\s+[\w’'-]+){{1,12}}|accordingly)){{0,3}}(?:\s+(?:that\s+)?(?:the\s+following\s+(?:\w+\s+){{0,2}}?(?:actions|steps|points|amendments|recommendations|changes)\s+(?:should\s+)?be\s+\w+|[^.;:]{{3,100}}\s(?:(?:be|is|are|would\s+be|should\s+be)\s+as\s+follows|(?:should|shall|will|would)(?:\s+be)?|(?:should|shall|will|would|must)\s+(?:be\s+)?[a-z]+\s+(?:these|the\s+following)\b[^.;:]{{0,60}})|(?:the\s+following\s+(?:[\w-]+\s+){{1,2}}|(?<=following\s))be\s+{SEATED}(?:\s+(?:to|as|on|onto)\s[^.;:]{{3,60}})?|(?<=following\s)be\s+(?:recommended|approved|adopted|agreed|submitted|referred|sent)(?:\s+to\s+[^.;:]{{3,40}})?|there\s+(?:be|(?:should|shall|will|would)\s+be)|(?<=\sto\s)[a-z]+\s[^.:;]{{3,100}}?\s+and(?:\s+to)?|(?<=\sthat\s)[^.:;]{{3,100}}?\sbe\s[^.:;]{{2,60}}?\s+and(?:\s+that)?))?\s*[:;]\s*[-–—]*\s*$",
    re.VERBOSE | re.IGNORECASE,
)


# "Appointments were made as follows:", "Councillors were appointed to the following bodies:", over who was appointed to what.
APPOINTS = compiled(
    r"""
    \W*(?:after\s[^,;:]{3,60},\s+)?(?:the\s+|all\s+)?(?:following\s+)?(?:[\w’'-]+\s+){0,6}?
    (?: appointments\b[^.:;]{0,60}?\s(?:was|were)\s+(?:\w+ly\s+|then\s+)?(?P<made>made|confirmed|agreed|approved)
      | (?:representatives|members|memberships?|representation|councillors|officers|following(?=[^.:;]{0,60}\s(?:(?:re-?)?(?:appointed|elected)|voted\s+(?:in|on(?:to)?))\b))\b[^.:;]{0,60}?\s(?:was|were)\s+(?:\w+ly\s+|then\s+)?(?P<verb>(?:re-?)?appointed|(?:re-?)?elected|voted\s+(?:in|on(?:to)?)|confirmed|agreed|approved) )
    (?:,?\s+(?:unopposed|unanimously|en\s+bloc|without\s+a\s+vote))?
    (?:\s+(?:as|to|on|onto|for|by)\s(?!.*\b(?:at|in)\s+(?:the\s+)?(?:annual|last|previous|\d|20\d\d))[^.:;]{2,90}?)?\s*[:;]\s*[-–—]*\s*$
    """,
    re.VERBOSE | re.IGNORECASE,
)
_VERB_OF = {"made": "appointed"}


# "Grants approved:", over one a line; payments are approved as one
THINGS = compiled(
    r"\W*(?:[A-Z][\w’'-]*\s+){0,3}?(?:[Gg]rants|[Aa]pplications|[Mm]embers|[Mm]emberships|[Dd]onations|[Pp]olicies|[Rr]equests|[Pp]urchases|[Aa]wards|[Aa]ppointments|[Pp]rojects|[Rr]oles|[Pp]osts|[Pp]ositions|[Rr]epresentatives|[Rr]esponsibilities|[Dd]uties|[Pp]ortfolios)\s+(?P<verb>approved|agreed|awarded|granted|adopted|accepted|appointed|elected)\s*:"
)


def opens_list(sentence: str) -> str | None:
    """The settling verb of a sentence that leaves what was settled to the list after it: "It was agreed that:"."""
    over = sentence.rstrip().endswith((":", ";", "-", "–", "—"))
    if not over and "following" not in sentence.lower():
        return None  # a list needs a mark over it, or this word
    text = _MOVED_FIRST.sub("", " ".join(sentence.split()))
    if not over:
        if not (text.endswith(".") and _TAKEN.fullmatch(text)):
            return None
        text = text[:-1] + ":"
    if made := APPOINTS.match(text):
        verb = (made["made"] or made["verb"]).lower()
        return "elected" if verb.startswith("voted") else _VERB_OF.get(verb, verb)
    match = THINGS.fullmatch(text) or _OPENS.search(text)
    if match is None or (_WHOLE.search(text, match.end("verb")) and not _ATTENDED.search(text)):
        return None
    verb = match.group("verb").lower()
    return "agreed" if verb.startswith(("made", "taken", "took", "decision")) else verb


# "Having been proposed by Cllr Bell and seconded by Cllr Roe, the following grants were agreed:"
_MOVED_FIRST = compiled(
    r"^\W*(?:having\s+been\s+(?:proposed|moved)\s+by|(?:up)?on\s+the\s+(?:proposal|proposition|motion)\s+of)\s[^:;]{3,60}?,?\s+(?:and\s+)?seconded\s+by\s+(?:(?-i:[A-Z])[\w.’'-]*,?\s+){1,6}(?=the\s+following\s)",
    re.IGNORECASE,
)


def first_of(sentence: str) -> tuple[int, int] | None:
    """Where the first of what was settled stands in the sentence that opens the list of the rest: "agreed to note the report and:"."""
    first = _FIRST_AND.search(sentence)
    return first.span("what") if first else None


_FIRST_AND = compiled(
    r"\b(?:agreed|resolved|decided)\s+(?:to|that)\s+(?P<what>[^.:;]{3,160}?)\s+and(?:\s+(?:to|that))?\s*:[\s–—-]*$",
    re.IGNORECASE,
)
_ATTENDED = compiled(rf"{_ATTENDING}\W*$", re.IGNORECASE)
_TAKEN = compiled(
    rf"The following decisions were (?:made|taken)(?: (?:on|about) [^.:;]{{3,50}})?\.|(?:[^:;]{{3,110}}\s)?(?i:{_ATTENDING})\s+(?:was|were)\s+(?:approved|agreed)\.|(?:[^.:;]{{3,80}},\s+)?[Tt]he following (?:was|were) (?:agreed|decided|resolved)\."
)
# "The Board agreed to the form with the following changes:"
WITH_POINTS = compiled(
    r"\bwith\s+(?:the\s+following|these)\s+(?:suggestions?|changes?|amendments?|additions?|alterations?|points?|comments?)\b[^.:;]{0,40}:[-–—]*\W*$",
    re.IGNORECASE,
)

"""The words of an explicit action: who owns it, when it is due, and where one action ends and the next begins."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from minutes_parser.lazy import lazy
from minutes_parser.patterns import compiled
from minutes_parser.records import ActionBasis
from minutes_parser.segment.actions.commitments import in_small_letters
from minutes_parser.segment.actions.deeds import begins_errand, is_errand, is_idle
from minutes_parser.segment.actions.owners import DOER_NOUN, Doer, People, doer_in, doers, is_subject
from minutes_parser.segment.cues import cues
from minutes_parser.segment.passages import Passage, sentences
from minutes_parser.segment.people.forenames import FORENAMES

_FILLERS = cues(
    """the a an to of and will would should is be was were agreed asked action that for in on at it he she they this
    these matter issue with again follow up pursue further report back contact raise look into discuss update
    members next meeting relevant write do by from due course progress soon possible"""
)


_WORD = compiled(r"\w+")


@dataclass(frozen=True)
class Point:
    """An action as found: offsets in the kept text, its words, the owner as named and as printed, the deadline's words."""

    start: int
    end: int
    text: str
    owner: str | None
    printed: str | None
    due: str | None = None
    explicit: bool = False
    basis: ActionBasis | None = None

    @lazy
    def content(self) -> set[str]:
        """The words that tell it from other actions: without its owner and what any action says."""
        owner = f"{self.owner or ''} {self.printed or ''}".lower()
        return {*_WORD.findall(self.text.lower())} - {*_WORD.findall(owner)} - _FILLERS


_DUE = r"(?:due|deadline|by\s+when|target(?:\s+date)?|timescale|complete\s+by|(?:by|when)(?=\s*:))(?:\s+(?:by|date))?\s*[:–-]\s*"
DUE_LINE = compiled(rf"\W*{_DUE}(?P<due>.{{3,60}})", re.I)
"""A deadline in a line of its own, below the action."""
OWNER_LINE = compiled(
    r"\W*(?:action\s+)?(?:owners?|lead(?:\s+officer)?|for\s+action|responsib(?:le|ility)(?:\s+(?:officer|person))?|assigned\s+to|by\s+whom|who)\s*[:–-]\s*(?P<owner>[A-Z][^:]{1,60}?)\W*",
    re.I,
)
"""An owner in a line of its own, below the action."""
TO_WHOM = compiled(r"@(?P<who>[A-Za-z][\w-]*)(?:\s*[:,–—-]\s*|\s+)(?:to\s+|will\s+)?(?=[a-z])", re.I)
"""An owner as chats print it: "@ada to book the hall"."""
KEYED_HEAD = compiled(
    r"\[\s*(?:(?P<nobody>TBC|TBD|TBA|tbc|tbd|tba|\?+)|(?P<who>[A-Z]{2,3}(?:\s?[,/&+]\s?[A-Z]{2,3}){0,5}|[Aa]ll|ALL|(?:[A-Z]\.){2,3}|[A-Z][a-z]+(?:\s[A-Z][\w’'-]+)?(?:\s?[,/&+]\s?[A-Z][a-z]+)*))\s*\]\s*[:–-]?\s+(?=\w)"
    r"|\((?P<round>[A-Z]{2,3}(?:\s?[,/&+]\s?[A-Z]{2,3}){0,5})\)\s*[:–-]?\s+(?=[A-Z][a-z])"
)
"""How a point begins whose owner stands before it: "[KO] Paint the fence", "(KO, AB) Order cups", "[TBC] Find a speaker"."""
# "[new for the treasurer]"
_NEW_FOR = compiled(r"\s*(?:new\s+)?for\s+")
LABELLED_OWNER = compiled(
    r"(?:(?<=[.;,(\[])|[\s,(\[–-])\s*(?P<label>(?:(?:[Aa]ction\s+)?[Oo]wner|OWNER|[Ll]ead(?:\s+[Oo]fficer)?|[Aa]ssigned\s+to|[Ww]ho|[Ff]or\s+action|[Rr]esponsible|[Bb]y\s+whom|[Aa]ction(?:\s+by)?))\s*[:–-]\s*(?P<owner>[A-Z][^:()\[\]]{1,60}?)[.)\]\s]*\Z"
)
"""An owner behind the action, by a label of its own."""
DUE_TAIL = compiled(rf"\s*[(\[;,.–-]*\s*{_DUE}(?P<due>[^()\[\]]{{3,60}})[)\]]?\s*\Z", re.I)
_OWNER_TAIL = compiled(
    r"\s*(?:\[(?P<a>[^\[\]]{2,60})\]|\((?P<b>[^()]{2,60})\)|\s[–—-]\s(?P<c>[^–—()\[\]]{2,40}))\s*[.]?\s*\Z"
)
# "Write to the school – Clerk – by 30 March", "Mend the gate – KO (April)"
_OWNER_AND_DUE = compiled(
    r"\s+[–—-]\s+(?P<who>[A-Z][^–—()\[\]:;]{1,40}?)(?:\s+[–—-]\s+(?=(?:by|before|due|asap|ASAP|w/[ce])\b)[^–—]{3,40}|\s+\([^()]*(?:\d|\b[A-Z][a-z]{2})[^()]*\))\.?\s*\Z"
)
# "Mend the gate – KO – 4 May", "Mend the gate – KO – end of June"
WHEN = r"(?:(?:by|before|due)\s[^–—()\[\]:;]{2,30}|(?:the\s)?(?:\w+day,?\s)?\d{1,2}(?:st|nd|rd|th)?\s(?:of\s)?[A-Z][a-z]{2,8}(?:\s\d{2,4})?|\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?|(?:[Ee]nd\s(?:of\s)?|[Ee]arly\s|[Mm]id[ -]|[Ll]ate\s)?(?:[Mm]onth|Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|[Ss]pring|[Ss]ummer|[Aa]utumn|[Ww]inter)(?:\s\d{4})?|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:\d{1,2}[ap]m|noon|COP|COB)(?:\son)?\s(?:\w+day(?:\s\d{1,2}\s[A-Z][a-z]+)?|\d{1,2}\s[A-Z][a-z]+)|[A-Z][a-z]{2}\s\d{1,2}\s[A-Z][a-z]{2,8}(?:\s\d{4})?|(?:January|February|March|April|May|June|July|August|September|October|November|December)\s\d{1,2}(?:st|nd|rd|th)?|[Ee]nd\sof\s(?:the\s)?week|TBC|TBA|(?:a\s)?fortnight|[Nn]ext\s[Mm]eeting|ASAP|[Aa]sap|[Oo]ngoing|[Ii]mmediately|\d{1,2}\s(?:days|weeks|months))"
_WHEN_BEHIND = compiled(rf"(?<=\w|[).])\s+[–—-]\s+(?P<due>{WHEN})\.?\s*\Z")
# "Mend the gate (KO, 4 May)"
_WHO_AND_WHEN = compiled(
    rf"\s*[(\[](?P<who>[A-Z][^()\[\]]{{1,50}}?)(?:,|\s[–—-])\s(?:by\s)?(?P<due>{WHEN})[)\]]\.?\s*\Z"
)
_HELP_WANTED = compiled(
    r"\b(?:(?:other|more|all|any)\s+)?(?:\w+\s+)?(?:welcome|wanted|needed|required)\b.*|\bneeds?\s.*", re.IGNORECASE
)
# "[KO, 30 June 2024]", "(Ada by Friday)"
_WITH_DATE = compiled(
    r"(?P<owner>[A-Z][^,–—]{1,40}?)(?:\s?[,–—-]\s?(?:by\s+)?|\s+by\s+)(?=.*\d|.*day|next\b|ASAP|asap|end\b)[^()]{3,30}"
)
_KEYS_BEHIND = compiled(r"(?<=[.!?])\s+(?P<who>[A-Z]{2,3}(?:\s?[/&,]\s?[A-Z]{2,3})*)\W*\Z")
# "Get three prices. Clerk", "Book the hall. Cllr Orr": a last sentence of nothing but a name or a post
_OWNER_BEHIND = compiled(r"(?<=[a-z\d)][.!?])\s+(?P<who>[A-Z](?:[\w’'/& -]|(?<=\b[A-Z])\.|(?<=llr)\.){2,40})\.?\s*\Z")
_OWNER_HEAD = compiled(r"(?P<owner>[^:–—]{2,60}?)\s*(?::|\s[–—-]|[–—])\s*(?=\S)")
# Behind a label any name will do before a colon: "Ada: e-mail the hall", "A + BC: hire chairs".
_LOOSE_HEAD = compiled(
    r"(?P<owner>[A-Z][\w’'.-]*(?:(?:\s*[,/&+]\s*|\s+(?:and\s+|the\s+)?)[A-Z][\w’'.-]*){0,4})\s*:\s*(?=\S)"
)
# "Ada – First Aid Course"
_DASHED_HEAD = compiled(r"(?P<owner>(?P<first>[A-Z][a-z]+)(?:\s(?:and|&)\s[A-Z][a-z]+)?)\s+[–—-]\s+(?=[A-Z])")
# Or before its deed: "Ada and Ben (ab12) to hang flags", "everyone to bring cups".
_LOOSE = compiled(
    rf"""(?!(?:Need|Needs|Due|Ready|Happy|Able|Going|Time|Prior|According|How|Where|When|What|Want|Wants|Try|Thanks|Date|Dates)\b)(?P<who>
        (?:everyone|everybody|somebody|someone|anyone|all)\b
      | (?!The\b)[A-Z][\w’'-]*(?:\s(?!(?:to|for|with|from|by|of|on|at|in|and)\b)[\w’'-]+){{0,4}}?\s(?:(?!meeting){DOER_NOUN}|lead|owner|(?-i:project|programme))\b
      | [Tt]he\s(?:[a-z][\w’'-]*\s){{1,3}}?(?:(?!meeting){DOER_NOUN}|lead|owner|team)\b
      | (?:Representatives?|Members?|Someone|Somebody)\s(?:from|of)\s(?:the\s)?[A-Z][\w’'-]*(?:\s[A-Z][\w’'-]*){{0,4}}
      | [A-Z][\w’'.-]*+(?:\s*\([^()]{{1,20}}\)|[\s,/&]++(?:(?:and/or|and|or|of|for|the)\s+(?:the\s+)?)?(?:[A-Z][\w’'.-]*+|(?<=/)[a-z]++)){{0,12}}
    )(?:\s*\([^()]{{1,20}}\))?,?\s*\b(?:(?:(?:is\s+|are\s+)?to|will|should|must)\s+(?!(?:the|an?|all|our|his|her|its|their|this|that|these|each|both|every|be\s+ready|follow(?!\s(?:up|this))|include|commence|start\s(?:in|on|at)|come|remain)\b)(?=[a-z])|(?:is\s+)?(?:in\s+charge\s+of|responsible\s+for)\s+)""",
    re.VERBOSE,
)
# In brackets behind an action: "(open standards team)", "(all members)".
_SMALL_GROUP = compiled(
    r"(?:[a-z][\w-]*\s){0,3}(?:team|group|committee|officers|members|staff|trustees|governors|volunteers|all)"
)
_TO_DO = compiled(
    r",?\s+(?:\([^()]*\)\s*)?(?:(?:is|are)\s+)?(?:also\s+|then\s+)?"
    r"(?:to|will|would|should|shall|must|(?:agreed|undertook|offered|volunteered|promised)\s+to(?!\s+be\b)|(?:was|were)\s+asked\s+to)\b"
)
# "Date to be agreed", "Blanket to be replaced": no word of who does it.
_PASSIVE_DEED = compiled(r"\s+(?:be\s+(?!\w+ing\b)|go\s+(?:up|out|on|in|live)\b)")
_WILL = compiled(r"(?:(?!\sto\s)[^.;]){1,60}?\s(?:will|would|should|shall|must)\s+")
_NUMBER = compiled(r"\[\s?\]\s+|[(\[]?(?:\d{1,3}(?:\.\d{1,3})*|[a-z]|[ivx]{1,4})[.)\]]+\s+|[•·▪*–-]\s+")
_BARE_NUMBER = compiled(r"\d{1,2}\s+(?=[A-Z])")
# "4/3/14-01 Ada to ring the hall. 4/3/14-02 Ben to order cups.": the meeting's date or number, and the action's
_REFERENCE = compiled(
    r"(?<!\S)(?:\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\s?[-–/]\s?\d{1,3}|\d{1,4}/\d{1,4}[-–.]\d{1,3})[.:)]?\s+(?=[A-Z])"
)
_GOES_ON = compiled(r"(?:Also|Then|And)\s+[a-z]+\s")
_DONE = compiled(
    r"[-–—(:\[]\s*(?:completed?|done|actioned|closed)\b|[.;]\s+(?:completed?|done|actioned|closed)(?:\s+(?:on\s+)?\d[^.;]*|\s*[,–-][^.]*)?\W*\Z",
    re.I,
)
# "All other points had been actioned."
_ALL_DONE = compiled(
    r"[^.;]{3,80}\b(?:ha[sd]|have)\s+(?:now\s+|all\s+|already\s+|since\s+)*been\s+(?:actioned|completed|done|dealt\s+with|carried\s+out|discharged|closed)\W*",
    re.I,
)
# A line to be filled in by hand: a signature, a date.
_BLANKS = compiled(r"(?:[._…]\s?){4}")
_DATE_ONLY = compiled(r"\W*(?:[A-Z][a-z]+day,?\s+)?\d{1,2}(?:st|nd|rd|th)?\s+[A-Z][a-z]{2,8},?(?:\s+\d{4})?\W*")
_NONE = compiled(
    r"\W*(?:none|nil|n/?a|no\s+(?:further\s+)?actions?(?:\s+(?:required|needed|taken))?|not\s+applicable|noted(?:[.;,]\s+no\s+further\s+action)?|to\s+note|agreed|approved|[-–—]+)"
    r"\W*\Z",
    re.I,
)


def is_none(words: str) -> bool:
    """Whether words say that there is no action: "None", "Noted", "No further action"."""
    return bool(_NONE.match(words))


def leading(text: str, people: People) -> str | None:
    """The doer with whom an explicit action begins: "KC and the Clerk to write", "The Office should mend this"."""
    if begins_errand(text[:1].lower() + text[1:]):
        return None  # "Get Ben to ring", "Ask the baker"
    text = in_small_letters(text)
    first = next(doers(text, people), None)
    to_do = _TO_DO.match(text, first.end) if first is not None and first.start <= 4 else None
    if to_do and _DONE_TO.match(text, to_do.end()):
        return None  # "AB to be contacted" says what is to be done to AB
    if first is not None and to_do and (first.trusted or not _PASSIVE_DEED.match(text, to_do.end())):
        return first.text
    loose = _LOOSE.match(text)
    if loose is None or _PASSIVE_DEED.match(text, loose.end() - 1):
        return None  # "Date to be agreed" binds nobody
    return loose["who"].strip()


_DONE_TO = compiled(
    r"\s*be\s+(?:contacted|thanked|congratulated|informed|notified|paid|visited|appointed|elected|co-?opted|replaced)\b"
)


def names_one(words: str, people: People) -> bool:
    """Whether words name somebody who can only be a doer."""
    doer = doer_in(words, people)
    return doer is not None and doer.trusted


def _is_somebody(words: str, people: People) -> bool:
    """Whether words name people, a post or officers, and nothing else."""
    doer = doer_in(words, people)
    if doer is None:
        return False
    several = doer.kind in {"group", "body"} and (words.istitle() or words.split()[0] in {"All", "Everyone"})
    return several or doer.kind in {"person", "post", "initials", "name"} or words in {"Officers", "Staff"}


def states_action(text: str, people: People) -> bool:
    """Whether a paragraph below a heading states an action: by its doer, by its deed, or by a decision."""
    number = _NUMBER.match(text)
    text = text[number.end() :] if number else text
    if leading(text, people) or re.match(
        r"(?:To\s+[a-z]|It\s+was\s+(?:agreed|decided)|[A-Z][^.;:]{3,80}\sto\s+be\s+[a-z]+(?:ed|t|n|ne)\b)", text
    ):
        return True
    return is_errand(text[:1].lower() + text[1:])


def read_point(body: Passage, people: People, *, owner: str | None = None, due: str | None = None) -> Iterator[Point]:
    """The actions of a passage that is known to state some: one, or one a sentence where each begins with its deed."""
    numbers = list(_REFERENCE.finditer(body.text)) if body.text[:1].isdigit() else []
    if numbers and numbers[0].start() == 0:
        for ref, end in zip(numbers, [*(m.start() for m in numbers[1:]), len(body.text)], strict=True):
            part = body.part(ref.end(), ref.end() + len(body.text[ref.end() : end].rstrip()))
            yield from read_point(part, people, owner=owner, due=due)
        return
    first = _NUMBER.match(body.text)
    body = body.part(first.end()) if first else body
    bare = _BARE_NUMBER.match(body.text) if first is None else None
    if bare and leading(body.text[bare.end() :], people):
        body = body.part(bare.end())
    if owner is None and (parts := _each_keyed(body, people)):
        for part in parts:
            yield from read_point(part, people, due=due)
        return
    if (owner is None or body.text.startswith(f"{owner} ")) and (led := _each_led(body, people)):
        for who, part in led:
            yield from read_point(part, people, owner=who, due=due)
        return
    tail = DUE_TAIL.search(body.text)
    if tail:
        due, body = tail["due"].strip(" ."), body.part(0, tail.start())
    if (
        _DONE.search(body.text)
        or _ALL_DONE.fullmatch(body.text)
        or _BLANKS.search(body.text)
        or _DATE_ONLY.fullmatch(body.text)
    ):
        return
    if due is None and (when := _WHEN_BEHIND.search(body.text)):
        due, body = when["due"], body.part(0, when.start())
    both = _WHO_AND_WHEN.search(body.text) if owner is None and body.text.rstrip(" .").endswith((")", "]")) else None
    if both and (_is_somebody(both["who"], people) or doer_in(both["who"], people)):
        owner, due = both["who"], due or both["due"]
    labelled = LABELLED_OWNER.search(body.text) if owner is None else None
    if labelled and doer_in(labelled["owner"], people):
        owner, body = labelled["owner"], body.part(0, len(body.text[: labelled.start()].rstrip(" .([–-")))
    at = TO_WHOM.match(body.text) if owner is None and body.text[:1] == "@" else None
    if at:
        known = at["who"].capitalize()
        owner, body = known if people.knows(known) else at["who"], body.part(at.end())
    elif owner is None:
        owner, body = _owner(body, people)
    for place, part in enumerate(p for piece in _by_owner(body, people) for p in _enumerated(piece)):
        if place:
            owner, part = _owner(part, people)
        yield from _split(part, people, owner, due)


_NEXT_OWNER = compiled(
    r"[;.]\s+(?=(?P<who>[A-Z][\w’'-]*(?:(?:\s|\s?[&/]\s?|\sand\s)[A-Z][\w’'-]*)?)\s*(?::|\s[–—-])\s+(?P<deed>\w+[^.;]*))"
)


def _by_owner(body: Passage, people: People) -> Iterator[Passage]:
    """The parts of "Ada – hang flags; Ben – print copies", each headed by somebody listed, or behind a full stop with an errand."""
    cuts = [
        m
        for m in _NEXT_OWNER.finditer(body.text)
        if (
            all(people.knows(one) for one in re.split(r"\s?[&/]\s?|\sand\s", m["who"]))
            if m[0][0] == ";"
            else begins_errand(m["deed"].lower()) and names_one(m["who"], people)
        )
    ]
    start = 0
    for cut in cuts:
        yield body.part(start, cut.start())
        start = cut.end()
    yield body.part(start)


def _each_keyed(body: Passage, people: People) -> list[Passage]:
    """The parts of "Get prices (KO), mend the gate (TS) and tell the school (AM)"; none where it is no such."""
    keyed = list(_BY_KEY.finditer(body.text)) if body.text.count("(") > 1 else []
    if len(keyed) < 2 or keyed[-1]["more"] or not all(people.knows(m["who"]) for m in keyed):
        return []
    ends = [m.start("more") if m["more"] else len(body.text) for m in keyed]
    return [body.part(start, end) for start, end in zip([0, *(m.end() for m in keyed)], ends, strict=False)]


_BY_KEY = compiled(r"\((?P<who>[A-Z]{2,3})\)(?:(?P<more>\s*[,;]?\s*(?:and\s+)?)(?=[a-z])|\W*\Z)")


def _each_led(body: Passage, people: People) -> list[tuple[str, Passage]]:
    """The parts of "AB email the form, BC order cups and CD ring the bank", with who does each; none where it is no such."""
    led = [m for m in _LED.finditer(body.text) if begins_errand(body.text[m.end() :])]
    if len(led) < 2 or led[0].start() or not all(people.knows(m["who"][:3].strip(" /&,")) for m in led[:1]):
        return []
    starts = [m.start("who") for m in led]
    ends = [*(m.start() for m in led[1:]), len(body.text)]
    return [(m["who"], body.part(start, end)) for m, start, end in zip(led, starts, ends, strict=True)]


_LED = compiled(
    r"(?:\A|[,;.]\s+(?:and\s+)?|\s+(?:and|&)\s+)(?P<who>(?!(?:AND|THE|FOR|ALL)\b)[A-Z]{2,3}(?:\s?[/&]\s?[A-Z]{2,3}){0,3})\s+(?=[a-z])"
)


_ENUMERATOR = compiled(
    r"(?<=\s)\(?(?P<sign>\d|[a-h]|i{1,3}|iv|v)\)\s+(?:for\s+)?(?=[A-Z])|(?<=[.;]\s)(?P<digit>\d)\.\s+(?=[A-Z])"
)


def _enumerated(body: Passage) -> Iterator[Passage]:
    """The parts of "Clerk to write (2) Ada to order paint", whose first number has been taken off."""
    cuts = [
        match for match in _ENUMERATOR.finditer(body.text) if (match["sign"] or match["digit"]) not in {"1", "a", "i"}
    ]
    if not cuts or (cuts[0]["sign"] or cuts[0]["digit"]) not in {"2", "b", "ii"}:
        yield body
        return
    starts, ends = [0, *(m.end() for m in cuts)], [*(m.start() for m in cuts), len(body.text)]
    for start, end in zip(starts, ends, strict=True):
        part = body.text[start:end].rstrip(" ,;").removesuffix(" and").rstrip(" ,;")
        yield body.part(start, start + len(part))


def _owner(body: Passage, people: People) -> tuple[str | None, Passage]:
    """Who owns an action, by its first words, by brackets at its end or by what stands before a colon; and the rest of it."""
    text = body.text
    if text[:1] in "[(" and (keyed := KEYED_HEAD.match(text)):
        return keyed["who"] or keyed["round"], body.part(keyed.end())
    if named := named_first(text, people):
        return named["who"], body.part(named.end())
    owner = leading(text, people)
    if owner:
        return owner, body
    head = _OWNER_HEAD.match(text)
    doer = doer_in(head["owner"], people) if head else None
    bracket = _OWNER_TAIL.search(text)
    dashed = _DASHED_HEAD.match(text)
    if dashed and not (people.knows(dashed["first"]) or dashed["first"] in FORENAMES):
        dashed = None
    if dashed and bracket and bracket["c"] and not people.knows(bracket["c"].split()[-1]):
        bracket = None
    dated_behind = _OWNER_AND_DUE.search(text) if doer is None or not doer.trusted else None
    if dated_behind and _is_somebody(dated_behind["who"], people):
        return dated_behind["who"], body  # the date is read from the words
    if bracket and bracket["b"] and _HELP_WANTED.search(bracket["b"]):
        who = _HELP_WANTED.split(bracket["b"])[0].strip(" /,&")  # "(KO/TS/OTHER VOLUNTEERS WELCOME)"
        return (who, body.part(0, bracket.start())) if names_one(who, people) else (None, body)
    if bracket and not (doer and doer.trusted):
        words = _NEW_FOR.sub("", next(w for w in (bracket["a"], bracket["b"], bracket["c"]) if w))
        dated = _WITH_DATE.fullmatch(words)
        if dated and doer_in(dated["owner"], people):
            return dated["owner"], body  # the date is read from the words
        if doer_in(words, people) or (bracket["c"] is None and _SMALL_GROUP.fullmatch(words)):
            return words.strip(" ."), body.part(0, bracket.start())
        first = next(doers(words, people), None)
        if first is not None and first.start == 0 and _TO_DO.match(words, first.end):
            return first.text, body
    behind = _KEYS_BEHIND.search(text) if doer is None else None
    if behind is None or not people.knows(behind["who"][:3].strip(" ./&,")):
        behind = _OWNER_BEHIND.search(text) if doer is None else None
        behind = behind if behind and _is_somebody(behind["who"], people) else None
    if behind:
        return behind["who"], body.part(0, behind.start())  # "Get three prices. KO"
    if doer is None and not (head and people.knows(head["owner"].strip().capitalize())):
        head = _LOOSE_HEAD.match(text) or dashed
    if head is None or is_errand(head["owner"].lower()):
        topic = _TOPIC.match(text)
        owner = leading(text[topic.end() :], people) if topic else None
        return (
            (owner, body.part(topic.end())) if topic and owner else (_agent(text, people) or _asked(text, people), body)
        )
    rest = body.part(head.end())
    if doer is None or doer.trusted:
        return head["owner"].strip(), rest
    # "Summer Fair: Ada to hang flags" has a topic before the colon, "Harbour Office: mend the crane" an owner.
    owner = leading(rest.text, people)
    if owner:
        return owner, rest
    return (head["owner"].strip(), rest) if is_errand(rest.text[:1].lower() + rest.text[1:]) else (None, body)


_NO_PLACE = r"(?!(?:Road|Street|Lane|Park|House|Hall|Close|Court|Way|Avenue|Drive|Terrace|Trust|School|Centre|Club|Ltd|Council|Group|Association|Society|Church|Farm|Field|Green|Bridge)\b)"
# "Ada Moss Swings to be painted", "Cllr Moss Hall keys to be copied", "Ada Ring the bank": behind a label no word need stand between
_NAME_THEN_DEED = compiled(
    rf"(?P<who>(?P<styled>(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr)\.?\s)?(?P<name>[A-Z][a-z]+(?:\s[A-Z][\w’'-]+)?))\s(?={_NO_PLACE}(?![\w-]+['’]s?\s)[A-Z][\w’'-]*(?:,|\s))"
)
_ONE_THEN_DEED = compiled(
    rf"(?P<who>(?P<styled>(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr)\.?\s)?(?P<name>[A-Z][a-z]+))\s(?={_NO_PLACE}(?![\w-]+['’]s?\s)[A-Z][\w’'-]*\s(?!(?:to|and|or|will|would|is|are|has|was)\b)[a-z])"
)


def named_first(text: str, people: People) -> re.Match[str] | None:
    """The name of somebody listed that stands before a sentence of its own; None where the words may be one longer name."""
    whole = _NAME_THEN_DEED.match(text)
    if whole and " " in whole["name"] and people.one(whole["name"].split()[-1]) == whole["name"]:
        return whole
    one = _ONE_THEN_DEED.match(text)
    called = people.by_part(one["name"]) if one else None
    if one is None or called is None or " " not in called or text[one.end() :].split()[0] in called.split():
        return None
    return one if called.split()[-1 if one["styled"] else 0] == one["name"] else None


# "Paint for the gate: Ada to order some"
_TOPIC = compiled(r"[A-Z][^.:;–—]{2,40}:\s+(?=[A-Z])")
_PASSIVE_BY = compiled(r"\bto\s+be\s+\w+(?:ed|en|ne|wn|nt|ght|de|ut|pt|ot)\b[^.;:]*?\bby\s+\Z")


def _agent(text: str, people: People) -> str | None:
    """Who stands behind "by" in "Terms to be drawn up by the Clerk by May"."""
    if " by " not in text or "to be " not in text:
        return None
    return next((d.text for d in doers(text, people) if _acts(d) and _PASSIVE_BY.search(text[: d.start])), None)


def _acts(doer: Doer) -> bool:
    return doer.single or doer.text.lower().endswith("secretariat")


_PASSED = compiled(r"(?:[A-Z]\w+\s(?:\w+\s){0,3}?(?:to|for)|[Rr]equest\s(?:for|to|that))\s+\Z")


# "The Board requested Met Office outline its plans": whoever a label says was asked, if it is only by a capital.
_REQUESTED = compiled(
    r"(?:The\s)?(?:Board|Council|Committee|Panel|Group|Forum|Cabinet|Chair(?:man)?|Members)\s(?:also\s)?(?:requested|asked)\s(?:that\s)?"
    r"(?P<who>(?:the\s)?[A-Z][\w&’'-]*(?:\s(?:of\s|for\s|and\s)?[A-Z][\w&’'-]*){0,5})\s(?P<to>to\s)?(?P<deed>[a-z].*)",
    re.S,
)
_BARE = compiled(
    r"(?!(?:was|were|is|are|has|have|had|for|of|in|at|on|by|from|with|as|and|or|would|could|should|will|\w+(?:ed|s|ing))\b)[a-z]+\s(?:the|an?|its|their|his|her|all|any|this|these|how|why|what)\b"
)


def _asked(text: str, people: People) -> str | None:
    """To whom a thing passes in "Comments to Ada Moss to add to the draft", "Request for KC to ring the bank"."""
    requested = _REQUESTED.match(text)
    if requested and (is_errand(requested["deed"]) or requested["to"] or _BARE.match(requested["deed"])):
        return requested["who"]
    return next(
        (
            d.text
            for d in doers(text, people)
            if d.trusted and _PASSED.fullmatch(text[: d.start]) and re.match(r"\s+to\s+[a-z]", text[d.end :])
        ),
        None,
    )


_AND = compiled(r"(?:[;,]|,?\s+(?:and|&)|\.)\s+\Z")


# "Ada to ring the hall, Jo to order cups": behind a label any name will do.
_NEXT_NAME = compiled(r",\s+(?=[A-Z][\w’'-]+\s+to\s+(?P<deed>[a-z][^.;]*))")
_ASKED_TO = compiled(
    r"\b(?:ask|invite|tell|remind|encourage|allow|enable)\s+[^,;.]{1,40}\Z|\b(?:get|for)\s+(?:[A-Z]|(?:the\s+)?(?:clerk|chair|secretary|treasurer|officers|members)\b)[^,;.]{0,40}\Z"
)
_GOVERNS = compiled(r"\b(?:with|between|ask|invite|from|of|for|to\s+allow|to\s+enable)\s+[^,;.]{1,80}\s(?:and|&)\s+\Z")


def _joint(sentence: Passage, people: People) -> Iterator[Passage]:
    """The parts of "Clerk to write to the owner and Ada to order paint": each begins with a doer of its own."""
    if not leading(sentence.text, people):
        yield sentence
        return
    starts = [0]
    for doer in doers(sentence.text, people):
        lead = _AND.search(sentence.text[: doer.start])
        before = sentence.text[starts[-1] : doer.start]
        governed = _GOVERNS.search(before) or (lead and _ASKED_TO.search(sentence.text, 0, lead.start()))
        if not re.search(r"\b(?:to|will|would|should|must)\s+[a-z]", before) or governed:
            continue  # "Ada, Ben and Cy to arrange", "work with Ben and Cy to post"
        acts = doer.trusted or doer.kind == "body"
        if lead and acts and doer.kind != "pronoun" and _TO_DO.match(sentence.text, doer.end):
            starts.append(doer.start)
    starts += (
        m.end()
        for m in _NEXT_NAME.finditer(sentence.text)
        if m.end() not in starts and is_errand(m["deed"]) and not _ASKED_TO.search(sentence.text, 0, m.start())
    )
    starts.sort()
    for start, end in zip(starts, [*starts[1:], len(sentence.text)], strict=True):
        gap = _AND.search(sentence.text, start, end) if end < len(sentence.text) else None
        yield sentence.part(start, gap.start() if gap else end)


def _tells_of_another(text: str, people: People) -> bool:
    """Whether a sentence behind an action tells what somebody does or did: "KC has the text ready"."""
    first = next(doers(text, people), None)
    return (
        first is not None and first.start == 0 and first.single and first.kind != "pronoun" and is_subject(text, first)
    )


# What ends a deed, rather than an abbreviation in it.
_WHOLE = compiled(r"(?:(?<![A-Za-z])[a-z]{4,}|\))[.!?]\Z")
_TAKES_ON = compiled(r"\b(?:offered|volunteered|agreed)\s+to\b")
"""of an action that names nobody: "Helpers are needed. AM offered to ring round." """
# What may go on from a deed in a sentence of its own.
_GOES_WITH = compiled(
    r"[(\[“\"]|(?:This|These|Those|That|It|They|He|She|We|You|Both|Then|Also|If|By|Before|After|Once|When|Deadline|Due|Target|To|With|Please|Needs?|Note|And|So|In|On|At|For|As|Any|All|Their|Its|His|Her|Promote|Connect|Encourage|Continue|Consider|Monitor|Support|Try|Keep|Make|Use|Set|Bring|Work|Give|Take|[a-z]|\d)\b"
)


def _split(body: Passage, people: People, owner: str | None, due: str | None) -> Iterator[Point]:
    """A sentence with a doer of its own, or "Also <verb>", is an action of its own; any other goes with the one before."""
    last: Point | None = None
    for piece in (part for sentence in sentences(body) for part in _joint(sentence, people)):
        if last is None:
            last = Point(piece.start, piece.end, piece.text, owner, owner, due, True)
            continue
        if body.text[piece.start - body.start - 1] == "." and len(piece.text.split()) > 3:
            break  # "order paint.The roof leaks again": what follows has lost its blank
        who = leading(piece.text, people)
        idle = who and (force := _WILL.match(piece.text)) and is_idle(piece.text[force.end() :])
        if who in {"He", "She"} or idle:
            who = None  # the same doer goes on, or nobody has anything to do
        if piece.text[0] not in "[(" and (who or _GOES_ON.match(piece.text)):
            yield last
            last = Point(piece.start, piece.end, piece.text, who or last.owner, who or last.printed, due, True)
            continue
        taken_on = last.owner is None and _TAKES_ON.search(piece.text)
        if not taken_on and _tells_of_another(piece.text, people):
            break
        goes_on = idle or taken_on or _GOES_WITH.match(piece.text) or begins_errand(piece.text.lower())
        if _WHOLE.search(last.text) and not goes_on:
            if not states_action(piece.text, people):
                break
            yield last
            last = Point(piece.start, piece.end, piece.text, None, None, due, True)
            continue
        holder = last.owner
        if (
            holder is None and piece.text[0] in "[("
        ):  # "[KC to draft it with the Clerk]" says who does what stands before it
            named = (d for d in doers(piece.text, people) if d.start <= 2 and _TO_DO.match(piece.text, d.end))
            holder = next((d.text for d in named), None)
        words = body.text[last.start - body.start : piece.end - body.start]
        last = replace(last, end=piece.end, text=words, owner=holder, printed=last.printed or holder)
    if last is not None and last.owner is None and last.end < body.end:
        who, _ = _owner(Passage(body.block, last.start, last.text), people)  # "order mugs (KO). They are cheap."
        last = replace(last, owner=who, printed=who)
    if last is not None:
        yield last

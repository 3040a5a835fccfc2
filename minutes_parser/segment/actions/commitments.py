"""The commitments of a sentence: which of its clauses bind a doer, who that is, and how far the clause reaches.

`force` and `asking` say what binds a doer, `orders` reads the passive ones. A decision ("It was agreed that ...", a clause of a
resolution) lends force to weaker phrases.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from minutes_parser.patterns import compiled
from minutes_parser.records import ActionBasis
from minutes_parser.segment.actions.asking import AT_ONCE
from minutes_parser.segment.actions.deeds import ERRAND_WORDS, OBTAINS, is_errand
from minutes_parser.segment.actions.doer_lists import together
from minutes_parser.segment.actions.force import SHARED, binds, sharer
from minutes_parser.segment.actions.orders import granted, grants, orders, passive_promises
from minutes_parser.segment.actions.owners import DOER_NOUN, Doer, People, doer_in, doers
from minutes_parser.segment.actions.place import is_past
from minutes_parser.segment.actions.pronouns import meant
from minutes_parser.segment.actions.tasked import NOTED_DOWN
from minutes_parser.segment.cues import Text, Worded, cued, cues


@dataclass(frozen=True)
class Commitment:
    """A clause that binds a doer: code points `start` to `end` of the sentence.

    `printed` is the doer in the clause, None in "a letter be sent"; `owner` who that is, as printed where a pronoun points.
    """

    start: int
    end: int
    owner: str | None
    printed: str | None
    basis: ActionBasis


# One cheap look before the grammar is tried: what no commitment is without, in a decision and outside of one.
_GATE_DECIDED = cues("to would will shall should must be is are") | ERRAND_WORDS | OBTAINS
_FORCES = cues(
    """happy please willing glad prepared left agreed invited undertook undertaken undertakes undertaking offered offering offers volunteered volunteering vowed vows agreeing agrees promised promises promise committed commitment pledged actioned responsible asked requested instructed
    directed tasked task agree responsibility job assured assurance assurances charged deputed entrusted mandated remitted resolved decided will would shall going action d ll"""
)
_TO_DO = cued(
    rf"""
    (?: \b(?=\w) | (?=[A-Z@]|is\s|are\s) ) (?:
    (?:is|are)\s+(?:(?:also|now|then)\s+)?to\b
    | \b[Tt]o\s+be\s+(?:\w+\s+){{1,12}}by\b
    | \b[A-Z]{{2,}}\s+TO\s+[A-Z]{{2,}}
    | (?: [A-Z][\w.’'&/@-]*[\])]? | (?<=\w)@[\w.-]+
        | \b(?: party | owner | school | club | society | association | {DOER_NOUN} )
      ) (?: \s*\([^()]*\) )? (?: [,:] | \s[–—-] )? \s+ (?: (?:also|then|now|again|urgently|still|kindly|each|both|all) \s+ )? to \s+ (?: [‘'“"]?[a-z] | \([ai1]\) | ACTION\b )
    )""",
    re.VERBOSE,
)
_BEGGED = cued(
    r"(?:\A|[.!?:;–-]\s+)(?:Please\s+)?(?:[Cc]ould|[Cc]an|[Ww]ould)\s+(?:the|Cllr|Councillor|Mr|Mrs|Ms|[A-Z])"
)
_JOINED = cues(
    "agreed agreeing agrees offers volunteering vowed vows promises offering undertook undertakes undertaken undertaking offered volunteered promised committed asked invited requested instructed directed tasked charged deputed mandated was were could would will is"
)
"""of these one is in whatever `SHARED` matches"""
_DECIDED = cued(
    r"(?<!had )(?<!been )(?<!not )(?<!previously )(?<![Ii]f )(?<![Ii]f it is )(?<![Ii]f this is )(?<![Oo]nce it is )(?<!unless it is )(?<!when it is )\b(?:agreed|resolved|decided|AGREED|RESOLVED|Resolved|Agreed|approved|carried)\b"
    r"(?:\s+(?:unanimously|by\s+all|in\s+principle|by\s+the\s+\w+))?(?:,(?=\s+that\b))?\s*[:–-]*\s*(?:\b(?:[Tt]hat|to|for)\b|(?<=[:–-]\s)"
    r"|(?=(?:the|an?|this|these|Cllr|Councillor|Mr|Mrs|Ms)\s[^.;,]{2,60}?\s(?:should|would|will|shall|be)\s))"
    r"|\b[Ii]t\s+was\s+left\s+that\b|\b[Ii]t\s+was\s+requested\s+that\b(?!\s+(?:when|if|in\s+future)\b)"
)
_COMES = compiled(r"\b(?:to|will|would)\s+be\b")
_THE_BODY = compiled(
    r"(?:\bit\s+was|\b(?:council|committee|board|members|meeting|trustees|governors))\s+(?:\w+ly\s+|therefore\s+|then\s+)*\Z",
    re.I,
)
# "The Board asked for an update from the Parks Team": a paper that somebody is to bring.
_ASKED_OF = compiled(
    r"(?<!had )(?<!been )(?<!were )(?<!was )\b(?:asked\s+for|requested)\s+(?:an?|further|more|the|some)\s+(?:\w+\s+){0,3}?"
    r"(?:updates?|reports?|information|breakdown|figures|details|feedback|briefing|paper|list|copy|copies|data)\b[^.;]{0,60}?\bfrom\s+\Z"
)
# "It was agreed to ask the Clerk for a report on the drains"
_TO_ASK = compiled(r"(?:\bto|\A\W*(?:\w{1,3}[.)]\s+)?|\band)\s+(?:ask|request)\s+\Z", re.I)
_FOR_A_PAPER = compiled(
    r"\s+for\s+(?:an?|further|more|the|some|his|her)\s+(?:\w+\s+){0,3}?(?:updates?|reports?|information|breakdown|figures|details|briefing|paper|lists?|cop(?:y|ies)|data|advice|plan|costs?|costings|quotations?)\b"
)
# Where a clause that binds a doer goes over to something else.
_CUT = compiled(
    r"""\s*;\s | [,.]?\s+\(?\d{1,2}[.)]\s+(?=[Tt]hat\b) | (?<=\.)\s+(?=\(?[a-z]{1,3}\)\s) | (?<=\.)\s+[ivx]{1,4}\.\s*\Z | \s+in\s+order\s+that\b
      | ,?\s+(?:and|but)\s+(?:that|it\s+was|this\s+was|there\s+(?:was|is)|the\s+(?:meeting|matter|item)\s+was|(?:consideration|thanks|discussion|attention)\s+(?:was|were))\b | ,\s+but\b
      | ,?\s+and\s+(?:also\s+)?(?:\w{2,}ed|said|felt|thought)\s+that\b | \s+[–-]\s+(?:s?he|they|it|this|there)\s+(?:also\s+|then\s+)?(?:\w{2,}ed|was|were|is|are|has|had|said|felt)\b
      | (?:,|\s[–-])\s+proposed(?:\s+by)?:?\s+(?=[A-Z]) | ,?\s+seconded\s+(?:by\s+)?(?=(?:Cllr|Councillor|Mrs?|Ms|Miss|Dr)\b) | ,?\s+as\s+(?:\w+\s+){1,3}had\s+ | \s+as\s+this\s+was\b | \s+which\s+was\s+(?:agreed|approved|noted)\b | ,\s+noting\s+(?:that|the)\b""",
    re.VERBOSE,
)
_JOINT = compiled(
    r"(?:,?\s+(?:and|&|but|while|whilst|although|whereas)(?:\s+(?:also|then)|\s+in\s+(?:the\s+)?(?:future|meantime),?|\s+(?:asked|requested|directed|instructed|(?:to\s+)?(?:ask|request|instruct|direct)))?|,|\s+[–-])\s+\Z"
)
# "X would look at it: Y would"; "X would request that it be done" is one.
_BREAK = compiled(
    r"[;:–-]\s*\Z|(?<!request )(?<!requesting )(?<!ask )(?<!asking )(?<!suggest )(?<!ensure )(?<!insist )\bthat\s+\Z"
)
_FINITE_VERB = compiled(r"\s+(?:\w{3,}ed|was|were|is|are|has|had|said|felt|thought|would|will)\b")
# What a licence or a permission asks of its holder.
_CONDITIONS = compiled(r"\bconditions?\b", re.I)
# "She asked for somebody to count the boats and Ben volunteered."
_STEPPED = compiled(
    r"\s+(?:also\s+|kindly\s+)?volunteered(?P<so>\s+(?:for\s+(?:this|that|it|the\s+(?:job|task))|to\s+do\s+(?:so|this|it)))?(?=\s*(?:[.;,–-]|\Z))"
)
# "The Chair thanked Ben for his report and asked him to send it round."
_THANKS = compiled(r"(?<!had )(?<!has )\b(?:thanked|congratulated|welcomed|commended)\s+\Z")
_THANKED_AND_ASKED = compiled(
    r"(?:\s+(?:for|on)\s[^.;]{3,80}?)?,?\s+and\s+(?:asked|requested|instructed)\s+(?:that\s+)?(?:him|her|them)\s+to\s+"
)
_REQUESTS = cues("ask request asked requested instructed")
# "Ben has not yet asked the bank, but said that he will."
_NOT_YET = compiled(
    r"\s+(?:has|had)(?:\s+not|n[’']t)\s+(?:yet\s+)?[^.;]{5,120}?,?\s+but\s+(?:has\s+)?(?:said|says|confirmed|promised|agreed)\s+(?:that\s+)?s?he\s+(?:will|would)\W*"
)
_WANTED = compiled(
    r"\b(?:asked|wanted|needed|sought|looking|appealed)\b[^.]*\b(?:for|volunteers?|help\w*|some(?:one|body)|any(?:one|body))\b|\b(?:some(?:one|body)|volunteers?|helpers?)\b[^.]*\b(?:to|needed|wanted|required)\b"
    r"|\bto\s+be\s+\w+ed\b",
    re.I,
)
_ASIDE = compiled(r"\b(?:when|once|until|after|what|which)\s+\Z")
# "X would send it to the Clerk, who would write": two deeds.
_WHO = compiled(r",\s+(?P<who>who\s)")
_TRAILING = compiled(
    r"(?:[\s,;–-]+|\s(?:and(?:\s+(?:also|then)|\s+in\s+(?:the\s+)?(?:future|meantime))?|but|that|while|whilst|although|whereas))\Z"
)

_NEXT_PART = compiled(r"\s*[;,]?\s+(?:and\s+)?\((?:i{1,3}|iv|v|[b-h]|[2-9])\)\s")
_SPACED_THAT = compiled(r"\bT H A T\b")
_SO = compiled(r"do\s+(?:so|this|that|it)\b")
_WILL = compiled(r"\s+(?:will|would)\s+(?!be\s)")

_Found = tuple[int, int, Doer | None, ActionBasis]
"""start of the clause, start of the verb (or end of a passive one), doer, what binds"""


def may_commit(within: Worded, *, decided: bool) -> bool:
    """Whether a text can hold a commitment, from a look at its words."""
    if decided:
        return not _GATE_DECIDED.isdisjoint(within.words)
    if not _FORCES.isdisjoint(within.words) or _TO_DO.search(within) is not None:
        return True
    return _BEGGED.search(within) is not None or NOTED_DOWN.search(within) is not None


# "CLERK TO WRITE TO THE OWNER", with capitals for stress.
_SHOUTED = compiled(
    r"\b(?:(?:CLLR|COUNCILLOR|MRS?|MS|DR)\b\.?\s[A-Z]{2,}\s?[/&]\s?)?[A-Z]{2,}\s+TO(?:\s+[A-Z’'/&-]+)+\b"
)


def in_small_letters(text: str) -> str:
    """A text as long, in which "CLERK TO WRITE" is written as a sentence is, and "(KO) will" without its brackets."""
    text = text.replace(" to ACTION", " to action") if " to ACTION" in text else text
    text = _GOOGLE.sub("google", text) if "Google" in text else text
    text = _QUOTED_DEED.sub(" ", text) if " to " in text and any(map(text.__contains__, _SIGNS)) else text
    if len(text) > 25 and text.isupper() and _NO_KEY.match(text) and len(text.lower()) == len(text):
        small = _TITLED.sub(lambda name: name.group().title(), text[0] + text[1:].lower())
        return _AFTER_SLASH.sub(lambda letter: letter.group().upper(), small)
    text = _SHOUTED.sub(_lowered, text) if " TO" in text else text
    text = _ASKED_ALOUD.sub(lambda verb: verb.group().lower(), text) if "ED " in text else text
    return _KEYED.sub(_without_brackets, text) if "(" in text or "[" in text else text


_SIGNS = "‘'“\""
# "The Board ASKED the Clerk to write", as one of its verbs in capitals
_ASKED_ALOUD = compiled(
    r"\b(?:ASKED|REQUESTED|INSTRUCTED|DIRECTED|TASKED|MANDATED)\b(?=\s+(?:the\s|that\s|[A-Z][a-z.]))"
)
_QUOTED_DEED = compiled(r"(?<=[A-Z]\sto\s)[‘'“\"](?=[a-z]+\s)")
"""the sign before what initials are to do: "KO to ‘trim the list’" """
_GOOGLE = compiled(r"(?<=\bto )Google(?=\s+(?:the|for|it|this|that|how|what)\b)|(?<=\bwill )Google|(?<=\bwould )Google")
_NO_KEY = compiled(r"\W*(?:THE|THAT|IT|MRS?|MS|DR|[A-Z]{4,})\b")
_TITLED = compiled(r"\b(?:cllr|councillor|mr|mrs|ms|miss|dr)\b\.?(?:\s[a-z]\b\.?)*\s[a-z’'-]+", re.IGNORECASE)
"""somebody in a sentence that was all in capitals"""
# "(KO) will ring the bank", "[KO] & [TS] to ring the bank": somebody by the key that a list of those there prints.
_KEY = r"[(\[][A-Z]{2,4}(?:[/&][A-Z]{2,4})?[)\]]"
_KEYED = compiled(
    rf"(?:\A|(?<=[.;:]\s)|(?<=[.;:]\s\s)){_KEY}(?:(?:\s?[&/,]|\sand)\s?{_KEY}){{0,3}}(?=\s+(?:will|would|to|is|are|has|have|was|were|agreed|offered|undertook|volunteered|promised)\b)"
)


def _without_brackets(match: re.Match[str]) -> str:
    """The same keys, as long."""
    return re.sub(r"[()\[\]]", "", match.group()).ljust(len(match.group()))


def _lowered(match: re.Match[str]) -> str:
    """The same words, as long, written as a sentence is; initials at their head stay."""
    words = match.group()
    first = words.split()[0]
    if titled := _TITLED.match(words):
        rest = words[titled.end() :]
        return titled.group().title() + _AFTER_SLASH.sub(lambda letter: letter.group().upper(), rest.lower())
    return (first if len(first) < 4 else first.capitalize()) + words[len(first) :].lower()


_AFTER_SLASH = compiled(r"(?<=[/&] )[a-z]|(?<=[/&])[a-z]")
"""who acts with another: "CLLR ROE / CLERK" is "Cllr Roe / Clerk\""""


def commitments(
    text: str,
    people: People,
    *,
    words: frozenset[str] | None = None,
    decided: bool = False,
    before: Sequence[str] = (),
    following: str = "",
) -> list[Commitment]:
    """The commitments of a sentence, in order.

    `words` are its words in small letters, where they are known. `decided` says that the sentence is (part of) a clause of a resolution. `before` are the sentences of the item up to
    this one: the subject of "He undertook ..." and the question that an answer belongs to stand there. `following` is the
    sentence after it, which may agree to what this one asks for.
    """
    sentence = Text(text, words)
    if not may_commit(sentence, decided=decided or grants(following)):
        return []
    text = _SPACED_THAT.sub("THAT   ", in_small_letters(text))
    marker = _DECIDED.search(Text(text, sentence.words))
    voice = 0 if decided else marker.end() if marker and not is_past(text[: marker.start()]) else len(text)
    wished = granted(sentence, following)
    if wished and ((marker and marker.start() < wished[0].start()) or is_past(text[: wished[0].start()])):
        wished = None
    granter = doer_in(wished[1].strip(), people) if wished and wished[1] else None
    ordered = wished[0].end() if wished else voice  # from where an order in the passive is one
    lead = marker.start() if marker and decided and _THE_BODY.search(text[: marker.start()]) else 0
    voice = min(voice, ordered)
    named = together(text, list(doers(text, people)), people)
    promiser = _who_agrees(text, marker, named)
    told = " ".join(before)
    found: list[_Found] = []
    stepped = {m.start(): m.end() for m in _STEPPED.finditer(text)} if "volunteered" in sentence.words else {}
    requests = not _REQUESTS.isdisjoint(sentence.words)
    for doer in named:
        bond = binds(text, doer, decided=doer.start >= voice, before=told)
        if bond is not None:
            found.append((doer.start, bond[0], doer, bond[1]))
        if doer.single and doer.end in stepped and (wanted := _WANTED.search(f"{told[-200:]} {text[: doer.start]}")):
            found.append((0 if wanted.end() > len(told[-200:]) else doer.start, stepped[doer.end], doer, "agreed"))
        if doer.single and (yet := _NOT_YET.fullmatch(text, doer.end)):
            found.append((doer.start, yet.end(), doer, "would"))
        if own_request := _requested(text, doer, voice) if requests else None:
            found.append((doer.start, own_request.end(), doer, "asked"))
        asked = _ASKED_OF.search(text, 0, doer.start) if text.startswith("from", doer.start - 5) else None
        if asked and doer.kind not in {"body", "pronoun"} and not is_past(text[: asked.start()]):
            found.append((asked.start(), doer.end, doer, "asked"))
    for match in () if _JOINED.isdisjoint(sentence.words) else SHARED.finditer(text):
        subject = sharer(text, match, named)
        if subject is not None and not (match["modal"] and _in_a_breath(text, found, subject, match.start())):
            # "will look" says nothing without what stands before; of "X will ask and will report" X is no trusted doer.
            first = _WILL.match(text, subject.end) if match["modal"] else None
            whole = first is not None and is_errand(text[first.end() :])
            short = whole or len(text[match.start("force") :].split()) < 4 or _SO.match(text, match.end())
            found.append((subject.start if short else match.start("force"), match.end(), subject, "shared"))
    if voice < len(text) or ("by" in sentence.words and re.search(r"\bby\b", text)):
        bound = [(doer.start, verb) for _, verb, doer, _ in found if doer]
        for order in orders(text, named, ordered, told=marker is None and wished is None):
            if order[1] <= lead and _COMES.search(text[order[0] : order[1]]):
                continue  # "Following a request for lamps to be put up, it was resolved that"
            # "X be asked to <verb>" is X's.
            conditional = "shall" in text[order[0] : order[1]] and _CONDITIONS.search(told[-600:] + text[: order[0]])
            if not conditional and not any(start >= order[0] and 0 <= verb - order[1] < 12 for start, verb in bound):
                answers = promiser if re.search(r"\b(?:would|will)\b", text[order[0] : order[1]]) else None
                found.append((order[0], order[1], order[2] or granter or answers, "passive"))
    found += ((*promise, "would") for promise in passive_promises(text, named, asked=told[-300:]))
    found.sort(key=lambda f: (f[0], f[2] is None, f[1]))
    return list(_clauses(text, named, found, people, before))


def _requested(text: str, doer: Doer, voice: int) -> re.Match[str] | None:
    """What is asked of somebody who was thanked, or of whom a decision wants a paper."""
    if not doer.single or doer.kind == "pronoun":
        return None
    if doer.start >= voice and _TO_ASK.search(text, 0, doer.start):
        return _FOR_A_PAPER.match(text, doer.end)
    handed = _THANKED_AND_ASKED.match(text, doer.end) if _THANKS.search(text, 0, doer.start) else None
    later = handed is not None and is_errand(text[handed.end() :]) and not AT_ONCE.match(text, handed.end())
    return handed if later else None


def _who_agrees(text: str, marker: re.Match[str] | None, named: list[Doer]) -> Doer | None:
    """Who answers for what "would be done" where one person agrees that it would."""
    at = marker.start() if marker else -1
    return next(
        (d for d in named if d.single and d.kind != "pronoun" and text[d.end : at].isspace() and d.end < at), None
    )


def _in_a_breath(text: str, found: list[_Found], subject: Doer, start: int) -> bool:
    """Whether the last clause that was found before `start` is the subject's own: "X will ask the club and will report back"."""
    own = max((f for f in found if f[1] <= start), key=lambda f: f[1], default=None)
    if own is None or own[2] is None:
        return False
    # "He would meet her when she returned and would report back": he.
    aside = subject.kind == "pronoun" and subject.start > own[1] and _ASIDE.search(text, own[1], subject.start)
    return own[2].start == subject.start or bool(aside)


def _clauses(
    text: str, named: list[Doer], found: list[_Found], people: People, before: Sequence[str]
) -> Iterator[Commitment]:
    """The found commitments as clauses: none inside another, each as long as it speaks of the same thing."""
    last_end = 0
    for number, (start, verb, doer, basis) in enumerate(found):
        if doer is not None and doer.start < last_end <= doer.end and (who := _WHO.match(text, doer.end)):
            start = who.start("who")
        if start < last_end:
            continue
        owner = doer
        if doer is not None and doer.kind == "pronoun":
            owner = meant(doer, text, named, before, people, asked=basis == "asked")
            if owner is None and doer.text.lower() == "they":
                continue
        later = found[number + 1 :]
        last_end = _end(text, start, verb, named, [s for s, *_ in later])
        handed = (d.end for s, _, d, _ in later if d and s > verb and _WHO.match(text, d.end))
        last_end = min(last_end, next(handed, last_end))
        yield Commitment(start, last_end, owner.text if owner else None, doer.text if doer else None, basis)


def _end(text: str, start: int, verb: int, named: list[Doer], later: list[int]) -> int:
    """Where the clause from `start`, with its verb at `verb`, ends; `later` are the starts of those found behind it."""
    cut = _CUT.search(text, verb)
    while cut and text.endswith(")", 0, verb - 1) and _NEXT_PART.match(text, cut.start()):
        cut = _CUT.search(text, cut.end())  # "to (i) count the boats; and (ii) report back"
    ends = [cut.start() if cut else len(text)]
    opened = text.rfind("(", 0, start)
    if opened >= 0 and ")" not in text[opened:verb]:
        ends.append(text.find(")", verb) % (len(text) + 1))
    for after in later:
        joined = after > verb and _JOINT.search(text[:after])
        if joined or _BREAK.search(text[verb:after]):
            ends.append(joined.start() if joined else after)
    for doer in named:
        lead = text[: doer.start]
        if doer.start > verb and _JOINT.search(lead) and _FINITE_VERB.match(text, doer.end):
            comma = re.search(r",\s+\Z", lead)
            if not comma or re.match(r"\s+(?:would|will|has|had)\b", text[doer.end :]):
                ends.append(doer.start)
    end = min(ends)
    while True:
        kept = len(_TRAILING.sub("", text[:end]))
        if kept == end or kept < verb:
            return end
        end = kept

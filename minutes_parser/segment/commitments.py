"""The commitments of a sentence: which of its clauses bind a doer, who that is, and how far the clause reaches.

Force comes from a phrase behind the doer ("X to <verb>", "X agreed to", "X was asked to", "X would") or before it ("asked X
to"). How much else a clause must show depends on the phrase; a decision ("It was agreed that ...", a clause of a
resolution) lends force to weaker ones ("X should", "a letter be sent").
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from minutes_parser.segment.deeds import PASSIVE, is_errand, is_handing_over, is_idle, is_verb
from minutes_parser.segment.owners import Doer, People, doers, is_subject, subject_before


@dataclass(frozen=True)
class Commitment:
    """A clause that binds a doer: code points `start` to `end` of the sentence.

    `printed` is the doer in the clause, None in "a letter be sent"; `owner` who that is, as printed where a pronoun points.
    """

    start: int
    end: int
    owner: str | None
    printed: str | None


# One cheap look before the grammar is tried: what no commitment is without, in a decision and outside of one.
_GATE_DECIDED = re.compile(
    r"\b(?:to|would|will|shall|should|must|be)\b|\b(?:forward|report|write|send|provide|circulate|contact|prepare|submit)\b"
)
_GATE = re.compile(
    r"""
    \b(?: agreed | undert(?:ook|aken|akes|aking) | offered | volunteered | promised | committed | asked | requested | instructed
       | directed | tasked | charged | mandated | remitted | resolved | decided | AGREED | RESOLVED | will | would | shall
       | going\s+to | (?:is|are)\s+to )\b
    | (?: [A-Z][\w.’'&/@-]* | \w+@[\w.-]+ | \b(?: clerk | chair\w* | secretary | treasurer | officers? | members | councillors | staff | manager
        | team | group | party | department | trustees | governors | volunteers | engineer | director | council | committee | board) )
      (?: \s*\([^()]*\) )? ,? \s+ (?: (?:also|then|now|again|urgently) \s+ )? to \s+ [a-z]
    """,
    re.VERBOSE,
)
_ADVERB = (
    r"(?:(?:also|then|therefore|now|again|hopefully|kindly|shortly|duly|further|first|immediately|urgently|instead|still|personally|subsequently|formally"
    r"|in\s+the\s+(?:meantime|interim)|in\s+(?:due\s+)?course|on\s+behalf\s+of\s+the\s+\w+),?\s+)*"
)
_ASIDE = r"(?:\s*\([^()]{1,60}\))?,?(?:\s+on\s+behalf\s+of\s+[^,.;]{1,40},)?\s+"
_BIND = r"(?:agreed|undertook|undertakes|offered|volunteered|promised|committed|has\s+undertaken|is\s+undertaking)"
_ASK = r"(?:asked|requested|instructed|directed|tasked|charged|mandated)"
_BEHIND = re.compile(
    rf"""{_ASIDE}(?P<who>who\s+)?{_ADVERB}(?:
        (?P<bound>(?:(?:has|have)\s+(?:kindly\s+|generously\s+|also\s+)?)?(?:kindly\s+|generously\s+)?{_BIND}\s+to\s+)
      | (?P<asked>(?:was|were|be|to\s+be|should\s+be|would\s+be|is\s+to\s+be)\s+{_ADVERB}{_ASK}\s+to\s+)
      | (?P<going>(?:is|are|was|were)\s+(?:going\s+)?to\s+)
      | (?P<modal>(?:would|will|shall)\s+)
      | (?P<ought>(?:should|must|is\s+required\s+to|are\s+required\s+to|needs?\s+to)\s+)
      | (?P<to>to\s+)
      | (?P<bare>(?=[a-z]))
    ){_ADVERB}""",
    re.VERBOSE,
)
# The same behind a subject that stands further up: "... apologised and agreed to circulate".
_ELIDED = re.compile(
    rf"""(?:,\s*|\b)(?:and|but)\s+{_ADVERB}(?P<force>
        (?P<bound>(?:has\s+)?(?:kindly\s+)?{_BIND}\s+to\s+)
      | (?P<asked>(?:was|were)\s+{_ADVERB}{_ASK}\s+to\s+)
      | (?P<modal>(?:would|will|is\s+going\s+to)\s+)
    ){_ADVERB}""",
    re.VERBOSE,
)
# The body or a member asks somebody: what stands before the doer.
_BEFORE = re.compile(
    rf"""(?:
        (?P<request>\b(?:asked|requested|instructed|directed|tasked)\s+)
      | (?P<order>\b(?:(?:to|and)\s+(?:ask|request|instruct|direct|remit\s+to|invite)|(?:be\s+)?remitted\s+(?:it\s+)?(?:back\s+)?to|(?:would|should|will)\s+(?:ask|instruct|request)
        |(?:requests|instructs|asks|directs|requested\s+that))\s+)
      | (?P<call>\b(?:calls?|called|calling)\s+(?:up)?on\s+)
      | (?P<agreed_for>\b(?:agreed|decided|resolved|arranged)\s+for\s+)
    )\Z""",
    re.VERBOSE | re.IGNORECASE,
)
_DECIDED = re.compile(
    r"(?<!had )(?<!been )(?<!previously )\b(?:agreed|resolved|decided|AGREED|RESOLVED|Resolved|Agreed|approved|carried)\b"
    r"(?:\s+(?:unanimously|by\s+all|in\s+principle|by\s+the\s+\w+))?\s*[:–-]*\s*(?:\b(?:[Tt]hat|to|for)\b|(?<=[:–-]\s))"
)
_EARLIER = re.compile(r"\b(?:previously|at\s+(?:the|its|our)\s+(?:last|previous)\s+meeting|last\s+(?:month|year|meeting))\b[^.;]{0,60}\Z", re.I)
_SUPPOSED = re.compile(
    r"\b(?:if|whether|unless|hoped?|hoping|until|once|how|what|why|where|until|expected|could|might|in\s+case|wondered|queried)\b[^.;:–]{0,60}\Z",
    re.I,
)
# "deferred to enable a survey to be made, the Team to comment and Members to visit the site"
_PURPOSE = re.compile(r"\b(?:to\s+(?:enable|allow|permit|give\s+time)|in\s+order\s+(?:for|to)|so\s+as|subject\s+to|pending)\b[^.;]*\Z", re.I)
_KNOWN = re.compile(r"\b(?:to\s+note|noted|notes|noting)\s+that\b[^;]*\Z", re.I)
# Where a new clause can begin, so that a doer behind it is a subject and no object.
_BOUNDARY = re.compile(
    r"(?:\A\W*(?:(?:\w{1,4}[.)]|\d+(?:\.\d+)+)\s+)?|[.;:,–—]\s+|\s-\s*|[\])]\s+|[‘“\"']|\b(?:and|so|then|but|that|therefore|agreed|resolved|decided|However|also|Also|therefore,|which|Resolved|RESOLVED"
    r"|Agreed|AGREED|ACTION|Action)\s+|\A\W*(?:[Aa]lso|[Ff]urther|[Tt]herefore|[Tt]hat|[Ii]t\s+was\s+(?:agreed|resolved|decided))\s+)\Z"
)
# "... loose panels etc Clerk to contact the depot": no stop, but a post that nothing governs.
_RUN_ON = re.compile(r"\b(?!(?:by|for|with|from|to|of|and|asks?|asked|allow|our|the|parish|town|as|authorise|instruct|request|requested|new|a)\b)[a-z]{2,}\s\Z")
_COMMA_ONLY = re.compile(r",\s+\Z|\band\s+\Z")
_CUT = re.compile(
    r"\s*;\s|(?<=\.)\s+(?=\(?[a-z]{1,3}\)\s)|\s+in\s+order\s+that\b|,?\s+(?:and|but)\s+(?:that|it\s+was|this\s+was|there\s+(?:was|is)|the\s+(?:meeting|matter|item)\s+was)\b|,\s+but\b"
    r"|,?\s+as\s+(?:\w+\s+){1,3}had\s+|\s+as\s+this\s+was\b|\s+which\s+was\s+(?:agreed|approved|noted)\b"
)
_NEW_SUBJECT = re.compile(r"(?:,?\s+(?:and|but|while|whilst|although|whereas)|,|\s+[–-])\s+\Z")
_FINITE_VERB = re.compile(r"\s+(?:\w{3,}ed|was|were|is|are|has|had|said|felt|thought|would|will)\b")
_PASSIVE_ORDER = re.compile(
    rf"""(?P<modal>\b(?:should|shall|will|would|must|to)\s+)?(?<!only\s)(?<!not\s)\bbe\s+(?:\w+ly\s+|also\s+|now\s+|again\s+|first\s+)?{PASSIVE}\b
    (?!\s+to\s+(?:be|have)\b)""",
    re.VERBOSE,
)
_BY_DOER = re.compile(r"\bby\s+\Z")
_CLAUSE_START = re.compile(
    r"(?:\b(?:that\s+|(?:agreed|decided|resolved)\s+for\s+)|(?:agreed|decided|resolved)\s+(?=(?:the|an?|this|these)\b)|[;:]\s+|[–-]\s+|,\s+and\s+|\band\s+(?=(?:an?|the|this|that)\b)|\A\W*(?:\w{1,4}[.)]\s+)?(?:That\s+|To\s+)?)(?:also\s+|then\s+)?", re.I
)
_SOMEBODYS_WISH = re.compile(r"\b(?:proposed|moved|suggested|felt|considered|recommended|seconded|requested|asked|urged|hoped|believed)\s+(?:that|for)\b", re.I)
_NO_PASSIVE_SUBJECT = re.compile(r"\b(?:minutes?\s+of|accounts?\s+be|application|report\s+be|policy|permission|vote|thanks|condolences)\b", re.I)


def commitments(text: str, people: People, *, decided: bool = False, before: str = "") -> list[Commitment]:
    """The commitments of a sentence, in order.

    `decided` says that the sentence is (part of) a clause of a resolution. `before` is the text of the item up to the
    sentence: the subject of "He undertook ..." and the question that an answer belongs to stand there.
    """
    if not (_GATE_DECIDED if decided else _GATE).search(text):
        return []
    marker = _DECIDED.search(text)
    voice = 0 if decided else marker.end() if marker and not _EARLIER.search(text[: marker.start()]) else len(text)
    named = list(doers(text, people))
    found: list[tuple[int, int, Doer | None]] = []
    for doer in named:
        verb = _binds(text, doer, voice, before)
        if verb is not None:
            found.append((doer.start, verb, doer))
    for match in _ELIDED.finditer(text):
        verb, subject = match.end(), _elided(text, match, named)
        if subject is not None:
            found.append((match.start("force"), verb, subject))
    if voice < len(text) or re.search(r"\bby\b", text):
        bound = [(doer.start, verb) for _, verb, doer in found if doer]
        found += [
            order
            for order in _ordered(text, named, voice, told=marker is None)
            if not any(start >= order[0] and 0 <= verb - order[1] < 12 for start, verb in bound)  # "X be asked to" is X's
        ]
    return list(_clauses(text, named, sorted(found, key=lambda f: (f[0], f[2] is None, f[1])), people, before))


def _binds(text: str, doer: Doer, voice: int, before: str) -> int | None:
    """Where the verb of the doer's commitment starts; None if nothing binds the doer here."""
    match = _BEHIND.match(text, doer.end)
    if not match:
        return None
    lead, verb = text[: doer.start], match.end()
    deed = text[verb:]
    decided = doer.start >= voice
    asked = _BEFORE.search(lead)
    starts = bool(_BOUNDARY.search(lead)) or bool(doer.text == "Clerk" and _RUN_ON.search(lead))
    if not re.match(r"[a-z]", deed) or is_idle(deed):
        return None
    if match["who"] and not (doer.single and (match["modal"] or match["bound"] or match["asked"]) and is_errand(deed)):
        return None
    if match["bound"]:
        if doer.kind in {"body", "organisation"} or _collective(doer) or (doer.text == "they" and "ha" in match["bound"][:2]) or _EARLIER.search(lead) or not is_verb(deed):
            return None
        return verb
    if match["asked"]:
        if _EARLIER.search(lead) or not is_verb(deed) or (doer.kind == "body" and not decided):
            return None
        return None if _collective(doer) and re.match(r"(?:consider|approve|agree|note|review|vote)\b", deed) else verb
    if match["to"]:
        if not is_verb(deed):
            return None
        if asked:
            return verb if _may_ask(asked, doer, deed, lead, decided) else None
        if re.search(r"[^,;.]\sand\s+\Z", lead) and not _paired(lead, deed):
            return None
        if doer.kind == "pronoun" or (text[doer.end : doer.end + 1] == "," and doer.kind != "post"):
            return None
        if not starts or _SUPPOSED.search(lead) or _PURPOSE.search(lead):
            return None
        if _COMMA_ONLY.search(lead) and not decided and not (doer.trusted and is_errand(deed)):
            return None
        if doer.kind == "body" and not is_errand(deed):
            return None
        return verb if doer.trusted or is_errand(deed) else None
    if match["modal"] or match["going"]:
        if match["going"] and "going" not in match.group() and not (decided or doer.kind != "body"):
            return None
        if match["going"] and text[match.start("going") :].startswith(("was", "were")):
            return None
        if _SUPPOSED.search(lead) or not starts and not match["who"] and not lead.rstrip().endswith("which") and not decided:
            return None
        return verb if _would(text, doer, deed, decided, before, past="would" in match.group()) else None
    if match["ought"]:
        return verb if decided and is_verb(deed) and _checkable(doer, deed) else None
    if match["bare"] is not None:  # "that members forward three items": the subjunctive of a decision
        return verb if decided and re.search(r"\bthat\s+\Z", lead, re.I) and is_errand(deed) and _plain_form(doer, deed) else None
    return None


def _paired(lead: str, deed: str) -> bool:
    """Whether "and Y to <verb>" goes on from "X to <verb>", rather than from "between X" or "arrange for X"."""
    own = re.split(r"[.;]\s", lead)[-1]
    return bool(re.search(r"\bto\s+[a-z]", own)) and not re.search(
        r"\b(?:between|for|with|from|of|invite|ask|asked|allow|enable)\s+[^,;]{1,60}\Z", own
    ) or (is_errand(deed) and bool(re.search(r"\bto\s+[a-z]", own)) and not re.match(r"(?:discuss|attend|meet|consider)", deed))


def _plain_form(doer: Doer, deed: str) -> bool:
    """Whether "report" behind a doer is a subjunctive; only after a single doer does the form tell ("the Clerk report")."""
    return doer.kind != "organisation" and not re.match(r"\w+(?:ed|ing|s)\b", deed)


def _collective(doer: Doer) -> bool:
    """Whether the doer is the meeting itself, which decides rather than undertakes."""
    return doer.kind == "body" or bool(re.fullmatch(r"(?:(?:the|all|both)\s+)*(?:members|councillors|trustees|governors|directors)", doer.text, re.I))


def _checkable(doer: Doer, deed: str) -> bool:
    return is_errand(deed) or doer.single


def _may_ask(asked: re.Match[str], doer: Doer, deed: str, lead: str, decided: bool) -> bool:
    """Whether "asked X to <verb>" is a request for something after the meeting."""
    if asked["agreed_for"]:
        return True
    if asked["call"]:
        return decided and is_errand(deed)
    if asked["request"] and _NOW.match(deed):
        return False
    if asked["order"]:
        return decided or bool(re.search(r"remitted", asked.group()))
    if _OUTSIDE_ASKER.search(lead):
        return False
    if re.search(r"\b(?:had|has|have|been|being)\s+\Z", lead[: asked.start()]) or _EARLIER.search(lead):
        return False
    if _collective(doer) and not re.match(r"(?:think|let|send|forward|email|report|inform|contact|check|provide|look)\b", deed):
        return False
    if doer.kind == "pronoun":
        return False
    return doer.single or is_errand(deed) or _collective(doer)


# Asked and done in the meeting itself.
_NOW = re.compile(
    r"(?:give\s+(?:\w+\s+){0,5}(?:update|presentation|overview|summary|report)|introduce|present|explain|outline|address|read|speak|talk|comment"
    r"|summarise|clarify|confirm|identify|propose|discuss|include\s+(?:\w+\s+){0,4}(?:names?|vote))\b",
    re.I,
)
_OUTSIDE_ASKER = re.compile(r"\b(?:minister|government|department|secretary\s+of\s+state|commission|\w+\s+\d{4}),?\s[^.;]{0,60}\Z", re.I)
_ASKED_FOR = re.compile(
    r"\b(?:asked|requests?|requested|quer(?:y|ied)|question(?:ed|s)?|response|reply|answer|raised?|report(?:ed|s)|concern\w*|suggest\w*|enquir\w*|agreed"
    r"|complain\w*|need(?:s|ed)?|problem|issue|discuss\w*|unclear|not\s+clear|could\s+not)\b",
    re.I,
)
_BENEFIT = re.compile(
    r"\b(?:members|councillors?|cllr|the\s+(?:council|committee|board|panel|group|clerk|chair\w*|meeting|PC|CC)|back|next\s+meeting|us|him|her|them|this|it)\b", re.I
)


_AT_REQUEST = re.compile(r"\b(?:at|on|following)\s+(?:the|a)\s+request\b|\bas\s+requested\b", re.I)
# The body's own people act for it.
_OWN = re.compile(r"(?:the\s+)?(?:(?:Cllrs?|Councillors?)\b|(?:(?:assistant|deputy|parish|town|minutes?|hon|honorary)\s+)?(?:clerk\b|chair|secretary|treasurer))", re.I)


def _would(text: str, doer: Doer, deed: str, decided: bool, before: str, *, past: bool) -> bool:
    """Whether "X would <verb>" is a promise: in a decision, or an errand that answers a request or serves the body."""
    if decided and doer.single and doer.kind != "pronoun":
        return is_verb(deed)
    if decided:
        return is_errand(deed) and (doer.kind != "organisation" or is_handing_over(deed))
    if doer.kind == "organisation" or doer.text.lower() == "they":
        return not past and is_handing_over(deed)
    if doer.kind == "body" or not (is_errand(deed) or (doer.single and _AT_REQUEST.search(text, 0, doer.start))):
        return False
    if doer.single and _AT_REQUEST.search(text, 0, doer.start):
        return is_verb(deed)
    if doer.kind == "group":
        return is_handing_over(deed) if past else _collective(doer) or is_handing_over(deed)
    if _OWN.match(doer.text):
        return True
    return bool(_BENEFIT.search(deed) or _ASKED_FOR.search(text) or _ASKED_FOR.search(before[-400:]) or doer.kind == "initials" or not past)


# "Proposed by X, seconded by Y and agreed to ..." is the meeting's agreement.
_MOVED = re.compile(r"\b(?:proposed|seconded|moved|proposal)\b", re.I)


def _elided(text: str, match: re.Match[str], named: list[Doer]) -> Doer | None:
    """The subject of "... and agreed to <verb>": the last one before it, or who speaks, where the deed serves the body."""
    deed = text[match.end() :]
    if _MOVED.search(text, 0, match.start()):
        return None
    if not is_verb(deed) or is_idle(deed) or _SUPPOSED.search(text[: match.start()]) or (match["modal"] and not is_errand(deed)):
        return None
    subjects = [d for d in named if d.end <= match.start() and is_subject(text, d)]
    if not subjects:
        return None
    speaker, last = subjects[0], subjects[-1]
    between = text[last.end : match.start()]
    if match["modal"] and (re.search(r"\bthat\s+(?!s?he\b)", between) or re.search(r"\bthey\b", text[: match.start()])):
        last = Doer(last.start, last.end, last.text, "organisation")
    if last.single or (last.kind == "organisation" and last is speaker and last.start == 0 and " " in last.text):
        return last
    serves = re.search(r"\bto\s+(?:Cllr|Councillor|the\s+(?:Clerk|Council|Committee|Board|members)|members)\b", deed, re.I)
    return speaker if serves and (speaker.single or (speaker.start == 0 and " " in speaker.text)) else None


def _ordered(text: str, named: list[Doer], voice: int, *, told: bool) -> Iterator[tuple[int, int, Doer | None]]:
    """Passive orders of a decision ("a letter be sent to ..."), and passives that name their doer ("... by the Clerk").

    With `told`, no marker stands in the sentence itself, so "would be sent" may be its narrative.
    """
    for match in _PASSIVE_ORDER.finditer(text):
        agent = next((d for d in named if d.start > match.end() and d.single and _BY_DOER.search(text[: d.start])), None)
        if agent is not None and ";" in text[match.end() : agent.start]:
            agent = None
        decided = match.start() > voice
        if not decided and not (agent and match["modal"] and doer_is_own(agent)):
            continue
        starts = [m.end() for m in _CLAUSE_START.finditer(text, voice if decided else 0, match.start())]
        start = starts[-1] if starts else (voice if decided else 0)
        noun = text[start : match.start()]
        if not noun.strip() and len(starts) > 1:
            start = starts[-2]
        if decided and not agent and (match["modal"] or "").strip() in {"will", "would"} and told:
            continue
        wished = _SOMEBODYS_WISH.search(text, voice if decided else 0, match.start())
        if wished or _NO_PASSIVE_SUBJECT.search(noun) or len(noun) > 200 or _SUPPOSED.search(text[max(0, start - 25) : start] + noun) or _KNOWN.search(text[:start]):
            continue
        while text[start : start + 1].isspace():
            start += 1
        yield start, match.end(), agent


def doer_is_own(doer: Doer) -> bool:
    """Whether an agent after "by" is one of the body's own people rather than the author of a report."""
    if re.search(r"\b(?:minister|government|commissioner|contractor|owner)\b", doer.text, re.I):
        return False
    return doer.kind in {"initials", "post"} or bool(re.match(r"(?:Cllrs?|Councillors?)\b", doer.text))


def _clauses(
    text: str, named: list[Doer], found: list[tuple[int, int, Doer | None]], people: People, before: str
) -> Iterator[Commitment]:
    """The found commitments as clauses: none inside another, each as long as it speaks of the same thing."""
    last_end = 0
    for number, (start, verb, doer) in enumerate(found):
        if start < last_end:
            continue
        end = _end(text, verb, named, [s for s, _, _ in found[number + 1 :]])
        owner = doer
        if doer is not None and doer.kind == "pronoun":
            several = doer.text.lower() == "they"
            owner = subject_before(text[: doer.start], people, speaker=True, several=several)
            owner = owner or subject_before(before, people, several=several)
            if owner is None and several:
                continue
        yield Commitment(start, end, owner.text if owner else None, doer.text if doer else None)
        last_end = end


def _end(text: str, verb: int, named: list[Doer], later: list[int]) -> int:
    """Where the clause whose verb starts at `verb` ends."""
    end = len(text)
    cut = _CUT.search(text, verb)
    if cut:
        end = cut.start()
    for start in later:
        if start > verb and _NEW_SUBJECT.search(text[:start]) or re.search(r"[;:–-]\s*\Z|\bthat\s+\Z", text[verb:start]):
            end = min(end, start)
    for doer in named:
        if doer.start > verb and _NEW_SUBJECT.search(text[: doer.start]) and _FINITE_VERB.match(text, doer.end):
            comma = re.search(r",\s+\Z", text[: doer.start])
            if not comma or re.match(r"\s+(?:would|will|has|had)\b", text[doer.end :]):
                end = min(end, doer.start)
    while True:
        kept = re.sub(r"(?:[\s,;–-]+|\s(?:and|but|that|while|whilst|although|whereas))\Z", "", text[:end])
        if len(kept) == end or len(kept) <= verb:
            return end
        end = len(kept)

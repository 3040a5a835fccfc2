"""Orders in the passive: "that a letter be sent to ..." in a decision, and "... would be sent by the Clerk" anywhere."""

from __future__ import annotations

import re
from collections.abc import Iterator

from minutes_parser.patterns import compiled
from minutes_parser.segment.actions.asking import LATER
from minutes_parser.segment.actions.deeds import PARTICIPLE, PASSIVE
from minutes_parser.segment.actions.owners import Doer, is_subject
from minutes_parser.segment.actions.place import is_past, is_supposed
from minutes_parser.segment.actions.promising import OWN
from minutes_parser.segment.cues import Text, cued

_ORDER = compiled(
    rf"""(?<!\w)(?=[swmtbT])(?P<modal>\b(?:should|shall|will|would|must|[Tt]o)\s+)?(?<!only\s)(?<!not\s)(?<!n['’]t\s)(?<!wish\sto\s)(?<!like\sto\s)(?<!had\sto\s)(?<!needed\sto\s)(?<!needs\sto\s)\bbe\s+
    (?:\w+ly\s+|also\s+|now\s+|again\s+|first\s+)?(?:(?P<known>{PASSIVE})|{PARTICIPLE}|(?P<once>held|appointed))\b(?!\s+to\s+(?:be|have)\b)""",
    re.VERBOSE,
)
# Verbs that say too little without what is done: "that arrangements be made", "that a report be brought back".
_TOLD_BY_SUBJECT = compiled(
    r"\b(?:(?:arrangements|enquiries|inquiries|contact|representations?|an?\s+(?:\w+\s+)?(?:application|claim|bid|request|complaint|referral|submission))\s+(?:\w+\s+)?be\s+made"
    r"|(?:reports?|papers?|proposals?|costs|costings|quot(?:e|ation)s)\s+(?:\w+\s+)?be\s+brought"
    r"|an?\s+(?:[\w-]+\s+){0,2}(?:event|public\s+(?:meeting|consultation)|consultation|workshop|(?:open|drop-in|training)\s+(?:day|evening|session))\s+(?:should\s+)?be\s+held"
    r"|an?\s+(?:\w+\s+)?(?:solicitor|surveyor|architect|consultant|valuer|(?:structural\s+)?engineer)\s+(?:should\s+)?be\s+(?:instructed|engaged|employed|appointed|commissioned))\Z",
    re.I,
)
# "that we write to the Minister", "and we would ask both"
_WE = compiled(
    r"(?:\bthat|\band)\s+(?P<we>we)\s+(?:(?:should|would|will|shall)\s+)?(?:also\s+)?"
    r"(?=(?:write|respond|reply|invite|contact|approach|submit|send|notify|inform|ask|request|arrange|apply|report|obtain|get|seek|purchase|order)\b)",
    re.I,
)
# "that a letter issue to the Department", "that a reply would issue", as councils in Ireland put it.
_LETTER = compiled(
    r"(?<=that )(?:(?:an?|the|this|further)\s+)?(?:\w+\s+){0,2}(?:letters?|repl(?:y|ies)|correspondence|e-?mails?|reminders?|invitations?|response)\s+(?:(?P<modal>would|will|should)\s+)?(?:also\s+)?issue\b",
    re.I,
)
# "that a letter is sent to the Department", "that the report is made available to all"
_IS_SENT = compiled(
    r"(?<=that )(?:an?|the|this|these|all|both|two|three|further)\s+(?:(?!is\b|are\b|which\b|that\b|who\b)[\w’'-]+\s+){1,6}(?:is|are)\s+(?:also\s+|now\s+)?"
    r"(?:sent|written|circulated|ordered|purchased|obtained|contacted|forwarded|issued|installed|repaired|replaced|put\s+(?:up|on)|placed\s+on|published\s+on|made\s+available|informed|chased)\b(?!\s+(?:by|when|if|every|each|annually|monthly|weekly|at\s+a\s+cost)\b)"
)
# "be accepted, seconded by Cllr Hay", "be told what the paper provided by the Clerk says": somebody's other deed.
_ANOTHER = compiled(
    r";|\b(?:seconded|proposed|moved|supported|had|has|is|was|were|being|which|who)\b|(?<!and\s)(?<!or\s)\b[a-z]{3,}ed\s+by\s+\Z"
)
_BY = compiled(r"\bby\s+\Z")
_CLAUSE_START = compiled(
    r"""(?:
        \bthat\s+ | \b(?:agreed|decided|resolved)\s+for\s+ | \b(?:agreed|decided|resolved)\s+(?=(?:the|an?|this|these)\b)
      | [;:]\s+ | [–-]\s+ | ,\s+and\s+ | \band\s+(?=(?:an?|the|this|that)\b)
      | \A\W*(?:\w{1,4}[.)]\s+)?(?:That\s+|To\s+)?
    )(?:also\s+|then\s+)?""",
    re.VERBOSE | re.IGNORECASE,
)
_WISH = compiled(
    r"\b(?:proposed|moved|suggested|felt|considered|recommended|seconded|request(?:ed|ing)|ask(?:ed|ing)|urg(?:ed|ing)|seeking|hoped|believed)\s+(?:that|for)\b",
    re.I,
)
_PUT = compiled(r"(?:\b(?:proposed|moved|recommended)|\b[Ii]t\s+was\s+requested)\s+(?:that|for)\Z")
_KNOWN = compiled(r"\b(?:to\s+note|noted|notes|noting)\s+that\b[^;]*\Z", re.I)
# "that the public be asked to leave" is done in the meeting.
_GO_OUT = compiled(r"asked\s+to\s+(?:leave|withdraw|retire)\b")
# "deferred to allow views to be obtained": what is to come of it.
_SO_THAT = compiled(
    r"\b(?:to\s+(?:enable|allow|permit)|so\s+that|in\s+order\s+(?:that|for)|interest\s+that)\b(?:(?!\band\s+that\b)[^.;])*\Z"
)
# "deferred for a plan to be submitted": why it waits; "on condition that the yard be cleared": what an applicant must do.
_FOR_WHAT = compiled(r"\bdeferred\b[^.;]*\bfor\s+(?:an?|the|further|more)\s[^.;,]{2,60}\Z", re.I)
_CONDITION = compiled(r"\bconditions?\s+(?:that|requiring)\b[^.;]*\Z", re.I)
# "be replaced at a cost of £60": a purchase that the decision itself makes.
_BOUGHT = compiled(
    r"(?:replaced|purchased|ordered|installed|repaired|carried\s+out)\b[^.;]*?\b(?:at\s+(?:an?\s+)?(?:\w+\s+)?(?:cost|price)\b|(?:at|for)\s+£|not\s+exceeding)",
    re.I,
)
# What is done to these is the decision itself.
_NO_SUBJECT = compiled(
    r"\b(?:minutes?\s+of|(?<!notice\sof\sthe\s)(?<!notice\sof\sa\s)vacanc(?:y|ies)|accounts?\s+be|application|report\s+be|policy|permission(?!\s+(?:should\s+|must\s+|to\s+)?(?:be\s+)?\Z)|vote|lev(?:y|ies)|(?<!letter\sof\s)(?<!letters\sof\s)(?<!card\sof\s)(?:thanks|condolences))\b",
    re.I,
)
_NOTHING = compiled(r"\W*(?:no|nothing|none|neither)\b", re.I)
_GROUP = compiled(r"\b(?:part(?:y|ies)|(?:sub-?)?groups?|committees?|panels?|forums?|teams?)\b", re.I)
_OUTSIDER = compiled(r"\b(?:minister|government|commissioner|contractor|owner)\b", re.I)


def orders(text: str, named: list[Doer], voice: int, *, told: bool) -> Iterator[tuple[int, int, Doer | None]]:
    """Start of each order's clause, end of its verb, and its doer where one is named.

    From `voice` on a decision speaks. With `told`, no marker of one stands in the sentence itself, so that "would be sent"
    may be its narrative.
    """
    yielded = False
    for ours in _WE.finditer(text, max(0, voice - 5)):
        if ours.start("we") >= voice and not _WISH.search(text, voice, ours.start("we")):
            yield ours.start("we"), ours.end(), None
    for letter in _LETTER.finditer(text, voice):
        if not (told and letter["modal"]):
            yield letter.start(), letter.end(), None
    for sent in _IS_SENT.finditer(text, max(0, voice - 5)):
        if sent.start() >= voice and not _NO_SUBJECT.search(sent.group()) and not _KNOWN.search(text[: sent.start()]):
            yield sent.start(), sent.end(), None
    for match in _ORDER.finditer(text):
        agent = _agent(text, match.end(), named)
        decided = match.start() > voice
        asked = None if decided or match["modal"] else _REQUESTS.search(text, 0, match.start())
        if asked and (carrier := agent or _body_behind(text, match.end(), named)):
            yield asked.end(), match.end(), carrier
            continue
        modal = (match["modal"] or "").strip().lower()
        named_by = agent if agent and (_acts_for_the_body(agent) or _is_to_be_done_by(agent, match)) else None
        if named_by and re.match(r",\s+who\s+(?:will|would)\b", text[named_by.end :]):
            continue  # "fixed by the Clerk, who will send them round"
        if (
            named_by
            and (match["once"] or _OWN_PEOPLE.fullmatch(named_by.text))
            and not (match["known"] or _TOLD_BY_SUBJECT.search(text[: match.end()]))
        ):
            named_by = None  # "set by members", "reviewed by the trustees": their business
        if named_by and _PUT_BY.match(text):
            continue  # "To be moved by Cllr Hay", "To be confirmed by Cllr Hay"
        if match["known"] is None and not named_by and not _TOLD_BY_SUBJECT.search(text[: match.end()]):
            continue
        if not decided and not (named_by and modal):
            continue
        if decided and agent is None and told and modal in {"will", "would"}:
            continue
        first = voice if decided else 0
        start = _clause_start(text, first, match.start())
        if modal == "to" and _STATED.search(text, start, match.start()):
            start = match.start()  # "that this was a true record, to be sent to the county"
        noun = text[start : match.start()]
        if not decided and is_past(text[:start]):
            continue
        if noun.rstrip().endswith(" and"):  # "be signed by the Chair and the Clerk and be sent on" is one
            if yielded:
                continue
            if text[first:start].rstrip().endswith(" and"):
                start = _clause_start(text, first, start - 1)
                noun = text[start : match.start()]
        if _SITTING.search(noun) and _KEPT.search(match.group()):
            continue  # "the meeting would be recorded by the Clerk"
        if _PRECEPT.search(noun) and match.group().endswith("requested"):
            continue  # "that a precept of £5,000 be requested", as each year
        if _NOTHING.match(noun) or (_WHERE.match(noun) and modal in {"should", "would", "must"}):
            continue  # "that no notice be issued", "that where two disagree, advice should be sought"
        if not decided and _ROUTINE.match(text, match.end()):
            continue
        if agent is None and (
            _AS_A_RULE.match(text, match.end()) or (_AMOUNT.match(noun) and _ON_TOP.search(match.group()))
        ):
            continue
        if match.group().endswith("signed") and (_SIGNED_BY_RITE.search(text[: match.end()]) or not _WORD.search(noun)):
            continue  # "the minutes were approved and be signed by the Chair"
        if _AND_SIGNED.match(text, match.end()) and _SIGNED_BY_RITE.search(noun):
            continue  # "that the minutes be confirmed and signed by the Chair"
        if match.group().endswith("set up") and _GROUP.search(noun):
            continue  # "that a working party of three be set up" is done by that
        if ("the following" in noun and text.rstrip().endswith(":")) or _GO_OUT.match(text, match.end() - len("asked")):
            continue
        if agent is None and (
            (modal == "to" and _FOR_WHAT.search(text, first, match.start()))
            or _CONDITION.search(text, first, match.start())
        ):
            continue
        if _SO_THAT.search(text, first, match.start()) or (agent is None and _BOUGHT.match(text, match.start("known"))):
            continue
        wish = _WISH.search(text, first, match.start())
        if wish and voice == 0 and _PUT.search(text[: wish.end()]):
            wish = None  # it is what has been decided
        if _NO_SUBJECT.search(noun) or len(noun) > 200 or wish:
            continue
        if is_supposed(text[max(0, start - 25) : match.start()]) or _KNOWN.search(text[:start]):
            continue
        yielded = True
        if (
            agent is None and match["known"] in {"asked", "requested"} and text.startswith(" to ", match.end())
        ):  # "the Clerk be requested to attend the meeting"
            agent = next((d for d in named if d.single and text[d.end : match.start()].isspace()), None)
        yield start, match.end(), agent or (_body_behind(text, match.end(), named) if decided else None)


_STATED = compiled(r"\b(?:was|were|is|are|has|had|have)\b.*,\s+(?:and\s+)?\Z")
_SITTING = compiled(r"\b(?:meeting|proceedings|session)\s+(?:\w+\s+)?\Z", re.IGNORECASE)
_KEPT = compiled(r"\b(?:recorded|minuted|filmed|taped|broadcast|chaired)\Z")
_SIGNED_BY_RITE = compiled(r"\b(?:minutes|cheques)\b", re.IGNORECASE)
_AND_SIGNED = compiled(r"\s*,?\s+and\s+(?:be\s+)?signed\b")
_WHERE = compiled(r"(?:where|whenever|in\s+cases\s+where)\s", re.IGNORECASE)
_AS_A_RULE = compiled(
    r"\s+(?:(?:once|twice)\s+an?\s+\w+|daily|weekly|fortnightly|monthly|quarterly|annually|yearly)\s*(?:[.;,]|\Z)"
)
# "a gate would be closed by the ranger at dusk": how it is done every day
_ROUTINE = compiled(
    r"[^.;]*\b(?:at\s+(?:dusk|dawn|night|weekends)|every\s+\w+|each\s+(?:night|day|evening|morning|week(?:end)?|month|year))\W*\Z"
)
# "that £2 be added to the fees"
_AMOUNT = compiled(r"[£€]\d")
_ON_TOP = compiled(r"\badded\s+to\Z")
_WORD = compiled(r"\b(?!to\b|be\b)\w{2,}", re.IGNORECASE)
# "Ben asked that a bin be bought and this was agreed": what is asked for is decided.
_WISHED = cued(
    r"\b(?<!had )(?<!been )(?:asked|requested|suggested|proposed|(?:proposal|suggestion)\s+was\s+made)\s+(?:\w+\s+)?(?:that\s+|(?=(?:the|an?|this|these|all)\s[^.;]{2,80}?\sbe\s))"
)
_GRANTED = compiled(
    r"(?:and|which|\A)\W*(?:(?:[Tt]his|[Tt]hat|it|It|[Tt]he\s+(?:suggestion|request|proposal)|which)\s+(?:was|were)|was|were)\s+(?:\w+ly\s+|also\s+|duly\s+)*(?:agreed|accepted)\b"
    r"(?!\s+(?:that|to\s+[a-z]))"
    r"|(?:\band|[;,]|\A)\s*(?:all|[Aa]ll|members|Members)\s+(?:were\s+in\s+agreement|(?:members\s+)?agreed\b(?!\s+(?:that|to\s+(?!(?:do\s+)?(?:this|it|so)\b)[a-z])))"
    r"|(?:(?<=and)\s|\A)\s*(?P<who>(?!(?:All|[Ee]very|Both)\b|[Mm]embers|(?:[Tt]he\s)?(?:[Cc]ouncil|[Cc]ommittee|[Bb]oard|[Mm]eeting)\b)(?:[Tt]he\s)?(?:[A-Z][\w.’'-]*\s|[a-z]+\s){1,4}?)agreed\s+(?:to|with)\s+this\b(?!\s+\w+\s+be\b)"
    r"|\A\W*(?:This|The|That)\s+(?:proposal|suggestion|request)\s+(?:was|were)\s+(?:proposed|recommended|moved|supported|seconded)\b[^;]{0,140}?\b(?:and|was)\s+(?:\w+ly\s+)?agreed\b"
    r"|;\s+s?he\s+(?:agreed\s+to\s+(?:do\s+)?(?:this|so|it)|said\s+(?:that\s+)?s?he\s+would(?:\s+do\s+(?:this|so|it))?)\b|\A\W*(?:AGREED|Agreed)\W*\Z"
)


def grants(following: str) -> bool:
    """Whether a sentence agrees to what the one before it asks for."""
    told = following.lower()
    return ("agree" in told or "accepted" in told) and _GRANTED.match(following) is not None


def granted(sentence: Text, following: str) -> tuple[re.Match[str], str | None] | None:
    """The words before what somebody asks for, where it is agreed to in the same sentence or in the next, and who agrees."""
    wish = _WISHED.search(sentence)
    grant = wish and (_GRANTED.search(sentence.text, wish.end()) or _GRANTED.match(following))
    return (wish, grant["who"]) if wish and grant else None


# "The Director said that the figures would be sent to Members": who speaks answers for it.
_PROMISE = compiled(
    r"""\b(?:(?:said|advised|confirmed|promised|undertook|replied|stated|responded|indicated|agreed)\s+(?:that\s+)?|(?:assured|informed|advised|told)\s+(?!and\b)[^.;:,]{2,40}?\s+that\s+)
    (?P<deed>(?P<what>(?!that\b|if\b|whether\b|any\b|all\b)[^.;:]{1,120}?)\b(?:would|will)\s+(?:also\s+|then\s+)?be\s+
    (?:(?P<handed>provided|sent|circulated|issued|forwarded|shared|e-?mailed|supplied|distributed)
      |(?P<seen>looked\s+(?:into|at)|followed\s+up|investigated|checked|chased|taken\s+(?:back|away|up)|passed\s+on|raised\s+with))\b)
    (?P<rest>[^.;]*)""",
    re.VERBOSE,
)
_TO_US = compiled(
    r"\bto\s+(?:(?:the|all|both|two|three|ward|local|relevant|other|committee|board|panel)\s+)*(?:members|councillors?|cllrs?|committee|board|panel|forum|governors|trustees|group|clerk"
    r"|him|her|them|mr|mrs|ms|dr)\b|\bin\s+writing\b|\b(?:after|following|outside)\s+(?:of\s+)?(?:the|this)\s+meeting\b|\bin\s+due\s+course\b|\bnext\s+meeting\b|\bas\s+soon\s+as\b",
    re.I,
)
_WRITTEN = compiled(
    r"\b(?:written|further|fuller|detailed)\s+(?:answer|response|reply|note|update|briefing)|\b(?:circulated|distributed)\Z",
    re.I,
)
_REQUESTED = compiled(r"\b(?:asked|request\w*|quer\w+|question\w*|concern\w*|enquir\w+|wished|problem|issue)\b", re.I)


# "he did not have them to hand but they would be sent": the promise begins behind "but".
_LAST_CLAUSE = compiled(r".*\b(?:did|was|were|had|is|are|has|have|could|would)\b.*\b(?:but|and)\s+(?:that\s+)?", re.S)


def passive_promises(text: str, named: list[Doer], *, asked: str) -> Iterator[tuple[int, int, Doer]]:
    """Start, end of the verb and speaker of each promise in the passive, as far as it serves those who listen.

    `asked` is what was told before, in which the request may stand.
    """
    if " be " not in text:
        return
    for match in _PROMISE.finditer(text):
        told = text[: match.start()]
        if is_supposed(match["what"] + " ") or is_past(told) or re.search(r"\b(?:had|been|not|was|were)\s+\Z", told):
            continue
        if re.match(r"\s+(?:under|in|at)\s+(?:agenda\s+)?item|\s+under\s+[A-Z]|\s+later\b", match["rest"]):
            continue
        if match["handed"]:
            serves = _TO_US.search(match["rest"]) or _WRITTEN.search(match["deed"])
            serves = serves or (LATER.search(match["rest"]) and _REQUESTED.search(told + asked))
        else:
            serves = _REQUESTED.search(told + asked)
        speakers = [d for d in named if d.end <= match.start() and d.single and is_subject(text, d)]
        if serves and speakers:
            clause = _LAST_CLAUSE.match(match["what"])
            yield match.start("deed") + (clause.end() if clause else 0), match.end("deed"), speakers[-1]


_OWN_PEOPLE = compiled(r"(?:the\s+)?(?:councillors|members|trustees|governors)", re.I)


def _agent(text: str, verb: int, named: list[Doer]) -> Doer | None:
    agent = next(
        (
            d
            for d in named
            if d.start > verb and (d.single or _OWN_PEOPLE.fullmatch(d.text)) and _BY.search(text[: d.start])
        ),
        None,
    )
    if agent is None or _ANOTHER.search(text[verb : agent.start]):
        return None
    return agent


_RELATIVE = compiled(r"(?:\w{3,}ed|had|has|have|was|were|is|are|will|would|can|could|gave|made|sent)\b")
_HAS_VERB = compiled(r"\b(?:be|been|is|are|was|were|will|would|shall|should|must|had|has|have|\w{3,}ed)\b")


# "The Chair requested a report be compiled by the Parks Team."
_REQUESTS = compiled(
    r"(?<!had )(?<!has )(?<!have )(?<!been )\b(?:requested|asked)\s+(?:that\s+)?(?=(?:an?|the|this|these|further)\s[^.;,]{2,60}\Z)"
)
# "be sent out by the school", "be provided to members by the Roads Department"
_NEAR = compiled(r"\s+(?:(?!\w+ed\b)[\w’'-]+\s+){0,4}by\s+")


def _body_behind(text: str, verb: int, named: list[Doer]) -> Doer | None:
    """The organisation or group that an order in a decision names as the one to carry it out."""
    near = _NEAR.match(text, verb)
    return next((d for d in named if near and d.start == near.end() and d.kind in {"organisation", "group"}), None)


def _clause_start(text: str, first: int, verb: int) -> int:
    starts: list[int] = []
    for match in _CLAUSE_START.finditer(text, first, verb):
        if match.group().lower().startswith("that") and _RELATIVE.match(text, match.end()):
            continue  # "the firm that gave the lowest price be asked"
        before = text[starts[-1] if starts else first : match.start()]
        if match.group().strip().lower() != "and" or _HAS_VERB.search(before):  # "notices to members and the press"
            starts.append(match.end())
    start = starts[-1] if starts else first
    if not text[start:verb].strip() and len(starts) > 1:
        start = starts[-2]
    return start + len(text[start:]) - len(text[start:].lstrip())


_PRECEPT = compiled(r"\bprecept\b", re.I)
_PUT_BY = compiled(r"\W*To\s+be\s+(?:moved|proposed|seconded|confirmed)\b")
# "The next report to be carried out by Mrs Hay."
_THAT_IS_ALL = compiled(r"\s*(?:[.;,)]|\Z|(?:by|before|at|on|in|and)\b)")
_AWAITED = compiled(r"\b(?:await|wait|need|requir|expect|due)\w*\b[^.;]*\Z", re.I)


def _is_to_be_done_by(doer: Doer, order: re.Match[str]) -> bool:
    """Whether a sentence says no more than that somebody named is to do something."""
    text = order.string
    return bool(
        (doer.kind in {"person", "name", "called", "initials"} or OWN.fullmatch(doer.text))
        and order["known"]
        and (order["modal"] or "").strip() == "to"
        and _THAT_IS_ALL.match(text, doer.end)
        and not _AWAITED.search(text[: order.start()])
    )


def _acts_for_the_body(doer: Doer) -> bool:
    """Whether an agent after "by" is one of the body's own people rather than the author of a report."""
    if _OUTSIDER.search(doer.text):
        return False
    return (
        doer.kind in {"initials", "post", "name"}
        or bool(_OWN_PEOPLE.fullmatch(doer.text))
        or bool(re.match(r"(?:Cllrs?|Councillors?)\b", doer.text))
    )

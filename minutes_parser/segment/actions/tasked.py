"""Doers whom others bind: asked, told or charged ("X was asked to write"), or named in a decision ("X to write", "that X write")."""

from __future__ import annotations

import re

from minutes_parser.patterns import compiled
from minutes_parser.segment.actions.asking import ALL_MAY, AT_ONCE, BEFORE, LATER, may_ask
from minutes_parser.segment.actions.deeds import begins_errand, is_errand, is_errand_of_doing, is_handing_over, is_verb
from minutes_parser.segment.actions.place import MET, Place, ends, is_collective
from minutes_parser.segment.actions.promising import OWN
from minutes_parser.segment.cues import cued


def is_given(place: Place) -> bool:
    """ "X was given the action to <verb>"."""
    return place.starts_clause and place.doer.trusted and is_verb(place.deed) and not place.past and not place.supposed


def is_asked(place: Place) -> bool:
    """ "X was asked to <verb>", unless the meeting itself was asked to decide."""
    members = _MEMBERS_OF.match(place.doer.text)
    if place.past or not is_verb(place.deed) or (place.doer.kind == "body" and not place.decided and not members):
        return False
    if ends(place.lead, MET) or (_PUBLIC.fullmatch(place.doer.text) and not place.decided):
        return False
    if place.doer.kind == "organisation" and re.match(r"make\s+it\b", place.deed):
        return False
    if "invited" in place.behind["asked"] and (not place.doer.single or _NOT_OURS.search(place.doer.text)):
        return False  # "Contractors were invited to submit prices"
    if AT_ONCE.match(place.deed) and _ANSWERED.search(place.deed):
        return False
    if place.behind["if"] and (
        AT_ONCE.match(place.deed) or not place.doer.single or not place.behind["asked"].startswith("was")
    ):
        return False
    if (
        not place.decided
        and re.match(r"(?:should|would|to)?\s*be\b", place.behind["asked"])
        and ends(place.lead, _OPINION)
    ):
        return False
    if re.match(r"(?:is|are)\s(?!to\b)", place.behind["asked"]) and not (place.decided or _is_charged_here(place)):
        return False  # "Members are asked to note ..."
    if re.match(r"ha(?:s|ve)\b", place.behind["asked"]) and not (
        OWN.match(place.doer.text) or (place.doer.kind == "initials" and not _BY_OTHERS.search(place.behind["asked"]))
    ):
        return False  # elsewhere, by somebody else
    other = place.decided and len(place.doer.text.split()) > 2  # "the Market Committee be asked to review the rents"
    here = r"(?:consider|approve|agree|note|review|vote)\b" if not other else r"(?:approve|agree|note|vote)\b"
    collective = (members or is_collective(place.doer)) and not LATER.search(place.deed)
    return not (collective and re.match(here, place.deed))


# "Residents were asked to keep their hedges trimmed": a call to whom it may concern.
_PUBLIC = compiled(
    r"(?:(?:all|any|the|local)\s+)*(?:residents|parishioners|villagers|householders|parents|motorists|drivers|visitors|neighbours|dog\s+owners|dog\s+walkers|(?:hall|park|court)\s+users|the\s+public|members\s+of\s+the\s+public|people)",
    re.I,
)
_MEMBERS_OF = compiled(r"(?:all\s+)?(?:members|trustees|governors)\s+of\s", re.I)
# "Cllr Hay was of the view that the Minister should be asked to come": nobody has asked yet.
_OPINION = compiled(
    r"\b(?:of\s+the\s+(?:view|opinion)|felt|thought|believed|considered|suggested|argued|wanted|would\s+like)\b[^.;]{0,60}\Z",
    re.I,
)
# "Mrs Hay was asked to explain the change and replied that": asked and answered.
_ANSWERED = compiled(
    r"\band\s+(?:s?he\s+|they\s+)?(?:then\s+|duly\s+)?(?:replied|answered|responded|said|explained|confirmed|stated|advised|did\s+so|outlined|gave)\b"
)
_BY_OTHERS = compiled(
    r"\bby\s+(?:(?:some|several|many|a|the|local)\s+)*(?:parents?|residents?|school|neighbours?|parishioners?|people|public)\b",
    re.I,
)


def _is_charged_here(place: Place) -> bool:
    """ "The Clerk is asked to <errand>", of one of the body's own or of all members."""
    own = place.doer.kind in {"person", "initials", "name", "called"} or (
        place.doer.kind == "post" and not _NOT_OURS.search(place.doer.text)
    )
    if place.supposed or not place.starts_clause or not is_errand(place.deed):
        return False
    all_of_us = is_collective(place.doer) or place.doer.text.lower() in {"all", "everyone", "everybody"}
    everyone = place.doer.kind == "group" and all_of_us and not AT_ONCE.match(place.deed)
    team = place.doer.kind in {"group", "body"} and _OWN_TEAM.search(place.doer.text)
    return bool(everyone or team or (own and place.doer.single))


_NOT_OURS = compiled(
    r"\b(?:contractors?|developers?|agents?|landlord|minister|commissioner|solicitor|holders?|parishioner|teacher)\Z",
    re.I,
)


_OWN_TEAM = compiled(r"\s(?:[Gg]roup|[Ss]ub-?[Cc]ommittee|[Pp]anel|[Tt]eam|[Pp]arty)\Z")


def is_charged(place: Place) -> bool:
    """ "X was tasked with <errand>ing"."""
    if place.doer.kind == "body" or place.past or place.supposed:
        return False
    return is_errand("be " + place.deed) or is_errand_of_doing(place.deed)


def is_handed(place: Place) -> bool:
    """ "The Chair tasked X with <errand>ing"."""
    return bool(ends(place.lead, _TASKED)) and is_charged(place)


_TASKED = compiled(
    r"(?<!had )(?<!been )\b(?:tasked|charged|entrusted)\s+\Z|(?:\b(?:agreed|resolved|decided)\s+to\s+|\A\W*(?:\w{1,3}[.)]\s+)?(?:[Tt]o\s+)?)[Tt]ask\s+\Z"
)


def is_told(place: Place) -> bool:
    """ "Clerk asked to write": a headline's passive, told of a post without an article; "Cllr Hay asked to see" is no such."""
    doer = place.doer
    if doer.kind != "post" and not (doer.kind == "group" and is_collective(doer) is False):
        return False
    named = not re.match(r"(?:the|an?|our)\s", doer.text, re.I)
    return named and place.starts_clause and begins_errand(place.deed) and not place.past


def is_wished(place: Place) -> bool:
    """ "asked if X could <errand>" is a request, unless it can be met with an answer."""
    asked = ends(place.lead, _ASKED_IF) if place.lead.rstrip().endswith(("if", "whether")) else None
    if (
        not asked
        or (asked["whether"] and not place.behind["could"])
        or place.past
        or place.doer.kind in {"body", "organisation", "pronoun"}
    ):
        return False
    return is_errand(place.deed) and not AT_ONCE.match(place.deed) and not is_collective(place.doer)


# "Cllr Hay asked if the Clerk could ring the depot"
_ASKED_IF = compiled(r"(?<!had )(?<!has )(?<!have )(?<!been )\basked\s+(?:\w+\s+)?(?:if|(?P<whether>whether))\s+\Z")


def is_begged(place: Place) -> bool:
    """A request put as a question, unless an answer will do."""
    doer, deed = place.doer, re.sub(r"(?:please|kindly|possibly|perhaps)\s+", "", place.deed)
    if doer.kind in {"body", "organisation", "pronoun"} or is_collective(doer) or not is_errand(deed) or place.past:
        return False
    bare = place.behind["begged"] and place.behind.group().strip(" ,").startswith("please")
    if bare and doer.text[:1].islower() and not ends(place.lead, _COULD):
        return False  # "Who would be a councillor, please contact the Clerk"
    return bool(LATER.search(deed) or not AT_ONCE.match(deed)) and not re.match(r"tell\b", deed)


# "Could the Clerk ring the depot?", "Ben asked could the Clerk ring the depot"
_COULD = compiled(
    r"(?:(?:\A|[.:;!?–-]\s)\W*(?:Please\s+)?(?:[Cc]ould|[Cc]an|[Ww]ould)|(?<!had )\basked\s+(?:\w+\s+)?(?:could|can|would))\s+\Z"
)


def is_headed(place: Place) -> bool:
    """ "Ada: to order paint", of somebody who heads the sentence."""
    opens = _HEAD.fullmatch(place.lead) is not None
    return opens and place.doer.single and place.doer.kind != "pronoun" and is_verb(place.deed)


_HEAD = compiled(r"\W*(?:\w{1,3}[.)]\s+)?")


def is_ought(place: Place) -> bool:
    """ "X should <verb>" in a decision or a request."""
    if ends(place.lead, _OF_ONE) or (is_collective(place.doer) and _IN_FUTURE.search(place.lead[-40:])):
        return False
    return (
        (place.decided or bool(ends(place.lead, _REQUESTED) and is_errand(place.deed)))
        and is_verb(place.deed)
        and (place.doer.single or is_errand(place.deed))
    )


# "It was agreed that this was poor, and Ben felt that the Council should ..."
_OF_ONE = compiled(
    r"\b(?:and|but|while|although)\s+(?:[A-Z][\w.’'-]*\s){1,3}(?:felt|thought|considered|suggested|argued|believed)\s+(?:that\s+)?\Z"
)
_IN_FUTURE = compiled(r"\bin\s+(?:the\s+)?future,?\s+\Z", re.I)
"""of a rule for all members, which is no task of theirs"""
# Somebody asks a doer: "The Committee asked that officers report back".
_REQUESTED = compiled(r"(?<!had\s)(?<!been\s)\b(?:asked|requested|instructed|directed)\s+that\s+\Z")


_INVITED = compiled(r"\b[Ii]nvit(?:e|ed|es|ing)\s+(?:the\s+)?[A-Z][^;]{2,60},\s+\Z")
_TO_SPEAK = compiled(r"(?:address|advise|brief|speak|present|introduce|outline|explain|comment|respond|update)\b")


def is_infinitive(place: Place) -> bool:
    """ "X to <verb>", at the start of a clause or behind "asked"."""
    doer, deed, lead = place.doer, place.deed, place.lead
    if not is_verb(deed) or doer.text.endswith(("meeting", "Meeting")) or _PRESSED.search(lead):
        return False
    if ends(lead, _NOT_ASKED) or _IS_IT.fullmatch(lead):
        return False
    if _TO_SPEAK.match(deed) and (ends(lead, _INVITED) or " Invited " in doer.text):
        return False  # "invited Mr Bell, Surveyor, to address the meeting"
    if lead.endswith("advised "):
        return False  # an opinion on what they had better do
    asked = ends(lead, BEFORE)
    if asked:
        return may_ask(asked, place)
    if place.decided and ends(lead, _MOVED_FOR):
        return is_errand(deed)
    known = doer.kind == "initials" or doer.text in {"Clerk", "Chair", "Chairman", "Secretary", "Treasurer"}
    if re.search(r"[^,;.]\s(?:and|&)\s+\Z", lead) and not _paired(lead, deed, alone=known):
        return False
    if (
        doer.kind == "pronoun"
        or (doer.text.endswith(("esidents", "epartments")) and not place.decided)
        or (place.text[doer.end : doer.end + 1] == "," and doer.kind != "post")
    ):
        return False
    behind_comma = ends(lead, _COMMA_ONLY)
    if not place.starts_clause or (place.supposed and not behind_comma) or _PURPOSE.search(lead) or _NAMED.search(lead):
        return False
    if behind_comma and not place.decided:
        several = doer.trusted and _JOBS.match(lead)
        if not (known or several or (doer.trusted and (is_errand(deed) or _WAITS.fullmatch(lead)))):
            return False
    return is_errand(deed) or (doer.trusted and doer.kind != "body")


# "A motion was put for the secretary to write to the bank, and carried."
_MOVED_FOR = compiled(r"\b(?:motion|proposal|moved|proposed)\s+(?:was\s+(?:made|moved|put)\s+)?for\s+\Z", re.I)
_PRESSED = compiled(r"\b(?:letter|e-?mail|notice|leaflet|appeal)\b[^.;]*\s(?:encouraging|urging|inviting)\s[^.;]*\Z")
"""what a letter that came would have somebody do"""
_NOT_ASKED = compiled(
    r"\b(?:not|never|refused|declined|reluctant|unwilling)\s+to\s+(?:\w+ly\s+)?(?:ask|request|instruct|direct|mandate|task|invite|allow|require)\s+\Z"
)
_IS_IT = compiled(r"\W*(?:Is|Are|Was|Were)\s")
"""what begins a question"""
_COMMA_ONLY = compiled(r",\s+\Z|\band\s+\Z|\s&\s+\Z")
# "put off to enable a model to be made, the Arts Team to comment and Members to walk the route"
_PURPOSE = compiled(
    r"\b(?:to\s+(?:enable|allow|permit|give\s+time)|in\s+order\s+(?:for|to)|so\s+as)\b[^.;]*\Z|\b(?:subject\s+to|pending)\b[^.;,]*\Z",
    re.I,
)
# "to nominate the Chair and Cllr Hay to travel" sends nobody on an errand.
_NAMED = compiled(r"\b(?:nominat|appoint|elect|authoris|authoriz|co-?opt)(?:e|ed|ing|ion|ment)?\s[^;:]{0,80}\Z", re.I)
# "Ada to order paint, Ben to do the posters, Cy to ring round": one after the other.
_JOBS = compiled(r"\W*(?!To\b)[A-Z][\w’'.-]*(?:\s[A-Z][\w’'.-]*)?\sto\s[a-z]+\s[^.;]*(?:,|\s(?:and|&))\s+\Z")
# "Waiting for a date, Ada to attend"
_WAITS = compiled(r"\W*(?:\w{1,3}[.)]\s+)?(?:Waiting|Awaiting|Pending|Following|After|Subject\s+to)\s[^.;,]{2,60},\s+")


def _paired(lead: str, deed: str, *, alone: bool) -> bool:
    """Whether "and Y to <verb>" goes on from "X to <verb>", rather than from "between X" or "arrange for X".

    `alone`: Y, whose initials they are, needs no X before it.
    """
    own = re.split(r"[.;]\s", lead)[-1]
    if is_errand(deed) and _AND_THEN.search(own):
        return True
    if not alone and not re.search(r"\bto\s+[a-z]", own):
        return False
    governed = re.search(r"\b(?:between|for|with|from|of|invite|ask|asked|allow|enable)\s+[^,;]{1,60}\Z", own)
    return not governed or (is_errand(deed) and not re.match(r"(?:discuss|attend|meet|consider)", deed))


# "The report was noted and the Clerk to write": what the meeting did, then what is to be done.
_AND_THEN = compiled(
    r"\b(?:noted|agreed|approved|accepted|received|discussed|considered|deferred|resolved|adopted|supported)\s+and\s+\Z",
    re.I,
)


def is_subjunctive(place: Place) -> bool:
    """ "that members forward three items" in a decision."""
    spoken = place.lead.rstrip()
    if spoken.endswith(("ould", "an")) and place.behind["plain"] is not None and ends(place.lead, _COULD):
        return is_begged(place)
    if _is_noted_down(place):
        return True
    if place.decided and _OUR_ERRAND.match(place.deed) and _is_this_body(place):
        return True
    own = place.doer.single or _TEAM.search(place.doer.text)
    opens = place.decided and own and place.doer.kind != "pronoun" and _OPENS.search(place.lead)
    several = place.doer.kind in {"group", "body"} and ALL_MAY.match(place.deed)
    bare = (
        place.lead.endswith(("requested ", " asked "))
        and (own or several)
        and _BARE_REQUEST.match(place.deed) is not None
    )
    that = spoken[-4:].lower() == "that" and _THAT.search(place.lead)
    if not (opens or that or bare) or spoken.endswith(("provided that", "condition that", "proviso that")):
        return False
    requested = bare or ends(place.lead, _REQUESTED)
    if not (place.decided or requested):
        return False
    if that and ends(place.lead, _SUGGESTED) and _AGREED_ELSE.search(place.text, place.doer.end):
        return False
    if place.doer.kind == "pronoun" and (requested or place.doer.text == "they"):
        return False
    if place.doer.kind == "organisation" and not is_handing_over(place.deed):
        return False
    if requested and not place.decided and (place.doer.kind == "body" or is_collective(place.doer) or place.past):
        if bare and several:
            return not place.past
        ours = place.doer.text in {"the Council", "the Committee", "the Board"} and not place.past
        return bool(ours and _OUR_LETTER.match(place.deed) and _MEMBER_ASKS.search(place.lead))
    if _NOUN_BE.match(place.deed):
        return False
    if place.doer.single and (third := _THIRD.match(place.deed)):
        return is_errand(third["verb"] + place.deed[third.end() :])
    if re.match(
        r"(?:\W*(?:\w{3,}ly|already)\s+)?(?!b?ring\b|feed\b|weed\b|\w+ss\b)\w+(?:ed|ing|s)\b|put\s+forward\b|set\s+up\s+(?:in|by|last)\b",
        place.deed,
    ):
        return False
    post = place.decided and place.doer.kind == "post" and is_verb(place.deed) and not _TOLD_PAST.match(place.deed)
    return is_errand(place.deed) or post


# Where a clause of a list begins: "RESOLVED that (a) the Clerk write ...; and (b) the Chair sign ..."
_OPENS = compiled(
    r"(?:\A|[;:]\s+(?:and\s+)?|\b(?:[Aa]greed|AGREED|[Rr]esolved|RESOLVED)\s[–-]\s+|\band\s+)\W*(?:\w{1,4}[.)]\s+)?\Z"
)
# "(3) the Licensing Team carry out a check"
_TEAM = compiled(r"\b(?:team|office|section|department|service|unit|working\s+(?:group|party)|officers)\Z", re.I)
# "Ann requested the Clerk write to the Minister", and no thing: "requested the Treasurer report".
_BARE_REQUEST = compiled(
    r"(?!\w+(?:ed|ing|s)\b)[a-z]+\s+(?:to|with|the|an?|that|whether|if|this|these|those|all|[A-Z])\b"
)
_THAT = compiled(r"\bthat\s+\Z", re.I)
# "suggested that a group look at it, and it was agreed that Ada would": something else was agreed
_SUGGESTED = compiled(r"\bsuggested\s+that\s+\Z")
_AGREED_ELSE = compiled(
    r"(?:\b(?:and|but|again)|[,;–-])\s+it\s+was\s+(?:\w+ly\s+|then\s+|also\s+)?(?:agreed|resolved|decided)\s+that\s"
)
# "Cllr Hay asked that the Council issue a statement": what a member asks of the body, by somebody's hand.
_OUR_LETTER = compiled(
    r"(?:write|issue|send|circulate|contact|invite|reply|respond|arrange|publish|make\s+(?:representations?|contact|enquiries))\b"
)
_MEMBER_ASKS = compiled(
    r"(?:\b(?:Cllrs?|Councillors?)\b\.?(?:\s[A-Z][\w.’'-]*|,?\s(?:and|&))*|(?:\b(?:[Mm]embers|[Cc]ouncillors)|\b[Tt]hey|\b[Hh]e|\b[Ss]he)(?:\s+present)?)\s+(?:also\s+|then\s+)?(?:asked|requested)\s+that\s+\Z"
)
# "that the Clerk contract be renewed": the doer is part of a name
_NOUN_BE = compiled(r"[a-z]+\s+be\s+(?:\w+ly\s+)?\w+(?:ed|en|wn|nt)\b")
# "resolved that the Clerk obtains quotes"
_THIRD = compiled(r"(?P<verb>(?!propose|move)[a-z]{3,})(?<!s)s\b(?!\s+(?:that|was|were|is|had)\b)")
# No subjunctive: what a post did or could do.
_TOLD_PAST = compiled(
    r"(?:was|were|is|are|has|have|had|did|does|went|made|sent|got|gave|took|met|wrote|said|felt|thought|knew|saw|sought|bought|chose|drew|began|rose|held|kept|left|told|found|brought|paid|spoke|came|ran|set|put|let|read|would|could"
    r"|should|will|may|might|must|can|shall|and|or|also)\b"
)


def _is_this_body(place: Place) -> bool:
    """Whether a motion speaks of the body that meets: "That this Council writes to the Minister", "this District write to"."""
    if place.lead.lower().endswith("that this "):
        return place.doer.kind in {"body", "organisation"}
    own = place.doer.text in {"Council", "the Council"}
    spoken = place.lead.endswith(" this ") or place.lead.lower().endswith(("that ", "that, "))
    return own and (spoken or _OPENS.search(place.lead) is not None)


# What a body decides that it do, and can do only by somebody's hand.
_OUR_ERRAND = compiled(
    r"(?:writes?\s+to|(?:engages?|liaises?)\s+with|conducts?\s+an?|carr(?:y|ies)\s+out\s+an?|invites?|contacts?|requests?\s+(?:the|an?)|asks?\s+(?:the|an?)|commissions?\s+an?|offers?\s+(?:Cllr|M[rs]|the))\b"
)


def _is_noted_down(place: Place) -> bool:
    """ "Clerk email Ann Bell": the short hand of notes, for an errand of who has a post."""
    doer = place.doer
    if (
        doer.kind not in {"post", "initials", "name"}
        or doer.text.endswith(" To")
        or " and " in doer.text
        or re.match(r"(?:the|an?|our)\s", doer.text, re.I)
        or place.past
    ):
        return False
    whole = place.text[doer.end :].startswith(" ")
    return place.starts_clause and whole and _BEGINS_NOTED.match(place.deed) is not None


# What only a verb begins: "email Ann", "ask them", "report to the Inspector"; "Clerk report for May" is a thing.
_NOTED_ERRAND = (
    r"(?:e-?mail|ask|contact|notify|remind|inform|chase|phone|ring|invite|advise)\s+(?:the|them|him|her|all|both|an?|[A-Z]\w*)\b"
    r"|(?:write|reply|respond|report|liaise|speak)\s+(?:to|with|back|and\s+(?:ask|clarify|explain|confirm|request|say|tell|thank|complain|inform))\b"
    r"|(?:request|obtain|order|chase|get)\s+(?:(?:further|more|new|two|three)\s+)?(?:reports?|quotes?|quotations|prices?|copies|details|updates?|replies|information)\b(?!\s+(?:was|were|is|are|had|has|have)\b)"
    r"|(?:send|obtain|circulate|arrange|forward|request|order|check|purchase|buy|submit|put|draft|prepare|update|book|post|display|add|raise|look\s+into|follow\s+up|find\s+out)\s+(?:the|it|them|this|these|an?|that|whether|if|further|new)\b"
)
_BEGINS_NOTED = compiled(_NOTED_ERRAND)
NOTED_DOWN = cued(
    rf"(?:\b(?:Clerk|Chair(?:man|woman|person)?|Secretary|Treasurer|Officer|Manager)|(?:\A|[.;]\s)\W*[A-Z][\w]*(?:\s[A-Z]\w+)?)\s+(?:{_NOTED_ERRAND})"
)
"""This is in whatever the short hand of notes says a post is to do."""

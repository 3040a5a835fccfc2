"""When "X would <verb>" is a promise: in a decision, or as an errand that answers a request or serves the body."""

from __future__ import annotations

import re

from minutes_parser.patterns import compiled
from minutes_parser.segment.actions.asking import LATER
from minutes_parser.segment.actions.deeds import is_errand, is_handing_over, is_verb, tells_then
from minutes_parser.segment.actions.place import Place, ends

LIKE_A_NAME = compiled(
    r"[A-Z][a-zà-ÿ’'-]+\s(?!(?:Council|Trust|Group|Association|Society|Club|School|Church|Police|Water|Highways|Housing|Homes|Hall|Estates?|Energy|County|Parish|Town|Services?)\b)[A-Z][a-zA-Zà-ÿ’'-]+"
)
SERVES = compiled(
    r"\bto\s+(?:members|Cllr|Councillor|(?:the\s+)?members|the\s+(?:Clerk|Council|Committee|Board|Cabinet|Panel|Forum|Executive))\b",
    re.I,
)
_ASKED_FOR = compiled(
    r"\b(?:asked|requests?|requested|quer(?:y|ied)|question(?:ed|s)?|response|reply|answer|raised?|report(?:ed|s)|concern\w*"
    r"|suggest\w*|enquir\w*|agreed|complain\w*|need(?:s|ed)?|problem|issue|discuss\w*|unclear|not\s+clear|could\s+not)\b",
    re.I,
)
_BENEFIT = compiled(
    r"\b(?:members?|councillors?|cllr|governors|trustees|directors|the\s+(?:council|committee|board|panel|group|clerk|secretary|treasurer|administrator|chair\w*|meeting|PC|CC)|back"
    r"|next\s+meeting|us|him|her|them|this|it|do\s+so)\b",
    re.I,
)
_AT_REQUEST = compiled(r"\b(?:at|on|following)\s+(?:the|a)\s+request\b|\bas\s+requested\b", re.I)
# "Mrs Hay said she would look into it": what a speaker undertakes to do, as far as the verb serves those who listen.
_SAID = compiled(
    r"\b(?:said|confirmed|promised|indicated|replied|responded|stated|advised|added|noted)(?P<that>\s+that(?:\s[^.;]{3,90}?,?\s+and\s+that)?)?\s+\Z"
)
_TELLS = compiled(r"\b(?:said|confirmed|promised|indicated|replied|responded|stated|advised|added)\b[^.;]*\Z")
_SERVING = compiled(
    r"(?:look|check|chat|contact|press|lobby|urge|speak|talk|write|e-?mail|circulate|send|find\s+out|follow|chase|raise|ask|investigate|examine|explore|inspect|arrange|forward|share|do\s+(?:so|this|it)|make\s+(?:\w+\s+){1,5}?available"
    r"|take\s+(?:\w+\s+){1,4}(?:up|forward|back|away)|pursue|enquire|inquire|report\s+(?:back|to|it|this)|get\s+(?:back|in\s+touch)|see\s+(?:that|to|if|whether|what)|let\s+\w+\s+know|feed\s*back|remind|notify|seek\s+to|(?:prepare|produce|provide|submit|put\s+together)\s+(?:an?|the|some|further)\s+(?:\w+\s+){0,2}?(?:report|list|note|breakdown|figures|briefing|paper|update|details|information|summary)\b|clarify|obtain|draw\s+up|revert|bring|make\s+enquiries|find\s+an)\b"
)
# "Cllr Hay said he would": one of the body's own, whose errands are for it.
_OWN_SAID = compiled(
    r"\b(?:Cllr|Councillor|[Cc]lerk|[Cc]hair(?:man|woman)?|[Ss]ecretary|[Tt]reasurer)\b\.?(?:\s(?:[A-Z]\.?\s)*[A-Z][\w’'-]+){0,2}\s(?:also\s)?"
    r"(?:said|[a-z]+ed)(?:\sthat)?\s\Z|(?:\A|[.;]\s)[A-Z][a-zà-ÿ’'-]+(?:\s[A-Z][a-zà-ÿ’'-]+)?\s(?:also\s)?said\s(?:that\s)?\Z"
)
# The body's own people act for it.
OWN = compiled(
    r"(?:the\s+)?(?:(?:Cllrs?|Councillors?)\b"
    r"|(?:(?:assistant|deputy|vice|parish|town|minutes?|hon|honorary|membership|bookings?|social|match|press|general|fixtures?|meetings?)[ -]+)?(?:clerk\b|chair|secretary|treasurer))",
    re.I,
)


def would(place: Place, *, past: bool) -> bool:
    """Whether "X would <verb>" is a promise: in a decision, or an errand that answers a request or serves the body."""
    doer, deed = place.doer, place.deed
    if _NOTHING_LATER.match(deed):
        return False
    if (
        past
        and doer.kind == "pronoun"
        and not place.decided
        and _PROPOSES.search(place.before)
        and not ends(place.lead, _SAID)
    ):
        return False
    if past and not place.decided and doer.kind == "pronoun" and _FROM_OUTSIDE.search(place.lead):
        return bool(SERVES.search(deed))
    if place.decided:
        if doer.single and doer.kind != "pronoun":
            return is_verb(deed)
        letters = _IN_LETTERS.fullmatch(doer.text) and not re.match(r"(?:be\s+)?meet", deed)
        own = doer.kind != "organisation" or LIKE_A_NAME.fullmatch(doer.text) or letters
        return is_errand(deed) and bool(own or is_handing_over(deed))
    if doer.sits and not past:
        return is_errand(deed) and not _OWN_BUSINESS.match(deed)
    if doer.sits:
        return is_handing_over(deed) or deed.startswith(
            ("write to ", "reply to ", "respond to ", "contact ", "liaise with ")
        )
    if doer.text.lower() == "they" and ends(place.lead, _PAIR_SAID):
        return is_errand(deed)
    if doer.text.lower() == "they" and ends(place.lead, _OFFICER_SAID):
        return is_errand(deed) and (
            tells_then(deed) or _REVERTS.match(deed) is not None
        )  # who else would come back to the meeting?
    if not past and ends(place.lead, _MEMBERS_TOLD) and (doer.kind in {"body", "group"} or _SECTION.search(doer.text)):
        return is_errand(deed)
    if doer.kind == "organisation" or doer.text.lower() == "they" or _OUTSIDER.search(doer.text):
        return not past and is_handing_over(deed)
    if doer.single and _AT_REQUEST.search(place.lead):
        return is_verb(deed)
    if doer.single and is_verb(deed) and (_BY_SELF.search(deed) or (not past and doer.kind in {"initials", "name"})):
        return True
    if doer.single and doer.kind != "pronoun" and is_handing_over(deed):
        return True
    if doer.kind == "body" and _OUR_WORK.match(deed) and (_OPENS.fullmatch(place.lead) or place.lead.endswith(" so ")):
        return True
    if doer.kind == "body" or not (is_errand(deed) or (doer.single and is_verb(deed) and LATER.search(deed))):
        return False
    if re.search(r"\bif\s+(?:so|there\s+(?:was|were)\s+(?:time|money|funds|enough|room))\b", deed):
        return False
    if doer.kind == "group" and past and LATER.search(deed) and SERVES.search(deed):
        return True
    if doer.kind == "group":
        officers = doer.text.lower().endswith("officers")
        if doer.text.lower().endswith("secretariat"):
            return True
        return (
            is_handing_over(deed)
            or (officers and tells_then(deed))
            or (not past and not doer.text.endswith(("esidents", "olunteers")) and not _IS_TO_VISIT.match(deed))
        )
    if (
        not past
        or doer.kind in {"initials", "name"}
        or OWN.match(doer.text)
        or (doer.kind == "called" and LATER.search(deed))
    ):
        return True
    if doer.kind == "pronoun" and (said := ends(place.lead, _SAID)):
        if _SERVING.match(deed) or _OWN_SAID.search(place.lead):
            return True
        if not said["that"] and re.match(r"(?:be|proceed)\b", deed):
            return False
    if doer.kind == "pronoun" and LATER.search(deed) and _TELLS.search(place.lead):
        return True
    return bool(_BENEFIT.search(deed) or _ASKED_FOR.search(place.text) or _ASKED_FOR.search(place.before[-400:]))


# "Mr Orr, a resident, said that he would", "a parishioner said she would": what the public does for itself
_FROM_OUTSIDE = compiled(
    r"(?:\A|[.;]\s|,\s)(?:an?|one|another|the)\s(?:[\w-]+\s){0,2}(?:resident|parishioner|member\sof\sthe\spublic|visitor|villager|householder|objector),?\s[^.;]{0,80}\Z",
    re.I,
)
# "KO & TS said they would": two who speak for themselves.
_PAIR_SAID = compiled(
    r"(?:\b[A-Z]{2,3}(?:\s?[/&]\s?|\sand\s)[A-Z]{2,3}|\b[A-Z][a-z]+\s(?:and|&)\s(?:[A-Z][a-z]+|the\s[A-Z][a-z]+))\s(?:said|confirmed|agreed|promised)(?:\sthat)?\s\Z"
)
# "Executive Engineer Ann Bell advised they would look into it and revert": the one who speaks.
_OFFICER_SAID = compiled(
    r"\b(?:Engineer|Officer|Director(?:\sof\s[A-Z]\w+)?|Manager|Planner|Executive|Administrator|Surveyor|Superintendent)(?:,?\s(?:(?:Mr|Mrs|Ms|Miss|Dr)\.?\s)?(?:[A-Z]\.?\s)*[A-Z][\w’'-]+){0,2},?\s(?:also\s|then\s)?(?:said|advised|confirmed|stated|replied|responded|indicated)(?:\sthat)?\s\Z"
)
_REVERTS = compiled(r"(?:revert|respond|report\s+back|(?:come|get)\s+back)\b")
# "Members were advised that the Roads Section will mend it": the answer to what a member asked for.
_MEMBERS_TOLD = compiled(
    r"\b(?:[Mm]embers|[Cc]ouncillors|(?:Cllr|Councillor)\.?\s(?:[A-Z]\.?\s)*[A-Z][\w’'-]+)\s(?:present\s)?(?:were|was)\s(?:also\s|further\s|then\s)?(?:advised|informed|told)(?:\sby\s[^.;]{2,40}?)?\sthat\s\Z"
)
_SECTION = compiled(r"\b(?:[Oo]ffice|[Ss]ection|[Dd]epartment|[Uu]nit|[Tt]eam|[Dd]irectorate|[Ss]taff)\Z")
# Done there and then, or as it always was.
_NOTHING_LATER = compiled(
    r"(?:now\s+|then\s+)?(?:(?:call\s+for|take|move\s+to|go\s+to|proceed\s+to)\s+(?:an?\s+|the\s+)?(?:\w+\s+)?vote\b|put\s[^.;]{1,40}?\sto\s+(?:the|a)\s+vote\b|do\s+(?:so|this|that|it|the\s+same)\s+again\b|be\s+\w+ing\b[^.;,]*\bin\s+(?:the\s+)?future\b|return\s+(?:to\s+work|tomorrow|from|on|in|as|after)\b|be\s+(?:join|leav|retir|replac|resign|stand|stepp)ing\b)"
)
# "He proposed to raise the rate. He would use the money to ...": what comes of it if it is agreed.
_PROPOSES = compiled(
    r"(?:\A|[.;]\s)(?:[^.;]|\.(?=\d))*\b(?:proposed|proposing|intended|intending)\s+(?:to|an?)\s(?:[^.;]|\.(?=\d))*\.\s*\Z"
)
# What an organisation does for itself, or for others.
_OWN_BUSINESS = compiled(
    r"(?:be\s+)?(?:meet|visit|call|includ|pay|purchas|buy|us|review|present|proceed|implement|carry|mak|process|lay|plan|launch)(?:e|ing)?\b"
)
# What a body does by somebody's hand, and is not told of it as its business.
_OUR_WORK = compiled(
    r"(?:write\s+to|contact|reach\s+out\s+to|update\s+(?:the|its|our|their|[\w-]+\.)|notify|ask|invite|thank|investigate|look\s+(?:into|at)|report\s+back|respond|reply|enquire|look\s+to\s+[a-z]+|(?:include|put|publish|post|advertise)\s+[^.;]*\b(?:newsletter|magazine|agenda|website|notice\s?boards?)\b|(?:produce|design|print|issue|distribute)\s+(?:an?|the|another|its)\s+(?:[\w-]+\s+)?(?:leaflet|flyer|poster|newsletter|questionnaire|survey|notice)s?\b|send\s+(?:an?|the)\s+(?:[\w-]+\s+)?(?:letter|card|reply|response|note))\b"
)
# "The task force will be visiting the area in May", as one hears of it
_IS_TO_VISIT = compiled(r"be\s+visiting\b(?![^.;]*\band\s+(?:will\s+)?(?:report|revert|advise|feed)\b)")
_OPENS = compiled(r"\W*(?:[\w/]{1,6}[.)]\s*)*(?:In\s+response\s+to\s[^.;]*\s)?")
_IN_LETTERS = compiled(r"[Tt]he\s[A-Z]{2,4}C")
"""a council or a committee by its letters: "the SPC\""""
# "He will turn it back himself."
_BY_SELF = compiled(r"\b(?:himself|herself|myself)\b")
_OUTSIDER = compiled(
    r"\b(?:contractors?|developers?|landlord|consultants?|agent|engineers?\s+from|(?-i:auditors?|solicitors?|surveyors?|architects?|insurers))\Z|\Athe\s+(?:department|minist(?:er|ry))\Z",
    re.I,
)
"""who works for the body or beside it: what these will do is told, not promised"""

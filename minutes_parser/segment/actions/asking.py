"""Requests: what stands before a doer who is to do something ("asked X to <verb>", "left to X to <verb>")."""

from __future__ import annotations

import re

from minutes_parser.patterns import compiled
from minutes_parser.segment.actions.deeds import is_errand, is_verb
from minutes_parser.segment.actions.place import Place, ends, is_collective

# The body or a member asks somebody: what stands before the doer.
BEFORE = compiled(
    r"""(?:
        (?P<request>\b(?:(?:asked|requested)(?:\s+for)?|instructed|directed|tasked|required|(?:council|committee|board|members|councillors|trustees|governors|meeting)\s+(?:would\s+like|wished|wanted))\s+)
      | (?P<remit>\b(?:be\s+)?[Rr]emit(?:ted)?\s+(?:it\s+)?(?:back\s+)?to\s+)
      | (?P<order>\b(?:
            (?:to|and)\s+(?:ask|request|instruct|direct|mandate|task|remit\s+to|invite)
          | (?:would|should|will)\s+(?:ask|instruct|request)
          | requests|instructs|asks|directs|requested\s+that
          )\s+ | \A\W*(?:\w{1,4}[.)]\s+)?(?:ask|request|instruct|direct|mandate|task)\s+)
      | (?P<call>\b(?:calls?|called|calling)\s+(?:up)?on\s+(?:this\s+)?)
      | (?P<placed>\baction\s+(?:point\s+)?(?:was|is)\s+(?:placed\s+(?:on|upon|with)|given\s+to|assigned\s+to|allocated\s+to|for)\s+|\bthere\s+(?:was|is)\s+an\s+action\s+(?:for|on)\s+|\A\W*action\s+(?:is\s+)?(?:required|needed)\s+(?:from|by|of)\s+)
      | (?P<passed>(?:\b(?:task|job|work|matter|this|it|issue|request|complaint|query|letter|e-?mail)\s+(?:was|were|is|(?:to|would|should)\s+be|be)\s+(?:then\s+)?|[–—-]\s+|\A\W*)
            (?:delegated|given|assigned|allocated|handed|passed|referred|forwarded)\s+(?:over\s+|on\s+|back\s+)?to\s+)
      | (?P<beside>,\s+with\s+)
      | (?P<left>\bleft\s+(?:it\s+|this\s+)?(?:to|with|for)\s+)
      | (?P<deferred>\b(?:deferred|put\s+off|adjourned|left\s+over|held\s+over|carried\s+forward)\b[^.;]{0,50}?\sfor\s+)
      | (?P<decided_for>\b(?:and|or),?\s+for\s+)
      | (?P<agreed_for>\b(?:agreed|decided|resolved|(?<!be\s)(?<!been\s)arranged)\s+for\s+)
    )\Z""",
    re.VERBOSE | re.IGNORECASE,
)
# Asked and done in the meeting itself.
AT_ONCE = compiled(
    r"(?:provide\s+(?:his|her|their)\s+(?:\w+\s+){0,2}(?:report|update|overview|presentation)|give\s+(?:\w+\s+){0,5}(?:update|presentation|overview|summary|report)|introduce|present|explain|outline|address"
    r"|read|(?:speak|talk)(?!\s+(?:to|with)\s+(?:him|her|(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor)\b|the\s+(?:\w+\s+){0,2}(?:(?:land)?owners?|contractors?|residents?"
    r"|school|tenants?|farmer|landlord|developer|police|highways|clerk|family|neighbours?|company|council|(?:\w+\s+)?(?:holders|managers?|parents|club|vicar|headteacher|volunteers|secretary|treasurer))\b))|comment|summarise|(?:clarify|confirm)(?![^.;]*\bwith\s+(?:the|Mrs?|Ms|Dr|Cllr|Councillor)\b)|identify|propose"
    r"|discuss(?!\s+(?:this|it|the\s+(?:matter|issue))\s+(?:further\s+)?with\b)"
    r"|include\s+(?:\w+\s+){0,4}(?:names?|vote))\b",
    re.I,
)
LATER = compiled(
    r"\bno\s+later\s+than\b|\b(?:by|before)\s+(?:the\s+(?:end|next)|\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|next|christmas|easter|half\s+term|tomorrow)"
    r"|\bnext\s+(?:report|meeting|week)\b|\bduring\s+the\s+week\b|\b(?:at|by)\s+the\s+end\s+of\b|\bthis\s+(?:week(?:end)?|afternoon)\b|\bas\s+soon\s+as\b"
    r"|\bin\s+due\s+course\b|\bafter\s+the\s+meeting\b|\b(?:tomorrow|in\s+the\s+morning)\b|\bwithin\s+(?:the\s+(?:next|coming)\s+)?(?:\w+\s+)?(?:working\s+)?(?:days?|weeks?|months?|fortnight)\b",
    re.I,
)
_OUTSIDE_ASKER = compiled(
    r"\b(?:minister|government|department|secretary\s+of\s+state|commission|(?:circular|letter|act|guidance)\s+\d{4}),?\s[^.;–—]{0,60}\Z",
    re.I,
)
# A small "to" begins a point of a decision's list; a large one a purpose line.
_LISTED = compiled(r"\W*(?:\w{1,4}[.)]\s+)?(?:to\s+(?:ask|instruct|request|direct|mandate)|Mandate)\s+\Z")
_WE_ASK = compiled(
    r"(?:\A|[.;,]\s|\band\s)\W*(?:we|the\s(?:council|committee|board|club|group))\s(?:will|would)\sask\s\Z", re.I
)
ALL_MAY = compiled(
    r"(?:think|compile|draft|submit|return|let|send|forward|email|report|inform|contact|check|provide|look)\b"
)


def may_ask(asked: re.Match[str], place: Place) -> bool:
    """Whether "asked X to <verb>" is a request for something after the meeting."""
    doer, deed, lead = place.doer, place.deed, place.lead
    if asked["agreed_for"] or asked["remit"] or asked["placed"]:
        return True
    if asked["call"]:
        return place.decided and is_errand(deed)
    if asked["passed"] or asked["beside"]:
        idle = AT_ONCE.match(deed) and not LATER.search(deed)
        own = doer.single or doer.text.lower().endswith(("officers", "staff", "team"))
        return own and is_errand(deed) and not (idle or place.past or place.supposed)
    if asked["left"]:
        return (doer.single or (doer.kind == "group" and not is_collective(doer))) and is_verb(deed)
    if asked["deferred"]:
        return (doer.single or doer.kind == "group") and is_verb(deed)
    if asked["decided_for"]:
        return place.decided and doer.trusted and is_errand(deed)
    if asked["request"] and place.decided and doer.text not in {"the Council", "the Committee", "members", "Members"}:
        return is_errand(deed) or (doer.single and is_verb(deed) and not AT_ONCE.match(deed))
    if (
        asked["order"]
        and "invite" in asked["order"].lower()
        and re.match(r"(?:attend|come|speak|present|address)\b", deed)
    ):
        return False
    if asked["order"]:
        return place.decided or bool(_LISTED.match(lead) or ends(lead, _WE_ASK))
    if (
        (AT_ONCE.match(deed) and not LATER.search(deed))
        or _OUTSIDE_ASKER.search(lead)
        or place.past
        or doer.kind == "pronoun"
    ):
        return False
    had = re.search(
        r"\b(?:had|has|have|been|being)\s+(?:(?:today|already|since|also|previously|now|recently|just|then)\s+)*\Z",
        lead[: asked.start()],
    )
    if had and not _BODY_HAS.search(lead, 0, asked.start()):
        return False
    if is_collective(doer):
        return bool(ALL_MAY.match(deed))
    if (
        doer.kind == "group"
        and not place.decided
        and doer.text.lower().endswith(("residents", "parents", "volunteers"))
    ):
        return False  # whom a report calls on
    return doer.single or is_errand(deed)


# "The Board have asked the Clerk to amend it"
_BODY_HAS = compiled(r"\b(?:board|council|committee|trustees|members|governors)\s+(?:has|have)\s+\Z", re.I)

"""What binds a doer: the phrase behind it ("X to <verb>", "X agreed to", "X would") or before it ("asked X to <verb>").

How much else must be shown depends on the phrase. "X agreed to" and "X was asked to" bind by themselves; "X would" only
where it answers a request or serves the body; "X should" and "that X report" only in the voice of a decision.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from minutes_parser.records import ActionBasis
from minutes_parser.segment.asking import AT_ONCE, BEFORE, LATER, may_ask
from minutes_parser.segment.cues import cued
from minutes_parser.segment.deeds import begins_errand, is_errand, is_handing_over, is_idle, is_verb, tells_then
from minutes_parser.segment.owners import Doer, is_subject
from minutes_parser.segment.place import MET, Place, ends, is_collective, is_supposed
from minutes_parser.segment.promising import LIKE_A_NAME, OWN, SERVES, would

_ADVERB = (
    r"(?:(?:also|additionally|then|therefore|now|again|hopefully|kindly|shortly|duly|further|first|immediately|urgently|instead|still|each|both|all"
    r"|personally|subsequently|however|formally|in\s+the\s+(?:meantime|interim)|in\s+(?:due\s+)?course"
    r"|on\s+behalf\s+of\s+the\s+\w+),?\s+)*"
)
_ASIDE = r"(?:,?\s(?:[A-Z]\.?){2,4}(?=,?\s[a-z]))?(?:\s*\([^()]{1,60}\))?(?:,\s(?:who|whose|as|being)\s[^,.;:()]{3,80},(?=\s(?:(?:also|kindly|then)\s)?(?:was|were|has|will|would|agreed|undertook|offered|volunteered|promised)\b)|,?\s+(?:in\s+consultation|together|in\s+conjunction|jointly)\s+with\s+[^,.;]{2,70},|,(?:\s(?:the\s)?[A-Z][^,.;:()]{1,40},)?|,?\s+on\s+behalf\s+of\s+[^,.;]{1,40},)?\s+"
_BIND = r"(?:agreed|offering|agreeing|volunteering|vowed|vows|offers|agrees|promises|(?:gave|made)\s+an?\s+(?:undertaking|commitment|promise)|pledged|undertook|undertakes|offered|volunteered|promised|committed|(?:has|have)\s+undertaken|is\s+undertaking)"
_TOOK = r"(?:took|takes|accepted|has\s+taken)\s+(?:on\s+|away\s+)?(?:an?|the)\s+action(?:\s+point)?"
_ASK = r"(?:asked|deputed|requested|instructed|directed|tasked|charged|mandated)"
_BEHIND = re.compile(
    rf"""(?:['’](?P<short>(?:d|ll)\s+)|(?:\s*[–—:-]|,)?\s+(?P<begged>please\s+)|\s*[–—:-]\s+(?P<headed>to\s+)|{_ASIDE}(?P<who>who\s+)?{_ADVERB}(?:
        (?P<given>(?:(?:was|were|is|are)\s+(?:given|assigned|allocated)|ha(?:s|ve))\s+(?:an?|the)\s+action(?:\s+point)?\s+to\s+)
      | (?P<bound>(?:(?:has|have)\s+(?:kindly\s+|generously\s+|also\s+)?)?(?:kindly\s+|generously\s+)?(?:{_BIND}|{_TOOK})(?:,\s(?:on\s+behalf|at\s+the\s+request)\s[^,.;:]{{2,40}},)?\s+to\s+)
      | (?P<asked>(?:was|were|(?:will\s+)?be|to\s+be|should\s+be|would\s+be|is\s+to\s+be|has\s+been|have\s+been
            |(?:be\s+and\s+)?(?:is|are))\s+{_ADVERB}(?:hereby\s+)?(?:authorised\s+and\s+)?{_ASK}\s+(?:by\s+(?:[^,.;]|(?<=Cllr|.Mrs)\.|(?<=\bM[rs])\.){{2,40}}?\s+)?(?:to|(?P<if>if\s+(?:s?he|they)\s+(?:would|could)))\s+)
      | (?P<vowed>(?:promised|undertook|has\s+undertaken|gave\s+(?:an?\s+)?(?:undertaking|assurances?)|assured\s+(?:[^.;,]{{2,40}}?\s)??)\s*\bthat\s+(?=[^.;]*?\b(?:would|will)\s))
      | (?P<pledged>promised\s+(?:(?:it|this|these|them)\s+(?=(?:by|before)\s)|(?:(?-i:[Tt]he\s|all\s)?[\w.]+\s(?:[A-Z]\w+\s)?)??an?\s+(?=(?:[\w-]+\s+){{0,2}}(?:reply|response|answer|note|report|paper|update|briefing|list|copy|breakdown)\b)))
      | (?P<charged>(?:(?:was|were|(?:to|will)\s+be|is|has\s+been)\s+(?:tasked|charged|entrusted)\s+with|(?:was|were)\s+given\s+(?:the|an?)\s+(?:task|job|action|responsibility)\s+of
          |(?:took|takes|has\s+taken|accepted|assumed)\s+(?:on\s+)?(?:the\s+)?(?:responsibility|task|job)\s+(?:for|of))\s+(?=[a-z-]+ing\b))
      | (?P<handed>with\s+(?=[a-z-]+ing\b))
      | (?P<happy>(?:(?:is|are|was|were|would\s+be)\s+)?(?:happy|willing)\s+to\s+)
      | (?P<told>(?:asked|instructed|tasked)\s+to\s+)
      | (?P<going>(?:is|are)\s+(?:going\s+|also\s+|now\s+|then\s+)?to\s+)
      | (?P<could>could\s+(?:please\s+|possibly\s+|perhaps\s+)?)
      | (?P<modal>(?:would|will|shall)(?:,\s[^,.;:]{{2,40}},)?\s+)
      | (?P<ought>(?:(?:should|must)(?:,\s[^,.;:]{{2,40}},)?|is\s+required\s+to|are\s+required\s+to|needs?\s+to)\s+)
      | (?P<to>to\s+)
      | (?P<plain>(?=[a-z]))
    )){_ADVERB}""",
    re.VERBOSE,
)
# The same behind a subject that stands further up: "... apologised and agreed to circulate".
SHARED = re.compile(
    rf"""(?:(?:,\s*|\b)(?:and|but)|(?<=\s)&|(?<=\w),(?=\s+will\s))\s+{_ADVERB}(?P<force>
        (?P<bound>(?:has\s+)?(?:kindly\s+)?{_BIND}\s+to\s+)
      | (?P<vowed>(?:promised|undertook)\s+that\s+(?=[^.;]*?\b(?:would|will)\s))
      | (?P<asked>(?:was|were)\s+{_ADVERB}{_ASK}\s+to\s+)
      | (?P<told>{_ASK}\s+to\s+)
      | (?P<could>could\s+(?:please\s+|possibly\s+|perhaps\s+)?)
      | (?P<modal>(?:would|will|is\s+going\s+to)\s+)
    ){_ADVERB}""",
    re.VERBOSE,
)
# "put off to enable a model to be made, the Arts Team to comment and Members to walk the route"
_PURPOSE = re.compile(
    r"\b(?:to\s+(?:enable|allow|permit|give\s+time)|in\s+order\s+(?:for|to)|so\s+as)\b[^.;]*\Z|\b(?:subject\s+to|pending)\b[^.;,]*\Z",
    re.I,
)
# "to nominate the Chair and Cllr Hay to travel" sends nobody on an errand.
_NAMED = re.compile(r"\b(?:nominat|appoint|elect|authoris|authoriz|co-?opt)(?:e|ed|ing|ion|ment)?\s[^;:]{0,80}\Z", re.I)
# "Ada to order paint, Ben to do the posters, Cy to ring round": one after the other.
_JOBS = re.compile(r"\W*(?!To\b)[A-Z][\w’'.-]*(?:\s[A-Z][\w’'.-]*)?\sto\s[a-z]+\s[^.;]*,\s+\Z")
# "Waiting for a date, Ada to attend"
_WAITS = re.compile(
    r"\W*(?:\w{1,3}[.)]\s+)?(?:Waiting|Awaiting|Pending|Following|After|Subject\s+to)\s[^.;,]{2,60},\s+"
)
_COMMA_ONLY = re.compile(r",\s+\Z|\band\s+\Z")


def binds(text: str, doer: Doer, *, decided: bool, before: str) -> tuple[int, ActionBasis] | None:
    """Where the verb of the doer's commitment starts in the sentence, and what binds; None if nothing binds the doer there.

    `before` is the text of the item up to the sentence.
    """
    match = _BEHIND.match(text, doer.end)
    if not match:
        return None
    if ("which" in text or "but" in text) and _WAS_DONE.match(text, match.end()):
        return None
    if _AS_BEFORE.search(text, match.end()):
        return None
    place = Place(text, doer, text[match.end() :], decided, before, match)
    form = next(name for name in _FORMS if match[name] is not None)
    if not "a" <= place.deed[:1] <= "z" or (is_idle(place.deed) and form != "pledged"):
        return None
    own = doer.single and doer.kind != "pronoun"
    if not own and (place.deed.startswith("pay ") or (match["asked"] or "").startswith("will")):
        return None  # what the body will pay, or others will be asked, is told
    related = doer.single and form in {"modal", "bound", "asked"} and (is_errand(place.deed) or form == "bound")
    handed = form == "going" and is_errand(place.deed) and _HANDED.search(place.lead)
    if match["who"] and (not (related or handed) or _HAD.search(place.lead)):
        return None
    if (match["modal"] or match["ought"]) and _LICENSED.search(doer.text):
        return None  # "The licence holder shall ...": a condition on who was granted something
    is_binding, basis = _FORMS[form]
    return (match.end(), basis) if is_binding(place) else None


# "Ben offered to forward it, which he did at the end of the meeting"
_WAS_DONE = re.compile(
    r"[^.;]*?,?\s+but\s+(?:(?:has|had|then)\s+)?(?:declined|refused)\b|[^.;]*?,?\s+which\s+(?:(?:he|she|they)\s+(?:duly\s+|then\s+|since\s+)?(?:did|has\s+done)|was\s+(?:duly\s+)?done|has\s+(?:now\s+|since\s+)?been\s+done)\b"
)
_AS_BEFORE = re.compile(
    r"\b(?:every|each)\b[^.;]*\bas\s+(?:before|usual|previously|in\s+(?:previous|past)\s+years)\W*\Z"
)
"""of what goes on as it did"""
# "Cllr Hay had spoken to the landlord, who promised to clear it": news of what went before.
_HAD = re.compile(r"\bhad\s+(?:\w+\s+)?(?:\w+ed|spoken|met|written|seen|been)\b[^;]*\Z")
_LICENSED = re.compile(r"\b(?:holder|licensee|applicant|operator|developer|lessee|occupier)s?\Z", re.I)
# "It was referred back to the committee, who are to bring a better draft."
_HANDED = re.compile(r"\b(?:referred|remitted|left|handed)\s+(?:\w+\s+){0,2}to\s+\Z")


def _is_vowed(place: Place) -> bool:
    """ "X promised that a crew would go back": X answers for it. "X assured all that he would" tells of errands only."""
    told = re.search(r"(?P<own>\bs?he\s+)?\b(?:would|will)\s+(?:also\s+)?(?P<deed>.*)", place.deed, re.S)
    if told is None or not place.doer.single or place.past or place.supposed:
        return False
    if re.match(r"(?:not|never)\b", told["deed"]) or re.match(r"(?:no|if|any)\b", place.deed):
        return False
    if "assur" not in place.behind["vowed"] or _IS_SENT.match(told["deed"]):
        return True
    return bool(told["own"] and is_errand(told["deed"]))


_IS_SENT = re.compile(r"be\s+(?:sent|issued|written|circulated|contacted|notified|informed|forwarded|visited)\b")


def _is_pledged(place: Place) -> bool:
    """ "X promised these by May"."""
    return place.doer.single and not place.past and not place.supposed


def _is_charged(place: Place) -> bool:
    """ "X was tasked with <errand>ing"."""
    return place.doer.kind != "body" and not place.past and not place.supposed and is_errand("be " + place.deed)


def _is_handed(place: Place) -> bool:
    """ "The Chair tasked X with <errand>ing"."""
    return bool(ends(place.lead, _TASKED)) and _is_charged(place)


_TASKED = re.compile(
    r"(?<!had )(?<!been )\b(?:tasked|charged|entrusted)\s+\Z|(?:\b(?:agreed|resolved|decided)\s+to\s+|\A\W*(?:\w{1,3}[.)]\s+)?(?:[Tt]o\s+)?)[Tt]ask\s+\Z"
)


def _is_happy(place: Place) -> bool:
    """ "X happy to <errand>", of somebody named."""
    own = place.doer.kind in {"person", "name", "called", "initials"} or (
        place.doer.kind == "post" and OWN.match(place.doer.text) is not None
    )
    said = place.doer.kind == "pronoun" and ends(place.lead, _SELF_SAID) is not None
    if said and place.behind["happy"].startswith("would"):
        return is_errand(place.deed) and not _TELLING.match(place.deed) and not place.past
    return (
        own and place.starts_clause and is_errand(place.deed) and not _TELLING.match(place.deed) and not place.supposed
    )


# "Ada said she would be happy to ring the bank", of whoever speaks.
_SELF_SAID = re.compile(r"\b(?:said|confirmed|replied|indicated)(?:\s+that)?\s+\Z")
_TELLING = re.compile(r"(?:report|confirm|inform|advise|answer|discuss|explain|provide|meet|talk|speak)\b")


def _is_bound(place: Place) -> bool:
    """ "X agreed to <verb>": what the body agrees to is a decision, and what others agreed to elsewhere is news."""
    doer = place.doer
    if place.lead.endswith("what "):
        return False  # "that was just what KC undertook to do"
    if doer.kind == "organisation" and _PERSONAL.match(place.behind["bound"]) and LIKE_A_NAME.fullmatch(doer.text):
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
    return not (told and (doer.text == "they" or doer.text.endswith((" Trustees", " Governors"))))


# "All members agreed to think about it and report back": each of them.
_ALL_MEMBERS = re.compile(r"(?:all\s+)?(?:members|trustees|governors|councillors)", re.I)
_MEMBERS_OF = re.compile(r"(?:all\s+)?(?:members|trustees|governors)\s+of\s", re.I)
# "It was agreed that this was poor, and Ben felt that the Council should ..."
_OF_ONE = re.compile(
    r"\b(?:and|but|while|although)\s+(?:[A-Z][\w.’'-]*\s){1,3}(?:felt|thought|considered|suggested|argued|believed)\s+(?:that\s+)?\Z"
)
# "Cllr Hay was of the view that the Minister should be asked to come": nobody has asked yet.
_OPINION = re.compile(
    r"\b(?:of\s+the\s+(?:view|opinion)|felt|thought|believed|considered|suggested|argued|wanted|would\s+like)\b[^.;]{0,60}\Z",
    re.I,
)
_BY_OTHERS = re.compile(
    r"\bby\s+(?:(?:some|several|many|a|the|local)\s+)*(?:parents?|residents?|school|neighbours?|parishioners?|people|public)\b",
    re.I,
)
# What only a person does, who may stand in no list of those there.
_PERSONAL = re.compile(r"(?:has\s+)?(?:kindly\s+|generously\s+)?(?:volunteered|undertook|offered|promised)\b")


def _is_asked(place: Place) -> bool:
    """ "X was asked to <verb>", unless the meeting itself was asked to decide."""
    members = _MEMBERS_OF.match(place.doer.text)
    if place.past or not is_verb(place.deed) or (place.doer.kind == "body" and not place.decided and not members):
        return False
    if ends(place.lead, MET):
        return False
    if place.doer.kind == "organisation" and re.match(r"make\s+it\b", place.deed):
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
    return not ((members or is_collective(place.doer)) and re.match(here, place.deed))


_NOT_OURS = re.compile(
    r"\b(?:contractors?|developers?|agents?|landlord|minister|commissioner|solicitor|holders?|parishioner|teacher)\Z",
    re.I,
)


def _is_charged_here(place: Place) -> bool:
    """ "The Clerk is asked to <errand>", of one of the body's own."""
    own = place.doer.kind in {"person", "initials", "name", "called"} or (
        place.doer.kind == "post" and not _NOT_OURS.search(place.doer.text)
    )
    return bool(own and place.doer.single and place.starts_clause and is_errand(place.deed) and not place.supposed)


_NOT_ASKED = re.compile(
    r"\b(?:not|never|refused|declined|reluctant|unwilling)\s+to\s+(?:\w+ly\s+)?(?:ask|request|instruct|direct|mandate|task|invite|allow|require)\s+\Z"
)
_IS_IT = re.compile(r"\W*(?:Is|Are|Was|Were)\s")
"""what begins a question"""
_PRESSED = re.compile(r"\b(?:letter|e-?mail|notice|leaflet|appeal)\b[^.;]*\s(?:encouraging|urging|inviting)\s[^.;]*\Z")
"""what a letter that came would have somebody do"""


def _is_infinitive(place: Place) -> bool:
    """ "X to <verb>", at the start of a clause or behind "asked"."""
    doer, deed, lead = place.doer, place.deed, place.lead
    if not is_verb(deed) or doer.text.endswith(("meeting", "Meeting")) or _PRESSED.search(lead):
        return False
    if ends(lead, _NOT_ASKED) or _IS_IT.fullmatch(lead):
        return False
    if lead.endswith("advised "):
        return False  # an opinion on what they had better do
    asked = ends(lead, BEFORE)
    if asked:
        return may_ask(asked, place)
    known = doer.kind == "initials" or doer.text in {"Clerk", "Chair", "Chairman", "Secretary", "Treasurer"}
    if re.search(r"[^,;.]\sand\s+\Z", lead) and not _paired(lead, deed, alone=known):
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


def _is_headed(place: Place) -> bool:
    """ "Ada: to order paint", of somebody who heads the sentence."""
    opens = _HEAD.fullmatch(place.lead) is not None
    return opens and place.doer.single and place.doer.kind != "pronoun" and is_verb(place.deed)


_HEAD = re.compile(r"\W*(?:\w{1,3}[.)]\s+)?")
# "Cllr Hay asked if the Clerk could ring the depot"
_ASKED_IF = re.compile(r"(?<!had )(?<!has )(?<!have )(?<!been )\basked\s+(?:\w+\s+)?(?:if|(?P<whether>whether))\s+\Z")


def _is_wished(place: Place) -> bool:
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


def _is_promised(place: Place) -> bool:
    """ "X would <verb>", "X will <verb>", "X is to <verb>"."""
    if _is_wished(place):
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
    if ends(place.lead, MET) or (not place.decided and _ON_REQUEST.match(place.deed)):
        return False
    related = place.behind["who"] or place.lead.rstrip().endswith("which")
    if place.supposed or not (place.starts_clause or related or place.decided):
        return False
    return would(place, past="would" in place.behind.group() or place.behind["short"] == "d ")


# "that the motions, all proposed by Ada Moss, would go to the next meeting"
_PROPOSED_BY = re.compile(r"\b(?:proposed|moved|submitted|seconded|made|presented|prepared|brought|raised)\s+by\s+\Z")
# "Ann had spoken to the Minister and the Minister confirmed she would": heard elsewhere.
_HEARD = re.compile(
    r"\bhad\s+(?:\w+\s+)?(?:spoken|talked|met|written)\s[^.;]*?\b(?:who|and\s+(?:the|that|Mr|Mrs|Ms|Dr|[A-Z])\b[^.;,]{0,40}?)\s(?:had\s+)?(?:said|confirmed|advised|promised|replied|indicated)(?:\s+that)?\s+\Z"
)
# "Under the policy managers will assess, staff will sign in": what a paper says that people do.
_BY_RULE = re.compile(
    r"\b(?:under|according\s+to)\s+(?:the|this|that|its|our|an?)\s+(?:[\w-]+\s+){0,3}(?:policy|scheme|plan|proposals?|agreement|arrangements|procedure|protocol|lease|contract|rules|regulations|terms|act|system|code)\b[^.;]*\Z",
    re.I,
)
# "The school will send a list if asked": nobody has.
_ON_REQUEST = re.compile(
    r"(?:(?!\band\s+(?:will|would)\b)[^.;])*\b(?:if|when)\s+(?:asked|required|requested|needed|necessary)\b|[^.;]*\bon\s+request\b"
)


_IN_FUTURE = re.compile(r"\bin\s+(?:the\s+)?future,?\s+\Z", re.I)
"""of a rule for all members, which is no task of theirs"""


def _is_ought(place: Place) -> bool:
    """ "X should <verb>" in a decision or a request."""
    if ends(place.lead, _OF_ONE) or (is_collective(place.doer) and _IN_FUTURE.search(place.lead[-40:])):
        return False
    return (
        (place.decided or bool(ends(place.lead, _REQUESTED) and is_errand(place.deed)))
        and is_verb(place.deed)
        and (place.doer.single or is_errand(place.deed))
    )


def _is_subjunctive(place: Place) -> bool:
    """ "that members forward three items" in a decision."""
    spoken = place.lead.rstrip()
    if spoken.endswith(("ould", "an")) and place.behind["plain"] is not None and ends(place.lead, _COULD):
        return _is_begged(place)
    if _is_noted_down(place):
        return True
    if place.decided and _OUR_ERRAND.match(place.deed) and _is_this_body(place):
        return True
    own = place.doer.single or _TEAM.search(place.doer.text)
    opens = place.decided and own and place.doer.kind != "pronoun" and _OPENS.search(place.lead)
    bare = place.lead.endswith(("requested ", " asked ")) and own and _BARE_REQUEST.match(place.deed)
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
        ours = place.doer.text in {"the Council", "the Committee", "the Board"} and not place.past
        return bool(ours and _OUR_LETTER.match(place.deed) and _MEMBER_ASKS.search(place.lead))
    if _NOUN_BE.match(place.deed):
        return False
    if place.doer.single and (third := _THIRD.match(place.deed)):
        return is_errand(third["verb"] + place.deed[third.end() :])
    if re.match(
        r"(?!b?ring\b|feed\b|weed\b|\w+ss\b)\w+(?:ed|ing|s)\b|put\s+forward\b|set\s+up\s+(?:in|by|last)\b", place.deed
    ):
        return False
    post = place.decided and place.doer.kind == "post" and is_verb(place.deed) and not _TOLD_PAST.match(place.deed)
    return is_errand(place.deed) or post


# "Cllr Hay asked that the Council issue a statement": what a member asks of the body, by somebody's hand.
_OUR_LETTER = re.compile(
    r"(?:write|issue|send|circulate|contact|invite|reply|respond|arrange|publish|make\s+(?:representations?|contact|enquiries))\b"
)
_MEMBER_ASKS = re.compile(
    r"(?:\b(?:Cllrs?|Councillors?)\b\.?(?:\s[A-Z][\w.’'-]*|,?\s(?:and|&))*|(?:\b(?:[Mm]embers|[Cc]ouncillors)|\b[Tt]hey|\b[Hh]e|\b[Ss]he)(?:\s+present)?)\s+(?:also\s+|then\s+)?(?:asked|requested)\s+that\s+\Z"
)
# "(3) the Licensing Team carry out a check"
# "suggested that a group look at it, and it was agreed that Ada would": something else was agreed
_SUGGESTED = re.compile(r"\bsuggested\s+that\s+\Z")
_AGREED_ELSE = re.compile(r"\b(?:and|but)\s+it\s+was\s+(?:\w+ly\s+)?agreed\s+that\s")
# "that the Clerk contract be renewed": the doer is part of a name
_NOUN_BE = re.compile(r"[a-z]+\s+be\s+(?:\w+ly\s+)?\w+(?:ed|en|wn|nt)\b")
_TEAM = re.compile(r"\b(?:team|office|section|department|service|unit|working\s+(?:group|party)|officers)\Z", re.I)
# "resolved that the Clerk obtains quotes"
_THIRD = re.compile(r"(?P<verb>(?!propose|move)[a-z]{3,})(?<!s)s\b(?!\s+(?:that|was|were|is|had)\b)")


# What only a verb begins: "email Ann", "ask them", "report to the Inspector"; "Clerk report for May" is a thing.
_NOTED_ERRAND = (
    r"(?:e-?mail|ask|contact|notify|remind|inform|chase|phone|ring|invite|advise|thank)\s+(?:the|them|him|her|all|both|an?|[A-Z]\w*)\b"
    r"|(?:write|reply|respond|report|liaise|speak)\s+(?:to|with|back)\b"
    r"|(?:send|obtain|circulate|arrange|forward|request|order|check|purchase|buy|submit|put)\s+(?:the|them|this|these|an?|that|whether|if|further|new)\b"
)
_BEGINS_NOTED = re.compile(_NOTED_ERRAND)
NOTED_DOWN = cued(
    rf"(?:\b(?:Clerk|Chair(?:man|woman|person)?|Secretary|Treasurer|Officer|Manager)|(?:\A|[.;]\s)\W*[A-Z][\w]*(?:\s[A-Z]\w+)?)\s+(?:{_NOTED_ERRAND})"
)
"""This is in whatever the short hand of notes says a post is to do."""


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


def _is_this_body(place: Place) -> bool:
    """Whether a motion speaks of the body that meets: "That this Council writes to the Minister", "this District write to"."""
    if place.lead.lower().endswith("that this "):
        return place.doer.kind in {"body", "organisation"}
    own = place.doer.text in {"Council", "the Council"}
    spoken = place.lead.endswith(" this ") or place.lead.lower().endswith(("that ", "that, "))
    return own and (spoken or _OPENS.search(place.lead) is not None)


# What a body decides that it do, and can do only by somebody's hand.
_OUR_ERRAND = re.compile(
    r"(?:writes?\s+to|(?:engages?|liaises?)\s+with|conducts?\s+an?|carr(?:y|ies)\s+out\s+an?|invites?|contacts?|requests?\s+(?:the|an?)|asks?\s+(?:the|an?)|commissions?\s+an?|offers?\s+(?:Cllr|M[rs]|the))\b"
)


# No subjunctive: what a post did or could do.
_TOLD_PAST = re.compile(
    r"(?:was|were|is|are|has|have|had|did|does|went|made|sent|got|gave|took|met|wrote|said|felt|thought|knew|saw|held|kept|left|told|found|brought|paid|spoke|came|ran|set|put|let|read|would|could"
    r"|should|will|may|might|must|can|shall|and|or|also)\b"
)
# "Could the Clerk ring the depot?", "Ben asked could the Clerk ring the depot"
_COULD = re.compile(
    r"(?:(?:\A|[.:;!?–-]\s)\W*(?:Please\s+)?(?:[Cc]ould|[Cc]an|[Ww]ould)|(?<!had )\basked\s+(?:\w+\s+)?(?:could|can|would))\s+\Z"
)


def _is_begged(place: Place) -> bool:
    """A request put as a question, unless an answer will do."""
    doer, deed = place.doer, re.sub(r"(?:please|kindly|possibly|perhaps)\s+", "", place.deed)
    if doer.kind in {"body", "organisation", "pronoun"} or is_collective(doer) or not is_errand(deed) or place.past:
        return False
    bare = place.behind["begged"] and place.behind.group().strip(" ,").startswith("please")
    if bare and doer.text[:1].islower() and not ends(place.lead, _COULD):
        return False  # "Who would be a councillor, please contact the Clerk"
    return bool(LATER.search(deed) or not AT_ONCE.match(deed)) and not re.match(r"tell\b", deed)


# Where a clause of a list begins: "RESOLVED that (a) the Clerk write ...; and (b) the Chair sign ..."
_OPENS = re.compile(r"(?:\A|[;:]\s+(?:and\s+)?|\band\s+)\W*(?:\w{1,4}[.)]\s+)?\Z")
# Somebody asks a doer: "The Committee asked that officers report back".
_THAT = re.compile(r"\bthat\s+\Z", re.I)
# "Ann requested the Clerk write to the Minister", and no thing: "requested the Treasurer report".
_BARE_REQUEST = re.compile(
    r"(?!\w+(?:ed|ing|s)\b)[a-z]+\s+(?:to|with|the|an?|that|whether|if|this|these|those|all|[A-Z])\b"
)
_REQUESTED = re.compile(r"(?<!had\s)(?<!been\s)\b(?:asked|requested|instructed|directed)\s+that\s+\Z")


def _is_given(place: Place) -> bool:
    """ "X was given the action to <verb>"."""
    return place.starts_clause and place.doer.trusted and is_verb(place.deed) and not place.past and not place.supposed


def _is_told(place: Place) -> bool:
    """ "Clerk asked to write": a headline's passive, told of a post without an article; "Cllr Hay asked to see" is no such."""
    doer = place.doer
    if doer.kind != "post" and not (doer.kind == "group" and is_collective(doer) is False):
        return False
    named = not re.match(r"(?:the|an?|our)\s", doer.text, re.I)
    return named and place.starts_clause and begins_errand(place.deed) and not place.past


_FORMS: dict[str, tuple[Callable[[Place], bool], ActionBasis]] = {
    "given": (_is_given, "asked"),
    "short": (_is_promised, "would"),
    "begged": (_is_begged, "asked"),
    "headed": (_is_headed, "to"),
    "bound": (_is_bound, "agreed"),
    "asked": (_is_asked, "asked"),
    "vowed": (_is_vowed, "agreed"),
    "pledged": (_is_pledged, "agreed"),
    "charged": (_is_charged, "asked"),
    "handed": (_is_handed, "asked"),
    "happy": (_is_happy, "agreed"),
    "told": (_is_told, "asked"),
    "going": (_is_promised, "is-to"),
    "could": (_is_wished, "asked"),
    "modal": (_is_promised, "would"),
    "ought": (_is_ought, "should"),
    "to": (_is_infinitive, "to"),
    "plain": (_is_subjunctive, "subjunctive"),
}
"""The groups of `_BEHIND`, each with the condition under which it binds, and the basis of an action that rests on it."""


# A group that may be the one whose minutes these are.
_MEETS = re.compile(r"\b(?:(?:task|working|steering)\s+(?:group|force|party)|sub-?\s?committee)\Z", re.I)


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
_AND_THEN = re.compile(
    r"\b(?:noted|agreed|approved|accepted|received|discussed|considered|deferred|resolved|adopted|supported)\s+and\s+\Z",
    re.I,
)
# "Proposed by X, seconded by Y and agreed to ..." is the meeting's agreement.
_MOVED = re.compile(r"\b(?:proposed|seconded|(?<!be )(?<!been )moved|proposal)\b", re.I)

_CONDITION = re.compile(r"\b(?:if|whether|unless|hoped?|hoping|until|once|in\s+case)\b[^.;:–,]{0,60}\Z", re.I)


def sharer(text: str, match: re.Match[str], named: list[Doer]) -> Doer | None:
    """The subject of a `SHARED` match: the last one before it, or who speaks, where the deed serves the body."""
    lead, deed = text[: match.start()], text[match.end() :]
    supposed = (
        is_supposed(_UNSURE.sub("", lead)) if match["modal"] and "would" in match["modal"] else _CONDITION.search(lead)
    )
    if _MOVED.search(lead) or supposed or not (match["vowed"] or is_verb(deed)) or is_idle(deed):
        return None
    if match["modal"] and not is_errand(deed):
        return None
    subjects = [d for d in named if d.end <= match.start() and is_subject(text, d)]
    if not subjects:
        return None
    speaker, last = subjects[0], subjects[-1]
    if match["told"]:
        return last if last.kind != "body" and _WAS_TOLD.match(lead, last.end) else None
    # "X said that an inquiry had begun and would report": the inquiry would.
    another = match["modal"] and (re.search(r"\bthat\s+(?!s?he\b)", lead[last.end :]) or re.search(r"\bthey\b", lead))
    # "X replied that a firm had been appointed and undertook to tell all": X.
    own = match["bound"] or match["vowed"]
    if own and speaker is not last and speaker.single and _TOLD_OF.fullmatch(lead, speaker.end):
        return speaker
    if not another and (last.single or (_is_named(last) and last is speaker)):
        return last
    promised = match["bound"] or (match["modal"] and is_handing_over(deed))
    if not another and last.kind == "group" and promised and not is_collective(last):
        return last
    return speaker if SERVES.search(deed) and (speaker.single or _is_named(speaker)) else None


# "He was not sure and would check"
_UNSURE = re.compile(r"\b(?:not\s+(?:sure|certain)|uncertain|unsure)\s*\Z")
# "Mrs Hay was thanked for her work and asked to send it"
_WAS_TOLD = re.compile(r",?\s(?:was|were)\s(?:\w+ly\s)?\w+ed\b[^;]*\Z")
_TOLD_OF = re.compile(
    r"\s+(?:\([^()]*\)\s+)?(?:\w+ly\s+|also\s+|then\s+)?(?:said|replied|reported|advised|confirmed|stated|explained|told\s+[^,.;]{2,30}?|informed\s+[^,.;]{2,30}?)"
    r"\s+that\s+(?:the|an?|one|two|some|this|that|all|both|no|it|there|[A-Z])\b[^.;]*\b(?:had|has|have|was|were)\b[^.;]*"
)


def _is_named(doer: Doer) -> bool:
    """Whether a sentence begins with what may be a name of somebody not listed."""
    return doer.kind == "organisation" and doer.start == 0 and " " in doer.text

"""Sentences whose subject is the body and whose verb settles something, as in "The Council agreed to mend the gate"."""

from __future__ import annotations

import re

from minutes_parser.patterns import compiled
from minutes_parser.records import ResolutionBasis
from minutes_parser.segment.cues import Text, cued
from minutes_parser.segment.dates import MONTH
from minutes_parser.segment.settled.effect import takes_effect
from minutes_parser.segment.settled.settling import ADVERB, AGREE, ASIDE, BODY, DOES, NOTE, PAPER, SETTLE, THAT_OR_TO

# What only the minutes of such a house call it: to any other the club or the association is somebody else.
_HOUSE = r"(?:the\s+|this\s+)?(?:(?:kirk|select|parish|village|community|residents[’']?|tenants[’']?)\s+)*(?:session|vestry|elders|deacons|stewards|A\.?G\.?M\.?|(?P<house>association|society|club|federation|branch|union|guild|league|friends|company|court))"
# A body by its whole name, which is the one that met or another: "the Harbour Board", "the Schools Forum".
_NAMED = r"(?:the\s+)?(?P<named>(?-i:(?!The\s)[A-Z](?=[a-z])[\w’'-]*,?\s+(?:(?:[A-Z][\w’'-]*,?|and|of|for|&)\s+){0,6}?)(?<!\band\s)(?-i:[Cc]ommittee|[Ss]ub-[Cc]ommittee|Board|Panel|Body|Forum|Commission|Group|Party|Partnership|Authority|Council|District)(?:\s+[Mm]embers)?)"
ACTIVE = cued(
    rf"(?:^|^(?-i:(?:[A-Z][\w’'-]*\s+(?:(?:of|and|for|the)\s+)?){{1,5}}(?=(?:The|All|Members|Councillors)\s))|^having\s+\w+ed\s[^,;.]{{5,90}}?,?\s+|^there\s+(?:being|were)\s+no\s+(?:other|further)\s+[^,;.]{{3,40}}?,?\s+(?:and\s+)?|^by\s+(?:consensus|(?:general|common)\s+consent),?\s+|^at\s+\d[\d.:]*\s*(?:[ap]\.?m\.?)?,?\s+|[,;:–-]\s+|\b(?:and|but|when|so|then|therefore|eventually|finally|in\s+the\s+end|on\s+balance|by\s+(?:consensus|(?:general|common)\s+consent)|after\s+[^,]{{3,80}}(?:,|(?<!\sthe)(?<!\sall)))\s+)(?:{BODY}|{_HOUSE}|{_NAMED}|(?:the\s+)?(?P<acronym>(?!PCC\b)(?-i:[A-Z]{{3,6}})\b)){ASIDE}{ADVERB}\s+(?:(?:(?:had\s+no|d(?:o|oes|id)\s+not\s+\w+|thanked|thanks?|appreciates?|welcomes?|took|gave|held|congratulated|found|concluded|acknowledged|recogni[sz]ed|discussed|considered|reviewed|debated|received|heard|welcomed|examined|noted|(?:was|were)\s+(?:\w+ly\s+)?(?:concerned|disappointed|pleased|satisfied|unhappy|surprised|mindful|aware|grateful|opposed|worried|sympathetic|supportive|content|happy))\s+[^.;]{{2,120}}?,?|\w+ed(?:\s+the\s+[\w’'-]+)?)\s+(?:and|but)(?:,\s+[^,.;]{{3,60}},)?\s+(?:(?:after|following)\s+(?:\w+\s+){{0,2}}(?:debate|discussion|consideration|deliberation),?\s+)?(?:ha(?:s|ve)\s+)?(?:(?:thus|therefore)\s+)?(?:formally\s+|unanimously\s+|also\s+)?)?(?P<verb>{AGREE}|{SETTLE}|{NOTE}|{DOES})\b(?P<after>.*)",
    re.VERBOSE | re.IGNORECASE | re.DOTALL,
)
# "The Councillors voted in the following manner:"
_AS_LISTED = compiled(r"\s+(?:in\s+the\s+following\s+(?:manner|way)|as\s+follows|as\s+listed\b)", re.IGNORECASE)
# "The Senate then voted on the proposal.", whatever came of it
_ON_IT = compiled(r"\s+on\s+(?:the|this|it|that|each|an?)\b")
# "CC accepted the chairmanship", "Members confirmed receipt of their papers", "... confirmed their usual declarations"
_OFFICE_TAKEN = compiled(
    r"\s+(?:(?:the|this|his|her)\s+(?:[\w-]+\s+){0,2}?(?:chair(?:manship)?|role|position|post|nomination|office)\b|receipt\b|(?:(?:the|their|his|her|its|all|any)\s+)?(?:[\w-]+\s+)?declarations\b)",
    re.IGNORECASE,
)
# "The Board received the yearly report of the Coast Forum's conference"; what it set out or asked for is told before a decision.
_REPORT_OF = compiled(
    r"\s+(?:the|its)\s+(?:[\w’'-]+\s+){0,6}?(?:report|minutes|accounts|update|statement|summary)s?\s+(?:of|on|for)\b(?!.*\b(?:which|that|and\s+(?:\w+ed|the|it)|setting|seeking|asking|detailing|outlining|regarding|concerning|submitted|from|by|was|were|had)\b)",
    re.IGNORECASE,
)
# "Members received an update on the works.", and not what somebody said in it
_AN_UPDATE = compiled(
    r"\s+an?\s+(?:[\w-]+\s+){0,2}?(?:update|presentation|briefing|report)\s+(?:on|about|regarding|concerning)\s(?!.*\b(?:that|which|who|from|where|whether|had|was|were|is|are|by)\b)\w[^;:]{2,160}\Z",
    re.IGNORECASE,
)
# "voted by a majority to object", "voted 5 to 2 in favour of the plan"
_BY_MAJORITY = compiled(
    r"\A\s+(?:by\s+(?:an?\s+)?(?:\w+\s+)?majority|by\s+\w+\s+(?:votes?\s+)?to\s+\w+|(?:unanim|overwhelming)\w*ly|\d{1,2}\s?(?:[–-]|to)\s?\d{1,2}),?(?=\s+(?:to\s+(?i:[a-z]+)\s|that\s|in\s+favour\s+of\s))"
)
_VOTED_COUNT = compiled(
    r"\W*(?:as\s+to|on)\s+(?:whether|where|when|what|which|who|how)\b|\W*\d{1,2}\s?[:–-]\s?\d|\W*as\s+follows\b|\W*(?:\d{1,2}|(?!unanimously\b|overwhelmingly\b)[a-z]+)\s+(?:votes?\s+)?(?:for|in\s+favour|against)\b(?!.*\b(?:to|that)\s)|\W*against\b"
)
# "The Board agreed the plan, and the quarterly return was noted."
_AND_IT = compiled(
    r"\band\s+(?:they|it|these|the\s+[^.;]{2,60}?\s(?:was|were)\s+(?:noted|approved|agreed|received)|(?:[A-Z][\w.’'-]*\s+){1,3}(?:was|were)\s+(?:thanked|asked|congratulated))\b"
)
# "Cabinet resolved in April to consult on it": at another meeting.
_IN_A_MONTH = compiled(rf"\s+in\s+(?:{MONTH}|(?:19|20)\d\d)\b")
# "Members supported the motion and asked about the cost": they spoke for it.
_SPOKE_FOR = compiled(
    r"\s+(?:the|this|his|her|their)\s+(?:notice\s+of\s+)?(?:motion|proposal)\s+and\s+(?:also\s+)?(?:highlighted|queried|stated|said|asked|spoke|raised|suggested|outlined|commented|pointed|expressed|stressed|called\s+for)\b",
    re.IGNORECASE,
)
# "The Board supported the aims, but noted that they would cost much."
_BUT_FELT = compiled(
    r",?\s+but\s+(?:\w+ly\s+|also\s+)?(?:noted|felt|asked|raised|stated|thought|warned|stressed|expressed|questioned)\b"
)
# "All members supported the motion.": what they settled is the motion, which stands above.
_THE_MOTION = compiled(r"\s+the\s+(?:\w+\s+)?motion(?:\s+unanimously|\s+by\s+[\w\s]{3,30})?\W*$", re.IGNORECASE)
# "The manager asked the Board for agreement to go on and the Board agreed."
_ASKED_IT = compiled(r"\b(?:offered|asked|proposed|suggested|requested|recommended|sought)\b", re.IGNORECASE)


_IT = compiled(r"\s+(?:it|them|this|the\s+same)\W*$", re.IGNORECASE)
_PAPERS = compiled(rf"\b{PAPER}\b", re.IGNORECASE)
_ON_A_DAY = compiled(rf"\son\s+(?:\w+day,?\s+)?(?:the\s+)?\d{{1,2}}(?:st|nd|rd|th)?\s+{MONTH}(?:\s+\d{{4}})?\W*$")
_THE_MINUTES = compiled(r"\s+the\s+(?:\w+\s+)?minutes\b", re.IGNORECASE)
# "The Parish Council objected to it", as a planning committee of the district is told.
_LOCAL = compiled(r"\W*(?:the\s+)?(?P<kind>parish|town|community)\s+council\b", re.IGNORECASE)
_DOES_ALONE = r"revoked|suspended|renewed|varied|modified|amended|extended|waived|overruled|overturned|imposed|released|allocated|reaffirmed|postponed|adjourned|continued|withdrew|established|set|abolished|reinstated|rescinded|issued|quashed"
_THE_COUNCIL = compiled(r"\b(?:council|authority|district|corporation|trust|partnership)\s", re.IGNORECASE)
_COUNCIL_HAS = compiled(r"\W*(?:the\s+)?council\s+(?:has|have)\s", re.IGNORECASE)


# "The county council agreed to ...", "... accepted by the hall trustees", "At a meeting of the Scouts it was agreed"
_THEIR_BODY = r"(?:(?<!this\s)(?:trust|forum|partnership)|(?:[\w’'-]+\s+){0,3}?(?:district|county|borough|city|hall|school|church|police|club|association)\s+(?:council|committee|board|authority|trustees|governors|panel)|(?:[\w’'-]+\s+){0,3}?(?:task(?:\s+and\s+finish)?|working|steering|focus|review)\s+(?:group|party)(?=\s+(?:had\s+|has\s+)?recommended\s)|cabinet|(?:(?!other\b|fellow\b|new\b|all\b|two\b|three\b)\w+\s+)?(?:trustees|governors))"
_THEIRS = compiled(
    rf"(?:^|[,;]\s+|\band\s+)(?:the\s+)?(?P<whose>{_THEIR_BODY})(?:\s+(?:also|then|now|all|both|\w+ly|have|has))*\s+(?:was|were|decided|agreed|resolved|voted|determined|settled|opted|chose|elected|gave|raised|recommended|{SETTLE})\s"
    rf"|\b(?:\w+ed|chosen|given|made|passed)\s+by\s+(?:the\s+)?(?P<by>{_THEIR_BODY}|(?:[\w’'-]+\s+){{0,2}}?(?:club|association|society|residents|parishioners|villagers|allotment\s+holders))\b"
    r"|^at\s+(?:an?|the|their|its|[A-Z][\w’']+)\s+(?:\w+\s+){0,2}?meeting\s+of\s+(?:the\s+)?(?P<of>(?:[\w’'-]+\s+){0,4}?[\w’'-]+),?\s+(?:it\s+(?:was|had)|held|on|in|last)\b",
    re.IGNORECASE,
)
_LED_BY_SOME = compiled(r"trustees|governors|residents|parishioners|trust|forum|partnership", re.IGNORECASE)
_ANY_BODY = {
    "the",
    "and",
    "council",
    "committee",
    "board",
    "panel",
    "authority",
    "members",
    "full",
    "whole",
    "meeting",
    "trustees",
    "governors",
    "village",
}


def of_another(text: str, names: str, basis: ResolutionBasis = "body-verb") -> bool:
    """Whether it is another body's doing that a sentence tells, to one that is called by the names: the club's to a council.

    `basis`: the rule that found it settled.
    """
    theirs = _THEIRS.search(text) if names else None
    whose = theirs and (theirs["of"] or theirs["by" if basis == "passive" else "whose"])
    if whose and _not_own(whose, names):
        return True
    if basis != "body-verb":
        return False
    match = ACTIVE.search(Text(text))
    if match and match["acronym"]:
        return match["acronym"] not in {*re.findall(r"\w+", names), *_acronyms(names)}
    if match and match["named"]:
        own = set(re.findall(r"[a-z]{3,}", names.lower()))
        return not own.issuperset(
            set(re.findall(r"[a-z]{3,}", match["named"].lower())) - {"and", "the", "for", "members"}
        )
    house = match["house"] if match else None
    if house:
        return house.lower() not in names.lower()
    local = _LOCAL.match(text)
    if local and names and local["kind"].lower() not in names.lower():
        return True
    return bool(names) and "council" not in names.lower() and _COUNCIL_HAS.match(text) is not None


def _not_own(whose: str, names: str) -> bool:
    """Whether somebody is called by a word that is in none of the names: "the county council" to a parish council."""
    own = names.lower()
    if _LED_BY_SOME.fullmatch(whose):
        return "council" in own and whose.lower().rstrip("s") not in own
    return any(word not in own for word in re.findall(r"[a-z]{3,}", whose.lower()) if word not in _ANY_BODY)


def _acronyms(names: str) -> set[str]:
    """What bodies of these names are called for short: "ODG" of "Wex Open Data Group"."""
    initials = "".join(word[0] for word in re.findall(r"\w+", names) if word.lower() not in {"of", "and", "the", "for"})
    initials = initials.upper()
    return {initials[a:b] for a in range(len(initials)) for b in range(a + 3, len(initials) + 1)}


def active_verb(match: re.Match[str]) -> str | None:
    """The verb of a match of `ACTIVE` that settles something; None where the body only spoke or heard."""
    words, after = match.group("verb").lower().split(), match.group("after")
    verb = " ".join(words) if words[-1] in {"for", "off", "down"} else words[0]
    if match.group("verb").isupper():
        return verb
    if verb == "voted" and _AS_LISTED.match(after):
        return None  # and how each did
    if verb == "voted":
        after = _BY_MAJORITY.sub("", after)
    if verb == "received" and not re.match(
        r"(?!\s+and\s+(?:considered|discussed)\b)\s+(?:and\s+\w+ed\s+)?(?:the|its|with)\b", after, re.IGNORECASE
    ):
        return verb if _AN_UPDATE.match(after) else None
    if (
        verb == "received"
        and not re.match(r"\s+(?:and|with)\b", after)
        and (len(after.split()) > 16 or (len(after.split()) > 8 and not _REPORT_OF.match(after)))
    ):
        return None
    if verb == "noted" and _IT.match(after) and _PAPERS.search(match.group()):
        return verb  # "The Panel received the presentation and noted it."
    if re.match(NOTE, verb):
        return (
            verb
            if re.match(
                rf"\s+(?:and\s+\w+\s+)?(?:the\s+|its\s+|a\s+|an\s+|with\s+thanks\s+)?(?:[\w’'&/-]+\s+){{0,7}}?(?:{PAPER}|proposals?(?!\s+(?:to|that|for)\b))\b(?!\s+(?:had|has|have|was|were|is|are|would|will)\b)",
                after,
                re.IGNORECASE,
            )
            and not re.match(r"\s+that\b", after)
            else None
        )
    if re.fullmatch(_DOES_ALONE, verb) and _THE_COUNCIL.search(match.string, match.start(), match.start("verb")):
        return None  # what a council did is told as often as decided
    if verb == "settled" and not THAT_OR_TO.match(after):
        return None
    if verb == "voted" and _ON_IT.match(after):
        return None
    if verb in {"elected", "nominated", "appointed"} and re.match(r"\s+(?:by|from|in|on|at)\b", after):
        return None  # those whom others have sent
    if _OFFICE_TAKEN.match(after) and verb in {"accepted", "confirmed"}:
        return None
    if verb == "voted" and _VOTED_COUNT.match(after):
        return None  # "The Council voted 3 for, 6 against"
    if verb == "voted" and re.match(r"\s+in\s+favour\s+of\s+\w", after):
        return verb
    if verb in {"agreed", "accepted"} and not after.strip(" ."):
        return verb if _ASKED_IT.search(match.string, 0, match.start("verb")) else None
    if verb == "resolved" and re.match(r",?\s+\w", after):
        return None if _IN_A_MONTH.match(after) else verb
    if re.fullmatch(AGREE, verb):
        return (
            verb
            if takes_effect(after)
            or re.match(
                r"\s+(?:the|these|this|all|an?|its|their|our|(?:last|this)\s+\w+['’]s)\b(?!.*\b(?:was|were|had)\b)",
                _AND_IT.split(after)[0],
            )
            else None
        )
    if (
        verb == "confirmed"
        and not _THE_MINUTES.match(after)
        and re.search(r"\b(?:had|has|was|were|is|are|would|will)\b", after)
    ):
        return None  # "CC confirmed the gate had been mended": a person or a body says so
    if verb in {"accepted", "confirmed", "supported"} and re.match(
        r"\s+(?:that\b(?!\s+(?:recommendation|offer|proposal|quot\w+|suggestion|advice|resignation)\b)|\w+ing\b)", after
    ):
        return None
    if verb == "supported" and (_SPOKE_FOR.match(after) or _THE_MOTION.match(after) or _BUT_FELT.search(after)):
        return None
    if verb in {"elected", "appointed", "co-opted"} and _ON_A_DAY.search(after):
        return None  # "The Hall Committee elected its officers on 4 May."
    return verb if re.match(r"\s+\S|,\s+the\s+minutes\b", after) else None

"""What binds a doer: the phrase behind it ("X to <verb>", "X agreed to", "X would") or before it ("asked X to <verb>")."""

from __future__ import annotations

import re
from collections.abc import Callable

from minutes_parser.patterns import compiled
from minutes_parser.records import ActionBasis
from minutes_parser.segment.actions.deeds import errand_behind, is_errand, is_handing_over, is_idle, is_verb
from minutes_parser.segment.actions.own_word import is_bound, is_happy, is_pledged, is_promised, is_vowed
from minutes_parser.segment.actions.owners import Doer, is_subject
from minutes_parser.segment.actions.place import Place, is_collective, is_supposed
from minutes_parser.segment.actions.promising import SERVES
from minutes_parser.segment.actions.tasked import (
    is_asked,
    is_begged,
    is_charged,
    is_given,
    is_handed,
    is_headed,
    is_infinitive,
    is_ought,
    is_subjunctive,
    is_told,
    is_wished,
)

_ADVERB = (
    r"(?:(?:also|additionally|then|therefore|now|again|hopefully|kindly|shortly|duly|further|first|immediately|urgently|instead|still|each|both|all"
    r"|personally|subsequently|however|formally|in\s+the\s+(?:meantime|interim)|in\s+(?:due\s+)?course"
    r"|on\s+behalf\s+of\s+the\s+\w+),?\s+)*"
)
_ASIDE = r"(?:,?\s(?:[A-Z]\.?){2,4}(?=,?\s[a-z]))?(?:\s*\([^()]{1,60}\))?(?:\s(?:along\s|together\s)?with\s(?:the\s)?[A-Z][\w.’'-]*(?:\s[A-Z][\w’'-]*){0,2}(?=\s(?:to|will)\s)|\s(?:assisted|supported)\sby\s(?:the\s)?[A-Z][\w.’'-]*(?:\s[A-Z][\w’'-]*){0,2}(?=\s(?:to|will)\s)|\sas\s(?:the\s|our\s|an?\s)?(?:[\w’'-]+\s){0,3}?[a-z]+(?=\s(?:(?:also|kindly)\s)?(?:offered|agreed|undertook|volunteered|promised)\s)|,\s(?:who|whose|as|being)\s[^,.;:()]{3,80},(?=\s(?:(?:also|kindly|then)\s)?(?:was|were|has|will|would|agreed|undertook|offered|volunteered|promised)\b)|,?\s+(?:in\s+consultation|together|in\s+conjunction|jointly)\s+with\s+[^,.;]{2,70},|,\s+with\s+(?:the\s+)?(?:support|help|assistance|input|advice|agreement)\s+(?:from|of)\s[^,.;]{2,60},|,(?:\s(?:the\s)?[A-Z][^,.;:()]{1,40},)?|,?\s+on\s+behalf\s+of\s+[^,.;]{1,40},)?\s+"
_BIND = r"(?:(?:offered|volunteered)\s+(?:his|her|their)\s+(?:services|time|help)|agreed|(?<=both\s)agree|(?<=all\s)agree|offering|agreeing|volunteering|vowed|vows|offers|agrees|promises|(?:gave|made)\s+an?\s+(?:undertaking|commitment|promise)|pledged|undertook|undertakes|offered|volunteered|promised|committed|(?:has|have)\s+undertaken|is\s+undertaking)"
_TOOK = r"(?:took|takes|accepted|has\s+taken)\s+(?:on\s+|away\s+)?(?:an?|the)\s+action(?:\s+point)?"
_ASK = r"(?:asked|deputed|requested|instructed|directed|tasked|charged|mandated|actioned|invited(?=\s+to\s+(?:submit|provide|prepare|produce|bring|draft|circulate|supply|report\s+back)\b))"
_BEHIND = compiled(
    rf"""(?:['’](?P<short>(?:d|ll)\s+)|(?:\s*[–—:-]|,)?\s+(?P<begged>please\s+)|\s*[–—:-]\s+(?P<headed>to\s+)|{_ASIDE}(?P<who>who\s+)?{_ADVERB}(?:
        (?P<given>(?:(?:was|were|is|are)\s+(?:given|assigned|allocated)|ha(?:s|ve))\s+(?:an?|the)\s+action(?:\s+point)?\s+to\s+)
      | (?P<bound>(?:(?:has|have)\s+(?:kindly\s+|generously\s+|also\s+)?)?(?:kindly\s+|generously\s+)?(?:{_BIND}|{_TOOK})(?:,\s(?:on\s+behalf|at\s+the\s+request)\s[^,.;:]{{2,40}},)?(?:(?:\s[–—-]|:)(?=\s+to\s+[a-z-]+\s))?\s+to\s+)
      | (?P<asked>(?:was|were|(?:will\s+)?be|to\s+be|should\s+be|would\s+be|(?:is|are)\s+to\s+be|has\s+been|have\s+been
            |(?:be\s+and\s+)?(?:is|are))\s+{_ADVERB}(?:hereby\s+)?(?:authorised\s+and\s+)?{_ASK}\s+(?:by\s+(?:[^,.;]|(?<=Cllr|.Mrs)\.|(?<=\bM[rs])\.){{2,40}}?\s+)?(?:to(?::?\s+\((?:i|a|1)\))?|(?P<if>if\s+(?:s?he|they)\s+(?:would|could)))\s+)
      | (?P<vowed>(?:promised|undertook|has\s+undertaken|gave\s+(?:an?\s+)?(?:undertaking|assurances?)|assured\s+(?:[^.;,]{{2,40}}?\s)??)\s*\bthat\s+(?=[^.;]*?\b(?:would|will)\s))
      | (?P<pledged>promised\s+(?:(?:it|this|these|them)\s+(?=(?:by|before)\s)|(?:(?-i:[Tt]he\s|all\s)?[\w.]+\s(?:[A-Z]\w+\s)?)??an?\s+(?=(?:[\w-]+\s+){{0,2}}(?:reply|response|answer|note|letter|report|paper|update|briefing|list|copy|breakdown)\b)))
      | (?P<charged>(?:(?:was|were|(?:to|will)\s+be|is|has\s+been)\s+(?:tasked|charged|entrusted)\s+with|(?:was|were)\s+given\s+(?:the|an?)\s+(?:task|job|action|responsibility)\s+of
          |(?:took|takes|has\s+taken|accepted|assumed|(?:(?:to|will|would|should)\s+)?take)\s+(?:on\s+)?(?:the\s+)?(?:responsibility|task|job)\s+(?:for|of)|to\s+be\s+responsible\s+for)\s+(?=[a-z-]+ing\b))
      | (?P<handed>with\s+(?=[a-z-]+ing\b))
      | (?P<happy>(?:(?:is|are|was|were|would\s+be)\s+)?(?:happy|willing|glad|prepared)\s+to\s+)
      | (?P<told>(?:asked|instructed|tasked)\s+to\s+)
      | (?P<going>(?:is|are)\s+(?:going\s+|also\s+|now\s+|then\s+)?to\s+)
      | (?P<could>could\s+(?:please\s+|possibly\s+|perhaps\s+)?)
      | (?P<modal>(?:would|will|shall)(?:,\s[^,.;:]{{2,40}},)?\s+(?:(?:also,?\s+|then,?\s+)?(?:when|once|as\s+soon\s+as|weather)\s[^,.;:]{{2,40}},\s+)?)
      | (?P<ought>(?:(?:should|must)(?:,\s[^,.;:]{{2,40}},)?|is\s+required\s+to|are\s+required\s+to|needs?\s+to)\s+)
      | (?P<to>to:?\s+(?:\((?:i|a|1)\)\s+)?)
      | (?P<plain>(?=[a-z]))
    )){_ADVERB}""",
    re.VERBOSE,
)
# The same behind a subject that stands further up: "... apologised and agreed to circulate".
SHARED = compiled(
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


def binds(text: str, doer: Doer, *, decided: bool, before: str) -> tuple[int, ActionBasis] | None:
    """Where the verb of the doer's commitment starts in the sentence, and what binds; None if nothing binds the doer there.

    How much else must be shown depends on the phrase. "X agreed to" and "X was asked to" bind by themselves; "X would" only
    where it answers a request or serves the body; "X should" and "that X report" only in the voice of a decision.

    `before` is the text of the item up to the sentence.
    """
    match = _BEHIND.match(text, doer.end)
    if not match:
        return None
    if ("which" in text or "but" in text) and _WAS_DONE.match(text, match.end()):
        return None
    if ("every" in text or "each" in text) and _AS_BEFORE.search(text, match.end()):
        return None
    form = next(name for name in _FORMS if match[name] is not None)
    deed = text[match.end() :]
    further = form in {"bound", "asked"} or (form == "modal" and doer.kind != "pronoun")
    deed = (errand_behind(deed) if further else None) or deed
    place = Place(text, doer, deed, decided, before, match)
    if not "a" <= place.deed[:1] <= "z" or (is_idle(place.deed) and form != "pledged"):
        return None
    own = doer.single and doer.kind != "pronoun"
    if not own and (place.deed.startswith("pay ") or (match["asked"] or "").startswith("will")):
        return None  # what the body will pay, or others will be asked, is told
    related = doer.single and form in {"modal", "bound", "asked"} and (is_errand(place.deed) or form == "bound")
    handed = form == "going" and is_errand(place.deed) and _HANDED.search(place.lead)
    if match["who"] and (not (related or handed) or _HAD.search(place.lead)):
        return None
    if (match["modal"] or match["ought"] or match["bound"]) and _LICENSED.search(doer.text):
        return None  # "The licence holder shall ...": a condition on who was granted something
    is_binding, basis = _FORMS[form]
    return (match.end(), basis) if is_binding(place) else None


# "Ben offered to forward it, which he did at the end of the meeting"
_WAS_DONE = compiled(
    r"[^.;]*?,?\s+but\s+(?:(?:has|had|then)\s+)?(?:declined|refused)\b|[^.;]*?,?\s+which\s+(?:(?:he|she|they)\s+(?:duly\s+|then\s+|since\s+)?(?:did|has\s+done)|was\s+(?:duly\s+)?done|has\s+(?:now\s+|since\s+)?been\s+done)\b"
)
_AS_BEFORE = compiled(r"\b(?:every|each)\b[^.;]*\bas\s+(?:before|usual|previously|in\s+(?:previous|past)\s+years)\W*\Z")
"""of what goes on as it did"""
# "Cllr Hay had spoken to the landlord, who promised to clear it": news of what went before.
_HAD = compiled(r"\bhad\s+(?:\w+\s+)?(?:\w+ed|spoken|met|written|seen|been)\b[^;]*\Z")
_LICENSED = compiled(
    r"\b(?:(?<!budget )(?<!post )(?<!key )holder|licensee|applicant|operator|developer|lessee|occupier|premises\s+supervisor)s?\Z",
    re.I,
)
# "It was referred back to the committee, who are to bring a better draft."
_HANDED = compiled(r"\b(?:referred|remitted|left|handed)\s+(?:\w+\s+){0,2}to\s+\Z")

_FORMS: dict[str, tuple[Callable[[Place], bool], ActionBasis]] = {
    "given": (is_given, "asked"),
    "short": (is_promised, "would"),
    "begged": (is_begged, "asked"),
    "headed": (is_headed, "to"),
    "bound": (is_bound, "agreed"),
    "asked": (is_asked, "asked"),
    "vowed": (is_vowed, "agreed"),
    "pledged": (is_pledged, "agreed"),
    "charged": (is_charged, "asked"),
    "handed": (is_handed, "asked"),
    "happy": (is_happy, "agreed"),
    "told": (is_told, "asked"),
    "going": (is_promised, "is-to"),
    "could": (is_wished, "asked"),
    "modal": (is_promised, "would"),
    "ought": (is_ought, "should"),
    "to": (is_infinitive, "to"),
    "plain": (is_subjunctive, "subjunctive"),
}
"""The groups of `_BEHIND`, each with the condition under which it binds, and the basis of an action that rests on it."""


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


# "Proposed by X, seconded by Y and agreed to ..." is the meeting's agreement.
_MOVED = compiled(r"\b(?:proposed|seconded|(?<!be )(?<!been )moved|proposal)\b", re.I)
_CONDITION = compiled(r"\b(?:if|whether|unless|hoped?|hoping|until|once|in\s+case)\b[^.;:–,]{0,60}\Z", re.I)
# "He was not sure and would check"
_UNSURE = compiled(r"\b(?:not\s+(?:sure|certain)|uncertain|unsure)\s*\Z")
# "Mrs Hay was thanked for her work and asked to send it"
_WAS_TOLD = compiled(r",?\s(?:was|were)\s(?:\w+ly\s)?(?:\w+ed|given|told|shown|sent|handed)\b[^;]*\Z")
_TOLD_OF = compiled(
    r"\s+(?:\([^()]*\)\s+)?(?:\w+ly\s+|also\s+|then\s+)?(?:said|replied|reported|advised|confirmed|stated|explained|told\s+[^,.;]{2,30}?|informed\s+[^,.;]{2,30}?)"
    r"\s+that\s+(?:the|an?|one|two|some|this|that|all|both|no|it|there|[A-Z])\b[^.;]*\b(?:had|has|have|was|were)\b[^.;]*"
)


def _is_named(doer: Doer) -> bool:
    """Whether a sentence begins with what may be a name of somebody not listed."""
    return doer.kind == "organisation" and doer.start == 0 and " " in doer.text

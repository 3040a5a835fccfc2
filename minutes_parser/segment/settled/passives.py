"""Sentences whose subject is what was settled, and that name no body or name it behind, as in "The accounts were approved"."""

from __future__ import annotations

import re

from minutes_parser.patterns import compiled
from minutes_parser.segment.cues import cued
from minutes_parser.segment.dates import MONTH
from minutes_parser.segment.people.forenames import FORENAMES
from minutes_parser.segment.settled.effect import takes_effect
from minutes_parser.segment.settled.settling import BODY, BY_OTHERS, DATED, PAPER, PASSIVE, TOLD

PASSIVE_RULE = cued(
    rf"(?P<subject>.*?)\b(?P<aux>was|were|stood|is|are|be|has\s+been|have\s+been|had\s+been|being)(?:\s+(?:all|both|once\s+(?:more|again)|again|likewise|similarly|otherwise|duly|formally|unanimously|then|also|therefore|subsequently|reviewed\s+and|discussed\s+and|read\s+and|submitted\s+and|proposed\s+and|nominated\s+and(?=\s+(?:\w+ly\s+)?(?:re-?)?(?:elected|appointed)\b)|circulated\s+and|received\s+and|considered\s+and|(?:presented|put|submitted|tabled)\s+to\s+the\s+\w+\s+and|taken\s+as\s+read\s+and|generally|automatically|accordingly|hereby|provisionally|re-?presented\s+and|presented\s+and|signed\s+(?:and|or)|(?!{PASSIVE}\b)(?:read|put|given|\w{{3,}}ed)(?:\s+\w+){{0,6}}?(?:,|\s+and))|,\s+(?:after|following|(?:up)?on|by|with|having|nevertheless|however|nonetheless)\b[^.;]{{0,120}}?,)*\s+(?P<verb>{PASSIVE})\b(?P<after>.*)",
    re.VERBOSE | re.IGNORECASE | re.DOTALL,
)
_LETTERS = compiled(r"(?:the\s+)?following\s+(?:\w+\s+){0,2}(?:correspondence|letters?|e-?mails?)\b", re.IGNORECASE)
_INTEREST = compiled(r"\bdeclared\s+an?\b.*\binterest\b", re.IGNORECASE)
_FIRST_PERSON = compiled(
    r"^\s*(?:(?:Councillor|Cllr\.?|Mr|Mrs|Ms|Miss|Dr|Inspector|PC|PCSO|Sgt)\s+[A-Z][\w’'-]+|He|She|They|The\s+(?:Clerk|Chair(?:man|person|woman)?|Officer|Director|Head|Chief|Treasurer|Secretary|Leader|Mayor))\b(?!.*\b(?:it\s+was|the\s+(?:council|committee|board|panel|meeting)|members|councillors)\b)"
)
# What a meeting can reject; an option that a report weighed and rejected is none of it.
_PUT_FORWARD = compiled(
    r"\b(?:motion|amendment|proposal|application|quot\w+|tender|offer|request|bid|nomination)s?\b", re.IGNORECASE
)
_ASKED_FOR = compiled(r"\b(?:request|invitation|offer|application|proposal)s?\s+(?:from|by)\s", re.IGNORECASE)
_RELATIVE = compiled(
    r"\b(?:which|who|whom|that|where|as|what|if|when|whether|since|because|after|before|once)\s*(?:it|they|this|he|she)?$",
    re.IGNORECASE,
)
# "No decision could be reached, and the item was deferred": the subject stands behind.
_CLAUSES_BEFORE = compiled(r"^[^,;]{15,160},\s+(?:and|so)\s+(?=(?:the|this|that|it)\b)", re.IGNORECASE)
_IF = compiled(r"\bthat\s+(?:if|unless|once|until|should)\b", re.IGNORECASE)
_BY_ONE = compiled(
    r"(?:an?|one|another|the)\s+(?:\w+\s+){0,2}(?:members?|councillors?|officers?|residents?|chair\w*|clerk|director|manager)\b",
    re.IGNORECASE,
)
_ASIDES = compiled(r"\([^()]*\)?")
_NO_ANSWER = compiled(r"^no\s+(?:objections?|comments?|observations?)$", re.IGNORECASE)
_PAID = compiled(r"\b(?:payments?|cheques?|expenditure|invoices?|works?|purchase|signature|signing)\b", re.IGNORECASE)
_FIRST_PAPER = compiled(rf"(?:(?:the|an?|all|these)\s+|(?:[\w.-]+\s+){{0,3}}?[\w-]+['’]s?\s+)?{PAPER}\b", re.IGNORECASE)
# What came to the body: it may note it, as it notes a report.
_POST = compiled(
    rf"(?:(?:the|an?|this|these)\s+)?\b(?:{PAPER}|e-?mails?|pay\s+(?:awards?|scales?)|resolutions?|requests?|invitations?|notices?|petitions?|complaints?|enquir(?:y|ies)|decisions?|repl(?:y|ies)|responses?|answers?|consultations?|surveys?|schemes?|trackers?|dashboards?|scorecards?|approvals?|refusals?|(?:amendments?|changes?)(?=\s+(?:and|to|of|in|for)\b)|newsletters?|bulletins?|circulars?|feedback|advice|guidance|details|(?:editions?|issues)(?=\s+of))\b",
    re.IGNORECASE,
)
# "Correspondence was received during the month from a resident", which tells only that it came.
_FROM = compiled(
    r"\s+(?:(?:(?!and\b)\w+\s+){0,4}from|by(?!\s+[\w-]+\s+votes?\b|\s+(?:an?\s+)?(?:\w+\s+)?majority\b))\b"
)
_LONG_AGO = compiled(
    rf"\bin\s+(?:[A-Z][a-z]+\s+|Q\d(?:/Q?\d)?,?\s+)?(?:19|20)\d\d\b|^\s+in\s+(?!May\b){MONTH}\b|^\s+on\s+the\s+evening\s+of\b|\bin\s+the\s+(?:\w+\s+){{0,3}}elections?\b"
)
_DATES = compiled(r"(?:the\s+)?(?:following|next|future|dates?)\b", re.IGNORECASE)
_TO_NEXT = compiled(r"\s+(?:to|until|till|for)\s+(?:the\s+)?(?:next|following|\w+)\s+(?:meeting|agenda)\b")
# "The moorings were approved by the harbour commissioners."
_BY_SOMEBODY = compiled(
    r"\s+by\s+the\s+(?!(?:[\w-]+\s+){0,3}?(?:council\w*|committee|board|panel|members\w*|meeting|chair\w*|cathaoirleach|mayor|president|provost|convener|clerk|treasurer|secretary|group|party|directors|governors|trustees|assembly|club|association|society|session|vestry|majority|votes?|present|membership|floor|attendees|proposer|seconder|following|end|use|addition|inclusion)\b)[a-z]"
)
_TALK = compiled(r"\b(?:discussions?|debates?|talks?|conversations?|meetings?|consultations?|events?)$", re.IGNORECASE)
_PUT_OFF = {"carried forward", "carried over", "put on hold", "put off", "put back", "adjourned", "left on the table"}
# What a body supports in answer to who asks it.
_APPLIED = compiled(
    r"\b(?:applications?|proposals?|requests?|bids?|schemes?|nominations?|recommendations?)\b", re.IGNORECASE
)
_AND_SETTLED = compiled(r"\s+and\s+(?:\w+ly\s+)?(?P<verb>supported|approved|agreed|accepted|endorsed)\b", re.IGNORECASE)
_HELPED = compiled(r"\s+(?:by|with|through)\b", re.IGNORECASE)
_AS_FIGURE = compiled(
    r"\s+as\s+(?:[£€$“\"‘']|(?:checked|completed?|finished|closed|delivered|working|received|sent|paid)\b)"
)
_AND_TELLS = compiled(
    r"\s+and\s+(?:it|this|he|she|they|there)\s+(?:appears?|seems?|says?|states?|shows?|asks?|was\s+(?:read|clear|noted)|is)\b",
    re.IGNORECASE,
)
# "It was agreed to be dangerous", "... to have been a success".
_OPINION = compiled(r"\s+to\s+(?:have\s+been|be\s+(?:very|most|too|quite|\w+(?:ous|ful|ing|ive|able|ible)))\b")
# What a meeting can refer to another body.
_REFERABLE = compiled(
    r"\b(?:petition|motion|matter|item|discussion|decision|vote|election|application|report|question|issue|letter|request|proposal|document|draft|complaint|polic(?=y\b|ies\b))(?:s|y|ies)?\b",
    re.IGNORECASE,
)
# "Subject to the amendment below, the minutes ..."
_SUBJECT_TO = compiled(r"subject\s+to\s+[^,;:.]{3,60},\s+", re.IGNORECASE)
_OF_DATES = compiled(r"(?:the\s+)?minutes\s+of\b.*\d", re.IGNORECASE)
# "The application is GRANTED": said so loudly it is said here and now.
# "Ann Bell is elected as Treasurer.", as clubs minute in the present tense
_OFFICE = compiled(
    r"\s+(?:unopposed\b|by\s+acclamation\b|unanimously\b|(?:as\s+)?(?:the\s+)?(?:(?:19|20)\d\d\s+)?(?:[A-Z]|(?:hon|vice|joint)\b)|as\s+(?:[\w-]+\s+){0,3}?(?:reps?|representatives?|members?|chair\w*|president|secretary|treasurer|officers?|delegates?|captain|auditors?|examiners?|trustees?|directors?|stewards?)\b)"
)
_HOW_MANY = compiled(r"\b(?:candidates?|nominees|people|persons|names|members)\W*$", re.IGNORECASE)
_DECLINES = compiled(
    r"\b(?:but|and|although|though)\s+(?:[\w.’'-]+\s+){0,3}?(?:declined|refused|withdrew|stood\s+down|(?:did|was|felt|could)\s+(?:not|un\w+|n[’']t)\b)",
    re.IGNORECASE,
)
# "The following articles are agreed: ..."
_LISTS = compiled(r"(?:the\s+)?following(?:\s+[\w’'-]+){1,3}", re.IGNORECASE)
_NAMES = compiled(r"(?:[A-Z][\w.’'-]*[,\s]*(?:and\s+|&\s+)?){2,10}")
_GRANTS = {"GRANTED", "REFUSED", "APPROVED", "DEFERRED"}


# "He was elected treasurer for the ensuing year."
_FOR_TERM = compiled(
    r"\bfor\s+(?:the|an?)\s+(?:(?:coming|ensuing|next|forthcoming|following|further)\s+)(?:\w+[\s-]+){0,2}(?:years?|terms?|months|session|season)\b",
    re.IGNORECASE,
)
# "The draft was agreed and will be sent by the Clerk."
_AND_WILL = compiled(r",?\s+and\s+(?:(?:it|this|they)\s+)?(?:will|would|shall|(?:is|are|was|were)\s+to)\b")
_UNTIL = compiled(r"(?:until|unless|once|if|when|whether|should|before)\s", re.IGNORECASE)
# "A resolution was passed to exclude the public", not "passed to the county" nor "to Cllr Bell".
_MOTION = compiled(r"\b(?:resolution|motion|vote)$", re.IGNORECASE)
_TO_DO = compiled(r"\s+to\s+(?!(?:the|a|an|our|its|his|her|their|this|all|be)\b)[a-z]+\s")
_PRIZE = compiled(
    r"\b(?:(?:first|second|third|\d(?:st|nd|rd|th))\s+place|best\s+\w+|cup|trophy|salver|shield|medal|prize|certificate|rosette|rose\s+bowl|bowl|tankard)s?\b",
    re.IGNORECASE,
)
_LEAVE = compiled(r"\s+(?:an?\s+)?(?:\w+\s+){0,2}leave\s+of\s+absence\b", re.IGNORECASE)
_TO_COUNCIL = compiled(r"\s+(?:on)?to\s+(?:the\s+)?(?:\w+\s+)?(?:District|County|Borough|City)\s+Council\b(?!['’]s)")
# "Ann Bell has been accepted as a trustee of the school", elsewhere.
_INTO = compiled(r"\s+(?:as|into|onto)\b")
_VOTE = compiled(r"\W*the\s+vote\s+(?:for|on)\b", re.IGNORECASE)


def _is_named(subject: str) -> bool:
    """Whether a subject is people by name, or one person by a forename alone."""
    return subject in FORENAMES or _NAMES.fullmatch(subject) is not None


def passive_verb(match: re.Match[str]) -> str | None:
    """The verb of a match of `PASSIVE_RULE` that settles something here and now; None where others did, or it is only told."""
    subject, aux, verb = match.group("subject").strip(), match.group("aux").lower(), match.group("verb").lower().strip()
    verb = verb.replace("co opted", "co-opted")
    if _UNTIL.match(subject) and "," not in subject:
        return None  # "Until the rent was agreed, nothing could be done."
    if (
        re.search(r"(?:^|[\s,])it$", subject, re.IGNORECASE)
        and match["after"].lstrip().startswith("that ")
        and not takes_effect(match["after"])
    ):
        return None  # "It was accepted that the lines were old."
    if _IF.search(subject) and verb != "deferred":
        return None  # "The Clerk said that if the apologies came, and these were accepted by Council, all was well."
    told = _CLAUSES_BEFORE.match(subject)
    if told and _BY_ONE.match(told.group()) and TOLD.search(told.group()):
        return None  # "A member said that it had gone well, and the variation was approved."
    subject = _NO_ANSWER.sub("the answer", _CLAUSES_BEFORE.sub("", subject))
    subject = _SUBJECT_TO.sub("", subject)
    after = _AND_WILL.split(match.group("after"))[0]
    if aux in {"is", "are"} and subject and match.group("verb") in _GRANTS:
        return verb
    if aux == "are" and _LISTS.fullmatch(subject) and after[:1] == ":":
        return verb
    if aux in {"is", "are"} and verb in {"elected", "appointed"} and _OFFICE.match(after) and _is_named(subject):
        return verb
    if aux in {"be", "being", "had been", "is", "are"} or not subject:
        return None
    if aux in {"has been", "have been"} and (verb != "accepted" or _INTO.match(after)):
        return None
    by_us = re.match(rf"\s+by\s+{BODY}", after, re.VERBOSE | re.IGNORECASE)
    if _RELATIVE.search(subject) and not by_us:
        return None
    if (TOLD.search(subject) or _INTEREST.search(subject)) and not by_us:
        return None
    if verb in {"confirmed", "noted"} and re.search(
        r"\bapolog|^(?!.*\bminutes\b).*\bmeeting\s+was\s*$|\bquorum", subject + " was", re.IGNORECASE | re.DOTALL
    ):
        return None
    if verb == "noted" and subject.endswith(", it") and after.startswith(","):
        return None  # "The costs, it was noted, had risen."
    if re.match(r"as\s+soon\b", subject, re.IGNORECASE):
        return None
    if re.search(r"\bnothing\b", subject, re.IGNORECASE) or (
        verb in {"received", "noted"} and re.search(r"\bno\s+\w+$", subject, re.IGNORECASE)
    ):
        return None
    chosen = verb in {"elected", "re-elected", "appointed", "reappointed"} and _FOR_TERM.search(after)
    if (re.match(r"(?:he|she|they|who|nobody|no-?\s?one|none|no)\b", subject, re.IGNORECASE) and not chosen) or (
        _LONG_AGO.search(after) and not _DATES.match(subject)
    ):
        return None
    if (
        BY_OTHERS.search(_ASIDES.sub("", after))
        or (_BY_SOMEBODY.match(after) and not by_us)
        or (by_us and DATED.search(after))
    ):
        return None
    if verb in {"accepted", "seconded"} and re.match(r"\s+by\s+(?:the|its)\s+(?:mover|proposer|seconder)\b", after):
        return None  # an amendment is
    if verb == "authorised" and not (_PAID.search(subject) or re.match(r"\s+to\s+\w", after)):
        return None
    if re.match(
        rf"(?:\s+by\s+(?:the\s+)?[\w’' -]{{3,60}}?)?\s+(?:at|in|during)\s+(?:(?:the|an?)\s+[^,.;]{{3,50}}?\bmeeting\s+(?:in|on|of|held)\b|(?:the\s+)?(?:[\w-]+\s+){{0,3}}?(?i:council|committee|board|cabinet|panel)\s+(?:on|of|in)\s+(?:the\s+)?\d|(?:the|our|its|their)\s+(?:{MONTH}|last|previous)\s+(?:\w+\s+)?meeting\b|(?:the|an?|our|its|their)\s+(?:(?:[^,.;]{{3,50}}?\b)?meeting\s+(?:in|on|of|held)\b|(?:last|previous)\s+(?:\w+\s+)?meeting\b))|[^,;]{{0,40}}\b(?:years?|months?|weeks?)\s+ago\b",
        after,
    ):
        return None
    if re.match(r"\s+(?:recently|away|at\s+the\s+time)\b", after) or (
        verb == "awarded" and (_PRIZE.search(subject) or _PRIZE.match(after.strip()))
    ):
        return None
    if verb in _PUT_OFF and (not (_REFERABLE.search(subject) or _TO_NEXT.match(after)) or subject.endswith("meeting")):
        return None
    if (verb == "signed off" and not by_us) or (verb == "held over" and _TALK.search(subject)):
        return None  # "A discussion was held over the fees."
    if verb == "rescinded" and not re.search(
        r"\b(?:decision|resolution|minute|policy|motion)\b", subject, re.IGNORECASE
    ):
        return None
    if verb == "supported" and not (_APPLIED.search(subject) and (by_us or not _HELPED.match(after))):
        return None
    if verb == "received" and _LETTERS.match(subject):
        return None  # a list of what had come in
    if verb == "received" and _AND_TELLS.match(after):
        return None  # "A letter was received and it appears that he may stay."
    if verb == "confirmed" and _AS_FIGURE.match(after):
        return None  # "The heading was confirmed as £40 income."
    if verb == "commended" and not re.match(r"\s+to\b", after):
        return None  # praise
    if verb == "noted" and subject.lower() not in {"it", "this"} and (further := _AND_SETTLED.match(after)):
        return further["verb"].lower()
    if verb == "received" and re.match(r"(?:an?\s+|the\s+)?acknowledge?ment", subject, re.IGNORECASE):
        return None
    if verb in {"received", "noted"}:
        if (
            (
                re.search(rf"\b{PAPER}\b", " ".join(subject.split()[-6:]), re.IGNORECASE)
                or (verb == "noted" and _POST.search(" ".join(subject.split()[:4])))
                or (_POST if verb == "noted" else _FIRST_PAPER).match(subject)
            )
            and len(subject.split())
            <= (80 if _OF_DATES.match(subject) else 30 if by_us or _POST.match(subject) else 16)
            and not re.match(r"\s+(?:that|as)\b", after)
            and not re.search(r"\bapolog|\bnominations?\b", subject, re.IGNORECASE)
        ):
            return verb if by_us or not _FROM.match(after) else None
        return None
    if verb == "agreed" and _OPINION.match(after):
        return None
    said = re.match(r"\s+(?:at\s[^,;.]{3,40}?\s)?(?=that\b)", after) if verb == "agreed" else None
    if said and not takes_effect(after[said.end() - 1 :]):
        return None
    if verb == "referred" and re.match(r"\s+back\s+(?:to|for)\b", after):
        return verb
    if verb == "referred":
        put_by = _REFERABLE.search(subject)
        put_by = put_by or re.search(r"(?:^|,\s|consent\s)(?:it|this)$", subject, re.IGNORECASE)
        return verb if put_by and re.match(r"\s+(?:back\s+)?to\s+(?:the|its|our|Cabinet|Council)\b", after) else None
    if verb in {"carried", "passed"}:
        put = re.search(
            r"\b(?:motion|amendment|proposal|proposition|resolution|recommendation|vote|this|it)\b|\b(?:nomination|appointment|(?:re-?)?election|co-?option|adoption|acceptance|approval)\s+(?:of|as|for|to)\b|^(?:the\s+)?(?:[\w’'-]+\s+){0,2}(?:accounts|budget|estimates|precept|constitution|rules)\b(?:,[^,]{3,50},|\s+as\s+(?:presented|amended|printed|circulated|drafted))?$|\b(?:balance\s+sheets?|(?:\w+\s+)?reconciliations?|(?:annual|audit\w*|finance|financial|treasurer['’]?s)\s+reports?)$",
            subject,
            re.IGNORECASE,
        )
        if re.match(r"\s+for\s+payment\b", after):
            return "approved"
        return (
            "carried"
            if put
            and (
                not re.match(r"\s+(?:out|on|forward|over|to|away|between|through|back)\b", after)
                or (_MOTION.search(subject) and _TO_DO.match(after))
            )
            else None
        )
    if _VOTE.match(subject):
        return None  # "The vote for the resolution was granted unanimously": how it went
    opens = re.match(r"\s+to\s+(?![\w’']+\s+satisfaction)", after) or re.search(r"\bfollowing$", subject, re.IGNORECASE)
    if verb == "resolved" and not by_us and not opens:
        return None  # the ordinary word: a leak was resolved
    if verb in {"declined", "turned down"} and not (by_us or _ASKED_FOR.search(subject)):
        return None  # a bid to others is
    if verb == "rejected" and not _PUT_FORWARD.search(subject):
        return None
    if verb == "refused" and re.match(r"\s+(?:funding|permission|planning|consent|leave|entry)\b", after):
        return None  # "The bid was refused funding."
    if verb == "refused" and re.search(r"\b(?:this|option|alternative|which|it)\b", subject, re.IGNORECASE):
        return None
    if verb == "signed" and (after.startswith(" accordingly") or not re.search(r"\bminutes\b", subject, re.IGNORECASE)):
        return None
    if verb == "confirmed" and re.match(r"\s+(?:as\s+(?:\w+ing|quorate)|by|with|to)\b", after):
        return None
    if verb == "agreed" and re.search(r"\bagenda\b", subject, re.IGNORECASE):
        return None
    if verb in {"confirmed", "resolved", "decided"} and (
        re.match(r"\s+that\b", after)
        or re.match(r"(?:it|this|the\s+(?:issue|problem|matter|query|fault))\b", subject, re.IGNORECASE)
        or re.search(r"\band\s+it$", subject)  # "... and it was confirmed they would stay"
    ):
        return None
    if verb == "nominated" and _HOW_MANY.search(subject):
        return None  # "Two candidates were nominated."
    if verb == "nominated" and _DECLINES.search(after):
        return None  # "Ann Bell was nominated but declined."
    if verb in {"elected", "appointed"} and _TO_COUNCIL.match(after):
        return None  # by the electors
    if verb in {"nominated", "granted"} and _FIRST_PERSON.match(subject) and not _LEAVE.match(after):
        return None
    return verb

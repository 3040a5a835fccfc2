"""Whether what was agreed can take effect (R2): "that the gate be moved" can, an opinion such as "that it was sad" cannot."""

from __future__ import annotations

import re

from minutes_parser.patterns import compiled
from minutes_parser.segment.actions.deeds import begins_errand

# R2: what was agreed can take effect where its first finite verb is a modal, an infinitive or a bare subjunctive; it is an
# opinion where that verb is "was", "had" or the like.
_INFINITIVE = compiled(
    r"^\s*(?:(?:(?:by|on)\s+(?:an?\s+)?show\s+of\s+hands(?:\s*\([^()]*\))?|by\s+(?:(?:an?\s+)?(?:\w+\s+)?majority(?:\s+(?:vote|of\s+\w+(?:\s+votes?)?(?:\s+to\s+\w+)?))?(?:\s*\([^()]*\))?|all(?:\s+(?:members|councillors))?(?:\s+present)?(?:\s+and\s+voting)?|\w+\s+votes?\s+to\s+\w+(?:,?\s+with\s+\w+\s+abst\w+)?)|nem\.?\s?con\.?|with\s+\w+\s+abst\w+),?\s+)?(?:,[^,]{2,60},)?\s*(?:in\s+principle\s+|(?:in\s+terms\s+of|under|in\s+accordance\s+with|pursuant\s+to)\s[^,;]{3,120}?,?\s+(?=to\s))?(?:to\b(?!\s+have\s+been\b)|not\s+to\b|on\b(?!\s+all\s+sides)|for\b|with\b|upon\b|unanimously\b|the\s+following)",
    re.IGNORECASE,
)

_PAST = compiled(
    r"\s*(?:(?:the|this|these|a|an|all|our|its)\s+)?(?:(?!\w*ed\b|stand\b|remain\b|stay\b|be\b|continue\b|keep\b|go\b|become\b)[\w’'-]+\s+){1,5}(?<!the\s)(?!\w+ceed\b)\w{3,}ed\b",
    re.IGNORECASE,
)

_FINITE = compiled(
    r"\b(?:(?P<modal>should|shall|will|would|be|must|may|can|could|need(?:s|ed)?\s+to|(?:are|is|were|was)\s+(?:duty\s+bound\s+)?to(?!\s+be\s+(?:commended|congratulated)))|(?<!\bto\s)(?P<state>(?:it|that)['’]s|was|were|had|is|are|has|have|did|does|do|been|needed|remained|looked|seemed|appeared|looks|seems|appears))\b",
    re.IGNORECASE,
)

# "a meeting on 4 June was necessary" is agreed in order to be held.
_WANTED = compiled(
    r"\s*that\s+(?:an?|another|further|more|additional)\s+(?:\w+\s+){0,2}?(?:meetings?|visits?|sessions?|workshops?|inspections?|surveys?|letters?|investigations?|in?quir(?:y|ies)|enquir(?:y|ies)|research|consultation|information|work|advice|clarification|quot(?:es|ations))\b"
    r"[^.]{0,60}\b(?:was|were)\s+(?:necessary|needed|required)\b"
    r"|\s*that\s+(?:he|she)\s+(?:do|be|write|ask|go|look|get|seek|contact|speak|pay|buy|find|send|make|give|proceed|continue|act|attend|stay|take)\s+(?:[a-z]|[A-Z])"
    # "that this Council ask the owner why the gate is shut": in the subjunctive
    r"|\s*that\s+(?:(?:this|the|our)\s+(?:[\w’'-]+\s+){0,3}?(?:council|committee|board|clerk|secretary|treasurer|chair(?:man|person|woman)?|mayor|cathaoirleach|executive|director|officer|engineer|manager|authority|society|club|association|group)|(?-i:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr)\.?\s(?-i:[A-Z][\w.’'-]*\s?){1,3})\s+(?:now\s+|also\s+|again\s+|formally\s+)?(?:write|ask|request|seek|contact|invite|send|proceed|submit|prepare|examine|engage|liaise|meet|provide|bring|carry\s+out|erect|install|call\s+(?:on|upon)|pay|buy|look\s+into|issue|circulate|organise|arrange|undertake|apply|lobby|urge)\s"
    r"|\s*that\s+(?:we|they|(?:the\s+)?(?:\w+\s+)?(?:council|committee|board|members|meeting|club|society|association|trustees|governors))\s+(?:(?:wish(?:es|ed)?|want(?:s|ed)?)\s+to\s+(?!(?:see|know|hear|understand|be|thank)\b)|(?:do|does|did)\s+not\s+(?:want|need|require|wish\s+to)\s+(?:an?|the|any|another|to|have|it)\b)"
    r"|\s*that\s+(?:(?:due\s+to|because\s+of|owing\s+to|given|in\s+view\s+of|with)\s[^.;]{5,90}?,?\s)?(?:an?|the|this|such\s+an?)\s+(?:\w+\s+){1,4}?(?:was|is|would)\s+(?:therefore\s+)?not\s+(?:be\s+)?(?:necessary|needed|required)\b",
    re.IGNORECASE,
)

# What a council answers to a planning application, and what it is content with.
_ANSWER = compiled(
    r"\s*that\s+the\s+(?:\w+\s+)?(?:meeting|AGM|EGM)\s+(?:was|is)\s+(?:properly|duly|validly)\s+(?:convened|constituted|called)\b|\s*(?:,\s[^,]{2,60},\s+)?(?:that\s+)?there\s+(?:was|is)\s+(?:currently\s+|presently\s+|at\s+present\s+|now\s+)?no\s+(?:longer\s+(?:any\s+|an?\s+)?)?(?:requirement|need)\s+(?:for|to)\b|\s*(?:that\s+)?no\s+(?:\w+\s+){0,2}(?:action|reports?|meetings?|visits?|surveys?|changes?|amendments?|alterations?|revisions?|increase|response|repl(?:y|ies))(?:\s+[\w’'-]+){0,6}?\s+(?:was|were|is|are)\s+(?:necessary|needed|required)\b|\s*(?:that\s+)?(?:there\s+(?:was|were|is|are)\s+|(?:they|we|(?:the\s+)?(?:council|councillors|committee|members))\s+(?:had|have|has)\s+)?no\s+(?:\w+\s+(?:or|and)\s+)?(?:objections?|comments?|observations?)\b"
    r"|\s*(?:that\s+)?(?:they|we|(?:the\s+)?(?:(?:parish|town|community)\s+)?(?:council|councillors|committee|members|board|trustees|governors))\s+(?:was|were)\s+(?:content|happy|willing|prepared)\s+(?:to|that)\b",
    re.IGNORECASE,
)

_OPINION = compiled(
    r"\s*(?:that\s+)?(?:this|it|that|there|these|they)\s+(?:would|will|could|may|might|must|should)\s+be\s+(?:an?\s+)?(?:(?:very|most|quite|really|extremely|more|\w+ly)\s+)?"
    r"(?:good|great|important|useful|helpful|beneficial|valuable|difficult|hard|unfair|unwise|nice|shame|pity|problem|issue|benefit|improvement|wonderful|interesting|expensive|dangerous|disappointing|welcome)\b"
    r"(?!\s+(?:idea\s+)?(?:to(?!\s+(?:see|hear|know|have|be)\b)|if)\b)"
    r"|\s*(?:that\s+)?(?:he|she|they)\s+(?:would|will)\s+be\s+(?:\w+\s+)?missed\b"
    r"|\s*that\s+[^.;,]{2,60}?\bmight\s+(?:be|have|well|also)\b"
    r"|\s*(?:that\s+)?something\s+(?:must|should|needs?|needed|has|had|ought)\b",
    re.IGNORECASE,
)

# "that the review is instigated": what is to be, told as if it were.
_IS_DONE = compiled(
    r"(?:is|are)\s+(?:\w+ly\s+)?(?:instigated|adopted|approved|appointed|accepted|purchased|bought|sent|undertaken|deferred|renewed|paid|established|arranged|invited|published|installed|removed|increased|reduced|awarded|granted|held|set\s+up|carried\s+out|put\s+(?:on|in|up|to))\b",
    re.IGNORECASE,
)

# "that the standard could be of use", "that the bypass would help": what is thought of a thing, not what is to be done.
_EFFECT = compiled(
    r"(?:could\s+not|cannot|can\s+not|(?:can|could)\s+still|can\s+improve)\b|(?:could|can|may|might|would|will)\s+(?:probably\b|possibly\b|perhaps\b|(?:\w+ly\s+|always\s+|never\s+|both\s+|all\s+)?(?:be\s+(?:of\s+(?:use|help|benefit|interest|value|service|concern|assistance|great|little|some|any|no|more|much)\b|(?:(?:very|more|quite|too|a)\s+)?(?:difficult|hard|problem|better|useful|beneficial|missed|welcome|important|interesting|expensive|unlikely|impossible|popular)\b(?!\s+(?:idea\s+)?(?:to|if)\b))|facilitate|benefit|cause|mean|depend|help\b(?!\s+(?:to\s+)?(?:with|organise|fund|pay))|have\s+(?:an?\s+)?(?:\w+\s+)?(?:effect|impact|benefit)))",
    re.IGNORECASE,
)

# "that once the survey has ended, a summary should be sent": what is agreed stands behind the comma.
_WHEN = compiled(
    r"^\s*(?:once|as|since|because|although|when|if|given\s+that|subject\s+to|in\s+view\s+of)\s[^,;.]{3,90},\s*"
)


# "that the nursery, if it wishes to have a stall, pay the fee"
_ASIDE = compiled(r",\s+(?:if|when|where|unless|should)\s[^,.;]{3,80},(?=\s)")

# "that if the boxes are not gone the members may move them", "that in future minutes are sent within a week"
_UNDER_CONDITION = compiled(
    r"\s*(?:that\b)?\s*,?\s*(?:if|unless|when|where|once|after|until|should|in\s+the\s+event)\b[^.;]{3,140}?\s(?:should|may|must|will|shall|can|could|would|be(?=\s+\w+(?:ed|en)\b))\s+"
    r"(?!(?:also\s+)?have\b|(?:be\s+)?(?:an?\s+)?(?:better|best|good|great|difficult|hard|useful|helpful|nice|easier|cheaper|problem\w*|possible)\b)\w"
    r"|\s*that\b(?:(?!\b(?:was|were|had|did)\b)[^.;])*\b(?:in\s+future|from\s+now\s+on|henceforth|from\s+(?:the\s+)?next\s+(?:year|season|term|month|meeting))\b(?!(?:(?!\b(?:be|is|are)\b)[^.;])*\b(?:was|were|had)\b)",
    re.IGNORECASE,
)

# "that since the clerk could not come the meeting should be moved"
_SINCE = compiled(
    r"\s*(?:since|as|because|given\s+that|in\s+view\s+of)\s[^.;]{5,90}?\s(?:(?:should|shall)\s+(?:\w+\s+)?(?:be\s+)?|(?:he|she|they|we)\s+(?:could|would|will)\s+(?!(?:be|have|not)\b))\w",
    re.IGNORECASE,
)


# "agreed by all those present that", "agreed by the members of the Board to": who agreed, which is the body
_BY_BODY = compiled(
    r"^\s*by\s+(?=\w)(?:(?:all|both|each|most|the|a|majority|of|those|our|every)\s+)*(?:(?:parish|town|community|elected|board|committee|council|full|other|remaining|trust)\s+)*(?:members?|councillors|cllrs|council|committee|board|trustees|governors|directors|meeting|group|forum|panel|cabinet|assembly|executive|authority|everyone|present|attendees|attending|all|cc|pc)(?:\s+(?:of\s+the\s+\w+(?:\s+\w+)?|(?:who\s+were\s+)?present|in\s+attendance|at\s+the\s+meeting))?,?(?=\s)",
    re.IGNORECASE,
)
# "that the fees stay as they are"
_AS_IT_IS = compiled(r"\bas\s+(?:it|they)\s+(?:is|are|was|were|stands?)\b", re.IGNORECASE)
_DONE = compiled(r"\b(?:\w{2,}ed|sent|made|put|bought|given|written|held|paid|set|sought|kept|built|drawn|taken)\b")
_RELATIVE = compiled(r"\b(?:that|which|who)\b")
_INNER = compiled(r"\b(?:how|what|whether|which|who|where|why)\b|(?<=\w\w\s)(?:unless|until|because|if|while)\b")


def takes_effect(after: str) -> bool:
    """Whether what stands after "agreed" can take effect ("that the gate be moved"); an opinion ("that it was sad") cannot."""
    after = _BY_BODY.sub(" ", after, count=1)
    if _INFINITIVE.match(after) or _WANTED.match(after) or _ANSWER.match(after):
        return True
    if _OPINION.match(after):
        return False
    after = _AS_IT_IS.sub("", after)
    complement = _WHEN.sub("", re.sub(r"^\s*that\b", "", _ASIDE.sub("", after)))
    if not complement.strip(" ."):
        return False
    first = re.split(r"\band\s+(?=(?:the|it|this|they|there)\b)", complement)[0]
    past = _PAST.match(complement)
    if past and not _FINITE.search(first[: past.end()] + _RELATIVE.split(first[past.end() :])[0]):
        return False  # "that the strategy placed too much weight on roads"
    if _SINCE.match(complement) or _UNDER_CONDITION.match(after) or _and_does(complement):
        return True
    thought = False
    """whether another part says what is thought of a thing, as a part without a verb that is known may do too"""
    for part in re.split(r"\band\s+(?=that\b|a\b|to\b|no\s+(?:further\s+)?action\b)", complement)[::-1]:
        if _ANSWER.match(part):
            return True
        part = _INNER.split(part)[0]  # a clause inside has a verb of its own
        verb = _FINITE.search(part)
        if verb is None and part.startswith("a ") and not _DONE.search(part):
            continue  # "that it had been a success and a model for others"
        if verb and _EFFECT.match(part, verb.start()):
            thought = True
            continue
        if verb and _IS_DONE.match(part, verb.start()):
            return True
        if (verb is None and not thought) or (verb and verb.group("modal")) or re.match(r"\s*to\s+\w", part):
            return True
    return False


# "that it was a good idea and we would write to the owner"
_AND_WILL = compiled(
    r"\band\s+(?:(?!(?:felt|thought|said|believed|considered|hoped|suggested)\b)[\w’'.-]+\s+){1,7}?(?:should|shall|will|would)\s+(?:not\s+)?(?=[a-z])"
)
_BE_DONE = compiled(
    r"be\s+(?!(?:pleased|delighted|interested|disappointed|concerned|needed|required|affected|missed|improved|limited|expected|relieved|surprised|tired|given|seen|taken)\b)\w{3,}(?:ed|en)\b"
)


def _and_does(complement: str) -> bool:
    """Whether, behind an opinion, somebody is to do something or something is to be done."""
    told = (complement[match.end() :] for match in _AND_WILL.finditer(complement))
    return any(begins_errand(rest) or _BE_DONE.match(rest) for rest in told)


def may_take_effect(after: str) -> bool:
    """Whether the words after a bare verb are no opinion: "that the weather had been poor" is one."""
    return not re.match(r"\s+that\b", after) or takes_effect(after)

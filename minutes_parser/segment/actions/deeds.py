"""Deeds: the verbs by which a commitment can be told from narrative, and the ones that promise nothing one could check.

A pattern that already carries force ("X to <verb>", "was asked to <verb>") takes any verb but the idle ones. A weaker one
("X would <verb>", a passive in a decision) takes only the deeds listed here.
"""

from __future__ import annotations

import re

from minutes_parser.patterns import compiled

# What a doer does for the body, in the bare infinitive. A second word is asked for where the verb alone says too little.
_ERRANDS = """
    action add address adjust advertise advise alert allocate amend apply approach arrange ascertain ask assess book build buy call
    calculate cancel canvass carry change chase chat check circulate clarify clean clear collate collect commission communicate compile complete
    confirm consult contact convene convey coordinate co-ordinate copy correct create deliver design determine discuss
    display distribute download draft e-mail email engage enquire ensure erect escalate establish examine explain explore extend fetch
    feedback file finalise furnish followup fit fix forward gather generate get google hand hang hire identify implement include inform inquire
    inspect install instigate instruct interview investigate invite issue jet laminate lay liaise liase list lobby locate log look mail mark measure meet
    mend mow negotiate notify obtain order organise organize paint pass phone photocopy photograph place plan plant post
    prepare present price print proceed process procure produce progress propose provide publicise publish purchase
    pay pursue put query raise re-advertise reclaim record recruit redraft register rehang reinstate relocate relay remind remove renew
    repair repaint replace reply report request research resend respond return revert review revise rewrite ring rod scan schedule
    secure seek sell send share sign sort source speak spray strim study submit summarise supply survey sweep talk telephone tell test thank tidy trace
    translate trim undertake update upgrade upload use verify visit warn weed write
"""
_PHRASES = (
    r"be\s+in\s+(?:touch|contact)\b",
    r"find\s+(?:someone|somebody|volunteers|another|an?\s+(?!way\b|solution\b|balance\b)\w)",
    r"serve\s+(?:\w+\s+){0,3}?notices?\b",
    r"bring\s+forward\b",
    r"bring\s+(?:\w+\s+){1,8}?(?:to|back)\b",
    r"bring\s+(?:\w+\s+){0,4}(?:reports?|papers?|updates?|proposals?|polic(?:y|ies)|lists?|figures?|details|data|breakdown|quotes?|costs?|costings|draft)\b",
    r"come\s+back\b",
    r"cut\b",
    r"deal\s+with\b",
    r"do\s+(?:this|it|so|the|an?|over|by|before)\b",
    r"dig\s+out\b",
    r"(?:cost|count)\s+(?:up|out|the|this|these|all|an?)\b",
    r"draw\s+up\b",
    r"draw\s+(?:\S+\s+){1,8}?to\s+the\s+attention\b",
    r"feed\s+back\b",
    r"fill\s+(?:\w+\s+){0,3}in\b",
    r"drop\s+(?:\S+\s+){0,4}?(?:in|off|round)\b",
    r"find\s+out\b",
    r"follow\s+(?:\w+\s+){0,3}up\b",
    r"give\s+(?:\w+\s+){0,4}(?:an?\s+update|feedback|notice|details?)\b",
    r"go\s+(?:back|out|through|and\s+\w+|to\s+(?:\S+\s+){1,5}?to\s+[a-z]+)\b",
    r"keep\s+(?:\w+\s+){1,4}(?:updated|informed|posted|up\s+to\s+date)\b",
    r"let\s+(?:\S+\s+){1,8}?(?:have|know)\b",
    r"make\s+(?:\w+\s+){0,2}(?:presentation|enquiries|inquiries|arrangements|contact|list|log|note|copies|posters?|payments?|request|claim|representations?|recommendations?|sure|appointment|application)\b",
    r"pick\s+(?:\S+\s+){0,4}?up\b",
    r"reach\s+out\b",
    r"see\s+(?:that|to|if|whether|what|about|(?-i:Mrs?|Ms|Miss|Dr|Cllr|Councillor))\b",
    r"take\s+(?:\S+\s+){1,6}?to\s+the\s+(?:\w+\s+){0,2}(?:council|committee|board|meeting|trustees|governors|PCC)\b",
    r"set\s+(?:\w+\s+){0,3}up\b",
    r"(?:start|begin|commence)\s+(?:up\b|(?:an?|the|plot|work\s+on)\s)",
    r"take\s+(?:\w+\s+){1,4}(?:up|forward|away|back)\b|take\s+(?:up|off|down|forward|photos?)\b",
    r"have\s+(?:a\s+)?(?:further\s+)?(?:go|think|word|discussions?|look|chat|meeting|conversation)\b",
    r"have\s+it\s+\w+\b",
    r"take\s+a\s+(?:further\s+|closer\s+|quick\s+)?look\b",
    r"have\s+(?:the|this|these|those|them|an?)\s+(?:\S+\s+){0,9}?(?!need)\w{3,}ed\b(?=\s*(?:[.;,]|\Z|(?:by|before|as|in|on|this|at|and)\b))",
    r"make\s+(?:\w+\s+){1,5}?available\b",
    r"press\s+(?:the|for|them|him|her|(?-i:[A-Z]))",
    r"offer\s+(?:(?:\w+\s+){0,2}dates?|them|him|her)\b",
    r"transfer\s+(?:the|an?|this|these|those|all|funds?|money|£)",
    r"take\s+(?:this|these|those|it|them)\s+to\s+(?:the\b|(?-i:[A-Z]))",
    r"try\s+(?:to|again)\b",
    rf"(?:try\s+and|endeavour\s+to|attempt\s+to)\s+(?:{'|'.join(_ERRANDS.split())})\b",
    r"work\s+with\s+(?:(?-i:[A-Z])\S*\s+(?:and\s+)?){1,3}to\s+(?!improve|promote|support|encourage|ensure)[a-z]+\b",
    r"enter\s+an?\s+(?:comment|objection)\b",
    r"work\s+(?:up|out)\b",
)
_ERRAND = compiled(rf"(?:(?:{'|'.join(_ERRANDS.split())})\b|{'|'.join(_PHRASES)})", re.I)
_IRREGULAR_ING = {
    "get": "getting",
    "put": "putting",
    "set": "setting",
    "fit": "fitting",
    "let": "letting",
    "cut": "cutting",
}


ERRAND_WORDS = frozenset(
    " ".join(
        (
            _ERRANDS,
            "bring come cut deal do draw feed fill find follow drop give go keep let make pick press see serve set take transfer try endeavour attempt enter work",
        )
    ).split()
)
"""The verbs of errands, of which one is in every commitment of a decision that no auxiliary tells."""
OBTAINS = frozenset(f"{verb}s" for verb in ERRAND_WORDS)
"""The same in the third person: "that the Clerk obtains prices"."""


def _ing(verb: str) -> str:
    return _IRREGULAR_ING.get(verb) or (verb[:-1] if verb.endswith("e") and not verb.endswith("ee") else verb) + "ing"


_ERRAND_ING = compiled(
    rf"be\s+(?:taking\s+(?:(?:\w+\s+){{1,4}}?(?:up|forward|away|back)|up|forward)\b|doing\s+(?:the|this|that|it|an?|all|publicity|posters?|food|refreshments|teas?)\b|setting\s+up|cutting|following\s+up|drawing\s+up|finding|bringing|{'|'.join(_ing(v) for v in _ERRANDS.split() if v not in {'speak', 'talk'})})\b",
    re.I,
)

_THEN_TELL = compiled(
    r"[a-z]+\s[^.;]{0,120}?\band\s+(?:to\s+)?(?:report|revert|respond|advise|update|let|e-?mail|circulate)\b"
)

# What passes from an organisation to the body; its other doings are its own.
_HANDING_OVER = compiled(
    r"(?:send|forward|submit\s+(?:it|this|these|them)\b|supply|furnish|circulate|share|report\s+back|bring\s+(?:\w+\s+){0,4}(?:reports?|papers?|updates?|proposals?|figures?|data|breakdown|costs?|costings|draft)\b|provide\s+(?:\S+\s+){0,6}?(?:with|updates?|reports?|lists?|details|information|cop(?:y|ies)|figures)\b|feed\s*back|inform|notify|let\s+(?:\S+\s+){1,4}(?:have|know))\b",
    re.I,
)

# A4: nobody could later ask "was it done?", or it is done in the meeting itself.
_IDLE = compiled(
    r"""
    (?: continue | grant\s+(?:an?\s+|the\s+)?dispensations? | support | monitor | note | receive | remain | bear\s+in\s+mind | be(?!\s+(?:[\w-]{3,}|do)ing\b|\s+in\s+(?:touch|contact)\b) | have(?!\s+(?:the|an|it|them|same)\b|\s+(?:this|these|those|that|both|all)\s+(?:[\w-]+\s+){0,3}?(?:\w{3,}ed|done|put|made|sent|cut|brought|taken|seen\s+to)\b|\s+(?:a\s+)?(?:further\s+)?(?:go|think|word|discussion|look|chat|meeting|conversation)) | keep\s+(?:an?\s+eye|in\s+mind|up)
      | bring\s+(?:a\s+(?:lot|wealth|great\s+deal)|so\s+much|much|(?:[a-z]+\s+){0,2}(?:experience|skills?|energy|expertise|knowledge|joy|benefits?))\b
      | access\s+the\s+meeting | appeal\s+to | (?:be\s+)?seek(?:ing)?\s+(?:re-?)?election | transfer\s+(?:from|to)
      | take\s+(?:the\s+)?(?:minutes|notes)(?!\s+(?:to|off|from|down)\b)(?![^.;]*\bnext\b) | work\s+(?:with(?!\s+(?:(?-i:[A-Z])\S*\s+(?:and\s+)?){1,3}to\s+(?!improve|promote|support|encourage|ensure)[a-z])|together|closely|towards) | encourage | promote | welcome | congratulate | recogni[sz]e
      | agree(?!\s+(?:an?\s+|the\s+|new\s+|final\s+)?(?:terms?|dates?|times?|timetables?|prices?|fees?|rents?|details|arrangements?|wording|programme|plan|schedule|specification|contract|lease|rota)\b[^,.;]*\bwith\s|\s+with\s+[^,.;]{3,60}?\s(?:an?|the)\s+(?:[\w-]+\s+)?(?:terms?|dates?|times?|timetables?|prices?|fees?|rents?|details|arrangements?|wording|programme|plan|schedule|specification|contract|lease|rota)\b) | approve | adopt | accept(?!\s+(?:the|this|that|their|his|her|an?)\s+(?:\w+\s+)?(?:offer|quot\w+|tender|price|estimate)\b) | endorse | ratify | decide | vote | abstain | second | consider\s+whether
      | advise\s+against | like | prefer | wish | need | want | hope | try\s+and\s+support | (?:help|assist)(?!\s+(?:by\s+\w{3,}ing\b|(?!fundraising|training|parking|funding|housing|planning)\w{3,}ing\s+(?:the\s+)?[a-z])) | act | serve(?!\s+(?:the|an?|notices?)\b) | stand | sit | become | represent | be\s+carrying\s+out
      | authori[sz]e | be\s+undertaking\s+[^.;]*\bduties | leave | withdraw(?!\s+(?:the|its|all|these|those|any)\s+(?:\w+\s+)?(?:instructions?|notices?|orders?|offers?|objections?|applications?|requests?|complaints?|adverts?|advertisements?)\b) | resign | retire | stay | join(?!\s+(?:(?:the\s+)?(?-i:[A-Z])\S*(?:\s(?-i:[A-Z])\S*)?|him|her|them|the\s+\w+)\s+(?:on|for|at)\s+(?:the|an?|his|her|their)\s+(?:[\w&-]+\s+){0,3}(?:walk|visit|inspection|tour)\b) | speak\s+(?:on|in|against|for|at(?!\s+(?:(?:the|a|their)\s+)?(?:[\w-]+\s+){0,2}(?:committee|panel|inquiry|hearing|appeal)\b)) | do\s+(?:his|her|their|its|my|our|the)\s+(?:very\s+)?(?:best|utmost)|take\s+(?:part|the\s+chair|office|over(?=\s+(?:as|from|in|when|at)\b|\s+(?:the\s+|this\s+|his\s+|her\s+)?(?:chair|role|post|position|office|duties)|[\s.,;]*\Z)|(?:his|her|their)\s+place|on\b(?!\s+(?:[a-z]+\s+){0,4}?(?:responsibilit(?:y|ies)|tasks?|jobs?|duties|work)\b)|no)
      | introduce | outline | resume | substitute | hear\b | place\s+on\s+record | replace\s+(?:Cllr|Councillor|Alderman|Mr|Mrs|Ms|him|her) | declare | chair | preside | step\s+down | move\s+(?:to|on|into) | go\s+(?:into|to\s+the\s+vote)
      | hand\s+over\s+(?:the\s+chair|to) | disclose | pay\s+(?:attention|tribute) | look\s+forward | appoint(?!\s+(?:an?\s+|the\s+|new\s+|external\s+|internal\s+)*(?:auditor|contractor|solicitor|surveyor|consultant|architect|builder|accountant|electrician|engineer)s?\b) | elect | delegate | defer | adjourn | proceed\s+with\s+the\s+meeting
      | sign\s+(?:the|these|those)\s+minutes | sign\s+(?:these|those|them|it)\s+as\s+(?:an?\s+|the\s+)?(?:true|correct|accurate)\b | sign\s+and\s+date(?=\s*(?:[.;,]|\Z)) | close\s+the\s+meeting | exclude | suspend | (?:extend|record)\s+(?:its\s+|their\s+)?(?:condolences|sympathy|thanks|appreciation|gratitude)
      | (?:permit|allow)\b(?=[^.;]*\b(?:discussion|speak|questions?|debate|item)\b) | intimate | propose\s+and\s[^.;]{2,60}\sto\s+second
      | say\s+(?:a\s+)?few\s+words | count\s+(?:the\s+|any\s+)?votes | cast\s+(?:an?|his|her|their|its)\s+(?:\w+\s+)?votes? | provide\s+an?\s+(?:\w+\s+)?update\s+to\s+the\s+meeting
      | take\s+(?:on\s+|up\s+)?(?:the|this|a)\s+(?:\w+\s+)?(?:role|post|position|office|duties)\s+of\s
      | (?:fulfil|fill|perform)\s+(?:the|this|that|his|her)\s+(?:role|post|position|office|duties)\b | carry\s+on(?=\s*(?:[.;,]|\Z)|\s+(?:as|in)\b)
      | attend\s+(?:the|a|an|our|any|all|this|that|future|council|board|committee)?\s*(?:next|future|following|january|february|march
            |april|may|june|july|august|september|october|november|december|council|board|committee)?\s*meetings?(?!\s+(?:with|between)\b)
    )\b
    """,
    re.VERBOSE | re.IGNORECASE,
)
# What stands after "to" without being a verb: "Clerk to the Council", "Cllr Hay to 9.15pm", "according to her".
_NO_VERB = compiled(
    r"(?:not|never|the|an?|this|that|these|those|his|her|their|its|our|my|your|him|them|it|us|me|you|all|each|both|any|some|several|one|two|three|four|five|six|other|others|which|whom|date|be(?!\s+in\s+(?:touch|contact)\b)|been"
    r"|and|or|of|in|on|at|from|with|by|for|as|about|over|under|up|within|full|item|items|members|councillors|council|residents|end)\b",
    re.I,
)
_VERB = compiled(r"[a-z][a-z-]+\b")

_PASSIVE = """
    actioned booked repainted added\\s+to(?!\\s+(?:the|its)\\s+(?:bank\\s+)?(?:committee|board|membership|mandate)\\b) advertised advised approached asked brought\\s+to\\s+the\\s+attention carried\\s+out chased checked circulated clarified cleaned
    cleared collected commissioned communicated completed(?=[^.;]{0,60}\\band\\s+(?:then\\s+)?(?:returned|submitted|sent|signed)\\b) conducted consulted contacted convened corrected(?!\\s+to\\s+(?:read|say)\\b) conveyed cut delivered displayed
    distributed done(?=\\s+before\\b) drafted drawn\\s+up e-mailed identified emailed erected explored filled fitted followed\\s+up forwarded included\\s+(?:in|on)(?!\\s+the\\s+(?:\\w+\\s+)?(?:programme|budget|estimates|precept)) informed
    inspected installed instigated investigated invited\\s+to\\s+\\w+ issued lifted looked\\s+(?:at|into) made\\s+aware notified obtained ordered organised
    organized arranged painted passed\\s+(?:on\\s+)?to\\s+(?:the|its|our|(?-i:[A-Z])\\w*)\\b placed\\s+(?:on|in|with) posted prepared produced provided published\\s+on\\s+(?:the|our|its|all)\\b purchased pursued
    put\\s+(?:out|up|in|back|on\\s+the\\s+(?!agenda|budget|table|list|market|matter|record|precept)\\w+) raised\\s+(?:with|at) reminded
    repaired replaced reported requested researched returned sent set\\s+up shown\\s+at signed(?!\\s+as\\b) sought submitted supplied surveyed
    taken\\s+(?:up|forward) tested told trimmed undertaken updated uploaded written(?!\\s+off)
"""
PASSIVE = rf"(?:{'|'.join(_PASSIVE.split())})"
"""Source of a pattern: past participles of what a decision can order without naming who is to do it."""
PARTICIPLE = (
    r"(?!(?:accepted|accompanied|adopted|agreed|appointed|approved|assisted|attended|authorised|awarded|chaired|considered|covered|decided|elected"
    r"|endorsed|followed|funded|given|held|led|joined|noted|manned|owned|paid|presented|proposed|received|replaced|represented|seconded|seen"
    r"|supported|taken|used)\b)"
    r"(?:\w{3,}ed|brought|done|drawn|found|made|put|run|set|taken|written)"
)
"""Source of a pattern: what somebody can be named for having to do ("be restarted by the Clerk")."""


def is_verb(words: str) -> bool:
    """Whether words after a doer and "to" begin with a bare infinitive."""
    verb = _VERB.match(words)
    if verb is None or _NO_VERB.match(words):
        return False
    return not (verb.group().endswith("ing") and len(verb.group()) > 5)  # "to bring", "to ring"


def is_idle(words: str) -> bool:
    """Whether a verb phrase promises nothing one could check later."""
    return bool(_IDLE.match(words)) and not _WATCHES_AND_TELLS.match(words)


# "monitor the spending and report back": that one can ask about.
_WATCHES_AND_TELLS = compiled(
    r"(?:continue\s+to\s+[a-z]+|monitor|keep\s+an?\s+eye)\b[^.;]{0,160}?\band\s+(?:(?:will|would|should|shall|to)\s+)?(?:report|revert|feed\s*back)\b"
)


# "be captain and sort out the teams", "promote the page and look at the pictures"
_AND_THEN = compiled(
    r"(?!(?:note|receive|agree|approve|accept|adopt|elect|endorse)\b)[^.;:]{3,70}?\band\s+(?:to\s+|also\s+)?(?=[a-z-]+\s+(?:the|an?|all|any|this|these|its|their|his|her|our|to|out|up|with|at|into|for|back|round|[A-Z])\b)"
)


def errand_behind(words: str) -> str | None:
    """The errand to which a verb phrase goes on that promises nothing one could check: "order" of "be captain and order the shirts"."""
    then = _AND_THEN.match(words) if is_idle(words) else None
    return words[then.end() :] if then and is_errand(words[then.end() :]) else None


def tells_then(words: str) -> bool:
    """Whether a verb phrase ends in telling what came of it ("check the lamp and report back")."""
    return bool(_THEN_TELL.match(words))


def is_errand(words: str) -> bool:
    """Whether a verb phrase names something done for the body ("circulate a list", "be writing to the owner")."""
    return bool((_ERRAND.match(words) or _ERRAND_ING.match(words) or _THEN_TELL.match(words)) and not is_idle(words))


def is_errand_of_doing(words: str) -> bool:
    """Whether words that begin with a verb in "-ing" name an errand: "seeing whether", "submitting the form"."""
    verb, _, rest = words.partition(" ")
    stem = verb.removesuffix("ing")
    bare = (stem, stem + "e", stem[:-1] if stem[-2:-1] == stem[-1:] else stem)
    return stem != verb and any(is_errand(f"{form} {rest}") for form in bare)


def begins_errand(words: str) -> bool:
    """Whether words begin with the verb of an errand, whoever does it ("ask Ben to ring")."""
    return bool(_ERRAND.match(words))


# What a body decides to do, beside errands: "Accept the quotation", below "It was resolved to:".
_ACTS = """
    accept acknowledge adjourn adopt agree allocate allow apologise approve authorise authorize award ban begin borrow bring
    cease close co-opt confirm consider continue contribute convert decline defer delegate dispose donate elect employ
    encourage end endorse enter exclude explain express find give go grant have hold improve increase introduce invest join keep lease
    leave let maintain make move nominate note offer open oppose opt permit postpone promote ratify re-appoint reappoint receive
    recommend reduce refer refuse reject release relax rent reserve resolve retain run set spend sponsor start stop support suspend take
    terminate thank transfer trial vary waive welcome withdraw work
"""
_DEED = compiled(
    rf"(?:{'|'.join(sorted({*_ACTS.split(), *ERRAND_WORDS}, key=lambda verb: (-len(verb), verb)))})\s+(?!(?:was|were|is|are|has|had|of|from)\b)[\w£“‘]",
    re.IGNORECASE,
)


def begins_deed(text: str) -> bool:
    """Whether a paragraph begins with the bare verb of what is to be done: "Accept the quotation", not "Report of the Clerk"."""
    return bool(_DEED.match(text))


def is_handing_over(words: str) -> bool:
    """Whether a verb phrase passes something to the body, as an organisation outside it may promise to."""
    return bool(_HANDING_OVER.match(words))

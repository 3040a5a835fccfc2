"""Decision markers: the words with which a body says that what follows is its decision (RESOLVED, Decision:, AGREED, ...)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from minutes_parser.patterns import compiled
from minutes_parser.segment.cues import Text, cued, cues
from minutes_parser.segment.decisions.announced import opens_announced
from minutes_parser.segment.settled.effect import takes_effect
from minutes_parser.segment.settled.settling import BODY
from minutes_parser.segment.votes.how_voted import HOW

_CAPS = r"RESOLVED|RECOMMENDED|RECOMMENDS|AGREED|NOTED|DECIDED|APPROVED|ORDERED|RATIFIED|ENDORSED|RESOLUTION|CONFIRMED(?=\s*:?\s+(?:[Tt]he|[Tt]hat|[Tt]o)\b)|RECEIVED(?=\s*:?\s*$|\s*:?\s+(?:[Tt]he|[Aa]n?)\s+(?:[\w-]+\s+){0,3}(?:reports?|updates?|presentations?|papers?|minutes|plans?|notes?|schedule|statements?|accounts)\b)"
_WORD = r"Actions?\s+[Aa]greed(?=\s*[:–-]\s*(?:[Tt]hat|[Tt]o)\b)|Received(?=\s*:\s*(?:(?:[Tt]he|[Aa]n?)\s+)?(?:[\w-]+\s+){0,3}(?:reports?|updates?|presentations?|papers?|minutes)\b)|Resolved|Recommended|Agreed|Noted|Decided|Resolve(?=\s*:)|Decision|Decisions|Resolution|Order|Approved"
_ASIDE = r"(?:(?::(?=\s*\((?:(?:up)?on|moved|proposed|by|with|unanimous\w*|nem)\b))?\s*\((?!(?:\d{1,2}|[ivx]{1,4}|[a-zA-Z])\))(?:[^()\n]|\([^()\n]*\)){1,160}\)){0,2}"  # "(unanimously)", not the enumerator "(i)"
# How the vote went, between the marker and what it marks: "RESOLVED, nem con, that", "RESOLVED by a majority that".
_TOLD_HOW = rf"(?:[,:]?\s+(?:[Ee]n\s+bloc(?=\s*(?:[:,(]|\s[–-]|$|\s+t(?:o|hat)\s))|unanimously(?:\s+by\s+(?:all\s+)?those\s+(?:present|voting)(?:\s+and\s+voting)?)?|UNANIMOUSLY|by\s+the\s+[A-Z][\w ]{{3,50}}(?=\s*:)|with\s+\w+\s+(?:abstentions?|(?:votes?\s+)?against|dissent\w*|abstaining)|(?:with\s+)?(?:(?:Cllrs?|Councillors?|Mrs?|Ms)\b\.?\s[\w.,;’' -]{{2,160}}?\s(?:voting\s+against|abstaining|dissenting|not\s+voting)(?:\s+and\s+(?:Cllrs?|Councillors?|Mrs?|Ms)\b[\w.,;’' -]{{2,90}}?\sabstaining)?)|(?i:{HOW})|(?:\d{{1,2}}|[a-z]{{3,9}})\s+(?:votes?\s+)?to\s+(?:\d{{1,2}}|[a-z]{{3,9}})(?:\s+votes)?(?=\s*[:,]|\s+that\s)|\d{{1,2}}(?:\s?[:/–-]\s?\d{{1,2}}){{1,2}}(?=\s+(?:that|to)\s))(?:\s*,)?)"
_HOW_REST = r"(?:,?\s+(?:up)?on\s+the\s+(?:motion|proposal|proposition|nomination)\s+of\s+[^:;]{3,110}?(?=:|\s*[–—-]+\s*$|,?\s+that\b|,\s+to\s+[a-z]))?"
# Who was of another mind, behind that: "RESOLVED, Cllr Bell voting against, that".
_HOW_REST += r"(?:,\s+(?:with\s+)?(?:the\s+(?:[Cc]hair\w*|[Mm]ayor)|(?:Cllrs?|Councillors?|Mrs?|Ms|Dr|Aldermen|Alderman)\b\.?\s[\w.’', -]{2,60}?)\s+(?:(?:voting|having\s+voted)\s+against|abstaining|dissenting|not\s+voting|having\s+(?:abstained|asked|requested|declared|left)\b[^,;:]{0,90})\s*,(?=\s+(?:that|to)\s))?"
_HOW = rf"{_TOLD_HOW}?{_HOW_REST}"
# Who moved it, before what: "Resolved, proposed Cllr Shah, seconded Cllr Bell, that".
_MOVED = r"[,:]?\s+(?:prop(?:osed|\.)?|moved)(?:\s+by)?\s+(?![a-z])[^:;\n]{2,45}?,?\s+(?:and\s+)?(?:seconded|sec\.?|2nd)(?:\s+by)?\s+(?![a-z])[^:;\n]{2,45}?,?(?=\s+(?:that|to)\s|\s*:[–—-]*\s*$)"
# The number of a resolution: "Resolution 12/24:", "RESOLVED 24/031 to".
_NUMBER = r"(?:\s+(?:[Nn]o\.?\s*)[\w/]{3,20}(?:\s+[A-Z]{3,9}\s+\d{4})?(?=\s*[:–—-]\s+That\b)|\s+(?:[Nn]o\.?\s*)?\d{1,4}[/.-]\d{1,4}(?:[/-]\d{1,4}\.\d{1,3})?(?![/.\d])(?=\s*[:–—-]|\s*$|\s+(?:that|That|to|It\s+was|The\s+Council)\b))?"
_STOP = r"\s*(?:[:;./]?\s*[-–—]+|:\s*[-–—]*|[-–—]+:?)"
# "NOTED letter received about the fair", "RESOLVED Pending, while the joiner looks for a price."
_BARE_WORDS = r"(?<=NOTED)(?=\s+(?:an?\s|[a-z]+\s+(?:received|from|regarding|about|re)\b|(?:two|three|four|five|\d{1,2})\s+[a-z]+s\b))|(?<=RESOLVED)(?=\s+(?!(?:Accordingly|Unanimously|By|On|Items|Matters|Issues|Complaints|Motion)\b)[A-Z][a-z]+,?\s+[a-z][^\n]{12,}\.\s*$)"
# "RESOLVED the report is noted", "RESOLVED Cllr Bell be thanked", without a "that".
_BARE_CLAUSE = r"(?<=RESOLVED)(?=\s+(?!accordingly|unanimously|by\b|on\b|nem\b|(?i:items|matters|issues|complaints)\b)[\w£][^.;:\n]{2,100}?\s(?:be|is|are)\s+[a-z])"
_LEAD = r"(?:(?:It\s+is|IT\s+IS)\s+(?:hereby|HEREBY|therefore|THEREFORE)\s+|It\s+was\s+|it\s+was\s+|IT\s+WAS\s+|and\s+|AND\s+|And\s+|unanimously\s+|UNANIMOUSLY\s+|Unanimously\s+|further\s+|FURTHER\s+|also\s+|therefore\s+|accordingly\s+|duly\s+)*"

# At the start of a passage, a paragraph number aside: "RESOLVED that", "2.2 Resolved:", "Decision", "AGREED:–", "UNANIMOUSLY RESOLVED –".
_AT_START = compiled(
    rf"""
    ^[^\w“"‘(]*(?:\d{{1,2}}[.:]\d\d\s?[ap]\.?m\.?\s*[–-]\s*(?=RESOLVED))?(?:[\[(]?\d{{1,4}}(?:[/.-]\d{{1,4}})?[\])]?[.:]?\s+(?=RESOLVED\b)|\d{{1,3}}(?:\.\d{{1,2}}){{0,2}}[.)]?\s+|(?:\d{{1,4}}/\d{{1,4}}(?:-\d\d)?|[A-Z]{{1,4}}\.?\d{{1,4}}(?:[./]\d{{1,4}}){{1,2}})(?:[.:]?\s+)?(?=(?:UNANIMOUSLY\s+)?(?:RESOLVED|RECOMMENDED|AGREED)\b)|\(?\d{{1,3}}(?:\.\d{{1,2}})?\)\s*(?=(?:UNANIMOUSLY\s+)?(?:RESOLVED|RECOMMENDED|Resolved\s*:))|\(?(?:[a-zA-H]|[ivx]{{1,4}})[.)]\s*(?=(?:UNANIMOUSLY\s+)?(?:RESOLVED|RESOLUTION|RECOMMENDED|AGREED)\b|(?:Resolved|Noted|Agreed|NOTED)\s*[:–-]\s))?[“"*]*
    (?:[A-ZÂÊÎÔÛŴŶ](?:[A-ZÂÊÎÔÛŴŶ]{{4,}}|[a-zâêîôûŵŷ]{{4,}})(?:\s+yn\s+unfrydol)?\s*/\s*(?=[A-Z][A-Za-z]{{4,}}))?  # the same word in Welsh before it
    (?:Minutes:\s+(?=The\s+decision\s*:\s*$))?  # as a web page labels what it minutes
    (?P<words>
        {_LEAD}(?P<caps>{_CAPS}|DECISIONS?|DECISION\s+(?:TAKEN|MADE)|DECISION\s+OF\s+THE\s+[A-Z -]{{5,60}}(?=:?\s*$)|RESOLUTIONS?|RECOMMENDATIONS?(?=\s+TO\s))(?:\b|(?<=D)(?=(?:to|that)\s)){_NUMBER}{_HOW}{_ASIDE}(?:{_MOVED})?
        (?P<caps_tail>\s+(?:(?:to\s+|TO\s+)?(?:(?:RE)?COMMEND|(?:re)?commend)(?:\s+(?:to|TO)\s+(?:the\s+)?(?P<to1>[A-Z][\w’' ]+?))?|(?:(?<=RECOMMENDED\s)|(?<=ENDATION\s)|(?<=NDATIONS\s))(?:to|TO)\s+(?:the\s+)?(?P<to3>(?:constituent\s+\w|[A-Z])[\w’' ]+?))(?=\s*[:–—-]|\s+(?:[Tt]hat|THAT)\b|\s+to\s+[a-z]|\s*$|,\s+(?:up)?on\s+the\s|\s\([^()]+\)\s+that\b){_HOW}{_ASIDE})?
        (?P<caps_stop>(?<=D)(?=(?:to|that)\s)|{_STOP}|\s*[.:]?\s*$|,(?=\s*(?:(?:subject\s+to|in\s+view\s+of|with\s+regret)\s[^:;.]{{3,120}}?,\s+)?(?:that|That|to)\b)|(?=\s+(?:that|That|THAT|T\sH\sA\sT|to|To|TO|the|The|as|under|in|not|[Nn]o)\b)|(?=\s+\(?(?:i|1|a|A)[.)])|(?:(?<=AGREED)|(?<=RESOLVED))(?=\s+[A-Z][a-z]+\s+(?:(?:\w+\s+){{0,2}}to|be)\s+[a-z])|{_BARE_CLAUSE}|{_BARE_WORDS})
      | {_LEAD}(?P<word>{_WORD}|resolved|recommended|(?:(?<=nd\s)|(?<=nimously\s))agreed(?=\s*[:–-]*\s*$)|(?<=Unanimously\s)agreed(?=\s*[:–-]+\s)|(?:The\s+)?[Dd]ecision(?=\s*:\s*$)|Decision\s+of\s+the\s+(?:[A-Z][\w-]+\s+)?(?:[Ss]ub-?\s?[Cc]ommittee|[Cc]ommittee|[Pp]anel|[Bb]oard|[Cc]abinet|[Ee]xecutive)(?=\s*:)|Decisions?\s+(?:(?:made|taken)|of\s+(?:the\s+)?[A-Z][\w ,&’'-]{{4,80}}?)(?=\s*:?\s*$)|Recommendations?\s+(?:agreed|adopted)(?=\s*:?\s*$)|Agreed\s+[Rr]ecommendations?(?=\s*:?\s*$)){_NUMBER}(?:(?P<word_how>(?<=esolved){_TOLD_HOW})|{_TOLD_HOW})?{_HOW_REST}{_ASIDE}(?P<word_moved>{_MOVED})?
        (?P<word_tail>\s+(?:to\s+(?:(?:RE)?COMMEND|(?:re)?commend)(?:\s+to\s+(?:the\s+)?(?P<to2>[A-Z][\w’' ]+?))?|(?<=Recommended\s)to\s+(?:the\s+)?(?P<to4>(?:constituent\s+\w|[A-Z])[\w’' ]+?))(?=\s*[:–—-]|\s+[Tt]hat\b|\s*$|,\s+(?:up)?on\s+the\s){_HOW})?
        (?P<word_stop>(?(word_moved)(?:\s*:[–—-]*\s*$|(?=\s))|(?:(?(word_how)(?=\s+to\s)|(?!))|\s+as\s+follows{_STOP}\s*$|{_STOP}(?=\s|$|[“"A-Z(])|\s*$|(?<=[\d)])(?=\s+to\b)|(?<=\d)(?=\s+(?:It\s+was|The\s+Council)\s)|,(?=\s+(?:(?:subject\s+to|in\s+view\s+of|with\s+regret)\s[^:;.]{{3,120}}?,\s+)?that\b)|(?=\s+[Tt]hat\b|\s+\((?:i|1|a)\)\s+[Tt](?:hat|o)\b))))
    )
    \s*(?:[“"]\s*)?
    """,
    re.VERBOSE,
)
# Inside a passage: "... seconded by Councillor Bell and RESOLVED that", "And Resolved: “That ...", "the Council resolved:–".
_INSIDE = compiled(
    rf"""
    (?:
        (?:(?:\b(?:and|it\s+was|was|were|had|[A-Z][a-z]+|[Mm]embers|unanimously|then|further|accordingly|therefore|thereupon|thereby|hereby|duly|also|discussion|debate|consideration|vote|voting|hands|call|division|ballot|poll|approved|carried|agreed|seconded|against|abst\w+|favour|unanimous)|&)\s+|[;,.:]\s*|(?<=[\w)])\s[-–—]\s)(?:[A-ZÂÊÎÔÛŴŶ]{{5,}}\s*/\s*(?=[A-Z]{{5,}}))?(?:unanimously\s+|UNANIMOUSLY\s+)?(?:(?<=and\s)[“"](?=RESOLVED\s+(?:that|to)\b))?
        (?P<caps>RESOLVED|RECOMMENDED|RECOMMENDS(?=\s+(?:that|to\s+(?:the\s+)?[A-Z][\w’' ]{{2,40}}?\s+that)\b)|DECIDED|AGREED(?!\s+(?i:to)\s+(?:by|unanimously)\b)|CARRIED(?=\s+that\b)){_HOW}{_ASIDE}(?:{_STOP}|(?<=votes\sto\s\d)\s*$|(?=\s+(?:that|That|to|To|TO|in|under|not|[Nn]o)\b|\s+for\s+[^.;:\n]{{2,60}}?\sto\s+[a-z])|(?=\s+\((?:i|1|a)\)\s+[a-z])|(?=\s+(?:Cllr|Councillor|Mrs?|Ms|Dr)\b\.?\s[^.;:\n]{{2,40}}?\s(?:be\s+)?(?:(?:re-?)?elected|appointed|co-?opted)\b)|{_BARE_CLAUSE})
      | (?:\b(?:and|And|AND|it\s+was|It\s+was|unanimously|then|accordingly|duly)\s+)(?P<word>Resolved|resolved|agreed|Agreed|AGREED)(?:\s+(?:unanimously|accordingly)|,?\s+with\s+\w+\s+(?:abstentions?|(?:votes?\s+)?against|dissent\w*|abstaining))?
        (?:{_STOP}(?=\s*[“"]|\s*$|\s*\(?(?:i|1|a)[.)]|\s+[Tt]hat\b)|(?=\s*[“"]|\s*['‘]\s*That\b|\s+\((?:i|1|a)\)\s+(?:that|to)\b))
      | [.;:]\s+(?P<begun>Resolved|Agreed|Decided)(?:{_ASIDE}\s*[:–-]+\s*(?=£\d|\((?:a|i|1)\)\s+(?:[Tt]o|[Tt]hat)\b|[“"]?(?:(?:That|that|to|[Nn]o\s+(?:objection|comment|observation)s?)\b|[a-z]{{3,}}\s+(?:the|an?|for|to|with|on|up|out|by)\s))|\s*\([^()\n]{{3,90}}\)\s+(?=(?:to|that)\s)|{_MOVED}(?=\s))
      | (?:[Ss]econded|[Ss]ec\.?)\s+(?:by\s+)?[^.,;:\n]{{2,40}},\s+(?:and\s+)?(?P<seconded>agreed|carried|resolved|AGREED|CARRIED)\s*:\s*(?=[\w“"])
      | (?:[Ss]econded|[Ss]ec\.?)\s+(?:by\s+)?[^,;:\n]{{2,40}}\.\s+(?P<carried>Carried|CARRIED)(?:\s*[:–-]\s*[^.\n]{{2,60}})?\.\s+(?=T(?:hat|HAT)\s+(?:\w+\s+){{1,12}}(?i:be|is|are)\s|THAT\s)
      | (?<=[a-z])[ ]+(?P<behind>Resolved)\s+(?=that\b)
      | (?:\s[-–—]\s*|(?<=[\w)]);\s+)(?P<dashed>Resolved|(?<!;\s)Agreed)\s+(?=(?:to|that)\s+\w+\W+\w)
      | (?:(?<=[a-z)\d])|(?<=\b[A-Z][A-Z]))[.;]\s+(?P<label>(?:Decision|Agreed|Resolved)(?=\s*:\s+[A-Z])|Decided|D(?:ecision|ECISION)(?=\s*:\s+(?:(?:to|that|go|we|award|refuse|grant|defer)\s|(?:approved|agreed|refused|granted|declined|accepted|deferred|awarded|noted|adopted)\b(?!\s+by\b)|(?:[a-z][\w’'-]*\s+){{1,8}}to\s+be\s+[a-z]+(?:ed|en|de|nt|ld)\b))|DECISION)\s*:\s+(?=\w)(?!(?:Granted|Approved|Refused|Permitted|Permission|Consent|Withdrawn)\b)
      | [.?!]\s+(?P<run_on>Decision)\s+(?=The\s+(?:\w+\s+){{1,3}}?(?:noted|agreed|approved|awarded|resolved|accepted|received|endorsed|supported|adopted|deferred)\b|\((?:1|i|a)\)\s+(?:To|That)\s|T(?:o|hat)\s)
      | \b(?:[Mm]embers|[Cc]ommittee|[Bb]oard|[Pp]anel|[Ff]orum|[Cc]ouncil|[Gg]overnors|[Tt]rustees|[Cc]abinet)\s+(?P<body>resolved|agreed|decided):\s*(?=\(?(?:i|1|a)[.)])
    )
    \s*(?:[“"'‘]\s*){{0,3}}
    """,
    re.VERBOSE,
)
# "The Committee:–" or "The Board agreed:–" before a list whose clauses have verbs of their own.
_STEM = compiled(
    rf"^(?:(?:up)?on\s+(?:the|an?)\s+(?:proposal|proposition|motion)\s+(?:of|by)\s[^,:;]{{3,60}}?,?\s+(?:and\s+)?seconded\s+by\s[^,:;]{{3,60}}?,?\s+)?(?:that\s+|(?:thereafter|accordingly|therefore|in\s+conclusion|following\s+discussion|there\s+being\s+no\s+(?:other\s+|further\s+)?(?:amendments?|seconder|nominations?)),?\s+|(?:having|after|following)\s+[^:;]{{3,90}}?(?:,\s*|\s))?(?:{BODY}|the\s+(?:university\s+)?court|the\s+(?:[\w-]+\s+){{1,4}}?(?:panel|(?:sub-?)?committee|board|group|forum|council|partnership|network))(?:\s*,\s+(?:up)?on\s+the\s+(?:proposal|proposition|motion)\s+of\s[^,:]{{3,60}}?,\s+seconded\s+by\s[^,:]{{3,60}}?,|\s*,[^,:]{{3,80}}?(?:,|(?=\s*[–—-]\s*$)))?(?:\s+(?:also|further|unanimously|then|thereafter|therefore|accordingly|subsequently))*(?:\s+(?P<verb>agreed|resolved|noted|approved|decided|recommends|recommended|determined)(?:,\s+(?:having|after|following|subject\s+to|in\s+view\s+of)\s[^,:]{{3,90}},)?)?(?:\s+(?:accordingly|as\s+follows|that|to(?!\s+(?:the\s+)?(?:full\s+|county\s+|city\s+)?(?:council|cabinet|executive|board)\b)|the\s+following))*(?P<to>\s+to\s+(?:the\s+)?(?:full\s+|county\s+|city\s+)?(?:council|cabinet|executive|board)(?:\s+that)?)?\s*[:;]?\s*[-–—]*\s*$",
    re.VERBOSE | re.IGNORECASE,
)


MARKING = cues(
    "resolved recommended recommends agreed noted received decided approved confirmed ordered ratified endorsed resolution resolutions order"
    " decision decisions recommendation recommendations glacadh carried passed resolvedto resolvedthat agreedto agreedthat aonta comhaonta socra bearta cinneadh"
)
"""The words of which one is in every marker."""
_STEM_ENDS = (":", ";", "–", "—", "-", "that", "to", "following", "follows")
_WORDS_INSIDE = (
    "esolved",
    "greed",
    "ecided",
    "Decision",
    "DECISION",
    "RESOLVED",
    "RECOMMENDED",
    "RECOMMENDS ",
    "DECIDED",
    "AGREED",
    "CARRIED that",
    "arried:",
    "CARRIED:",
    "arried. That ",
    "CARRIED. THAT ",
)
_MAY_BE_INSIDE = compiled(
    r"RESOLVED|RECOMMENDED|RECOMMENDS\s|DECIDED|AGREED|CARRIED\s+that"
    r"|(?:\s[-–—]\s*|;\s+)(?:Resolved|Agreed)\s+t(?:o|hat)\s|[a-z]\s+Resolved\s+that\b"
    r"|[Ss]ec[^;:]*,\s+(?:and\s+)?(?:agreed|carried|resolved|AGREED|CARRIED)\s*:"
    r"|C(?:arried|ARRIED)(?:\s*[:–-]\s*[^.\n]{2,60})?\.\s+T(?:hat|HAT)\s"
    rf"|[.;:?!]\s+(?:Resolved|Agreed|Decided|Decision|DECISION)\b|[a-z]\s+(?:resolved|agreed|decided):\s*\(?[i1a][.)]"
    rf"|(?:[Aa]nd|AND|was|nanimously|then|accordingly|duly)\s+(?:[Rr]esolved|[Aa]greed)(?:\s+(?:unanimously|accordingly)|,?\s+with\s+\w+\s+\w+(?:\s+against)?)?(?:{_STOP}|\s*[“\"'‘]|\s+\([i1a]\))"
)
"""this is in whatever `_INSIDE` matches"""


@dataclass(frozen=True, slots=True)
class Marker:
    """A marker: where it starts, where the words after it start, its verb in lower case, the body it is addressed to."""

    start: int
    end: int
    verb: str
    recommended_to: str | None = None
    label: bool = False
    """a mere label ("DECISION"), under which sentences with verbs of their own may stand"""


_TOLD = compiled(
    r"\s*(?:An?\s+(?:presentation|talk|report|update|letter)\s+was\s+(?:given|made|read)\b|(?!(?:Report|That|Members|Agreed|Noted)\b)(?:The\s+(?!(?:Committee|Council|Board|report)\b))?[A-ZÀ-Þ][\w’'.-]*(?:\s+[\w’'.-]+){0,4}?\s(?:gave|updated|read\s+out|presented|outlined|informed|advised|reported|explained|thanked|circulated|responded)\b)"
)
"""what somebody did, which no body can order"""


_GLUED = compiled(r"(?<=[A-Z])(?:to|that)\s+")
"""what begins in the marker's own word, in a PDF: "RESOLVEDto note" """


@lru_cache(maxsize=1024)  # asked of the same passage by several rules
def marker(text: str) -> Marker | None:
    """The marker a passage holds, at its start or inside it; offsets count from the passage's start."""
    match = _AT_START.match(text)
    if match and re.search(r"\w", match.group()):
        word = (match.group("caps") or match.group("word")).lower()
        tail = match.group("caps_tail") or match.group("word_tail")
        if word.startswith("action"):
            word = "agreed"
        if word.startswith(("recommend", "agreed rec")):
            word = "recommended"
        if word == "order" and _TOLD.match(text, match.end()):
            return None  # "Order: The wardens gave a talk."
        if word.startswith(("the", "decision", "resolution", "order")):
            return Marker(match.start("words"), match.end(), "resolved", label=not text[match.end() :].strip())
        if (
            word in {"agreed", "noted"}
            and match["word"]
            and not match["word_stop"]
            and (match["word"] != "agreed" or text[match.end() :].strip())
        ):
            first = re.split(r"(?<=\w)[.;]\s", text[match.end() :], maxsplit=1)[0]
            if word == "noted" or not takes_effect(" " + first):
                return None  # small letters and no stop: an opinion or a fact stays one
        verb = "recommended" if tail else word
        glued = _GLUED.match(text, match.end())
        return Marker(
            match.start("words"),
            glued.end() if glued else match.end(),
            verb,
            next((to for to in match.group("to1", "to2", "to3", "to4") if to), None),
        )
    if opens_announced(text):
        return Marker(0, len(text), "decided")
    if ":" in text and (listed := _STEM_INLINE.match(text)):
        return Marker(0, listed.end(), "resolved")
    may_be = any(word in text for word in _WORDS_INSIDE) and _MAY_BE_INSIDE.search(text)
    match = _INSIDE.search(text) if may_be else None
    if match:
        told = text[: match.start()]
        quoted = told.count("“") > told.count("”") or (told.count('"') % 2 == 1 and not told.endswith(': "'))
        before = text[max(0, match.start() - 40) : match.start()]
        if quoted or re.search(
            r"\b(?:had|has|have|not|been|which|who|when|already)\s*$", before + match.group().split()[0]
        ):
            return None
        name = next(
            name
            for name in ("caps", "word", "seconded", "carried", "begun", "behind", "dashed", "label", "run_on", "body")
            if match.group(name)
        )
        word = match.group(name).lower()
        return Marker(match.start(name), match.end(), "resolved" if word == "decision" else word)
    return None


_ON_APPLICATION = compiled(
    r"[.;:]\s+(?P<label>Decision)\s*[:–-]\s+(?=(?:Granted|Approved|Refused|Permitted|Permission|Consent|Withdrawn|Deferred)\b)"
)


def on_application(text: str) -> Marker | None:
    """The label in an entry of a list of applications, where the list is the body's own: "... roof. Decision: Refused"."""
    match = _ON_APPLICATION.search(text) if "Decision" in text else None
    return Marker(match.start("label"), match.end(), "resolved") if match else None


# "Members: (a) noted the report; (b) asked for an update in May", all in one paragraph
_STEM_INLINE = compiled(
    rf"(?:{BODY})(?:,\s[^:;.,]{{3,60}},)?\s*:[-–—]*\s+(?=\(?(?:i|1|a)[.)]\s+(?:also\s+|\w+ly\s+)?(?:noted|agreed|approved|resolved|endorsed|adopted|accepted|received|recommended|supported|confirmed|requested|asked|welcomed)\b)",
    re.VERBOSE | re.IGNORECASE,
)
_THUS = r"(?:(?:therefore|then|thereupon|thus|hereby|duly|accordingly)\s+)?"
# "Proposed by A", "Seconded by B and agreed that", over an enumerated list
_AT_END_THAT = compiled(
    rf"\b(?i:proposed|moved|seconded|motion|proposal|vote)\b[^;]*\b(?:and|it\s+was)\s+{_THUS}(?:\w+ly\s+)?(?P<verb>agreed|resolved|decided|AGREED|RESOLVED)\s+(?:that|to)\s*[:–-]*\s*$"
)
_FIRST_OF_LIST = compiled(r"\(?(?:i|1|a)[.)]\s+\w")
# "It was proposed by A, seconded by B and RESOLVED", over what was resolved; in Irish "agus glacadh leis".
_HOW_AT_END = rf"(?:,?\s+(?i:{HOW}))?"
_AT_END = compiled(
    rf"\b(?:and|And|AND|it\s+was)\s+{_THUS}(?:unanimously\s+)?(?P<verb>RESOLVED|Resolved|AGREED|Agreed|DECIDED)(?:\s+(?:UNANIMOUSLY|unanimously|nem\.?\s?con))?{_HOW_AT_END}(?:\s*\([^()]{{3,60}}\))?\W*$"
    rf"|(?:\b(?i:proposed|moved|seconded|proposal|motion)\b[^;]*\b(?:and|And|AND|it\s+was)\s+|^\W*(?:[Aa]nd|AND)\s+)(?:\w+ly\s+)?(?P<small>agreed|resolved|carried|passed|decided)(?:\s+unanimously)?{_HOW_AT_END}\W*$"
    r"|(?:(?:\bagus\s+|^\W*)(?P<irish>[Gg]lacadh\s+leis)|(?:,\s+|\bagus\s+|^\W*)(?P<agreed>(?:[Cc]omh)?[Aa]ontaíodh|[Ss]ocraíodh|[Bb]eartaíodh|[Cc]inneadh))\W*$"
)
# "On the proposal of A, seconded by B, it was resolved that,", over a quotation
_THAT_AT_END = compiled(
    rf"\b(?:and|And|AND|[Ii]t\s+was|IT\s+WAS)\s+(?:\w+ly\s+)?(?P<verb>agreed|resolved|decided|AGREED|RESOLVED|DECIDED)(?:\s+unanimously)?{_HOW_AT_END},?\s+(?:that|to)\b\W*$"
)
# The same from which a converter has dropped the word in bold: "seconded by B and -", "on being put it was unanimously -".
_DROPPED = compiled(
    r"\b(?:moved|proposed|seconded|put)\b[^\n]*\b(?:and|it\s+was)(?:\s+(?:then|unanimously))?\s*[-–—:]+\s*$",
    re.IGNORECASE,
)
_MOTION = compiled(r"[“\"‘]?\s*T(?:hat|HAT)\b|[“\"‘]\s*\w|\(?(?:i|1|a)[.)]\.?\s+(?:[Tt]hat|[Tt]o)\b")
_THAT = compiled(r"\W*(?:\(?(?:1|i|a)[.)]\s+)?That\b")
_QUOTES = compiled(r"\s*[“\"‘]\s*\w")


def closing(text: str, after: str) -> Marker | None:
    """The marker without a stop that ends a passage, where what was resolved is the quotation or the "That ..." after it."""
    match = _AT_END.search(text) if _MOTION.match(after) else None
    if match:
        name = match.lastgroup or ""
        return Marker(match.start(name), len(text), match[name].lower() if name in {"verb", "small"} else "agreed")
    if _QUOTES.match(after) and (that := _THAT_AT_END.search(text)):
        return Marker(that.start("verb"), len(text), that["verb"].lower())
    if _FIRST_OF_LIST.match(after) and (that := _AT_END_THAT.search(text)):
        return Marker(that.start("verb"), len(text), that["verb"].lower())
    if _THAT.match(after) and _DROPPED.search(text):
        return Marker(len(text.rstrip(" -–—:")), len(text), "resolved")
    return None


# A licensing panel comes back with its decision: "Upon its return at 1.58 p.m.:-".
_RETURNED = cued(
    r"(?:^|\.\s+)(?:upon|on)\s+(?:(?:its|their)\s+return|returning)\b[^;]{0,60}[:–—-]\W*$|\b(?:reconvened|returned)\b[^;]{0,80}\bdecision\b[^;]{0,40}:\W*$",
    re.IGNORECASE,
)


def addressee(text: str) -> str | None:
    """The body that a stem such as "Cabinet recommended to Council:" is addressed to."""
    match = _STEM.match(text.strip())
    return re.sub(r"^\s*to\s+(?:the\s+)?|\s+that$", "", match["to"]) if match and match["to"] else None


_ONE_MOVES = compiled(r"\b(?:moved|proposed|seconded)\b", re.IGNORECASE)


def stem(text: str) -> str | None:
    """The verb of a stem such as "The Committee agreed:–" ("resolved" where it has none); None for any other text."""
    bare = text.strip()
    if not (bare.endswith(_STEM_ENDS) or bare[-6:].isupper()):
        return None
    match = _STEM.match(bare)
    if match is None:
        return "resolved" if _RETURNED.search(Text(bare)) else None
    if match["verb"] is None and _ONE_MOVES.search(bare):
        return None  # "The Leader moved, seconded by Councillor Roe:"
    return (match.group("verb") or "resolved").lower().replace("recommends", "recommended")

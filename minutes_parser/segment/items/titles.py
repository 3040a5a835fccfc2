"""Titles of items: the standard ones, and what is printed beside a title but does not belong to it."""

from __future__ import annotations

import re
from functools import lru_cache

from minutes_parser.layout import words_of
from minutes_parser.patterns import compiled
from minutes_parser.segment.cues import cues

_STANDARD = compiled(
    r"""
    ^(?:to\s+(?:receive|consider|note|approve|confirm|discuss|review|agree|grant|accept|adopt|sign|hear|take)\s+)?
    (?:and\s+accept\s+|any\s+|the\s+|an?\s+|council\s+|committee\s+|parish\s+|district\s+|county\s+|receipt\s+of\s+|review\s+of\s+)*
    (?:
      apolog(?:y|ies) | attendance | absences? | welcome | introductions? | opening | call\ to\ order | sederunt
    | declarations? | disclosures? | register\ of\ interests | dispensations? | substitut | members['’]?\ interests
    | (?:draft\ )?minutes?(?!\ \d+\b(?!(?:st|nd|rd|th)?\ [a-z])) | matters?\ arising | action\ (?:log|points?|tracker|list) | actions | (?:previous|prior|last)\ (?:meetings?[’\']?s?\ )?minutes
    | (?:approval|confirmation|adoption|signing|acceptance)\ of\ | election | appointment | nomination | co-?option | to\ (?:elect|appoint|co-?opt)\b | vacanc
    | (?:chair(?:man|person|woman)?|mayor|president)['’]?s?\ (?:report|announcement|business|remarks|update|communications?|opening|welcome|address) | convener | announcements?
    | (?:open|public)\ (?:forum|question|participation|session|speaking|discussion|time) | questions | petitions? | deputations? | public\b
    | finance | financial | accounts? | payments? | invoices? | budget | precept | audit | treasure(?:r|s\ report) | bank | insurance | cheques
    | planning | highways? | roads? | footpaths? | (?:street\ )?light | traffic | speed | parking
    | correspondence | clerk['’]?s?\b | reports? | councillors?['’]? | police | secretar(?:y|ies\ report) | officers?['’]
    | (?:any\ )?other\ (?:competent\ |urgent\ )?(?:business|matters) | a\.?o\.?c?\.?b\b | urgent | matters\ raised | items\ for
    | dates? (?:,?\ (?:time|venue|and|&)\ ?)* .{0,20} (?:next|future|meeting) | next\ meeting | future\ meetings? | forward\ plan | notices?\ of
    | exclusion | exempt | confidential | private | part\ (?:2|two|b|ii)\b | order\ of\ business | urgency | work\ programme
    | website | village | playing\ field | play\ area | playground | cemetery | allotments? | church | school | trees? | litter | bins?
    | risk | standing\ orders | policies | code\ of\ conduct | complaints | asset | health\ (?:and|&)\ safety | equalit | safeguarding
    | membership | terms\ of\ reference | update | presentation | close | closing | meeting\ closed
    )
    """,
    re.VERBOSE,
)
"""Of small letters: a choice of so many words is passed over four times as fast as where either will do."""


@lru_cache(maxsize=2048)  # asked of the same title several times
def is_standard(title: str) -> bool:
    """Whether a title opens as the items of most bodies' agendas do."""
    return _STANDARD.match(title.strip(" *.:-–—").lower()) is not None


FINITE = cues(
    """was were had has have is are would will said reported advised asked noted agreed explained thanked stated informed
    confirmed proposed seconded declared received gave opened welcomed offered volunteered undertook promised"""
)


def is_done(title: str) -> bool:
    """Whether a line says what was done, as a title does not: "Accounts approved", "Previous minutes approved by TF"."""
    return _DONE.search(title) is not None


_DONE = compiled(r"\s(?:approved|agreed|accepted|adopted|noted|included)(?:\s+by\b.*)?$")


_PROPOSED_ALONE = {"proposed"}
# "Mill Lane – Proposed Closure", "Proposed Lease of the Pavilion": what is proposed, and not who did
_PROPOSED = compiled(
    r"(?:^|[–—:-]\s*|\b(?:the|a|of|on|for)\s)[Pp]roposed\s+(?!(?:by|that|to|and)\b)(?:(?i:new|closure|diversion|lease|sale|disposal|charges?|changes?|amendments?|works?|extension|transfer|purchase|order|scheme|budget|precept|policy|development|improvements?|increase|tenancy|licence|merger|traffic|parking|extinguishment)\b|\d|[A-Z]?[a-z-]+\s+(?:of|for)\s(?!Cllr|Mr))"
)


_PARTICIPLES = {"reported", "received", "declared", "noted"}
# "Matters Reported", "Correspondence received": what was, and nobody who did
_RECEIVED = compiled(
    r"\W*(?:(?:other|any|new|planning)\s+)?(?:matters|items|issues|faults|problems|complaints|correspondence|letters|e-?mails|communications|applications|interests|donations)\s+(?:reported|received|declared|noted)\W*$",
    re.IGNORECASE,
)


def is_said(words: str) -> bool:
    """Whether words hold a finite verb, as sentences do and titles do not."""
    held = FINITE & words_of(words)
    return bool(held) and not (
        (held == _PROPOSED_ALONE and _PROPOSED.search(words)) or (held <= _PARTICIPLES and _RECEIVED.match(words))
    )


BRACKETED = compiled(r"\([^()]*\)")
AGENDA_NUMBER = compiled(
    r"""\s*[(\[]\s*(?:agenda\s+items?(?:\s+nos?)?|item(?:\s+no)?|ref(?:erence)?|agenda\s+no|minute(?:\s+no)?)\.?:?\s*(?P<number>[\w./()–-]{0,12}?)\s*(?:\([^()]*\))?\s*[)\]]\s*""",
    re.VERBOSE | re.IGNORECASE,
)
# The minute's number behind the title: "Finance (24/052)", "Finance Ref 20/323".
_MINUTE_NUMBER = compiled(
    r"(?:\s*\.?\s*\((?P<number>\d\d/\d{2,3}|\d{4}/\d{3})\)|\s+Ref\.?:?\s+(?P<ref>\d{2}/\d{1,4}))\s*$"
)
_IN_BRACKETS = compiled(
    r"""
    \s*\( (?: (?:pages?|pp?\.?)\s*[\d\s,–—-]+                # (Pages 3 - 10)
          | (?:report|paper|copy|document)s?\s+(?:attached|enclosed|herewith|to\s+follow|circulated)[^)]*
          | standing\s*item | (?:verbal|oral)(?:\s+(?:report|update|item))? | to\s+follow | folio\s+[^)]* ) \)
    (?: (?<=item\)) \s+ (?-i: (?: [A-Z]{2,3} | All ) (?: \s*[/&,]\s* [A-Z]{2,3} )* ) )?      # and whose item it is
    """,
    re.VERBOSE | re.IGNORECASE,
)
_AT_END = compiled(
    r"""
    (?=[\s(p\d:.–—-]) (?:
      \s*\(?(?:pdf\s+icon\s+)?pdf,?\s+\d+(?:\.\d+)?\s*[km]b\b\)?      # pdf icon PDF 169 KB, (PDF, 684 KB)
    | \s*[:–—-]\s*(?-i:[Nn]il|NIL|[Nn]one|NONE)\.?\s*$ | (?<=\w)\s+(?-i:Nil|NIL|None|NONE)\.?\s*$                      # the answer
    | \s*(?:\(|[–—-]\s*)(?:cont(?:inued|['’]?d)\.?)\)?\.?\s*$      # on the next page
    | \s*(?:\(|[–—-]\s*)?\d[\d:.]{3,4}\s*[ap]\.?m\.?\)?\s*$    # agenda timing, or when it was taken: (10:19 am)
    | \s*:\s*(?-i:ACTIONS?(?:\s+BY)?)\s*$                    # the head of a column beside the title
    | (?<!\bto)(?<!\bof)(?<!\bon)(?<!\bat)(?<!\bby)\s+\d{1,3}\.(?!0\b)\d{1,2}\.?\s*$   # the number of the first paragraph, where line ends were lost
    )""",
    re.VERBOSE | re.IGNORECASE,
)


_LONGEST = 60
"""How many code points `_AT_END` looks back: it matches no more, and nothing may stand behind it."""
_MARKS = " .,:;)]-–—"
_WORD = compiled(r"\w")
_LEAD = compiled(r"[\s:.–—-]*(?:/\s+)?")
_TAIL = ":–—-" + "".join(filter(str.isspace, map(chr, range(0x3001))))


def agenda_number(text: str) -> str | None:
    """The second number of a title: 3 in "(Item 3)", 9 in "(Ref: 9)"."""
    match = AGENDA_NUMBER.search(text) if "(" in text or "[" in text else None
    if match is None and "/" in text and (behind := _MINUTE_NUMBER.search(text)):
        return behind["number"] or behind["ref"]
    return (match.group("number") or None) if match else None


def _may_end(text: str) -> bool:
    """Whether the last letter or figure of a text is one that `_AT_END` can end with."""
    bare = text.rstrip(_MARKS)
    last = bare[-1:]
    return (
        last.isdigit()
        or last in "mMbBNSY"
        or not last.isalnum()
        or bare.endswith(("none", "None", "NONE", "nil", "Nil", "NIL"))
        or bare[-5:].lower().endswith(("td", "t'd", "t’d", "inued"))
    )


def title_range(text: str) -> tuple[int, int]:
    """Where the title proper stands in `text`: marks and page references at its ends left out."""
    end = len(text)
    patterns = [AGENDA_NUMBER, _IN_BRACKETS] if "(" in text or "[" in text else []
    if "/" in text:
        patterns.append(_MINUTE_NUMBER)
    if patterns or _may_end(text):
        patterns.append(_AT_END)
    changed = bool(patterns)
    while changed:
        changed = False
        for pattern in patterns:
            for match in pattern.finditer(text, max(0, end - _LONGEST) if pattern is _AT_END else 0, end):
                if not _WORD.search(text, match.end(), end):
                    end, changed = match.start(), True
                    break
    lead = _LEAD.match(text, 0, end)
    start = lead.end() if lead else 0
    end = start + len(text[start:end].rstrip(_TAIL))
    if text[start:end].endswith(".") and text[start:end].count(".") == 1 and len(text[start:end].split()) <= 12:
        end -= 1
    return start, end

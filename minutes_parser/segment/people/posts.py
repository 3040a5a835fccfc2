"""What stands in a list of those at a meeting and is no name: posts, counts of people, the start of a sentence."""

from __future__ import annotations

import re

from minutes_parser.patterns import compiled

_COUNT = compiled(
    r"(?:(?:about|approximately|approx\.?|around|some|over)\s+)?(?:\d+(?!-\d)|no|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|\w+teen|twenty[\w-]*|thirty[\w-]*|several|a\s+number\s+of|a\s+few|some|various|other|many|an?(?=\s+(?:member\s+of|resident|reporter|parishioner|representative\s+of\s+the\s+(?:local\s+)?press)\b))\b.*?"
    r"(?:members?|residents?|parishioners?|public|press|representatives?|people|persons?|others?|electors?|villagers?|visitors?|observers?|pupils|students|officers?|councillors|guests?|reporters?|attendees|officials?|staff|MOPs?)\b.*",
    re.I | re.S,
)
_PUBLIC = compiled(
    r"(?:the\s+)?(?:members?\s+of\s+the\s+)?(?:general\s+)?(?:public|press)\b(?:\s+(?:gallery|present|members?|attending|in\s+attendance))?|(?:members\s+of\s+(?:the\s+)?)?(?:public|press|parishioners|residents|electors)\s*[:–-]\s*\d{1,3}|\d{1,3}(?:\s+(?:in\s+)?(?:number|total|all))?\W*\bincl(?:uding|\.)\s.*",
    re.I,
)

_POST_WORDS = compiled(
    r"""\b(?: officer | director | manager | head | clerk | secretary | treasurer | executive | engineer | administrator | co-?ordinator | lead | leader | planner | solicitor | lawyer
      | accountant | auditor | advis[eo]r | analyst | surveyor | commissioner | chair | (?<=[A-Z]\s)observer | (?<=chief\s)constable | superintendent | inspector | controller | registrar | commander | convener | consultant | warden
      | assistant | monitoring | representative | headteacher | minutes?[\s-]?taker | rfo | librarian | architect | ecologist | archivist | curator | bursar | technician | specialist | practitioner
      | caretaker | matron | counsel | economist | psychologist | translator | interpreter | lengthsman | groundsman | pharmacist | nurse | midwife | vicar | rector | curate | harbour[\s-]?master | chaplain | archdeacon | apprentice | trainee
      | ch?athaoirleach | (?:pro-?)?vice-chancellor | dean | moderator | invitee | designated \s+ person | expert | greffier | applicants? | appellants? | objectors? | barrister )\b""",
    re.VERBOSE | re.IGNORECASE,
)


_NOBODY = compiled(r"(?:none|nil|n/?a|nobody|no one|-+|tbc)\.?", re.I)


def is_count(words: str) -> bool:
    """Whether the words count people and name none: "four members of the public", "the press"."""
    bare = words.strip(" ,.;:()")
    return bool(_COUNT.fullmatch(bare) or _PUBLIC.fullmatch(bare) or _NOBODY.fullmatch(bare))


def starts_sentence(words: str) -> bool:
    """Whether words tell what somebody did, which no entry of a list does."""
    return bool(
        re.search(
            r"\b(?:was|were|had|has|have|is|are|may\s+be|might\s+be|welcomed|opened|thanked|reported|advised|explained|announced|(?i:penderfynwyd|derbyniwyd|croesawodd|diolchodd|agorodd|cafwyd))\b",
            words,
        )
    )


def is_the_clerk(words: str) -> bool:
    """Whether words are the clerk without a name, in whatever letters: "the clerk", "the Town Clerk"."""
    return (
        re.fullmatch(
            r"(?i)the\s+(?:(?:parish|town|deputy|assistant|acting|locum)\s+)*(?:clerk|rfo)",
            words.strip(" ."),
        )
        is not None
    )


_BRACKETS = compiled(r"\([^)]*\)")
_AS_CLERK = compiled(r"\s+as\s+clerk(?:\s+to\s+the\s+\w+)?$", re.I)
_SERVING = compiled(r"\b(clerk|secretary|assistant|solicitor|advis[eo]r|PA)\s+to\s+(?:the\s+)?(?=[A-Z])", re.I)


def is_post(words: str) -> bool:
    """Whether words are a post somebody holds: "Head of Housing", "Committee Officer"."""
    bare = _BRACKETS.sub("", words).strip(" .,;:")
    bare = re.sub(r"(?i)^the\s+(?=[A-Z])", "", bare) if "the " in bare[:4] else bare
    bare = _AS_CLERK.sub("", bare)
    bare = _SERVING.sub(r"\1 ", bare)
    return (
        bool(_POST_WORDS.search(bare))
        and bare[:1].isupper()
        and 1 <= len(bare.split()) <= 12
        and not is_count(bare)
        and not re.search(
            r"(?i)\b(?:was|were|had|has|is|are|will|absence|welcomed|thanked|opened|recorded|read|meeting|officers|clerks|directors|election|apologies|report|minutes?|agenda|item|none|no|to|that|from|signed?|date|email|tel)\b|[@£:]",
            bare,
        )
        and bool(re.search(r"[a-z]", bare))
    )

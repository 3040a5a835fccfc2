"""The label "Action" as minutes print it: at the head of a paragraph, at its end with an owner, and in its middle.

Behind the label of an old action stands what has been told since.
"""

from __future__ import annotations

import re

from minutes_parser.patterns import compiled
from minutes_parser.segment.actions.action_owners import names_owners
from minutes_parser.segment.actions.action_text import WHEN
from minutes_parser.segment.actions.owners import People, doers
from minutes_parser.segment.cues import cues
from minutes_parser.segment.passages import Passage, sentences
from minutes_parser.segment.people.names import match_person

_WORD = r"(?:(?:ACTIONS?|Actions?)(?![A-Za-z])(?!\s+[Cc]o-?[Oo]rdinator)|TODOs?\d{0,2}(?![A-Za-z])|T[Oo][ -]?[Dd][Oo]s?(?![A-Za-z])(?=\s?(?::|\Z))|AP(?:\s?\d+)?(?=\s?:|\s+[A-Z][\w/&]*(?:\s[–-]|:)\s)|AP\s?\d+(?=\s+[A-Z])|(?<=[(\[])(?:ACT|Act|Actn|action)\.?(?=(?:\s|\s?[:–-]\s)[A-Z][^()\[\]\d]{1,40}[)\]]))"
ACTION = cues("act actn action actions ap todo todos do dos") | {f"ap{n}" for n in range(1, 100)}
_HEAD = rf"{_WORD}(?:\s+(?i:points?|items?|required|agreed))?(?:\s*(?i:no\.?\s*)?\(?\d+[\d./-]*\)?)?"
_BY = (
    r"(?:\s+(?:[Bb]y|BY|[Oo]n|for|FOR|to(?=\s(?:the\s)?[A-Z][\w ]{1,30}:)|[Oo]wner|OWNER|[Hh]older|[Oo]fficer(?=\s*:)))"
)
LABEL = compiled(
    rf"""\A\W{{0,3}}(?:(?P<before>[A-Z]{{2,4}}(?:[/&,\s]+[A-Z]{{2,4}})*)\s+(?=ACTION|Action))?{_HEAD}(?:
        \s*[(\[](?P<who>[A-Za-z][\w.’' /&,-]{{1,40}})[)\]]\s*(?:[:–—-]?\s+(?=\S)|[:–—-]\s*\Z)
      | (?P<by>{_BY})?\s*(?:[:–—=-]+|[.,]\s|>)\s*
      | (?P<by_alone>{_BY})\s+(?=[A-Z]|the\s[A-Z][\w ]{{1,30}}\sto\s[a-z]|the\s[A-Za-z][\w ]{{1,30}}:|(?:all\s|both\s)?(?:officers|members|councillors|trustees|governors|staff)\s?:)
      | \s+(?P<group>(?:[a-z][\w-]*\s){{1,3}}?(?:members|committee|team|group|officers|reps)|everyone|everybody|all)\s*:\s+
      | \s+(?=[A-Z@])(?![A-Z][a-z]+\s+(?:was|were|is|had|has|taken)\b|(?:Notes?|Minutes|Logs?|Sheets?|Tracker|Register)\b)
      | \s*\Z
    )""",
    re.VERBOSE,
)
INLINE = compiled(
    rf"[\s(\[–-]+{_WORD}(?:\s+(?i:points?|items?|required))?(?:{_BY}(?:\s+(?:the\s+)?(?P<who>[A-Z][\w.’' /&,-]{{1,40}}?))?|\s*[(\[](?P<held>[A-Z][\w.’' /&,-]{{1,40}})[)\]])?\s*[:–—-]\s*(?P<rest>[^\n]+?)\s*[)\]]?\s*\Z"
)
# "... by the spring. Action AB", "... on the quay.Action 2.01: AB"
INLINE_OWNER = compiled(
    rf"(?<=[\s.;)])[(\[]?(?:{_WORD}|(?<=[–—-]\s)action(?=\s[A-Z]))(?:\s+(?i:points?|items?|required))?{_BY}?\s*(?:\d[\d./]*)?\s*[:–-]?\s+(?P<owner>[A-Z][\w./&,’' -]{{1,58}}?)[\s.)\]]*\Z"
)
# "... was told. Action Clerk: ask the school.", "... ACTION KO – to ask the school"
INLINE_NAMED = compiled(
    rf"(?<=[.;)])\s+{_WORD}\s+(?P<who>[A-Z](?:[\w’'/& -]|(?<=\b[A-Z])\.|(?<=llr)\.){{1,40}}?)\s*(?::|\s[–—-])\s+(?P<rest>\w[^\n]+?)\s*\Z"
)
# "... was told. Action AB ask the school"
INLINE_LED = compiled(
    rf"(?<=[.;)])\s+{_WORD}\s+(?P<rest>(?P<who>[A-Z]{{2,3}}(?:\s?[/&,]\s?[A-Z]{{2,3}}){{0,3}})\s+(?=[a-z])[^\n]+?)\s*\Z"
)
SUMMARY = compiled(
    r"\W*(?:\d{1,2}[.)]\s+)?(?:summary\s+of\s+)?(?:(?:new|agreed)\s+|(?:the\s+)?following\s+(?=actions?\s+(?:points?\s+)?(?:was|were)\s))?actions?"
    r"(?:\s+(?:points?|summary|list|items?|agreed|arising|resulting|from\s+(?:the|this)\s+meeting))*"
    r"(?:\s+(?:(?:was|were)\s+(?:agreed|identified|noted|recorded|taken)|agreed\s+(?:at|during)\s+(?:the|this)\s+meeting))?"
    r"(?:\s+(?:relating\s+to|regarding|noted\s+(?:for|on|about))\s[^.:;]{3,80})?"
    r"(?:\s+(?:for|before|by)\s+(?:the\s+)?next\s+meeting|\s+(?:to\s+be\s+)?taken\s+forward|\W{1,3}for\s+(?:review|follow[ -]?up|action|report)(?:\s+(?:at|by|before)\s+(?:the\s+)?next\s+meeting)?)?\W*",
    re.I,
)
# "Order bags. Action – The Clerk. Action ongoing – awaiting a reply.": an old action, with what became of it.
OLD_TOLD = compiled(
    r"\bActions?(?:\s+(?:is|was|has\s+been|now))?\s*[:–-]?\s+(?:ongoing|on-going|completed?|closed|done|discharged|outstanding|carried\s+forward|in\s+(?:hand|progress))\b(?!\s+by\b)(?:\s*[–:-]\s+(?:See\b[^.]*\.)?|[\s.]*)",
    re.I,
)
# "Action: AB – by 14 June", whose deed stands above.
OWNER_AND_DUE = compiled(
    rf"(?P<owner>[A-Z][\w.’' /&]{{1,40}}?)(?:\s*[-–—,:(.]+\s*|\s+(?=by\s(?:\d|[A-Z]|the\s|end\s|noon|asap)))(?:(?:[Dd]eadline|[Dd]ue(?:\s+date)?)\s*[:–-]\s*)?(?P<due>(?<=[:–,-]\s){WHEN}|(?:by|before|due)\s[^()]{{3,40}}?|(?<=[:–-]\s)\d{{1,2}}\s[A-Z][a-z]+(?:\s\d{{4}})?|\d{{1,2}}[./]\d{{1,2}}[./]\d{{2,4}})[).\s]*\Z"
)
# "(Action: Clerk) The roof leaks.", "Action: Cllr. Hay. The roof leaks.": a label in the middle of a paragraph.
BRACKETED = compiled(rf"[(\[](?P<label>{_WORD}(?![\w ]*\bplan)[^()\[\]]{{2,300}})[)\]]\.?(?=\s+[A-Z(\[])")
FOLLOWED = compiled(
    rf"(?:\A|(?<=[.;)])\s+){_WORD}(?:\s+(?i:points?))?{_BY}?(?:\s*[:–-])?\s+(?P<owner>[A-Z](?:[^.:;()]|(?<=Cllr|.Mrs)\.|(?<=\bM[rs])\.|(?<=\s[A-Z])\.(?=\s[A-Z][a-z])){{1,58}}?)(?<!Cllr)(?<!\bM[rs])(?<!Mrs)(?<!\s[A-Z])\.(?=\s+[A-Z])"
)
# "Action: Ben - quotes. Action: Ada - posters", in one paragraph.
AGAIN = compiled(
    r"(?:(?<=[.;])\s+|\n)(?=(?:ACTION|Action)(?:\s*[:–-]|\s[(\[][A-Z][\w.’'/& ]{0,30}[)\]]\s?[:–-]|\s(?:[Tt]he\s)?[A-Z][\w.’'/&]*(?:\s[A-Z][\w.’'/&]*){0,2}(?:\sto\s[a-z]|\s?:\s))|AP\s?\d{1,3}\s?[:–-]\s)"
)
# "[ ] Book the hall", "[x] Ben to ring the bank": a list of tasks, of which those with a cross are done.
TASK = compiled(r"\[(?P<done>\s?|[xX✓✔])\]\s+|(?=@)")
OVER_TO = compiled(
    r"[^:;]{3,100}?(?:\s*[:–—-]\s+|\s(?:is|are)\s(?:now\s)?)(?:over\s+to\s+(?P<to>(?:the\s)?[A-Z][\w.’' ]{1,30}?)|(?:one|a\s+job|a\s+task|an\s+action)\s+for\s+(?P<for>(?:the\s)?[A-Z][\w.’' ]{1,30}?)"
    r"|(?P<whose>(?:the\s)?[A-Z][\w.’' ]{1,30}?)['’]s\s+(?:action|job|task)\b(?:,\s[^:;]{3,60})?)[.\s]*"
)
"""a thing that is said to be somebody's: "Testing of the strings: over to Ben", "Redrawing the map – Cllr Hay's action\""""
HANDS = cues("over job task action one")
# In brackets behind the label any name will do: "Action (Ada):", "Action (AM, BT):".
_NAMES = compiled(
    r"(?!(?:Urgent|High|Medium|Low|Completed?|Done|Ongoing|New|Old|Carried|Item|Minute)\b)[A-Z][\w.’'-]*(?:(?:\s*[,/&]\s*|\s+(?:and\s+)?)[A-Z][\w.’'-]*){0,4}"
)


def in_brackets(words: str | None, people: People) -> str | None:
    """The owner that a label has in brackets behind it, if these words name one."""
    named = words and (_NAMES.fullmatch(words) or names_owners(words, people, strict=True))
    return words if named else None


def label_end(text: str, people: People) -> int | None:
    """Where a label in the middle of a paragraph ends, if something stands before it and behind it."""
    bracketed = BRACKETED.search(text, 1)
    if bracketed:
        return bracketed.end()
    followed = FOLLOWED.search(text, 1)
    return followed.end() if followed and names_owners(followed["owner"], people, strict=True) else None


# "AB confirmed that", "The Clerk has written"
_SAYS = compiled(
    r"\s+(?:also\s+)?(?:has|have|had|read|said|confirmed|reported|advised|stated|explained|informed|noted|apologi[sz]ed)\b(?!\s+to\s)"
)


def told_by(text: str, people: People) -> bool:
    """Whether words behind a label tell what somebody has said or done."""
    first = next(doers(text, people), None)
    return first is not None and first.start == 0 and first.trusted and _SAYS.match(text, first.end) is not None


_TOLD = compiled(r"\b(?:had|has|have|was|were|been|reported|advised|received|said)\b")


def told_since(passage: Passage) -> Passage | None:
    """What is told after an action of an earlier meeting, in which somebody may have been given another."""
    first, *further = sentences(passage)
    told = next((s for s in (first, *further) if _TOLD.search(s.text)), None)
    if told is None or told.end >= passage.start + len(passage.text.rstrip()):
        return None
    return passage.part(told.end - passage.start)


def heads_nothing(words: str) -> bool:
    """Whether behind "Action by:" somebody is named with a post, and what runs on is nothing to do."""
    person = match_person(words)
    named = person is not None and " " in person.name and words.startswith(", ", person.end)
    return named and _TO_DO.search(words) is None


_TO_DO = compiled(r"(?<!ed) to (?!the\b|an?\b)[a-z]")

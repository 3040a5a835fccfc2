"""Outcomes in a word or two, with what they settle above them: "Noted.", "AGREED", "Circulated, approved and signed"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from minutes_parser.patterns import compiled
from minutes_parser.segment.clauses.clause_signs import PARAGRAPH
from minutes_parser.segment.clauses.clauses import Enumerator, enumerator
from minutes_parser.segment.clauses.stripped import THAT_BE
from minutes_parser.segment.mentions.applications import REFERENCE
from minutes_parser.segment.motions.movers import movers
from minutes_parser.segment.passages import Passage, sentences, without
from minutes_parser.segment.settled.settling import HELD_RIGHT, SETTLING
from minutes_parser.segment.settled.terse import APPROVED_BY, VERBAL

# What is approved in one word below its title: "Previous minutes", "Agreed."
APPROVABLE = compiled(
    r"\b(?:minutes|accounts|budget|polic(?:y|ies)|terms\s+of\s+reference|(?:work\s+)?programme|calendar|schedule|payments|standing\s+orders|financial\s+regulations)\b",
    re.IGNORECASE,
)
_NOTHING = compiled(r"\b(?:none|no\s+\w+)\W*$|^\W*(?:none|no)\b", re.IGNORECASE)
_OUTCOME_CELL = compiled(r"\s*(?:Noted|Agreed)\.?\s*")
_WORD_PARAGRAPH = compiled(r"\s*(?:Noted|Agreed|Approved|Adopted|Deferred)\.\s*")
# Below "To note the Chief Executive's Orders", with what members said of them behind it.
_TO_DECIDE = compiled(r"\W*to\s+(?:note|receive|approve|confirm|adopt|agree|ratify)\b", re.IGNORECASE)
_WORD_FIRST = compiled(r"\s*(?:Noted|Received|Agreed|Approved|Adopted|Confirmed|Ratified|Deferred)\.\s*", re.IGNORECASE)
_TWO_WORDS = compiled(r"\s*(?:Received|Considered)\s+and\s+(?:noted|approved|adopted|accepted|agreed)\.?\s*")
WORD_ALONE = compiled(
    r"\W*(?:circulated,?\s+(?:and\s+)?)?(?:duly\s+|unanimously\s+|all\s+)?(?P<verb>noted|agreed|approved|adopted|accepted|confirmed|received|ratified|endorsed|granted|refused|deferred)(?:\s+en\s+bloc)?"
    r"(?:\s*(?:,|&|and)\s*(?:duly\s+)?signed)?(?:\s+(?:off\s+)?as\s+(?:being\s+)?(?:an?\s+)?(?:true|correct|accurate)(?:(?:\s+and\s+\w+)?\s+record)?)?\W*$",
    re.IGNORECASE,
)
IN_CAPITALS = compiled(
    r"\W*(?:NOTED|AGREED|APPROVED|RECEIVED|ADOPTED|ACCEPTED|DEFERRED|RESOLVED\s+(?:accordingly|(?i:and)\s+\w+))\W*"
)
# What the planning authority made of applications, under a title that says so.
_BY_AUTHORITY = compiled(r"\W*(?:granted|refused|approved|permitted|accepted|passed)\W*", re.IGNORECASE)
_DECIDED_ELSEWHERE = compiled(r"\b(?:decisions?|determin\w+|outcomes?|results?)\b", re.IGNORECASE)


def word_alone(
    passages: Sequence[Passage], passage: Passage, at: int, *, told: bool, first: bool, title: str | None
) -> bool:
    """Whether an item ends with its outcome in one word: "Noted.", "AGREED".

    `told`: something was told before it; `first`: nothing was decided before it.
    """
    last = all(_CLOSES.match(further.text) for further in passages[at + 1 :])
    paragraph = told and _WORD_PARAGRAPH.fullmatch(passage.text) is not None
    if paragraph and passage.block.cell is None and passages[at - 1].text.endswith("."):
        return True
    if told and passage.block.cell and _OUTCOME_CELL.fullmatch(passage.text):
        before = passages[at - 1]
        return same_row(before, passage) and before.text.endswith(".") and not _NOTHING.search(before.text)
    if at == 0 and _WORD_FIRST.fullmatch(passage.text) and passage.block.cell is None and _TO_DECIDE.match(title or ""):
        return True
    if at == 0 and len(passages) == 1 and title and len(passage.text) < _LONGEST:
        if _PASSED.fullmatch(passage.text):
            return True
        if _ANSWER.fullmatch(passage.text) and not _DECIDED_ELSEWHERE.search(title) and not _BUILDING.search(title):
            return True
    return (
        last
        and first
        and passage.block.cell is None
        and (
            told
            or passage.text.isupper()
            or (at == 0 and title and passage.text.strip(" .") == "Noted")
            or APPROVABLE.search(title or "")
        )
        and WORD_ALONE.match(passage.text) is not None
    ) or (last and _TWO_WORDS.fullmatch(passage.text) is not None)


_LONGEST = 90
# "Request refused.", "Offer accepted with thanks.", "To lie on the table.", "No further action to be taken.": all that an item says
_ANSWER = compiled(
    r"""\W*(?:
        (?:(?:the|this|his|her|their)\s+)?(?:permission|consent|leave|approval|requests?|offers?|invitations?|applications?|quot(?:es?|ations?)|tenders?|estimates?|donation|grant|proposal|suggestion)\s+(?:(?:was|were|is|be|to\s+be)\s+)?(?:not\s+)?(?:granted|given|refused|declined|accepted|agreed|approved|turned\s+down|acceded\s+to|withheld)
        (?:\s+(?:with\s+(?:thanks|regret|pleasure)|unanimously|as\s+requested|in\s+principle|by\s+all|subject\s+to\s[^.;]+))?
      | (?:(?:letter|matter|item|correspondence)\s+(?:was\s+)?)?(?:to\s+(?:be\s+)?)?(?:allowed\s+to\s+)?(?:lie|left|laid|lay)\s+(?:to\s+lie\s+)?(?:up)?on\s+the\s+table
      | (?:(?:this\s+|the\s+)?(?:matter|item)\s+)?(?:was\s+|to\s+be\s+|be\s+)?(?:held\s+(?:over|in\s+abeyance)|left\s+in\s+abeyance|left\s+over|put\s+back|adjourned)(?:\s+(?:to|until|till|for|pending)\s[^.;]+)?
      | (?:it\s+was\s+(?:felt|considered|thought)\s+)?(?:that\s+)?no\s+(?:further\s+)?(?:action|reply|response|comment)\s+(?:(?:is|was|were|would|should|to)\s+)?(?:be\s+)?(?:(?:considered|deemed|felt|thought)\s+(?:to\s+be\s+)?)?(?:taken|required|necessary|needed|made|sent|appropriate)(?:\s+at\s+(?:this|the\s+present)\s+\w+)?
      | no\s+(?:further\s+)?action
    )\W*""",
    re.VERBOSE | re.IGNORECASE,
)
_BUILDING = compiled(r"\b(?:planning|applications?|licen[cs]e|report)\b", re.IGNORECASE)
# "The meeting ended at 7.20 pm.", behind the last item
_CLOSES = compiled(
    r"\W*(?:there\s+being\b[^.;]{0,60}?\b)?(?:the\s+)?(?:chair\w*\s+(?:declared|closed)\s+the\s+)?meeting\b[^.;]{0,30}\b(?:closed|ended|finished|concluded|terminated)\b",
    re.IGNORECASE,
)


def approved_by(passages: Sequence[Passage], at: int) -> tuple[str, Passage] | None:
    """The verb and both of the lines that name who approved the minutes and who seconded that: "Approved: Ann Bell" and "Seconded: Bob Roe"."""
    if at + 1 >= len(passages) or not _SECONDED.match(passages[at + 1].text) or "\n" in passages[at].text:
        return None
    first, second = passages[at], passages[at + 1]
    both = Passage(first.block, first.start, first.text + " " * (second.start - first.end) + second.text)
    found = APPROVED_BY.match(both.text)
    return (found["verb"].lower(), both) if found and all(movers(both.text)) else None


_SECONDED = compiled(r"\W*seconded(?:\s+by\b|\s*[:–-])", re.IGNORECASE)


def same_row(passage: Passage, after: Passage) -> bool:
    """Whether two passages stand in one row of a table."""
    before, here = passage.block.cell, after.block.cell
    return before is not None and here is not None and (before.table, before.row) == (here.table, here.row)


def in_pairs(passages: Sequence[Passage], at: int) -> Passage | None:
    """A line that names a thing, with its outcome in one word on the line below, where a body sets all its business so.

    "Accounts of the last year" and "Passed", "Affiliations" and "Passed".
    """
    if not _outcome_below(passages, at):
        return None
    if not any(_outcome_below(passages, place) for place in (at - 2, at + 2)):
        return None
    thing, word = passages[at - 1], passages[at]
    return Passage(thing.block, thing.start, thing.text + " " * (word.start - thing.end) + word.text)


def in_points(passages: Sequence[Passage], at: int, *, title: str | None) -> Passage | None:
    """A numbered point that names a thing, with its outcome in a word or two on the line below: "(a) Accounts for May", "Received and noted."."""
    word = passages[at]
    if not at or word.block.cell or not (_OF_POINT.fullmatch(word.text) or _TWO_WORDS.fullmatch(word.text)):
        return None
    mark = enumerator(passages[at - 1].text)
    if mark is None or (at + 1 < len(passages) and enumerator(passages[at + 1].text) is None):
        return None
    thing = passages[at - 1].part(mark.end)
    if not thing.text[:1].isupper() or len(thing.text.split()) > 15 or thing.text[-1:] in ".;:?!":
        return None
    if VERBAL.search(thing.text) or _APPLICATION.search(thing.text) or _BUILDING.search(title or ""):
        return None
    return before_with(thing, word)


_OF_POINT = compiled(
    r"(?:all\s+|duly\s+)?(?:noted|agreed|approved|adopted|accepted|confirmed|ratified|endorsed|deferred)(?:\s+unanimously|\s+by\s+all)?\.?",
    re.IGNORECASE,
)


def _outcome_below(passages: Sequence[Passage], at: int) -> bool:
    if not 0 < at < len(passages) or not _PASSED_ALONE.fullmatch(passages[at].text):
        return False
    thing = passages[at - 1]
    return (
        len(thing.text.split()) in range(2, 16)
        and thing.text[:1].isupper()
        and thing.text[-1] not in ".;?!"
        and thing.block.cell is None
        and passages[at].block.cell is None
        and not re.search(r"(?<!\d)\d{1,2}/\d{2,6}\b|\d{4}/\d{3}", thing.text)  # an application, which others passed
        and not VERBAL.search(thing.text)
        and not _PASSED_ALONE.fullmatch(thing.text)
    )


_PASSED = compiled(
    r"\W*(?:passed|carried)(?:\s+unanimously|\s+nem\.?\s?con\.?|\s+by\s+(?:an?\s+)?(?:\w+\s+)?majority|\s+(?:on|by|with)\s+an?\s+(?:\w+\s+)?show\s+of\s+(?:\w+\s+)?(?:hands|cards))?\W*",
    re.IGNORECASE,
)
_PASSED_ALONE = compiled(
    r"\W*(?:passed|carried|approved|agreed|adopted|accepted|ratified|noted|received)(?:\s+unanimously|\s+nem\.?\s?con\.?|\s+by\s+all)?\W*",
    re.IGNORECASE,
)


def put_above(passages: Sequence[Passage], at: int, *, after: int) -> list[tuple[Enumerator | None, Passage]]:
    """The clauses right above an outcome in one word: "1. That the report be noted. 2. That ...", and below it "Agreed".

    They stand behind `after`.
    """
    found: list[tuple[Enumerator | None, Passage]] = []
    for passage in reversed(passages[:at]):
        mark = enumerator(passage.text)
        if passage.start <= after or not THAT_BE.match(passage.text, mark.end if mark else 0):
            break
        found.append((mark, passage.part(mark.end) if mark else passage))
    return found[::-1]


def only_named(entry: Passage, outcome: Passage, *, title: str | None) -> Passage | None:
    """The entry of a list that ends with an outcome in one word, where it names a thing: "b. Training dates. Noted."."""
    mark = enumerator(entry.text)
    thing = entry.part(mark.end) if mark else without(entry, PARAGRAPH)
    if thing.start == entry.start or outcome.end != entry.end or entry.block.cell:
        return None
    first, *rest = sentences(thing)
    named = len(rest) == 1 and not VERBAL.search(first.text)
    return thing if named and not by_authority(outcome.text, title) else None


def said_before(told: Sequence[Passage], outcome: Passage, *, title: str | None) -> Passage | None:
    """The sentence right before an outcome in one word in the same paragraph, with it: "A letter was read. Noted."."""
    aside = bool(told) and _ASIDE.search(told[-1].text) is not None
    told = told[:-1] if aside else told
    before = told[-1] if told else None
    if aside and before and before.block is outcome.block and _SETTLED_IN_A_WORD.fullmatch(outcome.text):
        return before if not VERBAL.search(before.text) and not _APPLICATION.search(before.text) else None
    if before is None or before.block is not outcome.block or outcome.start - before.end > 2:
        return None
    if (
        _OF_A_THING.fullmatch(outcome.text)
        and not VERBAL.search(_TO_BE.sub("", before.text))
        and not _APPLICATION.search(before.text)
    ):
        return None if by_authority(outcome.text, title) else before_with(before, outcome)
    if not _SETTLED_IN_A_WORD.fullmatch(outcome.text) or _NOTHING.search(before.text) or before.text[-1:] not in ".)”":
        return None
    if _APPLICATION.search(before.text) or by_authority(outcome.text, title):
        return None
    if outcome.text != "Noted." and _SAID.search(before.text):
        return None  # they were of one mind
    if outcome.text == "Noted." and before.start > before.block.start + 12:
        return outcome  # behind a longer story
    for sentence in reversed(told):  # "Hall Committee - Ann Bell. Burial Committee - Tom Shah. All agreed."
        if sentence.block is not outcome.block or before.start - sentence.end > 2 or VERBAL.search(before.text):
            break
        if sentence.start < before.start and not VERBAL.search(sentence.text):
            before = before_with(sentence, before)
    return before_with(before, outcome)


def before_with(first: Passage, second: Passage) -> Passage:
    """Two sentences of one paragraph in one."""
    return Passage(first.block, first.start, first.text + " " * (second.start - first.end) + second.text)


_SETTLED_IN_A_WORD = compiled(
    r"(?:(?:(?:Received|Considered|Read)\s+and\s+)?[Nn]oted|(?:Received\s+and\s+|Considered\s+and\s+|Read\s+and\s+|All\s+|Unanimously\s+|Duly\s+)?(?:[Aa]greed|[Aa]pproved|[Ee]lected|[Aa]dmitted|[Cc]arried|[Pp]assed)(?:\s+en\s+bloc|\s+unanimously|,?\s+nem\.?\s?con)?)(?:\s+\((?:[Pp]rop(?:osed|\.)[^()]{6,80}|[A-Z]{2,3}/[A-Z]{2,3})\)|\s+with\s+(?:the\s+|an?\s+)?(?:request|proviso|condition|comment)\b[^.;]*|\s+by\s+(?:the\s+)?(?:(?:Parish|Town|Community)\s+)?Council)?\.?"
)
_TO_BE = compiled(r"\bto\s+be\s+\w+", re.IGNORECASE)
# "Code of Conduct. Adopted.", "Rent of the field. Approved in principle."
_OF_A_THING = compiled(
    r"(?:[Aa]greed|[Aa]pproved|[Aa]ccepted|[Aa]dopted|[Cc]onfirmed|[Dd]eclined|[Dd]eferred|[Rr]efused|[Rr]atified|[Gg]ranted|[Ee]ndorsed|(?:[Hh]eld\s+over|[Ll]eft\s+(?:in\s+abeyance|on\s+the\s+table))(?:\s+(?:to|until)\s[^.;]{3,40})?)(?:\s+by\s+all(?:\s+present)?|\s+in\s+principle|\s+with\s+thanks|\s+subject\s+to\s[^.;]{3,60})?\."
)
# "Luncheon club – £450. Cllr Bell declared an interest and did not vote. Agreed."
_ASIDE = compiled(
    r"\bdeclared\s+an?\s[^.;]{0,30}\binterest\b|\b(?:left|returned\s+to|withdrew\s+from)\s+the\s+(?:room|meeting|chamber)\b|\b(?:took|taking)\s+no\s+part\b|\bdid\s+not\s+vote\b",
    re.IGNORECASE,
)
_APPLICATION = compiled(REFERENCE)
_SAID = compiled(r"\b(?:say|said|declared|thought|felt|believed|hoped|remarked|observed)\b", re.IGNORECASE)


def by_authority(text: str, title: str | None) -> bool:
    """Whether a word tells what the planning authority made of an application, under a title that says so."""
    return bool(_BY_AUTHORITY.fullmatch(text) and _DECIDED_ELSEWHERE.search(title or ""))


_OF_MINUTES = compiled(
    rf"(?:they|these|(?:the\s+)?(?:record|notes?)(?:\s+of\s[^,;.]{{3,60}}?)?)\s+(?:(?:was|were)\s+{HELD_RIGHT}|(?:stands?|(?:was|were|is|are)(?:\s+\w+ly)?(?:\s+(?:read|taken)(?:\s+(?:over|out|as\s+\w+))?\s+and)?)\s+(?:\w+ly\s+)?(?:agreed|approved|accepted|adopted|confirmed|passed|ratified|endorsed|signed\s+(?:as|by)\b)(?!\s+(?:at|in|on)\s+(?!the\s+propos|the\s+motion|a\s)))|"
    r"[^.;?]{3,120}?(?:,|\band)\s+(?:they|these|the\s+record)\s+(?:was|were)\s+(?:\w+ly\s+)?(?:agreed|approved|accepted|adopted|confirmed|passed|ratified)\W*$|"
    r"[^.;?]{0,40}\bagreed\s+(?:that\s+)?(?:they|these|it)\s+(?:was|were)\s+(?:an?\s+)?(?:true|correct|accurate)\b|"
    r"(?:proposed|moved)\s+by\s[^.;,]{2,40},?\s+(?:and\s+)?(?:approved|agreed|accepted)\s+by\s[^.;,]{2,40}\W*$"
    r"|(?-i:[A-Z])[^.;,:]{2,40}\s(?:proposed|moved)\s+(?:that\s+)?the\s+(?:\w+\s+)?minutes\s[^;:]{3,120}\b(?:record|read|approved|accepted|adopted|signed|reflection)\b[^;:]{0,40},?\s+(?:and\s+)?(?:this\s+was\s+)?seconded\s+by\s[^.;,]{2,40}\W*$|"
    r"(?:having\s+been\s+\w+(?:\s+\w+){0,3}?,?\s+(?=the))?(?:(?:reviewed|discussed|circulated|checked|tabled|considered|read(?:\s+out)?|taken\s+as\s+read)(?:,|\s+(?:and|&))\s+(?:and\s+)?){0,3}(?:(?:they|these|the\s+minutes|minutes)\s+(?:were\s+|was\s+)?)?(?:no\s+(?:corrections?|amendments?|changes|matters)\b[^.]{0,40}[.,;]\s+)?(?:all\s+|unanimously\s+|duly\s+)?(?:agreed|approved|accepted|adopted|confirmed|passed|(?:read\s+and\s+)?taken\s+as\s+(?:read|correct))\b"
    r"(?=\W*$|,|\s*[(–/-]|\s+(?-i:[A-Z]{2,3})\b|\s+(?:(?:up)?on\s+(?:the|a)\s+(?:propos|motion)\w*|and|as|with|without|by|subject|after|following|unanimously|proposed|prop)\b)",
    re.IGNORECASE,
)
_TITLE_OF_MINUTES = compiled(
    r"^(?!.*\b(?:arising|actions?)\b.*\bminutes\b).*\bminutes?\b(?!.*\b(?:committee|working|group|sub)\b)",
    re.IGNORECASE,
)


def passes_minutes(text: str, title: str | None) -> bool:
    """Whether a sentence below a title such as "Minutes of the last meeting" says shortly that they were approved."""
    return _of_minutes(title or "") and not _LEFT_OPEN.search(text) and _OF_MINUTES.match(text) is not None


@lru_cache(maxsize=16)  # asked of every sentence below it
def _of_minutes(title: str) -> bool:
    """Whether minutes are approved under a title."""
    return _TITLE_OF_MINUTES.search(title) is not None


_LEFT_OPEN = compiled(r"\b(?:was|were)\s*[:,–-]*\s*$", re.IGNORECASE)
"""what became of them stands below: "nobody having a question, the minutes were:" """


def verb_of(text: str) -> str:
    """The verb of an outcome in a word or few: "approved" of "Circulated, approved and signed"."""
    alone = WORD_ALONE.match(text)
    if alone:
        return alone["verb"].lower()
    first = text.split()[0].strip(" .,:;()[]“”*–-").lower()
    settling = _SETTLING_WORD.search(text) if first not in SETTLING else None
    return settling.group().lower() if settling else first


_SETTLING_WORD = compiled(
    r"\b(?:approved|accepted|adopted|agreed|confirmed|signed|carried|passed|resolved)\b", re.IGNORECASE
)

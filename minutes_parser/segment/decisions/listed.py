"""Decisions that an item lists instead of telling them: who was elected to which post, what was answered to each application.

Both are lines or rows of a table; the item's title, or the head of the table, says what they are.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import takewhile

from minutes_parser.patterns import compiled
from minutes_parser.segment.clauses.clause_lists import other_table, row_passage
from minutes_parser.segment.clauses.clause_signs import PARAGRAPH
from minutes_parser.segment.clauses.list_leads import opens_list
from minutes_parser.segment.decisions.decided import Decision
from minutes_parser.segment.decisions.filled_posts import moved_in_full
from minutes_parser.segment.mentions.applications import REFERENCE
from minutes_parser.segment.motions.mover_names import NAME
from minutes_parser.segment.motions.movers import movers
from minutes_parser.segment.passages import Passage, sentences, without, without_end

_ELECTION = compiled(
    r"\b(?:elect(?:ion|ed)|office[- ]?bearers|appointment\s+of\s+(?:officers|office|chair))\b", re.IGNORECASE
)
_POST = r"""(?:(?:hon(?:orary|\.)?|vice|deputy|assistant|minutes?|membership|social|joint|media|press|publicity|recording|events?)[\s-]+)*
    (?:chair(?:m[ae]n|wom[ae]n|person)?|presidents?|treasurer|secretary|conven[eo]r|clerk|auditor|examiner|captain|mayor|(?:representative|delegate)s?\s+(?:on|to|for|at)\s[^:;.()–—]{3,50})"""
# "Treasurer: Mrs Hilda Croxton (Mrs Dunne, Mr Gaunt)"
_ELECTED = compiled(
    rf"\W*(?:(?P<whom>{NAME})(?:\s+as\s+|\s+[–—-]\s+(?=[^(]+\(\s*(?i:prop|nom)))(?i:(?:the\s+)?{_POST})\s*(?=[(,–-])|(?i:{_POST})\s*(?::[-–—]?|\s[–-]|\t|\s(?=[^.;:]{{3,50}}\b[Pp]rop\w*[ ]))\s*(?P<name>{NAME})|(?P<further>{NAME})(?=\s+Prop(?:oser)?[ .:][^;:]{{3,40}}\s[Ss]ec))\s*(?:(?:[(,;:.–-]\s*|(?=(?i:proposed|nominated|prop\.?)\s))(?P<how>[^()]*)\)?)?[\s.]*$",
    re.VERBOSE,
)
_MOVED = compiled(r"\b(?:propos|nominat|second|prop\b|sec\b)|\bp:.*\bs:", re.IGNORECASE)
# "Chair: Ann Bell (unopposed)"
_CHOSEN = compiled(r"\W*(?:(?:re-?)?elected\W*)?(?:unopposed|unanimous(?:ly)?|nem\.?\s?con)\W*", re.IGNORECASE)
_DECLINED = compiled(
    r"\b(?:but|declined?|withdr[ae]w|unwilling|no\s+seconder|not\s+(?:accept|stand|seconded))", re.IGNORECASE
)
_TWO_NAMES = compiled(rf"(?P<a>{NAME})\s*(?:,|/|&|\band\b)\s*(?P<b>{NAME})\W*$")


def is_election(title: str | None) -> bool:
    """Whether an item's title says that posts are filled under it."""
    return bool(title and _ELECTION.search(title))


def only_candidate(passages: Sequence[Passage], title: str | None) -> tuple[Decision, int] | None:
    """The election to one post of whom its item names, with who proposed and seconded them and nothing else."""
    if len(passages) != 1 or not _ONE_POST.match(title or ""):
        return None
    passage = passages[0]
    if not _CANDIDATE.fullmatch(passage.text):
        return None
    return Decision(passage.start, "elected", None, [(None, passage)], told=passage.text, basis="list"), 1


# "Election of Chairman for 2022/23", and under it "Cllr Bell. Proposed by Cllr Roe, seconded by Cllr Orr."
_ONE_POST = compiled(
    rf"\W*(?:to\s+elect\s+an?|election\s+of(?:\s+an?|\s+the)?)\s+{_POST}\b(?!\s+and\b)", re.VERBOSE | re.IGNORECASE
)
_CANDIDATE = compiled(
    rf"{NAME}\s*[.,;(–-]+\s*(?i:proposed|nominated)(?:\s+by|:)?\s+{NAME},?\s*(?:and\s+)?(?i:seconded)(?:\s+by|:)?\s+{NAME}[.)\s]*"
)


def elected(passage: Passage) -> Decision | None:
    """The election that a line tells: a post, who was elected, and who proposed and seconded them."""
    passage = without(passage, _NUMBER)
    match = _ELECTED.match(passage.text)
    if match is None:
        return None
    how = match["how"] or ""
    if how and _DECLINED.search(how):
        return None  # "Chair: Ann Bell proposed Bob Roe, but he declined"
    if how and not (_MOVED.search(how) or _TWO_NAMES.match(how) or _CHOSEN.fullmatch(how)):
        return None  # "Secretary: JR - stepping down"
    names = None if _MOVED.search(how) else _TWO_NAMES.match(how)
    told = f"Proposed by {names['a']}, seconded by {names['b']}." if names else how
    if match["further"] or (how and _PROPOSED_BY.match(how) and passage.text[match.start("how") - 1] != "("):
        told = passage.text[match.end("further") if match["further"] else match.start("how") :]
        passage = without_end(passage.part(0, len(passage.text) - len(told)), _SEPARATOR)
    return Decision(passage.start, "elected", None, [(None, passage)], told=moved_in_full(told) or told, basis="list")


def elected_in_turn(passages: Sequence[Passage], at: int) -> Decision | None:
    """The election that a line with a post and the line or the cell below it with its holder tell, among others such: "Secretary" / "Ann Bell"."""
    if not _in_turn(passages, at) or not any(_in_turn(passages, place) for place in (at - 2, at + 2)):
        return None
    if any(_ONLY_STAND.search(p.text) for p in passages[:at]):
        return None
    row = row_passage([without(passages[at], _NUMBER), passages[at + 1]])
    return Decision(row.start, "elected", None, [(None, row)], basis="list")


def _in_turn(passages: Sequence[Passage], at: int) -> bool:
    """Whether a post stands alone at a place, and below it who holds it."""
    if not 0 <= at < len(passages) - 1 or len(passages[at].text) > _LONGEST_POST:
        return False
    post, holder = passages[at].text, passages[at + 1].text
    return bool(_POST_ALONE.fullmatch(post) and _HOLDER_ALONE.fullmatch(holder) and not _POST_ALONE.fullmatch(holder))


_LONGEST_POST = 60
_POST_ALONE = compiled(
    rf"\s*(?:\(?(?:\d{{1,2}}|[a-z]|[ivx]{{1,4}})[.)]\s+)?(?:[A-Z][\w’'&-]*\s+){{0,3}}(?i:{_POST}|officer|co-?ordinator|rep(?:resentative)?|editor|librarian|webmaster|steward|manager|trustee)s?\s*:?\s*",
    re.VERBOSE,
)
_HOLDER_ALONE = compiled(
    rf"\s*(?!(?i:vacan|tb[ac]\b|none|nobody|unfilled|open\b|not\b|nominat)){NAME}(?:(?:\s*,|\s+and|\s*&)\s+{NAME}){{0,3}}[\s.]*"
)
# "The following nominations had been received:", over who stood
_ONLY_STAND = compiled(
    r"\b(?:nominations?|nominees?|candidates?|outgoing|retiring|current|existing)\b[^.;]*:?\s*$|\bstand(?:ing)?\s+down\b",
    re.IGNORECASE,
)


def put_up(passages: Sequence[Passage], at: int) -> Decision | None:
    """Who was elected, in a line with who put them up, below "The following were elected:"."""
    passage = without(passages[at], _NUMBER)
    if _PUT_UP.fullmatch(passage.text) is None:
        return None
    lead = next((p for p in reversed(passages[:at]) if _PUT_UP.fullmatch(without(p, _NUMBER).text) is None), None)
    if lead is None or opens_list(lead.text) not in {"elected", "re-elected", "appointed"}:
        return None
    return Decision(passage.start, "elected", None, [(None, passage)], told=passage.text, basis="list")


# "Ann Bell (proposed Bo Roe, seconded Cy Orr)"
_PUT_UP = compiled(
    rf"\W*{NAME}\s*[(–—,-]\s*(?i:proposed|prop|nominated)\b\.?(?:\s+by|:)?\s+{NAME},?\s+(?:and\s+)?(?i:seconded|sec)\b\.?(?:\s+by|:)?\s+{NAME}\)?\W*"
)
_NUMBER = compiled(r"\s*\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s+")
_SEPARATOR = compiled(r"[\s,;.–-]+$")
_PROPOSED_BY = compiled(r"(?:proposed|prop|nominated)\b", re.IGNORECASE)


@lru_cache(maxsize=16)  # asked for every item
def authority(names: str) -> bool:
    """Whether a body of these names grants and refuses planning applications: no parish, which is only asked about them."""
    return bool(_PRINCIPAL.search(names)) and not _PARISH.search(names)


_PRINCIPAL = compiled(
    r"\b(?:borough|district|county|city\s+(?:and|&|of)|city\s+council|metropolitan|national\s+park)\b", re.IGNORECASE
)
_PARISH = compiled(r"\b(?:parish|town|community)\b", re.IGNORECASE)
_PLANNING = compiled(r"\b(?:planning|development\s+(?:control|management))\b", re.IGNORECASE)
_ELSEWHERE = compiled(r"\b(?:appeals?|delegated|decisions?|determined|notifications?|inspector\w*)\b", re.IGNORECASE)
# "24/0123/FUL – 12 High Street – GRANTED subject to conditions", "(b) P/2/24 Garage at Dell Close: Refuse (6/3/0)"
_DETERMINED = compiled(
    rf"""
    \W*(?:[a-z\d]{{1,2}}[.)]\s+)?(?:Application\s+(?:No\.?\s*)?)?(?:{REFERENCE}|(?-i:[A-Z]{{1,4}})/\d[\w/]*)[^?]{{3,300}}?(?:\s[–—-]|:)\s+
    (?:(?:planning\s+)?permission\s+(?:be\s+)?|(?:full\s+|outline\s+)?(?:planning\s+)?application\s+|consent\s+(?:be\s+)?)?
    (?P<verb>granted|refused|approved|deferred|permitted|grant|refuse|approve|defer|permit|delegated\s+approval)\b(?!\s+by\b|\s+(?:on|in)\s+(?:appeal|\d|(?-i:[A-Z])))[^.;?]{{0,160}}\W*$
    """,
    re.VERBOSE | re.IGNORECASE,
)
_PAST = {"grant": "granted", "refuse": "refused", "defer": "deferred", "permit": "permitted"}


def determined(passage: Passage, title: str | None, names: str) -> Decision | None:
    """What a planning authority made of an application, in a list of those that were put to it; it has the authority."""
    if "/" not in passage.text or _ELSEWHERE.search(title or ""):
        return None
    entry = without(without(passage, PARAGRAPH), _ENUMERATED)
    found = _DETERMINED.match(entry.text) if _PLANNING.search(f"{title} {names}") else None
    if found is None or "recommend" in entry.text.lower():
        return None
    verb = found["verb"].lower()
    verb = _PAST.get(verb, "approved" if "appro" in verb else verb)
    return Decision(entry.start, verb, None, [(None, entry)], basis="list")


def response(passages: Sequence[Passage], at: int, title: str | None) -> tuple[Decision, int] | None:
    """What was answered to an application, and the place after it.

    The answer ends the paragraph that describes the application ("... porch. Supported."), or is the one below.
    """
    titled = title is not None and (_NUMBERED.match(title) or _APPLICATIONS.search(title))
    if not titled and "/" not in passages[at].text:
        return None
    if set_apart := _in_lines(passages, at, title):
        return set_apart
    passage = without(without(passages[at], PARAGRAPH), _ENUMERATED)
    numbered = _NUMBERED.match(passage.text) if "/" in passage.text else None
    alone = None if numbered else _under_number(passages, passage, at, title)
    if alone or passage.block.cell or not (numbered or _APPLICATIONS.search(title or "")):
        return alone
    several = answers(passage)
    if several and all(_AT_END.search(part.text) for part in several):
        clauses = [(None, part) for part in several]
        return Decision(several[0].start, "agreed", None, list(clauses), basis="list"), at + 1
    found = _at_its_end(passage)
    if found or numbered is None:
        return (found, at + 1) if found else None
    answered = _answered_below(passages, at)
    if answered is None:
        return None
    clause = row_passage([passage, *passages[at + 1 : answered + 1]])
    return Decision(clause.start, "agreed", None, [(None, clause)], basis="list"), answered + 1


def _answered_below(passages: Sequence[Passage], at: int) -> int | None:
    """The place of the answer to the application whose number a passage has: the next, or behind its place, applicant and date."""
    for place in range(at + 1, min(at + _FARTHEST_ANSWER, len(passages))):
        below = passages[place]
        if below.block.cell or _RESOLVED.match(below.text):
            return None
        if _ANSWER.fullmatch(sentences(below)[0].text):
            return place
        if len(below.text) > _LONGEST_DETAIL or _NUMBERED.match(below.text) or _TELLS.search(below.text):
            return None
    return None


_TELLS = compiled(
    r"\b(?:was|were|had|has|have|would|could|said|asked|felt|reported|agreed|resolved|discussed|considered|commented|objected|raised|granted|refused|withdrawn|councillors|members)\b",
    re.IGNORECASE,
)
_FARTHEST_ANSWER = 7
"""lines from the number of an application to the answer, at most"""
_LONGEST_DETAIL = 110
"""code points of a line about an application: its place, who applies, who deals with it"""


def _in_lines(passages: Sequence[Passage], at: int, title: str | None) -> tuple[Decision, int] | None:
    """The answer to an application whose number, place, answer and movers a converter printed in lines of their own."""
    if (
        not _APPLICATIONS.search(title or "")
        or not _ONLY_NUMBER.fullmatch(passages[at].text)
        or passages[at].block.cell
    ):
        return None
    for place in range(at + 1, min(at + _LINES, len(passages))):
        text = passages[place].text
        if place > at + 1 and _OUR_ANSWER.fullmatch(text):
            clause = row_passage(passages[at : place + 1])
            moved = place + 1 < len(passages) and all(movers(below := passages[place + 1].text)) and len(below) < 60
            told = passages[place + 1].text if moved else ""
            found = Decision(clause.start, "agreed", None, [(None, clause)], told=told, basis="list")
            return found, place + 1 + moved
        if len(text) > _LONGEST_ANSWER or text.endswith((".", ":")) or _NUMBERED.match(text):
            break
    return None


_LINES = 10
_ONE_NUMBER = rf"(?:{REFERENCE}|[A-Z]{{1,4}}\d{{0,2}}/\d{{2,6}}(?:/\w+)?)"
_ONLY_NUMBER = compiled(rf"\W*{_ONE_NUMBER}(?:\s*(?:,|&|and)\s*{_ONE_NUMBER}){{0,3}}\W*")
_OUR_ANSWER = compiled(
    r"\W*(?:no\s+(?:objections?|comments?|observations?)|(?:strongly\s+)?(?:support|object|oppose)(?:s|ed|ions?)?|neutral)(?:,?\s+(?:but|however|with|provided|subject\s+to|on\s+(?:the\s+)?grounds|due\s+to|because)\b.{3,400})?\W*",
    re.IGNORECASE,
)


def _under_number(
    passages: Sequence[Passage], passage: Passage, at: int, title: str | None
) -> tuple[Decision, int] | None:
    """The answer that stands alone under a title with the number of an application, perhaps below who moved it."""
    if (
        len(passage.text) > _LONGEST_ANSWER
        or passage.block.cell
        or not (title and (_NUMBERED.match(title) or _OF_APPLICATION.match(title)))
    ):
        return None
    if not _ANSWER.fullmatch(passage.text) or "recommend" in passage.text.lower():  # by an officer
        return None
    told = passages[at - 1].text if at and _MOVED.search(passages[at - 1].text) else ""
    return Decision(passage.start, "agreed", None, [(None, passage)], told=told, basis="list"), at + 1


_LONGEST_ANSWER = 90


def _at_its_end(passage: Passage) -> Decision | None:
    if _RESOLVED.match(passage.text):
        return None
    parts = sentences(passage)
    if len(parts) > 2 and parts[-1].text.startswith("(") and _MOVED.search(parts[-1].text):
        found = _at_its_end(passage.part(0, parts[-2].end - passage.start))
        if found:
            found.told = parts[-1].text
        return found
    if len(parts) == 1 and _RECOMMENDED.fullmatch(passage.text):
        return Decision(passage.start, "recommended", None, [(None, passage)], basis="list")
    told = _AGREED_TAIL.sub("", passage.text)
    dash = next(reversed(list(_DASH.finditer(told))), None) if len(parts) == 1 else None
    if dash and dash.start() > 7 and _ANSWER.fullmatch(told[dash.end() :]):
        return Decision(passage.start, "agreed", None, [(None, passage)], basis="list")
    if len(parts) == 1 and _NUMBERED.match(passage.text) and _IN_CAPITALS.search(passage.text):
        return Decision(passage.start, "agreed", None, [(None, passage)], basis="list")
    if (
        len(parts) < 2
        or not (_DESCRIBED.search(parts[0].text) or _NUMBERED.match(parts[0].text))
        or not _ANSWER.fullmatch(parts[-1].text)
    ):
        return None
    if resolved := _RESOLVED.match(parts[-1].text):
        answer = parts[-1].part(resolved.end())
        return Decision(parts[-1].start, "resolved", None, [(None, answer)], basis="list")
    clause = passage if len(passage.text.split()) <= 40 else parts[-1]
    return Decision(clause.start, "agreed", None, [(None, clause)], basis="list")


def answers(passage: Passage) -> list[Passage]:
    """What was answered to each of several applications that one paragraph names: "24/01 porch – no objection; 24/02 ..."."""
    if passage.text.count("/") < 2:
        return []
    starts = [m.end() for m in _BETWEEN.finditer(passage.text) if _NUMBERED.match(passage.text, m.end())]
    starts = [a for a in starts if not any(_MARK_ALONE.fullmatch(passage.text, b, a) for b in starts if b < a)]
    if not starts or not _NUMBERED.match(passage.text):
        return []
    ends = [*starts[1:], len(passage.text)]
    parts = [passage.part(0, starts[0]), *(passage.part(a, b) for a, b in zip(starts, ends, strict=True))]
    told = [max((m.end() for m in _ANSWERS.finditer(part.text)), default=0) for part in parts]
    if not all(told):
        return []
    bare = (without(part, _MARK_BEFORE) for part in parts)
    return [part.part(0, len(_AGREED_LAST.sub("", part.text).rstrip(" ;"))) for part in bare]


# "... no objections. ii. 24/02 ...", where the mark ends in a stop as well
_MARK = r"\s*\(?(?:[ivx]{1,4}|[a-z]|\d{1,2})[.)]"
_MARK_ALONE = compiled(rf"{_MARK}\s*")
_MARK_BEFORE = compiled(rf"{_MARK}\s+")


_BETWEEN = compiled(r"[.;]\s+(?:and\s+)?")
_ANSWERS = compiled(
    r"\b(?:no\s+(?:objections?|comments?|observations?)|support(?:s|ed)?|object(?:s|ed|ions?)?|approv(?:e|al|ed)|refus(?:e|al|ed)|neutral)\b",
    re.IGNORECASE,
)
_AT_END = compiled(
    r"(?:\s[-–—]+|[:.,])\s+(?:no\s+(?:objections?|comments?|observations?)|(?:support|object)(?:s|ed|ions?)?|neutral)\b[^.]{0,90}\W*$",
    re.IGNORECASE,
)
_AGREED_LAST = compiled(r"(?<=[.;])\s+(?:all\s+)?(?:agreed|in\s+favour)\b[^.;]{0,30}[.\s]*$", re.IGNORECASE)
# "Support: all Councillors agreed.", "No objection, all in favour."
_AGREED_TAIL = compiled(
    r"\s*[,.–-]*\s*\([A-Z]{2,3}\s?/\s?[A-Z]{2,3}\)\W*$|\s*\((?:all\s+)?(?:agreed|unanimous(?:ly)?|in\s+favour)\)\W*$|\s*[:,–-]\s*(?:(?:all|the)\s+)*(?:(?:councillors|members|present)\s+)?(?:were\s+)?(?:agreed(?:\s+by\s+all(?:\s+(?:members|councillors))?(?:\s+present)?|\s+unanimously)?|in\s+favour|unanimous(?:ly)?(?:\s+agreed)?|carried)\W*$",
    re.IGNORECASE,
)
# "24/00125/LBC Old Hall, windows NO COMMENT"
_IN_CAPITALS = compiled(
    r"[\w)]\s+(?:NO\s+(?:OBJECTIONS?|COMMENTS?|OBSERVATIONS?)|OBJECT(?:ION|S|ED)?|(?:STRONGLY\s+)?SUPPORT(?:S|ED)?|NEUTRAL)(?:\W*$|\s+[-–—]\s+(?=[a-z]|[A-Z][a-z])|\s+(?:on\s+(?:the\s+)?grounds|due\s+to|but|subject\s+to|because)\b)"
)
_DASH = compiled(r"\s[-–—]+\s+|:\s+")
_ENUMERATED = compiled(r"\s*(?:\(?(?:[ivx]{1,4}|[a-z]|\d{1,2})\)\s*|[a-z]\.\s+)")
# "14/0711 Barn, Low Farm. RESOLVED: Support.": what stands under a marker is the decision, as elsewhere.
_RESOLVED = compiled(r"\W*R(?:ESOLVED|esolved)(?:\s*[:–-]+\s*(?=\w)|\s+(?=(?:No|NO)\s|Support|SUPPORT|Object|OBJECT))")
# A paragraph that begins with the number of an application, behind an enumerator.
_NUMBERED = compiled(
    r"\W*(?:[a-z\d]{1,3}[.)]\s*)?(?:(?:planning\s+)?(?:applications?|app(?:['’]?n)?\.?)\s*[\s:–-]\s*)?(?:(?:no\.?|ref\.?|reference)\s*:?\s*)?(?:[A-Z]{1,4}\d?/|[A-Z]{2,3}(?=\d))?(?:[A-Z]\d)?\d{1,4}/[A-Z]{0,4}/?\d{2,6}\b",
    re.IGNORECASE,
)
# "Planning application 24/0123, 4 Mill Lane", as a title
_OF_APPLICATION = compiled(
    rf"\W*(?:(?:planning|tree\s+works?|listed\s+building)\s+)?application\b[^;?]*?{REFERENCE}", re.IGNORECASE
)
_RECOMMENDED = compiled(r"\W*recommended\s+(?:for\s+)?(?:approval|refusal)\W*", re.IGNORECASE)
# How an application is named: by its number, or by its place and then what is to be built.
_DESCRIBED = compiled(r"\d{2,4}/\d{2,5}|\s[-–—]\s")
_ANSWER = compiled(
    r"\W*(?:(?:(?:parish|town)\s+)?(?:council(?:['’]?s)?\s+)?(?:responses?|comments?|observations?|views?|decision|recommendation|resolution|outcome)\s*[:–-]+\s*)?(?:(?:it\s+was\s+)?(?:agreed|resolved)\s*[:–-]?\s+)?"
    r"(?:(?:the\s+)?(?:(?:(?:parish|town|community)\s+)?council|PC|councillors|members)\s+(?:to\s+)?)?(?:(?:has|had|have|raised|there\s+(?:were|was))\s+)?(?:no\s+(?:objections?|comments?|observations?|strong\s+views)|(?:strongly\s+|strongest\s+possible\s+)?(?:supported|supports?|objects?|objected|objection)"
    r"|not\s+supported|neutral|(?<=[:–-]\s)(?:approval|approve|refusal|refuse)|recommend(?:s|ed)?\s+(?:for\s+)?(?:approval|refusal)|(?:approval|refusal)\s+recommended)(?:(?:,?\s+(?:on|to|due|because|subject|as|raised|made|(?:was|were)\s+(?:raised|made|offered)|but|although|unless|provided|and|the|this|in\s+principle)\b|,\s+leave\s+to\b|(?<=object)\s+[-–—]\s|(?<=objection)\s+[-–—]\s|(?:(?<=object)|(?<=objection))[,;:]\s+[a-z])[^.]*)?\W*",
    re.IGNORECASE,
)
_RESPONSES = compiled(
    r"(?:\w+\s*/\s*)?(?:(?:parish|town|community)\s+)?(?:council(?:['’]?s)?\s+)?(?:responses?|comments?|observations?|views?|decisions?|recommendations?|outcome|resolution)(?:\s+to\s+(?:the\s+)?(?:\w+\s+){1,3}(?:council|authority|committee))?\W*",
    re.IGNORECASE,
)
# "Granted by the county", beside what the body answered to the other applications.
_BY_OTHERS = compiled(
    r"\W*(?:[\w\s]{3,40}\s/\s+)?(?:(?:granted|approved|refused|permitted|determined)\s+by\b|withdrawn\b|pending\b)",
    re.IGNORECASE,
)
_RESPONSE = compiled(
    r"\W*(?:[\w\s]{3,40}\s/\s+)?(?:no\s+(?:objections?|comments?|observations?)|(?:strongly\s+)?(?:support|object|oppose)(?:s|ed|ion)?|approv(?:e|al|ed)|refus(?:e|al|ed)|neutral|recommend|lea?ve?\s+to|left\s+to)\b",
    re.IGNORECASE,
)
_OUR_RESPONSE = compiled(
    r"\W*(?:no\s+(?:objections?|comments?|observations?)|(?:strongly\s+)?(?:support|object)(?:s|ed|ions?)?)\b",
    re.IGNORECASE,
)
_APPLICATIONS = compiled(r"\b(?:planning|applications?)\b", re.IGNORECASE)


def responses(passages: Sequence[Passage], at: int, title: str | None) -> tuple[Decision, int] | None:
    """What was answered to the applications that the table at a place lists, a clause a row; and the place after it.

    The last column is headed as an answer, and each row but the head has one there.
    """
    first = passages[at].block.cell
    if first is None or not _APPLICATIONS.search(title or ""):
        return None
    table = list(takewhile(lambda p: p.block.cell is not None and p.block.cell.table == first.table, passages[at:]))
    numbers = sorted({p.block.cell.row for p in table if p.block.cell})
    rows = [[p for p in table if p.block.cell and p.block.cell.row == number] for number in numbers]
    bare = len(rows) > 1 and all(_NUMBERED.match(row[0].text) and _OUR_RESPONSE.match(row[-1].text) for row in rows)
    body = rows if bare else [row for row in rows[1:] if not _BY_OTHERS.match(row[-1].text)]
    if not bare:
        answered = [row for row in body if _RESPONSE.match(row[-1].text)]  # of one it may be said "see below"
        if not answered or 4 * len(answered) < 3 * len(body) or not _RESPONSES.fullmatch(rows[0][-1].text):
            return None
        body = answered
    clauses = [(None, row_passage(row)) for row in body]
    return Decision(body[0][0].start, "agreed", None, list(clauses), basis="list"), at + len(table)


_COLUMNS = {
    "post": compiled(r"(?:office|post|position|role)s?\b.{0,20}", re.IGNORECASE),
    "who": compiled(r"(?:who\s+elected|elected|name|nominee|candidate|appointed)\b.{0,20}", re.IGNORECASE),
    "mover": compiled(r"(?:nominated|nominator|proposed|proposer)\b.{0,10}", re.IGNORECASE),
    "seconder": compiled(r"second(?:ed|er)\b.{0,10}", re.IGNORECASE),
}


def officers(passages: Sequence[Passage]) -> dict[int, tuple[Decision, int]]:
    """The elections in tables of who was elected to which post, with columns of who nominated and seconded them.

    By the place where a row starts: the decision, and the place after the row.
    """
    found: dict[int, tuple[Decision, int]] = {}
    heads: dict[str, int] = {}
    at = 0
    while at < len(passages):
        cell = passages[at].block.cell
        if cell is None:
            at += 1
            continue
        row = [passages[at]]
        for passage in passages[at + 1 :]:
            here = passage.block.cell
            if here is None or (here.table, here.row) != (cell.table, cell.row):
                break
            row.append(passage)
        first = at == 0 or other_table(passages[at - 1], passages[at])
        if first:
            heads = _columns(row)
        if below := _row_of_office(row, passages[at + len(row) :]):
            found[at] = below[0], at + len(row) + below[1]
            at += below[1]
        elif not first and heads.keys() == _COLUMNS.keys():
            by_column = {p.block.cell.column: p for p in row if p.block.cell}
            parts = {name: by_column.get(column) for name, column in heads.items()}
            post, who, mover, seconder = (parts[name] for name in _COLUMNS)
            if post and who and mover and post.end <= who.start:
                told = f"Proposed by {mover.text}" + (f", seconded by {seconder.text}." if seconder else ".")
                clause = row_passage([post, who])
                found[at] = (
                    Decision(post.start, "elected", None, [(None, clause)], told=told, basis="list"),
                    at + len(row),
                )
        at += len(row)
    return found


def _row_of_office(row: Sequence[Passage], below: Sequence[Passage]) -> tuple[Decision, int] | None:
    """The election in a row "Treasurer | Ann Bell | Proposed Bob Roe", and how many cells below it say who seconded it."""
    named = list(takewhile(lambda cell: not _MOVED_CELL.match(cell.text), row))
    moved = row[len(named) :]
    if not (
        0 < len(named) < 3 and _HELD_BY.fullmatch(" ".join(cell.text for cell in named)) and 0 < len(moved) < 3
    ) or not all(cell.fullmatch(part.text) for cell, part in zip(_MOVED_ROW, moved, strict=False)):
        return None
    cells = next((n for n in (1, 2) if _SECONDED_CELL.fullmatch(" ".join(p.text for p in below[:n]))), 0)
    cells = cells if len(moved) == 1 else 0
    told = ", ".join([*(cell.text for cell in moved), " ".join(p.text for p in below[:cells])])
    clause = row_passage(named)
    return Decision(row[0].start, "elected", None, [(None, clause)], told=told, basis="list"), cells


_HELD_BY = compiled(rf"\W*(?i:{_POST})\W+{NAME}\W*", re.VERBOSE)
_MOVED_CELL = compiled(r"(?:Proposed|Prop\b|Proposer)")
_PROPOSED_CELL = compiled(rf"(?:Proposed|Prop\.?|Proposer)(?:\s+by)?:?\s+{NAME}\W*")
_SECONDED_CELL = compiled(rf"(?:Seconded|Sec\.?|Seconder)(?:\s+by)?:?\s+{NAME}\W*")
_MOVED_ROW = (_PROPOSED_CELL, _SECONDED_CELL)


def _columns(row: Sequence[Passage]) -> dict[str, int]:
    """In which column of a head row each thing stands that a table of elections tells."""
    return {
        name: p.block.cell.column
        for name, pattern in _COLUMNS.items()
        for p in row
        if p.block.cell and pattern.fullmatch(p.text.strip())
    }

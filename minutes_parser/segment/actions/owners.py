"""Who is to do something: the ways minutes name a doer, and who stands behind initials and pronouns.

A doer's kind says how far it can be trusted: `person`, `post` and `initials` act for themselves, `group` is members or
officers, `body` is the body that meets (what it agrees to do is a decision), `name` is one of those listed, `called` somebody
who is not but has a forename, `organisation` is anybody else.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from minutes_parser.patterns import compiled
from minutes_parser.records import Attendance
from minutes_parser.segment.dates import MONTH
from minutes_parser.segment.people.forenames import FORENAMES
from minutes_parser.segment.people.remarks import PARLIAMENT

Kind = Literal["person", "post", "initials", "group", "body", "organisation", "name", "called", "pronoun"]

_TITLE = (
    r"(?:Cllrs?|Clirs?|Cmhlr|Councillors?|Alderm[ae]n|Ald|Messrs|Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Revd?|Reverend|Fr|Canon|Sir|Dame|Bros?|Sis"
    r"|Lord|Lady|Baroness|Bailie|Provost|PCSO|PC|P\.C|P\.C\.S\.O|Sgt|Sergeant|Insp|Inspector|Chief\s+Inspector|(?:Chief\s+)?Superintendent|Supt"
    r"|Deputy|Senator|Capt|Captain|Major|Col|Colonel|Lt)\b\.?"
)
_SMALL = (
    r"(?:de|van|von|der|la|le|of|and|for|the|in|to\s+the|to(?=\s(?:Council|Committee|Board|Governors|Trustees)\b)|&)"
)
_CAPITAL = r"(?!(?:AGREED|NOTED|RESOLVED|APPROVED|RECEIVED|RATIFIED|DELEGATED|ENDORSED|RECOMMENDED|CONFIRMED|The)\b)[A-ZÀ-ÞØ][\w’'&-]*+"
_INITIAL = r"(?:[A-Z]\.\s?){1,3}|[A-Z]{1,2}\s(?=[A-Z][a-z])"
_NAME = rf"(?:{_INITIAL})?(?:(?:de|van|von|der|la|le|ap|ab)\s)?{_CAPITAL}"
_PERSON = rf"(?:(?:County|City|District|Borough|Town|Parish|Ward)\s(?=C))?(?:{_TITLE}\s+)+(?!(?:Clerk|Secretary|Treasurer)\b){_NAME}(?:\s{_CAPITAL}){{0,2}}"
_PEOPLE = (
    rf"{_PERSON}(?:\s?/\s?(?:{_PERSON}|{_CAPITAL})|(?:,\s(?:{_PERSON}|{_NAME}(?:\s{_CAPITAL})?)){{0,6}},?\s(?:and|&)\s(?:the\s+)?"
    rf"(?:{_PERSON}|{_NAME}(?:\s{_CAPITAL}){{0,4}}))?"
)
_INITIALS = r"(?:[A-Z]{1,2}-[A-Z]{1,2}(?![A-Za-z-])|[A-Z]{1,2}(?:Mc|Mac)[A-Z](?![a-z])|[A-Z]{1,2}[’'][A-Z]{1,2}(?![a-z])|[A-Z]{2,4}|[A-Z][A-Za-z]?[A-Z][a-z]?|[A-Z]\.[A-Z]\.(?:[A-Z]\.)?)"
_SEVERAL_INITIALS = (
    rf"{_INITIALS}(?:(?:\s?[/&,+]\s?|,?\s(?:and|&)\s){_INITIALS}"
    r"|(?:\s?/\s?|,?\s(?:and|&)\s)(?:(?:the\s)?(?:Parish\s|Town\s)?(?:[Cc]lerk|CLERK)|Chair|the\s(?:[Cc]hurchwardens|[Ss]ecretary|[Tt]reasurer|[Cc]hair(?:man)?|[Cc]onven[eo]r|[Vv]icar|[Hh]ead(?:teacher)?)\b(?!\sof\s)))*"
)


def by_first_letter(*groups: str) -> str:
    """Alternatives "(?:clerk|chair(?:man)?|mayor)" grouped by their first letters, which a search passes over faster."""
    found: dict[str, list[str]] = {}
    for alternative in _ALTERNATIVE.findall("|".join(group.removeprefix("(?:")[:-1] for group in groups)):
        found.setdefault(alternative[0], []).append(alternative[1:])
    return "(?:" + "|".join(f"{letter}(?:{'|'.join(rest)})" for letter, rest in found.items()) + ")"


# Up to the next | outside of brackets, which stand in no others here.
_ALTERNATIVE = compiled(r"(?:[^|()\[\]]|\([^()]*\)|\[[^\]]*\])+")
_ROLE_NOUN = (
    r"(?:clerk|chair(?:man|woman|person)?|vice[ -]?chair(?:man|woman|person)?|president|sec(?:retary)?|treas(?:urer)?|conven[eo]r|mayor|leader"
    r"|cathaoirleach|provost|director|head|manager|officers?|engineers?|executives?|administrator|co-?ordinator|superintendent"
    r"|inspector|sergeant|constable|solicitor|lawyer|planner|architect|surveyor|accountant|auditor|warden|caretaker|handyman"
    r"|contractor|head\s?teacher|commissioner|minister|adviser|advisor|assistant|registrar|dean|bursar|steward|vicar"
    r"|rector|churchwarden|editor|webmaster|librarian|pcso|partner|consultant|specialist|supervisor|proctor|organi[sz]er|analyst"
    r"|landlord|teacher|governor|trustee|representative|gardener|groundsman|groundskeeper|cleaner|ranger|lengthsman"
    r"|janitor|harbour[ -]?master|archivist|curator|ecologist|agent|holder|parishioner|clerc)"
)
_GROUP_NOUN = (
    r"(?:members?|councillors?|cllrs|officers|staff|trustees|governors|directors|volunteers|representatives|reps|residents|churchwardens|wardens|organi[sz]ers|stewards|teachers|leaders|engineers|sysadmins?"
    r"|team|departments|area\soffice|parish\soffice|council\soffice|town\soffice|municipal\soffice|school\soffice|church\soffice|estates?\soffice|working\s+(?:group|party)|task\s+(?:group|force)|sub-?\s?(?:group|committee)|steering\s+group|department|dept|secretariat)"
)
_BODY_NOUN = r"(?:council|committee|board|panel|forum|cabinet|assembly|meeting|partnership|PC|CC|TC)"
DOER_NOUN = by_first_letter(_ROLE_NOUN, _GROUP_NOUN, _BODY_NOUN)
"""Source of a pattern: what a post, a group or a body is called in small letters."""

_GROUP_TAIL = r"(?:officer|manager|engineer|adviser|administrator|clerk|secretary|treasurer|director|inspector|warden|co-?ordinator|team|department|group|committee|sub-?committee|office|council|service|staff|members?|volunteers|trustees|working\s+(?:group|party)|(?:(?:primary|secondary|high|junior|infant|nursery|village)\s+)?school|club|society|association)"

# A run of capitalised words, small words inside it allowed: "Head of Parks, Quays and Beaches", "Section Head (Trees)".
_RUN = rf"{_CAPITAL}(?:(?:\s(?:{_SMALL}\s){{0,2}}|\s?/\s?){_CAPITAL})*(?:\s?\((?![^()]*\sto\s)[A-Z][^()]{{1,40}}\))?"
# A post with its department behind a comma: "Executive Officer, Corporate Services," or "Head of Parks, Quays and Beaches".
_DEPARTMENT = rf"(?:,\s(?!(?:{_TITLE}|[Tt]he|[Tt]hat|[Cc]lerk)\b){_CAPITAL}(?:\s(?:(?:of|and|for|&)\s)?{_CAPITAL})*)?"
# A post with its department behind a dash: "Assistant Director – Quays and Beaches".
_DASHED = (
    rf"(?:(?:{'|'.join(f'(?<={noun})' for noun in ('Manager', 'Director', 'Officer', 'Service', 'Services', 'Head', 'Lead', 'Engineer', 'Executive', 'Planner'))})"
    rf"\s[–-]\s(?!(?:{_TITLE}|(?i:{_ROLE_NOUN}|{_GROUP_NOUN})\b)){_CAPITAL}(?:\s(?:(?:of|and|for|&)\s)?{_CAPITAL})*(?=\s[a-z]))"
)
_MAIL_ROLE = r"(?:clerk|chair(?:man)?|secretary|treasurer|office|admin)@[\w.-]+\w"
_LOWER = (
    r"(?<=[Tt]he\s)(?:officers[’']|action|projects?|events|fundraising|editorial|programme|finance)\sgroup\b|"
    rf"(?:(?:parish|town|city|county|borough|district|deputy|assistant|vice|acting|proper|committee|ward|local|area|senior|all|other|minutes?)[ -])*"
    rf"{DOER_NOUN}\b"
    r"|(?<=[Tt]he\s)(?:(?!(?:and|or|for|to|that|by|of|with|from)\s)[a-z-]+\s){1,3}?(?:team|department|officers|trustees|volunteers|(?:working|task|steering)\s(?:group|party|force)|sub-?committee)\b"
    r"|(?<=[Tt]he\s)(?:(?!(?:and|or|for|to|that|by|of|with|from|at|in|on|as|which|who|the|former|previous|outgoing|retiring|late)\s|\w+(?:ed|ing)\s)[a-z-]+\s){1,2}?(?:officer|manager|secretary|treasurer|co-?ordinator|organi[sz]er|editor|steward|adviser|supervisor|administrator|captain|convenor)\b"
    r"|(?<=[Tt]he\s)(?:challenge|project|product|process|budget|risk|service|policy)\sowners?\b"
    r"|(?<=[Tt]he\s)(?:host|lead|accountable|administering)\sauthority\b"
    r"|(?<=[Tt]he\s)(?:school|police)\b(?!\s(?:\w+\s)?(?:council|board|staff|report)\b)"
)
_NO_DOER = (
    r"(?!(?:Could|Can|Would|Should|Did|Does|Is|Are|Was|Were|Meanwhile|Please|Ask|Request|Instruct|Direct|Invite|Let|Changes?|Proposals?|However|Also|Following|In|On|At|It|That|This|These|Those|There|After|Before|When|Then|If|As|While|Although|Resolved|RESOLVED"
    r"|Agreed|AGREED|Recommended|RECOMMENDED|Noted|NOTED|Decided|Requests?|Requested|Instructs?|Instructed|Asks|Asked|Invites|Invited|Directs|Directed|Remits?|Remitted|Referred|Left|Authorises?|Delegates?|Calls"
    r"|Mandates?|Tasks|Co-?option|Appoints?|Appointed|Nominates|Supports|Welcomes|Endorses|Adopts|Grants|Notes|Agrees|Approves|Approved|Items?|New|Updates?|Points?|Matters|Minutes|Reports?|Agenda|Dates?|Letters?|Notes?|Action|ACTION|Actions|ACTIONS|Proposed|Seconded|For|From|With|By|To|Of|An?(?!&)|The|Our|Both|No"
    r"|Not|Any|What|Which|Who|How|Why|Where|Whether|And|Or|But|So|Since|Because|Therefore|Thanks|Further|Having|Regarding|Re|Under|Formation|Establishment|Adoption|Election|Appointment|All\s+[a-z]+"
    rf"|{MONTH}|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)\b)"
)
DOER = rf"""
    (?: (?P<pronoun>\b(?:[Hh]e|[Ss]he|[Tt]hey)\b)
      | (?P<people>\b(?=[A-Z]){_PEOPLE})
      | (?P<all>\b[Aa]ll\s+present(?=\s+to\s+[a-z])|\b(?:All|ALL|Everyone|Everybody)(?=\s+to\s+[a-z]|\s+(?:was|were|is|are)\s+(?:asked|tasked|requested)\b|\Z))
      | (?P<statute>(?:\b[Tt]he\s+)?\b(?:[Ss]ection\s|[Ss]\.?\s?)\d{{2,3}}\s[Oo]fficer\b)
      | (?P<mail>(?:\b[Tt]he\s+)?\b{_MAIL_ROLE})
      | (?P<initials>\b(?=[A-Z]){_SEVERAL_INITIALS}(?:(?<=[A-Z]{{2}})\.(?=\s(?:will|would|shall|to|agreed|offered|undertook|volunteered|promised)\s[a-z])|\b|(?<=\.)(?=\s[a-z]))(?!\s[A-Z][a-z]))
      | (?P<run>(?:\b(?:[Tt]he|[Aa]n?|[Oo]ur|[Bb]oth)\s+)?\b(?=[A-ZÀ-ÞØ])(?:A/|(?:[A-Z]\.\s?){{1,2}}(?=[A-Z][a-z]))?{_NO_DOER}{_RUN}(?:\s{_GROUP_TAIL}\b|{_DASHED}|{_DEPARTMENT})(?:,?\s(?:and|&)\s(?:the\s|his\s|her\s)?staff\b)?)
      | (?P<lower>(?=[a-zTAOBE])(?:\b(?:[Tt]he|[Aa]n?|[Oo]ur|[Bb]oth|[Aa]ll|[Ee]ach)\s+)?\b(?:{_LOWER})(?:\s(?:and|&)\s(?:the\s+)?(?:{_LOWER}))?)
    )"""
"""Source of a verbose pattern with named groups; matches a doer as printed, article included."""
# The words a doer begins with that have no capital: a look at them passes over all the others at once.
_FIRST_WORD = by_first_letter(
    "(?:he|she|they|the|an?|our|both|all|section|s|clerk|chair|secretary|treasurer|office|admin)",
    "(?:parish|town|city|county|borough|district|deputy|assistant|vice|acting|proper|committee|ward|local|area|senior|other|minutes?)",
    _ROLE_NOUN,
    _GROUP_NOUN,
    _BODY_NOUN,
)
_DOER = compiled(rf"\b(?:(?=[A-ZÀ-ÞØ]|{_FIRST_WORD}\b)|(?<=[Tt]he\s)(?=\w)){DOER}", re.VERBOSE)
# Two letters are a person's where nobody is listed by name; these are more often bodies, countries and the like.
_TWO_LETTERS = compiled(
    r"(?!(?:PC|CC|DC|BC|TC|EA|UK|GP|HR|IT|MP|HQ|EU|UN|AM|PM|TV|NI|MS|TD|OS|EC|NT|ID|QR|AI)\b)[A-Z]{2}"
)
_ALL_INITIALS = compiled(rf"{_SEVERAL_INITIALS}\Z")
_ENDS_IN_ROLE = compiled(
    rf"\b(?:{_ROLE_NOUN}|principal|(?:vice|pro)[ -]chancellor|leads?(?!\s+authority)|nurse|RFO|CEO|CFO|COO|DPO|SEND?CO|DSL|SBM|(?:challenge|project|product|process|budget|risk|service|policy)\sowners?)\b",
    re.I,
)
# One member of a cabinet, with what is in his care.
_CABINET_MEMBER = compiled(
    r"(?:the\s+)?(?:[A-Z][\w-]+\s+)?(?:cabinet|executive|lead|link)\s+(?:member|councillor|governor)\b", re.I
)
# One who sits elsewhere, or for a ward: "the District Councillor".
_WARD_MEMBER = compiled(
    r"(?:(?:the|our)\s+)?(?:local\s+)?(?:county|district|borough|city|unitary|ward|division(?:al)?|local)\s+(?:councillor|member)",
    re.I,
)
_GROUP = compiled(rf"(?:the\s+|our\s+|all\s+|both\s+|each\s+|an?\s+)*(?:\w+\s+){{0,3}}{_GROUP_NOUN}\Z", re.I)
_BODY = compiled(
    rf"(?:the\s+)?(?:(?:[\w’'-]+\s+){{0,5}}|P\.\s?){_BODY_NOUN}(?:\s+of\s+the\s+\w+)?\Z|(?:the\s+)?(?:members|councillors|trustees|governors)\Z",
    re.I,
)
# "The Clerk to the Board" is no board.
_POST_OF = compiled(
    r"(?:the\s+)?(?:[A-Z][\w-]+\s+)?(?:clerk|secretary|chair\w*|director|head|leader|solicitor|adviser|advisor|treasurer)\s+(?:to|of)\s",
    re.I,
)
_OUTSIDE = compiled(r"\b(?:county|borough|district|city)\s+council\b", re.I)

# "Jane", "Jane R", "Jane Moss", "Jane and Bill"; "Victoria Park" and "Grant Moss Ltd" are no people.
_CALLED = compiled(
    r"[A-Z][a-zà-ÿ]+(?:\s(?:(?:and|&)\s)?(?!(?:Council|Trust|Group|Association|Society|Club|School|Church|Police|Water|Highways|Housing|Homes|Hall"
    r"|Estates?|Energy|County|Parish|Town|Services?|House|Street|Road|Lane|Park|Court|Centre|Academy|College|University|Ltd|Foundation|Way)\b)"
    r"[A-Z][\w’'-]*){0,2}"
)


_JOINT = compiled(r"(?:\sand|(?<=Council)|(?<=Committee)|(?<=Board))\s(?=the\s)")
_AND_PERSON = compiled(rf"\sand\s(?={_TITLE}\s)")
# A heading with small words in it ran into a single name.
_HEADED_BY = compiled(
    r"(?P<head>[A-Z][a-z]+)\s(?:[A-Z]?[\w’'-]+\s)*(?:of|for|and|in)\s(?:[A-Z]?[\w’'-]+\s)*(?P<name>[A-Z][a-z]+)"
)
_RAN_INTO = compiled(rf"(?<=\s){_SEVERAL_INITIALS}\Z")


def _all_known(initials: str, people: People) -> bool:
    return all(people.knows(key) for key in re.findall(_INITIALS, initials))


@dataclass(frozen=True)
class Doer:
    """A doer in a text: code points `start` to `end` hold `text`."""

    start: int
    end: int
    text: str
    kind: Kind
    sits: bool = False
    """whether it is an organisation that has somebody at the table, or the body itself by its letters"""

    @property
    def trusted(self) -> bool:
        """Whether it can only be a doer, whatever stands behind it."""
        return self.kind in {"person", "post", "initials", "group", "pronoun", "name", "called"}

    @property
    def single(self) -> bool:
        """Whether it is one or more named people or a post, who can promise on their own behalf."""
        return self.kind in {"person", "post", "initials", "pronoun", "name", "called"}


_FEW = 6
"""so few parts of names make no list of those there: single names are then learned from what is told of them"""


class People:
    """Those the document lists, by initials and by each part of the name."""

    def __init__(self, attendance: Iterable[Attendance], text: str = "", bodies: Iterable[str | None] = ()) -> None:
        """`text` is the kept text that the records' spans point into; initials printed behind a name are read from it.

        `bodies` are the names of the body that meets.
        """
        called = [body for body in bodies if body]
        self._bodies = {letters for body in called if (letters := _letters_of(body))}
        self.own = {noun for body in called for noun in map(str.capitalize, _OWN_NOUN.findall(body))}
        """what the body that meets calls itself: "Club", "Association\""""
        self._initials: dict[str, set[str]] = {}
        self._parts: dict[str, set[str]] = {}
        self._keys: dict[str, set[str]] = {}
        self._posts: dict[str, str | None] = {}
        for record in attendance:
            if record.organisation:
                self._bodies |= {record.organisation, _letters_of(record.organisation)} - {""}
            if record.role and not PARLIAMENT.fullmatch(record.role):
                self._posts[_ARTICLE.sub("", record.role).strip()] = record.name
                self._posts |= dict.fromkeys(_POST_LETTERS.findall(record.role), record.name)
            if not record.name:
                continue
            words = record.name.replace(".", " ").split()
            key = _KEY.match(text, record.span.end) or _KEY.search(text, record.span.start, record.span.end)
            if key and _spells(key["a"] or key["b"], words):
                self._keys.setdefault(_bare(key["a"] or key["b"]), set()).add(record.name)
            for letters in _initials_of(words):
                self._initials.setdefault(letters, set()).add(record.name)
            for word in {words[0], words[-1]}:
                if len(word) > 2 or (len(words) > 1 and word is words[0] and re.fullmatch(r"[A-Z][a-z]", word)):
                    self._parts.setdefault(word, set()).add(record.name)
        if len(self._parts) < _FEW:
            for word in _told_of(text) - self._parts.keys():
                self._parts[word] = {word}

    def by_initials(self, printed: str) -> str | None:
        """The one person listed whose initials these are; None where nobody or several fit."""
        words = _bare(printed)
        found = self._keys.get(words) or self._initials.get(words, set())
        return next(iter(found)) if len(found) == 1 else None

    def by_part(self, word: str) -> str | None:
        """The one person listed with this forename or surname; None where nobody or several have it."""
        found = self._parts.get(word, set())
        return next(iter(found)) if len(found) == 1 else None

    def knows(self, printed: str) -> bool:
        """Whether initials or a single name belong to somebody listed, even if to several."""
        words = _bare(printed)
        return words in self._keys or words in self._initials or printed in self._parts

    def sits(self, printed: str) -> bool:
        """Whether an organisation has somebody among those listed, or is the body itself, by its letters."""
        named = _ARTICLE.sub("", printed).split(" and ")
        return all(part in self._bodies or self._ends_letters(part) for part in named)

    def _ends_letters(self, part: str) -> bool:
        """Whether letters are the last of a body's, of whose name more has been read than it has: "MTC" of "Minutes Moorfoot Town Council"."""
        return len(part) > 2 and part.isupper() and any(b.isupper() and b.endswith(part) for b in self._bodies)

    def has_post(self, printed: str) -> bool:
        """Whether somebody listed has this post, by the words that the list prints: "Harbour Master", "Eng"."""
        return printed in self._posts

    def one(self, printed: str) -> str | None:
        """The one person listed whom a name, a title with a surname, initials or a post stand for."""
        words = _ARTICLE.sub("", printed.strip(" .()"))
        if words in self._posts:
            return self._posts[words]
        if _ALL_INITIALS.match(words):
            return self.by_initials(words)
        return self.by_part(words.split()[-1]) if words else None

    def full(self, printed: str) -> str:
        """The full name where the printed words are one person's initials or one part of one name, else the words."""
        words = printed.strip()
        if _ALL_INITIALS.match(words):
            return self.by_initials(words) or self.by_part(words.capitalize()) or words
        if not re.fullmatch(_CAPITAL, words):
            return words
        return self.by_part(words) or (self.by_part(words.capitalize()) if words.isupper() else None) or words


_POST_LETTERS = compiled(r"\(([A-Z]{3,5})\)")
"""how a list of those there shortens a post: "Island Link Officer (ILO)\""""
# What one person does and no body: "Ada reckons", "Bo T will ask", "Cy is to do a poster".
_SPEAKS = compiled(
    r"""(?:(?<=[.!?;:,–-]\s)|^(?:[*•-]\s*)?|(?<=\band\s))(?P<name>[A-Z][a-zà-ÿ]{1,11})(?:\s[A-Z](?=\s))?\s
    (?: said | says | stated | explained | mentioned | asked | thinks | thought | reckons | offered | suggested | wondered | wants | would\slike | knows | didn['’]t | told\sus | raised | reported
      | to\s(?:write|ask|find|send|bring|collect|give|install|order|email|e-mail|check|speak|ring|contact|get|do|look|chase|buy|arrange|circulate|let|confirm|put|sort)
      | (?:will|is\sto|is\sgoing\sto)\s(?:do|have\sit|let|ask|find|get|write|send|bring|order|speak|ring|check|look|chase|buy|arrange|email|call|contact|pay)
    )\b""",
    re.VERBOSE | re.MULTILINE,
)
_NO_NAME = compiled(
    r"(?:Council|Clerk|Chair|Members?|Councillors?|Officers?|Committee|Board|Police|Highways|School|Church|Parish|Town|Village|County"
    r"|Trust|Trustees|Governors|Staff|Residents?|Parents?|Scouts|Government|Everyone|Everybody|Someone|Somebody|Nobody|Anyone|People|All"
    r"|Both|Some|Others?|Many|Several|Most|One|Two|Three|They|She|He|We|It|You|Who|Which|What|That|This|These|Those|There|Need|Also|Then"
    r"|Not|How|Letter|Date|Action|Secretary|Treasurer|Mayor|Convener|Committee|Group|Team|Cllr|Letters|Agreed|Decided|Resolved|Ward)\Z"
)


def _told_of(text: str) -> set[str]:
    """Single names that a text repeats and of whom it tells what they say or are to do."""
    told = {match["name"] for match in _SPEAKS.finditer(text)}
    told = {name for name in told if not _NO_NAME.match(name) and not _is_word(name, text)}
    repeated = {name for name in told if text.count(name) > 1}
    return told if len(repeated) > 1 else repeated  # minutes that call several by one name call all so


def _is_word(name: str, text: str) -> bool:
    """Whether what may be a name stands in small letters elsewhere."""
    return re.search(rf"\b{name.lower()}\b", text) is not None


# What a list of those there prints behind a name: "Ada Moss (AM)", "Mr B Tarn [BXT] Chair", "Kim Orme KO".
_KEY = compiled(
    r"(?:\s*,?\s*[\[(](?P<a>[A-Z][A-Za-z’'-]{1,3})[\])]|[\t ]+(?P<b>[A-Z]{2,4}(?=\s*(?:$|[\t\n,;]))|[A-Z]{2}[a-z](?=\s|$)))"
)


_OWN_NOUN = compiled(r"\b(?:Association|Club|Society|Friends|Trust|Federation|Union|League|Group|Guild)\b", re.I)


def _bare(key: str) -> str:
    """A key in capitals and without signs: "DOH" for "D.O’H"."""
    return key.replace(".", "").replace("’", "").replace("'", "").replace("-", "").upper()


_FORENAME_KEY = compiled(r"[A-Z][a-z]{1,2}[A-Z]")


def _spells(key: str, words: list[str]) -> bool:
    """Whether a key can stand for a name, as "(SBC)" behind "Ann Orr" cannot."""
    if len(words) == 1 and _FORENAME_KEY.fullmatch(key) and words[0].startswith(key[:-1]):
        return True  # "Misha (MiK)", whose surname the list leaves out
    return bool(words) and key[0] == words[0][0] and words[-1][0].upper() in key[1:].upper()


def _letters_of(body: str) -> str:
    """The letters a body is called by: "ODUG" for the Open Data User Group; none of one or two words."""
    letters = "".join(word[0] for word in re.findall(r"[A-Z]\w+", body))
    return letters if len(letters) > 2 else ""


def _initials_of(words: list[str]) -> set[str]:
    """Keys under which a name may be abbreviated: AB for Ann Bell; also ABe and ABEL to tell namesakes apart; AJB."""
    if len(words) < 2:
        return set()
    first, last = words[0], words[-1]
    keys = {first[0] + last[0], "".join(w[0] for w in words), first[0] + last[:2], first[0] + last[:3]}
    if "-" in last:
        keys.add("".join(w[0] for w in words[:-1]) + "".join(p[0] for p in last.split("-") if p))
    if last.startswith(("O’", "O'")) and len(last) > 3:
        keys |= {first[0] + "O" + last[2], *(first[0] + middle[0] + "O" + last[2] for middle in words[1:-1])}
    if last.startswith(("Mac", "Mc")) and len(last) > 3:
        keys.add(first[0] + "M" + last.removeprefix("Mac").removeprefix("Mc")[0])
    return {key.upper() for key in keys}


# "REQUESTS the Clerk to write", in a clause whose verb is set in capitals
_VERB_FIRST = compiled(r"[A-Z]{3,}\s+(?=the\s+[A-Z][a-z])")


def doers(text: str, people: People) -> Iterator[Doer]:
    """The doers a text names, in order."""
    at = 0
    while match := _DOER.search(text, at):
        if match["run"] and (verb := _VERB_FIRST.match(match.group())):
            match = _DOER.match(text, match.start() + verb.end()) or match
        at = match.end()
        holder = _HOLDER.match(text, at) if match["run"] and match.group().endswith(_STYLES) else None
        if holder and _ENDS_IN_ROLE.search(match.group()):
            at = holder.end()
            yield Doer(match.start(), at, text[match.start() : at], "person")
            continue
        name, comma, _ = match.group().partition(", ")
        if comma and match["run"] and not _ENDS_IN_ROLE.search(name):
            at = match.start() + len(name)  # "Ada Moss, Ben Tarn" are two, "Head of Parks, Quays and Beaches" is one
            match = _DOER.fullmatch(text, match.start(), at) or match
        if match["run"] and (dash := _DASH.search(match.group())) and people.knows(dash["next"]):
            at = match.start() + dash.start()  # "the Parks Manager – Ada to write"
            match = _DOER.fullmatch(text, match.start(), at) or match
        if match["run"] and (tail := _AND_ONE.search(match.group())) and _swallowed(match.group(), tail["one"], people):
            at = match.start() + tail.start()  # "write to the County and KL to ring": the County is another
            match = _DOER.fullmatch(text, match.start(), at) or match
        if match["run"] and " / " in match.group():
            first, _, last = match.group().rpartition(" / ")
            if _common(first) is None and not people.knows(first.split()[-1]) and _common(last):
                match = (
                    _DOER.fullmatch(text, at - len(last), at) or match
                )  # "Clerc i ffonio Dwr Cymru / Clerk to ring Welsh Water"
        joint = (_AND_PERSON if match["run"] else _JOINT).search(match.group())
        bound = _IS_BOUND.match(text, at) if joint else None
        if joint and bound and (_ANOTHERS if bound["to"] else _GOVERNED).search(text, 0, match.start()):
            at = match.start() + joint.start()  # "have a word with CGM and the Clerk to write": the Clerk alone
            match = _DOER.fullmatch(text, match.start(), at) or match
        doer = _classify(match, people)
        if doer:
            yield doer


# "Director of Services Ms. Bell": the post, and who holds it.
_STYLES = (" Mr", " Mrs", " Ms", " Dr", " Cllr")
_HOLDER = compiled(rf"\.\s(?:[A-Z]\.\s?){{0,2}}{_CAPITAL}")
# "The Chair will raise this with Cllr Hay and the Clerk will ...": whom somebody's own deed is done with.
_WITH = r"(?:with|to|from|contact|e-?mail|ask|thank|tell|invite|inform|phone|ring)\s\Z"
_GOVERNED = compiled(rf"\b{_WITH}")
_ANOTHERS = compiled(
    rf"\b(?:to|will|would)\s+(?:[a-z][^.;]*\s{_WITH}|(?:contact|e-?mail|thank|inform|notify|phone|ring|advise|update|visit)\s\Z)"
)
_IS_BOUND = compiled(r"\s+(?:(?P<to>to)|will|would|(?:agreed|undertook|offered)\s+to)\s+[a-z]")
_DASH = compiled(r"\s[–-]\s(?P<next>[A-Z][\w’'-]*)")
_AND_ONE = compiled(r"\sand\s(?P<one>[A-Z][\w’'-]+)\Z")


def _swallowed(run: str, one: str, people: People) -> bool:
    """Whether a run of capitals ends in somebody listed who is no part of the name it begins with."""
    first = _ARTICLE.sub("", run).split()[0]
    return people.knows(one) and not people.knows(first) and first not in FORENAMES and run[:4].lower() == "the "


def doer_in(words: str, people: People) -> Doer | None:
    """The doer, if words as in an owner column or before a colon name one and nothing else."""
    words = words.strip(" \t\n[]().:;-–—")
    match = _DOER.fullmatch(words) if words else None
    return _classify(match, people) if match else None


_ARTICLE = compiled(r"^(?:the|an?|our|both)\s+", re.I)


@lru_cache(maxsize=1024)  # the same few stand in many sentences
def _common(text: str) -> Kind | None:
    """What kind of doer the words say that it is; None for a name."""
    if _POST_OF.match(text) or _CABINET_MEMBER.match(text) or _WARD_MEMBER.fullmatch(text):
        return "post"
    if _GROUP.match(text):
        return "group"
    if _BODY.match(text) and not _OUTSIDE.search(text):
        return "body"
    return "post" if _ENDS_IN_ROLE.search(text) else None


_PAPER = compiled(
    r"(?<!\bof)\s(?:Handbook|Policy|Policies|Guidance|Act|Strategy|Minutes|Agenda|Accounts|Budget|Leaflet|Newsletter)\Z"
)
"""What can do nothing."""
_ITSELF = compiled(r"Association|Society|Club|Guild|Federation|League|PTF?A|P[FS]A|T?RA|PCC|PPG")
"""what bodies other than councils call themselves"""
_ASKED_ONE = compiled(r"\b(?:asked|requested|instructed|tasked)\s\Z")
_BETWEEN = compiled(r"[^\w.]|\.$")


def _classify(match: re.Match[str], people: People) -> Doer | None:
    text = match.group()
    if text.endswith(("’s", "'s", " Nothing", " None")):
        return None  # "that the Clerk's pay be raised", "Ward Report – Ben Hay Nothing to report"
    if match["run"] and _PAPER.search(text.partition(" (")[0]):
        return None
    kind: Kind
    if match["pronoun"]:
        kind = "pronoun"
    elif match["all"]:
        kind = "group"
    elif match["people"]:
        kind = "person"
    elif match["mail"] or match["statute"]:
        kind = "post"
    elif match["initials"]:
        article = match.string[: match.start()].lower().endswith("the ")
        if (_BODY.match(text) and (article or not people.knows(text))) or (article and _ITSELF.fullmatch(text)):
            kind = "body"
        elif (_ENDS_IN_ROLE.search(text) or people.has_post(text)) and not people.knows(text):
            kind = "post"
        else:
            first = _BETWEEN.split(text, maxsplit=1)[0]
            kind = "initials" if people.knows(first) or _TWO_LETTERS.fullmatch(first) else "organisation"
    else:
        bare = _ARTICLE.sub("", text)
        common = _common(text) or _common(text.partition(" (")[0])
        if common is None and bare != text and people.has_post(bare.partition(" (")[0]):
            common = "post"
        if common:
            kind = common
        elif match["lower"] and bare.endswith("group"):
            kind = "group"
        elif match["lower"]:
            if bare not in {"school", "police"} and not bare.endswith(" authority"):
                return None
            kind = "organisation"
        elif " " not in bare.replace("/", " ") and not people.knows(bare) and not (bare == text and bare in FORENAMES):
            asked = _ASKED_ONE.search(match.string, max(0, match.start() - 12), match.start())
            if not (asked and match.string.startswith(" to ", match.end())) and (
                bare == text or not re.match("[Tt]he ", text)
            ):
                return None  # any word at the start of a sentence has a capital
            kind = "body" if bare in people.own or _ITSELF.fullmatch(bare) else "organisation"
        else:
            words = bare.replace("/", " ").split()
            kind = "name" if people.knows(words[0]) or people.knows(words[-1]) else "organisation"
            if kind != "name" and bare == text and words[0] in FORENAMES and _CALLED.fullmatch(bare.partition(" (")[0]):
                kind = "called"
    start = match.start()
    if match["initials"] and text.endswith(".") and text.count(".") == 1:
        text = text[:-1]  # "KO. will ring the bank"
    if match["run"] and (tail := _RAN_INTO.search(text)) and tail.start() and _all_known(tail.group(), people):
        start, text = start + tail.start(), tail.group()
        return Doer(start, match.end(), text, "initials")  # a heading ran into "KC", "KC and BT"
    if (
        kind == "name"
        and (tail := _HEADED_BY.fullmatch(text))
        and people.knows(tail["name"])
        and not people.knows(tail["head"])
    ):
        return Doer(start + tail.start("name"), match.end(), tail["name"], "name")  # "Servicing of Boats Ray to ring"
    joint = _JOINT.search(text)
    if (
        joint
        and match["run"]
        and not _ENDS_IN_ROLE.search(text[: joint.start()])
        and not _GROUP.match(text[: joint.start()])
    ):
        start, text = start + joint.end(), text[joint.end() :]  # "the Flood Plan and the Clerk will ..."
    return Doer(start, match.end(), text, kind, kind == "organisation" and people.sits(text))


# What makes a doer the subject of a clause: a finite verb behind it.
_FINITE = compiled(
    r"(?:\s+(?:(?:of|from)\s+(?:the\s+)?[A-Z][\w’'-]*(?:\s[A-Z][\w’'-]*){0,4}|in\s+(?:his|her|their)\s+\w+)(?=[\s,]))?[,]?\s+(?:\([^()]{1,60}\)[,]?\s+|,?[^,;.]{1,60},\s+)?(?:also|then|further|again|kindly|later|now|still|already)?\s*"
    r"(?:(?:was|is|has|had|did|could|would|does)n['’]t|was|is|has|had|have|were|are|said|gave|thought|spoke|felt|told|went|took|made|drew|read|undertook|left|will|would|put|sent|ran|met|saw|rose|held|gave|kept|got|knew|found|brought|wrote|came|began|sought"
    r"|did|could|[a-z]{2,}ed|(?!(?:as|its|his|this|us|across|perhaps|always|unless|towards|plus|afterwards|sometimes)\b)[a-z]+s)\b"
)


def is_subject(text: str, doer: Doer) -> bool:
    """Whether a finite verb follows the doer, or a colon and what is told of them."""
    told = text.startswith(": ", doer.end) and not text[: doer.start].strip(" •-–")
    keyed = doer.kind == "initials" and text[doer.start - 1 : doer.end + 1] == f"({doer.text})"  # "(AB) said"
    return told or bool(_FINITE.match(text, doer.end + keyed))

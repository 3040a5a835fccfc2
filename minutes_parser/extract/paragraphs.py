"""Where a paragraph goes on: hard-wrapped lines, sentences cut by a page."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from statistics import quantiles

from minutes_parser.layout.model import BARE_ENUMERATOR, Line
from minutes_parser.records import Finding

ENUMERATOR = r"""
    (?: \(? (?: \d{1,3} | [a-z] | [ivx]{1,5} | [A-Z] | [IVX]{1,5} ) \)        # (1) 1) (a) a) (iv) (A)
      | (?: \d{1,4} (?: \.\d{1,3} )* [a-z]? | [a-z] | [ivx]{1,5} | [A-Z] ) \.        # 1. 2.1. a. iv.
      | \d{1,3} (?: \.\d{1,3} )+                                              # 2.1
      | \d{1,5} / \d{1,4} (?: / \d{2,4} )? [A-Z]? [.:)]?                       # 45/24, 24/101., 028/21F
      | [A-Z]{1,4} \d{0,3} [ /.-]? \d{1,4} [./] \d{1,4}                       # FC79/19
      | [A-Z][A-Za-z]{0,4} / \d{1,4} / (?:[ ]?\d{1,4} (?:-\d\d)? ) [:.]?         # Pla/79/21-22, QBX/2017/051:
      | \d{1,4} )                                                             # 5
"""
STARTS_WITH_ENUMERATOR = re.compile(rf"{ENUMERATOR} (?= \s | $ )", re.VERBOSE)
ALONE = re.compile(rf"{ENUMERATOR}", re.VERBOSE)

_SENTENCE_END = re.compile(r"[.:;!?…][\"'”’)\]]*$")
_ABBREVIATED = re.compile(r"\b(?:[ap]\.m|P\.M|A\.M|No|Nos|Cllrs?|etc|St|e\.g|i\.e|Mrs?|Ms|Dr)\.$")
_DASH_END = re.compile(r"[-–—]$")
_DANGLING = re.compile(
    r"""
    (?: \b (?: of | the | a | an | and | or | to | in | at | for | by | with | from | on | be | as | held
            | Councillors? | Cllrs? | Mr | Mrs | Ms | Dr | St | County | Borough | Parish )
      | [,&/(]
    ) $
    """,
    re.VERBOSE | re.IGNORECASE,
)
_TITLE_END = re.compile(r"(?<![\w.])(?:Mr|Mrs|Ms|Dr|Cllr|St|Rev)\.(?: [A-Z]\.)?$")
_DAY = re.compile(
    r"\d{1,2}(?:(?:st|nd|rd|th)?\s+(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|(?P<sep>[./])\d{1,2}(?P=sep)(?:20)?\d\d(?!\d))",
    re.IGNORECASE,
)
# "(b)agreed to add ...", "c)Matters arising", "TC4. 11/16 Minutes", "19/24Resolved" and "Item 3:Minutes": what begins a line
# so is no part of the sentence above.
_GLUED = re.compile(
    r"\((?:[a-h]|[ivx]{1,4}|\d{1,2})\)(?=\w)|[a-h]\)(?=[A-Z][a-z])|[A-Z]{1,4}\d{1,4}[.:)]\s"
    r"|\d{1,4}/\d{2,4}[.:)]?(?=[A-Z][A-Za-z]{2}|No\b)|(?:Agenda\s+|AGENDA\s+)?(?:Item|ITEM)\s+(?:[Nn]o\.?\s+)?\d{1,3}[a-z]?\s?:[–—-]*\s?(?=[A-Z])"
    r"|(?:AGENDA\s+)?ITEM\s+NO\.?\s*(?:\d{1,3}|I)[.:]?\s+(?=[A-Z]{2})|(?:Item|ITEM)\s+\d{1,3}[a-z]?\s+(?=To\s[a-z])"
)
_ENTRY = re.compile(r"\(?(?:[a-h]|[ivx]{1,4}|\d{1,2})\)(?=[A-Z][a-z])|[ivx]{1,4},\s+(?=[A-Z][a-z])")
"""an entry of a list, "(ii)To pay the clerk", "c)Matters arising", "ii, Protective clothing" """
_LABEL = re.compile(r"[A-Z][\w ’'()/&-]{1,40}:(?:\s|$)")
_MARKER = re.compile(
    r"""
    (?: RESOLVED | Resolved | And[ ][Rr]esolved | RECOMMENDED | AGREED | NOTED | DECISION | ACTION | Action
      | PRESENT | Present | APOLOGIES | Apolog(?:y|ies) | In[ ]attendance | Also[ ](?:present|in[ ]attendance) | Absent
      | Officers[ ](?=[A-Z]|present|in[ ]att) | Proposed | Seconded | Moved[ ]by | Submitted | Circulated | On[ ]the[ ]proposal
      | There[ ]being[ ]no ) \b
    """,
    re.VERBOSE,
)
# "on" at a line's start is lower case and so continues; "a" or "i" before a bracket or dot is an enumerator.
_LOWER_START = re.compile(r"[\"'“‘(]?[a-zà-ÿ]")


def goes_on(before: str, after: str) -> bool:
    """Whether the words of `after` plainly continue the sentence of `before`."""
    if _APPLICATION.match(after) or _ENTRY.match(after) or BARE_ENUMERATOR.match(after):
        return False
    if not before or not after or ALONE.fullmatch(before):
        return False
    if re.match(r"(?:of|OF|to|TO|at|AT|in|IN|on|ON|the|THE|and|AND|for|FOR|with|WITH)\s*$", after):
        return True
    if _CITES_AFTER.search(f"{before}\n{after}"):
        return True
    if is_named_next(before, after):
        return True
    if STARTS_WITH_ENUMERATOR.match(after):
        return _number_belongs(before, after)
    if _INITIALS_LAST.search(before) and _SURNAME.match(after) and not opens(after):
        return True
    if (
        any(before.count(a) > before.count(b) for a, b in ("()", "[]"))
        and re.search(r"[\w,.&]$", before)
        and (not (label := _LABEL.match(after)) or ")" in label[0])
    ):
        return True
    if _ABBREVIATED.search(before) and _LOWER_START.match(after):
        return True
    if _TITLE_END.search(before) and after[:1].isupper() and not opens(after):
        return True
    if _MONTH_OF_DAY.match(after) and re.search(r"\b\d{1,2}(?: ?(?:st|nd|rd|th))?(?: of)?$", before):
        return True
    if _SENTENCE_END.search(before) or _DASH_END.search(before):
        return False
    if _LISTS_ALONE.fullmatch(before) and after.startswith("the "):
        return False  # "ALSO IN ATTENDANCE" / "the Clerk, Ms A Bell"
    if _LOWER_START.match(after):
        return not _ADDRESS.fullmatch(after) or bool(_DANGLING.search(before))
    if _no_name_follows(before, after):
        return False
    if _OF_PARISH.search(before) and _OPENS_SENTENCE.match(after):
        return False  # "8. Matters of relevance to the Parish" / "Mrs Roe spoke of the lamps."
    if _LABEL.match(after):  # "... recommendations to this" / "Committee:"
        return after.endswith(":") and bool(_NEVER_LAST.search(before))
    return bool(_DANGLING.search(before)) and not _MARKER.match(after) and not _VOTES_FOR.fullmatch(before)


def is_named_next(before: str, after: str) -> bool:
    """Whether the initials of a name that is due begin a line: they are no enumerator."""
    return _INITIALS_DUE.search(before) is not None and _INITIALS.match(after) is not None


# "proposed by" / "D. Roe", "Councillor" / "A. B. Roe"
_INITIALS_DUE = re.compile(
    r"\b(?:[Bb]y|from|Cllrs?\.?|Councillors?|Alderm[ae]n|Messrs\.?|Mrs?\.?|Ms\.?|Miss|Dr\.?)(?:\s[A-Z]\.)?$"
    r"|\s[A-Z]\.\s?[A-Z][\w’'-]+(?:,|\s(?:and|&))$"
)
_INITIALS = re.compile(r"(?:[A-Z]\.\s?){1,3}[A-Z][\w’'-]+")
# "P. Baxter, T." / "Roe", "seconded by A." / "Roe"
_INITIALS_LAST = re.compile(
    r"(?:\b(?:[Bb]y|and|from|Cllrs?\.?|Councillors?|Alderm[ae]n)|\s[A-Z]\.?\s?[A-Z][\w’'-]+,)\s(?:[A-Z]\.\s?){1,3}$"
)
_SURNAME = re.compile(r"[A-Z][\w’'-]+(?=[\s,.;)]|$)")
_LISTS_ALONE = re.compile(r"(?i)(?:(?:also|officers|officials|others|members|those)\s+)?(?:present|in\s+attendance)")
# "Cllr Bell For" and "For" alone are lines of a roll call.
_VOTES_FOR = re.compile(
    r"(?:(?:(?:Councillor|Cllr|Alderman|Mrs?|Ms|Miss|Dr)\.?\s[\w.’'-]+|[A-Z][\w.’'-]*,?)(?:\s[A-Z][\w.’'-]*){0,3}\s)?F(?:or|OR)"
)
_OF_PARISH = re.compile(r"\b(?:the|our|this)\s+(?:Parish|Borough|County)$")
_OPENS_SENTENCE = re.compile(r"(?:Mrs?|Ms|Miss|Dr|Cllr|Councillor|The|A|An|It|There)\s")
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|[\w.+-]+@[\w.-]+")
"""of a web page or for letters, alone on its line"""


def is_title_over(before: str, after: str) -> bool:
    """Whether a short numbered line is a title, though what stands below begins small: "4. Fences" / "the gate has been hung again."."""
    return (
        _NUMBERED_TITLE.fullmatch(before) is not None
        and not _DANGLING.search(before)
        and len(after) >= 2 * len(before)
        and _FULL_STOP.search(after) is not None
    )


_NUMBERED_TITLE = re.compile(r"\d{1,2}[.)]\s+[A-Z][\w’'-]*(?:\s[\w’'&-]+){0,5}")


def _no_name_follows(before: str, after: str) -> bool:
    """Whether "councillors" ends a title: "3b. Borough councillor" / "The bins will change."."""
    councillors = re.search(r"councillors?$", before, re.IGNORECASE) is not None
    return councillors and (_NO_NAME.match(after) is not None or _FROM_COUNCILLORS.search(before) is not None)


_FROM_COUNCILLORS = re.compile(
    r"\b(?:reports?|updates?|questions|news|items|matters|information|statements?)\s(?:\w+\s){0,2}(?:from|by|for)\b[\w\s,&/-]*$|\bof\s(?:an?|new)\s(?:new\s)?(?:\w+\s)?councillors?$|\bco-?option\sof\s(?:new\s)?councillors?$",
    re.IGNORECASE,
)
_NEVER_LAST = re.compile(r"(?<=\w )(?:a|an|following|its|of|our|that|the|their|these|this|those|your)$")
_NO_NAME = re.compile(r"(?:The|It|There|They|This|These|An?|All|No|None|Nothing|Some|Members?|Residents?)\b")


# Words that no line of a list ends with, and behind which a figure is due.
_BEFORE_FIGURE = re.compile(
    r"\b(?:about|after|and|Appendix|at|before|between|by|for|from|in|item|Item|least|No|of|on|or|over|Paragraph|paragraph"
    r"|Room|Schedule|Section|section|since|than|the|to|under|until|up|Ward|with)$"
)


def cites(before: str, after: str) -> bool:
    """Whether a number alone on its line is what the sentence above speaks of: "an interest in agenda item" / "4."."""
    return (
        len(before) >= 40 and _CITES.search(before) is not None and re.fullmatch(r"\d{1,3}[a-z]?\.", after) is not None
    )


_CITES_AFTER = re.compile(
    r"\bagenda\nitems?\s(?:no\.?\s)?\d{1,3}[a-z]?\b(?!\s*[:–—-]|\s(?-i:[A-Z]))|\b(?:item|minute)s?\nno\.?\s\d|\bitem\s\d[\w.()]*\s(?:before|after|and|with|to)\nitem\s\d",
    re.IGNORECASE,
)
"""a reference to an item that runs over a line: "in Agenda" / "Item 4", "in Item" / "No 3" """
_CITES = re.compile(r"\b(?:item|minute|paragraph|page)s?(?:\s(?:no\.?|number))?$", re.IGNORECASE)
_MONTH_OF_DAY = re.compile(
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December),?\s(?:19|20)\d\d\b"
)
_MORE_OF_SENTENCE = re.compile(r"\d{1,4}(?:[.,:]\d{1,3})?(?:st|nd|rd|th)?\s*(?:%|[ap]\.?m\b|(?<=\s)(?:[a-z(]|per\b))")


def _number_belongs(before: str, after: str) -> bool:
    """Whether a number that starts a line is part of the sentence: "Monday," / "4 March", "March," / "2015"."""
    if _DAY.match(after):
        return bool(re.search(r",$|\b(?:on|of|and|the|ON|OF|AND|THE|\w*day|\w*DAY)$", before)) or (
            len(before) >= 40 and bool(_BEFORE_FIGURE.search(before) or re.search(r"\w\s[–-]$", before))
        )
    if cites(before, after):
        return True
    if len(before) >= 40 and _BEFORE_FIGURE.search(before) and _MORE_OF_SENTENCE.match(after):
        return True
    return _is_year(after) and (len(before) >= 40 or before.endswith(",")) and bool(re.search(r"[\w,]$", before))


_YEAR = re.compile(r"(?P<year>(?:19|20)\d\d)(?:\s?/\s?(?P<to>\d{1,4}))?\b(?!/)")


def _is_year(text: str) -> bool:
    """Whether a text begins with a year, or a run of years: "2024", "2024/25", never the number of a minute "2024/051"."""
    found = _YEAR.match(text)
    if found is None or found["to"] is None:
        return found is not None
    return len(found["to"]) != 3 and 0 < (int(found["to"][-2:]) - int(found["year"])) % 100 <= 10


def cut_between(before: str, after: str, least: float) -> bool:
    """Whether a line ended inside a sentence: small letters go on, or one of `least` letters ends as none does."""
    return after[:1].islower() or (len(before) >= least and after[:1].isalpha() and bool(_LEFT_OPEN.search(before)))


_LEFT_OPEN = re.compile(r"\s(?:a|an|and|as|at|by|for|from|in|of|on|or|than|that|the|to|with)$")


def wrap_width(pairs: Iterable[tuple[str, str]], least: float = math.inf) -> float | None:
    """How long full lines are in hard-wrapped text, from its pairs of neighbours (see `cut_between`); None if nothing shows wrapping."""
    lengths = sorted(
        _room(before)
        for before, after in pairs
        if cut_between(before, after, least) and not _SENTENCE_END.search(before) and len(before) >= 30
    )
    if len(lengths) < 3:
        return None
    return quantiles(lengths, n=10)[6]


def is_full(before: str, after: str, width: float) -> bool:
    """Whether `before` ended because the first word of `after` did not fit; what is far longer was cut by no margin."""
    room = _room(before)
    return bool(after.strip()) and room <= 1.4 * width and room + 1 + _room(after.split(None, 1)[0]) > 0.93 * width


# "16/01640/LB - new gate piers": an application, in a list of several.
_APPLICATION = re.compile(r"(?:[A-Z]{1,4}\d?/)?\d{2,4}/\d{3,6}(?:/[A-Z]{1,4})?\s*(?:\s[-–—]|:)\s")


def opens(text: str) -> bool:
    """Whether a line opens a paragraph by its first words: a number, a label, a marker of minutes."""
    return bool(
        STARTS_WITH_ENUMERATOR.match(text)
        or BARE_ENUMERATOR.match(text)
        or _GLUED.match(text)
        or _ENTRY.match(text)
        or _LABEL.match(text)
        or _MARKER.match(text)
        or _APPLICATION.match(text)
    )


def lists_people(before: str, after: str) -> bool:
    """Whether two lines each give a person and a post, in a list: "Ms A. Bell, Planner" over "Mr B. Roe, Engineer"."""
    return _AND_POST.fullmatch(before) is not None and _AND_POST.fullmatch(after) is not None


_AND_POST = re.compile(
    r"(?i:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Cllr|Councillor)\b\.?)\s*(?:[A-Z][\w.’'-]*\s+){0,3}[A-Z][\w.’'-]*,\s+(?!(?i:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor)\b)[A-Z][^,.;:]{3,}"
)


def heads_next(before: str, after: str) -> bool:
    """Whether one of two lines is a heading: in capitals as the other is not, or "Item 7 – Harbour dues" below the end of a sentence."""
    if _is_shouted(before) and not _is_shouted(after) and any(map(str.islower, after)):
        return True
    if _FULL_STOP.search(before) is None or _ABBREVIATED.search(before):
        return False
    return bool(_ITEM.match(after) or _LEAD.fullmatch(after)) or (_is_shouted(after) and not _is_shouted(before))


def _is_shouted(text: str) -> bool:
    """Whether a line is in capitals, as headings are: "DATE OF NEXT MEETING", not "RNLI" or "14/0226"."""
    letters = sum(c.isalpha() for c in text)
    return text.isupper() and letters >= 7 and any(len(w) >= 5 and w.isalpha() for w in text.split())


_ITEM = re.compile(r"(?:Agenda\s+|AGENDA\s+)?(?:Item|ITEM)\s+\d{1,3}[a-z]?(?:\s?[–—-]+\s?|\.\s?)(?=[A-Z])")
# "The Board resolved:-" alone on its line
_LEAD = re.compile(r"[A-Z][^.:;]{3,60}:[-–—]*")
_FULL_STOP = re.compile(r"[a-z\d)’”\"'][.?!][\"'”’)\]]*$")


def _room(text: str) -> float:
    """How much of a line `text` takes, in small letters: capitals are wider in most type."""
    return len(text) + 0.3 * sum(c.isupper() for c in text)


def rejoin(lines: Sequence[Line]) -> list[Line]:
    """Lines with sentences that a page break, a table row or a footnote cut in two made whole again."""
    whole: list[Line] = []
    for line in lines:
        target = _cut_sentence(whole, line)
        if target is None:
            whole.append(line)
        else:
            before = whole[target]
            at = len(before.text) + 1
            bold = before.bold + tuple((at + a, at + b) for a, b in line.bold)
            whole[target] = replace(before, text=f"{before.text} {line.text}", bold=bold)
    return whole


PAGE_WORDS = re.compile(
    r"""
    \W* (?: (?: \| \s* )? (?: Page | PAGE | Pg\.? ) \s* \|? \s* \d{1,4} (?: \s* (?: of | OF | / ) \s* \d{1,4} )? (?: \s* \| )?
          | This[ ]page[ ]is[ ]intentionally[ ]left[ ]blank ) \W* $
    """,
    re.VERBOSE,
)
"""A line that says nothing but which page this is."""


def without_page_words(lines: Sequence[Line]) -> tuple[list[Line], list[Line]]:
    """The lines, and apart from them those that only say which page this is."""
    kept: list[Line] = []
    furniture: list[Line] = []
    for line in lines:
        (furniture if len(line.text) < 60 and not line.cell and PAGE_WORDS.match(line.text) else kept).append(line)
    return kept, furniture


_CUT_SHORT = re.compile(
    r"(?:…|\.\.\.)\s*[\[(]?\s*(?:view\s+the\s+(?:full|rest)|read\s+(?:more|the\s+(?:full|rest))|continue\s+reading|see\s+more|show\s+more)\b",
    re.IGNORECASE,
)


def cut_short(lines: Sequence[Line]) -> list[Finding]:
    """What is to be said of a page that gives only the beginning of a text, and a link to the rest."""
    cut = sum(bool(_CUT_SHORT.search(line.text)) for line in lines)
    message = f"The page cuts its text short at {cut} place{'s' * (cut > 1)} and refers to the full text elsewhere. Fetch that."
    return [Finding(severity="warning", code="text-cut-short", message=message)] if cut else []


_NEXT_NAME = re.compile(r"\b(?:and|Cllrs?|Councillors?|Mr|Mrs|Ms|Dr)\.?$")
_NAME_START = re.compile(r"(?:Mr|Mrs|Ms|Miss|Dr|Rev|Sir|Cllrs?|Councillors?|Aldermen|Alderman)\.?\s[A-Z]")
_HANGING = re.compile(r"\s(?:a|an|by|for|from|of|than|the|with|[Pp]roposed|[Ss]econded|[Pp]rop[:.]|[Ss]ec[:.]|2nd)$")
"""Words that no sentence and no title ends with: it goes on even with a capital."""
_HALF_A_POST = re.compile(
    r"\b(?:Town|Parish|Vice|Deputy|County|District|Borough|Community|Chief|Senior|Principal|Executive|Planning|Financial|Services)$"
)
_REST_OF_POST = re.compile(
    r"(?:Clerk|Chair|Chairman|Chairperson|Councillors?|Officers?|Director|Mayor|Executive|Engineer)\b(?!:| Present| present)"
)
# "Ann Bell, Head of Services" / "Councillor Orr was absent": of the two words only a tier goes before the second
_NO_TIER = re.compile(r"\b(?:Chief|Senior|Principal|Executive|Planning|Financial|Services)$")
_OF_TIER = re.compile(r"(?:Chair|Chairman|Chairperson|Councillors?|Mayor)\b")
_FOOTNOTE = re.compile(r"[¹²³⁴⁵⁶⁷⁸⁹]\s*\w")


def _cut_sentence(lines: Sequence[Line], after: Line) -> int | None:
    """Index of the line whose sentence `after` completes; a footnote may stand between them."""
    if after.tag or after.column or opens(after.text):
        return None
    small = re.match(r"[a-zà-ÿ][\w’'-]*[ ,;.]", after.text)
    for back, before in enumerate(reversed(lines[-3:]), start=1):
        if _FOOTNOTE.match(before.text):
            continue
        if before.page != after.page or before.column or before.tag.startswith("h"):
            return None
        if before.cell and after.cell and (before.cell.table, before.cell.row) == (after.cell.table, after.cell.row):
            return None
        text = before.text
        if not small:
            beside = back == 1 and not before.tag and len(text) >= 40 and before.cell == after.cell
            named = (_NEXT_NAME.search(text) and not _no_name_follows(text, after.text)) or (
                text.endswith(",") and _NAME_START.match(after.text)
            )
            all_bold = before.bold == ((0, len(text)),) and after.bold == ((0, len(after.text)),)
            hanging = _HANGING.search(text) and (all_bold or not after.bold) and not after.text.isupper()
            half = _HALF_A_POST.search(text) and _REST_OF_POST.match(after.text)
            post = half and not (_NO_TIER.search(text) and _OF_TIER.match(after.text))
            return len(lines) - 1 if beside and (named or hanging or post) and after.text[:1].isupper() else None
        long = len(text) >= 60 or (len(text) >= 25 and _DANGLING.search(text))
        whole_bold = before.bold == ((0, len(text)),)
        if not long or (whole_bold and after.bold != ((0, len(after.text)),)):
            return None
        if _SENTENCE_END.search(text) or _DASH_END.search(text) or not re.search(r"[\w,)’'\"”]$", text):
            return None
        return len(lines) - back
    return None

"""How alike two texts, names or numbers are: what counts as the same when found records are held beside gold.

Words are compared, not characters: case, accents, quotes and punctuation do not count.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from difflib import SequenceMatcher
from functools import lru_cache

_WORD = re.compile(r"[a-z0-9£$%]+(?:'[a-z]+)?")


@lru_cache(maxsize=1 << 16)
def words(text: str) -> tuple[str, ...]:
    """The words in lower case, accents and punctuation folded away; "&" is "and"."""
    folded = unicodedata.normalize("NFKD", text)
    folded = "".join(c for c in folded if not unicodedata.combining(c)).lower()
    return tuple(_WORD.findall(folded.replace("’", "'").replace("&", " and ")))


@lru_cache(maxsize=1 << 16)
def similarity(gold: str, found: str, *, least: float = 0.0) -> float:
    """0 to 1: twice the words that match in order, over all words of both texts; 1 for two texts without words.

    What lies below `least` may come back as 0: that is known from the words alone, long before their order is compared.
    """
    one, other = words(gold), words(found)
    if not one or not other:
        return float(one == other)
    both = len(one) + len(other)
    if 2.0 * min(len(one), len(other)) / both < least or 2.0 * (Counter(one) & Counter(other)).total() / both < least:
        return 0.0
    return SequenceMatcher(None, one, other, autojunk=False).ratio()


def containment(gold: str, found: str) -> float:
    """0 to 1: the share of the shorter text's words that stand, two or more in a row, in the longer one.

    Plain similarity where one text is about three times as long as the other: a page would contain everything.
    """
    one, other = words(gold), words(found)
    if not one or not other:
        return 0.0
    shorter, longer = sorted((len(one), len(other)))
    if shorter < 0.35 * longer:
        return similarity(gold, found)
    blocks = SequenceMatcher(None, one, other, autojunk=False).get_matching_blocks()
    return sum(block.size for block in blocks if block.size > 1 or shorter < 4) / shorter


# ---- people

_HONORIFICS = frozenset(
    words(
        """councillor councillors cllr cllrs cr alderman alderwoman ald mr mrs ms miss mx dr prof professor sir dame
        lord lady baroness rev revd reverend the hon rt cdr commander major capt captain col colonel inspector insp
        sergeant sgt pc pcso superintendent supt chief st right worshipful deputy lieutenant"""
    )
)
_HONOURS = frozenset(words("mbe obe cbe kbe jp dl mp ms mep bem qpm phd ba msc qc kc esq"))
_REMARK = re.compile(r"\([^)]*\)")


@lru_cache(maxsize=1 << 16)
def person(name: str) -> tuple[str, ...]:
    """A name without honorifics, honours and remarks in brackets; "D.J. Smith", "D J Smith" and "DJ Smith" are one."""
    printed = words(_REMARK.sub(" ", name))
    kept = [word for word in printed if word not in _HONORIFICS] or list(printed[-1:])
    while len(kept) > 1 and kept[-1] in _HONOURS:
        kept.pop()
    joined: list[str] = []
    after_initial = False
    for word in kept:
        if len(word) == 1 and after_initial:
            joined[-1] += word
        else:
            joined.append(word)
            after_initial = len(word) == 1
    return tuple(joined)


# ---- numbers, titles, clauses

_NUMBER_TAIL = re.compile(r"[\s.)(:]+$")
_TITLE_REMARK = re.compile(r"\((?:ref|agenda item|item|pages?)\b[^)]*\)", re.I)


def number(printed: str | None) -> str:
    """A number as it is compared: "01." and "(1)" are "1"; "143/22" stays as it is; "" where there is none."""
    bare = _NUMBER_TAIL.sub("", (printed or "").strip().lower().lstrip("("))
    return str(int(bare)) if bare.isdecimal() else bare


def title(printed: str | None) -> str:
    """A title without remarks such as "(Item 3)" and "(pages 4 to 9)"."""
    return _TITLE_REMARK.sub(" ", printed or "")


_LEAD_IN = re.compile(
    r"""^ \W*
    (?: it[ ]was[ ]
      | the[ ] (?: council | committee | board | panel | cabinet | meeting | members? ) [ ]
      | members[ ]
    )?
    (?: (?: also | further | unanimously ) [ ] )*
    (?: resolved | agreed | noted | recommended )?
    (?: [ ]unanimously )? \W*
    (?: (?: that | to ) \b )? \W*
    """,
    re.I | re.X,
)


@lru_cache(maxsize=1 << 16)
def operative(clause: str) -> str:
    """A clause without its lead-in ("It was agreed that", "That", "to"), unless nothing would remain."""
    return _LEAD_IN.sub("", clause, count=1) or clause


def clause_similarity(gold: str, found: str, *, least: float = 0.0) -> float:
    """Similarity with or without the lead-ins of both, whichever is higher."""
    return max(similarity(gold, found, least=least), similarity(operative(gold), operative(found), least=least))

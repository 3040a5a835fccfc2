"""Who moved and who seconded, only as printed."""

from __future__ import annotations

import re

from minutes_parser.layout import words_of
from minutes_parser.segment.cues import cues
from minutes_parser.segment.names import match_person

_HONORIFIC = r"(?:(?:County|City|Town|Parish|Deputy|Vice)[\s-])?(?:Councillors?|Cl[il]{1,2}rs?\.?|Cmhlr\.?|Cyng\.?|Alderman|Ald\.?|Bailie|Mr|Mrs|Ms|Miss|Mx|Dr|Prof(?:essor)?|Sir|Dame|Lord|Lady|Baroness|Rev(?:d)?|Canon|Chair(?:man|person|woman)?|Mayor|Provost|Cathaoirleach)\.?"
_PARTICLE = r"(?:de|van|von|der|den|la|le|ap|Mac|Ó|Ní|Uí|O['’]|al|bin)"
_WORD = r"(?:(?:(?:[A-Z]\.[ ]?){1,3}(?!(?:It|The|That|This|And|A|All|On|In|Sec|Seconded|Carried|Agreed|Resolved)\b))?[A-ZÀ-ÞŚŻŁČŠ][\w’'À-ÿŚ-ż]*(?:-[A-Z][\w’']+)*)"
_NO_NAME = r"(?i:there|seconded|seconder|secd|sec|proposed|proposer|prop|moved|agreed|carried|resolved|recommended|and|it|that|this|the|approved|all|unanimous|unanimously|passed|votes?|voting|voted|for|against|result|motion|decision|none|no|ref|date|action)\b"
_OFFICE = r"[Tt]he\s+(?:Deputy\s+|Vice[\s-]+)?(?:Lord\s+)?(?:Chair(?:man|person|woman)?|Mayor|Provost|Convener|Leader|Cathaoirleach)\b"
NAME = rf"(?<!\w)(?:{_OFFICE}|(?:{_HONORIFIC}[ ]+)*(?:{_PARTICLE}[ ]+)?(?!{_NO_NAME}){_WORD}(?:[ ]+(?:{_PARTICLE}[ ]+)?(?!{_NO_NAME}){_WORD}){{0,3}}(?:[ ]+\([A-Z]{{1,2}}\))?|[A-Z]\.[ ]?[A-Z]\.?(?!\w))"
"""A person as movers are printed: "Councillor A. Bell", "Mrs de Vere", "Ó Sé", "PP", "the Chair"."""

# "Proposed by", "Proposer:", "Prop.", "Moved -"; "Seconded by", "Seconder:", "Sec.", "2nd".
_AS = r"(?:\s+(?:as\s+(?:correct|a\s+true\s+(?:and\s+\w+\s+)?record)|for\s+\w+|from\s+the\s+[Cc]hair))?"
_BY = r"(?:\s*(?:by\s*:?|:|-|–|—)\s*(?:by\s+)?)"
_SECOND = r"(?:seconded|seconder|second(?=\s+by\b)|secd|sec|2nd(?:ed)?)\.?"
_MOVER = re.compile(
    rf"""
      \b(?i:(?:proposal|proposition|motion|(?:on|upon)\s+the\s+nomination)\s+of)\s+(?P<of>{NAME})
    | \b(?i:(?:proposed|moved|nominated|prop\.?){_AS}){_BY}(?P<by>{NAME})
    | (?P<first>{NAME}),?\s+(?i:seconded\s+by)\s+(?P<second>{NAME}),?\s+(?i:moved|proposed)
    | (?<![Tt]he[ ])(?P<active>{NAME})\s*,?\s+(?i:(?:then\s+|also\s+|\w+ly\s+)?(?:proposed|moved|nominated))\b(?!\s+by\b)
    | (?P<proposes>{NAME}),?\s+(?i:proposing|moving)\b(?=\s+(?i:and)\b|\s*[,.;)])
    | (?P<proposing>{NAME}),?\s+(?i:in|on|when)\s+(?i:proposing|moving)\s+(?i:the|this|his|her|that)\b
    | \b(?i:proposer|prop)\s*[:.–-]?\s*(?P<label>{NAME})
    | (?:^|[.;:(–-]\s*|\n)(?i:proposed|moved)\s+(?P<bare>{NAME})(?=[\s,.;/)(-]{{0,3}}(?:$|(?i:second|agreed|carried|sec\b)))
    | \b(?i:proposed|moved)\s+(?P<beside>{NAME})(?=[\s,.;:/)(–-]{{0,4}}(?i:(?:and\s+|duly\s+)?(?:second|sec\b|2nd)))
    | \bP(?::|d\b\.?:?)\s*(?P<short>{NAME})[\s,;/]+(?i:and\s+)?S(?::|d\b\.?:?)\s*(?P<short_second>{NAME})(?=\W*(?:$|[.)]))
    | \b(?i:(?:approved|adopted|accepted|approval\s+given)\s+by)\s+(?P<approved>{NAME})(?=,?\s+(?i:(?:and\s+)?seconded))
    | (?P<bracket>{NAME})\s*\((?i:proposer|proposed|prop\.?)\)
    | \b(?i:proposed\s*(?:and|&|/)\s*seconded\s+by)\s*:?\s*(?P<both>{NAME})\s*(?:and|&|/|,)\s*(?P<both_second>{NAME})
    | (?:Cllrs|Councillors|Messrs)\.?\s+(?P<pair>{NAME})\s+(?:and|&)\s+(?P<pair_second>{NAME})\s+(?i:proposed\s+and\s+seconded)
    """,
    re.VERBOSE,
)
_SECONDER = re.compile(
    rf"""
      (?<![Hh]is\s)(?<![Hh]er\s)(?<![Tt]he\s)\b(?i:{_SECOND})(?:{_BY}|\s+)(?P<by>{NAME})
    | (?P<active>{NAME})\s*,?\s+(?i:(?:then\s+|also\s+|\w+ly\s+)?seconded)\b(?!\s+(?:by\b|{NAME})|\s*[:–-])
    | (?P<seconding>{NAME}),?\s+(?i:seconding|as\s+seconder)\b
    | (?P<bracket>{NAME})\s*\((?i:seconder|seconded|sec\.?)\)
    """,
    re.VERBOSE,
)
_PAIR = re.compile(rf"\b(?i:(?:proposed|moved|agreed){_AS}\s+by)\s+(?P<a>{NAME})\s+(?:and|&)\s+(?P<b>{NAME})")

# Of these one is in whatever the patterns above match; "Proposedby" is what some readers of scans leave.
_MOVES = cues(
    """motion nomination proposal proposition proposed proposedby moved movedby nominated nominatedby prop propby proposer
    proposing moving seconded p pd"""
)
_SECONDS = cues(
    "seconding seconded secondedby seconder seconderby second secondby secd secdby sec secby nd ndby nded ndedby"
)
_MOVING = _MOVES | _SECONDS


_FORMULA = re.compile(
    rf"""
    (?P<lead>\W*(?:[^.;]{{0,300}}?[, ]\s?)??)
    (?: (?i:(?:on|upon)\s+the\s+(?:proposal|proposition|motion|nomination)\s+of)\s+{NAME}
      | (?i:it\s+was\s+(?:then\s+|also\s+|further\s+)?(?:proposed|moved)\s+by)\s+{NAME}
      | (?:^\W*(?:[^.;/]{{0,30}}/\s*)?)(?i:(?:proposed|moved)\s+by)\s+{NAME} )
    ,?\s+(?:[^.;/]{{0,30}}/\s*)?(?i:(?:and\s+)?(?:duly\s+)?seconded)\s+(?:by\s+)?{NAME}(?:,\s+(?:Vice[\s-])?Chair\w*)?\s*,?\s+(?:[^.;/]{{0,30}}/\s*)?
    (?i:(?:and\s+)?(?:it\s+was\s+)?(?:\w+ly\s+)?(?:resolved|agreed|decided|carried|recommended)(?:\s+\w+ly|\s+by\s+all(?:\s+present)?|\s+nem\.?\s?con\.?)?(?:\s*\([^)]{{3,60}}\))?[,:]?\s+(?:that\s+)?)?
    | \W*By\s[^.;]{{0,60}}\bvotes?\b[^.;]{{0,60}},\s+(?=(?i:it\s+was)\s)
    """,
    re.VERBOSE,
)


_PROPOSED_THAT = re.compile(
    rf"""
    (?: {NAME},?\s+(?i:then\s+|also\s+|duly\s+)?(?:proposed|moved)(?:,?\s+and\s+{NAME},?\s+seconded|,?\s+seconded\s+by\s+{NAME})?
      | (?i:proposed|moved)\s+by\s+{NAME}(?:,?\s+(?:and\s+)?seconded\s+by\s+{NAME})? )
    ,?\s+that\s+
    """,
    re.VERBOSE,
)
_PROPOSED_TO = re.compile(
    r"""
    ,?\s*(?:and\s+)?(?:(?:this|which|it|the\s+(?:motion|proposal))\s+was\s+)?(?:duly\s+)?second(?:ed|er)\b
    | \s[-–—]\s*(?:all\s+)?(?:agreed|carried|approved)\b | ;
    | ,?\s+and\s+(?:(?:this|it)\s+(?:(?:resolution|motion|proposal)\s+)?was\s+|all\s+|the\s+\w+\s+so\s+)?(?:\w+ly\s+)?(?:agreed|carried|approved|passed)\b
    | ,\s+(?:all\s+)?(?:agreed|carried|in\s+favour)\b | (?-i:(?<![A-Z])(?<!Mrs)(?<!Mr|Dr|Ms)(?<!Cllr))\.(?=\s|$)
    """,
    re.VERBOSE | re.IGNORECASE,
)


def proposed_part(text: str) -> tuple[int, int]:
    """Where what was proposed stands in a sentence that says who proposed it and how it went; all of it where it does not say."""
    start = _PROPOSED_THAT.search(text)
    if start is None:
        return 0, len(text)
    end = _PROPOSED_TO.search(text, start.end())
    last = end.start() if end else len(text)
    return (start.end(), last) if len(text[start.end() : last].split()) >= 4 else (0, len(text))


_DONE = re.compile(r"\b(?:was|were|be)\s+(?:\w+ly\s+)?\w+ed\b", re.IGNORECASE)
"""what was decided, before the formula: "The item was deferred, on the proposition of ...\""""


def formula_end(text: str) -> int:
    """Where the decision itself starts after who moved, who seconded and how the vote went; 0 where nothing of it leads."""
    if _MOVING.isdisjoint(words_of(text)) and "votes" not in text:
        return 0
    match = _FORMULA.match(text)
    if match is None or len(text[match.end() :].split()) < 3:
        return 0
    return 0 if _DONE.search(match["lead"] or "") else match.end()


def movers(text: str) -> tuple[str | None, str | None]:
    """Mover and seconder as printed in a sentence or paragraph; the last pair where it has several."""
    words = words_of(text)
    if _MOVING.isdisjoint(words):
        return None, None
    text = _of_motion(text) if "amendment" in words else text
    mover = seconder = None
    for match in () if _MOVES.isdisjoint(words) else _MOVER.finditer(text):
        mover = next(match.group(name) for name in _MOVERS if match.group(name))
        seconder = next((match.group(name) for name in _SECONDERS if match.group(name)), None)
        if match.group("both"):
            return _name(mover), _name(seconder)
    for match in () if _SECONDS.isdisjoint(words) else _SECONDER.finditer(text):
        if mover or match.group().lower().startswith("second"):  # "2nd" and "sec." have other meanings
            seconder = next(name for name in match.group("by", "active", "seconding", "bracket") if name)
    if mover and not seconder:
        pair = _PAIR.search(text)
        if pair:
            return _name(pair.group("a")), _name(pair.group("b"))
    return _name(mover), _name(seconder)


_SECONDERS = ("second", "short_second", "both_second", "pair_second")
_MOVERS = tuple(name for name in _MOVER.groupindex if name not in _SECONDERS)


_AMENDS = re.compile(
    r"^\W*(?:as\s+an?\s+|an\s+)?amendment\b|\b(?:moved|proposed|seconded)\s+(?:as\s+)?(?:an|a\s+further|the)\s+(?:further\s+)?amendment\b"
    r"|\bamendment\b[^.]{0,60}\b(?:moved|proposed|seconded)\b",
    re.IGNORECASE,
)


_AMENDED = re.compile(r"\bamendment\s+(?:(?P<number>\d)\s+)?(?:was\s+)?(?:\w+\s+){0,3}carried\b", re.IGNORECASE)
# An amendment that was carried into the motion: the motion's movers are those of what was decided.
_TAKEN_IN = re.compile(r"\bbecame\s+part\s+of\b|\bsubstantive\s+motion\s+was\b", re.IGNORECASE)


def _of_motion(text: str) -> str:
    """Only the lines that move what was decided: the amendment that was carried, or else the motion."""
    carried = _AMENDED.search(text)
    if carried and not _TAKEN_IN.search(text):
        which = f"amendment {carried['number']}" if carried["number"] else "amendment"
        lines = [line for line in text.split("\n") if _AMENDS.search(line) and which in line.lower()]
        return "\n".join(lines) if any(not _MOVING.isdisjoint(words_of(line)) for line in lines) else text
    kept: list[str] = []
    inside = False
    """under a heading "Amendment\""""
    for line in text.split("\n"):
        if _HEADED.match(line):
            inside = "amendment" in line.lower()
        elif _SPEAKS_OF_IT.match(line) and kept and not _MOVING.isdisjoint(words_of(kept[-1])):
            kept.pop()
        if not inside and not _AMENDS.search(line):
            kept.append(line)
    return "\n".join(kept)


_HEADED = re.compile(
    r"\W*(?:(?:first|second|third|further)\s+)?(?:amendment|(?:substantive\s+|original\s+)?motion)\s*\d*\W*$",
    re.IGNORECASE,
)
# "The amendment was not seconded", said of what the line before it moves.
_SPEAKS_OF_IT = re.compile(r"\W*(?:the|this|his|her)\s+amendment\s+was\b", re.IGNORECASE)


def _name(printed: str | None) -> str | None:
    """A name as printed; None for what has capitals and is no person, such as "Local Plan"."""
    if not printed:
        return None
    name = " ".join(printed.split()).rstrip(".,;")
    initials = name.replace(".", "").replace(" ", "")
    known = (
        re.match(_OFFICE, name) or (initials.isupper() and 2 <= len(initials) <= 4) or match_person(name, single=True)
    )
    return name if known else None

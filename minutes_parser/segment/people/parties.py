"""The groups of a council as labels over its members in a list of those present: "Conservative (9)", "Labour Group:"."""

from __future__ import annotations

import re

from minutes_parser.patterns import compiled

_PARTY = r"""(?:
    (?:scottish\s+|welsh\s+)?(?:conservatives?|labour|liberal\s+democrats?|lib\s?dems?|greens?(?:\s+party)?)(?:\s+(?:and|&)\s+unionists?|\s+and\s+co-?operative)?
  | independents?(?:\s+(?:alliance|for\s+[A-Z]\w+))? | (?:non[\s-]?)(?:party|aligned) | ungrouped | unaffiliated | no\s+party | no\s+group | scottish\s+national\s+party | SNP | plaid\s+cymru | reform(?:\s+UK)? | UKIP
  | (?:[A-Z]\w+\s+)?residents[’']?(?:\s+(?:association|group|party))? | sinn\s+f[ée]in | DUP | UUP | SDLP | TUV | alliance(?:\s+party)? | democratic\s+unionist(?:\s+party)? | ulster\s+unionist(?:\s+party)?
  | fianna\s+f[áa]il | fine\s+gael | aont[úu] | social\s+democrats | people\s+before\s+profit
)"""
_GROUP = rf"{_PARTY}(?:\s*(?:,|/|and|&)\s+{_PARTY})*(?:\s+(?:group|party|members|councillors))?"
_TITLE = r"(?:Cllrs?|Councillors?|Aldermen|Alderman|Ald|Mrs?|Ms|Miss|Dr|Sir|Prof|Rev)\b\.?\s"
_LABEL = compiled(
    rf"""
    \W*{_GROUP}\s*(?: (?:\(\d+\)\s*)?(?:[:–—-]+\s*|\n) | \(\d+\)\s+ | (?:\s(?:and|&))?(?:\(\d+\))?\t | (?:\s(?:and|&))?(?=\s+(?-i:{_TITLE})) )
    (?=\s*(?-i:{_TITLE}|[A-Z][\w.’'-]*\s+[A-Z]|[A-Z][\w’'-]+(?:,|\s+and\s+[A-Z])))
    """,
    re.VERBOSE | re.IGNORECASE,
)
_ALONE = compiled(rf"\W*{_GROUP}\s*(?:\(\d+\))?\s*:?\s*", re.VERBOSE | re.IGNORECASE)
_WITHIN = compiled(rf"(?<=[;.]\s)(?={_GROUP}\s*(?:\(\d+\)\s*)?:)", re.VERBOSE | re.IGNORECASE)


def party_label(line: str) -> int:
    """Where the names start behind the label of a group; the whole line where it stands alone; 0 where there is none."""
    match = _LABEL.match(line) or _ALONE.fullmatch(line)
    return match.end() if match else 0


def party_labels_within(line: str) -> set[int]:
    """Where the labels of further groups start inside a line: "Labour: A Bell; Green: B Orr"."""
    return {match.start() for match in _WITHIN.finditer(line)}

"""How the reference of a planning application is spelt; each rule that looks for one sets its own bounds around it."""

from __future__ import annotations

_NUMBERED = r"\d\d/(?!(?:19|20)\d\d(?![\d/]))\d{4,6}"
"""22/01234; not 12/2019, a month"""
LETTERED = rf"(?:[A-Z]{{1,4}}\d{{0,2}}/){{1,2}}\d{{2,4}}/\d{{3,6}}(?:/[A-Z]{{1,6}}\d?)?|[A-Z]{{1,4}}{_NUMBERED}(?:/[A-Z]{{1,6}}\d?)?|\d{{1,4}}/(?:\d{{2,4}}/)?(?:[A-Z]{{1,3}}/)?\d{{3,6}}/[A-Z]{{1,7}}\d?|\d\d/[A-Z]{{1,3}}/\d{{4,5}}"
"""22/01234/FUL, P/2021/0456, LA11/2019/0234/F, NP/TOP/0724/0702, PA22/01234, 22/AP/1234: letters tell them from dates"""
PLAIN = rf"(?:19|20)\d\d/(?!(?:19|20)\d\d\b)\d{{3,5}}|{_NUMBERED}"
"""22/01234, 2021/0456"""
REFERENCE = rf"(?:{LETTERED}|{PLAIN})"

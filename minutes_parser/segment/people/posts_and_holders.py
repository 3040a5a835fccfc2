"""Posts that stand before or behind their holders in a run: "the Clerk, Mr A Bell, and the Surveyor, Mr B Orr"."""

from __future__ import annotations

import re

from minutes_parser.patterns import compiled
from minutes_parser.segment.people.name_entries import entry_person, holds
from minutes_parser.segment.people.name_pieces import HEAD
from minutes_parser.segment.people.names import match_person
from minutes_parser.segment.people.posts import is_count, is_post, is_the_clerk

_AND = compiled(r"\band\b|&")


def heads_its_holder(text: str, pieces: list[tuple[bool, int, int]], number: int) -> bool:
    """Whether a post opens an entry of which its holder, styled as a person, is all that is left."""
    hard, a, b = pieces[number]
    opens = hard or number == 0
    turn = _posts_lead(text, pieces, number)  # "the Clerk, Mr A Bell, and the Surveyor, Mr B Orr"
    if not (opens or turn) or number + 1 == len(pieces) or pieces[number + 1][0]:
        return False
    if _AND.search(text, b, pieces[number + 1][1]):
        return False  # "The Clerk and Mr B Orr"
    if number + 2 < len(pieces) and not pieces[number + 2][0] and not turn:
        return False
    rest = text[pieces[number + 1][1] :]
    holder = match_person(rest[: pieces[number + 1][2] - pieces[number + 1][1]])
    style = holder.honorific if holder else None
    if not style or HEAD.match(rest) or OF_POLICE.match(rest) or not rest.startswith(style) or holds(text[a:b], 0):
        return False  # "The Clerk (Ann Bell), PC Ben Orr"
    if is_the_clerk(text[a:b]) and has_own_post(rest[: pieces[number + 1][2] - pieces[number + 1][1]]):
        return False
    return is_post(text[a:b]) and not is_count(text[a:b]) and entry_person(text[a:b], a) is None


def _posts_lead(text: str, pieces: list[tuple[bool, int, int]], number: int) -> bool:
    """Whether a piece is a post with "the", in a run of several that begins with one."""
    first = next((n for n in range(number, -1, -1) if pieces[n][0]), 0)
    posts = [
        n
        for n in range(first, len(pieces))
        if _THE_POST.match(text, pieces[n][1]) and is_post(text[slice(*pieces[n][1:])])
    ]
    return len(posts) > 1 and posts[0] == first and number in posts and number + 1 not in posts


def posts_follow(text: str, pieces: list[tuple[bool, int, int]], number: int) -> bool:
    """Whether the person behind a post has a post of their own behind them, with "the" too."""
    own = pieces[number + 2] if number + 2 < len(pieces) else (True, 0, 0)
    return not own[0] and _THE_POST.match(text, own[1]) is not None and is_post(text[slice(*own[1:])])


_THE_POST = compiled(r"[Tt]he\s+(?=[A-Z])")


def has_own_post(words: str) -> bool:
    """Whether a name has a post of its own behind it, or is a resident's: "R Orr (Head of Parks)" is not the clerk."""
    remark = re.search(r"\((?P<inside>[^()]+)\)$", words)
    return remark is not None and (is_post(remark["inside"]) or remark["inside"].lower() == "resident")


OF_POLICE = compiled(r"(?:PCSO|W?PC|Inspector|Insp|Sergeant|Sgt|Constable)\b")


def is_post_of_one(words: str) -> bool:
    """Whether a piece is a post with its holder in brackets, not a person with a body in brackets."""
    held = holds(words, 0)
    if held is None or held[0] == 0:
        return False
    outside = entry_person(words, 0)
    return outside is None or bool(held[1][0].honorific and not outside.honorific)


_POST_BEHIND = compiled(r"[A-Z][\w’'-]+\s?\((?P<post>[^()]+)\)")


def has_post_behind(words: str) -> bool:
    """Whether a piece is a name of one word and a post: "Kim (Treasurer)", among which "Ali (Quay Sofa)" is no post's holder."""
    match = _POST_BEHIND.fullmatch(words.strip())
    return match is not None and is_post(match["post"]) and not is_post(words[: match.start("post")].strip(" ("))

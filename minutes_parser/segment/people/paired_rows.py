"""Names and posts that were set beside each other and are printed below each other: which post is of which name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from minutes_parser.patterns import compiled
from minutes_parser.segment.people.flattened_runs import posts_in_turn
from minutes_parser.segment.people.forenames import FORENAMES
from minutes_parser.segment.people.name_runs import Entry, split_entries
from minutes_parser.segment.people.name_shapes import SURNAME_IN_CAPITALS
from minutes_parser.segment.people.posts import is_post
from minutes_parser.segment.people.rows import Row


def in_pairs(rows: list[Row]) -> tuple[list[Row], frozenset[int]]:
    """The rows with each post behind its name, and the places of the posts among them; none where they pair not.

    Either each name's post follows it ("Ann Bell" / "Chief Nurse"), or all posts follow all names in the same order.
    """
    posts = [_is_post_alone(row.text) for row in rows]
    if (
        sum(posts) == 1
        and len(rows) > 2
        and posts[-1]
        and _STYLED.match(rows[-2].text)
        and _is_name_alone(rows[-2].text)
        and all(_MEMBER.match(row.text) for row in rows[:-2])
    ):
        return rows, frozenset({len(rows) - 1})  # "Cllr A Bell" / "Cllr B Roe" / "Mr C Orr" / "Clerk"
    if sum(posts) == 1 and len(rows) > 2 and posts[1] and _holds(rows[0].text, rows[1].text):
        return rows, frozenset({1})  # "Ann Bell" / "Chair" / "Ben Roe" / "Cy Orr"
    if alternate := _alternate(rows):
        return alternate
    if sum(posts) < 2 or posts[0]:
        return rows, frozenset()
    names = [not post and _is_name_alone(row.text) for post, row in zip(posts, rows, strict=True)]
    first = posts.index(True)
    half = len(rows) // 2
    if len(rows) == 2 * half and first == half and all(names[:half]) and all(posts[half:]):
        paired = [row for pair in zip(rows[:half], rows[half:], strict=True) for row in pair]
        return paired, frozenset(range(1, len(rows), 2))
    beside = frozenset(at for at in range(1, len(rows)) if posts[at] and names[at - 1])
    if first == 1 and len(beside) > 1 and len(beside) >= 0.5 * sum(names):
        return rows, beside
    return rows, frozenset()


def below_heads(rows: list[Row]) -> list[Row]:
    """The rows of two columns printed in turn that stand below the heads of both, with these; none where there are no such."""
    at = next((n for n, row in enumerate(rows[:3]) if _COLUMN_HEAD.fullmatch(row.text)), None)
    return rows[at:] if at is not None and _alternate(rows[at:]) else []


def _alternate(rows: list[Row]) -> tuple[list[Row], frozenset[int]] | None:
    """The rows of two columns printed in turn, a name and what that person is, without the heads: "Members" / "Role" / "Ann Bell" / "Nurse"."""
    start = next((n for n, row in enumerate(rows[:3]) if not _COLUMN_HEAD.fullmatch(row.text)), 0)
    rows = rows[start:]
    posts = [_is_post_alone(row.text) for row in rows]
    if len(rows) % 2 and len(rows) > 4 and _CHAIR_LAST.search(rows[-1].text):
        rows, posts = rows[:-1], posts[:-1]
    if len(rows) < 4 or len(rows) % 2 or 4 * sum(posts[1::2]) < len(posts[1::2]) or any(posts[::2]):
        return None
    bare = [_REMARK.sub("", row.text) for row in rows]
    shaped = [SURNAME_IN_CAPITALS.fullmatch(words) is not None for words in bare[::2]]
    capitals = sum(shaped) > 2 or all(shaped)
    names = [_is_name_alone(words) or (capitals and SURNAME_IN_CAPITALS.fullmatch(words) is not None) for words in bare]
    sure = start or (all(shaped) and not any(map(SURNAME_IN_CAPITALS.fullmatch, bare[1::2])))
    told = sum(posts[1::2]) + sum(_IS_OF.search(row.text) is not None for row in rows[1::2])
    if not all(names[::2]) or 2 * told < len(rows[1::2]) or (not sure and 4 * sum(names[1::2]) > len(rows[1::2])):
        return None
    if any("," in row.text or "\t" in row.text or len(row.text) > 100 for row in rows):
        return None
    return rows, frozenset(range(1, len(rows), 2))


_COLUMN_HEAD = compiled(
    r"(?i)\W*(?:names?|members?|roles?|posts?|positions?|titles?|job\s+titles?|organi[sz]ations?|representing)\W*"
)
_CHAIR_LAST = compiled(r"(?i)\b(?:in\s+the\s+chair|presid(?:ed|ing))\W*$")
"""which stands below both columns: "Ann Bell, Convener, in the Chair." """
_REMARK = compiled(r"\s*\([^()]{3,40}\)$")
_IS_OF = compiled(
    r"\b(?:[Nn]ominated|[Aa]ppointed|[Ee]lected|[Rr]epresent\w+|Member|Council|Board|Trust|Partnership|Centre|Association|Society|University|College)\b"
)


def with_posts_in_turn(rows: list[Row]) -> list[Row]:
    """The rows with a run of names and the run of their posts below it taken apart, name by name and post by post.

    The posts are given to the names where there are as many; a run of other length is left out, as whose they are is not told.
    """
    out: list[Row] = []
    for row in rows:
        spans = posts_in_turn(row.text)
        entries = split_entries(out[-1].text) if out and len(spans) > 1 else []
        if len(spans) > 1 and len(out) == len(spans) and all(_is_name_alone(name.text) for name in out):
            pairs = zip(out, spans, strict=True)
            out = [part for name, (a, b) in pairs for part in (name, row.part(a, b))]
            continue
        names = [entry for entry in entries if entry.person and not (entry.person.remarks or entry.person.post)]
        if len(names) < 2 or len(names) < len(entries):
            out.append(row)
        elif len(names) == len(spans):
            run = out.pop()
            for entry, (a, b) in zip(names, spans, strict=True):
                out += [run.part(entry.start, entry.end), row.part(a, b)]
    return out


def posts_behind(text: str, entries: Sequence[Entry]) -> list[Entry]:
    """The entries of a run with the run of posts behind the last taken apart, where there are as many: "Ann Bell Ben Roe Chair Clerk".

    A run of other length is left out, as whose they are is not told.
    """
    people = [entry.person for entry in entries if entry.person]
    if len(people) < 2 or len(people) < len(entries) or any(p.remarks or p.post for p in people[:-1]):
        return list(entries)
    last = people[-1]
    said = last.remarks[0] if len(last.remarks) == 1 else ""
    posts = [said[a:b] for a, b in posts_in_turn(said)] if " " in said else []
    parted = any(text[one.end : other.start].strip() for one, other in pairwise(entries))
    if len(posts) == len(people) and not parted:
        return [
            replace(entry, person=replace(person, remarks=(post,)))
            for entry, person, post in zip(entries, people, posts, strict=True)
        ]
    if len(posts) > 2 or (len(people) > 2 and sum(len(remark.split()) for remark in last.remarks) > _MOST):
        return [*entries[:-1], replace(entries[-1], person=replace(last, remarks=()))]
    return list(entries)


_MOST = 16
"""So many words are not said of one person alone, where of all others in a run nothing is."""


def posts_follow(rows: list[Row], ahead: list[Row]) -> bool:
    """Whether "Chairman" below names is the first of their posts, or the first name's, and heads nobody below it."""
    if not rows or not ahead or not _is_post_alone(ahead[0].text) or not _is_name_alone(rows[-1].text):
        return False
    posts = [_is_post_alone(row.text) for row in ahead]
    if posts[:2] == [True, True]:
        return len(rows) > 1 and all(_is_name_alone(row.text) for row in rows)
    if len(rows) > 2 and all(_is_post_alone(row.text) == bool(n % 2) for n, row in enumerate(rows)):
        return True  # "Ann Bell" / "Chair" / "Ben Roe", with "Vice Chair" below
    if len(rows) > 1 or len(posts) < 2 or posts[1]:
        return False
    return posts == [True, False, True] or (_holds(rows[0].text, ahead[0].text) and _names_member(ahead))


def _holds(name: str, post: str) -> bool:
    """Whether the post on the second line of a list may be that of the name on the first: no councillor is the clerk."""
    return _is_name_alone(name) and (_CHAIR.fullmatch(post.strip()) is not None or not _MEMBER.match(name))


def _names_member(ahead: list[Row]) -> bool:
    """Whether a name stands below a post and is not whom it heads: one more below "Chair", or one with an own post."""
    entries = split_entries(ahead[1].text)
    person = entries[0].person if len(entries) == 1 else None
    if person is None:
        return False
    own = any(_COUNCILLOR.match(remark) or _is_post_alone(remark) for remark in person.remarks)
    return own or _CHAIR.fullmatch(ahead[0].text.strip()) is not None


def _is_name_alone(words: str) -> bool:
    entries = split_entries(_KEY.sub("", words.rstrip()))
    person = entries[0].person if len(entries) == 1 else None
    return person is not None and not (person.remarks or person.post)


_MEMBER = compiled(r"\W*(?:Councillor|Cllr)s?\b")
_STYLED = compiled(r"\W*(?:Mrs?|Ms|Miss|Dr)\b")
_COUNCILLOR = compiled(r"(?:Parish\s+|Town\s+)?(?:Councillor|Cllr)\b")
_OF_TIER = compiled(r"(?:Ward|County|District|Borough|City|Unitary)\s+(?:Councillor|Cllr|Member)")
_KEY = compiled(r"\s*\([A-Z][A-Za-z]{1,3}\)$")


_CHAIR = compiled(r"(?i)(?:(?:vice|deputy|co)[\s-]+)?(?:chair(?:man|woman|person)?|convenor|convener)")


def _is_post_alone(words: str) -> bool:
    """Whether a row is a post and names nobody: "Chief Nurse (AB)", "Non-Executive Director"."""
    bare = _KEY.sub("", words.strip())
    if len(bare) > 80 or not (is_post(bare) or _CHAIR.fullmatch(bare) or _OF_TIER.fullmatch(bare)):
        return False
    entries = split_entries(bare)
    person = entries[0].person if entries else None
    return person is None or not (
        person.name.split()[0] in FORENAMES or person.honorific or person.post or is_post(person.name)
    )

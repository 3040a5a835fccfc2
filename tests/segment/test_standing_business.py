"""The standing business of every meeting in many words: minutes, apologies, reports, accounts, elections and dates. Everything is invented."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from typing import Any

import pytest

HEAD = """THORNFELL PARISH COUNCIL

Minutes of the meeting held on Monday 3 June 2024 in the Institute

Present: Councillors A Sykes (Chair), B Tindle, C Ogden, D Mabey and E Fairlie

1. Apologies

None.

2. {title}

"""
END = "\n\n3. Date of next meeting\n\n1 July 2024.\n"

Way = tuple[str, list[tuple[str, str | None, str | None]]]

MINUTES: list[Way] = [
    # held right, in whatever word
    ("With the change of one figure, the minutes were passed as correct.", [("With the change of one figure, the minutes were passed as correct.", None, None)]),
    ("The minutes of 6 May were reckoned to be a fair record.", [("The minutes of 6 May were reckoned to be a fair record.", None, None)]),
    ("They were voted an accurate account and signed.", [("They were voted an accurate account and signed.", None, None)]),
    ("No points were raised and the minutes stand approved.", [("No points were raised and the minutes stand approved.", None, None)]),
    ("Copies had gone out, no changes were asked for and they were adopted.", [("Copies had gone out, no changes were asked for and they were adopted.", None, None)]),
    ("Members read the minutes and found them to be in order.", [("Members read the minutes and found them to be in order.", None, None)]),
    ("Councillors were satisfied that the minutes were accurate.", [("Councillors were satisfied that the minutes were accurate.", None, None)]),
    ("Read, confirmed and signed.", [("Read, confirmed and signed.", None, None)]),
    ("The Vice-Chair signed, members having approved the minutes.", [("The Vice-Chair signed, members having approved the minutes.", None, None)]),
    # who moved, in brackets
    ("The minutes were judged accurate (Tindle/Ogden).", [("The minutes were judged accurate (Tindle/Ogden).", "Tindle", "Ogden")]),
    ("The minutes were approved – Cllr Tindle / Cllr Ogden.", [("The minutes were approved – Cllr Tindle / Cllr Ogden.", "Cllr Tindle", "Cllr Ogden")]),
    ("They were approved with one small amendment, proposed by Cllr Tindle and seconded by Cllr Ogden.", [("They were approved with one small amendment", "Cllr Tindle", "Cllr Ogden")]),
    ("Cllr Tindle moved, Cllr Ogden seconded, and members approved, the minutes of 6 May.", [("Cllr Tindle moved, Cllr Ogden seconded, and members approved, the minutes of 6 May.", "Cllr Tindle", "Cllr Ogden")]),
    # no decision of this meeting
    ("The minutes of 6 May were approved at the April meeting but have yet to be signed.", []),
    ("The minutes were not held to be accurate.", []),
    ("The minutes had been sent out beforehand.", []),
    ("Cllr Mabey hoped that the minutes would be found correct.", []),
    ("Members did not approve the minutes, which few had seen.", []),
]  # fmt: skip
OTHERS: list[tuple[str, Way]] = [
    ("Apologies", ("Cllr Orme – holiday, reasons approved.", [("Cllr Orme – holiday, reasons approved.", None, None)])),
    ("Apologies", ("Cllr Orme's absence was noted and approved.", [("Cllr Orme's absence was noted and approved.", None, None)])),
    ("Apologies", ("Cllr Orme was granted leave of absence for two months.", [("Cllr Orme was granted leave of absence for two months.", None, None)])),
    ("Apologies", ("The Council consented to the absence of Cllr Orme.", [("The Council consented to the absence of Cllr Orme.", None, None)])),
    ("Apologies", ("No apologies had come and none were accepted.", [])),
    ("Reports", ("The Treasurer tabled his accounts, which were adopted on the motion of Mrs Tindle, seconded by Mr Mabey.", [("The Treasurer tabled his accounts, which were adopted on the motion of Mrs Tindle, seconded by Mr Mabey.", "Mrs Tindle", "Mr Mabey")])),
    ("Reports", ("The Committee took note of the half-year report.", [("The Committee took note of the half-year report.", None, None)])),
    ("Reports", ("The Board was content to note the update.", [("The Board was content to note the update.", None, None)])),
    ("Reports", ("The Board was pleased to note that the update had come.", [])),
    ("Election", ("There was but one nomination, Cllr Ogden, who was duly elected.", [("There was but one nomination, Cllr Ogden, who was duly elected.", None, None)])),
    ("Apologies", ("Cllr Orme's apologies came after the meeting.", [])),
    ("Reports", ("The ranger's report was taken as read and its recommendations accepted.", [("The ranger's report was taken as read and its recommendations accepted.", None, None)])),
    ("Reports", ("The verbal update was noted by 4 votes to 1.", [("The verbal update was noted by 4 votes to 1.", None, None)])),
    ("Reports", ("The Board received the presentation and noted it.", [("The Board received the presentation and noted it.", None, None)])),
    ("Reports", ("The new scheme met with the approval of all members.", [("The new scheme met with the approval of all members.", None, None)])),
    ("Reports", ("It was proposed that the accounts be accepted (Cllr Tindle). This was seconded (Cllr Ogden).", [])),
    ("Reports", ("The report was passed to the police.", [])),
    ("Election", ("Cllr Ogden – Chairman (proposed by Cllr Tindle, seconded by Cllr Mabey)", [("Cllr Ogden – Chairman", "Cllr Tindle", "Cllr Mabey")])),
    ("Election", ("Treasurer: Ann Holt (unopposed)", [("Treasurer: Ann Holt (unopposed)", None, None)])),
    ("Election", ("Cllr Tindle proposed and Cllr Mabey seconded Cllr Ogden as Chair. There were no other nominees and Cllr Ogden was confirmed.", [("There were no other nominees and Cllr Ogden was confirmed.", "Cllr Tindle", "Cllr Mabey")])),
    ("Election", ("Cllr Tindle proposed Cllr Ogden, Cllr Mabey seconded. Nobody else was put up. Cllr Ogden therefore elected.", [("Cllr Ogden therefore elected.", "Cllr Tindle", "Cllr Mabey")])),
    ("Election", ("Cllr Ogden was nominated and elected, proposed by Cllr Tindle, seconded by Cllr Mabey.", [("Cllr Ogden was nominated and elected", "Cllr Tindle", "Cllr Mabey")])),
    ("Election", ("Cllr Tindle put forward Cllr Ogden as Chair. This was seconded by Cllr Mabey and agreed.", [("Cllr Tindle put forward Cllr Ogden as Chair. This was seconded by Cllr Mabey and agreed.", "Cllr Tindle", "Cllr Mabey")])),
    ("Election", ("Cllr Ogden's nomination as Mayor was carried.", [("Cllr Ogden's nomination as Mayor was carried.", None, None)])),
    ("Election", ("As no other names came forward Cllr Ogden became Chair.", [("As no other names came forward Cllr Ogden became Chair.", None, None)])),
    ("Election", ("The votes being level, the Chair gave a casting vote for Cllr Ogden, who was duly elected.", [("The votes being level, the Chair gave a casting vote for Cllr Ogden, who was duly elected.", None, None)])),
    ("Election", ("A ballot resulted in the election of Cllr Ogden.", [("A ballot resulted in the election of Cllr Ogden.", None, None)])),
    ("Election", ("Cllr Ogden was elected to the District Council in 2021.", [])),
    ("Election", ("Cllr Ogden was made Chair of the tree panel in 2021.", [])),
    ("Posts", ("Cllr Ogden and Cllr Mabey were added to the bank mandate.", [("Cllr Ogden and Cllr Mabey were added to the bank mandate.", None, None)])),
    ("Posts", ("A working party of Cllrs Ogden and Mabey was formed to look at the well.", [("A working party of Cllrs Ogden and Mabey was formed to look at the well.", None, None)])),
    ("Posts", ("The Council set up a steering group of three members.", [("The Council set up a steering group of three members.", None, None)])),
    ("Posts", ("Burial board: Cllr Ogden re-appointed.", [("Burial board: Cllr Ogden re-appointed.", None, None)])),
    ("Posts", ("The Clerk was given authority to sign the lease.", [("The Clerk was given authority to sign the lease.", None, None)])),
    ("Posts", ("The working party was set up years ago.", [])),
    ("Posts", ("The Hall Committee elected its officers on 4 May.", [])),
    ("Posts", ("A panel was set up by the County Council.", [])),
    ("Posts", ("Cllr Ogden was made Chair of the County Council's panel.", [])),
    ("Posts", ("Litter was added to the list.", [])),
    ("Dates", ("The next meeting was fixed for 1 July.", [("The next meeting was fixed for 1 July.", None, None)])),
    ("Dates", ("Date of the Annual Meeting agreed as 1 July.", [("Date of the Annual Meeting agreed as 1 July.", None, None)])),
    ("Dates", ("Meeting dates for 2025 approved.", [("Meeting dates for 2025 approved.", None, None)])),
    ("Dates", ("The next meeting was due on 1 July.", [])),
]  # fmt: skip


def _found(parsed: Callable[..., Any], title: str, body: str) -> list[tuple[str, str | None, str | None]]:
    document = parsed(f"{HEAD.format(title=title)}{body}{END}", "minutes.txt").document
    return [(r.clauses[0].text, r.mover, r.seconder) for r in document.resolutions]


@pytest.mark.parametrize(
    ("title", "body", "decided"),
    [("Minutes of the last meeting", *way) for way in MINUTES] + [(title, *way) for title, way in OTHERS],
)
def test_ways_of_standing_business(
    parsed: Callable[..., Any], title: str, body: str, decided: list[tuple[str, str | None, str | None]]
) -> None:
    assert _found(parsed, title, body) == decided


BEHIND = [
    ("", None, None),
    (", proposed by Cllr Tindle and seconded by Cllr Mabey", "Cllr Tindle", "Cllr Mabey"),
    (" (proposed Cllr Tindle, seconded Cllr Mabey)", "Cllr Tindle", "Cllr Mabey"),
    (" on the proposal of Cllr Tindle, seconded by Cllr Mabey", "Cllr Tindle", "Cllr Mabey"),
    (", prop. BT, sec. DM", "BT", "DM"),
    (" nem con", None, None),
    (" (Tindle/Mabey)", "Tindle", "Mabey"),
    (", moved Cllr Tindle, 2nd Cllr Mabey", "Cllr Tindle", "Cllr Mabey"),
]  # fmt: skip
RECORDS = [
    "The minutes",
    "The minutes of 6 May, having been circulated,",
    "The draft minutes",
    "The notes of the last meeting",
    "These",
    "They",
]
RIGHT = [
    "deemed to be correct",
    "held to be a true record",
    "judged accurate",
    "certified as correct",
    "taken as a true record",
    "voted a fair record",
    "endorsed",
    "ratified",
    "read over and approved",
]
PEOPLE = ["Cllr Ogden", "Councillor C Ogden", "Mrs Holt", "Ann Holt"]
SEATED = [
    "made Treasurer",
    "chosen as Chair",
    "installed as Mayor",
    "selected to represent the Council at the show",
    "voted into the chair",
    "returned unopposed",
    "added to the bank mandate",
    "confirmed in the post",
    "nominated as the trustee for the almshouses",
    "named as a signatory",
    "engaged as internal auditor",
]


def _drawn() -> Iterator[tuple[str, str, str | None, str | None]]:
    draw = random.Random(7)
    for subjects, verb, deeds, title in (
        (RECORDS, "were", RIGHT, "Minutes of the last meeting"),
        (PEOPLE, "was", SEATED, "Appointments"),
    ):
        for subject in subjects:
            for deed in deeds:
                tail, mover, seconder = draw.choice(BEHIND)
                yield title, f"{subject} {verb} {deed}{tail}.", mover, seconder


@pytest.mark.parametrize(("title", "body", "mover", "seconder"), list(_drawn()))
def test_subjects_deeds_and_movers(
    parsed: Callable[..., Any], title: str, body: str, mover: str | None, seconder: str | None
) -> None:
    found = _found(parsed, title, body)
    assert [names for _, *names in found] == [[mover, seconder]]
    assert body.startswith(found[0][0].rstrip("."))

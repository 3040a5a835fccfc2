"""Items whose headings have no number of their own among others that have, or stand apart from it; all bodies are invented."""

from __future__ import annotations

import pytest

from minutes_parser.extract import read
from minutes_parser.layout import arrange
from minutes_parser.records import Document
from minutes_parser.segment import segment

HEAD = """Sallow Parish Council

Minutes of the meeting held on 6 May 2014 at 7pm in the Reading Room

Present: Cllrs A Vane (Chair), B Holt and C Moss; J Pike (Clerk)

"""


def _read(text: str, name: str = "m.txt") -> Document:
    documents, _ = segment(arrange(read((HEAD + text).encode(), name)), source=name)
    return documents[0]


def _items(text: str, name: str = "m.txt") -> list[tuple[str | None, str | None]]:
    return [(item.number, item.title) for item in _read(text, name).items]


PLAIN = """1. Apologies

Cllr Orme had sent apologies.

2. Minutes

The minutes of 1 April were signed.

3. Hedges

The Clerk reported that the hedge had been cut.

{between}4. Pound

It was agreed to mend the pound.

{behind}"""


@pytest.mark.parametrize(
    ("heading", "said", "found"),
    [
        ("EXCLUSION OF THE PRESS AND PUBLIC", "RESOLVED that the public be excluded.", True),
        ("Public participation", "A resident told the meeting that the lane floods whenever it rains.", True),
        ("ADJOURNMENT", "The meeting was adjourned so that residents might speak of the lane.", True),
        ("Meeting adjourned for public session", "A resident told all that the lane floods when it rains.", True),
        ("Notice of motion", "Cllr Holt moved that the gate be painted. This was agreed.", True),
        ("Report from the District Councillor", "Cllr Lamb reported that the bins would be changed.", True),
        ("Vote of thanks", "It was agreed to thank Mr Penn for his years of service to the parish.", True),
        ("Any other business / Unrhyw fater arall", "Cllr Moss will ask the farmer to move the bales.", True),
        ("Beech hedge", "The contractor had cut the hedge by the school twice in the year.", False),
        ("Hedges in public places", "The contractor had cut the hedge by the school twice in the year.", False),
        ("PART II", "The items below were taken without the public, who had left by then.", False),
    ],
)
def test_business_without_a_number_between_numbered_items(heading: str, said: str, found: bool) -> None:
    items = _items(PLAIN.format(between=f"{heading}\n\n{said}\n\n", behind=""))
    assert ((None, heading) in items) is found
    assert [number for number, _ in items if number] == ["1", "2", "3", "4"]


def test_the_head_of_a_section_is_no_item() -> None:
    assert (None, "NOTICES OF MOTION") not in _items(PLAIN.format(between="NOTICES OF MOTION\n\n", behind=""))


def test_a_break_within_an_item_is_none() -> None:
    text = "3. Plans\n\n3.1 Old Mill\n\nThe plan was noted.\n\nAdjournment of meeting\n\nThe meeting was adjourned at noon for lunch to be taken.\n\n3.2 Forge\n\nThe plan was noted.\n\n"
    assert (None, "Adjournment of meeting") not in _items(
        PLAIN.format(between="", behind="").replace("3. Hedges\n", text)
    )


def test_the_title_of_the_numbered_item_is_not_said_again() -> None:
    items = _items(
        PLAIN.format(
            between="",
            behind="5. Close and next meeting\n\nNext meeting\n\nThe next meeting will be held on 3 June at the same place and time.\n",
        )
    )
    assert items[-1] == ("5", "Close and next meeting")


MARKED = """## 1. Welcome

Ann welcomed all.

## Head teacher's news

It was agreed to plant a tree.

## 2. Fair

### Stalls

Bob will book the stalls.

## School garden

It was agreed to dig a pond.

## 3. AOB

None.
"""


def test_headings_of_the_level_that_all_items_have() -> None:
    assert _items(MARKED, "m.md") == [
        ("1", "Welcome"),
        (None, "Head teacher's news"),
        ("2", "Fair"),
        (None, "School garden"),
        ("3", "AOB"),
    ]


HEADED = """Declarations of Interest

061 Cllr Holt declared an interest in minute 065, as the owner of the land.

Mayor's Report

062 The Mayor reported that he had opened the new ford.

Minutes

063 The minutes of 1 April were proposed by Cllr Moss, seconded by Cllr Holt and approved.

064 Pound

It was agreed to mend the pound.

065 Finance

The accounts were approved.
"""


def test_headings_over_numbered_sentences() -> None:
    assert _items(HEADED) == [
        ("061", "Declarations of Interest"),
        ("062", "Mayor's Report"),
        ("063", "Minutes"),
        ("064", "Pound"),
        ("065", "Finance"),
    ]


def test_numbers_below_capitals_need_not_begin_at_one() -> None:
    heads = ["APOLOGIES", "MINUTES", "HEDGES", "ACCOUNTS"]
    told = [
        "Cllr Orme had sent apologies.",
        "The minutes of 1 April were approved.",
        "The Clerk had cut it all down.",
        "The accounts were approved.",
    ]
    document = _read(
        "".join(f"{head}\n{n} {words}\n\n" for n, (head, words) in enumerate(zip(heads, told, strict=True), 21))
    )
    assert [item.number for item in document.items] == ["21", "22", "23", "24"]
    assert [r.clauses[0].text for r in document.resolutions] == [told[1], told[3]]


def test_sentences_numbered_above_the_first_title() -> None:
    text = "1. The Chairman welcomed those who had come and read the notice.\n\n2. The minutes of the last meeting, held on 7 May, were read and approved.\n\n3. Election of Chairman. Mr Vane was elected.\n\n4. Charities. The trustees had given £40.\n\n5. Bridge. It was agreed to mend the bridge.\n"
    items = _items(text)
    assert [number for number, _ in items] == ["1", "2", "3", "4", "5"]
    assert items[0] == ("1", None)
    assert items[2] == ("3", "Election of Chairman")


def test_apologies_in_a_sentence_numbered_above_the_first_title() -> None:
    text = "1. The Chairman opened the meeting at the old forge. Apologies for absence had been received from: Ann Orme, Ben Pyke.\n\n2. Minutes. The minutes were approved.\n\n3. Accounts. The accounts were approved.\n\n4. Bridge. It was agreed to mend the bridge.\n"
    away = [p.name for p in _read(text).attendance if p.status == "apologies"]
    assert away == ["Ann Orme", "Ben Pyke"]


def test_lines_over_labels() -> None:
    text = "Minutes of last meeting: Agreed.\n\nMatters arising:\nThe door has been mended by Bob.\n\nTreasurer's report: The balance was £340.\n\nUpkeep\nRoof: two slates are off.\nHeating: agreed to buy a heater.\n\nShows\nThe quiz will be on 26 April.\nFair: agreed for 17 May.\n\nAOB: The key has been lost.\n\nDate of next meeting: 14 May\n"
    titles = [title for _, title in _items(text)]
    assert "Upkeep" in titles
    assert "Shows" in titles
    assert "AOB" in titles
    assert not {"Roof", "Heating", "Fair"} & set(titles)


@pytest.mark.parametrize(
    ("lines", "title"),
    [
        ("5. Street Collection – Mr B Penn, Forge Lane and Mill Street", "Street Collection – Mr B Penn, Forge Lane and Mill Street"),
        ("5. A1\n13/00216/FUL: ERECTION OF TEN DWELLINGS", "13/00216/FUL: ERECTION OF TEN DWELLINGS"),
        ("5. To approve the minutes of the meeting held on 1 April 2014: Approved and signed.", "To approve the minutes of the meeting held on 1 April 2014"),
        ("5. Roads Directorate\nTo consider works on proposed ramps in the Upper\nSallow District.", "Roads Directorate To consider works on proposed ramps in the Upper Sallow District"),
        ("5. QUESTIONS - A TEN MINUTE PERIOD IN WHICH MEMBERS OF THE PUBLIC MAY PUT QUESTIONS TO ANY OF THE MEMBERS", "QUESTIONS - A TEN MINUTE PERIOD IN WHICH MEMBERS OF THE PUBLIC MAY PUT QUESTIONS TO ANY OF THE MEMBERS"),
    ],
)  # fmt: skip
def test_where_a_title_ends(lines: str, title: str) -> None:
    text = PLAIN.format(
        between="", behind=lines + "\n\nThe officer told the meeting of it. RESOLVED that it be noted.\n"
    )
    assert (_items(text)[-1]) == ("5", title)

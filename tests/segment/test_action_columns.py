"""A narrow column of owners: cells at the top of their item, deeds in a cell, several owners, a sentence that a cell tears. All invented."""

from __future__ import annotations

import pytest

from tests.segment.test_actions import _brief, _doc

ITEMS = [
    # a cell beside an action that its label has told
    (["The lamps were talked of. It was agreed to wait.", "Action: Ben Tarn to fit a timer.", "| BT"], [("Ben Tarn to fit a timer.", "Ben Tarn")]),
    (["The lamps were talked of.", "Action: posters to go up in the hut.", "| BT"], [("posters to go up in the hut.", "Ben Tarn")]),
    # at the top of the item: by name, or by what looks ahead
    (["| BT", "The hall was cold. Ben Tarn to ring the depot."], [("Ben Tarn to ring the depot.", "Ben Tarn")]),
    (["| KO", "The hall was cold. An election will be held after half term."], [("An election will be held after half term.", "Kim Orme")]),
    (["| KO", "The hall was cold and the roof was wet."], []),
    (["| KO", "Kim Orme drew out the following:", "| BT", "The roll was 411."], []),
    (["| All", "All governors must read the policy and sign it."], [("All governors must read the policy and sign it.", "All")]),
    # a deed in the cell, over two lines
    (["| Clerk to send forms", "Ada Moss spoke of her daughter."], [("Clerk to send forms", "Clerk")]),
    (["| Forms to Clerk by", "The minutes were agreed.", "| 26 June (BT, KO)", "The fence has been mended."], [("Forms to Clerk by 26 June (BT, KO)", "BT, KO")]),
    (["| Year to date", "The minutes were agreed."], []),
    # a cell that tears a sentence
    (["Two prices had come. It was agreed to accept the lower. Ben Tarn to", "| BT", "instruct the work."], [("Ben Tarn to instruct the work.", "Ben Tarn")]),
    # of several who undertook it together, each stands in a cell of his own; news is nobody's task
    (["Ada Moss spoke. AM and KO agreed to look into it.", "| KO", "| AM"], [("AM and KO agreed to look into it.", "AM and KO")]),
    (["Old Quay - no progress.", "| KO"], []),
    (["It was agreed there were no issues.", "| KO"], []),
    (["It was agreed that the Council would think about the roof.", "| All"], [("It was agreed that the Council would think about the roof.", "All")]),
    (["Some thought that the Council was slow.", "| All"], []),
    (["KO thinks we should do this again", "4 Future events", "| All"], []),
    (["BT is to check the rope. The county has agreed to the plan for the mast.", "| BT"], [("BT is to check the rope.", "Ben Tarn")]),
    (["Some thought of a card – all would be discussed in May. BT would ring the mason.", "| BT", "| KO"], [("BT would ring the mason.", "Ben Tarn")]),
    # several owners, of whom each does his own; what another undertook
    (["Ada Moss will ask for barriers and Kim Orme will book the castle.", "| AM, KO"], [("Ada Moss will ask for barriers", "Ada Moss"), ("Kim Orme will book the castle.", "Kim Orme")]),
    (["It was resolved to object, and to ask Rhys Vale to call it in.", "| KO"], [("ask Rhys Vale to call it in.", "Kim Orme")]),
    (["Kim Orme undertook to send the list. Ben Tarn offered to ring the depot.", "| KO"], [("Kim Orme undertook to send the list.", "Kim Orme"), ("Ben Tarn offered to ring the depot.", "Ben Tarn")]),
]  # fmt: skip


@pytest.mark.parametrize(("lines", "expected"), ITEMS, ids=[" / ".join(lines)[:60] for lines, _ in ITEMS])
def test_a_column_beside_an_item(lines: list[str], expected: list[tuple[str, str | None]]) -> None:
    assert sorted(_brief(_doc(*lines)), key=str) == sorted(expected, key=str)


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("It was agreed to order a wreath for May", [("It was agreed to order a wreath for May", "Kim Orme")]),
        ("Wreath for May", []),
    ],
)
def test_a_column_beside_a_heading_that_settles(title: str, expected: list[tuple[str, str | None]]) -> None:
    assert _brief(_doc("| KO", "The hedge is high.", title=title)) == expected


LABELS = [
    # "Act" in brackets
    (["The hedge is high. Can we take it up with the owner (Act Ben)"], [("Can we take it up with the owner", "Ben Tarn")]),
    (["A complaint had come in.", "(Act: KO)"], [("A complaint had come in.", "Kim Orme")]),
    (["The Council has powers (Act Chapter 12) to do so."], []),
    # an owner over the deed, or over what became of it
    (["The post is vacant.", "ACTION: Ben", "Notify the county, the bank and the insurers."], [("Notify the county, the bank and the insurers.", "Ben Tarn")]),
    (["The hedge is high.", "ACTION: Ben", "Ongoing 07/06, letter sent."], []),
    (["The hedge is high.", "ACTION: Ben", "Update register on website Done 07/06"], []),
    (["It was agreed to write to the owner.", "ACTION: Ben", "Report of the treasurer on the fair."], [("It was agreed to write to the owner.", "Ben Tarn")]),
    (["Order bags. Action – Ben. Action ongoing – Awaiting a reply. Ben was asked to chase the shop."], [("Ben was asked to chase the shop.", "Ben Tarn")]),
    (["Review the contract. Action – Ben Tarn, Ada Moss. Action complete."], []),
    (["Action: Ben – quotes for the roof. Action: Ada – posters by 10 June."], [("quotes for the roof.", "Ben Tarn"), ("posters by 10 June.", "Ada Moss")]),
    (["Kim Orme will do the quiz. The licence needs to be in by June – ACTION: Ben"], [("The licence needs to be in by June", "Ben Tarn"), ("Kim Orme will do the quiz.", "Kim Orme")]),
    (["Kim Orme to re-word it.", "ACTION: KO by 14th December 2024"], [("Kim Orme to re-word it.", "Kim Orme")]),
    (["Actions/further information to be provided:", "1. Ben Tarn to bring the report."], [("Ben Tarn to bring the report.", "Ben Tarn")]),
]  # fmt: skip


@pytest.mark.parametrize(("lines", "expected"), LABELS, ids=[lines[0][:60] for lines, _ in LABELS])
def test_labels_within_a_paragraph(lines: list[str], expected: list[tuple[str, str | None]]) -> None:
    assert sorted(_brief(_doc(*lines)), key=str) == sorted(expected, key=str)

"""Tabs inside a sentence that a converter left where a line of the page was wrapped."""

from __future__ import annotations

import pytest

from minutes_parser.extract import read
from minutes_parser.extract.wrapped_gaps import without_wrapped_gaps


@pytest.mark.parametrize(
    ("printed", "read_as"),
    [
        (
            "7.\t\tElection of Mooring Warden for 2031: Cllr Fenwick, proposed by \t\t\tCllr Nair, seconded by Cllr Asher.",
            "7.\t\tElection of Mooring Warden for 2031: Cllr Fenwick, proposed by Cllr Nair, seconded by Cllr Asher.",
        ),
        (
            "Receive and adopt the accounts of the slipway fund for the   \t   year ended 30 June: adopted.",
            "Receive and adopt the accounts of the slipway fund for the year ended 30 June: adopted.",
        ),
        (
            "The pontoon was let to the rowing club once more on terms that were \t \tagreed in May.",
            "The pontoon was let to the rowing club once more on terms that were agreed in May.",
        ),
        (
            "(4)  Regatta – Cllrs Fenwick, Nair & Asher, with the two wardens.   \t\t   Proposed by Cllr Vale.",
            "(4)  Regatta – Cllrs Fenwick, Nair & Asher, with the two wardens. Proposed by Cllr Vale.",
        ),
        (
            "Warden of the lower pontoon and its two gangways – Cllrs Nair &\t\t  Asher. Proposed by  \t\t\tCllr Vale.",
            "Warden of the lower pontoon and its two gangways – Cllrs Nair & Asher. Proposed by Cllr Vale.",
        ),
    ],
)
def test_a_sentence_runs_on_behind_tabs(printed: str, read_as: str) -> None:
    assert without_wrapped_gaps(printed) == read_as


@pytest.mark.parametrize(
    "printed",
    [
        "Present:\t\t\tCllr Fenwick",
        "The gangway of the lower pontoon is to be painted before the regatta.\t\t\tCllr Nair",
        "Rope for the yard and two new fenders for the pontoon\tagreed\t£40",
        "Fenders\t\t\tordered",
        "Clerk's salary for the months of May and June, less tax\t\t\t£310.00",
        "The pontoon was let to the rowing club once more.\t\t\tThe Clerk spoke of the lamps.",
    ],
)
def test_columns_stay_apart(printed: str) -> None:
    assert without_wrapped_gaps(printed) == printed


def test_blank_rows_make_no_table_of_numbered_paragraphs() -> None:
    text = "7.\t\tReport of the mooring warden: it was read.\n\t\t\n8.\t\tPainting of the gangway: deferred.\n"
    found = [line for page in read(text.encode(), "m.txt").pages for line in page.lines]
    assert [line.cell for line in found] == [None, None]
    assert [line.text.replace("\t", " ") for line in found] == [
        "7. Report of the mooring warden: it was read.",
        "8. Painting of the gangway: deferred.",
    ]

"""Where a paragraph goes on: each rule with words it joins and words it must leave apart."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minutes_parser.extract.paragraphs import goes_on, opens, rejoin, wrap_width
from minutes_parser.extract.run_on import split_run_on
from minutes_parser.layout.model import Cell, Line


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("The clerk had written", "to the county."),
        ("A Ash, B Birch", "and C Cedar"),
        ("Minutes of the", "PARISH COUNCIL"),
        ("Ann Ash, Ben Birch,", "Cat Cedar"),
        ("The meeting began at 7 p.m.", "and ended at 9 p.m."),
        ("Director (Mr A Ash, Deputy (Ms B.", "Birch), Clerk"),
        ("held on Friday,", "4 May 2018"),
        ("They spoke to Mr.", "Ash about it"),
        ("to close the toilets at the Mill Car Park with effect from", "1 April 2017."),
        ("to note the contents of the plan for the period 1 March –", "30 June 2010."),
        ("to adopt the policy on open spaces as set out in Appendix", "1 to the report."),
        ("There being no further business the meeting closed at", "8.41 pm."),
        ("to approve the minutes of the meeting held on 5th", "September 2023. Proposed: Cllr Ash"),
        ("to enable the Council Tax for the next year", "2010/11 to be set;"),
        ("The report makes these recommendations to this", "Committee:"),
        ("The accounts were approved for signature by the", "Officer and the Chair"),
        ("The Clerk to ask the bank for a new mandate by", "14/06/2024. The work goes on."),
        ("Mend the stile beside the churchyard wall [Town", "Clerk]"),
    ],
)
def test_words_that_go_on(before: str, after: str) -> None:
    assert goes_on(before, after)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("The clerk had written.", "to the county"),
        ("RESOLVED that –", "the report be noted"),
        ("The following were agreed:", "the plan"),
        ("7", "the plan"),
        ("Chair", "Trees Panel"),
        ("They agreed", "a) to mend the gate"),
        ("They agreed", "2. Gates"),
        ("It was sent to", "Apologies: Ann Ash"),
        ("The report of the", "RESOLVED that it be noted"),
        ("They agreed what was to be done about it from", "4. Gates"),
        ("The clerk had written to the owners of the gate", "1 to note the letter"),
        ("The clerk had written to the owners of the gate", "4 April 2017"),
        ("Present were the members of the following", "Councillors: Ann Ash"),
        ("The gate was mended on the 5th", "March past was held"),
        ("The Clerk had asked the bank for a new mandate", "14/06/2024 Accounts"),
        ("", "the plan"),
        ("8. Matters of relevance to the Parish", "Mrs Roe spoke of the lamps."),
    ],
)
def test_words_that_do_not(before: str, after: str) -> None:
    assert not goes_on(before, after)


@pytest.mark.parametrize(
    "words",
    [
        "1. Gates",
        "(a) to mend",
        "45/24 Gates",
        "Present: Ann Ash",
        "Apologies were received",
        "RESOLVED that",
        "(b)agreed to mend",
        "TC4. 11/16 Gates",
        "Officers Ann Ash and Ben Birch",
    ],
)
def test_openers(words: str) -> None:
    assert opens(words)


@pytest.mark.parametrize(
    "words",
    ["The gate", "to mend", "Presenters came", "Actionable words", "Officer and the Chair", "(by) hand", "A1 size"],
)
def test_no_openers(words: str) -> None:
    assert not opens(words)


def test_width_needs_evidence() -> None:
    pair = ("The clerk had written to the county about the", "broken gate")
    assert wrap_width([pair] * 2) is None
    assert (wrap_width([pair] * 5) or 0) == pytest.approx(len(pair[0]) + 0.3)
    assert wrap_width([("A long line that ends a sentence, and so shows nothing.", "broken")] * 9) is None


LONG = "Those attending were Mr A Ash (Chairman), Mrs B Birch"


@pytest.mark.parametrize(
    ("before", "after", "joined"),
    [
        (Line(f"{LONG},"), Line("Mrs C Cedar and Mr D Dogwood"), True),
        (Line(f"{LONG} and"), Line("Cat Cedar"), True),
        (Line(f"{LONG},"), Line("The meeting began."), False),
        (Line(f"{LONG} and the Town"), Line("Clerk, who took the notes"), True),
        (Line(f"{LONG} and the Town"), Line("Clerk present: Ann Ash"), False),
        (Line("It was agreed to mend the gate at the mill, proposed"), Line("AA, 2nd BB"), True),
        (Line(f"{LONG} and"), Line("Cat Cedar", tag="h2"), False),
        (Line(f"{LONG} and", column=1), Line("more"), False),
        (Line(f"{LONG} and", page=1), Line("more of them came", page=2), False),
        (Line(f"{LONG} and", cell=Cell(0, 1, 1)), Line("more of them came", cell=Cell(0, 2, 1)), True),
        (Line(f"{LONG} and", cell=Cell(0, 1, 1)), Line("more of them came", cell=Cell(0, 1, 2)), False),
        (Line(f"{LONG} and", bold=((0, len(LONG) + 4),)), Line("more of them came"), False),
    ],
    ids=[
        "titles",
        "and",
        "no name",
        "post",
        "label",
        "mover",
        "heading",
        "owner",
        "page",
        "next row",
        "next cell",
        "bold heading",
    ],
)
def test_cut_sentences(before: Line, after: Line, joined: bool) -> None:
    assert len(rejoin([before, after])) == (1 if joined else 2)


def test_bold_ranges_move_with_their_words() -> None:
    (line,) = rejoin([Line(f"{LONG} and"), Line("more of them came", bold=((0, 4),))])
    assert [line.text[a:b] for a, b in line.bold] == ["more"]


@given(
    st.lists(st.sampled_from(["1. Gates ", "2. Paths ", "3. Trees ", "words go on ", "4. Tea "]), max_size=300).map(
        "".join
    )
)
def test_no_words_are_lost_in_parting(text: str) -> None:
    parted = split_run_on([Line(text.strip())]) if text.strip() else []
    assert " ".join(line.text for line in parted).split() == text.split()


FILL = "The clerk gave an account of the work done since the summer and answered what was asked about it. " * 4


@pytest.mark.parametrize(
    "form",
    [
        "{n}. {title}", "{n}) {title}", "({n}) {title}", "{n} {title} at large", "Item {n}: {title}", "ITEM {n} {title}",
        "Agenda Item {n} - {title}", "Minute {n}. {title}", "MINUTE {n} {title}", "{n}/24 {title}", "{n}/2024: {title}",
        "{n}.0 {title}", "FC{n}/19 {title}", "Cou/{n}/07-08 {title}", "PLA {n}/14. {title}", "2024/{n} {title}", "C.{n}/21 - {title}",
    ],
)  # fmt: skip
@pytest.mark.parametrize("first", [1, 46])
def test_items_printed_without_line_ends_are_parted(form: str, first: int) -> None:
    """Three or more that ascend, in whatever form their numbers have."""
    titles = ("Apologies", "Minutes", "Gates", "Benches")
    heads = [form.format(n=first + k, title=title) for k, title in enumerate(titles)]
    whole = "Elmford Parish Council, 3 May 2024. " + " ".join(f"{head}. {FILL}".strip() for head in heads)
    starts = [line.text for line in split_run_on([Line(whole)])]
    assert len(starts) == 5 and all(text.startswith(head) for text, head in zip(starts[1:], heads, strict=True))


@pytest.mark.parametrize(
    "head",
    [
        "as said under Minute {n}. Members agreed",
        "Highways had 1{n} gates. Two",
        "ref SP{n}9/7{n} Gates",
        "in 200{n}/0{n} Members",
    ],
)
def test_numbers_that_are_cited_part_nothing(head: str) -> None:
    whole = "Elmford Parish Council. " + " ".join(f"{head.format(n=n)} {FILL}" for n in (3, 4, 5))
    assert len(split_run_on([Line(whole.strip())])) == 1


def test_paragraphs_numbered_under_an_item_are_parted_too() -> None:
    heads = ("8.0 Letters", "9.0 Village", "9.1 Roads", "9.1.1 Hill Lane", "9.2 Hall", "10.0 Date")
    whole = "Elmford Parish Council, 3 May 2024. " + " ".join(f"{head} {FILL}".strip() for head in heads)
    starts = [line.text for line in split_run_on([Line(whole)])]
    assert [text[: len(head)] for text, head in zip(starts[1:], heads, strict=True)] == list(heads)


def test_titles_with_colons_part_a_line_without_numbers() -> None:
    heads = (
        "Minutes of the Previous Meeting:",
        "Matters Arising:",
        "County Councillor Report:",
        "Oak on the Green:",
        "Finance:",
        "Date of Next Meeting:",
    )
    whole = f"Elmford Parish Council, 3 May 2024 Attendance: Mr Vane, Mrs Holt. Apologies: Mr Moss. {' '.join(f'{head} {FILL}'.strip() for head in heads)}"
    starts = [line.text for line in split_run_on([Line(whole)])]
    assert [text[: len(head)] for text, head in zip(starts[-6:], heads, strict=True)] == list(heads)


@pytest.mark.parametrize(
    "heads", [("Mr Vane said:", "Mrs Holt asked:", "Note:", "Key:", "Oak:"), ("Finance:", "Minutes:", "Planning:")]
)
def test_other_colons_part_nothing(heads: tuple[str, ...]) -> None:
    whole = f"Elmford Parish Council, 3 May 2024. {' '.join(f'{head} {FILL}'.strip() for head in heads)} {FILL}"
    assert len(split_run_on([Line(whole)])) == 1

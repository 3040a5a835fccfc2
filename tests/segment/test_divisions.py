"""Recorded votes in tables: an option a column, or an option a row."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from minutes_parser.segment.votes.vote_names import split
from minutes_parser.segment.votes.votes import tally

HEAD = "# Minutes of a meeting of Tarrow Council held on 4 June 2019\n\nPresent: Councillors A Fenwick (Chair), P Nair and T Asher\n\n**1. Quay**\n\nA recorded vote was taken on the motion.\n\n"
TAIL = "\n\nThe motion was declared carried, and it was\n\nRESOLVED that the quay be mended.\n\n**2. Finance**\n\nThe accounts were read.\n"


@pytest.mark.parametrize(
    "table",
    [
        "| FOR | AGAINST | ABSTAIN |\n|---|---|---|\n| Cllr A Fenwick | Cllr B Roe | Cllr C Moor |\n| Cllr P Nair | | |\n| Total 2 | Total 1 | Total 1 |",
        "| Option | Names |\n|---|---|\n| For the motion: | Councillors A Fenwick and P Nair (2) |\n| Against: | Councillor B Roe (1) |\n| Abstained: | Councillor C Moor (1) |",
    ],
)
def test_a_division_in_a_table_gives_numbers_and_names(parsed: Callable[..., Any], table: str) -> None:
    document = parsed(HEAD + table + TAIL, "minutes.md").document
    vote = document.resolutions[0].vote
    assert (vote.for_, vote.against, vote.abstain, vote.result) == (2, 1, 1, "carried")
    bare = [[name.split(" ", 1)[1] for name in names] for names in (vote.names.against, vote.names.abstain)]
    assert bare == [["B Roe"], ["C Moor"]]
    assert [name.removeprefix("Cllr ") for name in vote.names.for_] == ["A Fenwick", "P Nair"]


def test_a_cross_in_the_column_of_an_option_is_a_vote(parsed: Callable[..., Any]) -> None:
    table = "| Member | For | Against | Abstain |\n|---|---|---|---|\n| A Fenwick | X | | |\n| P Nair | | X | |\n| T Asher | X | | |"
    names = parsed(HEAD + table + TAIL, "minutes.md").document.resolutions[0].vote.names
    assert (names.for_, names.against, names.abstain) == (("A Fenwick", "T Asher"), ("P Nair",), ())


def test_how_each_member_voted_beside_the_name(parsed: Callable[..., Any]) -> None:
    rows = ["Bell|For", "Orr|Against", "Roe|For", "Shah|Absent", "Vane|Abstain"]
    table = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row.split("|")) + "</tr>" for row in rows)
    page = f"<h1>Minutes of the Parks Committee held on 4 March 2014</h1><p>Present: Cllr A Vane, Cllr B Holt</p><h2>1. Plan</h2><p>RESOLVED that the plan be adopted.</p><p>A recorded vote was requested.</p><table>{table}</table><h2>2. Trees</h2><p>They were seen.</p>"
    vote = parsed(page, "m.html").document.resolutions[0].vote
    assert vote.names is not None
    assert (vote.names.for_, vote.names.against, vote.names.abstain) == (("Bell", "Roe"), ("Orr",), ("Vane",))


def test_who_voted_how_in_brackets() -> None:
    vote = tally("The proposal was accepted (AB, TS for; SP against; BO and IR abstained).").vote
    assert vote is not None
    assert vote.names is not None
    assert (vote.names.for_, vote.names.against, vote.names.abstain) == (("AB", "TS"), ("SP",), ("BO", "IR"))
    movers = tally("RESOLVED: That it be noted. (Cllr Ann Bell proposed, Cllr Tom Shah seconded, all in favour)").vote
    assert movers is not None
    assert movers.names is None


def test_how_each_voted_told_in_turn() -> None:
    vote = tally("The votes were recorded: Bell – yes; Orr – no; Roe – yes; Shah – abstained. Carried.").vote
    assert vote is not None
    assert vote.names is not None
    assert (vote.names.for_, vote.names.against, vote.names.abstain) == (("Bell", "Roe"), ("Orr",), ("Shah",))


def test_a_division_between_motion_and_amendment(parsed: Callable[..., Any]) -> None:
    table = "| Motion | Amendment | No Vote |\n|---|---|---|\n| Councillor Ann | Councillor Bo Roe | Councillor Cy Moor |\n| Fenwick | | |\n| Councillor Pia Nair | | |"
    names = parsed(HEAD + table + TAIL, "minutes.md").document.resolutions[0].vote.names
    assert names.for_ == ("Councillor Ann Fenwick", "Councillor Pia Nair")
    assert (names.against, names.abstain) == (("Councillor Bo Roe",), ())


def test_who_voted_for_the_candidate_that_was_elected(parsed: Callable[..., Any]) -> None:
    votes = "For Cllr. Roe: Cllrs. Nair, Roe and Asher (3)\n\nFor Cllr. Pell: Cllrs. Dunn and Pell (2)\n\n"
    head = HEAD.replace("A recorded vote was taken on the motion.\n\n", "There were two candidates.\n\n")
    end = "\n\n**2. Finance**\n\nThe accounts were read.\n"
    vote = parsed(head + votes + "The Mayor declared Cllr. Roe duly elected." + end).document.resolutions[0].vote
    assert (vote.for_, vote.names.for_, vote.names.against) == (3, ("Nair", "Roe", "Asher"), ())
    below = "For Councillor Roe\n\nCouncillors Nair, Roe,\nAsher: Total: 3\n\nFor Councillor Pell\n\nCouncillors Dunn and Pell (2)\n\n"
    vote = parsed(head + below + "The Mayor declared Councillor Pell elected." + end).document.resolutions[0].vote
    assert (vote.for_, vote.names.for_) == (2, ("Dunn", "Pell"))
    others = "Absent\n\nCouncillors Vane and Ward: Total: 2\n\nAbstained\n\nCouncillor Orr: Total: 1\n\n"
    vote = (
        parsed(head + below + others + "The Mayor declared Councillor Pell elected." + end).document.resolutions[0].vote
    )
    assert (vote.for_, vote.names.for_, vote.abstain) == (2, ("Dunn", "Pell"), 1)
    vote = parsed(head + votes + "The Mayor declared Cllr. Dunn duly elected." + end).document.resolutions[0].vote
    assert vote is None or vote.names is None


@pytest.mark.parametrize(
    "lists",
    [
        "For the Motion:\n\nMs A Fenwick, Dr P Nair\n\nFor the Amendment:\n\nMr B Roe\n\nAbstentions:\n\nMs C Moor",
        "(a) For recommendation (4) – 2\n\nMs A Fenwick and Dr P Nair\n\n(b) Against recommendation (4) – 1\n\nMr B Roe\n\n(c) Abstentions – 1\n\nMs C Moor",
        "For the Motion\n\nMs A Fenwick, Dr P Nair (2)\n\nFor the Amendment\n\nMr B Roe (1)\n\nAbstaining\n\nMs C Moor (1)",
        "In favour\n\nMs A Fenwick, Dr P Nair\n\nAgainst\n\nMr B Roe\n\nAbstentions\n\nMs C Moor",
        "For 2\n\nMs A Fenwick and Dr P Nair\n\nAgainst 1\n\nMr B Roe\n\nAbstentions 1\n\nMs C Moor",
    ],
)
def test_names_stand_below_the_name_of_the_option(parsed: Callable[..., Any], lists: str) -> None:
    names = parsed(HEAD + lists + TAIL, "minutes.md").document.resolutions[0].vote.names
    assert (names.for_, names.against, names.abstain) == (("Ms A Fenwick", "Dr P Nair"), ("Mr B Roe",), ("Ms C Moor",))
    told = parsed(HEAD + "For the Motion:\n\nMs A Fenwick said that it was high time." + TAIL, "minutes.md").document
    assert told.resolutions[0].vote.names is None
    told = parsed(HEAD + "Against\n\nThe Tide, a play, was put on." + TAIL, "minutes.md").document
    assert told.resolutions[0].vote.names is None


def test_names_in_lines_of_one_or_two_go_on_to_the_printed_count(parsed: Callable[..., Any]) -> None:
    lists = "For the Motion (3)\n\nCouncillor Ann Fenwick Councillor Pia Nair\n\nCouncillor Ty Asher\n\nFor the Amendment (1)\n\nCouncillor Bo Roe"
    names = parsed(HEAD + lists + TAIL, "minutes.md").document.resolutions[0].vote.names
    assert names.for_ == ("Councillor Ann Fenwick", "Councillor Pia Nair", "Councillor Ty Asher")
    assert names.against == ("Councillor Bo Roe",)


def test_a_table_of_something_else_is_no_division(parsed: Callable[..., Any]) -> None:
    table = "| For sale | Price |\n|---|---|\n| Bench | 20 |\n| Lamp | 5 |"
    document = parsed(HEAD + table + TAIL, "minutes.md").document
    assert document.resolutions[0].vote.names is None


def test_headings_in_one_cell_of_a_page_are_no_columns_of_a_division(parsed: Callable[..., Any]) -> None:
    """A page that prints its items as the rows of a table: the motion and the amendment are paragraphs of one cell."""
    cell = (
        "<p><b>Motion</b></p><p>That the Council sells the quay.</p><p>Moved by Councillor Ann Fenwick, seconded by Councillor Pia Nair.</p>"
        "<p><b>Amendment</b></p><p>That the Council keeps the quay and asks the Clerk to report in May.</p><p>Moved by Councillor Bo Roe, seconded by Councillor Cy Moor.</p>"
        "<p>A vote was taken by calling the roll:-</p><p><b>Motion</b></p><p>Councillor Ann Fenwick<br/>Councillor Pia Nair</p>"
        "<p><b>Amendment</b></p><p>Councillor Bo Roe<br/>Councillor Cy Moor<br/>Councillor Di Pell</p><p><b>No Vote</b></p><p>Councillor Ed Vane</p>"
        "<p><b>Decision</b></p><p>The Amendment was carried by 3 votes to 2 and the Council resolved accordingly.</p>"
    )
    rows = "".join(
        f'<tr><td class="no"><p>{n}.</p></td><td><p><b>{title}</b></p><div><p><b>Minutes:</b></p>{told}</div></td></tr>'
        for n, title, told in (
            (1, "APOLOGIES", "<p>There were none.</p>"),
            (2, "QUAY", cell),
            (3, "FINANCE", "<p>It was read.</p>"),
        )
    )
    page = f"<html><body><h1>Agenda and minutes</h1><h2>Tarrow Council - Thursday, 6 June 2019 10:30 am</h2><table><tr><th>No.</th><th>Item</th></tr>{rows}</table></body></html>"
    found = parsed(page, "minutes.html")
    (decision,) = found.document.resolutions
    (clause,) = decision.clauses
    assert clause.text == "That the Council keeps the quay and asks the Clerk to report in May."
    assert found.text[clause.span.start : clause.span.end] == clause.text
    assert (decision.item, decision.mover, decision.seconder) == ("2", "Councillor Bo Roe", "Councillor Cy Moor")
    assert (decision.vote.for_, decision.vote.against, decision.vote.result) == (3, 2, "carried")
    assert [len(n) for n in (decision.vote.names.for_, decision.vote.names.against, decision.vote.names.abstain)] == [
        3,
        2,
        1,
    ]


@pytest.mark.parametrize("framed", [True, False], ids=["in one cell", "as paragraphs"])
def test_counts_behind_options_alone_on_their_lines(parsed: Callable[..., Any], framed: bool) -> None:
    """The options and their names are lines of text, whether a table frames them or not."""
    told = (
        "A recorded vote was taken on the motion.",
        "For the Motion (2):",
        "Councillors Fenwick and Nair",
        "Against the Motion (1):",
        "Councillor Roe",
        "Abstentions (1):",
        "Councillor Moor",
        "RESOLVED that the quay be mended.",
    )
    said = "".join(f"<p>{text}</p>" for text in told)
    rows = f"<tr><td>1</td><td>Quay</td></tr><tr><td></td><td>{said}</td></tr><tr><td>2</td><td>Finance</td></tr><tr><td></td><td>It was read.</td></tr>"
    body = f"<table>{rows}</table>" if framed else f"<h2>1. Quay</h2>{said}<h2>2. Finance</h2><p>It was read.</p>"
    page = f"<html><body><h1>Minutes of a meeting of Tarrow Council held on 4 June 2019</h1><p>Present: Councillors A Fenwick (Chair), P Nair, B Roe and C Moor</p>{body}</body></html>"
    found = parsed(page, "minutes.html")
    (decision,) = found.document.resolutions
    (clause,) = decision.clauses
    assert found.text[clause.span.start : clause.span.end] == clause.text == "the quay be mended."
    vote = decision.vote
    assert (vote.for_, vote.against, vote.abstain) == (2, 1, 1)
    assert (vote.names.for_, vote.names.against) == (("Fenwick", "Nair"), ("Councillor Roe",))


def test_a_marker_below_an_option_that_nobody_chose_is_no_name(parsed: Callable[..., Any]) -> None:
    body = "For (2): Councillors Fenwick and Nair\n\nAgainst (1): Councillor Roe\n\nAbstentions (0)\n\nRESOLVED\n\n1.1 that the quay be mended;\n\n1.2 that the Clerk seek a price.\n\n**2. Finance**\n\nThe accounts were read.\n"
    (decision,) = parsed(HEAD + body, "minutes.md").document.resolutions
    assert [c.text.rstrip(";.") for c in decision.clauses] == ["that the quay be mended", "that the Clerk seek a price"]
    assert (decision.vote.for_, decision.vote.names.abstain) == (2, ())


def test_unanimous_is_no_result_beside_votes_against(parsed: Callable[..., Any]) -> None:
    body = "In 2017 the Council had been unanimous. The motion was carried by 5 votes to 2.\n\nRESOLVED that the quay be mended.\n\n**2. Finance**\n\nThe accounts were read.\n"
    document = parsed(HEAD + body, "minutes.md").document
    vote = document.resolutions[0].vote
    assert (vote.for_, vote.against, vote.result) == (5, 2, "carried")


@pytest.mark.parametrize(
    ("sentence", "clause"),
    [
        ("On the proposal of Cllr Fenwick, seconded by Cllr Nair, it was agreed to mend the quay.", "to mend the quay."),
        ("It was proposed by Cllr Fenwick, seconded Cllr Nair and resolved that the quay be mended.", "the quay be mended."),
        ("After debate it was proposed by Cllr Fenwick, seconded by Cllr Nair and agreed that the quay be mended.", "the quay be mended."),
        ("On the proposal of Cllr Fenwick, seconded by Cllr Nair, the minutes of the meeting held on 7 May 2019 were confirmed.", "the minutes of the meeting held on 7 May 2019 were confirmed."),
        ("On a motion proposed by Cllr Fenwick and seconded by Cllr Nair it was resolved, with one abstention, that the quay be mended.", "the quay be mended."),
        ("It was agreed, on a proposal by Cllr Fenwick seconded by Cllr Nair, that the quay would be mended.", "the quay would be mended."),
        ("AGREED: On the proposal of Cllr Fenwick, seconded by Cllr Nair, it was agreed to mend the quay.", "to mend the quay."),
        ("AGREED: It was agreed on the proposal of Cllr Fenwick, seconded by Cllr Nair, to mend the quay.", "to mend the quay."),
        ("A motion proposed by Cllr Fenwick and seconded by Cllr Nair, that the quay be mended this year, was carried by five votes to one.", "the quay be mended this year"),
        ("By 4 votes to 2, the Chair not voting, it was decided to object to the plan.", "it was decided to object to the plan."),
    ],
)  # fmt: skip
def test_who_moved_and_how_the_vote_went_are_no_part_of_the_clause(
    parsed: Callable[..., Any], sentence: str, clause: str
) -> None:
    text = (
        HEAD.replace("A recorded vote was taken on the motion.", sentence)
        + "**2. Finance**\n\nThe accounts were read.\n"
    )
    found = parsed(text, "minutes.md")
    (resolution,) = [r for r in found.document.resolutions if r.item == "1"]
    assert [c.text for c in resolution.clauses] == [clause]
    span = resolution.clauses[0].span
    assert found.text[span.start : span.end] == clause
    if "Fenwick" in sentence:
        assert (resolution.mover, resolution.seconder) == ("Cllr Fenwick", "Cllr Nair")


def test_the_amendment_that_became_the_finding_has_the_votes_for_it(parsed: Callable[..., Any]) -> None:
    debate = (
        "Councillor Pell moved that the quay be let. This was seconded by Councillor Holt.\n\n"
        "As an amendment Councillor Fenwick, seconded by Councillor Nair, moved that the quay be kept.\n\nOn a division there voted:\n\n"
        "For the Motion (2): Councillors Pell and Holt\n\nFor the Amendment (3): Councillors Fenwick, Nair and Asher\n\n"
    )
    end = "Accordingly, the Amendment became the finding of the meeting and it was agreed that the quay be kept.\n\n**2. Finance**\n\nThe accounts were read.\n"
    (found,) = parsed(HEAD.replace("A recorded vote was taken on the motion.\n\n", debate) + end).document.resolutions
    assert (found.mover, found.vote.for_, found.vote.against) == ("Councillor Fenwick", 3, 2)
    assert found.vote.names.against == ("Pell", "Holt")


@pytest.mark.parametrize(
    ("between", "named"),
    [
        ("Cllr Nair requested a named vote:", ("Fenwick", "Nair")),
        ("Cllr Nair requested a named berth for each boat.", ()),
    ],
)
def test_a_named_vote_asked_for_stands_between_clauses_and_names(
    parsed: Callable[..., Any], between: str, named: tuple[str, ...]
) -> None:
    clauses = "RESOLVED that:\n\ni. the quay be mended; and\n\nii. the boats be moved.\n\n"
    votes = f"2 members voted for, 1 against\n\n{between}\n\nFor: Cllrs Fenwick and Nair\n\nAgainst: Cllr Pell\n\n**2. Finance**\n"
    found = parsed(HEAD.replace("A recorded vote was taken on the motion.", clauses) + votes).document.resolutions[0]
    assert (found.vote.names.for_ if found.vote and found.vote.names else ()) == named


@pytest.mark.parametrize(
    ("run", "names"),
    [
        ("Bell, A; Roe, J.K.; Ó Dunn, C", ["Bell, A", "Roe, J.K.", "Ó Dunn, C"]),
        ("Bell, A, Roe, B and Dunn", ["Bell", "Roe", "Dunn"]),
        ("Councillors Bell; Roe; Dunn", ["Bell", "Roe", "Dunn"]),
    ],
)
def test_names_as_registers_print_them(run: str, names: list[str]) -> None:
    assert split(run) == names


def test_names_below_labels_of_two_columns_go_with_neither(parsed: Callable[..., Any]) -> None:
    votes = "For 3\n\nAgainst 2\n\nCouncillors Bell, Orr and Shah\n\nCouncillors Roe and Ward"
    vote = parsed(HEAD + votes + TAIL).document.resolutions[0].vote
    assert vote is None or vote.names is None


@pytest.mark.parametrize(
    "told",
    [
        "On a recorded vote, nine Members voted for the proposal and seven against and it was declared carried.",
        "On a vote, nine Members voted for the amendment and seven against and it was declared carried.",
        "On being put to the vote, nine voted for and seven against and it was declared carried.",
    ],
)
def test_how_the_vote_went_settles_what_was_moved_above(parsed: Callable[..., Any], told: str) -> None:
    motion = "Moved by Councillor Bell,\n\nSeconded by Councillor Orr,\n\nThat the Board accepts the works proposed by the Agency.\n\n"
    head = HEAD.replace("A recorded vote was taken on the motion.\n\n", "")
    document = parsed(head + motion + told + "\n\n**2. Finance**\n\nThe accounts were read.\n").document
    [decision] = document.resolutions
    assert [clause.text for clause in decision.clauses] == ["That the Board accepts the works proposed by the Agency."]
    assert (decision.mover, decision.seconder) == ("Councillor Bell", "Councillor Orr")
    assert (decision.vote.for_, decision.vote.against, decision.vote.result) == (9, 7, "carried")


_VOTED = "Councillor Ann Moss{0}Against\nCouncillor Bo Tarn{0}For\nCouncillor Cy Orme{0}For\nCouncillor Di Vale{0}For\nCouncillor Ed Pike{0}No vote recorded\nCouncillor Flo Crag{0}Abstain\n"
RECORDS = [
    ("Lease of the mill (Motion)\n", "Carried\n"),
    ("", ""),
    ("24/0119/FUL - Lease of the mill (Substantive Motion)\n", "Carried\n"),
]


@pytest.mark.parametrize("gap", [" ", "   ", "\n"])
@pytest.mark.parametrize(("title", "word"), RECORDS)
def test_a_voting_record_tells_of_the_decision_below_it(
    parsed: Callable[..., Any], gap: str, title: str, word: str
) -> None:
    head = "Tarrow Borough Council\nMinutes of the meeting held on 4 June 2019\nPresent: Councillors Ann Moss (Chair), Bo Tarn and Cy Orme\n1. Apologies\nNone.\n2. The mill\n"
    moved = "Councillor Tarn put forward a motion to let the mill. This was seconded by Councillor Orme.\nA named vote was taken.\n"
    text = (
        head
        + moved
        + title
        + _VOTED.format(gap)
        + word
        + "RESOLVED: That the mill be let.\n3. Any other business\nNone.\n"
    )
    document = parsed(text, "minutes.txt").document
    (resolution,) = document.resolutions
    assert [clause.text for clause in resolution.clauses] == ["the mill be let."]
    assert (resolution.mover, resolution.seconder) == ("Councillor Tarn", "Councillor Orme")
    names = resolution.vote.names
    assert names.for_ == ("Councillor Bo Tarn", "Councillor Cy Orme", "Councillor Di Vale")
    assert (names.against, names.abstain) == (("Councillor Ann Moss",), ("Councillor Flo Crag",))


def test_a_voting_record_without_a_decision_below_it_decides_its_title(parsed: Callable[..., Any]) -> None:
    head = "Tarrow Borough Council\nMinutes of the meeting held on 4 June 2019\nPresent: Councillors Ann Moss (Chair), Bo Tarn and Cy Orme\n1. Apologies\nNone.\n2. The mill\n"
    lost = "Sell the mill (Amendment)\n" + _VOTED.replace("}For", "}Against").format(" ") + "Rejected\n"
    text = head + lost + "Let the mill (Motion)\n" + _VOTED.format(" ") + "Carried\n3. Any other business\nNone.\n"
    document = parsed(text, "minutes.txt").document
    (resolution,) = document.resolutions
    assert [clause.text for clause in resolution.clauses] == ["Let the mill"]
    assert resolution.vote.names.against == ("Councillor Ann Moss",)
    assert resolution.vote.result == "carried"


def test_who_voted_on_the_amendment_that_was_lost_did_not_vote_so_on_the_motion(parsed: Callable[..., Any]) -> None:
    head = "Tarrow Borough Council\nMinutes of the meeting held on 4 June 2019\nPresent: Cllrs A Moss (Chair), B Tarn and C Orme\n1. Apologies\nNone.\n2. The mill\n"
    put = "Proposed by Cllr Tarn\nSeconded by Cllr Orme\n“That the Council lets the mill.”\nAmendment\nProposed by Cllr Vale\nSeconded by Cllr Moss\n“That the Council waits a year.”\n"
    went = "On a recorded vote the amendment was lost.\nFor: Cllrs Vale, Moss (2)\nAgainst: Cllrs Tarn, Orme, Pike (3)\nThe motion was then put and carried, 3 voting for and 1 against.\n3. Any other business\nNone.\n"
    document = parsed(head + put + went, "minutes.txt").document
    (resolution,) = document.resolutions
    assert (resolution.mover, resolution.vote.for_, resolution.vote.against) == ("Cllr Tarn", 3, 1)
    assert resolution.vote.names is None
    (fell,) = document.motions
    assert (fell.text, fell.mover, fell.seconder) == ("That the Council waits a year.", "Cllr Vale", "Cllr Moss")
    assert (fell.vote.result, fell.vote.names.for_) == ("lost", ("Vale", "Moss"))

"""Names and runs of names; all people are invented."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minutes_parser.segment.people.name_runs import split_entries, split_people
from minutes_parser.segment.people.names import initials, is_person, strip
from minutes_parser.segment.people.posts import is_count


@pytest.mark.parametrize(
    ("run", "names"),
    [
        ("Councillor P Vane (Chair)\nCouncillors Q Holt, R Moss and\nS Tarn", ["P Vane", "Q Holt", "R Moss", "S Tarn"]),
        ("Councillors Vane, Mrs Holt, Dr Moss and Tarn MBE", ["Vane", "Holt", "Moss", "Tarn"]),
        ("Aldermen: R Vane, J Holt MBE\nCouncillors: Moss, Tarn", ["R Vane", "J Holt", "Moss", "Tarn"]),
        ("Councillor Vane (Chair), Holt (Vice Chair), Moss", ["Vane", "Holt", "Moss"]),
        ("Councillors Vane (M), Vane (J) and Uí Mhoss", ["Vane (M)", "Vane (J)", "Uí Mhoss"]),
        ("Mr P Vane, OBE, Ms Q Holt", ["P Vane", "Q Holt"]),
        ("Mr and Mrs Vane, Dr Holt", ["Vane", "Vane", "Holt"]),
        ("Ann Vane, Town Clerk, Ben Holt, Planner (North) and Cy Moss, Surveyor", ["Ann Vane", "Ben Holt", "Cy Moss"]),
        ("Ann Vane AV Ben Holt BH", ["Ann Vane", "Ben Holt"]),
        ("Mr A Vane Mrs B Holt Mr C Moss", ["A Vane", "B Holt", "C Moss"]),
        ("Ann Vane (Works) Ben Holt (Parks), Cy Moss", ["Ann Vane", "Ben Holt", "Cy Moss"]),
        ("Ann Vane (AV) - Secretary Ben Holt (BH) Cy Moss (CM)", ["Ann Vane", "Ben Holt", "Cy Moss"]),
        ("JOHN COX, MARY ANN VANE", ["JOHN COX", "MARY ANN VANE"]),
        ("Cllr. O' Vane, van der Holt, Al-Moss", ["O' Vane", "van der Holt", "Al-Moss"]),
        ("Director, Roads and Parks (Mr. A. Vane), Clerk (Ms B Holt)", ["A. Vane", "B Holt"]),
        ("Planners (Mr A Vane and Ms B Holt)", ["A Vane", "B Holt"]),
        ("Clerk J Vane", ["J Vane"]),
        ("Member of the Public Mr J Vane", ["J Vane"]),
        ("Highways Officer Jane Vane", ["Jane Vane"]),
        ("Sarah V (SV), Tom H [Treasurer]", ["Sarah V", "Tom H"]),
        ("Cllr A Vane & 5 residents", ["A Vane"]),
        ("Claire Page, Nia Hall and Bob Ward", ["Claire Page", "Nia Hall", "Bob Ward"]),
        ("Ann Vane, Head of Schools and Ben Holt, Committee Officer", ["Ann Vane", "Ben Holt"]),
        ("Ann Vane, Head of Housing and Care, Ben Holt", ["Ann Vane", "Ben Holt"]),
        (
            "Mr. G. O‟Vane, Bernard (Bernie) Holt and Pádraic Ó hUain",
            ["G. O‟Vane", "Bernard (Bernie) Holt", "Pádraic Ó hUain"],
        ),
        ("Dr Ann Vane (AV)", ["Ann Vane"]),
        ("Cllrs A Vane; on Teams: Cllrs B Holt and C Moss", ["A Vane", "B Holt", "C Moss"]),
        ("Chief Executive, Head of Law, Clerk (Ms B Holt)", ["B Holt"]),
        ("Councillors A Vane, D Court (DC) and R Moss", ["A Vane", "D Court", "R Moss"]),
        ("Ann Vane, A & B Councillor", ["Ann Vane"]),
        (
            "Cllrs Ann Vane, Bernard (Bernie) Holt and Moss (Chair) Tarn, Orme",
            ["Ann Vane", "Bernard (Bernie) Holt", "Moss", "Tarn", "Orme"],
        ),
        ("Cllr. Vane (WXDC) Cllr. Holt (WCC), C. Moss (Clerk)", ["Vane", "Holt", "C. Moss"]),
        ("Mr A Leader, Mrs B Leader and Ms C Moss", ["A Leader", "B Leader", "C Moss"]),
        ("Head of Parks and Piers, Mr A Vane; Planner, Ms C Moss", ["A Vane", "C Moss"]),
        ("Mr A Vane, Wex Tenants' Federation", ["A Vane"]),
        ("Mr A Vane Leader, Ms C Moss", ["A Vane", "C Moss"]),
        ("Cllr A Vane, the clerk B. Holt and the assistant to the clerk Ms C Moss", ["A Vane", "B. Holt", "C Moss"]),
        (
            "Councillor Ann VANE, Councillor Cy MOSS JP, Mr Holt RNLI, Mr Orme EDC",
            ["Ann VANE", "Cy MOSS", "Holt", "Orme"],
        ),
        ("Mrs A Vane, Clerk 3 members of the public", ["A Vane"]),
        ("Mr A Vane, accompanied by his solicitor Mr B Holt", ["A Vane", "B Holt"]),
        ("Mr A Vane, accompanied by three members of the public", ["A Vane"]),
        ("Bailie A Vane, Provost B Holt", ["A Vane", "B Holt"]),
        ("Parish Councillor Ann Vane and Borough/County Councillor Cy Moss (CM)", ["Ann Vane", "Cy Moss"]),
        ("A C Vane Esq (Chairman), PC 1182 Holt", ["A C Vane", "Holt"]),
        (
            "Cllr Donal Mac Giolla Chell, Cllr P. Mac An Orme, Ann Mac Tull",
            ["Donal Mac Giolla Chell", "P. Mac An Orme", "Ann Mac Tull"],
        ),
    ],
)
def test_a_run_gives_its_people(run: str, names: list[str]) -> None:
    assert [person.name for person in split_people(run)] == names


@pytest.mark.parametrize(
    "words",
    [
        "Town Clerk",
        "four members of the public",
        "Wexford Parish Council",
        "Head of Housing",
        "Village Hall",
        "Apologies for absence",
        "None",
        "Community Safety Analyst",
        "Planning, Housing and Health",
        "OBE",
        "B Councillor",
    ],
)
def test_what_names_nobody(words: str) -> None:
    assert split_people(words) == []


def test_a_post_behind_a_key_is_of_the_one_before_it() -> None:
    people = split_people("Cllr Jo Vane JV Chair Cllr Gail Holt GH Vice Chair Cllr Ben Moss BM")
    assert [(p.name, p.remarks) for p in people] == [
        ("Jo Vane", ("JV Chair",)),
        ("Gail Holt", ("GH Vice Chair",)),
        ("Ben Moss", ("BM",)),
    ]


def test_posts_in_a_row_are_an_entry_each() -> None:
    entries = split_entries("Chief Executive, Director, Roads (Mr A Vane), Head of Law and Clerk to the Council")
    assert [entry.words for entry in entries] == [
        "Chief Executive",
        "Director, Roads (Mr A Vane)",
        "Head of Law",
        "Clerk to the Council",
    ]


def test_post_first_and_name_first_lists_keep_post_and_person_together() -> None:
    by_post = split_people("Director, Roads (Mr A Vane), A/Planner, West Division, (Ben Holt)")
    assert [(p.post, p.name) for p in by_post] == [
        ("Director, Roads", "A Vane"),
        ("A/Planner, West Division", "Ben Holt"),
    ]
    by_name = split_people("Ann Vane, Deputy Chief Executive, Ben Holt, Officer (Parks)")
    assert [(p.name, p.remarks) for p in by_name] == [
        ("Ann Vane", ("Deputy Chief Executive",)),
        ("Ben Holt", ("Officer (Parks)",)),
    ]


def test_a_plural_governs_its_run() -> None:
    people = split_people("Aldermen Vane and Holt and Councillors Moss and Tarn")
    assert [(p.honorific, p.name) for p in people] == [
        ("Alderman", "Vane"),
        ("Alderman", "Holt"),
        ("Councillor", "Moss"),
        ("Councillor", "Tarn"),
    ]


def test_honours_belong_to_the_one_before() -> None:
    first, second = split_people("Ann Vane, MBE, JP, Ben Holt")
    assert (first.honours, first.remarks, second.honours) == ("MBE JP", (), None)


def test_a_post_alone_is_an_entry_without_a_person() -> None:
    entries = split_entries("D Vane, Head of Roads; Climate Officer; and E Holt, Clerk")
    assert [(e.person.name if e.person else e.words) for e in entries] == ["D Vane", "Climate Officer", "E Holt"]


@pytest.mark.parametrize(
    ("words", "yes"),
    [
        ("Cllr A Vane", True),
        ("Ann Vane OBE", True),
        ("Mr Vane", True),
        ("Vane", False),
        ("Town Clerk", False),
        ("Ann Vane spoke", False),
    ],
)
def test_is_person(words: str, yes: bool) -> None:
    assert is_person(words) is yes


@pytest.mark.parametrize(
    ("printed", "bare"),
    [
        ("Cllr Mrs A Vane, OBE (Chair)", "A Vane"),
        ("The Rt Hon Ann Vane MP", "Ann Vane"),
        ("Ann Vane", "Ann Vane"),
        ("PC Tom Holt", "Tom Holt"),
    ],
)
def test_strip(printed: str, bare: str) -> None:
    assert strip(printed) == bare


@pytest.mark.parametrize(
    ("run", "names"),
    [
        ("VANE, Ann (Chair); HOLT, Ben; MOSS, Cy", ["VANE, Ann", "HOLT, Ben", "MOSS, Cy"]),
        ("Vane, A.; Holt, B.J.", ["Vane, A.", "Holt, B.J."]),
        ("Vane P J; Holt R", ["Vane P J", "Holt R"]),
        ("Ann Vane, Clerk; Ben Holt, Planner", ["Ann Vane", "Ben Holt"]),
        ("Provost Vane, Ex-Provost Holt, Bailie Moss", ["Vane", "Holt", "Moss"]),
        ("Mr P Vane; (Clerk) Q Holt", ["P Vane", "Q Holt"]),
        ("Unison – P Vane; FBU – Q Holt", ["P Vane", "Q Holt"]),
        ("Finance – Budget", []),
        ("Messrs Vane and Holt, Directors of Roads", ["Vane", "Holt"]),
    ],
)
def test_names_turned_or_behind_what_they_are_of(run: str, names: list[str]) -> None:
    assert [entry.person.name for entry in split_entries(run) if entry.person] == names


@pytest.mark.parametrize(
    ("run", "held"),
    [
        ("Messrs Vane and Holt, Directors of Roads; Ms Moss", [("Directors of Roads",), ("Directors of Roads",), ()]),
        ("Mr Vane and Mr Holt, Director of Roads", [(), ("Director of Roads",)]),
    ],
)
def test_a_post_of_several_behind_them(run: str, held: list[tuple[str, ...]]) -> None:
    assert [entry.person.remarks for entry in split_entries(run) if entry.person] == held


def test_initials() -> None:
    assert initials("Ann Mary Vane-Holt") == "AMVH"
    assert initials("Cllr Ben van der Moss") == "BM"


@pytest.mark.parametrize(
    ("words", "yes"),
    [("4 members of the public", True), ("the press", True), ("None", True), ("Public Health Officer", False)],
)
def test_is_count(words: str, yes: bool) -> None:
    assert is_count(words) is yes


def test_a_long_word_is_read_to_its_end() -> None:
    """Cut in every way, the last name would not be done in a lifetime."""
    assert split_people(f"Ann (Nan) Vane-{'o' * 60}!, Ben Holt")[-1].name == "Ben Holt"


@given(st.text(max_size=80))
def test_offsets_hold_for_any_text(text: str) -> None:
    for entry in split_entries(text):
        assert 0 <= entry.start < entry.end <= len(text)
        if entry.person:
            assert entry.person.name

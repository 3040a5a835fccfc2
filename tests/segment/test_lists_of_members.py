"""Lists of those at a meeting as councils, boards and schools set them, some with a look-alike; all people are invented."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

_HEAD = "WEX COUNCIL\n\nMinutes of the meeting held on 4 March 2014\n\n"
_AFTER = "\n\n7. Roads\n\nThe engineer reported that the bridge had been mended.\n\n8. Finance\n\nRESOLVED that the accounts be approved.\n"
_MEMBERS = "Present: Cllrs A Vane, B Holt and C Moss\n\n"
_THERE = ["P A Vane", "P B Holt", "P C Moss"]


def _listed(parsed: Callable[..., Any], block: str) -> list[str]:
    people: list[str] = parsed(_HEAD + block + _AFTER, "m.txt").people
    return people


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        pytest.param(
            "PRESENT\n\nCathaoirleach: Councillor Cy Vane\n\nCouncillors: Holt, Ann; Moss, Ben; Ó Néill, Dara; Orme, Tom\n\nOFFICIALS\nMr. P. Dean, Chief Executive",
            [
                "P Cy Vane (Cathaoirleach)",
                "P Holt, Ann",
                "P Moss, Ben",
                "P Ó Néill, Dara",
                "P Orme, Tom",
                "I P. Dean (Chief Executive)",
            ],
            id="surnames first, parted by semicolons",
        ),
        pytest.param(
            "Present: Councillors Holt, Ann (Chair); Moss, Mrs Sue; de Lacy, Eve; and Orme, Tom.",
            ["P Holt, Ann (Chair)", "P Moss, Mrs Sue", "P de Lacy, Eve", "P Orme, Tom"],
            id="surnames first behind a plural",
        ),
        pytest.param(
            "Present:\nCllr Holt, Ann\nCllr Moss, Ben\nCllr O'Dea, Tom",
            ["P Holt, Ann", "P Moss, Ben", "P O'Dea, Tom"],
            id="surnames first, one a line",
        ),
        pytest.param(
            "Present: Ann Holt, Chair; Ben Moss, Treasurer; Tom Orme, Secretary",
            ["P Ann Holt (Chair)", "P Ben Moss (Treasurer)", "P Tom Orme (Secretary)"],
            id="posts behind the comma",
        ),
        pytest.param(
            "Present: Cllr D Vane, who presided,CllrsJ Holt, P Moss,S Orme and D Tarn with the Clerk, Mr B Dean.\n\nC/Cllr I Lisle and D/Cllr M Fisk also attended.\n\nJoe Roe attended as an observer.",
            [
                "P D Vane",
                "P J Holt",
                "P P Moss",
                "P S Orme",
                "P D Tarn",
                "P B Dean (Clerk)",
                "I I Lisle (C/Cllr)",
                "I M Fisk (D/Cllr)",
                "I Joe Roe",
            ],
            id="a title glued to an initial; the clerk behind 'with'; sentences of others",
        ),
        pytest.param(
            f"{_MEMBERS}In attendance: CFO D Orme, DCFO E Tarn, ACC F Dean and Mr G Lisle (Treasurer)",
            [*_THERE, "I D Orme (CFO)", "I E Tarn (DCFO)", "I F Dean (ACC)", "I G Lisle (Treasurer)"],
            id="ranks by their letters",
        ),
        pytest.param(
            "PRESENT: P Vane Esq., Q Holt Esq., Elected Members. Cllr S Tarn, U Lisle Esq., Appointed Members. A. Orme Esq., Clerk to the Board, Mrs C Roe, Finance Officer and L Fisk Esq., Assistant Clerk to the Board.",
            [
                "P P Vane",
                "P Q Holt",
                "P S Tarn",
                "P U Lisle",
                "P A. Orme (Clerk to the Board)",
                "P C Roe (Finance Officer)",
                "P L Fisk (Assistant Clerk to the Board)",
            ],
            id="squires, and what sort of members closes each run",
        ),
        pytest.param(
            "Attendees:\n\nCommittee      Councillors Vane (Chairman), Mrs Holt, Moss, Orme, Tarn,\nMembers:       Dean, Lisle, Fisk, Roe and Ash\n\nVisiting       Councillor Cope\nMembers:",
            [
                "P Vane (Chairman)",
                "P Holt",
                "P Moss",
                "P Orme",
                "P Tarn",
                "P Dean",
                "P Lisle",
                "P Fisk",
                "P Roe",
                "P Ash",
                "I Cope",
            ],
            id="labels in two lines beside their lists",
        ),
        pytest.param(
            "|Present: |Ann Vane, Bob Holt, Cy Moss, |\n\n| |Dee Orme, Councillor Tarn |\n\n|Apologies |Councillors Dean and Lisle, Eve Fisk |\n\n|In attendance |Jo Roe, Wex Police |\n\n|Minutes |Proposed by Ann, seconded by Bob. Approved. | |",
            [
                "P Ann Vane",
                "P Bob Holt",
                "P Cy Moss",
                "P Dee Orme",
                "P Tarn",
                "A Dean",
                "A Lisle",
                "A Eve Fisk",
                "I Jo Roe",
            ],
            id="rows between pipes, blank lines between them",
        ),
        pytest.param(
            "In the Chair: Councillor C Vane\n\nIn attendance:\nCouncillor T Holt\nCouncillor P Moss\n\n(Officials)\nMrs M Tarn, Chief Executive\nMrs D Dean, Director of Roads",
            ["P C Vane (Chair)", "P T Holt", "P P Moss", "I M Tarn (Chief Executive)", "I D Dean (Director of Roads)"],
            id="officials in brackets below the members",
        ),
        pytest.param(
            "In the Chair: Councillor C Vane In attendance: Councillor T Holt Councillor P Moss (Officials) Mrs M Tarn, Chief Executive",
            ["P C Vane (Chair)", "P T Holt", "P P Moss", "I M Tarn (Chief Executive)"],
            id="the same in one line",
        ),
        pytest.param(
            "In the Chair: Councillor C Vane\n\nPresent: Councillors P Holt and R Moss\n\nIn attendance:\nCouncillor T Tarn\n\nOfficers: Mr B Dean",
            ["P C Vane (Chair)", "P P Holt", "P R Moss", "I T Tarn", "I B Dean"],
            id="a councillor in attendance, where others are present",
        ),
        pytest.param(
            "Present: Cllrs Vane, Holt and Moss\nApologies: Cllrs Orme and Ashby Tarn",
            ["P Vane", "P Holt", "P Moss", "A Orme", "A Ashby Tarn"],
            id="a double surname behind 'and'",
        ),
        pytest.param(
            "Present: Ann Vane (Chair), Bob Holt (Secretary), Rob Warden, Sue Constable\nMinutes taken by: Bob Holt",
            ["P Ann Vane (Chair)", "P Bob Holt (Secretary)", "P Rob Warden", "P Sue Constable"],
            id="surnames that are posts; the minutes of somebody listed",
        ),
        pytest.param(
            f"{_MEMBERS}Also present: Licensing Officer (Vale of Wex Council).",
            [*_THERE, "I - (Licensing Officer)"],
            id="the council of a post without a name",
        ),
        pytest.param(
            f"{_MEMBERS}Officers: Committee Officer – S Orme CHAIRPERSON'S REMARKS\n\nThe Chairperson welcomed everyone.",
            [*_THERE, "I S Orme (Committee Officer)"],
            id="the next heading behind the last name",
        ),
        pytest.param(
            "Present:\n\nIn the chair\n\nAnn Vane\n\nVice-chair\n\nBob Holt\n\nTreasurer\n\nCy Moss\n\nSecretary\n\nDee Orme\n\nMembers present\n\nEve Tarn\nFay Dean",
            [
                "P Ann Vane (Chair)",
                "P Bob Holt (Vice-chair)",
                "P Cy Moss (Treasurer)",
                "P Dee Orme (Secretary)",
                "P Eve Tarn",
                "P Fay Dean",
            ],
            id="each post over its holder",
        ),
        pytest.param(
            "Membership: Ann Vane, Bob Holt, Cy Moss & Eve Tarn (Clerk)\nApologies: Cy Moss",
            ["P Ann Vane", "P Bob Holt", "P Eve Tarn (Clerk)", "A Cy Moss"],
            id="a membership over apologies",
        ),
        pytest.param(
            "Membership: Ann Vane, Bob Holt, Cy Moss\nPresent: Ann Vane, Bob Holt\nApologies: Cy Moss",
            ["P Ann Vane", "P Bob Holt", "A Cy Moss"],
            id="a membership over those present",
        ),
        pytest.param(
            "Cllr Vane (Chairman)\nCllr Holt\nCllr Mrs Moss\nCllr Moss\nMrs Gail Orme – Clerk.",
            ["P Vane (Chairman)", "P Holt", "P Moss", "P Moss", "P Gail Orme (Clerk)"],
            id="two of one surname",
        ),
        pytest.param(
            "PRESENT:\n\nCllr. J Vane (Chairman)\n\nCllr. J Holt\n\nMr R Orme\n\nClerk\n\nThere were no members of the public.",
            ["P J Vane (Chairman)", "P J Holt", "P R Orme (Clerk)"],
            id="the clerk's post in a line of its own",
        ),
        pytest.param(
            "Present:\n\nMayor Tim Vane, West of Wex Authority (Chair)\nCllr Di Holt, Quay & Moor Council\nMayor Ray Moss, Wexstow City Council\nCllr Toby Orme, South Wex Council",
            ["P Tim Vane (Mayor, Chair)", "P Di Holt", "P Ray Moss (Mayor)", "P Toby Orme"],
            id="a council of two places",
        ),
        pytest.param(
            "Present:  Cllrs Vane, Mrs. Holt and Tarn\nVisitors:         Rev Peter Moss and Ms Eve Dean\nPrayers:         Rev Moss led the Council in Prayers",
            ["P Vane", "P Holt", "P Tarn", "I Peter Moss", "I Eve Dean"],
            id="who led the prayers",
        ),
        pytest.param(
            f"{_MEMBERS}Apologies: Cllr D Orme. Also: County Councillor Mr Ifor Dean",
            [*_THERE, "A D Orme", "A Ifor Dean (County Councillor)"],
            id="'also' behind apologies",
        ),
        pytest.param(
            f"{_MEMBERS}Apologies: Dee Orme and Eve Tarn Members of Public: - Fay Dean, Guy Lisle and Hal Roe",
            [*_THERE, "A Dee Orme", "A Eve Tarn", "I Fay Dean", "I Guy Lisle", "I Hal Roe"],
            id="the public by name, in one line",
        ),
    ],
)
def test_lists_of_members(parsed: Callable[..., Any], block: str, expected: list[str]) -> None:
    assert _listed(parsed, block) == expected


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        pytest.param(
            f"{_MEMBERS}Meeting chaired by John Orme", ["P John Orme (Chair)", *_THERE], id="who is not listed"
        ),
        pytest.param(
            f"{_MEMBERS}Mr B Holt in the Chair\n\nIn attendance: Mr F Lisle (Clerk)",
            ["P A Vane", "P B Holt (Chair)", "P C Moss", "I F Lisle (Clerk)"],
            id="a line between the lists",
        ),
        pytest.param(
            f"{_MEMBERS}The Mayor, Cllr. B Holt, presided.",
            ["P A Vane", "P B Holt (Mayor)", "P C Moss"],
            id="the mayor, as printed",
        ),
        pytest.param(
            f"{_MEMBERS}CATHAOIRLEACH:\n\n • The Cathaoirleach, Councillor B Holt presided.",
            ["P A Vane", "P B Holt (Cathaoirleach)", "P C Moss"],
            id="the cathaoirleach, as printed",
        ),
        pytest.param(
            f"{_MEMBERS}Retiring Chairman, Mr Dean, was in the chair for the first item.",
            ["P Dean (Chair)", *_THERE],
            id="the chair of the year before",
        ),
        pytest.param(
            f"{_MEMBERS}The Vice-Chairman, Cllr B Holt, took the chair.",
            ["P A Vane", "P B Holt (Chair)", "P C Moss"],
            id="the vice-chairman",
        ),
    ],
)
def test_who_chaired(parsed: Callable[..., Any], block: str, expected: list[str]) -> None:
    assert _listed(parsed, block) == expected


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        pytest.param(
            "1. Election of Chairman\n\nCllr Vane was elected.\n\n2. Election of Vice Chairman\n\nCllr Holt was elected.\n\n3. Appointments\n\nNone.\n\n4. Co-option\n\nNone.\n\n5. Apologies\n\nThere were apologies from Ann Roe and PCO Dee Orme.",
            ["A Ann Roe", "A Dee Orme (PCO)"],
            id="below the elections of an annual meeting",
        ),
        pytest.param(
            "1. Apologies\n\nApologies for absence were received from Cllrs Orme and Tarn; Cllr Moss for late arrival.",
            ["A Orme", "A Tarn"],
            id="one who came late",
        ),
        pytest.param("1. Apologies\n\nApologies were received from Cllr Moss for lateness.", [], id="only one late"),
        pytest.param(
            "(a)       Apologies for Absence\n\nThese were received from Councillor D Orme.\n\n(c)       Declarations of Interest\n\nNone.",
            ["A D Orme"],
            id="lettered headings",
        ),
    ],
)
def test_apologies(parsed: Callable[..., Any], block: str, expected: list[str]) -> None:
    assert _listed(parsed, _MEMBERS + block) == [*_THERE, *expected]


def test_a_minute_that_opens_with_the_town_and_the_day(parsed: Callable[..., Any]) -> None:
    text = (
        "ROADS COMMITTEE\n\nWEXSTOW, 9 May 2014. Minute of Meeting of the ROADS COMMITTEE. Present:- Councillor Vane, Convener; "
        "Councillor Ann Holt, Vice Convener; and Councillors Moss, Hugh Tarn MBE and Lisle.\n\n"
        "The agenda and reports can be found on the website.\n\n1. The Committee resolved to approve the minute."
    )
    document = parsed(text, "m.txt").document
    assert document.kind == "minutes"
    assert [r.name for r in document.attendance] == ["Vane", "Ann Holt", "Moss", "Hugh Tarn", "Lisle"]

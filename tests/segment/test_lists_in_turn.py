"""Lists of those there whose columns were read one after the other, and lists under areas and of those who joined from afar."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import Any

import pytest

LABELS = "Presiding:\nPresent:\nIn Attendance:\nApologies:\nMinutes of the Special Meeting of Marl City Council\nheld on Monday 14th October, 2019\n"
COLUMNS = """WEX COUNTY COUNCIL
Minutes of Meeting of Wex County Council
held on Tuesday 8th March 2022 at 3.00pm

Councillors:

BARDE
PAT

DONNEL
ANTHONY

O’RORE
JOHN

HYDE
DAVID

Officials:
Mr. T. Wren, Chief Executive
"""
CASES = [
    pytest.param(
        "Minutes of Inaugural Meeting of Marl Joint Policing Committee,\nheld at 10.30am on Tuesday, 3rd March, 2015\nPresiding\nLocal Authority\nMembers\nOireachtas Members:\nCommunity Members:\nGarda Officers:\nOfficers Present:\nApologies\nCllr Ann Dale, Cathaoirleach\nCllrs.Petra Burn, Tom Farr,\nKen Glyn, John Shore.\nDeputy Karl Bann, Deputy Nell Fadd.,\nMr.Milo Shaw, Luke Gorse, Thora\nLisle.\nChief Superintendent Alec Tarn, Inspector Ivo Fole,\nSergeant Saul Hare.\nRex Gall, Chief Executive\nOtto Cobb, Meetings Administrator\nDeputy Amos Penn, Supt. Cyril Menn, Supt.\nIda Bray.\nFay Grove and Gus Bream\n1.\nIntroductions\nThe members were welcomed.\n",
        [
            *(f"{name} present" for name in ("Ann Dale", "Petra Burn", "Tom Farr", "Ken Glyn", "John Shore", "Karl Bann", "Nell Fadd", "Milo Shaw", "Luke Gorse", "Thora Lisle", "Alec Tarn", "Ivo Fole", "Saul Hare")),
            *("Rex Gall in_attendance", "Otto Cobb in_attendance"),
            *(f"{name} apologies" for name in ("Amos Penn", "Cyril Menn", "Ida Bray", "Fay Grove", "Gus Bream")),
        ],
        id="lists of several bodies",
    ),
    pytest.param(
        COLUMNS.replace("O’RORE\nJOHN", "KANE WILLIE\n\nSHEEN\nMICHAEL\n\nDEVER\nDAVID LAWL\nGEORGE"),
        ["BARDE PAT present", "DONNEL ANTHONY present", "KANE WILLIE present", "SHEEN MICHAEL present", "DEVER DAVID present", "LAWL GEORGE present", "HYDE DAVID present", "T. Wren in_attendance"],
        id="surnames over forenames, two cells in a line",
    ),
    pytest.param(
        "MARL COUNTY COUNCIL\nMINUTES OF MEETING HELD ON 4 MAY 2026\n\nPRESENT:\n\nCOUNCILLORS S. CULL, T. ANN, J. BEHN, V. BLAK, S. BORK, M. CORR, M. CREEN,\nA. CRONE, E. DOYL AND G. DUNN.\n\nIN ATTENDANCE:\n\nMR. B. GLEES, CHIEF EXECUTIVE\nMS. H. PURC, SENIOR EXECUTIVE OFFICER/MEETINGS ADMINISTRATOR\nMS. J. CARR, SENIOR EXECUTIVE OFFICER\n\nBefore the first item the administrator called the roll, which took some time, and\nmembers heard how to behave on a screen, that two journalists and a few residents\nwere listening there too, which the members welcomed and were glad to hear.\n",
        [*(f"{name} present" for name in ("S. CULL", "T. ANN", "J. BEHN", "V. BLAK", "S. BORK", "M. CORR", "M. CREEN", "A. CRONE", "E. DOYL", "G. DUNN")), *(f"{name} in_attendance" for name in ("B. GLEES", "H. PURC", "J. CARR"))],
        id="a person a line, one of them full",
    ),
    pytest.param(
        LABELS
        + "Cllr. M. Cull Mayor of Marl\nCouncillors: A. Cheal, F. Fayle, O.\nHanse, and P. Orrin.\nMr.\nB. Grath, Chief Executive\nT. Connel, Director of Services\nCllrs. John Voss, P. Keal\n",
        [
            "M. Cull present",
            "A. Cheal present",
            "F. Fayle present",
            "O. Hanse present",
            "P. Orrin present",
            "B. Grath in_attendance",
            "T. Connel in_attendance",
            "John Voss apologies",
            "P. Keal apologies",
        ],
        id="all labels first",
    ),
    pytest.param(
        COLUMNS,
        ["BARDE PAT present", "DONNEL ANTHONY present", "O’RORE JOHN present", "HYDE DAVID present", "T. Wren in_attendance"],
        id="surnames over forenames",
    ),
    pytest.param(
        "Marl Borough Council\nMinutes of the Council held on 12 May 2025\n\nMembers Present: Councillors C. Kell, P. Balfe and A. Brend.\n\nOnline:\nCouncillors P. Brook and R. Powel.\n\nApologies:\nCouncillors B. Cald, G. Dunn.\n",
        ["C. Kell present", "P. Balfe present", "A. Brend present", "P. Brook present", "R. Powel present", "B. Cald apologies", "G. Dunn apologies"],
        id="members who joined online",
    ),
    pytest.param(
        "Marl City Council\nMinutes of the Council held on 12 May 2025\n\nPRESENT:\nCouncillor F. Denn in the chair.\n\nNORTH EAST:\nCouncillors J. Maher, T. Tyne.\n\nSOUTH:\nCouncillors D. Boyle.\n\nALSO PRESENT:\nMs. V. Sull, Chief Executive.\n",
        ["F. Denn present", "J. Maher present", "T. Tyne present", "D. Boyle present", "V. Sull in_attendance"],
        id="members of each area",
    ),
    pytest.param(
        "Marl County Council\nMinutes of the Council held on 12 May 2025\n\nPRESENT\nCouncillor: Bamber, Collin J, O’Suller M, McCarty U, Crone\nApologies: Collin D, Fahey\n",
        ["Bamber present", "Collin J present", "O’Suller M present", "McCarty U present", "Crone present", "Collin D apologies", "Fahey apologies"],
        id="surnames behind one title",
    ),
    pytest.param(
        "COMHAIRLE CHONTAE MHARL\nMINUTES OF MONTHLY MEETING OF MARL COUNTY COUNCIL\nHeld on Monday 22nd June 2026\nCATHAOIRLEACH:\nI LATHAIR FREISIN:\nBaill:\nBaill ar line:\nOifigh:\nCllr. Andrew Redd\nCathaoirleach of the County of Marl\nComh. /Cllr. S. Brode, J. Chare, D.\nConnor, and T. Welb.\nComh. [Cllr. M. Leine and E. Mann.\nMr. L. Connel, Chief Executive, Ms. K Orrin, Head of Finance\n",
        ["Andrew Redd present", "S. Brode present", "J. Chare present", "D. Connor present", "T. Welb present", "M. Leine present", "E. Mann present", "L. Connel in_attendance", "K Orrin in_attendance"],
        id="labels in Irish, all first",
    ),
    pytest.param(
        "MARL COUNTY COUNCIL\nMinutes of the Quay Municipal District\nMeeting held on Tuesday 9th June 2026 at 11.00am\nI LATHAIR:\nCATHAOIRLEACH:\nBAILL:\nOIFIGH:\nCllr. G Keng\nComh T. Conn, Cllr. E. Mann, Comh\nP. Mac An Orme, Cllr M Lew.\nU. Fenn, D.O.S., S. Dill C.O.\n",
        ["G Keng present", "T. Conn present", "E. Mann present", "P. Mac An Orme present", "M Lew present", "U. Fenn in_attendance", "S. Dill in_attendance"],
        id="a label over those of each list",
    ),
    pytest.param(
        "Marl Partnership Committee\nMinutes of Meeting held on 12 May 2025\n\nMembers in attendance:\nPublic Sector representatives:\nCllr. Tom Dunn, Marl County Council\nMr. Mike Rayne, Marl County Council (CEO)\n\nPrivate Sector representatives:\nMs. Joan Bell, Marl Network (Chairperson)\n\nApologies:\nMs. Rose Kane, Youth Sector (YWI Marl)\nMs. Paula Vane, HSE (Vice Chairperson)\n",
        ["Tom Dunn present", "Mike Rayne present", "Joan Bell present", "Rose Kane apologies", "Paula Vane apologies"],
        id="representatives of each sector",
    ),
    pytest.param(
        "Marl Film Club\nMinutes of the AGM held on 12 May 2025\n\nPresent: Simon (Chair), Kath (Treasurer), Alin (Quay Sofa), Mark (Librarian), Tom Dunn\n",
        ["Simon present", "Kath present", "Alin present", "Mark present", "Tom Dunn present"],
        id="posts behind forenames",
    ),
    pytest.param(
        "COMHAIRLE CATHRACH MHARL\nMINUTES OF MONTHLY MEETING HELD ON 4 MAY 2024\nComhairleoir:\nComhairleoir:\nAmmar Alin\nDaryl Barro\nRacheal Batt\nOifigigh\nDerek Kell\nEileen Quin\n",
        ["Ammar Alin present", "Daryl Barro present", "Racheal Batt present", "Derek Kell in_attendance", "Eileen Quin in_attendance"],
        id="a label for each column",
    ),
    pytest.param(
        "Marl County Council\nMinutes of the meeting held on 12 May 2025\n\nI LATHAIR\nComhairleoiri: Uí Bhama, Ó Colm\nLeithscéalta: Ó Fath\n\nPRESENT\nCouncillors: Bamber, Colman\nApologies: Fahey\n",
        ["Bamber present", "Colman present", "Fahey apologies"],
        id="the same lists in Irish and in English",
    ),
    pytest.param(
        "Marl Parish Council\nMinutes of the meeting held on 12 May 2025\n\nPresent: Cllrs S. Grime, T. Heath\nApologies were received from councillors J. Steph, Mr. T Johns, M Dan and were formally accepted\nThe Vice Chairman T. Heath acted as Chairman\n",
        ["S. Grime present", "T. Heath present", "J. Steph apologies", "T Johns apologies", "M Dan apologies"],
        id="apologies that were accepted",
    ),
    pytest.param(
        "Marl County Council\nMinutes of the meeting held on 12 May 2025\n\nMEMBERS PRESENT\nCllrs N Kenn, J Beard\n\nOFFICIALS IN ATTENDANCE\nLinda Mc Cann, Homeless Prevention Officer, Frances Friel, Flood Relief Engineer\n",
        ["N Kenn present", "J Beard present", "Linda Mc Cann in_attendance", "Frances Friel in_attendance"],
        id="posts of several words",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("head", "expected"), CASES)
def test_who_was_there(parsed: Callable[..., Any], head: str, expected: list[str]) -> None:
    (document,) = parsed(f"{head}\n1. Minutes\n\nNone.\n\n2. Quay\n\nNone.\n", "m.txt").documents
    assert sorted(f"{person.name} {person.status}" for person in document.attendance) == sorted(expected)


def test_as_many_lists_as_labels_or_none_is_moved(parsed: Callable[..., Any]) -> None:
    text = (
        LABELS
        + "Cllr. M. Cull Mayor of Marl\nMr. B. Grath, Chief Executive\n\n1. Minutes\n\nNone.\n\n2. Quay\n\nNone.\n"
    )
    (document,) = parsed(text, "m.txt").documents
    assert "apologies" not in {person.status for person in document.attendance if person.name == "M. Cull"}


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        (
            "In Attendance:\nPresiding:\nMembers:\nApologies:\nOfficials:\nMinutes of the Special Meeting of Marl City Council\nheld on Monday 14th October, 2019\nCouncillor, Kevin Call — Cathaoirleach\nCouncillors: Marianne Butt, James Byre\nCouncillors: Eric Donne, Debbie McCoal, Paddy\nMcQuill\nDavid Connor, Chief Executive\n",
            {"present": 3, "apologies": 3, "in_attendance": 1},
        ),
        (
            "Marl City Council\nMinutes of the Council held on 12 May 2025\n\nPRESENT\nCouncillors: Bamber, Collin J, Foley\nApologies: Collin D, Fahey\nChief Executive, Head of Finance, Senior Officer.\n",
            {"present": 3, "apologies": 2, "in_attendance": 3},
        ),
    ],
    ids=["one label over all others", "posts below those away"],
)
def test_how_many_were_there(parsed: Callable[..., Any], head: str, expected: dict[str, int]) -> None:
    (document,) = parsed(f"{head}\n1. Minutes\n\nNone.\n\n2. Quay\n\nNone.\n", "m.txt").documents
    assert Counter(person.status for person in document.attendance) == expected


def test_who_took_the_chair_told_in_irish(parsed: Callable[..., Any]) -> None:
    head = "COMHAIRLE CATHRACH MHARL\n\nMiontuairiscí Chruinniú Míosúil a tionóladh ar 11 May 2026 i Seomra na Comhairle ag 7.30 i.n,\ni láthair an tArdmheara Ammar Alin sa chathaoir\n\nComhairleoir:\nComhairleoir:\nAmmar Alin\nDaryl Barro\nRacheal Batt\n"
    (document,) = parsed(f"{head}\n1. Minutes\n\nNone.\n\n2. Quay\n\nNone.\n", "m.txt").documents
    assert [person.name for person in document.attendance if person.role] == ["Ammar Alin"]

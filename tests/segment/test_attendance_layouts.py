"""Attendance whose columns, marks or labels were lost or never were; all people and councils are invented."""

from __future__ import annotations

import pytest

from minutes_parser.extract import read
from minutes_parser.layout import arrange
from minutes_parser.records import Attendance
from minutes_parser.segment import segment

HEAD = "PARKS COMMITTEE\n\nMinutes of the meeting held on 4 March 2014\n\n"
AFTER = "\n\n1. Matters of report\n\nThe Clerk reported that the bench had been mended.\n\n2. Finance\n\nRESOLVED that the accounts be approved.\n"


def _listed(block: str, name: str = "m.txt") -> tuple[Attendance, ...]:
    documents, _ = segment(arrange(read((HEAD + block + AFTER).encode(), name)), source=name)
    return documents[0].attendance


def _short(records: tuple[Attendance, ...]) -> list[str]:
    signs = {"present": "P", "in_attendance": "I", "apologies": "A", "absent": "X", "expected": "E"}
    return [f"{signs[r.status]} {r.name or '-'}" + (f" ({r.role})" if r.role else "") for r in records]


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        pytest.param(
            "    PRESENT                      APOLOGIES\n\n    Ann Vane (Chair)             Ben Holt\n    Cy Moss (Secretary)          Di and Ed Orme",
            ["P Ann Vane (Chair)", "P Cy Moss (Secretary)", "A Ben Holt", "A Di Orme", "A Ed Orme"],
            id="two columns whose heads stand apart from them",
        ),
        pytest.param(
            "PRESENT - Ann Vane (chair) - Ben Holt (bookings) - Cy Moss - Di Orme\n\nABSENT - Ed Tarn",
            ["P Ann Vane (chair)", "P Ben Holt (bookings)", "P Cy Moss", "P Di Orme", "X Ed Tarn"],
            id="dashes part those present",
        ),
        pytest.param(
            "Attendees\n1.  Mr A Vane (Chair)        Moor Residents Association\n2.  Cllr B Holt              Wexmoor County Council\n3.  Mrs C Moss               Flying Club\nApologies\n1.  Rev D Orme               Moor Council",
            ["P A Vane (Chair)", "P B Holt", "P C Moss", "A D Orme"],
            id="numbered names with the body of each in a column beside",
        ),
        pytest.param(
            "Present:\nVANE, Dr Ann – Head of Nursing\nHOLT-ROE, Ben – Head of Service (Chair)\n\nApologies:\nMOSS, Cy – Probation Service",
            ["P VANE, Dr Ann (Head of Nursing)", "P HOLT-ROE, Ben (Head of Service, Chair)", "A MOSS, Cy"],
            id="surnames first, and what each is behind a dash",
        ),
        pytest.param(
            "Present:\n\nAnn Vane\n\nChair (AV)\n\nDr Ben Holt\n\nMedical Director (BH)\n\nCy Moss\n\nChief Nurse (CM)",
            ["P Ann Vane (Chair)", "P Ben Holt (Medical Director)", "P Cy Moss (Chief Nurse)"],
            id="a post below each name",
        ),
        pytest.param(
            "Board\n\nAnn Vane\n\nDr Ben Holt\n\nCy Moss\n\nChairman\n\nMedical Director\n\nChief Nurse\n\nIn Attendance\n\nDi Orme\n\nEd Lisle\n\nHead of Roads\n\nSecretary",
            [
                "P Ann Vane (Chairman)",
                "P Ben Holt (Medical Director)",
                "P Cy Moss (Chief Nurse)",
                "I Di Orme (Head of Roads)",
                "I Ed Lisle (Secretary)",
            ],
            id="all names and then all posts",
        ),
        pytest.param(
            "Present:\n\nAnn Vane\n\nBen Holt\n\nCy Moss\n\nChairman\n\nMedical Director",
            ["P Ann Vane", "P Ben Holt", "P Cy Moss"],
            id="fewer posts than names say nothing of whose they are",
        ),
        pytest.param(
            "Present: Councillors A Vane and B Holt\n\nAttending: Di Orme, Governance\n\nManager\n\nEd Lisle, Area Roads\n\nEngineer",
            ["P A Vane", "P B Holt", "I Di Orme (Governance Manager)", "I Ed Lisle (Area Roads Engineer)"],
            id="a post that ends on the next line",
        ),
        pytest.param(
            "Present: Councillors A Vane and B Holt\n\nIn attendance: Di Orme, Town Clerk\n\nEngineer",
            ["P A Vane", "P B Holt", "I Di Orme (Town Clerk)", "I - (Engineer)"],
            id="a post behind a whole post is another's",
        ),
        pytest.param(
            "Present: The Mayor (Councillor H Vane) in the Chair Councillors: Holt P Moss W Moss Tarn Lisle J Orme Clerks: Town Clerk",
            ["P H Vane (Mayor)", "P Holt", "P P Moss", "P W Moss", "P Tarn", "P Lisle", "P J Orme", "I - (Town Clerk)"],
            id="surnames without marks between them",
        ),
        pytest.param(
            "I Láthair / Present:\n\nComh. J. Vane, Cathaoirleach, i gceannas; Cllrs. F. Holt and M. Moss.\n\nI Láthair Freisin / In Attendance:\n\nMr. P. Orme, County Manager; Mr. G. Lisle, Head of Finance.\n\nApologies: Cllr. W. Ward.",
            [
                "P J. Vane (Cathaoirleach)",
                "P F. Holt",
                "P M. Moss",
                "I P. Orme (County Manager)",
                "I G. Lisle (Head of Finance)",
                "A W. Ward",
            ],
            id="'also present' in Irish",
        ),
        pytest.param(
            "I Láthair: Comh. J. Vane and Comh. F. Holt\n\nI bhFreastal: P. Orme (Clerk)",
            ["P J. Vane", "P F. Holt", "I P. Orme (Clerk)"],
            id="in Irish alone",
        ),
        pytest.param(
            "Present: Councillors Ann Vane and Ben Holt\n\nOfficers: Head of Planning (MD), Solicitor (NV) and Democratic Services Officer (EW)",
            [
                "P Ann Vane",
                "P Ben Holt",
                "I - (Head of Planning)",
                "I - (Solicitor)",
                "I - (Democratic Services Officer)",
            ],
            id="posts with the initials of who holds them",
        ),
        pytest.param(
            "Present: Councillors Ann Vane and Ben Holt\n\nOfficers: Director of Housing (DH) and Regeneration, Solicitor (NV)",
            ["P Ann Vane", "P Ben Holt", "I - (Director of Housing (DH) and Regeneration)", "I - (Solicitor)"],
            id="a post that goes on behind its letters",
        ),
        pytest.param(
            "Present: Ann Vane, Ben Holt\n\nApologies: Supt. Cy Moss (deputised by Insp. Di Orme), P.C.S.O. Ed Lisle",
            ["P Ann Vane", "P Ben Holt", "P Di Orme", "A Cy Moss (Supt)", "A Ed Lisle"],
            id="who deputised, and ranks with dots",
        ),
        pytest.param(
            "Present: Ann Vane Holt, Ben Moss Tarn",
            ["P Ann Vane Holt", "P Ben Moss Tarn"],
            id="long names stay whole",
        ),
        pytest.param(
            "MEMBERS PRESENT:\n\nCouncillors Vane, Holt and Moss.\n\nA/Director of Roads (Mr. D. Orme), Clerical Officer (Ms. E. Lisle)",
            [
                "P Vane",
                "P Holt",
                "P Moss",
                "I D. Orme (A/Director of Roads)",
                "I E. Lisle (Clerical Officer)",
            ],
            id="officers below the members without a label",
        ),
        pytest.param(
            "MEMBERS PRESENT:\n\nCouncillors Vane, Holt and Moss.\n\nMayor (Councillor D. Orme), Deputy Mayor (Councillor E. Lisle)",
            ["P Vane", "P Holt", "P Moss", "P D. Orme (Mayor)", "P E. Lisle (Deputy Mayor)"],
            id="members with posts are members",
        ),
        pytest.param(
            "Here: Ann Vane (chair), Ben Holt, Cy Moss. Sorry not to be with us: Di Orme, Ed Lisle.",
            ["P Ann Vane (chair)", "P Ben Holt", "P Cy Moss", "A Di Orme", "A Ed Lisle"],
            id="labels in a secretary's own words",
        ),
        pytest.param(
            "There: Ann Vane, Ben Holt, Cy Moss\n\nNot there: Di Orme (work)",
            ["P Ann Vane", "P Ben Holt", "P Cy Moss", "A Di Orme"],
            id="there and not there",
        ),
        pytest.param(
            "Present: Ann Vane, Ben Holt and Cy Moss\n\nThere was a short silence for Di Orme.",
            ["P Ann Vane", "P Ben Holt", "P Cy Moss"],
            id="'There was' is no label",
        ),
        pytest.param(
            "Present: Councillor A Vane (Wexton County Borough Council) Presided\n\nCouncillor(s) Councillor(s) B C Holt D Moss E F Tarn\n\nOfficer(s): R Orme Head of Waste, G Lisle Chief Accountant\n\nApologies for Absence Councillor(s): H Ward and P T York",
            [
                "P A Vane (Chair)",
                "P B C Holt",
                "P D Moss",
                "P E F Tarn",
                "I R Orme (Head of Waste)",
                "I G Lisle (Chief Accountant)",
                "A H Ward",
                "A P T York",
            ],
            id="Councillor(s), and a post behind the name without a comma",
        ),
        pytest.param(
            "Members Present: K. Vane, M.C.C., S. Holt, M.C.C.\n\nOfficials Present: M. Orme, S.E.E., G. Lisle, A.O.",
            ["P K. Vane", "P S. Holt", "I M. Orme (S.E.E.)", "I G. Lisle (A.O.)"],
            id="grades of officials, and letters that are none",
        ),
        pytest.param(
            "Present\n\nCouncillor Ann Vane (Chair), and Councillors Ben Holt and Cy Moss\n\nCo-opted member: Reverend Di Orme (Diocesan representative)\n\nCabinet Members attending\n\nCouncillor Ed Lisle, Cabinet Member for Parks (items 5 and 6)",
            [
                "P Ann Vane (Chair)",
                "P Ben Holt",
                "P Cy Moss",
                "P Di Orme (Diocesan representative)",
                "I Ed Lisle (Cabinet Member for Parks)",
            ],
            id="cabinet members at a scrutiny board",
        ),
        pytest.param(
            "PRESENT\n\nCouncillor Ann Vane Wexton Borough Council (Chairman)\n\nCouncillor Ben Holt Moss City Council",
            ["P Ann Vane (Chairman)", "P Ben Holt"],
            id="the council of a member without a comma",
        ),
        pytest.param(
            "The Cathaoirleach, Cllr. H. Vane, was in the Chair.\n\nThe other Councillors present were:-\n\nCllrs. M. Holt, J. Moss\n\nThe Council Staff in attendance were:-\n\nMr. D. Orme, Co. Manager, Mr. J. Wall A/Meetings Administrator",
            [
                "P H. Vane (Cathaoirleach)",
                "P M. Holt",
                "P J. Moss",
                "I D. Orme (Co. Manager)",
                "I J. Wall (A/Meetings Administrator)",
            ],
            id="labels that are sentences",
        ),
        pytest.param(
            "PRESENT:\n\nAPOLOGIES: Cllr. D. Vane (Presiding), Cllrs. N. Holt, J. Moss and P. Tarn. Cllr. E. Ward\n\nIN ATTENDANCE: Mr. P. Orme, County Manager, and Ms. V. Lisle, A.S.O. VOTES OF SYMPATHY: Votes were extended to Ann Kerr, Harbour Road, on the death of her mother, and to many other people of the district who had lost one of theirs in the long and cold winter that had just ended.",
            [
                "P D. Vane (Chair)",
                "P N. Holt",
                "P J. Moss",
                "P P. Tarn",
                "A E. Ward",
                "I P. Orme (County Manager)",
                "I V. Lisle (A.S.O.)",
            ],
            id="both heads before both lists, and a heading in capitals behind them",
        ),
        pytest.param(
            "Those present at the Village Hall: Councillors D Vane, R Holt, Cllr P Moss ( chair) L Tarn.\n\nIn attendance: J Orme (Clerk) 1 member of the public.\n\nThose present by electronic meeting Zoom: Cllr S Ward.",
            ["P D Vane", "P R Holt", "P P Moss (chair)", "P L Tarn", "I J Orme (Clerk)", "P S Ward"],
            id="where and how they were present",
        ),
        pytest.param(
            "Clerk: Mr S R Orme | Email: clerk@wexton.example | Tel: 01632 960 001\n\nPresent:\n\nCouncillors: Cllr. Vane (Chair), Cllr. Holt.\n\nClerk and RFO: Mr S Orme   Members of the public (MOP):  7",
            ["P Vane (Chair)", "P Holt", "I S Orme (Clerk and RFO)"],
            id="a letterhead lists nobody, a count behind the clerk neither",
        ),
        pytest.param(
            "Present:\n\nAnn Vane (AV) Parent/Chair\n\nBen Holt (BH) - Staff\n\nCy Moss (CM)– Foundation",
            ["P Ann Vane (Parent/Chair)", "P Ben Holt (Staff)", "P Cy Moss (Foundation)"],
            id="what sort of governor somebody is",
        ),
        pytest.param(
            "Present\tCllr Mrs C. Vane (Mayor)\n“ E. J. Holt\n“ Mrs J. Moss\nTown Clerk",
            ["P C. Vane (Mayor)", "P E. J. Holt", "P J. Moss", "P - (Town Clerk)"],
            id="marks under the honorific of the line above",
        ),
        pytest.param(
            "Lethan - Mr J. Vane\n\nEdderton - Mr C. Holt, Mr I. Moss\n\nGlenmar - Mrs N. Tarn\n\nIn attendance - Mr D. Orme, Cllr. R. Ward\n\nApologies - Mrs E. Lisle",
            ["I D. Orme", "I R. Ward", "A E. Lisle", "P J. Vane", "P C. Holt", "P I. Moss", "P N. Tarn"],
            id="members by their places",
        ),
        pytest.param(
            "Lesley Vane – Practice Manager\n\nRay Holt – Chairman\n\nChristine Moss\n\nJohn Tarn",
            ["P Lesley Vane (Practice Manager)", "P Ray Holt (Chairman)", "P Christine Moss", "P John Tarn"],
            id="names with posts under the title",
        ),
        pytest.param(
            "Present: Councillors A Vane and B Holt\n\nIn attendance: The Chief Executive, the Head of Legal and Democratic Services and the Democratic Services Manager as Clerk to the Meeting.",
            [
                "P A Vane",
                "P B Holt",
                "I - (Chief Executive)",
                "I - (Head of Legal and Democratic Services)",
                "I - (Democratic Services Manager as Clerk to the Meeting)",
            ],
            id="posts with 'and' within and between them",
        ),
        pytest.param(
            "240 Present;  Cllrs R Vane (Chair), A Holt & D Moss\n\nIn Attendance; Nige Orme (Clerk) and two parishioners",
            ["P R Vane (Chair)", "P A Holt", "P D Moss", "I Nige Orme (Clerk)"],
            id="a minute's number of three figures before the label",
        ),
        pytest.param(
            "Present: Trustees Vane (Chair), Holt, Moss and the Clerk",
            ["P Vane (Chair)", "P Holt", "P Moss", "P - (Clerk)"],
            id="trustees by their surnames",
        ),
        pytest.param(
            "Presiding P McVane\n\nOther Members Present P J Holt J Moss O T Hewes J F Tarn Mrs E A Ward\n\nOfficers Present J A Orme (Chief Executive)",
            [
                "P P McVane (Chair)",
                "P P J Holt",
                "P J Moss",
                "P O T Hewes",
                "P J F Tarn",
                "P E A Ward",
                "I J A Orme (Chief Executive)",
            ],
            id="labels without colons over names without commas",
        ),
        pytest.param(
            "Present: Councillors A Vane and B Holt\n\nIN ATTENDANCE: Chief Executive Director of Corporate Services Director of Roads Deputy Head of Parks Head of Media (Mrs C Orme)",
            [
                "P A Vane",
                "P B Holt",
                "I - (Chief Executive)",
                "I - (Director of Corporate Services)",
                "I - (Director of Roads)",
                "I - (Deputy Head of Parks)",
                "I C Orme (Head of Media)",
            ],
            id="posts without marks between them",
        ),
        pytest.param(
            "Present   CHAIRMAN: COUNCILLOR R. VANE   VICE CHAIRMAN: COUNCILLOR R. HOLT\n\nCOUNCILLORS: J. MOSS, P. TARN",
            ["P R. VANE (CHAIRMAN)", "P R. HOLT (VICE CHAIRMAN)", "P J. MOSS", "P P. TARN"],
            id="posts with colons behind the label",
        ),
        pytest.param(
            "Present: Cllr A Vane\n\nApologies: Cllr Holt     WBC Cllr Moss",
            ["P A Vane", "A Holt", "A Moss"],
            id="letters of another council before its councillor",
        ),
        pytest.param(
            "Present: Cllr A Vane\n\nApologies: Cllr O Brien, Mrs O Holt",
            ["P A Vane", "A O Brien", "A O Holt"],
            id="O of a name and O of a first name",
        ),
        pytest.param(
            "Present: Cllrs Vane (Chair), Tarn, Holiday; Moss; Roe-fell",
            ["P Vane (Chair)", "P Tarn", "P Holiday", "P Moss", "P Roe-fell"],
            id="a surname that is another word, among others",
        ),
        pytest.param(
            "Present: Ann Vane, Carl Roe (part). (Apologies Eve Holt, Tom Moss )",
            ["P Ann Vane", "P Carl Roe", "A Eve Holt", "A Tom Moss"],
            id="those away in brackets",
        ),
    ],
)
def test_lists(block: str, expected: list[str]) -> None:
    assert _short(_listed(block)) == expected


@pytest.mark.parametrize(
    ("table", "expected"),
    [
        pytest.param(
            "Attendance\n\n| Attendee | Role | Attendance |\n|---|---|---|\n| Councillor Ann Vane | Chair | Present |\n| Councillor Ben Holt | Committee Member | Apologies, sent representative |\n| Cy Moss | Licensing Officer | In attendance |",
            ["P Ann Vane (Chair)", "A Ben Holt (Committee Member)", "I Cy Moss (Licensing Officer)"],
            id="a roll below a label",
        ),
        pytest.param(
            "| Name | Representing | Attended? |\n|---|---|---|\n| Ann Vane (Chair) | Primary heads | Yes |\n| Ben Holt | Trades unions | Apologies |\n| Cy Moss | Early years | Yes |\n\nLocal authority officers: Di Orme (Assistant Director), Ed Lisle (Clerk to the Forum)",
            [
                "P Ann Vane (Chair)",
                "A Ben Holt",
                "P Cy Moss",
                "I Di Orme (Assistant Director)",
                "I Ed Lisle (Clerk to the Forum)",
            ],
            id="officers below a roll",
        ),
        pytest.param(
            "| Members | | Attendance |\n|---|---|---|\n| Ann Vane | Chair | In person |\n| Ben Holt | Treasurer | Video (left 15:50) |\n| Cy Moss | Secretary | ✓ (from 13.20) |\n| Di Orme | Archivist | Apologies |",
            ["P Ann Vane (Chair)", "P Ben Holt (Treasurer)", "P Cy Moss (Secretary)", "A Di Orme (Archivist)"],
            id="how each was there",
        ),
        pytest.param(
            "| Governors present: | In attendance: |\n|---|---|\n| Ann Vane (Chair) | Di Orme |\n| Ben Holt | Apologies: |\n| Cy Moss | Ed Lisle |\n| Gil Ward | Absent: |\n| Ivy Tarn | Jo Kerr |",
            [
                "P Ann Vane (Chair)",
                "P Ben Holt",
                "P Cy Moss",
                "P Gil Ward",
                "P Ivy Tarn",
                "I Di Orme",
                "A Ed Lisle",
                "X Jo Kerr",
            ],
            id="labels further down a column",
        ),
        pytest.param(
            "Present:\n\n| Name | Organisation |\n|---|---|\n| Ann Vane | Carers Together |\n| Ben Holt | Wex Council |\n| Cy Moss | Carers Together |",
            ["P Ann Vane", "P Ben Holt", "P Cy Moss"],
            id="bodies whose names could be those of people",
        ),
        pytest.param(
            "| Governor | Initials | Category | Attendance |\n|---|---|---|---|\n| Ann Vane | AV | Community (Chair) | Present |\n| Ben Holt | BH | Parent | Present from 5.50pm |\n| Cy Moss | CM | Trust appointed | Absent |",
            ["P Ann Vane (Chair)", "P Ben Holt (Parent)", "X Cy Moss (Trust appointed)"],
            id="the category of a governor",
        ),
        pytest.param(
            "| Present | | Apologies |\n|---|---|---|\n| Ann Vane | Chair | Di Orme |\n| Ben Holt | Treasurer | Cllr Ed Lisle |\n| Cy Moss | Parent | |",
            ["P Ann Vane (Chair)", "P Ben Holt (Treasurer)", "P Cy Moss (Parent)", "A Di Orme", "A Ed Lisle"],
            id="posts between two lists",
        ),
        pytest.param(
            "Present: Councillors A Vane and B Holt\n\nOfficers:\n\n| | |\n|---|---|\n| Chief Executive | Di Orme |\n| Corporate Director: Place | Ed Lisle |\n| Head of Finance | Fay Tarn |\n| Committee Officer | Gil Ward |",
            [
                "P A Vane",
                "P B Holt",
                "I Di Orme (Chief Executive)",
                "I Ed Lisle (Corporate Director: Place)",
                "I Fay Tarn (Head of Finance)",
                "I Gil Ward (Committee Officer)",
            ],
            id="posts before names",
        ),
        pytest.param(
            "Present: Councillors A Vane and B Holt\n\nOfficers:\n\n| | |\n|---|---|\n| WJC – Chief Executive | Di Orme |\n| WJC – Treasurer | Ed Lisle |\n| WJC – Monitoring Officer | Fay Tarn |\n| Moor | Gil Ward |",
            [
                "P A Vane",
                "P B Holt",
                "I Di Orme (Chief Executive)",
                "I Ed Lisle (Treasurer)",
                "I Fay Tarn (Monitoring Officer)",
                "I Gil Ward",
            ],
            id="posts behind the letters of a body",
        ),
        pytest.param(
            "| Present | Role | Present | Role |\n|---|---|---|---|\n| Ann Vane (AV) | Chair, Foundation | Cy Moss (CM) | Parent |\n| Ben Holt (BH) | Headteacher | Rev Di Orme (DO) | Foundation |\n| Ed Lisle (EL) | Local Authority | | |",
            [
                "P Ann Vane (Chair, Foundation)",
                "P Ben Holt (Headteacher)",
                "P Ed Lisle (Local Authority)",
                "P Cy Moss (Parent)",
                "P Di Orme (Foundation)",
            ],
            id="names and posts twice side by side",
        ),
    ],
)
def test_tables(table: str, expected: list[str]) -> None:
    assert _short(_listed(table, "m.md")) == expected


def test_apologies_told_again_in_one_item() -> None:
    told = "1. Welcome\n\nAll were welcomed.\n\n2. Apologies were received from: Ann Vane (Manager), Ben Holt Belated apologies were received from: Cy Moss\n\n3. Lamps\n\nThey were lit."
    assert [r.name for r in _listed(f"Present: Di Orme, Ed Lisle\n\n{told}") if r.status == "apologies"] == [
        "Ann Vane",
        "Ben Holt",
        "Cy Moss",
    ]


def test_initials_in_told_apologies() -> None:
    block = "Present: Ann Vane (AV), Ben Holt (BH)\n\n1. Apologies.Apologies were received from NP, PC, CMC. MJF did not attend."
    assert [r.name for r in _listed(block) if r.status == "apologies"] == ["NP", "PC", "CMC"]


@pytest.mark.parametrize(
    ("table", "expected"),
    [
        pytest.param(
            "<table><tr><td><p>Present</p><p>Ann Vane (Chair)</p><p>Ben Holt</p></td><td><p>Apologies</p><p>Cy Moss</p></td><td><p>In attendance</p><p>PC Orme</p><p>5 residents</p></td></tr></table>",
            ["P Ann Vane (Chair)", "P Ben Holt", "A Cy Moss", "I Orme (PC)"],
            id="a list in each cell",
        ),
        pytest.param(
            "<table><tr><td>Present:</td><td>Ms Ann Vane</td><td>Chair</td><td>AV</td></tr><tr><td></td><td>Mr Ben Holt</td><td>Treasurer</td><td>BH</td></tr></table>",
            ["P Ann Vane (Chair)", "P Ben Holt (Treasurer)"],
            id="a post in the first row",
        ),
        pytest.param(
            "<table><tr><td>Venue</td><td>The Hub</td><td>Clerk</td><td>Ann Vane</td></tr></table><p>Present: Ben Holt</p>",
            ["I Ann Vane (Clerk)", "P Ben Holt"],
            id="a post that labels a cell",
        ),
        pytest.param(
            "<table><tr><th>Councillors</th><th>Present</th><th>Apologies</th><th>Absent</th></tr><tr><td>Cllr A Vane (Chair)</td><td>✓</td><td></td><td></td></tr><tr><td>Cllr B Holt</td><td></td><td>✓</td><td></td></tr><tr><td>Cllr C Moss</td><td></td><td></td><td>✓</td></tr></table>",
            ["P A Vane (Chair)", "A B Holt", "X C Moss"],
            id="a column of ticks for each status",
        ),
        pytest.param(
            "<table><tr><th>Present</th><th>Apologies</th></tr><tr><td>Cllr A Vane</td><td>Cllr B Holt</td></tr></table>",
            ["P A Vane", "A B Holt"],
            id="names in the columns",
        ),
        pytest.param(
            "<p>Attendance:</p><table><tr><td>Cllr A Vane</td><td>Chair</td><td>Present</td></tr><tr><td>Cllr B Holt</td><td></td><td>Apologies</td></tr><tr><td>Cllr C Moss</td><td></td><td>Present (arr. 19:40)</td></tr><tr><td>Cllr D Orme</td><td></td><td>Absent</td></tr></table>",
            ["P A Vane (Chair)", "A B Holt", "P C Moss", "X D Orme"],
            id="a last column that says who was there",
        ),
        pytest.param(
            "<table><tr><td>Present</td><td><p>Mike Vane</p><p>Dylan Holt</p></td><td><p>Chairman</p><p>Bookings Secretary</p></td></tr></table>",
            ["P Mike Vane (Chairman)", "P Dylan Holt (Bookings Secretary)"],
            id="posts line by line in the next cell",
        ),
        pytest.param(
            "<table><tr><td>Members</td><td>Officials</td></tr><tr><td><p>Mike Vane (MV)</p><p>Fern Action</p></td><td><p>Dylan Holt (DH)</p><p>Wex Council</p></td></tr>"
            "<tr><td><p>Cora Moss (CM)</p><p>Dale Board</p></td><td><p>Apologies</p></td></tr><tr><td></td><td><p>Ian Roe (IR) – Quay Ltd</p></td></tr></table>",
            ["P Mike Vane", "P Cora Moss", "I Dylan Holt", "A Ian Roe"],
            id="what people are of, below their names and initials",
        ),
    ],
)
def test_labels_in_cells(table: str, expected: list[str]) -> None:
    assert _short(_listed(table, "m.html")) == expected


def test_when_somebody_came_stands_in_the_last_column() -> None:
    rows = (("Cllr A Vane", "Present"), ("Cllr B Holt", "Present (from 7.40 pm)"), ("Cllr C Moss", "Apologies"))
    table = "".join(f"<tr><td>{name}</td><td>{said}</td></tr>" for name, said in rows)
    records = _listed(f"<p>Attendance:</p><table>{table}</table>", "m.html")
    assert [record.arrived for record in records] == [None, "7.40 pm", None]

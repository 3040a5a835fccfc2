"""Attendance in the forms that councils print; all people and councils are invented."""

from __future__ import annotations

import pytest

from minutes_parser.extract import read
from minutes_parser.layout import arrange
from minutes_parser.records import Attendance, Document, Finding
from minutes_parser.segment import segment

AFTER = """

1. Matters of report

The Clerk reported that the bench had been mended. It was agreed that the report be noted.

2. Finance

RESOLVED that the accounts be approved.
"""


def _read(text: str, name: str = "m.txt") -> tuple[Document, tuple[Finding, ...], str]:
    reading = arrange(read(text.encode(), name))
    documents, findings = segment(reading, source=name)
    return documents[0], findings, reading.text


def _listed(
    block: str, head: str = "PARKS COMMITTEE\n\nMinutes of the meeting held on 4 March 2014\n\n"
) -> tuple[Attendance, ...]:
    return _read(head + block + AFTER)[0].attendance


def _short(records: tuple[Attendance, ...]) -> list[str]:
    signs = {"present": "P", "in_attendance": "I", "apologies": "A", "absent": "X", "expected": "E"}
    return [f"{signs[r.status]} {r.name or '-'}" + (f" ({r.role})" if r.role else "") for r in records]


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        pytest.param(
            "Present: Councillor P Vane (Chair)\nCouncillors Q Holt, R Moss\nand S Tarn\n\nOfficers: Parks Manager\nCommittee Officer (AG)",
            ["P P Vane (Chair)", "P Q Holt", "P R Moss", "P S Tarn", "I - (Parks Manager)", "I - (Committee Officer)"],
            id="A1 chair and plural run, posts without names",
        ),
        pytest.param(
            "PRESENT\n\nCouncillors Vane, Holt, Moss (M) and Tarn MBE\n\nIN ATTENDANCE\n\nDirector, Roads (Mr. A. Orme), Clerk (Ms B Lisle).",
            ["P Vane", "P Holt", "P Moss (M)", "P Tarn", "I A. Orme (Director, Roads)", "I B Lisle (Clerk)"],
            id="A2 surnames, A8 posts with names",
        ),
        pytest.param(
            "Present:\n- Ann Vane – Chair\n- Ben Holt – Treasurer\n- Cy Moss",
            ["P Ann Vane (Chair)", "P Ben Holt (Treasurer)", "P Cy Moss"],
            id="A3 one a line",
        ),
        pytest.param(
            "P Councillor Ann Vane (Chair)\nP Councillor Ben Holt\nA Councillor Cy Moss\n\nP: Present  A: Apologies",
            ["P Ann Vane (Chair)", "P Ben Holt", "A Cy Moss"],
            id="A5 codes with their key below",
        ),
        pytest.param(
            "P Councillor Ann Vane (Chair)\nP Councillor Ben Holt\nA Councillor Cy Moss",
            [],
            id="codes without a heading or a key tell nothing",
        ),
        pytest.param(
            "PRESENT:\nP Councillor Ann Vane (Chair)\nP Councillor Ben Holt\nA Councillor Cy Moss",
            ["P Ann Vane (Chair)", "P Ben Holt", "A Cy Moss"],
            id="A5 codes",
        ),
        pytest.param(
            "In the Chair: Councillor Ann Vane\nMembers Present: Councillors Ben Holt and Cy Moss\nAbsent: Councillor Di Tarn\nClerk: Eve Orme",
            ["P Ann Vane (Chair)", "P Ben Holt", "P Cy Moss", "X Di Tarn", "I Eve Orme (Clerk)"],
            id="A6 role blocks",
        ),
        pytest.param(
            "Present: Ann Vane (AV) Chair, Ben Holt (BH), Cy Moss (CM) (Wex Rangers)",
            ["P Ann Vane (Chair)", "P Ben Holt", "P Cy Moss"],
            id="A7 initials",
        ),
        pytest.param(
            "Present: Cllr A Vane (Chair), Cllr B Holt, Mrs C Moss (Clerk) and 4 members of the public",
            ["P A Vane (Chair)", "P B Holt", "P C Moss (Clerk)"],
            id="A11 counts are nobody",
        ),
        pytest.param(
            "In attendance: Cllr A Vane (Chair), Cllr B Holt and the Clerk, Mrs C Moss",
            ["P A Vane (Chair)", "P B Holt", "P C Moss (Clerk)"],
            id="one undivided list is of those present",
        ),
        pytest.param(
            "Present: Cllr A Vane (Chair) Cllr B Holt Cllr C Moss\nPress nominations: Mr D Tarn (Wex Echo)",
            ["P A Vane (Chair)", "P B Holt", "P C Moss", "P D Tarn"],
            id="no commas; a label of its own",
        ),
        pytest.param(
            "Present: Cllrs A Vane, B Holt. Apologies: Cllr C Moss. In attendance: D Tarn, Clerk",
            ["P A Vane", "P B Holt", "A C Moss", "I D Tarn (Clerk)"],
            id="labels on one line",
        ),
        pytest.param(
            "I LÁTHAIR:\n\nAn Cathaoirleach, Comhairleoir A. Vane\nComhairleoirí B. Holt, C. Moss agus D. Tarn",
            ["P A. Vane (Cathaoirleach)", "P B. Holt", "P C. Moss", "P D. Tarn"],
            id="Irish",
        ),
        pytest.param(
            "Yn bresennol / Present:\nCyng./Cllr Ann Vane\nCyng./Cllr Cy ap Moss",
            ["P Ann Vane", "P Cy ap Moss"],
            id="Welsh",
        ),
        pytest.param(
            "Attendance: Cllrs A. Vane (Chairman), B. Holt, Clerk D. Tarn and 7 parishioners.",
            ["P A. Vane (Chairman)", "P B. Holt", "P D. Tarn (Clerk)"],
            id="no councillor is the clerk",
        ),
        pytest.param(
            "Present: The Worshipful the Mayor, Councillor A Vane\nCouncillors B Holt and C Moss",
            ["P A Vane (Mayor)", "P B Holt", "P C Moss"],
            id="the Mayor before the name",
        ),
        pytest.param(
            "Those present: Ann Vane, Chair; Cy and Di Moss; Eve Lisle",
            ["P Ann Vane (Chair)", "P Cy Moss", "P Di Moss", "P Eve Lisle"],
            id="two with one surname",
        ),
        pytest.param(
            "Present: Vane, Holt, Moss, Tarn (Chair), Lisle",
            ["P Vane", "P Holt", "P Moss", "P Tarn (Chair)", "P Lisle"],
            id="surnames alone",
        ),
        pytest.param(
            "Present: Councillor A Vane\nOfficers: Head of Planning – C Moss\nDemocratic Services Officer – D Tarn",
            ["P A Vane", "I C Moss (Head of Planning)", "I D Tarn (Democratic Services Officer)"],
            id="A8 post, dash, name",
        ),
        pytest.param(
            "Present: Councillor A Vane\nOfficers: Chief Executive (CM), A/Director of Roads (D Tarn)",
            ["P A Vane", "I - (Chief Executive)", "I D Tarn (A/Director of Roads)"],
            id="A8 a post with initials, another with its holder",
        ),
        pytest.param(
            "Councillor A Vane in the Chair.\n\nCouncillors B Holt and C Moss.\n\nApologies were received from Councillor E Lisle.",
            ["P A Vane (Chair)", "P B Holt", "P C Moss", "A E Lisle"],
            id="no label but the chair",
        ),
        pytest.param(
            "Present: Cllrs A Vane and C Moss. The Clerk, D Tarn, was in attendance.",
            ["P A Vane", "P C Moss", "I D Tarn (Clerk)"],
            id="a sentence in the list",
        ),
        pytest.param(
            "Present: Cllrs A Vane, B Holt. Apologies received from Cllrs C Moss & D Tarn.",
            ["P A Vane", "P B Holt", "A C Moss", "A D Tarn"],
            id="apologies behind the list without a colon",
        ),
        pytest.param(
            "Present for item 4 only: Mr A Vane (Planning Officer)\n\nPresent: Councillors B Holt, C Moss",
            ["I A Vane (Planning Officer)", "P B Holt", "P C Moss"],
            id="A13 for one item",
        ),
        pytest.param(
            "Present: Ann Vane (NHS Wex), Ben Holt\nAlso present: NHS Wex",
            ["P Ann Vane", "P Ben Holt"],
            id="NHS Wex is nobody",
        ),
        pytest.param(
            "Present: Cllrs A Vane and B Holt.\nIn Attendance:\nMr C Moss, Head of Roads\nApologies:\nCllr D Tarn",
            ["P A Vane", "P B Holt", "I C Moss (Head of Roads)", "A D Tarn"],
            id="labels above their lists",
        ),
        pytest.param(
            "Wex Board Members\nOfficials (regular attendees)\nAnn Vane (Chair)\nBen Holt (Wex Office)\nCy Moss",
            ["P Ann Vane (Chair)", "P Ben Holt", "P Cy Moss"],
            id="the heads of two columns printed in turn",
        ),
        pytest.param(
            "Members Present:\nCouncillors Vane and Holt.\nA/Director of Services, Transportation & Mobility (Mr C Moss), Clerk (Ms D Tarn)",
            ["P Vane", "P Holt", "P C Moss (A/Director of Services, Transportation & Mobility)", "P D Tarn (Clerk)"],
            id="a post behind surnames is no surname",
        ),
        pytest.param(
            "Ann Vane (Chair)\nBen Holt (Secretary)\nCy Moss (Treasurer)\nApologies for Absence\nDi Tarn (Warden)",
            ["P Ann Vane (Chair)", "P Ben Holt (Secretary)", "P Cy Moss (Treasurer)", "A Di Tarn (Warden)"],
            id="no label above those present",
        ),
        pytest.param(
            "Present: Cllr Jo Vane JV Chair\nNicola C NC Clerk", ["P Jo Vane (Chair)", "P Nicola C (Clerk)"], id="keys"
        ),
        pytest.param(
            "Present: Councillor A Vane – Chair   Councillor B Holt\nCouncillor C Moss – substitute for Councillor D Tarn",
            ["P A Vane (Chair)", "P B Holt", "P C Moss", "X D Tarn"],
            id="two columns after a remark",
        ),
        pytest.param(
            "Present: Cllr A Vane\nOfficers: Ben Holt, Roads Manager Cy Moss, Head of Finance Di Tarn, Director of Place Eve Orme, Monitoring Officer",
            [
                "P A Vane",
                "I Ben Holt (Roads Manager)",
                "I Cy Moss (Head of Finance)",
                "I Di Tarn (Director of Place)",
                "I Eve Orme (Monitoring Officer)",
            ],
            id="lines of a list run together",
        ),
        pytest.param(
            "Officers and Trustees Present\n\nAnn Vane (Chair), Ben Holt (Trustees) and seven other members.\n\nApologies for Absence\n\nCy Moss",
            ["P Ann Vane (Chair)", "P Ben Holt", "A Cy Moss"],
            id="groups under one label",
        ),
        pytest.param(
            "Present: Alderman A Vane\nAldermen: B Holt, C Moss MBE\nCouncillors: D Tarn\nOfficers and guests present: Eve Orme",
            ["P A Vane", "P B Holt", "P C Moss", "P D Tarn", "I Eve Orme"],
            id="aldermen are members",
        ),
        pytest.param(
            "PRESENT: Councillors: A Vane (Chair), B Holt\nIN THE CHAIR: Councillor B Holt",
            ["P A Vane (Chair)", "P B Holt (Chair)"],
            id="a label in a label, a chair said again",
        ),
        pytest.param(
            "PRESENNOL / PRESENT: Cyng. / Cllr. Ann Vane\n\nYMDDIHEURIADAU / APOLOGIES: Cyng. / Cllr. Di Tarn\n\nYN BRESENNOL / IN ATTENDANCE: Eve Orme (Clerc / Clerk)",
            ["P Ann Vane", "A Di Tarn", "I Eve Orme (Clerc / Clerk)"],
            id="labels in two tongues",
        ),
        pytest.param(
            "Those present were Ann Vane in the chair, Mrs Bea Holt and the Clerk, Cy Moss. County Councillor Di Tarn came for the first part. Apologies had been sent by Eve Orme who was away and by Fay Lisle.",
            [
                "P Ann Vane (Chair)",
                "P Bea Holt",
                "P Cy Moss (Clerk)",
                "I Di Tarn (County Councillor)",
                "A Eve Orme",
                "A Fay Lisle",
            ],
            id="told in sentences",
        ),
        pytest.param(
            "Members in attendance:\nWex District Council: Cllr A Vane, Cllr B Holt\nMoor Borough Council: Cllr C Moss (Chair)\n\nOfficers in attendance:\nWex District Council: D Tarn",
            ["P A Vane", "P B Holt", "P C Moss (Chair)", "I D Tarn"],
            id="a body as a label",
        ),
        pytest.param(
            "Attendees:\n\nApologies:\n\nAnn Vane (Chair)\n\nBen Holt, Wex Office\n\nCy Moss",
            [],
            id="two heads printed before both lists tell nothing",
        ),
        pytest.param(
            "Present\n\nAnn Vane, Wex Office of the Presiding Judge\nBen Holt, Talk of Wex\nCy Moss, Honesty\nDi Tarn, Greater Wex Authority\nColin Orme, Orme Lisle LLP",
            ["P Ann Vane", "P Ben Holt", "P Cy Moss", "P Di Tarn", "P Colin Orme"],
            id="organisations are nobody",
        ),
        pytest.param(
            "Present: Ann, Bob (Chair) and Cy\nRegrets: Di",
            ["P Ann", "P Bob (Chair)", "P Cy", "A Di"],
            id="first names",
        ),
        pytest.param(
            "Executive Members:\nA Vane (Leader) (P), B Holt (P), C Moss (A), D Tarn (P)\n\nAlso in attendance: Councillor E Orme",
            ["P A Vane (Leader)", "P B Holt", "A C Moss", "P D Tarn", "I E Orme"],
            id="signs in brackets",
        ),
        pytest.param(
            "THE MAYOR (Councillor A Vane)\nTHE DEPUTY MAYOR (Councillor B Holt)\nCOUNCILLORS\nC Moss   D Tarn",
            ["P A Vane (MAYOR)", "P B Holt (DEPUTY MAYOR)", "P C Moss", "P D Tarn"],
            id="the mayor heads the roll",
        ),
        pytest.param(
            "Members\nAnn Vane, Independent Member (Chair) (AV)\nBen Holt, Independent Member (BH)\nIn Attendance\nCy Moss, Head of Parks (for item 3.1) (CM)\nApologies\nMSP Di Tarn",
            ["P Ann Vane (Chair)", "P Ben Holt (Independent Member)", "I Cy Moss (Head of Parks)", "A Di Tarn"],
            id="keys behind remarks",
        ),
        pytest.param(
            "Members Present:\nAnn Vane, Wex Primary\nCy Moss, Tarn Academy\nNon-School Members\nDi Tarn, Early Years",
            ["P Ann Vane", "P Cy Moss", "P Di Tarn"],
            id="members of every kind",
        ),
        pytest.param(
            "PRESENT: Cllrs. Vane, Holt & Moss. Also in attendance were the Clerk (Mrs D Tarn), Cllr Orme and 2 members of the public.",
            ["P Vane", "P Holt", "P Moss", "I D Tarn (Clerk)", "I Orme"],
            id="also in attendance were",
        ),
        pytest.param(
            "Participants: A Vane (AV, Chair), B Holt (BH)\nAbsent with apologies: C Moss\nNote taker: B Holt",
            ["P A Vane (Chair)", "P B Holt (Note taker)", "A C Moss"],
            id="participants",
        ),
        pytest.param(
            "NOT PRESENT: Ann Vane\nPRESENT: Ben Holt\nScribe: Ben Holt",
            ["X Ann Vane", "P Ben Holt (Scribe)"],
            id="not present",
        ),
        pytest.param(
            "Present: Ann Vane\nApologies: None\n\nCouncillor Orme asked about the lane. He was told that it would be swept and that the Clerk had written.",
            ["P Ann Vane"],
            id="sentences that no list stands before",
        ),
        pytest.param(
            "Apologies: None\n\nPresent: Cllrs A Vane and B Holt", ["P A Vane", "P B Holt"], id="none is nobody"
        ),
        pytest.param(
            "Minutes of a meeting held in the Hall at 9.30 am when there were present:\nCouncillors\nMrs A Vane (Chairman)\nB Holt\nOfficers\nMr C Moss – Planner",
            ["P A Vane (Chairman)", "P B Holt", "I C Moss (Planner)"],
            id="there were present",
        ),
        pytest.param(
            "Present: Cllr Ann Vane\n\nApologies for absence were received from Councillor B Holt.\n\nCode of Conduct - Declaration of Interests. Relevant Bodies (Local Interests) Rules 2012",
            ["P Ann Vane", "A B Holt"],
            id="the next item ends the apologies",
        ),
        pytest.param(
            "PRESENT  Councillors Ann Vane and Ben Holt\n\nALSO PRESENT  Councillors Cy Moss and Di Tarn",
            ["P Ann Vane", "P Ben Holt", "I Cy Moss", "I Di Tarn"],
            id="also present, without a colon",
        ),
        pytest.param(
            "Cllr Vane (Chair) Cllrs Holt, Moss, and Tarn.\nParish Clerk D Orme\nDistrict Councillor Lisle\nPublic Forum: nobody spoke",
            [
                "P Vane (Chair)",
                "P Holt",
                "P Moss",
                "P Tarn",
                "P D Orme (Parish Clerk)",
                "P Lisle (District Councillor)",
            ],
            id="a run under the title, without a label",
        ),
        pytest.param(
            "Vice Chairman, Mr A Vane in the Chair\nMr B Holt.\nMiss C Moss.\n3 members of the public also attended.",
            ["P A Vane (Vice Chairman, Chair)", "P B Holt", "P C Moss"],
            id="the one in the chair heads a list without a label",
        ),
        pytest.param(
            "Councillors Vane and Holt thanked all who came.\n\nPresent: Cllr C Moss",
            ["P C Moss"],
            id="a sentence about members is no list",
        ),
        pytest.param(
            "The meeting was attended by Cllrs Vane, Holt and Moss together with the clerk and 6 members of the public.",
            ["P Vane", "P Holt", "P Moss", "P - (clerk)"],
            id="attended by",
        ),
        pytest.param(
            "Present: Cllrs A Vane, B Holt the clerk and two residents",
            ["P A Vane", "P B Holt", "P - (clerk)"],
            id="no councillor is the clerk",
        ),
        pytest.param(
            "Present: Mr A Vane, Mrs B Holt the clerk", ["P A Vane", "P B Holt (clerk)"], id="but somebody may be"
        ),
        pytest.param(
            "Chair: Cllr Vane (AV)\n\nPresent: Councillors: Holt (BH); Moss (CM); Tarn (D)",
            ["P Vane (Chair)", "P Holt", "P Moss", "P Tarn (D)"],
            id="keys and an initial behind surnames",
        ),
        pytest.param(
            "Present: Cllr A Vane\n\nAlso, present: Ann Holt (Assistant Clerk – Finance), Cy Moss (Manager)",
            ["P A Vane", "I Ann Holt (Assistant Clerk – Finance)", "I Cy Moss (Manager)"],
            id="a comma inside a label",
        ),
        pytest.param(
            "Present: Cllr A Vane\nApologies: None\nOther apologies: Ben Holt\nPUBLIC PARTICIPATION PERIOD: nobody spoke",
            ["P A Vane", "A Ben Holt"],
            id="other apologies",
        ),
        pytest.param(
            "Present: Ann Vane (AV), Ben Holt (BH). WXBC Clr Mrs Cy Moss, Di Tarn (Clerk)",
            ["P Ann Vane", "P Ben Holt", "P Cy Moss (WXBC Clr)", "P Di Tarn (Clerk)"],
            id="a full stop between entries",
        ),
        pytest.param(
            "Present: Ann Vane, Ben Holt and Clerk - Cy Moss.",
            ["P Ann Vane", "P Ben Holt", "P Cy Moss (Clerk)"],
            id="a post before the last name",
        ),
        pytest.param(
            "Present: Councillors: Vane (Chair), Holt and Mosser. Public attendance: Mr D Orme, Mrs F Tarn Clerk: E Lisle",
            ["P Vane (Chair)", "P Holt", "P Mosser", "P D Orme (Public attendance)", "P F Tarn", "I E Lisle (Clerk)"],
            id="surnames alone behind two labels",
        ),
        pytest.param(
            "THOSE PRESENT :- The Chairman, Cllrs, Vane, Holt and Moss.",
            ["P Vane", "P Holt", "P Moss"],
            id="a comma behind the plural",
        ),
        pytest.param(
            "Present - Cllrs. Vane (in the Chair) Holt, Moss, Dist. Cllr. Orme and Cty Cllr Lisle",
            ["P Vane (Chair)", "P Holt", "P Moss", "P Orme (Dist. Cllr)", "P Lisle (Cty Cllr)"],
            id="a surname behind a bracket, districts and counties in short",
        ),
        pytest.param(
            "Chair: | Cllr Ann Vane |\nParish Councillors: | Cllrs Ben Holt & Cy Moss |\nAlso in attendance: | Di Orme (Parish Clerk) |",
            ["P Ann Vane (Chair)", "P Ben Holt", "P Cy Moss", "I Di Orme (Parish Clerk)"],
            id="rules of a table in plain text",
        ),
        pytest.param(
            "Present: Dr Vane; Mrs Gallery-Holt; Mr Vice-Chair",
            ["P Vane", "P Gallery-Holt"],
            id="a double name whose first word is none alone",
        ),
        pytest.param(
            "Present: Cllrs A Vane, B Holt – Clerk. 17.083 Welcome by the Chairman The Chairman welcomed all.",
            ["P A Vane", "P B Holt (Clerk)"],
            id="the first item on the list's own line",
        ),
        pytest.param(
            "Present: Cllr A Vane\nABSENT: Councillor B Holt\n\nAt the last meeting, Councillor Moss accepted the chair.",
            ["P A Vane", "X B Holt"],
            id="what somebody accepted is no entry",
        ),
        pytest.param(
            "Present … Councillors: Ann Vane (In the Chair) & Ben Holt.\n\nIn attendance … Cy Moss – Parish Clerk. Three residents.",
            ["P Ann Vane (Chair)", "P Ben Holt", "I Cy Moss (Parish Clerk)"],
            id="dots in place of a colon",
        ),
        pytest.param(
            "Present: Cllr A Vane\n\nNewly co-opted Councillor Ben Holt signed his form.",
            ["P A Vane"],
            id="what somebody signed is no entry",
        ),
        pytest.param(
            "Present: Cllr A Vane\nIn attendance: Mrs B Holt – Clerk to the Council No members of the public were there\nWard Councillor: Cy Moss. 12 residents",
            ["P A Vane", "I B Holt (Clerk to the Council)", "I Cy Moss (Ward Councillor)"],
            id="a count after a post",
        ),
        pytest.param(
            "Present: Cllr A Vane, Ann Holt, District Councillor, Cy Moss, Parish Councillor. Mrs D Orme took the minutes",
            ["P A Vane", "P Ann Holt (District Councillor)", "P Cy Moss", "P D Orme"],
            id="what brings a councillor of another council there",
        ),
        pytest.param(
            "Present: Cllr A Vane\nApologies: had been received from Cllr B Holt",
            ["P A Vane", "A B Holt"],
            id="a label and a sentence in one",
        ),
        pytest.param(
            "WX21/081   PRESENT\n\nCouncillors Vane and Holt.\n\nC Moss (Town Clerk)",
            ["P Vane", "P Holt", "P C Moss (Town Clerk)"],
            id="a minute's number before the label",
        ),
        pytest.param(
            "County Councillors - The following Licensing Committee Members were present:\n\nCouncillor A Vane (Chair)\n\nCouncillor B Holt\tCouncillor C Moss",
            ["P A Vane (Chair)", "P B Holt", "P C Moss"],
            id="a sentence as the label, names set apart by tabs",
        ),
        pytest.param(
            "Present: Cllrs A Vane and B Holt\n\nThe following ten papers were present in the file.",
            ["P A Vane", "P B Holt"],
            id="what followed is no label",
        ),
        pytest.param(
            "Present: Cllrs A Vane and B Holt\n\nDistribution: Ann Orme, Bob Lisle",
            ["P A Vane", "P B Holt"],
            id="other labels end the list",
        ),
        pytest.param(
            "Present: Cllrs A Vane and B Holt\n\nMr Orme spoke for the residents of the lane and was thanked by the Chair.",
            ["P A Vane", "P B Holt"],
            id="prose ends the list",
        ),
    ],
)
def test_lists(block: str, expected: list[str]) -> None:
    assert _short(_listed(block)) == expected


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Apologies for absence were received from Councillors Vane and B Holt.", ["Vane", "B Holt"]),
        ("An apology for absence was received from Councillor Vane, for whom Councillor Moss substituted.", ["Vane"]),
        ("Apologies were received, and the reason accepted, from Cllr Ann Vane.", ["Ann Vane"]),
        ("Ann Vane and Ben Holt sent their apologies.", ["Ann Vane", "Ben Holt"]),
        (
            "Apologies were received from:\n\nCouncillor Ann Vane, for whom Councillor Cy Moss was substitute;\n\nCouncillor Ben Holt, for whom Councillor Di Tarn was substitute.",
            ["Ann Vane", "Ben Holt"],
        ),
        ("Councillor Vane thanked those for whom the hall was home.", []),
        ("An apology was received from Cllr Ben Vane and Cllr Ann Moss attended as substitute.", ["Ben Vane"]),
        ("Ann Vane; Ben Holt (Clerk); Cy Moss, PCSO", ["Ann Vane", "Ben Holt", "Cy Moss"]),
        ("Ann Vane, due to work; it was noted that she will be back in June.", ["Ann Vane"]),
        ("Apologies on behalf of Councillor Vane were intimated.", ["Vane"]),
        ("There were no apologies for absence.", []),
        (
            "Apologies were received from Cllrs A Vane (on holiday), B Holt (attending a fair), and Mrs C Moss (work).",
            ["A Vane", "B Holt", "C Moss"],
        ),
        ("Apology received from Cllr Vane due to sickness and Cllr Holt due to work.", ["Vane", "Holt"]),
        ("Apologies had also been received fromDistrict Councillor A Vane.", ["A Vane"]),
        ("Councillor Ann Vane’s apologies were noted.", ["Ann Vane"]),
        ("Apologies had been received from Mr and Mrs Vane and Mr Holt.", ["Vane", "Vane", "Holt"]),
        ("Mr A Vane was unable to attend. Mr B Holt was unable to hear.", ["A Vane"]),
        ("Cllr Vane highlighted the following rules.", []),
        ("None", []),
        ("An apology for lateness was received from Councillor Vane.", []),
        ("All members were present.", []),
    ],
)
def test_apologies_inside_an_item(told: str, expected: list[str]) -> None:
    head = "PARKS COMMITTEE\n\n4 March 2014\n\nPresent: Councillors A Orme and C Lisle\n\n1. Apologies for absence\n\n"
    document, _, _ = _read(head + told + AFTER.replace("2. ", "3. ").replace("1. ", "2. "))
    assert [r.name for r in document.attendance if r.status == "apologies"] == expected


def test_a_list_of_all_that_stands_below_a_remark_in_the_item_of_apologies() -> None:
    head = "PARKS FORUM\n\n4 March 2014\n\n1. Apologies for absence\n\n"
    told = "Please note that members meet at nine.\n\nChair: Ann Vane\n\nAttendees: Ann Vane, Ben Holt and Cy Moss\n\nOfficers: Di Tarn\n\nApologies: Ed Orme"
    document, _, _ = _read(head + told + AFTER.replace("2. ", "3. ").replace("1. ", "2. "))
    assert _short(document.attendance) == ["P Ann Vane (Chair)", "P Ben Holt", "P Cy Moss", "I Di Tarn", "A Ed Orme"]


def test_a_substitute_is_present_and_the_member_is_not() -> None:
    """A5, hard case 20: "(substitute for …)" makes one present and the other absent, unless the document says more."""
    records = _listed("Present: Councillors Ann Vane and Ben Holt (substituting for Councillor Cy Moss)")
    assert [(r.name, r.status, r.substitute_for) for r in records] == [
        ("Ann Vane", "present", None),
        ("Ben Holt", "present", "Cy Moss"),
        ("Cy Moss", "absent", None),
    ]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Councillor Ann Moss had been appointed as a substitute member for Councillor Ben Vane.", [("Ann Moss", "Ben Vane")]),
        ("Councillor Ben Vane, for whom Councillor Ann Moss was substitute.", [("Ann Moss", "Ben Vane")]),
        ("An apology was received from Cllr Ben Vane and Cllr Ann Moss attended as substitute.", [("Ann Moss", "Ben Vane")]),
        ("Apologies were received from Councillor Ben Vane, with Councillor Ann Moss in attendance as substitute.", [("Ann Moss", "Ben Vane")]),
        ("An apology was received from Cllr Ben Vane and Cllr Ann Moss attended the first part.", []),
        (
            "It was noted that the Chief Executive had appointed Councillors Ann Moss and Di Tarn as replacement members on the Committee in place of Councillors Ben Vane and Cy Holt respectively, for this meeting only.",
            [("Ann Moss", "Ben Vane"), ("Di Tarn", "Cy Holt")],
        ),
        ("The Chief Executive had appointed Councillor Ann Moss as a member of the panel that took the place of the old one.", []),
        ("Councillor Ann Moss had been appointed to the board of the trust.", []),
    ],
)  # fmt: skip
def test_who_was_appointed_as_a_substitute(told: str, expected: list[tuple[str, str]]) -> None:
    head = (
        "PARKS COMMITTEE\n\n4 March 2014\n\nPresent: Councillors A Orme and C Lisle\n\n1. Apologies and substitutes\n\n"
    )
    document, _, _ = _read(head + told + AFTER.replace("2. ", "3. ").replace("1. ", "2. "))
    assert [(r.name, r.substitute_for) for r in document.attendance if r.substitute_for] == expected


def test_a_debate_in_the_item_of_apologies_names_nobody_absent() -> None:
    head = "PARKS FORUM\n\n4 March 2014\n\nPresent: Ann Vane and Ben Holt\n\n1. Apology\n\nCllr Cy Moss had sent her apology.\n\n"
    told = "Cllr Mrs Vane called this meeting to discuss the wall.\n\nCllr Holt agreed with Cllr Vane that it leant.\n\nThe Clerk recorded that Cllrs Holt, Vane and Orme were for it.\n\n"
    document, _, _ = _read(head + told + AFTER.replace("2. ", "3. ").replace("1. ", "2. "))
    assert _short(document.attendance) == ["P Ann Vane", "P Ben Holt", "A Cy Moss"]


@pytest.mark.parametrize(
    ("printed", "people"),
    [
        ("Present: Vane (Chair), Holt, J Moss, S Moss, Tarn (as substitute for Councillor Orme), Lisle", 6),
        ("Present: The Chair, Quay, Members and Officers", 0),
        ("Members of the public: Three", 0),
    ],
)
def test_a_run_of_surnames_with_initials_where_two_share_one(printed: str, people: int) -> None:
    assert sum(r.status == "present" and r.name is not None for r in _listed(printed)) == people


def test_posts_before_their_holders_in_entries_of_their_own() -> None:
    records = _listed("Officers: Head of Parks and Piers, Ms A Vane; Planner, Mr B Holt")
    assert _short(records) == ["I A Vane (Head of Parks and Piers)", "I B Holt (Planner)"]


def test_a_column_of_remarks_apart_from_its_names_is_nobodys() -> None:
    records = _listed("Present:\nCllr A Vane\nCllr B Holt\nCllr C Moss\n\n(Chairman)\n(Vice-Chairman)")
    assert _short(records) == ["P A Vane", "P B Holt", "P C Moss"]


def test_those_to_whom_an_agenda_is_sent_are_expected() -> None:
    text = "WEX TOWN COUNCIL\n\nTo: Councillors A Vane (Mayor), B Holt and C Moss\n\nYou are hereby summoned to attend a meeting of the Town Council to be held on 4 March 2014.\n\nAGENDA\n\n1. Apologies\n\n2. Minutes\n\n3. Finance\n"
    document, _, _ = _read(text)
    assert _short(document.attendance) == ["E A Vane (Mayor)", "E B Holt", "E C Moss"]


def test_who_presides_on_a_line_below_the_word() -> None:
    records = _listed(
        "Presiding\n\nCouncillor A Vane\n\nOther Members Present\n\nB Holt, C Moss\n\nOfficers Present\n\nD Tarn (Clerk)"
    )
    assert _short(records) == ["P A Vane (Chair)", "P B Holt", "P C Moss", "I D Tarn (Clerk)"]


def test_what_the_title_of_an_item_is_about_is_no_label() -> None:
    head = (
        "PARKS FORUM\n\n4 March 2014\n\nPresent: Ann Vane and Ben Holt\n\n1. Police – Quarterly Report\n\nMoss Side\n\n"
    )
    document, _, _ = _read(head + AFTER.replace("2. ", "3. ").replace("1. ", "2. "))
    assert _short(document.attendance) == ["P Ann Vane", "P Ben Holt"]


def test_remarks_are_sorted() -> None:
    records = _listed(
        "Present: Cllr A Vane (in the Chair), Cllr B Holt (arrived at 7.10pm), Cllr C Moss (to 9.14pm), Cllr D Tarn (North Ward)\n"
        "In attendance: Inspector Eve Orme (Wex Police), Fay Lisle representing Wex Rangers, Gus Mead, Head of Roads, Fleet and Waste"
    )
    told = {r.name: (r.role, r.organisation, r.arrived, r.left) for r in records}
    assert told == {
        "A Vane": ("Chair", None, None, None),
        "B Holt": (None, None, "7.10pm", None),
        "C Moss": (None, None, None, "9.14pm"),
        "D Tarn": (None, None, None, None),
        "Eve Orme": ("Inspector", "Wex Police", None, None),
        "Fay Lisle": (None, "Wex Rangers", None, None),
        "Gus Mead": ("Head of Roads, Fleet and Waste", None, None, None),
    }


def test_an_agenda_lists_the_expected_and_no_officers() -> None:
    text = (
        "PARKS COMMITTEE\n\n4 March 2014\n\n6.30 pm\n\nAGENDA\n\nCommittee Membership\n\nCouncillor A Vane (Chair)\n"
        "Councillors B Holt and C Moss\n\nContact officer: Ann Orme, 01000 555 010\n\n1. Apologies for absence\n\n"
        "2. To consider the parks plan (Pages 3 - 9)\n"
    )
    assert _short(_read(text)[0].attendance) == ["E A Vane (Chair)", "E B Holt", "E C Moss"]


def test_a_report_lists_nobody() -> None:
    text = (
        "Report to: Parks Committee\n\nDate of meeting: 4 March 2014\n\nReport of: Parks Manager\n\nTitle: Benches\n\n"
        "1. Summary\n\n1.1 This report asks the Committee to note the benches.\n\n2. Recommendations\n\n2.1 That the Committee notes the report.\n\n"
        "Contact officer: Ann Orme\n"
    )
    assert _read(text)[0].attendance == ()


def test_tables_with_and_without_a_header() -> None:
    html = (
        "<h1>Wex Health Board</h1><p>Minutes of the meeting held on 4 March 2014</p><p><b>Present</b></p>"
        "<table><tr><th>Name</th><th>Initials</th><th>Role</th></tr><tr><td>Dr Ann Vane</td><td>AV</td><td>Chair</td></tr>"
        "<tr><td>Ben Holt</td><td>BH</td><td>Finance Director</td></tr></table>"
        "<p>1. Welcome</p><p>The Chair welcomed members.</p><p>2. Finance</p><p>RESOLVED that the report be noted.</p>"
    )
    document, _, _ = _read(html, "m.html")
    assert _short(document.attendance) == ["P Ann Vane (Chair)", "P Ben Holt (Finance Director)"]


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (
            [
                ("Name", "Organisation", "Present"),
                ("Ann Vane", "Wex Council", "Yes"),
                ("Ben Holt", "NHS Wex", "Apologies"),
            ],
            ["P Ann Vane", "A Ben Holt"],
        ),
        (
            [
                ("Governor", "Initials", "Attendance"),
                ("Ann Vane", "AV", "Present from 5.50pm"),
                ("Ben Holt", "BH", "Apologies – accepted"),
                ("Cy Moss", "CM", "Absent – no apology"),
                ("Di Tarn", "DT", "Present via Teams"),
            ],
            ["P Ann Vane", "A Ben Holt", "X Cy Moss", "P Di Tarn"],
        ),
        (
            [
                (
                    "Members<br>present in the<br>Chamber:",
                    "Aldermen: A Vane, B Holt MBE<br>Councillors: C Moss, D Tarn",
                ),
                ("Members<br>present remotely:", "Councillor E Orme"),
                ("Officers in attendance:", "Clerk (Mrs F Lisle)"),
            ],
            ["P A Vane", "P B Holt", "P C Moss", "P D Tarn", "P E Orme", "I F Lisle (Clerk)"],
        ),
        ([("Present", "Apologies"), ("Ann Vane<br>Ben Holt", "Cy Moss")], ["P Ann Vane", "P Ben Holt", "A Cy Moss"]),
        (
            [
                ("WEX Attendees", "Officials"),
                ("Ann Vane (Chair)", "Cy Moss<br>Wex Office"),
                ("Ben Holt", "Apologies"),
                ("", "Di Tarn"),
            ],
            ["P Ann Vane (Chair)", "P Ben Holt", "I Cy Moss", "A Di Tarn"],
        ),
        ([("Name", "Vote"), ("Ann Vane", "Yes"), ("Ben Holt", "No")], []),
        (
            [
                ("Attendee", "Role", "Attendance"),
                ("Cllr Ann Vane", "Chair", "Present"),
                ("Cllr Ben Holt", "Member", "Apologies, sent representative"),
                ("Cllr Cy Moss", "Substitute", "Present, as substitute"),
                ("Di Tarn", "Clerk", "In attendance"),
            ],
            ["P Ann Vane (Chair)", "A Ben Holt (Member)", "P Cy Moss (Substitute)", "I Di Tarn (Clerk)"],
        ),
        (
            [("Cabinet Member", "Portfolio"), ("Cllr Ann Vane", "Housing"), ("Cllr Ben Holt", "Parks and Culture")],
            ["P Ann Vane (Housing)", "P Ben Holt (Parks and Culture)"],
        ),
        (
            [
                ("Apologies / Ymddiheuriadau:", "Cllr Ann Vane"),
                ("Hefyd yn bresennol / Also in attendance:", "Cllr Ben Holt"),
                ("Advisers and officers", "Mr Cy Moss, Head of Pensions"),
            ],
            ["A Ann Vane", "I Ben Holt", "I Cy Moss (Head of Pensions)"],
        ),
        (
            [
                ("Wex Borough Council", "Moor District Council"),
                ("Cllr Ann Vane<br>Cllr Ben Holt", "Cllr Cy Moss"),
                ("Apologies: Cllr Di Tarn", "Apologies: none"),
                ("Officers:<br>Eve Orme – Clerk<br>Fay Lisle – Planner", "Officers:<br>Guy Reed – Engineer"),
            ],
            [
                "P Ann Vane",
                "P Ben Holt",
                "A Di Tarn",
                "I Eve Orme (Clerk)",
                "I Fay Lisle (Planner)",
                "P Cy Moss",
                "I Guy Reed (Engineer)",
            ],
        ),
    ],
)
def test_tables_whose_head_tells(rows: list[tuple[str, ...]], expected: list[str]) -> None:
    cells = "".join("<tr>" + "".join(f"<td>{words}</td>" for words in row) + "</tr>" for row in rows)
    html = (
        f"<h1>Wex Health Board</h1><p>Minutes of the meeting held on 4 March 2014</p><table>{cells}</table>"
        "<h2>1. Welcome</h2><p>The Chair welcomed members.</p><h2>2. Finance</h2><p>RESOLVED that the report be noted.</p>"
    )
    assert _short(_read(html, "m.html")[0].attendance) == expected


def test_a_sign_beside_each_member_says_who_was_there() -> None:
    rows = [
        ("", "Member", "Portfolio"),
        ("P", "Cllr Ann Vane", "Leader (Chair)"),
        ("P (from item 3)", "Cllr Ben Holt", "Housing and Planning"),
        ("A", "Cllr Cy Moss", "Climate"),
        ("–", "Cllr Di Tarn", "Customers"),
        ("V", "Cllr Eve Orme", "Parks"),
    ]
    body = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
    html = f"<h1>PARKS COMMITTEE</h1><p>Minutes of the meeting held on 4 March 2014</p><p>Committee Members</p><table>{body}</table>"
    key = "<p>Key: P = present; V = attended virtually; A = apologies; – = absent</p>"
    document, _, _ = _read(html + key + "<p>1. Finance</p><p>RESOLVED that the accounts be approved.</p>", "m.html")
    assert _short(document.attendance) == [
        "P Ann Vane (Chair)",
        "P Ben Holt (Housing and Planning)",
        "A Cy Moss (Climate)",
        "X Di Tarn (Customers)",
        "P Eve Orme (Parks)",
    ]
    assert document.attendance[1].arrived == "item 3"


def test_an_agenda_leaves_out_the_column_of_substitutes() -> None:
    html = (
        "<h1>PARKS COMMITTEE</h1><h2>Agenda</h2><p>You are hereby summoned to attend a meeting to be held on 4 March 2014 at 7pm"
        " when the business set out below will be transacted.</p><table><tr><td>Members</td><td>Substitute Members</td></tr>"
        "<tr><td>Cllr Ann Vane (Chair)<br>Cllr Ben Holt</td><td>Cllr Cy Moss</td></tr></table><p>1. Apologies</p><p>2. Finance</p>"
    )
    assert _short(_read(html, "m.html")[0].attendance) == ["E Ann Vane (Chair)", "E Ben Holt"]


def test_notes_may_list_those_there_at_their_end() -> None:
    text = "# Wex Panel meeting, 4 March 2014\n\n" + "".join(
        f"## Matter {n}\n\nRESOLVED that plan {n} be adopted.\n\n" for n in "ABCDE"
    )
    text += "## Attendees\n\n* Ann Vane, Wex University (chair)\n* Ben Holt, Moor Ltd\n\n## Apologies\n\n* Cy Moss\n"
    assert _short(_read(text, "m.md")[0].attendance) == ["P Ann Vane (chair)", "P Ben Holt", "A Cy Moss"]


def test_names_in_the_heading_of_an_item() -> None:
    text = "WEX PARISH COUNCIL\n\n4 March 2014\n\n1.Those Attending: Mr A Vane (Chairman), Mrs B Holt\n\n2. Apologies: Were received from Mrs C Moss.\n\n3. Minutes\n\nThe minutes were signed.\n\n4. Finance\n\nRESOLVED that the report be noted.\n"
    assert _short(_read(text)[0].attendance) == ["P A Vane (Chairman)", "P B Holt", "A C Moss"]


def test_a_text_without_line_ends_lists_nobody_from_its_items() -> None:
    text = (
        "Minutes of the meeting of WEX PARISH COUNCIL held on 4 March 2014 Present: Cllr Ann Vane, Cllr Ben Holt. Also in attendance: Cllr Cy Moss 1.0 Apologies "
        "There were none. 2.0 Planning 2.1 Mill Cottage, Flegg Green, Wex; no objections. 3.0 Payments £20.00 to Tarn Supplies, "
        + "the payments of the month were read. "
        * 12
    )
    assert _short(_read(text)[0].attendance) == ["P Ann Vane", "P Ben Holt", "I Cy Moss"]


def test_a_span_holds_the_name_and_little_else() -> None:
    document, _, text = _read(
        "PARKS COMMITTEE\n\n4 March 2014\n\nPresent: Councillors Ann Vane (Chair), Ben Holt and Cy Moss" + AFTER
    )
    held = [text[r.span.start : r.span.end] for r in document.attendance]
    assert held == ["Councillors Ann Vane (Chair)", "Ben Holt", "Cy Moss"]


def test_somebody_unread_is_told() -> None:
    """A list that names somebody whom no rule reads gives a finding, not silence."""
    _, findings, _ = _read(
        "PARKS COMMITTEE\n\n4 March 2014\n\nPresent: Councillors Ann Vane, Ben Holt; ... Cllr X-7; and Cy Moss" + AFTER
    )
    assert "attendance-unread" in {finding.code for finding in findings}


@pytest.mark.parametrize(
    ("first", "expected"),
    [
        (
            "1740 Attendance and apologies Present: Cllrs A Vane and B Holt. Apologies: Cllr C Moss.",
            ["P A Vane", "P B Holt", "A C Moss"],
        ),
        (
            "1740 Apologies for absence for received and accepted from Mr A Vane and Mr B Holt.",
            ["A A Vane", "A B Holt"],
        ),
        ("20/014 APOLOGIES FOR ABSENCE 20/014.1 Cllr Vane and Borough Cllr Ben Holt", ["A Vane", "A Ben Holt"]),
    ],
)
def test_people_on_the_line_of_the_item(first: str, expected: list[str]) -> None:
    numbers = ("20/015", "20/016") if first.startswith("20/") else ("1741", "1742")
    text = f"Minutes of the meeting of the Wex Parish Council held on 4 March 2014\n\n{first}\n\n{numbers[0]} Parks The bench was mended.\n\n{numbers[1]} Finance The accounts were read.\n"
    assert _short(_read(text)[0].attendance) == expected


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("1. Welcome\n\n2. Apologies\n\n3. Present\n" + AFTER, id="nothing before or under the headings"),
        pytest.param("PARKS COMMITTEE\n\n1. Present\n\n2. Apologies\n\nNone.\n" + AFTER, id="an empty heading"),
    ],
)
def test_a_heading_without_words_under_it_lists_nobody(text: str) -> None:
    assert _read(text)[0].attendance == ()

"""Attendance under the labels of Scottish, Welsh and Irish minutes; all people and councils are invented."""

from __future__ import annotations

import pytest

from minutes_parser.extract import read
from minutes_parser.layout import arrange
from minutes_parser.segment import segment

HEAD = "WEXMOOR COUNTY COUNCIL\n\nMinutes of the meeting held on 4 March 2014\n\n"
AFTER = "\n\n7. Roads\n\nThe engineer reported that the bridge had been mended. It was agreed that the report be noted.\n\n8. Finance\n\nThe report was noted.\n"
SIGNS = {"present": "P", "in_attendance": "I", "apologies": "A", "absent": "X", "expected": "E"}


def _listed(block: str, head: str = HEAD) -> list[str]:
    documents, _ = segment(arrange(read((head + block + AFTER).encode(), "m.txt")), source="m.txt")
    return [f"{SIGNS[r.status]} {r.name or '-'}" + (f" ({r.role})" if r.role else "") for r in documents[0].attendance]


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        pytest.param(
            "PRESENT:\n\nConservative (2): Mr P Vane (Chairman) and Mrs Q Holt\n\nLabour (1): Ms R Moss\n\nGreen and Independent: Mr A Orme\n\nOFFICERS: Mrs S Tarn (Chief Executive)",
            ["P P Vane (Chairman)", "P Q Holt", "P R Moss", "P A Orme", "I S Tarn (Chief Executive)"],
            id="the groups of a council over their members",
        ),
        pytest.param(
            "MINUTES of the Meeting of the County Council held in Shire Hall on 4 March 2014, when the following were present:\n\nMr P Vane (Chairman)\n\nConservative (2)\tMr P Vane, Mrs Q Holt\n\nLabour (1)\tMs R Moss\n\nIN ATTENDANCE: Mrs S Tarn (Chief Executive)",
            ["P P Vane (Chairman)", "P Q Holt", "P R Moss", "I S Tarn (Chief Executive)"],
            id="groups with their numbers, below the end of a sentence",
        ),
        pytest.param(
            "Present: Councillor Vane (Chair)\n\nConservatives: Councillors Holt and Moss; Labour: Councillor Orme\n\nApologies: Green: Councillor Tarn; Independent: Councillor Dean",
            ["P Vane (Chair)", "P Holt", "P Moss", "P Orme", "A Tarn", "A Dean"],
            id="groups in one line, also of those away",
        ),
        pytest.param(
            "Present: Cllr P Vane (Chair), Cllr A Green, Cllr B Labour\n\nGreen Lane was closed: Cllr Vane had seen it.",
            ["P P Vane (Chair)", "P A Green", "P B Labour"],
            id="names and streets are no groups",
        ),
        pytest.param(
            "Present: Cllr P Vane (Chair)\n\nIn attendance: Commissioner Robert Holt, Police and Crime Commissioner Ann Moss, Capt. B Orme (Designated Person), Mr C Dean (Objector)",
            [
                "P P Vane (Chair)",
                "I Robert Holt (Commissioner)",
                "I Ann Moss (Police and Crime Commissioner)",
                "I B Orme (Designated Person)",
                "I C Dean (Objector)",
            ],
            id="commissioners and parties to a hearing",
        ),
        pytest.param(
            "Present:\nElected Members: Cllr. P. Vane (Chair), Cllr. Q. Holt\nAn Garda Síochána: Supt. R. Moss\nPPN Reps: Ms. S. Orme\nIn Attendance: Mr. T. Tarn, Chief Executive\nApologies: Cllr. U. Dean, Deputy V. Lisle-Roe, T.D.",
            [
                "P P. Vane (Chair)",
                "P Q. Holt",
                "P R. Moss (Supt)",
                "P S. Orme",
                "I T. Tarn (Chief Executive)",
                "A U. Dean",
                "A V. Lisle-Roe",
            ],
            id="the label stands alone over groups, the first of them members",
        ),
        pytest.param(
            "Present:\nChair: Ann Vane\nVP Sports: Ben Holt\nVP Welfare: vacant\nLGBT+ Officer: Cy Moss\nMoor Lane: no rep\nHouse of Laity: Mrs D Orme, Mr E Tarn\nIn attendance: Flo Dean (Secretary)",
            [
                "P Ann Vane (Chair)",
                "P Ben Holt",
                "P Cy Moss (LGBT+ Officer)",
                "P D Orme",
                "P E Tarn",
                "I Flo Dean (Secretary)",
            ],
            id="the label stands alone over posts and their holders, some of them vacant",
        ),
        pytest.param(
            "Presnet: Cllr P Vane (Chair), Cllr Paul d'Arcy, Cllr Jos. Holt\nIn attandance : Mrs S Tarn (Clerk)\nApoligies : Cllr R Moss\nNo show: Cllr T Dean",
            ["P P Vane (Chair)", "P Paul d'Arcy", "P Jos. Holt", "I S Tarn (Clerk)", "A R Moss", "X T Dean"],
            id="misspelt labels, and names with small letters and shortened forenames",
        ),
        pytest.param(
            "I láthair / Present:\nArdmhéara Councillor P. Vane\n\nSorry for absence: Cllr Q. Holt\n\nAs láthair: Cllr R. Moss",
            ["P P. Vane", "A Q. Holt", "X R. Moss"],
            id="labels in Irish, and one in plain words",
        ),
        pytest.param(
            "PRESENT: Bro. P Vane (Branch Chair), Sis. Q Holt, Bros. R Moss, S Orme, Sisters T Tarn and U Dean, Professors V Lisle and W Roe, The Revds X Pell and Y Ames\n\nAPOLOGIES: Sir Basil Hart Bt",
            [
                "P P Vane (Branch Chair)",
                "P Q Holt",
                "P R Moss",
                "P S Orme",
                "P T Tarn",
                "P U Dean",
                "P V Lisle",
                "P W Roe",
                "P X Pell",
                "P Y Ames",
                "A Basil Hart",
            ],
            id="brothers and sisters of a branch, and plural titles",
        ),
        pytest.param(
            "Present: Cllr P Vane (Chair)\nNot a member of the committee: Cllr Q Holt\nApologies: \nMr R Moss (Co-opted Governor) – accepted\nMs S Orme (Parent Governor) – not accepted",
            ["P P Vane (Chair)", "I Q Holt", "A R Moss (Co-opted Governor)", "A S Orme (Parent Governor)"],
            id="a councillor of another committee, and apologies with what became of them",
        ),
        pytest.param(
            "Present: Cllr P Vane (Chair), Cllr Q Holt\nDid not join: Cllr R Moss",
            ["P P Vane (Chair)", "P Q Holt", "X R Moss"],
            id="a member who did not join a meeting online",
        ),
        pytest.param(
            "Presiding: P Vane\n\nOther Members Present: Q Holt, R Moss\n\nOfficers Present: S Tarn (Clerk)",
            ["P P Vane (Chair)", "P Q Holt", "P R Moss", "I S Tarn (Clerk)"],
            id="the other members are those beside who presided",
        ),
        pytest.param(
            "PRESENT:\n\nQuay Ward:\n\nCouncillor P Vane (Mayor)\n\nCouncillor Q Holt\n\nMoor Ward:\n\nCouncillor R Moss\n\nIN ATTENDANCE:\n\nMrs S Tarn (Clerk)",
            ["P P Vane (Mayor)", "P Q Holt", "P R Moss", "I S Tarn (Clerk)"],
            id="wards over their councillors",
        ),
        pytest.param(
            "PRESENT:\n\nElected Members: Mr P Vane, Mr Q Holt\n\nAPOLOGIES:\n\nElected Members: Mr R Moss\n\nCo-opted Members: Cllr A Orme\n\nIN ATTENDANCE:\n\nOfficers: Mrs S Tarn - Clerk",
            ["P P Vane", "P Q Holt", "A R Moss", "A A Orme", "I S Tarn (Clerk)"],
            id="the same groups under apologies",
        ),
        pytest.param(
            "Present: Councillors P Vane and Q Holt\n\nIn attendance, by invitation, Ann Orme (Coach).",
            ["P P Vane", "P Q Holt", "I Ann Orme (Coach)"],
            id="by invitation",
        ),
        pytest.param(
            "Present: Councillors P Vane and Q Holt\n\n1. Chairman's announcements\n\nAn apology for absence had been received from Mr R Moss. Ms Orme had sent a card.",
            ["P P Vane", "P Q Holt", "A R Moss"],
            id="apologies among the announcements",
        ),
        pytest.param(
            "Present: Councillors P Vane and Q Holt\n\n1. Apologies and personal matters\n\nApologies were received from Councillor R Moss.\n\nThe Panel congratulated Mr Alan Orme, independent member, on his award.",
            ["P P Vane", "P Q Holt", "A R Moss"],
            id="one who is congratulated sent no apologies",
        ),
        pytest.param(
            "Present: Councillor P Vane\n\nOfficer(s): S Tarn (Clerk)",
            ["P P Vane", "I S Tarn (Clerk)"],
            id="one officer or several",
        ),
        pytest.param(
            "Present: Councillors P Vane and Q Holt\n\nOther Members Present: Councillor R Moss",
            ["P P Vane", "P Q Holt", "I R Moss"],
            id="the other members are not of the committee",
        ),
        pytest.param(
            "The Cathaoirleach, Cllr. P. Vane, was in the Chair.\n\nThe other Councillors present were:-\n\nCllrs. Q. Holt, R. Moss.\n\n"
            "The Council Staff in attendance were:-\n\nMr. S. Tarn, Dir. of Services, Ms. A. Orme, Sen. Staff Officer.",
            [
                "P P. Vane (Cathaoirleach)",
                "P Q. Holt",
                "P R. Moss",
                "I S. Tarn (Dir. of Services)",
                "I A. Orme (Sen. Staff Officer)",
            ],
            id="sentences as labels",
        ),
        pytest.param(
            "1 Present\n\nCouncillors Mr Pat Vane (Chair), Mrs Quin Holt & Mr Rob Moss (Clerk). Also: Mr Sid Tarn.\n\n2 Apologies\n\nCouncillor Ann Orme",
            ["P Pat Vane (Chair)", "P Quin Holt", "P Rob Moss (Clerk)", "I Sid Tarn", "A Ann Orme"],
            id="a label with a number and no stop",
        ),
        pytest.param(
            "Present: Mrs Pat Vane, Mr Quin Holt\n\n40 members of the public\n\nAllotments\n\nThe inspection had taken place.",
            ["P Pat Vane", "P Quin Holt"],
            id="a count is no label",
        ),
        pytest.param(
            "Present:\nPat Vane\nQuin Holt\nApologies:\nRob Moss\nPublic Apologies:\nSid Tarn",
            ["P Pat Vane", "P Quin Holt", "A Rob Moss", "A Sid Tarn"],
            id="apologies of the public",
        ),
        pytest.param(
            "Members Present\nCouncillors Pat Vane, Quin Holt.\nOfficials in Attendance\nCounty Manager: Rob Moss\nDirectors: Bo Lisle, Cy Fenn\nHead of Finance: Ann Orme\nMeetings Administrator: Sid Tarn.",
            [
                "P Pat Vane",
                "P Quin Holt",
                "I Rob Moss (County Manager)",
                "I Bo Lisle",
                "I Cy Fenn",
                "I Ann Orme (Head of Finance)",
                "I Sid Tarn (Meetings Administrator)",
            ],
            id="officials under their posts",
        ),
        pytest.param(
            "Mr P Vane\nMrs Q Holt\nMr Rob Moss\n\nIn attendance:\nAnn Orme Clerk to the Board",
            ["P P Vane", "P Q Holt", "P Rob Moss", "I Ann Orme (Clerk to the Board)"],
            id="members one a line above the label of the officers",
        ),
        pytest.param(
            "Present: Mr P Vane\n\nAlso in Attendance:\n\nItem 7.2: Ms Q Holt, Solicitor for the Applicant\nItems 9.4 to 9.9: Mr R Moss, Applicant",
            ["P P Vane", "I Q Holt (Solicitor for the Applicant)", "I R Moss (Applicant)"],
            id="those who came for one item",
        ),
        pytest.param(
            "Sederunt: Chair Pat Vane (PV), Sec Quin Holt (QH), Rob Moss (RM), Treasurer Sid Tarn (ST)\nMembers of public: Mrs Orme, Bo Lisle",
            ["P Pat Vane (Chair)", "P Quin Holt (Sec)", "P Rob Moss", "P Sid Tarn (Treasurer)", "I Orme", "I Bo Lisle"],
            id="posts before names with keys",
        ),
        pytest.param(
            "Present: CCllrs: Pat Vane (Chair), Quin Holt; Cllr Rob Moss\nApologise: CCllr Sid Tarn",
            ["P Pat Vane (Chair)", "P Quin Holt", "P Rob Moss", "A Sid Tarn"],
            id="community councillors, and a label misspelt",
        ),
        pytest.param(
            "PRESENT – WCC Members - Pat Vane, Quin Holt.\n\nNON WCC – Councillor Rob Moss, Sid Tarn.",
            ["P Pat Vane", "P Quin Holt", "I Rob Moss", "I Sid Tarn"],
            id="those who are not of the body",
        ),
        pytest.param(
            "Present: Provost Mrs PAT VANE OBE, Councillors QUIN HOLT MBE and ROB MOSS.\n\nIn attendance: Mrs L Treasurer, Clerk",
            ["P PAT VANE (Provost)", "P QUIN HOLT", "P ROB MOSS", "I L Treasurer (Clerk)"],
            id="honours in capitals, a surname that is a post",
        ),
        pytest.param(
            "Presennol/Present: CADEIRYDD/ CHAIR: P Vane\nAELODAU/MEMBERS: Cyng/Cllrs: Q Holt, R Moss\nYMDDIHEURIADAU/APOLOGIES: Cyng/Cllrs: S Tarn",
            ["P P Vane (CHAIR)", "P Q Holt", "P R Moss", "A S Tarn"],
            id="labels in two languages",
        ),
        pytest.param(
            "1 In Attendance\nCouncillors P Vane (PV) Chair, Q Holt (QH), R Moss (RM)\nAnn Orme The temporary clerk was in attendance.",
            ["P P Vane (Chair)", "P Q Holt", "P R Moss"],
            id="the only list of those there",
        ),
        pytest.param(
            "In Attendance\nCouncillors P Vane (PV) Chair, Q Holt (QH), R Moss (RM), Ann Orme (AO), the temporary clerk, was in attendance.",
            ["P P Vane (Chair)", "P Q Holt", "P R Moss", "P Ann Orme (temporary clerk)"],
            id="a verb that closes the run",
        ),
        pytest.param(
            "Apologies ; Pat Vane , Quin Holt\nIn Attendance ; Rob Moss(Returning Officer) , Sid Tarn",
            ["A Pat Vane", "A Quin Holt", "P Rob Moss (Returning Officer)", "P Sid Tarn"],
            id="semicolons behind labels",
        ),
        pytest.param(
            "PRESENT: Councillors - Pat Vane, Quin Holt. Deputies - Rob Moss and Sid Tarn.\n\nAPOLOGIES:- Councillors - Ann Orme. Senators - Bo Lisle.",
            ["P Pat Vane", "P Quin Holt", "P Rob Moss", "P Sid Tarn", "A Ann Orme", "A Bo Lisle"],
            id="members of another house in either list",
        ),
        pytest.param(
            "Present: Deputies Pat Vane and Quin Holt; Sergt Rob Moss",
            ["P Pat Vane", "P Quin Holt", "P Rob Moss"],
            id="plural and short titles",
        ),
        pytest.param(
            "Present: Chair Cllr. P Vane, Cllr. Q Holt\nCouncil Employees Present: RFO Rob Moss, Clerk Sid Tarn\nMembers of the Public Present: Cllr A Orme",
            ["P P Vane (Chair)", "P Q Holt", "I Rob Moss (RFO)", "I Sid Tarn (Clerk)", "I A Orme"],
            id="employees and public",
        ),
        pytest.param(
            "PRESENT\n\n• Cyngh./Cllr. Dr. Pat Vane (Maer/Mayor)\n• Y Cyngh./Cllr. Quin Holt\n• Cyng. Rob Moss a Sid Tarn",
            ["P Pat Vane (Maer/Mayor)", "P Quin Holt", "P Rob Moss", "P Sid Tarn"],
            id="honorifics in two languages",
        ),
        pytest.param(
            "Cllr Dr. Pat Vane (Mayor)\nCllr Quin Holt\nCllr Rob Moss\nThe Mayor welcomed everyone to the meeting and thanked the clerk.",
            ["P Pat Vane (Mayor)", "P Quin Holt", "P Rob Moss"],
            id="councillors one a line without a label",
        ),
        pytest.param(
            "Present: Cllr P Vane\n\nOther apologies for absence received: Q Holt, Cllr R Moss.\n\nOther Members absent: Cllr S Tarn.",
            ["P P Vane", "A Q Holt", "A R Moss", "X S Tarn"],
            id="other apologies and absences",
        ),
        pytest.param(
            "PRESENT: Councillor Pat Vane.\n\nMEETINGS ADMINISTRATOR: Ms. Ann Orme.",
            ["P Pat Vane", "I Ann Orme (MEETINGS ADMINISTRATOR)"],
            id="who keeps the minutes of an Irish council",
        ),
        pytest.param(
            "Present: Mr P Vane\n\nOfficials in attendance:\n\nMr Q Holt, Head of Ambulance Services, Wexmoor Ambulance Service\nMs R Moss, Equal Opportunities Officer",
            ["P P Vane", "I Q Holt (Head of Ambulance Services)", "I R Moss (Equal Opportunities Officer)"],
            id="bodies and posts that look like names",
        ),
        pytest.param(
            "Present: Mr P Vane\n\nSecretariat\n\nMr Q Holt\n\nMs R Moss (Minutes)\n\nOfficials and advisers\n\nDr A Orme (FSB)",
            ["P P Vane", "I Q Holt", "I R Moss (Minutes)", "I A Orme"],
            id="groups of officials, a line each",
        ),
        pytest.param(
            "In the Chair: Mr P Vane. Also present: Ms Q Holt, Mr R Moss; the Clerk, Mr S Tarn.\n\nApologies: Mr A Orme",
            ["P P Vane (Chair)", "P Q Holt", "P R Moss", "P S Tarn (Clerk)", "A A Orme"],
            id="also present are the members where only the chair is told before",
        ),
        pytest.param(
            "In the Chair: Mr P Vane\n\nAlso present: Ms Q Holt\n\nMembers present: Mr R Moss",
            ["P P Vane (Chair)", "I Q Holt", "P R Moss"],
            id="also present are others where the members follow",
        ),
        pytest.param(
            "Councillors present: P. Vane, Q. Holt\n\nCouncillors absent with apologies: R. Moss (work)\n\nCouncillors absent without apologies: A. Orme",
            ["P P. Vane", "P Q. Holt", "A R. Moss", "X A. Orme"],
            id="councillors absent with and without apologies",
        ),
        pytest.param(
            "Present: Councillors P Vane and Q Holt.\n\nApologies for Absence: Apologies were intimated on behalf of Councillors Moss and Orme.",
            ["P P Vane", "P Q Holt", "A Moss", "A Orme"],
            id="a sentence behind the label of apologies",
        ),
        pytest.param(
            "Present: Ann, Ben R, Ben W, Cy\n\nApologies: Di O.",
            ["P Ann", "P Ben R", "P Ben W", "P Cy", "A Di O."],
            id="forenames and initials",
        ),
        pytest.param(
            "Members present: P Vane\n\nAttendees: Q Holt, Head of Roads",
            ["P P Vane", "I Q Holt (Head of Roads)"],
            id="attendees beside the members",
        ),
        pytest.param(
            "Attendees: P Vane, Q Holt",
            ["P P Vane", "P Q Holt"],
            id="attendees alone",
        ),
        pytest.param(
            "Present: Cllr Pat Vane (PV), Quin Holt (QH) Clerk, Cty Cllr Ray Moss (RM)",
            ["P Pat Vane", "P Quin Holt (Clerk)", "P Ray Moss (Cty Cllr)"],
            id="a county councillor behind a key",
        ),
        pytest.param(
            "Present: Messrs P. Vane (in the Chair), Q. and R. Holt, and Mrs S. Tarn.\n\nThe Clerk (Mr A. Orme), the Engineer (Mr B. Lisle) and the District Officer were in attendance.",
            [
                "P P. Vane (Chair)",
                "P Q. Holt",
                "P R. Holt",
                "P S. Tarn",
                "I A. Orme (Clerk)",
                "I B. Lisle (Engineer)",
                "I - (District Officer)",
            ],
            id="who was in attendance, in one sentence; two of one surname",
        ),
        pytest.param(
            "Present: Mr P Vane\n\nApologies: Councillor Q Holt - (Substitute: Councillor R Moss)",
            ["P P Vane", "P R Moss", "A Q Holt"],
            id="a substitute in brackets behind a dash",
        ),
        pytest.param(
            "Group A – Churches\n\nMrs P Vane (Baptist), Mr Q Holt (Methodist)\n\nGroup B – Church of Wex\n\nRevd R Moss",
            ["P P Vane", "P Q Holt", "P R Moss"],
            id="groups of an advisory council",
        ),
        pytest.param(
            "Present: The Vicar (in the chair), Ann Vane\n\nApologies: The Curate",
            ["P - (Vicar)", "P Ann Vane", "A - (Curate)"],
            id="clergy without names",
        ),
        pytest.param(
            "Present: Councillors P Vane\n\nApologies: Councillor Q Holt, District Manager R Moss",
            ["P P Vane", "A Q Holt", "A R Moss (District Manager)"],
            id="an official behind a councillor",
        ),
        pytest.param(
            "Non-Members in Councillor P Vane\n\nAttendance:\n\nOfficers Present: Mrs Q Holt, Clerk",
            ["I P Vane", "I Q Holt (Clerk)"],
            id="a label on two lines beside a name",
        ),
        pytest.param(
            "Present: 17 electors, including Parish Councillors Vane, Holt and Moss (Chairman)",
            ["P Vane", "P Holt", "P Moss (Chairman)"],
            id="those of the counted who are named",
        ),
        pytest.param(
            "CLERK: Mrs P Vane, 4 Mill Lane. Tel 01555 234567\n\nAttendees: Cllrs Q Holt (Chair) R Moss and Clerk P Vane",
            ["P Q Holt (Chair)", "P R Moss", "P P Vane (Clerk)"],
            id="the clerk of the letterhead",
        ),
        pytest.param(
            "North Site officers present (2): Ann Vane (Chair), Ben Holt (Secretary)\n\nNorth Site officers apologies (1): Cy Moss\n\nUnion staff in attendance: Di Orme",
            ["P Ann Vane (Chair)", "P Ben Holt (Secretary)", "A Cy Moss", "I Di Orme"],
            id="officers of a union are its members where no others are listed",
        ),
        pytest.param(
            "Members present: Ann Vane\n\nCouncil officers present: Ben Holt",
            ["P Ann Vane", "I Ben Holt"],
            id="officers beside members",
        ),
        pytest.param(
            "Governors present: Ann Vane\n\nGovernors absent:\n\nBen Holt (apologies accepted)\n\nCy Moss (no apologies)\n\nClerk: Di Orme",
            ["P Ann Vane", "A Ben Holt", "X Cy Moss", "I Di Orme (Clerk)"],
            id="what brackets say of those absent",
        ),
        pytest.param(
            "Committee members present: Ann Vane - Chair\n\nCommittee members not present: Ben Holt - Treasurer",
            ["P Ann Vane (Chair)", "X Ben Holt (Treasurer)"],
            id="members not present",
        ),
        pytest.param(
            "Councillors Ann Vane, Ben Holt and Cy Moss were present. Cllr Vane was in the chair.\n\nThe Clerk, Di Orme, and District Councillor Ed Lisle attended. Six residents were also present.",
            ["P Ann Vane (Chair)", "P Ben Holt", "P Cy Moss", "I Di Orme (Clerk)", "I Ed Lisle (District Councillor)"],
            id="a list that is a sentence",
        ),
        pytest.param(
            "Councillors were reminded that Mr Vane and Mr Holt were present.\n\nPresent: Cllr Cy Moss",
            ["P Cy Moss"],
            id="a sentence that lists nobody",
        ),
        pytest.param(
            "Present from Wex PC: Cllrs P Vane (chairing), Q Holt\n\nPresent from Moor PC: Cllr R Moss\n\nRepresenting the District Council: S Tarn",
            ["P P Vane (Chair)", "P Q Holt", "P R Moss", "I S Tarn"],
            id="the councils of a joint meeting",
        ),
        pytest.param(
            "Present: Ann, Ben (Chair), Mrs Holt\n\nApologies: Cy and Di",
            ["P Ann", "P Ben (Chair)", "P Holt", "A Cy", "A Di"],
            id="forenames beside one with a title",
        ),
        pytest.param(
            "Attending:\n\nForum members\n\nAnn Vane (Chair)\n\nObservers & speakers\n\nGuy Holt",
            ["P Ann Vane (Chair)", "I Guy Holt"],
            id="observers and speakers",
        ),
        pytest.param(
            "PRESENT:\n\nCllr Ann Vane (Chair)\n\nWEX BOROUGH COUNCIL\n\nCllr Ben Holt\n\nMOOR BOROUGH COUNCIL\n\nCllrs Cy Moss, Di Orme\n\nFIRE AUTHORITY OFFICERS\n\nEd Lisle",
            ["P Ann Vane (Chair)", "P Ben Holt", "P Cy Moss", "P Di Orme", "I Ed Lisle"],
            id="councils over their members, and officers",
        ),
        pytest.param(
            "Present: Councillor Vane; Councillors Holt and Moss; also Councillors Orme and Lisle (as observers).",
            ["P Vane", "P Holt", "P Moss", "I Orme (observer)", "I Lisle (observer)"],
            id="observers with surnames alone",
        ),
        pytest.param(
            "In the Chair: Councillor P Vane\n\nIn attendance:\n\n(Councillors) Councillor Q Holt, Councillor R Moss\n\n(Officials) Mrs S Tarn, Chief Executive",
            ["P P Vane (Chair)", "P Q Holt", "P R Moss", "I S Tarn (Chief Executive)"],
            id="groups in brackets below the label",
        ),
        pytest.param(
            "In attendance: (Councillors) Councillor Q Holt and Councillor R Moss",
            ["P Q Holt", "P R Moss"],
            id="a group in brackets on the line of the label",
        ),
        pytest.param(
            "Present:\n\nAnn Vane\n\n(Clerk)",
            ["P Ann Vane (Clerk)"],
            id="a post in brackets below its holder",
        ),
        pytest.param(
            "Present: President Ann Vane.\n\nExecutive Officers: Ben Holt (Chair), Cy Moss (Treasurer)",
            ["P Ann Vane (President)", "P Ben Holt (Chair)", "P Cy Moss (Treasurer)"],
            id="the officers among whom the chair is",
        ),
        pytest.param(
            "Present: Ann Vane (Chair), Cy Moss\n\nOfficers: Ben Holt (Treasurer)",
            ["P Ann Vane (Chair)", "P Cy Moss", "I Ben Holt (Treasurer)"],
            id="officers beside the chair",
        ),
        pytest.param(
            "Present: Mr P Vane\n\nApologies: Mr Q Holt Absent: R Moss, S Tarn Leave of absence: A Orme",
            ["P P Vane", "A Q Holt", "X R Moss", "X S Tarn", "A A Orme"],
            id="three labels on a line",
        ),
        pytest.param(
            "Present: Mr P Vane\n\nApologies: Capt Q Holt (Harbour Master)\n\nIn Attendance: Mr R Moss (Deputy Harbour Master)",
            ["P P Vane", "A Q Holt (Harbour Master)", "I R Moss (Deputy Harbour Master)"],
            id="a harbour master",
        ),
        pytest.param(
            "Present: Ann Vane, WMPA; Ben Holt, Wexmoor Commoners; Cy Moss, Ramblers; Di Orme, Moor Society",
            ["P Ann Vane", "P Ben Holt", "P Cy Moss", "P Di Orme"],
            id="bodies that look like names, between semicolons",
        ),
        pytest.param(
            "Present: Councillors P Vane, Q Holt\n\n1. Election of chair\n\nRESOLVED: That Councillor Q Holt be elected Chair for the meeting.",
            ["P P Vane", "P Q Holt (Chair)"],
            id="a chair elected for the meeting",
        ),
        pytest.param(
            "Present: Councillors P Vane, Q Holt\n\n1. Election of chair\n\nRESOLVED: That Councillor Q Holt be elected Chair of the Parks Committee.",
            ["P P Vane", "P Q Holt"],
            id="a chair elected of something else",
        ),
        pytest.param(
            "Present: Councillors Vane, Moss and Holt\n(15 members)",
            ["P Vane", "P Moss", "P Holt"],
            id="how many members there were",
        ),
        pytest.param(
            "Present: Councillors P Vane and Q Holt\n\n1. Apologies\n\nMr R Moss was not in attendance.",
            ["P P Vane", "P Q Holt", "X R Moss"],
            id="not in attendance",
        ),
    ],
)
def test_labels(block: str, expected: list[str]) -> None:
    assert _listed(block) == expected


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("24/5 Councillors Pat Vane, Quin Holt and Rob Moss.", ["A Pat Vane", "A Quin Holt", "A Rob Moss"]),
        ("Cllr. P Vane sent his apologies.\n\nCllr. Q Holt – Chair started the meeting.", ["A P Vane"]),
        (
            "Cyng. Pat Vane\nCyng. Quin Holt\n\nDerbyniwyd cais ffurfiol gan y Cyng. Quin Holt. PENDERFYNWYD caniatáu ei habsenoldeb gyda’r Maer a’r Dirprwy Faer.",
            ["A Pat Vane", "A Quin Holt"],
        ),
        ("Councillor Pat Vane\n\nElection of Chair", ["A Pat Vane"]),
        ("Pat Vane\n\nWelcome by the Chair – Cllr. Rob Moss", ["A Pat Vane"]),
        ("Pat Vane\n\nRob Moss (Web Manager) introduced himself to the Board.", ["A Pat Vane"]),
        ("Pat Vane\n\nOfficials (invited):\n\nRob Moss (Wexmoor Trust)", ["A Pat Vane"]),
        (
            "Apologies for absence were received from Cllr Vane. Cllr Holt then announced the resignation of Cllr Moss.",
            ["A Vane"],
        ),
        ("Leisgeulan\n\nApologies for absence were intimated on behalf of Mr P Vane.", ["A P Vane"]),
    ],
)
def test_apologies_as_an_item(told: str, expected: list[str]) -> None:
    assert [r for r in _listed(f"Present: Sid Tarn\n\n1. Apologies\n\n{told}") if r[0] == "A"] == expected


def test_each_substitute_stands_for_one_member() -> None:
    told = (
        "Apologies for absence were intimated on behalf of Councillors Pat Vane and Quin Holt with Councillor Rob Moss "
        "substituting for Councillor Vane and Councillor Sid Tarn substituting for Councillor Holt."
    )
    listed = _listed(f"Present: Councillors Rob Moss and Sid Tarn\n\n1. Apologies\n\n{told}")
    assert sorted(listed) == ["A Pat Vane", "A Quin Holt", "P Rob Moss", "P Sid Tarn"]


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        pytest.param("Present: 1. Vane 2. Holt 3. Moss", ["P Vane", "P Holt", "P Moss"], id="numbers before surnames"),
        pytest.param(
            "Present:\n\n1. Cllr P Vane (Chair)\n\n2. Cllr Q Holt\n\nIn attendance: S Tarn (Clerk)",
            ["P P Vane (Chair)", "P Q Holt", "I S Tarn (Clerk)"],
            id="numbers before names, one a line",
        ),
        pytest.param(
            "Present. Cllr. Vane in the Chair, Cllrs. Holt and Moss.\n\nAlso present: Town Clerk, S Tarn; one member of the press",
            ["P Vane (Chair)", "P Holt", "P Moss", "I S Tarn (Town Clerk)"],
            id="a full stop behind the label",
        ),
        pytest.param(
            "Present: Cllrs Vane and Holt. Cllr Moss joined online. The Clerk, Sid Tarn, took the minutes.\n\nApologies: An apology was received from Cllr. Orme",
            ["P Vane", "P Holt", "I Moss", "I Sid Tarn (Clerk)", "A Orme"],
            id="told who joined and who took the minutes",
        ),
        pytest.param("Present: Ann Vane, 3. Orme Lane", ["P Ann Vane"], id="a number that is none of theirs"),
        pytest.param(
            "Present for the whole of the meeting: Cllrs Vane and Holt\n\nOfficers present for part of the meeting: Ms Moss (Planner)",
            ["P Vane", "P Holt", "I Moss (Planner)"],
            id="for whole or part of the meeting",
        ),
        pytest.param(
            "Present: Cy Moss\n\nUnable to attend: Ann Vane", ["P Cy Moss", "A Ann Vane"], id="unable to attend"
        ),
        pytest.param(
            "Attendees: Ann, Ben (chair), Cy\n\nApologies from Di and Ed",
            ["P Ann", "P Ben (chair)", "P Cy", "A Di", "A Ed"],
            id="apologies from those without surnames",
        ),
        pytest.param(
            "Cllrs in attendance: Vane, Holt & Moss\n\nOthers in attendance: Clerk, Cllr Orme (WCC)",
            ["P Vane", "P Holt", "P Moss", "I - (Clerk)", "I Orme"],
            id="a clerk before a councillor is somebody else",
        ),
        pytest.param(
            "I LÁTHAIR:\n\nComhairleoirí: P. Vane, An Comhairleoir Q. Holt\n\nOifigigh: Ms S Tarn, Meetings Administrator\n\nLEITHSCÉAL: Cllr. R. Moss",
            ["P P. Vane", "P Q. Holt", "I S Tarn (Meetings Administrator)", "A R. Moss"],
            id="groups in Irish",
        ),
        pytest.param(
            "Present: Cllrs Vane and Holt\n\nOfficers:\n\nWhole of meeting: A Tarn (Solicitor)\n\nAgenda Item Officer Attending\n\n12 B Orme (Planner)\n\n13 and 14 C Lisle (Auditor)",
            ["P Vane", "P Holt", "I A Tarn (Solicitor)", "I B Orme (Planner)", "I C Lisle (Auditor)"],
            id="who came for an item behind its number",
        ),
        pytest.param(
            "Attendance and Apologies:\n\nAnn Vane\n\nBen Holt\n\nIn attendance\n\nCy Moss\n\nApologies\n\nDi Orme",
            ["P Ann Vane", "P Ben Holt", "I Cy Moss", "A Di Orme"],
            id="attendance and apologies over all lists",
        ),
        pytest.param(
            "Present: Cllr Ann Vane, Cllr Ben Holt\n\nAlso present: Cllr Cy Moss, Head of Planning",
            ["P Ann Vane", "P Ben Holt", "I Cy Moss (Head of Planning)"],
            id="a post behind a councillor's name",
        ),
        pytest.param(
            "Present: Churchwardens Mrs P Vane and Mr Q Holt, Mr R Moss",
            ["P P Vane (Churchwardens)", "P Q Holt (Churchwardens)", "P R Moss"],
            id="a post of two",
        ),
    ],
)
def test_further_ways_of_listing(block: str, expected: list[str]) -> None:
    assert _listed(block) == expected


def test_the_chair_told_with_a_post() -> None:
    assert _listed("Present: Councillors PAT VANE and QUIN HOLT.\n\nCouncillor VANE, Convener, in the Chair.") == [
        "P PAT VANE (Chair)",
        "P QUIN HOLT",
    ]

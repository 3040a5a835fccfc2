"""Attendance in further ways of writing, each beside one that must not be read so; all people are invented."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

AFTER = """

1. Matters of report

The Clerk reported that the bench had been mended. It was agreed that the report be noted. Cllr Firth – Drake thanked her.

2. Finance

RESOLVED that the accounts be approved.
"""

_SIGNS = {"present": "P", "in_attendance": "I", "apologies": "A", "absent": "X", "expected": "E"}
_MEMBERS = "Present: Cllr A Vane (Chair), Cllr B Holt, Cllr C Moss\n"
_THERE = ["P A Vane (Chair)", "P B Holt", "P C Moss"]


def _listed(parsed: Callable[..., Any], block: str) -> list[str]:
    head = "WEX COUNCIL\n\nMinutes of the meeting held on 4 March 2014\n\n"
    people: list[str] = parsed(head + block + AFTER, "m.txt").people
    return people


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        pytest.param(
            f"{_MEMBERS}In attendance: Mr F Quill (Clerk), Police Constable 417 Ann Fisk and Police Sergeant Ben Roe",
            [*_THERE, "I F Quill (Clerk)", "I Ann Fisk (Police Constable 417)", "I Ben Roe (Police Sergeant)"],
            id="ranks with a number",
        ),
        pytest.param(
            "Attendees\nAnn Vane  Chair\nBen Holt  Moor Research UK\nCy Moss  MRC\nDi Peck Wextech\nEva Roe MRC\nApologies\nJo Tarn The Wex Office",
            ["P Ann Vane (Chair)", "P Ben Holt", "P Cy Moss", "P Di Peck", "P Eva Roe", "A Jo Tarn"],
            id="bodies without a comma",
        ),
        pytest.param(
            "Present\nMary Jane Vane\nBen Luis Holt\nCy Moss\nDi Peck",
            ["P Mary Jane Vane", "P Ben Luis Holt", "P Cy Moss", "P Di Peck"],
            id="three words of a name, where nobody has a body",
        ),
        pytest.param(
            "Present:\nAnn Vane, Wex Council (Chair)\nBen Holt, Moor Office (Deputy)\nCy Moss, Speak Up Local\nApologies:\nDi Peck, Marl Labs\nEva Roe, WLK Global",
            ["P Ann Vane (Chair)", "P Ben Holt (Deputy)", "P Cy Moss", "A Di Peck", "A Eva Roe"],
            id="bodies behind a comma, in a shorter list too",
        ),
        pytest.param(
            "MEMBERS PRESENT:\nCouncillor Vane, A (Chair)    Councillor Nutt-Holt, Mrs B\nCouncillor Moss, C    Councillor Peck, D\nApologies: Councillor Roe, E and the Police Commissioner",
            [
                "P Vane, A (Chair)",
                "P Nutt-Holt, Mrs B",
                "P Moss, C",
                "P Peck, D",
                "A Roe, E",
                "A - (Police Commissioner)",
            ],
            id="surnames first, in two columns",
        ),
        pytest.param(
            "Present: Councillor Vane, A, Councillor Holt, B, Councillor Moss, C (Chair)",
            ["P Vane, A", "P Holt, B", "P Moss, C (Chair)"],
            id="surnames first, in a run with commas",
        ),
        pytest.param(
            "Present: Cllr A Vane, B Holt\nCy Moss, EDC and Clerk D Peck",
            ["P A Vane", "P B Holt", "P Cy Moss (EDC and Clerk)", "P D Peck"],
            id="letters of a body behind a name are no forenames",
        ),
        pytest.param(
            f"{_MEMBERS}Officers: Area Manager Prevention (T Fisk), Group Manager Ann Roe",
            [*_THERE, "I T Fisk (Area Manager Prevention)", "I Ann Roe (Group Manager)"],
            id="a rank that a word behind it makes a post",
        ),
        pytest.param(
            "Members Present    Cllrs A Vane, B Holt\n                   and C Moss\n\nNon Committee      Cllr D Peck\nMembers\n\nOfficers           Mrs E Roe, Head of Parks\nPresent            Mr F Tarn, Surveyor",
            ["P A Vane", "P B Holt", "P C Moss", "I D Peck", "I E Roe (Head of Parks)", "I F Tarn (Surveyor)"],
            id="labels of a narrow column, over two lines",
        ),
        pytest.param(
            "Present: Cllr C Moss (Mayor)\nCouncillors A Vane and B Holt\nAlso in attendance: Ms D Peck, Surveyor",
            ["P C Moss (Mayor)", "P A Vane", "P B Holt", "I D Peck (Surveyor)"],
            id="a run without a label over one with its own is no label of two lines",
        ),
        pytest.param(
            "Members (voting) present: Ann Vane (President); Ben Holt (Treasurer); Cy Moss",
            ["P Ann Vane (President)", "P Ben Holt (Treasurer)", "P Cy Moss"],
            id="which members, in brackets inside the label",
        ),
        pytest.param(
            "Meeting attended by 31 members; a list is held on file. Committee: Ann Vane (Chair), Ben Holt (Secretary), Cy Moss.",
            ["P Ann Vane (Chair)", "P Ben Holt (Secretary)", "P Cy Moss"],
            id="the committee behind a count of members",
        ),
        pytest.param(
            f"{_MEMBERS}Mr F Quill (Clerk). Dist. Cllr. Mrs D Peck. 3 parishioners.",
            [*_THERE, "I F Quill (Clerk)", "I D Peck (District Councillor)"],
            id="whose councillor somebody is, among a parish's own",
        ),
        pytest.param(
            "Present: County Councillor A Vane (Chair), County Councillor B Holt, County Councillor C Moss",
            ["P A Vane (Chair)", "P B Holt", "P C Moss"],
            id="the same is no role where all are of one council",
        ),
        pytest.param(
            f"{_MEMBERS}In attendance: Mr F Quill (Clerk), District Cllr D Peck\nMembers of the Public - 4",
            [*_THERE, "I F Quill (Clerk)", "I D Peck (District Councillor)"],
            id="a count behind a dash on a line of its own",
        ),
        pytest.param(
            f"{_MEMBERS}Also present: Moorland Times reporter and 11 members of the public",
            _THERE,
            id="a newspaper is nobody",
        ),
        pytest.param(
            "Present: Mr A Vane, President; Mrs B Holt, Greffier; C Moss, Treasurer. 19 Members were present (see attached list).",
            ["P A Vane (President)", "P B Holt (Greffier)", "P C Moss (Treasurer)"],
            id="a count of members behind the posts",
        ),
        pytest.param(
            "PRESENT:\nA Vane (Chairman)\nB Holt\nG Court\nD Sheriff\nA Court",
            ["P A Vane (Chairman)", "P B Holt", "P G Court", "P D Sheriff"],
            id="surnames that are words elsewhere, behind an initial that is no article",
        ),
        pytest.param(
            f"{_MEMBERS}\nApologies were received from Deputy D Peck and Centenier E Roe.",
            [*_THERE, "A D Peck", "A E Roe"],
            id="titles of the islands",
        ),
        pytest.param(
            f"{_MEMBERS}\nApologies were received from Councillor Peck. Councillor Roe attended as her substitute.",
            [*_THERE, "A Peck", "P Roe"],
            id="who came instead, in a sentence of its own",
        ),
        pytest.param(
            "Present: Cllr A Vane (Chair), Cllr B Holt and District Cllr C Moss",
            ["P A Vane (Chair)", "P B Holt", "P C Moss (District Cllr)"],
            id="a councillor of the district in a parish's own run",
        ),
        pytest.param(
            f"{_MEMBERS}Mrs D Firth – Clerk",
            [*_THERE, "I D Firth (Clerk)"],
            id="a post behind a dash, which later pages print so too",
        ),
        pytest.param(
            f"{_MEMBERS}In attendance: D Quill (Clerk) Two members of the public; Lengthsman Gus Peck; J Roe (Simultaneous Translator)",
            [*_THERE, "I D Quill (Clerk)", "I Gus Peck (Lengthsman)", "I J Roe (Simultaneous Translator)"],
            id="a count behind a post, and posts of small councils",
        ),
        pytest.param(
            f"{_MEMBERS}Present as a substitute: Councillor F Quill (for Councillor D Peck)",
            [*_THERE, "P F Quill", "X D Peck"],
            id="a substitute under a label",
        ),
        pytest.param(
            f"{_MEMBERS}Officers: Area Manager J Seaton – Response\nOther Members and Guests:\nCllr D Peck\nMs Eva Roe",
            [*_THERE, "I J Seaton (Area Manager)", "I D Peck", "I Eva Roe"],
            id="a rank as a post, and others of two kinds",
        ),
        pytest.param(
            f"{_MEMBERS}\n1.1 Councillors D Peck and E Roe sent apologies. She thanked Cllr Moss, who was chairing in place of Cllr Peck.",
            [*_THERE, "A E Roe", "A D Peck"],
            id="apologies in a numbered paragraph",
        ),
        pytest.param(
            f"{_MEMBERS}\nApologies were received from Councillor D Peck (Moor), Councillor E Roe attending, and from Councillor F Quill.",
            ["A D Peck", "P E Roe", "A F Quill", *_THERE],
            id="who came for the one before",
        ),
        pytest.param(
            "Present:\nAnn Vane, Chair\nBen Holt, Clerk\nCy Moss, Treasurer\nApologies: Xia Peck, Wu Roe",
            ["P Ann Vane (Chair)", "P Ben Holt (Clerk)", "P Cy Moss (Treasurer)", "A Xia Peck", "A Wu Roe"],
            id="two of a run below a list with posts",
        ),
        pytest.param(
            "Present: MsHolt, Quill, TeamVane, OmegaJ, Pidge",
            ["P MsHolt", "P Quill", "P TeamVane", "P OmegaJ", "P Pidge"],
            id="what members of a club call themselves",
        ),
        pytest.param(
            "Councillors present: Cllr. A. Vane – Chair (AV), Cllr. B. Holt (BH)\nPresent: Mr F Quill, Clerk",
            ["P A. Vane (Chair)", "P B. Holt", "P F Quill (Clerk)"],
            id="two labels below each other",
        ),
        pytest.param(
            "Present: Cllrs A Vane (Chair), B Holt, C Moss. Also PCSO Ann Fisk and County Councillor Ben Roe",
            [*_THERE, "I Ann Fisk (PCSO)", "I Ben Roe (County Councillor)"],
            id="also, behind the members",
        ),
        pytest.param(
            "Councillors: A Vane (Chair), B Holt, C Moss\nAlso PCSO Ann Fisk & four members of the public",
            [*_THERE, "I Ann Fisk (PCSO)"],
            id="also, on a line of its own",
        ),
        pytest.param(
            "Present: Councillors A Vane (Chair), B Holt and C Moss (Councillor B Holt left the meeting after point 6)",
            _THERE,
            id="who left, told behind another",
        ),
        pytest.param(
            "Attendees\nAV Ann Vane, Chair (Wex)\nBH Ben Holt\nCMo Cllr Cy Moss\nApologies\nDO Di Orme",
            ["P Ann Vane (Chair (Wex))", "P Ben Holt", "P Cy Moss", "A Di Orme"],
            id="initials before the names",
        ),
        pytest.param(
            "Present:\nAV: Ann Vane (Chair)\nBH - Ben Holt\n(CM) Cy Moss",
            ["P Ann Vane (Chair)", "P Ben Holt", "P Cy Moss"],
            id="initials and a mark before the names",
        ),
        pytest.param(
            "Present: AV Ann Vane, BH Ben Holt, PC Cy Moss",
            ["P Ann Vane", "P Ben Holt", "P Cy Moss (PC)"],
            id="a rank is nobody's initials",
        ),
        pytest.param(
            "Present:- A. Vane Esq. (Chairman)\nMessrs:\tB. Holt\tC. Moss\nMrs\tD. Quill\nIn attendance: Messrs: E. Ames, F. Fisk",
            ["P A. Vane (Chairman)", "P B. Holt", "P C. Moss", "P D. Quill", "I E. Ames", "I F. Fisk"],
            id="a style as the head of those it styles",
        ),
        pytest.param(
            f"{_MEMBERS}Members of the Community: Di Quill, Eve Roe\nClerks: Miss F Fisk\nMrs G Ames",
            [*_THERE, "I Di Quill", "I Eve Roe", "I F Fisk (Clerk)", "I G Ames (Clerk)"],
            id="people of the place, and more than one clerk",
        ),
        pytest.param(
            "PRESENT\nSchool members:\nAnn Vane,Ben Holt\nNominated subs:\nCy Moss, Dr Di Quill\nObservers:\nEve Roe",
            ["P Ann Vane", "P Ben Holt", "P Cy Moss", "P Di Quill", "I Eve Roe (Observer)"],
            id="substitutes under a short head",
        ),
        pytest.param(
            "Executive: Ann Vane (AV – acting chair), Ben Holt (Treasurer) Cy Moss (secy)\nGroup representatives: Di Quill (DQ), Eve Roe\nApologies: Fay Ames, Gus Moor\n\nPrevious Minutes: Minutes of the last meeting were accepted.",
            [
                "P Ann Vane (acting chair)",
                "P Ben Holt (Treasurer)",
                "P Cy Moss (secy)",
                "P Di Quill",
                "P Eve Roe",
                "A Fay Ames",
                "A Gus Moor",
            ],
            id="the executive of a hall, and the minutes below the apologies",
        ),
        pytest.param(
            f"{_MEMBERS}Also present were Di Quill, RSPB Cymru and the Clerk, Eve Roe.",
            [*_THERE, "I Di Quill", "I Eve Roe (Clerk)"],
            id="the short name of a body is nobody",
        ),
        pytest.param(
            "Present: JOHN Vane, HOLT Ann, R. Moss-Welsh, K.M Welsh\n\nApologies: Di Chancellor, Welsh Government",
            ["P JOHN Vane", "P HOLT Ann", "P R. Moss-Welsh", "P K.M Welsh", "A Di Chancellor"],
            id="capitals that are a name, and names that are words of posts",
        ),
        pytest.param(
            "Present: A Vane\nB. C. Holt, Quay Ward, Vice-Chairman, Quay Ward\nC. D. Moss, Quay Ward* (from 20.15 hrs)\nMrs. E. Quill, Moor Ward *",
            ["P A Vane", "P B. C. Holt (Vice-Chairman)", "P C. D. Moss", "P E. Quill"],
            id="wards with a sign behind them",
        ),
        pytest.param(
            f"{_MEMBERS}Apologies were received from Cllrs. G. K. Holder (on holiday), J. P. Firth (attending a church event), and Mrs. M. E. Quill (ill).",
            [*_THERE, "A G. K. Holder", "A J. P. Firth", "A M. E. Quill"],
            id="initials behind a plural are no surnames",
        ),
        pytest.param(
            f"{_MEMBERS}Apologies: MsDi Quill, 14-19 Representative, MrGus Firth, Head, DrDrew Mrose and CllrEve Roe.",
            [*_THERE, "A Di Quill (14-19 Representative)", "A Gus Firth (Head)", "A Drew Mrose", "A Eve Roe"],
            id="a style glued to the name",
        ),
        pytest.param(
            "There was a meeting of the Council at 7.30 pm on 4 March 2014. Present were Mr Vane, Mrs Holt and Councillor Moss. There were 9 members of the public.",
            ["P Vane", "P Holt", "P Moss"],
            id="who was present, told in a sentence",
        ),
        pytest.param(
            "1. The chairman, Ann Vane, welcomed councillors Ben Holt, Cy Moss and Di Quill. Eve Roe sent her apologies. The clerk, Fay Ames, was in attendance.",
            ["P Ann Vane (chairman)", "P Ben Holt", "P Cy Moss", "P Di Quill", "A Eve Roe", "I Fay Ames (clerk)"],
            id="whom the chair welcomed",
        ),
        pytest.param(
            "The Chair, Cllr Vane, welcomed Councillors Holt and Moss to their first meeting of the Council.",
            [],
            id="who was new is no list",
        ),
        pytest.param(
            f"{_MEMBERS}Apologies: Cllrs Quill and Roe and from Ms Ames",
            [*_THERE, "A Quill", "A Roe", "A Ames"],
            id="and from another",
        ),
        pytest.param(
            "Present A Vane (AV) Chair, Councillors Holt (BH) Moss (CM)\nQuill (DQ) Roe (ER)\nF Ames (clerk) + 2 residents",
            ["P A Vane (Chair)", "P Holt", "P Moss", "P Quill", "P Roe", "P F Ames (clerk)"],
            id="surnames parted by their initials",
        ),
        pytest.param(
            "1. The councillors present were Mrs A Vane, Mr B Holt. Mr C Moss and Mr D Quill. The parish clerk Mrs Roe asked for nominations for a chairman.",
            ["P A Vane", "P B Holt", "P C Moss", "P D Quill"],
            id="the business behind a list of sentences",
        ),
        pytest.param(
            "Present: Trustees Vane, Holt, Moss and the Clerk",
            ["P Vane", "P Holt", "P Moss", "P - (Clerk)"],
            id="surnames behind a plural",
        ),
        pytest.param(
            "Present: Directors Ann Vane, Ben Holt and Cy Moss\n\nApologies: Trustees Week, the Board",
            ["P Ann Vane", "P Ben Holt", "P Cy Moss"],
            id="names behind a plural, and what is no name",
        ),
        pytest.param(
            "Present\nDr Vane, Mr Holt\nApologies\nMs Moss, Professor Orme\nSecretary\nDeputy Academic Registrar\nIn attendance\nMrs Quill",
            ["P Vane", "P Holt", "A Moss", "A Orme", "I - (Deputy Academic Registrar)", "I Quill"],
            id="a post over its holder between two lists",
        ),
        pytest.param(
            "Present (Trustees):\nAnn Vane\nApologies: None\nIn attendance (Wex Secretariat)—\nBen Holt, Head of Policy\nCy Moss",
            ["P Ann Vane", "I Ben Holt (Head of Policy)", "I Cy Moss"],
            id="labels that say of whom in brackets",
        ),
        pytest.param(
            "Present Members (voting)\nUnion Senator Ann Vane\nVice President Education Ben Holt\nThe Gazette Editor Cy Moss\nHarbour (Site) Officer Di Orme\nVice President Wales Trust",
            [
                "P Ann Vane (Union Senator)",
                "P Ben Holt (Vice President Education)",
                "P Cy Moss (Gazette Editor)",
                "P Di Orme (Harbour (Site) Officer)",
            ],
            id="posts before the names",
        ),
        pytest.param(
            "Membership:\n\nAnn Vane\n\nBen Holt – A\n\nCy Moss (Chair)\n\nDi Orme\n\nIn attendance:\n\nEd Quill. Director of People\n\nProf Flo Rusk, Exec Dean – Partnerships (Head of School, Law)",
            [
                "P Ann Vane",
                "P Cy Moss (Chair)",
                "P Di Orme",
                "A Ben Holt",
                "I Ed Quill (Director of People)",
                "I Flo Rusk (Exec Dean – Partnerships (Head of School, Law))",
            ],
            id="a membership with a letter for who stayed away",
        ),
        pytest.param(
            "Ann Vane\n\nBen Holt\n\nCynthia Moss",
            ["P Ann Vane", "P Ben Holt", "P Cynthia Moss"],
            id="names alone under the title",
        ),
        pytest.param("Wex Hall\n\nMoor Lane\n\nHolt Green", [], id="places alone under the title"),
        pytest.param(
            "Present: Dr Vane, Professor Vane, Prof A Holt, Vice Chancellor",
            ["P Vane", "P Vane", "P A Holt (Vice Chancellor)"],
            id="two of one surname, and who stands for nobody",
        ),
        pytest.param(
            "Attendees: Ann Vane (AV) (Chair), Ben Holt (BH) (Minuting), Albert, Rohit, Mahima",
            ["P Ann Vane (Chair)", "P Ben Holt (Minuting)", "P Albert", "P Rohit", "P Mahima"],
            id="forenames alone behind full names",
        ),
        pytest.param(
            "Present: Ann Vane (Chair), Mencap, Ben Holt, Shelter, Sue, Cy Moss",
            ["P Ann Vane (Chair)", "P Ben Holt", "P Sue", "P Cy Moss"],
            id="one forename beside bodies",
        ),
        pytest.param(
            f"{_MEMBERS}Apologies\n\n● Joe ● Marcus ● Toby ● Maddy",
            [*_THERE, "A Joe", "A Marcus", "A Toby", "A Maddy"],
            id="forenames behind bullets",
        ),
        pytest.param(
            "Present: Vane, Ann; Holt, Ben; Moss, Cy",
            ["P Vane, Ann", "P Holt, Ben", "P Moss, Cy"],
            id="surnames first are no forenames",
        ),
        pytest.param(
            "Present: Grant Vane (Chair), Ann Holt, Grant Thornton, Grant Moss",
            ["P Grant Vane (Chair)", "P Ann Holt", "P Grant Moss"],
            id="Grant, who is no grant",
        ),
        pytest.param(
            "Present: Cllr A Vane AV and Cy Moss (CM) Clerk: Di Quill Thirteen members of the public were there.",
            ["P A Vane", "P Cy Moss", "I Di Quill (Clerk)"],
            id="a label behind a key",
        ),
        pytest.param(
            f"{_MEMBERS}Apologies\n\nAdam Roe (AR)\n\nDBT Observer (DBT)",
            [*_THERE, "A Adam Roe", "A - (DBT Observer)"],
            id="an observer without a name",
        ),
        pytest.param(
            "Members present\n\nAnn Vane, Minister for the Quay - Apologies\n\nBen Holt, Head of Data",
            ["A Ann Vane (Minister for the Quay)", "P Ben Holt (Head of Data)"],
            id="an apology behind the post",
        ),
        pytest.param(
            "PRESENT IN THE CHAIR: Príomh Chomhairleoir, Councillor D. Vane.\n\nMEMBERS PRESENT: Councillors Holt and Moss.",
            ["P D. Vane (Chair)", "P Holt", "P Moss"],
            id="an Irish post before the chair",
        ),
        pytest.param(
            "Present: Cllr A Vane (Chair)\nIn attendance: Director, Roads (Ms. C. Quill) Senior Officer, Design and Parks (Mr. J. Fisk)",
            ["P A Vane (Chair)", "I C. Quill (Director, Roads)", "I J. Fisk (Senior Officer, Design and Parks)"],
            id="posts whose comma is missing",
        ),
        pytest.param(
            "Present: Ann Vane, Ben Holt\nEx Officio: Cy Moss (Wex Trust), Di Roe (DCLG)",
            ["P Ann Vane", "P Ben Holt", "P Cy Moss (Ex Officio)", "P Di Roe (Ex Officio)"],
            id="several who sit by their office",
        ),
        pytest.param(
            "Cathaoirleach: Cllr A Vane\nAlso Present: Cllrs B Holt, C Moss\nIn attendance: D Quill, Clerk",
            ["P A Vane (Cathaoirleach)", "P B Holt", "P C Moss", "I D Quill (Clerk)"],
            id="also present, below who presided",
        ),
        pytest.param(
            "Present:-\nA Vane Esq. (Chair)\nMessrs:\nB Holt\nC Moss\nMrs D Fenn",
            [*_THERE, "P D Fenn"],
            id="an honorific alone is no label",
        ),
        pytest.param(
            "Board of Directors\nAnn Vane\tChair\nBen Holt\tVice Chair\nCara Moss\tNon-Executive Director\nIn attendance\nDee Quill\tTrust Secretary",
            [
                "P Ann Vane (Chair)",
                "P Ben Holt (Vice Chair)",
                "P Cara Moss (Non-Executive Director)",
                "I Dee Quill (Trust Secretary)",
            ],
            id="a list without a label above the first one",
        ),
        pytest.param(
            f"{_MEMBERS}In Attendance for Board Meeting: Mr F Quill (CEO)\nJoined the meeting: Ms D Roe (Auditor)",
            [*_THERE, "I F Quill (CEO)", "I D Roe (Auditor)"],
            id="in attendance for, joined",
        ),
        pytest.param(
            "Officers Present: Ann Vane (AV); Ben Holt (BH); Cara Moss (CM).\nApologies Received: Dee Fenn",
            ["P Ann Vane", "P Ben Holt", "P Cara Moss", "A Dee Fenn"],
            id="the officers of a club",
        ),
        pytest.param(
            "Present : Mrs A Vane (chair), Mr B Holt, Mrs C Moss, . Apologies for absence were received from Mrs D Fenn, Mrs E Gale.",
            ["P A Vane (chair)", "P B Holt", "P C Moss", "A D Fenn", "A E Gale"],
            id="apologies behind a stray comma",
        ),
        pytest.param(
            "Present\nAnn Vane (AV) Chair\tCllr Dee Fenn\nBen Holt (BH) Secretary\tCllr Eve Gale\nCara Moss (CM)",
            ["P Ann Vane (Chair)", "P Dee Fenn", "P Ben Holt (Secretary)", "P Eve Gale", "P Cara Moss"],
            id="two people side by side",
        ),
        pytest.param(
            "PARISH COUNCILLORS Mr Al Vane, Chairman\nMrs Bea Holt, Dr Cy Moss",
            ["P Al Vane (Chairman)", "P Bea Holt", "P Cy Moss"],
            id="councillors in capitals before the first",
        ),
        pytest.param(
            "Present: Cllr A Vane (Chair), Cllr B Holt and Cllr C Moss were present as was F Quill Parish Clerk.",
            [*_THERE, "I F Quill (Parish Clerk)"],
            id="a list that ends in a verb, and who came too",
        ),
        pytest.param(
            "Present: Cllrs A Vane (Chair), B Holt, C Moss were all present, together with F Quill (Clerk).",
            [*_THERE, "I F Quill (Clerk)"],
            id="all present, together with",
        ),
        pytest.param(
            "Present:\nA Vane, Chair, Moor Ward\nB Holt, Quay and Mill Ward\nC Moss, Moor Ward",
            _THERE,
            id="wards behind commas",
        ),
        pytest.param(
            "Present: Cllrs A Vane (Chair), Ann Ward, John Ward and B Holt",
            ["P A Vane (Chair)", "P Ann Ward", "P John Ward", "P B Holt"],
            id="people whose name is Ward",
        ),
        pytest.param(
            "Present: CllrsVane (Chair), Holt, Moss and CllrRoe",
            ["P Vane (Chair)", "P Holt", "P Moss", "P Roe"],
            id="a plural that touches the first name",
        ),
        pytest.param(
            f"{_MEMBERS}In attendance: 41 residents and Mr F Quill (Clerk)",
            [*_THERE, "I F Quill (Clerk)"],
            id="a number that counts",
        ),
        pytest.param(
            "Councillor S. Vane, Cathaoirleach Presiding\n\nPresent: Councillors B. Holt and C. Moss.",
            ["P S. Vane (Chair)", "P B. Holt", "P C. Moss"],
            id="who presides above the list",
        ),
        pytest.param(
            f"{_MEMBERS}In attendance: 4 residents and the Parish Clerk.",
            [*_THERE, "I - (Parish Clerk)"],
            id="a post behind a count",
        ),
        pytest.param(
            f"{_MEMBERS}In attendance: two members of the public and Mr P Roe of the Wex Trust",
            [*_THERE, "I P Roe"],
            id="a person behind a count",
        ),
        pytest.param(
            f"{_MEMBERS}In attendance: Mrs D Roe (Clerk and Treasurer)",
            [*_THERE, "I D Roe (Clerk and Treasurer)"],
            id="one post of two offices",
        ),
        pytest.param(
            f"{_MEMBERS}Apologies were received from Cllr Peck who is away, Cllr Roe owing to illness and Cllr Tench.",
            [*_THERE, "A Peck", "A Roe", "A Tench"],
            id="a reason behind each",
        ),
        pytest.param(
            f"{_MEMBERS}Apologies were received from Cllr Peck and the Reverend A Gow.",
            [*_THERE, "A Peck", "A A Gow"],
            id="the Reverend",
        ),
        pytest.param(
            "Present:\n\nStatutory\n\nMary Rourke, Tom Gunn\n\nApologies:\n\nStatutory: Mary Roe\n\nPrivate: Ava Kean\n\nIn attendance: Jo Quill",
            ["P Mary Rourke", "P Tom Gunn", "A Mary Roe", "A Ava Kean", "I Jo Quill"],
            id="groups below the labels",
        ),
        pytest.param(
            "Present: Mary Rourke, Tom Gunn\n\nApologies: Mary Roe\n\nGuest speaker: Ava Kean",
            ["P Mary Rourke", "P Tom Gunn", "A Mary Roe", "I Ava Kean"],
            id="a guest is of no group",
        ),
        pytest.param(
            "Present: R. Bevan. (Chairman) T. G. Howells C. Pugh. A. Rosser N.. Isaac W. H. Tudor",
            ["P R. Bevan (Chairman)", "P T. G. Howells", "P C. Pugh", "P A. Rosser", "P N.. Isaac", "P W. H. Tudor"],
            id="names without a mark between",
        ),
        pytest.param(
            "Wexshire County Council\n\nCouncillors A Vane (Chairman) and B Holt\n\nMarl District Council\n\nCouncillor C Moss\n\nCouncillors Roe and Peck",
            ["P A Vane (Chairman)", "P B Holt", "P C Moss"],
            id="under the councils they are of, and others whose label is lost",
        ),
        pytest.param(
            "Present: Cllrs. Vane, Firth – Drake, Holt – Chair, Roe.",
            ["P Vane", "P Firth – Drake", "P Holt (Chair)", "P Roe"],
            id="a hyphen between spaces",
        ),
        pytest.param(
            f"{_MEMBERS}\nAlso present the Town Clerk Ken Quill, four members of the public, press and Susan Peel from the Wex Club.",
            [*_THERE, "I Ken Quill (Town Clerk)", "I Susan Peel"],
            id="a label before a post without a mark",
        ),
        pytest.param(
            "Present: Cllr A Vane\n\nRemotely: Cllr B Holt\n\nON-LINE: Cllr C Moss\n\nApologies: Cllr D Peck",
            ["P A Vane", "P B Holt", "P C Moss", "A D Peck"],
            id="who came from afar",
        ),
        pytest.param(
            "Present: Cllrs A Vane (Chair), B Holt & C Moss.\n\nAnn Peth – Clerk, County Councillor R Helm (until item 5) and 3 members of the public.",
            [*_THERE, "I Ann Peth (Clerk)", "I R Helm (County Councillor)"],
            id="the clerk and others below the members",
        ),
        pytest.param(
            "Present: Cllrs A Vane (Chair), B Holt & C Moss.\n\nCllr Peck (until item 5)",
            [*_THERE, "P Peck"],
            id="a member below the members",
        ),
        pytest.param(
            "Presennol / Present: Cyng/Cllrs Eleri Vane, Tom Ellis.\nYmddiheuriadau / Apologies: Cllr Nia Roe.\nClerc / Clerk: Sioned Quill",
            ["P Eleri Vane", "P Tom Ellis", "A Nia Roe", "I Sioned Quill (Clerk)"],
            id="the clerk in two languages",
        ),
        pytest.param(
            f"{_MEMBERS}Apologies: Cllr D Peck\nSecretary: Ann Quill",
            [*_THERE, "A D Peck", "I Ann Quill (Secretary)"],
            id="the secretary below the apologies",
        ),
        pytest.param(
            f"{_MEMBERS}\nThe Town Clerk and the Deputy Town Clerk were in attendance.\n\nPC N Hurl was in attendance for minute 21.",
            [*_THERE, "I - (Town Clerk)", "I - (Deputy Town Clerk)", "I N Hurl (PC)"],
            id="told of posts",
        ),
        pytest.param(
            f"{_MEMBERS}\nThe Leader and the Mayor were present at the fair.", _THERE, id="told of something else"
        ),
        pytest.param(
            f"{_MEMBERS}\nAbsent:\nCllr Mr W Pask (no apology received)\n\nIn attendance:\nMr F Quill, Clerk",
            [*_THERE, "X W Pask", "I F Quill (Clerk)"],
            id="a remark with a verb",
        ),
        pytest.param(
            "Present: Ann Vane (President), Ben Holt (Events), Cy Moss (Natural England)",
            ["P Ann Vane (President)", "P Ben Holt (Events)", "P Cy Moss"],
            id="what somebody sees to, and whom somebody is of",
        ),
        pytest.param(
            f"{_MEMBERS}Overview & Scrutiny Observers: Cllrs Peck and Roe",
            [*_THERE, "I Peck", "I Roe"],
            id="a label of several words",
        ),
        pytest.param(
            "Present: Cllrs A Vane (Chair), B Holt & C Moss.\n\nClerk J Quill, Allan Roe Marl District Council",
            [*_THERE, "I J Quill (Clerk)", "I Allan Roe"],
            id="a council behind a name",
        ),
        pytest.param(
            f"{_MEMBERS}In attendance: Allan Roe, North Marl District Council",
            [*_THERE, "I Allan Roe"],
            id="a council behind a comma",
        ),
        pytest.param(
            "Present: Cllrs A Vane (Chair), B Holt, C Moss and the Clerk, Mrs L Quill. C/Cllr D Wray and two members of the public were present.",
            [*_THERE, "P L Quill (Clerk)", "I D Wray (C/Cllr)"],
            id="told behind the list",
        ),
        pytest.param(
            "MEMBERS PRESENT\n(A denotes absent)\n\nCouncillor Ann Vane – Wex Council\nCouncillor Di Peck – Marl Council – A\nCouncillor Eva Roe – Orr Council",
            ["P Ann Vane", "P Eva Roe", "X Di Peck"],
            id="a letter for those absent",
        ),
        pytest.param(
            "MEMBERS PRESENT\n\nCouncillor Ann Vane – Wex Council\nCouncillor Di Peck – Group A\nCouncillor Eva Roe – Orr Council",
            ["P Ann Vane", "P Di Peck", "P Eva Roe"],
            id="a letter without a key",
        ),
        pytest.param(
            f"{_MEMBERS}Officers:\nAssistant Director (Highways) - I Gresh\nParish Council Clerk Ann Quill",
            [*_THERE, "I I Gresh (Assistant Director (Highways))", "I Ann Quill (Parish Council Clerk)"],
            id="posts before names",
        ),
        pytest.param(
            f"{_MEMBERS}Apologies: Councillor H Lomas and the Director of Place",
            [*_THERE, "A H Lomas", "A - (Director of Place)"],
            id="a person and a post",
        ),
        pytest.param(
            f"{_MEMBERS}Officials in Attendance:\n\nDirectors of Service: Ida Lund, Fin Rowe. Hugh Tans (Acting)\n\nSenior Engineers: Colm Fay (Roads Engineer)",
            [
                *_THERE,
                "I Ida Lund (Directors of Service)",
                "I Fin Rowe (Directors of Service)",
                "I Hugh Tans (Directors of Service)",
                "I Colm Fay (Roads Engineer)",
            ],
            id="a post of several as their label",
        ),
        pytest.param(
            f"{_MEMBERS}Independent Member: Mr Gordon Sill",
            [*_THERE, "P Gordon Sill (Independent Member)"],
            id="what sort of member",
        ),
        pytest.param(
            f"{_MEMBERS}Apologies for absence:\nwere submitted on behalf of Cllrs Leng and Wade; Mrs Oyel.",
            [*_THERE, "A Leng", "A Wade", "A Oyel"],
            id="the label goes on below",
        ),
        pytest.param(
            "Present:\nMr A Vane, Wex Ramblers\nMrs B Holt, Marl Commoners\nMs C Moss, Moor Farmers",
            ["P A Vane", "P B Holt", "P C Moss"],
            id="a line each, with what they are of",
        ),
        pytest.param(
            "Present: Councillor Vane (Mayor)\nCouncillor Holt (Deputy Mayor)\nCouncillors Moss, Peck, Roe and Lund",
            ["P Vane (Mayor)", "P Holt (Deputy Mayor)", "P Moss", "P Peck", "P Roe", "P Lund"],
            id="a run of surnames below two in the chair",
        ),
        pytest.param(
            "Present:\nAnn Vane, Ben Holt\nCy Moss, Diane Peck\nEva Roe, George Lund",
            ["P Ann Vane", "P Ben Holt", "P Cy Moss", "P Diane Peck", "P Eva Roe", "P George Lund"],
            id="two on a line",
        ),
        pytest.param(
            f"{_MEMBERS}Apologies: Mrs C Nash Canon P Iles, Mr A Canon",
            [*_THERE, "A C Nash", "A P Iles", "A A Canon"],
            id="an honorific behind a lost comma, and a surname",
        ),
        pytest.param(
            "Present: CClr Vane (Chair), CClrs Holt and Moss, Clr Peck",
            ["P Vane (Chair)", "P Holt", "P Moss", "P Peck"],
            id="community councillors in short",
        ),
        pytest.param(
            "Cllrs :Iolo Vane (Chair), Gwilym Holt ( Vice Chair) Eluned Moss , Ann Peck",
            ["P Iolo Vane (Chair)", "P Gwilym Holt (Vice Chair)", "P Eluned Moss", "P Ann Peck"],
            id="councillors with a mark and no other label",
        ),
        pytest.param(
            f"{_MEMBERS}Apologies\n\nCllrs: D Peck, E Roe",
            [*_THERE, "A D Peck", "A E Roe"],
            id="councillors below the bare word of apologies",
        ),
        pytest.param(
            f"{_MEMBERS}\n1. Apologies\n\nCouncillors: D Peck, E Roe",
            [*_THERE, "A D Peck", "A E Roe"],
            id="councillors in the item of apologies",
        ),
        pytest.param(
            "Apologies: None\n\nCouncillors: D Peck, E Roe",
            ["P D Peck", "P E Roe"],
            id="no apologies, and the councillors",
        ),
        pytest.param(
            "MVCC Members Present – Ann Vane (Chair), Ben Holt\n\nMoor Council Members Present – Cllr Moss, Cllr Peck",
            ["P Ann Vane (Chair)", "P Ben Holt", "P Moss", "P Peck"],
            id="of what body, before a dash",
        ),
        pytest.param(
            "Present – Ann Vane (AV) Chair, Ben Holt(BH) and four residents Apologies – Cy Moss, Di Peck and Eva Roe",
            ["P Ann Vane (Chair)", "P Ben Holt", "A Cy Moss", "A Di Peck", "A Eva Roe"],
            id="apologies in the same line, before a dash",
        ),
        pytest.param(
            "Present / Bresennol Chair Cllr A Vane Cllr B Holt, Cllr C Moss, In attendance :\nDi Peck, Clerk",
            ["P A Vane (Chair)", "P B Holt", "P C Moss", "I Di Peck (Clerk)"],
            id="two tongues and the chair without a mark",
        ),
        pytest.param(
            f"{_MEMBERS}Apologies: Councillors Peck and Roe, Anita Lund, Hans Abel",
            [*_THERE, "A Peck", "A Roe", "A Anita Lund", "A Hans Abel"],
            id="full names behind two surnames",
        ),
        pytest.param(
            f"{_MEMBERS}Others Member in attendance Cllrs D Peck, E Roe",
            [*_THERE, "I D Peck", "I E Roe"],
            id="a slip in the label of other members",
        ),
        pytest.param(
            "Present In Attendance Ann Vane (Chair on the night), Ben Holt, Cy Moss",
            ["P Ann Vane (Chair on the night)", "P Ben Holt", "P Cy Moss"],
            id="two labels in one",
        ),
        pytest.param(
            f"{_MEMBERS}\nLynn Peck, the temporary clerk, was in attendance.",
            [*_THERE, "I Lynn Peck (temporary clerk)"],
            id="a clerk with a small letter",
        ),
        pytest.param(
            f"{_MEMBERS}Also Present: 3 Members of the Public and Wex Borough Councillor Hugh Peck",
            [*_THERE, "I Hugh Peck (Wex Borough Councillor)"],
            id="a councillor of another council behind a count",
        ),
        pytest.param(
            "Councillor Ann Vane (Mayor)\n\nCouncillors Ben Holt and Carol Moss\n\nIn attendance: Di Peck (Town Clerk)",
            ["P Ann Vane (Mayor)", "P Ben Holt", "P Carol Moss", "I Di Peck (Town Clerk)"],
            id="the mayor above the members, where nothing says that they were there",
        ),
        pytest.param(
            "Present: Councillors A Vane, B Holt, C Moss Parishioners: 3",
            ["P A Vane", "P B Holt", "P C Moss"],
            id="a count without a mark before it",
        ),
        pytest.param(
            f"{_MEMBERS}Officers: Mr D Peck - Team Leader (Major Developments), Mrs Roe (RFO)",
            [*_THERE, "I D Peck (Team Leader)", "I Roe (RFO)"],
            id="major is no rank everywhere, nor RFO a name",
        ),
        pytest.param(
            f"{_MEMBERS}\nCouncillors not present: M. Finn and J. Gale.\n\nThe Town Clerk, Mrs. P.M. Peck, the Town Clerk’s Assistant, Mrs. T.C. Roe and a member of the public were also present.",
            [*_THERE, "X M. Finn", "X J. Gale", "I P.M. Peck (Town Clerk)", "I T.C. Roe (Town Clerk’s Assistant)"],
            id="who were also present, below those who were not",
        ),
        pytest.param(
            "1(A). 97/19 PRESENT\n\nCouncillor Ann Vane\n\nCouncillor Ben Holt\n\n1(B). 98/19 APOLOGIES\n\nCouncillor Cy Moss",
            ["P Ann Vane", "P Ben Holt", "A Cy Moss"],
            id="two numbers before a label",
        ),
        pytest.param(
            "Present: Ann Vane, Ben Holt Carol Moss, Hal Peck",
            ["P Ann Vane", "P Ben Holt", "P Carol Moss", "P Hal Peck"],
            id="a lost comma between forenames",
        ),
    ],
)
def test_ways_of_attending(parsed: Callable[..., Any], block: str, expected: list[str]) -> None:
    assert _listed(parsed, block) == expected


_SUMMONS = "WEX TOWN COUNCIL\n\nYou are summoned to a meeting of the Parks Committee on Monday 9 September 2024 at 7 pm\n\n{}\n\nAGENDA\n\n1. Apologies\n2. Minutes of the last meeting\n3. Finance\n"


@pytest.mark.parametrize(
    ("above", "below", "expected"),
    [
        (
            "Committee members: Cllrs N Holl (Chairman), G Abb\n\nR Trant\nTown Clerk   2 September 2024",
            "",
            ["E N Holl (Chairman)", "E G Abb"],
        ),
        ("Committee members: Cllrs N Holl (Chairman), G Abb\n\nM Pegg, Clerk", "", ["E N Holl (Chairman)", "E G Abb"]),
        ("Committee members:\nCllr N Holl\nCllr G Abb", "", ["E N Holl", "E G Abb"]),
        ("M Pegg, Clerk", "\nCouncillors: P Orme (Chairman), D Bunt\n", ["E P Orme (Chairman)", "E D Bunt"]),
        ("To: ALL MEMBERS OF THE COUNCIL\nYOU ARE SUMMONED to the hall", "", []),
    ],
)
def test_whom_an_agenda_expects(parsed: Callable[..., Any], above: str, below: str, expected: list[str]) -> None:
    found = parsed(_SUMMONS.format(above) + below, "m.txt").document.attendance
    assert [f"{_SIGNS[r.status]} {r.name or '-'}" + (f" ({r.role})" if r.role else "") for r in found] == expected


def test_the_secretary_in_the_front_matter(parsed: Callable[..., Any]) -> None:
    text = "---\nbody: Trustees\ndate: 2021-05-19 19:00\nlocation: Wex Hall\ntrustees:\n- Ann Vane\n- Ben Holt\nsecretary: Jude Farth\n---\n\n# Minutes\n\n## Finance\n\nIt was agreed to pay the bill.\n"
    found = parsed(text, "m.md").document.attendance
    assert {(r.name, r.status) for r in found} == {
        ("Ann Vane", "present"),
        ("Ben Holt", "present"),
        ("Jude Farth", "in_attendance"),
    }


def test_the_head_of_the_column_beside_a_label_is_nobody(parsed: Callable[..., Any]) -> None:
    text = "# Wex Forum\n\nMinutes of the meeting on 4 March 2014\n\n| Members present | Representing |\n|---|---|\n| Ann Vane (Chair) | Academies |\n| Ben Holt | Governors |\n\n| Officers present | Post |\n|---|---|\n| Cy Moss | Finance Manager |\n\n1. Minutes\n\nThey were signed.\n\n2. Finance\n\nIt was agreed to wait.\n"
    assert [r.name for r in parsed(text, "m.md").document.attendance] == ["Ann Vane", "Ben Holt", "Cy Moss"]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Trustee Moss did not attend.", ["X Moss"]),
        ("It was understood that Trustee Moss was unwell.", ["A Moss"]),
        ("Trustee Moss did not attend the fair, which was wet.", []),
        ("Apologies were received from Wex Directors Ann Moss and Ben Orme.", ["A Ann Moss", "A Ben Orme"]),
        ("Cllr Quill was present as a Substitute Member for Cllr Orme.", ["P Quill", "X Orme"]),
    ],
)
def test_what_is_told_under_apologies(parsed: Callable[..., Any], told: str, expected: list[str]) -> None:
    head = "WEX COUNCIL\n\nMinutes of the meeting held on 4 March 2014\n\n"
    text = f"{head}{_MEMBERS}\n1. Apologies\n\n{told}\n\n2. Finance\n\nRESOLVED to pay.\n\n3. Roads\n\nThey were dry.\n"
    found = parsed(text, "m.txt").document.attendance
    assert [f"{_SIGNS[r.status]} {r.name}" for r in found if r.name not in ("A Vane", "B Holt", "C Moss")] == expected


_TABLE = "<html><body><h1>WEX SCHOOL</h1><p>Minutes of the meeting of governors held on 4 March 2014</p>{}<h2>1. Finance</h2><p>The accounts were approved.</p></body></html>"


@pytest.mark.parametrize(
    ("above", "rows", "expected"),
    [
        pytest.param(
            "",
            [
                "Ann Vane (AV)|Parent Governor, Chair|Present",
                "Ben Holt (BH)|Staff Governor|Apologies",
                "Cy Moss (CM)|Head|Present",
            ],
            ["P Ann Vane (Parent Governor, Chair)", "P Cy Moss (Head)", "A Ben Holt (Staff Governor)"],
            id="who came, in the last cell of a table without a head",
        ),
        pytest.param(
            "<p>Present:</p><p><b>School members</b></p><p><b>Primary Representatives</b></p><p>Ann Vane (Chair)</p><p>Ben Holt</p><p><b>Union Representative</b></p><p>Cy Moss</p><p><b>Cakes</b></p>",
            ["1|2"],
            ["P Ann Vane (Chair)", "P Ben Holt", "P Cy Moss (Union Representative)"],
            id="whom those there stand for, in bold above them",
        ),
        pytest.param(
            "<p>Present: Ann Vane, Ben Holt</p>",
            [
                "Position|Name|Proposed|Seconded",
                "Chair|Di Peck|Ann Vane|Ben Holt",
                "Secretary|Eva Roe|Ben Holt|Ann Vane",
            ],
            ["P Ann Vane", "P Ben Holt"],
            id="who was proposed for a post",
        ),
        pytest.param(
            "<p>Present: Ann Vane, Ben Holt</p><h2>1. Apologies</h2><p>Apologies had been received from:</p>",
            ["Di Peck|Vice Chair", "Eva Roe|Parent Representative"],
            ["P Ann Vane", "P Ben Holt", "A Di Peck (Vice Chair)", "A Eva Roe (Parent Representative)"],
            id="apologies with a post beside each",
        ),
    ],
)
def test_tables_of_small_bodies(parsed: Callable[..., Any], above: str, rows: list[str], expected: list[str]) -> None:
    cells = "".join("<tr>" + "".join(f"<td>{c}</td>" for c in row.split("|")) + "</tr>" for row in rows)
    found = parsed(_TABLE.format(f"{above}<table border='1'>{cells}</table>"), "m.html").document.attendance
    read = [f"{_SIGNS[r.status]} {r.name or '-'}" + (f" ({r.role})" if r.role else "") for r in found]
    assert sorted(read) == sorted(expected)


@pytest.mark.parametrize(
    ("block", "names"),
    [
        ("Present: CllrAnn Vane (Chair), MrsJo Holt, DrCy Moss", ["Ann Vane (Chair)", "Jo Holt", "Cy Moss"]),
        ("Present: CllrsVane, Holt and Moss", ["Vane", "Holt", "Moss"]),
        ("Present: Cllr Ann Vane (Chair), Mrs Jo Holt", ["Cllr Ann Vane (Chair)", "Mrs Jo Holt"]),
    ],
)
def test_where_a_name_stands_as_a_word(parsed: Callable[..., Any], block: str, names: list[str]) -> None:
    result = parsed(f"WEX COUNCIL\n\nMinutes of the meeting held on 4 March 2014\n\n{block}{AFTER}", "m.txt")
    spans = [r.span for r in result.document.attendance]
    assert [result.text[s.start : s.end] for s in spans] == names


def test_a_vote_below_the_apologies_lists_nobody(parsed: Callable[..., Any]) -> None:
    table = "".join(f"<tr><td>Cllr. {n}</td><td>{v}</td></tr>" for n, v in [("A. Vane", "BH"), ("B. Holt", "Absent")])
    text = f"<h1>Wex Municipal District</h1><p>Minutes of the meeting held on 4 March 2014</p><p><b>Attendance:</b></p><p><b>Councillors:</b> Cllr. Ann Vane, Cllr. Ben Holt.</p><p><b>Apologies:</b> Cllr. Cy Moss.</p><p>1. Election of Cathaoirleach</p><p>The vote was:</p><table>{table}</table><p>Cllr. Ben Holt 5</p>"
    found = parsed(text, "m.html").document.attendance
    assert [f"{_SIGNS[r.status]} {r.name}" for r in found] == ["P Ann Vane", "P Ben Holt", "A Cy Moss"]


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("2. Acceptance of Apologies: None. Present Councillors Vane, Holt and Moss.", ["P Vane", "P Holt", "P Moss"]),
        ("2. Apologies: Present at the site visit were Cllrs Vane and Holt.", []),
        (
            "Acceptance of apologies: Apologies were accepted from Councillors Quill and Roe. Present Councillors Vane and Holt.",
            ["P Vane", "P Holt", "A Quill", "A Roe"],
        ),
    ],
)
def test_who_was_present_told_below_an_item(parsed: Callable[..., Any], said: str, expected: list[str]) -> None:
    text = f"WEX COUNCIL\n\nMinutes of the meeting held on 4 March 2014\n\n1. Public session\n\nNo members of the public were present.\n\n{said}\n\n3. Finance\n\nRESOLVED to pay.\n\n4. Roads\n\nThey were dry.\n"
    found = parsed(text, "m.txt").document.attendance
    assert [f"{_SIGNS[r.status]} {r.name}" for r in found] == expected


def test_what_a_star_says_below_the_names(parsed: Callable[..., Any]) -> None:
    first = "<tr><td>*Cllr A. Vane (Chair)</td><td>*B. Holt</td></tr><tr><td>*C. Moss</td><td>D. Quill</td></tr>"
    second = "<tr><td>*E. Roe (Clerk)</td><td>*F. Ames (Engineer)</td></tr>"
    head = "<p>Minutes of a Meeting of the Board held on 4 March 2014</p>"
    below = "<p>1. Roads</p><p>They were dry.</p><p>2. Finance</p><p>It was agreed to pay.</p>"
    text = f"{head}<table>{first}</table><p>*Present</p><table>{second}</table><p>*In attendance</p>{below}"
    found = parsed(text, "m.html").document.attendance
    expected = ["P A. Vane", "P B. Holt", "P C. Moss", "I E. Roe", "I F. Ames"]
    assert [f"{_SIGNS[r.status]} {r.name}" for r in found] == expected


@pytest.mark.parametrize(
    ("last", "expected"),
    [
        (
            "Board members\n\nAnn Vane, Wex Homes (Chair)\n\nBen Holt, Surfline\n\nApologies\n\nCy Moss, Moor Labs; Di Peck, Marl Homes; and Jo Tarn sent their apologies.",
            ["P Ann Vane", "P Ben Holt", "A Cy Moss", "A Di Peck", "A Jo Tarn"],
        ),
        ("Board members\n\nAnn Vane, Wex Homes (Chair)\n\nBen Holt, Surfline\n\nThe next meeting is in May.", []),
    ],
)
def test_members_listed_below_the_business(parsed: Callable[..., Any], last: str, expected: list[str]) -> None:
    """Where those who did not come stand below them: else it is who the members are."""
    found = parsed(f"WEX BOARD\n\nMinutes of the meeting held on 4 March 2014{AFTER}\n{last}\n", "m.txt").document
    assert [f"{_SIGNS[r.status]} {r.name}" for r in found.attendance] == expected


def test_lists_below_the_business_are_no_items(parsed: Callable[..., Any]) -> None:
    told = "The panel heard of the hedge, and it was agreed to wait until the spring."
    text = "".join(f"## {title}\n\n{told}\n\n" for title in ("Declaration of interests", "Hedges", "Boats"))
    last = "## Panel members attending\n\nAnn Vane, Wex Homes\n\nBen Holt, Surfline\n\n### Apologies\n\nCy Moss, Moor Labs\n"
    found = parsed(f"# 2014-03-04 Wex Panel Meeting\n\n{text}{last}", "m.md").document
    assert [i.title for i in found.items] == ["Declaration of interests", "Hedges", "Boats"]
    assert [f"{_SIGNS[r.status]} {r.name}" for r in found.attendance] == ["P Ann Vane", "P Ben Holt", "A Cy Moss"]


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        ("*Apologies", ["P Ann Vane (Chair)", "A Ben Holt", "P Cy Moss", "A Di Peck", "I Eva Roe"]),
        ("*by phone", ["P Ann Vane (Chair)", "P Ben Holt", "P Cy Moss", "P Di Peck", "I Eva Roe"]),
    ],
)
def test_a_star_that_a_line_below_explains(parsed: Callable[..., Any], key: str, expected: list[str]) -> None:
    lines = ["WEX COUNCIL", "Minutes of the meeting held on 4 March 2014", "Members and office bearers"]
    lines += [
        "Ann Vane, Chair (AV)",
        "Ben Holt (BH)*",
        "Cy Moss (CM)",
        "Di Peck (DP)*",
        "Also attending: Cllr Eva Roe",
        key,
    ]
    lines += ["1. Finance", "RESOLVED that the accounts be approved.", "2. Parks", "The report was noted."]
    found = parsed("".join(f"<p>{line}</p>" for line in lines), "m.html").document.attendance
    told = [f"{_SIGNS[r.status]} {r.name}" + (f" ({r.role})" if r.role else "") for r in found]
    assert sorted(told) == sorted(expected)


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        (
            "Present: Ann Vane (AV) - Moor Branch 0417 Ben Holt (BH) Cy Moss (CM)",
            ["Ann Vane/None/Moor Branch 0417", "Ben Holt/None/None", "Cy Moss/None/None"],
        ),
        (
            "PRESENT Vice Chairman (Mr. Vane, who took the chair), Mrs. Holt and Messrs Moss and Peck.",
            ["Vane/Vice Chairman/None", "Holt/None/None", "Moss/None/None", "Peck/None/None"],
        ),
        (
            "Present: Deputy Mayor (Cllr A Vane, in the chair), The Clerk (Ms B Holt – presiding)",
            ["A Vane/Deputy Mayor/None", "B Holt/Clerk/None"],
        ),
        (
            "Present: M/s A Vane, Mr B Holt\nApologies: M/s Moss",
            ["A Vane/None/None", "B Holt/None/None", "Moss/None/None"],
        ),
        (
            "Present: A. Vane, M.C.C., B. Holt, M.D.C. (Chair), C. Moss, M.C.C.",
            ["A. Vane/None/None", "B. Holt/Chair/None", "C. Moss/None/None"],
        ),
        (
            "Present: Cllr Ann Vane, Cllr Ben Holt, Cllr Cy Moss, Cllr Di Peck, Cllr Ustad Karim Zaman Haldar",
            [
                *(
                    f"{name}/None/None"
                    for name in ("Ann Vane", "Ben Holt", "Cy Moss", "Di Peck", "Ustad Karim Zaman Haldar")
                )
            ],
        ),
        (
            "Present: Cllrs Ann Vane, Ben Holt, Cy Moss, Di Peck, Eva Roe Tom Hart",
            [*(f"{name}/None/None" for name in ("Ann Vane", "Ben Holt", "Cy Moss", "Di Peck", "Eva Roe", "Tom Hart"))],
        ),
        (
            "Present: Mr. Ben Holt, Care Officer, Home Welfare and Hostel Accommodation, Ms Ann Vane, Senior Engineer",
            ["Ben Holt/Care Officer, Home Welfare and Hostel Accommodation/None", "Ann Vane/Senior Engineer/None"],
        ),
        (
            "Present: Mr. Ben Holt, Care Officer, Home Support and Day Trips, Ms Ann Vane, Senior Engineer",
            ["Ben Holt/Care Officer, Home Support and Day Trips/None", "Ann Vane/Senior Engineer/None"],
        ),
        (
            "Present: Mr. Ben Holt, Chair, Ann Vane and Tarn Vole",
            ["Ben Holt/Chair/None", "Ann Vane/None/None", "Tarn Vole/None/None"],
        ),
        (
            "Present: Acting Harbour Engineer Mr. Ben Holt, Allotment Holders’ Forum (AHF) Nominee Ms. Ann Vane.",
            ["Ben Holt/Acting Harbour Engineer/None", "Ann Vane/Allotment Holders’ Forum (AHF) Nominee/None"],
        ),
        (
            "Present: Ann Vane, Ben Holt, Cy Moss (minutes) – all MoorCo",
            ["Ann Vane/None/MoorCo", "Ben Holt/None/MoorCo", "Cy Moss/minutes/MoorCo"],
        ),
        (
            "Present: Ann Vane (Chair), Ben Holt and Cy Moss (both Wex Trust)",
            ["Ann Vane/Chair/None", "Ben Holt/None/Wex Trust", "Cy Moss/None/Wex Trust"],
        ),
        (
            "Present: Ann Vane (Chair), Ben Holt (all day) and Cy Moss (all Items)",
            ["Ann Vane/Chair/None", "Ben Holt/None/None"],
        ),
        (
            "Present:\nAnn Vane (Home Office, secretariat)\nBen Holt (Number 10)\nCy Moss (Ministry of Tides, Chair)\nDi Peck (Project 44)",
            [
                "Ann Vane/secretariat/Home Office",
                "Ben Holt/None/Number 10",
                "Cy Moss/Chair/Ministry of Tides",
                "Di Peck/None/Project 44",
            ],
        ),
    ],
)
def test_posts_and_bodies_beside_names(parsed: Callable[..., Any], block: str, expected: list[str]) -> None:
    head = "WEX COUNCIL\n\nMinutes of the meeting held on 4 March 2014\n\n"
    found = parsed(head + block + AFTER, "m.txt").document.attendance
    assert [f"{r.name}/{r.role}/{r.organisation}" for r in found][: len(expected)] == expected


@pytest.mark.parametrize(
    ("printed", "role"),
    [
        ("ML & WX Borough Cllr Ben Holt", "ML & WX Borough Councillor"),
        ("Marl & West Wex Borough Cllr Ben Holt", "Marl & West Wex Borough Councillor"),
        ("Wex Borough Councillor Ben Holt", "Wex Borough Councillor"),
        ("District Cllr Ben Holt", "District Councillor"),
    ],
)
def test_whose_councillor_somebody_is(parsed: Callable[..., Any], printed: str, role: str) -> None:
    head = f"WEX COUNCIL\n\nMinutes of the meeting held on 4 March 2014\n\n{_MEMBERS}"
    found = parsed(f"{head}Also present: County Cllr Ann Vole, {printed}{AFTER}", "m.txt").document.attendance
    assert [(r.name, r.role) for r in found[-2:]] == [("Ann Vole", "County Councillor"), ("Ben Holt", role)]


@pytest.mark.parametrize(
    ("below", "expected"),
    [
        ("1.1 Cllr Eva Roe.", ["A Eva Roe"]),
        ("1.1 Cllr Eva Roe (holiday) and Cllr T Hart", ["A Eva Roe", "A T Hart"]),
        ("1.1 Eva Roe.\n\n1.2 Tom Hart and Di Peck.", ["A Eva Roe", "A Tom Hart", "A Di Peck"]),
        ("1.1 There were none.\n\n1.2 Cllr Roe was welcomed back.", []),
        ("1.1 Cllr Eva Roe asked about the lamps.", []),
        ("1.1 [Redacted]", []),
    ],
)
def test_numbered_paragraphs_under_apologies(parsed: Callable[..., Any], below: str, expected: list[str]) -> None:
    under = f"\n\n1. Apologies for absence\n\n{below}\n\n2. Minutes\n\n2.1 They were signed.\n\n3. Finance\n\n3.1 RESOLVED that the bill be paid.\n"
    head = f"WEX COUNCIL\n\nMinutes of the meeting held on 4 March 2014\n\n{_MEMBERS}"
    found = parsed(head + under, "m.txt").document.attendance
    assert [f"{_SIGNS[r.status]} {r.name}" for r in found[3:]] == expected


def test_a_firm_is_nobody(parsed: Callable[..., Any]) -> None:
    block = f"{_MEMBERS}Also present: Mr Tom Roe, Lamps & Bells Co\nIn attendance: Loch Vole Salmon Co"
    assert _listed(parsed, block) == [*_THERE, "I Tom Roe"]


@pytest.mark.parametrize(
    ("below", "expected"),
    [
        ("Other Members:\nEva Roe (Independent Chair)\nTom Hart", ["E Eva Roe (Independent Chair)", "E Tom Hart"]),
        ("Co-opted Members:\nEva Roe\nTom Hart", ["E Eva Roe", "E Tom Hart"]),
        ("Other members of the Council are welcome to attend.", []),
    ],
)
def test_members_whom_an_agenda_expects(parsed: Callable[..., Any], below: str, expected: list[str]) -> None:
    head = "WEX COUNCIL\n\nAudit Committee\n\nAgenda\n\n4 March 2014 7pm\n\nCouncillors:\nAnn Vane\nBen Holt\n\n"
    items = "\n\n1. Apologies\n2. Minutes\n3. Audit\n4. Date of next meeting\n"
    found = parsed(head + below + items, "m.txt").document.attendance
    assert [f"{_SIGNS[r.status]} {r.name}" + (f" ({r.role})" if r.role else "") for r in found[2:]] == expected


KEYED = "\n\nP = present, A = apology, N = non-attendance"


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        pytest.param(
            f"Members:\n\nMr A Vane (Chairman) A\n\nMr B Holt P (in the chair)\n\nMrs C Moss P\n\nBorough Councillor D Peck N{KEYED}",
            ["A A Vane (Chairman)", "P B Holt", "P C Moss", "X D Peck"],
            id="letters behind names, as a key says",
        ),
        pytest.param(
            f"Councillors:\n\nAnn Vane (Chairman) P\tBen Holt P\nCat Moss A\tDan Peck P\nEve Tarn P\tFay Roe A{KEYED}",
            ["P Ann Vane (Chairman)", "P Ben Holt", "A Cat Moss", "P Dan Peck", "P Eve Tarn", "A Fay Roe"],
            id="in two columns",
        ),
        pytest.param(
            "Present:\n\nMr A Vane JP\n\nMr B Holt MP\n\nMrs C Moss (Chairman) MA",
            ["P A Vane", "P B Holt", "P C Moss (Chairman)"],
            id="honours are no signs",
        ),
        pytest.param(
            "1. Calling of the Roll and Apologies for Absence\n\nDr A Vane, Mr B Holt, Mrs C Moss\n\nIn Attendance:\nMs F Quill, Clerk",
            ["P A Vane", "P B Holt", "P C Moss", "I F Quill (Clerk)"],
            id="who answered the roll",
        ),
        pytest.param(
            f"{_MEMBERS}Apologies/not present: Dr D Peck, Mrs E Tarn",
            [*_THERE, "A D Peck", "A E Tarn"],
            id="apologies and absence in one label",
        ),
        pytest.param(
            f"{_MEMBERS}Absent & apologies: Dr D Peck, Mrs E Tarn",
            [*_THERE, "A D Peck", "A E Tarn"],
            id="and the other way round",
        ),
        pytest.param(
            f"{_MEMBERS}Apologies: County Cllr D Peck, MBC Cllr Tarn, C/Cllr Roe, Ward Councillor F Ames",
            [*_THERE, "A D Peck (County Cllr)", "A Tarn (MBC Cllr)", "A Roe (C/Cllr)", "A F Ames (Ward Councillor)"],
            id="councillors of other tiers among a parish's own",
        ),
        pytest.param(
            "Present: County Councillor A Vane, County Councillor B Holt, County Councillor C Moss\nApologies: County Councillor D Peck",
            ["P A Vane", "P B Holt", "P C Moss", "A D Peck"],
            id="of a county, its own",
        ),
        pytest.param(
            f"{_MEMBERS}District Councillors: D Peck, E Tarn",
            [*_THERE, "I D Peck (District Councillor)", "I E Tarn (District Councillor)"],
            id="a label of several of a tier",
        ),
        pytest.param(
            f"{_MEMBERS}In attendance (from 11.15am): Dan Peck, Eve Tarn",
            [*_THERE, "I Dan Peck", "I Eve Tarn"],
            id="from when they were there",
        ),
        pytest.param(
            f"{_MEMBERS}In attendance: two residents, Ward Cllr. Dan Peck and the locum Clerk.",
            [*_THERE, "I Dan Peck (Ward Cllr)", "I - (locum Clerk)"],
            id="a clerk for the time being",
        ),
        pytest.param(
            "Present: The Moderator, 41 other voting members and 3 non-voting members.\nIn attendance: Ms D Peck (Head of Parks), Mr E Tarn (Press Officer)",
            ["P - (Moderator)", "I D Peck (Head of Parks)", "I E Tarn (Press Officer)"],
            id="members who are counted",
        ),
        pytest.param(
            f"{_MEMBERS}Apologies: Deputy Ruairí Peck; Senator Eve Tarn",
            [*_THERE, "A Ruairí Peck", "A Eve Tarn"],
            id="a deputy whose name has accents",
        ),
        pytest.param(
            "PRESENT -: Councillors A Vane (Chair), B Holt and C Moss\nAlso attending -:\nMrs D Peck (Clerk)",
            ["P A Vane (Chair)", "P B Holt", "P C Moss", "I D Peck (Clerk)"],
            id="a dash and then the colon",
        ),
        pytest.param(
            "PRESENT: Councillors A Vane (Chair), B Holt, C Moss. In attendance, P Sugg (Clerk) and 4 residents.",
            ["P A Vane (Chair)", "P B Holt", "P C Moss", "I P Sugg (Clerk)"],
            id="a comma behind the label",
        ),
        pytest.param(
            "Present: Bro. Vane, Holt, Moss, Peck\nSis. Tarn, Roe",
            ["P Vane", "P Holt", "P Moss", "P Peck", "P Tarn", "P Roe"],
            id="brothers and sisters of a union",
        ),
        pytest.param(
            "Present: A Vane (Treasurer/Moor Harriers), B Holt (Moorfoot/Match Captain), C Moss (Guest), D Peck (Deputy Leader/Cabinet Member)",
            [
                "P A Vane (Treasurer)",
                "P B Holt (Match Captain)",
                "P C Moss (Guest)",
                "P D Peck (Deputy Leader/Cabinet Member)",
            ],
            id="post and club behind one stroke",
        ),
        pytest.param(
            "AV (Chair), BH, CM, DP (Secretary)",
            ["P AV (Chair)", "P BH", "P CM", "P DP (Secretary)"],
            id="a run of initials without a label",
        ),
        pytest.param(
            "Dr Ann Vane\tChair, Moor Trust\nMr Ben Holt\tNon Executive Director\nMrs Cat Moss\tDirector of Finance",
            [
                "P Ann Vane (Chair)",
                "P Ben Holt (Non Executive Director)",
                "P Cat Moss (Director of Finance)",
            ],
            id="names and posts without a label",
        ),
        pytest.param(
            "Those present were:\nAnn Vane – President, AV hereafter\nBen Holt – Access, BH hereafter\nCat Moss – Ents, CM hereafter",
            ["P Ann Vane (President)", "P Ben Holt (Access)", "P Cat Moss (Ents)"],
            id="what students see to",
        ),
    ],
)
def test_signs_tiers_and_clubs(parsed: Callable[..., Any], block: str, expected: list[str]) -> None:
    assert _listed(parsed, block) == expected


def test_initials_of_an_absent_member_are_no_further_person(parsed: Callable[..., Any]) -> None:
    block = "Councillors present: A. Vane (AV), B. Holt (BH)\nCouncillors not present: V. Ives (VI)\nApologies for absence were received from Cllrs. VI"
    assert _listed(parsed, block) == ["P A. Vane", "P B. Holt", "X V. Ives"]

"""Motions with their amendments and votes, told over several paragraphs: what was decided, who moved it, how it went. All invented."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

HEAD = """Moorfoot Town Council
Minutes of the meeting held on Monday 3 June 2024 at 7.30pm in the Institute
Present: Cllrs A Moss (Chair), B Tarn, K Orme, R Vale, D Pike and L Crag
In attendance: Mrs J Reed (Clerk)
1. Apologies
None.
2. """
END = """
3. Date of next meeting
Monday 1 July 2024 at 7.30pm.
The meeting closed at 9.10pm.
"""

Vote = tuple[int | None, int | None, int | None, str | None] | None
"""for, against, abstained, result"""
Decided = tuple[list[str], str | None, str | None, Vote, dict[str, list[str]] | None]
"""clauses, mover, seconder, vote, names under each option"""

DEBATES: list[tuple[str, str, list[Decided]]] = [
    (
        "Rope",
        "Order the rope from Tilling & Co. Prop AM, 2nd BT. Vote 5/0",
        [
            (["Order the rope from Tilling & Co. Prop AM, 2nd BT. Vote 5/0"], "AM", "BT", (5, 0, None, None), None),
        ],
    ),
    (
        "Rope",
        "To order the rope from Tilling & Co.\nProposer: Cllr Tarn\nSeconder: Cllr Orme\nFor: 4\nAgainst: 1",
        [
            (["To order the rope from Tilling & Co."], "Cllr Tarn", "Cllr Orme", (4, 1, None, None), None),
        ],
    ),
    (
        "Mooring",
        "RESOLVED by 4 votes to 1, Cllr Crag having asked for his vote against to be minuted, that the mooring be let.",
        [
            (["the mooring be let."], None, None, (4, 1, None, None), {"against": ["Cllr Crag"]}),
        ],
    ),
    (
        "Mooring",
        "RESOLVED, Cllr Crag voting against, that the mooring be let.",
        [
            (["the mooring be let."], None, None, (None, None, None, None), {"against": ["Cllr Crag"]}),
        ],
    ),
    (
        "Boats",
        "3.1  Ferry boat - Agreed that she be tarred before Easter - (KO/BT).\n"
        "3.2  Punt: agreed to sell it - (RV/DP). Raft: agreed to keep it - (LC/BT).\n"
        "3.3  Bills of £31.20 were approved - (KO/DP).",
        [
            (["she be tarred before Easter - (KO/BT)."], "KO", "BT", None, None),
            (["Punt: agreed to sell it - (RV/DP)."], "RV", "DP", None, None),
            (["Raft: agreed to keep it - (LC/BT)."], "LC", "BT", None, None),
            (["Bills of £31.20 were approved - (KO/DP)."], "KO", "DP", None, None),
        ],
    ),
    (
        "Rules",
        "Proposed to adopt the new harbour rules by Cllr Vale. Seconded by Cllr Crag. All in favour.",
        [
            (
                ["Proposed to adopt the new harbour rules by Cllr Vale. Seconded by Cllr Crag. All in favour."],
                "Cllr Vale",
                "Cllr Crag",
                (None, None, None, "unanimous"),
                None,
            ),
        ],
    ),
    (
        "Grants",
        "2.1 Rowing club (£40 for oars). Proposed KO, seconded BT. Decision: approved in full.\n"
        "2.2 Sea cadets (£90). Proposed DP, seconded LC. Decision: award £60.",
        [
            (["approved in full."], "KO", "BT", None, None),
            (["award £60."], "DP", "LC", None, None),
        ],
    ),
    (
        "Election of Office Bearers",
        "President:-  Ada Moss   Prop Kit Orme    Sec Dot Pike.\n"
        "Vice Presidents:-     Ben Tarn Prop Ada Moss  Sec Lee Crag",
        [
            (["President:- Ada Moss"], "Kit Orme", "Dot Pike", None, None),
            (["Vice Presidents:- Ben Tarn"], "Ada Moss", "Lee Crag", None, None),
        ],
    ),
    (
        "Election of Office Bearers",
        "   These were elected:\n"
        "\n"
        "       Chairman             Ada Moss        Proposed   Kit Orme\n"
        "                                              Seconded   Dot Pike\n"
        "       Treasurer            Ben Tarn        Proposed   Lee Crag\n"
        "                                              Seconded   Ria Vale",
        [
            (["Chairman Ada Moss"], "Kit Orme", "Dot Pike", None, None),
            (["Treasurer Ben Tarn"], "Lee Crag", "Ria Vale", None, None),
        ],
    ),
    (
        "Savings",
        "Proposed by KO and seconded by DP to move £300 from the deposit account to the boat fund. Carried 4 for.",
        [
            (["to move £300 from the deposit account to the boat fund"], "KO", "DP", (4, None, None, "carried"), None),
        ],
    ),
    (
        "Lock",
        "Councillor Ben Tarn proposed that:\n"
        "\n"
        "A stronger padlock be fitted to the boathouse.\n"
        "This was seconded by Councillor Lee Crag and agreed unanimously.",
        [
            (
                ["A stronger padlock be fitted to the boathouse."],
                "Councillor Ben Tarn",
                "Councillor Lee Crag",
                (None, None, None, "unanimous"),
                None,
            ),
        ],
    ),
    (
        "Dues",
        "Dues for the coming season were raised by a tenth (Proposer: Cllr. Tarn, seconder: Cllr. Orme).",
        [
            (["Dues for the coming season were raised by a tenth"], "Cllr. Tarn", "Cllr. Orme", None, None),
        ],
    ),
    (
        "Budget",
        "a) Cllr Tarn proposed, Cllr Crag seconded:\n"
        "\n"
        "That the harbour budget be APPROVED.\n"
        "\n"
        "CARRIED 4 for, 1 against.\n"
        "\n"
        "b) Cllr Orme proposed, Cllr Vale seconded:\n"
        "\n"
        "That the bills be paid.\n"
        "\n"
        "CARRIED unanimously.",
        [
            (["That the harbour budget be APPROVED."], "Cllr Tarn", "Cllr Crag", (4, 1, None, "carried"), None),
            (["That the bills be paid."], "Cllr Orme", "Cllr Vale", (None, None, None, "unanimous"), None),
        ],
    ),
    (
        "Harbour warden",
        "Cllr Tarn nominated Cllr Orme.\n"
        "Nobody else was put forward. Cllr Crag seconded the nomination.\n"
        "Cllr Orme accepted the post of warden.",
        [
            (["Cllr Tarn nominated Cllr Orme."], "Cllr Tarn", "Cllr Crag", None, None),
        ],
    ),
    (
        "Dredger",
        "It was agreed and thereby RESOLVED:\n"
        "\n"
        "(i)    to hire a dredger for June; and\n"
        "\n"
        "(ii)   that the Harbour Master tell the fishermen.",
        [
            (
                ["to hire a dredger for June; and", "that the Harbour Master tell the fishermen."],
                None,
                None,
                None,
                None,
            ),
        ],
    ),
    (
        "Slipway",
        "Proposed by Alderman Tarn\n"
        "Seconded by Councillor Orme and agreed that\n"
        "\n"
        "(i)  the drawing be taken as read; and\n"
        "(ii) the slipway be lit by night.",
        [
            (
                ["the drawing be taken as read; and", "the slipway be lit by night."],
                "Alderman Tarn",
                "Councillor Orme",
                None,
                None,
            ),
        ],
    ),
    (
        "Slipway",
        "The Board heard the engineer. Ada Moss proposed that the slipway be widened. Ben Tarn seconded this and the board unanimously agreed.",
        [
            (["the slipway be widened"], "Ada Moss", "Ben Tarn", (None, None, None, "unanimous"), None),
        ],
    ),
    (
        "Licences",
        "RESOLVED -\n"
        "\n"
        "(1)       THAT the boat licence be renewed.\n"
        "\n"
        "(2)       THAT the following conditions be imposed:\n"
        "\n"
        "•         Lamps shall burn after dusk.\n"
        "\n"
        "•         A life belt shall be on deck.\n"
        "\n"
        "(3)       THAT the owner be told.",
        [
            (
                [
                    "THAT the boat licence be renewed.",
                    "THAT the following conditions be imposed:",
                    "THAT the owner be told.",
                ],
                None,
                None,
                None,
                None,
            ),
        ],
    ),
    (
        "Quay",
        "Moved by Councillor Tarn, Seconded by Councillor Orme;\n"
        "“That the quay be sold.”\n"
        "Moved by Councillor Vale, Seconded by Alderman Pike,\n"
        "“That the quay be let by the year.”\n"
        "On a vote, two Members were for the amendment and two against it, and the Mayor cast the deciding vote in favour of the amendment.\n"
        "As the substantive motion it was then put and accordingly agreed.",
        [
            (["That the quay be let by the year."], "Councillor Vale", "Alderman Pike", (2, 2, None, "carried"), None),
        ],
    ),
    (
        "Quay",
        "Proposal\n"
        "\n"
        "      Moved by Councillor Tarn,\n"
        "      Seconded by Councillor Orme,\n"
        "\n"
        "      That the quay be sold to the yacht club.\n"
        "\n"
        "Amendment\n"
        "\n"
        "      Moved by Alderman Moss,\n"
        "      Seconded by Councillor Vale,\n"
        "\n"
        "      That the sale wait until the survey is done.\n"
        "\n"
        "      Two Members voted for the amendment and three against and it was declared lost.\n"
        "\n"
        "      The first proposal, in the name of Councillor Tarn, was put when three Members voted for it and two against and it was declared carried.",
        [
            (
                ["That the quay be sold to the yacht club."],
                "Councillor Tarn",
                "Councillor Orme",
                (3, 2, None, "carried"),
                None,
            ),
        ],
    ),
    (
        "Lamps",
        "Proposed by Councillor K. Orme\n"
        "Seconded by Councillor B. Tarn\n"
        "\n"
        "“To take down the harbour lamps.”\n"
        "\n"
        "An amendment was proposed by Councillor R. Vale\n"
        "Seconded by Councillor D. Pike\n"
        "\n"
        "“To take down two lamps only.”\n"
        "\n"
        "For: Councillors Vale, Pike (2)\n"
        "Against: Councillors Moss, Orme, Tarn (3)\n"
        "\n"
        "The amendment was defeated.\n"
        "\n"
        "The motion itself was voted on as follows:\n"
        "\n"
        "For: Councillors Moss, Orme, Tarn, Crag (4)\n"
        "Against: Councillors Vale, Pike (2)\n"
        "\n"
        "The Chair declared the motion carried.",
        [
            (
                ["To take down the harbour lamps."],
                "Councillor K. Orme",
                "Councillor B. Tarn",
                (4, 2, None, "carried"),
                {"for": ["Moss", "Orme", "Tarn", "Crag"], "against": ["Vale", "Pike"]},
            ),
        ],
    ),
    (
        "Tolls",
        "Councillor Tarn, seconded by Councillor Orme, moved that tolls go up by a penny.\n"
        "\n"
        "Councillor Vale, seconded by Councillor Pike, moved an amendment that tolls stay as they are.\n"
        "\n"
        "For the Amendment:\n"
        "\n"
        "Councillors Vale and Pike (2).\n"
        "\n"
        "For the Motion:\n"
        "\n"
        "Councillors Tarn, Orme and Moss (3).\n"
        "\n"
        "The Motion was therefore carried, and the Committee thereupon agreed:\n"
        "\n"
        "3.2. That tolls go up by a penny.\n"
        "\n"
        "3.3. That the toll keeper be told.",
        [
            (
                ["That tolls go up by a penny.", "That the toll keeper be told."],
                "Councillor Tarn",
                "Councillor Orme",
                (3, 2, None, "carried"),
                {"for": ["Tarn", "Orme", "Moss"], "against": ["Vale", "Pike"]},
            ),
        ],
    ),
    (
        "Bell",
        "KO proposed, BT seconded, that the old bell be recast at £90. Named vote asked for by LC:\n"
        "For: KO, BT, LC\n"
        "Against: RV\n"
        "Resolved 3-1-0",
        [
            (
                ["the old bell be recast at £90"],
                "KO",
                "BT",
                (3, 1, 0, None),
                {"for": ["KO", "BT", "LC"], "against": ["RV"]},
            ),
        ],
    ),
    (
        "Weed",
        "Mr Hal Fenn was proposed by Cllr Tarn and seconded by Cllr Orme and it was Resolved to make him weed warden for the year.",
        [
            (["to make him weed warden for the year."], "Cllr Tarn", "Cllr Orme", None, None),
        ],
    ),
    (
        "Crane",
        "Councillor Tarn showed the plan. He thought the price fair. He proposed the recommendation.\n"
        "\n"
        "Councillor Orme seconded him.\n"
        "\n"
        "Councillor Vale proposed an amendment that the crane be hired.  Councillor Pike seconded the amendment.\n"
        "\n"
        "The amendment was voted on and was not carried.\n"
        "\n"
        "RESOLVED to buy the crane as drawn.",
        [
            (["to buy the crane as drawn."], "Councillor Tarn", "Councillor Orme", None, None),
        ],
    ),
    (
        "Ballast",
        "On a motion by the Chair and seconded by Councillor Crag –\n"
        "Resolved (3:2) (One abstention) – That the ballast be sold.",
        [
            (["the ballast be sold."], "the Chair", "Councillor Crag", (3, 2, 1, None), None),
        ],
    ),
    (
        "Nets",
        "KO proposed £40, seconded BT. Votes: 2 for, 3 against – NOT AGREED\n"
        "RV proposed £20, seconded DP. Votes: 4 for, 2 against (KO, BT) – AGREED",
        [
            (
                ["RV proposed £20, seconded DP. Votes: 4 for, 2 against (KO, BT) – AGREED"],
                "RV",
                "DP",
                (4, 2, None, None),
                {"against": ["KO", "BT"]},
            ),
        ],
    ),
    (
        "Nets",
        "AM proposed that the nets be burnt; seconded by LC. A vote was held: 2 in favour (AM, LC), 4 against. The proposal was not carried.",
        [],
    ),
    (
        "Nets",
        "Cllr Orme proposed that the Clerk price new nets, seconded by Cllr Tarn, 5 in favour, 1 abstention (Cllr Crag).",
        [
            (["the Clerk price new nets"], "Cllr Orme", "Cllr Tarn", (5, None, 1, None), {"abstain": ["Cllr Crag"]}),
        ],
    ),
    (
        "Harbour Master",
        "Two had put their names forward. The count was as follows:\n"
        "Councillor Pike – 2 (Orme, Vale)\n"
        "Councillor Ada Moss – 4 (Tarn, Crag, Moss, Fenn)\n"
        "RESOLVED – That Councillor Ada Moss be appointed as Harbour Master by these votes.",
        [
            (
                ["Councillor Ada Moss be appointed as Harbour Master by these votes."],
                None,
                None,
                (4, None, None, None),
                {"for": ["Tarn", "Crag", "Moss", "Fenn"]},
            ),
        ],
    ),
    (
        "Captain",
        "Votes cast: Ada Moss 4, Ben Tarn 3. Ada Moss was elected captain.",
        [
            (["Ada Moss was elected captain."], None, None, (4, None, None, None), None),
        ],
    ),
    (
        "Steamer",
        "Councillor Tarn, supported by Councillor Orme, proposed the following motion:\n"
        "\n"
        "That this council asks the steamer company to call on Sundays.\n"
        "\n"
        "The motion was carried unanimously.\n"
        "\n"
        "Decision:\n"
        "\n"
        "The Council agreed to ask the steamer company to call on Sundays.",
        [
            (
                ["The Council agreed to ask the steamer company to call on Sundays."],
                "Councillor Tarn",
                "Councillor Orme",
                (None, None, None, "unanimous"),
                None,
            ),
        ],
    ),
    (
        "NOTICE BY COUNCILLOR TARN",
        "“That this Council thanks the lifeboat crew”\n"
        "\n"
        "Proposed: Councillor Tarn\n"
        "Seconded: Councillor Orme\n"
        "\n"
        "For the Motion: Councillors Tarn, Orme & Moss (3)\n"
        "Against the Motion: Councillors Pike & Crag (2)\n"
        "\n"
        "The Mayor declared the motion carried.",
        [
            (
                ["“That this Council thanks the lifeboat crew”"],
                "Councillor Tarn",
                "Councillor Orme",
                (3, 2, None, "carried"),
                {"for": ["Tarn", "Orme", "Moss"], "against": ["Pike", "Crag"]},
            ),
        ],
    ),
    (
        "Pilot",
        "The Chairman of the Harbour Committee MOVED, seconded by Councillor Pike:\n"
        "“That the pilot be pensioned”\n"
        "The MOTION was declared to have been CARRIED.",
        [
            (
                ["That the pilot be pensioned"],
                "The Chairman of the Harbour Committee",
                "Councillor Pike",
                (None, None, None, "carried"),
                None,
            ),
        ],
    ),
    (
        "Pilot",
        "MOTION\n"
        "To pay the pilot £30 more. Proposed by KO, seconded by BT.\n"
        "AMENDMENT\n"
        "To pay him £15 more. Proposed by RV, seconded by LC.\n"
        "VOTE\n"
        "For the amendment 1, for the motion 4. Amendment fell. Motion carried.",
        [
            (["To pay the pilot £30 more."], "KO", "BT", (4, 1, None, "carried"), None),
        ],
    ),
    (
        "Hours",
        "It was moved by the Chief Whip and seconded by the Opposition Whip that the sitting go on until dusk. The motion was put and carried.",
        [
            (
                ["the sitting go on until dusk"],
                "the Chief Whip",
                "the Opposition Whip",
                (None, None, None, "carried"),
                None,
            ),
        ],
    ),
    (
        "Hedge",
        "It was proposed by Mrs Crag, seconded by Mr Tarn that the hedge be cut.\n"
        "\n"
        "For: Mrs Crag, Mr Tarn\n"
        "Against: Mr Moss, Mr Orme, Mr Pike\n"
        "\n"
        "The proposal failed. It was next proposed by Mr Pike, seconded by Mr Orme and RESOLVED that the hedge be left.\n"
        "\n"
        "For: Mr Moss, Mr Orme, Mr Pike\n"
        "Against: Mrs Crag, Mr Tarn",
        [
            (
                ["the hedge be left."],
                "Mr Pike",
                "Mr Orme",
                (None, None, None, None),
                {"for": ["Mr Moss", "Mr Orme", "Mr Pike"], "against": ["Mrs Crag", "Mr Tarn"]},
            ),
        ],
    ),
    (
        "Race",
        "The Convener moved, seconded by the Vice Convener:-\n"
        "\n"
        "that the race be held in May.\n"
        "\n"
        "Councillor Orme moved as an amendment, seconded by Councillor Fenn:-\n"
        "\n"
        "that there be no race.\n"
        "\n"
        "Councillor Vale moved as a further amendment, seconded by Councillor Reed:-\n"
        "\n"
        "that the race be held in June.\n"
        "\n"
        "The first division was between the motion and the amendment by Councillor Orme.\n"
        "\n"
        "There voted:- For the motion (4) - the Convener; the Vice Convener; and Councillors Moss and Tarn; For the amendment by Councillor Orme (2) - Councillors Orme and Fenn.\n"
        "\n"
        "The second was between the motion and the amendment by Councillor Vale.\n"
        "\n"
        "There voted:- For the motion (4) - the Convener; the Vice Convener; and Councillors Moss and Tarn; For the amendment by Councillor Vale (3) - Councillors Orme, Fenn and Vale.\n"
        "\n"
        "The Committee resolved:-\n"
        "\n"
        "to adopt the motion.",
        [
            (
                ["to adopt the motion."],
                "The Convener",
                "the Vice Convener",
                (4, 3, None, "carried"),
                {"for": ["the Convener", "the Vice Convener", "Moss", "Tarn"], "against": ["Orme", "Fenn", "Vale"]},
            ),
        ],
    ),
    (
        "Sheds",
        "b) 18/0042 – Shed, 2 Quay Row – NO OBJECTION – DP proposed; LC seconded; 4 for; KO abstained.",
        [
            (
                ["18/0042 – Shed, 2 Quay Row – NO OBJECTION – DP proposed; LC seconded; 4 for; KO abstained."],
                "DP",
                "LC",
                (4, None, None, None),
                {"abstain": ["KO"]},
            ),
        ],
    ),
    (
        "Skipper",
        "Cllr Orme proposed Cllr Vale & Cllr Tarn seconded. Cllr Crag proposed Cllr Pike & Cllr Moss seconded.\n"
        "By show of hands: 3 in favour of Cllr Vale, 3 in favour of Cllr Pike.\n"
        "The Chair gave the casting vote to Cllr Pike who was declared elected as skipper.",
        [
            (
                ["The Chair gave the casting vote to Cllr Pike who was declared elected as skipper."],
                "Cllr Crag",
                "Cllr Moss",
                (3, None, None, None),
                None,
            ),
        ],
    ),
    (
        "Orders",
        "MOVED by Councillor Moss and SECONDED by Councillor Tarn, and:\n"
        "\n"
        "RESOLVED :\n"
        "\n"
        "Visitors\n"
        "\n"
        "(1) That order 4 be waived so that visitors may speak.\n"
        "\n"
        "Length of the sitting\n"
        "\n"
        "(2) That order 9 be waived.",
        [
            (
                ["That order 4 be waived so that visitors may speak.", "That order 9 be waived."],
                "Councillor Moss",
                "Councillor Tarn",
                None,
                None,
            ),
        ],
    ),
    (
        "Branch",
        "Motion 1: Dues\n"
        "Proposed Ada Moss (Dockers), Seconded Kit Orme (Pilots)\n"
        "This branch agrees to halve the dues of apprentices.\n"
        "CARRIED",
        [
            (
                ["This branch agrees to halve the dues of apprentices."],
                "Ada Moss",
                "Kit Orme",
                (None, None, None, "carried"),
                None,
            ),
        ],
    ),
    (
        "Minutes",
        "D.12 The minutes of 3 May were approved on a proposal by Cllr Moss and seconded by Cllr Tarn. All voted in favour.",
        [
            (
                ["The minutes of 3 May were approved on a proposal by Cllr Moss and seconded by Cllr Tarn."],
                "Cllr Moss",
                "Cllr Tarn",
                (None, None, None, "unanimous"),
                None,
            ),
        ],
    ),
    (
        "Buoys",
        "4.2 The original motion, moved by Councillor Vale and seconded by Councillor Fenn, was then put and declared CARRIED.\n"
        "\n"
        "RESOLVED: That the buoys be painted green.",
        [
            (
                ["the buoys be painted green."],
                "Councillor Vale",
                "Councillor Fenn",
                (None, None, None, "carried"),
                None,
            ),
        ],
    ),
    (
        "Mate",
        "BT nominated KO (seconded DP); RV nominated LC (seconded AM). KO was elected by 5 votes to 2.",
        [
            (["KO was elected by 5 votes to 2."], "BT", "DP", (5, 2, None, None), None),
        ],
    ),
    (
        "Berths",
        "As a MOTION, Mrs A Moss, seconded by Dr B Tarn, moved that each member have two berths.\n"
        "\n"
        "As an AMENDMENT, Mr K Orme, seconded by Ms R Vale, moved that each have one.\n"
        "\n"
        "The MOTION received 11 votes and the AMENDMENT received 13 votes, and the AMENDMENT was therefore CARRIED.",
        [
            (["each have one."], "Mr K Orme", "Ms R Vale", (13, 11, None, "carried"), None),
        ],
    ),
    (
        "Watch",
        "It was proposed by Cllr Mrs Tarn and seconded by Cllr Orme that Cllr Miss Fenn keep the watch book. She was elected unanimously.",
        [
            (
                ["Cllr Miss Fenn keep the watch book"],
                "Cllr Mrs Tarn",
                "Cllr Orme",
                (None, None, None, "unanimous"),
                None,
            ),
        ],
    ),
    (
        "Rents",
        "Resolution No. HB/7/24\n"
        "Proposed by Cllr. Orme and seconded by Cllr. Tarn.\n"
        "CARRIED: 5 for 1 abstention.\n"
        "THAT BERTHS COST £40 FROM JUNE AND BE PAID BY THE QUARTER.\n"
        "THAT A KEY BE KEPT BY THE CLERK.",
        [
            (
                ["THAT BERTHS COST £40 FROM JUNE AND BE PAID BY THE QUARTER.", "THAT A KEY BE KEPT BY THE CLERK."],
                "Cllr. Orme",
                "Cllr. Tarn",
                (5, None, 1, "carried"),
                None,
            ),
        ],
    ),
    (
        "Stores",
        "Mr K Orme, seconded by Dr R Vale, moved that the store be sold at £9. There being no amendment, the Council AGREED the sale of the store at £9.",
        [
            (
                ["There being no amendment, the Council AGREED the sale of the store at £9."],
                "Mr K Orme",
                "Dr R Vale",
                None,
                None,
            ),
        ],
    ),
    (
        "Mast",
        "Proposal – Councillor Tarn proposed that the mast be refused consent, seconded by Councillor Orme.\n"
        "\n"
        "VOTE:\n"
        "GRANT – 2\n"
        "REFUSE – 9\n"
        "ABSTAIN – 1\n"
        "\n"
        "RESOLVED that consent for the mast be REFUSED.",
        [
            (["consent for the mast be REFUSED."], "Councillor Tarn", "Councillor Orme", (9, 2, 1, None), None),
        ],
    ),
    (
        "Charter",
        "Ada Moss, seconded by Ben Tarn, moved that the charter be signed.\n"
        "\n"
        "As an amendment, Kit Orme, seconded by Ria Vale, moved that it be sent back.\n"
        "\n"
        "There voted for the motion – Dot Pike, Ada Moss and Ben Tarn (3); and for the amendment – Kit Orme and Ria Vale (2) – whereupon the motion was declared carried.\n"
        "\n"
        "The Board therefore agreed:-\n"
        "\n"
        "(i)     to sign the charter; and\n"
        "\n"
        "(ii)     to have it framed.",
        [
            (
                ["to sign the charter; and", "to have it framed."],
                "Ada Moss",
                "Ben Tarn",
                (3, 2, None, "carried"),
                {"for": ["Dot Pike", "Ada Moss", "Ben Tarn"], "against": ["Kit Orme", "Ria Vale"]},
            ),
        ],
    ),
    (
        "Yawl",
        "RESOLVED that CONSENT BE GRANTED for the yawl.\n"
        "\n"
        "The vote for the resolution to grant consent was carried by 3 votes to 1.\n"
        "\n"
        "Councillors Moss, Tarn and Orme voted for the resolution to grant consent.\n"
        "\n"
        "Councillor Crag voted against the resolution.",
        [
            (
                ["CONSENT BE GRANTED for the yawl."],
                None,
                None,
                (3, 1, None, "carried"),
                {"for": ["Moss", "Tarn", "Orme"], "against": ["Councillor Crag"]},
            ),
        ],
    ),
    (
        "Log",
        "AGREED to recommend that the Harbour Master –\n"
        "\n"
        "(1) writes up the log;\n"
        "\n"
        "(2) shows it to the Board.\n"
        "\n"
        "(Moved by Councillor Tarn and seconded by Ada Moss)",
        [
            (["writes up the log;", "shows it to the Board."], "Councillor Tarn", "Ada Moss", None, None),
        ],
    ),
    (
        "Log",
        "The log was shown. Resolved: that it be bound in calf; that the Clerk keep it",
        [
            (["it be bound in calf", "that the Clerk keep it"], None, None, None, None),
        ],
    ),
    (
        "Oars",
        "Proposed by Cllr Tarn that these be varnished, seconded by Cllr Orme, agreed by majority with 1 abstention.",
        [
            (["these be varnished"], "Cllr Tarn", "Cllr Orme", (None, None, 1, "carried"), None),
        ],
    ),
    (
        "Oars",
        "It was proposed by, Cllr. D. Pike seconded by the Chair and AGREED by the Meeting, to varnish the oars.",
        [
            (["to varnish the oars"], "Cllr. D. Pike", "the Chair", None, None),
        ],
    ),
    (
        "Widows' fund",
        "Widows' fund – moved Bro. Vale, seconded Sis. Crag that £20 be given. Carried.",
        [
            (["£20 be given"], "Bro. Vale", "Sis. Crag", (None, None, None, "carried"), None),
        ],
    ),
    (
        "Tolls",
        "Decisions:\n\nConsideration was given to the tolls of last year.\n\nThe Clerk had a list of them.",
        [],
    ),
    (
        "Tolls",
        "It was proposed by Councillor A. Moss, seconded by Councillor B. Tarn:\n"
        "\n"
        "“That the toll for barges be a shilling.”\n"
        "\n"
        "A vote was taken, the result of which was as follows:\n"
        "\n"
        "COUNCILLORS | FOR | AGAINST | ABSTAIN\n"
        "Moss, A. | √ | |\n"
        "Pike, D. | | | √\n"
        "\n"
        "The MOTION was CARRIED.",
        [
            (
                ["That the toll for barges be a shilling."],
                "Councillor A. Moss",
                "Councillor B. Tarn",
                (None, None, None, "carried"),
                None,
            ),
        ],
    ),
    (
        "Oars",
        "It was moved by Cllr Moss and seconded by Cllr Tarn that the oars be numbered.\n"
        "\n"
        "Cllr Pike called for a vote. Those in favour: Cllrs. Moss, Tarn, Vale. Those against: Cllrs. Orme, Pike. "
        "The motion was carried.",
        [
            (
                ["the oars be numbered"],
                "Cllr Moss",
                "Cllr Tarn",
                (None, None, None, "carried"),
                {"for": ["Moss", "Tarn", "Vale"], "against": ["Orme", "Pike"]},
            ),
        ],
    ),
]


@pytest.mark.parametrize(
    ("title", "body", "decided"), DEBATES, ids=[f"{title}: {body[:30]}" for title, body, _ in DEBATES]
)
def test_motions_and_their_votes(parsed: Callable[..., Any], title: str, body: str, decided: list[Decided]) -> None:
    assert parsed(f"{HEAD}{title}\n{body}{END}", "minutes.txt").decided == decided


PAGE = """<html><body><h1>Moorfoot Town Council</h1>
<p>Minutes of the meeting held on Monday 3 June 2024 at 7.30pm in the Institute</p>
<p>Present: Councillors A. Moss, B. Tarn, K. Orme, R. Vale and D. Pike</p>
<h2>1. Tolls</h2>
<p>It was proposed by Councillor A. Moss, seconded by Councillor B. Tarn:</p>
<p>“That the toll for barges be a shilling.”</p>
<p>A roll call was then taken on the MOTION, the result of which was as follows:</p>
<table><tr><th>MEMBERS</th><th>FOR</th><th>AGAINST</th><th>ABSTAIN</th></tr>
<tr><td>Moss, A.</td><td>√</td><td></td><td></td></tr>
<tr><td>Tarn, Bridget</td><td>√</td><td></td><td></td></tr>
<tr><td>Orme, K.</td><td></td><td>√</td><td></td></tr>
<tr><td>Pike, D.</td><td></td><td></td><td>√</td></tr>
<tr><td>TOTAL</td><td>2</td><td>1</td><td>1</td></tr></table>
<p>The MOTION was CARRIED.</p>
<h2>2. Close</h2><p>The meeting closed at 9.10pm.</p></body></html>"""


def test_roll_call_by_surname_in_a_table_between_motion_and_outcome(parsed: Callable[..., Any]) -> None:
    (decided,) = parsed(PAGE, "minutes.html").decided
    assert decided[:3] == (["That the toll for barges be a shilling."], "Councillor A. Moss", "Councillor B. Tarn")
    names = {"for": ["A. Moss", "Bridget Tarn"], "against": ["K. Orme"], "abstain": ["D. Pike"]}
    assert decided[3:] == ((2, 1, 1, "carried"), names)

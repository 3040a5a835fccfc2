"""Forty hard cases: small invented documents, each with what a careful reader records. Cases not met are known limits."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import pytest

from minutes_parser.records import Document

HEAD = """\
# Minutes of a meeting of the Harbour Committee held on 4 June 2019

Present: Councillors A Fenwick (Chair), P Nair and T Asher

"""
PROSE = "The Clerk reported that the owners of the quay had replied in April and that work had begun."


def view(document: Document, what: str) -> Any:
    """One aspect of a document's records, as plain values to compare."""
    if what == "kind":
        return document.kind
    if what == "items":
        return [(i.number, i.title) for i in document.items]
    if what == "numbers":
        return [i.number for i in document.items]
    if what == "agenda numbers":
        return [(i.number, i.agenda_number) for i in document.items]
    if what == "people":
        return [(a.name, a.status) for a in document.attendance]
    if what == "roles":
        return [(a.name, a.role) for a in document.attendance]
    if what == "substitutes":
        return [(a.name, a.status, a.substitute_for) for a in document.attendance if a.substitute_for]
    if what == "decisions":
        return [(r.item, [c.text.rstrip(".;") for c in r.clauses]) for r in document.resolutions]
    if what == "votes":
        return [
            (r.vote.for_, r.vote.against, r.vote.abstain, r.vote.result) if r.vote else None
            for r in document.resolutions
        ]
    if what == "motions":
        return [m.text for m in document.motions]
    if what == "actions":
        return [(a.owner, a.text.rstrip(".")) for a in document.actions]
    if what == "owners":
        return [a.owner for a in document.actions]
    if what == "due":
        return [(a.owner, a.due) for a in document.actions]
    raise AssertionError(what)


@dataclass(frozen=True)
class Case:
    """A case by its number in the catalogue; `limit` says why it is not met yet.

    `expected` holds aspects of the only document, `documents` the kinds of all and `dates` those of their meetings;
    `kept` must stand in the kept text.
    """

    number: int
    text: str
    expected: dict[str, Any] = field(default_factory=dict)
    documents: tuple[str, ...] = ("minutes",)
    name: str = "minutes.md"
    kept: str = ""
    dates: tuple[str, ...] = ()
    limit: str = ""


CASES = (
    # ------------------------------------------------------------------------------------------------ segmentation
    Case(
        1,
        HEAD + f"5 **Apologies**\n\n{PROSE}\n\n6 **Lighting**\n\n{PROSE}\n\n7\n\nQuay repairs\n\n{PROSE}\n\n8\n\nFinance\n\n{PROSE}\n",
        {"items": [("5", "Apologies"), ("6", "Lighting"), ("7", "Quay repairs"), ("8", "Finance")]},
    ),
    Case(
        2,
        HEAD + f"**1. Apologies**\n\n{PROSE}\n\n**2. Quay**\n\nThe engineer explained that the wall had been built in\n\n---\n\n2\n\n1880 and mended since.\n\n**3. Finance**\n\nMembers asked whether the sum had been set aside and were told that it\n\n---\n\n3\n\nhad.\n",
        {"items": [("1", "Apologies"), ("2", "Quay"), ("3", "Finance")]},
        kept="Members asked whether the sum had been set aside and were told that it had.",
    ),
    Case(
        3,
        HEAD + f"**1. Quay**\n\n{PROSE}\n\n{PROSE}\n\n---\n\n2 RESOLVED that the report be noted.\n\n**2. Finance**\n\n{PROSE}\n",
        {"items": [("1", "Quay"), ("2", "Finance")], "decisions": [("1", ["the report be noted"])]},
    ),
    Case(
        4,
        "# WEXHOLME BOROUGH COUNCIL\n\n**SCRUTINY COMMITTEE – 9 MAY 2017**\n\n**REPORT OF THE HEAD OF HOUSING**\n\n**RECOMMENDATIONS**\n\nThat the Committee note the findings.\n\n**REPORT DETAIL**\n\n"
        + "\n\n".join(f"{n}. The number of homes in ward {n} has risen." for n in range(1, 18))
        + "\n\n**IMPLICATIONS AND RISKS**\n\nFinancial implications and risks: none.\n",
        {"items": []},
        documents=("report",),
    ),
    Case(
        5,
        HEAD + f"**6 Apologies**\n\n{PROSE}\n\n**8. Lighting**\n\n{PROSE}\n\n**7 Quay**\n\n{PROSE}\n\n**8 Finance**\n\n{PROSE}\n",
        {"items": [("6", "Apologies"), ("8", "Lighting"), ("7", "Quay"), ("8", "Finance")]},
    ),
    Case(
        6,
        HEAD + f"**205. Quay repairs**\n(Item 1)\n\n{PROSE}\n\n**206. Finance**\n(Item 2)\n\n{PROSE}\n",
        {"items": [("205", "Quay repairs"), ("206", "Finance")], "agenda numbers": [("205", "1"), ("206", "2")]},
    ),
    Case(
        7,
        HEAD + f"<p><b>04.</b> <b>Quay repairs</b> (REF: 7)</p>\n\n{PROSE}\n\n<p><b>05.</b> <b>Finance</b> (REF: 8)</p>\n\n{PROSE}\n",
        {"items": [("04", "Quay repairs"), ("05", "Finance")], "agenda numbers": [("04", "7"), ("05", "8")]},
    ),
    Case(
        8,
        HEAD + f"**3. Minutes**\n\n{PROSE}\n\n**4. Matters arising**\n\n4.4.4.4.5iv) The lamp at the steps had been mended.\n\n4.4.4.6ii) The owners had been thanked.\n\n**5. Finance**\n\n{PROSE}\n",
        {"items": [("3", "Minutes"), ("4", "Matters arising"), ("5", "Finance")]},
    ),
    Case(
        9,
        HEAD + f"APOLOGIES\n\nPLA146/14\n\n{PROSE}\n\nQUAY REPAIRS\n\nPLA147/14\n\n{PROSE}\n\nFINANCE\n\nPLA148/14\n\n{PROSE}\n",
        {"items": [("PLA146/14", "APOLOGIES"), ("PLA147/14", "QUAY REPAIRS"), ("PLA148/14", "FINANCE")]},
    ),
    Case(
        10,
        HEAD + f"**19.05.03 Minutes**\n\n{PROSE}\n\n**19.05.01 Apologies**\n\n{PROSE}\n\n**19.05.02 Declarations of interest**\n\n{PROSE}\n",
        {"items": [("19.05.03", "Minutes"), ("19.05.01", "Apologies"), ("19.05.02", "Declarations of interest")]},
    ),
    Case(
        11,
        HEAD
        + f"**4. Apologies**\n\n{PROSE}\n\n**5. Minutes**\n\n**5.1 7 May 2019**\n\nRESOLVED that the minutes of 7 May be confirmed.\n\n**5.2 14 May 2019**\n\nRESOLVED that the minutes of 14 May be confirmed.\n\n**5.3 21 May 2019**\n\nRESOLVED that the minutes of 21 May be deferred.\n\n**6. Finance**\n\n{PROSE}\n",
        {
            "decisions": [
                ("5.1", ["the minutes of 7 May be confirmed"]),
                ("5.2", ["the minutes of 14 May be confirmed"]),
                ("5.3", ["the minutes of 21 May be deferred"]),
            ]
        },
    ),
    Case(
        12,
        HEAD
        + f"**1. Apologies**\n\n1.1 There were none.\n\n**2. Quay**\n\n2.1 Resolved: That the report be noted.\n\n**3. Finance**\n\n3.1 {PROSE}\n\n3.2 Councillor Nair asked about the cost.\n\n3.3 Councillor Asher asked about the date.\n",
        {"items": [("1", "Apologies"), ("2", "Quay"), ("3", "Finance")], "decisions": [("2", ["the report be noted"])]},
    ),
    Case(
        13,
        HEAD
        + f"**1. APOLOGIES**\n\n{PROSE}\n\n**2. CAPITAL PROGRAMME MONITORING FOR THE QUARTER**\n**2018/19 AND THE YEAR AHEAD FOR THE**\n**HARBOUR AND ITS WALLS**\n\n{PROSE}\n\n**3. FINANCE**\n\n{PROSE}\n",
        {
            "items": [
                ("1", "APOLOGIES"),
                ("2", "CAPITAL PROGRAMME MONITORING FOR THE QUARTER 2018/19 AND THE YEAR AHEAD FOR THE HARBOUR AND ITS WALLS"),
                ("3", "FINANCE"),
            ]
        },
    ),
    Case(
        14,
        "Minutes of a meeting of Tarrow Parish Council held on 4 June 2017 Present: Cllr A Fenwick (Chair), Cllr P Nair and Cllr T Asher 73/17 Apologies None were received. " + PROSE * 3 + " 74/17 Minutes The minutes of the last meeting were agreed and signed. "
        "75/17 Matters Arising Cllr Nair confirmed that the lamp was mended. " + PROSE * 3 + " 76/17 Finance The accounts were approved. " + PROSE * 6 + " 77/17 Date of next meeting 2 July 2017. The meeting closed at 9pm.\n",
        {"numbers": ["73/17", "74/17", "75/17", "76/17", "77/17"]},
        name="minutes.txt",
    ),
    Case(
        15,
        HEAD
        + "\n".join(
            [
                "| No. | Item | Decision |",
                "|---|---|---|",
                "| 1. | **Apologies** There were none. | Noted |",
                "| 2. | **Quay repairs** The engineer explained the works. | |",
                "| | Members asked about the cost. | Resolved: That the report be noted. |",
                "| 3. | **Finance** The accounts were read. | Resolved: That the accounts be approved. |",
            ]
        )
        + "\n",
        {
            "items": [("1", "Apologies"), ("2", "Quay repairs"), ("3", "Finance")],
            "decisions": [("2", ["the report be noted"]), ("3", ["the accounts be approved"])],
        },
    ),
    Case(
        16,
        "# Public Document Pack\n\nYou are hereby summoned to a meeting of the Harbour Committee to be held on 2 July 2019 at 7.00pm.\n\n## AGENDA\n\n1. Apologies for absence\n\n2. Declarations of interest\n\n3. Minutes (Pages 3 - 4)\n\nTo approve the minutes of the meeting held on 4 June 2019.\n\n4. Quay repairs (Pages 5 - 8)\n\nTo consider the report of the Harbour Master on the price of the repair.\n\n5. Date of next meeting\n\nTo note that the committee will next meet on 3 September 2019.\n\n"
        "**MINUTES OF A MEETING OF THE HARBOUR COMMITTEE HELD ON TUESDAY 4 JUNE 2019**\n\nPresent: Councillors A Fenwick (Chair), P Nair and T Asher\n\n**1. Apologies**\n\nThere were none.\n\n**2. Lighting**\n\nThe engineer explained that the lamps were old.\n\n" + PROSE + "\n\nRESOLVED that the lamps be replaced.\n\nThe meeting closed at 8.00pm.\n\n"
        "Report to: Harbour Committee\n\nDate of meeting: 2 July 2019\n\nReport of: Harbour Master\n\nTitle: Quay repairs\n\n**Summary**\n\nThe wall is old and leaks at every tide, and the contractor has offered a price for its repair.\n\n**Recommendation**\n\nThat the Committee approve the price.\n\n**Financial implications**\n\nNone beyond the budget.\n\n**Appendix 1**\n\n| Part | Cost |\n|---|---|\n| Wall | £40,000 |\n",
        {},
        documents=("agenda", "minutes", "report"),
        dates=("2019-07-02", "2019-06-04", "2019-07-02"),
    ),
    # ------------------------------------------------------------------------------------------------ people
    Case(
        17,
        "# Minutes of a meeting of the Harbour Committee held on 4 June 2019\n\nPresent: Councillors S Ash, J Brook\nand M Cole\n\nAlso present: Mr D Dale (Clerk)\n\n**1. Apologies**\n\nNone.\n\n**2. Finance**\n\nThe accounts were read.\n",
        {"people": [("S Ash", "present"), ("J Brook", "present"), ("M Cole", "present"), ("D Dale", "in_attendance")]},
    ),
    Case(
        18,
        "# Minutes of a meeting of the Harbour Committee held on 4 June 2019\n\nPresent: Mr I Ash, OBE, Ms J Brook and Mrs K Cole\n\n**1. Apologies**\n\nNone.\n\n**2. Finance**\n\nThe accounts were read.\n",
        {"people": [("I Ash", "present"), ("J Brook", "present"), ("K Cole", "present")]},
    ),
    Case(
        19,
        "# Minutes of a meeting of Kelderby Council held on 4 June 2019\n\nPresent: Councillors Ash (M), Ash (J), Brook, Cole and Dale\n\n**1. Apologies**\n\nNone.\n\n**2. Finance**\n\nThe accounts were read.\n",
        {"people": [("Ash (M)", "present"), ("Ash (J)", "present"), ("Brook", "present"), ("Cole", "present"), ("Dale", "present")]},
    ),
    Case(
        20,
        "# Minutes of a meeting of the Harbour Committee held on 4 June 2019\n\nPresent: Cllr J Brook (Chair), Mr A Ash (substituting for Cllr K Cole) and Cllr D Dale\n\n**1. Apologies**\n\nNone.\n\n**2. Finance**\n\nThe accounts were read.\n",
        {"substitutes": [("A Ash", "present", "K Cole")]},
    ),
    Case(
        21,
        "# Minutes of a meeting of the Harbour Committee held on 4 June 2019\n\nPresent:\n\nMr A Ash Mrs L Lamb Mr B Brook Mr M Moor\n\n**1. Apologies**\n\nNone.\n\n**2. Finance**\n\nThe accounts were read.\n",
        {"people": [("A Ash", "present"), ("L Lamb", "present"), ("B Brook", "present"), ("M Moor", "present")]},
    ),
    Case(
        22,
        "# Minutes of a meeting of the Harbour Committee held on 4 June 2019\n\nPresent: Ann Cole (AC), Adam Crane (AC) and Bea Dale (BD)\n\n**1. Apologies**\n\nNone.\n\n**2. Quay**\n\nThe wall leaks.\n\nAction: AC to write to the owners.\n",
        {"owners": ["AC"]},
    ),
    Case(
        23,
        "# Minutes of a meeting of the Safety Partnership held on 4 June 2019\n\nPresent: Cllr A Fenwick (Chair), Cllr P Nair\n\nIn attendance: Community Safety Coordinator, Housing Manager\n\n**1. Apologies**\n\nNone.\n\n**2. Quay**\n\nThe wall leaks.\n\nAction: Community Safety Coordinator to write to the owners.\n",
        {
            "roles": [("A Fenwick", "Chair"), ("P Nair", None), (None, "Community Safety Coordinator"), (None, "Housing Manager")],
            "owners": ["Community Safety Coordinator"],
        },
    ),
    Case(
        24,
        "# Minutes of a meeting of the Harbour Committee held on 4 June 2019\n\nPresent: Councillors A Fenwick (Chair) and P Nair\n\nApologies: Councillor T Asher\n\nPresent virtually: Councillor T Asher\n\n**1. Apologies**\n\nThese were noted.\n\n**2. Finance**\n\nThe accounts were read.\n",
        {"people": [("A Fenwick", "present"), ("P Nair", "present"), ("T Asher", "apologies"), ("T Asher", "present")]},
    ),
    Case(
        25,
        "# Minutes of a meeting of the Governors of Tarrow School held on 4 June 2019\n\n"
        "| Governor | 5 Mar | 4 Jun | 3 Sep |\n|---|---|---|---|\n| Ann Fenwick | P | P | |\n| Priya Nair | P | A | |\n| Tom Asher | A | P | |\n\nP: Present  A: Apologies\n\n**1. Apologies**\n\nThese were noted.\n\n**2. Finance**\n\nThe accounts were read.\n",
        {"people": [("Ann Fenwick", "present"), ("Priya Nair", "apologies"), ("Tom Asher", "present")]},
    ),
    # ------------------------------------------------------------------------------------------------ decisions and votes
    Case(
        26,
        HEAD + f"**1. Quay**\n\n{PROSE}\n\n**RESOLVED that –**\n\nthe report be noted.\n\nThe engineer was thanked and left the meeting.\n\n**2. Finance**\n\n{PROSE}\n",
        {"decisions": [("1", ["the report be noted"])]},
    ),
    Case(
        27,
        HEAD + f"**1. Quay**\n\n{PROSE}\n\n**RESOLVED that –**\n\nthe report be noted.\n\nthe works requested be undertaken.\n\n**2. Finance**\n\n{PROSE}\n",
        {"decisions": [("1", ["the report be noted", "the works requested be undertaken"])]},
    ),
    Case(
        28,
        HEAD + f"**1. Quay**\n\n{PROSE}\n\nRESOLVED (Ref: 9) that the Harbour Master report on the progress of the\n\n---\n\n2\n\nworks to the next meeting.\n\n**2. Finance**\n\n{PROSE}\n",
        {"decisions": [("1", ["the Harbour Master report on the progress of the works to the next meeting"])]},
    ),
    Case(
        29,
        HEAD
        + f"**1. Motion**\n\nMr Asher proposed, and Mrs Nair seconded, the motion that\n\n“Council is asked to:\n\n(i) note the state of the quay;\n\n(ii) adopt the repair plan.”\n\nFor (6)\n\nAgainst (2)\n\nMotion carried.\n\nRESOLVED that Council:\n\n(i) Notes the state of the quay.\n\n(ii) Adopts the repair plan.\n\n**2. Finance**\n\n{PROSE}\n",
        {"decisions": [("1", ["Notes the state of the quay", "Adopts the repair plan"])], "votes": [(6, 2, None, "carried")]},
    ),
    Case(
        30,
        HEAD
        + f"**1. Quay**\n\nDecision:\n\nRESOLVED: (1) That the report on the quay be noted. (2) That the engineers be thanked.\n\nMinutes:\n\nThe engineer explained the works.\n\nRESOLVED: (1) That the report on the quay be noted. (2) That the engineers be thanked.\n\n**2. Finance**\n\n{PROSE}\n",
        {"decisions": [("1", ["That the report on the quay be noted", "That the engineers be thanked"])]},
    ),
    Case(
        31,
        HEAD + f"**1. Quay**\n\n{PROSE}\n\n(a) That the report be noted.\n\n(b) That the engineers be thanked.\n\n**2. Finance**\n\n{PROSE}\n",
        {"decisions": [("1", ["That the report be noted", "That the engineers be thanked"])]},
    ),
    Case(
        32,
        HEAD
        + f"**1. Quay**\n\n{PROSE}\n\n**2. Exclusion of press and public**\n\nTo consider passing the following resolution: “RESOLVED that the press and public be excluded from the meeting.”\n\nMinutes:\n\nThere was no need to exclude the public.\n\n**3. Finance**\n\n{PROSE}\n",
        {"decisions": []},
    ),
    Case(
        33,
        HEAD + f"**1. Quay**\n\n{PROSE}\n\nThe dispute with the owners has not been resolved. The works would go on as soon as resolved.\n\n**2. Finance**\n\n{PROSE}\n",
        {"decisions": []},
    ),
    Case(
        34,
        HEAD
        + f"**1. Motion**\n\nCouncillor Asher moved that the quay be sold to the highest bidder.\n\nAn amendment that the quay be leased was put to the vote and was carried.\n\nThe substantive motion was then put to the vote and was LOST.\n\n**2. Finance**\n\n{PROSE}\n",
        {"decisions": []},
    ),
    Case(
        35,
        HEAD + f"**1. Quay**\n\n{PROSE}\n\nRESOLVED that the plan be adopted.\n\nFor (5) Councillors Fenwick, Nair and Asher\n\nAgainst (0)\n\n**2. Finance**\n\n{PROSE}\n",
        {"decisions": [("1", ["the plan be adopted"])], "votes": [(5, 0, None, None)]},
    ),
    Case(
        36,
        HEAD
        + f"**1. Motion**\n\nCouncillor Asher moved that the quay be sold. There were 5 votes for and 5 against. The Chair used his casting vote against and the motion was lost.\n\n**2. Finance**\n\n{PROSE}\n",
        {"decisions": [], "motions": ["Councillor Asher moved that the quay be sold."]},
    ),
    Case(
        37,
        HEAD
        + f"**1. Minutes**\n\nThe minutes of the meeting held on 7 May 2019 were approved subject to the following amendment: in item 4, after “RESOLVED that the fence be painted” add “in green”.\n\n**2. Finance**\n\n{PROSE}\n",
        {
            "decisions": [
                (
                    "1",
                    [
                        "The minutes of the meeting held on 7 May 2019 were approved subject to the following amendment: in item 4, after “RESOLVED that the fence be painted” add “in green”"
                    ],
                )
            ]
        },
    ),
    # ------------------------------------------------------------------------------------------------ actions
    Case(
        38,
        HEAD + f"**1. Quay**\n\n{PROSE}\n\nThe Clerk agreed to send the plans to all members by\n\n---\n\n2\n\nFriday 28 June 2019.\n\n**2. Finance**\n\n{PROSE}\n",
        {"due": [("The Clerk", "2019-06-28")]},
    ),
    Case(
        39,
        HEAD
        + f"**1. Apologies**\n\nNone.\n\n**2. Action log**\n\n| Ref | Action | Owner | Status |\n|---|---|---|---|\n| 1 | Write to the owners | Clerk | Completed |\n| 2 | Mend the lamp | Harbour Master | Completed |\n| 3 | Price the steps | Clerk | Ongoing |\n\nACTION: Clerk to circulate the revised log.\n\n**3. Finance**\n\n{PROSE}\n",
        {"actions": [("Clerk", "Clerk to circulate the revised log")]},
    ),
    Case(
        40,
        "Minutes of a meeting of the Harbour Trust held on 4 June 2019\n\nPresent: Ann Fenwick (AF), Priya Nair (PN) and Tom Asher (TA)\n\n1. Quay\n\nThe wall leaks. The owners have been told. Priya will write to the insurers.          PN\n\n2. Finance\n\nThe accounts were read.\n\n3. Lights\n\nThe lamps are old.\n",
        {"owners": ["Priya Nair"]},
        name="minutes.txt",
    ),
)  # fmt: skip


def _named(case: Case) -> Any:
    marks = [pytest.mark.xfail(strict=True, reason=f"known limit: {case.limit}")] if case.limit else []
    return pytest.param(case, id=str(case.number), marks=marks)


@pytest.mark.parametrize("case", [_named(case) for case in CASES])
def test_a_hard_case_gives_what_a_careful_reader_records(parsed: Callable[..., Any], case: Case) -> None:
    found = parsed(case.text, case.name)
    assert tuple(d.kind for d in found.documents) == case.documents
    assert case.kept in found.text
    if case.dates:
        assert tuple(d.meeting.date for d in found.documents) == case.dates
    if case.expected:
        document = found.document
        assert {what: view(document, what) for what in case.expected} == case.expected


def test_all_forty_are_here() -> None:
    assert [case.number for case in CASES] == list(range(1, 41))

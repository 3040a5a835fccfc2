"""A committee's page as committee software shows it: purpose, Decision: and Minutes: under each item."""

from __future__ import annotations

from corpus.generator.render import moderngov
from corpus.generator.samples import Sample
from corpus.generator.sheet import Look, Sheet


def document() -> Sample:
    s = Sheet("minutes", {
        "council": ["Stannerby District Council", "Stannerby"],
        "committee": "Environment Committee",
        "date": "2022-11-03",
        "start_time": "19:00",
        "end_time": "21:10",
        "venue": ["Committee Room 2, Stannerby Civic Offices", "Stannerby Civic Offices"],
    })  # fmt: skip
    s.item("1", "Apologies")
    s.put("label", "Minutes:")
    s.para(
        "Apologies for absence were received from Councillors Gill Redfearn and Tomasz Zielinski. Councillor Anne Dewsnap substituted for Councillor Redfearn."
    )
    s.person("Gill Redfearn", "apologies")
    s.person("Tomasz Zielinski", "apologies")
    s.person("Anne Dewsnap", "present", optional=True)

    def item(number: str, title: str, purpose: str = "", paper: str = "") -> None:
        s.item(number, title)
        if purpose:
            s.para(purpose)
        if paper:
            s.put("ref", paper)

    item("2", "Declarations of Interest", "To receive any declarations of interest from Members.")
    s.put("label", "Minutes:")
    s.declared(["Councillor Kwame Boadu", "Kwame Boadu"], "Councillor Kwame Boadu declared a disclosable pecuniary interest in item 5, as the owner of a stall in "
               "Stannerby Market, and left the room while it was considered.", item=["5", "2"])  # fmt: skip
    item(
        "3", "Minutes", "To confirm the minutes of the meeting held on 8 September 2022.", "Minutes of Previous Meeting"
    )
    s.put("label", "Minutes:")
    s.resolve(
        "RESOLVED",
        "that the minutes of the meeting held on 8 September 2022 be confirmed and signed by the Chairman.",
        run_in=True,
    )
    item(
        "4",
        "Street Cleansing: Leaf Fall Programme",
        "To receive an update from the Streets and Parks Manager.",
        "Leaf Fall Programme",
    )
    s.put("label", "Minutes:")
    s.para(
        "The Streets and Parks Manager described the programme for the autumn. Two extra sweepers had been hired from the middle of October, and the routes past "
        "primary schools would be swept before eight o’clock on weekdays.",
        "Councillor Heather Snaith reported that leaves had blocked the gullies in Sorrel Close, where the same complaint had been made last year. The Streets and Parks "
        "Manager was asked to arrange for the gullies in Sorrel Close to be cleared within a fortnight.",
        "Members noted that the winter had been mild so far.",
    )
    s.action("The Streets and Parks Manager was asked to arrange for the gullies in Sorrel Close to be cleared within a fortnight",
             ["Streets and Parks Manager", "the Streets and Parks Manager", "The Streets and Parks Manager"], ["2022-11-17", None])  # fmt: skip
    item("5", "Market Stall Charges 2023/24", "To agree the charges for the coming year.", "Market Charges Report")
    s.put("label", "Decision:")
    s.put("clause", "That charges for regular traders be frozen.", number="1.")
    s.put("clause", "That charges for casual traders be raised by 4% from 1 April 2023.", number="2.")
    s.decided(
        "agreed",
        "That charges for regular traders be frozen.",
        "That charges for casual traders be raised by 4% from 1 April 2023.",
        optional=True,
    )
    s.put("label", "Minutes:")
    s.para(
        "The Markets Officer introduced the report and explained that occupancy had fallen from 88% to 71% since 2019. The Committee had decided in 2020 to waive "
        "charges for the first quarter, and officers did not recommend that this be repeated.",
        "Councillor Philip Ormerod proposed that charges be reduced by 10% for all traders. There was no seconder and the proposal fell.",
        "Councillor Snaith moved, and Councillor Dewsnap seconded, the recommendations in the report. On a show of hands the motion was carried by six votes to one.",
    )
    s.resolve(
        "RESOLVED that", "charges for regular traders be frozen; and", "charges for casual traders be raised by 4% from 1 April 2023.", marks=["1.", "2."],
        mover=["Councillor Snaith", "Heather Snaith", "Snaith"], seconder=["Councillor Dewsnap", "Anne Dewsnap", "Dewsnap"],
        vote={"for": 6, "against": 1, "result": "carried"},
    )  # fmt: skip
    item("6", "Air Quality Annual Status Report", "To note the report.", "Air Quality Report")
    s.put("label", "Minutes:")
    s.para(
        "The Environmental Health Manager presented the annual report. Readings at Castle Street were within the limit for the second year. The order declaring the area could "
        "not be revoked until a third year of readings had been taken.",
        "The report was noted.",
    )
    s.decided("noted", ["The report was noted.", "The report was noted"])
    item("7", "Exclusion of the Press and Public")
    s.put("label", "Minutes:")
    s.resolve("RESOLVED", "that under Section 100A(4) of the Local Government Act 1972 the press and public be excluded from the meeting for item 8 on the grounds that it involves "
              "the likely disclosure of exempt information as defined in paragraph 3 of Part 1 of Schedule 12A of the Act.", run_in=True)  # fmt: skip
    item("8", "Depot Lease")
    s.put("label", "Minutes:")
    s.para("The Committee considered an exempt report on the lease of the depot.")
    s.resolve(
        "RESOLVED",
        "that the terms set out in the exempt report be approved and that the Head of Property be instructed to complete the lease by 31 January 2023.",
        run_in=True,
    )
    s.action(
        "the Head of Property be instructed to complete the lease by 31 January 2023",
        ["Head of Property", "the Head of Property"],
        "2023-01-31",
    )
    s.para("The meeting ended at 9.10 pm.")
    data = moderngov.render(
        s.blocks, Look(), council="Stannerby District Council", body="Environment Committee", day="Thursday, 3rd November, 2022", time="7.00 pm",
        venue="Committee Room 2, Stannerby Civic Offices", contact="Marian Croft  Email: democracy@stannerby.example", heading="Agenda, decisions and minutes",
    )  # fmt: skip
    return Sample("stannerby-environment-2022-11-03.html", "English committee", data, (s,))

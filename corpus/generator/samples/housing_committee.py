"""An English district's committee: PDF by reportlab, running numbers, RESOLVED with lettered clauses."""

from __future__ import annotations

from corpus.generator.render import pdf_reportlab
from corpus.generator.samples import Sample
from corpus.generator.sheet import Look, Sheet


def document() -> Sample:
    s = Sheet("minutes", {
        "council": "Amberford Borough Council",
        "committee": "Housing and Communities Committee",
        "date": "2023-06-14",
        "start_time": "18:30",
        "end_time": "20:17",
        "venue": ["Council Chamber, Amberford Guildhall", "the Council Chamber, Amberford Guildhall", "Amberford Guildhall"],
    })  # fmt: skip
    s.title("AMBERFORD BOROUGH COUNCIL", "MINUTES OF A MEETING OF THE HOUSING AND COMMUNITIES COMMITTEE")
    s.title("Held in the Council Chamber, Amberford Guildhall on Wednesday, 14 June 2023 at 6.30 pm")
    s.put("labelled", "Councillor Ruth Penhale (Chair)\nCouncillor Imran Sadiq (Vice-Chair)\nCouncillors Janet Ashwell, Piotr Banas, "
          "Grace Okonjo, Neil Tranter, Delyth Vaughan and Colin Yardley", label="Present:")  # fmt: skip
    s.person("Ruth Penhale", "present", "Chair")
    s.person("Imran Sadiq", "present", ["Vice-Chair", "Vice Chair"])
    s.people(
        "present", ["Janet Ashwell", "Piotr Banas", "Grace Okonjo", "Neil Tranter", "Delyth Vaughan", "Colin Yardley"]
    )
    s.put("labelled", "Councillor Stuart Mellish", label="Also present:")
    s.person("Stuart Mellish", "in_attendance")
    s.put("labelled", "Helena Marsh, Head of Housing\nOwen Pritchard, Housing Options Manager\nTasneem Akhtar, Finance Business Partner\n"
          "Lewis Grady, Democratic Services Officer", label="Officers:")  # fmt: skip
    s.person("Helena Marsh", "in_attendance", "Head of Housing")
    s.person("Owen Pritchard", "in_attendance", "Housing Options Manager")
    s.person("Tasneem Akhtar", "in_attendance", "Finance Business Partner")
    s.person("Lewis Grady", "in_attendance", "Democratic Services Officer")

    s.item("14", "Apologies for Absence")
    s.para("Apologies for absence were received from Councillors Frances Doyle and Hugh Lampard.")
    s.person("Frances Doyle", "apologies")
    s.person("Hugh Lampard", "apologies")

    s.item("15", "Declarations of Interest")
    s.declared(["Councillor Yardley", "Colin Yardley", "Yardley"],
               "Councillor Yardley declared a non-pecuniary interest in minute 18 as a trustee of the Amberford Night Shelter. He remained in "
               "the meeting and took part in the discussion but did not vote.", item=["18", "15"])  # fmt: skip

    s.item("16", "Minutes")
    s.resolve(
        "RESOLVED:",
        "That the minutes of the meeting held on 8 March 2023 be approved as a correct record and signed by the Chair.",
        run_in=True,
    )

    s.item("17", "Housing Revenue Account: Provisional Outturn 2022/23")
    s.para(
        "The Finance Business Partner presented the report, which set out a surplus of £412,000 against a budgeted surplus of £150,000. "
        "The difference was explained by 23 repairs posts that had been vacant for some part of the year.",
        "Councillor Tranter asked why rent arrears had risen when more tenants were paying by direct debit. The Head of Housing said that "
        "the rise lay almost entirely in garages, where the new system had issued bills two months late. The matter had been resolved in April "
        "and the arrears were expected to fall by the autumn.",
        "In reply to Councillor Okonjo, the Finance Business Partner agreed to circulate a note on void losses by ward before the next meeting.",
    )
    s.action("the Finance Business Partner agreed to circulate a note on void losses by ward before the next meeting",
             ["Finance Business Partner", "the Finance Business Partner", "Tasneem Akhtar"])  # fmt: skip
    s.resolve(
        "RESOLVED –",
        "That the provisional outturn be noted.",
        "That a sum of £260,000 be transferred to the major repairs reserve.",
        marks=["(a)", "(b)"],
    )

    s.item("18", "Rough Sleeping and Winter Provision")
    s.para(
        "The Housing Options Manager gave a presentation on the winter just ended. The street count in November had found 19 rough sleepers in "
        "the borough, four fewer than the year before; 31 people had used the church hall beds on at least one night. Nine of them now held a tenancy.",
        "Members asked about women sleeping rough, who were seldom seen by the count. The Housing Options Manager explained that the outreach team "
        "had begun to work alongside the drop-in at Bridge Street and that a women-only evening would start in September.",
        "Councillor Banas said that two people had been sleeping in the doorway of the old library for some weeks. The Housing Options Manager "
        "undertook to ask the outreach team to visit them and to report back to Councillor Banas by 23 June 2023.",
    )
    s.action("The Housing Options Manager undertook to ask the outreach team to visit them and to report back to Councillor Banas by 23 June 2023",
             ["Housing Options Manager", "the Housing Options Manager", "Owen Pritchard"], "2023-06-23")  # fmt: skip
    s.para("Councillor Mellish, who was not a member of the Committee, spoke in favour of a permanent shelter. The Chair observed that Cabinet had "
           "decided in February not to buy the former nurses’ home and that the question would have to wait for the capital programme.")  # fmt: skip
    s.resolve(
        "RESOLVED –",
        "That the presentation be noted.",
        "That the provision of winter beds for rough sleepers be extended to run from 1 November 2023 to 31 March 2024.",
        "That the Head of Housing be requested to report on options for a permanent shelter to the meeting in September.",
        marks=["(a)", "(b)", "(c)"],
        vote={"for": 7, "against": 0, "abstain": 0},
    )
    s.action("the Head of Housing be requested to report on options for a permanent shelter to the meeting in September",
             ["Head of Housing", "the Head of Housing", "Helena Marsh"])  # fmt: skip
    s.para("(Voting: 7 for, 0 against, 0 abstentions)")

    s.item("19", "Community Centres: Condition Survey")
    s.para(
        "The Head of Housing introduced the findings of the survey. Three of the eleven centres needed new roofs within five years, and at "
        "Larkhill the heating had failed twice since Christmas. A programme of works would be brought forward in the autumn, once the "
        "structural reports were complete.",
        "Councillor Vaughan thought the hire charges were too low to keep the buildings going. Councillor Ashwell disagreed: the playgroup at "
        "Tollgate had lost a third of its families already. The Chair thanked officers for a thorough piece of work.",
    )

    s.item("20", "Allocations Policy: Local Connection")
    s.para(
        "The Committee considered a report proposing that the period of residence needed for a local connection be raised from two years to three.",
        "It was moved by Councillor Tranter and seconded by Councillor Vaughan that the period be raised to five years. On being put to the vote the "
        "amendment was lost, with two votes in favour and six against.",
        "The recommendation in the report was then moved by Councillor Sadiq and seconded by Councillor Okonjo.",
    )
    s.resolve(
        "RESOLVED:", "That Cabinet be recommended to raise the period of residence for a local connection to three years with effect from 1 April 2024.",
        run_in=True, mover=["Councillor Sadiq", "Imran Sadiq", "Sadiq"], seconder=["Councillor Okonjo", "Grace Okonjo", "Okonjo"],
    )  # fmt: skip

    s.item("21", "Work Programme")
    s.para("The Democratic Services Officer reported that the item on private landlords had moved to September. Members were reminded that a "
           "site visit to the new flats at Weir Lane would take place on 28 June.")  # fmt: skip
    s.resolve("RESOLVED:", "That the work programme be noted.", run_in=True)

    s.put("para", "The meeting closed at 8.17 pm.")
    s.put("sign", "Chair ……………………………………………   Date ……………………………")
    look = Look(
        font="sans", heading="bold", footer="{page}", running="Housing and Communities Committee – 14 June 2023"
    )
    return Sample("amberford-housing-2023-06-14.pdf", "English committee", pdf_reportlab.render(s.blocks, look), (s,))

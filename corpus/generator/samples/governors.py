"""A school's governing body in DOCX, with the owners of actions in a column and a list of them at the end."""

from __future__ import annotations

from corpus.generator.render import docx
from corpus.generator.samples import Sample
from corpus.generator.sheet import Look, Sheet


def document() -> Sample:
    s = Sheet("minutes", {
        "council": ["Thornhollow Primary School", None],
        "committee": ["Full Governing Body", "Governing Body", "Thornhollow Primary School Full Governing Body"],
        "date": "2022-10-13",
        "start_time": "17:30",
        "end_time": "19:15",
        "venue": ["the School Library", "School Library"],
    })  # fmt: skip
    s.title("Thornhollow Primary School", "Minutes of the Full Governing Body")
    s.para("Thursday 13 October 2022 at 5.30pm in the School Library")
    s.put(
        "labelled",
        "Bryony Cass (BC), Chair; Matthew Odell (MO), Headteacher; Farida Wahid (FW); Jon Strangeways (JS); Lucy Petherick (LP)",
        label="Present:",
    )
    s.person("Bryony Cass", "present", "Chair")
    s.person("Matthew Odell", "present", "Headteacher")
    s.people("present", ["Farida Wahid", "Jon Strangeways", "Lucy Petherick"])
    s.put("labelled", "Harriet Noakes (HN), Clerk", label="In attendance:")
    s.person("Harriet Noakes", "in_attendance", "Clerk")
    s.put("labelled", "Declan Moyes", label="Apologies:")
    s.person("Declan Moyes", "apologies")
    s.item("1", "Welcome and declarations")
    s.para("BC welcomed everyone. There were no declarations of pecuniary interest.")
    s.item("2", "Election of Vice-Chair")
    s.para("LP was elected Vice-Chair for one year, proposed by JS and seconded by FW.")
    s.decided(
        "elected",
        [
            "LP was elected Vice-Chair for one year, proposed by JS and seconded by FW.",
            "LP was elected Vice-Chair for one year",
        ],
        mover=["JS", "Jon Strangeways"],
        seconder=["FW", "Farida Wahid"],
    )
    s.item("3", "Minutes of the last meeting")
    s.para("The minutes of 7 July 2022 were agreed and signed.")
    s.decided(
        "agreed",
        ["The minutes of 7 July 2022 were agreed and signed.", "The minutes of 7 July 2022 were agreed and signed"],
    )
    s.item("4", "Headteacher’s report")
    s.para(
        "MO spoke to his report. There were 203 children on roll and attendance stood at 94.1%. Two families had left the area over the summer."
    )
    s.para(
        "Question: How does attendance compare with other schools nearby? Answer: It is a little above the county’s figure, though lower than before the pandemic."
    )
    s.put(
        "column",
        "Governors asked for the figures for children with a support plan. MO to send these round before half-term.",
        label="MO",
    )
    s.action("MO to send these round before half-term", ["MO", "Matthew Odell", "Headteacher"])
    s.item("5", "Policies")
    s.para(
        "Governors approved the safeguarding policy and the policy on charging. The behaviour policy was deferred until parents had been consulted."
    )
    s.decided(
        "approved",
        [
            "Governors approved the safeguarding policy and the policy on charging.",
            "Governors approved the safeguarding policy and the policy on charging",
        ],
    )
    s.decided(
        "deferred",
        [
            "The behaviour policy was deferred until parents had been consulted.",
            "The behaviour policy was deferred until parents had been consulted",
        ],
    )
    s.put("column", "HN to put the approved policies on the website by 21 October 2022.", label="HN")
    s.action(
        "HN to put the approved policies on the website by 21 October 2022",
        ["HN", "Harriet Noakes", "Clerk"],
        "2022-10-21",
    )
    s.item("6", "Premises")
    s.para(
        "The fault in the boiler had been resolved at last and the bill was lower than feared. JS had walked the boundary and thought the fence by the brook unsafe. The county’s surveyor would look at it in November."
    )
    s.item("7", "Any other business")
    s.para("None.")
    s.put("section", "Actions")
    s.table(
        ("Item", "Action", "Who", "When"),
        ("4", "Send round attendance figures for children with a support plan", "MO", "Half-term"),
        ("5", "Put the approved policies on the website", "HN", "21 October 2022"),
    )
    s.action(
        "Send round attendance figures for children with a support plan",
        ["MO", "Matthew Odell", "Headteacher"],
        optional=True,
    )
    s.action("Put the approved policies on the website", ["HN", "Harriet Noakes", "Clerk"], "2022-10-21", optional=True)
    s.para("The meeting closed at 7.15pm. The next meeting will be on 8 December 2022.")
    return Sample(
        "thornhollow-governors-2022-10-13.docx",
        "school governors",
        docx.render(s.blocks, Look(font="sans", size=11)),
        (s,),
    )

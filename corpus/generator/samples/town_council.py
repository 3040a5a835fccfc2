"""A town council as plain text: a run of surnames below the Mayor's line, a vote, minutes of a committee received."""

from __future__ import annotations

from corpus.generator.render import text
from corpus.generator.samples import Sample
from corpus.generator.sheet import Look, Sheet


def document() -> Sample:
    s = Sheet("minutes", {
        "council": "Quenbury Town Council",
        "committee": "Quenbury Town Council",
        "date": "2015-11-09",
        "start_time": "19:30",
        "end_time": "20:50",
        "venue": ["Corn Exchange, Quenbury", "the Corn Exchange, Quenbury", "Corn Exchange"],
    })  # fmt: skip
    s.title(
        "QUENBURY TOWN COUNCIL",
        "Minutes of the Meeting of the Town Council held in the Corn Exchange, Quenbury on Monday 9 November 2015 at 7.30 pm",
    )
    s.put(
        "labelled",
        "Councillor Thurlow (Mayor)\nCouncillor Mrs Yelverton (Deputy Mayor)\nCouncillors Brand, Corless, Dunphy and Orrin",
        label="Present:",
    )
    s.person("Thurlow", "present", ["Mayor", "Chair"])
    s.person("Yelverton", "present", "Deputy Mayor")
    s.people("present", ["Brand", "Corless", "Dunphy", "Orrin"])
    s.put("labelled", "Mrs J Satchell (Town Clerk) and three members of the public", label="In attendance:")
    s.person("J Satchell", "in_attendance", "Town Clerk")
    s.item("61", "Apologies for absence")
    s.para("Apologies were received from Councillors Fenner and Ms Wragg.")
    s.people("apologies", ["Fenner", "Wragg"])
    s.item("62", "Declarations of interest")
    s.declared(
        "Corless",
        "Councillor Corless declared a personal interest in item 65 as a member of the Bowling Club.",
        ["65", "62"],
    )
    s.item("63", "Minutes")
    s.para("**RESOLVED** that the minutes of the meeting held on 12 October 2015 be approved and signed by the Mayor.")
    s.decided(
        "resolved",
        [
            "that the minutes of the meeting held on 12 October 2015 be approved and signed by the Mayor.",
            "the minutes of the meeting held on 12 October 2015 be approved and signed by the Mayor.",
        ],
    )
    s.item("64", "Town Centre Committee")
    s.para(
        "Councillor Mrs Yelverton presented the minutes of the meeting of 26 October. She said that the stallholders had welcomed the new pitches, and that the committee had resolved last year to review them after one season."
    )
    s.para("**RESOLVED** that the minutes of the Town Centre Committee be received.")
    s.decided(
        "resolved",
        [
            "that the minutes of the Town Centre Committee be received.",
            "the minutes of the Town Centre Committee be received.",
        ],
    )
    s.item("65", "Bowling green")
    s.para(
        "The Town Clerk reported that the pavilion roof had been inspected. Members discussed whether the Club ought to bear a share of the cost.",
        "It was proposed by Councillor Brand and seconded by Councillor Orrin that the quotation of £2,150 from Messrs Tallis be accepted. On being put to the vote the motion was carried by four votes to one.",
        "**RESOLVED** that the quotation of £2,150 from Messrs Tallis be accepted.",
    )
    s.decided(
        "resolved",
        [
            "that the quotation of £2,150 from Messrs Tallis be accepted.",
            "the quotation of £2,150 from Messrs Tallis be accepted.",
        ],
        mover=["Councillor Brand", "Brand"],
        seconder=["Councillor Orrin", "Orrin"],
        vote={"for": 4, "against": 1, "result": "carried"},
    )
    s.item("66", "Footpath at Sallow Lane")
    s.para(
        "Councillor Dunphy asked when the stile would be mended. The Town Clerk undertook to write to the landowner before the end of the month."
    )
    s.action(
        "The Town Clerk undertook to write to the landowner before the end of the month.",
        ["Town Clerk", "The Town Clerk", "J Satchell"],
        [None, "2015-11-30"],
    )
    s.para("The Mayor closed the meeting at 8.50 pm.")
    data = text.render(s.blocks, Look(heading="plain"))
    return Sample("quenbury-town-2015-11-09.txt", "town council", data, (s,))

"""An Irish municipal district as a PDF converter writes it: page rules and folios, Proposed, Seconded, And Resolved."""

from __future__ import annotations

from corpus.generator.render import text
from corpus.generator.samples import Sample
from corpus.generator.sheet import Look, Sheet


def document() -> Sample:
    s = Sheet("minutes", {
        "council": [None, "Dunmorragh County Council", "Dunmorragh"],
        "committee": "Municipal District of Carrigbeg",
        "date": "2019-11-20",
        "start_time": "10:00",
        "end_time": [None],
        "venue": ["Area Office, Carrigbeg", "the Area Office, Carrigbeg", "AREA OFFICE, CARRIGBEG", "THE AREA OFFICE, CARRIGBEG, CO. DUNMORRAGH", "AREA OFFICE, CARRIGBEG, CO. DUNMORRAGH"],
    })  # fmt: skip
    s.title(
        "MINUTES OF PROCEEDINGS AT MEETING OF THE MUNICIPAL DISTRICT OF CARRIGBEG HELD IN THE AREA OFFICE, CARRIGBEG, CO. DUNMORRAGH, ON WEDNESDAY, 20TH NOVEMBER, 2019, AT 10.00 A.M."
    )
    s.put("section", "PRESENT IN THE CHAIR:")
    s.para("Councillor T. Hanafin, Cathaoirleach.")
    s.person("T. Hanafin", "present", ["Cathaoirleach", "Chair"])
    s.put("section", "MEMBERS PRESENT:")
    s.para("Councillors Bourke, Crotty (A), Crotty (P), Ní Dhálaigh and O’Gorman.")
    s.people("present", ["Bourke", "Crotty (A)", "Crotty (P)", "Ní Dhálaigh", "O’Gorman"])
    s.put("section", "OFFICIALS IN ATTENDANCE:")
    s.para(
        "Director of Services (Mr. F. Mangan), Senior Executive Engineer (Ms. R. Tobin), Meetings Administrator (Ms. D. Lawless)."
    )
    s.person("F. Mangan", "in_attendance", "Director of Services")
    s.person("R. Tobin", "in_attendance", "Senior Executive Engineer")
    s.person("D. Lawless", "in_attendance", "Meetings Administrator")
    s.item("1", "Adoption of Minutes")
    s.para("Circulated with the agenda, Minutes of the Meeting held on 16th October, 2019.")
    s.para(
        "Proposed by: Councillor Bourke",
        "Seconded by: Councillor O’Gorman",
        "And Resolved:",
        "“That, the Minutes of the October Meeting be adopted and signed.”",
    )
    s.decided(
        "resolved",
        [
            "That, the Minutes of the October Meeting be adopted and signed.",
            "the Minutes of the October Meeting be adopted and signed.",
        ],
        mover=["Councillor Bourke", "Bourke"],
        seconder=["Councillor O’Gorman", "O’Gorman"],
    )
    s.item("2", "Disposal of Land at Abbey Street")
    s.para(
        "Circulated, report of the Director of Services dated 11th November, 2019, setting out the terms of the disposal of 0.03 hectares at Abbey Street, Carrigbeg to the Tidy Towns Committee."
    )
    s.para(
        "Proposed by: Councillor Ní Dhálaigh",
        "Seconded by: Councillor Crotty (A)",
        "And Resolved:",
        "“That, the disposal of land at Abbey Street be approved on the terms set out in the report.”",
    )
    s.decided("resolved", ["That, the disposal of land at Abbey Street be approved on the terms set out in the report.", "the disposal of land at Abbey Street be approved on the terms set out in the report."],
              mover=["Councillor Ní Dhálaigh", "Ní Dhálaigh"], seconder=["Councillor Crotty (A)", "Crotty (A)", "Crotty"])  # fmt: skip
    s.item("3", "General Municipal Allocation")
    for giver, second, text_ in (
        ("O’Gorman", "Bourke", "allocate €1,500 to Carrigbeg Community Hall for works to the roof"),
        ("Crotty (P)", "O’Gorman", "allocate €800 to the Men’s Shed for tools"),
    ):
        line = f"On the proposal of Councillor {giver}, seconded by Councillor {second}, it was agreed to {text_}."
        s.para(line)
        s.decided(
            "agreed",
            [line, f"{text_}.", f"to {text_}."],
            mover=[f"Councillor {giver}", giver],
            seconder=[f"Councillor {second}", second],
        )
    s.item("4", "Roads Programme")
    s.para(
        "The Senior Executive Engineer gave an update on the restoration programme. Eleven of the fourteen schemes were complete and the remainder would be finished by the end of the year, weather permitting.",
        "Councillor Bourke referred to flooding at Knockduff Cross, which had been raised at every meeting since 2016 and was still not resolved. In reply, the Senior Executive Engineer agreed to have the gullies at Knockduff Cross jetted before Christmas.",
        "Members expressed their appreciation of the outdoor staff who had worked through the storm.",
    )
    s.action(
        "the Senior Executive Engineer agreed to have the gullies at Knockduff Cross jetted before Christmas",
        ["Senior Executive Engineer", "the Senior Executive Engineer", "R. Tobin"],
        [None, "2019-12-25", "2019-12-24"],
    )
    s.item("5", "Notice of Motion submitted by Councillor P. Crotty")
    s.para(
        "“I will move at the next Meeting that this Municipal District provide a pedestrian crossing outside Scoil Bhríde.”"
    )
    s.para(
        "REPLY: The location will be examined by the Roads Section and a speed count will be carried out in the new year."
    )
    s.para(
        "Councillor Crotty (P) thanked the officials for the reply. He said that two children had had a lucky escape in September. The Motion was seconded by Councillor Ní Dhálaigh and was withdrawn on the understanding that the count would go ahead."
    )
    s.item("6", "Correspondence")
    s.para(
        "A letter from the Department of Housing dated 4th November, 2019 was read. It stated that the Minister had decided not to extend the scheme."
    )
    s.para("It was agreed that a letter be sent to the Minister asking that this decision be reviewed.")
    s.decided(
        "agreed",
        [
            "It was agreed that a letter be sent to the Minister asking that this decision be reviewed.",
            "a letter be sent to the Minister asking that this decision be reviewed.",
        ],
    )
    s.action("a letter be sent to the Minister asking that this decision be reviewed", None)
    s.item("7", "Votes of Sympathy")
    s.para("A vote of sympathy was extended to the family of the late Nora Quill, Bridge Street.")
    s.para("This concluded the Meeting.")
    s.put("right", "CATHAOIRLEACH")
    look = Look(heading="bold", number_above=True)
    data = text.render(s.blocks, look, bold=True, wrap=96, double=True, page_lines=40, page_marks="---\n{page}\n")
    return Sample("carrigbeg-municipal-district-2019-11-20.txt", "Irish", data, (s,))

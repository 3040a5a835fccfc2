"""An NHS board: a table of members with initials, numbered paragraphs, action lines, a log of old actions. PDF by reportlab."""

from __future__ import annotations

from corpus.generator.render import pdf_reportlab
from corpus.generator.samples import Sample
from corpus.generator.sheet import Look, Sheet


def document() -> Sample:
    s = Sheet("minutes", {
        "council": ["Ferrowby and Marsh Community NHS Trust", "Ferrowby and Marsh Community NHS"],
        "committee": ["Trust Board", "Board", "the Trust Board", "Ferrowby and Marsh Community NHS Trust", "Ferrowby and Marsh Community NHS Trust Board"],
        "date": "2021-05-27",
        "start_time": "09:30",
        "end_time": "12:05",
        "venue": ["Boardroom, Sallow House", "the Boardroom, Sallow House"],
    })  # fmt: skip
    s.title("Ferrowby and Marsh Community NHS Trust", "Minutes of the Trust Board held in public")
    for label, value in (
        ("Date:", "Thursday 27 May 2021"),
        ("Time:", "09:30 – 12:05"),
        ("Venue:", "Boardroom, Sallow House"),
    ):
        s.put("labelled", value, label=label)
    board = [
        ("Dame Olwen Tarrant", "OT", "Chair"), ("Jasbir Kalsi", "JK", "Chief Executive"), ("Dr Fenella Munro", "FM", "Medical Director"), ("Colm Brady", "CB", "Director of Finance"),
        ("Ruth Sandys", "RS", "Chief Nurse"), ("Nathan Oboh", "NO", "Non-Executive Director"), ("Elspeth Garth", "EG", "Non-Executive Director"),
    ]  # fmt: skip
    s.put("section", "Present")
    s.table(("Name", "Initials", "Role"), *board)
    for name, _, role in board:
        s.person(name.removeprefix("Dame ").removeprefix("Dr "), "present", role)
    s.put("section", "In attendance")
    guests = [("Thomas Pell", "TP", "Trust Secretary"), ("Amara Diallo", "AD", "Director of People")]
    s.table(("Name", "Initials", "Role"), *guests)
    for name, _, role in guests:
        s.person(name, "in_attendance", role)
    s.put("section", "Apologies")
    s.table(("Name", "Initials", "Role"), ("Piers Whitlock", "PW", "Non-Executive Director"))
    s.person("Piers Whitlock", "apologies", "Non-Executive Director")
    count = {"n": 0}

    def item(title: str) -> None:
        count["n"] += 1
        count["p"] = 0
        s.item(f"21/{40 + count['n']}", title, mark="")

    def para(text: str) -> None:
        count["p"] += 1
        s.para(text, number=f"{count['n']}.{count['p']}")

    def board_did(verb: str, rest: str) -> None:
        s.para(f"**The Board {verb} {rest}.**")
        s.decided(verb.lower(), [rest, f"The Board {verb} {rest}.", f"The Board {verb} {rest}"])

    item("Welcome, apologies and quoracy")
    para("Two members of staff had come to observe and were made welcome by the Chair. The meeting was quorate.")
    item("Declarations of interest")
    para(
        "EG declared an interest in 21/46 as a trustee of the hospice and said that she would take no part in the item."
    )
    s.declarations.append(
        {
            "item": ["21/46", "21/42"],
            "name": ["EG", "Elspeth Garth"],
            "text": "EG declared an interest in 21/46 as a trustee of the hospice and said that she would take no part in the item.",
        }
    )
    item("Minutes of the last meeting")
    board_did("APPROVED", "the minutes of the meeting held on 25 March 2021 as a correct record")
    item("Action log")
    para("TP presented the log. The two actions were complete and were closed.")
    s.table(
        ("Ref", "Action", "Owner", "Status"),
        ("21/18", "Circulate the staff survey results", "AD", "Complete 09/04/21"),
        ("21/22", "Write to the ambulance service about handovers", "JK", "Complete 30/03/21"),
    )
    item("Quality and performance report")
    para(
        "RS presented the report. Visits within two hours stood at 78% against 70%. There had been three falls with harm at Sallow Ward, one of which was being investigated."
    )
    para(
        "NO asked whether the new mattresses had made a difference to pressure ulcers. RS said that it was too soon to say, as half had been delivered in April and delays with the rest had only just been resolved."
    )
    s.para("**ACTION:** RS to include pressure ulcers by ward in the next report.")
    s.action("RS to include pressure ulcers by ward in the next report", ["RS", "Ruth Sandys", "Chief Nurse"])
    board_did("NOTED", "the quality and performance report")
    item("Hospice at home: contract")
    para(
        "EG left the meeting. CB introduced the paper. The present agreement would end in September and the service had been well spoken of. The Finance Committee had recommended in April that option B be preferred."
    )
    para(
        "FM asked what would happen to patients already on the list if the provider changed. CB undertook to write to members with the answer by 11 June 2021."
    )
    s.action(
        "CB undertook to write to members with the answer by 11 June 2021",
        ["CB", "Colm Brady", "Director of Finance"],
        "2021-06-11",
    )
    s.para("**The Board:**")
    texts = [
        "APPROVED option B, an extension of two years; and",
        "DELEGATED authority to the Chief Executive to sign the agreement.",
    ]
    for n, text in enumerate(texts):
        s.put("clause", text, number=f"({'ab'[n]})")
    s.decided("approved", *[[text, text.split(" ", 1)[1]] for text in texts])
    s.para("**ACTION:** JK/TP to tell the hospice of the decision. Due: 4 June 2021")
    s.action("JK/TP to tell the hospice of the decision", ["JK/TP", "JK", "JK and TP", "Jasbir Kalsi"], "2021-06-04")
    item("Finance report, month 1")
    para(
        "CB reported a deficit of £0.2m, which was on plan. Agency spending had fallen for the third month. It was hoped that the capital bid would be approved by the region in the summer."
    )
    board_did("NOTED", "the finance report")
    item("Any other business")
    para("The Chair thanked AD, who would be leaving the Trust in July, for six years of service.")
    item("Date of next meeting")
    para("Thursday 29 July 2021 at 09:30. The meeting closed at 12:05.")
    look = Look(
        font="sans",
        size=10.5,
        heading="bold",
        footer="Trust Board minutes 27.05.21 v0.1    Page {page} of {pages}",
        running="Ferrowby and Marsh Community NHS Trust",
    )
    return Sample("ferrowby-nhs-board-2021-05-27.pdf", "NHS board", pdf_reportlab.render(s.blocks, look), (s,))

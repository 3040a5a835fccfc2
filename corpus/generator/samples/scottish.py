"""A Scottish committee: sederunt, remits and instructions, a division. PDF by reportlab."""

from __future__ import annotations

from corpus.generator.render import pdf_reportlab
from corpus.generator.samples import Sample
from corpus.generator.sheet import Look, Sheet


def document() -> Sample:
    s = Sheet("minutes", {
        "council": ["Invermarron Council", "Invermarron"],
        "committee": "Infrastructure and Communities Committee",
        "date": "2023-03-02",
        "start_time": "10:30",
        "end_time": "12:50",
        "venue": ["Council Chamber, Marron House, Kirkferry", "the Council Chamber, Marron House, Kirkferry", "Marron House, Kirkferry", "Council Chamber, Marron House, Kirkferry, and by video conference", "the Council Chamber, Marron House, Kirkferry, and by video conference"],
    })  # fmt: skip
    s.title("INVERMARRON COUNCIL", "INFRASTRUCTURE AND COMMUNITIES COMMITTEE")
    s.para(
        "Minute of Meeting of the Infrastructure and Communities Committee held in the Council Chamber, Marron House, Kirkferry, and by video conference on Thursday, 2 March 2023 at 10.30 am"
    )
    members = [
        "Eilidh Cairnie (Convener)",
        "Gordon Straiton (Depute Convener)",
        "Aileen Burrell",
        "Dougal Ferrie",
        "Kirsten Halcro",
        "Iain Laidlaw",
        "Norman Petrie",
        "Sheila Rankine",
        "Tariq Saleem",
    ]
    s.put("labelled", "\n".join(f"Councillor {name}" for name in members), label="SEDERUNT:")
    s.person("Eilidh Cairnie", "present", ["Convener", "Chair"])
    s.person("Gordon Straiton", "present", ["Depute Convener", "Vice Chair"])
    s.people("present", [name for name in members if "(" not in name])
    s.put("labelled", "Councillors Moira Tweedie and Alec Youngson", label="APOLOGIES:")
    s.people("apologies", ["Moira Tweedie", "Alec Youngson"])
    s.put(
        "labelled",
        "Head of Roads and Harbours (Ms C Imrie)\nHead of Housing (Mr R Dow)\nSolicitor (Mrs F Purves)\nCommittee Officer",
        label="IN ATTENDANCE:",
    )
    s.person("C Imrie", "in_attendance", "Head of Roads and Harbours")
    s.person("R Dow", "in_attendance", "Head of Housing")
    s.person("F Purves", "in_attendance", "Solicitor")
    s.person(None, "in_attendance", "Committee Officer")
    s.para("Councillor Cairnie, Convener, presiding.")
    s.item("1", "DECLARATIONS OF INTEREST")
    s.declared(
        ["Councillor Halcro", "Kirsten Halcro", "Halcro"],
        "Item 5 – Councillor Halcro declared a financial interest as a director of Kirkferry Boatyard and left the meeting while the item was considered.",
        item=["5", "1"],
    )
    s.item("2", "MINUTE OF PREVIOUS MEETING")
    s.para("The minute of the meeting of 12 January 2023 was approved as a true record.")
    s.decided(
        "approved",
        [
            "The minute of the meeting of 12 January 2023 was approved as a true record.",
            "The minute of the meeting of 12 January 2023 was approved as a true record",
        ],
    )
    s.item("3", "ROADS CAPITAL PROGRAMME 2023/24")
    s.para(
        "There was submitted a report by the Head of Roads and Harbours proposing a programme of £6.2m. Surfacing had been costed at prices ruling in January, and bitumen had risen by 11% since.",
        "Councillor Petrie asked why the road to Port Ardle had slipped again. The Head of Roads and Harbours explained that the landslip had not been resolved with the landowner, and said that she would write to the community council with the revised dates.",
    )
    s.action(
        "she would write to the community council with the revised dates",
        ["Head of Roads and Harbours", "the Head of Roads and Harbours", "C Imrie", "she"],
    )
    s.put("label", "DECISION")
    s.para("The Committee agreed:–")
    texts = [
        "to approve the roads capital programme for 2023/24 as set out in Appendix 1;",
        "to instruct the Head of Roads and Harbours to report on the cost of bitumen to the meeting on 25 May 2023; and",
        "otherwise to note the report.",
    ]
    for n, text in enumerate(texts, 1):
        s.put("clause", text, number=f"({n})")
    s.decided("agreed", *texts)
    s.action(
        "to instruct the Head of Roads and Harbours to report on the cost of bitumen to the meeting on 25 May 2023; and",
        ["Head of Roads and Harbours", "the Head of Roads and Harbours", "C Imrie"],
        "2023-05-25",
    )
    s.item("4", "HOMELESSNESS: RAPID REHOUSING")
    s.para(
        "There was submitted a report by the Head of Housing. Twelve households had been in temporary accommodation for more than a year. No one was known to be sleeping rough in Kirkferry, though two people had been found in cars during the snow.",
        "Members welcomed the fall in the length of stay. It was noted that the Scottish Government would review its guidance in the autumn.",
    )
    s.put("label", "DECISION")
    s.para("NOTED the terms of the report.")
    s.decided("noted", ["the terms of the report", "NOTED the terms of the report.", "NOTED the terms of the report"])
    s.para("Councillor Halcro left the meeting at this point.")
    s.item("5", "HARBOUR DUES")
    s.para(
        "There was submitted a report by the Head of Roads and Harbours on dues for the coming year.",
        "Councillor Straiton, seconded by Councillor Burrell, moved that dues be raised by 5% from 1 April 2023.",
        "As an amendment, Councillor Laidlaw, seconded by Councillor Rankine, moved that dues be frozen.",
        "On a division there voted:–",
        "For the Motion (5)  Councillors Burrell, Cairnie, Ferrie, Saleem and Straiton",
        "For the Amendment (3)  Councillors Laidlaw, Petrie and Rankine",
        "The Convener declared the motion carried by 5 votes to 3.",
    )
    s.put("label", "DECISION")
    s.para("To raise harbour dues by 5% from 1 April 2023.")
    s.decided(
        "agreed", ["To raise harbour dues by 5% from 1 April 2023.", "To raise harbour dues by 5% from 1 April 2023"],
        mover=["Councillor Straiton", "Straiton", "Gordon Straiton"], seconder=["Councillor Burrell", "Burrell", "Aileen Burrell"],
        vote={"for": 5, "against": 3, "result": "carried", "names": {"for": ["Burrell", "Cairnie", "Ferrie", "Saleem", "Straiton"], "against": ["Laidlaw", "Petrie", "Rankine"]}},
    )  # fmt: skip
    s.para("Councillor Laidlaw asked that his dissent be recorded.")
    s.item("6", "PETITION: FOOTBRIDGE AT BALDORRAN")
    s.para(
        "Mrs Peigi Nicolson spoke to her petition, which bore 204 signatures. She said that the bridge had been closed for two winters. After discussion the Committee remitted the petition to the Area Committee for its views."
    )
    s.decided(
        "remitted",
        [
            "the Committee remitted the petition to the Area Committee for its views.",
            "After discussion the Committee remitted the petition to the Area Committee for its views.",
            "remitted the petition to the Area Committee for its views",
        ],
    )
    s.item("7", "EXEMPT BUSINESS")
    s.para(
        "The Committee resolved in terms of Section 50A(4) of the Local Government (Scotland) Act 1973 to exclude the public from the meeting during consideration of the following item, on the grounds that it involved the likely disclosure of exempt information as defined in paragraph 8 of Part 1 of Schedule 7A."
    )
    text = "in terms of Section 50A(4) of the Local Government (Scotland) Act 1973 to exclude the public from the meeting during consideration of the following item, on the grounds that it involved the likely disclosure of exempt information as defined in paragraph 8 of Part 1 of Schedule 7A."
    s.decided("resolved", [text, f"The Committee resolved {text}"])
    s.item("8", "GRITTER CONTRACT")
    s.para("The Committee agreed to accept the lowest tender for three gritters.")
    s.decided(
        "agreed",
        [
            "The Committee agreed to accept the lowest tender for three gritters.",
            "to accept the lowest tender for three gritters",
            "accept the lowest tender for three gritters",
        ],
    )
    s.para("The meeting ended at 12.50 pm.")
    s.put("sign", "Convener")
    look = Look(
        font="serif",
        size=11.5,
        heading="bold",
        footer="{page}",
        title="center",
        running="Infrastructure and Communities Committee 02/03/23",
    )
    return Sample("invermarron-infrastructure-2023-03-02.pdf", "Scottish", pdf_reportlab.render(s.blocks, look), (s,))

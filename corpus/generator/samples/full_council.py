"""Full council: a quoted motion, recorded votes with names, the motion printed again as resolved. PDF by reportlab."""

from __future__ import annotations

from corpus.generator.render import pdf_reportlab
from corpus.generator.samples import Sample
from corpus.generator.sheet import Look, Sheet

MEMBERS = [
    "Abara",
    "Blyth",
    "Carrow",
    "Deeping",
    "Easterbrook",
    "Farnaby",
    "Gupta",
    "Harkness",
    "Ilyas",
    "Jarrold",
    "Kemp",
    "Lindley",
    "Mbatha",
    "Nuttall",
    "Ormond",
    "Pickard",
    "Quirke",
    "Rayner",
    "Sedgwick",
    "Tennant",
]


def document() -> Sample:
    s = Sheet("minutes", {
        "council": ["London Borough of Haverbrook", "Haverbrook"],
        "committee": ["Council", "London Borough of Haverbrook", "Full Council"],
        "date": "2024-07-17",
        "start_time": "19:00",
        "end_time": "22:05",
        "venue": ["Council Chamber, Haverbrook Town Hall", "the Council Chamber, Haverbrook Town Hall", "Haverbrook Town Hall"],
    })  # fmt: skip
    s.title(
        "LONDON BOROUGH OF HAVERBROOK",
        "MINUTES OF THE MEETING OF THE COUNCIL HELD IN THE COUNCIL CHAMBER, HAVERBROOK TOWN HALL ON WEDNESDAY 17 JULY 2024 AT 7.00 PM",
    )
    rest = [name for name in MEMBERS if name not in ("Rayner", "Ormond")]
    s.put(
        "labelled",
        "The Mayor (Councillor Rayner) in the Chair\nThe Deputy Mayor (Councillor Ormond)\nCouncillors "
        + ", ".join(rest[:-1])
        + " and "
        + rest[-1],
        label="PRESENT:",
    )
    s.person("Rayner", "present", ["Mayor", "The Mayor", "Chair"])
    s.person("Ormond", "present", ["Deputy Mayor", "The Deputy Mayor", "Vice Chair"])
    s.people("present", rest)
    s.para("The Mayor’s Chaplain said prayers.")
    s.item("21", "APOLOGIES")
    s.para("Apologies for absence were received from Councillors Underhill and Vyner.")
    s.people("apologies", ["Underhill", "Vyner"])
    s.item("22", "MINUTES")
    s.para("**RESOLVED** that the minutes of the annual meeting held on 15 May 2024 be agreed and signed by the Mayor.")
    s.decided(
        "resolved",
        [
            "that the minutes of the annual meeting held on 15 May 2024 be agreed and signed by the Mayor.",
            "the minutes of the annual meeting held on 15 May 2024 be agreed and signed by the Mayor.",
        ],
    )
    s.item("23", "MAYOR’S ANNOUNCEMENTS")
    s.para(
        "The Mayor spoke of the death of former Alderman Ted Burgoyne, and Members stood in silence. She declared the new reading garden open on 2 July and would be walking the bounds in September for her charities."
    )
    s.item("24", "PUBLIC QUESTIONS")
    s.para(
        "Ms L Tran asked when the lift at Mill Lane Library would be mended. Councillor Easterbrook, Cabinet Member for Culture, replied that the part had been on order since May. In reply to a supplementary question Councillor Easterbrook undertook to write to Ms Tran with a date within ten days."
    )
    s.action(
        "Councillor Easterbrook undertook to write to Ms Tran with a date within ten days",
        ["Councillor Easterbrook", "Easterbrook"],
        ["2024-07-27", None],
    )
    s.item("25", "MOTION: NIGHT BUSES")
    s.para(
        "Councillor Gupta moved, and Councillor Kemp seconded, the following motion:",
        "“This Council is concerned that the last bus from the hospital leaves before the late shift ends. Council resolves to:",
    )
    for n, text in enumerate(
        (
            "note the petition of 1,914 signatures handed in by hospital staff;",
            "call on the transport authority to restore route N61; and",
            "ask the Leader to report back by 31 October 2024.”",
        ),
        1,
    ):
        s.put("clause", text, number=f"({'i' * n})", level=1)
    s.para(
        "An amendment was moved by Councillor Blyth and seconded by Councillor Tennant, to leave out paragraph (ii). The amendment was put to the vote and was LOST.",
        "After debate a recorded vote was requested by ten Members on the motion and there voted:",
        "For (13) Councillors Abara, Carrow, Deeping, Easterbrook, Gupta, Ilyas, Kemp, Lindley, Mbatha, Nuttall, Ormond, Quirke and Rayner",
        "Against (5) Councillors Blyth, Farnaby, Harkness, Pickard and Tennant",
        "Abstain (2) Councillors Jarrold and Sedgwick",
        "The motion was declared carried.",
    )
    s.put("label", "RESOLVED that Council:")
    texts = [
        "Notes the petition of 1,914 signatures handed in by hospital staff;",
        "Calls on the transport authority to restore route N61; and",
        "Asks the Leader to report back by 31 October 2024.",
    ]
    for n, text in enumerate(texts, 1):
        s.put("clause", text, number=f"({'i' * n})")
    names = {
        "for": [
            "Abara",
            "Carrow",
            "Deeping",
            "Easterbrook",
            "Gupta",
            "Ilyas",
            "Kemp",
            "Lindley",
            "Mbatha",
            "Nuttall",
            "Ormond",
            "Quirke",
            "Rayner",
        ],
        "against": ["Blyth", "Farnaby", "Harkness", "Pickard", "Tennant"],
        "abstain": ["Jarrold", "Sedgwick"],
    }
    s.decided(
        "resolved",
        *texts,
        mover=["Councillor Gupta", "Gupta"],
        seconder=["Councillor Kemp", "Kemp"],
        vote={"for": 13, "against": 5, "abstain": 2, "result": "carried", "names": names},
    )
    s.action(
        ["Asks the Leader to report back by 31 October 2024.", "the Leader to report back by 31 October 2024"],
        ["Leader", "the Leader"],
        "2024-10-31",
    )
    s.action(
        "Calls on the transport authority to restore route N61; and",
        ["transport authority", "the transport authority"],
        optional=True,
    )
    s.item("26", "MOTION: FREE SWIMMING")
    s.para(
        "Councillor Pickard moved, and Councillor Farnaby seconded, a motion that the charge for swimming be waived for those under sixteen in the school holidays.",
        "Councillor Deeping said that the cost had been put at £140,000 and that no money had been found. On being put to the vote, with seven in favour and thirteen against, the motion was declared LOST.",
    )
    s.item("27", "GAMBLING POLICY")
    s.para(
        "The report of the Licensing Committee of 26 June was moved by Councillor Nuttall and seconded by Councillor Abara. The recommendation was CARRIED unanimously and it was"
    )
    s.para("**RESOLVED** that the Statement of Gambling Principles 2025 to 2028 be adopted.")
    s.decided("resolved", ["that the Statement of Gambling Principles 2025 to 2028 be adopted.", "the Statement of Gambling Principles 2025 to 2028 be adopted."],
              mover=["Councillor Nuttall", "Nuttall"], seconder=["Councillor Abara", "Abara"], vote={"result": "unanimous"})  # fmt: skip
    s.item("28", "APPOINTMENTS")
    s.para(
        "**RESOLVED** that Councillor Mbatha be appointed to the Planning Committee in place of Councillor Underhill."
    )
    s.decided(
        "resolved",
        [
            "that Councillor Mbatha be appointed to the Planning Committee in place of Councillor Underhill.",
            "Councillor Mbatha be appointed to the Planning Committee in place of Councillor Underhill.",
        ],
    )
    s.para("The Mayor declared the meeting closed at 10.05 pm.")
    s.put("sign", "………………………………………\nMayor")
    look = Look(font="sans", size=11, heading="bold", footer="{page}", title="center", margin=72)
    return Sample("haverbrook-council-2024-07-17.pdf", "full council", pdf_reportlab.render(s.blocks, look), (s,))

"""A planning committee: references as headings, numbers out of order, votes with numbers, conditions. PDF by reportlab."""

from __future__ import annotations

from corpus.generator.render import pdf_reportlab
from corpus.generator.samples import Sample
from corpus.generator.sheet import Look, Sheet


def document() -> Sample:
    s = Sheet("minutes", {
        "council": ["Pennyhythe District Council", "Pennyhythe"],
        "committee": "Development Management Committee",
        "date": "2020-09-16",
        "start_time": "14:00",
        "end_time": "16:12",
        "venue": ["remotely by video conference", "video conference", None],
    })  # fmt: skip
    s.title(
        "PENNYHYTHE DISTRICT COUNCIL",
        "Minutes of the Development Management Committee held remotely by video conference on Wednesday 16th September 2020 at 2.00 p.m.",
    )
    s.put(
        "labelled",
        "Councillor D Arkell (Chairman)\nCouncillors S Bramwell, L Cheung, A Dacre, K Eastman, B Fyfe, N Ghani and W Holloway (substitute for Councillor Jupp)",
        label="Members Present:",
    )
    s.person("D Arkell", "present", ["Chairman", "Chair"])
    s.people("present", ["S Bramwell", "L Cheung", "A Dacre", "K Eastman", "B Fyfe", "N Ghani", "W Holloway"])
    s.put("labelled", "Councillor P Jupp", label="Apologies:")
    s.person("P Jupp", "apologies")
    s.put(
        "labelled", "Head of Planning (Ms V Orme)\nPrincipal Planning Officer (Mr J Tait)\nSolicitor", label="Officers:"
    )
    s.person("V Orme", "in_attendance", "Head of Planning")
    s.person("J Tait", "in_attendance", "Principal Planning Officer")
    s.person(None, "in_attendance", "Solicitor")
    s.item("1", "Declarations of Interest and Lobbying")
    s.declared(
        ["Councillor Eastman", "K Eastman", "Eastman"],
        "Councillor Eastman declared a disclosable pecuniary interest in item 4 as the owner of a house in Rope Walk. He left the meeting for that item.",
        item=["4", "1"],
    )
    s.para("All Members had been sent letters by residents about item 3. None had expressed a view.")
    s.item("2", "Minutes")
    s.para("**RESOLVED** that the minutes of the meeting held on 19th August 2020 be approved as a correct record.")
    s.decided(
        "resolved",
        [
            "that the minutes of the meeting held on 19th August 2020 be approved as a correct record.",
            "the minutes of the meeting held on 19th August 2020 be approved as a correct record.",
        ],
    )
    s.item("4", "20/00671/FUL – Former Net Store, Rope Walk, Pennyhythe")
    s.put("labelled", "Conversion to six flats with cycle store", label="Proposal:")
    s.put("labelled", "Approve", label="Recommendation:")
    s.para(
        "This item was taken first. The Principal Planning Officer explained that the scheme had been changed since it was deferred in July: the balconies had been taken away and the cycle store moved indoors.",
        "A resident spoke against the application on the ground of noise from the harbour. The agent replied that triple glazing would be fitted and that the occupiers would know what they were moving into.",
        "It was moved by Councillor Cheung and seconded by Councillor Ghani that permission be granted. On being put to the vote the motion was carried by six votes to one.",
    )
    s.put("label", "RESOLVED that planning permission be GRANTED subject to the following conditions:")
    s.decided("granted", ["planning permission be GRANTED subject to the following conditions:", "planning permission be GRANTED subject to the following conditions", "that planning permission be GRANTED subject to the following conditions"],
              mover=["Councillor Cheung", "L Cheung", "Cheung"], seconder=["Councillor Ghani", "N Ghani", "Ghani"], vote={"for": 6, "against": 1, "result": "carried"})  # fmt: skip
    for n, text in enumerate(
        (
            "Development to begin within three years.",
            "Development to accord with the approved plans.",
            "Details of glazing to be approved before work starts.",
            "Cycle store to be provided before the flats are occupied.",
        ),
        1,
    ):
        s.put("clause", text, number=f"{n}.")
    s.item("3", "20/00412/OUT – Land off Saltern Lane, Great Hythe")
    s.put("labelled", "Outline application for up to 48 dwellings, all matters reserved save access", label="Proposal:")
    s.put("labelled", "Approve, subject to a legal agreement", label="Recommendation:")
    s.para(
        "The Head of Planning introduced the report and referred to the late papers. The Highways Authority had at first objected, but its concern about the junction had been resolved in August.",
        "Mrs Tilda Amos, for the parish council, said that the village had grown by a third in ten years and that the school was full. Members asked about surface water and were told that a basin would be built in the lowest part of the site.",
        "The recommendation to approve was moved by Councillor Bramwell and seconded by the Chairman. There voted three in favour and five against, and the motion was declared LOST.",
        "It was then moved by Councillor Fyfe, seconded by Councillor Dacre, that the application be refused. (Voting: 5 for, 2 against, 1 abstention)",
    )
    s.put("label", "RESOLVED that planning permission be REFUSED for the following reason:")
    s.decided("refused", ["planning permission be REFUSED for the following reason:", "planning permission be REFUSED for the following reason", "that planning permission be REFUSED for the following reason"],
              mover=["Councillor Fyfe", "B Fyfe", "Fyfe"], seconder=["Councillor Dacre", "A Dacre", "Dacre"], vote={"for": 5, "against": 2, "abstain": 1, "result": [None, "carried"]})  # fmt: skip
    reason = "The development would extend the village into open countryside and harm the setting of the church, contrary to Policies EN2 and EN7 of the Local Plan."
    s.put("clause", reason, number="1.")
    s.decided("refused", reason, optional=True)
    s.para(
        "The Head of Planning was asked to draft the decision notice in consultation with the Chairman and to send it to Members before it was issued."
    )
    s.action(
        "The Head of Planning was asked to draft the decision notice in consultation with the Chairman and to send it to Members before it was issued",
        ["Head of Planning", "The Head of Planning", "V Orme"],
    )
    s.item("5", "20/00588/HOU – 14 Beacon Close, Little Saltern")
    s.put("labelled", "First floor side extension", label="Proposal:")
    s.para("The applicant had withdrawn the proposal on 14th September and it was not considered.")
    s.item("6", "Appeals and Enforcement")
    s.para(
        "The Principal Planning Officer reported that two appeals had been dismissed and one allowed since the last meeting. In the case of the marquee at Hythe Hall the Inspector had awarded costs against the Council.",
        "In answer to Councillor Holloway, the Principal Planning Officer agreed to circulate the Inspector’s letter by 30th September 2020.",
        "The report was noted.",
    )
    s.action(
        "the Principal Planning Officer agreed to circulate the Inspector’s letter by 30th September 2020",
        ["Principal Planning Officer", "the Principal Planning Officer", "J Tait"],
        "2020-09-30",
    )
    s.decided("noted", ["The report was noted.", "The report was noted"])
    s.para("The meeting ended at 4.12 p.m.")
    s.put("sign", "Chairman")
    look = Look(font="sans", size=10.5, heading="bold", footer="- {page} -", running="Development Management Committee")
    return Sample("pennyhythe-planning-2020-09-16.pdf", "planning", pdf_reportlab.render(s.blocks, look), (s,))

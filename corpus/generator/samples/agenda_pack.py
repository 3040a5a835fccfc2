"""A public document pack: agenda, a report and its appendix in one PDF by fpdf2."""

from __future__ import annotations

from corpus.generator.render import pdf_fpdf2
from corpus.generator.samples import Sample
from corpus.generator.sheet import Look, Sheet


def document() -> Sample:
    where = {
        "council": ["Wexholme Council", "Wexholme"],
        "committee": "Transport and Streets Committee",
        "date": "2025-02-06",
    }
    a = Sheet("agenda", {**where, "start_time": "18:30", "end_time": [None],
                         "venue": ["The Assembly Room, Wexholme Town Hall", "Assembly Room, Wexholme Town Hall", "Wexholme Town Hall",
                                   "The Assembly Room, Wexholme Town Hall, Saddler Street", "Assembly Room, Wexholme Town Hall, Saddler Street"]})  # fmt: skip
    a.put("stamp", "Public Document Pack")
    a.title("Wexholme Council", "TRANSPORT AND STREETS COMMITTEE", "AGENDA")
    a.put("labelled", "Thursday, 6 February 2025", label="Date:")
    a.put("labelled", "6.30 pm", label="Time:")
    a.put("labelled", "The Assembly Room, Wexholme Town Hall, Saddler Street", label="Venue:")
    a.put("section", "Membership")
    a.para(
        "Councillor Ngozi Adebayo (Chair), Councillor Malcolm Trigg (Vice-Chair), Councillors Sheila Burrage, Ewan Calder, Parveen Hussain, Roger Lomax and Zofia Mazur"
    )
    a.person("Ngozi Adebayo", "expected", "Chair")
    a.person("Malcolm Trigg", "expected", ["Vice-Chair", "Vice Chair"])
    a.people("expected", ["Sheila Burrage", "Ewan Calder", "Parveen Hussain", "Roger Lomax", "Zofia Mazur"])
    a.para("Contact officer: Bridget Nolan, Democratic Services, telephone 01000 555 014. The quorum of the Committee is three. Members of the public are welcome; "
           "if the fire alarm sounds please leave by the nearest exit. Published on 29 January 2025.")  # fmt: skip
    for number, title, text in (
        ("1", "Apologies for Absence", "To receive any apologies."),
        ("2", "Declarations of Interest", "To receive declarations of interests in any item on this agenda."),
        ("3", "Minutes of the Last Meeting", "To approve the minutes of the meeting held on 12 December 2024."),
        ("4", "Public Questions", "To answer questions of which notice has been given."),
        (
            "5",
            "Residents’ Parking in the Brickfields Area (Pages 2 - 3)",
            "Report of the Head of Highways asking the Committee to agree a permit scheme.",
        ),
        (
            "6",
            "Exclusion of the Press and Public",
            "To resolve that the press and public be excluded if exempt information is to be discussed.",
        ),
        ("7", "Work Programme (To follow)", "The Head of Highways to present the work programme."),
    ):
        a.put("heading", title, number=f"{number}.")
        a.items.append({"number": number, "title": [title, title.split(" (")[0]] if "(" in title else title})
        a.para(text)
    a.put("break")

    r = Sheet(
        "report",
        {
            **where,
            "title": "Residents’ Parking in the Brickfields Area",
            "author": ["Dilip Rana", "Head of Highways", "Dilip Rana, Parking Manager"],
        },
    )
    r.put("stamp", "Agenda Item 5")
    r.title("Wexholme Council")
    r.put("labelled", "Transport and Streets Committee", label="Report to:")
    r.put("labelled", "6 February 2025", label="Date of meeting:")
    r.put("labelled", "Head of Highways", label="Report of:")
    r.put("labelled", "Dilip Rana, Parking Manager", label="Author:")
    r.put("labelled", "Residents’ Parking in the Brickfields Area", label="Title:")

    def section(number: str, title: str, *paragraphs: str) -> None:
        r.put("section", f"{number} {title}")
        for n, text in enumerate(paragraphs, 1):
            r.para(text, number=f"{number}.{n}")

    section("1", "Summary", "Households in the Brickfields area have asked for permit parking since the hospital began to charge its own staff for parking. This report gives the "
            "results of the consultation held last autumn.")  # fmt: skip
    r.put("section", "2 Recommendations")
    r.recommend(
        "That the Committee agrees to make a traffic order for a permit scheme in the six streets listed in Appendix 1.",
        number="2.1",
        gold_number="2.1",
    )
    r.recommend("That the price of a first permit be set at £48 a year.", number="2.2", gold_number="2.2")
    r.recommend(
        "That the Head of Highways be asked to report on the working of the scheme after twelve months.",
        number="2.3",
        gold_number="2.3",
    )
    section(
        "3", "Background",
        "The Committee resolved in March 2023 that a survey be carried out before any scheme was designed. The survey found that four cars in ten belonged to people who lived elsewhere.",
        "Consultation papers went to 1,146 addresses and 502 replies came back. Of these 61% were in favour, 30% against and the rest undecided. In two streets, Mortar Row and Pan "
        "Street, a majority was against.",
        "It has been decided to leave Mortar Row and Pan Street out of the scheme. They could be added later if the residents change their minds.",
    )  # fmt: skip
    section(
        "4",
        "Options considered",
        "Doing nothing was rejected because complaints would continue. A scheme for two hours in the middle of the day was rejected because shift workers would still park.",
    )
    section(
        "5",
        "Financial implications",
        "Setting up the scheme would cost £37,000, to be met from the parking reserve. Permits are expected to bring in £29,000 a year.",
    )
    section(
        "6",
        "Legal implications",
        "Objections to the order must be considered before it is made. An action plan for enforcement will be drawn up by the contractor.",
    )
    r.put("section", "Background papers: none")
    r.put("break")
    o = Sheet("other", extra={"kind": ["other", "report"], "optional": True, "scored": ["resolutions", "actions"]})
    o.put("stamp", "Appendix 1")
    o.title("Streets in the proposed scheme")
    o.table(["Street", "Households", "In favour", "Spaces"], ["Brickfield Road", "212", "68%", "140"], ["Clamp Street", "97", "59%", "61"], ["Hod Lane", "45", "71%", "30"],
            ["Kiln Terrace", "118", "64%", "75"], ["Pug Mill Lane", "39", "55%", "28"], ["Tilers Close", "51", "62%", "40"])  # fmt: skip
    look = Look(font="sans", size=11, heading="bold", footer="Page {page}", title="left")
    data = pdf_fpdf2.render([*a.blocks, *r.blocks, *o.blocks], look)
    return Sample("wexholme-transport-pack-2025-02-06.pdf", "English committee", data, (a, r, o))

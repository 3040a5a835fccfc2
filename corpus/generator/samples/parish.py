"""A parish council in Markdown: number/year, informal decisions, owners in the running text."""

from __future__ import annotations

from corpus.generator.render import markdown
from corpus.generator.samples import Sample
from corpus.generator.sheet import Look, Sheet


def document() -> Sample:
    s = Sheet("minutes", {
        "council": "Little Tarrow Parish Council",
        "committee": "Little Tarrow Parish Council",
        "date": "2024-03-12",
        "start_time": "19:30",
        "end_time": "21:05",
        "venue": ["Little Tarrow Village Hall", "the Reading Room, Little Tarrow Village Hall", "Reading Room, Little Tarrow Village Hall"],
    })  # fmt: skip
    s.title("Little Tarrow Parish Council")
    s.para(
        "Minutes of the meeting held in the Reading Room, Little Tarrow Village Hall on Tuesday 12th March 2024 at 7.30pm"
    )
    s.para("Present: Cllr B Hathersage (Chairman), Cllr Mrs J Oddie, Cllr T Pargeter, Cllr R Sandhu and Cllr L Whybrow; "
           "District Cllr M Eames; Mrs K Dunstable (Clerk) and four members of the public")  # fmt: skip
    s.person("B Hathersage", "present", ["Chairman", "Chair"])
    s.people("present", ["J Oddie", "T Pargeter", "R Sandhu", "L Whybrow"])
    s.person("M Eames", ["in_attendance", "present"], [None, "District Cllr"])
    s.person("K Dunstable", ["in_attendance", "present"], "Clerk")
    s.item("31/24", "Apologies", mark="")
    s.para("Cllr P Smallbone sent apologies (holiday), which were accepted.")
    s.person("P Smallbone", "apologies")
    s.decided(
        "accepted",
        ["Cllr P Smallbone sent apologies (holiday), which were accepted.", "apologies (holiday), which were accepted"],
        optional=True,
    )
    s.item("32/24", "Declarations of interest", mark="")
    s.declared(
        ["Cllr Whybrow", "L Whybrow", "Whybrow"],
        "Cllr Whybrow declared an interest in 37/24 as her brother rents the field next door.",
        item=["37/24", "32/24"],
    )
    s.item("33/24", "Minutes of the last meeting", mark="")
    s.para("The minutes of 13th February were approved and signed. Proposed Cllr Oddie, seconded Cllr Pargeter.")
    s.decided("approved", ["The minutes of 13th February were approved and signed.", "The minutes of 13th February were approved and signed. Proposed Cllr Oddie, seconded Cllr Pargeter."],
              mover=["Cllr Oddie", "Oddie", "J Oddie"], seconder=["Cllr Pargeter", "Pargeter", "T Pargeter"])  # fmt: skip
    s.item("34/24", "Public participation", mark="")
    s.para("A resident of Pound Lane asked when the culvert would be cleared. District Cllr Eames said that the county had it on the list for May. "
           "Another resident said the verge outside the school was still being parked on every afternoon and that nothing had been resolved since the last time she came.")  # fmt: skip
    s.item("35/24", "Highways", mark="")
    s.para("The speed sign at the Tarrow Road end has stopped working. Cllr Pargeter to ask the supplier about a new battery. "
           "The pothole by the war memorial was reported in January and has now been filled.")  # fmt: skip
    s.action("Cllr Pargeter to ask the supplier about a new battery", ["Cllr Pargeter", "Pargeter", "T Pargeter"])
    s.item("36/24", "Finance", mark="")
    s.para("The Clerk circulated the bank reconciliation to the end of February. The balance stands at £14,206.18.")
    s.para("The following payments were proposed by Cllr Sandhu, seconded by Cllr Oddie and agreed:")
    s.decided(
        "agreed",
        ["The following payments were proposed by Cllr Sandhu, seconded by Cllr Oddie and agreed:", "The following payments were proposed by Cllr Sandhu, seconded by Cllr Oddie and agreed", "The following payments"],
        mover=["Cllr Sandhu", "Sandhu", "R Sandhu"], seconder=["Cllr Oddie", "Oddie", "J Oddie"],
    )  # fmt: skip
    s.table(["Payee", "For", "Amount"], ["K Dunstable", "Salary, March", "£318.40"], ["Tarrow Village Hall", "Hire of room", "£24.00"],
            ["Greenacre Grounds", "First cut of the green", "£96.00"])  # fmt: skip
    s.para("It was agreed to renew the insurance with the present insurer for three years at £612.90 a year.")
    s.decided("agreed", ["It was agreed to renew the insurance with the present insurer for three years at £612.90 a year.",
                         "renew the insurance with the present insurer for three years at £612.90 a year"])  # fmt: skip
    s.item("37/24", "Planning", mark="")
    s.para(
        "24/00188/HOU Orchard End, Pound Lane – single-storey extension to rear. Cllr Whybrow left the room. It was resolved to make no objection."
    )
    s.decided("resolved", ["It was resolved to make no objection.", "make no objection"])
    s.para(
        "23/01920/FUL Barn at Hollow Farm – conversion to dwelling. The district council has refused this application."
    )
    s.item("38/24", "Play area", mark="")
    s.para(
        "The annual inspection found the chain on the smaller swing worn. The Clerk was asked to order a replacement chain and to put a notice on the gate until it is fitted.",
        "Cllr Whybrow has two quotes for the new surface and is waiting for a third. Cllrs felt that a decision should not be rushed.",
    )
    s.action(
        "The Clerk was asked to order a replacement chain and to put a notice on the gate until it is fitted",
        ["Clerk", "the Clerk", "The Clerk", "K Dunstable"],
    )
    s.item("39/24", "Annual Parish Meeting", mark="")
    s.para(
        "The Annual Parish Meeting will be held on Tuesday 14th May at 7pm. Cllr Oddie offered to organise the refreshments and Cllr Sandhu will write a piece for the newsletter by 5th April."
    )
    s.action("Cllr Oddie offered to organise the refreshments", ["Cllr Oddie", "Oddie", "J Oddie"])
    s.action(
        "Cllr Sandhu will write a piece for the newsletter by 5th April",
        ["Cllr Sandhu", "Sandhu", "R Sandhu"],
        ["2024-04-05", None],
    )
    s.item("40/24", "Correspondence", mark="")
    s.para(
        "A letter of thanks was read from the family of the late Mr Ron Tuffin. The Neighbourhood Plan newsletter from Upper Tarrow was available to look at."
    )
    s.item("41/24", "Date of next meeting", mark="")
    s.para("Tuesday 9th April 2024 at 7.30pm. The Chairman closed the meeting at 9.05pm.")
    s.para("Signed ……………………………… Chairman    Date ………………")
    front = {"title": "Minutes March 2024", "date": "2024-04-02", "category": "minutes"}
    data = markdown.render(s.blocks, Look(), front=front)
    return Sample("little-tarrow-parish-2024-03-12.md", "parish", data, (s,))

"""A cabinet: clauses with a verb each, reasons and alternatives, a running head on every page. PDF by fpdf2."""

from __future__ import annotations

from corpus.generator.render import pdf_fpdf2
from corpus.generator.samples import Sample
from corpus.generator.sheet import Look, Sheet


def document() -> Sample:
    s = Sheet("minutes", {
        "council": ["Coldmere City Council", "Coldmere"],
        "committee": "Cabinet",
        "date": "2022-02-08",
        "start_time": "10:00",
        "end_time": "11:25",
        "venue": ["Mace Room, Coldmere House", "the Mace Room, Coldmere House", "Coldmere House"],
    })  # fmt: skip
    s.title("COLDMERE CITY COUNCIL", "CABINET")
    s.para(
        "Minutes of the meeting of the Cabinet held in the Mace Room, Coldmere House on Tuesday, 8 February 2022 at 10.00 am"
    )
    s.put("labelled", "Councillor Helen Stainforth (Leader of the Council)\nCouncillor Bashir Yusuf (Deputy Leader, Finance)\nCouncillor Megan Prothero (Housing)\n"
          "Councillor Alan Tiller (Streets and Waste)\nCouncillor Chidi Onwuka (Children and Schools)", label="Present:")  # fmt: skip
    s.person("Helen Stainforth", "present", ["Leader of the Council", "Leader", "Chair"])
    s.person("Bashir Yusuf", "present", ["Deputy Leader, Finance", "Deputy Leader", "Finance"])
    s.person("Megan Prothero", "present", ["Housing", None])
    s.person("Alan Tiller", "present", ["Streets and Waste", None])
    s.person("Chidi Onwuka", "present", ["Children and Schools", None])
    s.put("labelled", "Councillor Rosalind Gower", label="Non-Executive Members:")
    s.person("Rosalind Gower", "in_attendance")
    s.put(
        "labelled",
        "Marcus Ibbotson, Chief Executive\nFaye Lindop, Director of Finance\nGurpreet Johal, Monitoring Officer",
        label="Officers:",
    )
    s.person("Marcus Ibbotson", "in_attendance", "Chief Executive")
    s.person("Faye Lindop", "in_attendance", "Director of Finance")
    s.person("Gurpreet Johal", "in_attendance", "Monitoring Officer")

    def item(number: str, title: str, ref: int) -> None:
        s.item(number, title, ref=f"(Item {ref})", caps=True)

    item("84", "Apologies for absence", 1)
    s.para("An apology for absence was submitted by Councillor Ivan Petrov.")
    s.person("Ivan Petrov", "apologies")
    item("85", "Declarations of interest", 2)
    s.para("There were none.")
    item("86", "Minutes", 3)
    s.resolve(
        "RESOLVED:",
        "That the minutes of the meeting held on 11 January 2022 be confirmed and signed by the Leader.",
        run_in=True,
    )
    item("87", "Matters referred by overview and scrutiny", 4)
    s.para(
        "The Overview and Scrutiny Committee had considered the draft budget on 27 January. It had resolved that Cabinet be urged to protect the grants to advice agencies and had noted the rest of the proposals."
    )
    s.para(
        "Councillor Yusuf thanked the Committee and said that its views had been taken into account in the report at the next item."
    )
    item("88", "Revenue budget 2022/23", 5)
    s.para(
        "The Deputy Leader presented the report of the Director of Finance. The settlement was for a single year and had come late. A balanced budget could be set without the use of reserves, provided that council tax rose by 1.99% and the savings in Appendix C were made.",
        "Councillor Gower asked whether the saving on street lighting had been tested. The Director of Finance said that the trial in Saddlers Ward had been complete since October, and that complaints had been resolved by leaving lights on at crossings.",
    )
    s.put("label", "RESOLVED:")
    s.put("para", "That Cabinet:")
    texts = [
        "notes the responses to the consultation, set out in Appendix A;",
        "agrees the savings in Appendix C, save for the reduction in grants to advice agencies;",
        "recommends to Council a council tax requirement of £71,402,000 for 2022/23; and",
        "delegates authority to the Director of Finance, in consultation with the Deputy Leader, to make any final changes that follow from the settlement.",
    ]
    for n, text in enumerate(texts, 1):
        s.put("clause", text, number=f"({n})")
    s.decided("resolved", *texts)
    s.put("section", "Reasons for decision")
    s.para(
        "The Council must set a lawful budget before 11 March. The consultation had shown strong support for advice services."
    )
    s.put("section", "Alternative options considered")
    s.para(
        "A rise of 2.99% was considered and rejected, since it would have needed a referendum. Drawing on reserves was rejected as no more than a stopgap."
    )
    item("89", "Temporary accommodation: lease of Wharf House", 6)
    s.para(
        "Councillor Prothero introduced the report, which proposed a lease of 22 flats for homeless families. The rent was below that paid for nightly lets. She had visited the building, which was in good order."
    )
    s.resolve(
        "RESOLVED:",
        "That the lease of Wharf House for five years be approved on the terms set out in the report.",
        "That the Chief Executive be instructed to report to Cabinet by 30 September 2022 on the number of families in nightly lets.",
        marks=["(1)", "(2)"],
    )
    s.action("the Chief Executive be instructed to report to Cabinet by 30 September 2022 on the number of families in nightly lets",
             ["Chief Executive", "the Chief Executive", "Marcus Ibbotson"], "2022-09-30")  # fmt: skip
    s.put("section", "Reason for decision")
    s.para("To reduce the use of bed and breakfast for families.")
    item("90", "Exclusion of the press and public", 7)
    s.resolve("RESOLVED:", "That under Section 100A(4) of the Local Government Act 1972 the press and public be excluded from the meeting for the following item, as it involved the likely "
              "disclosure of exempt information as defined in paragraphs 1 and 3 of Part 1 of Schedule 12A of the Act.", run_in=True)  # fmt: skip
    item("91", "Sale of land at Glovers Yard", 8)
    s.para("The Cabinet considered an exempt report of the Director of Finance.")
    s.resolve("RESOLVED:", "That the recommendation set out in the exempt report be agreed.", run_in=True)
    s.para(
        "The meeting closed at 11.25 am.",
        "Decisions take effect on 16 February 2022 unless called in. The call-in period ends at 5 pm on 15 February 2022.",
    )
    look = Look(font="serif", size=12, heading="caps", footer="Page {page} of {pages}", running="Cabinet  8.2.22")
    return Sample("coldmere-cabinet-2022-02-08.pdf", "cabinet", pdf_fpdf2.render(s.blocks, look), (s,))

"""Scrutiny of a community safety partnership: text as a table converter leaves it, with references to the agenda."""

from __future__ import annotations

from corpus.generator.render import text
from corpus.generator.samples import Sample
from corpus.generator.sheet import Look, Sheet


def document() -> Sample:
    s = Sheet("minutes", {
        "council": [None, "Kelderby City Council", "Kelderby Council", "Kelderby"],
        "committee": ["Crime and Disorder Scrutiny Panel", "Scrutiny – Crime and Disorder Scrutiny Panel"],
        "date": "2019-10-08",
        "start_time": "18:00",
        "end_time": "20:25",
        "venue": ["Council Chamber", "the Council Chamber"],
    })  # fmt: skip
    s.title("MINUTES OF THE CRIME AND DISORDER SCRUTINY PANEL", "8TH OCTOBER 2019 AT 6.00 P.M AT THE COUNCIL CHAMBER")
    s.put("labelled", "Councillor M. Ferreday (Chair), Obuya (Vice Chair), Councillors Chandra, Dunmore, H. Kaplan, S. Kaplan, Lisle and Warburton.",
          label="PRESENT: COUNCILLORS")  # fmt: skip
    s.person("M. Ferreday", "present", "Chair")
    s.person("Obuya", "present", ["Vice Chair", "Vice-Chair"])
    s.people("present", ["Chandra", "Dunmore", "H. Kaplan", "S. Kaplan", "Lisle", "Warburton"])
    s.put("labelled", "Chief Inspector Nadia Holroyd (Northmarch Constabulary), Paul Sweeting (Director of Neighbourhoods, Kelderby Council), "
          "Angela Roe (Rough Sleeping Coordinator) and Community Safety Analyst", label="IN ATTENDANCE:")  # fmt: skip
    s.person("Nadia Holroyd", "in_attendance", [None, "Chief Inspector"], "Northmarch Constabulary")
    s.person(
        "Paul Sweeting", "in_attendance", ["Director of Neighbourhoods", "Director of Neighbourhoods, Kelderby Council"]
    )
    s.person("Angela Roe", "in_attendance", "Rough Sleeping Coordinator")
    s.person(None, "in_attendance", "Community Safety Analyst")

    def item(number: str, title: str, ref: int) -> None:
        s.put("heading", f"{title} (REF: {ref})", number=f"{number}.")
        s.items.append({"number": number, "title": title})
        s.at = number

    item("01", "APOLOGIES FOR ABSENCE", 1)
    s.para("**Resolved:** Apologies for absence were received from Councillors Beddoes and Iqbal.")
    s.decided("resolved", "Apologies for absence were received from Councillors Beddoes and Iqbal.")
    s.people("apologies", ["Beddoes", "Iqbal"])
    item("02", "MINUTES", 2)
    s.para(
        "**Resolved:** That the minutes of the meeting held on 9th July 2019 be agreed as a correct record and that the Chair be authorised to sign them."
    )
    s.decided(
        "resolved",
        "That the minutes of the meeting held on 9th July 2019 be agreed as a correct record and that the Chair be authorised to sign them.",
    )
    item("03", "DISCLOSURES OF INTEREST", 3)
    s.para("There were none.")
    item("04", "WELCOME AND INTRODUCTIONS", 6)
    s.para(
        "The Chair welcomed partners to the meeting, the one in the municipal year at which the Panel sat as the crime and disorder committee. She "
        "reminded those in the gallery that questions from the public had to be handed in before the break and that not all of them could be answered on the night.",
    )
    item("05", "COMMUNITY SAFETY PARTNERSHIP: PROGRESS AGAINST THE 2018 RECOMMENDATIONS", 7)
    s.para(
        "The Director of Neighbourhoods went through the six recommendations which the Panel had made in October 2018. Four had been completed. The "
        "taxi marshals scheme had been extended to Thursdays and the protocol for noisy premises had been signed by all parties in March.",
        "Members commented and asked questions, and the following was said in reply:",
    )
    s.bullets(
        "The recommendation on lighting in the underpass was still open because the contractor had gone out of business; the work would be done by the spring.",
        "Reports of anti-social behaviour were down by 8% on the year, but the figures did not count calls to housing associations.",
        "The analyst’s post had been filled since August.",
    )
    s.para("**Resolved:** That the report (Ref: 7) be noted.")
    s.decided("resolved", "That the report (Ref: 7) be noted.")
    item("06", "ROUGH SLEEPING IN THE CITY CENTRE", 8)
    s.para(
        "The Rough Sleeping Coordinator reported that 27 rough sleepers had been found on the night of the last count, of whom eleven had been known to the "
        "outreach team for more than two years. Three hostels had places every night, though none of them took dogs or couples.",
        "Chief Inspector Holroyd said that begging and rough sleeping were not the same thing: of the 14 people most often seen begging, ten had a tenancy. "
        "Her officers moved people on only where there had been a complaint.",
        "Councillor Lisle asked what happened to people’s belongings when a site was cleared. The Director of Neighbourhoods said that bags should be kept "
        "for 28 days but that practice had not been consistent, and he would send the Panel the written procedure once it had been checked.",
    )
    s.action("he would send the Panel the written procedure once it had been checked",
             ["Director of Neighbourhoods", "the Director of Neighbourhoods", "Paul Sweeting", "he"])  # fmt: skip
    s.para("Councillor S. Kaplan suggested that the Panel might visit the day centre at some point in the new year.")
    s.para(
        "**Resolved:** (i) That the work done by outreach workers and volunteers with people sleeping rough in the city be commended;"
    )
    s.para(
        "(ii) That the Council be urged to keep at least 30 emergency beds for rough sleepers open throughout the winter;"
    )
    s.para(
        "(iii) That the Rough Sleeping Coordinator be requested to bring a report on couples and pet owners to the meeting of the Panel on 14th January 2020."
    )
    s.decided(
        "resolved",
        "That the work done by outreach workers and volunteers with people sleeping rough in the city be commended;",
        "That the Council be urged to keep at least 30 emergency beds for rough sleepers open throughout the winter;",
        "That the Rough Sleeping Coordinator be requested to bring a report on couples and pet owners to the meeting of the Panel on 14th January 2020.",
    )
    s.action("the Rough Sleeping Coordinator be requested to bring a report on couples and pet owners to the meeting of the Panel on 14th January 2020",
             ["Rough Sleeping Coordinator", "the Rough Sleeping Coordinator", "Angela Roe"], "2020-01-14")  # fmt: skip
    s.action(
        "the Council be urged to keep at least 30 emergency beds for rough sleepers open throughout the winter",
        ["Council", "the Council"],
        optional=True,
    )
    item("07", "KNIFE CRIME AND YOUNG PEOPLE", 9)
    s.para(
        "Chief Inspector Holroyd presented the report. There had been 61 offences in twelve months, nine more than in the year before; in two thirds of them "
        "nobody had been hurt. A surrender bin had been placed at the bus station and would be emptied in November.",
        "The Community Safety Analyst explained the map that had been circulated. Members were pleased that secondary schools had taken up the workshops and "
        "agreed that it was a subject on which parents needed to hear from one another.",
        "In answer to Councillor Warburton, Chief Inspector Holroyd undertook to provide the number of weapons surrendered since April.",
    )
    s.action("Chief Inspector Holroyd undertook to provide the number of weapons surrendered since April",
             ["Chief Inspector Holroyd", "Nadia Holroyd", "Chief Inspector Nadia Holroyd"])  # fmt: skip
    s.para("**Resolved:** That the report (Ref: 9) be noted and that the partners be thanked for their attendance.")
    s.decided("resolved", "That the report (Ref: 9) be noted and that the partners be thanked for their attendance.")
    item("08", "PUBLIC QUESTIONS (WRITTEN QUESTIONS ONLY)", 10)
    s.para("Four questions had been handed in. Three had been answered in the course of the evening. The fourth, on drug litter at Mill Steps, could not be "
           "resolved at the meeting and a written reply would be sent to the questioner by the Director of Neighbourhoods.")  # fmt: skip
    s.action("a written reply would be sent to the questioner by the Director of Neighbourhoods",
             ["Director of Neighbourhoods", "the Director of Neighbourhoods", "Paul Sweeting"])  # fmt: skip
    s.put("right", "(Meeting ended: 8.25 p.m.)")
    return Sample("kelderby-scrutiny-2019-10-08.txt", "scrutiny", text.render(s.blocks, Look(), tables=True), (s,))

"""A task group with partners, in PDF by fpdf2: markers alone on a line, clauses without enumerators, a deadline over a page."""

from __future__ import annotations

from corpus.generator.render import pdf_fpdf2
from corpus.generator.samples import Sample
from corpus.generator.sheet import Look, Sheet


def document() -> Sample:
    s = Sheet("minutes", {
        "council": [None, "Tarrowdale Borough Council", "Tarrowdale"],
        "committee": "Safer Communities Task Group",
        "date": "2018-11-06",
        "start_time": "18:30",
        "end_time": "20:40",
        "venue": [None],
    })  # fmt: skip
    s.title("SAFER COMMUNITIES TASK GROUP", "6 November 2018")
    s.put(
        "labelled",
        "Councillor J Oyelaran (Chair)\nCouncillors P Ashdown, F Begley, R Chatterjee, M Dunstone\nand T Wetherell",
        label="Present:",
    )
    s.person("J Oyelaran", "present", "Chair")
    s.people("present", ["P Ashdown", "F Begley", "R Chatterjee", "M Dunstone", "T Wetherell"])
    s.put(
        "labelled",
        "Inspector Karl Huxtable (Eastmarch Police)\nDee Marlowe (Lantern Night Shelter)",
        label="Also present:",
    )
    s.person("Karl Huxtable", "in_attendance", [None, "Inspector"], "Eastmarch Police")
    s.person("Dee Marlowe", "in_attendance", None, "Lantern Night Shelter")
    s.put(
        "labelled",
        "Community Safety Manager\nHousing Solutions Officer\nScrutiny Support Officer (NB)",
        label="Officers:",
    )
    for post in ("Community Safety Manager", "Housing Solutions Officer"):
        s.person(None, "in_attendance", post)
    s.person(None, "in_attendance", "Scrutiny Support Officer")
    s.item("1", "Apologies for absence", mark="")
    s.para("An apology for absence was received from Councillor G Ferris.")
    s.person("G Ferris", "apologies")
    s.item("2", "Disclosure of interests", mark="")
    s.para("There were no disclosures of interest.")
    s.item("3", "Minutes", mark="")
    s.para("The minutes of the meeting held on 4 September 2018 were submitted and signed.")
    s.decided(
        "signed",
        [
            "The minutes of the meeting held on 4 September 2018 were submitted and signed.",
            "The minutes of the meeting held on 4 September 2018 were submitted and signed",
        ],
        optional=True,
    )
    s.item("4", "Rough sleepers in the town centre", mark="")
    s.para(
        "The Housing Solutions Officer gave a presentation. At the last count there had been 16 rough sleepers in Tarrowdale, of whom five had arrived in the town within the month. A further 40 or so people were moving between the sofas of friends.",
        "Dee Marlowe described a night at the shelter. The doors opened at nine and the 12 beds were usually taken within the hour; those who could not be given a bed were offered a hot drink and a sleeping bag. Nobody had been turned away for lack of money.",
        "In response to questions from members, the Housing Solutions Officer:",
    )
    s.bullets(
        "Explained that the number of people who had slept rough and then kept a tenancy for six months had risen from four to nine.",
        "Said that tents on the riverside were moved only when there was a risk to health, and that the owner was always given notice. If necessary a copy of the notice could be provided.",
        "Advised that members should use the national app rather than ring the office when they came across someone sleeping out.",
    )
    s.para(
        "Councillor Begley referred to the lockers that had been tried in other towns. The Community Safety Manager said that it had been decided in 2016 not to install any, on grounds of cost, but that prices had come down since. She undertook to find out what six lockers at the bus station would cost and to let members know.",
    )  # fmt: skip
    s.action("She undertook to find out what six lockers at the bus station would cost and to let members know",
             ["Community Safety Manager", "the Community Safety Manager", "She"])  # fmt: skip
    s.para(
        "Members agreed that the work of the volunteers was remarkable. The Chair observed that the funding for the outreach worker would come to an end in March 2019, and that a decision could not be left until then.",
        "It was also agreed that members forward the Scrutiny Support Officer the names of any community groups in their wards which might take part in a winter appeal by Friday 23 November 2018 so that a letter could go out before Christmas.",
    )
    s.decided("agreed", [
        "members forward the Scrutiny Support Officer the names of any community groups in their wards which might take part in a winter appeal by Friday 23 November 2018 so that a letter could go out before Christmas.",
        "It was also agreed that members forward the Scrutiny Support Officer the names of any community groups in their wards which might take part in a winter appeal by Friday 23 November 2018 so that a letter could go out before Christmas.",
    ])  # fmt: skip
    s.action("members forward the Scrutiny Support Officer the names of any community groups in their wards which might take part in a winter appeal by Friday 23 November 2018",
             ["members", "Members"], "2018-11-23")  # fmt: skip
    s.resolve(
        "RESOLVED that –",
        "the presentation be noted.",
        "Cabinet be asked to fund the outreach worker for rough sleepers for two further years from April 2019.",
    )
    s.action(
        "Cabinet be asked to fund the outreach worker for rough sleepers for two further years from April 2019.",
        [None, "Cabinet"],
        optional=True,
    )
    s.item("5", "Knife crime and the youth service", mark="")
    s.para(
        "Inspector Huxtable introduced the item. Offences involving a knife had risen from 22 to 29 in twelve months, which was in line with the county. He said that half of those arrested were under 18 and that the school workshops would be repeated in the spring.",
        "In response to a question from Councillor Chatterjee, Inspector Huxtable said that he would send the task group a breakdown by ward. He explained that the figures for stop and search were published every quarter.",
        "Councillor Wetherell was concerned that the youth club in Mill Road had closed. The Community Safety Manager replied that talks with a charity were going on and that the matter should be resolved by the new year.",
    )
    s.action(
        "he would send the task group a breakdown by ward",
        ["Inspector Huxtable", "Inspector Karl Huxtable", "Karl Huxtable", "he"],
    )
    s.resolve("RESOLVED that –", "the update be noted.")
    s.item("6", "Work programme", mark="")
    s.para(
        "The task group considered the programme for the rest of the year. Members discussed whether to look at taxi licensing and thought that it belonged with another committee.",
        "The next meeting would be on 22 January 2019.",
    )
    s.resolve("RESOLVED that –", "the work programme be noted.")
    s.put("sign", "Chair\nSafer Communities Task Group")
    s.para("The meeting started at 6.30 pm\nand finished at 8.40 pm")
    look = Look(font="sans", size=12, heading="bold", footer="{page}", margin=72)
    return Sample("tarrowdale-safer-communities-2018-11-06.pdf", "scrutiny", pdf_fpdf2.render(s.blocks, look), (s,))

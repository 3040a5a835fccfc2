"""An officer's report with a masthead and recommendations; its numbered paragraphs are no items."""

from __future__ import annotations

from corpus.generator.render import pdf_reportlab
from corpus.generator.samples import Sample
from corpus.generator.sheet import Look, Sheet


def document() -> Sample:
    r = Sheet("report", {
        "council": "Harrowick Borough Council",
        "committee": "Overview and Scrutiny Committee",
        "date": "2021-09-21",
        "title": ["Homelessness and Rough Sleeping Strategy: Second Year", "HOMELESSNESS AND ROUGH SLEEPING STRATEGY: SECOND YEAR"],
        "author": ["Head of Housing Services", "Simone Achebe", "Simone Achebe, Housing Strategy Officer"],
    })  # fmt: skip
    r.title("HARROWICK BOROUGH COUNCIL", "OVERVIEW AND SCRUTINY COMMITTEE – 21 SEPTEMBER 2021", "REPORT OF THE HEAD OF HOUSING SERVICES",
            "HOMELESSNESS AND ROUGH SLEEPING STRATEGY: SECOND YEAR")  # fmt: skip

    def section(number: str, title: str, *paragraphs: str) -> None:
        r.put("section", f"{number} {title}")
        for n, text in enumerate(paragraphs, 1):
            r.para(text, number=f"{number}.{n}")

    section(
        "1", "Executive Summary",
        "The strategy was adopted by Council on 16 July 2019 for five years. It set three aims: to prevent homelessness, to end the use of bed and breakfast for families, and to "
        "help rough sleepers into homes that they can keep.",
        "During the pandemic the Council took in 44 people who had been sleeping rough or were about to. Thirty-one of them have since moved on to a settled home and five have lost touch.",
    )  # fmt: skip
    r.put("section", "2 Recommendations")
    r.recommend(
        "That the Committee notes the progress made in the second year of the strategy.",
        number="2.1",
        gold_number="2.1",
    )
    r.recommend(
        "That the Committee asks Cabinet to keep the outreach worker’s post for two further years at a cost of £38,600 a year.",
        number="2.2",
        gold_number="2.2",
    )
    r.recommend(
        "That a report on families in temporary accommodation be brought to the Committee in March 2022.",
        number="2.3",
        gold_number="2.3",
    )
    section(
        "3",
        "Progress",
        "Prevention. 318 households came to the Council before they had lost their home, against 241 the year before. In just under half of these cases homelessness was prevented.",
        "Temporary accommodation. At the end of June 63 households were in temporary accommodation, nine of them in bed and breakfast. The target of none by April 2021 has not been met.",
        "Rough sleeping. The estimate made in November 2020 was of four people. A new estimate will be made this November with St Aldhelm’s Day Centre and the police.",
        "At its meeting on 9 March 2021 the Committee resolved that the protocol for severe weather be reviewed. The review is complete and the protocol will now be triggered by the "
        "forecast of one night at zero degrees rather than three.",
    )
    section(
        "4",
        "Next steps",
        "The housing team will continue to work with private landlords. An action has been set for the team to visit every landlord who has more than ten homes in the borough.",
        "The strategy is due to be refreshed in 2023, when the results of the census should be known.",
    )
    section(
        "5",
        "Financial implications",
        "The costs described in this report are met from the homelessness prevention grant, save for those in recommendation 2.2.",
    )
    section(
        "6",
        "Equality implications",
        "Of the people helped in 2020/21, 62% were men. Care leavers and people with a disability were over-represented.",
    )
    r.para(
        "Author: Simone Achebe, Housing Strategy Officer",
        "Background papers: Homelessness and Rough Sleeping Strategy 2019–2024",
    )
    look = Look(font="serif", size=12, footer="Page {page} of {pages}")
    return Sample("harrowick-homelessness-report-2021-09-21.pdf", "report", pdf_reportlab.render(r.blocks, look), (r,))

"""Documents on one line: where their items start, however these are numbered and their titles end."""

from __future__ import annotations

from pathlib import Path

import pytest

from minutes_parser.extract.run_on import split_run_on
from minutes_parser.layout.model import Line
from minutes_parser.parse import parse_file

TOP = "Minutes of the Meeting of Elmford Parish Council held on Monday 9 April 2018 at 7.30pm in the Institute Present: Cllr A Vane (Chairman), Cllr B Holt, Cllr C Moss. In attendance: Mrs E Tarn (Clerk) "
ITEMS = {
    "Apologies for Absence": "Apologies were received from Cllr Orme, who was abroad.",
    "Declarations of Interest": "There were no declarations of interest.",
    "Minutes of the Previous Meeting": "The minutes of the meeting held on 12 March 2018 were approved as a correct record.",
    "Matters Arising": "The Clerk reported that the roof of the boathouse had been mended for £1,250.00.",
    "Boathouse Lease": "Cllr Holt said that the solicitor had sent a draft, of which there were 3 versions.",
    "Finance": "The accounts to the end of March were noted.",
    "Date of Next Meeting": "14 May 2018 at 7.30pm in the Institute.",
}
NUMBERS = [
    "{n}. ", "{n} ", "{n}) ", "({n}) ", "{n} - ", "{n}.0 ", "Item {n} ", "Item {n}: ", "Minute {n} ", "{m}/18 ", "18/{m:03d} ", "2018/{m} ", "18.{m} ",
    "C18/{m} ", "AM/18/{m} ", "Minute AM/18/{m} ", "ELM.{m} ", "{y} ", "1804{n:02d} ", "S{m}/18 {n}. ", "{n}.) ", "[{n}] ", "{n}: ", "No. {n} ", "Item No {n} ", "Min {m}: ", "C.{m} ", "18-{m} ", "2018-19/{m} ", "({small}) ", "1. ", "{roman}. ", "{letter}) ", "{capital}. ",
]  # fmt: skip
ENDS = [": ", " - ", " – ", ". "]
ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII"]


def _line(form: str, end: str, *, capitals: bool = False) -> str:
    heads = [
        form.format(
            n=n,
            m=n + 30,
            y=n + 1340,
            roman=ROMAN[n - 1],
            small=ROMAN[n - 1].lower(),
            letter="abcdefg"[n - 1],
            capital="ABCDEFG"[n - 1],
        )
        for n in range(1, len(ITEMS) + 1)
    ]
    titles = [title.upper() if capitals else title for title in ITEMS]
    return TOP + " ".join(
        f"{head}{title}{end}{said}" for head, title, said in zip(heads, titles, ITEMS.values(), strict=True)
    )


def _titles(tmp_path: Path, text: str) -> list[str]:
    path = tmp_path / "minutes.txt"
    path.write_text(f"{text}\n", encoding="utf-8")
    (document,) = parse_file(path).documents
    return [(item.title or "").casefold() for item in document.items]


@pytest.mark.parametrize("form", NUMBERS)
@pytest.mark.parametrize("end", [": ", " – "])
def test_items_of_any_number_start_in_one_line(tmp_path: Path, form: str, end: str) -> None:
    assert _titles(tmp_path, _line(form, end)) == [title.casefold() for title in ITEMS]


@pytest.mark.parametrize("end", ENDS)
@pytest.mark.parametrize("form", ["", "• "])
def test_titles_without_numbers_start_in_one_line(tmp_path: Path, form: str, end: str) -> None:
    titles = [title.casefold() for title in ITEMS]
    assert _titles(tmp_path, _line(form, end)) in (titles, titles[1:])  # apologies may be those of the list above


@pytest.mark.parametrize("form", ["", "{n}. ", "18/{m:03d} "])
def test_titles_in_capitals_end_where_their_words_do(tmp_path: Path, form: str) -> None:
    titles = [title.casefold() for title in ITEMS]
    assert _titles(tmp_path, _line(form, " ", capitals=True)) in (titles, titles[1:])


SHORT = "{} 1. Apologies: Cllr Orme. 2. Declarations of Interest: None. 3. Minutes: Agreed and signed. 4. Boathouse: To be painted. 5. Date of next meeting: 14 May 2018."


@pytest.mark.parametrize("top", [TOP.strip(), "Elmford Parish Council. The meeting was held in the Institute."])
def test_a_short_line_is_parted_by_usual_titles(top: str) -> None:
    whole = f"{top} {SHORT.format('The Chairman welcomed Cllr Moss, who had been elected in March, and all that had come to hear of the boathouse.')}"
    starts = [line.text.split(" ", 1)[0] for line in split_run_on([Line(whole)])]
    assert starts[-5:] == ["1.", "2.", "3.", "4.", "5."]


@pytest.mark.parametrize(
    "told",
    [
        "The following payments were approved in the order of the schedule that the Clerk had sent round with the agenda: 1. Clerk £200.00 2. Hire of the hall £30.00 3. Premium £312.11 4. Mowing £98.00 5. Paper £12.40. The Chairman signed the schedule, which was put into the file.",
        "The Council looked at 1. Sheds at Quay House 2. An appeal about Oak Farm 3. Works at the crossroads, and had no objection to any of them so long as the elms were kept, the road was open by Easter, and the builders had left the green as they had found it when they came.",
        "It was said that 3 Members had resigned, 4 Members had joined and 5 Meetings had been held. In 2016 Members had voted for a new hall, in 2017 Members had voted against it, and in 2018 Members had left the matter as it was until somebody should come forward with the means to build it.",
        "Cllr Vane said: the hall is cold. Cllr Holt said: the hall is dear. Note: the hall is let on Mondays. Hours: from nine to five. Hire: £12 a time. The keys: with the Clerk. None of this had changed since the hall was built, and nobody thought that it would change before it was sold.",
    ],
)
def test_lists_and_counts_in_a_paragraph_part_nothing(told: str) -> None:
    lines = [Line("1. Apologies"), Line("None."), Line("2. Finance"), Line(told), Line("3. Date of next meeting")]
    assert split_run_on(lines) == lines

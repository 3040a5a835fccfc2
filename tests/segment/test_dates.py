"""Dates and times as minutes print them; every form is invented."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minutes_parser.segment.dates import due_date, find_dates, find_times


@pytest.mark.parametrize(
    ("words", "iso", "printed"),
    [
        ("held on 4 March 2014 at", "2014-03-04", "4 March 2014"),
        ("on the 2nd. of March 2014 in", "2014-03-02", "2nd. of March 2014"),
        ("Weds 12 Oct 22, 7pm", "2022-10-12", "Weds 12 Oct 22"),
        ("on 12 October 22 people came", None, "12 October"),
        ("Tuesday, 4th March, 2014.", "2014-03-04", "Tuesday, 4th March, 2014"),
        ("ON\nTUESDAY 4TH MARCH 2014", "2014-03-04", "TUESDAY 4TH MARCH 2014"),
        ("March 4th 2014", "2014-03-04", "March 4th 2014"),
        ("on l3th May 2014 at", "2014-05-13", "l3th May 2014"),
        ("2Oth October 2O14", "2014-10-20", "2Oth October 2O14"),
        ("4th May 2OO8 at", "2008-05-04", "4th May 2OO8"),
        ("23 SEPTMEMBER 2020", "2020-09-23", "23 SEPTMEMBER 2020"),
        ("Tues 4th Feburary 2014", "2014-02-04", "Tues 4th Feburary 2014"),
        ("4/3/14", "2014-03-04", "4/3/14"),
        ("04.03.2014", "2014-03-04", "04.03.2014"),
        ("2014-03-04", "2014-03-04", "2014-03-04"),
        ("14 th January 2015", "2015-01-14", "14 th January 2015"),
        ("16™ MAY 2016", "2016-05-16", "16™ MAY 2016"),
        ("15THNOVEMBER 2017", "2017-11-15", "15THNOVEMBER 2017"),
        ("the 12th day of March 2024", "2024-03-12", "12th day of March 2024"),
        ("on Tuesday4th March 2014", "2014-03-04", "Tuesday4th March 2014"),
        ("held on4 March 2014", "2014-03-04", "4 March 2014"),
        ("5 September ‘23", "2023-09-05", "5 September ‘23"),
        ("= Minutes 2014 03 04 =", "2014-03-04", "2014 03 04"),
        ("Friday 2Oth October 2017 8.15pm", "2017-10-20", "Friday 2Oth October 2017"),
        ("Committee Meeting 16 06 13", "2013-06-16", "16 06 13"),
        ("4thMarch2014", "2014-03-04", "4thMarch2014"),
        ("4th. March 2014", "2014-03-04", "4th. March 2014"),
        ("5 Nov '12", "2012-11-05", "5 Nov '12"),
        ("on 4 May", None, "4 May"),
        ("31 February 2015", None, "31 February 2015"),
        ("4 & 5 May 2014", "2014-05-05", "5 May 2014"),
        ("23 Mawrth 2021", "2021-03-23", "23 Mawrth 2021"),
    ],
)
def test_a_date_is_found_with_its_words(words: str, iso: str | None, printed: str) -> None:
    (found,) = find_dates(words)
    assert (found.iso, found.text) == (iso, printed)
    assert words[found.start : found.end] == printed


@pytest.mark.parametrize(
    "words",
    [
        "in 2014",
        "may 3 people speak",
        "paragraph 3.5",
        "£4.12",
        "3 marched",
        "12 people",
        "1.5 May",
        "item 4/3",
        "l3 May 2014",
    ],
)
def test_what_is_no_date(words: str) -> None:
    assert find_dates(words) == ()


@given(
    st.dates(min_value=date(1971, 1, 1), max_value=date(2068, 12, 31)),
    st.sampled_from(["%d %B %Y", "%d/%m/%Y", "%B %d, %Y"]),
)
def test_every_day_comes_back(day: date, form: str) -> None:
    (found,) = find_dates(f"The meeting of {day.strftime(form)} was held")
    assert found.iso == day.isoformat()


@pytest.mark.parametrize(
    ("words", "times"),
    [
        ("7.30pm", ["19:30"]),
        ("7.00 P.M", ["19:00"]),
        ("at 7.OOp.m.", ["19:00"]),
        ("6.3OPM", ["18:30"]),
        ("at 7.O5 pm", ["19:05"]),
        ("at l0.30 a.m.", ["10:30"]),
        ("room 7.OO of the mill", []),
        ("paid £7.OO pm", []),
        ("at 10.30 a.m. in", ["10:30"]),
        ("19:30", ["19:30"]),
        ("20.30pm", ["20:30"]),
        ("1900hrs", ["19:00"]),
        ("12 noon", ["12:00"]),
        ("12.00 NOON", ["12:00"]),
        ("6.00 o'clock p.m.", ["18:00"]),
        ("12.15am", ["00:15"]),
        ("1.00 p.m. – 4.15 p.m.", ["13:00", "16:15"]),
        ("(2-4pm)", ["14:00", "16:00"]),
        ("11 – 1pm", ["11:00", "13:00"]),
        ("6.30 for 7pm", ["18:30", "19:00"]),
        ("paragraph 7.30 of the report", []),
        ("5 amended plans", []),
        ("£7.30pm", []),
        ("ON 9 JUNE AT 1830", ["18:30"]),
        ("closed at 2125.", ["21:25"]),
        ("built at 1900 prices", []),
    ],
)
def test_times(words: str, times: list[str]) -> None:
    assert [found.iso for found in find_times(words)] == times


@pytest.mark.parametrize(
    ("words", "times"),
    [
        ("at five to nine", ["08:55"]),
        ("at ten past ten", ["10:10"]),
        ("at twenty-five minutes to ten", ["09:35"]),
        ("at a quarter past one", ["01:15"]),
        ("at half past seven in the evening", ["19:30"]),
        ("at eight o'clock", ["08:00"]),
        ("from five to nine members came", ["08:55"]),
        ("five past chairmen", []),
        ("ten to be painted", []),
    ],
)
def test_times_in_words(words: str, times: list[str]) -> None:
    """They are read where times are looked for, as bare ones are: "five to nine" may be a count."""
    assert [found.iso for found in find_times(words, bare=True)] == times
    assert find_times(words) == []


def test_bare_times_are_read_only_on_request() -> None:
    """ "09.30 – 16.00" is a time after "Time:", and may be anything elsewhere."""
    assert find_times("09.30 – 16.00") == []
    assert [(t.iso, t.sure) for t in find_times("09.30 – 16.00", bare=True)] == [("09:30", True), ("16:00", True)]
    assert [t.sure for t in find_times("at 7.30", bare=True)] == [False]


@pytest.mark.parametrize(
    ("words", "iso", "printed"),
    [
        ("to report by Friday 28 October", "2016-10-28", "by Friday 28 October"),
        ("by 12 January", "2017-01-12", "by 12 January"),
        ("before the deadline of 12 January", "2017-01-12", "before the deadline of 12 January"),
        ("by the closing date of 12 January", "2017-01-12", "by the closing date of 12 January"),
        ("by the end of March", "2017-03-31", "by the end of March"),
        ("by the end of the month", "2016-10-31", "by the end of the month"),
        ("by Friday", "2016-10-21", "by Friday"),
        ("by 5pm on Friday", "2016-10-21", "by 5pm on Friday"),
        ("by close of business Friday 28 October", "2016-10-28", "by close of business Friday 28 October"),
        ("within two weeks", "2016-11-03", "within two weeks"),
        ("by tomorrow", "2016-10-21", "by tomorrow"),
        ("28/10/2016", "2016-10-28", "28/10/2016"),
        ("by the next meeting", None, "by the next meeting"),
        ("by March", None, "by March"),
        ("by next Friday", None, "by next Friday"),
    ],
)
def test_deadlines_follow_from_the_meeting(words: str, iso: str | None, printed: str) -> None:
    found = due_date(words, "2016-10-20")
    assert found is not None
    assert (found.iso, found.text) == (iso, printed)


@pytest.mark.parametrize(
    "words", ["the letter sent on 3 March 2016", "on Friday last", "as they are", "the March figures"]
)
def test_no_deadline(words: str) -> None:
    assert due_date(words, "2016-10-20") is None


def test_without_a_meeting_date_only_stated_years_count() -> None:
    assert due_date("by 28 October", None) == (0, 13, None, "by 28 October")

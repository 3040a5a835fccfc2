"""Planning applications and statutes, as «printed»."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest

HEAD = """
**MINUTES OF THE MEETING OF ELLERY PARISH COUNCIL HELD ON 4 JUNE 2019**

Present: Councillors Fenwick and Nair

**1. {}**

"""
_MARKED = re.compile(r"«(.*?)»")


def cited(parsed: Callable[..., Any], text: str, title: str = "Business") -> list[Any]:
    source = parsed(HEAD.format(title) + text)
    for citation in source.document.citations:
        assert source.text[citation.span.start : citation.span.end] == citation.text
    return list(source.document.citations)


@pytest.mark.parametrize(
    "marked",
    [
        "«21/00456/FUL» Old Mill, porch. No objection.",
        "«P/2021/0456» and «LA11/2019/0234/F» were noted.",
        "«NP/TOP/0724/0702», a quarry, was deferred.",
        "«3/21/0123/FP» and «21/P/01234» had been withdrawn.",
        "«PA21/04567», a barn, and «21/AP/1234», a shop, were noted.",
        "Planning application «21/0456» was supported.",
        "Application «2021/0456» would come back in May.",
        "Minute 21/045 and action 24/0681 were closed.",
        "The accounts of 2020/21 and 2021/2022 were closed on 20/10/2021.",
        "The planning budget of 2020/2021 was spent.",
        "The planning circulars 12/2021 and HG11/2021 were read.",
        "The Clerk had read report CAB/25/71.",
    ],
)
def test_planning_applications(parsed: Callable[..., Any], marked: str) -> None:
    found = cited(parsed, _MARKED.sub(r"\1", marked))
    assert [citation.reference for citation in found] == _MARKED.findall(marked)
    assert {citation.kind for citation in found} <= {"planning_application"}


def test_a_number_without_letters_is_one_where_planning_is_the_subject(parsed: Callable[..., Any]) -> None:
    assert [c.reference for c in cited(parsed, "21/04561 Old Mill, porch.", "Planning")] == ["21/04561"]
    assert cited(parsed, "21/04561 Old Mill, porch.", "Keys") == []


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        (
            "RESOLVED under «section 100A(4) of the Local Government Act 1972» that the public be excluded.",
            [("Local Government Act 1972", "section 100A(4)")],
        ),
        (
            "as in «paragraphs 1 and 3 of Part 1 of Schedule 12A to the Local Government Act 1972»",
            [("Local Government Act 1972", "paragraphs 1 and 3 of Part 1 of Schedule 12A")],
        ),
        (
            "A grant under the «Local Government Act 1972, s.137», was made.",
            [("Local Government Act 1972", "s.137")],
        ),
        (
            "the «Public Bodies (Admission to Meetings) Act 1960» and the «Housing (Scotland) Act 2014»",
            [("Public Bodies (Admission to Meetings) Act 1960", None), ("Housing (Scotland) Act 2014", None)],
        ),
        (
            "«Section 6 of the Local Government Act (Northern Ireland) 2014»",
            [("Local Government Act (Northern Ireland) 2014", "Section 6")],
        ),
        (
            "with «Regulation 14 of the Licensing Act 2003 (Hearings) Regulations 2005»",
            [("Licensing Act 2003 (Hearings) Regulations 2005", "Regulation 14")],
        ),
        (
            "under «Part IV of the Housing Act 1996»",
            [("Housing Act 1996", "Part IV")],
        ),
        (
            "«Section 183 of the Local Government Act, 2001», as amended",
            [("Local Government Act, 2001", "Section 183")],
        ),
        ("The Churchwardens asked the Council to act in 1996.", []),
        ("By order of the Council, 4 June 1996. An Act to follow.", []),
        ("In Order 2019 was a good year.", []),
    ],
)
def test_statutes(parsed: Callable[..., Any], marked: str, expected: list[tuple[str, str | None]]) -> None:
    found = cited(parsed, _MARKED.sub(r"\1", marked))
    assert [(citation.reference, citation.provision) for citation in found] == expected
    assert [citation.text for citation in found] == _MARKED.findall(marked)
    assert {citation.kind for citation in found} <= {"statute"}


def test_a_citation_belongs_to_its_item_and_its_decision(parsed: Callable[..., Any]) -> None:
    document = parsed(HEAD.format("Planning") + "RESOLVED that 21/00456/FUL be supported.\n").document
    (decision,) = document.resolutions
    assert [(c.item, c.resolution_id) for c in document.citations] == [("1", decision.id)]

"""Sentences read as far as they speak for this meeting: what was told in them, listed below them, or asked of somebody. All invented."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

HEAD = """MOORFOOT TOWN COUNCIL

Minutes of the meeting held on Monday 3 June 2024 in the Institute

Present: Councillors A Moss (Chair), B Tarn, K Orme, R Vale and D Pike. In attendance: J Lund (Clerk)

1. Apologies

None.

2. Quay

"""
END = "\n\n3. Date of next meeting\n\n1 July 2024.\n"

DECIDED: list[tuple[str, list[list[str]]]] = [
    # what was settled with others, at their table
    ("Councillor Vale met with Mr Lowe from the Water Board, today at 3pm, to look at the drain. After some debate it was decided the Water Board will lay a new pipe.", []),
    ("Cllr Pike had met with Lowmoor Rivers on site and it was agreed that Lowmoor Rivers would dredge the dock. The Council agreed to pay half.", [["The Council agreed to pay half."]]),
    ("Councillor Vale met with Mr Lowe from the Water Board. It was agreed that the drain be fenced.", [["It was agreed that the drain be fenced."]]),
    ("The Chair of the Quay Committee updated the Board on discussions at the committee meeting in May:\no Signs - these were reviewed and agreed.\no The fair was discussed.", []),
    ("• Old Trees A sub committee met with contractors on site. It was agreed which trees to fell.", []),
    ("Mary said she had attended the meeting at Thorn and many came. Lara Camm was elected as Chairperson of the league.", []),
    ("Cllr Pike attended the meeting of the Hall Trust. It was agreed that he go again.", [["It was agreed that he go again."]]),
    # a letter in full, its quotation marks paragraphs apart
    ('Miss Pike replied as follows:- "I have both of your letters.\n\nThe two sheds were also decided that night. A vote was taken and it was agreed that there was no objection.\n\nI trust that this will do."\n\nIt was agreed that the matter be closed.', [["It was agreed that the matter be closed."]]),
    ("The Clerk read a letter: “Dear Chair,\n\nThe Trustees agreed to shut the slip.\n\nYours, T Lowe”\n\nThe letter was noted.", [["The letter was noted."]]),
    ('The boat "Sally" was sold.\n\nThe berth was let.\n\nIt was agreed to call the new one "Nell".', [['It was agreed to call the new one "Nell".']]),
    # beside what was agreed once
    ("The rope costs £90. That is dearer than was agreed in spring, because of the tax.", []),
    ("It was agreed to pay no more than was set in May.", [["It was agreed to pay no more than was set in May."]]),
    # received, and what was told in it
    ("The members received an update on the slipway.", [["The members received an update on the slipway."]]),
    ("Members received a report from the Clerk that the crane had moved.", []),
    # an opinion first
    ("The Councillors agreed that although the lamps are good, the Councillors decided that there should be more of them.", [["The Councillors agreed that although the lamps are good, the Councillors decided that there should be more of them."]]),
    ("It was agreed that the mast is safe for now, Mr Lowe knew of a varnish - it was agreed that the varnish be bought.", [["it was agreed that the varnish be bought."]]),
    ("It was agreed that the mast was safe.", []),
    ("It was decided that the council wished to have the power to move boats.", [["It was decided that the council wished to have the power to move boats."]]),
    ("It was agreed that the council wished to see more boats.", []),
    # where a stop was lost, and where one is none
    ("It was resolved that the Council will pay for the winch (some £90) It was also suggested that Mr Lowe find a spare, again it was resolved that the Council would pay.", [["the Council will pay for the winch (some £90)"], ["it was resolved that the Council would pay."]]),
    ("Two sheds at Low Slip - recommend approval Planning Decisions: T Lowe - porch - approved; J Hay - barn - refused.", [["Two sheds at Low Slip - recommend approval"]]),
    # what is put off beside what is agreed
    ("The dates were provisionally agreed as: 4 July, 1 August, others to be confirmed.", [["The dates were provisionally agreed as: 4 July, 1 August, others to be confirmed."]]),
    ("After talks with the harbour a day in late spring was agreed for the regatta, with cakes at the mill.", [["After talks with the harbour a day in late spring was agreed for the regatta, with cakes at the mill."]]),
    ("Band request for a gift, resolved not to give", [["Band request for a gift, resolved not to give"]]),
    ("Lara Camm would like to join. Proposed: Cllr Vale / Seconded: Cllr Pike. The Town Council welcomes Lara on a co-opted basis.", [["The Town Council welcomes Lara on a co-opted basis."]]),
    # letters that are all noted
    ("Sea News : Your Harbour:\nRope leaflet : talk on 4 July at 8 p.m. : bins will be moved : Scouts - all noted. The Clerk left.", [["Sea News : Your Harbour: Rope leaflet : talk on 4 July at 8 p.m. : bins will be moved : Scouts - all noted."]]),
    # points below what was agreed
    ("The Council agreed to the new form with the following suggestions:\n\n• Ropes be put first.\n\n• Add a map.\n\nIt was said that this would help.", [["The Council agreed to the new form with the following suggestions:", "Ropes be put first.", "Add a map."]]),
    ("The Council endorsed the papers and suggested the following:\n\n• A map.\n\n• A list.", [["The Council endorsed the papers"]]),
    ("RESOLVED: That the following items be brought to the next agenda.\n\n• Land near the mill\n\n• The winch", [["the following items be brought to the next agenda.", "Land near the mill", "The winch"]]),
    ("RESOLVED: that the Council reply as follows: • The dock be kept. • No path be made.", [["the Council reply as follows:", "The dock be kept.", "No path be made."]]),
    ("RESOLVED: That the winch be sold. Also, that the Clerk ask for a price.", [["the winch be sold. Also, that the Clerk ask for a price."]]),
    ("RESOLVED: The Council felt that the path should stay. They would however look into who owns it.", [["The Council felt that the path should stay. They would however look into who owns it."]]),
    ("After advice the Council agreed that the Quay\n\nCommittee will be a working group.", [["After advice the Council agreed that the Quay Committee will be a working group."]]),
]  # fmt: skip

TO_DO: list[tuple[str, list[tuple[str, str | None]]]] = [
    ("The winch is done. Chairman thank Nora Lowe for her work.", []),
    ("Chairman email Nora Lowe.", [("Chairman email Nora Lowe.", "Chairman")]),
    ("The task force will be visiting Moorfoot in early 2025.", []),
    ("The task force will be visiting Moorfoot in May and will report back to the Clerk.", [("The task force will be visiting Moorfoot in May and will report back to the Clerk.", "The task force")]),
    ("All agreed this was a true record and were signed, to be forwarded to the County.", [("to be forwarded to the County.", None)]),
    ("It was suggested that Mr Lowe find a spare winch, again it was resolved that the Council would pay for it.", []),
    # who is meant
    ("Action: all present to look for a new berth.", [("all present to look for a new berth.", "all present")]),
    ("The Chairman noted that she and the Clerk had had a talk with the owner. She undertook to report any news.", [("She undertook to report any news.", "The Chairman")]),
    ("It was suggested that the fair be included in the newsletter by Mr Lowe. All agreed to this.", [("the fair be included in the newsletter by Mr Lowe.", "Mr Lowe")]),
    ("JL has kindly agreed to help painting posters to be put up in the town.", [("JL has kindly agreed to help painting posters to be put up in the town.", "J Lund")]),
    ("Lowmoor primary school to look into the age of the bell and report back.", [("Lowmoor primary school to look into the age of the bell and report back.", "Lowmoor primary school")]),
    # who is asked
    ("The Mayor asked Members to compile a list of aims.", [("Members to compile a list of aims.", "Members")]),
    ("The Mayor asked Members to consider the list.", []),
    ("The Mayor requested Elected Members draft a note on the pier and submit it.", [("Elected Members draft a note on the pier and submit it.", "Elected Members")]),
    # how far it goes
    ("Mrs Lund said that she would make the key available, noting that the club does need it.", [("she would make the key available", "Mrs Lund")]),
    ("RESOLVED: That the Clerk should continue to ask the owner and should report back to the Council.", [("the Clerk should continue to ask the owner and should report back to the Council.", "the Clerk")]),
    ("RESOLVED: That the Clerk should continue to ask the owner.", []),
    ("RESOLVED: That this be passed on to the Harbour Office.", [("this be passed on to the Harbour Office.", None)]),
    ("The committee will reach out to the old crew and invite them.", [("The committee will reach out to the old crew and invite them.", "The committee")]),
]  # fmt: skip


@pytest.mark.parametrize(("body", "clauses"), DECIDED)
def test_what_was_decided(parsed: Callable[..., Any], body: str, clauses: list[list[str]]) -> None:
    found = parsed(HEAD + body + END, "minutes.txt").document.resolutions
    assert [[c.text for c in r.clauses] for r in found if r.item == "2"] == clauses


@pytest.mark.parametrize(("body", "expected"), TO_DO)
def test_what_is_to_be_done(parsed: Callable[..., Any], body: str, expected: list[tuple[str, str | None]]) -> None:
    actions = parsed(HEAD + body + END, "minutes.txt").document.actions
    assert [(a.text, a.owner) for a in actions] == expected


def test_a_day_and_its_month_apart(parsed: Callable[..., Any]) -> None:
    body = "The Mayor asked Members to compile a list of aims on or before the 12th\n\nJuly."
    (action,) = parsed(HEAD + body + END, "minutes.txt").document.actions
    assert (action.owner, action.due) == ("Members", "2024-07-12")


def test_rows_of_a_table_of_actions(parsed: Callable[..., Any]) -> None:
    rows = ["Tarn | Ring the depot", " | to members to come along"]
    table = "\n".join(f"| {row} |" for row in ("Who | What", "---|---", *rows))
    body = "The list was read.\n\n3. Actions\n\n" + table
    assert [a.owner for a in parsed(HEAD + body, "minutes.md").document.actions] == ["B Tarn"]

"""Who moved and who voted how, as Irish councils print it in lines: names torn over them, titles in Irish, roll calls by letters. Everything is invented."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

HEAD = """BALLYDOON COUNTY COUNCIL

Minutes of the meeting of the Council held on Monday 4 May 2026 at the County House

Present: Councillors A Moss (Cathaoirleach), B Tarn, K Orme, R Vale, D Pike, E Lock and F Reed

1. Apologies

None.

2. {title}

"""
END = "\n\n3. Date of next meeting\n\n8 June 2026.\n"
BY = ("Comhairleoir B. Tarn", "Comhairleoir K. Orme")
MOVED = "On the proposal of Comhairleoir B. Tarn, seconded by Comhairleoir K. Orme, the following motion was proposed{stop}\n\n‘That the rate be set at 51.’\n\n"
CLLRS = ("Cllr B. Tarn", "Cllr K. Orme")
MOVED_IN_LINE = "Proposed by Cllr B. Tarn, seconded by Cllr K. Orme: That the rate be set at 51.\n\n"

# what is printed, what was decided, who moved and seconded it, the result
DECIDED: list[tuple[str, str, tuple[str | None, str | None], str | None]] = [
    # the body adopts "this motion"
    (MOVED.format(stop=";") + "An Chomhairle decided unanimously to adopt this motion without a division.\n\nAn tArdmhéara declared the motion carried.", "That the rate be set at 51.", BY, "unanimous"),
    (MOVED.format(stop=":") + "Following discussion members agreed by consensus to support the motion.", "That the rate be set at 51.", BY, None),
    (MOVED.format(stop=":") + "The Committee voted unanimously to pass the resolution without a division.", "That the rate be set at 51.", BY, "unanimous"),
    (MOVED.format(stop=":") + "It was unanimously agreed to approve the above motion.", "That the rate be set at 51.", BY, "unanimous"),
    ("The following motion, moved by Cllr B. Tarn and seconded by Cllr K. Orme, was as follows:\n\n“That the quay be lit.”\n\nMembers resolved to adopt the motion.", "That the quay be lit.", CLLRS, None),
    ("The Chair asked the Board to accept the proposal to close the slip.\n\nThe slip will close on 3 June.\n\nThe Board agreed unanimously to accept this proposal.", "The Board agreed unanimously to accept this proposal.", (None, None), "unanimous"),
    # titles in Irish
    ("On the proposal of Comhairleoir B. Tarn, seconded by Comhairleoir K. Orme, An Chomhairle agreed to adopt the plan.", "An Chomhairle agreed to adopt the plan.", BY, None),
    ("An Cathaoirleach proposed that the pier be closed. This was seconded by Cllr K. Orme and agreed.", "the pier be closed", ("An Cathaoirleach", "Cllr K. Orme"), None),
    # names that lines or a reader have torn or joined
    ("On the proposal of Councillor Bríd Tarn seconded by Councillor Ciarán\nOrme, the sale of the yard was approved.", "the sale of the yard was approved.", ("Councillor Bríd Tarn", "Councillor Ciarán Orme"), None),
    ("It was proposed by Councillor B. Tarn, seconded by Councillor\nK. Orme, and RESOLVED:\n“That the report be ADOPTED.”", "the report be ADOPTED.", ("Councillor B. Tarn", "Councillor K. Orme"), None),
    ("It was proposed by Councillor B. Tarn and seconded by Councillor K. Brodyand RESOLVED:\n“That the report be ADOPTED.”", "the report be ADOPTED.", ("Councillor B. Tarn", "Councillor K. Brody"), None),
    ("It was proposed by Councillor B. Tarn and seconded by Councillor K. Garland RESOLVED:\n“That the report be ADOPTED.”", "the report be ADOPTED.", ("Councillor B. Tarn", "Councillor K. Garland"), None),
    ("On the proposal of Cllr B. Tarn and seconded b Cllr K. Orme, it was agreed to lease the slip.", "to lease the slip.", CLLRS, None),
("It was proposed by Councillor Bríd\nTarn and seconded by Councillor Ciarán\nOrme that the slip be leased. This was agreed.", "the slip be leased", ("Councillor Bríd Tarn", "Councillor Ciarán Orme"), None),
    ("On the proposal of Councillor B. Tarn and seconded by Councillor K.\nOrme, members noted the report and agreed to the lease.", "members noted the report and agreed to the lease.", ("Councillor B. Tarn", "Councillor K. Orme"), None),
    ("Members agreed, on the proposal of An Cathaoirleach and seconded by an Leas-Chathaoirleach, to lease the slip.", "to lease the slip.", ("An Cathaoirleach", "an Leas-Chathaoirleach"), None),
    ("On the proposal of Cllr TJ. Tarn, seconded by Cllr K. Orme, it was agreed to lease the slip.", "to lease the slip.", ("Cllr TJ. Tarn", "Cllr K. Orme"), None),
    ("Proposed by: Cllr B. Tarn\n\nPage 3 of 9\n\nSeconded by: Cllr K. Orme\n\n4\n\nThat the rate be set at 51.\n\nIn Favour: 6\n\nAgainst: O\n\nAbstain: O\n\nThe motion was carried.", "That the rate be set at 51.", CLLRS, "carried"),
    # the body settles on somebody's proposal, over its clause
    ("On the proposal of Cllr B. Tarn and seconded by Cllr K. Orme, the Members approved;\n\nThat the rate be set at 51.\n\nIn Favour: 6\n\nAgainst: 0", "the rate be set at 51.", CLLRS, None),
    ("On a proposition by Cllr B. Tarn and seconded by Cllr K. Orme, the Committee agreed:\n\nThat the signs be taken down.", "the signs be taken down.", CLLRS, None),
    ("Having been proposed by Cllr B. Tarn and seconded by Cllr K. Orme, the report was adopted.", "Having been proposed by Cllr B. Tarn and seconded by Cllr K. Orme, the report was adopted.", CLLRS, None),
    # what "this Council write" takes effect, whatever verb stands behind it
    ("On the proposal of Cllr B. Tarn, seconded by Cllr K. Orme, it was agreed that this Council write to the harbour board to learn why it is dark.", "this Council write to the harbour board to learn why it is dark.", CLLRS, None),
    ("It was agreed that the Clerk ask the owner whether the gate is kept shut.", "It was agreed that the Clerk ask the owner whether the gate is kept shut.", (None, None), None),
    ("Members noted the reply received.", "Members noted the reply received.", (None, None), None),
    # a motion on notice, seconded below its words, with its outcome in a line of its own
    ("Notice of Motion No: 7/2026\n\nCouncillor Bríd Tarn proposed the following Notice of Motion:-\n\n\"That Ballydoon County Council light the slip.\"\n\nThis Notice of Motion was seconded by Councillor Ciarán Orme. The engineer said it could be done.\n\nNotice of Motion No: 8/2026\n\nCouncillor Dara Pike proposed the following Notice of Motion:-\n\n\"That Ballydoon County Council buy the old mill.\"\n\nThis Notice of Motion was seconded by Councillor Eve Lock. Members were told that it is for sale.\n\nAll members agreed.", "That Ballydoon County Council buy the old mill.", ("Councillor Dara Pike", "Councillor Eve Lock"), "unanimous"),
    # a motion with which somebody opens
    ("The Mayor reopened the meeting at 12.40pm, with a Motion to thank the crew. This was seconded by Cllr K. Orme and agreed by all.", "The Mayor reopened the meeting at 12.40pm, with a Motion to thank the crew. This was seconded by Cllr K. Orme and agreed by all.", ("The Mayor", "Cllr K. Orme"), "unanimous"),
    ("Cllr B. Tarn opened with a motion that the meeting be adjourned. This was seconded by Cllr K. Orme and carried.", "Cllr B. Tarn opened with a motion that the meeting be adjourned. This was seconded by Cllr K. Orme and carried.", CLLRS, "carried"),
    # the motion is said again behind the debate
    ("Cllr B. Tarn proposed, seconded by Cllr K. Orme\n\n“To write to the Minister for Ports, Harbours & Fish, Una Roe to pay for lights on the quay.”\n\nIn the debate these points were made:\n\n• The lights are old.\n\n• The quay is dark.\n\nMembers agreed to write to the Minister for Ports, Harbours & Fish, Una Roe to pay for lights on the quay.", "Members agreed to write to the Minister for Ports, Harbours & Fish, Una Roe to pay for lights on the quay.", CLLRS, None),
    ("Cllr B. Tarn proposed that the Council note the report.\n\nCllr Tarn’s proposal was seconded by Cllr K. Orme. There were no others.\n\nOn a vote of 6 in favour with 1 abstention the Cathaoirleach declared the proposal carried.", "the Council note the report", CLLRS, "carried"),
]  # fmt: skip


@pytest.mark.parametrize(("printed", "decided", "by", "result"), DECIDED)
def test_what_was_decided_and_who_moved_it(
    parsed: Callable[..., Any], printed: str, decided: str, by: tuple[str | None, str | None], result: str | None
) -> None:
    (decision,) = parsed(HEAD.format(title="Rates") + printed + END, "minutes.txt").document.resolutions
    assert [clause.text for clause in decision.clauses] == [decided]
    assert (decision.mover, decision.seconder) == by
    if result:
        assert decision.vote.result == result


# the division as printed, and who was for, against and abstained
DIVISIONS: list[tuple[str, list[str], list[str], list[str]]] = [
    (MOVED.format(stop=";") + "The division went as follows:\n\nFOR:\n\nComhairleoirí J. Moss, E. Lock, An tArdmhéara, F. Reed, An Leas-Chathaoirleach,\n\nD. Pike.\n\n(6)\n\nAGAINST:\n\nComhairleoirí R. Vale,\n\nT. Hart.\n\n(2)\n\nABSTAIN: Comhairleoir P. Shaw.\n\n(1)\n\nAs there were more votes in favour of this motion than against, An tArdmhéara declared the motion adopted.", ["J. Moss", "E. Lock", "An tArdmhéara", "F. Reed", "An Leas-Chathaoirleach", "D. Pike"], ["R. Vale", "T. Hart"], ["P. Shaw"]),
    (MOVED.format(stop=":") + "It was put to a vote and after a roll call was passed by 4 votes for, 2 against and 1 not present, namely:-\n\nFOR 4\n\nCLLRS. J. MOSS, E. LOCK, D.\n\nPIKE AND F. REED\n\nAGAINST 2\n\nCLLRS. R. VALE, T.\n\nHART\n\nNOT PRESENT 1\n\nCLLR. P. SHAW", ["J. MOSS", "E. LOCK", "D. PIKE", "F. REED"], ["R. VALE", "T. HART"], []),
    (MOVED_IN_LINE + "The outcome of the roll call vote is recorded below: Rates of 4 May - Roll Call Vote MOSS\n\nJANE\n\nF LOCK\n\nEVE\n\nF VALE\n\nROB\n\nA\n\nPIKE\n\nDARA\n\nF HART-\n\nDUNNE\n\nTOM\n\nX SHAW\n\nPAT\n\nN\n\nF = For; A = Against; X = Abstained; N = Not present\n\nThe motion was carried.", ["MOSS JANE", "LOCK EVE", "PIKE DARA"], ["VALE ROB"], ["HART-DUNNE TOM"]),
    (MOVED_IN_LINE + "The vote by roll call:\n\nF – For; A – Against; AB – Abstain\n\nMoss, Jane F\n\nLock, Eve F\n\nVale, Rob A\n\nPike, Dara F\n\nHart, Tom AB\n\nThe motion was carried.", ["Jane Moss", "Eve Lock", "Dara Pike"], ["Rob Vale"], ["Tom Hart"]),
    (MOVED_IN_LINE + "In favour: Cllr. l. Moss, Cllr. E. Lock & Cllr. D. Pike\n\nAgainst: Cllr. l. Vale & Cllr. T. Hart\n\nIn Favour: 3\n\nAgainst: 2\n\nAbstain: O\n\nThe motion was carried.", ["Cllr. l. Moss", "Cllr. E. Lock", "Cllr. D. Pike"], ["Cllr. l. Vale", "Cllr. T. Hart"], []),
]  # fmt: skip


@pytest.mark.parametrize(("printed", "for_", "against", "abstain"), DIVISIONS)
def test_who_voted_how(
    parsed: Callable[..., Any], printed: str, for_: list[str], against: list[str], abstain: list[str]
) -> None:
    (decision,) = parsed(HEAD.format(title="Rates") + printed + END, "minutes.txt").document.resolutions
    assert decision.clauses[0].text.rstrip(".") == "That the rate be set at 51"
    names = decision.vote.names
    assert [list(side) for side in (names.for_, names.against, names.abstain)] == [for_, against, abstain]
    assert decision.vote.for_ in {None, len(for_)}
    assert decision.vote.against in {None, len(against)}


def test_the_words_of_a_resolution_below_the_vote(parsed: Callable[..., Any]) -> None:
    printed = "A vote was called on the plan, with this result:-\n\nFOR:\n\nComhairleoirí J. Moss, E. Lock, D. Pike. (3)\n\nAGAINST: Comhairleoirí R. Vale, T. Hart. (2)\n\nAs more were in favour, an tArdmhéara declared the plan adopted and accordingly:-\n\n“Ballydoon County Council hereby resolves to adopt the plan."
    printed += "\n\nIt is to be printed in May.”"
    (decision,) = parsed(HEAD.format(title="Plan") + printed + END, "minutes.txt").document.resolutions
    assert decision.clauses[0].text.startswith("Ballydoon County Council hereby resolves to adopt the plan.")
    assert (decision.vote.for_, decision.vote.against) == (3, 2)


def test_a_list_opened_by_who_moved_it(parsed: Callable[..., Any]) -> None:
    printed = "Having been proposed by Cllr B. Tarn and seconded by Cllr K. Orme the following sums were accepted:\n\nHarbour Band €300\n\nChoir €400"
    (decision,) = parsed(HEAD.format(title="Sums") + printed + END, "minutes.txt").document.resolutions
    assert [clause.text for clause in decision.clauses] == ["Harbour Band €300", "Choir €400"]
    assert (decision.mover, decision.seconder) == CLLRS


def test_letters_that_came_in_are_no_decision(parsed: Callable[..., Any]) -> None:
    printed = "The following correspondence was received in relation to the slip:\n\n• A letter from the harbour board."
    assert not parsed(HEAD.format(title="Letters") + printed + END, "minutes.txt").document.resolutions

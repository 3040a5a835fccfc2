"""How a decision came about, told in the words and orders that clerks use: what was decided, who moved and seconded, how many voted."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

HEAD = "# Minutes of a meeting of the Quay Committee held on 4 June 2019\n\nPresent: Councillors A Bell (Chair), C Roe, B Orr and T Shah\n\n## 1. Apologies\n\nNone.\n\n## 2. Quay\n\n"
TAIL = "\n\n## 3. Any other business\n\nNone.\n"
FENCE = "It was agreed to mend the fence."

# What stands under the item; the clauses; mover and seconder; votes for, against and abstaining, and the result.
ROWS: list[tuple[str, list[str], tuple[str | None, str | None], tuple[Any, ...] | None]] = [
    ("It was agreed that the lamp be lit, and, on Tom's suggestion, it was also agreed that the gate be shut.", ["It was agreed that the lamp be lit", "on Tom's suggestion, it was also agreed that the gate be shut."], (None, None), None),
    ("The Committee AGREED to keep scheme 4, and NOTED that scheme 2 had been withdrawn.", ["to keep scheme 4", "NOTED that scheme 2 had been withdrawn."], (None, None), None),
    ("Resolved, subject to a word from the owner, that £250 be set aside.\n\nProposed by the Chair; seconded by Cllr Roe.", ["subject to a word from the owner, that £250 be set aside."], ("the Chair", "Cllr Roe"), None),
    ("Cllr Bell moved that the day be changed to Sunday; seconder, Cllr Roe; agreed 4-1.", ["the day be changed to Sunday"], ("Cllr Bell", "Cllr Roe"), (4, 1, None, None)),
    ("Proposed TS / seconded BO: full fees up to £48. Show of hands: 17 for, 3 against, 2 abstained. Carried.", ["full fees up to £48"], ("TS", "BO"), (17, 3, 2, "carried")),
    ("Cllr Bell proposed that the old mower be sold to Mr Garth.\n\nCllr Orr thought £60 generous.\n\nCllr Roe seconded the proposal, which was agreed.", ["the old mower be sold to Mr Garth"], ("Cllr Bell", "Cllr Roe"), None),
    ("Cllr Bell proposed that the lease be renewed, seconded by Cllr Roe.\n\nCllr Shah asked what a copy cost.\n\nResolved accordingly.", ["the lease be renewed"], ("Cllr Bell", "Cllr Roe"), None),
    ("Councillor Bell moved that standing orders be suspended; Councillor Roe seconded and it was so resolved.", ["standing orders be suspended"], ("Councillor Bell", "Councillor Roe"), None),
    ("Cllr Bell's proposal was to fence the ramp. Cllr Roe seconded. Vote: 5–1. Passed.", ["to fence the ramp"], ("Cllr Bell", "Cllr Roe"), (5, 1, None, "carried")),
    ("With Cllr Bell proposing and Cllr Roe seconding, the Committee approved the virement.", ["With Cllr Bell proposing and Cllr Roe seconding, the Committee approved the virement."], ("Cllr Bell", "Cllr Roe"), None),
    ("Seconded by Mrs Roe, a proposal from Mr Orr that the gate be mended was passed.", ["Seconded by Mrs Roe, a proposal from Mr Orr that the gate be mended was passed."], ("Mr Orr", "Mrs Roe"), (None, None, None, "carried")),
    ("The accounts were adopted (BO/TS), the examiner having signed them in May.", ["The accounts were adopted (BO/TS), the examiner having signed them in May."], ("BO", "TS"), None),
    ("Cllr Roe to the Finance Panel – P: Cllr Bell, S: Cllr Orr – Agreed.", ["Cllr Roe to the Finance Panel – P: Cllr Bell, S: Cllr Orr – Agreed."], ("Cllr Bell", "Cllr Orr"), None),
    ("RESOLVED: to accept the quotation.\n\nCynigiwyd / Proposed: Cllr A Bell. Eiliwyd / Seconded: Cllr C Roe.", ["to accept the quotation."], ("Cllr A Bell", "Cllr C Roe"), None),
    ("Cllr Bell proposed that the railings be black, seconded by Cllr Roe.\n\nThere being three votes for and three against, the Chair exercised her casting vote in favour and the proposal was carried.", ["the railings be black"], ("Cllr Bell", "Cllr Roe"), (3, 3, None, "carried")),
    ("Members voted 5 to 1 to object to the sign.", ["Members voted 5 to 1 to object to the sign."], (None, None), (5, 1, None, None)),
    ("The new rule was put to the vote and passed, four to two.", ["The new rule was put to the vote and passed, four to two."], (None, None), (4, 2, None, "carried")),
    ("Sea Scouts – £200 awarded (5–1)\n\nKite club – not supported (1–5)", ["Sea Scouts – £200 awarded (5–1)"], (None, None), (5, 1, None, None)),
    ("Use the second firm, £180 a year – agreed, all in favour.", ["Use the second firm, £180 a year – agreed, all in favour."], (None, None), (None, None, None, "unanimous")),
    ("Discussed at length. To buy 40m of rope at £12: 4 in favour, 1 against. Carried.", ["To buy 40m of rope at £12: 4 in favour, 1 against. Carried."], (None, None), (4, 1, None, "carried")),
    ("After discussion the matter was remitted to the Fabric Panel.", ["After discussion the matter was remitted to the Fabric Panel."], (None, None), None),
    ("The matter stood referred to the Roads Committee.", ["The matter stood referred to the Roads Committee."], (None, None), None),
    ("The item was once more deferred.", ["The item was once more deferred."], (None, None), None),
    ("The panel upheld the complaint.", ["The panel upheld the complaint."], (None, None), None),
    ("Members declined the request.", ["Members declined the request."], (None, None), None),
    ("It was thereupon agreed that the petition be sent on.", ["It was thereupon agreed that the petition be sent on."], (None, None), None),
    ("IT IS HEREBY RESOLVED that the seal be affixed to the deed.", ["the seal be affixed to the deed."], (None, None), None),
    # What was lost, told of others or thought decides nothing.
    ("Cllr Bell proposed, seconded by Cllr Roe, that the Council write again.\n\nA recorded vote was requested. For: Cllrs Bell and Roe (2). Against: Cllrs Orr, Shah and Pike (3).\n\nThe motion was therefore LOST.", [], (None, None), None),
    ("At the charter meeting on 23 May it had been proposed by Mrs Finn and seconded by Cllr Bell that the charter be renewed, and this had been carried by 14 votes to 3.", [], (None, None), None),
    ("A letter was read: “At our May meeting it was proposed by Mr Finn, seconded by Mrs Gale and carried that we object.” The Chair had replied.", [], (None, None), None),
    ("Further to the resolution of 8 January, under which £300 was set aside and Cllr Bell was appointed to lead, the grant had been claimed.", [], (None, None), None),
    ("Costs were agreed between the two surveyors at £1,900.", [], (None, None), None),
    ("There, a motion to cut the grant was proposed by the chairman, seconded by the Rector and carried by 9 votes to 4.", [], (None, None), None),
    ("Finance (13 May): the committee approved the purchase of two boilers.", [], (None, None), None),
    ("It was accepted that rural lines were dear to replace.", [], (None, None), None),
    ("Members agreed that the stall was a triumph and that parking would always be difficult.", [], (None, None), None),
]  # fmt: skip


@pytest.mark.parametrize(("body", "clauses", "moved", "vote"), ROWS, ids=[body[:50] for body, *_ in ROWS])
def test_outcomes_told(
    parsed: Callable[..., Any],
    body: str,
    clauses: list[str],
    moved: tuple[str | None, str | None],
    vote: tuple[Any, ...] | None,
) -> None:
    found = parsed(f"{HEAD}{body}\n\n{FENCE}{TAIL}").document.resolutions[:-1]
    assert [c.text for d in found for c in d.clauses] == clauses
    if clauses:
        (decision,) = found
        assert (decision.mover, decision.seconder) == moved
        told = decision.vote and (
            decision.vote.for_,
            decision.vote.against,
            decision.vote.abstain,
            decision.vote.result,
        )
        assert told == vote

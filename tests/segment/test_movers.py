"""Movers and seconders (M1 to M11), only as printed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minutes_parser.segment.motions.movers import movers

MOVERS = [
    ("Ann Asher was proposed as Chairman by Bo Fenwick and seconded by Pia Nair.", "Bo Fenwick", "Pia Nair"),
    ("Ann Asher was elected Treasurer, proposed Bo Fenwick, seconded Pia Nair.", "Bo Fenwick", "Pia Nair"),
    ("Following a proposal from Mr Fenwick and a second from Mrs Nair, it was agreed to fix the roof.", "Mr Fenwick", "Mrs Nair"),
    ("At the suggestion of Mr Fenwick, seconded by Mrs Nair, it was agreed to fix the roof.", "Mr Fenwick", "Mrs Nair"),
    ("Mr Fenwick’s proposal that the bar close at ten, seconded by Mrs Nair, was agreed.", "Mr Fenwick", "Mrs Nair"),
    ("Pia seconded Bo’s proposal to buy a kettle and this was carried.", "Bo", "Pia"),
    ("The proposal from Mr Fenwick for a new website was read.", None, None),
    ("The payments were approved, proposed by Cllr. Rh. Fenwick, seconded by Cllr. Ll. Nair:", "Cllr. Rh. Fenwick", "Cllr. Ll. Nair"),
    ("Minutes proposed Bo, seconded Pia.", "Bo", "Pia"),
    ("It was moved by Councillor A Fenwick, seconded by Councillor P Nair and RESOLVED", "Councillor A Fenwick", "Councillor P Nair"),  # M1
    ("It was moved by Councillor Fenwick seconded by Councillor Nair and", "Councillor Fenwick", "Councillor Nair"),
    ("It was proposed by Cllr Fenwick and seconded by Cllr Nair that the hall be painted.", "Cllr Fenwick", "Cllr Nair"),  # M2
    ("The accounts were approved. (Proposed by Cllr Fenwick and seconded by Cllr Nair)", "Cllr Fenwick", "Cllr Nair"),  # M3
    ("Proposed by: Ann Fenwick   Seconded by: Priya Nair", "Ann Fenwick", "Priya Nair"),
    ("Proposed: A Fenwick / Seconded: P Nair", "A Fenwick", "P Nair"),
    ("Proposed - Mrs Fenwick Seconded - Mr Nair", "Mrs Fenwick", "Mr Nair"),
    ("Cllr Fenwick proposed acceptance, seconded Cllr Nair", "Cllr Fenwick", "Cllr Nair"),
    ("Agreed, proposed by AF, seconded by PN.", "AF", "PN"),
    ("Proposed by Councillor Ó Dálaigh;\nSeconded by Councillor Ní Bhroin;\nAnd Resolved:", "Councillor Ó Dálaigh", "Councillor Ní Bhroin"),  # M4
    ("4) Mr Fenwick proposed, and Mrs Nair seconded, the motion that", "Mr Fenwick", "Mrs Nair"),  # M5
    ("As a MOTION, Councillor Fenwick, seconded by Councillor Nair, moved that the fee be waived.", "Councillor Fenwick", "Councillor Nair"),  # M6
    ("On the proposal of Cllr. O. Finnerty, seconded by Cllr. S. Brack it was agreed to", "Cllr. O. Finnerty", "Cllr. S. Brack"),
    ("On the proposition of Alderman Fenwick, seconded by Councillor Nair, it was", "Alderman Fenwick", "Councillor Nair"),
    ("Councillor A Fenwick moved the recommendation, which was seconded by Councillor P Nair.", "Councillor A Fenwick", "Councillor P Nair"),
    ("Councillor de Vere moved, and Councillor O'Hara seconded, the motion.", "Councillor de Vere", "Councillor O'Hara"),
    ("Proposed by Councillor Smith-Barrow, seconded by Dr van Holt.", "Councillor Smith-Barrow", "Dr van Holt"),
    ("Moved as correct by Mrs Fenwick and Mr Nair.", "Mrs Fenwick", "Mr Nair"),
    ("Proposed by Cllr Fenwick.", "Cllr Fenwick", None),  # M11
    ("The Mayor proposed a vote of thanks, seconded by Cllr Nair.", "The Mayor", "Cllr Nair"),
    ("Proposed Cllr Fenwick", "Cllr Fenwick", None),
    ("Moved by the Chair, seconded by Councillor Nair", "the Chair", "Councillor Nair"),
    ("Proposed by the Chairman and seconded by Cllr Nair", "the Chairman", "Cllr Nair"),
    ("Proposer: Ann Fenwick Seconder: Priya Nair", "Ann Fenwick", "Priya Nair"),
    ("Prop. A Fenwick, Sec. P Nair", "A Fenwick", "P Nair"),
    ("Prop Cllr Fenwick, 2nd Cllr Nair.", "Cllr Fenwick", "Cllr Nair"),
    ("(Prop. AB/ Sec. CD)", "AB", "CD"),
    ("(P: Cllr Fenwick, S: Cllr Nair)", "Cllr Fenwick", "Cllr Nair"),
    ("Pd Cllr Fenwick Sd Cllr Nair", "Cllr Fenwick", "Cllr Nair"),
    ("Proposed: Cllr Fenwick Seconded: Cllr Nair Vote: All in favour", "Cllr Fenwick", "Cllr Nair"),
    ("Upon the proposition of P Fenwick, seconded by J Nair, it was resolved", "P Fenwick", "J Nair"),
    ("The report was moved from the Chair by Councillor Fenwick and seconded by Councillor Nair.", "Councillor Fenwick", "Councillor Nair"),
    ("Councillor Fenwick formally moved and Councillor Nair duly seconded the report.", "Councillor Fenwick", "Councillor Nair"),
    ("Proposed and seconded by Cllr Fenwick and Cllr Nair", "Cllr Fenwick", "Cllr Nair"),
    ("Cllrs Fenwick and Nair proposed and seconded the accounts.", "Fenwick", "Nair"),
    ("Cllr Fenwick therefore proposed the recommendation, which was seconded by Cllr Nair.", "Cllr Fenwick", "Cllr Nair"),
    ("The Leader presented the report and proposed that it be adopted. This was seconded by Cllr Nair.", "The Leader", "Cllr Nair"),
    ("Councillor A Fenwick to move the following Motion duly seconded by Councillor P Nair:", "Councillor A Fenwick", "Councillor P Nair"),
    ("Councillor A Fenwick to move the bins on Monday.", None, None),
    ("Councillor Fenwick moved that it be sold, seconded by Councillor Nair.\nCouncillor Asher moved an amendment, seconded by Councillor Roche.", "Councillor Fenwick", "Councillor Nair"),
    ("On the nomination of Cllr Fenwick, seconded by Cllr Nair, Cllr Asher was elected.", "Cllr Fenwick", "Cllr Nair"),
    ("Agreed - Proposed by Ann Fenwick – Second by Priya Nair", "Ann Fenwick", "Priya Nair"),
    ("Approval given by Ann Fenwick and seconded by Priya Nair.", "Ann Fenwick", "Priya Nair"),
    ("Councillor Fenwick, in proposing the motion, spoke. Councillor Nair seconded. His seconder Councillor Roe agreed.", "Councillor Fenwick", "Councillor Nair"),
    ("On a proposal by the Cllr. Fenwick, seconded by the Cllr. Nair, it was approved.", "Cllr. Fenwick", "Cllr. Nair"),
    ("The minutes were approved by CCllr AF and seconded by CCllr PN.", "CCllr AF", "CCllr PN"),
    ("Proposer; Cllr Fenwick, Seconder Cllr P Nair Cllr Roe accepted the nomination.", "Cllr Fenwick", "Cllr P Nair"),
    ("Minutes of last meeting approved – by Ann Fenwick and Priya Nair", "Ann Fenwick", "Priya Nair"),
    ("The minutes were adopted as a true record by Cllr Fenwick and Cllr Nair.", "Cllr Fenwick", "Cllr Nair"),
    ("Cllr Fenwick (Proposer) Cllr Nair (Seconder)", "Cllr Fenwick", "Cllr Nair"),
    ("Resolved, proposed Ann Fenwick and seconded Priya Nair, to sign.", "Ann Fenwick", "Priya Nair"),
    ("Proposed by Clir. Fenwick; Seconded by Clir. Nair", "Clir. Fenwick", "Clir. Nair"),  # as OCR reads it
    ("It was proposed by Councillor Brack (M), seconded by Councillor Brack (J)", "Councillor Brack (M)", "Councillor Brack (J)"),
    (
        "As an AMENDMENT, Councillor Roche, seconded by Councillor Pell, moved that it be deferred.\nAs a MOTION, Councillor Fenwick, seconded by Councillor Nair, moved that",
        "Councillor Fenwick",
        "Councillor Nair",
    ),
    ("Councillor Fenwick, Leader of the Council, moved, and Mr Nair seconded, that the budget be set.", "Councillor Fenwick", "Mr Nair"),
    ("Councillor Fenwick (Independent) moved and Councillor Nair seconded:\n“This Council regrets the closure.”", "Councillor Fenwick", "Councillor Nair"),
    ("It was moved from the Chair and RESOLVED", "the Chair", None),
    ("The plan was recommended by Cllr. Fenwick, seconded by Cllr. Nair and unanimously agreed.", "Cllr. Fenwick", "Cllr. Nair"),
    ("£300 on the proposal of Cllr Fenwick, Cllr Nair having seconded.", "Cllr Fenwick", "Cllr Nair"),
    ("Councillor O‟Hara proposed the third Thursday, seconded by Sr. Benedict.", "Councillor O‟Hara", "Sr. Benedict"),
    ("The minutes were then accepted (AF, PN).", "AF", "PN"),
    ("Ar moladh Cllr. A. Fenwick Cuidithe ag Cllr. P. Nair agus glacadh leis", "Cllr. A. Fenwick", "Cllr. P. Nair"),
    ("This was proposed by AF, seconded by PMcN and agreed.", "AF", "PMcN"),
    ("It was proposed by Councillor Mrs Fenwick, seconded and", "Councillor Mrs Fenwick", None),
    ("The report was approved as a true record (Cllr Fenwick / Cllr Nair)", "Cllr Fenwick", "Cllr Nair"),
    ("Councillor Fenwick spoke of her mother.\nShe proposed that it be refused.\nCouncillor Nair seconded.", "Councillor Fenwick", "Councillor Nair"),
    ("Cllr Fenwick proposed refusal.\nThere was no seconder.\nCllr Roe proposed deferral, seconded by Cllr Nair.", "Cllr Roe", "Cllr Nair"),
    ("There being no seconder, Cllr Fenwick proposed deferral, seconded by Cllr Nair.", "Cllr Fenwick", "Cllr Nair"),
    ("Cllr Fenwick moved the report, seconded by Cllr Nair.\nCllr Roe moved an amendment.\nThe amendment was not seconded.", "Cllr Fenwick", "Cllr Nair"),
    ("Cllr Fenwick moved the report, seconded by Cllr Nair.\nCllr Roe moved, and Cllr Pell seconded, an amendment to defer it.\nResolved", "Cllr Fenwick", "Cllr Nair"),
    ("Moved by the Right Honourable the Lord Mayor (Councillor Ó Fenwick),\nSeconded by Councillor Nair and", "Councillor Ó Fenwick", "Councillor Nair"),
    ("Proposal (AF), seconded (PN) that the minutes be signed.", "AF", "PN"),
    ("Cllr Fenwick proposed £50 and Cllr Nair seconded; an amendment by Cllr Roe, that £90 be given, was not seconded.\nResolved", "Cllr Fenwick", "Cllr Nair"),
    ("Cllr Fenwick moved the report and Cllr Nair seconded; an amendment was moved by Cllr Roe, seconded by Cllr Pell.\nResolved", "Cllr Fenwick", "Cllr Nair"),
    ("It was proposed by Cllr Fenwick, seconded by Cllr\nNair and RESOLVED:", "Cllr Fenwick", "Cllr Nair"),
    ("Alderman Fenwick concurred and proposed that it be held.\nThis was seconded by Cllr Nair.", "Alderman Fenwick", "Cllr Nair"),
    ("It was proposed by the Executive Member for Resources and Assets, seconded by Cllr Nair and", "the Executive Member for Resources and Assets", "Cllr Nair"),
    ("MOVED BY Councillor A Fenwick\nSECONDED BY Councillor P Nair", "Councillor A Fenwick", "Councillor P Nair"),
    ("Councillor Ó hUallacháin then proposed, and Councillor Nair seconded, that", "Councillor Ó hUallacháin", "Councillor Nair"),
    ("It was proposed by Commissioner Fenwick, seconded by Commissioner Nair and CARRIED that", "Commissioner Fenwick", "Commissioner Nair"),
    ("Proposed:   Cllr.A.Fenwick\nSeconded:   Cllr.P.Nair", "Cllr.A.Fenwick", "Cllr.P.Nair"),
    ("Proposed by CouncillorAnn Fenwick\nSeconded by Councillor Priya Nair and", "Councillor Ann Fenwick", "Councillor Priya Nair"),
    ("Proposed we pay Cllr Fenwick Seconded Cllr Nair", "Cllr Fenwick", "Cllr Nair"),
    ("Cllr Asher was nominated by Cllr Fenwick and seconded by Cllr Nair.\nCllr Roe was nominated by Cllr Pell, but he declined.\nCllr Asher was elected.", "Cllr Fenwick", "Cllr Nair"),
    ("Cllr Asher was proposed by Cllr Fenwick and seconded by Cllr Nair.\nCllr Roe was proposed by Cllr Pell and seconded by Cllr Holt.\nAfter a ballot Cllr Asher was elected.", "Cllr Fenwick", "Cllr Nair"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "mover", "seconder"), MOVERS)
def test_mover_and_seconder_as_printed(text: str, mover: str, seconder: str | None) -> None:
    assert movers(text) == (mover, seconder)


@pytest.mark.parametrize(
    "text",
    [
        "The proposed development would bring forty homes.",
        "Proposed Works at the North Quay",
        "The Chair declared Cllr. Fenwick duly nominated.",
        "The PCC proposed that the rule be rescinded.",
        "The Committee discussed the proposal.",
        "It was proposed that the hall be painted.",
        "The bins had been moved by the contractor.",
        "The stop was moved to Mill Lane.",
        "The plan was seconded to the archive.",
        "Proposed by the office of the Commissioner and moved on.",
        "The Council agreed the budget.",
        "The 2nd Wexholme Scouts asked for a grant.",
        "Sec. 106 Agreement",
        "P Nair, S Roche",
        "Motion of No Confidence",
        "The proposal (page 4) was discussed with the Lord Mayor (Councillor Fenwick).",
        "The minutes were approved by the Council and the Board.",
        "The minutes were approved, the plan by Ann Fenwick and Priya Nair.",
        "Local Plan: the boundary proposed in May stands.",
        "The Director took the chair pending the nomination of the Mayor.",
        "The Proposed Works, agreed by all",
        "Get Wexholme Moving was glad of it.",
        "She proposed that it be refused.",
        "It was agreed to write to the bank (AF, PN).",
        "The minutes were approved (page 4, item 2).",
        "Tá moladh ag Cllr. Fenwick.",
        "Cllr Fenwick proposed refusal, seconded by Cllr Nair.\nThe proposal was lost.\nThe report was noted.",
        "Ann Fenwick proposed a rise.\nThis was strongly opposed by the Treasurer, and it was agreed to wait.",
        "Cllr Fenwick proposed a rise.\nOn reflection he withdrew the proposal.\nThe report was noted.",
        "Cllr Fenwick moved refusal, seconded by Cllr Nair.\nFor 3, against 3; the Chair declined to use a casting vote.\nDecision:",
        "Cllr Fenwick, seconded by Cllr Nair, moved refusal.\nMr Roe, seconded by Mr Pell, moved as an amendment approval.\nBoth the motion and the amendment had been withdrawn.\nAgreed",
        "Cllr Fenwick proposed a rise.\nCllr Roe would rather wait.\nMr Pell agreed.\nThe Clerk explained.\nThe Chair summed up.\nResolved",
        "",
    ],
)
def test_ordinary_words_move_nothing(text: str) -> None:
    assert movers(text) == (None, None)


@given(st.text(max_size=80))
def test_any_text_is_read_without_fail(text: str) -> None:
    assert len(movers(text)) == 2

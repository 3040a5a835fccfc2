"""Decision markers D1 to D21: where they stand, which verb they give, and where the words after them start."""

from __future__ import annotations

import pytest

from minutes_parser.segment.decisions.markers import closing, marker, stem

# [[ ]] encloses the marker with its stop; what comes after it is the clause.
MARKERS = [
    ("[[RESOLVED – ]]That the report be noted.", "resolved"),  # D1
    ("[[RESOLVED - ]]That the report be noted.", "resolved"),
    ("[[RESOLVED ]]that the report be noted.", "resolved"),  # D2
    ("[[RESOLVED: ]]That the report be noted.", "resolved"),
    ("[[RESOLVED ]]that –", "resolved"),  # D3: alone on its line
    ("[[RESOLVED:]]", "resolved"),
    ("[[RESOLVED]]", "resolved"),
    ("[[RESOLVED –]]", "resolved"),
    ("[[RESOLVED ]](i) that the report be noted; (ii) that thanks be sent.", "resolved"),  # D4
    ("[[RESOLVED: ]](1) That the report be noted.", "resolved"),
    ("[[Resolved ]](1) That the report be noted.", "resolved"),
    ("[[RESOLVED (by 6 votes to 2) ]]that the report be noted.", "resolved"),
    ("[[Resolved: ]]That the report be noted.", "resolved"),  # D5
    ("[[Resolved: ]]An apology was received from Mr Pell.", "resolved"),
    ("[[Resolved:]]", "resolved"),
    ("[[Resolved ]]that the report be noted.", "resolved"),
    ("2.2 [[Resolved: ]]That the report be noted.", "resolved"),
    ("(3) [[RESOLVED ]]that the report be noted.", "resolved"),
    ("3) [[RESOLVED: ]]That the report be noted.", "resolved"),
    ("4.2.1 [[RESOLVED ]]that the report be noted.", "resolved"),
    ("12. [[RESOLVED: ]]That the report be noted.", "resolved"),
    ("[[Resolved, proposed Cllr Fenwick, seconded Cllr Nair, ]]that the report be noted.", "resolved"),
    ("[[RESOLVED proposed by Cllr Fenwick and seconded by Mrs. A. Nair ]]to note the report.", "resolved"),
    ("Members spoke. [[Resolved: prop. Cllr Fenwick, sec. Cllr Nair ]]that the report be noted.", "resolved"),
    ("[[UNANIMOUSLY RESOLVED ]]that the report be noted.", "resolved"),  # D6
    ("[[RESOLVED (unanimously) ]]that the report be noted.", "resolved"),
    ("[[RESOLVED unanimously: ]]That the report be noted.", "resolved"),
    ("[[RECOMMENDED: ]]That the fees be adopted.", "recommended"),  # D7
    ("[[RECOMMENDED ]]that Cabinet adopt the fees.", "recommended"),
    ("[[RESOLVED TO RECOMMEND: ]]That Council adopt the plan.", "recommended"),
    ("[[AGREED ]]that the report be noted.", "agreed"),  # D8
    ("[[AGREED:– ]]That the report be noted.", "agreed"),
    ("[[NOTED ]]that crime had risen.", "noted"),
    ("[[NOTED: ]]the update.", "noted"),
    ("[[NOTED.]]", "noted"),
    ("[[DECISION: ]]That the report be noted.", "resolved"),  # D9
    ("[[Decision: ]]That the report be noted.", "resolved"),
    ("[[DECISION]]", "resolved"),
    ("[[Decision]]", "resolved"),
    ("PENDERFYNWYD / [[RESOLVED ]]that the report be noted.", "resolved"),
    ("PENDERFYNWYD / [[Resolved ]]that the report be noted.", "resolved"),
    ("C.4107.2 [[RESOLVED: ]]that the report be noted.", "resolved"),
    ("[[RESOLVED 2015/021]]", "resolved"),
    ("PROPOSED KB; SECONDED AV; [[Resolved ]]to support the application.", "resolved"),
    ("[[IT WAS RESOLVED ]]that the report be noted.", "resolved"),
    ("[[It was RESOLVED ]]that the report be noted.", "resolved"),
    ("[[And Resolved: “]]That the report be noted.”", "resolved"),  # D13
    ("Seconded by Councillor Bell and [[Resolved: ]]That the report be noted.", "resolved"),
    ("It was then [[Resolved: ]]That the report be noted.", "resolved"),
    ("It was [[resolved unanimously ‘]]That the accounts be approved.’", "resolved"),
    ("AND [[AGREED “]]To write to the Minister.”", "agreed"),
    ("Moved by Councillor Fenwick, seconded by Councillor Nair and [[RESOLVED ]]that the report be noted.", "resolved"),
    ("The vote was 4 in favour and it was therefore [[RESOLVED ]]that the report be noted.", "resolved"),
    ("44/18[[RESOLVED]]", "resolved"),
    ("It was moved by Mr Asher, seconded by Ms Quill, and [[RESOLVED – ]]That the report be noted.", "resolved"),
    ("The Council [[RESOLVED ]]to adopt the plan.", "resolved"),  # D11
    ("The matter was debated; [[RESOLVED: ]]That the report be noted.", "resolved"),
    ("The motion was put and was CARRIED without division and it was [[RESOLVED: ]]That the fees be adopted.", "resolved"),  # D20
    ("[[Agreed ]]that the lease be renewed. It had run out.", "agreed"),
    ("[[Agreed – ]]to renew the lease.", "agreed"),  # D16
    ("[[Resolved – ]]to renew the lease.", "resolved"),
    ("It was proposed by Mr Pell, seconded by Mr Roe and [[CARRIED ]]that the dues be raised.", "carried"),
    ("[[The decision:]]", "resolved"),  # D19
    ("[[Order: ]]Report noted.", "resolved"),  # D18
    ("[[Resolved to recommend to Council ]]that the fees be adopted.", "recommended"),
    ("[[RESOLVED TO RECOMMEND to the Executive: ]]That the fees be adopted.", "recommended"),
    ("[[RECOMMENDED TO FULL COUNCIL: ]]That the fees be adopted.", "recommended"),
    ("[[RECOMMENDED TO COUNCIL ]]to adopt the fees.", "recommended"),
    ("[[RECOMMENDATION TO COUNCIL: ]]That the fees be adopted.", "recommended"),
    ("[[RESOLVED by a majority ]]that the report be noted.", "resolved"),
    ("[[RESOLVED, nem con, ]]that the report be noted.", "resolved"),
    ("[[Resolved, ]]that the report be noted.", "resolved"),
    ("24/031 [[RESOLVED ]]to approve the accounts.", "resolved"),
    ("[[Resolved 24/031 ]]to approve the accounts.", "resolved"),
    ("[[Resolution 12/24: ]]That the report be noted.", "resolved"),
    ("a) [[RESOLUTION, ]]that the report be noted.", "resolved"),
    ("(b) [[RESOLVED: “]]that the report be noted.", "resolved"),
    ("[[RESOLVED,]]that the report be noted.", "resolved"),
    ("[[Received: ]]an update from the Students’ Union.", "received"),
    ("[[RESOLVED ]]Councillor Fenwick to buy the pump.", "resolved"),
    ("PENDERFYNWYD yn unfrydol / [[RESOLVED unanimously ]]that the report be noted.", "resolved"),
]  # fmt: skip


@pytest.mark.parametrize(("marked", "verb"), MARKERS)
def test_a_marker_is_found_with_its_verb(marked: str, verb: str) -> None:
    text = marked.replace("[[", "").replace("]]", "")
    found = marker(text)
    assert found is not None
    inside = f"[[{text[found.start : found.end]}]]{text[found.end :]}"
    assert (inside, found.verb) == (marked[marked.index("[[") :], verb)


@pytest.mark.parametrize(
    "text",
    [
        "The fault has not been resolved.",
        "The matter would be raised as soon as resolved.",
        "It was resolved by the engineer on site.",
        "Councillor Fenwick hoped the dispute could be resolved.",
        "The noted historian Dr Quill spoke.",
        "APPROVED 16/01/20",
        "RECOMMENDATIONS",
        "Noted author Ruth Okafor opened the library.",
        "Agreed dates are printed below.",
        "At its meeting in May the Cabinet had RESOLVED to close the depot.",
        "The Council has RESOLVED to object in earlier years.",
        "He read the motion: “That this Council, having RESOLVED to act, does so”.",
        "The recommendations of the report were discussed.",
        "The decision would be announced in May.",
        "Recommended reading was sent to members.",
        "(a) NOTED the position;",
        "Agreed that the fair had been a success. It was sunny.",
        "Noted that crime had risen.",
        "The boats carried that day were sound.",
        "The motion was CARRIED by six votes to two.",
        "(2) APPROVED the plan; and",
        "a) Resolved issues: two leaks.",
        "Received: a letter from the county.",
        "Decisions of the Planning Inspectorate were circulated.",
        "Orders for the new bins were placed.",
        "Members approved of the idea.",
        "Matters resolved since the last meeting",
        "",
    ],
)
def test_ordinary_words_are_no_markers(text: str) -> None:
    assert marker(text) is None


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("RESOLVED TO RECOMMEND to Council: That the fees be adopted.", "Council"),
        ("RESOLVED to RECOMMEND to Cabinet – That the fees be adopted.", "Cabinet"),
        ("Resolved to recommend to Full Council that the fees be adopted.", "Full Council"),
        ("RESOLVED TO RECOMMEND: That the fees be adopted.", None),
        ("RESOLVED that the fees be adopted.", None),
    ],
)
def test_the_body_a_recommendation_is_addressed_to(text: str, body: str | None) -> None:
    found = marker(text)
    assert found is not None and found.recommended_to == body


@pytest.mark.parametrize(
    ("text", "after", "verb"),
    [
        (
            "It was proposed by Cllr Nair, seconded by Cllr Roe, and RESOLVED",
            "“That the minutes be adopted.”",
            "resolved",
        ),
        ("On the proposal of Cllr Nair it was Resolved", "That the minutes be adopted.", "resolved"),
        ("The minutes were read, proposed by Cllr Nair and AGREED", "The Clerk reported on the quay.", None),
        ("The matter was at last resolved", "“That the minutes be adopted.”", None),
        ("Ar moladh Cllr. Nair Cuidithe ag Cllr. Roe agus glacadh leis", "“That the minutes be adopted.”", "agreed"),
        ("It was moved by Cllr Nair, seconded by Cllr Roe and -", "1. That the minutes be adopted.", "resolved"),
        ("Moved by Cllr Nair and on being put it was unanimously -", "That the minutes be adopted.", "resolved"),
        ("Cllr Nair moved the report and -", "The Clerk reported on the quay.", None),
        ("Cllr Nair asked the following:-", "That the minutes be adopted.", None),
    ],
)
def test_a_marker_without_a_stop_over_what_it_marks(text: str, after: str, verb: str | None) -> None:
    found = closing(text, after)
    assert (found.verb if found else None) == verb


@pytest.mark.parametrize(
    ("text", "label"),
    [("DECISION", True), ("Decision:", True), ("DECISION: That it be noted.", False), ("RESOLVED", False)],
)
def test_a_mere_label(text: str, label: bool) -> None:
    found = marker(text)
    assert found is not None and found.label is label


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("The Committee:–", "resolved"),
        ("The Council, acting as trustee –", "resolved"),
        ("The Board agreed:–", "agreed"),
        ("The Council resolved :-", "resolved"),  # D10
        ("that Cabinet:", "resolved"),
        ("That the Committee:-", "resolved"),
        ("The Committee agreed to:", "agreed"),
        ("The Committee, having considered the report, agreed:", "agreed"),
        ("Members unanimously agreed the following:", "agreed"),
        ("The Panel noted that:", "noted"),
        ("The Council resolved as follows:", "resolved"),
        ("Thereafter, the Committee:-", "resolved"),
    ],
)
def test_a_stem_leaves_its_verb_or_verbs_to_a_list(text: str, verb: str) -> None:
    assert stem(text) == verb


@pytest.mark.parametrize(
    "text",
    [
        "The Committee agreed the budget.",
        "Councillor Fenwick asked:",
        "Present:",
        "The following members were present:",
        "The Committee discussed:",
        "The Council, acting as trustee, met –",
        "",
    ],
)
def test_other_lines_are_no_stems(text: str) -> None:
    assert stem(text) is None

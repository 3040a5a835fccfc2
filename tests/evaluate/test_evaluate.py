"""Records beside gold: small pairs whose scores were worked out by hand."""

from __future__ import annotations

import copy
import json
import random
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minutes_parser.errors import UsageError
from minutes_parser.evaluate import evaluate, read_gold
from minutes_parser.evaluate.judging import body_of
from minutes_parser.evaluate.scores import LISTS, Scores, Tally

Json = dict[str, Any]


def source(*documents: Json, **more: Any) -> Json:
    return {"source": "fenwick-2021-04.pdf", "documents": list(documents), **more}


def minutes(**lists: Any) -> Json:
    return {"kind": "minutes", "declarations": [], **lists}


def tallies(gold: Json, found: Json | None) -> dict[str, tuple[int, int, int]]:
    """Right, gold and found by field; those of fields that nothing was compared in are left out, and provenance is."""
    scores = evaluate([gold], [found] if found else [])
    return {
        name: (tally.hit, tally.gold, tally.pred)
        for name, tally in scores.tallies.items()
        if tally and name != "provenance"
    }


PEOPLE: list[Json] = [
    {"name": "Ada Thornbury", "status": "present", "role": "Chair"},
    {"name": ["B Okafor", "Ben Okafor"], "status": ["present", "in_attendance"], "role": None},
    {"name": None, "status": "in_attendance", "role": "Clerk"},
]
FOUND_PEOPLE: list[Json] = [
    {"name": "Cllr Ada Thornbury MBE", "status": "present", "role": "Chair"},
    {"name": "Ben Okafor", "status": "in_attendance", "role": None},
    {"name": None, "status": "in_attendance", "role": "the Clerk"},
]
ITEMS: list[Json] = [
    {"number": "1", "title": "Apologies for absence"},
    {"number": "2", "title": ["Minutes", "Minutes of the last meeting"]},
    {"number": "3", "title": "Any other business", "optional": True},
]
DECISIONS: list[Json] = [
    {
        "item": "1",
        "verb": "resolved",
        "clauses": ["the old gate be mended before winter", "the sum of £200 be set aside"],
    },
    {"item": "2", "verb": "noted", "clauses": [["the report be noted", "the report on hedges be noted"]]},
]
DEEDS: list[Json] = [
    {
        "item": "1",
        "text": "The Clerk to write to the contractor about the gate",
        "owner": ["Clerk", "The Clerk"],
        "due": None,
    },
    {"item": "2", "text": "Cllr Okafor to measure the hedge", "owner": "Cllr Okafor", "due": "2021-05-01"},
]


@pytest.mark.parametrize(
    ("field", "gold", "found", "expected"),
    [
        pytest.param(
            "attendance",
            PEOPLE,
            FOUND_PEOPLE[::-1],
            {"attendance": (2, 3, 3), "attendance.role": (1, 1, 1)},
            id="a post by its role needs most of its words",
        ),
        pytest.param(
            "attendance",
            PEOPLE[:2],
            FOUND_PEOPLE[:2],
            {"attendance": (2, 2, 2), "attendance.role": (1, 1, 1)},
            id="titles and honours do not count, any acceptable name and status does",
        ),
        pytest.param(
            "attendance",
            PEOPLE[:1],
            [{**FOUND_PEOPLE[0], "status": "apologies"}],
            {"attendance": (0, 1, 1)},
            id="the right person under the wrong status is missed and spurious",
        ),
        pytest.param(
            "attendance",
            PEOPLE[:1],
            [{**FOUND_PEOPLE[0], "role": "Mayor"}],
            {"attendance": (1, 1, 1), "attendance.role": (0, 1, 1)},
            id="a wrong role",
        ),
        pytest.param(
            "items",
            ITEMS,
            [{"number": "01.", "title": "APOLOGIES FOR ABSENCE (page 2)"}],
            {"items": (1, 2, 1)},
            id="leading zeros, case and remarks of items do not count",
        ),
        pytest.param(
            "items",
            ITEMS,
            [{"number": "3", "title": "Any other business"}, {"number": "9", "title": "Minutes"}],
            {"items": (0, 2, 1)},
            id="an optional item is absorbed, a wrong number is no match",
        ),
        pytest.param(
            "items", ITEMS[:1], [{"number": "1", "title": "Apologies"}], {"items": (0, 1, 1)}, id="half a title is none"
        ),
        pytest.param(
            "items",
            [{"number": ["4", None], "title": "Hedges"}],
            [{"number": None, "title": "Hedges"}],
            {"items": (1, 1, 1)},
            id="null among the acceptable numbers",
        ),
        pytest.param(
            "resolutions",
            DECISIONS,
            [
                {"item": "1", "clauses": ["RESOLVED that the old gate be mended before winter"]},
                {"item": "1", "clauses": [{"text": "the sum of £200 be set aside"}, "the report on hedges be noted"]},
            ],
            {"resolutions": (3, 3, 3), "resolutions.item": (2, 3, 3)},
            id="clauses are counted one by one, however they are grouped; an item that is wrong is told apart",
        ),
        pytest.param(
            "resolutions",
            DECISIONS,
            [{"item": "1", "clauses": ["the old gate be painted before winter"]}],
            {"resolutions": (0, 3, 1)},
            id="one word of seven is too much",
        ),
        pytest.param(
            "resolutions",
            [{**DECISIONS[1], "optional": True}],
            [{"item": "2", "clauses": ["the report be noted"], "mover": "A Bell"}],
            {},
            id="an optional decision neither helps nor harms",
        ),
        pytest.param(
            "resolutions",
            [{**DECISIONS[0], "mover": "Cllr Bell", "seconder": ["C Vane", "Cara Vane"]}],
            [{"item": "1", "clauses": DECISIONS[0]["clauses"], "mover": "Mr Bell", "seconder": "Dora Vane"}],
            {"resolutions": (2, 2, 2), "resolutions.item": (2, 2, 2), "resolutions.mover": (1, 2, 2)},
            id="mover right, seconder wrong",
        ),
        pytest.param(
            "resolutions",
            DECISIONS[1:],
            [
                {
                    "item": "2",
                    "clauses": ["the report be noted"],
                    "mover": "A Bell",
                    "vote": {"for": 3, "names": {"for": ["A Bell"]}},
                }
            ],
            {
                "resolutions": (1, 1, 1),
                "resolutions.item": (1, 1, 1),
                "resolutions.mover": (0, 0, 1),
                "resolutions.vote": (0, 0, 1),
                "resolutions.names": (0, 0, 1),
            },
            id="invented mover, vote and names",
        ),
        pytest.param(
            "resolutions",
            [{**DECISIONS[1], "vote": {"for": 7, "against": [0, None], "result": "carried"}}],
            [
                {
                    "item": "2",
                    "clauses": ["the report be noted"],
                    "vote": {"for": 7, "against": None, "abstain": 1, "result": "carried"},
                }
            ],
            {"resolutions": (1, 1, 1), "resolutions.item": (1, 1, 1), "resolutions.vote": (1, 1, 1)},
            id="of a vote, what gold states is compared",
        ),
        pytest.param(
            "resolutions",
            [{**DECISIONS[1], "vote": {"result": "carried", "names": {"for": ["A Bell", "C Vane"]}}}],
            [
                {
                    "item": "2",
                    "clauses": ["the report be noted"],
                    "vote": {"result": "lost", "names": {"for": ["Cllr A. Bell"], "against": ["C Vane"]}},
                }
            ],
            {
                "resolutions": (1, 1, 1),
                "resolutions.item": (1, 1, 1),
                "resolutions.vote": (0, 1, 1),
                "resolutions.names": (1, 2, 2),
            },
            id="named votes are counted by name and option",
        ),
        pytest.param(
            "recommendations",
            [{"number": "2.1", "text": "That the plan for the new pond be approved"}],
            [{"number": "9", "text": "the plan for the new pond be approved"}, {"text": "That frogs be counted"}],
            {"recommendations": (1, 1, 2)},
            id="recommendations by their text alone",
        ),
        pytest.param(
            "actions",
            DEEDS,
            [
                {
                    "item": "1",
                    "text": "The Clerk to write to the contractor about the gate, and to report back",
                    "owner": "Clerk",
                    "due": "2021-04-30",
                },
                {"item": "2", "text": "to measure the hedge", "owner": "Okafor", "due": "2021-05-02"},
            ],
            {"actions": (2, 2, 2), "actions.owner": (2, 2, 2), "actions.due": (0, 1, 2)},
            id="one text of an action may hold the other; a date that is invented or wrong",
        ),
        pytest.param(
            "actions",
            [{**DEEDS[1], "owner": None, "due": [None, "2021-05-01"]}],
            [{"text": "Cllr Okafor to measure the hedge", "owner": "Okafor", "due": None}],
            {"actions": (1, 1, 1), "actions.owner": (0, 0, 1), "actions.due": (1, 1, 1)},
            id="an invented owner; a date that need not be found",
        ),
        pytest.param(
            "declarations",
            [{"name": "Cara Vane", "text": "owns the hedge"}, {"name": "A Bell", "text": "-"}],
            [{"name": "Mrs Cara Vane", "text": "-"}, {"name": "Dora Vane"}],
            {"declarations": (1, 2, 2)},
            id="declarations by person",
        ),
    ],
)
def test_known_scores(
    field: str, gold: list[Json], found: list[Json], expected: dict[str, tuple[int, int, int]]
) -> None:
    assert tallies(source(minutes(**{field: gold})), source(minutes(**{field: found}))) == {
        "kind": (1, 1, 1),
        **expected,
    }


@pytest.mark.parametrize(
    ("gold", "found", "right"),
    [
        ({"date": "2021-04-06"}, {"date": "2021-04-06"}, True),
        ({"date": "2021-04-06"}, {"date": "2021-04-07"}, False),
        ({"date": "2021-04-06"}, {}, False),
        ({"start_time": ["19:00", "19:30"]}, {"start_time": "19:30"}, True),
        ({"venue": ["Tithe Barn, Fenwick", "Tithe Barn"]}, {"venue": "the tithe barn"}, False),
        ({"venue": "The Old Tithe Barn at Fenwick Green"}, {"venue": "Old Tithe Barn at Fenwick Green"}, True),
        ({"council": [None, "Fenwick Council"]}, {"council": "Fenwick Council"}, True),
        ({"council": [None]}, {"council": "Fenwick Council"}, False),
        ({"council": [None]}, {"council": None}, None),
        ({"council": None}, {}, None),
    ],
)
def test_fields_of_meetings(gold: Json, found: Json, right: bool | None) -> None:
    """A field that is rightly empty is no merit, so it does not count (None)."""
    counted = tallies(source(minutes(meeting=gold)), source(minutes(meeting=found)))
    field = next(iter(gold))
    assert counted.get(f"meeting.{field}") == (None if right is None else (int(right), 1, 1))


AGENDA: Json = {"kind": "agenda", "items": ITEMS[:1]}


@pytest.mark.parametrize(
    ("gold", "found", "expected"),
    [
        pytest.param(
            source(minutes(items=ITEMS[:2], meeting={"date": "2021-04-06"})),
            None,
            {"kind": (0, 1, 1), "meeting.date": (0, 1, 1), "items": (0, 2, 0)},
            id="no prediction",
        ),
        pytest.param(
            source(minutes(items=ITEMS[:2])),
            source(AGENDA),
            {"kind": (0, 1, 1), "items": (1, 2, 1)},
            id="the wrong kind, known by its items",
        ),
        pytest.param(
            source(AGENDA),
            source(AGENDA, minutes(items=ITEMS[:2], resolutions=DECISIONS[:1])),
            {"kind": (1, 1, 1), "items": (1, 1, 3), "resolutions": (0, 0, 2)},
            id="records of a document that is not there are spurious",
        ),
        pytest.param(
            source(AGENDA, open=True),
            source(AGENDA, minutes(items=ITEMS[:2])),
            {"kind": (1, 1, 1), "items": (1, 1, 1)},
            id="unless gold is open",
        ),
        pytest.param(
            source(AGENDA, {**minutes(items=ITEMS[:2]), "optional": True}),
            source(AGENDA),
            {"kind": (1, 1, 1), "items": (1, 1, 1)},
            id="an optional document need not be found",
        ),
        pytest.param(
            source({**minutes(items=ITEMS[:2], actions=DEEDS), "scored": ["items"]}),
            source(AGENDA),
            {"kind": (0, 1, 1), "items": (1, 2, 1)},
            id="only what is scored is compared",
        ),
        pytest.param(
            source({"kind": ["minutes", "other"]}),
            source({"kind": "other"}),
            {"kind": (1, 1, 1)},
            id="any acceptable kind",
        ),
        pytest.param(
            source({"kind": "minutes"}),
            source(minutes(declarations=[{"name": "A Bell"}])),
            {"kind": (1, 1, 1)},
            id="declarations that the annotator did not look for",
        ),
        pytest.param(
            source(minutes(items=ITEMS[:2]), minutes(items=[{"number": "1", "title": "Hedges"}])),
            source(minutes(items=[{"number": "1", "title": "Hedges"}]), minutes(items=ITEMS[:2])),
            {"kind": (2, 2, 2), "items": (3, 3, 3)},
            id="documents in another order",
        ),
    ],
)
def test_documents_of_a_source(gold: Json, found: Json | None, expected: dict[str, tuple[int, int, int]]) -> None:
    assert tallies(gold, found) == expected


def test_equal_clauses_go_to_the_item_they_stand_in() -> None:
    """ "The report be noted" may be decided under every item: the item settles which is which."""
    clauses = [{"item": str(n), "clauses": ["the report be noted"]} for n in range(1, 6)]
    found = source(minutes(resolutions=[clauses[4], clauses[2], clauses[0]]))
    assert tallies(source(minutes(resolutions=clauses)), found)["resolutions.item"] == (3, 3, 3)


TEXT = "1. Hedges\nRESOLVED that the hedge be cut\nby the Clerk.\f2. Gates"
CUT = "the hedge be cut"


@pytest.mark.parametrize(
    ("field", "record", "at", "page", "right"),
    [
        ("items", {"title": "Hedges"}, "Hedges", 1, True),
        ("items", {"title": "Hedges"}, "1. Hedges", 1, True),
        ("items", {"title": "Hedges"}, "Hedge", 1, False),
        ("items", {"title": "Gates"}, "Gates", 2, True),
        ("items", {"title": "Gates"}, "Gates", 3, False),
        ("items", {"title": "Gates"}, "Gates", None, False),
        ("items", {"title": "Gates", "number": "7"}, "Gates", 2, True),
        ("resolutions", {"clauses": [f"{CUT} by the Clerk"]}, f"{CUT}\nby the Clerk", 1, True),
        ("resolutions", {"clauses": [CUT, CUT]}, f"{CUT}\nby the Clerk", 1, False),
        ("attendance", {"name": None, "role": "Clerk"}, "Clerk", 1, True),
        ("actions", {"text": f"{CUT} by the Clerk", "owner": "Bell"}, f"{CUT}\nby the Clerk", 1, True),
    ],
)
def test_the_words_of_a_record_stand_at_its_span(
    field: str, record: Json, at: str, page: int | None, right: bool
) -> None:
    start = TEXT.index(at)
    record = {**record, "span": {"start": start, "end": start + len(at), "page": page}}
    found = source(minutes(**{field: [record]}), text=TEXT, pages=2)
    assert evaluate([source(minutes())], [found]).tallies["provenance"] == Tally(int(right), 1, 1)


@pytest.mark.parametrize("span", [None, "3-9", {"start": 3}, {"start": 9, "end": 3}, {"start": 3, "end": 99}])
def test_a_span_that_is_none_proves_nothing(span: object) -> None:
    found = source(minutes(items=[{"title": "Hedges", "span": span}]), text=TEXT)
    assert evaluate([source(minutes())], [found]).tallies["provenance"] == Tally(0, 1, 1)


def test_a_span_much_longer_than_its_words_proves_nothing() -> None:
    found = source(minutes(items=[{"title": "Hedges", "span": {"start": 0, "end": 619}}]), text="Hedges " * 200)
    assert evaluate([source(minutes())], [found]).tallies["provenance"].hit == 0
    found["documents"][0]["items"][0]["span"]["end"] = 618
    assert evaluate([source(minutes())], [found]).tallies["provenance"].hit == 1


def test_what_has_the_wrong_type_is_left_out_and_told() -> None:
    found = source(
        minutes(
            items=[*ITEMS[:1], "Hedges"], resolutions=[{"clauses": "the hedge be cut", "vote": "carried"}], actions=3
        )
    )
    scores = evaluate([source(minutes(items=ITEMS[:1], resolutions=[{"clauses": ["the hedge be cut"]}]))], [found])
    assert scores.tallies["items"] == scores.tallies["resolutions"] == Tally(1, 1, 1)
    assert scores.notes == ["fenwick-2021-04.pdf: what has the wrong type was left out (actions, items, vote)."]


def test_of_two_predictions_the_later_counts() -> None:
    right, wrong = source(AGENDA), {**source(minutes()), "source": "elsewhere/fenwick-2021-04.pdf"}
    scores = evaluate([source(AGENDA)], [wrong, right])
    assert scores.tallies["kind"].hit == 1 and "twice" in scores.notes[0]


# ---- errors


def test_errors_stand_side_by_side() -> None:
    gold = source(minutes(items=ITEMS[:2], attendance=PEOPLE[:1]))
    found = source(
        minutes(
            items=[
                {"number": "1", "title": "Apologies of absence", "span": {"start": 0, "end": 20, "page": 1}},
                {"number": "8", "title": "Walks"},
            ],
            attendance=[{"name": "Ada Thornbury", "status": "absent"}],
        )
    )
    errors = {(e.field, e.kind, e.gold, e.found, e.start) for e in evaluate([gold], [found]).errors if e.field in LISTS}
    assert errors == {
        ("attendance", "missed", "Ada Thornbury [present]", "Ada Thornbury [absent]", None),
        ("attendance", "spurious", "Ada Thornbury [present]", "Ada Thornbury [absent]", None),
        ("items", "missed", "1 Apologies for absence", "1 Apologies of absence", 0),
        ("items", "spurious", "1 Apologies for absence", "1 Apologies of absence", 0),
        ("items", "missed", "2 Minutes", "", None),
        ("items", "spurious", "", "8 Walks", None),
    }


@pytest.mark.parametrize(
    ("gold", "found", "body"),
    [
        ("fenwick-2021-04.pdf", "", "fenwick"),
        ("fenwick/2021-04.pdf", "", "fenwick"),
        ("2021-04.pdf", "county/fenwick/2021-04.pdf", "fenwick"),
        ("2021-04.pdf", "2021-04.pdf", "2021-04"),
        ("Fenwick Green 3 May.pdf", "", "Fenwick Green"),
    ],
)
def test_the_body_is_the_folder_or_the_beginning_of_the_name(gold: str, found: str, body: str) -> None:
    assert body_of(gold, found) == body


def test_groups_add_up() -> None:
    gold = [
        {"source": f"{name}-{year}.pdf", "family": family, "documents": [AGENDA]}
        for name, family in (("fenwick", "parish"), ("elder", "board"), ("ash", None))
        for year in (2020, 2021)
    ]
    scores = evaluate(gold, [{"source": "fenwick-2020.pdf", "documents": [AGENDA]}])
    assert {name: group["items"] for name, group in scores.by_body().items()} == {
        "ash": Tally(0, 2, 0),
        "elder": Tally(0, 2, 0),
        "fenwick": Tally(1, 2, 1),
    }
    assert list(scores.by_family()) == ["board", "parish"]
    assert scores.tallies["items"] == sum((group["items"] for group in scores.by_source().values()), Tally())
    assert len(scores.absent) == 5
    assert scores.below({"items": 0.5, "kind": 0.1, "meeting.date": 0.2}) == {
        "items": (2 / 7, 0.5),
        "meeting.date": (0.0, 0.2),
    }


@pytest.mark.parametrize(
    ("tally", "precision", "recall", "f1"),
    [
        (Tally(3, 4, 6), 0.5, 0.75, 0.6),
        (Tally(0, 4, 0), 0.0, 0.0, 0.0),
        (Tally(0, 0, 4), 0.0, 1.0, 0.0),
        (Tally(0, 0, 0), 1.0, 1.0, 1.0),
    ],
)
def test_figures_of_a_tally(tally: Tally, precision: float, recall: float, f1: float) -> None:
    assert (tally.precision, tally.recall, tally.f1) == pytest.approx((precision, recall, f1))


# ---- files


def test_gold_is_read_from_files_and_folders(tmp_path: Path) -> None:
    (tmp_path / "below").mkdir()
    for name in ("b.json", "below/a.json"):
        (tmp_path / name).write_text(json.dumps(source(AGENDA, note="kept by the annotator")))
    assert len(read_gold(tmp_path)) == 2 and len(read_gold(tmp_path / "b.json")) == 1


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("{", "JSON"),
        ("[]", "no gold annotation"),
        ('{"source": "x"}', "documents"),
        ('{"source": "x", "documents": [{}]}', "kind"),
    ],
)
def test_what_is_no_gold_is_named(tmp_path: Path, text: str, message: str) -> None:
    file = tmp_path / "x.json"
    file.write_text(text)
    with pytest.raises(UsageError, match=f"x.json.*{message}"):
        read_gold(tmp_path)


def test_a_folder_without_gold_is_wrong_usage(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no gold"):
        read_gold(tmp_path)


@pytest.mark.parametrize(
    ("line", "message"), [("{", "line 2: no JSON"), ('{"text": ""}', "line 2: not an object"), ("3", "line 2")]
)
def test_what_is_no_prediction_is_named(tmp_path: Path, line: str, message: str) -> None:
    file = tmp_path / "x.jsonl"
    file.write_text(json.dumps(source(AGENDA)) + "\n" + line + "\n")
    with pytest.raises(UsageError, match=message):
        evaluate([source(AGENDA)], file)


def test_separators_inside_a_text_end_no_line(tmp_path: Path) -> None:
    file = tmp_path / "x.jsonl"
    file.write_text(json.dumps(source(AGENDA, text="a\u2028b\x85c"), ensure_ascii=False) + "\n", encoding="utf-8")
    assert evaluate([source(AGENDA)], file).tallies["kind"].hit == 1


# ---- properties

NAMES = st.lists(st.sampled_from(["Ada Thornbury", "Ben Okafor", "Cara Vane", "Dora Pell", "Eli Marsh"]), unique=True)
TITLES = st.lists(st.sampled_from(["Hedges", "Old gates", "Village pond", "Footpaths and stiles", "Bins"]), unique=True)


@st.composite
def documents(draw: st.DrawFn) -> Json:
    return minutes(
        attendance=[{"name": name, "status": "present", "role": None} for name in draw(NAMES)],
        items=[{"number": str(n), "title": title} for n, title in enumerate(draw(TITLES), 1)],
        resolutions=[
            {"item": str(n), "clauses": [f"the {title} be seen to before number {n}"]}
            for n, title in enumerate(draw(TITLES), 1)
        ],
    )


def f1(scores: Scores) -> dict[str, float]:
    return {name: tally.f1 for name, tally in scores.tallies.items() if name != "provenance"}


@given(st.lists(documents(), min_size=1, max_size=2), st.randoms(use_true_random=False))
def test_gold_itself_in_any_order_is_perfect(gold: list[Json], rng: random.Random) -> None:
    found = copy.deepcopy(gold)
    for document in found:
        for field in ("attendance", "items", "resolutions"):
            rng.shuffle(document[field])
    scores = evaluate([source(*gold)], [source(*found)])
    assert set(f1(scores).values()) <= {1.0}
    assert [error for error in scores.errors if error.field != "provenance"] == []


@given(documents(), st.data())
def test_leaving_records_out_costs_recall_alone(gold: Json, data: st.DataObject) -> None:
    kept = {
        field: data.draw(st.lists(st.booleans(), min_size=len(gold[field]), max_size=len(gold[field])))
        for field in LISTS
        if field in gold
    }
    found = minutes(
        **{field: [r for r, keep in zip(gold[field], keeps, strict=True) if keep] for field, keeps in kept.items()}
    )
    scores = evaluate([source(gold)], [source(found)])
    for field, keeps in kept.items():
        tally = scores.tallies.get(field, Tally())
        assert (tally.hit, tally.gold, tally.pred) == (sum(keeps), len(keeps), sum(keeps))
        missed = [error for error in scores.errors if error.field == field]
        assert len(missed) == len(keeps) - sum(keeps) and all(error.kind == "missed" for error in missed)

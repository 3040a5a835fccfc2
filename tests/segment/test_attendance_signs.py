"""Marks and letters beside those listed that say who was there; all people are invented."""

from __future__ import annotations

import pytest

from minutes_parser.extract import read
from minutes_parser.layout import arrange
from minutes_parser.segment import segment

HEAD = "WEXMOOR PARISH COUNCIL\n\nMinutes of the meeting held on 4 March 2014\n\n"
AFTER = "\n\n1. Roads\n\nThe engineer reported that the bridge had been mended.\n"
KEY = "\n\n* = in attendance A = apologies N = no apologies"


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        pytest.param(
            f"PRESENT\n\n*\n\nMr P Vane\n\nA\n\nMs Q Holt\n\n*\n\nDr R Moss\n\nN\n\nMrs S Tarn{KEY}",
            ["present P Vane", "apologies Q Holt", "present R Moss", "absent S Tarn"],
            id="above each name",
        ),
        pytest.param(
            "PRESENT\n\nMr P Vane *\n\nMs Q Holt – A\n\nDr R Moss *\n\n* denotes present A = apologies",
            ["present P Vane", "apologies Q Holt", "present R Moss"],
            id="behind each name",
        ),
        pytest.param(
            "PRESENT\n\nA Vane\n\nP Holt\n\nN Moss",
            ["present A Vane", "present P Holt", "present N Moss"],
            id="initials are no signs",
        ),
        pytest.param(
            "  Elected Members                    Appointed Members\n* Mr P Vane                        * Cllr Q Holt\n  Dr R Moss                        * Cllr S Tarn\n* Ms U Ames (Chairman)               Cllr D Peck\n\n  * Present (67%)",
            ["present P Vane", "present Q Holt", "present S Tarn", "present U Ames"],
            id="stars of most members and no mark of others",
        ),
        pytest.param(
            "PRESENT\n\nMr P Vane *\n\nMs Q Holt *\n\nDr R Moss *\n\n* joined by telephone",
            ["present P Vane", "present Q Holt", "present R Moss"],
            id="a mark of something else",
        ),
        pytest.param(
            "PRESENT\n\n+ Mr P Vane (Chair)\n- Ms Q Holt\n+ Dr R Moss\n+ present - absent",
            ["present P Vane", "absent Q Holt", "present R Moss"],
            id="plus and minus",
        ),
        pytest.param(
            "PRESENT: Cllrs *P Vane, Q Holt, *R Moss (Chair), *S Tarn\n\n(* denotes attendance)",
            ["present P Vane", "present R Moss", "present S Tarn"],
            id="stars in a run",
        ),
        pytest.param(
            "PRESENT: Cllrs *P Vane, Q Holt, *R Moss, *S Tarn\n\n(* of the North Ward)",
            ["present P Vane", "present Q Holt", "present R Moss", "present S Tarn"],
            id="stars that say something else",
        ),
        pytest.param(
            "PRESENT\n\n- Mr P Vane\n- Ms Q Holt\n- Dr R Moss",
            ["present P Vane", "present Q Holt", "present R Moss"],
            id="dashes of a list",
        ),
    ],
)
def test_signs(block: str, expected: list[str]) -> None:
    documents, _ = segment(arrange(read((HEAD + block + AFTER).encode(), "m.txt")), source="m.txt")
    assert [f"{record.status} {record.name}" for record in documents[0].attendance] == expected

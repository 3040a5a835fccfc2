"""House styles: chosen by a document's own words, laid over the components' defaults, never by a body's name."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minutes_parser.segment import KINDS, build, styles

DOTTED = """
    # Three pairs of digits number the items: year, month, item.
    [convention]
    recognise = ["(?m)^[0-9]{2}\\\\.[0-9]{2}\\\\.[0-9]{2} ", "Moved as correct"]
    times = 1

    [components]

    [components.items]
    forms = ["dotted"]

    [components.resolutions]
    unmarked = false
    """


@pytest.fixture
def written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str, str], None]]:
    """A function that writes a style file into an otherwise empty `pipelines/`."""

    def forget() -> None:
        styles.styles.cache_clear()
        build.cache_clear()

    monkeypatch.setattr(styles, "resource", lambda name: tmp_path)
    forget()
    yield (
        lambda name, text: (
            (tmp_path / f"{name}.cfg").write_text(text.replace("\n    ", "\n"), encoding="utf-8") and None
        )
    )
    forget()


def test_a_style_is_recognised_by_all_of_its_evidence(written: Callable[[str, str], None]) -> None:
    written("dotted", DOTTED)
    assert styles.recognise("19.05.03 Highways\nMoved as correct by Mrs Nair") == "dotted"
    assert styles.recognise("19.05.03 Highways\nAgreed") == ""
    assert styles.recognise("") == ""


def test_a_style_changes_only_what_it_names(written: Callable[[str, str], None]) -> None:
    written("dotted", DOTTED)
    plain, styled = build(), build("dotted")
    assert styled.pipe_names == plain.pipe_names == list(KINDS)
    assert styled.get_pipe("items").forms == ["dotted"]  # type: ignore[attr-defined]
    assert styled.get_pipe("resolutions").unmarked is False  # type: ignore[attr-defined]
    assert len(plain.get_pipe("items").forms) > 1  # type: ignore[attr-defined]


def test_the_first_of_several_recognised_styles_wins_in_alphabetical_order(written: Callable[[str, str], None]) -> None:
    written("b", '[convention]\nrecognise = ["Agreed"]\ntimes = 1\n')
    written("a", '[convention]\nrecognise = ["Agreed"]\ntimes = 1\n')
    assert styles.recognise("Agreed") == "a"


def test_a_misspelt_component_is_refused_by_name(written: Callable[[str, str], None]) -> None:
    written(
        "wrong",
        '[convention]\nrecognise = ["x"]\ntimes = 1\n\n[components]\n\n[components.itmes]\nforms = ["dotted"]\n',
    )
    with pytest.raises(ValueError, match=r"itmes.*known components"):
        build("wrong")


def test_evidence_must_be_found_as_often_as_the_style_says(written: Callable[[str, str], None]) -> None:
    written("often", '[convention]\nrecognise = ["Agreed"]\ntimes = 3\n')
    assert styles.recognise("Agreed. Agreed. Agreed.") == "often"
    assert styles.recognise("Agreed. Agreed.") == ""


def test_no_style_sets_nothing() -> None:
    assert styles.overrides("") == {}


@given(st.text(max_size=80))
def test_any_text_is_of_a_known_style_or_of_none(text: str) -> None:
    assert styles.overrides(styles.recognise(text)) is not None


@pytest.mark.parametrize("path", sorted(styles.resource("pipelines").glob("*.cfg")), ids=lambda path: path.stem)
def test_every_style_that_comes_with_the_package_builds_and_says_whom_it_serves(path: Path) -> None:
    assert path.read_text(encoding="utf-8").startswith("#")
    assert build(path.stem).pipe_names == list(KINDS)

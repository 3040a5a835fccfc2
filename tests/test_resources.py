"""Files that are no code are found beside the package and, in a wheel, inside it."""

from __future__ import annotations

import pytest

from minutes_parser import resources
from minutes_parser.resources import resource


def test_the_sample_corpus_is_there():
    assert resource("corpus/sample").is_dir()


def test_inside_the_package_comes_first(tmp_path, monkeypatch):
    monkeypatch.setattr(resources, "_PACKAGE", tmp_path / "minutes_parser")
    (tmp_path / "models").mkdir()
    assert resource("models") == tmp_path / "models"
    (tmp_path / "minutes_parser" / "models").mkdir(parents=True)
    assert resource("models") == tmp_path / "minutes_parser" / "models"


def test_an_incomplete_installation_is_named():
    with pytest.raises(FileNotFoundError, match="installation is incomplete"):
        resource("no-such-folder")

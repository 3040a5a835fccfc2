"""The documents of corpus/sample/, one module each, written by hand on the generator's sheets."""

from __future__ import annotations

import importlib
import json
import pkgutil
from dataclasses import dataclass
from pathlib import Path

from corpus.generator.sheet import Sheet

PRODUCERS = {"reportlab": "4.5.1", "fpdf2": "2.8.9", "python-docx": "1.2.0"}
"""The releases that wrote the committed PDF and DOCX files."""


@dataclass(frozen=True)
class Sample:
    """A file to write: its name, its bytes, the documents it holds and what kind of body wrote it."""

    name: str
    family: str
    data: bytes
    sheets: tuple[Sheet, ...]

    def gold(self) -> str:
        """The gold file, as JSON text."""
        record = {
            "source": self.name,
            "family": self.family,
            "documents": [sheet.check().gold() for sheet in self.sheets],
        }
        return json.dumps(record, ensure_ascii=False, indent=1) + "\n"

    def write(self, folder: Path) -> None:
        """Writes the file into `folder` and its gold into `folder/gold`."""
        (folder / "gold").mkdir(parents=True, exist_ok=True)
        (folder / self.name).write_bytes(self.data)
        (folder / "gold" / f"{Path(self.name).stem}.json").write_bytes(self.gold().encode())


def samples() -> list[Sample]:
    """All samples, by file name."""
    modules = [importlib.import_module(f"{__name__}.{m.name}") for m in pkgutil.iter_modules(__path__)]
    return sorted((module.document() for module in modules), key=lambda sample: sample.name)

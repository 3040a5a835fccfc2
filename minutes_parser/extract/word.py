"""Old Word documents (.doc) and RTF: converted by LibreOffice where it is installed, else refused with advice."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from dataclasses import replace
from pathlib import Path

from minutes_parser.errors import Unreadable
from minutes_parser.extract import docx
from minutes_parser.layout.model import Layout

_SECONDS = 120
_PLACES = (
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    r"C:\Program Files\LibreOffice\program\soffice.exe",
    r"C:\Program Files (x86)\LibreOffice\program\soffice.exe",
)


def read(data: bytes, name: str) -> Layout:
    """The lines of a .doc or .rtf file. Raises `Unreadable` where LibreOffice is missing or fails."""
    rtf = data.lstrip().startswith(b"{\\rtf")
    what = "an RTF file" if rtf else "an old Word document (.doc)"
    program = find_converter()
    if program is None:
        raise Unreadable(
            "legacy-word",
            f"the file is {what}, which can only be read where LibreOffice is installed. "
            "Install it (libreoffice.org) and run again, or open the file in Word and save it as .docx or PDF.",
        )
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, "source.rtf" if rtf else "source.doc")
        source.write_bytes(data)
        command = [
            program,
            "--headless",
            "--norestore",
            # a profile of its own: a window of LibreOffice that is open would otherwise swallow the request
            f"-env:UserInstallation={Path(folder, 'profile').as_uri()}",
            "--convert-to",
            "docx",
            "--outdir",
            folder,
            str(source),
        ]
        try:
            subprocess.run(command, capture_output=True, timeout=_SECONDS, check=True, cwd=folder)
        except (OSError, subprocess.SubprocessError) as error:
            raise Unreadable("legacy-word", _failed(what)) from error
        made = source.with_suffix(".docx")
        if not made.is_file():
            raise Unreadable("legacy-word", _failed(what))
        layout = docx.read(made.read_bytes(), name)
    return replace(layout, format="rtf" if rtf else "doc")


def find_converter() -> str | None:
    """Where LibreOffice is, None if it is not installed."""
    found = shutil.which("soffice") or shutil.which("libreoffice")
    return found or next((place for place in _PLACES if Path(place).is_file()), None)


def _failed(what: str) -> str:
    return f"the file is {what} and LibreOffice could not convert it. Open it in Word and save it as .docx or PDF."

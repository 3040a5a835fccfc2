"""Old Word documents (.doc) and RTF: converted by LibreOffice where it is installed, else refused with advice."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import tempfile
from dataclasses import replace
from pathlib import Path

from minutes_parser.errors import Unreadable
from minutes_parser.extract import docx
from minutes_parser.layout.model import Layout

_SECONDS = 120
"""A long report takes ten; a starter that never comes back would otherwise stop everything."""
_PLACES = (
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    r"C:\Program Files\LibreOffice\program\soffice.exe",
    r"C:\Program Files (x86)\LibreOffice\program\soffice.exe",
)

# A document from somewhere must run nothing, and fetch nothing it links to.
_SETTINGS = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Common/Security/Scripting">
<prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop>
<prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop>
</item>
</oor:items>
"""


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
    # A process that was just ended may still hold a file in it: the system clears such a folder later.
    with tempfile.TemporaryDirectory(prefix="minutes-parser-word-", ignore_cleanup_errors=True) as folder:
        source = Path(folder, "source.rtf" if rtf else "source.doc")
        source.write_bytes(data)
        try:
            _run(_command(program, source), folder)
        except (OSError, subprocess.SubprocessError) as error:
            raise Unreadable("legacy-word", _failed(what)) from error
        made = source.with_suffix(".docx")
        if not made.is_file():
            raise Unreadable("legacy-word", _failed(what))
        layout = docx.read(made.read_bytes(), name)
    return replace(layout, format="rtf" if rtf else "doc")


def _command(program: str, source: Path) -> list[str]:
    """The call that puts `source` as .docx beside itself.

    Each call has a profile of its own: calls at the same time would get into each other's way, and a window of
    LibreOffice that is open would swallow the request.
    """
    profile = source.with_name("profile")
    settings = profile / "user" / "registrymodifications.xcu"
    settings.parent.mkdir(parents=True)
    settings.write_text(_SETTINGS, encoding="utf-8")
    return [
        program,
        "--headless",
        "--norestore",
        "--nologo",
        f"-env:UserInstallation={profile.as_uri()}",
        "--convert-to",
        "docx",
        "--outdir",
        str(source.parent),
        str(source),
    ]


def _run(command: list[str], folder: str) -> None:
    """Runs a command and all that it starts; raises SubprocessError where it fails or takes too long."""
    process = subprocess.Popen(
        command,
        cwd=folder,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,  # not pipes: a child that outlives the program would keep them open
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        if code := process.wait(timeout=_SECONDS):
            raise subprocess.CalledProcessError(code, command)
    finally:
        _end(process)


def _end(process: subprocess.Popen[bytes]) -> None:
    """Ends a program with what it started: `soffice` is only a starter of the process that does the work."""
    if os.name == "posix":
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)
    elif process.poll() is None:
        subprocess.run(["taskkill", "/F", "/T", "/PID", str(process.pid)], capture_output=True, check=False)
    process.wait()


def find_converter() -> str | None:
    """Where LibreOffice is, None if it is not installed."""
    found = shutil.which("soffice") or shutil.which("libreoffice")
    return found or next((place for place in _PLACES if Path(place).is_file()), None)


def _failed(what: str) -> str:
    return f"the file is {what} and LibreOffice could not convert it. Open it in Word and save it as .docx or PDF."

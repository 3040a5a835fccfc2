"""Installs the Debian packages that some tests use, where this machine allows it; those tests are skipped elsewhere."""

from __future__ import annotations

import os
import shutil
import subprocess

PACKAGES = {"tesseract": "tesseract-ocr", "soffice": "libreoffice-writer-nogui"}


def main() -> None:
    """Installs what is missing as root on Debian; says what stays missing."""
    missing = {command: package for command, package in PACKAGES.items() if shutil.which(command) is None}
    if missing and shutil.which("apt-get") and hasattr(os, "geteuid") and os.geteuid() == 0:
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "check": False}
        subprocess.run(["apt-get", "update"], **quiet)
        subprocess.run(["apt-get", "install", "-y", "--no-install-recommends", *missing.values()], **quiet)
    for command, package in missing.items():
        if shutil.which(command) is None:
            print(f"{command} is not installed ({package}): the tests that need it will be skipped.")


if __name__ == "__main__":
    main()

"""python -m corpus.generator sample | bodies"""

from __future__ import annotations

import argparse
from pathlib import Path

from corpus.generator.samples import samples

HERE = Path(__file__).resolve().parent.parent


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m corpus.generator", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    sample = commands.add_parser("sample", help="writes corpus/sample/ again, byte for byte")
    sample.add_argument("--out", type=Path, default=HERE / "sample")
    options = parser.parse_args()
    if options.command == "sample":
        for document in samples():
            document.write(options.out)


if __name__ == "__main__":
    main()

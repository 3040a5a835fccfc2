"""python -m corpus.generator sample | bodies"""

from __future__ import annotations

import argparse
from pathlib import Path

from corpus.generator import draws
from corpus.generator.samples import samples

HERE = Path(__file__).resolve().parent.parent


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m corpus.generator", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    sample = commands.add_parser("sample", help="writes corpus/sample/ again, byte for byte")
    sample.add_argument("--out", type=Path, default=HERE / "sample")
    many = commands.add_parser(
        "bodies", help="draws bodies with a house style each and writes documents of them, with gold"
    )
    many.add_argument("--count", type=int, default=60, help="number of bodies")
    many.add_argument("--per-body", type=int, default=2, help="documents of each")
    many.add_argument("--seed", type=int, default=7)
    many.add_argument("--out", type=Path, required=True, help="folder; gets docs/ and gold/")
    options = parser.parse_args()
    if options.command == "sample":
        for document in samples():
            document.write(options.out)
    else:
        draws.write(options.out, count=options.count, per_body=options.per_body, seed=options.seed)


if __name__ == "__main__":
    main()

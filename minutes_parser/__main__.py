"""`python -m minutes_parser`: the same as the installed command `minutes-parser`."""

from minutes_parser.cli import main

if __name__ == "__main__":  # worker processes import this module again, under another name
    main()

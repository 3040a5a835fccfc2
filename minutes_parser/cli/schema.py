"""`schema`: tables and columns, or the JSON Schema of what `parse` prints."""

from __future__ import annotations

import click

from minutes_parser.cli.printing import print_data, print_json


@click.command(short_help="Show the tables and columns, or a JSON Schema.")
@click.option("--json", "as_json", is_flag=True, help="Print the JSON Schema of what `parse` prints.")
def schema(as_json: bool) -> None:
    """Show the tables and columns of the database, as the code makes them."""
    if as_json:
        from minutes_parser.records import ParsedSource

        print_json(ParsedSource.model_json_schema(by_alias=True, mode="serialization"))
        return
    from minutes_parser.store.schema import FULL_TEXT, TABLES
    from minutes_parser.terminal import columns

    for table in TABLES:
        record = f"  (record: {table.record.__name__})" if table.record else ""
        print_data(click.style(table.name, bold=True) + f"{record}\n{table.description}")
        rows = []
        for column in table.columns:
            notes = [f"→ {column.points_to}" if column.points_to else "", column.description, " | ".join(column.values)]
            kind = {int: "INTEGER", float: "REAL"}.get(column.type, "TEXT")
            rows.append(
                (f"  {column.name}", kind, "" if column.required else "or null", "; ".join(n for n in notes if n))
            )
        print_data(columns(("  column", "type", "", ""), rows) + "\n")
    print_data(f"{click.style(FULL_TEXT, bold=True)}\nThe full-text index over passages: heading, text.")

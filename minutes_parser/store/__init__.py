"""Records to SQLite and back: `schema` (tables), `rows` and `load` (in), `read`, `search` and `audit` (out).

`database` and `search` need only the standard library, so that a search starts at once.
"""

"""Blocks to files, one module a format. A renderer takes blocks, a `Look` and its own options, and gives bytes."""

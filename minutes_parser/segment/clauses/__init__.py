"""Decisions clause by clause: marks, blocks, lists, and where each clause starts and ends."""

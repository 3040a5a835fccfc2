"""Interests that members declared."""

"""What was moved, by whom, and what became of it."""

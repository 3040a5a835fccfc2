"""Whether a sentence without a marker settles something, and in which words."""

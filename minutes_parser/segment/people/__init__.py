"""People as minutes print them: names, posts, and runs of both taken apart."""

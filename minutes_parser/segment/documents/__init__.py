"""What documents a source holds, of which kind each is, and what a report states of itself."""

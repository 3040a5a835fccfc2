"""What a meeting decided: markers, sentences, lists and words that settle something, read item by item."""

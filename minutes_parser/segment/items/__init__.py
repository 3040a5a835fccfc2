"""The items of business: their numbers, their headings, and where each ends."""

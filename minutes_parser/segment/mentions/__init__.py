"""What minutes mention that one searches for: sums, planning applications, statutes, and who spoke."""

"""Who was there, who sent apologies, and as what."""

"""How votes went: counts, sides, and who voted how."""

"""The meeting a document is of: whose, when and where."""

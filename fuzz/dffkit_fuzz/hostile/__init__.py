"""Answers that no spec documents, a row a kind, and what may become of them."""

"""From an outcome, or a refusal, to a response."""

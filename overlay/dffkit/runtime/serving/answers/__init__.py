"""From an outcome, or a refusal, to a response."""

__all__: list[str] = []

"""From a request to a body, to the arguments of a call, and to its options."""

__all__: list[str] = []

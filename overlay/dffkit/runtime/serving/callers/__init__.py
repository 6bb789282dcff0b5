"""Who calls, and whether they may: signatures, API auth, origins, limits."""

__all__: list[str] = []

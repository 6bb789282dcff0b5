"""Who calls, and whether they may: signatures, API auth, origins, limits."""

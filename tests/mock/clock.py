"""A clock that stands still until a test moves it."""

from __future__ import annotations

NOW = 1_767_225_600.0  # 2026-01-01T00:00:00Z


class Clock:
    """Seconds since 1970, as a test wants them."""

    def __init__(self, now: float = NOW) -> None:
        self.now = now

    def __call__(self) -> float:
        """The time now."""
        return self.now

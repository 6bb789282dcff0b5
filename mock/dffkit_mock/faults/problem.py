"""What is wrong with a fault that somebody asks for."""

from __future__ import annotations

SHOWN = 60


class FaultError(ValueError):
    """A fault that cannot be injected; the message says which value, what was expected, and the nearest name."""


class UnfitError(ValueError):
    """A value that a key does not take; the message says what is expected instead."""


def shown(value: object) -> str:
    """A value as a message quotes it: on one line, and not whole where it is long."""
    text = repr(value[: SHOWN * 2] if isinstance(value, (str, list, tuple)) else value)
    return text if len(text) <= SHOWN else f"{text[:SHOWN]}…"

"""Faults that a mock injects when it is told to: delays, errors, broken answers, lost connections."""

from __future__ import annotations


class FaultSet:
    """The faults of one instance."""

    def clear(self) -> None:
        """Forgets all faults."""

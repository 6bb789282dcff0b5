"""What a promise says where something is to be refused."""

from __future__ import annotations


class Refused(Exception):
    """What cannot be sent."""


def need(holds: object) -> None:
    """Refuses where it does not."""
    if not holds:
        raise Refused

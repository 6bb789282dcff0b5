"""The arguments of a call: what the entity fixes, and what its caller sends."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .records import PLACEHOLDERS

if TYPE_CHECKING:
    from collections.abc import Mapping


class FixedArgumentError(ValueError):
    """A caller sent an argument whose value the entity fixes; ``name`` and ``value`` are what was sent."""

    def __init__(self, name: str, value: Any) -> None:
        super().__init__(f"the argument {name!r} has a fixed value, which no caller may send")
        self.name, self.value = name, value


def merged(configured: Mapping[str, Any], sent: Mapping[str, Any]) -> dict[str, Any]:
    """What the function is called with; raises :class:`FixedArgumentError`.

    A placeholder stands for what the caller sends, and is left out where they send nothing; what is not configured is
    passed on.
    """
    found = {name: value for name, value in configured.items() if not is_placeholder(value)}
    for name, value in sent.items():
        if name in found:
            raise FixedArgumentError(name, value)
    return {**found, **sent}


def is_placeholder(value: Any) -> bool:
    """Whether a configured value stands for what the caller sends."""
    return isinstance(value, str) and value in PLACEHOLDERS

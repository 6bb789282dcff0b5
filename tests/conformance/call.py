"""One call of the official SDK."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Call:
    """One operation as a user of the SDK writes it: client, method, request; what the answer must have.

    ``known_as`` is our operation, where the SDK has several for one path.
    """

    client: str
    operation: str
    request: Any
    has: Callable[[Any], Any] = field(default=lambda answer: True)
    known_as: str | None = None

    def __str__(self) -> str:
        return f"{self.client}.{self.operation}"

    @property
    def ours(self) -> str:
        """Service and operation, as our specs name them."""
        return f"{self.client}.{self.known_as or self.operation}"

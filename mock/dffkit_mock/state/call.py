"""One operation on stored things: the exchange, what its spec says of the resource, and where it is kept."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..exchange import Exchange
    from ..instance import Instance
    from ..store import Store


@dataclass(frozen=True, slots=True)
class Call:
    """What an action or a handler works on."""

    exchange: Exchange
    instance: Instance

    @property
    def store(self) -> Store:
        """Where things are kept; a transaction is open."""
        return self.instance.store

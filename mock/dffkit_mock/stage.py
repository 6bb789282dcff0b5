"""What the gateway is made of: stages in a list, and the engine behind the last one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from .exchange import Exchange, Reply


class Stage(Protocol):
    """One step of the gateway.

    Returns ``None`` to pass the exchange on, or the :class:`Reply` that ends it. Constructor arguments are
    checked at construction; state lives in the instance.
    """

    name: str

    async def __call__(self, exchange: Exchange) -> Reply | None:
        """The reply that ends the exchange, or ``None``."""
        ...


class Engine(Protocol):
    """Makes the answer to an exchange that every stage has accepted."""

    name: str

    async def start(self) -> None:
        """Gets ready; raises ``EngineUnavailable`` with one sentence that says what to do."""
        ...

    async def answer(self, exchange: Exchange) -> Reply:
        """The answer the spec documents; sets ``exchange.disagreement`` where it refuses what was accepted."""
        ...

    async def close(self) -> None:
        """Stops whatever ``start`` started."""
        ...


class EngineUnavailable(Exception):
    """The engine cannot run here; the message says what is missing and what to do."""

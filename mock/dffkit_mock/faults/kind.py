"""What a kind of fault is: some keys, and what it does to a request."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field, fields, replace
from typing import TYPE_CHECKING, Any, ClassVar

if TYPE_CHECKING:
    from random import Random

    from ..exchange import Exchange, Reply
    from .quantities import Reader

BY = "faults"
"""What ``refused_by`` says of an answer that a fault has made."""
Sleep = Callable[[float], Awaitable[None]]


@dataclass(slots=True, eq=False)
class Turn:
    """One request that a fault meets.

    ``number`` counts the requests it met before, ``random`` and ``memory`` belong to the fault, ``now`` is the
    instance's clock in seconds, ``sleep`` waits. ``has_acted`` says whether the request came out other than it would.
    """

    exchange: Exchange
    number: int
    random: Random
    memory: dict[Any, Any]
    now: float
    sleep: Sleep
    note: str
    has_acted: bool = field(default=False, init=False)

    def mark(self) -> None:
        """Writes into the exchange which fault it met."""
        if not self.has_acted:
            self.has_acted = True
            self.exchange.fault = " and ".join(filter(None, (self.exchange.fault, self.note)))

    def answer(self, reply: Reply, *, processed: bool) -> Reply | None:
        """Answers at once; with ``processed``, only after the request was done, in place of its answer."""
        self.mark()
        reply.refused_by, reply.sentence = BY, reply.sentence or f"a fault answered: {self.note}"
        if not processed:
            return reply
        # First: what else is done to the answer, such as cutting it off, is done to this one.
        self.exchange.alterations.insert(0, lambda before: replace(reply, refused_by=before.refused_by or BY))
        return None

    def alter(self, change: Callable[[Reply], Reply]) -> None:
        """Changes the answer on its way back, whoever makes it."""
        self.mark()
        self.exchange.alterations.append(change)


class Kind(ABC):
    """What a fault does. Each kind is a frozen dataclass whose fields are its keys.

    ``KEYS`` has a reader a key; the first is the name of the kind, whose presence asks for it.
    """

    __slots__ = ()
    KEYS: ClassVar[Mapping[str, Reader]]

    @property
    def early(self) -> bool:
        """Whether it acts before credentials are checked, whatever was asked."""
        return False

    @property
    def rounds(self) -> int | None:
        """After how many requests it is over by itself; ``None`` for never."""
        return None

    @abstractmethod
    async def act(self, turn: Turn) -> Reply | None:
        """The answer in place of the service's, or ``None`` to pass the request on."""

    def as_dict(self) -> dict[str, Any]:
        """The keys that are not at their defaults, as JSON takes them."""
        values = {known.name: getattr(self, known.name) for known in fields(self)}  # type: ignore[arg-type]
        defaults = {known.name: known.default for known in fields(self)}  # type: ignore[arg-type]
        name = next(iter(self.KEYS))
        kept = {key: value for key, value in values.items() if key == name or value != defaults[key]}
        return {key: list(value) if isinstance(value, tuple) else value for key, value in kept.items()}

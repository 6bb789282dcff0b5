"""A fault in a running mock: how many requests it has met, and its own chance."""

from __future__ import annotations

from dataclasses import replace
from random import Random
from typing import TYPE_CHECKING, Any, Self

from .kind import Turn

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..exchange import Exchange, Reply
    from .fault import Fault
    from .kind import Sleep


class Injected:
    """A fault as it was injected; also a context manager that removes it.

    ``id`` names it, ``seen`` counts the requests at its place, ``met`` those that it was applied to.
    """

    def __init__(
        self,
        fault: Fault,
        id: str,  # noqa: A002 as in JSON
        seed: str,
        *,
        times: int | None,
        remove: Callable[[Injected], None],
    ) -> None:
        self.fault, self.id = fault, id
        self.seen = self.met = 0
        self._times, self._remove = times, remove
        self._random = Random(seed)  # noqa: S311 the chance has to be repeatable
        self._memory: dict[Any, Any] = {}
        self._note = f"{id}: {replace(fault, id=None)}"

    @property
    def is_over(self) -> bool:
        """Whether it will meet no further request."""
        return self._times is not None and self.met >= self._times

    def remove(self) -> None:
        """Takes it out of the mock; a second call does nothing."""
        self._remove(self)

    def take(self, exchange: Exchange, now: float, sleep: Sleep) -> Turn | None:
        """The turn of a request, ``None`` where it does not meet the fault."""
        self.seen += 1
        if self.is_over or not self.fault.when.meets(self.seen, self._random):
            return None
        self.met += 1
        return Turn(exchange, self.met - 1, self._random, self._memory, now, sleep, self._note)

    async def act(self, turn: Turn) -> Reply | None:
        """The answer in place of the service's, or ``None`` to pass the request on."""
        for kind in self.fault.kinds:
            reply = await kind.act(turn)
            if reply is not None:
                return reply
        return None

    def as_dict(self) -> dict[str, Any]:
        """The fault and its counts, as JSON takes them."""
        counts = {"seen": self.seen, "met": self.met, "over": self.is_over}
        return {**self.fault.as_dict(), "id": self.id, "text": str(self.fault), **counts}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.remove()

    def __repr__(self) -> str:
        return f"<{self._note}, met by {self.met} of {self.seen}>"

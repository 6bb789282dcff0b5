"""What a test was asked, whole: beside the journal, which is bounded and forgets large bodies."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from ..journal import Journal
from .call import Call

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..exchange import Exchange, Reply
    from ..journal import Record

KEPT = 10_000
BODY_KEPT = 16 * 1024 * 1024


class Forgotten(AssertionError):
    """Requests that are asked for are not kept any more."""


class Recording(Journal):
    """A journal that keeps :class:`~dffkit_mock.plugin.call.Call` objects too.

    - The last :data:`KEPT` of them; a body over :data:`BODY_KEPT` bytes is not kept.
    - ``violations`` are those that the spec forbids and that nobody has allowed; clearing the journal leaves them.
    """

    def __init__(self) -> None:
        super().__init__()
        self._calls: list[Call] = []
        self._forgotten = 0
        self._violations: list[Call] = []
        self._allowed: list[list[Call]] = []

    def record(self, exchange: Exchange, reply: Reply, started: float, ended: float) -> Record:
        """Writes one exchange down."""
        record = super().record(exchange, reply, started, ended)
        content = exchange.content or exchange.body
        kept = content if len(content) <= BODY_KEPT else None
        call = Call(record, kept, exchange.points)
        self._calls.append(call)
        if len(self._calls) > KEPT:
            del self._calls[0]
            self._forgotten += 1
        if call.forbidden:
            (self._allowed[-1] if self._allowed else self._violations).append(call)
        return record

    def calls(self) -> list[Call]:
        """All requests, oldest first; raises :class:`Forgotten` where there were too many to keep."""
        if self._forgotten:
            raise Forgotten(
                f"the first {self._forgotten} requests are not kept, only the last {KEPT}: call reset() before what is "
                "asked for, or look at dffkit_mock.journal, which has the last ones"
            )
        return list(self._calls)

    def clear(self) -> None:
        """Forgets all requests, but not what they violated."""
        super().clear()
        self._calls.clear()
        self._forgotten = 0

    def take_violations(self) -> list[Call]:
        """The violations that were not taken yet."""
        taken, self._violations = self._violations, []
        return taken

    @contextmanager
    def allow(self) -> Iterator[list[Call]]:
        """What is forbidden and comes inside is gathered in what this yields, and is no violation."""
        seen: list[Call] = []
        self._allowed.append(seen)
        try:
            yield seen
        finally:
            self._allowed.remove(seen)

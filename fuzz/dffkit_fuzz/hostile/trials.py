"""Hostile answers to the calls of a connector, and what of its endings must not be."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..difference import differences
from ..inward.endings import ended, objections, sent_proofs
from ..inward.reading import written
from ..sent.wire import instants

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Sequence

    from ..clients.answering import Answering
    from ..clients.calling import Way
    from ..inward.endings import Ending
    from ..tally import Entry
    from .kinds import Hostile


@dataclass(frozen=True)
class Trial:
    """The ways of one call over a transport whose answers are chosen.

    - ``secrets``: what no error may show, besides what the requests themselves had to prove who calls.
    - ``returned``: what a call gives of a body that is read.
    """

    ways: Sequence[Way]
    transport: Answering
    secrets: Collection[str]
    returned: Callable[[Any], Any]

    def problems(self, met: Iterable[Hostile], entry: Entry) -> list[str]:
        """One line for each ending that must not be; every one is counted."""
        found = []
        for hostile in met:
            for way in self.ways:
                self.transport.prepare(hostile.answers)
                ending = ended(way.act)
                entry.count(ending.name, (str(hostile), way.name, ending.name))
                found += [f"{hostile}, {way.name}: {one}" for one in self._wrong(hostile, way, ending)]
        return found

    def _wrong(self, hostile: Hostile, way: Way, ending: Ending) -> Iterator[str]:
        requests = self.transport.requests
        if not requests:
            yield f"nothing was asked, and the call ended with {ending.error or ending.value!r}"
            return
        reply = hostile.answers(requests[-1])
        yield from objections(ending, reply.status, {*self.secrets, *sent_proofs(requests)})
        if hostile.kind.kept and way.name.endswith("call"):
            yield from self._lost(ending, json.loads(reply.content))

    def _lost(self, ending: Ending, body: Any) -> Iterator[str]:
        if ending.error is not None:
            yield f"is refused: {ending.error}"
        else:
            yield from differences(instants(self.returned(body)), instants(written(ending.value)), "body")

"""The requests of the last minute, as a server may count them."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

MINUTE = 60.0  # seconds: what limits are counted by
MARGIN = 0.1  # seconds: two clocks do not run alike, and a server may count both ends of its minute
SPAN = MINUTE + MARGIN


class Place:
    """One request; ``ended`` is when its answer came or its failure was seen, ``None`` while it is under way."""

    __slots__ = ("ended",)

    def __init__(self) -> None:
        self.ended: float | None = None

    def free_at(self, now: float) -> float:
        """When it stops to count: a minute after its end, so not before a minute from ``now`` while it is under way."""
        return (now if self.ended is None else self.ended) + SPAN


class Window:
    """A sliding minute of requests to one server.

    What counts for the server is when a request arrives, and that is seen nowhere here: it is between sending and
    answer. So a request counts until a minute after its *answer*. One that was sent at 0 and arrived at 2 may meet one
    that is sent at 60 and arrives at 60.1, and the server sees both within a minute; measured from the answer, at 2 or
    later, the second one is not sent before 62. A fixed minute or a bucket of tokens would let up to twice the limit
    through around its edge.
    """

    __slots__ = ("_places", "_shut_until")

    def __init__(self, places: Iterable[Place] = ()) -> None:
        self._places = list(places)
        self._shut_until = -math.inf

    @property
    def places(self) -> tuple[Place, ...]:
        """What counts, or did until lately."""
        return tuple(self._places)

    def add(self, place: Place) -> None:
        """Counts a request that is about to be sent."""
        self._places.append(place)

    def forget(self, now: float) -> None:
        """Drops what no longer counts."""
        self._places = [place for place in self._places if place.free_at(now) > now]

    def shut(self, now: float) -> None:
        """The server refused: others have used up what it allows, and what they sent is out of its minute by then."""
        self._shut_until = now + SPAN

    def wait(self, now: float, calls: int, ahead: int = 0) -> float:
        """Seconds until there may be room for one more with ``calls`` a minute, and ``ahead`` others before it.

        0 means that there is; more is the least that it takes.
        """
        ends = sorted(end for place in self._places if (end := place.free_at(now)) > now)
        lacking = len(ends) + ahead + 1 - calls
        if lacking <= 0:
            return max(0.0, self._shut_until - now)
        # Those before it take what is free, and what gets free; each keeps it for a minute or longer.
        ends += [now + SPAN] * (calls - len(ends))
        rounds, place = divmod(lacking - 1, len(ends))
        return max(ends[place] + rounds * SPAN, self._shut_until) - now

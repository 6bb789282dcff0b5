"""Credentials that end: fetched when they are needed, renewed before they end, replaced when they are refused."""

from __future__ import annotations

import logging
import time
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ..errors import DffkitError
from .issued import RENEW_BEFORE, Issued, IssuedCache
from .steps import SteppingAuth, Steps, is_resendable

if TYPE_CHECKING:
    from collections.abc import Callable

    import httpx

T = TypeVar("T")

UNAUTHORIZED = 401

logger = logging.getLogger("dffkit")


class RenewingAuth(SteppingAuth, Generic[T]):
    """The base of those whose credential ends; a subclass says how one is fetched, and how it is put on a request.

    * It is fetched with the first request, by the client that sends the request, with the same time limit.
    * It is renewed ``renew_before`` seconds before it ends, by one caller at a time; where that fails while the old
      one is valid, the old one is used. Failures are not kept.
    * A 401 drops it, fetches another and sends the request once more, unless its body is a stream that is used up:
      what was refused was not done, so this holds for every operation. Where the other is refused as well, it is
      kept for half a minute: the reason is not its age.
    * One object serves threads, or event loops; not a blocking call inside the loop that is fetching.
    """

    def __init__(self, *, clock: Callable[[], float] = time.time, renew_before: float = RENEW_BEFORE) -> None:
        self.clock = clock
        self.renew_before = renew_before
        self._cache: IssuedCache[T] = IssuedCache()

    def fetch(self, extensions: dict[str, Any]) -> Steps[Issued[T]]:
        """Asks for a new one; ``extensions`` are those of the caller's request."""
        raise NotImplementedError

    def put(self, request: httpx.Request, value: T) -> None:
        """Puts one on a request."""
        raise NotImplementedError

    def is_refused(self, response: httpx.Response) -> bool:
        """Whether an answer, not yet read, may mean that the credential has ended."""
        return response.status_code == UNAUTHORIZED

    @property
    def holds(self) -> bool:
        """Whether there is one that is still valid."""
        return self._cache.valid(self.clock()) is not None

    def steps(self, request: httpx.Request) -> Steps[httpx.Response | None]:
        """The request with what is there or was fetched for it, a second time where that is refused."""
        issued = yield from self.current(request.extensions)
        self.put(request, issued.value)
        resendable = is_resendable(request)  # asked before it is sent
        response = yield request
        if response is None or not self.is_refused(response) or not self._cache.discard(issued, self.clock()):
            return response
        if resendable:
            issued = yield from self.current(request.extensions)
            self.put(request, issued.value)
            response = yield request
            if response is not None and self.is_refused(response):
                self._cache.keep(issued, self.clock())
        return response

    def current(self, extensions: dict[str, Any]) -> Steps[Issued[T]]:
        """What is there, or comes of a fetch: this caller's, or that of another."""
        return (yield from held(self._cache, self.clock, lambda: self.fetch(extensions)))


def held(cache: IssuedCache[T], clock: Callable[[], float], fetch: Callable[[], Steps[Issued[T]]]) -> Steps[Issued[T]]:
    """What a cache has, or comes of a fetch: this caller's, or that of another."""
    while not isinstance(found := cache.take(clock()), Issued):
        if found is None:
            return (yield from _fetched(cache, clock, fetch))
        yield found
    return found


def _fetched(
    cache: IssuedCache[T], clock: Callable[[], float], fetch: Callable[[], Steps[Issued[T]]]
) -> Steps[Issued[T]]:
    issued = None
    try:
        issued = yield from fetch()
        return issued  # noqa: TRY300 - the value is set before, for the finally below
    except DffkitError as error:
        old = cache.valid(clock())
        if old is None:
            raise
        logger.warning("the old credentials go on being used, their renewal has failed: %s", error)
        return old
    finally:
        # Also when the sending failed: the flow is closed then, and those who wait must not wait for ever.
        cache.done(issued, clock())

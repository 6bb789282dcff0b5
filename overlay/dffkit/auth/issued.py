"""What somebody issued for a time, shared by threads and event loops and fetched by one caller at a time."""

from __future__ import annotations

import os
import threading
from concurrent.futures import Future
from typing import Any, Generic, TypeVar
from weakref import WeakSet

import attrs

from .credential import masked

T = TypeVar("T")

RETRY_AFTER = 30.0
RENEW_BEFORE = 300.0  # seconds: longer than a call takes that was signed just before
SHORTEST_LIFE = 60.0  # seconds: an end that has passed already says more of the clocks than of what was issued


@attrs.frozen(kw_only=True)
class Issued(Generic[T]):
    """A token or a key, and when (seconds since 1970, our clock) it is due for renewal and no longer valid."""

    value: T = attrs.field(repr=masked)
    renew_at: float
    expires_at: float


def lasting(value: T, now: float, life: float, renew_before: float = RENEW_BEFORE) -> Issued[T]:
    """What was issued ``now`` for ``life`` seconds: due ``renew_before`` their end, at the earliest after half."""
    return Issued(value=value, renew_at=now + life - min(renew_before, life / 2), expires_at=now + life)


class IssuedCache(Generic[T]):
    """Who may use what was issued, who waits, who fetches.

    * What is not yet due is handed out at once.
    * When it is due, one caller fetches; the others go on with it while it is valid, and wait when it is not.
    * A fetch that fails is not kept: those who waited try again, one at a time. While the old one is valid it is
      used for another ``RETRY_AFTER`` seconds before the next try, so an IAM that is down does not stop every call.
    * What was issued in the place of a refused one and is refused itself is kept for ``RETRY_AFTER`` seconds: the
      refusals have another reason then, and each call would ask IAM in vain.
    * In a forked process nobody fetches, whoever did in the parent.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._issued: Issued[T] | None = None
        self._fetch: Future[None] | None = None
        self._kept_until: float | None = None
        _CACHES.add(self)

    def take(self, now: float) -> Issued[T] | Future[None] | None:
        """What is there; or a future to wait for before asking again; or ``None``: fetch it, then call :meth:`done`."""
        with self._lock:
            issued = self._valid(now)
            if issued is not None and now < issued.renew_at:
                return issued
            if self._fetch is not None:
                return issued or self._fetch
            self._fetch = Future()
            # A running future cannot be cancelled by one of those who wait for it.
            self._fetch.set_running_or_notify_cancel()
            return None

    def done(self, issued: Issued[T] | None, now: float) -> None:
        """Ends the fetch, with what it got or with nothing, and wakes those who wait."""
        with self._lock:
            old = self._valid(now)
            if issued is not None:
                self._kept_until = None
            self._issued = issued or (old and attrs.evolve(old, renew_at=now + RETRY_AFTER))
            fetch, self._fetch = self._fetch, None
        if fetch is not None:
            fetch.set_result(None)

    def discard(self, refused: Issued[T], now: float) -> bool:
        """Forgets what was refused, unless it has been replaced already; whether another is worth a try."""
        with self._lock:
            if self._issued is not None and self._issued.value == refused.value:
                if self._kept_until is not None and now < self._kept_until:
                    return False
                self._issued, self._kept_until = None, None
            return True

    def keep(self, refused: Issued[T], now: float) -> None:
        """Keeps the replacement that was refused as well, for a while."""
        with self._lock:
            if self._issued is not None and self._issued.value == refused.value:
                self._kept_until = now + RETRY_AFTER

    def valid(self, now: float) -> Issued[T] | None:
        """What is there while it is valid, due for renewal or not."""
        with self._lock:
            return self._valid(now)

    def _valid(self, now: float) -> Issued[T] | None:
        return self._issued if self._issued is not None and now < self._issued.expires_at else None

    def _start_afresh(self) -> None:
        # The thread that fetches, or holds the lock, does not live on in the child.
        self._lock, self._fetch = threading.Lock(), None


_CACHES: WeakSet[IssuedCache[Any]] = WeakSet()


def _after_fork() -> None:
    for cache in list(_CACHES):
        cache._start_afresh()  # noqa: SLF001 - the same module


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)

"""One token shared by threads and event loops, fetched by one caller at a time."""

from __future__ import annotations

import threading
from concurrent.futures import Future

import attrs

from .credential import masked

RETRY_AFTER = 30.0


@attrs.frozen(kw_only=True)
class IssuedToken:
    """A token, and when (seconds since 1970, our clock) it is due for renewal and no longer valid."""

    text: str = attrs.field(repr=masked)
    renew_at: float
    expires_at: float


class TokenCache:
    """Who may use a token, who waits, who fetches.

    * A token that is not yet due is handed out at once.
    * When it is due, one caller fetches; the others go on with it while it is valid, and wait when it is not.
    * A fetch that fails is not kept: those who waited try again, one at a time. While the old token is valid it is
      used for another ``RETRY_AFTER`` seconds before the next try, so an IAM that is down does not stop every call.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._token: IssuedToken | None = None
        self._fetch: Future[None] | None = None

    def take(self, now: float) -> IssuedToken | Future[None] | None:
        """A token; or a future to wait for before asking again; or ``None``: fetch it, then call :meth:`done`."""
        with self._lock:
            token = self._valid(now)
            if token is not None and now < token.renew_at:
                return token
            if self._fetch is not None:
                return token or self._fetch
            self._fetch = Future()
            # A running future cannot be cancelled by one of those who wait for it.
            self._fetch.set_running_or_notify_cancel()
            return None

    def done(self, token: IssuedToken | None, now: float) -> None:
        """Ends the fetch, with its token or with nothing, and wakes those who wait."""
        with self._lock:
            old = self._valid(now)
            self._token = token or (old and attrs.evolve(old, renew_at=now + RETRY_AFTER))
            fetch, self._fetch = self._fetch, None
        if fetch is not None:
            fetch.set_result(None)

    def discard(self, token: IssuedToken) -> None:
        """Forgets a token that was refused, unless it has been replaced already."""
        with self._lock:
            if self._token is not None and self._token.text == token.text:
                self._token = None

    def valid(self, now: float) -> IssuedToken | None:
        """The token while it is valid, due for renewal or not."""
        with self._lock:
            return self._valid(now)

    def _valid(self, now: float) -> IssuedToken | None:
        return self._token if self._token is not None and now < self._token.expires_at else None

"""The sender for threads: I/O only, every decision is in the modules beside it."""

from __future__ import annotations

import os
import time
from contextlib import contextmanager
from functools import partial
from threading import Lock
from typing import TYPE_CHECKING, Any, TypeVar
from weakref import WeakSet

import httpx

from .. import _http
from .._masking import masked_url
from ..clock import Clock
from ..errors import CallError, DffkitError, MisuseError
from ..retries import Course, Retries, RetryPolicy
from ..settings import Settings
from ._body import is_resendable
from ._judgement import (
    LOWER,
    Classify,
    broken,
    can_go_on,
    check_nothing,
    concerns,
    decided,
    noted,
    policy_of,
    refused_by,
    shown_cause,
    unreadable,
)
from ._request import Base

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from dffkit_api import Operation

    from ..pacing import Pace

T = TypeVar("T")


class Sender:
    """Sends requests to one base URL with one identity; the ``Send`` of the generated facades.

    - ``auth`` signs, except for operations without ``security``; one with a method ``prepare`` is handed the
      arguments first.
    - ``settings`` give timeout, retries, TLS and proxy.
    - ``classify`` is asked about every answer, once it is read: an error class makes it that error, ``None`` leaves
      it to the status. Of an opened stream it sees only answers that are no success.
    - ``pace`` is asked for a turn before each attempt, and holds it back where the server would refuse it.
    - Nothing is opened before the first call. Threads may share a sender; a forked process opens its own connections.
    """

    def __init__(
        self,
        base_url: str,
        auth: httpx.Auth | None = None,
        settings: Settings | None = None,
        *,
        clock: Clock | None = None,
        classify: Classify | None = None,
        policy: RetryPolicy | None = None,
        transport: httpx.BaseTransport | None = None,
        sleep: Callable[[float], None] = time.sleep,
        pace: Pace | None = None,
    ) -> None:
        self.base_url = base_url
        self.settings = settings or Settings()
        self.clock = clock or Clock()
        self._auth = auth
        self._classify = classify
        self._policy = (policy or Retries(self.settings.retries)) if self.settings.retries else None
        self._transport = transport
        self._sleep = sleep
        self._pace = pace
        self._lock = Lock()
        self._client: httpx.Client | None = None
        self._closed = False
        _SENDERS.add(self)

    def __call__(self, operation: Operation, kwargs: dict[str, Any], parse: Callable[[httpx.Response], T]) -> T:
        """What ``parse`` makes of a successful answer; raises a :class:`~dffkit.errors.DffkitError` otherwise."""
        try:
            return self._parsed(operation, kwargs, parse)
        except CallError as error:
            failure = error
        return self._again(failure, kwargs, partial(self._parsed, operation, kwargs, parse))

    def raw(self, operation: Operation, kwargs: dict[str, Any]) -> httpx.Response:
        """A successful answer, read; raises like a call."""
        try:
            return self._answer(operation, kwargs)
        except CallError as error:
            failure = error
        return self._again(failure, kwargs, partial(self._answer, operation, kwargs))

    @contextmanager
    def stream(self, operation: Operation, kwargs: dict[str, Any]) -> Iterator[httpx.Response]:
        """A successful answer whose body has not been read; closed at the end of the block."""
        response = self._opened(operation, kwargs)
        try:
            yield response
        except LOWER as exc:
            if concerns(exc, response):
                raise broken(operation, exc, response.request, response) from exc
            raise
        finally:
            response.close()

    def close(self) -> None:
        """Closes the connections; later calls raise :class:`~dffkit.errors.MisuseError`."""
        with self._lock:
            client, self._client, self._closed = self._client, None, True
        if client is not None:
            client.close()

    def _parsed(self, operation: Operation, kwargs: dict[str, Any], parse: Callable[[httpx.Response], T]) -> T:
        response = self._answer(operation, kwargs)
        try:
            found = parse(response)
        except DffkitError:
            raise
        except Exception as exc:
            raise unreadable(operation, response, exc) from exc
        if found is None:
            check_nothing(operation, response)
        return found

    def _answer(self, operation: Operation, kwargs: dict[str, Any]) -> httpx.Response:
        response = self._read(operation, self._sent(operation, kwargs))
        if error := decided(operation, response, self._classify):
            raise noted(error, self._pace)
        return response

    def _opened(self, operation: Operation, kwargs: dict[str, Any]) -> httpx.Response:
        try:
            return self._open(operation, kwargs)
        except CallError as error:
            failure = error
        return self._again(failure, kwargs, partial(self._open, operation, kwargs))

    def _open(self, operation: Operation, kwargs: dict[str, Any]) -> httpx.Response:
        response = self._sent(operation, kwargs)
        if response.is_success:
            return response
        raise noted(refused_by(operation, self._read(operation, response), self._classify), self._pace)

    def _sent(self, operation: Operation, kwargs: dict[str, Any]) -> httpx.Response:
        client = self._client or self._connect()
        auth = self._auth if operation.security else None
        request = self._base.request(operation, kwargs, auth)
        try:
            return self._signed(client, request, auth)
        except CallError as error:  # of the auth, such as a token that could not be fetched
            error.operation = error.operation or operation
            raise
        except LOWER as exc:
            raise broken(operation, exc, request) from shown_cause(exc)
        except RuntimeError as exc:  # httpx has no classes of its own for these two
            if client.is_closed:
                raise self._is_closed() from exc
            if not isinstance(request.stream, httpx.SyncByteStream):
                raise MisuseError(
                    f"{operation.id}: the body is asynchronous: send it with the async connector, or pass bytes"
                ) from exc
            raise

    def _signed(self, client: httpx.Client, request: httpx.Request, auth: httpx.Auth | None) -> httpx.Response:
        try:
            return self._paced(client, request, auth)
        except LOWER as exc:
            if not can_go_on(auth, exc):
                raise
        return self._paced(client, request, auth)

    def _paced(self, client: httpx.Client, request: httpx.Request, auth: httpx.Auth | None) -> httpx.Response:
        if self._pace is None:
            return client.send(request, stream=True, auth=auth)
        with self._pace.turn(self._sleep):
            return client.send(request, stream=True, auth=auth)

    def _read(self, operation: Operation, response: httpx.Response) -> httpx.Response:
        try:
            response.read()
        except BaseException as exc:
            response.close()
            if isinstance(exc, LOWER):
                raise broken(operation, exc, response.request, response) from exc
            raise
        return response

    def _again(self, error: CallError, kwargs: dict[str, Any], attempt: Callable[[], T]) -> T:
        course = Course(policy_of(kwargs, self._policy), self.clock)
        resendable = is_resendable(kwargs)
        while True:
            seconds = course.pause(error, resendable=resendable)
            if seconds is None:
                raise error
            self._sleep(seconds)
            try:
                return attempt()
            except CallError as next_error:
                error = next_error

    def _connect(self) -> httpx.Client:
        with self._lock:
            if self._closed:
                raise self._is_closed()
            if self._client is None:
                client = _http.client(self.settings, self.base_url, self._transport)
                self._base = Base(self.base_url, client.headers, self.settings.timeout)
                self._client = client
            return self._client

    def _is_closed(self) -> MisuseError:
        return MisuseError(f"the connector to {masked_url(self.base_url)} is closed: make a new one")

    def _start_afresh(self) -> None:
        # Kept, not closed: the connections are the parent's, and a farewell on them would end them there too.
        self._of_the_parent = self._client
        self._client, self._lock = None, Lock()


_SENDERS: WeakSet[Sender] = WeakSet()


def _after_fork() -> None:
    for sender in list(_SENDERS):
        sender._start_afresh()  # noqa: SLF001 - the same module


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)

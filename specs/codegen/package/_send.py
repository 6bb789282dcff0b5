"""The joint between the generated facade and whoever sends its requests."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import Any, Protocol, TypeVar

import httpx

from ._operation import Operation

R = TypeVar("R")


class Send(Protocol):
    """Sends one request and returns what ``parse`` makes of a successful answer.

    ``kwargs`` are those of ``httpx.Client.build_request``, with a relative ``url``. Every answer that is not a
    success raises; ``parse`` only ever sees a 2xx.
    """

    def __call__(self, operation: Operation, kwargs: dict[str, Any], parse: Callable[[httpx.Response], R]) -> R: ...

    def stream(self, operation: Operation, kwargs: dict[str, Any]) -> AbstractContextManager[httpx.Response]:
        """Opens a successful answer whose body has not been read."""
        ...


class AsyncSend(Protocol):
    """The awaitable twin of :class:`Send`."""

    async def __call__(self, operation: Operation, kwargs: dict[str, Any], parse: Callable[[httpx.Response], R]) -> R: ...

    def stream(self, operation: Operation, kwargs: dict[str, Any]) -> AbstractAsyncContextManager[httpx.Response]:
        """Opens a successful answer whose body has not been read."""
        ...

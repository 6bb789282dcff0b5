"""Senders for the connectors' own methods: the requests of the generated facade, answers read in another way."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._foreign import shown
from ..errors import MisuseError
from ..settings import seconds

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractAsyncContextManager, AbstractContextManager

    import httpx
    from dffkit_api import AsyncSend, Operation, Send

    Read = Callable[[httpx.Response], Any]


class Reading:
    """Sends by ``send`` and reads successful answers by ``read``; ``timeout`` in seconds, where it is not the usual."""

    __slots__ = ("_read", "_send", "_timeout")

    def __init__(self, send: Send, read: Read, timeout: float | None = None) -> None:
        self._send = send
        self._read = read
        self._timeout = timeout

    def __call__(self, operation: Operation, kwargs: dict[str, Any], parse: Read) -> Any:  # noqa: ARG002
        """What ``read`` makes of the answer; ``parse`` is not asked."""
        return self._send(operation, timed(kwargs, self._timeout), self._read)

    def stream(self, operation: Operation, kwargs: dict[str, Any]) -> AbstractContextManager[httpx.Response]:
        """As the sender itself."""
        return self._send.stream(operation, timed(kwargs, self._timeout))


class AsyncReading:
    """The awaitable twin of :class:`Reading`."""

    __slots__ = ("_read", "_send", "_timeout")

    def __init__(self, send: AsyncSend, read: Read, timeout: float | None = None) -> None:
        self._send = send
        self._read = read
        self._timeout = timeout

    async def __call__(self, operation: Operation, kwargs: dict[str, Any], parse: Read) -> Any:  # noqa: ARG002
        """What ``read`` makes of the answer; ``parse`` is not asked."""
        return await self._send(operation, timed(kwargs, self._timeout), self._read)

    def stream(self, operation: Operation, kwargs: dict[str, Any]) -> AbstractAsyncContextManager[httpx.Response]:
        """As the sender itself."""
        return self._send.stream(operation, timed(kwargs, self._timeout))


def timed(kwargs: dict[str, Any], timeout: float | None) -> dict[str, Any]:
    """The arguments of a request with a timeout of their own; raises :class:`MisuseError` for what is none."""
    if timeout is None:
        return kwargs
    try:
        return {**kwargs, "timeout": seconds(timeout)}
    except ValueError as exc:
        raise MisuseError(f"timeout must be {exc}, not {shown(timeout)}") from None

"""A sender for the looks of a wait, which has a deadline that no single look may pass."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._extensions import ONCE

if TYPE_CHECKING:
    from collections.abc import Callable

    import httpx
    from dffkit_api import Operation

    from ..sender import AsyncSender, Sender
    from ..waiting import Patience


class Looking:
    """Sends by ``send``: each call gets at most the time that the wait has left, and is not tried again.

    The wait itself looks again. It serves both kinds of sender: what they give is handed on, awaitable or not.
    """

    __slots__ = ("_patience", "_send", "_usual")

    def __init__(self, send: Sender | AsyncSender, patience: Patience) -> None:
        self._send: Any = send
        self._patience = patience
        self._usual = send.settings.timeout

    def __call__(self, operation: Operation, kwargs: dict[str, Any], parse: Callable[[httpx.Response], Any]) -> Any:
        """What the sender gives for one look."""
        return self._send(operation, self._bounded(kwargs), parse)

    def stream(self, operation: Operation, kwargs: dict[str, Any]) -> Any:
        """As the sender itself, with the same bounds."""
        return self._send.stream(operation, self._bounded(kwargs))

    def _bounded(self, kwargs: dict[str, Any]) -> dict[str, Any]:
        noted = {**kwargs.get("extensions", {}), ONCE: True}
        return {**kwargs, "extensions": noted, "timeout": self._patience.look_timeout(self._usual)}

"""A sender for calls that prove themselves: the password in the body, or a token of the caller's choice."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from ._tokens import checked_token

if TYPE_CHECKING:
    from collections.abc import Callable

    import httpx
    from dffkit_api import AsyncSend, Operation, Send


class WithoutCredentials:
    """Sends by ``send``, without its credentials; ``token`` goes along where one is given.

    It serves both kinds of sender: what they give is handed on, awaitable or not.
    """

    __slots__ = ("_headers", "_send")

    def __init__(self, send: Send | AsyncSend, token: str | None = None) -> None:
        self._send: Any = send
        self._headers = {} if token is None else {"X-Auth-Token": checked_token(token)}

    def __call__(self, operation: Operation, kwargs: dict[str, Any], parse: Callable[[httpx.Response], Any]) -> Any:
        """What the sender gives for the operation, were it anonymous."""
        return self._send(replace(operation, security=()), self._with_token(kwargs), parse)

    def stream(self, operation: Operation, kwargs: dict[str, Any]) -> Any:
        """As the sender itself."""
        return self._send.stream(replace(operation, security=()), self._with_token(kwargs))

    def _with_token(self, kwargs: dict[str, Any]) -> dict[str, Any]:
        return {**kwargs, "headers": {**kwargs.get("headers", {}), **self._headers}}

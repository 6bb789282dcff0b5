# Copied from specs/codegen/package/_send.py by `make generate`: do not edit, change it there.

"""The joint between the generated facade and whoever sends its requests."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractAsyncContextManager, AbstractContextManager

    import httpx

    from ._operation import Operation

R = TypeVar("R")


class Send(Protocol):
    """Sends one request and returns what ``parse`` makes of a successful answer.

    - ``kwargs`` are those of ``httpx.Client.build_request``: always ``method`` and a relative, percent-encoded ``url``,
      then as needed ``params``, ``headers``, ``cookies`` and one of ``json``, ``data``, ``files``, ``content``.
    - ``content`` is ``str`` or a ``FileBody``, whose every iteration starts at the beginning of the file; where the
      length is known, ``Content-Length`` stands in ``headers``. So the same ``kwargs`` can be sent again on a retry.
    - ``kwargs`` belong to the call: the sender may change the dictionary, and the ones in it.
    - Every answer that is not a success raises. ``parse`` only ever sees a 2xx whose body has been read; it raises
      anything (``KeyError``, ``TypeError``, ``ValueError``, ``AttributeError``, ``UnexpectedStatus`` …) when the
      answer is not the documented one.
    """

    def __call__(self, operation: Operation, kwargs: dict[str, Any], parse: Callable[[httpx.Response], R]) -> R: ...

    def stream(self, operation: Operation, kwargs: dict[str, Any]) -> AbstractContextManager[httpx.Response]:
        """Opens a successful answer whose body has not been read."""
        ...


class AsyncSend(Protocol):
    """The awaitable twin of :class:`Send`: ``content`` is ``str`` or an ``AsyncFileBody``."""

    async def __call__(
        self, operation: Operation, kwargs: dict[str, Any], parse: Callable[[httpx.Response], R]
    ) -> R: ...

    def stream(self, operation: Operation, kwargs: dict[str, Any]) -> AbstractAsyncContextManager[httpx.Response]:
        """Opens a successful answer whose body has not been read."""
        ...

"""The envelope around the content that a call returns, for those who ask for it."""

from __future__ import annotations

from contextlib import contextmanager
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_WATCHER: ContextVar[Callable[[Any], None] | None] = ContextVar("dffkit_api_envelope", default=None)


def seen(reply: Any) -> None:
    """Shows an envelope to whoever watches in this thread or task."""
    watcher = _WATCHER.get()
    if watcher is not None:
        watcher(reply)


@contextmanager
def watched(watcher: Callable[[Any], None]) -> Iterator[None]:
    """Calls ``watcher`` with the envelope of each call that succeeds in the block, in this thread or task."""
    token = _WATCHER.set(watcher)
    try:
        yield
    finally:
        _WATCHER.reset(token)

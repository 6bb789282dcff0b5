"""One walk for all lists, for event loops."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Iterable

    from ._plans import Plan

A = TypeVar("A")
R = TypeVar("R")


def async_walked(how: Plan, call: Callable[..., Awaitable[A]], rows: Callable[[A], Iterable[R]]) -> AsyncIterator[R]:
    """The twin of :func:`walked`."""
    from ....paging import async_pages  # noqa: PLC0415 - with the first list

    return (row async for page in async_pages(how.paging, lambda at: call(**how.arguments(at))) for row in rows(page))

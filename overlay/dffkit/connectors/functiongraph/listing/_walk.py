"""One walk for all lists, for threads."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from ._plans import Plan

A = TypeVar("A")
R = TypeVar("R")


def walked(how: Plan, call: Callable[..., A], rows: Callable[[A], Iterable[R]]) -> Iterator[R]:
    """The rows of each page that ``call`` answers, one after the other; nothing is asked before the first is wanted."""
    from ....paging import pages  # noqa: PLC0415 - with the first list

    return (row for page in pages(how.paging, lambda at: call(**how.arguments(at))) for row in rows(page))

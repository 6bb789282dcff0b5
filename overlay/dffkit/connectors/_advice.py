"""Sentences that only a connector can add to an error, because it knows what was asked for."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..errors import CallError


@contextmanager
def advising(kind: type[CallError], advice: str) -> Iterator[None]:
    """Adds ``advice`` to the message of an error of this kind that leaves the block."""
    try:
        yield
    except kind as error:
        error.args = (f"{error} {advice}",)
        raise

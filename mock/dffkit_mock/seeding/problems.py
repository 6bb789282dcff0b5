"""Why a seed is not taken: nothing of it was applied."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

SHOWN = 10


class SeedRefused(ValueError):
    """A seed that cannot be read, or that breaks a schema; each sentence begins with the place that it is about."""

    def __init__(self, *sentences: str) -> None:
        self.sentences: Sequence[str] = sentences
        more = len(sentences) - SHOWN
        super().__init__("; ".join(sentences[:SHOWN]) + (f"; and {more} more" if more > 0 else ""))


def nearest(wanted: str, known: Iterable[str], what: str) -> str:
    """``the stems are …``, or the one that was probably meant."""
    names = sorted(known)
    near = get_close_matches(wanted, names, 1)
    return f"did you mean {near[0]}?" if near else f"the {what} are {', '.join(names) or 'none'}"

"""What was found out once, kept for as long as there is room."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

K = TypeVar("K")
V = TypeVar("V")


class Remembered(dict[K, V]):
    """The results of ``find``, looked up as in a dict: ``remembered[key]`` finds what is not there yet.

    - At most ``most`` results are kept, and only of keys that are ``short``: memory is bounded whatever comes.
    - A full one is emptied. What comes often is back with its next use, and no order has to be kept up to date.
    - Threads need no lock: each step is atomic, and the worst of a race is to find the same twice.
    """

    def __init__(self, find: Callable[[K], V], most: int, short: Callable[[K], bool]) -> None:
        super().__init__()
        self._find = find
        self._most = most
        self._short = short

    def __missing__(self, key: K) -> V:
        found = self._find(key)
        if self._short(key):
            if len(self) >= self._most:
                self.clear()
            self[key] = found
        return found

"""What every kind of stores does: values that outlive a task, shared by all processes of a runtime."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from .cache import Cache


class Store(Protocol):
    """The values of ``DFF.STORE``: JSON under a key in a scope, without an end unless one is given.

    What goes in comes out as JSON has it: a tuple as a list. Keys and scopes are texts of 1 to 256 characters, else
    :class:`~.errors.StoreKeyError`. Patterns know ``*`` and ``?``.
    """

    def get(self, scope: str, key: str) -> Any:
        """The value, ``None`` where there is none."""

    def set(self, scope: str, key: str, value: Any, *, expires: float | None = None, not_exists: bool = False) -> bool:
        """Writes a value that ends after ``expires`` seconds; with ``not_exists`` only where there is none.

        Returns whether it was written; raises :class:`~.errors.StoreValueError` for what JSON does not have.
        """
        raise NotImplementedError

    def mset(
        self, scope: str, values: Mapping[str, Any], *, expires: float | None = None, not_exists: bool = False
    ) -> None:
        """Writes several values, all or none; ``not_exists`` is asked of each."""

    def mget(self, scope: str, keys: Iterable[str]) -> dict[str, Any]:
        """The values, ``None`` for each that is not there."""
        raise NotImplementedError

    def keys(self, scope: str, pattern: str = "*") -> list[str]:
        """The keys of a scope that the pattern matches, sorted."""
        raise NotImplementedError

    def getall(self, scope: str) -> dict[str, Any]:
        """Every value of a scope."""
        raise NotImplementedError

    def get_pattern(self, scope: str, pattern: str) -> dict[str, Any]:
        """The values whose keys the pattern matches."""
        raise NotImplementedError

    def delete(self, scope: str, keys: str | Iterable[str]) -> int:
        """Removes one or several; how many there were."""
        raise NotImplementedError

    def delete_pattern(self, scope: str, pattern: str) -> int:
        """Removes those whose keys the pattern matches; how many there were."""
        raise NotImplementedError


class Stores(Protocol):
    """All that is kept for the scripts, and for the runtime itself.

    - Usable from every thread and from every process, also from one that was forked.
    - The clock is the one that the stores were opened with. With Redis, the values of CACHE end by the server's clock;
      all others by the clock of whoever looks: machines should agree on the time within a second.
    - :class:`~.errors.StoreUnavailableError` where they cannot be reached; the next call tries anew.
    """

    @property
    def store(self) -> Store:
        """The values of ``DFF.STORE``."""
        raise NotImplementedError

    @property
    def cache(self) -> Cache:
        """The commands of ``DFF.CACHE``."""
        raise NotImplementedError

    def lock(self, key: str, seconds: float, owner: str) -> bool:
        """Takes a lock for so long, or prolongs the owner's; false where another owner has it."""
        raise NotImplementedError

    def unlock(self, key: str, owner: str) -> bool:
        """Gives a lock back; false where it is not this owner's."""
        raise NotImplementedError

    def once(self, key: str, seconds: float) -> bool:
        """True for the first who asks within so many seconds, false for all others."""
        raise NotImplementedError

    def count(self, key: str, seconds: float) -> int:
        """Counts one up, and returns how many there are in this window; windows follow each other from 1970 on."""
        raise NotImplementedError

    def keep(self, key: str, text: str, seconds: float) -> None:
        """Keeps a text for so long."""

    def kept(self, key: str) -> str | None:
        """The text that is kept, ``None`` after its end."""

    def record(self, name: str, text: str, most: int) -> None:
        """Adds a text to a list that keeps the latest ``most``; none for 0."""

    def records(self, name: str) -> list[str]:
        """The texts of a list, the latest first."""
        raise NotImplementedError

    def close(self) -> None:
        """Closes what is open in this process."""

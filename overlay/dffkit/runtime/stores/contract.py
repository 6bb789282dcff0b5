"""What every kind of stores does: values that outlive a task, shared by all processes of a runtime."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .cache import Cache
    from .store import Store


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

    def record(self, name: str, texts: Sequence[str], most: int) -> None:
        """Adds texts, the latest last, to a list that keeps the latest ``most``; none for 0."""

    def records(self, name: str, most: int) -> list[str]:
        """The latest texts of a list, the latest first, and no more than ``most``."""
        raise NotImplementedError

    def close(self) -> None:
        """Closes what is open in this process."""

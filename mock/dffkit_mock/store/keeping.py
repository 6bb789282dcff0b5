"""A store that keeps what it commits in a file, for as long as it is open."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from .memory import Store


def keep_in(store: Store, path: Path) -> None:
    """Holds what is in the file from now on, and keeps there what is committed; raises ``StateUnusable``."""
    # Here, because a mock without a file needs no SQLite, which not every Python was built with.
    from .sqlite import SqliteBacking  # noqa: PLC0415 as said

    store.open(SqliteBacking(path))


@contextmanager
def keeping(store: Store, path: Path | None) -> Iterator[None]:
    """The same inside of a ``with``; without a path nothing is kept."""
    if path is not None:
        keep_in(store, path)
    try:
        yield
    finally:
        store.close()

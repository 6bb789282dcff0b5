"""Values that outlive a task: behind STORE and CACHE, locks, counts, cached results and records.

Without Redis they are in one SQLite file that all processes of a machine share; with it, on the server.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from .contract import Stores
from .errors import (
    CacheCommandError,
    CacheTypeError,
    StoreKeyError,
    StoreUnavailableError,
    StoreValueError,
    UnavailableError,
    UnknownCommandError,
)
from .store import Store

if TYPE_CHECKING:
    from collections.abc import Callable

    from dffkit.runtime.settings import RuntimeSettings

__all__ = [
    "CacheCommandError",
    "CacheTypeError",
    "Store",
    "StoreKeyError",
    "StoreUnavailableError",
    "StoreValueError",
    "Stores",
    "UnavailableError",
    "UnknownCommandError",
    "open_stores",
]


def open_stores(settings: RuntimeSettings, now: Callable[[], float] = time.time) -> Stores:
    """The stores of a runtime; nothing is opened before the first call."""
    if settings.redis is None:
        from .sqlite import SqliteStores  # noqa: PLC0415 - either of the two is imported, not both

        return SqliteStores(settings.database, now)
    from .redis import RedisStores  # noqa: PLC0415 - see above

    return RedisStores(settings.redis, now)

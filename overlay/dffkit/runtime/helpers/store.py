"""``DFF.STORE``: values that outlive a task, as JSON, under a key in a scope."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..context import running, script_here

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ..stores import Store as Values


class Store:
    """Values by key. The scope is the script in which the code stands, unless one is given.

    Keys and scopes are texts of 1 to 256 characters, else :class:`~dffkit.runtime.stores.StoreKeyError`; values come
    back as JSON has them. Patterns know ``*`` and ``?``.
    """

    def __call__(self, key: str, scope: str | None = None) -> Any:
        """As :meth:`get`."""
        return self.get(key, scope)

    def set(
        self,
        key: str,
        value: Any,
        scope: str | None = None,
        expires: float | None = None,
        not_exists: bool = False,
        *,
        expire: float | None = None,
    ) -> None:
        """Writes a value, for ``expires`` seconds or for good; with ``not_exists`` only where there is none."""
        values, where = _in(scope)
        values.set(where, key, value, expires=expire if expires is None else expires, not_exists=not_exists)

    def get(self, key: str, scope: str | None = None) -> Any:
        """The value, ``None`` where there is none."""
        values, where = _in(scope)
        return values.get(where, key)

    def mset(
        self,
        values: Mapping[str, Any],
        scope: str | None = None,
        expires: float | None = None,
        not_exists: bool = False,
        *,
        expire: float | None = None,
    ) -> None:
        """Writes several values, all or none."""
        kept, where = _in(scope)
        kept.mset(where, values, expires=expire if expires is None else expires, not_exists=not_exists)

    def mget(self, keys: Iterable[str], scope: str | None = None) -> dict[str, Any]:
        """The values of several keys, ``None`` for each that is not there."""
        values, where = _in(scope)
        return values.mget(where, keys)

    def keys(self, pattern: str = "*", scope: str | None = None) -> list[str]:
        """The keys that the pattern matches, sorted."""
        values, where = _in(scope)
        return values.keys(where, pattern)

    def getall(self, scope: str | None = None) -> dict[str, Any]:
        """Every value of the scope."""
        values, where = _in(scope)
        return values.getall(where)

    def get_pattern(self, pattern: str, scope: str | None = None) -> dict[str, Any]:
        """The values whose keys the pattern matches."""
        values, where = _in(scope)
        return values.get_pattern(where, pattern)

    def delete(self, key: str | Iterable[str], scope: str | None = None) -> None:
        """Removes one value or several."""
        values, where = _in(scope)
        values.delete(where, key)

    def delete_pattern(self, pattern: str, scope: str | None = None) -> None:
        """Removes the values whose keys the pattern matches."""
        values, where = _in(scope)
        values.delete_pattern(where, pattern)


def _in(scope: str | None) -> tuple[Values, str]:
    task = running("STORE")
    return task.stores.store, script_here(task) if scope is None else scope


STORE = Store()

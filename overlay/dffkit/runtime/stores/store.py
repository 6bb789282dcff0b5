"""The values of STORE: what every engine does with them, and what each does by itself."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, Any

from . import json_values
from .patterns import wildcard

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping


class Store(ABC):
    """The values of ``DFF.STORE``: JSON under a key in a scope, without an end unless one is given.

    What goes in comes out as JSON has it: a tuple as a list. Keys and scopes are texts of 1 to 256 characters, else
    :class:`~.errors.StoreKeyError`. Patterns know ``*`` and ``?``.
    """

    def __init__(self, now: Callable[[], float]) -> None:
        self._now = now

    def get(self, scope: str, key: str) -> Any:
        """The value, ``None`` where there is none."""
        return self.mget(scope, [key])[key]

    def set(self, scope: str, key: str, value: Any, *, expires: float | None = None, not_exists: bool = False) -> bool:
        """Writes a value that ends after ``expires`` seconds; with ``not_exists`` only where there is none.

        Returns whether it was written; raises :class:`~.errors.StoreValueError` for what JSON does not have.
        """
        return bool(self._written(scope, {key: value}, expires, not_exists=not_exists))

    def mset(
        self, scope: str, values: Mapping[str, Any], *, expires: float | None = None, not_exists: bool = False
    ) -> None:
        """Writes several values, all or none; ``not_exists`` is asked of each."""
        self._written(scope, values, expires, not_exists=not_exists)

    def mget(self, scope: str, keys: Iterable[str]) -> dict[str, Any]:
        """The values, ``None`` for each that is not there."""
        found = self._some(json_values.checked("scope", scope), json_values.listed(keys))
        return {key: json_values.read(text) for key, text in found.items()}

    def keys(self, scope: str, pattern: str = "*") -> list[str]:
        """The keys of a scope that the pattern matches, sorted."""
        matches = wildcard(pattern).fullmatch
        return sorted(key for key in self._all(json_values.checked("scope", scope)) if matches(key))

    def getall(self, scope: str) -> dict[str, Any]:
        """Every value of a scope."""
        return self.get_pattern(scope, "*")

    def get_pattern(self, scope: str, pattern: str) -> dict[str, Any]:
        """The values whose keys the pattern matches, by key, sorted."""
        matches, found = wildcard(pattern).fullmatch, self._all(json_values.checked("scope", scope))
        return {key: json_values.read(found[key]) for key in sorted(found) if matches(key)}

    def delete(self, scope: str, keys: str | Iterable[str]) -> int:
        """Removes one or several; how many there were."""
        return self._remove(json_values.checked("scope", scope), json_values.listed(keys))

    def delete_pattern(self, scope: str, pattern: str) -> int:
        """Removes those whose keys the pattern matches; how many there were."""
        return self.delete(scope, self.keys(scope, pattern))

    def _written(self, scope: str, values: Mapping[str, Any], expires: float | None, *, not_exists: bool) -> int:
        texts = {json_values.checked("key", key): json_values.written(key, value) for key, value in values.items()}
        until = None if expires is None else self._now() + expires
        return self._write(json_values.checked("scope", scope), texts, until, not_exists=not_exists)

    @abstractmethod
    def _all(self, scope: str) -> dict[str, str]:
        """The texts of a scope that have not ended."""

    @abstractmethod
    def _some(self, scope: str, keys: list[str]) -> dict[str, str | None]:
        """The texts of these keys, ``None`` for each that is not there."""

    @abstractmethod
    def _write(self, scope: str, texts: Mapping[str, str], until: float | None, *, not_exists: bool) -> int:
        """Writes all or none, with ``not_exists`` those that are not there; how many."""

    @abstractmethod
    def _remove(self, scope: str, keys: list[str]) -> int:
        """How many there were."""

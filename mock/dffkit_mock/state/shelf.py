"""The records of one kind: those stored, and those that the examples begin with where nothing creates them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .forms import canonical_urn

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ..store import Record, Scope, Store
    from .kind import Kind
    from .resources import Resources

CURRENT = ""
"""The key of the one thing that the credentials name."""
PLANTED = "planted"
"""The log, one a stem, of the kinds whose first records have been put into the store, by scope."""


class Shelf:
    """Finds, keeps and drops the records of a kind; scopes say whose they are.

    Until something of a scope is changed, the first records of a kind that nothing creates stand in no store.
    """

    def __init__(self, store: Store, resources: Resources, kind: Kind) -> None:
        self._store, self._resources, self.kind = store, resources, kind

    def find(self, scopes: Iterable[Scope], key: str) -> tuple[Scope, Record] | None:
        """The record with a key, or with this value in another property that some operation takes as one."""
        key = canonical_urn(key)
        for scope in scopes:
            record = self._store.get(self.kind.store_kind, scope, key)
            if record is None and not self.kind.is_made:
                record = next((record for record in self._first(scope) if record.key == key), None)
            if record is None and len(self.kind.ids) > 1:
                record = self._by_another_id(scope, key)
            if record is not None:
                return scope, record
        return None

    def records(self, scopes: Iterable[Scope]) -> list[Record]:
        """All records, in the order of creation."""
        return [
            record
            for scope in scopes
            for record in [*self._first(scope), *self._store.records(self.kind.store_kind, scope)]
            if record.key != CURRENT
        ]

    def scopes(self, start: Scope) -> list[Scope]:
        """The places below one that have records."""
        return [scope for scope in self._store.scopes(self.kind.store_kind) if scope[: len(start)] == start]

    def put(self, scope: Scope, key: str, value: Mapping[str, Any]) -> Record:
        """Keeps a record, new or changed."""
        self._plant(scope)
        return self._store.put(self.kind.store_kind, scope, key, value)

    def drop(self, scope: Scope, key: str) -> None:
        """Forgets a record, and everything that it owns."""
        self._plant(scope)
        self._store.drop(self.kind.store_kind, scope, key)
        below = (*scope, key)
        for child in self._resources.children(self.kind):
            for place in self._store.scopes(child.store_kind):
                if place[: len(below)] == below:
                    for record in self._store.records(child.store_kind, place):
                        self._store.drop(child.store_kind, place, record.key)

    def _by_another_id(self, scope: Scope, key: str) -> Record | None:
        names = self.kind.ids[1:]
        return next(
            (
                record
                for record in self.records([scope])
                if any(canonical_urn(str(record.value.get(name))) == key for name in names)
            ),
            None,
        )

    def _first(self, scope: Scope) -> list[Record]:
        """The records of the examples, as long as they have not been put into the store."""
        if self.kind.is_made or self._is_planted(scope):
            return []
        stored = {record.key for record in self._store.records(self.kind.store_kind, scope)}
        return [record for record in self.kind.first if record.key not in stored]

    def _is_planted(self, scope: Scope) -> bool:
        return self.kind.name in self._store.items((self.kind.stem, PLANTED), scope)

    def _plant(self, scope: Scope) -> None:
        if self.kind.is_made or self._is_planted(scope):
            return
        for record in self._first(scope):
            self._store.put(self.kind.store_kind, scope, record.key, record.value)
        self._store.append((self.kind.stem, PLANTED), scope, [self.kind.name])

"""One operation on stored things: the exchange, what its spec says of the resource, and where it is kept."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any

from ..store import Record
from .filters import choose
from .forms import canonical_urn, new_id
from .keys import as_text, find_key
from .making import name_record, new_record, renew, taken_from
from .owners import find_scopes, tenant_of
from .problems import NotFound
from .sets import apply_sets
from .shelf import CURRENT, Shelf
from .uniqueness import check_key, check_unique

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ..exchange import Exchange, Reply
    from ..instance import Instance
    from ..store import Scope, Store
    from .answer import Answer
    from .kind import Kind
    from .resource import Resource
    from .resources import Resources


class Call:
    """What an action or a handler works on; a transaction is open.

    ``resource`` is what the spec says of this operation, ``kind`` what it says of the thing; ``now`` is in seconds
    since 1970. Values of records are never changed in place.
    """

    __slots__ = ("_found", "_scopes", "exchange", "instance", "kind", "resource", "resources", "shelf")

    def __init__(self, exchange: Exchange, instance: Instance, resources: Resources, resource: Resource) -> None:
        self.exchange, self.instance, self.resources, self.resource = exchange, instance, resources, resource
        self.kind: Kind = resources.kind(resource.route.stem, resource.kind)
        self.shelf = Shelf(instance.store, resources, self.kind)
        self._scopes: list[Scope] | None = None
        self._found: dict[int, Scope] = {}

    @property
    def store(self) -> Store:
        """Where things are kept."""
        return self.instance.store

    @property
    def now(self) -> float:
        """When the request came."""
        return self.exchange.received

    @property
    def payload(self) -> Any:
        """The body as the spec types it."""
        return self.exchange.payload

    def parameter(self, name: str, default: Any = None) -> Any:
        """The value of a path, query or header parameter, with the type of the spec."""
        for group in self.exchange.values.values():
            if name in group:
                return group[name]
        return default

    def other(self, operation_id: str) -> Call:
        """The same exchange seen as another operation of the stem."""
        resource = self.resources.operation(self.resource.route.stem, operation_id)
        return Call(self.exchange, self.instance, self.resources, resource)

    # Where things are

    def scope(self) -> Scope:
        """Where a new record belongs; raises :class:`NotFound` where its parent is not stored."""
        scopes = self.scopes()
        return scopes[0] if scopes else (*tenant_of(self, self.kind), CURRENT)

    def scopes(self) -> list[Scope]:
        """Where records are looked for: in one place, or in all where the operation does not name the parent."""
        if self._scopes is None:
            self._scopes = find_scopes(self)
        return self._scopes

    def keys(self) -> list[str]:
        """The keys that this operation names, as text; URNs with their version."""
        place = self.resource.key
        return [] if place is None else [canonical_urn(as_text(value)) for value in place.read(self.exchange)]

    # Reading

    def get(self, key: str) -> Record | None:
        """The record with a key, or ``None``."""
        found = self.shelf.find(self.scopes(), key)
        if found is None:
            return None
        self._found[found[1].number] = found[0]
        return found[1]

    def find(self, key: str) -> Record:
        """The record with a key; raises :class:`NotFound`."""
        record = self.get(key)
        if record is None:
            raise NotFound(self.kind.name, key)
        return record

    def current(self) -> Record:
        """The one thing that the credentials name: as the example has it until it is changed."""
        stored = self.store.get(self.kind.store_kind, self.scope(), CURRENT)
        return stored or Record(CURRENT, self.kind.current, 0)

    def named(self) -> Record:
        """The record that the operation names by its key, or the current one without a key."""
        if self.resource.key is None or self.resource.key.is_made:
            return self.current()
        keys = self.keys()
        return self.find(keys[0] if keys else "")

    def records(self) -> list[Record]:
        """All records of this scope, in the order of creation."""
        scopes, found = self.scopes(), []
        for scope in scopes:
            for record in self.shelf.records([scope]):
                self._found[record.number] = scope
                found.append(record)
        return found if len(scopes) == 1 else sorted(found, key=lambda record: record.number)

    # Changing

    def make(self, value: Any, **over: Any) -> Record:
        """Creates a record from a body; ``over`` says more. Raises :class:`Conflict` where the key is taken."""
        scope = self.scope()
        record = new_record(self, value, over, scope)
        key = find_key(self, value, record, over, scope)
        name_record(self, record, key)
        check_key(self, scope, key)
        check_unique(self, record)
        return self._keep(scope, key, record)

    def change(self, record: Record, **changes: Any) -> Record:
        """Puts a new value, and renews the moment of the last change."""
        value = {**record.value, **changes}
        renew(self.kind, value, self.now)
        return self._keep(self._scope_of(record), record.key, value)

    def merge(self, record: Record, body: Any) -> Record:
        """Changes what a body says, except keys, and what the operation sets."""
        changes = taken_from(self.kind, body)
        changes = {name: item for name, item in changes.items() if name not in self.kind.ids}
        changes |= apply_sets(self.resource.sets, self.exchange, record.value)
        check_unique(self, changes, record)
        return self.change(record, **changes)

    def drop(self, record: Record) -> None:
        """Forgets a record, and what it owns."""
        self.shelf.drop(self._scope_of(record), record.key)

    # Answering

    def show(self, record: Record | Mapping[str, Any] | None, status: int | None = None) -> Reply:
        """The success with a record in its place."""
        return self._answer.show(self.exchange, _value(record), status)

    def show_list(self, values: Iterable[Record | Mapping[str, Any]]) -> Reply:
        """The success of a list, with the page that was asked for."""
        paging = self.resource.paging
        page = paging.cut(self.exchange, [value for one in values if (value := _value(one)) is not None])
        return self._answer.show_page(self.exchange, page, paging)

    def filtered(self, values: Iterable[Record | Mapping[str, Any]]) -> list[Mapping[str, Any]]:
        """The values that pass the filters of a list, in the order that was asked for."""
        rows = [value for one in values if (value := _value(one)) is not None]
        chosen = choose(self.kind.filters(self.resource), self.exchange, rows)
        sorting = self.kind.sorting(self.resource)
        return chosen if sorting is None else sorting.sort(self.exchange, chosen)

    def answer(self, content: Mapping[str, Any], status: int | None = None) -> Reply:
        """The documented success with these members of the answer replaced."""
        return self._answer.write(self.exchange, {**self.example(), **content}, status)

    def example(self) -> Any:
        """The documented success, a copy."""
        return copy.deepcopy(self.resource.example)

    def generic(self) -> Reply | None:
        """What the action of the spec answers; ``None`` leaves it to the engine."""
        from .actions import ACTIONS  # noqa: PLC0415 actions know calls

        action = ACTIONS.get(self.resource.action)
        return None if action is None else action(self)

    # Forms

    def new_id(self, form: str) -> str:
        """An id in the form of an example, new each time."""
        return new_id(form, self.source())

    def source(self) -> str:
        """A text that is new each time, and the same in every run: what ids are made from."""
        kind = self.kind
        return f"{self.instance.seed}/{kind.stem}/{kind.name}/{self.store.count('ids')}"

    @property
    def _answer(self) -> Answer:
        return self.kind.answer(self.resource)

    def _keep(self, scope: Scope, key: str, value: Mapping[str, Any]) -> Record:
        record = self.shelf.put(scope, key, value)
        self._found[record.number] = scope
        return record

    def _scope_of(self, record: Record) -> Scope:
        return self._found.get(record.number) or self.scope()


def _value(record: Record | Mapping[str, Any] | None) -> Mapping[str, Any] | None:
    return record.value if isinstance(record, Record) else record

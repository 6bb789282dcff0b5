"""One operation on stored things: the exchange, what its spec says of the resource, and where it is kept."""

from __future__ import annotations

import copy
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from ..store import Record
from .filters import choose
from .forms import canonical_urn, is_urn, new_id, write_instant
from .making import Maker, renew, taken_from, typed
from .place import follow
from .problems import Conflict, NotFound
from .sets import apply_sets
from .shelf import CURRENT, Shelf

if TYPE_CHECKING:
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
        return next((group[name] for group in self.exchange.values.values() if name in group), default)

    def other(self, operation_id: str) -> Call:
        """The same exchange seen as another operation of the stem."""
        resource = self.resources.operation(self.resource.route.stem, operation_id)
        return Call(self.exchange, self.instance, self.resources, resource)

    # Where things are

    def scope(self) -> Scope:
        """Where a new record belongs; raises :class:`NotFound` where its parent is not stored."""
        scopes = self.scopes()
        return scopes[0] if scopes else (*self._tenant(self.kind), CURRENT)

    def scopes(self) -> list[Scope]:
        """Where records are looked for: in one place, or in all where the operation does not name the parent."""
        if self._scopes is None:
            self._scopes = self._find_scopes()
        return self._scopes

    def keys(self) -> list[str]:
        """The keys that this operation names, as text; URNs with their version."""
        place = self.resource.key
        return [] if place is None else [canonical_urn(_text(value)) for value in place.read(self.exchange)]

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
        found = []
        for scope in self.scopes():
            for record in self.shelf.records([scope]):
                self._found[record.number] = scope
                found.append(record)
        return found

    # Changing

    def make(self, value: Any, **over: Any) -> Record:
        """Creates a record from a body; ``over`` says more. Raises :class:`Conflict` where the key is taken."""
        scope, kind = self.scope(), self.kind
        project, owner = self._project(), scope[-1] if kind.parent and scope else ""
        maker = Maker(kind, self.resource)
        record = maker.fill(value, project)
        maker.stamp(record, self.now)
        record |= self._given(scope)
        record |= apply_sets(self.resource.sets, self.exchange, record)
        record |= over
        maker.name(record, project, owner)
        key = self._key(value, record, over, scope)
        record[kind.id] = typed(kind, kind.id, key)
        if self.shelf.find([scope], key) is not None:
            raise Conflict(f"there is a {kind.name.replace('_', ' ')} {key[:200]!r} already: choose another name")
        self._check_unique(record, None)
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
        self._check_unique(changes, record)
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
        """The values that pass the filters of a list."""
        rows = [value for one in values if (value := _value(one)) is not None]
        return choose(self.kind.filters(self.resource), self.exchange, rows)

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
        return new_id(form, self._source())

    def instant(self, form: Any) -> Any:
        """Now, in the form of an example."""
        return write_instant(form, self.now)

    @property
    def _answer(self) -> Answer:
        return self.kind.answer(self.resource)

    def _source(self) -> str:
        kind = self.kind
        return f"{self.instance.seed}/{kind.stem}/{kind.name}/{self.store.count('ids')}"

    def _keep(self, scope: Scope, key: str, value: Mapping[str, Any]) -> Record:
        record = self.shelf.put(scope, key, value)
        self._found[record.number] = scope
        return record

    def _scope_of(self, record: Record) -> Scope:
        return self._found.get(record.number) or self.scope()

    def _project(self) -> str:
        return _text(self.exchange.values.get("path", {}).get("project_id", ""))

    def _tenant(self, kind: Kind) -> Scope:
        values = self.exchange.values.get("path", {})
        return tuple(_text(values.get(name, "")) for name in kind.tenant)

    def _find_scopes(self) -> list[Scope]:
        if self.kind.parent is None:
            return [self._tenant(self.kind)]
        owner = self.resources.kind(self.kind.stem, self.kind.parent)
        start = self._tenant(owner)
        place = self.resource.parent.place if self.resource.parent else None
        if place is not None and place.is_made:
            return [(*start, self._owner(owner).key)]
        keys = [] if place is None else [_text(key) for key in place.read(self.exchange)]
        if not keys:
            return self.shelf.scopes(start)
        found = Shelf(self.store, self.resources, owner).find([start], keys[0])
        if found is None and owner.is_made:
            raise NotFound(owner.name, keys[0])
        return [(*start, found[1].key if found else canonical_urn(keys[0]))]

    def _owner(self, kind: Kind) -> Record:
        """The owner that the server finds by its name, or makes: the answer says which."""
        creator = next(resource for resource in kind.resources if resource.creates)
        call = Call(self.exchange, self.instance, self.resources, creator)
        name = self.payload.get("name") if isinstance(self.payload, Mapping) else None
        known = (record for record in call.records() if name is not None and record.value.get("name") == name)
        return next(known, None) or call.make(self.payload)

    def _given(self, scope: Scope) -> dict[str, Any]:
        """What the path says of a new record, and who owns it."""
        known, parent = self.kind.known, self.resource.parent
        values = self.exchange.values.get("path", {})
        given = {name: value for name, value in values.items() if name in known and name not in self.kind.tenant}
        if parent is not None and parent.place.name in known:
            given[parent.place.name] = scope[-1]
        return given

    def _key(self, value: Any, record: Mapping[str, Any], over: Mapping[str, Any], scope: Scope) -> str:
        kind, place = self.kind, self.resource.key
        if kind.id in over:
            return canonical_urn(_text(over[kind.id]))
        if place is not None and not place.is_made:
            return (self.keys() or [""])[0]
        proposed = isinstance(value, Mapping) and value.get(kind.id) not in (None, "")
        if proposed or is_urn(record.get(kind.id)) or any(setting.way == (kind.id,) for setting in self.resource.sets):
            return canonical_urn(_text(record[kind.id]))
        return self._new_key(scope)

    def _new_key(self, scope: Scope) -> str:
        while True:
            key = self.kind.count_up(lambda: self.store.count("/".join((*self.kind.store_kind, *scope))))
            key = key or Maker(self.kind, self.resource).new_key(self._source())
            if self.store.get(self.kind.store_kind, scope, key) is None:
                return key

    def _check_unique(self, value: Mapping[str, Any], record: Record | None) -> None:
        """Raises :class:`Conflict` where another record shares all properties that are unique together."""
        names = self.resource.unique
        known = {} if record is None else record.value
        wanted = [value.get(name, known.get(name)) for name in names]
        if not names or wanted[0] is None:
            return
        for other in self.records():
            if [other.value.get(name) for name in names] == wanted and (record is None or other.key != record.key):
                raise Conflict(f"the {names[0]} {str(wanted[0])[:200]!r} is taken: choose another")


def _value(record: Record | Mapping[str, Any] | None) -> Mapping[str, Any] | None:
    return record.value if isinstance(record, Record) else record


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    return str(value)


__all__ = ["Call", "follow"]

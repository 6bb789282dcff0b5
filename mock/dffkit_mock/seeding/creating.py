"""A record of a seed, made as the operation that creates its kind would make it."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from ..credentials import PROJECT_ID
from ..exchange import Exchange, Headers
from ..form import MalformedBody
from ..services import find_handler
from ..state import Call, Problem
from ..state.making import typed
from ..state.schema import neutral
from ..state.shelf import Shelf
from ..validate import WrongMediaType
from .problems import SeedRefused
from .properties import OWN, check_names, check_types

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ..catalogue import Catalogue
    from ..exchange import Reply
    from ..instance import Instance
    from ..state import Resource
    from ..state.kind import Kind
    from ..state.resource import Parent
    from ..store import Record, Scope
    from .seed import Entry

IDENTITY = "seed"
"""Who is said to have made what a seed makes."""


@dataclass(frozen=True, slots=True)
class _Attempt:
    """An operation that may create the record, and what the spec has against it."""

    resource: Resource
    exchange: Exchange = field(repr=False)
    violations: list[str]


class Creator:
    """Makes records by the operations of the specs, inside an open transaction."""

    def __init__(self, catalogue: Catalogue, instance: Instance) -> None:
        self._catalogue, self._instance = catalogue, instance
        self._now = instance.clock()

    def create(self, entry: Entry, scope: Scope | None) -> tuple[Scope, Record]:
        """The new record and where it stands; raises :class:`SeedRefused`."""
        kind = self._catalogue.resources.kind(*entry.kind)
        check_names(entry, kind)
        attempts = [self._try(resource, kind, entry, scope) for resource in kind.resources if resource.creates]
        attempt = min(attempts, key=lambda one: len(one.violations))
        if attempt.violations:
            raise SeedRefused(*attempt.violations)
        check_types(entry, kind)
        return self._finish(attempt, kind, entry)

    def _try(self, resource: Resource, kind: Kind, entry: Entry, scope: Scope | None) -> _Attempt:
        body = _body(resource, kind, entry.value, scope)
        exchange = self._exchange(resource, kind, entry.value, scope)
        exchange.content = exchange.body = json.dumps(body).encode() if resource.route.request_body else b""
        try:
            found = self._catalogue.validate.prepare(resource.route)[1].read(exchange)
        except (MalformedBody, WrongMediaType) as error:
            found = [f"body: {error}"]
        return _Attempt(resource, exchange, [entry.place + sentence.removeprefix("body") for sentence in found])

    def _exchange(self, resource: Resource, kind: Kind, value: Mapping[str, Any], scope: Scope | None) -> Exchange:
        route = resource.route
        headers = Headers([("content-type", "application/json")])
        exchange = Exchange(route.method, route.path, "", headers, b"", self._now, "0" * 32, route)
        exchange.identity = IDENTITY
        exchange.values = {"path": self._path_values(resource, kind, scope), "query": {}, "header": {}}
        key = resource.key
        if key is not None and key.where in exchange.values and kind.id in value:
            exchange.values[key.where][key.name] = value[kind.id]
        return exchange

    def _path_values(self, resource: Resource, kind: Kind, scope: Scope | None) -> dict[str, Any]:
        parent, given = resource.parent, scope or ()
        tenants, owners = (given, ()) if parent is None else (given[:-1], given[-1:])
        values: dict[str, Any] = dict(zip(kind.tenant, tenant_of(kind), strict=True))
        values.update(zip(kind.tenant, tenants, strict=False))
        if parent is not None and parent.place.where == "path" and owners:
            tenants = (*tenants, *tenant_of(kind)[len(tenants) :])
            values[parent.place.name] = self._name(resource, parent, tenants, owners[0])
        return values

    def _name(self, resource: Resource, parent: Parent, tenants: Scope, key: str) -> Any:
        """As what the path names the parent: by its key, or by another id of it."""
        owner = self._catalogue.resources.kind(resource.route.stem, parent.kind)
        found = Shelf(self._instance.store, self._catalogue.resources, owner).find([tenants], key)
        names = [parent.place.name] if parent.place.name in owner.ids else []
        if parent.place.name == f"{owner.name}_id":
            names += [parent.place.name, "id"]
        return next((found[1].value[name] for name in names if found and name in found[1].value), key)

    def _finish(self, attempt: _Attempt, kind: Kind, entry: Entry) -> tuple[Scope, Record]:
        """Runs the operation, and adds what the seed says besides."""
        store = self._instance.store
        last, reply = store.last, self._run(attempt, kind, entry)
        made = store.since(kind.store_kind, last)
        if len(made) != 1 or (reply is not None and reply.status >= 400):
            raise SeedRefused(f"{entry.place}: {_reason(reply)}")
        scope, record = made[0]
        value = {**record.value, **_besides(attempt.resource, kind, entry.value)}
        key = str(value[kind.id]) if kind.id in entry.value else record.key
        if key != record.key:
            store.drop(kind.store_kind, scope, record.key)
        return scope, store.put(kind.store_kind, scope, key, value) if value != record.value else record

    def _run(self, attempt: _Attempt, kind: Kind, entry: Entry) -> Reply | None:
        route, exchange = attempt.resource.route, attempt.exchange
        handler = find_handler(route.stem, route.operation_id)
        if handler is None and isinstance(exchange.payload, dict) and kind.id in entry.value:
            exchange.payload = {**exchange.payload, kind.id: typed(kind, kind.id, str(entry.value[kind.id]))}
        call = Call(exchange, self._instance, self._catalogue.resources, attempt.resource)
        try:
            return handler(call) if handler is not None else call.generic()
        except Problem as problem:
            raise SeedRefused(f"{entry.place}: {problem}") from None


def tenant_of(kind: Kind) -> Scope:
    """Whose things a kind's are where the seed does not say: those of the published project."""
    schemas = {one["name"]: one.get("schema", {}) for one in kind.resources[0].route.parameters if one["in"] == "path"}
    return tuple(
        PROJECT_ID if name == "project_id" else str(neutral(kind.document, schemas[name])) for name in kind.tenant
    )


def _body(resource: Resource, kind: Kind, value: Mapping[str, Any], scope: Scope | None) -> Any:
    """The body that says of the record what the operation takes."""
    taken = {name: item for name, item in value.items() if name in resource.taken}
    key, parent = resource.key, resource.parent
    body = taken if resource.taken else dict(value)
    if key is not None and key.where == "body" and None in key.steps:
        # One of the things that the operation creates for each of a list of keys, or of objects with keys.
        ids, one = {**taken, **_nested(key.steps, value.get(kind.id))}, _nested(key.steps[:-1], taken)
        body = ids if key.steps[-1] is None else one
    if parent is not None and parent.place.where == "body" and scope:
        body = {**body, **_nested(parent.place.steps, scope[-1])}
    return body


def _besides(resource: Resource, kind: Kind, value: Mapping[str, Any]) -> dict[str, Any]:
    """What the operation does not take, and answers show: ids, moments and what else the vendor fills in."""
    others = {name: item for name, item in value.items() if name not in resource.taken}
    return {name: item for name, item in others.items() if name in kind.known or name.startswith(OWN)}


def _nested(steps: Iterable[Any], leaf: Any) -> Any:
    for step in reversed(list(steps)):
        leaf = {step: leaf} if isinstance(step, str) else [leaf]
    return leaf


def _reason(reply: Reply | None) -> str:
    """Why an operation created nothing, from its refusal in whatever shape."""
    try:
        told = json.loads(reply.body) if reply is not None and reply.status >= 400 else {}
    except ValueError:
        told = {}
    words = [told.get(name) for name in ("message", "error_msg")] if isinstance(told, dict) else []
    sentence = next((word for word in words if isinstance(word, str)), "the operation that creates it made none")
    return f"it cannot be made ({sentence})"

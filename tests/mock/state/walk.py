"""The life of a resource, of any kind: made, read, listed, changed, deleted, and then not found."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Any

from dffkit_mock.state.place import follow
from dffkit_mock.validate.keywords import Converter
from dffkit_mock.validate.violations import compile_schema, describe

from .marks import Marks
from .requests import Request

if TYPE_CHECKING:
    from dffkit_mock.exchange import Reply
    from dffkit_mock.gateway import Gateway
    from dffkit_mock.state import Resource
    from dffkit_mock.state.kind import Kind

REFUSED = {400, 404}


@dataclass
class Thing:
    """What a walk has made: its key, what it was made of, and what owns it."""

    kind: Kind
    key: str
    body: Any
    parent: Thing | None = None
    record: dict[str, Any] = field(default_factory=dict)

    def named(self, resource: Resource) -> str:
        """What an operation calls it: the key, or another property that it takes as one."""
        own = resource.id in self.kind.ids and resource.id in self.record
        return str(self.record[resource.id]) if own else self.key

    def named_as_owner(self) -> str:
        """What operations on its own things call it: as a read does."""
        reads = [one for one in self.kind.resources if one.action == "read" and one.key is not None]
        return self.named(reads[0]) if reads else self.key


class Walker:
    """Walks through the operations of a kind, on one gateway."""

    def __init__(self, gateway: Gateway, *, is_generic: bool = True) -> None:
        self.gateway, self.is_generic = gateway, is_generic
        self.marks: Marks | None = None
        self.resources = gateway.catalogue.resources

    def of(self, kind: Kind, action: str) -> list[Resource]:
        """The operations of a kind with an action."""
        return [resource for resource in kind.resources if resource.action == action]

    async def ask(
        self, resource: Resource, thing: Thing | None, key: Any = None, **query: Any
    ) -> tuple[Reply, Request]:
        """The answer of an operation on a thing."""
        request = Request(resource.route, bare=resource.action == "list", query=query)
        if self.marks is not None and request.is_json:
            request.body = self.marks.mark(resource, request.body)
        if resource.parent is not None and thing is not None and not resource.parent.place.is_made:
            owner = thing.parent if thing.kind.name == resource.kind else thing
            if owner is not None:
                request.name(resource.parent.place, owner.named_as_owner())
        if key is not None and resource.key is not None:
            request.name(resource.key, key)
        reply = await request.send(self.gateway)
        if 200 <= reply.status < 300:
            assert violations(resource, reply) == [], resource.route.operation_id
        return reply, request

    async def make(self, kind: Kind, resource: Resource | None = None) -> Thing:
        """A new thing, and before it what it needs."""
        maker = resource or next(one for one in kind.resources if one.creates)
        parent = None
        if kind.parent is not None:
            owner = self.resources.kind(kind.stem, kind.parent)
            parent = await self.make(owner) if owner.is_made else None
        # A thing that does not exist yet stands for its owner in what is asked of the owner.
        blank = Thing(kind, "", None, parent)
        before = await self.list(blank) if maker.key is None else {}
        key = parent.key if parent is not None and _is_named_by_parent(maker) else None
        reply, request = await self.ask(maker, blank, key)
        for sibling in self.siblings(kind) if reply.status in REFUSED else ():
            # What is made may name something else that its owner owns.
            if reply.status in REFUSED:
                await self.ask(next(one for one in sibling.resources if one.creates), Thing(sibling, "", None, parent))
                reply, request = await self.ask(maker, blank, key)
        assert 200 <= reply.status < 300, (maker.route.operation_id, reply.status, reply.body)
        thing = Thing(kind, "", request.body, parent)
        if key is not None:
            thing.key = key
        elif maker.key is not None and maker.key.is_made:
            thing.key = str(next(follow(json.loads(reply.body), maker.key.steps)))
        elif maker.key is not None and maker.key.where == "body":
            thing.key = str(next(follow(request.body, maker.key.steps)))
        else:
            after = await self.list(blank)
            (thing.key,) = set(after) - set(before)
        thing.record = (await self.list(thing)).get(thing.key) or {}
        shown = (
            next(follow(json.loads(reply.body), maker.standing), None)
            if reply.body and maker.standing is not None
            else None
        )
        thing.record |= shown if isinstance(shown, dict) else {}
        return thing

    def siblings(self, kind: Kind) -> list[Kind]:
        """Other kinds of the same owner that can be made."""
        kinds = self.resources.kinds(kind.stem).values()
        return [one for one in kinds if one.parent == kind.parent and one is not kind and one.is_made and kind.parent]

    async def list(self, thing: Thing, **query: Any) -> dict[str, Any]:
        """The records of every list of the kind, by key."""
        found: dict[str, Any] = {}
        for resource in self.of(thing.kind, "list"):
            found |= await self.rows(resource, thing, **query)
        return found

    async def rows(self, resource: Resource, thing: Thing, **query: Any) -> dict[str, Any]:
        """The records of one list, by key."""
        told = thing.body if isinstance(thing.body, dict) else {}
        needed = {one["name"] for one in resource.route.parameters if one["in"] == "query" and one.get("required")}
        reply, _ = await self.ask(resource, thing, **{name: told[name] for name in needed & told.keys()}, **query)
        assert reply.status == resource.status, (resource.route.operation_id, reply.status, reply.body)
        body = json.loads(reply.body)
        return {str(row.get(resource.id)): row for rows in follow(body, resource.items or ()) for row in rows}

    async def read(self, resource: Resource, thing: Thing) -> Any:
        """The record that a read shows."""
        reply, _ = await self.ask(resource, thing, thing.named(resource))
        assert reply.status == resource.status, (resource.route.operation_id, reply.status, reply.body)
        return next(follow(json.loads(reply.body), resource.standing or ()), None) if reply.body else None


def _is_named_by_parent(resource: Resource) -> bool:
    return resource.parent is not None and resource.parent.place == resource.key


def violations(resource: Resource, reply: Reply) -> list[str]:
    """Where an answer is not what the spec says of it."""
    contents = resource.route.responses.get(str(reply.status), {}).get("content", {})
    if not contents or not reply.body:
        return []
    validator = _validator(resource, reply.status)
    return list(describe(validator.iter_errors(json.loads(reply.body)), "answer"))


@cache
def _validator(resource: Resource, status: int) -> Any:
    contents = resource.route.responses[str(status)]["content"]
    schema = next(iter(contents.values()))["schema"]
    return compile_schema(Converter(resource.document).convert(schema))


def shown(resource: Resource, body: Any, record: Any) -> dict[str, tuple[Any, Any]]:
    """The properties of a body that an answer declares and shows otherwise: what was sent, and what is shown."""
    if not isinstance(body, dict) or not isinstance(record, dict):
        return {}
    names = body.keys() & resource.shown.properties.keys()
    return {name: (body[name], record.get(name)) for name in names if not _is_in(body[name], record.get(name))}


def _is_in(sent: Any, told: Any) -> bool:
    """Whether it is told as it was sent; of objects what both have: an answer may leave members out, or empty."""
    if isinstance(sent, dict) and isinstance(told, dict):
        return all(told[name] == "" or _is_in(sent[name], told[name]) for name in sent.keys() & told.keys())
    return bool(sent == told)

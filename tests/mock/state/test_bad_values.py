"""Whatever is stored and whatever is sent: an answer, never a failure of the mock."""

from __future__ import annotations

from typing import Any

import pytest
from dffkit_mock.state.kind import Kind

from .generic import MADE, generic_gateway
from .requests import Request
from .walk import Walker

VALUES: list[Any] = [None, -1.5, "\u0000é", [None], {"id": [1]}]


@pytest.mark.parametrize("kind", MADE, ids=lambda kind: f"{kind.stem}.{kind.name}")
async def test_any_stored_value_is_answered(kind: Kind) -> None:
    """A seed or a handler may have stored properties of any type, or none at all."""
    for position in range(len(VALUES)):
        gateway = generic_gateway()
        walker = Walker(gateway)
        thing = await walker.make(kind)
        store = gateway.instance.store
        (scope,) = store.scopes(kind.store_kind)
        record = store.records(kind.store_kind, scope)[0]
        names = [*kind.known, "unknown"] if position else []
        bad = {name: VALUES[(position + number) % len(VALUES)] for number, name in enumerate(names)}
        with store.transaction():
            store.put(kind.store_kind, scope, record.key, bad)
            store.put(kind.store_kind, scope, "other", bad)
        for resource in kind.resources:
            request = Request(resource.route)
            if resource.parent is not None and thing.parent is not None and not resource.parent.place.is_made:
                request.name(resource.parent.place, thing.parent.named_as_owner())
            if resource.key is not None:
                request.name(resource.key, thing.key)
            reply = await request.send(gateway)
            assert reply.status < 500, (resource.route.operation_id, reply.body)


@pytest.mark.parametrize("kind", MADE, ids=lambda kind: f"{kind.stem}.{kind.name}")
async def test_any_body_is_answered(kind: Kind) -> None:
    """The validator refuses most; what it lets through is taken or refused, too."""
    gateway = generic_gateway()
    walker = Walker(gateway)
    thing = await walker.make(kind)
    for resource in kind.resources:
        for value in VALUES:
            request = Request(resource.route)
            if not request.is_json:
                continue
            if resource.parent is not None and thing.parent is not None and resource.parent.place.where == "path":
                request.name(resource.parent.place, thing.parent.named_as_owner())
            example = request.body
            bodies = [value]
            if isinstance(example, dict):
                bodies += [{**example, name: value} for name in example]
            for body in bodies:
                request.body = body
                reply = await request.send(gateway)
                assert reply.status < 500, (resource.route.operation_id, body, reply.body)

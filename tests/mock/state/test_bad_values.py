"""Whatever is stored and whatever is sent: an answer, never a failure of the mock."""

from __future__ import annotations

from typing import Any

import pytest
from dffkit_mock.catalogue import Catalogue
from dffkit_mock.engines import NativeEngine
from dffkit_mock.gateway import Gateway
from dffkit_mock.instance import Instance
from dffkit_mock.specs import find_bundles
from dffkit_mock.stages.state import State
from dffkit_mock.state.kind import Kind

from ..clock import Clock
from .requests import Request
from .walk import Walker

CATALOGUE = Catalogue(find_bundles())
MADE = [kind for stem in CATALOGUE.documents for kind in CATALOGUE.resources.kinds(stem).values() if kind.is_made]
VALUES: list[Any] = [None, -1.5, "\u0000é", [None], {"id": [1]}]


def gateway_of() -> Gateway:
    """A gateway with the generic engine alone."""
    gateway = Gateway(CATALOGUE, NativeEngine(), Instance(Clock()))
    alone = State(gateway.instance, CATALOGUE.resources, find=lambda _stem, _operation: None)
    gateway.stages = tuple(alone if isinstance(stage, State) else stage for stage in gateway.stages)
    return gateway


@pytest.mark.parametrize("kind", MADE, ids=lambda kind: f"{kind.stem}.{kind.name}")
async def test_any_stored_value_is_answered(kind: Kind) -> None:
    """A seed or a handler may have stored properties of any type, or none at all."""
    for position in range(len(VALUES)):
        gateway = gateway_of()
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
    gateway = gateway_of()
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

"""What there is at first: the records of the examples, of kinds that nothing creates."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from dffkit_mock.state.shelf import Shelf
from dffkit_mock.store import Store

from .asking import ask, content, tell
from .generic import CATALOGUE, generic_gateway
from .requests import Request

if TYPE_CHECKING:
    from dffkit_mock.gateway import Gateway
    from dffkit_mock.state import Resource

FIRST = [
    resource
    for stem in CATALOGUE.documents
    for kind in CATALOGUE.resources.kinds(stem).values()
    if not kind.is_made and not (kind.parent and CATALOGUE.resources.kind(stem, kind.parent).is_made)
    for resource in kind.resources
]
TEMPLATE = "/v2/mock-project/fgs/templates/d3aa6e4c-5b7d-4f0e-9c09-5c50c4a1e2f3"


@pytest.mark.parametrize("resource", FIRST, ids=lambda resource: resource.route.operation_id)
async def test_what_the_examples_name_is_there(resource: Resource) -> None:
    """Every operation on such a kind answers its own example with the documented success."""
    reply = await Request(resource.route).send(generic_gateway())
    assert reply.status == resource.status, reply.body


async def test_what_the_examples_do_not_name_is_not_found(generic: Gateway) -> None:
    """A read of another key is refused."""
    assert (await ask(generic, "GET", TEMPLATE)).status == 200
    assert (await ask(generic, "GET", f"{TEMPLATE}0")).status == 404


async def test_kinds_that_can_be_created_begin_empty(generic: Gateway) -> None:
    """Their lists show nothing, and say so."""
    told = await tell(generic, "GET", "/api/v1/monitor/mute/list?pageIndex=1&pageSize=10")
    assert told["content"] == []
    assert told["pageInfo"] == {"count": 0, "pageIndex": 1, "pageSize": 10, "totalCount": 0}


async def test_reading_stores_nothing(generic: Gateway) -> None:
    """The first records are in no store until one of them is changed."""
    await ask(generic, "GET", TEMPLATE)
    await content(generic, "GET", "/api/v1/workspace/get")
    assert generic.instance.store.kinds() == []


async def test_what_the_credentials_name_is_changed_without_a_key(generic: Gateway) -> None:
    """The workspace of the key is there from the first, keeps what it is told, and is apart from those created."""
    before = await content(generic, "GET", "/api/v1/workspace/get")
    await content(generic, "POST", "/api/v1/workspace/modify", {"name": "renamed"})
    after = await content(generic, "GET", "/api/v1/workspace/get")
    assert after == {**before, "name": "renamed", "updateAt": after["updateAt"]}


async def test_a_first_record_that_is_changed_leaves_the_others() -> None:
    """All of them are stored then, and stay in their order."""
    resources = CATALOGUE.resources
    kind = resources.kind("functiongraph", "quota")
    store = Store()
    shelf = Shelf(store, resources, kind)
    before = [record.key for record in shelf.records([("p",)])]
    with store.transaction():
        shelf.put(("p",), before[1], {"type": before[1], "quota": 7})
        shelf.drop(("p",), before[0])
    after = shelf.records([("p",)])
    assert [record.key for record in after] == before[1:]
    assert after[0].value["quota"] == 7

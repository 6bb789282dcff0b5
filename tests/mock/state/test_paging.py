"""Pages of every list that has some: each record once, and numbers that are right."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from dffkit_mock.catalogue import Catalogue
from dffkit_mock.specs import find_bundles
from dffkit_mock.state.place import follow

from .asking import tell
from .requests import Request
from .walk import Walker, violations

if TYPE_CHECKING:
    from dffkit_mock.gateway import Gateway
    from dffkit_mock.state import Resource

RESOURCES = Catalogue(find_bundles()).resources
PAGED = [
    (stem, resource.route.operation_id)
    for stem in find_bundles()
    for kind in RESOURCES.kinds(stem).values()
    for resource in kind.resources
    if resource.paging.style and kind.is_made
]


async def pages(gateway: Gateway, resource: Resource, parent: Request, size: int) -> list[Any]:
    """The answers of a list, page by page, until one is empty."""
    paging, found = resource.paging, []
    assert paging.cursor is not None
    assert paging.limit is not None
    position: Any = 1 if paging.style == "page" else 0
    while True:
        request = Request(resource.route, path=parent.path, bare=True)
        request.query |= parent.query
        if request.is_json:
            request.body = {}
        request.name(paging.cursor, position)
        request.name(paging.limit, size)
        reply = await request.send(gateway)
        assert reply.status == resource.status, reply.body
        assert violations(resource, reply) == []
        body = json.loads(reply.body)
        rows = next(follow(body, resource.items or ()))
        found.append(body)
        if not rows:
            return found
        position = next(follow(body, paging.next)) if paging.style == "marker" else position + 1
        position = size * len(found) if paging.style == "offset" else position


@pytest.mark.parametrize(("stem", "operation"), PAGED)
async def test_every_record_is_on_one_page(stem: str, operation: str, generic: Gateway) -> None:
    """Five records in pages of two: three pages in the order of creation, then an empty one; totals say five."""
    walker = Walker(generic)
    resource = walker.resources.operation(stem, operation)
    kind = walker.resources.kind(stem, resource.kind)
    thing = await walker.make(kind)
    store = generic.instance.store
    (scope,) = store.scopes(kind.store_kind)
    (record,) = store.records(kind.store_kind, scope)
    keys = [record.key, *(f"{record.key}{number}" for number in range(4))]
    with store.transaction():
        for key in keys[1:]:
            as_shown = type(record.value[kind.id])(key)
            store.put(kind.store_kind, scope, key, {**record.value, kind.id: as_shown})
    told = Request(resource.route, bare=True)
    for name in told.query:
        told.query[name] = thing.body.get(name, told.query[name])
    if resource.parent is not None and thing.parent is not None:
        told.name(resource.parent.place, thing.parent.named_as_owner())
    found = await pages(generic, resource, told, 2)
    rows = [[str(row[resource.id]) for row in next(follow(body, resource.items or ()))] for body in found]
    assert rows == [keys[:2], keys[2:4], keys[4:], []]
    way = resource.paging.total
    assert {str(total) for body in found for total in (follow(body, way) if way else ())} <= {"5"}


async def test_without_a_limit_all_are_on_one_page(generic: Gateway) -> None:
    """A list that is not asked for pages shows everything."""
    for name in "abc":
        await tell(generic, "POST", "/api/v1/tag/create", {"name": name})
    told = await tell(generic, "GET", "/api/v1/tag/list")
    assert told["pageInfo"] == {"count": 3, "pageIndex": 1, "pageSize": 3, "totalCount": 3}


async def test_a_page_far_behind_the_end_is_empty(generic: Gateway) -> None:
    """And says where it is."""
    await tell(generic, "POST", "/api/v1/tag/create", {"name": "a"})
    told = await tell(generic, "GET", "/api/v1/tag/list?pageIndex=9&pageSize=10")
    assert (told["content"], told["pageInfo"]["pageIndex"], told["pageInfo"]["totalCount"]) == ([], 9, 1)

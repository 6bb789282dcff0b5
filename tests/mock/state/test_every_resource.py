"""Every declared resource of every spec: made, read, listed, changed, deleted, not found; no test code a resource."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from dffkit_mock.engines import NativeEngine
from dffkit_mock.gateway import Gateway
from dffkit_mock.instance import Instance
from dffkit_mock.state import Resource
from dffkit_mock.state.kind import Kind

from ..clock import Clock
from .generic import CATALOGUE, MADE, generic_gateway
from .marks import Marks
from .walk import REFUSED, Walker, shown

if TYPE_CHECKING:
    from dffkit_mock.exchange import Reply

MAKERS = [(kind, one) for kind in MADE for one in kind.resources if one.creates]

NEED_SENSE = {"create_version_alias", "send_logmine_task"}
"""Creates whose free texts name a version that there must be, or are read as conditions."""


def those_that(action: str) -> list[tuple[Kind, Resource]]:
    """The operations on one named thing of a kind that can be made."""
    return [(kind, one) for kind in MADE for one in kind.resources if one.action == action and one.key is not None]


@pytest.fixture(params=["generic", "services"])
def walker(request: pytest.FixtureRequest) -> Walker:
    """A walker on a gateway that remembers nothing yet: with the generic engine alone, and with the services' own."""
    if request.param == "generic":
        return Walker(generic_gateway(), is_generic=True)
    return Walker(Gateway(CATALOGUE, NativeEngine(), Instance(Clock())), is_generic=False)


def name(value: Kind | Resource) -> str:
    """How a kind or an operation is called in a report."""
    return f"{value.stem}.{value.name}" if isinstance(value, Kind) else value.route.operation_id


@pytest.mark.parametrize(("kind", "maker"), MAKERS, ids=name)
async def test_what_was_made_is_found(kind: Kind, maker: Resource, walker: Walker) -> None:
    """Reads and lists show it as it was made."""
    thing = await walker.make(kind, maker)
    for resource in walker.of(kind, "read"):
        if resource.key is not None:
            record = await walker.read(resource, thing)
            assert shown(resource, thing.body, record) == {}
    listed = [thing.named(one) in await walker.rows(one, thing) for one in walker.of(kind, "list")]
    # A service may have a list of those that are still running.
    assert all(listed) or (any(listed) and not walker.is_generic)


@pytest.mark.parametrize("kind", MADE, ids=name)
async def test_what_was_made_owns_nothing_of_the_example(kind: Kind) -> None:
    """A list that no request sets is empty: tags, members and charts of the example are not those of a new thing."""
    walker = Walker(generic_gateway())
    thing = await walker.make(kind)
    records = [await walker.read(one, thing) for one in walker.of(kind, "read") if one.key is not None]
    shown_lists = {
        name: value
        for record in [thing.record, *records]
        for name, value in (record or {}).items()
        if isinstance(value, list) and name not in kind.settable
    }
    assert {name: value for name, value in shown_lists.items() if value} == {}


@pytest.mark.parametrize(("kind", "maker"), MAKERS, ids=name)
async def test_what_was_made_shows_no_text_of_the_example(kind: Kind, maker: Resource, walker: Walker) -> None:
    """What follows from a request that says something else is something else too."""
    if not walker.is_generic and maker.route.operation_id in NEED_SENSE:
        pytest.skip("the service reads what it is sent, and refuses marks")
    walker.marks = Marks(kind, maker)
    thing = await walker.make(kind, maker)
    records = [await walker.read(one, thing) for one in walker.of(kind, "read") if one.key is not None]
    assert walker.marks.left_in([thing.record, *records]) == set()


@pytest.mark.parametrize(("kind", "changer"), those_that("update"), ids=name)
async def test_what_was_changed_is_shown(kind: Kind, changer: Resource, walker: Walker) -> None:
    """A read after an update shows what the update said."""
    thing = await walker.make(kind)
    reply, request = await walker.ask(changer, thing, thing.named(changer))
    assert reply.status == changer.status, (changer.route.operation_id, reply.body)
    for reader in walker.of(kind, "read"):
        if reader.key is not None:
            assert shown(reader, request.body, await walker.read(reader, thing)) == {}


@pytest.mark.parametrize(("kind", "deleter"), those_that("delete"), ids=name)
async def test_what_was_deleted_is_gone(kind: Kind, deleter: Resource, walker: Walker) -> None:
    """Reads, updates and a second delete are refused as not found, lists lack it."""
    thing = await walker.make(kind)
    reply, _ = await walker.ask(deleter, thing, thing.named(deleter))
    assert reply.status == deleter.status, (deleter.route.operation_id, reply.body)
    for action in ("read", "update", "delete"):
        for other in walker.of(kind, action):
            if other.key is not None and not other.upsert:
                reply, _ = await walker.ask(other, thing, thing.named(other))
                assert is_not_found(other, reply), (other.route.operation_id, reply.body)
    for lister in walker.of(kind, "list"):
        assert thing.named(lister) not in await walker.rows(lister, thing)


def is_not_found(resource: Resource, reply: Reply) -> bool:
    """Whether an answer says that nothing was there: several at once may each be told what failed."""
    several = resource.key is not None and None in resource.key.steps
    return (reply.status in REFUSED and reply.refused_by == "state") or (several and b"not found" in reply.body)

"""What random walks through the operations have found, each as an ordinary test."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from dffkit_mock.catalogue import Catalogue
from dffkit_mock.engines import NativeEngine
from dffkit_mock.gateway import Gateway
from dffkit_mock.instance import Instance
from dffkit_mock.specs import find_bundles

from ..clock import Clock
from .requests import Request
from .walk import violations

if TYPE_CHECKING:
    from dffkit_mock.exchange import Reply
    from dffkit_mock.state import Resource

CATALOGUE = Catalogue(find_bundles())


@pytest.fixture
def mock() -> Gateway:
    """A gateway that remembers nothing yet."""
    return Gateway(CATALOGUE, NativeEngine(), Instance(Clock()))


def operation(stem: str, name: str) -> Resource:
    """What the spec says of an operation."""
    return CATALOGUE.resources.operation(stem, name)


async def test_no_project_has_a_colon_in_its_id(mock: Gateway) -> None:
    """A URN is read by its colons: a function of the project ``a:b`` could be made, and then not be found."""
    route = operation("functiongraph", "create_function").route
    reply = await Request(route, path={"project_id": "a:b"}).send(mock)
    assert (reply.status, reply.refused_by) == (400, "validate")


async def test_an_issue_rule_may_mention_nobody(mock: Gateway) -> None:
    """A null that an issue rule was given is shown again, as the spec says."""
    create, get = (operation("guance", f"{verb}_issue_auto_discovery") for verb in ("create", "get"))
    request = Request(create.route)
    request.body["config"]["extend"] = None
    made: Reply = await request.send(mock)
    uuid = json.loads(made.body)["content"]["uuid"]
    read = await Request(get.route, path={"cfg_uuid": uuid}).send(mock)
    assert json.loads(read.body)["content"]["config"]["extend"] is None
    assert (violations(create, made), violations(get, read)) == ([], [])


SWITCHED = sorted(
    {
        (kind.stem, kind.name, str(setting.way[0]))
        for stem in CATALOGUE.documents
        for kind in (CATALOGUE.resources.kind(stem, name) for name in CATALOGUE.resources.kinds(stem))
        for resource in kind.resources
        for setting in resource.sets
        if kind.is_made and resource.action == "update" and setting.cases is not None and len(setting.way) == 1
    }
)


@pytest.mark.parametrize(("stem", "name", "switched"), SWITCHED)
def test_what_can_be_switched_off_is_on_at_first(stem: str, name: str, switched: str) -> None:
    """A new thing has the state that a later operation changes: rules had none until they were disabled."""
    kind = CATALOGUE.resources.kind(stem, name)
    given = any(setting.way[0] == switched for one in kind.resources if one.creates for setting in one.sets)
    taken = any(switched in one.taken for one in kind.resources if one.action in {"create", "update"})
    assert given or taken or switched in kind.filled

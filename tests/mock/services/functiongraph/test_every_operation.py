"""Every operation of the spec with each of its examples, on things that are there, by every form of a URN."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from dffkit_mock.catalogue import Catalogue
from dffkit_mock.engines import NativeEngine
from dffkit_mock.gateway import Gateway
from dffkit_mock.instance import Instance
from dffkit_mock.seeding import apply_seed, read_seed
from dffkit_mock.specs import find_bundles

from ...clock import Clock
from ...state import walk
from ...state.requests import Request
from .bodies import FLOW, HELLO

if TYPE_CHECKING:
    from dffkit_mock.route import Route

CATALOGUE = Catalogue({"functiongraph": find_bundles()["functiongraph"]})
ROUTES = {route.operation_id: route for route in CATALOGUE.table.routes}
PROJECT = "0503dda878000fed2f78c00909158a4d"  # that of the spec's examples
URN = f"urn:fss:cn-north-4:{PROJECT}:function:default:hello"
QUALIFIERS = ("", ":latest", ":v1", ":!prod", ":v9", ":!nobody")
SHARES = {"additional_version_weights": {"v1": 50}}
TIMER = {"trigger_type_code": "TIMER", "event_data": {"schedule_type": "Rate", "schedule": "1d"}, "trigger_id": "t1"}
CHILDREN = {
    "version": [{"version": "v1"}],
    "alias": [{"name": "prod", "version": "latest", **SHARES}],
    "event": [{"name": "one", "content": "e30=", "id": "e1"}],
    "trigger": [TIMER],
    "async_invocation": [{"request_id": "r1"}],
    "async_invoke_config": [{}],
    "tracing": [{"tracing_ak": "ak", "tracing_sk": "sk"}],
}
SEED = {
    "function": [{**HELLO, "$in": [PROJECT], "$children": CHILDREN}],
    "workflow": [
        {
            **FLOW,
            "id": "w1",
            "$in": [PROJECT],
            "$children": {"workflow_execution": [{"input": {}, "execution_id": "x1"}]},
        },
        {**FLOW, "name": "quick", "mode": "EXPRESS", "id": "w2", "$in": [PROJECT]},
    ],
}
NAMES = {
    "alias_name": "prod",
    "event_id": "e1",
    "trigger_id": "t1",
    "trigger_type_code": "TIMER",
    "execution_id": "x1",
}


def world() -> Gateway:
    """A gateway whose project has a function with everything, and two workflows."""
    instance = Instance(Clock())
    apply_seed(read_seed({"functiongraph": SEED}), instance, CATALOGUE)
    return Gateway(CATALOGUE, NativeEngine(), instance)


async def answer(gateway: Gateway, route: Route, workflow: str, qualifier: str) -> tuple[int, list[str]]:
    """Status, and what of a success the spec does not allow."""
    urns = dict.fromkeys(("function_urn", "func_urn", "resource_id"), f"{URN}{qualifier}")
    reply = await Request(route, path={**NAMES, **urns, "workflow_id": workflow}).send(gateway)
    resource: Any = CATALOGUE.resources.of(route)
    is_json = 200 <= reply.status < 300 and "json" in reply.headers.get("content-type", "")
    return reply.status, walk.violations(resource, reply) if is_json and resource is not None else []


@pytest.mark.parametrize("operation", ROUTES)
async def test_an_operation_answers_whatever_is_there(operation: str) -> None:
    """With a success that the spec allows or a refusal that it documents, never by falling over."""
    route, gateway = ROUTES[operation], world()
    places = [(one, qualifier) for one in ("w1", "w2", "w3") for qualifier in QUALIFIERS]
    answers = [await answer(gateway, route, *place) for place in places]
    assert [found for _, found in answers if found] == []
    statuses = {status for status, _ in answers}
    assert {status for status in statuses if status >= 500 or not route.documents(status)} == set()


async def test_what_is_there_is_found() -> None:
    """The world of these tests is one: reads of it succeed."""
    gateway = world()
    for operation in ("show_function_config", "show_event", "show_function_trigger", "show_workflow_execution"):
        assert (await answer(gateway, ROUTES[operation], "w1", ""))[0] == 200, operation


async def test_a_record_that_says_little_is_enough() -> None:
    """What was exported by hand, with no more than a name, is read, changed and called."""
    key = f"{URN}:latest"
    record = {"$key": key, "$in": [PROJECT], "func_urn": key, "func_name": "hello"}
    gateway = Gateway(CATALOGUE, NativeEngine(), Instance(Clock()))
    apply_seed(read_seed({"functiongraph": {"function": [record]}}), gateway.instance, CATALOGUE)
    for operation in ("show_function_config", "update_function_config", "invoke_function", "create_function_version"):
        assert (await answer(gateway, ROUTES[operation], "", ""))[0] == 200, operation
    listed = await Request(ROUTES["list_functions"], query={"func_name": "hel"}).send(gateway)
    assert [row["package"] for row in json.loads(listed.body)["functions"]] == ["default"]

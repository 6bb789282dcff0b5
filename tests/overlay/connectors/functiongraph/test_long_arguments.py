"""Arguments of any length: what is refused is quoted so that the sentence can still be read."""

from __future__ import annotations

from typing import Any

import pytest
from dffkit import AsyncFunctionGraph, FunctionGraph
from dffkit.errors import MisuseError
from dffkit.triggers import Obs, Timer

from ..sides import Server, Side

URN = "urn:fss:cn-north-4:p1:function:default:hello:latest"
FLOW = "48aff955-ea10-4ffd-b426-190bc192dc14"
HERE: dict[str, Any] = {"region": "cn-north-4", "project_id": "p1", "ak": "a", "sk": "s"}
LONG = "ä-" * 50_000
LIST = [1] * 50_000
READABLE = 1200  # characters of a whole sentence with what to do

ACTS: dict[str, Any] = {
    "urn": lambda fg: fg.invoke(LONG, {}),
    "urn of a version": lambda fg: fg.iter_versions(LONG),
    "urn that is a list": lambda fg: fg.list_triggers(LIST),
    "version of the report": lambda fg: fg.invoke(URN, {}, version=LONG),
    "run": lambda fg: fg.wait_invocation(LONG),
    "request id": lambda fg: fg.wait_invocation((URN, LONG)),
    "timeout": lambda fg: fg.wait_invocation((URN, "r1"), timeout=LONG),
    "how": lambda fg: fg.cancel_invocation((URN, "r1"), how=LONG),
    "workflow id": lambda fg: fg.start_workflow(LONG),
    "execution": lambda fg: fg.stop_workflow(LONG),
    "execution id": lambda fg: fg.retry_workflow((FLOW, LONG)),
    "urns of workflows": lambda fg: fg.delete_workflows([LONG]),
    "alias": lambda fg: fg.set_alias(URN, LONG, "v1"),
    "version of an alias": lambda fg: fg.set_alias(URN, "live", LONG),
    "weights": lambda fg: fg.set_alias(URN, "live", "v1", weights={"v2": LIST}),
    "version": lambda fg: fg.publish_version(URN, version=LONG),
    "kind of a trigger": lambda fg: fg.delete_trigger(URN, LIST, "t1"),
    "id of a trigger": lambda fg: fg.delete_trigger(URN, "TIMER", LIST),
    "filter": lambda fg: fg.iter_functions(func_name=LIST),
    "page size": lambda fg: fg.iter_functions(page_size=LONG),
    "ids": lambda fg: fg.iter_active_async_invocations(URN, requests=LONG),
    "name": lambda fg: fg.deploy(LONG, {"index.py": ""}, runtime="Python3.9", handler="index.handler"),
    "runtime": lambda fg: fg.deploy("hello", {"index.py": ""}, runtime=LONG, handler="index.handler"),
    "handler": lambda fg: fg.deploy("hello", {"index.py": ""}, runtime="Python3.9", handler=LONG),
    "file": lambda fg: fg.deploy("hello", {LONG: ""}, runtime="Python3.9", handler="index.handler"),
    "path": lambda fg: fg.deploy("hello", LONG, runtime="Python3.9", handler="index.handler"),
    "code_url": lambda fg: fg.deploy("hello", code_url=LONG, runtime="Python3.9", handler="index.handler"),
    "if_exists": lambda fg: fg.deploy("hello", {}, runtime="Python3.9", if_exists=LONG),
    "argument": lambda fg: fg.update_function_config(URN, **{LONG: 1}),
    "list": lambda fg: fg.update_function_config(URN, description=LIST),
}
TRIGGERS: dict[str, Any] = {
    "schedule": lambda: Timer("nightly", LONG),
    "field of a schedule": lambda: Timer("nightly", f"0 {LONG} * * * ?"),
    "name": lambda: Timer(LONG, "1d"),
    "bucket": lambda: Obs(LIST, ["ObjectCreated"]),  # type: ignore[arg-type]
    "event": lambda: Obs("photos", [LONG]),  # type: ignore[list-item]
}


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize("what", ACTS)
def test_a_long_argument_is_refused_in_short(kind: str, what: str) -> None:
    """And nothing is sent."""
    server = Server({})
    with pytest.raises(MisuseError) as caught:
        Side(kind, (FunctionGraph, AsyncFunctionGraph)).do(ACTS[what], server, **HERE)
    assert len(str(caught.value)) < READABLE
    assert server.requests == []


@pytest.mark.parametrize("what", TRIGGERS)
def test_a_long_field_of_a_trigger_is_refused_in_short(what: str) -> None:
    """It is refused when the record is made."""
    with pytest.raises(MisuseError) as caught:
        TRIGGERS[what]()
    assert len(str(caught.value)) < READABLE

"""Guance.run_function: what a function returned, or why it failed."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest
from dffkit.errors import ConnectionFailedError, MisuseError, UnreadableReplyError, VendorFailureError

from ..sides import Server, Side
from .answers import OPTIONS, answer

# From the vendor's page of outer_function/execute.
FAILED = {
    "detail": {"einfoTEXT": "Traceback (most recent call last):\n  …\nValueError: no such host", "id": "task-4G5q"},
    "error": 599.3,
    "message": "Calling Function failed",
    "ok": False,
    "reason": "EFuncFailed",
    "reqDump": {"bodyDump": '{"kwargs":{"workspace_token":"tkn_secret"}}', "method": "POST"},
    "traceId": "TRACE-1",
}


def done(result: Any) -> dict[str, Any]:
    """A function that returned something."""
    return answer({"ok": True, "error": 200, "message": "", "data": {"result": result}})


@pytest.mark.parametrize("result", ["text", 3, None, {"a": [1]}, False])
def test_the_result_is_unpacked(guance: Side, result: object) -> None:
    """Whatever the function returned, without envelope and frame."""
    server = Server(done(result))
    assert guance.do(lambda it: it.run_function("set__script.run", a=1), server, **OPTIONS) == result
    assert json.loads(server.requests[0].content) == {"funcId": "set__script.run", "funcBody": {"kwargs": {"a": 1}}}


def test_a_bare_name_is_one_of_the_vendors_own(guance: Side) -> None:
    """As scripts of DataFlux Func call it, under its name there too."""
    server = Server(done("Hello"))
    assert guance.do(lambda it: it.do_func("test", your_name="Ada"), server, **OPTIONS) == "Hello"
    assert json.loads(server.requests[0].content)["funcId"] == "guance__openapi.test"


def test_a_failure_inside_the_success_is_raised(guance: Side) -> None:
    """Status, reason, last line of the traceback and trace id; nothing of the dumped request."""
    with pytest.raises(VendorFailureError) as caught:
        guance.do(lambda it: it.run_function("test"), Server(answer(FAILED)), **OPTIONS)
    error = caught.value
    assert str(error) == (
        "guance.execute_outer_function (POST https://openapi.test/api/v1/outer_function/execute): the function "
        "guance__openapi.test failed with 599.3, EFuncFailed: Calling Function failed: ValueError: no such host; "
        "request id TRACE-1."
    )
    assert (error.error_code, error.request_id, error.status_code) == ("599.3", "TRACE-1", 200)
    assert error.detail["id"] == "task-4G5q"
    assert "tkn_secret" not in str(error) + repr(error)


@pytest.mark.parametrize(
    "content", [{"ok": False}, {"error": 504, "data": {"result": 1}}, {"ok": False, "detail": "x"}]
)
def test_every_way_to_say_failure_counts(guance: Side, content: dict[str, Any]) -> None:
    """``ok`` or the status is enough; what is not said is not shown as ``None``."""
    with pytest.raises(VendorFailureError, match=r"test failed(, and does not say why| with 504)\.$"):
        guance.do(lambda it: it.run_function("test"), Server(answer(content)), **OPTIONS)


@pytest.mark.parametrize("content", [{}, [], None, "text"])
def test_what_is_no_answer_of_a_function_is_unreadable(guance: Side, content: object) -> None:
    """No silent None where the answer is something else."""
    with pytest.raises(UnreadableReplyError):
        guance.do(lambda it: it.run_function("test"), Server(answer(content)), **OPTIONS)


def test_a_function_is_not_run_twice(guance: Side) -> None:
    """A lost connection ends it: nobody knows whether it ran."""
    requests = []

    def lost(request: httpx.Request) -> httpx.Response:
        requests.append(request)
        raise httpx.ReadError("gone", request=request)

    with pytest.raises(ConnectionFailedError):
        guance.do(lambda it: it.run_function("test"), lost, **OPTIONS | {"retries": 3})
    assert len(requests) == 1


@pytest.mark.parametrize("name", ["", " ", None, 3])
def test_a_name_that_is_none_is_refused(guance: Side, name: Any) -> None:
    """Before anything is sent."""
    server = Server(done(1))
    with pytest.raises(MisuseError, match="name must be that of a function"):
        guance.do(lambda it: it.run_function(name), server, **OPTIONS)
    assert server.requests == []

"""What FunctionGraph.invoke sends, and what it makes of both versions of an answer."""

from __future__ import annotations

import base64
import copy
import pickle
from typing import Any

import httpx
import pytest
from dffkit import AsyncFunctionGraph, FunctionGraph
from dffkit.connectors.functiongraph import FunctionFailedError
from dffkit.errors import MisuseError, NotFoundError, UnreadableReplyError

from ..sides import Server, Side

URN = "urn:fss:cn-north-4:p1:function:default:hello:latest"
HERE: dict[str, Any] = {"region": "cn-north-4", "project_id": "p1", "ak": "a", "sk": "s"}
REPORT = {"request_id": "r1", "result": '{"n": 1}', "log": "tail", "status": 200}


@pytest.fixture(params=["sync", "async"])
def side(request: pytest.FixtureRequest) -> Side:
    """Each of the two connectors."""
    return Side(request.param, (FunctionGraph, AsyncFunctionGraph))


def answered(side: Side, content: str, headers: dict[str, str] | None = None, **options: Any) -> Any:
    """What an invocation gives for this body."""
    server = Server(httpx.Response(200, text=content, headers=headers))
    return side.do(lambda fg: fg.invoke(URN, {"message": "hi"}, **options), server, **HERE)


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ('"The object downloaded"', "The object downloaded"),
        ('{"statusCode": 200, "body": "x"}', {"statusCode": 200, "body": "x"}),
        ("[1, 2]", [1, 2]),
        ("null", None),
        ("plain text", "plain text"),
        ("<html>", "<html>"),
        ('{"broken":', '{"broken":'),
        ("", ""),
        ("你好", "你好"),
        ('{"request_id": "r", "result": "x", "status": 500}', {"request_id": "r", "result": "x", "status": 500}),
    ],
)
def test_the_bare_result_is_decoded_where_it_is_json(side: Side, content: str, expected: Any) -> None:
    """Text that is none stays text; an object that looks like a report is the function's own."""
    assert expected == answered(side, content)


def test_the_report_is_typed_and_its_result_decoded(side: Side) -> None:
    """The text of the result stays reachable."""
    report = answered(side, '{"request_id":"r1","result":"{\\"n\\": 1}","log":"tail","status":200}', version="v1")
    assert (report.request_id, report.result, report.log, report.status, report.result_text) == (
        "r1", {"n": 1}, "tail", 200, '{"n": 1}',
    )  # fmt: skip


def test_a_report_without_a_log_has_none(side: Side) -> None:
    """Not every call asks for one."""
    assert answered(side, '{"request_id":"r1","result":"text","status":200}', version="v1").log is None


def test_the_headers_say_what_is_wanted(side: Side) -> None:
    """Version, log and memory; the event is the body, and the URN one segment of the path."""
    server = Server(REPORT)
    side.do(lambda fg: fg.invoke(URN, {"message": "hi"}, version="v1", log=True, memory=256), server, **HERE)
    request = server.requests[0]
    assert (request.headers["x-cff-request-version"], request.headers["x-cff-log-type"]) == ("v1", "tail")
    assert (request.headers["x-cff-instance-memory"], request.content) == ("256", b'{"message":"hi"}')
    assert request.url.raw_path.decode().endswith(
        "/functions/urn%3Afss%3Acn-north-4%3Ap1%3Afunction%3Adefault%3Ahello%3Alatest/invocations"
    )


def test_who_asks_for_the_log_gets_the_report(side: Side) -> None:
    """The bare result has no place for it, so the version follows."""
    server = Server(REPORT)
    report = side.do(lambda fg: fg.invoke(URN, {}, log=True), server, **HERE)
    assert (report.log, report.result, report.request_id) == ("tail", {"n": 1}, "r1")
    headers = server.requests[0].headers
    assert (headers["x-cff-request-version"], headers["x-cff-log-type"]) == ("v1", "tail")


def test_without_a_log_it_is_the_bare_result(side: Side) -> None:
    """And no log is asked for."""
    server = Server(REPORT)
    assert side.do(lambda fg: fg.invoke(URN, {}), server, **HERE) == REPORT
    headers = server.requests[0].headers
    assert (headers["x-cff-request-version"], "x-cff-log-type" in headers) == ("v0", False)


def test_a_call_may_have_its_own_timeout(side: Side) -> None:
    """A function may run for days, the settings are for the rest."""
    server = Server(REPORT)
    side.do(lambda fg: fg.invoke(URN, {}, timeout=900), server, timeout=5, **HERE)
    assert server.requests[0].extensions["timeout"]["read"] == 900


@pytest.mark.parametrize("headers", [{"X-Is-Func-Err": "true", "X-Func-Err-Code": "4001"}, {"X-Func-Err-Code": "4001"}])
def test_a_function_that_failed_raises_with_the_bare_result(side: Side, headers: dict[str, str]) -> None:
    """Code, words, log and request id are those of the service."""
    log = base64.b64encode("Traceback …".encode()).decode()
    headers = {**headers, "X-Cff-Request-Id": "r9", "X-Cff-Function-Log": log}
    with pytest.raises(FunctionFailedError) as caught:
        answered(side, '{"errorMessage": "division by zero", "errorType": "ZeroDivisionError"}', headers)
    error = caught.value
    assert str(error) == (
        "functiongraph.invoke_function: the function failed (4001): division by zero; request id r9. Its log says more."
    )
    assert (error.error_code, error.error_msg, error.request_id, error.log, error.status_code) == (
        "4001", "division by zero", "r9", "Traceback …", 200,
    )  # fmt: skip
    assert error.result == {"errorMessage": "division by zero", "errorType": "ZeroDivisionError"}


def test_a_function_that_failed_raises_with_the_report(side: Side) -> None:
    """There it is the status that tells."""
    content = '{"request_id":"r1","result":"{\\"errorMessage\\":\\"boom\\"}","log":"the log","status":500}'
    with pytest.raises(FunctionFailedError, match=r"the function failed \(500\): boom; request id r1") as caught:
        answered(side, content, version="v1")
    assert caught.value.log == "the log"


def test_success_headers_are_no_failure(side: Side) -> None:
    """The service sends them with every answer."""
    assert answered(side, "1", {"X-Is-Func-Err": "false", "X-Func-Err-Code": "0"}) == 1


def test_a_failure_keeps_what_it_knows_when_it_travels() -> None:
    """To another process, as any error does."""
    with pytest.raises(FunctionFailedError) as caught:
        answered(Side("sync", (FunctionGraph, AsyncFunctionGraph)), '"why"', {"X-Is-Func-Err": "true"})
    for twin in (copy.copy(caught.value), pickle.loads(pickle.dumps(caught.value))):
        assert (twin.result, twin.status_code, str(twin)) == ("why", 200, str(caught.value))


def test_an_answer_that_is_no_report_is_unreadable(side: Side) -> None:
    """A server that does not know v1 answers with the bare result."""
    with pytest.raises(UnreadableReplyError):
        answered(side, '"The object downloaded"', version="v1")


def test_an_unknown_function_is_not_found(side: Side) -> None:
    """Refusals are those of every other call."""
    server = Server(httpx.Response(404, json={"error_code": "FSS.1051", "error_msg": "Not found the function"}))
    with pytest.raises(NotFoundError, match=r"FSS\.1051"):
        side.do(lambda fg: fg.invoke(URN, {}), server, **HERE)


def test_it_is_never_sent_twice(side: Side) -> None:
    """Nobody knows what a run that gave no answer has done."""
    server = Server(httpx.Response(503, json={}))
    with pytest.raises(Exception, match="HTTP 503"):
        side.do(lambda fg: fg.invoke(URN, {}), server, **HERE)
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    ("event", "options", "words"),
    [
        ([1], {}, "an event must be a JSON object, so a dict, not list"),
        ("text", {}, "an event must be a JSON object"),
        ({"a": object()}, {}, "invoke_function: .* cannot be sent: .*not JSON serializable"),
        ({}, {"version": "v2"}, "version must be 'v0' .* or 'v1' .*, not 'v2'"),
        ({}, {"version": ["v1"]}, r"version must be 'v0' .*, not \['v1'\]"),
        ({}, {"memory": True}, "memory must be a whole number of MB, such as 512, not True"),
        ({}, {"memory": "512"}, "memory must be a whole number of MB, such as 512, not '512'"),
        ({}, {"timeout": -1}, "timeout must be a number of seconds above 0, not -1"),
        ({}, {"timeout": float("nan")}, "timeout must be a number of seconds above 0, not nan"),
        ({}, {"timeout": float("inf")}, "timeout must be a number of seconds above 0, not inf"),
        ({}, {"log": True, "version": "v0"}, "log=True goes with version='v1', and is enough without it"),
    ],
)
def test_what_cannot_be_sent_is_refused(side: Side, event: Any, options: Any, words: str) -> None:
    """One sentence, and no request."""
    server = Server(REPORT)
    with pytest.raises(MisuseError, match=words):
        side.do(lambda fg: fg.invoke(URN, event, **options), server, **HERE)
    assert server.requests == []

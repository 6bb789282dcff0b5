"""dffkit.connectors.func: what answers become, values and failures."""

from __future__ import annotations

from typing import Any

import httpx
import pytest
from dffkit import AsyncFunc, Func
from dffkit.connectors.func import (
    ApiAuthenticationError,
    ApiClosedError,
    FunctionFailedError,
    FunctionThrottledError,
    FunctionTimeoutError,
    NoWorkerError,
)
from dffkit.connectors.func._failures import REASONS
from dffkit.errors import (
    AuthenticationError,
    BadRequestError,
    ConflictError,
    IncompleteReplyError,
    NotFoundError,
    PermissionDeniedError,
    ServerError,
    UnreadableReplyError,
)

from .sides import Server, Side

OPTIONS: dict[str, Any] = {"endpoint": "http://func.test:8088"}
HTML = "text/html; charset=utf-8"
ENVELOPE = {"ok": True, "error": 200, "message": "", "traceId": "TRACE-1", "reqCost": 20}


@pytest.fixture(params=["sync", "async"])
def side(request: pytest.FixtureRequest) -> Side:
    """Each of the two connectors."""
    return Side(request.param, (Func, AsyncFunc))


def reply(content: bytes, content_type: str | None = HTML, **headers: str) -> httpx.Response:
    """A success."""
    given = {} if content_type is None else {"content-type": content_type}
    return httpx.Response(200, content=content, headers={**given, **headers})


def failure(error: float, reason: str, message: str, detail: dict[str, Any] | None = None) -> httpx.Response:
    """DataFlux Func's envelope."""
    body = {"ok": False, "error": error, "reason": reason, "message": message, "traceId": "TRACE-9"}
    return httpx.Response(int(error), json={**body, **({"detail": detail} if detail else {})})


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (httpx.Response(200, json={"message": "Hello"}), {"message": "Hello"}),
        (httpx.Response(200, json=[]), []),
        (httpx.Response(200, json=True), True),
        (reply(b"Hello"), "Hello"),
        (reply("文本".encode()), "文本"),
        (reply(b"30"), "30"),
        (reply(b"", None), None),
        (reply(b"", HTML), None),
        (reply(b"\x00\x01", "application/octet-stream"), b"\x00\x01"),
        (reply(b"x", None), b"x"),
        (reply(b'{"a":1}', "application/vnd.x+json"), {"a": 1}),
        (httpx.Response(200, json={**ENVELOPE, "data": {"result": [1]}}), [1]),
        (httpx.Response(200, json={**ENVELOPE, "data": {"result": None}}), None),
        (httpx.Response(200, json={"ok": True, "data": {"result": 1}}), {"ok": True, "data": {"result": 1}}),
        (
            httpx.Response(200, json={"ok": False, "error": "of the function"}),
            {"ok": False, "error": "of the function"},
        ),
        (reply(b"<!DOCTYPE html><p>", HTML, **{"X-Dff-Version": "6"}), "<!DOCTYPE html><p>"),
    ],
)
def test_a_call_gives_what_the_function_returned(side: Side, answer: httpx.Response, expected: Any) -> None:
    """JSON by its type, text, nothing, bytes, out of its box; an envelope of the function's own is left alone."""
    assert side.do(lambda func: func.call("sapi-1"), Server(answer), **OPTIONS) == expected


@pytest.mark.parametrize(
    ("content", "expected"), [(b"30", 30), (b'"30"', "30"), (b"null", None), (b"[1.5]", [1.5]), (b"", None)]
)
def test_json_dumps_tells_numbers_from_texts(side: Side, content: bytes, expected: Any) -> None:
    """The server sends the JSON as a page of text."""
    answer = reply(content)
    assert side.do(lambda func: func.call("s", return_type="jsonDumps"), Server(answer), **OPTIONS) == expected


@pytest.mark.parametrize(
    "answer",
    [
        reply(b"<!doctype html><title>Login</title>"),
        reply(b"\n<HTML><head>"),
        reply(b'{"a": 1', "application/json"),
    ],
)
def test_what_no_function_returned_is_unreadable(side: Side, answer: httpx.Response) -> None:
    """A login page, a website, JSON that breaks off."""
    with pytest.raises(UnreadableReplyError, match="Check that endpoint names the API itself"):
        side.do(lambda func: func.call("sapi-1"), Server(answer), **OPTIONS)


@pytest.mark.parametrize("answer", [{"ok": True}, {"ok": False, "data": {"id": "t"}}, [], {"ok": True, "data": None}])
def test_a_queued_call_without_a_task_is_unreadable(side: Side, answer: Any) -> None:
    """A task id is not made up."""
    with pytest.raises(UnreadableReplyError):
        side.do(lambda func: func.call_async("aapi-1"), Server(answer), **OPTIONS)


FAILURES: list[tuple[httpx.Response, type[Exception], str]] = [
    (
        failure(599.1, "EFuncFailed", "Func task failed", {"exception": "division by zero", "traceback": "Trace …"}),
        FunctionFailedError,
        "HTTP 599 EFuncFailed, Func task failed: division by zero; request id TRACE-9",
    ),
    (failure(599.2, "EFuncTimeout", "Func task timeout"), FunctionTimeoutError, "longer timeout in DFF.API"),
    (failure(599.98, "EFuncResultParsingFailed", "Cannot parse task result"), FunctionFailedError, "Cannot parse"),
    (failure(599.99, "EWorkerNoResponse", "Worker no response"), NoWorkerError, "Check that the workers"),
    (failure(429.46, "EClientRateLimit.APIThrottling", "Too many"), FunctionThrottledError, "Call less often"),
    (failure(401.99, "EAPIAuth", "HTTP Basic Auth failed"), ApiAuthenticationError, r"auth=\(user, password\)"),
    (failure(401.14, "EUserAuth", "bad sign"), AuthenticationError, "EUserAuth, bad sign"),
    (failure(401.15, "EUserPrivilege", "not yours"), PermissionDeniedError, "not yours"),
    (failure(401.16, "EUserDisabled", "disabled"), PermissionDeniedError, "disabled"),
    (failure(403.21, "EBizCondition.SyncAPIDisabled", "is disabled"), ApiClosedError, "has to enable or prolong"),
    (failure(404.41, "EClientNotFound", "No such Sync API", {"id": "x"}), NotFoundError, "No such Sync API"),
    (failure(404.41, "EClientNotFound", "No such Access Key"), AuthenticationError, "Check the credentials"),
    (failure(409.42, "EClientDuplicated", "is there"), ConflictError, "is there"),
    (failure(409.25, "EBizRequestConflict", "is being changed"), ConflictError, "is being changed"),
    (
        failure(400.43, "EClientBadRequest", "Cannot specify a fixed kwargs field", {"kwargsField": "x"}),
        BadRequestError,
        "Cannot specify a fixed kwargs field: x",
    ),
    (
        failure(400.43, "EClientBadRequest", "Invalid request body", {"message": "Found unexpected field `x`"}),
        BadRequestError,
        "Invalid request body: Found unexpected field `x`",
    ),
    (failure(500.5, "ESys", "A System error occured"), ServerError, "ESys"),
    (httpx.Response(502, text="<html><title>502 Bad Gateway</title>"), ServerError, "502 Bad Gateway"),
    (httpx.Response(404, json={"reason": 7}), NotFoundError, "HTTP 404"),
    (httpx.Response(404, json=["of the function"]), NotFoundError, "HTTP 404"),
]


@pytest.mark.parametrize(("answer", "expected", "words"), FAILURES, ids=[str(row[1].__name__) for row in FAILURES])
@pytest.mark.parametrize("name", ["call", "call_async"])
def test_failures_are_typed(side: Side, name: str, answer: httpx.Response, expected: type[Any], words: str) -> None:
    """By the reason of the envelope, else by the status; a call is never sent again."""
    server = Server(answer)
    with pytest.raises(expected, match=words) as caught:
        side.do(lambda func: getattr(func, name)("sapi-1"), server, **OPTIONS)
    assert (type(caught.value), len(server.requests)) == (expected, 1)


def test_every_reason_of_the_table_is_tried() -> None:
    """No row without a test."""
    bodies = [answer.json() for answer, _, _ in FAILURES if b"traceId" in answer.content]
    assert set(REASONS) - {body["reason"].partition(".")[0] for body in bodies} == set()


def test_a_failed_function_shows_its_exception_and_traceback(side: Side) -> None:
    """As the script raised it; both are None where the server does not tell."""
    detail = {"exception": "division by zero", "traceback": "Traceback …\nZeroDivisionError"}
    with pytest.raises(FunctionFailedError) as caught:
        side.do(lambda func: func.call("s"), Server(failure(599.1, "EFuncFailed", "failed", detail)), **OPTIONS)
    assert (caught.value.exception, caught.value.traceback) == (detail["exception"], detail["traceback"])
    with pytest.raises(FunctionFailedError) as caught:
        side.do(lambda func: func.call("s"), Server(failure(599.1, "EFuncFailed", "failed")), **OPTIONS)
    assert (caught.value.exception, caught.value.traceback) == (None, None)


def test_a_throttled_call_says_how_long_to_wait(side: Side) -> None:
    """In seconds."""
    detail = {"rule": "byMinute", "limit": 10, "currentCount": 11, "waitSeconds": 42}
    answer = failure(429.46, "EClientRateLimit.APIThrottling", "Too many", detail)
    with pytest.raises(FunctionThrottledError) as caught:
        side.do(lambda func: func.call("s"), Server(answer), **OPTIONS)
    assert (caught.value.wait_seconds, caught.value.detail["rule"]) == (42, "byMinute")


def test_a_key_of_an_api_is_not_shown(side: Side) -> None:
    """What an API asks for in a fixed header is as secret as any other credential."""
    answer = failure(401, "EAPIAuth", "the key s3cret-of-mine is wrong")
    headers = {"X-Api-Key": "s3cret-of-mine", "Content-Type": "application/json"}
    with pytest.raises(ApiAuthenticationError, match=r"the key \*\*\* is wrong") as caught:
        side.do(lambda func: func.call("s", headers=headers), Server(answer), **OPTIONS)
    assert "the key *** is wrong" == caught.value.error_msg


@pytest.mark.parametrize(("given", "expected"), [(10**400, 10**400), ("soon", None), (None, None)])
def test_any_wait_can_be_read(side: Side, given: object, expected: object) -> None:
    """A number as it came, ``None`` for what is none."""
    answer = failure(429.46, "EClientRateLimit.APIThrottling", "Too many", {"waitSeconds": given})
    with pytest.raises(FunctionThrottledError) as caught:
        side.do(lambda func: func.call("s"), Server(answer), **OPTIONS)
    assert expected == caught.value.wait_seconds


class Chunks(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body in two pieces; the second may be missing."""

    def __init__(self, *, broken: bool = False) -> None:
        self.broken = broken
        self.pieces = 0

    def __iter__(self) -> Any:
        for piece in (b"first", b"second"):
            if self.broken and self.pieces:
                raise httpx.ReadError("gone")
            self.pieces += 1
            yield piece

    async def __aiter__(self) -> Any:
        for piece in self:
            yield piece


def test_a_file_can_be_streamed() -> None:
    """Piece by piece: the second one is not there before the first has been taken."""
    chunks = Chunks()
    transport = httpx.MockTransport(lambda _: httpx.Response(200, stream=chunks))
    with Func(**OPTIONS, transport=transport) as func, func.stream("sapi-1", x=1) as answer:
        pieces = answer.iter_raw()
        assert (next(pieces), chunks.pieces, list(pieces)) == (b"first", 1, [b"second"])


async def test_a_file_can_be_streamed_async() -> None:
    """The same, awaited."""
    chunks = Chunks()
    transport = httpx.MockTransport(lambda _: httpx.Response(200, stream=chunks))
    async with AsyncFunc(**OPTIONS, transport=transport) as func, func.stream("sapi-1", x=1) as answer:
        pieces = answer.aiter_raw()
        assert (await anext(pieces), chunks.pieces, [piece async for piece in pieces]) == (b"first", 1, [b"second"])


def test_a_stream_that_fails_raises_like_a_call() -> None:
    """A refusal by its envelope, a broken body as incomplete."""
    refused = httpx.MockTransport(Server(failure(599.1, "EFuncFailed", "Func task failed")))
    with Func(**OPTIONS, transport=refused) as func, pytest.raises(FunctionFailedError), func.stream("sapi-1"):
        pytest.fail("a refusal has no body to read")
    broken = httpx.MockTransport(lambda _: httpx.Response(200, stream=Chunks(broken=True)))
    with Func(**OPTIONS, transport=broken) as func, pytest.raises(IncompleteReplyError), func.stream("s") as answer:
        list(answer.iter_bytes())

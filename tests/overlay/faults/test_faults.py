"""Each fault over a real socket: our clients come through, or raise the error that is meant for it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import pytest
from dffkit.errors import (
    AuthenticationError,
    BadRequestError,
    CallError,
    CallTimeoutError,
    ConflictError,
    ConnectionFailedError,
    IncompleteReplyError,
    NotFoundError,
    PermissionDeniedError,
    RedirectError,
    ServerError,
    ThrottledError,
    UnreadableReplyError,
)

from .conftest import Caller, Server
from .services import DATASET, DATAWAY, FUNC, FUNCTIONGRAPH, GUANCE, SERVICES, SIGNING, WRITING, Call, Calls

ATTEMPTS = 3


@dataclass(frozen=True)
class Ending:
    """How a call ends that meets a fault each time: with which error, and whether it may be tried again at all."""

    name: str
    what: dict[str, Any]
    error: type[CallError]
    passes: bool = False
    options: dict[str, Any] = field(default_factory=dict)

    def __str__(self) -> str:
        return self.name


ENDINGS = [
    Ending("301", {"status": 301}, RedirectError),
    Ending("400", {"status": 400}, BadRequestError),
    Ending("401", {"status": 401}, AuthenticationError),
    Ending("403", {"status": 403}, PermissionDeniedError),
    Ending("404", {"status": 404}, NotFoundError),
    Ending("409", {"status": 409}, ConflictError),
    Ending("429", {"status": 429}, ThrottledError, passes=True),
    Ending("throttled", {"throttle": True}, ThrottledError, passes=True),
    Ending("500", {"status": 500}, ServerError),
    Ending("502", {"status": 502}, ServerError, passes=True),
    Ending("503", {"status": 503}, ServerError, passes=True),
    Ending("503 after it was done", {"status": 503, "processed": True}, ServerError, passes=True),
    Ending("504 of a proxy", {"proxy": True}, ServerError, passes=True),
    Ending("reset", {"reset": True}, ConnectionFailedError, passes=True),
    Ending("reset after it was done", {"reset": True, "processed": True}, ConnectionFailedError, passes=True),
    Ending("cut off", {"truncate": 10}, IncompleteReplyError, passes=True),
    Ending("cut off at once", {"truncate": 0}, IncompleteReplyError, passes=True),
    Ending("a chunk missing", {"truncate": 10, "chunked": True}, IncompleteReplyError, passes=True),
    Ending("an error cut off", {"status": 503, "truncate": 10}, IncompleteReplyError, passes=True),
    Ending("broken JSON", {"broken_json": True}, UnreadableReplyError),
    Ending("too late", {"latency": 3600}, CallTimeoutError, passes=True, options={"timeout": 0.3}),
]


@pytest.mark.parametrize("ending", ENDINGS, ids=str)
def test_what_may_be_sent_twice_is_tried_again_where_that_can_help(
    server: Server, caller: Caller, ending: Ending
) -> None:
    """Three attempts where the failure may pass, one where it does not; then the error that is meant for it."""
    server.mock.fault("functiongraph.list_functions", **ending.what)
    with pytest.raises(ending.error) as raised:
        caller(FUNCTIONGRAPH, FUNCTIONGRAPH.read, **ending.options)
    assert type(raised.value) is ending.error
    assert len(server.heard.of(FUNCTIONGRAPH.read)) == (ATTEMPTS if ending.passes else 1)


@pytest.mark.parametrize("ending", ENDINGS, ids=str)
def test_what_may_not_be_sent_twice_is_sent_once(server: Server, caller: Caller, ending: Ending) -> None:
    """Whatever happens to it, and though the next attempt would have been answered."""
    server.mock.fault("create_function", times=1, **ending.what)
    with pytest.raises(ending.error) as raised:
        caller(FUNCTIONGRAPH, FUNCTIONGRAPH.write, **ending.options)
    assert type(raised.value) is ending.error
    assert len(server.heard.of(FUNCTIONGRAPH.write)) == 1


@pytest.mark.parametrize("calls", SERVICES, ids=str)
@pytest.mark.parametrize(
    "what",
    [{"status": [503, 503, 200]}, {"reset": True, "times": 2}, {"truncate": 1, "times": 2}],
    ids=["503", "reset", "cut off"],
)
def test_every_service_comes_through(server: Server, caller: Caller, calls: Calls, what: dict[str, Any]) -> None:
    """Two failures are outlived, and the answer is that of a day without any."""
    expected = caller(calls, calls.read)
    server.heard.exchanges.clear()
    server.mock.fault(calls.read.operation, **what)
    answer = caller(calls, calls.read)
    assert [exchange.fault is not None for exchange in server.heard.of(calls.read)] == [True, True, False]
    assert repr(answer) == repr(expected)


@pytest.mark.parametrize("calls", WRITING, ids=str)
@pytest.mark.parametrize(
    ("what", "error"),
    [
        ({"status": 503}, ServerError),
        ({"throttle": True}, ThrottledError),
        ({"reset": True}, ConnectionFailedError),
        ({"reset": True, "processed": True}, ConnectionFailedError),
        ({"truncate": 0}, IncompleteReplyError),
    ],
    ids=["503", "throttled", "reset", "reset after it was done", "cut off"],
)
def test_no_service_sends_twice_what_may_be_sent_once(
    server: Server, caller: Caller, calls: Calls, what: dict[str, Any], error: type[CallError]
) -> None:
    """One request, and an error that says what is known."""
    server.mock.fault(calls.write.operation, **what)
    with pytest.raises(error):
        caller(calls, calls.write)
    assert len(server.heard.of(calls.write)) == 1
    assert caller.waits == []


@pytest.mark.parametrize("calls", SIGNING, ids=str)
def test_each_attempt_is_signed_anew(server: Server, caller: Caller, calls: Calls) -> None:
    """With a date, a stamp or a nonce of its own, so that the server takes it for a request of its own."""
    server.mock.fault(calls.read.operation, status=[503, 503, 200])
    caller(calls, calls.read)
    proofs = [calls.proof(exchange) for exchange in server.heard.of(calls.read)]
    assert len(proofs) == ATTEMPTS
    for parts in zip(*proofs, strict=True):
        assert len(set(parts)) == ATTEMPTS


@pytest.mark.parametrize("status", [429, 503])
def test_retry_after_is_honoured(server: Server, caller: Caller, status: int) -> None:
    """The client waits as long as it is told."""
    server.mock.fault("functiongraph.list_functions", status=[status, 200], retry_after=7)
    caller(FUNCTIONGRAPH, FUNCTIONGRAPH.read)
    assert caller.waits == [7.0]


def test_a_rate_is_kept_to(server: Server, caller: Caller) -> None:
    """One too many is refused until the window of the server's clock has room; the client waits until then."""
    server.mock.fault("functiongraph", throttle=2, per=60)
    for _ in range(2):
        caller(FUNCTIONGRAPH, FUNCTIONGRAPH.read)
    server.now += 40
    with pytest.raises(ThrottledError, match=r"APIGW\.0308"):
        caller(FUNCTIONGRAPH, FUNCTIONGRAPH.read, retries=0)
    caller(GUANCE, GUANCE.read)
    with pytest.raises(ThrottledError):
        caller(FUNCTIONGRAPH, FUNCTIONGRAPH.read)
    assert caller.waits == [20.0, 20.0]
    server.now += 20
    caller(FUNCTIONGRAPH, FUNCTIONGRAPH.read)


def test_guance_throttles_by_401(server: Server, caller: Caller) -> None:
    """Its own code, no Retry-After: throttling to our client, not a wrong key, and it comes through."""
    server.mock.fault("guance", throttle=True, times=2)
    caller(GUANCE, GUANCE.read)
    heard = server.mock.journal.entries()
    assert [entry.status for entry in heard] == [401, 401, 200]
    assert len(caller.waits) == 2
    server.mock.fault("guance", throttle=True)
    with pytest.raises(ThrottledError, match=r"ft\.TriggerApiAkCurrentLimiting"):
        caller(GUANCE, GUANCE.read)


@pytest.mark.parametrize("skew", ["20m", "-20m", "3d"])
@pytest.mark.parametrize(
    ("calls", "call"),
    [
        (FUNCTIONGRAPH, FUNCTIONGRAPH.read),
        (FUNCTIONGRAPH, FUNCTIONGRAPH.write),
        (DATAWAY, DATAWAY.write),
        (FUNC, FUNC.read),
    ],
    ids=["functiongraph", "functiongraph, writing", "dataway, writing", "func"],
)
def test_a_wrong_clock_is_corrected(server: Server, caller: Caller, calls: Calls, call: Call, skew: str) -> None:
    """The refusal is for the date and nothing was done, so what may not be sent twice comes through too."""
    server.mock.fault(calls.name, skew=skew)
    # Of its own accord DataWay goes by its token alone, which knows no date.
    keys = {"token": "tkn_mock", "ak": "mock-ak", "sk": "mock-sk", "endpoint": server.mock.url}
    caller(calls, call, **(keys if calls is DATAWAY else {}))
    heard = server.heard.of(call)
    assert len(heard) == 2
    assert [entry.refused_by for entry in server.mock.journal.entries()] == ["verify", None]
    assert calls.proof(heard[0]) != calls.proof(heard[1])
    assert caller.waits == [0.0]


@pytest.mark.parametrize(
    "what", [{"drip": 1e6}, {"content_type": True}, {"latency": 0.001}], ids=["slowly", "as HTML", "late"]
)
def test_what_arrives_whole_is_an_answer(server: Server, caller: Caller, what: dict[str, Any]) -> None:
    """However slowly, and by whatever name its type goes."""
    expected = caller(FUNCTIONGRAPH, FUNCTIONGRAPH.read)
    server.mock.fault("functiongraph.list_functions", **what)
    assert repr(caller(FUNCTIONGRAPH, FUNCTIONGRAPH.read)) == repr(expected)
    assert server.heard.exchanges[-1].fault is not None


def test_a_504_of_an_upload_is_no_failure(server: Server, caller: Caller) -> None:
    """The server goes on with the file while a proxy in front of it gives up; nothing is sent again."""
    upload = Call(lambda dataset: dataset.upload("sales", ("a.csv", b"A\n1\n"), mail="a@x.y"), "upload_file")
    server.mock.fault("upload_file", proxy=504, processed=True)
    assert caller(DATASET, upload).pending
    assert len(server.heard.of(upload)) == 1


def test_a_drip_that_stops_is_a_timeout(server: Server, caller: Caller) -> None:
    """A byte an hour is silence."""
    server.mock.fault("functiongraph.list_functions", drip=0.01)
    with pytest.raises((CallTimeoutError, IncompleteReplyError)):
        caller(FUNCTIONGRAPH, FUNCTIONGRAPH.read, timeout=0.1, retries=0)


@pytest.mark.parametrize(
    ("what", "done"), [({"reset": True}, False), ({"reset": True, "processed": True}, True), ({"truncate": 0}, True)]
)
def test_what_is_lost_was_done_once_or_never(
    remembering: Server, caller: Caller, what: dict[str, Any], done: bool
) -> None:
    """A function whose answer was lost is there, and one alone; one that never arrived is not."""
    remembering.mock.fault("create_function", **what)
    with pytest.raises((ConnectionFailedError, IncompleteReplyError)):
        caller(FUNCTIONGRAPH, FUNCTIONGRAPH.write)
    found = caller(FUNCTIONGRAPH, Call(lambda fg: fg.iter_functions(), "functiongraph.list_functions"))
    assert [function.func_name for function in found] == ["shop"] * done


def test_the_same_seed_fails_the_same_calls(server: Server, caller: Caller) -> None:
    """A run with chance in it can be repeated."""

    def run() -> list[bool]:
        server.mock.reset()
        server.mock.fault("functiongraph.list_functions", status=500, probability=0.5)
        return [_fails(caller) for _ in range(8)]

    first = run()
    assert {True, False} == set(first)
    assert run() == first


def _fails(caller: Caller) -> bool:
    try:
        caller(FUNCTIONGRAPH, FUNCTIONGRAPH.read)
    except ServerError:
        return True
    return False

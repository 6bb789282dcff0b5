"""dffkit.connectors.dataway: a method a category, sizes of requests, units of timestamps, what DWAY covers."""

from __future__ import annotations

import hashlib
import hmac
import inspect
import logging
from base64 import b64encode
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from dffkit import AsyncDataWay, DataWay
from dffkit.clock import Clock
from dffkit.connectors.dataway import _writing
from dffkit.errors import AuthenticationError, InvalidSettingError, MisuseError, ServerError
from dffkit.line_protocol import GROUP_BYTES

from .sides import Server, Side

if TYPE_CHECKING:
    from collections.abc import Callable

    from dffkit_mock import MockServer

AT = 1_577_808_000_123_456_789
POINT = {"measurement": "m", "tags": {"t": "v"}, "fields": {"f": 1}, "timestamp": AT}
LINE = f"m,t=v f=1i {AT}"
CATEGORIES = [
    "metric",
    "logging",
    "object",
    "object_change",
    "custom_object",
    "keyevent",
    "tracing",
    "rum",
    "security",
    "network",
    "profiling",
]
OK = httpx.Response(200)


@pytest.fixture(params=["sync", "async"])
def dataway(request: pytest.FixtureRequest) -> Side:
    """Each of the two connectors."""
    return Side(request.param, (DataWay, AsyncDataWay))


def options(**more: Any) -> dict[str, Any]:
    """Where nothing is, with a token."""
    return {"endpoint": "https://openway.test", "token": "tkn_test", "retries": 0, **more}


@pytest.mark.parametrize("category", CATEGORIES)
def test_each_category_has_its_methods(dataway: Side, category: str) -> None:
    """One point by its parts or several as dicts, with headers, on the path of the category."""
    server = Server(OK)
    headers = {"X-A": "b"}
    one = dataway.do(lambda it: getattr(it, f"write_{category}")(**POINT, headers=headers), server, **options())
    many = dataway.do(lambda it: getattr(it, f"write_{category}_many")([POINT, POINT], headers), server, **options())
    assert (one.accepted, many.accepted) == (1, 2)
    assert [request.content.decode() for request in server.requests] == [LINE, f"{LINE}\n{LINE}"]
    assert {(request.url.path, request.headers["x-a"]) for request in server.requests} == {
        (f"/v1/write/{category}", "b")
    }


@pytest.mark.parametrize("category", CATEGORIES)
def test_each_method_says_what_it_writes(category: str) -> None:
    """In a sentence of its own, with the arguments of all others."""
    method = getattr(DataWay, f"write_{category}")
    assert (inspect.getdoc(method) or "").startswith("Writes ")
    assert inspect.signature(method) == inspect.signature(DataWay.write_metric)
    assert inspect.signature(getattr(DataWay, f"write_{category}_many")) == inspect.signature(DataWay.write_metric_many)


@pytest.mark.parametrize("category", CATEGORIES)
def test_metrics_alone_are_sent_again(dataway: Side, category: str) -> None:
    """Of everything else the vendor would store a second one."""
    server = Server(httpx.Response(503, headers={"Retry-After": "0"}), OK)
    try:
        dataway.do(lambda it: getattr(it, f"write_{category}_many")(POINT), server, **options(retries=1))
    except ServerError:
        assert category != "metric"
    assert len(server.requests) == (2 if category == "metric" else 1)


@pytest.mark.parametrize(
    ("act", "told"),
    [
        (lambda it: it.write_metric("m", None, {"s": "text"}), True),
        (lambda it: it.write_by_category("metrics", "m", None, {"s": ""}), True),
        (lambda it: it.write_metric("m", {"a": '="x'}, {"f": 1}), False),
        (lambda it: it.write_metric("m", {"a": "x"}, {"f": 1, "b": True}), False),
        (lambda it: it.write_logging("m", None, {"s": "text"}), False),
        (lambda it: it.write_metric_many([]), False),
    ],
)
def test_texts_of_metrics_are_told_once(
    dataway: Side, act: Callable[[Any], Any], told: bool, caplog: pytest.LogCaptureFixture
) -> None:
    """The receiver drops them and says nothing; nor does it of tags and of other categories."""
    _writing.tell_texts_are_dropped.cache_clear()
    with caplog.at_level(logging.WARNING, "dffkit"):
        for _ in range(2):
            dataway.do(act, Server(OK), **options())
    assert ["no text fields of metrics" in record.getMessage() for record in caplog.records] == [True] * told


def test_requests_are_as_large_as_they_may_be(dataway: Side) -> None:
    """``write_bytes`` holds before they are compressed; a point that is larger goes alone."""
    server = Server(OK)
    sizes = [10, 10, 10, 100, 10]
    points = [{"measurement": "m", "fields": {"s": "x" * size}, "timestamp": AT} for size in sizes]
    one = len(f'm s="{"x" * 10}" {AT}')
    written = dataway.do(
        lambda it: it.write_logging_many(points), server, **options(write_bytes=2 * one + 2, min_gzip_bytes=False)
    )
    assert [len(request.content.splitlines()) for request in server.requests] == [2, 1, 1, 1]
    assert (written.accepted, max(len(request.content) for request in server.requests[:2])) == (5, 2 * one + 1)


def test_bytes_and_not_characters_are_counted(dataway: Side) -> None:
    """Chinese takes three each."""
    server = Server(OK)
    points = [{"measurement": "m", "fields": {"s": "观" * 30}, "timestamp": AT}] * 2
    dataway.do(lambda it: it.write_logging_many(points), server, **options(write_bytes=200))
    assert len(server.requests) == 2


@pytest.mark.parametrize(
    ("precision", "told", "written"),
    [
        (None, [], AT),
        ("ns", ["n"], AT),
        ("n", ["n"], AT),
        ("us", ["u"], AT // 10**3),
        ("u", ["u"], AT // 10**3),
        ("ms", ["ms"], AT // 10**6),
        ("s", ["s"], AT // 10**9),
        ("m", ["m"], AT // 10**9 // 60),
        ("h", ["h"], AT // 10**9 // 3600),
    ],
)
def test_timestamps_in_another_unit(dataway: Side, precision: str | None, told: list[str], written: int) -> None:
    """The receiver is told by the letter that it knows; by the setting, or for one call."""
    server = Server(OK)
    dataway.do(lambda it: it.write_metric(**POINT), server, **options(precision=precision))
    write = lambda it: it.post_line_protocol("/v1/write/metric", POINT, {"precision": precision, "a": "b"})  # noqa: E731
    dataway.do(write, server, **options())
    for request in server.requests:
        assert (request.url.params.get_list("precision"), request.content) == (told, f"m,t=v f=1i {written}".encode())
    assert server.requests[1].url.params["a"] == "b"


def test_a_call_beats_the_setting(dataway: Side) -> None:
    """In both places where it stands."""
    server = Server(OK)
    write = lambda it: it.post_line_protocol("/v1/write/metric", POINT, {"precision": "s"})  # noqa: E731
    dataway.do(write, server, **options(precision="ms"))
    request = server.requests[0]
    assert (request.url.params["precision"], request.content) == ("s", f"m,t=v f=1i {AT // 10**9}".encode())


def test_the_time_of_the_call_is_in_the_unit_too(dataway: Side) -> None:
    """Of points without a timestamp."""
    server = Server(OK)
    now = Clock(lambda: 1_600_000_000.9)
    dataway.do(lambda it: it.write_metric("m", None, {"f": 1}), server, **options(precision="s", clock=now))
    assert server.requests[0].content == b"m f=1i 1600000000"


def test_a_wrong_unit_sends_nothing(dataway: Side) -> None:
    """It is named."""
    server = Server(OK)
    write = lambda it: it.post_line_protocol("/v1/write/metric", POINT, {"precision": "min"})  # noqa: E731
    with pytest.raises(MisuseError, match="precision must be 'ns', 'us', 'ms'"):
        dataway.do(write, server, **options())
    assert server.requests == []


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"precision": "min"}, "precision must be 'n' or 'ns'"),
        ({"write_bytes": 0}, f"write_bytes must be a whole number from 1 to {GROUP_BYTES}"),
        ({"write_bytes": GROUP_BYTES + 1}, f"write_bytes must be a whole number from 1 to {GROUP_BYTES}"),
        ({"dway": "none"}, "dway must be 'whole' or 'dff'"),
    ],
)
def test_wrong_settings(given: dict[str, Any], message: str) -> None:
    """Named when the connector is made."""
    with pytest.raises(InvalidSettingError, match=message):
        DataWay(**options(**given))


def signed(request: httpx.Request, body: bytes, content_type: str) -> str:
    """The header of a signature that covers these, computed here."""
    md5 = b64encode(hashlib.md5(body, usedforsecurity=False).digest()).decode()
    text = f"{request.method}\n{md5}\n{content_type}\n{request.headers['date']}"
    return "DWAY mock-ak:" + b64encode(hmac.digest(b"mock-sk", text.encode(), "sha1")).decode()


def test_what_a_signature_covers(dataway: Side) -> None:
    """Body and type as sent; by name, neither, as DataFlux Func has it: the digest is that of nothing at all."""
    keys = {"ak": "mock-ak", "sk": "mock-sk", "min_gzip_bytes": True}
    server = Server(OK)
    dataway.do(lambda it: it.write_metric(**POINT), server, **options(**keys))
    dataway.do(lambda it: it.write_metric(**POINT), server, **options(**keys, dway="dff"))
    whole, dff = server.requests
    assert whole.headers["authorization"] == signed(whole, whole.content, "text/plain; charset=utf-8")
    assert dff.headers["authorization"] == signed(dff, b"", "")
    assert (dff.content, dff.url.params["token"]) == (whole.content, "tkn_test")


def test_a_receiver_that_verifies_refuses_what_dataflux_func_signs(dataway: Side, dffkit_mock: MockServer) -> None:
    """The mock does; a request without body and type is the same both ways."""
    keys = {"endpoint": dffkit_mock.url, "token": "tkn_mock", "ak": "mock-ak", "sk": "mock-sk"}
    assert dataway.do(lambda it: it.write_metric(**POINT), **options(**keys)).status_code == 200
    with pytest.raises(AuthenticationError):
        dataway.do(lambda it: it.write_metric(**POINT), **options(**keys, dway="dff"))


@pytest.mark.parametrize("precision", ["ns", "us", "ms", "s", "m", "h"])
def test_the_mock_takes_every_unit(dataway: Side, dffkit_mock: MockServer, precision: str) -> None:
    """And every category."""
    keys = {"endpoint": dffkit_mock.url, "token": "tkn_mock"}
    for category in CATEGORIES:
        write = lambda it: it.write_by_category(category, **POINT)  # noqa: B023, E731
        assert dataway.do(write, **options(**keys, precision=precision)).status_code == 200

"""Data points that are sent to the mock: judged, and kept for the stages behind."""

from __future__ import annotations

import gzip
import json
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from dffkit_mock.line_protocol import Point
from dffkit_mock.validate import BodyReader, ParameterReader

from tests.mock.exchanges import find_route, make_exchange

if TYPE_CHECKING:
    from dffkit_mock.exchange import Exchange
    from dffkit_mock.gateway import Gateway

URL = "/v1/write/logging?token=tkn_mock"
LINE = b'app,host=web-01 message="a \\"b\\"\n",took=3i 1577808000000000001'
OBJECTS: list[dict[str, Any]] = [{"measurement": "m", "tags": {"t": "v"}, "fields": {"f": 1}, "time": 5}]


def read(body: bytes, content_type: str = "text/plain", query: str = "") -> tuple[Exchange, list[str]]:
    """The exchange of a write after its body was read, and the violations."""
    route = find_route("dataway", "write_by_category")
    headers = [("content-type", content_type)]
    exchange = make_exchange("POST", f"/v1/write/metric?{query}", headers, body, route=route)
    exchange.path_values = {"category": "metric"}
    assert ParameterReader(route).read(exchange) == []
    return exchange, BodyReader(route).read(exchange)


@pytest.mark.parametrize("content_type", ["text/plain; charset=utf-8", "application/line-protocol", "a/b", ""])
@pytest.mark.parametrize("compressed", [False, True])
async def test_lines_are_taken_in(client: httpx.AsyncClient, content_type: str, compressed: bool) -> None:
    """Plain and compressed, by whatever name."""
    headers = {"content-type": content_type} | ({"content-encoding": "gzip"} if compressed else {})
    answer = await client.post(URL, content=gzip.compress(LINE) if compressed else LINE, headers=headers)
    assert (answer.status_code, answer.content) == (200, b"")


@pytest.mark.parametrize("compressed", [False, True])
async def test_a_wrong_line_is_refused(client: httpx.AsyncClient, gateway: Gateway, compressed: bool) -> None:
    """As the receivers do, with the place in the message, and the journal names the stage."""
    body = LINE + b"\napp,host= f=1"
    headers = {"content-encoding": "gzip"} if compressed else {}
    answer = await client.post(URL, content=gzip.compress(body) if compressed else body, headers=headers)
    assert answer.status_code == 400
    assert answer.json() == {
        "error_code": "datakit.invalidLinePoint",
        "message": "line 3, column 10: expected the value of the tag (an empty one is not allowed: leave the tag out), "
        "found ' '",
    }
    assert gateway.instance.journal.entries()[-1].refused_by == "validate"


@pytest.mark.parametrize(
    "body",
    [
        [],
        [{"measurement": "m"}],
        [{"fields": {}}],
        [{"fields": {"f": {}}}],
        [{"fields": {"f": 1}, "tags": {"t": 1}}],
        [{"fields": {"f": 1}, "time": 1.5}],
        {"fields": {"f": 1}},
    ],
)
async def test_wrong_objects_are_refused(client: httpx.AsyncClient, body: Any) -> None:
    """In the same way, by the schema of the spec."""
    answer = await client.post(URL, json=body)
    assert (answer.status_code, answer.json()["error_code"]) == (400, "datakit.invalidLinePoint")


@pytest.mark.parametrize("content_type", ["text/plain", "application/json", ""])
async def test_an_empty_body_is_refused(client: httpx.AsyncClient, content_type: str) -> None:
    """There is nothing to write."""
    answer = await client.post(URL, content=b"", headers={"content-type": content_type})
    assert (answer.status_code, answer.json()["errorCode"]) == (400, "dataway.emptyBody")


@pytest.mark.parametrize("body", [b"", b"\n", b"# nothing\n"])
async def test_a_body_without_a_point_is_refused(client: httpx.AsyncClient, body: bytes) -> None:
    """Compressed nothing, blank lines and comments are no points either."""
    answer = await client.post(URL, content=gzip.compress(body), headers={"content-encoding": "gzip"})
    assert answer.status_code == 400
    assert "expected at least one point" in answer.json()["message"]


def test_the_points_of_lines_are_kept() -> None:
    """Whoever answers later need not read the text again."""
    exchange, violations = read(LINE)
    assert violations == []
    expected = Point("app", {"host": "web-01"}, {"message": 'a "b"\n', "took": 3}, 1_577_808_000_000_000_001)
    assert exchange.points == [expected]


def test_the_points_of_objects_are_kept() -> None:
    """The same as those of lines; without a measurement they get the receiver's own."""
    exchange, violations = read(json.dumps([*OBJECTS, {"fields": {"f": [1.5]}}]).encode(), "application/json")
    assert violations == []
    assert exchange.points == [Point("m", {"t": "v"}, {"f": 1}, 5), Point("__default", {}, {"f": [1.5]}, None)]


@pytest.mark.parametrize(
    ("precision", "unit"), [("n", 1), ("u", 10**3), ("ms", 10**6), ("s", 10**9), ("m", 60 * 10**9), ("h", 3600 * 10**9)]
)
def test_times_are_kept_in_nanoseconds(precision: str, unit: int) -> None:
    """Whatever their unit on the wire was; a point without a time stays so."""
    exchange, _ = read(b"m f=1 7\nm f=1", query=f"precision={precision}")
    assert [point.time for point in exchange.points] == [7 * unit, None]


def test_a_wrong_body_leaves_no_points() -> None:
    """Of a body that is refused nothing is taken."""
    exchange, violations = read(b"m f=1\nm")
    assert violations != []
    assert exchange.points == []

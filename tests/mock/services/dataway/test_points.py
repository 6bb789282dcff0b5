"""Points that our connectors write are found again by DQL, through DataWay and through the OpenAPI."""

from __future__ import annotations

import gzip
import json
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from dffkit import AsyncDataWay, DataWay
from dffkit.clock import Clock as ConnectorClock
from dffkit_mock import MockServer

from ...clock import NOW, Clock

if TYPE_CHECKING:
    from dffkit import AsyncGuance
    from dffkit_mock.gateway import Gateway

MILLISECONDS = round(NOW * 1000)
TOKEN = {"token": "tkn_mock"}
# Category and namespace; the measurement stands in the column after it.
CATEGORIES = {
    "network": ("N", "source"),
    "keyevent": ("E", "source"),
    "object": ("O", "class"),
    "object_change": ("OCH", "class"),
    "custom_object": ("CO", "class"),
    "logging": ("L", "source"),
    "tracing": ("T", "service"),
    "rum": ("R", "source"),
    "security": ("S", "category"),
    "profiling": ("P", "service"),
}


async def write(client: httpx.AsyncClient, body: str, category: str = "metric", **query: str) -> None:
    """Writes lines."""
    headers = {"content-type": "text/plain"}
    response = await client.post(f"/v1/write/{category}", params=TOKEN | query, content=body, headers=headers)
    assert (response.status_code, response.content) == (200, b"")


async def series(dataway: AsyncDataWay, dql: str, **options: Any) -> Any:
    """What a query finds."""
    return (await dataway.query(dql, **options)).result["series"]


async def test_what_is_written_to_dataway_is_found_by_the_api_key(dataway: AsyncDataWay, guance: AsyncGuance) -> None:
    """One workspace, whichever door is used; a point without a time has that of the connector."""
    for number, host in enumerate(["web-01", "web-02"]):
        await dataway.write_metric("cpu", tags={"host": host}, fields={"usage": number + 0.5})
    found = await guance.query("M::cpu:(usage) BY host", timedelta(hours=1), timedelta(0))
    assert list(found) == [
        {"time": MILLISECONDS, "usage": 0.5, "host": "web-01"},
        {"time": MILLISECONDS, "usage": 1.5, "host": "web-02"},
    ]
    assert found.result.query_type == "guancedb"
    walked = [one.tags async for one in guance.iter_series("M::cpu:(usage) BY host", NOW - 60, page_size=1)]
    assert [tags and tags.additional_properties for tags in walked] == [{"host": "web-01"}, {"host": "web-02"}]


@pytest.mark.parametrize("category", CATEGORIES)
async def test_every_category_is_a_namespace(dataway: AsyncDataWay, category: str) -> None:
    """Texts are kept there, a dot in a key is an underscore, and the measurement has a column of its own."""
    namespace, source = CATEGORIES[category]
    await dataway.write_by_category(category, "thing", tags={"host": "a"}, fields={"http.method": "GET", "n": 1})
    (found,) = await series(dataway, f"{namespace}::thing:(http_method, n, {source})")
    assert found["columns"] == ["time", "http_method", "n", source]
    assert found["values"] == [[MILLISECONDS, "GET", 1, "thing"]]
    assert await series(dataway, "M::thing") == []


@pytest.mark.filterwarnings("ignore")
async def test_metrics_keep_no_texts_and_are_one_point_where_they_are_the_same(dataway: AsyncDataWay) -> None:
    """The later value of a field counts, and other fields stay."""
    when = int(NOW * 10**9)
    for fields in ({"usage": 1, "idle": 5}, {"usage": 2, "words": "x"}, {"words": "alone"}):
        await dataway.write_metric("cpu", tags={"host": "a"}, fields=fields, timestamp=when)
    (found,) = await series(dataway, "M::cpu:(usage, idle, words)")
    assert found["values"] == [[MILLISECONDS, 2, 5, None]]


async def test_logs_are_stored_each_time_and_have_a_status(client: httpx.AsyncClient, dataway: AsyncDataWay) -> None:
    """Sent twice, stored twice; without a status it is unknown."""
    for _ in range(2):
        await write(client, 'nginx,host=a message="hi" 1767225600000000000', "logging")
    (found,) = await series(dataway, "L::nginx:(message, status)")
    assert found["values"] == [[MILLISECONDS, "hi", "unknown"]] * 2


async def test_an_object_is_shown_as_it_is_now(client: httpx.AsyncClient, dataway: AsyncDataWay) -> None:
    """Its latest state, by class and name; its history has all of them."""
    await write(client, "HOST,name=a cpu=1i 1767225600000000000\nHOST,name=b cpu=7i 1767225600000000000", "object")
    await write(client, "HOST,name=a cpu=2i 1767225601000000000", "object")
    (now,) = await series(dataway, "O::HOST:(name, cpu)")
    assert [row[1:] for row in now["values"]] == [["a", 2], ["b", 7]]
    (history,) = await series(dataway, "OH::HOST:(count(cpu))")
    assert history["values"] == [[None, 3]]


async def test_times_are_in_the_unit_of_the_request(client: httpx.AsyncClient, dataway: AsyncDataWay) -> None:
    """A line without one has the gateway's time; gzip, JSON and an old name of the category change nothing."""
    await write(client, "m v=1 1767225600", precision="s")
    await write(client, "m v=2 1767225600001", precision="ms")
    await write(client, "m,late=x v=3", "metrics")
    points = [{"measurement": "m", "fields": {"v": 4}, "time": 1767225600002000000}]
    body, headers = gzip.compress(json.dumps(points).encode()), {"content-encoding": "gzip"}
    headers["content-type"] = "application/json"
    response = await client.post("/v1/write/metric", params=TOKEN, content=body, headers=headers)
    assert response.status_code == 200
    (found,) = await series(dataway, "M::m:(v) ORDER BY time ASC")
    times = [(row[0] - MILLISECONDS, row[1]) for row in found["values"]]
    assert sorted(times) == [(0, 1.0), (0, 3.0), (1, 2.0), (2, 4)]


async def test_a_range_of_time_and_conditions_choose(client: httpx.AsyncClient, dataway: AsyncDataWay) -> None:
    """What the request says beside the text, with offset and limit, in the order asked for."""
    lines = [f"cpu,host=h{number % 2} v={number}i {1767225600 + number}" for number in range(10)]
    await write(client, "\n".join(lines), precision="s")
    options = {"time_range": [MILLISECONDS + 2000, MILLISECONDS + 7000], "conditions": "host = 'h1'"}
    (found,) = await series(dataway, "M::cpu:(v)", orderby=[{"time": "asc"}], limit=2, offset=1, **options)
    assert [row[1] for row in found["values"]] == [5, 7]
    start = datetime.fromtimestamp(NOW, UTC).strftime("%Y-%m-%d %H:%M:%S")
    (found,) = await series(dataway, f"M::cpu:(max(v)) {{ host = 'h0' }} [{start}:{start}]")
    assert [row[1] for row in found["values"]] == [0]


def test_ten_thousand_buffered_points_are_counted() -> None:
    """None is lost on the way, and few requests carry them; over a socket, because threads send them."""
    points = [
        {"measurement": "load", "tags": {"host": f"h{n % 7}"}, "fields": {"n": n}, "timestamp": NOW + n}
        for n in range(10_000)
    ]
    with MockServer(clock=Clock(), stems=["dataway"]) as mock, DataWay(endpoint=mock.url, token="tkn_mock") as dataway:
        with dataway.buffered() as writer:
            writer.write_metric_many(points)
        (found,) = dataway.query("M::load:(count(n), sum(n))").result["series"]
        assert found["values"] == [[None, 10_000, sum(range(10_000))]]
        assert len(mock.journal) < 100


async def test_signed_points_are_in_the_same_workspace(gateway: Gateway, clock: Clock, dataway: AsyncDataWay) -> None:
    """DWAY or a token alone, both write for the token."""
    transport = httpx.ASGITransport(gateway)
    async with AsyncDataWay(
        endpoint="http://mock",
        token="tkn_mock",
        ak="mock-ak",
        sk="mock-sk",
        transport=transport,
        clock=ConnectorClock(clock),
    ) as connector:
        await connector.write_metric("signed", tags={"host": "a"}, fields={"v": 1})
    (found,) = await series(dataway, "M::signed:(v)")
    assert found["values"] == [[MILLISECONDS, 1]]


async def test_what_was_refused_is_not_stored(client: httpx.AsyncClient, dataway: AsyncDataWay) -> None:
    """All points of a request, or none; an example that was asked for stores none either."""
    headers = {"content-type": "text/plain"}
    response = await client.post("/v1/write/metric", params=TOKEN, content="a v=1\nb v=", headers=headers)
    assert response.status_code == 400
    headers["prefer"] = "code=500"
    response = await client.post("/v1/write/metric", params=TOKEN, content="a v=1", headers=headers)
    assert response.status_code == 500
    assert await series(dataway, "M::*") == []

"""The answers to queries, and what a query is told that the mock does not understand."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from dffkit.errors import AuthenticationError, BadRequestError
from dffkit_mock.dql import SUPPORTED

from ...clock import NOW

if TYPE_CHECKING:
    import httpx
    from dffkit import AsyncDataWay

MILLISECONDS = round(NOW * 1000)


async def raw(client: httpx.AsyncClient, *queries: dict[str, Any], **body: Any) -> httpx.Response:
    """The answer to queries."""
    sent = {"queries": list(queries)} | body
    return await client.post("/v1/query/raw", params={"token": "tkn_mock"}, json=sent)


async def write_hosts(dataway: AsyncDataWay, count: int) -> None:
    """A point a host."""
    points = [
        {"measurement": "cpu", "tags": {"host": f"h{number:02}"}, "fields": {"v": number}} for number in range(count)
    ]
    await dataway.write_metric_many(points)


async def test_there_is_one_result_a_query(client: httpx.AsyncClient, dataway: AsyncDataWay) -> None:
    """In their order, in the documented shape; null where nothing was found, and the text where it is asked for."""
    await write_hosts(dataway, 1)
    queries = [{"query": "M::cpu:(avg(v) AS mean) BY host"}, {"query": "L::nothing"}]
    first, second = (await raw(client, *queries, echo_explain=True)).json()["content"]
    assert first["series"] == [
        {"name": "cpu", "columns": ["time", "mean"], "tags": {"host": "h00"}, "values": [[None, 0.0]]}
    ]
    assert first["query_parse"] == {
        "namespace": "metric",
        "sources": {"cpu": "exact"},
        "fields": {"mean": "v"},
        "funcs": {"mean": ["avg"]},
    }
    assert (first["query_type"], first["complete"], first["is_running"]) == ("guancedb", False, False)
    assert (second["series"], second["total_hits"], second["raw_query"]) == (None, 0, "L::nothing")


async def test_twenty_series_come_unless_more_are_asked_for(dataway: AsyncDataWay) -> None:
    """All of them page by page, too."""
    await write_hosts(dataway, 25)
    assert len((await dataway.query("M::cpu:(v) BY host")).result["series"]) == 20
    assert len((await dataway.query("M::cpu:(v) BY host", all_series=True)).result["series"]) == 25
    assert len((await dataway.query("M::cpu:(v) BY host", disable_slimit=True)).result["series"]) == 25
    rest = (await dataway.query("M::cpu:(v) BY host", soffset=20, slimit=10)).result["series"]
    assert [one["tags"]["host"] for one in rest] == ["h20", "h21", "h22", "h23", "h24"]


async def test_logs_are_paged_by_mark(client: httpx.AsyncClient, dataway: AsyncDataWay) -> None:
    """The next page begins behind the last, although a newer log has come."""
    for number in range(5):
        await dataway.write_logging("nginx", tags={"a": "b"}, fields={"n": number}, timestamp=NOW + number)
    query: dict[str, Any] = {"query": "L::nginx:(n)", "limit": 2, "search_after": []}
    seen = []
    for number in range(3):
        (result,) = (await raw(client, query)).json()["content"]
        seen += [row[1] for row in result["series"][0]["values"]]
        query["search_after"] = result["search_after"]
        await dataway.write_logging("nginx", tags={"a": "b"}, fields={"n": 99}, timestamp=NOW + 100 + number)
    assert seen == [4, 3, 2, 1, 0]


@pytest.mark.parametrize("dql", ["M::cpu:(v) LINK M::mem", "M::cpu:(percentile(v, 99))", "show_measurement()"])
async def test_what_is_not_understood_is_refused_with_what_is(dataway: AsyncDataWay, dql: str) -> None:
    """Never an example instead: an answer that is not true would be believed."""
    with pytest.raises(BadRequestError) as caught:
        await dataway.query(dql)
    assert caught.value.error_code == "query.ParseError"
    assert caught.value.error_msg is not None
    assert caught.value.error_msg.startswith("queries[0]: line 1, column ")
    assert SUPPORTED in caught.value.error_msg


async def test_no_dql_is_refused_with_its_place(client: httpx.AsyncClient) -> None:
    """In the shape of the vendor; the second query is named, and the first is not answered either."""
    response = await raw(client, {"query": "M::cpu"}, {"query": "M::cpu:("})
    assert response.status_code == 400
    refused = response.json()
    assert refused["error_code"] == "query.ParseError"
    assert refused["message"].startswith("queries[1]: line 1, column 9: expected a column")


async def test_a_longest_range_holds(client: httpx.AsyncClient, dataway: AsyncDataWay) -> None:
    """Counted back from the end; what is no span of time is refused."""
    for number in range(3):
        await dataway.write_metric("cpu", tags={"host": "a"}, fields={"v": number}, timestamp=NOW - 3600 * number)
    (result,) = (await raw(client, {"query": "M::cpu:(v)", "max_duration": "90m"})).json()["content"]
    assert [row[1] for row in result["series"][0]["values"]] == [0, 1]
    refused = await raw(client, {"query": "M::cpu:(v)", "max_duration": "long"})
    assert (refused.status_code, refused.json()["message"]) == (
        400,
        "queries[0]: max_duration has to be a span of time, such as 1d or 12h",
    )


async def test_numbers_beyond_all_bounds_are_answered(client: httpx.AsyncClient, dataway: AsyncDataWay) -> None:
    """In JSON: a sum that is larger than every number is none."""
    for number in range(2):
        await dataway.write_metric("big", tags={"n": str(number)}, fields={"v": 1.7e308})
    huge = 10**30
    options = {"time_range": [0, huge], "limit": huge, "offset": 0, "slimit": huge, "max_point": huge}
    response = await raw(client, {"query": "M::big:(sum(v))"} | options)
    assert response.status_code == 200
    assert json.loads(response.text, parse_constant=pytest.fail)["content"][0]["series"] is None


async def test_another_workspace_needs_a_token_that_is_known(client: httpx.AsyncClient, dataway: AsyncDataWay) -> None:
    """The token in the body names the workspace that is asked."""
    with pytest.raises(AuthenticationError):
        await dataway.query("M::cpu", token="tkn_other")
    assert (await raw(client, {"query": "M::cpu"}, token="tkn_mock")).status_code == 200

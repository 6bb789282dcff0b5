"""Queries by the OpenAPI: the forms of their requests, their answers, and what is refused."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from dffkit.errors import BadRequestError
from dffkit_mock.dql import PROMQL

from ...clock import NOW

if TYPE_CHECKING:
    import httpx
    from dffkit import AsyncDataWay, AsyncGuance

MILLISECONDS = round(NOW * 1000)
KEY = {"DF-API-KEY": "wsak_mock"}
PATH = "/api/v1/df/query_data"
LOGS: dict[str, Any] = {"qtype": "dql", "query": {"q": "L::nginx:(n)", "limit": 2, "orderby": [{"n": "asc"}]}}


@pytest.fixture(autouse=True)
async def _written(dataway: AsyncDataWay) -> None:
    """Five logs and five metrics, a second apart."""
    for number in range(5):
        when = NOW + number
        await dataway.write_logging("nginx", tags={"host": "a"}, fields={"n": number}, timestamp=when)
        await dataway.write_metric("cpu", tags={"host": f"h{number % 2}"}, fields={"v": number}, timestamp=when)


async def test_a_result_has_the_documented_shape(client: httpx.AsyncClient) -> None:
    """Columns and units side by side, the hits of all pages, and the envelope with the attributes."""
    response = await client.post(f"{PATH}_v1", headers=KEY, json={"queries": [LOGS]})
    envelope = response.json()
    assert (envelope["code"], envelope["success"], envelope["errorCode"]) == (200, True, "")
    (result,) = envelope["content"]["data"]
    times = [MILLISECONDS, MILLISECONDS + 1000]
    assert result["series"] == [
        {"name": "nginx", "columns": ["time", "n"], "units": [None, None], "values": [[times[0], 0], [times[1], 1]]}
    ]
    assert (result["total_hits"], result["column_names"], result["complete"]) == (5, ["time", "n"], True)


async def test_the_older_form_takes_the_same_as_text(client: httpx.AsyncClient) -> None:
    """In the query string, and refuses what the newer one would."""

    async def ask(body: str) -> httpx.Response:
        return await client.post(PATH, headers=KEY, params={"body": body})

    newer = await client.post(f"{PATH}_v1", headers=KEY, json={"queries": [LOGS]})
    older = await ask(json.dumps({"queries": [LOGS]}))
    assert older.json()["content"]["data"] == newer.json()["content"]["data"]
    for body, sentence in {
        "{": "query.body: it is no JSON text",
        "[]": "query.body:",
        '{"queries": []}': "query.body.queries:",
        '{"queries": [{"qtype": "dql", "query": {"q": "M::cpu", "timeRange": "x"}}]}': "timeRange",
        '{"queries": [{"qtype": "dql", "query": {}}]}': "queries.0.query.q: it is missing",
    }.items():
        refused = await ask(body)
        assert refused.status_code == 400
        assert sentence in refused.json()["message"]


async def test_an_asynchronous_query_is_complete_at_once(client: httpx.AsyncClient) -> None:
    """Also one that asks again."""
    for more in ({}, {"async_id": "task_4G5qTZol2lW2"}):
        response = await client.post("/api/v1/df/asynchronous/query_data", headers=KEY, json={"queries": [LOGS | more]})
        (result,) = response.json()["content"]["data"]
        assert (result["is_running"], result["async_id"], result["total_hits"]) == (False, "", 5)


async def test_rows_come_page_by_page(guance: AsyncGuance) -> None:
    """By the marks of the answers, each once."""
    assert [row["n"] async for row in guance.iter_rows("L::nginx:(n)", page_size=2)] == [4, 3, 2, 1, 0]
    walked = guance.iter_rows("L::nginx:(n)", page_size=2, orderby=[{"n": "asc"}])
    assert [row["n"] async for row in walked] == [0, 1, 2, 3, 4]


async def test_options_choose(guance: AsyncGuance) -> None:
    """Range, interval and series as the request has them."""
    rows = await guance.query("M::cpu:(sum(v) AS s)", NOW, NOW + 3, interval=2, orderby=[{"time": "asc"}])
    assert [(row["time"] - MILLISECONDS, row["s"]) for row in rows] == [(0, 1), (2000, 5)]
    rows = await guance.query("M::cpu:(last(v) AS l) BY host", slimit=1, soffset=1)
    assert [(row["host"], row["l"]) for row in rows] == [("h1", 3)]
    ordered = await guance.query("L::nginx:(n)", order_by=[{"column": "`n`", "order": "DESC"}], limit=1)
    assert [row["n"] for row in ordered] == [4]


async def test_other_workspaces_have_no_data(guance: AsyncGuance) -> None:
    """The mock knows one."""
    assert len(await guance.query("M::cpu:(v)", workspace_uuids=["wksp_other"])) == 0
    assert len(await guance.query("M::cpu:(v)", workspace_uuids=["wksp_other", "wksp_mock"])) == 5


@pytest.mark.parametrize(
    ("dql", "options", "sentence"),
    [
        ("M::cpu:(", {}, "queries.0.query.q: line 1, column 9: expected a column"),
        ("M::cpu HAVING v > 1", {}, "the mock reads queries like M::"),
        ("avg(cpu:v)", {"language": "promql"}, PROMQL),
        ("M::cpu", {"func_list": ["cumsum"]}, "queries.0.query.funcList: the mock does not read it"),
    ],
)
async def test_what_is_not_understood_is_refused(
    guance: AsyncGuance, dql: str, options: dict[str, Any], sentence: str
) -> None:
    """With the sentence that says what the mock understands."""
    with pytest.raises(BadRequestError) as caught:
        await guance.query(dql, **options)
    assert sentence in (caught.value.error_msg or "")


async def test_a_measurement_is_described_as_it_was_written(guance: AsyncGuance) -> None:
    """Its fields with their types, its tags; one that was never written has none."""
    found = await guance.do_get("/api/v1/metric_info/get", query={"metric": "cpu"})
    (field,) = found["content"]["metric_fields_info"]
    assert (field["field"], field["data_type"]) == ("v", "int")
    assert [tag["tag_key"] for tag in found["content"]["tags_info"]] == ["host"]
    empty = await guance.do_get("/api/v1/metric_info/get", query={"metric": "mem"})
    assert empty["content"]["metric_fields_info"] == []

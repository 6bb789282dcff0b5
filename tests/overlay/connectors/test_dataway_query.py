"""dffkit.connectors.dataway: queries."""

from __future__ import annotations

import json
import logging
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from dffkit import AsyncDataWay, DataWay
from dffkit.connectors.dataway._querying import rows
from dffkit.errors import BadRequestError, UnreadableReplyError
from dffkit.types.dataway import DqlQuery, Point, PointFields, RawQuery

from .sides import Server, Side

if TYPE_CHECKING:
    from dffkit_mock import MockServer

OPTIONS: dict[str, Any] = {"endpoint": "https://openway.test", "token": "tkn_test", "retries": 0}
DQL = "M::`Host Monitoring`:(avg(`cpu`)) BY `host`"


@pytest.fixture(params=["sync", "async"])
def dataway(request: pytest.FixtureRequest) -> Side:
    """Each of the two connectors."""
    return Side(request.param, (DataWay, AsyncDataWay))


def series(count: int) -> list[dict[str, Any]]:
    """As many series of one row each."""
    return [{"columns": ["time", "n"], "values": [[1, n]], "tags": {"n": str(n)}} for n in range(count)]


def reply(found: list[dict[str, Any]] | None) -> dict[str, Any]:
    """An answer of the server."""
    return {"content": [{"series": found, "cost": "3ms"}]}


def bodies(server: Server) -> list[dict[str, Any]]:
    """What was asked."""
    return [json.loads(request.content) for request in server.requests]


def test_a_query_on_the_wire(dataway: Side) -> None:
    """One query, nothing masked, the token in the body too; what is None is left out."""
    server = Server(reply(series(1)))
    asked = {"limit": 5, "time_range": [1, 2], "offset": None}
    answer = dataway.do(lambda it: it.query(DQL, **asked), server, **OPTIONS)
    assert str(server.requests[0].url) == "https://openway.test/v1/query/raw?token=tkn_test"
    query = {"query": DQL, "limit": 5, "time_range": [1, 2]}
    assert bodies(server) == [{"queries": [query], "mask_visible": True, "token": "tkn_test"}]
    assert answer == (200, {"series": series(1)})


def test_another_workspace(dataway: Side) -> None:
    """Its token stands in the body, the own one in the address."""
    server = Server(reply(None))
    dataway.do(lambda it: it.query(DQL, token="tkn_other"), server, **OPTIONS)
    assert (bodies(server)[0]["token"], server.queries("token")) == ("tkn_other", ["tkn_test"])


def test_the_token_of_another_workspace_is_not_shown(dataway: Side) -> None:
    """Should the server repeat it."""
    refused = httpx.Response(400, json={"errorCode": "x", "message": "no workspace tkn_other_one"})
    with pytest.raises(BadRequestError, match=r"no workspace \*\*\*"):
        dataway.do(lambda it: it.query(DQL, token="tkn_other_one"), Server(refused), **OPTIONS)


def test_nothing_found(dataway: Side) -> None:
    """The server says null; the result is an empty list."""
    assert dataway.do(lambda it: it.query(DQL), Server(reply(None)), **OPTIONS) == (200, {"series": []})


def test_rows_as_dicts(dataway: Side) -> None:
    """One list a series, with the tags of the series in each row."""
    answer = dataway.do(lambda it: it.query(DQL, dict_output=True), Server(reply(series(2))), **OPTIONS)
    assert answer.result == {
        "series": [[{"time": 1, "n": 0, "tags": {"n": "0"}}], [{"time": 1, "n": 1, "tags": {"n": "1"}}]]
    }


def test_tags_get_out_of_the_way_of_columns() -> None:
    """A column named like them keeps its name."""
    one = {"columns": ["tags", "_tags"], "values": [[1, 2]], "tags": None}
    assert rows(one) == [{"tags": 1, "_tags": 2, "__tags": {}}]


def test_the_whole_answer(dataway: Side) -> None:
    """With cost, cursors and the rest."""
    assert dataway.do(lambda it: it.query(DQL, raw=True), Server(reply(series(1))), **OPTIONS) == (
        200,
        reply(series(1)),
    )


def test_all_series_are_fetched_page_by_page(dataway: Side) -> None:
    """500 a page, until a page has fewer."""
    server = Server(reply(series(500)), reply(series(500)), reply(series(7)))
    answer = dataway.do(lambda it: it.query(DQL, all_series=True), server, **OPTIONS)
    pages = [(body["queries"][0]["slimit"], body["queries"][0]["soffset"]) for body in bodies(server)]
    assert (pages, len(answer.result["series"])) == ([(500, 0), (500, 500), (500, 1000)], 1007)


def test_all_series_in_the_whole_answer(dataway: Side) -> None:
    """The first answer, with the series of all pages."""
    server = Server(reply(series(500)), reply(None))
    answer = dataway.do(lambda it: it.query(DQL, all_series=True, raw=True), server, **OPTIONS)
    assert (len(answer.result["content"][0]["series"]), answer.result["content"][0]["cost"]) == (500, "3ms")


@pytest.mark.parametrize(("dql", "pages"), [(DQL, 20), ("L::x", 5)])
def test_all_series_ends(dataway: Side, dql: str, pages: int, caplog: pytest.LogCaptureFixture) -> None:
    """A server that always has more is left after 20 pages (metrics) or 5 (all else), with a word in the log."""
    server = Server(reply(series(500)))
    with caplog.at_level(logging.WARNING, "dffkit"):
        answer = dataway.do(lambda it: it.query(dql, all_series=True), server, **OPTIONS)
    assert (len(server.requests), len(answer.result["series"])) == (pages, pages * 500)
    assert f"all_series stops at {pages * 500} series, and there may be more" in caplog.text


def test_a_failed_query_is_raised(dataway: Side) -> None:
    """With the vendor's code, in either of its spellings."""
    server = Server(httpx.Response(400, json={"error_code": "query.ParseError", "message": "unexpected end"}))
    with pytest.raises(BadRequestError, match=r"query\.ParseError, unexpected end") as caught:
        dataway.do(lambda it: it.query(DQL), server, **OPTIONS)
    assert caught.value.error_code == "query.ParseError"


def test_a_failed_query_as_status(dataway: Side) -> None:
    """``raise_for_status=False`` returns the body as it is, also in the middle of all series."""
    refused = httpx.Response(400, json={"errorCode": "query.ParseError"})
    for server in (Server(refused), Server(reply(series(500)), refused)):
        answer = dataway.do(lambda it: it.query(DQL, all_series=True), server, raise_for_status=False, **OPTIONS)
        assert answer == (400, {"errorCode": "query.ParseError"})


@pytest.mark.parametrize("body", [b"", b"<html>", b"[]", b"{}", b'{"content": []}', b'{"content": [{"series": 1}]}'])
def test_an_answer_that_is_none(dataway: Side, body: bytes) -> None:
    """Not a KeyError somewhere, but a sentence about the answer."""
    server = Server(httpx.Response(200, content=body))
    with pytest.raises(UnreadableReplyError, match=r"dataway\.query_raw .* cannot be read as this operation's answer"):
        dataway.do(lambda it: it.query(DQL), server, **OPTIONS)


def test_queries_are_sent_again(dataway: Side) -> None:
    """They change nothing."""
    server = Server(httpx.Response(503, headers={"Retry-After": "0"}), reply(series(1)))
    assert dataway.do(lambda it: it.query(DQL), server, **{**OPTIONS, "retries": 1})[0] == 200


@pytest.mark.dffkit_mock(stateful=False)
def test_the_mock_answers(dataway: Side, dffkit_mock_url: str) -> None:
    """The whole way, with the published token."""
    answer = dataway.do(lambda it: it.query(DQL, all_series=True, dict_output=True, limit=10, highlight=False))
    assert answer.status_code == 200
    assert answer.result["series"][0][0]["tags"] == {"host": "web-01"}


@pytest.mark.dffkit_mock(stateful=False)
def test_the_facade_answers(dataway: Side, dffkit_mock: MockServer) -> None:
    """Both operations of the spec by their own names, with the bodies of their examples."""
    given = {"endpoint": dffkit_mock.url, "token": "tkn_mock"}
    found = dataway.do(lambda it: it.api.query.query_raw(body=RawQuery(queries=[DqlQuery(query=DQL)])), **given)
    assert found.content[0].series[0].name == "Host Monitoring"
    fields = PointFields.from_dict({"f": 1})
    assert dataway.do(lambda it: it.api.write.write_by_category("metric", body="m f=1i"), **given) is None
    point = Point(fields=fields, measurement="m")
    assert dataway.do(lambda it: it.api.write.write_by_category("metric", body=[point]), **given) is None

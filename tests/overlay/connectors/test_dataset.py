"""dffkit.connectors.dataset: what goes over the wire, and what the answers become."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs

import httpx
import pytest
from dffkit import AsyncDataset, Dataset
from dffkit.clock import Clock
from dffkit.connectors.dataset import Page, Pushed, Table
from dffkit.errors import (
    ApiError,
    AuthenticationError,
    MissingSettingError,
    MisuseError,
    PermissionDeniedError,
    ServerError,
    UnreadableReplyError,
    VendorFailureError,
)

from .sides import Server, Side

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

OPTIONS: dict[str, Any] = {
    "endpoint": "http://smartchart.test:8000",
    "visitor": "ann",
    "secret": "the-secret",
    "clock": Clock(lambda: 1767225600.5),
}
LOADED = {"status": 200, "msg": "success"}
ROWS = {"result": "success", "data": [["A", "B"], ["a1", 1], ["a2", None]], "maxpg": 1, "pg": 1}


@pytest.fixture(params=["sync", "async"])
def side(request: pytest.FixtureRequest) -> Side:
    """Each of the two connectors."""
    return Side(request.param, (Dataset, AsyncDataset))


def form(request: httpx.Request) -> dict[str, str]:
    """The fields of a form post."""
    return {name: values[0] for name, values in parse_qs(request.content.decode()).items()}


def token(kind: str) -> str:
    """The token of the vendor's page."""
    return hashlib.sha1(f"the-secret1767225600500ann{kind}".encode()).hexdigest()


def test_a_push_is_one_form_post(side: Side) -> None:
    """As on the vendor's page: signed fields, ds as JSON text, update as a digit."""
    server = Server(LOADED)
    pushed = side.do(lambda dataset: dataset.push(123, [["A", "B"], ["a1", "b1"]], update=True), server, **OPTIONS)
    request = server.requests[0]
    assert pushed == Pushed(rows=1, requests=1, message="success")
    assert (request.method, request.url.path, len(server.requests)) == ("POST", "/echart/dataset_api/", 1)
    assert request.headers["content-type"] == "application/x-www-form-urlencoded"
    assert form(request) == {
        "type": "123",
        "ds": '[["A","B"],["a1","b1"]]',
        "update": "1",
        "visitor": "ann",
        "stamp": "1767225600500",
        "token": token("123"),
    }


def test_many_rows_are_one_request_unless_chunks_are_asked_for(side: Side) -> None:
    """``chunk_rows`` repeats the header in each request."""
    server = Server(LOADED)
    rows = [{"A": number} for number in range(5)]
    assert side.do(lambda dataset: dataset.push("t", rows), server, **OPTIONS).requests == 1
    assert side.do(lambda dataset: dataset.push("t", rows, chunk_rows=2), server, **OPTIONS) == Pushed(
        rows=5, requests=3, message="success"
    )
    assert [form(request)["ds"] for request in server.requests] == [
        '[["A"],[0],[1],[2],[3],[4]]',
        '[["A"],[0],[1]]',
        '[["A"],[2],[3]]',
        '[["A"],[4]]',
    ]


def test_a_failed_chunk_tells_what_was_loaded_before(side: Side) -> None:
    """As a note on the error; the first request of a push has none."""
    server = Server(LOADED, {"status": 500, "msg": "unknown column: C"})
    with pytest.raises(VendorFailureError, match="unknown column: C") as caught:
        side.do(lambda dataset: dataset.push("t", [["A"], [1], [2]], chunk_rows=1), server, **OPTIONS)
    assert caught.value.__notes__ == ["1 rows in 1 requests were loaded before this one"]
    with pytest.raises(VendorFailureError) as caught:
        side.do(lambda dataset: dataset.push("t", [["A"], [1]]), server, **OPTIONS)
    assert not hasattr(caught.value, "__notes__")


def test_all_rows_are_checked_before_the_first_chunk_is_sent(side: Side) -> None:
    """A bad last row loads nothing."""
    server = Server(LOADED)
    with pytest.raises(MisuseError, match="row 2, column 'A'"):
        side.do(lambda dataset: dataset.push("t", [["A"], [1], [b""]], chunk_rows=1), server, **OPTIONS)
    assert server.requests == []


def test_raw_is_sent_as_it_is(side: Side) -> None:
    """For data sets that are configured for another shape."""
    server = Server(LOADED)
    raw = {"rows": [{"A": 1.5}], "名": None}
    assert side.do(lambda dataset: dataset.push("t", raw=raw), server, **OPTIONS).rows is None
    assert json.loads(form(server.requests[0])["ds"]) == raw


async def test_the_async_twin_takes_async_iterators() -> None:
    """A cursor of an async database, say."""

    async def rows() -> AsyncIterator[dict[str, int]]:
        yield {"A": 1}
        yield {"A": 2}

    server = Server(LOADED)
    async with AsyncDataset(**OPTIONS, transport=httpx.MockTransport(server)) as dataset:
        assert (await dataset.push("t", rows())).rows == 2
    assert form(server.requests[0])["ds"] == '[["A"],[1],[2]]'


def test_a_load_is_not_sent_twice(side: Side) -> None:
    """A 503 may come after the rows have been loaded."""
    server = Server(httpx.Response(503))
    with pytest.raises(Exception, match="503"):
        side.do(lambda dataset: dataset.push("t", [["A"]]), server, **OPTIONS)
    assert len(server.requests) == 1


def test_a_query_is_a_signed_get(side: Side) -> None:
    """``param`` goes as JSON text; the header row becomes the columns."""
    server = Server(ROWS)
    table = side.do(lambda dataset: dataset.query("城市", {"city": "贵阳"}), server, **OPTIONS)
    params = server.requests[0].url.params
    assert table == Table(columns=["A", "B"], rows=[["a1", 1], ["a2", None]])
    assert (len(table), list(table), table.dicts()[0]) == (2, [["a1", 1], ["a2", None]], {"A": "a1", "B": 1})
    assert (server.requests[0].method, params["type"], params["token"]) == ("GET", "城市", token("城市"))
    assert json.loads(params["param"]) == {"city": "贵阳"}


def test_an_empty_data_set_is_an_empty_table(side: Side) -> None:
    """Without so much as a header."""
    server = Server({"result": "success", "data": []})
    assert side.do(lambda dataset: dataset.query("t"), server, **OPTIONS) == Table(columns=[], rows=[])


def test_a_page_is_a_form_post_without_ds(side: Side) -> None:
    """Only the first page names the columns; 999 says that it comes from the cache."""
    last = {"result": "success", "data": [["a3", 3]], "pg": 2, "maxpg": 2, "total": 3, "casheflag": 999}
    server = Server({**ROWS, "maxpg": 2, "total": 3}, last)
    first = side.do(lambda dataset: dataset.page("t", pagesize=2), server, **OPTIONS)
    second = side.do(lambda dataset: dataset.page("t", 2, pagesize=2, param={"a": 1}), server, **OPTIONS)
    assert first == Page(columns=["A", "B"], rows=[["a1", 1], ["a2", None]], pg=1, maxpg=2, total=3)
    assert second == Page(columns=[], rows=[["a3", 3]], pg=2, maxpg=2, total=3, cached=True)
    signed = {"visitor": "ann", "stamp": "1767225600500", "token": token("t")}
    assert form(server.requests[1]) == {"type": "t", "pg": "2", "pagesize": "2", "param": '{"a":1}', **signed}


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        ({"status": 401, "msg": "unauthorized"}, AuthenticationError),
        ({"status": 403, "msg": "not for you"}, PermissionDeniedError),
        ({"status": 500, "msg": "unknown column: token"}, VendorFailureError),
        ({"result": "error", "data": "unauthorized: visitor or token is wrong"}, AuthenticationError),
        ({"result": "error", "data": "invalid token"}, AuthenticationError),
        ({"result": "error", "data": "token错误"}, AuthenticationError),
        ({"result": "error", "data": "unknown column: token"}, VendorFailureError),
        ({"result": "error"}, VendorFailureError),
        ({"result": "success"}, UnreadableReplyError),
        ({"result": "success", "data": "text"}, UnreadableReplyError),
        ([], UnreadableReplyError),
        (httpx.Response(200, text="<html><title>Login</title></html>"), UnreadableReplyError),
        (httpx.Response(403, text="<h1>403 Forbidden</h1>"), PermissionDeniedError),
    ],
)
def test_failures_inside_a_200_are_raised(side: Side, answer: Any, expected: type[Exception]) -> None:
    """For loading as for reading, and for the generated operations too."""
    from dffkit.types.dataset import DatasetForm  # noqa: PLC0415 - the import path for applications

    for act in (
        lambda dataset: dataset.push("t", [["A"]]),
        lambda dataset: dataset.query("t"),
        lambda dataset: dataset.page("t"),
    ):
        with pytest.raises(expected) as caught:
            side.do(act, Server(answer), **OPTIONS, retries=0)
        assert type(caught.value) is expected
    if expected is not UnreadableReplyError:
        with pytest.raises(expected):
            side.do(lambda dataset: dataset.api.datasets.post_dataset(body=DatasetForm("t")), Server(answer), **OPTIONS)


@pytest.mark.parametrize("status", [0, -957, 500])
def test_a_failure_without_words_has_its_number(side: Side, status: int) -> None:
    """The number is all that there is to look up; as the status of HTTP it says nothing more."""
    with pytest.raises(VendorFailureError) as caught:
        side.do(lambda dataset: dataset.push("t", [["A"]]), Server({"status": status}), **OPTIONS, retries=0)
    assert (caught.value.error_code, caught.value.error_msg) == (str(status), None)
    answer = httpx.Response(502, json={"status": status})
    with pytest.raises(ServerError) as caught_below:
        side.do(lambda dataset: dataset.push("t", [["A"]]), Server(answer), **OPTIONS, retries=0)
    assert caught_below.value.error_code is None


def test_a_load_that_says_nothing_of_its_status_is_unreadable(side: Side) -> None:
    """Silence is not success."""
    with pytest.raises(UnreadableReplyError, match="no key 'status'"):
        side.do(lambda dataset: dataset.push("t", [["A"]]), Server({"msg": "success"}), **OPTIONS)


@pytest.mark.parametrize(
    ("act", "sentence"),
    [
        (lambda dataset: dataset.push("", [["A"]]), "type must be an id or a name, not ''"),
        (lambda dataset: dataset.push(None, [["A"]]), "type must be an id or a name, not None"),
        (lambda dataset: dataset.push("\ud800", [["A"]]), "post_dataset: a text holds a lone surrogate"),
        (lambda dataset: dataset.query("\ud800"), "query_dataset: a text holds a lone surrogate"),
        (lambda dataset: dataset.push("t"), "either rows or raw="),
        (lambda dataset: dataset.push("t", [["A"]], raw=[]), "either rows or raw="),
        (lambda dataset: dataset.push("t", raw=[1], chunk_rows=1), "chunk_rows= goes with rows only"),
        (
            lambda dataset: dataset.push("t", [["A"]], chunk_rows=0),
            "chunk_rows must be a whole number from 1 on, not 0",
        ),
        (
            lambda dataset: dataset.push("t", raw={"a": [1, {2}]}),
            r"raw\['a'\]\[1\]: a value of type set cannot be sent",
        ),
        (lambda dataset: dataset.query("t", ["x"]), "param must be a dict of the data set's parameters, not list"),
        (lambda dataset: dataset.query("t", {"x": b""}), r"param\['x'\]: bytes cannot be sent"),
        (lambda dataset: dataset.page("t", 0), "pg must be a whole number from 1 on, not 0"),
        (lambda dataset: dataset.page("t", pagesize=True), "pagesize must be a whole number from 1 on, not True"),
    ],
)
def test_bad_arguments_are_refused_before_the_wire(side: Side, act: Any, sentence: str) -> None:
    """Each with the argument's name."""
    server = Server(LOADED)
    with pytest.raises(MisuseError, match=sentence):
        side.do(act, server, **OPTIONS)
    assert server.requests == []


def test_the_unencrypted_form_has_to_be_asked_for(side: Side) -> None:
    """``encrypt=False`` sends the secret without a stamp, and warns."""
    server = Server(ROWS)
    with pytest.warns(UserWarning, match="sends the SmartChart secret in plain text"):
        side.do(lambda dataset: dataset.query("t"), server, **OPTIONS, encrypt=False)
    params = server.requests[0].url.params
    assert (params["token"], "stamp" in params) == ("the-secret", False)


def test_the_secret_is_in_no_message(side: Side) -> None:
    """Not in repr, not in an error although address or form hold it and the server repeats it."""
    refusals = {
        "query": {"result": "error", "data": "no token the-secret"},
        "push": {"status": 401, "msg": "the-secret?"},
    }
    for act, answer in (
        (lambda dataset: dataset.query("t"), refusals["query"]),
        (lambda dataset: dataset.push("t", [["A"]]), refusals["push"]),
    ):
        with pytest.warns(UserWarning, match="plain text"), pytest.raises(ApiError) as caught:
            side.do(act, Server(answer), **OPTIONS, encrypt=False)
        assert "the-secret" not in str(caught.value)
    assert "the-secret" not in side.do(lambda dataset: repr(dataset) + repr(dataset.settings), **OPTIONS)


def test_what_is_missing_is_named(side: Side) -> None:
    """With every place where it can be given."""
    with pytest.raises(MissingSettingError, match="dataset needs secret: pass secret=…, set DFFKIT_DATASET_SECRET"):
        side.do(lambda dataset: None, endpoint="http://h", visitor="ann")
    with pytest.raises(MissingSettingError, match="dataset needs endpoint"):
        side.do(lambda dataset: None, visitor="ann", secret="s")

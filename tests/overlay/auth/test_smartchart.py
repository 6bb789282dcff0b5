"""SmartChart's form token: where it goes, what stays, what is never read."""

from __future__ import annotations

import io
from hashlib import sha1
from typing import Any
from urllib.parse import parse_qsl

import httpx
import pytest
from dffkit.auth import SmartChartAuth, SmartChartUser, UnsignableRequestError

USER = SmartChartUser(visitor="mock-visitor", secret="mock-secret")
URL = "http://localhost:8000/echart/dataset_api/"
STAMP = "1700000000125"
TOKEN = sha1(f"mock-secret{STAMP}mock-visitor12".encode()).hexdigest()
FILLED = {"visitor": "mock-visitor", "token": TOKEN, "stamp": STAMP}


def auth() -> SmartChartAuth:
    """With a fixed clock."""
    return SmartChartAuth(USER, clock=lambda: 1700000000.125)


def sent(**kwargs: Any) -> httpx.Request:
    """What goes out for arguments that were prepared, behind a client."""
    requests: list[httpx.Request] = []

    def server(request: httpx.Request) -> httpx.Response:
        request.read()
        requests.append(request)
        return httpx.Response(200)

    with httpx.Client(transport=httpx.MockTransport(server)) as client:
        client.send(client.build_request(**auth().prepare(kwargs)), auth=auth())
    (request,) = requests
    return request


@pytest.mark.parametrize(
    "params",
    [
        {"type": 12, "param": "{}"},
        [("type", "12"), ("param", "{}")],
        httpx.QueryParams(type=12, param="{}"),
        "type=12&param={}",
    ],
)
def test_a_prepared_query_carries_the_fields(params: Any) -> None:
    """Every form of ``params`` that httpx takes is signed, once."""
    request = sent(method="GET", url=URL, params=params)
    assert [("type", "12"), ("param", "{}"), *FILLED.items()] == request.url.params.multi_items()


def test_a_prepared_form_carries_the_fields() -> None:
    """Fields that a caller left in are replaced."""
    request = sent(method="POST", url=URL, data={"type": 12, "ds": "[[1]]", "token": "old"})
    assert [("type", "12"), ("ds", "[[1]]"), *FILLED.items()] == parse_qsl(request.content.decode())


def test_a_prepared_upload_carries_the_fields_and_its_file() -> None:
    """Text parts as generated clients send them; the file goes out as it is."""
    files = [
        ("type", (None, b"12", "text/plain")),
        ("token", (None, b"old", "text/plain")),
        ("file", ("a.csv", io.BytesIO(b"a,b\n"), "text/csv")),
    ]
    request = sent(method="POST", url=URL, files=files)
    assert request.content.count(b'name="token"') == 1
    assert TOKEN.encode() in request.content
    assert b'filename="a.csv"' in request.content
    assert b"a,b\n" in request.content


async def test_a_prepared_upload_is_not_read() -> None:
    """Neither preparing nor signing touches the file, in neither flow."""

    class Closed(io.BytesIO):
        def read(self, size: int | None = -1, /) -> bytes:
            raise AssertionError("the file was read")

    kwargs = {"method": "POST", "url": URL, "data": {"type": "12"}, "files": {"file": ("a", Closed())}}
    with httpx.Client() as client:
        request = client.build_request(**auth().prepare(kwargs))
    assert next(auth().sync_auth_flow(request)) is request
    assert await anext(auth().async_auth_flow(request)) is request


def test_prepare_changes_nothing_it_is_given() -> None:
    """A second attempt starts from the caller's own arguments."""
    files = [("type", (None, b"12", "text/plain")), ("file", ("a", b"x", None))]
    cases: list[dict[str, Any]] = [
        {"method": "GET", "params": {"type": "12"}},
        {"method": "POST", "data": {"type": "12"}, "extensions": {"e": 1}},
        {"method": "POST", "files": files},
    ]
    for kwargs in cases:
        before = {name: value.copy() if isinstance(value, (dict, list)) else value for name, value in kwargs.items()}
        auth().prepare(kwargs)
        assert before == kwargs


def test_an_unprepared_form_goes_out_as_a_new_request() -> None:
    """The caller's request stays as it was; the length fits the new body."""
    request = httpx.Request("POST", URL, data={"type": "12"}, headers={"X-A": "1"})
    signed = next(auth().sync_auth_flow(request))
    assert signed is not request
    assert request.content == b"type=12"
    assert [("type", "12"), *FILLED.items()] == parse_qsl(signed.content.decode())
    assert signed.headers["content-length"] == str(len(signed.content))
    assert signed.headers["x-a"] == "1"


@pytest.mark.parametrize(
    ("request_", "said"),
    [
        (httpx.Request("GET", URL), "names 0 types"),
        (httpx.Request("GET", URL + "?type=1&type=2"), "names 2 types"),
        (httpx.Request("POST", URL, json={"type": "1"}), "stands in a query"),
        (httpx.Request("POST", URL, data={"type": "1"}, files={"file": b"x"}), r"prepare\(\) first"),
    ],
)
def test_what_cannot_be_signed_is_refused_with_a_sentence(request_: httpx.Request, said: str) -> None:
    """The message says what to do."""
    with pytest.raises(UnsignableRequestError, match=said):
        next(auth().sync_auth_flow(request_))


def test_arguments_without_a_type_are_refused() -> None:
    """Nothing can be signed without it."""
    with pytest.raises(UnsignableRequestError, match="set type to the data set"):
        auth().prepare({"method": "POST", "data": {"ds": "[]"}})

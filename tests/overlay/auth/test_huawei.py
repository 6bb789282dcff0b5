"""SDK-HMAC-SHA256 beyond the vectors: what is covered, what is read, what is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import httpx
import pytest
from dffkit.auth import AccessKey, HuaweiAuth, UnreadableBodyError
from dffkit.auth.huawei import canonical_query_string, canonical_uri, sign
from hypothesis import given, settings
from hypothesis import strategies as st

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

KEY = AccessKey(ak="mock-ak", sk="mock-sk")
NOW = 1767225600.0
URL = "https://functiongraph.cn-north-4.myhuaweicloud.com/v2/p/fgs/functions"
JSON = {"Content-Type": "application/json"}

text = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)


def signature(method: str = "GET", url: str = URL, **kwargs: Any) -> str:
    """The signature of one request."""
    return sign(httpx.Request(method, url, **kwargs), KEY, NOW).signature


class Unreadable(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that must not be touched."""

    def __iter__(self) -> Iterator[bytes]:
        yield self.touched()

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield self.touched()

    def touched(self) -> bytes:
        """Fails."""
        raise AssertionError("the body was read")


def upload(content_type: str, stream: Any) -> httpx.Request:
    """A request with a streamed body."""
    headers = {"Host": "h", "Content-Type": content_type, "Content-Length": "10"}
    return httpx.Request("PUT", URL, headers=headers, stream=stream)


def test_an_upload_is_signed_without_being_read() -> None:
    """A body of another type than JSON is never touched, and the header says that it is not covered."""
    request = next(HuaweiAuth(KEY).sync_auth_flow(upload("application/zip", Unreadable())))
    assert request.headers["X-Sdk-Content-Sha256"] == "UNSIGNED-PAYLOAD"
    assert "x-sdk-content-sha256" in request.headers["Authorization"]


async def test_an_async_upload_is_signed_without_being_read() -> None:
    """The same behind the async flow."""
    request = await anext(HuaweiAuth(KEY).async_auth_flow(upload("application/zip", Unreadable())))
    assert request.headers["X-Sdk-Content-Sha256"] == "UNSIGNED-PAYLOAD"


def test_a_payload_hash_of_the_caller_stands_for_the_body() -> None:
    """With X-Sdk-Content-Sha256 set, a JSON body is not read either."""
    request = upload("application/json", Unreadable())
    request.headers["X-Sdk-Content-Sha256"] = "UNSIGNED-PAYLOAD"
    signed = sign(next(HuaweiAuth(KEY, clock=lambda: NOW).sync_auth_flow(request)), KEY, NOW)
    assert signed.payload_hash == "UNSIGNED-PAYLOAD"


def test_a_streamed_json_body_is_read_and_covered() -> None:
    """JSON from an iterator signs like JSON from bytes."""

    def chunks() -> Iterator[bytes]:
        yield b'{"a":'
        yield b"1}"

    headers = {**JSON, "Content-Length": "7"}
    streamed = next(
        HuaweiAuth(KEY, clock=lambda: NOW).sync_auth_flow(httpx.Request("POST", URL, headers=headers, content=chunks()))
    )
    assert signature("POST", headers=JSON, content=b'{"a":1}') == streamed.headers["Authorization"].rpartition("=")[2]
    assert streamed.read() == b'{"a":1}'


async def test_a_body_of_the_wrong_kind_is_named() -> None:
    """A sync body in the async flow, and the other way round, is refused with a sentence."""

    def chunks() -> Iterator[bytes]:
        yield b"{}"

    async def achunks() -> AsyncIterator[bytes]:
        yield b"{}"

    with pytest.raises(UnreadableBodyError, match="this body is synchronous"):
        await anext(HuaweiAuth(KEY).async_auth_flow(httpx.Request("POST", URL, headers=JSON, content=chunks())))
    with pytest.raises(UnreadableBodyError, match="this body is asynchronous"):
        next(HuaweiAuth(KEY).sync_auth_flow(httpx.Request("POST", URL, headers=JSON, content=achunks())))


def test_date_and_signature_are_fresh_each_time() -> None:
    """The same request object signed later gets a new date and a new signature, and one Authorization."""
    now = [NOW]
    auth, request = HuaweiAuth(KEY, clock=lambda: now[0]), httpx.Request("GET", URL, headers=JSON)
    first = dict(next(auth.sync_auth_flow(request)).headers)
    now[0] += 60
    again = dict(next(auth.sync_auth_flow(request)).headers)
    assert again["x-sdk-date"] == "20260101T000100Z"
    assert again["authorization"] != first["authorization"]
    now[0] -= 60
    assert first == dict(next(auth.sync_auth_flow(request)).headers)


def test_the_headers_that_are_signed() -> None:
    """Everything the caller set is signed; what the HTTP client and proxies may change is not."""
    headers = {
        **JSON,
        "User-Agent": "a",
        "instance": "i",
        "x_a": "1",
        "Accept": "*/*",
        "Cookie": "c=1",
        "Connection": "close",
    }
    key = AccessKey(ak="a", sk="s", project_id="p", domain_id="d", security_token="t")
    signed = sign(httpx.Request("POST", URL, headers=headers, content=b"{}"), key, NOW)
    expected = "content-type;host;instance;user-agent;x-domain-id;x-project-id;x-sdk-date;x-security-token"
    assert expected == ";".join(signed.signed_headers)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"url": URL + "/a%3Ab"}, {"url": URL + "/a%3ab"}),
        ({"url": URL + "?a=1&b=2"}, {"url": URL + "?b=2&a=1"}),
        ({"headers": {"x-a": "1"}}, {"headers": {"x-a": "  1 "}}),
        ({"headers": {"x_a": "1"}}, {"headers": {"x_a": "2"}}),
        (
            {"method": "POST", "headers": {"Content-Type": "text/plain"}, "content": b"a"},
            {"method": "POST", "headers": {"Content-Type": "text/plain"}, "content": b"b"},
        ),
    ],
)
def test_what_is_not_covered(one: dict[str, Any], other: dict[str, Any]) -> None:
    """These pairs sign alike, as at the vendor."""
    assert signature(**one) == signature(**other)


@pytest.mark.parametrize(
    "other",
    [
        {"method": "HEAD"},
        {"url": URL + "x"},
        {"url": URL + "?a=1"},
        {"url": URL.replace("https://f", "https://g")},
        {"headers": {"x-a": "1"}},
        {"content": b"a"},
    ],
)
def test_what_is_covered(other: dict[str, Any]) -> None:
    """Each of these differs from the plain request."""
    assert signature() != signature(**other)


@settings(max_examples=50, deadline=None)
@given(st.lists(st.tuples(text, text), max_size=5))
def test_the_canonical_query_is_the_same_for_every_way_to_send_it(pairs: list[tuple[str, str]]) -> None:
    """Decoding what httpx sends gives the pairs back, whatever their order; canonical text is a fixed point."""
    sent = httpx.URL(URL, params=pairs).query.decode()
    shuffled = httpx.URL(URL, params=pairs[::-1]).query.decode()
    assert canonical_query_string(sent) == canonical_query_string(shuffled)
    assert canonical_query_string(sent) == canonical_query_string(canonical_query_string(sent))
    assert "+" not in canonical_query_string(sent)


@settings(max_examples=50, deadline=None)
@given(text)
def test_the_canonical_uri_is_a_fixed_point_that_ends_with_a_slash(segment: str) -> None:
    """Only unreserved characters, slashes and upper-case escapes are left."""
    uri = canonical_uri("/" + quote(segment, safe=":+"))
    assert uri == canonical_uri(uri)
    assert uri.endswith("/")
    assert uri == uri.replace("+", "").replace(":", "")

"""DataWay: token and signature beyond the vectors."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx
from dffkit.auth import DataWayAuth, DataWayKey

if TYPE_CHECKING:
    from collections.abc import Iterator

URL = "https://openway.guance.com/v1/write/metric"


def body() -> Iterator[bytes]:
    """A body that can be read once."""
    yield b"cpu load=1"


def test_a_streamed_body_is_read_only_where_it_is_signed() -> None:
    """Without keys the stream goes out untouched; with them the signature is that of its bytes."""
    plain = next(DataWayAuth(DataWayKey(token="t")).sync_auth_flow(httpx.Request("POST", URL, content=body())))
    assert b"".join(plain.stream) == b"cpu load=1"  # type: ignore[arg-type]  # the stream is a sync one
    auth = DataWayAuth(DataWayKey(ak="a", sk="s"), clock=lambda: 0.0)
    streamed = next(auth.sync_auth_flow(httpx.Request("POST", URL, content=body())))
    known = next(auth.sync_auth_flow(httpx.Request("POST", URL, content=b"cpu load=1")))
    assert known.headers["authorization"] == streamed.headers["authorization"]


def test_what_dway_covers() -> None:
    """Method, body, type and date are covered; path, query and other headers are not."""

    def signature(
        method: str = "POST",
        url: str = URL,
        content: bytes = b"a",
        kind: str = "text/plain",
        now: float = 0.0,
        **headers: str,
    ) -> str:
        auth = DataWayAuth(DataWayKey(token="t", ak="a", sk="s"), clock=lambda: now)
        request = httpx.Request(method, url, content=content, headers={"Content-Type": kind, **headers})
        return next(auth.sync_auth_flow(request)).headers["authorization"]

    plain = signature()
    assert plain == signature(url=URL + "/x?a=1", x_a="1")
    others = [signature("PUT"), signature(content=b"b"), signature(kind="text/html"), signature(now=1.0)]
    assert plain not in others
    assert len(set(others)) == 4


def test_the_token_is_sent_once_and_encoded() -> None:
    """Signing the same request again, as a retry does, leaves one token."""
    auth, request = DataWayAuth(DataWayKey(token="tkn&=+/")), httpx.Request("GET", URL + "?a=%2F&to%6Ben=old")
    for _ in range(2):
        request = next(auth.sync_auth_flow(request))
    assert str(request.url) == URL + "?a=%2F&token=tkn%26%3D%2B%2F"


def test_each_address_has_the_token_of_its_own_auth() -> None:
    """Addresses that come again are not read again, and none is taken for another."""
    auths = [DataWayAuth(DataWayKey(token=token)) for token in ("one", "two")]
    for _ in range(2):
        for auth, token in zip(auths, ("one", "two"), strict=True):
            for query in ("", "?precision=ms", "?precision=s"):
                sent = next(auth.sync_auth_flow(httpx.Request("GET", URL + query)))
                assert str(sent.url) == f"{URL}{query}{'&' if query else '?'}token={token}"

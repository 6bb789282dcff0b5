"""DataFlux Func's signature beyond the vectors: uploads, odd bodies, nonces."""

from __future__ import annotations

import io
from typing import Any

import httpx
import pytest
from dffkit.auth import DffAccessKey, DffAkAuth, UnsignableRequestError
from dffkit.auth.dff_ak import canonical_body

KEY = DffAccessKey(ak_id="ak-mock", ak_secret="mock-secret")
URL = "http://127.0.0.1:8088/api/v1/func/demo__test.hello/simplified"


class Closed(io.BytesIO):
    """A file that must not be read."""

    def read(self, size: int | None = -1, /) -> bytes:
        """Fails."""
        raise AssertionError("the file was read")


def auth() -> DffAkAuth:
    """With a fixed clock and nonce."""
    return DffAkAuth(KEY, clock=lambda: 1700000000.0, nonce=lambda: "n")


def prepared(**kwargs: Any) -> httpx.Request:
    """The request of arguments that were prepared."""
    with httpx.Client() as client:
        return client.build_request(**auth().prepare({"method": "POST", "url": URL, **kwargs}))


def test_a_prepared_upload_is_signed_without_reading_its_file() -> None:
    """Text parts of ``data`` and ``files`` are covered as httpx will write them; the file is not touched."""
    files = [
        ("note", (None, b'say "hi"', "text/plain")),
        ("flag", (None, "x", "text/plain")),
        ("files", ("a.bin", Closed(), "application/octet-stream")),
    ]
    request = prepared(data={"id": 7, "on": True, "none": None, "flag": ["a", "b"]}, files=files)
    signed = next(auth().sync_auth_flow(request))
    assert canonical_body(signed) == '{"flag":["a","b","x"],"id":"7","none":"","note":"say "hi"","on":"true"}'


def test_a_prepared_upload_signs_like_an_unprepared_one() -> None:
    """Reading the parts off the wire gives the same signature."""

    def kwargs() -> dict[str, Any]:
        return {
            "data": {"a": "中文", "b": [1.5, False]},
            "files": {"files": ("名.txt", io.BytesIO(b"\r\n--x\r\n\x00"))},
        }

    plain = httpx.Request("POST", URL, **kwargs())
    expected = next(auth().sync_auth_flow(prepared(**kwargs()))).headers["X-Dff-Ak-Sign"]
    assert expected == next(auth().sync_auth_flow(plain)).headers["X-Dff-Ak-Sign"]


def test_prepare_changes_nothing_it_is_given() -> None:
    """The arguments of the caller stay as they are, with and without files."""
    for kwargs in (
        {"method": "POST", "data": {"a": 1}, "files": {"f": b"x"}, "extensions": {"e": 1}},
        {"method": "GET"},
    ):
        before = {name: dict(value) if isinstance(value, dict) else value for name, value in kwargs.items()}
        assert auth().prepare(kwargs) is not kwargs
        assert before == kwargs


@pytest.mark.parametrize(
    ("content_type", "content", "said"),
    [
        ("application/json", b"{", "the body is no JSON"),
        ("application/json", b'{"a":1e999}', "beyond the range of a double"),
        ("application/json", b"\xff\xfe\xfd", "not in the charset"),
        ("application/json", b"[" * 100_000, "nested too deeply"),
        ("text/plain; charset=nothing", b"a", "not in the charset"),
        ("application/x-www-form-urlencoded", b"a%5Bb%5D=1", "has a bracket"),
    ],
)
def test_what_cannot_be_signed_is_refused_with_a_sentence(content_type: str, content: bytes, said: str) -> None:
    """Better than a 401 from the server."""
    request = httpx.Request("POST", URL, headers={"Content-Type": content_type}, content=content)
    with pytest.raises(UnsignableRequestError, match=said):
        next(auth().sync_auth_flow(request))


def test_a_text_body_is_read_in_its_charset() -> None:
    """The charset of the Content-Type counts."""
    headers = {"Content-Type": 'text/plain; charset="gbk"'}
    assert canonical_body(httpx.Request("POST", URL, headers=headers, content="中文".encode("gbk"))) == '"中文"'


def test_each_attempt_has_a_nonce_of_its_own() -> None:
    """The server refuses a nonce that it has seen."""
    signer, request = DffAkAuth(KEY), httpx.Request("GET", URL)
    nonces = [next(signer.sync_auth_flow(request)).headers["X-Dff-Ak-Nonce"] for _ in range(3)]
    assert len(set(nonces)) == 3
    assert all(len(nonce) == 32 for nonce in nonces)


async def test_a_binary_body_is_not_read() -> None:
    """It is not covered, so it can be a stream of either kind."""
    request = httpx.Request("POST", URL, headers={"Content-Type": "application/octet-stream"}, content=Closed(b"x"))
    signed = await anext(auth().async_auth_flow(request))
    assert canonical_body(signed) == "{}"

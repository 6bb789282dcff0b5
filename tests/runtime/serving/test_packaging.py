"""Bodies that are neither JSON nor a form."""

from __future__ import annotations

import base64
import codecs
import gzip

import pytest
from dffkit.runtime.serving.requests import charsets

from .served import Served, refused

BYTES = b"hello, \xff world!"


@pytest.mark.parametrize(
    "kind",
    ["text/html", "text/csv", "application/xml", "application/octet-stream", "application/vnd.x+json", "unknow/type"],
)
def test_what_is_not_known_is_base64(served: Served, kind: str) -> None:
    """Every other type comes as exactly one argument, ``base64``, with the bytes as they were."""
    answer = served.post("echo/s", content=BYTES, headers={"content-type": kind})
    assert answer.json() == {"base64": base64.b64encode(BYTES).decode()}


def test_text(served: Served) -> None:
    """``text/plain`` comes as ``text``, in its charset."""
    assert served.post("echo/s", content="文", headers={"content-type": "text/plain"}).json() == {"text": "文"}
    headers = {"content-type": "text/plain; charset=gbk"}
    assert served.post("echo/s", content="文".encode("gbk"), headers=headers).json() == {"text": "文"}
    unknown = served.post("echo/s", content="x", headers={"content-type": "text/plain; charset=klingon"})
    assert refused(unknown)[:2] == (400, "EClientBadRequest")


@pytest.mark.parametrize("kind", ["text/plain", "application/x-www-form-urlencoded"])
@pytest.mark.parametrize("charset", ["punycode", "idna", "rot13", "unicode_escape", "raw-unicode-escape", "utf-7"])
def test_a_codec_that_is_no_charset(served: Served, kind: str, charset: str) -> None:
    """Is refused as an unknown one is, before it is tried: some take minutes, and nobody was asked who calls."""
    content = b"a" * 10 + b"-" + b"b9ca" * 1000
    answer = served.post("echo/s", content=content, headers={"content-type": f"{kind}; charset={charset}"})
    assert refused(answer)[:2] == (400, "EClientBadRequest")
    assert "unknown encoding" in answer.text


def test_charsets(served: Served) -> None:
    """Those that texts are written in, each by the name that Python has for it."""
    for charset in charsets.KNOWN:
        headers = {"content-type": f"text/plain; charset={charset}"}
        assert served.post("echo/s", content="Abc".encode(charset), headers=headers).json() == {"text": "Abc"}
        assert codecs.lookup(charset).name == charset


def test_a_body_without_a_type(served: Served) -> None:
    """A body of no type is bytes, also an empty one; no body at all gives no argument."""
    assert served.post("echo/s", content=b"x").json() == {"base64": "eA=="}
    assert served.post("echo/s", headers={"content-length": "0"}).json() == {"base64": ""}
    request = served.client.build_request("POST", "/api/v1/sync/echo/s")
    del request.headers["content-length"]
    assert served.client.send(request).json() == {}


def test_the_normal_form_passes_no_text(served: Served) -> None:
    """In the normal form a text gives no arguments, and unknown bytes are refused."""
    assert served.post("echo", content="x", headers={"content-type": "text/plain"}).json() == {}
    assert refused(served.post("echo", content=b"x", headers={"content-type": "a/b"}))[:2] == (400, "EClientBadRequest")


def test_compressed_bodies(served: Served) -> None:
    """A body that is gzip and says so is unpacked, one that lies is refused."""
    headers = {"content-type": "text/plain", "content-encoding": "gzip"}
    assert served.post("echo/s", content=gzip.compress(b"x"), headers=headers).json() == {"text": "x"}
    assert refused(served.post("echo/s", content=b"x", headers=headers))[:2] == (400, "EClientBadRequest")


def test_too_long(served: Served, monkeypatch: pytest.MonkeyPatch) -> None:
    """A body beyond the limit is refused, compressed or not."""
    monkeypatch.setattr("dffkit.runtime.serving.requests.bodies.LONGEST", 1000)
    assert refused(served.post("echo/s", content=b"x" * 1001))[:2] == (400, "EClientBadRequest")
    packed = gzip.compress(b"x" * 100_000)
    assert len(packed) < 1000
    assert refused(served.post("echo/s", content=packed, headers={"content-encoding": "gzip"}))[0] == 400

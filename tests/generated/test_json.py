"""How the JSON of an answer is read, with msgspec and without it."""

from __future__ import annotations

import math
import sys
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import httpx
import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType

    from .rendered import Rendered

TEXTS = [
    b'{"a": [1, 2.5, null, "\xc3\xa9"], "a": {"b": true}}', b"18446744073709551616", b"-123456789012345678901234567890",
    b"0.1234567890123456789", b"1e400", b"-0",
    b'"\\ud800"', b'"\xed\xa0\x80"', b"\xef\xbb\xbf{}", "{}".encode("utf-16"),
]  # fmt: skip


@pytest.fixture
def reading(shapes: Rendered) -> Iterator[ModuleType]:
    """The module, without what it remembers of msgspec."""
    module: Any = sys.modules[shapes.types.json_of.__module__]
    module._decode.cache_clear()
    yield module
    module._decode.cache_clear()


@pytest.fixture(params=["installed", "not installed", "stands in"])
def read(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch, reading: Any) -> Any:
    """``json_of``, with and without msgspec, and with something that refuses everything in its place."""
    if request.param == "installed":
        pytest.importorskip("msgspec", reason="msgspec is not installed: there is nothing to compare")
    elif request.param == "not installed":
        monkeypatch.setitem(sys.modules, "msgspec", None)
    else:
        decoder = SimpleNamespace(decode=lambda content: content.refused)
        monkeypatch.setitem(sys.modules, "msgspec", SimpleNamespace(json=SimpleNamespace(Decoder=lambda: decoder)))
    return reading.json_of


@pytest.mark.parametrize("text", TEXTS)
def test_values_are_those_of_the_standard_library(read: Any, text: bytes) -> None:
    """Big integers, floats, names that come twice, lone surrogates, other encodings: nothing reads otherwise."""
    response = httpx.Response(200, content=text)
    assert repr(read(response)) == repr(response.json())


def test_nan_is_read(read: Any) -> None:
    """NaN is no JSON, and yet some vendors send it."""
    assert math.isnan(read(httpx.Response(200, content=b"[NaN]"))[0])


@pytest.mark.parametrize("text", [b"", b"<html>", b'{"a": 1} x', b'"\xff"', b"[1,]"])
def test_errors_are_those_of_the_standard_library(read: Any, text: bytes) -> None:
    """What is no JSON raises what ``response.json()`` raises."""
    response = httpx.Response(200, content=text)
    with pytest.raises(ValueError) as expected:  # noqa: PT011 - compared below
        response.json()
    with pytest.raises(ValueError) as found:  # noqa: PT011
        read(response)
    assert (type(found.value), str(found.value)) == (type(expected.value), str(expected.value))


def test_msgspec_reads_where_it_is(monkeypatch: pytest.MonkeyPatch, reading: Any) -> None:
    """What is installed is used."""
    decoder = SimpleNamespace(decode=lambda content: ["read", content])
    monkeypatch.setitem(sys.modules, "msgspec", SimpleNamespace(json=SimpleNamespace(Decoder=lambda: decoder)))
    assert reading.json_of(httpx.Response(200, content=b"1")) == ["read", b"1"]

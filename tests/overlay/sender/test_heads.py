"""dffkit.sender._heads: nothing that a caller gives begins a header, or a part, of its own."""

from __future__ import annotations

import io
from email.parser import BytesParser
from email.policy import HTTP
from typing import Any

import httpx
import pytest
from dffkit.errors import MisuseError

from ..ways import READ, Script, Way, things


def upload(*parts: Any) -> dict[str, Any]:
    """The arguments of a multipart request."""
    return {"method": "post", "url": "/things", "files": [("file", part) for part in parts]}


@pytest.mark.parametrize("value", ["a\r\nX-Evil: 1", "a\n", "a\r", "\0", "a\x7fb", " a", "a\t"])
def test_a_value_that_breaks_out_of_its_header_is_refused(way: Way, value: str) -> None:
    """Before the wire, and without the value, which may be secret."""
    script = Script([things()])
    with pytest.raises(MisuseError, match="the header X-A has characters that HTTP does not allow") as caught:
        way.call(script, READ, {"method": "get", "url": "/things", "headers": {"X-A": value}})
    assert (script.requests, "Evil" in str(caught.value)) == ([], False)


@pytest.mark.parametrize("name", ["X-A\r\nX-Evil", "X-A:", "X A", "", "X-A\0"])
def test_a_name_that_is_none_of_a_header_is_refused(way: Way, name: str) -> None:
    """Before the wire."""
    script = Script([things()])
    with pytest.raises(MisuseError, match="cannot be the name of a header"):
        way.call(script, READ, {"method": "get", "url": "/things", "headers": {name: "1"}})
    assert script.requests == []


@pytest.mark.parametrize("value", ["", "a", "a b\tc", b"\xe9"])
def test_whatever_a_header_may_hold_goes_out(way: Way, value: Any) -> None:
    """Blanks between, nothing at all, and bytes."""
    script = Script([things()])
    way.call(script, READ, {"method": "get", "url": "/things", "headers": {"X-A": value}})
    assert script.requests[0].headers.raw[-1] == (b"X-A", value if isinstance(value, bytes) else value.encode())


@pytest.mark.parametrize("media_type", ["text/plain\r\nX-Evil: 1", "text/\u00e9", "a\0", " "])
def test_a_media_type_that_breaks_out_of_its_part_is_refused(way: Way, media_type: str) -> None:
    """It stands in the head of the part as it was given."""
    script = Script([things()])
    with pytest.raises(MisuseError, match=r"the media type of the file 'a\.csv' is"):
        way.call(script, READ, upload(("a.csv", b"1", media_type)))
    assert script.requests == []


@pytest.mark.parametrize(
    ("file_name", "media_type"),
    [
        ("data:text/x\r\nX-Evil: 1,", "application/octet-stream"),
        ("data:text/html,", "application/octet-stream"),
        ("data:,a.csv", "text/csv"),
        ("//[/a.png", "image/png"),
        ("a.csv", "text/csv"),
    ],
)
def test_the_name_of_a_file_is_no_address(way: Way, file_name: str, media_type: str) -> None:
    """The media type is guessed by the end of the name; that of ``data:…`` would go out as it stands there."""
    script = Script([things()])
    way.call(script, READ, upload((file_name, b"1")))
    head = b"Content-Type: " + script.requests[0].headers["content-type"].encode() + b"\r\n\r\n"
    (part,) = BytesParser(policy=HTTP).parsebytes(head + script.requests[0].content).iter_parts()
    assert [name.lower() for name in part.keys()] == ["content-disposition", "content-type"]  # noqa: SIM118
    assert part["content-type"] == media_type


class Pipe(io.RawIOBase):
    """Neither its length nor its beginning can be found again."""

    def read(self, size: int = -1) -> bytes:
        """Its end."""
        return b""


@pytest.mark.parametrize("part", [("\ud800", b"1"), ("a", b"1", "\ud800")])
def test_a_lone_surrogate_behind_a_pipe_is_refused_too(way: Way, part: Any) -> None:
    """Heads behind a part of unknown length would else be written when the ones before are already sent."""
    script = Script([things()])
    with pytest.raises(MisuseError):
        way.call(script, READ, upload(("pipe", Pipe()), part))
    assert script.requests == []


class Hashing(httpx.Auth):
    """A scheme that signs arguments as UTF-8."""

    def prepare(self, kwargs: dict[str, Any]) -> dict[str, Any]:
        """The arguments, where UTF-8 has bytes for them."""
        kwargs["params"]["type"].encode()
        return kwargs


def test_what_a_scheme_cannot_sign_is_misuse(way: Way) -> None:
    """As what cannot be sent."""
    with pytest.raises(MisuseError, match="list_things: a text holds a lone surrogate"):
        way.call(Script([things()]), READ, {"method": "get", "url": "/t", "params": {"type": "\ud800"}}, auth=Hashing())

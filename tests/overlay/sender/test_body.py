"""dffkit.sender._body: bodies that are streamed."""

from __future__ import annotations

import asyncio
import io
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from dffkit.errors import MisuseError
from dffkit.sender import AsyncSender, Sender
from dffkit_api import File

from ..ways import WRITE, Script, Way, things

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator
    from pathlib import Path

DATA = bytes(range(256)) * 1_000


def put(content: Any) -> dict[str, Any]:
    """Arguments with a body."""
    return {"method": "put", "url": "/f", "content": content}


class Chunks:
    """An iterable that can be walked again."""

    def __iter__(self) -> Iterator[bytes]:
        return iter([DATA[:1_000], DATA[1_000:]])


@pytest.mark.parametrize(
    "content",
    [DATA, bytearray(DATA), memoryview(DATA), io.BytesIO(DATA), Chunks(), File(io.BytesIO(DATA)).content()],
    ids=lambda content: type(content).__name__,
)
def test_every_kind_of_body_arrives_whole(way: Way, content: Any) -> None:
    """Text, bytes, files, iterables and generated bodies, for threads and event loops alike."""
    script = Script([things("a")])
    assert way.call(script, WRITE, put(content)) == ["a"]
    assert script.bodies[0] == DATA


def test_text_goes_out_as_utf8(way: Way) -> None:
    """Text needs no encoding by the caller."""
    script = Script([things()])
    way.call(script, WRITE, put("中文"))
    assert "中文".encode() == script.bodies[0]


@pytest.mark.parametrize("opened", [io.BytesIO, lambda data: File(io.BytesIO(data)).content()])
def test_a_file_has_a_content_length_and_starts_at_its_beginning(way: Way, opened: Callable[[bytes], Any]) -> None:
    """Servers that cannot take chunks get a length; a position left by reading does not cut the file."""
    content = opened(DATA)
    if isinstance(content, io.BytesIO):
        content.read(10)
    script = Script([things()])
    way.call(script, WRITE, put(content))
    headers = script.requests[0].headers
    assert (str(len(DATA)), "api.test", False) == (
        headers["content-length"], headers["host"], "transfer-encoding" in headers,
    )  # fmt: skip


def test_a_file_on_disk_is_measured_by_its_size(way: Way, tmp_path: Path) -> None:
    """Nothing is read to find the length."""
    path = tmp_path / "f"
    path.write_bytes(DATA)
    script = Script([things()])
    with path.open("rb") as file:
        way.call(script, WRITE, put(file))
    assert (DATA, str(len(DATA))) == (script.bodies[0], script.requests[0].headers["content-length"])


def test_a_body_of_unknown_length_is_chunked(way: Way) -> None:
    """An iterable is sent as it comes."""
    script = Script([things()])
    way.call(script, WRITE, put(Chunks()))
    assert script.requests[0].headers["transfer-encoding"] == "chunked"


def test_an_async_iterable_is_a_body_for_event_loops() -> None:
    """The async sender takes it, the sync one says in one sentence that it cannot."""

    async def pieces() -> AsyncIterator[bytes]:
        yield DATA[:5]
        yield DATA[5:]

    script = Script([things("a")])

    async def main() -> Any:
        sender = AsyncSender("https://api.test", transport=httpx.MockTransport(script))
        return await sender(WRITE, put(pieces()), httpx.Response.json)

    assert asyncio.run(main()) == {"things": [{"name": "a"}]}
    assert script.bodies[0] == DATA


def test_an_async_iterable_is_no_body_for_threads() -> None:
    """Said so, instead of in the words of what is below."""

    async def chunks() -> AsyncIterator[bytes]:
        yield DATA

    sender = Sender("https://api.test", transport=httpx.MockTransport(lambda _: things()))
    with pytest.raises(MisuseError, match="the body is asynchronous: send it with the async connector"):
        sender.raw(WRITE, put(chunks()))


@pytest.mark.parametrize("chunk", ["text", 1, None])
def test_an_iterable_gives_bytes(way: Way, chunk: object) -> None:
    """A slip such as the lines of a text is named."""
    kind = type(chunk).__name__
    with pytest.raises(MisuseError, match=f"the body must be made of bytes, and one piece is of type {kind}"):
        way.call(Script([things()]), WRITE, put(iter([b"a", chunk])))


def test_a_text_with_a_lone_surrogate_is_named_as_such(way: Way) -> None:
    """UTF-8 does not have it, wherever it stands."""
    for change in ({"json": {"a": "\ud800"}}, {"params": {"a": "\ud800"}}, {"content": "\ud800"}):
        with pytest.raises(MisuseError, match="a lone surrogate, which UTF-8 does not have"):
            way.call(Script([things()]), WRITE, {"method": "put", "url": "/f", **change})


def test_a_multipart_boundary_is_random(way: Way) -> None:
    """No file can hold the boundary on purpose."""
    files = {"file": ("a", b"x", "text/plain")}
    kinds = []
    for _ in range(2):
        script = Script([things()])
        way.call(script, WRITE, {"method": "post", "url": "/f", "files": files, "data": {"a": "b"}})
        kinds.append(script.requests[0].headers["content-type"])
    assert kinds[0] != kinds[1]
    assert all(kind.startswith("multipart/form-data; boundary=") and len(kind) > 50 for kind in kinds)


class Watched(io.BytesIO):
    """A file that notes the largest piece anybody asks for."""

    largest = 0

    def read(self, size: int | None = -1) -> bytes:
        """Reads."""
        assert size is not None and size >= 0, "somebody reads the whole file"  # noqa: PT018
        self.largest = max(self.largest, size)
        return super().read(size)


class Sink(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Takes a body piece by piece, and keeps none."""

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Reads the body away."""
        assert isinstance(request.stream, httpx.SyncByteStream)
        return httpx.Response(200, json={"length": sum(map(len, request.stream))})

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Reads the body away."""
        assert isinstance(request.stream, httpx.AsyncByteStream)
        return httpx.Response(200, json={"length": sum([len(piece) async for piece in request.stream])})


@pytest.mark.parametrize("part", ["content", "generated", "files"])
def test_a_large_file_is_never_held_whole(part: str) -> None:
    """Uploads are read in pieces of 64 KiB while they go out."""
    file = Watched(DATA)
    kwargs = put({"content": file, "generated": File(file).content()}.get(part))
    if part == "files":
        kwargs = {"method": "put", "url": "/f", "files": {"f": ("a", file, "text/plain")}}
    sync_length = Sender("https://api.test", transport=Sink())(WRITE, kwargs, httpx.Response.json)["length"]

    async def main() -> Any:
        return await AsyncSender("https://api.test", transport=Sink())(WRITE, kwargs, httpx.Response.json)

    assert sync_length >= len(DATA)
    assert asyncio.run(main())["length"] >= len(DATA)
    assert file.largest == 65_536

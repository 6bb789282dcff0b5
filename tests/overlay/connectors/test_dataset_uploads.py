"""dffkit.connectors.dataset._uploads: files on their way, and what a proxy makes of them."""

from __future__ import annotations

import hashlib
import io
from email.parser import BytesParser
from email.policy import HTTP
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from dffkit import AsyncDataset, Dataset
from dffkit.clock import Clock
from dffkit.connectors.dataset import UploadResult, UploadsMissingError
from dffkit.errors import AuthenticationError, MisuseError, NotFoundError, ServerError, VendorFailureError

from .sides import Server, Side

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from pathlib import Path

OPTIONS: dict[str, Any] = {
    "endpoint": "http://smartchart.test",
    "visitor": "ann",
    "secret": "the-secret",
    "clock": Clock(lambda: 1767225600.5),
}
DONE = {"result": "success", "data": "2 rows loaded"}
PAGE = b'{"result": "success"'  # neither HTML nor JSON: whoever reads it, fails


@pytest.fixture(params=["sync", "async"])
def side(request: pytest.FixtureRequest) -> Side:
    """Each of the two connectors."""
    return Side(request.param, (Dataset, AsyncDataset))


def parts(request: httpx.Request) -> dict[str, tuple[str | None, bytes]]:
    """File name and content of each part of a multipart body."""
    head = b"Content-Type: " + request.headers["content-type"].encode() + b"\r\n\r\n"
    document = BytesParser(policy=HTTP).parsebytes(head + request.content)
    found = {}
    for part in document.iter_parts():
        content = part.get_payload(decode=True)
        assert isinstance(content, bytes)
        found[str(part.get_param("name", header="content-disposition"))] = (part.get_filename(), content)
    return found


def test_an_upload_is_multipart_with_signed_fields(side: Side, tmp_path: Path) -> None:
    """The file has its name; addresses are joined by commas."""
    path = tmp_path / "销售.csv"
    path.write_bytes(b"A,B\r\n1,2\r\n")
    server = Server(DONE)
    result = side.do(lambda dataset: dataset.upload("sales", path, mail=["a@x.y", "b@x.y"]), server, **OPTIONS)
    assert result == UploadResult(pending=False, message="2 rows loaded")
    found = parts(server.requests[0])
    assert server.requests[0].url.path == "/etl/api/upload_file_api/"
    assert found.pop("file") == ("销售.csv", b"A,B\r\n1,2\r\n")
    assert found.pop("token")[1].decode() == hashlib.sha1(b"the-secret1767225600500annsales").hexdigest()
    assert {name: content.decode() for name, (_, content) in found.items()} == {
        "type": "sales",
        "mail": "a@x.y,b@x.y",
        "visitor": "ann",
        "stamp": "1767225600500",
    }


def test_a_reprocess_is_multipart_without_a_file(side: Side) -> None:
    """Only the name of the file goes out."""
    server = Server(DONE)
    side.do(lambda dataset: dataset.reprocess("sales", "sales.xlsx", mail="a@x.y"), server, **OPTIONS)
    found = parts(server.requests[0])
    assert (found["filename"], found["type"], found["mail"]) == (
        (None, b"sales.xlsx"),
        (None, b"sales"),
        (None, b"a@x.y"),
    )
    assert set(found) == {"filename", "type", "mail", "visitor", "stamp", "token"}


def test_files_come_as_paths_open_files_and_names_with_bytes(side: Side, tmp_path: Path) -> None:
    """Each is sent from its beginning and has a file name; what the caller opened stays open."""
    path = tmp_path / "a.csv"
    path.write_bytes(b"123")
    with path.open("rb") as opened:
        opened.read()
        memory = io.BytesIO(b"123")
        for given, name in ((str(path), "a.csv"), (opened, "a.csv"), (("b.csv", b"123"), "b.csv"), (memory, "file")):
            server = Server(DONE)
            side.do(lambda dataset, given=given: dataset.upload("sales", given), server, **OPTIONS)
            assert parts(server.requests[0])["file"] == (name, b"123")
        assert not opened.closed


def test_progress_tells_what_is_sent(side: Side) -> None:
    """From 0 to the size of the file, in pieces."""
    told: list[tuple[int, int | None]] = []
    content = bytes(200_000)
    server = Server(DONE)
    side.do(
        lambda dataset: dataset.upload("sales", ("a.bin", content), progress=lambda *now: told.append(now)),
        server,
        **OPTIONS,
    )
    assert told == [(0, 200_000), (65_536, 200_000), (131_072, 200_000), (196_608, 200_000), (200_000, 200_000)]
    assert parts(server.requests[0])["file"] == ("a.bin", content)


class Pipe(io.RawIOBase):
    """A file that cannot be rewound and has no size."""

    def __init__(self, content: bytes) -> None:
        self._content = io.BytesIO(content)

    def read(self, size: int = -1) -> bytes:
        """As a file."""
        return self._content.read(size)

    def readable(self) -> bool:
        """Yes."""
        return True


def test_a_pipe_can_be_uploaded(side: Side) -> None:
    """Its size is unknown, its progress is not."""
    told: list[tuple[int, int | None]] = []
    server = Server(DONE)
    side.do(
        lambda dataset: dataset.upload("sales", ("a.bin", Pipe(b"123")), progress=lambda *now: told.append(now)),
        server,
        **OPTIONS,
    )
    assert (told, parts(server.requests[0])["file"]) == ([(0, None), (3, None)], ("a.bin", b"123"))


class Reader:
    """The least that may be called a file."""

    name = "/tmp/a.bin"

    def __init__(self, content: bytes) -> None:
        self.read = io.BytesIO(content).read


@pytest.mark.parametrize("name", [None, "b.bin"])
def test_what_can_only_be_read_is_a_pipe(side: Side, name: str | None) -> None:
    """It does not say whether it can be rewound, so it is not."""
    server = Server(DONE)
    given = Reader(b"123") if name is None else (name, Reader(b"123"))
    side.do(lambda dataset: dataset.upload("sales", given), server, **OPTIONS)
    assert parts(server.requests[0])["file"] == (name or "a.bin", b"123")


@pytest.mark.parametrize("method", ["upload", "reprocess"])
def test_504_is_pending(side: Side, method: str) -> None:
    """Its body is not read as an answer, the file is not sent again, and the message says where the result goes."""
    server = Server(httpx.Response(504, content=PAGE, headers={"content-type": "application/json"}))
    argument: Any = ("a.csv", b"123") if method == "upload" else "a.csv"
    told = side.do(lambda dataset: getattr(dataset, method)("sales", argument, mail="a@x.y"), server, **OPTIONS)
    untold = side.do(lambda dataset: getattr(dataset, method)("sales", argument), server, **OPTIONS)
    assert told == UploadResult(
        pending=True, message="the server is still working on the file; its result comes by mail"
    )
    assert (untold.pending, "mail= was not given" in untold.message, len(server.requests)) == (True, True, 2)


class Broken(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that ends in the middle."""

    def __iter__(self) -> Iterator[bytes]:
        yield b"<html>"
        raise httpx.ReadError("gone")

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self:
            yield piece


def test_a_504_with_a_broken_body_is_pending_too(side: Side) -> None:
    """A proxy that gives up may give up in the middle."""
    result = side.do(
        lambda dataset: dataset.upload("sales", ("a.csv", b"123")),
        lambda _: httpx.Response(504, stream=Broken()),
        **OPTIONS,
    )
    assert result.pending


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        ({"result": "error", "data": "no column named C"}, VendorFailureError),
        ({"result": "error", "data": "unauthorized: visitor or token is wrong"}, AuthenticationError),
        (httpx.Response(503), ServerError),
        (httpx.Response(404, text="<h1>Not Found</h1>"), UploadsMissingError),
    ],
)
def test_every_other_answer_is_an_error_and_no_retry(side: Side, answer: Any, expected: type[Exception]) -> None:
    """``result: error`` too."""
    server = Server(answer)
    with pytest.raises(expected):
        side.do(lambda dataset: dataset.upload("sales", ("a.csv", b"123")), server, **OPTIONS)
    assert len(server.requests) == 1


def test_404_of_an_upload_names_the_edition(side: Side) -> None:
    """The 404 of a data set does not."""
    missing = httpx.Response(404, text="<h1>Not Found</h1>")
    with pytest.raises(NotFoundError, match="Uploads exist in the middle-platform edition only"):
        side.do(lambda dataset: dataset.reprocess("sales", "a.csv"), Server(missing), **OPTIONS)
    with pytest.raises(NotFoundError) as caught:
        side.do(lambda dataset: dataset.query("t"), Server(missing), **OPTIONS)
    assert "edition" not in str(caught.value)


def test_the_timeout_can_be_longer(side: Side) -> None:
    """For one upload; the default outlasts the proxy."""
    server = Server(DONE)
    side.do(lambda dataset: dataset.upload("sales", ("a.csv", b"1"), timeout=600), server, **OPTIONS)
    side.do(lambda dataset: dataset.upload("sales", ("a.csv", b"1")), server, **OPTIONS)
    assert [request.extensions["timeout"]["read"] for request in server.requests] == [600, 90]


def closed_file() -> io.BytesIO:
    """What is left after a ``with`` block."""
    with io.BytesIO(b"A,B") as file:
        return file


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        ("nowhere.csv", r"path: there is no file 'nowhere.csv' \(looked for in .*\): give the path of one that exists"),
        (".", r"path: '.' is a folder: give the path of a file in it"),
        (io.StringIO("A,B"), "path is a file opened as text: open it in binary mode, 'rb'"),
        (closed_file(), "path is a file that has been closed: open it again"),
        (7, "path must be a path, a file opened with 'rb', or a tuple of a name and bytes or such a file, not int"),
        ("a\0b", r"path: 'a\\x00b' cannot be read"),
    ],
)
def test_what_is_no_file_is_refused_before_the_wire(side: Side, given: Any, sentence: str) -> None:
    """With the reason."""
    server = Server(DONE)
    with pytest.raises(MisuseError, match=sentence):
        side.do(lambda dataset: dataset.upload("sales", given), server, **OPTIONS)
    assert server.requests == []


def test_names_and_addresses_are_checked(side: Side) -> None:
    """Nothing empty goes out."""
    for act, sentence in (
        (lambda dataset: dataset.upload("", ("a", b"1")), "name must be an id or a name, not ''"),
        (lambda dataset: dataset.reprocess("sales", " "), "filename must be the name of a file uploaded before"),
        (lambda dataset: dataset.upload("sales", ("a", b"1"), mail=[]), "mail must be an address or several"),
        (lambda dataset: dataset.upload("\ud800", ("a", b"1")), "upload_file: a text holds a lone surrogate"),
        (lambda dataset: dataset.reprocess("sales", "\ud800"), "upload_file: a text holds a lone surrogate"),
    ):
        with pytest.raises(MisuseError, match=sentence):
            side.do(act, Server(DONE), **OPTIONS)

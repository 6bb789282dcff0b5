"""Guance.upload_logo and upload_attachment."""

from __future__ import annotations

import io
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from dffkit.errors import BadRequestError, ConnectionFailedError, MisuseError, UnreadableReplyError
from dffkit_mock.multipart import read_multipart

from ...sides import Server, Side
from ..answers import OPTIONS, answer
from .uploads import refusal

if TYPE_CHECKING:
    from dffkit_mock.server import MockServer

PNG = b"\x89PNG\r\n\x1a\n" + bytes(100)


def sent_files(server: Server) -> Any:
    """Name of the part, name of the file, content."""
    (request,) = server.requests
    fields, files = read_multipart(request.headers["content-type"], request.content)
    return fields, [(part, file.filename, file.content) for part, file in files]


@pytest.mark.parametrize(
    ("name", "options", "expected"),
    [
        ("company.png", {}, {"filename": "logo.png"}),
        ("company.ico", {}, {"filename": "favicon.ico"}),
        ("company.ICO", {"language": "en"}, {"filename": "favicon.ico", "language": "en"}),
        ("favicon.png", {"filename": "favicon.ico", "language": "zh"}, {"filename": "favicon.ico", "language": "zh"}),
    ],
)
def test_a_picture_becomes_logo_or_icon(
    guance: Side, tmp_path: Path, name: str, options: Any, expected: dict[str, str]
) -> None:
    """By the word of the caller, else by the name of the file."""
    path = tmp_path / name
    path.write_bytes(PNG)
    server = Server(answer({}))
    assert guance.do(lambda it: it.upload_logo(path, **options), server, **OPTIONS) is None
    assert dict(server.requests[0].url.params) == expected
    assert sent_files(server) == ((), [("file", name, PNG)])


@pytest.mark.parametrize(
    ("file", "options", "words"),
    [
        (("logo.png", b""), {}, "file 'logo.png' is empty: pass a picture"),
        ("none.png", {}, "file: there is no file 'none.png'"),
        (("logo.png", PNG), {"filename": "logo.svg"}, "filename must be 'logo.png' or 'favicon.ico', not 'logo.svg'"),
        (("logo.png", PNG), {"language": "de"}, "language must be 'zh' or 'en', not 'de'"),
    ],
)
def test_what_is_no_logo_is_told_before_anything_is_sent(guance: Side, file: Any, options: Any, words: str) -> None:
    """Which value, and what would do."""
    server = Server(answer({}))
    with pytest.raises(MisuseError, match=words):
        guance.do(lambda it: it.upload_logo(file, **options), server, **OPTIONS)
    assert server.requests == []


@pytest.mark.parametrize(
    "content", [{"uuid": "att_1", "fileName": "a.txt"}, [{"uuid": "att_1"}], "att_1"], ids=["record", "list", "text"]
)
def test_an_attachment_gives_its_id(guance: Side, content: Any) -> None:
    """However the vendor answers: no page says it."""
    server = Server(answer(content))
    found = guance.do(lambda it: it.upload_attachment(("a.txt", b"words")), server, **OPTIONS)
    assert found == "att_1"
    assert sent_files(server) == ((), [("files", "a.txt", b"words")])
    assert server.requests[0].url.path == "/api/v1/attachment/upload"


@pytest.mark.parametrize("content", [{}, [], None, "", 3, {"uuid": None}, [{"uuid": "a"}, {"uuid": "b"}]])
def test_an_answer_without_an_id_is_told(guance: Side, content: Any) -> None:
    """No silent None."""
    with pytest.raises(UnreadableReplyError):
        guance.do(lambda it: it.upload_attachment(("a.txt", b"words")), Server(answer(content)), **OPTIONS)


def test_an_attachment_is_not_uploaded_twice(guance: Side) -> None:
    """A lost connection ends it: there would be two of them."""
    requests = []

    def lost(request: httpx.Request) -> httpx.Response:
        requests.append(request)
        raise httpx.ReadError("gone", request=request)

    with pytest.raises(ConnectionFailedError):
        guance.do(lambda it: it.upload_attachment(("a.txt", b"words")), lost, **OPTIONS | {"retries": 3})
    assert len(requests) == 1


def test_a_refusal_is_the_error_of_every_call(guance: Side) -> None:
    """And an open file stays open."""
    file = io.BytesIO(b"words")
    with pytest.raises(BadRequestError, match=r"ft\.Refused"):
        guance.do(lambda it: it.upload_attachment(file), Server(refusal(400)), **OPTIONS)
    assert not file.closed


def test_the_mock_takes_both(guance: Side, dffkit_mock: MockServer, dffkit_mock_url: str) -> None:
    """By its own paths and checks."""
    guance.do(lambda it: it.upload_logo(("logo.png", PNG), language="zh"))
    assert guance.do(lambda it: it.upload_attachment(("a.txt", b"words"))).startswith("att_")
    assert {entry.refused_by for entry in dffkit_mock.journal.entries()} == {None}

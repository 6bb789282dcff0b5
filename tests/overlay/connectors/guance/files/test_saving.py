"""Guance.save and download_attachment: files that are whole, or not there."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from dffkit.connectors.guance.files._saving import LARGEST_FAILURE
from dffkit.errors import (
    IncompleteReplyError,
    MisuseError,
    NotFoundError,
    ThrottledError,
    UnreadableReplyError,
    VendorFailureError,
)

from ...sides import Server, Side
from ..answers import OPTIONS, answer
from .uploads import refusal

if TYPE_CHECKING:
    from dffkit_mock.server import MockServer

PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 1000
FAILED = {
    "code": 500,
    "content": {},
    "errorCode": "ft.Gone",
    "message": "no such file",
    "success": False,
    "traceId": "T",
}


def file(content: bytes, media_type: str = "application/octet-stream", **headers: str) -> Server:
    """A server that has a file."""
    return Server(httpx.Response(200, content=content, headers={"content-type": media_type, **headers}))


def download(side: Side, server: Any, path: Any, **options: Any) -> Any:
    """What download_attachment gives."""
    return side.do(lambda it: it.download_attachment("att_1", path, **options), server, **OPTIONS)


def folder(path: Path) -> dict[str, bytes]:
    """All that is in a folder."""
    return {item.name: item.read_bytes() for item in path.iterdir()}


def test_an_attachment_is_written_to_a_file(guance: Side, tmp_path: Path) -> None:
    """Byte for byte, and nothing beside it."""
    server = file(PNG)
    assert download(guance, server, str(tmp_path / "a.png")) == tmp_path / "a.png"
    assert folder(tmp_path) == {"a.png": PNG}
    assert server.requests[0].url.path == "/api/v1/attachment/att_1/download"


@pytest.mark.parametrize("content", [b"", b"[1, 2]", b'{"a": 1}', b'{"success": true', json.dumps(answer({})).encode()])
def test_a_file_of_json_is_a_file(guance: Side, tmp_path: Path, content: bytes) -> None:
    """Whatever is in it, but the envelope of a failure."""
    download(guance, file(content, "application/json"), tmp_path / "a.json")
    assert folder(tmp_path) == {"a.json": content}


def test_a_long_file_of_json_is_not_held_back(guance: Side, tmp_path: Path) -> None:
    """No failure is as long."""
    content = json.dumps(FAILED | {"more": "x" * LARGEST_FAILURE}).encode()
    download(guance, file(content, "application/json"), tmp_path / "a.json")
    assert folder(tmp_path) == {"a.json": content}


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (FAILED | {"code": 200}, VendorFailureError),
        (FAILED | {"code": 404}, NotFoundError),
        (FAILED | {"errorCode": "ft.TriggerApiAkCurrentLimiting"}, ThrottledError),
    ],
)
def test_a_failure_inside_a_200_is_raised_and_not_saved(
    guance: Side, tmp_path: Path, body: dict[str, Any], kind: type[Exception]
) -> None:
    """As the error it is; what was there before stays."""
    (tmp_path / "a.png").write_bytes(b"before")
    server = file(json.dumps(body).encode(), "application/json; charset=utf-8")
    with pytest.raises(kind, match=r"guance\.download_attachment .* no such file"):
        download(guance, server, tmp_path / "a.png", overwrite=True)
    assert folder(tmp_path) == {"a.png": b"before"}


def test_a_page_is_no_table(guance: Side, tmp_path: Path) -> None:
    """A portal answers in place of the service; an attachment may be a page, and a table may be called one."""

    def table(it: Any) -> Any:
        return it.save(it.api.services.export_service_performance_stream(start=1, end=2), tmp_path / "a.csv")

    with pytest.raises(UnreadableReplyError, match=r"export_service_performance: HTTP 200, .* an HTML page"):
        guance.do(table, file(b"\n<!doctype html><title>Sign in</title>", "text/html"), **OPTIONS)
    assert folder(tmp_path) == {}
    guance.do(table, file(b"a,b\n", "text/html"), **OPTIONS)
    download(guance, file(b"<html>", "text/html; charset=utf-8"), tmp_path / "a.html")
    assert folder(tmp_path) == {"a.csv": b"a,b\n", "a.html": b"<html>"}


def test_a_stream_is_saved_once(guance: Side, tmp_path: Path) -> None:
    """A second use is told of, and so is what is no stream at all."""
    streams: list[Any] = [None, "services.csv"]

    def first(it: Any) -> Any:
        streams.append(it.api.services.export_service_performance_stream(start=1, end=2))
        return it.save(streams[-1], tmp_path / "a.csv")

    def again(it: Any) -> Any:
        return it.save(streams.pop(), tmp_path / "b.csv")

    guance.do(first, file(b"a,b\n"), **OPTIONS)
    for _ in range(3):
        with pytest.raises(MisuseError, match="stream must be what a method of api that ends in _stream"):
            guance.do(again, file(b""), **OPTIONS)
    assert folder(tmp_path) == {"a.csv": b"a,b\n"}


def test_a_refusal_leaves_nothing(guance: Side, tmp_path: Path) -> None:
    """It is the error of every other call."""
    with pytest.raises(NotFoundError, match=r"ft\.Refused"):
        download(guance, Server(refusal(404)), tmp_path / "a.png")
    assert folder(tmp_path) == {}


def test_a_connection_that_ends_leaves_what_was_there(guance: Side, tmp_path: Path, serve: Callable[..., str]) -> None:
    """In the middle of the file."""
    (tmp_path / "a.png").write_bytes(b"before")
    head = b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\nContent-Type: image/png\r\n\r\n" % len(PNG)
    url = serve(head + PNG[:-50])
    act = lambda it: it.download_attachment("att_1", tmp_path / "a.png", overwrite=True)  # noqa: E731
    with pytest.raises(IncompleteReplyError):
        guance.do(act, None, **OPTIONS | {"endpoint": url})
    assert folder(tmp_path) == {"a.png": b"before"}


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("there.png", "is there already: pass overwrite=True"),
        (".", "is a folder: give the path of a file in it, as '.*download'"),
        ("none/a.png", "there is no folder '.*none' to write 'a.png' into"),
    ],
)
def test_a_place_that_is_none_is_refused(guance: Side, tmp_path: Path, name: str, words: str) -> None:
    """Before anything is asked."""
    (tmp_path / "there.png").write_bytes(b"before")
    server = file(PNG)
    with pytest.raises(MisuseError, match=words):
        download(guance, server, tmp_path / name)
    assert server.requests == []


@pytest.mark.dffkit_mock(stateful=False)
def test_any_stream_of_the_facade_can_be_saved(
    guance: Side, dffkit_mock: MockServer, dffkit_mock_url: str, tmp_path: Path
) -> None:
    """Pictures, CSV, attachments; the mock answers with its examples."""

    def picture(it: Any) -> Any:
        stream = it.api.chart_images.get_chart_image_stream(
            client_token="wctn_mock",
            q="M::cpu:(avg(usage_idle))",
            start_time=1_700_000_000,
            end_time=1_700_000_900,
        )
        return it.save(stream, tmp_path / "cpu.png")

    def table(it: Any) -> Any:
        stream = it.api.services.export_service_performance_stream(start=1_700_000_000_000, end=1_700_000_900_000)
        return it.save(stream, tmp_path / "services.csv")

    found = [guance.do(picture), guance.do(table)]
    found.append(guance.do(lambda it: it.download_attachment("att_1", tmp_path / "note.txt")))
    assert [path.stat().st_size > 0 for path in found] == [True] * 3
    assert sorted(folder(tmp_path)) == ["cpu.png", "note.txt", "services.csv"]
    assert {entry.refused_by for entry in dffkit_mock.journal.entries()} == {None}

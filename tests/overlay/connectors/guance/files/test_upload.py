"""Guance.upload_sourcemap: in chunks, whole or given up, and gone on with where it was broken off."""

from __future__ import annotations

import io
import tracemalloc
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from dffkit.connectors.guance.files._terms import CHUNK_SIZE, LARGEST_CHUNK
from dffkit.errors import (
    AuthenticationError,
    BadRequestError,
    CallError,
    CallTimeoutError,
    ConflictError,
    ConnectionFailedError,
    MisuseError,
    UnreadableReplyError,
    VendorFailureError,
)

from ...sides import Side
from ..answers import OPTIONS, answer
from .uploads import ID, Uploads, away, refusal, silent, zip_of

if TYPE_CHECKING:
    from dffkit_mock.server import MockServer

ZIP = zip_of("static/js/app.js.map", "static/js/vendor.js.map", size=1000)
HALF = len(ZIP) // 2
THIRD = len(ZIP) // 3 + 1
PATIENT = OPTIONS | {"retries": 1}


def upload(side: Side, server: Uploads, file: Any = ("maps.zip", ZIP), app_id: Any = "app_demo", **options: Any) -> Any:
    """What upload_sourcemap gives."""
    settings = PATIENT | options.pop("settings", {})
    return side.do(lambda it: it.upload_sourcemap(file, app_id, **options), server, **settings)


def test_a_zip_goes_out_in_chunks_and_is_joined(guance: Side, tmp_path: Path) -> None:
    """Started, each part, a look whether all are there, joined; every byte once."""
    path = tmp_path / "maps.zip"
    path.write_bytes(ZIP)
    server = Uploads()
    assert upload(guance, server, path, version="1.0.2", env="daily", cover=True, chunk_size=THIRD) is None
    expected = ["multipart_upload_init", "part 0", "part 1", "part 2", "part_list", "part_merge"]
    assert (server.calls, server.file, server.is_merged) == (expected, ZIP, True)
    assert server.bodies[0] == {"appId": "app_demo", "version": "1.0.2", "env": "daily", "needCover": True}
    assert [len(server.parts[number]) for number in range(3)] == [THIRD, THIRD, len(ZIP) - 2 * THIRD]
    assert server.bodies[4:] == [{"uploadId": ID}] * 2


def test_what_is_not_said_is_not_sent(guance: Side) -> None:
    """Version and environment may be left out; nothing is replaced then."""
    server = Uploads()
    upload(guance, server)
    assert server.bodies[0] == {"appId": "app_demo", "needCover": False}
    assert server.parts == {0: ZIP}


@pytest.mark.parametrize("size", [1, HALF, len(ZIP) - 1, len(ZIP), len(ZIP) + 1])
def test_chunks_of_any_size_make_the_same_file(guance: Side, size: int) -> None:
    """No empty part at the end, no byte lost."""
    server = Uploads()
    data = zip_of("a.map", size=1) if size == 1 else ZIP
    upload(guance, server, ("maps.zip", data), chunk_size=size)
    assert server.file == data
    assert len(server.parts) == -(-len(data) // size)


def test_an_open_file_is_sent_from_its_beginning(guance: Side, tmp_path: Path) -> None:
    """And stays open."""
    path = tmp_path / "maps.zip"
    path.write_bytes(ZIP)
    with path.open("rb") as file:
        file.seek(100)
        server = Uploads()
        upload(guance, server, file, chunk_size=HALF)
        assert (server.file, file.closed) == (ZIP, False)


def test_progress_tells_what_has_arrived(guance: Side) -> None:
    """From nothing to everything, in bytes."""
    seen: list[tuple[int, int]] = []
    upload(guance, Uploads(), chunk_size=THIRD, progress=lambda done, total: seen.append((done, total)))
    assert seen == [(0, len(ZIP)), (THIRD, len(ZIP)), (2 * THIRD, len(ZIP)), (len(ZIP), len(ZIP))]


def test_the_file_is_never_whole_in_memory(guance: Side, tmp_path: Path) -> None:
    """Not even one chunk: 8 MB go out with less than 2."""
    path = tmp_path / "maps.zip"
    path.write_bytes(zip_of("a.map", size=8_000_000))
    sent: list[int] = []

    class Counting(httpx.BaseTransport, httpx.AsyncBaseTransport):
        """Takes bodies piece by piece, and keeps none."""

        def handle_request(self, request: httpx.Request) -> httpx.Response:
            assert isinstance(request.stream, httpx.SyncByteStream)
            return self.answer(request, sum(map(len, request.stream)))

        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            assert isinstance(request.stream, httpx.AsyncByteStream)
            return self.answer(request, sum([len(piece) async for piece in request.stream]))

        def answer(self, request: httpx.Request, size: int) -> httpx.Response:
            sent.append(size)
            return httpx.Response(200, json=answer({"uploadId": ID, "chunkIndexs": [0, 1]}))

    def act(it: Any) -> Any:
        it.api.sourcemaps  # noqa: B018 - loads what is loaded once
        tracemalloc.start()
        return it.upload_sourcemap(path, "app_demo", chunk_size=5_000_000)

    try:
        guance.do(act, None, **OPTIONS, transport=Counting())
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert sum(sent) > 8_000_000
    assert peak < 2_000_000


# Failures in the middle


def test_a_part_that_fails_by_what_can_pass_is_sent_again(guance: Side) -> None:
    """By the sender, and only that part."""
    server = Uploads(fail={"part 1": [away()]})
    upload(guance, server, chunk_size=THIRD)
    assert server.file == ZIP
    assert [call for call in server.calls if call.startswith("part ")] == ["part 0", "part 1", "part 1", "part 2"]


def test_after_the_sender_gave_up_the_vendor_is_asked_what_is_there(guance: Side) -> None:
    """A part whose answers were lost is not sent a third time; the others follow."""
    server = Uploads(after={"part 1": [silent(), silent()]})
    upload(guance, server, chunk_size=THIRD)
    expected = ["part 0", "part 1", "part 1", "part_list", "part 2", "part_list", "part_merge"]
    assert (server.calls[1:], server.file) == (expected, ZIP)


def test_a_part_that_the_vendor_lost_is_sent_again(guance: Side) -> None:
    """What counts is the list, not that it was taken."""
    server = Uploads()
    lost = [1]

    def respond(request: httpx.Request) -> httpx.Response:
        response = server(request)
        if server.calls[-1] == "part 1" and lost:
            server.parts.pop(lost.pop())
        return response

    guance.do(lambda it: it.upload_sourcemap(("m.zip", ZIP), "app_demo", chunk_size=THIRD), respond, **OPTIONS)
    assert (server.file, server.calls.count("part 1"), server.calls.count("part 0")) == (ZIP, 2, 1)


def test_a_part_that_is_lost_for_good_ends_it(guance: Side) -> None:
    """No endless rounds; the upload is given up."""
    server = Uploads()

    def respond(request: httpx.Request) -> httpx.Response:
        response = server(request)
        server.parts.pop(1, None)
        return response

    with pytest.raises(VendorFailureError, match=r"part 1 was taken and is not there\. The upload was given up\."):
        guance.do(lambda it: it.upload_sourcemap(("m.zip", ZIP), "app_demo", chunk_size=THIRD), respond, **OPTIONS)
    assert (server.calls[-1], server.is_merged) == ("upload_cancel", False)


def test_an_upload_that_was_broken_off_is_gone_on_with(guance: Side) -> None:
    """The error has its id; the second call sends only what is missing."""
    server = Uploads(fail={"part 2": [away() for _ in range(4)]})
    with pytest.raises(ConnectionFailedError) as caught:
        upload(guance, server, chunk_size=THIRD)
    assert (caught.value.upload_id, caught.value.accepted) == (ID, 2)
    assert str(caught.value).endswith(
        f"2 of 3 parts are there: go on with upload_id={ID!r}, the same file and chunk_size."
    )
    assert "upload_cancel" not in server.calls
    server.calls.clear()
    seen = []
    upload(guance, server, chunk_size=THIRD, upload_id=ID, progress=lambda done, _: seen.append(done))
    assert server.calls == ["part_list", "part 2", "part_list", "part_merge"]
    assert (server.file, seen) == (ZIP, [2 * THIRD, len(ZIP)])


def test_joining_that_may_have_failed_can_be_asked_for_again(guance: Side) -> None:
    """All parts are there: they are neither sent again nor thrown away."""
    server = Uploads(fail={"part_merge": [silent()]})
    with pytest.raises(CallTimeoutError, match=r"1 of 1 parts are there: go on with upload_id=") as caught:
        upload(guance, server)
    server.calls.clear()
    upload(guance, server, upload_id=caught.value.upload_id)
    assert server.calls == ["part_list", "part_merge"]


@pytest.mark.parametrize("act", ["part 1", "part_list", "part_merge"])
def test_what_cannot_pass_cancels_the_upload(guance: Side, act: str) -> None:
    """Nothing of it stays at the vendor's."""
    server = Uploads(fail={act: [refusal(400)]})
    with pytest.raises(BadRequestError, match=r"ft\.Refused, words.* The upload was given up\.$") as caught:
        upload(guance, server, chunk_size=HALF)
    assert (server.calls[-1], server.calls.count(act), caught.value.upload_id) == ("upload_cancel", 1, None)
    assert server.is_merged is False


def test_cancelling_that_fails_hides_nothing(guance: Side) -> None:
    """The first failure is the one to know of."""
    server = Uploads(fail={"part 0": [refusal(401)], "upload_cancel": [refusal(401), refusal(401)]})
    with pytest.raises(AuthenticationError, match="upload_sourcemap_part"):
        upload(guance, server)


def test_what_the_caller_raises_cancels_the_upload(guance: Side) -> None:
    """And comes out as it is."""
    server = Uploads()

    def progress(done: int, _total: int) -> None:
        if done:
            raise LookupError("mine")

    with pytest.raises(LookupError, match="mine"):
        upload(guance, server, progress=progress)
    assert server.calls[-1] == "upload_cancel"


def test_an_interrupt_sends_nothing_more(guance: Side) -> None:
    """Neither parts nor a cancellation."""
    server = Uploads()

    def progress(done: int, _total: int) -> None:
        if done:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        upload(guance, server, progress=progress, chunk_size=HALF)
    assert server.calls == ["multipart_upload_init", "part 0"]


def test_without_retries_nothing_is_sent_again(guance: Side) -> None:
    """The setting holds here too."""
    server = Uploads(fail={"part 1": [away()]})
    with pytest.raises(ConnectionFailedError):
        upload(guance, server, chunk_size=THIRD, settings={"retries": 0})
    assert server.calls == ["multipart_upload_init", "part 0", "part 1"]


def test_a_server_that_is_away_at_the_start_is_the_error_of_every_call(guance: Side) -> None:
    """There is no upload to go on with."""
    with pytest.raises(CallError) as caught:
        upload(guance, Uploads(fail={"multipart_upload_init": [away(), away()]}))
    assert caught.value.upload_id is None


# What is refused


def test_what_is_there_already_is_a_conflict(guance: Side) -> None:
    """Guance says so by an empty id."""
    server = Uploads()
    server.start = {"uploadId": "", "existsSameFile": True}
    with pytest.raises(ConflictError, match=r"version '1' of app_demo in '' has a source map already.*pass cover=True"):
        upload(guance, server, version="1")
    assert server.calls == ["multipart_upload_init"]
    with pytest.raises(UnreadableReplyError, match="no id of an upload"):
        upload(guance, server, cover=True)


def test_parts_of_another_file_are_told(guance: Side) -> None:
    """The upload is not thrown away for a wrong argument."""
    server = Uploads()
    server.parts = {0: b"x", 7: b"y"}
    with pytest.raises(MisuseError, match="has a part 7, and this file only parts 0 to 1"):
        upload(guance, server, chunk_size=HALF + 1, upload_id=ID)
    assert server.calls == ["part_list"]


def test_an_upload_nobody_knows_is_told(guance: Side) -> None:
    """As Guance says it, and nothing is cancelled."""
    server = Uploads(fail={"part_list": [refusal(404)]})
    with pytest.raises(CallError, match=r"ft\.Refused"):
        upload(guance, server, upload_id="other")
    assert server.calls == ["part_list"]


BAD = {
    "no application": ({"app_id": " "}, "app_id must be the id of an application"),
    "a number as version": ({"version": 1.0}, "version must be a text, not 1.0"),
    "a word as cover": ({"cover": "no"}, "cover must be True or False"),
    "no chunk": ({"chunk_size": 0}, "chunk_size must be 1 to 10,485,760 bytes"),
    "too large a chunk": ({"chunk_size": LARGEST_CHUNK + 1}, "not 10,485,761"),
    "megabytes as text": ({"chunk_size": "5MB"}, "chunk_size must be a number of bytes, not '5MB'"),
    "no function": ({"progress": True}, "progress must be a function"),
    "no upload": ({"upload_id": ""}, "upload_id must be that of an upload that was broken off"),
    "no file": ({"file": "none.zip"}, "there is no file 'none.zip'"),
    "an empty file": ({"file": ("maps.zip", b"")}, "file 'maps.zip' is empty"),
    "no zip": ({"file": ("app.js.map", b'{"version":3}')}, "file 'app.js.map' is no zip, or not a whole one"),
    "half a zip": ({"file": ("maps.zip", ZIP[:HALF])}, "no zip, or not a whole one"),
    "text": ({"file": io.StringIO("x")}, "is a file opened as text"),
    "nothing": ({"file": None}, "file must be a path"),
}


@pytest.mark.parametrize(("options", "words"), BAD.values(), ids=BAD)
def test_what_cannot_be_sent_is_told_before_anything_is(guance: Side, options: dict[str, Any], words: str) -> None:
    """Which value, and what would do."""
    server = Uploads()
    with pytest.raises(MisuseError, match=words):
        upload(guance, server, **options)
    assert server.calls == []


def test_the_default_chunk_is_near_the_most_there_may_be() -> None:
    """Few requests, as 20 a minute are allowed; less than 10 MB in either way to count."""
    assert 0.9 * LARGEST_CHUNK < CHUNK_SIZE <= 10_000_000


def test_the_mock_takes_source_maps(
    guance: Side, dffkit_mock: MockServer, dffkit_mock_url: str, tmp_path: Path
) -> None:
    """Several parts, by its own paths and checks."""
    (tmp_path / "app.js.map").write_bytes(b"x" * 5000)
    guance.do(lambda it: it.upload_sourcemap(tmp_path, "app_demo", version="1.0.2", chunk_size=100, cover=True))
    entries = dffkit_mock.journal.entries()
    assert {entry.refused_by for entry in entries} == {None}
    assert len(entries) > 3

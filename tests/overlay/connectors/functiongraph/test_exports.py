"""FunctionGraph.export_function, import_function and their async twins."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from dffkit import AsyncFunctionGraph, FunctionGraph
from dffkit.connectors.functiongraph.deploying._code import pack
from dffkit.connectors.functiongraph.deploying._exports import Plain
from dffkit.errors import ConflictError, IncompleteReplyError, MisuseError, NotFoundError, UnreadableReplyError

from ..sides import Server, Side

if TYPE_CHECKING:
    from dffkit_mock.server import MockServer

URN = "urn:fss:cn-north-4:p1:function:default:hello:latest"
HERE: dict[str, Any] = {"region": "cn-north-4", "project_id": "p1", "ak": "a", "sk": "s", "retries": 0}
ZIP = pack({"index.py": "def handler(event, context): ...", "hello.yaml": "name: hello\n", "data": "x" * 5000}).content
TEXT = base64.b64encode(ZIP)


@pytest.fixture(params=["sync", "async"])
def side(request: pytest.FixtureRequest) -> Side:
    """Each of the two connectors."""
    return Side(request.param, (FunctionGraph, AsyncFunctionGraph))


def exported(side: Side, answer: bytes, path: Any, **options: Any) -> Any:
    """What export_function gives."""
    server = Server(httpx.Response(200, content=answer, headers={"X-Request-Id": "r1"}))
    return side.do(lambda fg: fg.export_function(URN, path, **options), server, **HERE)


ANSWERS = {
    "a zip": ZIP,
    "base64": TEXT,
    "a JSON text": b'"' + TEXT + b'"',
    "as an older page shows it": b'{\n  "' + TEXT + b'" : null\n}',
    "base64 in lines": b"\r\n".join(TEXT[at : at + 76] for at in range(0, len(TEXT), 76)),
}


@pytest.mark.parametrize("answer", ANSWERS.values(), ids=ANSWERS)
def test_a_function_is_written_to_a_file(side: Side, tmp_path: Path, answer: bytes) -> None:
    """However the service sends the zip; nothing else is left in the folder."""
    path = tmp_path / "hello.zip"
    assert path == exported(side, answer, str(path))
    assert {path.name: ZIP} == {file.name: file.read_bytes() for file in tmp_path.iterdir()}


@pytest.mark.parametrize("answer", ANSWERS.values(), ids=ANSWERS)
@pytest.mark.parametrize("size", [1, 2, 3, 5, 1024])
def test_the_pieces_may_be_of_any_size(answer: bytes, size: int) -> None:
    """As the network cuts them."""
    plain = Plain()
    assert ZIP == b"".join(plain.feed(answer[at : at + size]) for at in range(0, len(answer), size))


@pytest.mark.parametrize(
    ("options", "expected"),
    [({}, "code=true&config=true"), ({"config": False}, "code=true"), ({"code": False}, "config=true")],
)
def test_code_and_configuration_are_chosen(side: Side, tmp_path: Path, options: Any, expected: str) -> None:
    """Both without a word."""
    server = Server(httpx.Response(200, content=ZIP))
    side.do(lambda fg: fg.export_function(URN, tmp_path / "hello.zip", **options), server, **HERE)
    assert sorted(server.requests[0].url.query.decode().split("&")) == expected.split("&")


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (b"<html>", "the answer is no zip"),
        (b'{"error_code": "FSS.1051"}', "the answer is no zip"),
        (b"", "the answer is nothing"),
        (ZIP[:-100], "the answer is a zip that is not whole"),
        (TEXT[: len(TEXT) // 2], "the answer is a zip that is not whole"),
        (b"UEs=" + TEXT, "base64 that is damaged"),
    ],
)
def test_an_answer_that_is_no_zip_leaves_what_was_there(side: Side, tmp_path: Path, answer: bytes, words: str) -> None:
    """The error has the request id, and the folder is as it was."""
    path = tmp_path / "hello.zip"
    path.write_bytes(b"before")
    with pytest.raises(UnreadableReplyError, match=words) as caught:
        exported(side, answer, path, overwrite=True)
    assert (caught.value.request_id, caught.value.status_code) == ("r1", 200)
    assert {path.name: b"before"} == {file.name: file.read_bytes() for file in tmp_path.iterdir()}


def test_a_refusal_leaves_nothing(side: Side, tmp_path: Path) -> None:
    """It is the error of every other call."""
    server = Server(httpx.Response(404, json={"error_code": "FSS.1051", "error_msg": "Not found the function"}))
    with pytest.raises(NotFoundError, match=r"FSS\.1051"):
        side.do(lambda fg: fg.export_function(URN, tmp_path / "hello.zip"), server, **HERE)
    assert list(tmp_path.iterdir()) == []


def test_a_connection_that_ends_leaves_nothing(side: Side, tmp_path: Path, serve: Callable[..., str]) -> None:
    """In the middle of the zip."""
    head = b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\nContent-Type: application/octet-stream\r\n\r\n" % len(ZIP)
    url = serve(head + ZIP[:-50])
    with pytest.raises(IncompleteReplyError):
        side.do(lambda fg: fg.export_function(URN, tmp_path / "hello.zip"), **HERE, endpoint=url)
    assert list(tmp_path.iterdir()) == []


def test_what_is_there_is_replaced_only_when_told(side: Side, tmp_path: Path) -> None:
    """And before anything is asked."""
    path = tmp_path / "hello.zip"
    path.write_bytes(b"before")
    server = Server({})
    with pytest.raises(MisuseError, match=r"hello\.zip is there already: pass overwrite=True"):
        side.do(lambda fg: fg.export_function(URN, path), server, **HERE)
    assert server.requests == []
    exported(side, ZIP, path, overwrite=True)
    assert path.read_bytes() == ZIP


def test_a_link_stays_one(side: Side, tmp_path: Path) -> None:
    """What it leads to is written, also where that is not there yet."""
    (tmp_path / "real").mkdir()
    for real in ("real/there.zip", "real/new.zip"):
        link = tmp_path / "hello.zip"
        link.unlink(missing_ok=True)
        link.symlink_to(tmp_path / real)
        (tmp_path / "real/there.zip").write_bytes(b"before")
        exported(side, ZIP, link, overwrite=True)
        assert (link.is_symlink(), (tmp_path / real).read_bytes()) == (True, ZIP)
    assert sorted(path.name for path in (tmp_path / "real").iterdir()) == ["new.zip", "there.zip"]


def test_a_link_that_leads_nowhere_is_refused(side: Side, tmp_path: Path) -> None:
    """And before anything is asked."""
    (tmp_path / "ring.zip").symlink_to(tmp_path / "ring.zip")
    server = Server({})
    with pytest.raises(MisuseError, match=r"ring\.zip.* is a link that leads to itself"):
        side.do(lambda fg: fg.export_function(URN, tmp_path / "ring.zip", overwrite=True), server, **HERE)
    assert server.requests == []


def test_a_name_may_be_as_long_as_files_can_have(side: Side, tmp_path: Path) -> None:
    """The file beside it, on the way, has a short one."""
    path = tmp_path / f"{'a' * 251}.zip"
    exported(side, ZIP, path)
    assert path.read_bytes() == ZIP


@pytest.mark.parametrize(
    ("path", "options", "words"),
    [
        (".", {}, "is a folder: give the path of a file in it"),
        ("none/hello.zip", {}, "there is no folder '.*none' to write 'hello.zip' into"),
        ("a\0b.zip", {}, r"'.*a\\x00b\.zip' is no path that a file can have"),
        ("\ud800.zip", {}, r"is no path that a file can have"),
        ("a" * 300, {}, "cannot be written: File name too long"),
        ("/dev/full", {"overwrite": True}, "/dev/full is no ordinary file, and an export would take its place"),
        ("hello.zip", {"code": False, "config": False}, "there is nothing to export"),
    ],
)
def test_a_place_that_is_none_is_refused(side: Side, tmp_path: Path, path: str, options: Any, words: str) -> None:
    """Before anything is asked."""
    server = Server({})
    with pytest.raises(MisuseError, match=words):
        side.do(lambda fg: fg.export_function(URN, tmp_path / path, **options), server, **HERE)
    assert server.requests == []


# Import


def test_an_exported_function_becomes_another(side: Side, tmp_path: Path) -> None:
    """Under the name of the file, or another."""
    path = tmp_path / "hello.zip"
    path.write_bytes(ZIP)
    server = Server({"func_urn": URN, "func_name": "hello"})
    assert side.do(lambda fg: fg.import_function(path), server, **HERE).func_urn == URN
    side.do(lambda fg: fg.import_function(path, name="other", package="mine"), server, **HERE)
    expected = {"func_name": "hello", "file_name": "hello.zip", "file_type": "zip", "file_code": TEXT.decode()}
    assert expected == json.loads(server.requests[0].content)
    assert expected | {"func_name": "other", "package": "mine"} == json.loads(server.requests[1].content)


def test_a_name_in_use_says_what_to_do(side: Side, tmp_path: Path) -> None:
    """Another name can be given here; nothing is brought up to date."""
    (tmp_path / "hello.zip").write_bytes(ZIP)
    server = Server(httpx.Response(409, json={"error_code": "FSS.0409", "error_msg": "function exists"}))
    with pytest.raises(ConflictError, match=r"FSS\.0409.* take another with name=…, or delete"):
        side.do(lambda fg: fg.import_function(tmp_path / "hello.zip"), server, **HERE)


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("hello.zip", b"no zip", "is not a zip that can be read"),
        ("hello.yaml", ZIP, "is no exported function: pass the path of the zip"),
        ("hello 1.zip", ZIP, "'hello 1' cannot be the name of a function"),
        ("none.zip", None, "there is no file or folder"),
    ],
)
def test_what_was_never_exported_is_refused(
    side: Side, tmp_path: Path, name: str, content: bytes | None, words: str
) -> None:
    """Before anything is sent."""
    if content is not None:
        (tmp_path / name).write_bytes(content)
    server = Server({})
    with pytest.raises(MisuseError, match=words):
        side.do(lambda fg: fg.import_function(tmp_path / name), server, **HERE)
    assert server.requests == []


@pytest.mark.dffkit_mock(stateful=False)
def test_the_mock_exports_what_it_imports(
    side: Side, dffkit_mock: MockServer, dffkit_mock_url: str, tmp_path: Path
) -> None:
    """Its example is a real zip."""
    path = side.do(lambda fg: fg.export_function(URN, tmp_path / "hello.zip"))
    assert side.do(lambda fg: fg.import_function(path)).func_name == "hello"
    assert {entry.refused_by for entry in dffkit_mock.journal.entries()} == {None}

"""Files that callers send."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import httpx
import pytest
from dffkit.runtime import temporary_files
from dffkit.runtime.serving.requests import bodies, uploads

from .served import Served, refused


def test_files(served: Served) -> None:
    """All file parts come as ``files``, whatever their field names; other parts are texts."""
    before = served.uploads()
    files = [("files", ("a.txt", b"one", "text/plain")), ("other", ("文 b.bin", b"zwei"))]
    answer = served.post("read/s", files=files, data={"note": "n", "files": "mine"}).json()
    first, second = answer["files"]
    assert {**first, "filePath": ""} == {
        "filePath": "", "originalname": "a.txt", "encoding": "7bit", "mimetype": "text/plain", "size": 3,
    }  # fmt: skip
    assert (second["originalname"], second["mimetype"], second["size"]) == ("文 b.bin", "application/octet-stream", 4)
    assert (answer["text"], answer["kw"]) == (["one", "zwei"], {"note": "n"})
    folder = Path(served.settings.resources, ".uploads")
    for one in answer["files"]:
        path = Path(one["filePath"])
        assert path.parent == folder
        assert re.fullmatch(rf"\d{{14}}_[0-9A-Za-z]{{16}}_{re.escape(one['originalname'])}", path.name)
    assert len(served.uploads()) == len(before) + 2


def test_no_file(served: Served) -> None:
    """Without a file part there is no ``files``."""
    assert served.post("echo/s", files={"a": (None, "1")}).json() == {"a": "1"}


@pytest.mark.parametrize("name", ["../../evil.txt", "/etc/passwd", "..\\..\\evil.txt", "..", "a\x01b", "x" * 3000, ""])
def test_names_lead_nowhere(served: Served, name: str) -> None:
    """Whatever a file calls itself, it is stored in the folder of uploads."""
    body = (
        b'--B\r\nContent-Disposition: form-data; name="files"; filename="' + name.encode() + b'"\r\n\r\nx\r\n--B--\r\n'
    )
    headers = {"content-type": "multipart/form-data; boundary=B"}
    answer = served.post("read/s", content=body, headers=headers)
    assert answer.status_code == 200, answer.text
    path = Path(answer.json()["files"][0]["filePath"])
    assert path.parent == Path(served.settings.resources, ".uploads")
    assert path.resolve() == path
    assert path.name.isprintable()


def test_the_normal_form_passes_nothing(served: Served) -> None:
    """In the normal form an upload is passed over."""
    before = served.uploads()
    assert served.post("echo", files={"files": ("a.txt", b"x")}).json() == {}
    assert served.uploads() == before


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"--B\r\nContent-Disposition: form-data; name=a; filename=b\r\n\r\nx", "multipart/form-data; boundary=B"),
        (b"nonsense", "multipart/form-data; boundary=B"),
        (b"--B--", "multipart/form-data"),
        (b"--B--", f"multipart/form-data; boundary={'B' * 300}"),
    ],
)
def test_a_broken_upload(served: Served, content: bytes, kind: str) -> None:
    """What is no whole upload is refused, and leaves no file."""
    before = served.uploads()
    answer = served.post("read/s", content=content, headers={"content-type": kind})
    assert refused(answer) == (400, "EClientBadRequest", "Uploading file failed")
    assert served.uploads() == before


@pytest.mark.parametrize("limit", ["LONGEST_FILE", "LONGEST_TEXT", "MOST_PARTS"])
def test_limits(served: Served, monkeypatch: pytest.MonkeyPatch, limit: str) -> None:
    """Files, texts and the number of parts have limits; what was stored by then is removed."""
    monkeypatch.setattr(uploads, limit, 1)
    before = served.uploads()
    answer = served.post("read/s", files={"files": ("a.txt", b"xy")}, data={"note": "long"})
    assert refused(answer) == (400, "EClientBadRequest", "Uploading file failed")
    assert served.uploads() == before


@pytest.mark.parametrize("api", ["basic", "disabled", "missing", "mixed"])
def test_a_refused_upload_is_removed(served: Served, api: str) -> None:
    """Files of a caller who is refused are not kept."""
    before = served.uploads()
    assert served.post(f"{api}/s", files={"files": ("a.txt", b"x")}, data={"a": "1"}).status_code in {
        400,
        401,
        403,
        404,
    }
    assert served.uploads() == before


def test_the_cleaner(tmp_path: Path) -> None:
    """Temporary files go when their time has come, an hour after they came; nothing else does."""
    folder = tmp_path / ".uploads"
    folder.mkdir()
    now = 1_700_000_000.0
    temporary_files.stored_path(folder, "a.txt", now + 3600).write_text("x")
    (folder / "mine.txt").write_text("x")
    (tmp_path / "20000101000000_resource.txt").write_text("x")
    assert temporary_files.clean(tmp_path, now + 3599) == 0
    assert temporary_files.clean(tmp_path, now + 3601) == 1
    assert sorted(path.name for path in tmp_path.rglob("*.txt")) == ["20000101000000_resource.txt", "mine.txt"]


@pytest.mark.parametrize("api", ["basic", "digest", "head"])
def test_nothing_is_received_of_who_may_not_call(served: Served, monkeypatch: pytest.MonkeyPatch, api: str) -> None:
    """Where the proof stands in the head: the body is not even read. Who may call is heard."""
    sent: Any = {"files": {"files": ("a.txt", b"one", "text/plain")}}
    token = {"X-Dff-Auth-Token": "x"}
    auth = {"basic": httpx.BasicAuth("ann", "first"), "digest": httpx.DigestAuth("ann", "first")}.get(api)
    assert served.post(f"{api}/s?tok=t2", **sent, auth=auth).json()["files"][0]["size"] == 3
    monkeypatch.setattr(bodies, "received", None)
    assert refused(served.post(f"{api}/s", **sent))[:2] == (401, "EAPIAuth")
    assert refused(served.post("echo/s", **sent, headers=token))[:2] == (401, "EUserAuth")

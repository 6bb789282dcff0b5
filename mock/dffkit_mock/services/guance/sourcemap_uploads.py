"""Source maps that come in parts: started, sent part by part, listed, joined or given up.

An upload is a record of the kind ``("guance", "sourcemap_upload")``; its parts are those of ``("guance",
"sourcemap_part")`` in its scope, by number. Source: Guance docs, "OpenAPI / RUM SourceMap". Assumed: an upload that
ended, or never began, is not found; a part that is named for joining and has not come is refused; the application need
not have been created.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...state import Invalid, NotFound
from .files import content_of, keep, uploaded
from .sourcemaps import find_sourcemap, keep_sourcemap

if TYPE_CHECKING:
    from ...exchange import Reply
    from ...state import Call
    from ...store import Record

UPLOAD, PART = ("guance", "sourcemap_upload"), ("guance", "sourcemap_part")
LARGEST_PART = 10 * 1024 * 1024
LARGEST = 64 * 1024 * 1024  # bytes of all parts of an upload


def start_upload(call: Call) -> Reply | None:
    """A new upload, unless the version has a source map that is not to be replaced."""
    asked = call.payload
    exists = find_sourcemap(call, asked) is not None
    named = {name: asked.get(name, "") for name in ("appId", "version", "env")}
    old = any(named.items() <= record.value.items() for record in call.store.records(UPLOAD, ()))
    told = {**call.example()["content"], "existsSameFile": exists, "existsOldTask": old}
    if exists and not asked.get("needCover"):
        return call.answer({"content": {**told, "uploadId": ""}})
    upload = call.new_id(told["uploadId"])
    call.store.put(UPLOAD, (), upload, named)
    return call.answer({"content": {**told, "uploadId": upload}})


def take_part(call: Call) -> Reply | None:
    """Keeps a part; one of the same number is replaced."""
    upload, number = _find(call), str(call.payload["chunkIndex"])
    part = keep(uploaded(call.exchange, "files"), LARGEST_PART)
    others = sum(record.value["size"] for record in _parts(call, upload) if record.key != number)
    if others + part["size"] > LARGEST:
        raise Invalid(
            f"the parts have {others + part['size']} bytes together, of at most {LARGEST} that the mock keeps"
        )
    call.store.put(PART, (upload.key,), number, part)
    return call.answer({"content": {**call.example()["content"], "uploadId": upload.key, "chunkIndex": number}})


def list_parts(call: Call) -> Reply | None:
    """The numbers of the parts that came."""
    upload = _find(call)
    numbers = sorted(int(part.key) for part in _parts(call, upload))
    return call.answer({"content": {**call.example()["content"], "uploadId": upload.key, "chunkIndexs": numbers}})


def merge_parts(call: Call) -> Reply | None:
    """Joins the parts in the order of their numbers; their source map can be listed from now on."""
    upload = _find(call)
    parts = {int(part.key): part.value for part in _parts(call, upload)}
    wanted = call.payload.get("chunkIndexs") or sorted(parts)
    if missing := [number for number in wanted if number not in parts]:
        raise Invalid(f"body.chunkIndexs: part {missing[0]} has not come; there are {sorted(parts)}")
    if not wanted:
        raise Invalid("no part has come: there is nothing to join")
    keep_sourcemap(call, upload.value, b"".join(content_of(parts[number]) for number in sorted(set(wanted))))
    _forget(call, upload)
    return call.answer({})


def cancel_upload(call: Call) -> Reply | None:
    """Forgets the upload and its parts."""
    _forget(call, _find(call))
    return call.answer({})


def _find(call: Call) -> Record:
    upload: Any = call.payload["uploadId"]
    record = call.store.get(UPLOAD, (), upload)
    if record is None:
        raise NotFound("sourcemap_upload", upload)
    return record


def _parts(call: Call, upload: Record) -> list[Record]:
    return call.store.records(PART, (upload.key,))


def _forget(call: Call, upload: Record) -> None:
    for part in _parts(call, upload):
        call.store.drop(PART, (upload.key,), part.key)
    call.store.drop(UPLOAD, (), upload.key)

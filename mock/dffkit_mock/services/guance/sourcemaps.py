"""Source maps: records of the kind ``("guance", "sourcemap")`` in the scope of their application, with their files.

Source: Guance docs, "OpenAPI / RUM SourceMap". No page shows a list of files. Assumed: a path and a size each; the
files of a package are those that its directory (zip) names, and a package of another kind is one file.
"""

from __future__ import annotations

import zipfile
from io import BytesIO
from typing import TYPE_CHECKING, Any

from ...state import NotFound

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...exchange import Reply
    from ...state import Call
    from ...store import Record, Scope

KIND = ("guance", "sourcemap")
PACKAGE = "sourcemap"
MOST_FILES = 10_000


def list_sourcemaps(call: Call) -> Reply | None:
    """Those of an application, oldest first."""
    records = call.store.records(KIND, (call.parameter("appId"),))
    example = call.example()["content"][0]
    names = ("version", "env", "createAt")
    shown = [{**example, **{name: record.value[name] for name in names}} for record in records]
    return call.answer({"content": shown})


def list_files(call: Call) -> Reply | None:
    """The files of a source map, by their paths."""
    files = _named(call).value["files"]
    return call.answer({"content": [{"path": path, "size": files[path]} for path in sorted(files)]})


def put_file(call: Call) -> Reply | None:
    """A file of a source map, new or in the place of one of the same name."""
    record, asked = _named(call), call.payload
    size = len(asked.get("content", "").encode("utf-8", "replace"))
    files = {**record.value["files"], asked["filename"]: size}
    call.store.put(KIND, _scope(asked), record.key, {**record.value, "files": files})
    return call.answer({})


def parse_stack(call: Call) -> Reply | None:
    """Needs the source map of the version; the mock translates nothing."""
    _named(call)
    return call.answer({})


def delete_sourcemap(call: Call) -> Reply | None:
    """Forgets a source map."""
    record = _named(call)
    call.store.drop(KIND, _scope(call.payload), record.key)
    return call.answer({})


def find_sourcemap(call: Call, named: Mapping[str, Any]) -> Record | None:
    """The source map of a version and an environment, either of them perhaps empty."""
    return call.store.get(KIND, _scope(named), _key(named))


def keep_sourcemap(call: Call, named: Mapping[str, Any], package: bytes) -> None:
    """Puts a source map in the place of the one that was there."""
    value = {
        "version": named.get("version", ""),
        "env": named.get("env", ""),
        "createAt": int(call.now),
        "size": len(package),
        "files": _unpacked(package),
    }
    call.store.put(KIND, _scope(named), _key(named), value)


def _unpacked(package: bytes) -> dict[str, int]:
    """Names and sizes only: nothing is decompressed."""
    try:
        with zipfile.ZipFile(BytesIO(package)) as opened:
            members = opened.infolist()[:MOST_FILES]
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError):
        return {PACKAGE: len(package)}
    return {member.filename: member.file_size for member in members if not member.is_dir()}


def _named(call: Call) -> Record:
    record = find_sourcemap(call, call.payload)
    if record is None:
        raise NotFound("sourcemap", _key(call.payload))
    return record


def _scope(named: Mapping[str, Any]) -> Scope:
    return (str(named["appId"]),)


def _key(named: Mapping[str, Any]) -> str:
    return f"{named.get('version', '')}/{named.get('env', '')}"

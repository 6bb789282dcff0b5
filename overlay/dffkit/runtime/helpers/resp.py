"""``DFF.RESP`` and its kin: what a function returns to say how it is answered."""

from __future__ import annotations

import json
import os
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ..context import Running, running
from ..task import Control
from ..temporary_files import DOWNLOADS, stored_path
from ..values import written
from .media_types import media_type, of_file
from .rsrc import inside

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

SHORTEST_LIFE = 60  # seconds
# What a header of an address may have; everything else is written with percent signs.
_OF_URLS = "%/:=&?~#+!$,;'@()*[]"
_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")  # RFC 9110, 5.6.2
_TYPE = re.compile(r"[!-~](?:[ -~]*[!-~])?")
_CONTROL = re.compile("[\x00-\x08\x0a-\x1f\x7f]")


@dataclass(frozen=True)
class Response:
    """What a function returns: the value, and how it is answered."""

    value: Any
    control: Control


class NoSuchResourceError(FileNotFoundError):
    """A file that is to be sent is not in the resource folder."""


def resp(
    data: Any = None,
    status_code: int | None = None,
    content_type: str | None = None,
    headers: Mapping[str, str] | None = None,
    allow_304: bool = False,
    download: bool | str = False,
) -> Response:
    """An answer with data; ``return`` it.

    - ``content_type``: a short name such as ``json``, ``txt``, ``html``, ``csv``, ``xml``, or a MIME type; then the
      data is the whole body, and a text is sent as it is.
    - ``download``: true, or the name under which the body is saved, whose ending says what it is.
    """
    name = _name_of(data) if download is True else download or None
    kind = content_type if name is None else of_file(name)
    control = Control(
        status_code=_status(status_code),
        content_type=None if kind is None else _type(kind),
        headers=_headers(headers),
        allow_304=bool(allow_304),
        download=None if name is None else _text("download", name),
        raw=kind is not None,
    )
    return Response(data, control)


def resp_file(
    file_path: str | os.PathLike[str],
    status_code: int | None = None,
    headers: Mapping[str, str] | None = None,
    allow_304: bool = False,
    auto_delete: bool = False,
    download: bool | str = True,
) -> Response:
    """An answer with a file of the resource folder; ``return`` it.

    - ``download``: true saves it under its own name, a text under that one, false shows it.
    - ``auto_delete``: it is removed once it was sent.

    Raises :class:`NoSuchResourceError`, and :class:`~.rsrc.ResourcePathError` for a path that leads elsewhere.
    """
    path = inside(running("RESP_FILE"), file_path)
    if not path.is_file():
        raise NoSuchResourceError(f"No such file in Resource folder: {os.fspath(file_path)}")
    name = path.name if download is True else download or None
    told = None if name is None else _text("download", name)
    control = Control(
        status_code=_status(status_code),
        content_type=media_type(of_file(told or path.name)),
        headers=_headers(headers),
        allow_304=bool(allow_304),
        download=told,
        file=str(path),
        delete_file=bool(auto_delete),
        raw=True,
    )
    return Response(None, control)


def resp_large_data(data: Any, content_type: str | None = None) -> Response:
    """An answer of many megabytes, which goes through a file; ``return`` it. A text is ``txt``, all else ``json``."""
    task = running("RESP_LARGE_DATA")
    kind = content_type or ("txt" if isinstance(data, str) else "json")
    type_ = _type(kind)
    cached = _cached(task)
    path = _download(task, max(SHORTEST_LIFE, cached), kind)
    with path.open("w", encoding="utf-8") as file:
        file.write(data if isinstance(data, str) else written(data))
    # A cached answer is sent more than once.
    return Response(None, Control(content_type=type_, file=str(path), delete_file=not cached, raw=True))


def redirect(url: str) -> Response:
    """An answer that sends the caller elsewhere (302); ``return`` it."""
    if not isinstance(url, str):
        raise TypeError(f"DFF.REDIRECT takes an address as text, not {type(url).__name__}")
    return Response(None, Control(status_code=302, redirect=quote(url, safe=_OF_URLS), raw=True))


def _name_of(data: Any) -> str:
    return "api-resp.txt" if isinstance(data, str) else "api-resp.json"


def _cached(task: Running) -> int:
    try:
        return task.functions.find(task.task.func_id).kept_for
    except LookupError:  # a draft
        return 0


def _download(task: Running, life: int, kind: str) -> Path:
    ending = kind if kind.isalnum() else "bin"
    return stored_path(inside(task, DOWNLOADS), f"api-resp.{ending}", task.now() + life)


def _status(code: Any) -> int | None:
    if code is None or (isinstance(code, int) and not isinstance(code, bool) and 200 <= code <= 599):
        return code
    raise ValueError(f"`status_code` should be an int from 200 to 599, not {code!r}")


def _text(name: str, value: Any) -> str:
    if isinstance(value, str):
        return value
    raise TypeError(f"`{name}` should be a string, not {type(value).__name__}")


def _type(kind: Any) -> str:
    found = media_type(_text("content_type", kind))
    if _TYPE.fullmatch(found):
        return found
    raise ValueError(f"`content_type` should be a short name such as json, or like text/csv, not {kind!r}")


def _headers(headers: Mapping[str, str] | None) -> dict[str, str]:
    found = {str(name): str(value) for name, value in (headers or {}).items()}
    for name, value in found.items():
        if _CONTROL.search(name + value):
            raise ValueError(f"the header {json.dumps(name)} has a line break or another control character in it")
        if not _TOKEN.fullmatch(name):
            raise ValueError(f"{json.dumps(name)} is no name of a header: letters, digits and hyphens make one")
    return found

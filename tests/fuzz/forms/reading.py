"""What stands in a request, as readers of others find it: werkzeug's for queries and forms, Python's for e-mail."""

from __future__ import annotations

import gzip
import json
from email.parser import BytesParser
from email.policy import HTTP
from io import BytesIO
from typing import TYPE_CHECKING, Any, NamedTuple

from werkzeug.wrappers import Request

if TYPE_CHECKING:
    import httpx

LARGE = 1 << 30


class Part(NamedTuple):
    """A part of a multipart body; no file name is ``None``."""

    name: str
    file_name: str | None
    media_type: str | None
    content: bytes


class Reader(Request):
    """werkzeug's request, without its limits."""

    max_form_memory_size = LARGE
    max_content_length = LARGE

    def _get_file_stream(self, *_: Any, **__: Any) -> BytesIO:
        return BytesIO()


def read(request: httpx.Request) -> Reader:
    """The request as an application on werkzeug sees it."""
    headers = [(name.decode(), value.decode("latin-1")) for name, value in request.headers.raw]
    path, _, query = request.url.raw_path.decode().partition("?")
    content = request.content
    if request.headers.get("content-encoding") == "gzip":
        content = gzip.decompress(content)
    media_type = request.headers.get("content-type", "")
    environ = {f"HTTP_{name.upper().replace('-', '_')}": value for name, value in headers} | {
        "REQUEST_METHOD": request.method,
        "PATH_INFO": path,
        "QUERY_STRING": query,
        "CONTENT_TYPE": media_type,
        "CONTENT_LENGTH": str(len(content)),
        "wsgi.input": BytesIO(content),
        "wsgi.input_terminated": True,
        "wsgi.url_scheme": request.url.scheme,
    }
    return Reader(environ)


def pairs(request: httpx.Request) -> list[tuple[str, str]]:
    """The parameters of the query, or the fields of a form where there is one, names repeated where they were."""
    found = read(request)
    return list((found.form if request.method == "POST" else found.args).items(multi=True))


def parts(request: httpx.Request) -> list[Part]:
    """The parts of a multipart body by werkzeug: fields, then files; fails for a head that has more than it should."""
    found = read(request)
    fields = [Part(name, None, None, value.encode()) for name, value in found.form.items(multi=True)]
    files = []
    for name, file in found.files.items(multi=True):
        assert {key.lower() for key, _ in file.headers} == {"content-disposition", "content-type"}
        files.append(Part(name, file.filename, file.headers["content-type"], file.read()))
    return fields + files


def contents(request: httpx.Request) -> list[tuple[list[str], bytes]]:
    """The names of the headers and the content of each part, by the parser for e-mail."""
    head = b"Content-Type: " + request.headers["content-type"].encode() + b"\r\n\r\n"
    message = BytesParser(policy=HTTP).parsebytes(head + request.content)
    assert not message.defects
    found = []
    for part in message.iter_parts():
        payload = part.get_payload(decode=True)
        assert isinstance(payload, bytes)
        found.append((sorted(name.lower() for name in part.keys()), payload))  # noqa: SIM118 - a message, no dict
    return found


def strict_json(text: str | bytes) -> str:
    """JSON as one text that tells 1, 1.0 and true apart; fails for a name that is there twice, and for NaN."""

    def once(items: list[tuple[str, Any]]) -> dict[str, Any]:
        assert len(dict(items)) == len(items), "a name is there twice"
        return dict(items)

    def refuse(name: str) -> Any:
        raise AssertionError(f"{name} is no JSON")

    try:
        return repr(json.loads(text, object_pairs_hook=once, parse_constant=refuse))
    except ValueError as error:
        raise AssertionError(f"this is no JSON: {text!r}") from error

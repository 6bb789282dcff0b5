"""Entries as an HTTP Archive, which browsers' developer tools and many others read.

Source: "HTTP Archive (HAR) format", version 1.2 (W3C Web Performance, 2012). Members that begin with an underscore are
our own, as the format allows.
"""

from __future__ import annotations

import re
from http import HTTPStatus
from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ..form import URLENCODED, read_pairs

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .entry import Answer, Entry

UNKNOWN = -1
HTTP = "HTTP/1.1"  # the one that the mock's server speaks
_NOTE = re.compile(r"\([0-9]+ bytes(, not kept)?\)")
# Characters of a URI (RFC 3986, 2.2 and 2.3), and what is escaped already.
_URI = "/?:@!$&'()*+,;=-._~%[]"


def write_har(entries: Iterable[Entry]) -> dict[str, Any]:
    """A HAR document of these entries, in their order; what is masked there is masked here."""
    creator = {"name": "dffkit mock", "version": _version()}
    return {"log": {"version": "1.2", "creator": creator, "entries": [_write_entry(entry) for entry in entries]}}


def _write_entry(entry: Entry) -> dict[str, Any]:
    # What the gateway measures is the wait: sending and receiving happen outside of it.
    outside = {"blocked": UNKNOWN, "dns": UNKNOWN, "connect": UNKNOWN, "ssl": UNKNOWN}
    return {
        "startedDateTime": entry.time,
        "time": entry.milliseconds,
        "request": _write_request(entry),
        "response": _write_response(entry.answer),
        "cache": {},
        "timings": {**outside, "send": 0, "wait": entry.milliseconds, "receive": 0},
        "_number": entry.number,
        "_operation": entry.operation,
        "_identity": entry.identity,
        "_refusedBy": entry.refused_by,
        "_fault": entry.fault,
        "_verdicts": [
            {"stage": each.stage, "verdict": each.verdict, "sentence": each.sentence, "milliseconds": each.milliseconds}
            for each in entry.verdicts
        ],
    }


def _write_request(entry: Entry) -> dict[str, Any]:
    host = next((value for name, value in entry.headers if name == "host"), "localhost")
    request = {
        "method": entry.method,
        "url": quote(f"http://{host}{entry.path}", safe=_URI),
        "httpVersion": HTTP,
        "cookies": [],
        "headers": _write_pairs(entry.headers),
        "queryString": _write_pairs(read_pairs(entry.path.partition("?")[2])),
        "headersSize": UNKNOWN,
        "bodySize": entry.size,
    }
    return {**request, "postData": _write_post_data(entry)} if entry.size else request


def _write_post_data(entry: Entry) -> dict[str, Any]:
    kind = _content_type(entry.headers)
    data = {"mimeType": kind, **_write_text(entry.body)}
    if kind.partition(";")[0].strip().lower() == URLENCODED:
        data["params"] = _write_pairs(read_pairs(entry.body))
    return data


def _write_response(answer: Answer) -> dict[str, Any]:
    return {
        "status": answer.status,
        "statusText": HTTPStatus(answer.status).phrase if answer.status in _STATUSES else "",
        "httpVersion": HTTP,
        "cookies": [],
        "headers": _write_pairs(answer.headers),
        "content": {"size": answer.size, "mimeType": _content_type(answer.headers), **_write_text(answer.body)},
        "redirectURL": "",
        "headersSize": UNKNOWN,
        "bodySize": answer.size,
    }


def _write_text(body: str) -> dict[str, Any]:
    """The text of a body, or why there is none."""
    return {"text": "", "comment": f"{body[1:-1]}: no text"} if _NOTE.fullmatch(body) else {"text": body}


def _write_pairs(pairs: Iterable[tuple[str, str]]) -> list[dict[str, str]]:
    return [{"name": name, "value": value} for name, value in pairs]


def _content_type(headers: Iterable[tuple[str, str]]) -> str:
    return next((value for name, value in headers if name == "content-type"), "application/octet-stream")


def _version() -> str:
    try:
        return version("dffkit")
    except PackageNotFoundError:
        return "0"


_STATUSES = frozenset(HTTPStatus)

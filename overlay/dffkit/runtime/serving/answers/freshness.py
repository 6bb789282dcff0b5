"""Weak ETags, and answers without a body for those who have it already. Source: RFC 9110, 8.8.3 and 13."""

from __future__ import annotations

import base64
import email.utils
import hashlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from starlette.requests import Request

LONGEST = 1024 * 1024
"""Bytes: longer bodies that are no files go out without an ETag, in pieces."""


def etag(body: bytes) -> str:
    """A weak one: length and digest."""
    digest = base64.b64encode(hashlib.sha1(body, usedforsecurity=False).digest()).decode("ascii")[:27]
    return f'W/"{len(body):x}-{digest}"'


def etag_of_file(size: int, modified: float) -> str:
    """A weak one: length and time, in milliseconds."""
    return f'W/"{size:x}-{int(modified * 1000):x}"'


def last_modified(now: float) -> str:
    """A moment as headers write it."""
    return email.utils.formatdate(now, usegmt=True)


def is_fresh(request: Request, tag: str, modified: float | None = None) -> bool:
    """Whether the caller has this body: by its tag, or where it tells none, by when it was ``modified``."""
    if request.method not in {"GET", "HEAD"}:
        return False
    told = request.headers.get("if-none-match")
    if told is None:
        return modified is not None and modified < _second_after(request.headers.get("if-modified-since", ""))
    return not {"*", tag.removeprefix("W/")}.isdisjoint(one.strip().removeprefix("W/") for one in told.split(","))


def _second_after(date: str) -> float:
    try:
        return email.utils.parsedate_to_datetime(date).timestamp() + 1
    except ValueError:
        return 0

"""Weak ETags, and answers without a body for those who have it already. Source: RFC 9110, 8.8.3 and 13."""

from __future__ import annotations

import base64
import email.utils
import hashlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from starlette.requests import Request

LONGEST = 1024 * 1024
"""Bytes: longer bodies go out without an ETag, in pieces."""


def etag(body: bytes) -> str:
    """A weak one: length and digest."""
    digest = base64.b64encode(hashlib.sha1(body, usedforsecurity=False).digest()).decode("ascii")[:27]
    return f'W/"{len(body):x}-{digest}"'


def last_modified(now: float) -> str:
    """A moment as headers write it."""
    return email.utils.formatdate(now, usegmt=True)


def is_fresh(request: Request, tag: str) -> bool:
    """Whether the caller has this body."""
    told = request.headers.get("if-none-match", "")
    return request.method in {"GET", "HEAD"} and tag.removeprefix("W/") in {
        one.strip().removeprefix("W/") for one in told.split(",")
    }

"""What callers write into the head of a request or of a part of its body, where a line end would begin another header.

Source: RFC 9110, "Fields" (names and values of headers); RFC 7578 (heads of parts).
"""

from __future__ import annotations

import mimetypes
import re
from collections.abc import Mapping
from typing import Any

import httpx

from ..errors import MisuseError

_NAME = re.compile(rb"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
# Printable, with blanks between; what is not ASCII can be given as bytes only.
_VALUE = re.compile(rb"(?:[!-~\x80-\xff](?:[\t -~\x80-\xff]*[!-~\x80-\xff])?)?")
_TYPE = re.compile(r"[!-~](?:[\t -~]*[!-~])?")

UNKNOWN = "application/octet-stream"


def checked_headers(given: Any) -> httpx.Headers:
    """The headers; raises :class:`MisuseError` for one that is none, without its value, which may be secret."""
    headers = httpx.Headers(given)
    for name, value in headers.raw:
        if not _NAME.fullmatch(name):
            raise MisuseError(f"{name.decode('latin-1')!r} cannot be the name of a header: letters, digits and dashes")
        if not _VALUE.fullmatch(value):
            raise MisuseError(
                f"the header {name.decode()} has characters that HTTP does not allow: a line end, another control "
                "character, or a blank at its beginning or end"
            )
    return headers


def checked_parts(files: Any) -> list[tuple[str, Any]]:
    """The parts of a multipart body, each with its media type; raises :class:`MisuseError` for one that is none.

    httpx would take a file name for an address, and the media type out of ``data:…`` as it stands there.
    """
    pairs = files.items() if isinstance(files, Mapping) else files
    return [(name, _checked_part(name, part)) for name, part in pairs]


def _checked_part(name: str, part: Any) -> Any:
    name.encode()  # a lone surrogate is found now, not when half of the body is sent
    if not isinstance(part, tuple) or not part[0]:
        return part
    file_name, content, *rest = part
    file_name.encode()
    media_type = (rest[0] if rest else None) or _guessed(file_name)
    if not _TYPE.fullmatch(media_type):
        raise MisuseError(f"the media type of the file {file_name!r} is {media_type!r}: give one like 'text/csv'")
    return (file_name, content, media_type, *rest[1:])


def _guessed(file_name: str) -> str:
    # Behind "./" nothing is the scheme of an address.
    return mimetypes.guess_type(f"./{file_name}")[0] or UNKNOWN

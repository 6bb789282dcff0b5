"""Files as they are kept in records: name, type, size, SHA-256, and the bytes in base64."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...form import read_form
from ...state import Invalid

if TYPE_CHECKING:
    from ...exchange import Exchange
    from ...multipart import UploadedFile

LARGEST = 32 * 1024 * 1024  # bytes of a file that is kept

Record = Mapping[str, Any]


def uploaded(exchange: Exchange, part: str) -> UploadedFile:
    """The file of a form that the spec allows."""
    file = read_form(exchange).file(part)
    if file is None:
        raise LookupError(f"the form has no file {part!r}, which the spec demands")
    return file


def keep(file: UploadedFile, limit: int = LARGEST) -> dict[str, Any]:
    """The file as JSON; raises :class:`Invalid` for one over the limit."""
    size = len(file.content)
    if size > limit:
        raise Invalid(f"the file has {size} bytes, of at most {limit}")
    return {
        "fileName": file.filename,
        "contentType": file.content_type,
        "size": size,
        "sha256": hashlib.sha256(file.content).hexdigest(),
        "bytes": base64.b64encode(file.content).decode(),
    }


def content_of(record: Record) -> bytes:
    """The bytes of a file that was kept; a record that a seed wrote may have none."""
    return base64.b64decode(record.get("bytes", ""))

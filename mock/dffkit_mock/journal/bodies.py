"""Bodies as people read them: text without its secrets, forms as fields, the rest by its size."""

from __future__ import annotations

from urllib.parse import urlencode

from ..form import MULTIPART, URLENCODED
from ..masking import mask_pairs, mask_text
from ..multipart import MalformedBody, read_multipart


def show_body(content_type: str, content: bytes | None, size: int) -> str:
    """A body as text; ``content`` is ``None`` where it was not kept, ``size`` what it was on the wire."""
    if content is None:
        return f"({size} bytes, not kept)"
    kind = content_type.partition(";")[0].strip().lower()
    if kind == URLENCODED:
        return mask_pairs(content.decode("utf-8", "replace"))
    if kind == MULTIPART and content:
        return _show_multipart(content_type, content)
    try:
        return mask_text(content.decode())
    except UnicodeDecodeError:
        return f"({len(content)} bytes)"


def _show_multipart(content_type: str, content: bytes) -> str:
    """A multipart body as its fields, urlencoded, and a line a file."""
    try:
        fields, files = read_multipart(content_type, content)
    except MalformedBody:
        return f"({len(content)} bytes)"
    lines = [f"{name}: {file.filename!r}, {len(file.content)} bytes" for name, file in files]
    return "\n".join(filter(None, [mask_pairs(urlencode(fields)), *lines]))

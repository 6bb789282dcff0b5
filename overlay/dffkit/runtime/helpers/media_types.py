"""Content types by short names and by the endings of files, as the platform's web server knows them."""

from __future__ import annotations

import mimetypes
import re

UNKNOWN = "application/octet-stream"
# What Python does not know by itself, or knows differently.
ENDINGS = {
    "7z": "application/x-7z-compressed",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "gz": "application/gzip",
    "js": "application/javascript",
    "json": "application/json",
    "log": "text/plain",
    "md": "text/markdown",
    "pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    "text": "text/plain",
    "wasm": "application/wasm",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "xml": "application/xml",
    "yaml": "text/yaml",
    "yml": "text/yaml",
}
_TEXT = re.compile(r"text/|application/(?:javascript|json)")


def media_type(name: str) -> str:
    """The header's value for a short name such as ``json``, or for a MIME type; UTF-8 where it is text."""
    found = name if "/" in name else of_file(f"x.{name}")
    return f"{found}; charset=utf-8" if _TEXT.match(found) and "charset" not in found else found


def of_file(name: str) -> str:
    """The MIME type that the ending of a file stands for."""
    ending = name.rpartition(".")[2].lower()
    return ENDINGS.get(ending) or mimetypes.types_map.get(f".{ending}") or UNKNOWN

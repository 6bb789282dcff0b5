"""What is known of a function's code: its kind, name, size and digest. The code itself is not kept, nor run.

Source: Huawei Cloud API reference, "Creating a Function", "Modifying the Code of a Function". Assumed: code that lies
in OBS or in an image is as large as nothing, and its digest is that of its address; so is the code of a function that
was created without any, and its digest is that of nothing.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
from typing import TYPE_CHECKING, Any

from ...state import Invalid

if TYPE_CHECKING:
    from collections.abc import Mapping


def describe_code(body: Mapping[str, Any]) -> dict[str, Any]:
    """The members of a function's record that speak of its code; raises :class:`Invalid` for what is no base64."""
    kind = body.get("code_type") or "inline"
    url = body.get("code_url") or ""
    content = decode((body.get("func_code") or {}).get("file") or "", "func_code.file")
    hashed = content or (url or (body.get("custom_image") or {}).get("image") or "").encode()
    return {
        "code_type": kind,
        "code_url": url,
        "code_filename": body.get("code_filename") or url.split("?")[0].rpartition("/")[2] or "index.zip",
        "code_size": len(content),
        "digest": digest(hashed),
    }


def decode(text: str, name: str) -> bytes:
    """The bytes of a base64 text; raises :class:`Invalid` where it is none."""
    try:
        return base64.b64decode("".join(text.split()), validate=True)
    except (binascii.Error, ValueError):
        raise Invalid(f"{name} is not base64: encode the zip") from None


def digest(content: bytes) -> str:
    """SHA-512 in hex, as every answer on a function has it."""
    return hashlib.sha512(content).hexdigest()

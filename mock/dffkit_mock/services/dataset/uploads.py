"""Files for the data pipeline: kept, and found again where one is to be processed once more.

A record of the kind ``("dataset", "upload")`` in the scope of its configuration tells name, size, SHA-256, when it
came and how often it was processed; ``content`` has the bytes in base64 up to 1 MiB, null for a larger file.

Source: SmartChart help, "数据接收API", file upload. What an upload configuration does with a file is not said there:
the mock loads no rows from it.
"""

from __future__ import annotations

import base64
import hashlib
from typing import TYPE_CHECKING

from ...form import read_form
from .failures import query_failed, write

if TYPE_CHECKING:
    from ...exchange import Reply
    from ...multipart import UploadedFile
    from ...state import Call

KIND = ("dataset", "upload")
KEPT = 1024 * 1024  # bytes of a file


def upload(call: Call) -> Reply:
    """Takes a file, or the name of one that came before."""
    form = call.exchange.payload
    file = read_form(call.exchange).file("file")
    if file is not None:
        return _keep(call, form["type"], form.get("filename") or file.filename or "file", file)
    if "filename" not in form:
        return query_failed("there is neither a file nor the filename of one uploaded before")
    return _again(call, form["type"], form["filename"])


def _keep(call: Call, configuration: str, name: str, file: UploadedFile) -> Reply:
    content = base64.b64encode(file.content).decode() if len(file.content) <= KEPT else None
    value = {
        "filename": name,
        "content_type": file.content_type,
        "size": len(file.content),
        "sha256": hashlib.sha256(file.content).hexdigest(),
        "mail": call.exchange.payload.get("mail", ""),
        "at": call.exchange.received,
        "processed": 1,
        "content": content,
    }
    call.store.put(KIND, (configuration,), name, value)
    return write({"result": "success", "data": f"{name}: {len(file.content)} bytes received"})


def _again(call: Call, configuration: str, name: str) -> Reply:
    found = call.store.get(KIND, (configuration,), name)
    if found is None:
        return query_failed(f"no file {name[:80]} was uploaded to {configuration[:80]}")
    times = found.value["processed"] + 1
    call.store.put(KIND, (configuration,), name, {**found.value, "processed": times})
    return write({"result": "success", "data": f"{name}: processed again"})

"""Exported functions: a zip that has the configuration, and a function that is made from such a zip.

Source: Huawei Cloud API reference, "Exporting a Function", "Importing a Function"; what stands in the zip is what the
console saves. Assumed: the code in it is that of the spec's example, because the code of functions is not kept here; of
a zip that has no configuration, a function for Python is made; what is no zip is a 400.
"""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING, Any

from ...exchange import Reply
from ...state import Invalid
from .code import decode, digest
from .configuration import new_function
from .functions import add
from .stored import function_of, meant, project

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...state import Call

SAMPLE = "def handler(event, context):\n    return event\n"
LARGEST = 65_536  # bytes of a configuration
_NAMES = {"memory": "memory_size"}  # of the file and of the record, where they differ
_NUMBERS = frozenset({"memory_size", "timeout"})
_WITHOUT = {"runtime": "Python3.9", "handler": "index.handler", "memory_size": 256, "timeout": 30}
_EPOCH = (1980, 1, 1, 0, 0, 0)  # the earliest that a zip can say: the same function gives the same bytes


def export_function(call: Call) -> Reply:
    """A zip of the configuration, the code or both."""
    value = meant(call, function_of(call)).value
    code, config = _parts(call)
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        if code:
            archive.writestr(zipfile.ZipInfo("index.py", _EPOCH), SAMPLE)
        if config:
            archive.writestr(zipfile.ZipInfo(f"{value['func_name']}.yaml", _EPOCH), _written(value))
    return Reply(200, {"content-type": "application/octet-stream"}, buffer.getvalue())


def import_function(call: Call) -> Reply:
    """Creates a function from such a zip, under the name of the body."""
    body = call.payload
    content = decode(body["file_code"], "file_code")
    made = {**_WITHOUT, **_configuration(content), "func_name": body["func_name"], "code_type": "zip"}
    value = new_function({**made, "package": body.get("package") or "default"}, project(call), call.now)
    code = {"code_filename": body["file_name"], "code_size": len(content), "digest": digest(content)}
    return call.show(add(call, {**value, **code, "version_description": ""}))


def _parts(call: Call) -> tuple[bool, bool]:
    one, code, config = call.parameter("type"), bool(call.parameter("code")), bool(call.parameter("config"))
    if one and (code or config):
        raise Invalid("type goes without code and config: leave it out, or both of them")
    if not (one or code or config):
        raise Invalid("there is nothing to export: pass code=true, config=true or type")
    return code or one == "code", config or one == "config"


def _written(value: Mapping[str, Any]) -> str:
    lines = {"name": value["func_name"], "package": value["package"], "runtime": value["runtime"]}
    lines |= {"handler": value["handler"], "memory": value["memory_size"], "timeout": value["timeout"]}
    return "".join(f"{name}: {item}\n" for name, item in lines.items())


def _configuration(content: bytes) -> dict[str, Any]:
    """What the configuration in a zip says of runtime, handler, memory and time; nothing where it has none."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            name = next((one for one in archive.namelist() if one.endswith((".yaml", ".yml"))), None)
            text = "" if name is None else archive.open(name).read(LARGEST).decode("utf-8", "replace")
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, OSError, ValueError):
        raise Invalid("file_code is no zip that can be read: send what export_function answers") from None
    pairs = (line.split(":", 1) for line in text.splitlines() if ":" in line)
    said = {_NAMES.get(key.strip(), key.strip()): item.strip().strip("\"'") for key, item in pairs}
    known = {key: said[key] for key in _WITHOUT if said.get(key)}
    return {key: _number(item, key) if key in _NUMBERS else item for key, item in known.items()}


def _number(text: str, name: str) -> int:
    if not (text.isascii() and text.isdigit()):
        raise Invalid(f"the configuration in the zip has no number as its {name}: {text[:40]}")
    return int(text)

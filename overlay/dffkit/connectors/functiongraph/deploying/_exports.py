"""Exported functions: a zip on its way from an answer to a file, and from a file into a new function.

Source: Huawei Cloud, FunctionGraph API reference, "Exporting a Function", "Importing a Function". The page of the
export does not say how the zip is sent; an older one shows its base64 inside JSON. Both are read.
"""

from __future__ import annotations

import base64
import binascii
import re
import zipfile
from typing import TYPE_CHECKING, Any

from ....errors import MisuseError, UnreadableReplyError
from ... import _download

if TYPE_CHECKING:
    import os
    from pathlib import Path

    import httpx
    from dffkit_api.functiongraph.models import ImportFunctionRequestBody

    from ._code import Code

ZIP = b"PK"
ZIP_AS_TEXT = b"UEs"  # the same in base64
AROUND = b' \t\r\n{"'  # what JSON may have before a text
NOT_TEXT = re.compile(rb"[^A-Za-z0-9+/=\r\n]")


def checked_target(path: str | os.PathLike[str], *, overwrite: bool) -> Path:
    """Where an export is to go; raises :class:`MisuseError` for a folder and for what is there already."""
    return _download.checked_target(path, overwrite=overwrite, example="function.zip", noun="an export")


def parts(*, code: bool, config: bool) -> dict[str, Any]:
    """What of the function goes into the zip, as the query has it."""
    if not code and not config:
        raise MisuseError("there is nothing to export: leave code or config at True")
    return {name: True for name, wanted in (("code", code), ("config", config)) if wanted}


class Export(_download.Download):
    """A zip that is being written beside ``target`` and takes its place when it is whole; else nothing is left.

    Use it in a ``with`` block and hand each piece of the answer to :meth:`write`.
    """

    def __init__(self, target: Path, response: httpx.Response) -> None:
        super().__init__(target)
        self._response = response
        self._plain = Plain()

    def write(self, piece: bytes) -> None:
        """Takes the next piece of the answer; raises :class:`UnreadableReplyError` when it is no zip."""
        try:
            plain = self._plain.feed(piece)
        except ValueError as exc:
            raise self._unreadable(str(exc)) from exc
        super().write(plain)

    def check(self, written: Path) -> None:
        """Raises :class:`UnreadableReplyError` for a zip that is not whole."""
        if not zipfile.is_zipfile(written):  # its directory stands at the end
            raise self._unreadable("a zip that is not whole" if written.stat().st_size else "nothing")

    def _unreadable(self, what: str) -> UnreadableReplyError:
        from dffkit_api.functiongraph.operations import OPERATIONS  # noqa: PLC0415 - with the first failure

        request_id = self._response.headers.get("x-request-id")
        return UnreadableReplyError(
            f"functiongraph.export_function: HTTP {self._response.status_code}, but the answer is {what}; "
            f"{self.target} was not written. {UnreadableReplyError.advice}",
            operation=OPERATIONS["export_function"],
            request=self._response.request,
            response=self._response,
            request_id=request_id,
        )


class Plain:
    """The bytes of a zip, piece by piece, from an answer that has them as they are or as base64, bare or in JSON."""

    def __init__(self) -> None:
        self._read: Any = None
        self._rest = b""
        self._ended = False

    def feed(self, piece: bytes) -> bytes:
        """What this piece adds; raises :class:`ValueError` for what is neither."""
        if self._read is None:
            piece = (self._rest + piece).lstrip(AROUND)
            if len(piece) < len(ZIP_AS_TEXT):
                self._rest = piece
                return b""
            self._rest = b""
            self._read = self._reader(piece)
        plain: bytes = self._read(piece)
        return plain

    def _reader(self, start: bytes) -> Any:
        if start.startswith(ZIP):
            return bytes
        if start.startswith(ZIP_AS_TEXT):
            return self._decoded
        raise ValueError("no zip")

    def _decoded(self, piece: bytes) -> bytes:
        if self._ended:
            return b""
        end = NOT_TEXT.search(piece)
        if end is not None:
            self._ended = True
            piece = piece[: end.start()]
        text = self._rest + piece.translate(None, b"\r\n")
        whole = len(text) if self._ended else len(text) - len(text) % 4
        self._rest = text[whole:]
        try:
            return base64.b64decode(text[:whole], validate=True)
        except binascii.Error:
            raise ValueError("base64 that is damaged") from None


def checked_export(path: str | os.PathLike[str], name: str | None) -> tuple[str, Code]:
    """The name of the function to make and the package; raises :class:`MisuseError` for what was never exported."""
    from ._code import checked_path, pack  # noqa: PLC0415 - zipfile is not needed otherwise
    from ._deployment import check_name  # noqa: PLC0415
    from ._terms import EXPORT  # noqa: PLC0415

    file = checked_path(path)
    if not file.is_file() or file.suffix.lower() not in EXPORT.kinds:
        raise MisuseError(f"{file} is no exported function: pass the path of the zip that export_function() wrote")
    name = file.stem if name is None else name
    check_name(name)
    return name, pack(file, EXPORT)


def import_body(name: str, exported: Code, package: str | None) -> ImportFunctionRequestBody:
    """The body that makes a function of an exported one."""
    from dffkit_api import UNSET  # noqa: PLC0415 - with the first call, as below
    from dffkit_api.functiongraph.models import ImportFunctionRequestBody  # noqa: PLC0415

    from ._body import PACKAGE  # noqa: PLC0415

    return ImportFunctionRequestBody(
        func_name=name, file_name=exported.file_name, file_type="zip", file_code=PACKAGE,
        package=UNSET if package is None else package,
    )  # fmt: skip

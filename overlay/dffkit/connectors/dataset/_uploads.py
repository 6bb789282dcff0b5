"""Uploads: the form, the file that tells how far it is, and what the answers mean. Nothing here does I/O by itself."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, BinaryIO, cast

from ...errors import ApiError, MisuseError
from .._attachments import Attachment, opened
from ._calls import name_of
from ._results import UploadResult

if TYPE_CHECKING:
    from collections.abc import Iterator

    import httpx

    from .._call import Call

Progress = Callable[[int, int | None], None]
"""Called with the bytes of the file that are sent, from 0 on, and its size (``None`` where it cannot be told)."""

Mail = str | Iterable[str]

STILL_WORKING = 504
PENDING = "the server is still working on the file"


@contextmanager
def upload_call(
    name: str, file: Attachment, mail: Mail | None, progress: Progress | None, timeout: float | None
) -> Iterator[Call[UploadResult]]:
    """Sends a file, which is open as long as the block lasts and read piece by piece."""
    form = _form(name, mail)
    with opened(file, "path") as sent:
        if progress is not None:
            sent.payload = cast("BinaryIO", Watched(sent.payload, sent.size(), progress))
        yield _call(timeout, data=form, files=[("file", sent.to_tuple())])


def reprocess_call(name: str, filename: str, mail: Mail | None, timeout: float | None) -> Call[UploadResult]:
    """Names a file that was sent before."""
    if not isinstance(filename, str) or not filename.strip():
        raise MisuseError(f"filename must be the name of a file uploaded before, not {filename!r}")
    fields = {**_form(name, mail), "filename": filename}
    # As parts without a file name, so that the request is multipart although it has no file.
    return _call(timeout, files=[(field, (None, text, None)) for field, text in fields.items()])


def outcome(error: ApiError, mail: Mail | None) -> UploadResult:
    """A 504 as what it means; raises every other error again. The body, a page of the proxy, is not looked at."""
    if error.status_code != STILL_WORKING:
        raise error
    where = "its result comes by mail" if mail else "its result shows in the data pipeline only, as mail= was not given"
    return UploadResult(pending=True, message=f"{PENDING}; {where}")


class Watched(io.RawIOBase):
    """A file that tells how much of it has been sent: what was read before the next piece is asked for."""

    def __init__(self, file: BinaryIO, size: int | None, progress: Progress) -> None:
        self._file = file
        self._size = size
        self._progress = progress
        self._sent = 0

    def read(self, size: int = -1) -> bytes:
        """The next piece."""
        self._progress(self._sent, self._size)
        piece = self._file.read(size)
        self._sent += len(piece)
        return piece

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        """Moves; another attempt starts at 0 again."""
        self._sent = self._file.seek(offset, whence)
        return self._sent

    def seekable(self) -> bool:
        """Whether the file can be sent twice."""
        return self._file.seekable()

    def readable(self) -> bool:
        """Always."""
        return True


def _form(name: str, mail: Mail | None) -> dict[str, str]:
    form = {"type": name_of(name, "name")}
    if mail is not None:
        addresses = [mail] if isinstance(mail, str) else list(mail)
        form["mail"] = ",".join(address.strip() for address in addresses)
        if not form["mail"].strip(","):
            raise MisuseError("mail must be an address or several; leave it out where nobody is to be told")
    return form


def _call(timeout: float | None, **arguments: Any) -> Call[UploadResult]:
    from dffkit_api.dataset.operations import OPERATIONS  # noqa: PLC0415 - with the first call

    operation = OPERATIONS["upload_file"]
    kwargs = {"method": operation.method, "url": operation.path, **arguments}
    if timeout is not None:
        kwargs["timeout"] = timeout
    return operation, kwargs, _read_result


def _read_result(response: httpx.Response) -> UploadResult:
    body = response.json()
    if body["result"] != "success":
        raise ValueError("neither success nor error")
    return UploadResult(pending=False, message=str(body.get("data", "")))

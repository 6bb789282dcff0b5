"""Streams of the facade on their way to a file, and the failures among them, which come as JSON with status 200."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._download import Download, checked_target
from .._call import operation_of
from .._service import classify

if TYPE_CHECKING:
    import os
    from pathlib import Path

    import httpx

LARGEST_FAILURE = 65_536  # bytes: an envelope that tells of a failure is much shorter


def target_of(path: str | os.PathLike[str], *, overwrite: bool) -> Path:
    """Where the file is to go; raises :class:`MisuseError` for a folder and for what is there already."""
    return checked_target(path, overwrite=overwrite, example="download", noun="a download")


class Saving(Download):
    """A download that raises for the envelope of a failure, instead of writing that to the file.

    A stream has the status only, and Guance tells of failures in a 200: JSON is held back until it is clear that it
    is a file.
    """

    def __init__(self, target: Path, response: httpx.Response) -> None:
        super().__init__(target)
        self._response = response
        is_json = "json" in response.headers.get("content-type", "").lower()
        self._held: bytes | None = b"" if is_json else None

    def write(self, piece: bytes) -> None:
        """Takes the next piece of the answer."""
        if self._held is None:
            super().write(piece)
            return
        self._held += piece
        if len(self._held) > LARGEST_FAILURE:
            self._release()

    def complete(self) -> None:
        """The answer ended; raises the failure it tells of."""
        if self._held is not None:
            self._judge(self._held)
            self._release()

    def _release(self) -> None:
        held, self._held = self._held, None
        super().write(held or b"")

    def _judge(self, body: bytes) -> None:
        import httpx  # noqa: PLC0415 - it was loaded to get here

        from ....sender import decided  # noqa: PLC0415

        request = self._response.request
        headers = {name: value for name, value in self._response.headers.items() if name != "content-encoding"}
        answer = httpx.Response(self._response.status_code, headers=headers, content=body, request=request)
        if error := decided(operation_of("save", request.method, request.url.path), answer, classify):
            raise error

"""Streams of the facade on their way to a file, and the failures among them, which come as JSON with status 200."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from ...._foreign import shown
from ....errors import MisuseError, UnreadableReplyError
from ..._download import Download, checked_target
from .._call import operation_of
from .._service import classify

if TYPE_CHECKING:
    import os
    from collections.abc import Iterator
    from pathlib import Path

    import httpx

ATTACHMENT = "download_attachment"  # may be a page itself
LARGEST_FAILURE = 65_536  # bytes: an envelope that tells of a failure is much shorter


def target_of(path: str | os.PathLike[str], *, overwrite: bool) -> Path:
    """Where the file is to go; raises :class:`MisuseError` for a folder and for what is there already."""
    return checked_target(path, overwrite=overwrite, example="download", noun="a download")


@contextmanager
def entering(stream: object) -> Iterator[None]:
    """Tells of what is no stream of the facade, or of one that was used before; around its beginning alone."""
    try:
        yield
    except (TypeError, AttributeError):
        raise MisuseError(
            "stream must be what a method of api that ends in _stream has just given, and is good for one use, not "
            + shown(stream)
        ) from None


class Saving(Download):
    """A download that raises for the envelope of a failure, or a page of a portal, instead of writing it to the file.

    A stream has the status only, and Guance tells of failures in a 200: JSON is held back until it is clear that it
    is a file, and so is HTML.
    """

    def __init__(self, target: Path, response: httpx.Response) -> None:
        super().__init__(target)
        self._response = response
        self._operation = operation_of("save", response.request.method, response.request.url.path)
        media_type = response.headers.get("content-type", "").lower()
        self._may_be_page = "html" in media_type and self._operation.id != ATTACHMENT
        self._held: bytes | None = b"" if "json" in media_type or self._may_be_page else None

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
        held, self._held = self._held or b"", None
        if self._may_be_page and held.lstrip().startswith(b"<"):
            raise self._page()
        super().write(held)

    def _judge(self, body: bytes) -> None:
        import httpx  # noqa: PLC0415 - it was loaded to get here

        from ....sender import decided  # noqa: PLC0415

        request = self._response.request
        headers = {name: value for name, value in self._response.headers.items() if name != "content-encoding"}
        answer = httpx.Response(self._response.status_code, headers=headers, content=body, request=request)
        if error := decided(self._operation, answer, classify):
            raise error

    def _page(self) -> UnreadableReplyError:
        return UnreadableReplyError(
            f"guance.{self._operation.id}: HTTP {self._response.status_code}, but what came is an HTML page and not "
            f"the file. {UnreadableReplyError.advice}",
            operation=self._operation,
            request=self._response.request,
            response=self._response,
        )

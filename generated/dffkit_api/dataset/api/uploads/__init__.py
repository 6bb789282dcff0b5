# Generated from specs/dataset/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The resource ``uploads``: one method an operation, synchronous in :class:`Uploads`, awaitable in :class:`AsyncUploads`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...._bound import Bound
    from ...._send import AsyncSend, Send
    from ...models.failure import Failure
    from ...models.upload_done import UploadDone
    from ...models.upload_form import UploadForm


class Uploads:
    """The operations tagged ``uploads``."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: Send, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    def upload_file(
        self,
        *,
        body: UploadForm,
    ) -> Failure | UploadDone:
        """Uploads a file and processes it, or processes one again.

        With `filename` and without `file` a file that was uploaded before is processed again.

        Args:
            body (UploadForm):

        Returns:
            Failure | UploadDone
        """
        from . import upload_file as _endpoint

        _operation = OPERATIONS["upload_file"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_success,
        )


class AsyncUploads:
    """The operations tagged ``uploads``, awaitable."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: AsyncSend, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    async def upload_file(
        self,
        *,
        body: UploadForm,
    ) -> Failure | UploadDone:
        """Uploads a file and processes it, or processes one again.

        With `filename` and without `file` a file that was uploaded before is processed again.

        Args:
            body (UploadForm):

        Returns:
            Failure | UploadDone
        """
        from . import upload_file as _endpoint

        _operation = OPERATIONS["upload_file"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_success,
        )


__all__ = ["AsyncUploads", "Uploads"]

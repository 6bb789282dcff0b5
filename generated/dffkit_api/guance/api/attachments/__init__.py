# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The resource ``attachments``: one method an operation, synchronous in :class:`Attachments`, awaitable in :class:`AsyncAttachments`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS

if TYPE_CHECKING:
    from contextlib import AbstractAsyncContextManager, AbstractContextManager
    from typing import Any

    import httpx

    from ...._bound import Bound
    from ...._send import AsyncSend, Send
    from ...models.attachment_form import AttachmentForm
    from ...models.delete_attachment import DeleteAttachment
    from ...models.open_reply import OpenReply
    from ...types import File


class Attachments:
    """The operations tagged ``attachments``."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: Send, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    def upload_attachment(
        self,
        *,
        body: AttachmentForm,
    ) -> Any:
        """Uploads a file for an issue or a reply.

        The page of this operation is empty. The form is taken to be that of `upload_sourcemap_part`, a part
        `files`, and the answer to be what an issue shows of an attachment.

        Args:
            body (AttachmentForm):

        Returns:
            Any
        """
        from . import upload_attachment as _endpoint

        _operation = OPERATIONS["upload_attachment"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    def delete_attachment(
        self,
        *,
        body: DeleteAttachment,
    ) -> Any:
        """Deletes an attachment.

        Args:
            body (DeleteAttachment):

        Returns:
            Any
        """
        from . import delete_attachment as _endpoint

        _operation = OPERATIONS["delete_attachment"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    def download_attachment(
        self,
        attachment_uuid: str,
    ) -> File:
        """Downloads an attachment.

        The answer is the file, without the envelope.

        Args:
            attachment_uuid (str):

        Returns:
            File
        """
        from . import download_attachment as _endpoint

        _operation = OPERATIONS["download_attachment"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                attachment_uuid=attachment_uuid,
            ),
            _endpoint._parse_success,
        )

    def download_attachment_stream(
        self,
        attachment_uuid: str,
    ) -> AbstractContextManager[httpx.Response]:
        """Downloads an attachment.

        The answer is the file, without the envelope.

        Args:
            attachment_uuid (str):

        Returns:
            A context manager over the answer, whose body has not been read: iterate over it in
                chunks.
        """
        from . import download_attachment as _endpoint

        _operation = OPERATIONS["download_attachment"]
        return self._send.stream(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                attachment_uuid=attachment_uuid,
            ),
        )


class AsyncAttachments:
    """The operations tagged ``attachments``, awaitable."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: AsyncSend, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    async def upload_attachment(
        self,
        *,
        body: AttachmentForm,
    ) -> Any:
        """Uploads a file for an issue or a reply.

        The page of this operation is empty. The form is taken to be that of `upload_sourcemap_part`, a part
        `files`, and the answer to be what an issue shows of an attachment.

        Args:
            body (AttachmentForm):

        Returns:
            Any
        """
        from . import upload_attachment as _endpoint

        _operation = OPERATIONS["upload_attachment"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    async def delete_attachment(
        self,
        *,
        body: DeleteAttachment,
    ) -> Any:
        """Deletes an attachment.

        Args:
            body (DeleteAttachment):

        Returns:
            Any
        """
        from . import delete_attachment as _endpoint

        _operation = OPERATIONS["delete_attachment"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    async def download_attachment(
        self,
        attachment_uuid: str,
    ) -> File:
        """Downloads an attachment.

        The answer is the file, without the envelope.

        Args:
            attachment_uuid (str):

        Returns:
            File
        """
        from . import download_attachment as _endpoint

        _operation = OPERATIONS["download_attachment"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                attachment_uuid=attachment_uuid,
            ),
            _endpoint._parse_success,
        )

    def download_attachment_stream(
        self,
        attachment_uuid: str,
    ) -> AbstractAsyncContextManager[httpx.Response]:
        """Downloads an attachment.

        The answer is the file, without the envelope.

        Args:
            attachment_uuid (str):

        Returns:
            A context manager over the answer, whose body has not been read: iterate over it in
                chunks.
        """
        from . import download_attachment as _endpoint

        _operation = OPERATIONS["download_attachment"]
        return self._send.stream(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                attachment_uuid=attachment_uuid,
            ),
        )


__all__ = ["AsyncAttachments", "Attachments"]

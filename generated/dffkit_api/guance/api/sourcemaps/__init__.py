# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The resource ``sourcemaps``: one method an operation, synchronous in :class:`Sourcemaps`, awaitable in :class:`AsyncSourcemaps`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from typing import Any

    from ...._bound import Bound
    from ...._send import AsyncSend, Send
    from ...models.done_reply import DoneReply
    from ...models.init_sourcemap_upload import InitSourcemapUpload
    from ...models.merge_sourcemap_parts import MergeSourcemapParts
    from ...models.open_reply import OpenReply
    from ...models.parse_sourcemap_stack import ParseSourcemapStack
    from ...models.sourcemap import Sourcemap
    from ...models.sourcemap_list_reply import SourcemapListReply
    from ...models.sourcemap_part import SourcemapPart
    from ...models.sourcemap_part_form import SourcemapPartForm
    from ...models.sourcemap_part_reply import SourcemapPartReply
    from ...models.sourcemap_upload import SourcemapUpload
    from ...models.sourcemap_upload_id import SourcemapUploadId
    from ...models.sourcemap_upload_reply import SourcemapUploadReply
    from ...models.sourcemap_upload_start import SourcemapUploadStart
    from ...models.sourcemap_upload_start_reply import SourcemapUploadStartReply
    from ...models.sourcemap_version import SourcemapVersion
    from ...models.upload_sourcemap_file import UploadSourcemapFile
    from ...types import Unset


class Sourcemaps:
    """The operations tagged ``sourcemaps``."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: Send, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    def list_sourcemaps(
        self,
        *,
        app_id: str,
    ) -> list[Sourcemap]:
        """Lists the source maps of an application.

        All at once, there is no paging.

        Args:
            app_id (str):

        Returns:
            list[Sourcemap]
        """
        from . import list_sourcemaps as _endpoint

        _operation = OPERATIONS["list_sourcemaps"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                app_id=app_id,
            ),
            _endpoint._parse_content,
        )

    def iter_sourcemaps(
        self,
        *,
        app_id: str,
    ) -> Iterator[Sourcemap]:
        """Gives the records of :meth:`list_sourcemaps` one by one.

        All at once, there is no paging.

        Args:
            app_id (str):

        Returns:
            Iterator[Sourcemap]: nothing is asked for before the first record is wanted.
        """
        from ...._paging import rows
        from . import list_sourcemaps as _endpoint

        _operation = OPERATIONS["list_sourcemaps"]

        def _request(_position: int | Unset) -> dict[str, Any]:
            return self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                app_id=app_id,
            )

        return rows(self._send, _operation, _request, _endpoint._parse_success)

    def delete_sourcemap(
        self,
        *,
        body: SourcemapVersion,
    ) -> bool:
        """Deletes a source map.

        Args:
            body (SourcemapVersion): Names a source map.

        Returns:
            bool
        """
        from . import delete_sourcemap as _endpoint

        _operation = OPERATIONS["delete_sourcemap"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    def list_sourcemap_files(
        self,
        *,
        body: SourcemapVersion,
    ) -> Any:
        """Lists the files of an unpacked source map.

        Args:
            body (SourcemapVersion): Names a source map.

        Returns:
            Any
        """
        from . import list_sourcemap_files as _endpoint

        _operation = OPERATIONS["list_sourcemap_files"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    def parse_sourcemap_stack(
        self,
        *,
        body: ParseSourcemapStack,
    ) -> Any:
        """Translates the stack of an error to the places in the sources.

        Args:
            body (ParseSourcemapStack):

        Returns:
            Any
        """
        from . import parse_sourcemap_stack as _endpoint

        _operation = OPERATIONS["parse_sourcemap_stack"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    def init_sourcemap_upload(
        self,
        *,
        body: InitSourcemapUpload,
    ) -> SourcemapUploadStart:
        """Starts the upload of a packed source map in parts.

        Then come `upload_sourcemap_part` for each part and `merge_sourcemap_parts`, or
        `cancel_sourcemap_upload`. If the version has a source map already and `needCover` is not true, no
        upload starts and its id is empty.

        Args:
            body (InitSourcemapUpload):

        Returns:
            SourcemapUploadStart
        """
        from . import init_sourcemap_upload as _endpoint

        _operation = OPERATIONS["init_sourcemap_upload"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    def upload_sourcemap_part(
        self,
        *,
        body: SourcemapPartForm,
    ) -> SourcemapPart:
        """Uploads a part of a packed source map.

        Args:
            body (SourcemapPartForm):

        Returns:
            SourcemapPart
        """
        from . import upload_sourcemap_part as _endpoint

        _operation = OPERATIONS["upload_sourcemap_part"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    def list_sourcemap_parts(
        self,
        *,
        body: SourcemapUploadId,
    ) -> SourcemapUpload:
        """Lists the parts of an upload that are there.

        To go on with an upload that was broken off, or to check one.

        Args:
            body (SourcemapUploadId):

        Returns:
            SourcemapUpload
        """
        from . import list_sourcemap_parts as _endpoint

        _operation = OPERATIONS["list_sourcemap_parts"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    def merge_sourcemap_parts(
        self,
        *,
        body: MergeSourcemapParts,
    ) -> Any:
        """Joins the parts of an upload, and unpacks the source map.

        Args:
            body (MergeSourcemapParts):

        Returns:
            Any
        """
        from . import merge_sourcemap_parts as _endpoint

        _operation = OPERATIONS["merge_sourcemap_parts"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    def cancel_sourcemap_upload(
        self,
        *,
        body: SourcemapUploadId,
    ) -> bool:
        """Gives up an upload and its parts.

        Args:
            body (SourcemapUploadId):

        Returns:
            bool
        """
        from . import cancel_sourcemap_upload as _endpoint

        _operation = OPERATIONS["cancel_sourcemap_upload"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    def upload_sourcemap_file_content(
        self,
        *,
        body: UploadSourcemapFile,
    ) -> Any:
        """Uploads one file of an unpacked source map.

        A file of the same name is replaced.

        Args:
            body (UploadSourcemapFile):

        Returns:
            Any
        """
        from . import upload_sourcemap_file_content as _endpoint

        _operation = OPERATIONS["upload_sourcemap_file_content"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )


class AsyncSourcemaps:
    """The operations tagged ``sourcemaps``, awaitable."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: AsyncSend, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    async def list_sourcemaps(
        self,
        *,
        app_id: str,
    ) -> list[Sourcemap]:
        """Lists the source maps of an application.

        All at once, there is no paging.

        Args:
            app_id (str):

        Returns:
            list[Sourcemap]
        """
        from . import list_sourcemaps as _endpoint

        _operation = OPERATIONS["list_sourcemaps"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                app_id=app_id,
            ),
            _endpoint._parse_content,
        )

    def iter_sourcemaps(
        self,
        *,
        app_id: str,
    ) -> AsyncIterator[Sourcemap]:
        """Gives the records of :meth:`list_sourcemaps` one by one.

        All at once, there is no paging.

        Args:
            app_id (str):

        Returns:
            AsyncIterator[Sourcemap]: nothing is asked for before the first record is wanted.
        """
        from ...._paging import async_rows
        from . import list_sourcemaps as _endpoint

        _operation = OPERATIONS["list_sourcemaps"]

        def _request(_position: int | Unset) -> dict[str, Any]:
            return self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                app_id=app_id,
            )

        return async_rows(self._send, _operation, _request, _endpoint._parse_success)

    async def delete_sourcemap(
        self,
        *,
        body: SourcemapVersion,
    ) -> bool:
        """Deletes a source map.

        Args:
            body (SourcemapVersion): Names a source map.

        Returns:
            bool
        """
        from . import delete_sourcemap as _endpoint

        _operation = OPERATIONS["delete_sourcemap"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    async def list_sourcemap_files(
        self,
        *,
        body: SourcemapVersion,
    ) -> Any:
        """Lists the files of an unpacked source map.

        Args:
            body (SourcemapVersion): Names a source map.

        Returns:
            Any
        """
        from . import list_sourcemap_files as _endpoint

        _operation = OPERATIONS["list_sourcemap_files"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    async def parse_sourcemap_stack(
        self,
        *,
        body: ParseSourcemapStack,
    ) -> Any:
        """Translates the stack of an error to the places in the sources.

        Args:
            body (ParseSourcemapStack):

        Returns:
            Any
        """
        from . import parse_sourcemap_stack as _endpoint

        _operation = OPERATIONS["parse_sourcemap_stack"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    async def init_sourcemap_upload(
        self,
        *,
        body: InitSourcemapUpload,
    ) -> SourcemapUploadStart:
        """Starts the upload of a packed source map in parts.

        Then come `upload_sourcemap_part` for each part and `merge_sourcemap_parts`, or
        `cancel_sourcemap_upload`. If the version has a source map already and `needCover` is not true, no
        upload starts and its id is empty.

        Args:
            body (InitSourcemapUpload):

        Returns:
            SourcemapUploadStart
        """
        from . import init_sourcemap_upload as _endpoint

        _operation = OPERATIONS["init_sourcemap_upload"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    async def upload_sourcemap_part(
        self,
        *,
        body: SourcemapPartForm,
    ) -> SourcemapPart:
        """Uploads a part of a packed source map.

        Args:
            body (SourcemapPartForm):

        Returns:
            SourcemapPart
        """
        from . import upload_sourcemap_part as _endpoint

        _operation = OPERATIONS["upload_sourcemap_part"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    async def list_sourcemap_parts(
        self,
        *,
        body: SourcemapUploadId,
    ) -> SourcemapUpload:
        """Lists the parts of an upload that are there.

        To go on with an upload that was broken off, or to check one.

        Args:
            body (SourcemapUploadId):

        Returns:
            SourcemapUpload
        """
        from . import list_sourcemap_parts as _endpoint

        _operation = OPERATIONS["list_sourcemap_parts"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    async def merge_sourcemap_parts(
        self,
        *,
        body: MergeSourcemapParts,
    ) -> Any:
        """Joins the parts of an upload, and unpacks the source map.

        Args:
            body (MergeSourcemapParts):

        Returns:
            Any
        """
        from . import merge_sourcemap_parts as _endpoint

        _operation = OPERATIONS["merge_sourcemap_parts"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    async def cancel_sourcemap_upload(
        self,
        *,
        body: SourcemapUploadId,
    ) -> bool:
        """Gives up an upload and its parts.

        Args:
            body (SourcemapUploadId):

        Returns:
            bool
        """
        from . import cancel_sourcemap_upload as _endpoint

        _operation = OPERATIONS["cancel_sourcemap_upload"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    async def upload_sourcemap_file_content(
        self,
        *,
        body: UploadSourcemapFile,
    ) -> Any:
        """Uploads one file of an unpacked source map.

        A file of the same name is replaced.

        Args:
            body (UploadSourcemapFile):

        Returns:
            Any
        """
        from . import upload_sourcemap_file_content as _endpoint

        _operation = OPERATIONS["upload_sourcemap_file_content"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )


__all__ = ["AsyncSourcemaps", "Sourcemaps"]

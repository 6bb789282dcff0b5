"""Files for event loops."""

from __future__ import annotations

from contextlib import AsyncExitStack, suppress
from typing import TYPE_CHECKING

from ....errors import CallError, DffkitError
from .._room import AsyncRoom
from ._terms import CHUNK_SIZE, Terms, checked_id

if TYPE_CHECKING:
    from contextlib import AbstractAsyncContextManager
    from os import PathLike
    from pathlib import Path

    import httpx

    from ..._attachments import Attachment
    from ._forms import Language, Picture
    from ._packages import Package
    from ._terms import Progress
    from ._upload import Upload


class AsyncFiles(AsyncRoom):
    """The awaitable twin of :class:`Files`."""

    async def upload_logo(
        self, file: Attachment, *, filename: Picture | None = None, language: Language | None = None
    ) -> None:
        """Makes a picture the logo of the workspace or its icon, see :meth:`dffkit.Guance.upload_logo`."""
        from ._forms import logo_form  # noqa: PLC0415 - not needed otherwise

        with logo_form(file, filename, language) as arguments:
            await self.api.workspaces.upload_workspace_logo_image(**arguments)

    async def upload_sourcemap(
        self,
        file: Attachment,
        app_id: str,
        *,
        version: str | None = None,
        env: str | None = None,
        cover: bool = False,
        chunk_size: int = CHUNK_SIZE,
        upload_id: str | None = None,
        progress: Progress | None = None,
    ) -> None:
        """Uploads the source maps of one version of an application, see :meth:`dffkit.Guance.upload_sourcemap`.

        ``progress`` is called in the event loop; a folder is packed beside it.
        """
        from anyio import to_thread  # noqa: PLC0415 - not needed otherwise, as below

        from ._packages import pack  # noqa: PLC0415

        terms = Terms(app_id, version, env, cover, chunk_size, progress)
        known = None if upload_id is None else checked_id(upload_id)
        with await to_thread.run_sync(pack, file) as package:
            upload = await self._begun(package, terms, known)
            try:
                await self._send_parts(upload)
                await self.api.sourcemaps.merge_sourcemap_parts(body=upload.merge())
            except Exception as error:
                if upload.told(error):
                    with suppress(DffkitError):
                        await self.api.sourcemaps.cancel_sourcemap_upload(body=upload.named())
                raise

    async def upload_attachment(self, file: Attachment) -> str:
        """Uploads a file for an issue or a reply; gives its id, see :meth:`dffkit.Guance.upload_attachment`."""
        from ._forms import attachment_form, uuid_in  # noqa: PLC0415 - not needed otherwise

        with attachment_form(file) as body:
            return uuid_in(await self.api.attachments.upload_attachment(body=body))

    async def download_attachment(self, uuid: str, path: str | PathLike[str], *, overwrite: bool = False) -> Path:
        """Writes an attachment to a file, whole or not at all, see :meth:`dffkit.Guance.download_attachment`."""
        return await self.save(self.api.attachments.download_attachment_stream(uuid), path, overwrite=overwrite)

    async def save(
        self, stream: AbstractAsyncContextManager[httpx.Response], path: str | PathLike[str], *, overwrite: bool = False
    ) -> Path:
        """Writes a stream of :attr:`api` to a file; gives the path, see :meth:`dffkit.Guance.save`."""
        from ._saving import Saving, entering, target_of  # noqa: PLC0415 - not needed otherwise

        target = target_of(path, overwrite=overwrite)
        async with AsyncExitStack() as stack:
            with entering(stream):
                response = await stack.enter_async_context(stream)
            with Saving(target, response) as saving:
                async for piece in response.aiter_bytes():
                    saving.write(piece)
        return target

    async def _begun(self, package: Package, terms: Terms, known: str | None) -> Upload:
        from ._upload import Upload  # noqa: PLC0415 - not needed otherwise

        calls, again = self.api.sourcemaps, bool(self.settings.retries)
        if known is None:
            started = await calls.init_sourcemap_upload(body=terms.start())
            upload = Upload(package, terms, terms.id_of(started), again=again)
            upload.begin()
            return upload
        upload = Upload(package, terms, known, again=again)
        upload.begin(await calls.list_sourcemap_parts(body=upload.named()))
        return upload

    async def _send_parts(self, upload: Upload) -> None:
        calls = self.api.sourcemaps
        while not upload.is_whole:
            try:
                for number in upload.missing():
                    await calls.upload_sourcemap_part(body=upload.form(number))
                    upload.arrived(number)
            except CallError as error:
                upload.failed(error)
            upload.found(await calls.list_sourcemap_parts(body=upload.named()))

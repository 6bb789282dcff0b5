"""Files for threads."""

from __future__ import annotations

from contextlib import ExitStack, suppress
from typing import TYPE_CHECKING

from ....errors import CallError, DffkitError
from .._room import Room
from ._terms import CHUNK_SIZE, Terms, checked_id

if TYPE_CHECKING:
    from contextlib import AbstractContextManager
    from os import PathLike
    from pathlib import Path

    import httpx

    from ..._attachments import Attachment
    from ._forms import Language, Picture
    from ._packages import Package
    from ._terms import Progress
    from ._upload import Upload


class Files(Room):
    """Files that go to the workspace and come from it."""

    def upload_logo(
        self, file: Attachment, *, filename: Picture | None = None, language: Language | None = None
    ) -> None:
        """Makes a picture the logo of the workspace, ``logo.png``, or its icon, ``favicon.ico``.

        ``file`` is a path, a file opened with ``'rb'``, or a tuple of a name and bytes. ``filename`` says which picture
        it is; left out, a file named ``*.ico`` is the icon, any other the logo. ``language`` is ``zh`` or ``en``.

        Source: "Upload Logo".
        """
        from ._forms import logo_form  # noqa: PLC0415 - not needed otherwise

        with logo_form(file, filename, language) as arguments:
            self.api.workspaces.upload_workspace_logo_image(**arguments)

    def upload_sourcemap(
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
        """Uploads the source maps of one version of an application, chunk by chunk, and has them joined and unpacked.

        - ``file`` is a zip (its path, an open file that can seek, or a tuple of a name and bytes), or a folder: of it,
          what is a source map (``*.map``, ``mapping.txt``, ``*.so``, ``*.dSYM``) goes into a temporary zip, the same
          for the same files. Paths in it must be those of the addresses in error stacks: the folder is the web root.
        - ``version``, ``env``: as the application reports them. ``cover=True`` replaces source maps that are there;
          else :class:`~dffkit.errors.ConflictError` is raised for them.
        - ``chunk_size`` in bytes, at most 10 MiB. Each chunk is a request, and an API key has 20 a minute, so smaller
          ones make it slow; no more than a piece of one is in memory.
        - ``progress`` is called with the bytes that have arrived and all bytes.

        A chunk that fails by what can pass is sent again, and what is there is not. Where that does not help, the
        upload stays, and the error has its ``upload_id``: passed to another call, with the same file and chunk size, it
        sends what is missing. Any other failure cancels the upload. Raises :class:`MisuseError`, before anything is
        sent, for what is no zip, is empty, or has no source maps.

        Source: "SourceMap Multipart Upload", "RUM / SourceMap".
        """
        from ._packages import pack  # noqa: PLC0415 - not needed otherwise

        terms = Terms(app_id, version, env, cover, chunk_size, progress)
        known = None if upload_id is None else checked_id(upload_id)
        with pack(file) as package:
            upload = self._begun(package, terms, known)
            try:
                self._send_parts(upload)
                self.api.sourcemaps.merge_sourcemap_parts(body=upload.merge())
            except Exception as error:
                if upload.told(error):
                    with suppress(DffkitError):
                        self.api.sourcemaps.cancel_sourcemap_upload(body=upload.named())
                raise

    def upload_attachment(self, file: Attachment) -> str:
        """Uploads a file for an issue or a reply; gives its id, ``att_…``, for their ``attachment_uuids``.

        ``file`` is a path, a file opened with ``'rb'``, or a tuple of a name and bytes. Form and answer are assumed, as
        the vendor's page is empty: a part ``files``, and the id in a record, in a list of one, or bare.

        Source: "Attachment Upload".
        """
        from ._forms import attachment_form, uuid_in  # noqa: PLC0415 - not needed otherwise

        with attachment_form(file) as body:
            return uuid_in(self.api.attachments.upload_attachment(body=body))

    def download_attachment(self, uuid: str, path: str | PathLike[str], *, overwrite: bool = False) -> Path:
        """Writes an attachment to a file, whole or not at all, as :meth:`save`; gives the path.

        As a stream: ``api.attachments.download_attachment_stream``.
        """
        return self.save(self.api.attachments.download_attachment_stream(uuid), path, overwrite=overwrite)

    def save(
        self, stream: AbstractContextManager[httpx.Response], path: str | PathLike[str], *, overwrite: bool = False
    ) -> Path:
        """Writes a stream of :attr:`api` to a file; gives the path.

        ::

            guance.save(guance.api.services.export_service_performance_stream(start=start, end=end), "services.csv")

        It is written beside ``path`` as it comes and put into place when it is whole: a broken download leaves nothing,
        and what was there before. Where ``path`` is a link, what it leads to is written, and given. A failure that
        comes as JSON in a 200 is raised, and a page of a portal in front of the service is
        :class:`~dffkit.errors.UnreadableReplyError`. Raises :class:`MisuseError` for a file that is there, unless
        ``overwrite``, and for a stream that was used before.
        """
        from ._saving import Saving, entering, target_of  # noqa: PLC0415 - not needed otherwise

        target = target_of(path, overwrite=overwrite)
        with ExitStack() as stack:
            with entering(stream):
                response = stack.enter_context(stream)
            with Saving(target, response) as saving:
                for piece in response.iter_bytes():
                    saving.write(piece)
        return target

    def _begun(self, package: Package, terms: Terms, known: str | None) -> Upload:
        from ._upload import Upload  # noqa: PLC0415 - not needed otherwise

        calls, again = self.api.sourcemaps, bool(self.settings.retries)
        if known is None:
            upload = Upload(package, terms, terms.id_of(calls.init_sourcemap_upload(body=terms.start())), again=again)
            upload.begin()
            return upload
        upload = Upload(package, terms, known, again=again)
        upload.begin(calls.list_sourcemap_parts(body=upload.named()))
        return upload

    def _send_parts(self, upload: Upload) -> None:
        calls = self.api.sourcemaps
        while not upload.is_whole:
            try:
                for number in upload.missing():
                    calls.upload_sourcemap_part(body=upload.form(number))
                    upload.arrived(number)
            except CallError as error:
                upload.failed(error)
            upload.found(calls.list_sourcemap_parts(body=upload.named()))

# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The resource ``notes``: one method an operation, synchronous in :class:`Notes`, awaitable in :class:`AsyncNotes`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from typing import Any

    from ...._bound import Bound
    from ...._send import AsyncSend, Send
    from ...models.deleted_note import DeletedNote
    from ...models.deleted_note_reply import DeletedNoteReply
    from ...models.import_note import ImportNote
    from ...models.note import Note
    from ...models.note_list import NoteList
    from ...models.note_list_reply import NoteListReply
    from ...models.note_reply import NoteReply
    from ...models.note_settings import NoteSettings
    from ...models.note_template import NoteTemplate
    from ...models.note_template_reply import NoteTemplateReply
    from ...types import Unset


class Notes:
    """The operations tagged ``notes``."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: Send, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    def list_notes(
        self,
        *,
        search: str | Unset = UNSET,
    ) -> NoteList:
        """Lists the notes.

        All at once, without pages.

        Args:
            search (str | Unset):

        Returns:
            NoteList
        """
        from . import list_notes as _endpoint

        _operation = OPERATIONS["list_notes"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                search=search,
            ),
            _endpoint._parse_content,
        )

    def iter_notes(
        self,
        *,
        search: str | Unset = UNSET,
    ) -> Iterator[Note]:
        """Gives the records of :meth:`list_notes` one by one.

        All at once, without pages.

        Args:
            search (str | Unset):

        Returns:
            Iterator[Note]: nothing is asked for before the first record is wanted.
        """
        from ...._paging import rows
        from . import list_notes as _endpoint

        _operation = OPERATIONS["list_notes"]

        def _request(_position: int | Unset) -> dict[str, Any]:
            return self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                search=search,
            )

        return rows(self._send, _operation, _request, _endpoint._parse_success)

    def create_note(
        self,
        *,
        body: NoteSettings,
    ) -> Note:
        """Creates a note from charts that exist.

        Args:
            body (NoteSettings):

        Returns:
            Note
        """
        from . import create_note as _endpoint

        _operation = OPERATIONS["create_note"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    def get_note(
        self,
        notes_uuid: str,
    ) -> Note:
        """Shows a note with its charts.

        Args:
            notes_uuid (str):

        Returns:
            Note
        """
        from . import get_note as _endpoint

        _operation = OPERATIONS["get_note"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                notes_uuid=notes_uuid,
            ),
            _endpoint._parse_content,
        )

    def modify_note(
        self,
        notes_uuid: str,
        *,
        body: NoteSettings,
    ) -> Note:
        """Changes name, charts and time of a note.

        The answer has the former name as `oldName`.

        Args:
            body (NoteSettings):
            notes_uuid (str):

        Returns:
            Note
        """
        from . import modify_note as _endpoint

        _operation = OPERATIONS["modify_note"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                notes_uuid=notes_uuid,
            ),
            _endpoint._parse_content,
        )

    def delete_note(
        self,
        notes_uuid: str,
    ) -> DeletedNote:
        """Deletes a note.

        The vendor deletes by GET here.

        Args:
            notes_uuid (str):

        Returns:
            DeletedNote
        """
        from . import delete_note as _endpoint

        _operation = OPERATIONS["delete_note"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                notes_uuid=notes_uuid,
            ),
            _endpoint._parse_content,
        )

    def export_note(
        self,
        notes_uuid: str,
    ) -> NoteTemplate:
        """Exports a note as a template.

        `import_note` takes the template.

        Args:
            notes_uuid (str):

        Returns:
            NoteTemplate
        """
        from . import export_note as _endpoint

        _operation = OPERATIONS["export_note"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                notes_uuid=notes_uuid,
            ),
            _endpoint._parse_content,
        )

    def import_note(
        self,
        notes_uuid: str,
        *,
        body: ImportNote,
    ) -> Note:
        """Replaces what a note holds by a template.

        Args:
            body (ImportNote):
            notes_uuid (str):

        Returns:
            Note
        """
        from . import import_note as _endpoint

        _operation = OPERATIONS["import_note"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                notes_uuid=notes_uuid,
            ),
            _endpoint._parse_content,
        )


class AsyncNotes:
    """The operations tagged ``notes``, awaitable."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: AsyncSend, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    async def list_notes(
        self,
        *,
        search: str | Unset = UNSET,
    ) -> NoteList:
        """Lists the notes.

        All at once, without pages.

        Args:
            search (str | Unset):

        Returns:
            NoteList
        """
        from . import list_notes as _endpoint

        _operation = OPERATIONS["list_notes"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                search=search,
            ),
            _endpoint._parse_content,
        )

    def iter_notes(
        self,
        *,
        search: str | Unset = UNSET,
    ) -> AsyncIterator[Note]:
        """Gives the records of :meth:`list_notes` one by one.

        All at once, without pages.

        Args:
            search (str | Unset):

        Returns:
            AsyncIterator[Note]: nothing is asked for before the first record is wanted.
        """
        from ...._paging import async_rows
        from . import list_notes as _endpoint

        _operation = OPERATIONS["list_notes"]

        def _request(_position: int | Unset) -> dict[str, Any]:
            return self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                search=search,
            )

        return async_rows(self._send, _operation, _request, _endpoint._parse_success)

    async def create_note(
        self,
        *,
        body: NoteSettings,
    ) -> Note:
        """Creates a note from charts that exist.

        Args:
            body (NoteSettings):

        Returns:
            Note
        """
        from . import create_note as _endpoint

        _operation = OPERATIONS["create_note"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    async def get_note(
        self,
        notes_uuid: str,
    ) -> Note:
        """Shows a note with its charts.

        Args:
            notes_uuid (str):

        Returns:
            Note
        """
        from . import get_note as _endpoint

        _operation = OPERATIONS["get_note"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                notes_uuid=notes_uuid,
            ),
            _endpoint._parse_content,
        )

    async def modify_note(
        self,
        notes_uuid: str,
        *,
        body: NoteSettings,
    ) -> Note:
        """Changes name, charts and time of a note.

        The answer has the former name as `oldName`.

        Args:
            body (NoteSettings):
            notes_uuid (str):

        Returns:
            Note
        """
        from . import modify_note as _endpoint

        _operation = OPERATIONS["modify_note"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                notes_uuid=notes_uuid,
            ),
            _endpoint._parse_content,
        )

    async def delete_note(
        self,
        notes_uuid: str,
    ) -> DeletedNote:
        """Deletes a note.

        The vendor deletes by GET here.

        Args:
            notes_uuid (str):

        Returns:
            DeletedNote
        """
        from . import delete_note as _endpoint

        _operation = OPERATIONS["delete_note"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                notes_uuid=notes_uuid,
            ),
            _endpoint._parse_content,
        )

    async def export_note(
        self,
        notes_uuid: str,
    ) -> NoteTemplate:
        """Exports a note as a template.

        `import_note` takes the template.

        Args:
            notes_uuid (str):

        Returns:
            NoteTemplate
        """
        from . import export_note as _endpoint

        _operation = OPERATIONS["export_note"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                notes_uuid=notes_uuid,
            ),
            _endpoint._parse_content,
        )

    async def import_note(
        self,
        notes_uuid: str,
        *,
        body: ImportNote,
    ) -> Note:
        """Replaces what a note holds by a template.

        Args:
            body (ImportNote):
            notes_uuid (str):

        Returns:
            Note
        """
        from . import import_note as _endpoint

        _operation = OPERATIONS["import_note"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                notes_uuid=notes_uuid,
            ),
            _endpoint._parse_content,
        )


__all__ = ["AsyncNotes", "Notes"]

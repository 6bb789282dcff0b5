# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The resource ``blacklists``: one method an operation, synchronous in :class:`Blacklists`, awaitable in :class:`AsyncBlacklists`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from typing import Any

    from ...._bound import Bound
    from ...._send import AsyncSend, Send
    from ...models.blacklist import Blacklist
    from ...models.blacklist_export_reply import BlacklistExportReply
    from ...models.blacklist_import_reply import BlacklistImportReply
    from ...models.blacklist_list_reply import BlacklistListReply
    from ...models.blacklist_reply import BlacklistReply
    from ...models.create_blacklist import CreateBlacklist
    from ...models.done_reply import DoneReply
    from ...models.export_blacklists import ExportBlacklists
    from ...models.import_blacklists import ImportBlacklists
    from ...models.list_blacklists_type import ListBlacklistsType
    from ...models.modify_blacklist import ModifyBlacklist
    from ...models.portable_blacklists import PortableBlacklists
    from ...types import Unset


class Blacklists:
    """The operations tagged ``blacklists``."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: Send, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    def list_blacklists(
        self,
        *,
        type_: ListBlacklistsType,
        search: str | Unset = UNSET,
        page_index: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
    ) -> list[Blacklist]:
        """Lists the blacklists.

        Args:
            type_ (ListBlacklistsType):
            search (str | Unset):
            page_index (int | Unset):
            page_size (int | Unset):

        Returns:
            list[Blacklist]
        """
        from . import list_blacklists as _endpoint

        _operation = OPERATIONS["list_blacklists"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                type_=type_,
                search=search,
                page_index=page_index,
                page_size=page_size,
            ),
            _endpoint._parse_content,
        )

    def iter_blacklists(
        self,
        *,
        type_: ListBlacklistsType,
        search: str | Unset = UNSET,
        page_size: int = 100,
    ) -> Iterator[Blacklist]:
        """Gives the records of :meth:`list_blacklists` one by one, page after page.

        Args:
            type_ (ListBlacklistsType):
            search (str | Unset):
            page_size (int):

        Returns:
            Iterator[Blacklist]: nothing is asked for before the first record is wanted.
        """
        from ...._paging import rows
        from . import list_blacklists as _endpoint

        _operation = OPERATIONS["list_blacklists"]

        def _request(_position: int | Unset) -> dict[str, Any]:
            return self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                type_=type_,
                search=search,
                page_index=_position,
                page_size=page_size,
            )

        return rows(self._send, _operation, _request, _endpoint._parse_success)

    def get_blacklist(
        self,
        blist_uuid: str,
    ) -> Blacklist:
        """Shows a blacklist.

        Args:
            blist_uuid (str):

        Returns:
            Blacklist
        """
        from . import get_blacklist as _endpoint

        _operation = OPERATIONS["get_blacklist"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                blist_uuid=blist_uuid,
            ),
            _endpoint._parse_content,
        )

    def create_blacklist(
        self,
        *,
        body: CreateBlacklist,
    ) -> Blacklist:
        """Creates a blacklist.

        The key that `source` stands for depends on `type`: `source` for logging, keyevent and network,
        `class` for object and custom_object, `service` for tracing and profiling, `app_id` for rum,
        `category` for security, `measurement` for metric.

        Args:
            body (CreateBlacklist):

        Returns:
            Blacklist
        """
        from . import create_blacklist as _endpoint

        _operation = OPERATIONS["create_blacklist"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    def modify_blacklist(
        self,
        blist_uuid: str,
        *,
        body: ModifyBlacklist,
    ) -> Blacklist:
        """Changes a blacklist.

        Args:
            body (ModifyBlacklist):
            blist_uuid (str):

        Returns:
            Blacklist
        """
        from . import modify_blacklist as _endpoint

        _operation = OPERATIONS["modify_blacklist"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                blist_uuid=blist_uuid,
            ),
            _endpoint._parse_content,
        )

    def delete_blacklists(
        self,
        *,
        blacklist_uuids: list[str],
    ) -> bool:
        """Deletes blacklists.

        A GET that deletes.

        Args:
            blacklist_uuids (list[str]):

        Returns:
            bool
        """
        from . import delete_blacklists as _endpoint

        _operation = OPERATIONS["delete_blacklists"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                blacklist_uuids=blacklist_uuids,
            ),
            _endpoint._parse_content,
        )

    def export_blacklists(
        self,
        *,
        body: ExportBlacklists,
    ) -> PortableBlacklists:
        """Exports blacklists in the form that `import_blacklists` takes.

        Args:
            body (ExportBlacklists):

        Returns:
            PortableBlacklists
        """
        from . import export_blacklists as _endpoint

        _operation = OPERATIONS["export_blacklists"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    def import_blacklists(
        self,
        *,
        body: ImportBlacklists,
    ) -> PortableBlacklists:
        """Imports blacklists that were exported.

        The answer repeats what was imported, without ids.

        Args:
            body (ImportBlacklists):

        Returns:
            PortableBlacklists
        """
        from . import import_blacklists as _endpoint

        _operation = OPERATIONS["import_blacklists"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )


class AsyncBlacklists:
    """The operations tagged ``blacklists``, awaitable."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: AsyncSend, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    async def list_blacklists(
        self,
        *,
        type_: ListBlacklistsType,
        search: str | Unset = UNSET,
        page_index: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
    ) -> list[Blacklist]:
        """Lists the blacklists.

        Args:
            type_ (ListBlacklistsType):
            search (str | Unset):
            page_index (int | Unset):
            page_size (int | Unset):

        Returns:
            list[Blacklist]
        """
        from . import list_blacklists as _endpoint

        _operation = OPERATIONS["list_blacklists"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                type_=type_,
                search=search,
                page_index=page_index,
                page_size=page_size,
            ),
            _endpoint._parse_content,
        )

    def iter_blacklists(
        self,
        *,
        type_: ListBlacklistsType,
        search: str | Unset = UNSET,
        page_size: int = 100,
    ) -> AsyncIterator[Blacklist]:
        """Gives the records of :meth:`list_blacklists` one by one, page after page.

        Args:
            type_ (ListBlacklistsType):
            search (str | Unset):
            page_size (int):

        Returns:
            AsyncIterator[Blacklist]: nothing is asked for before the first record is wanted.
        """
        from ...._paging import async_rows
        from . import list_blacklists as _endpoint

        _operation = OPERATIONS["list_blacklists"]

        def _request(_position: int | Unset) -> dict[str, Any]:
            return self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                type_=type_,
                search=search,
                page_index=_position,
                page_size=page_size,
            )

        return async_rows(self._send, _operation, _request, _endpoint._parse_success)

    async def get_blacklist(
        self,
        blist_uuid: str,
    ) -> Blacklist:
        """Shows a blacklist.

        Args:
            blist_uuid (str):

        Returns:
            Blacklist
        """
        from . import get_blacklist as _endpoint

        _operation = OPERATIONS["get_blacklist"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                blist_uuid=blist_uuid,
            ),
            _endpoint._parse_content,
        )

    async def create_blacklist(
        self,
        *,
        body: CreateBlacklist,
    ) -> Blacklist:
        """Creates a blacklist.

        The key that `source` stands for depends on `type`: `source` for logging, keyevent and network,
        `class` for object and custom_object, `service` for tracing and profiling, `app_id` for rum,
        `category` for security, `measurement` for metric.

        Args:
            body (CreateBlacklist):

        Returns:
            Blacklist
        """
        from . import create_blacklist as _endpoint

        _operation = OPERATIONS["create_blacklist"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    async def modify_blacklist(
        self,
        blist_uuid: str,
        *,
        body: ModifyBlacklist,
    ) -> Blacklist:
        """Changes a blacklist.

        Args:
            body (ModifyBlacklist):
            blist_uuid (str):

        Returns:
            Blacklist
        """
        from . import modify_blacklist as _endpoint

        _operation = OPERATIONS["modify_blacklist"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                blist_uuid=blist_uuid,
            ),
            _endpoint._parse_content,
        )

    async def delete_blacklists(
        self,
        *,
        blacklist_uuids: list[str],
    ) -> bool:
        """Deletes blacklists.

        A GET that deletes.

        Args:
            blacklist_uuids (list[str]):

        Returns:
            bool
        """
        from . import delete_blacklists as _endpoint

        _operation = OPERATIONS["delete_blacklists"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                blacklist_uuids=blacklist_uuids,
            ),
            _endpoint._parse_content,
        )

    async def export_blacklists(
        self,
        *,
        body: ExportBlacklists,
    ) -> PortableBlacklists:
        """Exports blacklists in the form that `import_blacklists` takes.

        Args:
            body (ExportBlacklists):

        Returns:
            PortableBlacklists
        """
        from . import export_blacklists as _endpoint

        _operation = OPERATIONS["export_blacklists"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    async def import_blacklists(
        self,
        *,
        body: ImportBlacklists,
    ) -> PortableBlacklists:
        """Imports blacklists that were exported.

        The answer repeats what was imported, without ids.

        Args:
            body (ImportBlacklists):

        Returns:
            PortableBlacklists
        """
        from . import import_blacklists as _endpoint

        _operation = OPERATIONS["import_blacklists"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )


__all__ = ["AsyncBlacklists", "Blacklists"]

# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The resource ``log_backups``: one method an operation, synchronous in :class:`LogBackups`, awaitable in :class:`AsyncLogBackups`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from typing import Any

    from ...._bound import Bound
    from ...._send import AsyncSend, Send
    from ...models.create_log_backup import CreateLogBackup
    from ...models.delete_log_backups import DeleteLogBackups
    from ...models.done_reply import DoneReply
    from ...models.list_log_backups_data_type import ListLogBackupsDataType
    from ...models.list_log_backups_store_type import ListLogBackupsStoreType
    from ...models.log_backup import LogBackup
    from ...models.log_backup_list_reply import LogBackupListReply
    from ...models.log_backup_reply import LogBackupReply
    from ...models.modify_log_backup import ModifyLogBackup
    from ...types import Unset


class LogBackups:
    """The operations tagged ``log_backups``."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: Send, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    def list_log_backups(
        self,
        *,
        search: str | Unset = UNSET,
        store_type: ListLogBackupsStoreType | Unset = UNSET,
        data_type: ListLogBackupsDataType | Unset = UNSET,
        page_index: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
    ) -> list[LogBackup]:
        """Lists the rules of data forwarding.

        Args:
            search (str | Unset):
            store_type (ListLogBackupsStoreType | Unset):
            data_type (ListLogBackupsDataType | Unset):
            page_index (int | Unset):
            page_size (int | Unset):

        Returns:
            list[LogBackup]
        """
        from . import list_log_backups as _endpoint

        _operation = OPERATIONS["list_log_backups"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                search=search,
                store_type=store_type,
                data_type=data_type,
                page_index=page_index,
                page_size=page_size,
            ),
            _endpoint._parse_content,
        )

    def iter_log_backups(
        self,
        *,
        search: str | Unset = UNSET,
        store_type: ListLogBackupsStoreType | Unset = UNSET,
        data_type: ListLogBackupsDataType | Unset = UNSET,
        page_size: int = 100,
    ) -> Iterator[LogBackup]:
        """Gives the records of :meth:`list_log_backups` one by one, page after page.

        Args:
            search (str | Unset):
            store_type (ListLogBackupsStoreType | Unset):
            data_type (ListLogBackupsDataType | Unset):
            page_size (int):

        Returns:
            Iterator[LogBackup]: nothing is asked for before the first record is wanted.
        """
        from ...._paging import rows
        from . import list_log_backups as _endpoint

        _operation = OPERATIONS["list_log_backups"]

        def _request(_position: int | Unset) -> dict[str, Any]:
            return self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                search=search,
                store_type=store_type,
                data_type=data_type,
                page_index=_position,
                page_size=page_size,
            )

        return rows(self._send, _operation, _request, _endpoint._parse_success)

    def get_log_backup(
        self,
        cfg_uuid: str,
    ) -> LogBackup:
        """Shows a rule of data forwarding with the access to its store.

        Args:
            cfg_uuid (str):

        Returns:
            LogBackup
        """
        from . import get_log_backup as _endpoint

        _operation = OPERATIONS["get_log_backup"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                cfg_uuid=cfg_uuid,
            ),
            _endpoint._parse_content,
        )

    def create_log_backup(
        self,
        *,
        body: CreateLogBackup,
    ) -> LogBackup:
        """Creates a rule of data forwarding.

        Args:
            body (CreateLogBackup):

        Returns:
            LogBackup
        """
        from . import create_log_backup as _endpoint

        _operation = OPERATIONS["create_log_backup"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    def modify_log_backup(
        self,
        cfg_uuid: str,
        *,
        body: ModifyLogBackup,
    ) -> LogBackup:
        """Changes filters and store of a rule of data forwarding.

        Args:
            body (ModifyLogBackup):
            cfg_uuid (str):

        Returns:
            LogBackup
        """
        from . import modify_log_backup as _endpoint

        _operation = OPERATIONS["modify_log_backup"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                cfg_uuid=cfg_uuid,
            ),
            _endpoint._parse_content,
        )

    def batch_delete_log_backups(
        self,
        *,
        body: DeleteLogBackups,
    ) -> bool:
        """Deletes rules of data forwarding.

        Args:
            body (DeleteLogBackups):

        Returns:
            bool
        """
        from . import batch_delete_log_backups as _endpoint

        _operation = OPERATIONS["batch_delete_log_backups"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )


class AsyncLogBackups:
    """The operations tagged ``log_backups``, awaitable."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: AsyncSend, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    async def list_log_backups(
        self,
        *,
        search: str | Unset = UNSET,
        store_type: ListLogBackupsStoreType | Unset = UNSET,
        data_type: ListLogBackupsDataType | Unset = UNSET,
        page_index: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
    ) -> list[LogBackup]:
        """Lists the rules of data forwarding.

        Args:
            search (str | Unset):
            store_type (ListLogBackupsStoreType | Unset):
            data_type (ListLogBackupsDataType | Unset):
            page_index (int | Unset):
            page_size (int | Unset):

        Returns:
            list[LogBackup]
        """
        from . import list_log_backups as _endpoint

        _operation = OPERATIONS["list_log_backups"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                search=search,
                store_type=store_type,
                data_type=data_type,
                page_index=page_index,
                page_size=page_size,
            ),
            _endpoint._parse_content,
        )

    def iter_log_backups(
        self,
        *,
        search: str | Unset = UNSET,
        store_type: ListLogBackupsStoreType | Unset = UNSET,
        data_type: ListLogBackupsDataType | Unset = UNSET,
        page_size: int = 100,
    ) -> AsyncIterator[LogBackup]:
        """Gives the records of :meth:`list_log_backups` one by one, page after page.

        Args:
            search (str | Unset):
            store_type (ListLogBackupsStoreType | Unset):
            data_type (ListLogBackupsDataType | Unset):
            page_size (int):

        Returns:
            AsyncIterator[LogBackup]: nothing is asked for before the first record is wanted.
        """
        from ...._paging import async_rows
        from . import list_log_backups as _endpoint

        _operation = OPERATIONS["list_log_backups"]

        def _request(_position: int | Unset) -> dict[str, Any]:
            return self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                search=search,
                store_type=store_type,
                data_type=data_type,
                page_index=_position,
                page_size=page_size,
            )

        return async_rows(self._send, _operation, _request, _endpoint._parse_success)

    async def get_log_backup(
        self,
        cfg_uuid: str,
    ) -> LogBackup:
        """Shows a rule of data forwarding with the access to its store.

        Args:
            cfg_uuid (str):

        Returns:
            LogBackup
        """
        from . import get_log_backup as _endpoint

        _operation = OPERATIONS["get_log_backup"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                cfg_uuid=cfg_uuid,
            ),
            _endpoint._parse_content,
        )

    async def create_log_backup(
        self,
        *,
        body: CreateLogBackup,
    ) -> LogBackup:
        """Creates a rule of data forwarding.

        Args:
            body (CreateLogBackup):

        Returns:
            LogBackup
        """
        from . import create_log_backup as _endpoint

        _operation = OPERATIONS["create_log_backup"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    async def modify_log_backup(
        self,
        cfg_uuid: str,
        *,
        body: ModifyLogBackup,
    ) -> LogBackup:
        """Changes filters and store of a rule of data forwarding.

        Args:
            body (ModifyLogBackup):
            cfg_uuid (str):

        Returns:
            LogBackup
        """
        from . import modify_log_backup as _endpoint

        _operation = OPERATIONS["modify_log_backup"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                cfg_uuid=cfg_uuid,
            ),
            _endpoint._parse_content,
        )

    async def batch_delete_log_backups(
        self,
        *,
        body: DeleteLogBackups,
    ) -> bool:
        """Deletes rules of data forwarding.

        Args:
            body (DeleteLogBackups):

        Returns:
            bool
        """
        from . import batch_delete_log_backups as _endpoint

        _operation = OPERATIONS["batch_delete_log_backups"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )


__all__ = ["AsyncLogBackups", "LogBackups"]

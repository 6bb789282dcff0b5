# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The resource ``log_indexes``: one method an operation, synchronous in :class:`LogIndexes`, awaitable in :class:`AsyncLogIndexes`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from typing import Any

    from ...._bound import Bound
    from ...._send import AsyncSend, Send
    from ...models.bind_external_log_index import BindExternalLogIndex
    from ...models.create_log_index import CreateLogIndex
    from ...models.delete_log_index import DeleteLogIndex
    from ...models.done_reply import DoneReply
    from ...models.log_index import LogIndex
    from ...models.log_index_list_reply import LogIndexListReply
    from ...models.log_index_reply import LogIndexReply
    from ...models.modify_external_log_index import ModifyExternalLogIndex
    from ...models.modify_log_index import ModifyLogIndex
    from ...models.set_log_index_disable import SetLogIndexDisable
    from ...types import Unset


class LogIndexes:
    """The operations tagged ``log_indexes``."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: Send, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    def list_log_indexes(
        self,
        *,
        target_workspace_uuid: str | Unset = UNSET,
        is_bind_custom_store: bool | Unset = UNSET,
        query_type: list[str] | Unset = UNSET,
    ) -> list[LogIndex]:
        """Lists the log indexes.

        All at once, there are no pages. The last one is the built-in index `default`, whose record is
        short.

        Args:
            target_workspace_uuid (str | Unset):
            is_bind_custom_store (bool | Unset):
            query_type (list[str] | Unset):

        Returns:
            list[LogIndex]
        """
        from . import list_log_indexes as _endpoint

        _operation = OPERATIONS["list_log_indexes"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                target_workspace_uuid=target_workspace_uuid,
                is_bind_custom_store=is_bind_custom_store,
                query_type=query_type,
            ),
            _endpoint._parse_content,
        )

    def iter_log_indexes(
        self,
        *,
        target_workspace_uuid: str | Unset = UNSET,
        is_bind_custom_store: bool | Unset = UNSET,
        query_type: list[str] | Unset = UNSET,
    ) -> Iterator[LogIndex]:
        """Gives the records of :meth:`list_log_indexes` one by one.

        All at once, there are no pages. The last one is the built-in index `default`, whose record is
        short.

        Args:
            target_workspace_uuid (str | Unset):
            is_bind_custom_store (bool | Unset):
            query_type (list[str] | Unset):

        Returns:
            Iterator[LogIndex]: nothing is asked for before the first record is wanted.
        """
        from ...._paging import rows
        from . import list_log_indexes as _endpoint

        _operation = OPERATIONS["list_log_indexes"]

        def _request(_position: int | Unset) -> dict[str, Any]:
            return self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                target_workspace_uuid=target_workspace_uuid,
                is_bind_custom_store=is_bind_custom_store,
                query_type=query_type,
            )

        return rows(self._send, _operation, _request, _endpoint._parse_success)

    def get_log_index(
        self,
        cfg_uuid: str,
        *,
        is_show_access_cfg: bool | Unset = UNSET,
        is_show_fields: bool | Unset = UNSET,
    ) -> LogIndex:
        """Shows a log index.

        Args:
            cfg_uuid (str):
            is_show_access_cfg (bool | Unset):
            is_show_fields (bool | Unset):

        Returns:
            LogIndex
        """
        from . import get_log_index as _endpoint

        _operation = OPERATIONS["get_log_index"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                cfg_uuid=cfg_uuid,
                is_show_access_cfg=is_show_access_cfg,
                is_show_fields=is_show_fields,
            ),
            _endpoint._parse_content,
        )

    def create_log_index(
        self,
        *,
        body: CreateLogIndex,
    ) -> LogIndex:
        """Creates a log index of the workspace's own.

        Args:
            body (CreateLogIndex):

        Returns:
            LogIndex
        """
        from . import create_log_index as _endpoint

        _operation = OPERATIONS["create_log_index"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    def modify_log_index(
        self,
        cfg_uuid: str,
        *,
        body: ModifyLogIndex,
    ) -> LogIndex:
        """Changes filters and retention of a log index of the workspace's own.

        Args:
            body (ModifyLogIndex):
            cfg_uuid (str):

        Returns:
            LogIndex
        """
        from . import modify_log_index as _endpoint

        _operation = OPERATIONS["modify_log_index"]
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

    def set_log_index_disable(
        self,
        cfg_uuid: str,
        *,
        body: SetLogIndexDisable,
    ) -> bool:
        """Disables a log index, or enables it again.

        Works for the workspace's own indexes, not for bound ones.

        Args:
            body (SetLogIndexDisable):
            cfg_uuid (str):

        Returns:
            bool
        """
        from . import set_log_index_disable as _endpoint

        _operation = OPERATIONS["set_log_index_disable"]
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

    def delete_log_index(
        self,
        *,
        body: DeleteLogIndex,
    ) -> bool:
        """Deletes a log index.

        Args:
            body (DeleteLogIndex):

        Returns:
            bool
        """
        from . import delete_log_index as _endpoint

        _operation = OPERATIONS["delete_log_index"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    def bind_external_log_index(
        self,
        *,
        body: BindExternalLogIndex,
    ) -> bool:
        """Binds an index in a store of another vendor as a log index.

        The answer does not tell the id of the new index; look it up in the list by its name.

        Args:
            body (BindExternalLogIndex):

        Returns:
            bool
        """
        from . import bind_external_log_index as _endpoint

        _operation = OPERATIONS["bind_external_log_index"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    def modify_external_log_index(
        self,
        cfg_uuid: str,
        *,
        body: ModifyExternalLogIndex,
    ) -> bool:
        """Changes access and fields of a bound log index.

        Args:
            body (ModifyExternalLogIndex):
            cfg_uuid (str):

        Returns:
            bool
        """
        from . import modify_external_log_index as _endpoint

        _operation = OPERATIONS["modify_external_log_index"]
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


class AsyncLogIndexes:
    """The operations tagged ``log_indexes``, awaitable."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: AsyncSend, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    async def list_log_indexes(
        self,
        *,
        target_workspace_uuid: str | Unset = UNSET,
        is_bind_custom_store: bool | Unset = UNSET,
        query_type: list[str] | Unset = UNSET,
    ) -> list[LogIndex]:
        """Lists the log indexes.

        All at once, there are no pages. The last one is the built-in index `default`, whose record is
        short.

        Args:
            target_workspace_uuid (str | Unset):
            is_bind_custom_store (bool | Unset):
            query_type (list[str] | Unset):

        Returns:
            list[LogIndex]
        """
        from . import list_log_indexes as _endpoint

        _operation = OPERATIONS["list_log_indexes"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                target_workspace_uuid=target_workspace_uuid,
                is_bind_custom_store=is_bind_custom_store,
                query_type=query_type,
            ),
            _endpoint._parse_content,
        )

    def iter_log_indexes(
        self,
        *,
        target_workspace_uuid: str | Unset = UNSET,
        is_bind_custom_store: bool | Unset = UNSET,
        query_type: list[str] | Unset = UNSET,
    ) -> AsyncIterator[LogIndex]:
        """Gives the records of :meth:`list_log_indexes` one by one.

        All at once, there are no pages. The last one is the built-in index `default`, whose record is
        short.

        Args:
            target_workspace_uuid (str | Unset):
            is_bind_custom_store (bool | Unset):
            query_type (list[str] | Unset):

        Returns:
            AsyncIterator[LogIndex]: nothing is asked for before the first record is wanted.
        """
        from ...._paging import async_rows
        from . import list_log_indexes as _endpoint

        _operation = OPERATIONS["list_log_indexes"]

        def _request(_position: int | Unset) -> dict[str, Any]:
            return self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                target_workspace_uuid=target_workspace_uuid,
                is_bind_custom_store=is_bind_custom_store,
                query_type=query_type,
            )

        return async_rows(self._send, _operation, _request, _endpoint._parse_success)

    async def get_log_index(
        self,
        cfg_uuid: str,
        *,
        is_show_access_cfg: bool | Unset = UNSET,
        is_show_fields: bool | Unset = UNSET,
    ) -> LogIndex:
        """Shows a log index.

        Args:
            cfg_uuid (str):
            is_show_access_cfg (bool | Unset):
            is_show_fields (bool | Unset):

        Returns:
            LogIndex
        """
        from . import get_log_index as _endpoint

        _operation = OPERATIONS["get_log_index"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                cfg_uuid=cfg_uuid,
                is_show_access_cfg=is_show_access_cfg,
                is_show_fields=is_show_fields,
            ),
            _endpoint._parse_content,
        )

    async def create_log_index(
        self,
        *,
        body: CreateLogIndex,
    ) -> LogIndex:
        """Creates a log index of the workspace's own.

        Args:
            body (CreateLogIndex):

        Returns:
            LogIndex
        """
        from . import create_log_index as _endpoint

        _operation = OPERATIONS["create_log_index"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    async def modify_log_index(
        self,
        cfg_uuid: str,
        *,
        body: ModifyLogIndex,
    ) -> LogIndex:
        """Changes filters and retention of a log index of the workspace's own.

        Args:
            body (ModifyLogIndex):
            cfg_uuid (str):

        Returns:
            LogIndex
        """
        from . import modify_log_index as _endpoint

        _operation = OPERATIONS["modify_log_index"]
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

    async def set_log_index_disable(
        self,
        cfg_uuid: str,
        *,
        body: SetLogIndexDisable,
    ) -> bool:
        """Disables a log index, or enables it again.

        Works for the workspace's own indexes, not for bound ones.

        Args:
            body (SetLogIndexDisable):
            cfg_uuid (str):

        Returns:
            bool
        """
        from . import set_log_index_disable as _endpoint

        _operation = OPERATIONS["set_log_index_disable"]
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

    async def delete_log_index(
        self,
        *,
        body: DeleteLogIndex,
    ) -> bool:
        """Deletes a log index.

        Args:
            body (DeleteLogIndex):

        Returns:
            bool
        """
        from . import delete_log_index as _endpoint

        _operation = OPERATIONS["delete_log_index"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    async def bind_external_log_index(
        self,
        *,
        body: BindExternalLogIndex,
    ) -> bool:
        """Binds an index in a store of another vendor as a log index.

        The answer does not tell the id of the new index; look it up in the list by its name.

        Args:
            body (BindExternalLogIndex):

        Returns:
            bool
        """
        from . import bind_external_log_index as _endpoint

        _operation = OPERATIONS["bind_external_log_index"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    async def modify_external_log_index(
        self,
        cfg_uuid: str,
        *,
        body: ModifyExternalLogIndex,
    ) -> bool:
        """Changes access and fields of a bound log index.

        Args:
            body (ModifyExternalLogIndex):
            cfg_uuid (str):

        Returns:
            bool
        """
        from . import modify_external_log_index as _endpoint

        _operation = OPERATIONS["modify_external_log_index"]
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


__all__ = ["AsyncLogIndexes", "LogIndexes"]

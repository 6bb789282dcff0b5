# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The resource ``mutes``: one method an operation, synchronous in :class:`Mutes`, awaitable in :class:`AsyncMutes`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from typing import Any

    from ...._bound import Bound
    from ...._send import AsyncSend, Send
    from ...models.done_reply import DoneReply
    from ...models.empty_reply import EmptyReply
    from ...models.list_mutes_type_item import ListMutesTypeItem
    from ...models.list_mutes_work_status_item import ListMutesWorkStatusItem
    from ...models.mute import Mute
    from ...models.mute_list_reply import MuteListReply
    from ...models.mute_reply import MuteReply
    from ...models.mute_settings import MuteSettings
    from ...types import Unset


class Mutes:
    """The operations tagged ``mutes``."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: Send, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    def create_mute(
        self,
        *,
        body: MuteSettings,
    ) -> Mute:
        """Creates a mute.

        Args:
            body (MuteSettings): A mute as it is to be. Where it holds once, `startTime` and `endTime` are needed; where it repeats,
                `repeatCrontabSet`, `crontabDuration` and `repeatExpireTime`.

        Returns:
            Mute
        """
        from . import create_mute as _endpoint

        _operation = OPERATIONS["create_mute"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    def delete_mute(
        self,
        mute_uuid: str,
    ) -> Any:
        """Deletes a mute.

        Args:
            mute_uuid (str):

        Returns:
            Any
        """
        from . import delete_mute as _endpoint

        _operation = OPERATIONS["delete_mute"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                mute_uuid=mute_uuid,
            ),
            _endpoint._parse_content,
        )

    def disable_mute(
        self,
        mute_uuid: str,
    ) -> bool:
        """Disables a mute.

        Args:
            mute_uuid (str):

        Returns:
            bool
        """
        from . import disable_mute as _endpoint

        _operation = OPERATIONS["disable_mute"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                mute_uuid=mute_uuid,
            ),
            _endpoint._parse_content,
        )

    def enable_mute(
        self,
        mute_uuid: str,
    ) -> bool:
        """Enables a mute.

        Args:
            mute_uuid (str):

        Returns:
            bool
        """
        from . import enable_mute as _endpoint

        _operation = OPERATIONS["enable_mute"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                mute_uuid=mute_uuid,
            ),
            _endpoint._parse_content,
        )

    def list_mutes(
        self,
        *,
        search: str | Unset = UNSET,
        work_status: list[ListMutesWorkStatusItem] | Unset = UNSET,
        is_enable: list[int] | Unset = UNSET,
        type_: list[ListMutesTypeItem] | Unset = UNSET,
        updator: list[str] | Unset = UNSET,
        creator: list[str] | Unset = UNSET,
        page_index: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
    ) -> list[Mute]:
        """Lists the mutes.

        Args:
            search (str | Unset):
            work_status (list[ListMutesWorkStatusItem] | Unset):
            is_enable (list[int] | Unset):
            type_ (list[ListMutesTypeItem] | Unset):
            updator (list[str] | Unset):
            creator (list[str] | Unset):
            page_index (int | Unset):
            page_size (int | Unset):

        Returns:
            list[Mute]
        """
        from . import list_mutes as _endpoint

        _operation = OPERATIONS["list_mutes"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                search=search,
                work_status=work_status,
                is_enable=is_enable,
                type_=type_,
                updator=updator,
                creator=creator,
                page_index=page_index,
                page_size=page_size,
            ),
            _endpoint._parse_content,
        )

    def iter_mutes(
        self,
        *,
        search: str | Unset = UNSET,
        work_status: list[ListMutesWorkStatusItem] | Unset = UNSET,
        is_enable: list[int] | Unset = UNSET,
        type_: list[ListMutesTypeItem] | Unset = UNSET,
        updator: list[str] | Unset = UNSET,
        creator: list[str] | Unset = UNSET,
        page_size: int = 100,
    ) -> Iterator[Mute]:
        """Gives the records of :meth:`list_mutes` one by one, page after page.

        Args:
            search (str | Unset):
            work_status (list[ListMutesWorkStatusItem] | Unset):
            is_enable (list[int] | Unset):
            type_ (list[ListMutesTypeItem] | Unset):
            updator (list[str] | Unset):
            creator (list[str] | Unset):
            page_size (int):

        Returns:
            Iterator[Mute]: nothing is asked for before the first record is wanted.
        """
        from ...._paging import rows
        from . import list_mutes as _endpoint

        _operation = OPERATIONS["list_mutes"]

        def _request(_position: int | Unset) -> dict[str, Any]:
            return self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                search=search,
                work_status=work_status,
                is_enable=is_enable,
                type_=type_,
                updator=updator,
                creator=creator,
                page_index=_position,
                page_size=page_size,
            )

        return rows(self._send, _operation, _request, _endpoint._parse_success)

    def modify_mute(
        self,
        obj_uuid: str,
        *,
        body: MuteSettings,
    ) -> Mute:
        """Changes a mute.

        Args:
            body (MuteSettings): A mute as it is to be. Where it holds once, `startTime` and `endTime` are needed; where it repeats,
                `repeatCrontabSet`, `crontabDuration` and `repeatExpireTime`.
            obj_uuid (str):

        Returns:
            Mute
        """
        from . import modify_mute as _endpoint

        _operation = OPERATIONS["modify_mute"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                obj_uuid=obj_uuid,
            ),
            _endpoint._parse_content,
        )


class AsyncMutes:
    """The operations tagged ``mutes``, awaitable."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: AsyncSend, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    async def create_mute(
        self,
        *,
        body: MuteSettings,
    ) -> Mute:
        """Creates a mute.

        Args:
            body (MuteSettings): A mute as it is to be. Where it holds once, `startTime` and `endTime` are needed; where it repeats,
                `repeatCrontabSet`, `crontabDuration` and `repeatExpireTime`.

        Returns:
            Mute
        """
        from . import create_mute as _endpoint

        _operation = OPERATIONS["create_mute"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    async def delete_mute(
        self,
        mute_uuid: str,
    ) -> Any:
        """Deletes a mute.

        Args:
            mute_uuid (str):

        Returns:
            Any
        """
        from . import delete_mute as _endpoint

        _operation = OPERATIONS["delete_mute"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                mute_uuid=mute_uuid,
            ),
            _endpoint._parse_content,
        )

    async def disable_mute(
        self,
        mute_uuid: str,
    ) -> bool:
        """Disables a mute.

        Args:
            mute_uuid (str):

        Returns:
            bool
        """
        from . import disable_mute as _endpoint

        _operation = OPERATIONS["disable_mute"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                mute_uuid=mute_uuid,
            ),
            _endpoint._parse_content,
        )

    async def enable_mute(
        self,
        mute_uuid: str,
    ) -> bool:
        """Enables a mute.

        Args:
            mute_uuid (str):

        Returns:
            bool
        """
        from . import enable_mute as _endpoint

        _operation = OPERATIONS["enable_mute"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                mute_uuid=mute_uuid,
            ),
            _endpoint._parse_content,
        )

    async def list_mutes(
        self,
        *,
        search: str | Unset = UNSET,
        work_status: list[ListMutesWorkStatusItem] | Unset = UNSET,
        is_enable: list[int] | Unset = UNSET,
        type_: list[ListMutesTypeItem] | Unset = UNSET,
        updator: list[str] | Unset = UNSET,
        creator: list[str] | Unset = UNSET,
        page_index: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
    ) -> list[Mute]:
        """Lists the mutes.

        Args:
            search (str | Unset):
            work_status (list[ListMutesWorkStatusItem] | Unset):
            is_enable (list[int] | Unset):
            type_ (list[ListMutesTypeItem] | Unset):
            updator (list[str] | Unset):
            creator (list[str] | Unset):
            page_index (int | Unset):
            page_size (int | Unset):

        Returns:
            list[Mute]
        """
        from . import list_mutes as _endpoint

        _operation = OPERATIONS["list_mutes"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                search=search,
                work_status=work_status,
                is_enable=is_enable,
                type_=type_,
                updator=updator,
                creator=creator,
                page_index=page_index,
                page_size=page_size,
            ),
            _endpoint._parse_content,
        )

    def iter_mutes(
        self,
        *,
        search: str | Unset = UNSET,
        work_status: list[ListMutesWorkStatusItem] | Unset = UNSET,
        is_enable: list[int] | Unset = UNSET,
        type_: list[ListMutesTypeItem] | Unset = UNSET,
        updator: list[str] | Unset = UNSET,
        creator: list[str] | Unset = UNSET,
        page_size: int = 100,
    ) -> AsyncIterator[Mute]:
        """Gives the records of :meth:`list_mutes` one by one, page after page.

        Args:
            search (str | Unset):
            work_status (list[ListMutesWorkStatusItem] | Unset):
            is_enable (list[int] | Unset):
            type_ (list[ListMutesTypeItem] | Unset):
            updator (list[str] | Unset):
            creator (list[str] | Unset):
            page_size (int):

        Returns:
            AsyncIterator[Mute]: nothing is asked for before the first record is wanted.
        """
        from ...._paging import async_rows
        from . import list_mutes as _endpoint

        _operation = OPERATIONS["list_mutes"]

        def _request(_position: int | Unset) -> dict[str, Any]:
            return self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                search=search,
                work_status=work_status,
                is_enable=is_enable,
                type_=type_,
                updator=updator,
                creator=creator,
                page_index=_position,
                page_size=page_size,
            )

        return async_rows(self._send, _operation, _request, _endpoint._parse_success)

    async def modify_mute(
        self,
        obj_uuid: str,
        *,
        body: MuteSettings,
    ) -> Mute:
        """Changes a mute.

        Args:
            body (MuteSettings): A mute as it is to be. Where it holds once, `startTime` and `endTime` are needed; where it repeats,
                `repeatCrontabSet`, `crontabDuration` and `repeatExpireTime`.
            obj_uuid (str):

        Returns:
            Mute
        """
        from . import modify_mute as _endpoint

        _operation = OPERATIONS["modify_mute"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                obj_uuid=obj_uuid,
            ),
            _endpoint._parse_content,
        )


__all__ = ["AsyncMutes", "Mutes"]

# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The resource ``notice_dates``: one method an operation, synchronous in :class:`NoticeDates`, awaitable in :class:`AsyncNoticeDates`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from typing import Any

    from ...._bound import Bound
    from ...._send import AsyncSend, Send
    from ...models.delete_notice_dates import DeleteNoticeDates
    from ...models.done_reply import DoneReply
    from ...models.notice_date import NoticeDate
    from ...models.notice_date_list import NoticeDateList
    from ...models.notice_date_list_reply import NoticeDateListReply
    from ...models.notice_date_reply import NoticeDateReply
    from ...models.notice_date_settings import NoticeDateSettings
    from ...types import Unset


class NoticeDates:
    """The operations tagged ``notice_dates``."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: Send, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    def create_notice_date(
        self,
        *,
        body: NoticeDateSettings,
    ) -> NoticeDate:
        """Creates a set of notice dates.

        The days are sent as `noticeDates` and come back as `dates`.

        Args:
            body (NoticeDateSettings):

        Returns:
            NoticeDate
        """
        from . import create_notice_date as _endpoint

        _operation = OPERATIONS["create_notice_date"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    def delete_notice_dates(
        self,
        *,
        body: DeleteNoticeDates,
    ) -> bool:
        """Deletes sets of notice dates.

        Args:
            body (DeleteNoticeDates):

        Returns:
            bool
        """
        from . import delete_notice_dates as _endpoint

        _operation = OPERATIONS["delete_notice_dates"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    def get_notice_date(
        self,
        notice_date_uuid: str,
    ) -> NoticeDate:
        """Shows a set of notice dates.

        Args:
            notice_date_uuid (str):

        Returns:
            NoticeDate
        """
        from . import get_notice_date as _endpoint

        _operation = OPERATIONS["get_notice_date"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                notice_date_uuid=notice_date_uuid,
            ),
            _endpoint._parse_content,
        )

    def list_notice_dates(
        self,
        *,
        search: str | Unset = UNSET,
        page_index: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
    ) -> NoticeDateList:
        """Lists the sets of notice dates.

        Args:
            search (str | Unset):
            page_index (int | Unset):
            page_size (int | Unset):

        Returns:
            NoticeDateList
        """
        from . import list_notice_dates as _endpoint

        _operation = OPERATIONS["list_notice_dates"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                search=search,
                page_index=page_index,
                page_size=page_size,
            ),
            _endpoint._parse_content,
        )

    def iter_notice_dates(
        self,
        *,
        search: str | Unset = UNSET,
        page_size: int = 100,
    ) -> Iterator[NoticeDate]:
        """Gives the records of :meth:`list_notice_dates` one by one, page after page.

        Args:
            search (str | Unset):
            page_size (int):

        Returns:
            Iterator[NoticeDate]: nothing is asked for before the first record is wanted.
        """
        from ...._paging import rows
        from . import list_notice_dates as _endpoint

        _operation = OPERATIONS["list_notice_dates"]

        def _request(_position: int | Unset) -> dict[str, Any]:
            return self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                search=search,
                page_index=_position,
                page_size=page_size,
            )

        return rows(self._send, _operation, _request, _endpoint._parse_success)

    def modify_notice_date(
        self,
        notice_date_uuid: str,
        *,
        body: NoticeDateSettings,
    ) -> NoticeDate:
        """Changes a set of notice dates.

        Args:
            body (NoticeDateSettings):
            notice_date_uuid (str):

        Returns:
            NoticeDate
        """
        from . import modify_notice_date as _endpoint

        _operation = OPERATIONS["modify_notice_date"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                notice_date_uuid=notice_date_uuid,
            ),
            _endpoint._parse_content,
        )


class AsyncNoticeDates:
    """The operations tagged ``notice_dates``, awaitable."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: AsyncSend, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    async def create_notice_date(
        self,
        *,
        body: NoticeDateSettings,
    ) -> NoticeDate:
        """Creates a set of notice dates.

        The days are sent as `noticeDates` and come back as `dates`.

        Args:
            body (NoticeDateSettings):

        Returns:
            NoticeDate
        """
        from . import create_notice_date as _endpoint

        _operation = OPERATIONS["create_notice_date"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    async def delete_notice_dates(
        self,
        *,
        body: DeleteNoticeDates,
    ) -> bool:
        """Deletes sets of notice dates.

        Args:
            body (DeleteNoticeDates):

        Returns:
            bool
        """
        from . import delete_notice_dates as _endpoint

        _operation = OPERATIONS["delete_notice_dates"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    async def get_notice_date(
        self,
        notice_date_uuid: str,
    ) -> NoticeDate:
        """Shows a set of notice dates.

        Args:
            notice_date_uuid (str):

        Returns:
            NoticeDate
        """
        from . import get_notice_date as _endpoint

        _operation = OPERATIONS["get_notice_date"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                notice_date_uuid=notice_date_uuid,
            ),
            _endpoint._parse_content,
        )

    async def list_notice_dates(
        self,
        *,
        search: str | Unset = UNSET,
        page_index: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
    ) -> NoticeDateList:
        """Lists the sets of notice dates.

        Args:
            search (str | Unset):
            page_index (int | Unset):
            page_size (int | Unset):

        Returns:
            NoticeDateList
        """
        from . import list_notice_dates as _endpoint

        _operation = OPERATIONS["list_notice_dates"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                search=search,
                page_index=page_index,
                page_size=page_size,
            ),
            _endpoint._parse_content,
        )

    def iter_notice_dates(
        self,
        *,
        search: str | Unset = UNSET,
        page_size: int = 100,
    ) -> AsyncIterator[NoticeDate]:
        """Gives the records of :meth:`list_notice_dates` one by one, page after page.

        Args:
            search (str | Unset):
            page_size (int):

        Returns:
            AsyncIterator[NoticeDate]: nothing is asked for before the first record is wanted.
        """
        from ...._paging import async_rows
        from . import list_notice_dates as _endpoint

        _operation = OPERATIONS["list_notice_dates"]

        def _request(_position: int | Unset) -> dict[str, Any]:
            return self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                search=search,
                page_index=_position,
                page_size=page_size,
            )

        return async_rows(self._send, _operation, _request, _endpoint._parse_success)

    async def modify_notice_date(
        self,
        notice_date_uuid: str,
        *,
        body: NoticeDateSettings,
    ) -> NoticeDate:
        """Changes a set of notice dates.

        Args:
            body (NoticeDateSettings):
            notice_date_uuid (str):

        Returns:
            NoticeDate
        """
        from . import modify_notice_date as _endpoint

        _operation = OPERATIONS["modify_notice_date"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                notice_date_uuid=notice_date_uuid,
            ),
            _endpoint._parse_content,
        )


__all__ = ["AsyncNoticeDates", "NoticeDates"]

# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The resource ``notify_objects``: one method an operation, synchronous in :class:`NotifyObjects`, awaitable in :class:`AsyncNotifyObjects`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from typing import Any

    from ...._bound import Bound
    from ...._send import AsyncSend, Send
    from ...models.batch_delete_notify_objects import BatchDeleteNotifyObjects
    from ...models.create_notify_object import CreateNotifyObject
    from ...models.delete_notify_objects import DeleteNotifyObjects
    from ...models.modify_notify_object import ModifyNotifyObject
    from ...models.notify_object import NotifyObject
    from ...models.notify_object_list_reply import NotifyObjectListReply
    from ...models.notify_object_reply import NotifyObjectReply
    from ...models.open_reply import OpenReply
    from ...types import Unset


class NotifyObjects:
    """The operations tagged ``notify_objects``."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: Send, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    def create_notify_object(
        self,
        *,
        body: CreateNotifyObject,
    ) -> NotifyObject:
        """Creates a notify object.

        Args:
            body (CreateNotifyObject):

        Returns:
            NotifyObject
        """
        from . import create_notify_object as _endpoint

        _operation = OPERATIONS["create_notify_object"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    def modify_notify_object(
        self,
        *,
        body: ModifyNotifyObject,
    ) -> NotifyObject:
        """Changes a notify object.

        Its kind stays as it was made.

        Args:
            body (ModifyNotifyObject):

        Returns:
            NotifyObject
        """
        from . import modify_notify_object as _endpoint

        _operation = OPERATIONS["modify_notify_object"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    def list_notify_objects(
        self,
        *,
        search: str | Unset = UNSET,
        page_index: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
    ) -> list[NotifyObject]:
        """Lists the notify objects.

        Args:
            search (str | Unset):
            page_index (int | Unset):
            page_size (int | Unset):

        Returns:
            list[NotifyObject]
        """
        from . import list_notify_objects as _endpoint

        _operation = OPERATIONS["list_notify_objects"]
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

    def iter_notify_objects(
        self,
        *,
        search: str | Unset = UNSET,
        page_size: int = 100,
    ) -> Iterator[NotifyObject]:
        """Gives the records of :meth:`list_notify_objects` one by one, page after page.

        Args:
            search (str | Unset):
            page_size (int):

        Returns:
            Iterator[NotifyObject]: nothing is asked for before the first record is wanted.
        """
        from ...._paging import rows
        from . import list_notify_objects as _endpoint

        _operation = OPERATIONS["list_notify_objects"]

        def _request(_position: int | Unset) -> dict[str, Any]:
            return self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                search=search,
                page_index=_position,
                page_size=page_size,
            )

        return rows(self._send, _operation, _request, _endpoint._parse_success)

    def get_notify_object(
        self,
        *,
        notify_object_uuid: str,
    ) -> NotifyObject:
        """Shows a notify object.

        Args:
            notify_object_uuid (str):

        Returns:
            NotifyObject
        """
        from . import get_notify_object as _endpoint

        _operation = OPERATIONS["get_notify_object"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                notify_object_uuid=notify_object_uuid,
            ),
            _endpoint._parse_content,
        )

    def delete_notify_objects(
        self,
        *,
        body: DeleteNotifyObjects,
    ) -> Any:
        """Deletes notify objects.

        The Chinese page takes several ids as `notifyObjectUUIDs`, the English one and the vendor's
        Terraform provider one as `notifyObjectUUID`; one of the two has to be given.

        Args:
            body (DeleteNotifyObjects):

        Returns:
            Any
        """
        from . import delete_notify_objects as _endpoint

        _operation = OPERATIONS["delete_notify_objects"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    def batch_delete_notify_objects(
        self,
        *,
        body: BatchDeleteNotifyObjects,
    ) -> Any:
        """Deletes several notify objects.

        Args:
            body (BatchDeleteNotifyObjects):

        Returns:
            Any
        """
        from . import batch_delete_notify_objects as _endpoint

        _operation = OPERATIONS["batch_delete_notify_objects"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )


class AsyncNotifyObjects:
    """The operations tagged ``notify_objects``, awaitable."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: AsyncSend, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    async def create_notify_object(
        self,
        *,
        body: CreateNotifyObject,
    ) -> NotifyObject:
        """Creates a notify object.

        Args:
            body (CreateNotifyObject):

        Returns:
            NotifyObject
        """
        from . import create_notify_object as _endpoint

        _operation = OPERATIONS["create_notify_object"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    async def modify_notify_object(
        self,
        *,
        body: ModifyNotifyObject,
    ) -> NotifyObject:
        """Changes a notify object.

        Its kind stays as it was made.

        Args:
            body (ModifyNotifyObject):

        Returns:
            NotifyObject
        """
        from . import modify_notify_object as _endpoint

        _operation = OPERATIONS["modify_notify_object"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    async def list_notify_objects(
        self,
        *,
        search: str | Unset = UNSET,
        page_index: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
    ) -> list[NotifyObject]:
        """Lists the notify objects.

        Args:
            search (str | Unset):
            page_index (int | Unset):
            page_size (int | Unset):

        Returns:
            list[NotifyObject]
        """
        from . import list_notify_objects as _endpoint

        _operation = OPERATIONS["list_notify_objects"]
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

    def iter_notify_objects(
        self,
        *,
        search: str | Unset = UNSET,
        page_size: int = 100,
    ) -> AsyncIterator[NotifyObject]:
        """Gives the records of :meth:`list_notify_objects` one by one, page after page.

        Args:
            search (str | Unset):
            page_size (int):

        Returns:
            AsyncIterator[NotifyObject]: nothing is asked for before the first record is wanted.
        """
        from ...._paging import async_rows
        from . import list_notify_objects as _endpoint

        _operation = OPERATIONS["list_notify_objects"]

        def _request(_position: int | Unset) -> dict[str, Any]:
            return self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                search=search,
                page_index=_position,
                page_size=page_size,
            )

        return async_rows(self._send, _operation, _request, _endpoint._parse_success)

    async def get_notify_object(
        self,
        *,
        notify_object_uuid: str,
    ) -> NotifyObject:
        """Shows a notify object.

        Args:
            notify_object_uuid (str):

        Returns:
            NotifyObject
        """
        from . import get_notify_object as _endpoint

        _operation = OPERATIONS["get_notify_object"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                notify_object_uuid=notify_object_uuid,
            ),
            _endpoint._parse_content,
        )

    async def delete_notify_objects(
        self,
        *,
        body: DeleteNotifyObjects,
    ) -> Any:
        """Deletes notify objects.

        The Chinese page takes several ids as `notifyObjectUUIDs`, the English one and the vendor's
        Terraform provider one as `notifyObjectUUID`; one of the two has to be given.

        Args:
            body (DeleteNotifyObjects):

        Returns:
            Any
        """
        from . import delete_notify_objects as _endpoint

        _operation = OPERATIONS["delete_notify_objects"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    async def batch_delete_notify_objects(
        self,
        *,
        body: BatchDeleteNotifyObjects,
    ) -> Any:
        """Deletes several notify objects.

        Args:
            body (BatchDeleteNotifyObjects):

        Returns:
            Any
        """
        from . import batch_delete_notify_objects as _endpoint

        _operation = OPERATIONS["batch_delete_notify_objects"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )


__all__ = ["AsyncNotifyObjects", "NotifyObjects"]

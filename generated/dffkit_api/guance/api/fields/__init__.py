# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The resource ``fields``: one method an operation, synchronous in :class:`Fields`, awaitable in :class:`AsyncFields`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from typing import Any

    from ...._bound import Bound
    from ...._send import AsyncSend, Send
    from ...models.delete_fields import DeleteFields
    from ...models.done_reply import DoneReply
    from ...models.field import Field
    from ...models.field_detail_reply import FieldDetailReply
    from ...models.field_list import FieldList
    from ...models.field_list_reply import FieldListReply
    from ...models.field_reply import FieldReply
    from ...models.field_settings import FieldSettings
    from ...types import Unset


class Fields:
    """The operations tagged ``fields``."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: Send, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    def list_fields(
        self,
        *,
        search: str | Unset = UNSET,
        page_index: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
    ) -> FieldList:
        """Lists the fields, built-in ones and those of the workspace.

        Args:
            search (str | Unset):
            page_index (int | Unset):
            page_size (int | Unset):

        Returns:
            FieldList
        """
        from . import list_fields as _endpoint

        _operation = OPERATIONS["list_fields"]
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

    def iter_fields(
        self,
        *,
        search: str | Unset = UNSET,
        page_size: int = 100,
    ) -> Iterator[Field]:
        """Gives the records of :meth:`list_fields` one by one, page after page.

        Args:
            search (str | Unset):
            page_size (int):

        Returns:
            Iterator[Field]: nothing is asked for before the first record is wanted.
        """
        from ...._paging import rows
        from . import list_fields as _endpoint

        _operation = OPERATIONS["list_fields"]

        def _request(_position: int | Unset) -> dict[str, Any]:
            return self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                search=search,
                page_index=_position,
                page_size=page_size,
            )

        return rows(self._send, _operation, _request, _endpoint._parse_success)

    def create_field(
        self,
        *,
        body: FieldSettings,
    ) -> Field | str:
        """Describes a field.

        The answer is the text `need_confirm`, and nothing is stored, where the source has a built-in field
        of this name and `coverInner` is not true.

        Args:
            body (FieldSettings): A field, described whole.

        Returns:
            Field | str
        """
        from . import create_field as _endpoint

        _operation = OPERATIONS["create_field"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    def get_field(
        self,
        field_uuid: str,
    ) -> Field:
        """Shows a field.

        Args:
            field_uuid (str):

        Returns:
            Field
        """
        from . import get_field as _endpoint

        _operation = OPERATIONS["get_field"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                field_uuid=field_uuid,
            ),
            _endpoint._parse_content,
        )

    def modify_field(
        self,
        field_uuid: str,
        *,
        body: FieldSettings,
    ) -> Field | str:
        """Describes a field anew.

        Built-in fields cannot be changed. The answer is the text `need_confirm`, and nothing is stored,
        where the source has a built-in field of this name and `coverInner` is not true.

        Args:
            body (FieldSettings): A field, described whole.
            field_uuid (str):

        Returns:
            Field | str
        """
        from . import modify_field as _endpoint

        _operation = OPERATIONS["modify_field"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                field_uuid=field_uuid,
            ),
            _endpoint._parse_content,
        )

    def delete_fields(
        self,
        *,
        body: DeleteFields,
    ) -> bool:
        """Deletes descriptions of fields.

        Args:
            body (DeleteFields):

        Returns:
            bool
        """
        from . import delete_fields as _endpoint

        _operation = OPERATIONS["delete_fields"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )


class AsyncFields:
    """The operations tagged ``fields``, awaitable."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: AsyncSend, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    async def list_fields(
        self,
        *,
        search: str | Unset = UNSET,
        page_index: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
    ) -> FieldList:
        """Lists the fields, built-in ones and those of the workspace.

        Args:
            search (str | Unset):
            page_index (int | Unset):
            page_size (int | Unset):

        Returns:
            FieldList
        """
        from . import list_fields as _endpoint

        _operation = OPERATIONS["list_fields"]
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

    def iter_fields(
        self,
        *,
        search: str | Unset = UNSET,
        page_size: int = 100,
    ) -> AsyncIterator[Field]:
        """Gives the records of :meth:`list_fields` one by one, page after page.

        Args:
            search (str | Unset):
            page_size (int):

        Returns:
            AsyncIterator[Field]: nothing is asked for before the first record is wanted.
        """
        from ...._paging import async_rows
        from . import list_fields as _endpoint

        _operation = OPERATIONS["list_fields"]

        def _request(_position: int | Unset) -> dict[str, Any]:
            return self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                search=search,
                page_index=_position,
                page_size=page_size,
            )

        return async_rows(self._send, _operation, _request, _endpoint._parse_success)

    async def create_field(
        self,
        *,
        body: FieldSettings,
    ) -> Field | str:
        """Describes a field.

        The answer is the text `need_confirm`, and nothing is stored, where the source has a built-in field
        of this name and `coverInner` is not true.

        Args:
            body (FieldSettings): A field, described whole.

        Returns:
            Field | str
        """
        from . import create_field as _endpoint

        _operation = OPERATIONS["create_field"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    async def get_field(
        self,
        field_uuid: str,
    ) -> Field:
        """Shows a field.

        Args:
            field_uuid (str):

        Returns:
            Field
        """
        from . import get_field as _endpoint

        _operation = OPERATIONS["get_field"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                field_uuid=field_uuid,
            ),
            _endpoint._parse_content,
        )

    async def modify_field(
        self,
        field_uuid: str,
        *,
        body: FieldSettings,
    ) -> Field | str:
        """Describes a field anew.

        Built-in fields cannot be changed. The answer is the text `need_confirm`, and nothing is stored,
        where the source has a built-in field of this name and `coverInner` is not true.

        Args:
            body (FieldSettings): A field, described whole.
            field_uuid (str):

        Returns:
            Field | str
        """
        from . import modify_field as _endpoint

        _operation = OPERATIONS["modify_field"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                field_uuid=field_uuid,
            ),
            _endpoint._parse_content,
        )

    async def delete_fields(
        self,
        *,
        body: DeleteFields,
    ) -> bool:
        """Deletes descriptions of fields.

        Args:
            body (DeleteFields):

        Returns:
            bool
        """
        from . import delete_fields as _endpoint

        _operation = OPERATIONS["delete_fields"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )


__all__ = ["AsyncFields", "Fields"]

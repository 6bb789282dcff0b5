# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The resource ``tags``: one method an operation, synchronous in :class:`Tags`, awaitable in :class:`AsyncTags`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from typing import Any

    from ...._bound import Bound
    from ...._send import AsyncSend, Send
    from ...models.create_tag import CreateTag
    from ...models.delete_tags import DeleteTags
    from ...models.done_reply import DoneReply
    from ...models.list_tags_filter import ListTagsFilter
    from ...models.modify_tag import ModifyTag
    from ...models.tag import Tag
    from ...models.tag_entry import TagEntry
    from ...models.tag_entry_list_reply import TagEntryListReply
    from ...models.tag_reply import TagReply
    from ...types import Unset


class Tags:
    """The operations tagged ``tags``."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: Send, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    def list_tags(
        self,
        *,
        search: str | Unset = UNSET,
        filter_: ListTagsFilter | Unset = UNSET,
        page_index: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
    ) -> list[TagEntry]:
        """Lists the tags.

        A row is shorter than the record, and has the id of the tag (`tag_…`) under the name `id`.

        Args:
            search (str | Unset):
            filter_ (ListTagsFilter | Unset):
            page_index (int | Unset):
            page_size (int | Unset):

        Returns:
            list[TagEntry]
        """
        from . import list_tags as _endpoint

        _operation = OPERATIONS["list_tags"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                search=search,
                filter_=filter_,
                page_index=page_index,
                page_size=page_size,
            ),
            _endpoint._parse_content,
        )

    def iter_tags(
        self,
        *,
        search: str | Unset = UNSET,
        filter_: ListTagsFilter | Unset = UNSET,
        page_size: int = 100,
    ) -> Iterator[TagEntry]:
        """Gives the records of :meth:`list_tags` one by one, page after page.

        A row is shorter than the record, and has the id of the tag (`tag_…`) under the name `id`.

        Args:
            search (str | Unset):
            filter_ (ListTagsFilter | Unset):
            page_size (int):

        Returns:
            Iterator[TagEntry]: nothing is asked for before the first record is wanted.
        """
        from ...._paging import rows
        from . import list_tags as _endpoint

        _operation = OPERATIONS["list_tags"]

        def _request(_position: int | Unset) -> dict[str, Any]:
            return self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                search=search,
                filter_=filter_,
                page_index=_position,
                page_size=page_size,
            )

        return rows(self._send, _operation, _request, _endpoint._parse_success)

    def create_tag(
        self,
        *,
        body: CreateTag,
    ) -> Tag:
        """Creates a tag.

        Args:
            body (CreateTag):

        Returns:
            Tag
        """
        from . import create_tag as _endpoint

        _operation = OPERATIONS["create_tag"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    def get_tag(
        self,
        tag_uuid: str,
    ) -> Tag:
        """Shows a tag.

        Args:
            tag_uuid (str):

        Returns:
            Tag
        """
        from . import get_tag as _endpoint

        _operation = OPERATIONS["get_tag"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                tag_uuid=tag_uuid,
            ),
            _endpoint._parse_content,
        )

    def modify_tag(
        self,
        tag_uuid: str,
        *,
        body: ModifyTag,
    ) -> Tag:
        """Changes name, description or colour of a tag.

        Args:
            body (ModifyTag): What is left out stays as it is.
            tag_uuid (str):

        Returns:
            Tag
        """
        from . import modify_tag as _endpoint

        _operation = OPERATIONS["modify_tag"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                tag_uuid=tag_uuid,
            ),
            _endpoint._parse_content,
        )

    def delete_tags(
        self,
        *,
        body: DeleteTags,
    ) -> bool:
        """Deletes tags.

        Args:
            body (DeleteTags):

        Returns:
            bool
        """
        from . import delete_tags as _endpoint

        _operation = OPERATIONS["delete_tags"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )


class AsyncTags:
    """The operations tagged ``tags``, awaitable."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: AsyncSend, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    async def list_tags(
        self,
        *,
        search: str | Unset = UNSET,
        filter_: ListTagsFilter | Unset = UNSET,
        page_index: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
    ) -> list[TagEntry]:
        """Lists the tags.

        A row is shorter than the record, and has the id of the tag (`tag_…`) under the name `id`.

        Args:
            search (str | Unset):
            filter_ (ListTagsFilter | Unset):
            page_index (int | Unset):
            page_size (int | Unset):

        Returns:
            list[TagEntry]
        """
        from . import list_tags as _endpoint

        _operation = OPERATIONS["list_tags"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                search=search,
                filter_=filter_,
                page_index=page_index,
                page_size=page_size,
            ),
            _endpoint._parse_content,
        )

    def iter_tags(
        self,
        *,
        search: str | Unset = UNSET,
        filter_: ListTagsFilter | Unset = UNSET,
        page_size: int = 100,
    ) -> AsyncIterator[TagEntry]:
        """Gives the records of :meth:`list_tags` one by one, page after page.

        A row is shorter than the record, and has the id of the tag (`tag_…`) under the name `id`.

        Args:
            search (str | Unset):
            filter_ (ListTagsFilter | Unset):
            page_size (int):

        Returns:
            AsyncIterator[TagEntry]: nothing is asked for before the first record is wanted.
        """
        from ...._paging import async_rows
        from . import list_tags as _endpoint

        _operation = OPERATIONS["list_tags"]

        def _request(_position: int | Unset) -> dict[str, Any]:
            return self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                search=search,
                filter_=filter_,
                page_index=_position,
                page_size=page_size,
            )

        return async_rows(self._send, _operation, _request, _endpoint._parse_success)

    async def create_tag(
        self,
        *,
        body: CreateTag,
    ) -> Tag:
        """Creates a tag.

        Args:
            body (CreateTag):

        Returns:
            Tag
        """
        from . import create_tag as _endpoint

        _operation = OPERATIONS["create_tag"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    async def get_tag(
        self,
        tag_uuid: str,
    ) -> Tag:
        """Shows a tag.

        Args:
            tag_uuid (str):

        Returns:
            Tag
        """
        from . import get_tag as _endpoint

        _operation = OPERATIONS["get_tag"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                tag_uuid=tag_uuid,
            ),
            _endpoint._parse_content,
        )

    async def modify_tag(
        self,
        tag_uuid: str,
        *,
        body: ModifyTag,
    ) -> Tag:
        """Changes name, description or colour of a tag.

        Args:
            body (ModifyTag): What is left out stays as it is.
            tag_uuid (str):

        Returns:
            Tag
        """
        from . import modify_tag as _endpoint

        _operation = OPERATIONS["modify_tag"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                tag_uuid=tag_uuid,
            ),
            _endpoint._parse_content,
        )

    async def delete_tags(
        self,
        *,
        body: DeleteTags,
    ) -> bool:
        """Deletes tags.

        Args:
            body (DeleteTags):

        Returns:
            bool
        """
        from . import delete_tags as _endpoint

        _operation = OPERATIONS["delete_tags"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )


__all__ = ["AsyncTags", "Tags"]

# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The resource ``object_classes``: one method an operation, synchronous in :class:`ObjectClasses`, awaitable in :class:`AsyncObjectClasses`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from typing import Any

    from ...._bound import Bound
    from ...._send import AsyncSend, Send
    from ...models.delete_object_class import DeleteObjectClass
    from ...models.done_reply import DoneReply
    from ...models.export_object_class_source_type import ExportObjectClassSourceType
    from ...models.list_object_classes_source_type import ListObjectClassesSourceType
    from ...models.object_class import ObjectClass
    from ...models.object_class_entry import ObjectClassEntry
    from ...models.object_class_entry_list_reply import ObjectClassEntryListReply
    from ...models.object_class_reply import ObjectClassReply
    from ...models.object_class_settings import ObjectClassSettings
    from ...models.object_class_template import ObjectClassTemplate
    from ...models.object_class_template_reply import ObjectClassTemplateReply
    from ...types import Unset


class ObjectClasses:
    """The operations tagged ``object_classes``."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: Send, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    def list_object_classes(
        self,
        *,
        source_type: ListObjectClassesSourceType,
        objc_group_uuid: str | Unset = UNSET,
        search: str | Unset = UNSET,
        time_range: str | Unset = UNSET,
    ) -> list[ObjectClassEntry]:
        """Lists the classes of one source.

        All at once, without pages.

        Args:
            source_type (ListObjectClassesSourceType):
            objc_group_uuid (str | Unset):
            search (str | Unset):
            time_range (str | Unset):

        Returns:
            list[ObjectClassEntry]
        """
        from . import list_object_classes as _endpoint

        _operation = OPERATIONS["list_object_classes"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                source_type=source_type,
                objc_group_uuid=objc_group_uuid,
                search=search,
                time_range=time_range,
            ),
            _endpoint._parse_content,
        )

    def iter_object_classes(
        self,
        *,
        source_type: ListObjectClassesSourceType,
        objc_group_uuid: str | Unset = UNSET,
        search: str | Unset = UNSET,
        time_range: str | Unset = UNSET,
    ) -> Iterator[ObjectClassEntry]:
        """Gives the records of :meth:`list_object_classes` one by one.

        All at once, without pages.

        Args:
            source_type (ListObjectClassesSourceType):
            objc_group_uuid (str | Unset):
            search (str | Unset):
            time_range (str | Unset):

        Returns:
            Iterator[ObjectClassEntry]: nothing is asked for before the first record is wanted.
        """
        from ...._paging import rows
        from . import list_object_classes as _endpoint

        _operation = OPERATIONS["list_object_classes"]

        def _request(_position: int | Unset) -> dict[str, Any]:
            return self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                source_type=source_type,
                objc_group_uuid=objc_group_uuid,
                search=search,
                time_range=time_range,
            )

        return rows(self._send, _operation, _request, _endpoint._parse_success)

    def create_object_class(
        self,
        *,
        body: ObjectClassSettings,
    ) -> ObjectClass:
        """Creates a class of objects.

        The name of the class is `source.key` of its template.

        Args:
            body (ObjectClassSettings):

        Returns:
            ObjectClass
        """
        from . import create_object_class as _endpoint

        _operation = OPERATIONS["create_object_class"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    def modify_object_class(
        self,
        objc_name: str,
        *,
        body: ObjectClassSettings,
    ) -> ObjectClass:
        """Describes a class of objects anew.

        Args:
            body (ObjectClassSettings):
            objc_name (str):

        Returns:
            ObjectClass
        """
        from . import modify_object_class as _endpoint

        _operation = OPERATIONS["modify_object_class"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                objc_name=objc_name,
            ),
            _endpoint._parse_content,
        )

    def export_object_class(
        self,
        objc_name: str,
        *,
        source_type: ExportObjectClassSourceType,
    ) -> ObjectClassTemplate:
        """Exports a class of objects as a template.

        `create_object_class` and `modify_object_class` take the template.

        Args:
            objc_name (str):
            source_type (ExportObjectClassSourceType):

        Returns:
            ObjectClassTemplate
        """
        from . import export_object_class as _endpoint

        _operation = OPERATIONS["export_object_class"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                objc_name=objc_name,
                source_type=source_type,
            ),
            _endpoint._parse_content,
        )

    def delete_object_class(
        self,
        *,
        body: DeleteObjectClass,
    ) -> bool:
        """Deletes a class of objects of the workspace.

        Args:
            body (DeleteObjectClass):

        Returns:
            bool
        """
        from . import delete_object_class as _endpoint

        _operation = OPERATIONS["delete_object_class"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )


class AsyncObjectClasses:
    """The operations tagged ``object_classes``, awaitable."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: AsyncSend, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    async def list_object_classes(
        self,
        *,
        source_type: ListObjectClassesSourceType,
        objc_group_uuid: str | Unset = UNSET,
        search: str | Unset = UNSET,
        time_range: str | Unset = UNSET,
    ) -> list[ObjectClassEntry]:
        """Lists the classes of one source.

        All at once, without pages.

        Args:
            source_type (ListObjectClassesSourceType):
            objc_group_uuid (str | Unset):
            search (str | Unset):
            time_range (str | Unset):

        Returns:
            list[ObjectClassEntry]
        """
        from . import list_object_classes as _endpoint

        _operation = OPERATIONS["list_object_classes"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                source_type=source_type,
                objc_group_uuid=objc_group_uuid,
                search=search,
                time_range=time_range,
            ),
            _endpoint._parse_content,
        )

    def iter_object_classes(
        self,
        *,
        source_type: ListObjectClassesSourceType,
        objc_group_uuid: str | Unset = UNSET,
        search: str | Unset = UNSET,
        time_range: str | Unset = UNSET,
    ) -> AsyncIterator[ObjectClassEntry]:
        """Gives the records of :meth:`list_object_classes` one by one.

        All at once, without pages.

        Args:
            source_type (ListObjectClassesSourceType):
            objc_group_uuid (str | Unset):
            search (str | Unset):
            time_range (str | Unset):

        Returns:
            AsyncIterator[ObjectClassEntry]: nothing is asked for before the first record is wanted.
        """
        from ...._paging import async_rows
        from . import list_object_classes as _endpoint

        _operation = OPERATIONS["list_object_classes"]

        def _request(_position: int | Unset) -> dict[str, Any]:
            return self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                source_type=source_type,
                objc_group_uuid=objc_group_uuid,
                search=search,
                time_range=time_range,
            )

        return async_rows(self._send, _operation, _request, _endpoint._parse_success)

    async def create_object_class(
        self,
        *,
        body: ObjectClassSettings,
    ) -> ObjectClass:
        """Creates a class of objects.

        The name of the class is `source.key` of its template.

        Args:
            body (ObjectClassSettings):

        Returns:
            ObjectClass
        """
        from . import create_object_class as _endpoint

        _operation = OPERATIONS["create_object_class"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    async def modify_object_class(
        self,
        objc_name: str,
        *,
        body: ObjectClassSettings,
    ) -> ObjectClass:
        """Describes a class of objects anew.

        Args:
            body (ObjectClassSettings):
            objc_name (str):

        Returns:
            ObjectClass
        """
        from . import modify_object_class as _endpoint

        _operation = OPERATIONS["modify_object_class"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                objc_name=objc_name,
            ),
            _endpoint._parse_content,
        )

    async def export_object_class(
        self,
        objc_name: str,
        *,
        source_type: ExportObjectClassSourceType,
    ) -> ObjectClassTemplate:
        """Exports a class of objects as a template.

        `create_object_class` and `modify_object_class` take the template.

        Args:
            objc_name (str):
            source_type (ExportObjectClassSourceType):

        Returns:
            ObjectClassTemplate
        """
        from . import export_object_class as _endpoint

        _operation = OPERATIONS["export_object_class"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                objc_name=objc_name,
                source_type=source_type,
            ),
            _endpoint._parse_content,
        )

    async def delete_object_class(
        self,
        *,
        body: DeleteObjectClass,
    ) -> bool:
        """Deletes a class of objects of the workspace.

        Args:
            body (DeleteObjectClass):

        Returns:
            bool
        """
        from . import delete_object_class as _endpoint

        _operation = OPERATIONS["delete_object_class"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )


__all__ = ["AsyncObjectClasses", "ObjectClasses"]

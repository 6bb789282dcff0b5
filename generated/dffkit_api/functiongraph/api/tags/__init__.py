# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The resource ``tags``: one method an operation, synchronous in :class:`Tags`, awaitable in :class:`AsyncTags`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...._bound import Bound
    from ...._send import AsyncSend, Send
    from ...models.list_enterprise_resource_request_body import ListEnterpriseResourceRequestBody
    from ...models.list_function_tags_response import ListFunctionTagsResponse
    from ...models.show_project_tags_list_response import ShowProjectTagsListResponse
    from ...models.show_res_instance_info_response import ShowResInstanceInfoResponse
    from ...models.update_function_tags_request_body import UpdateFunctionTagsRequestBody


class Tags:
    """The operations tagged ``tags``."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: Send, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    def show_res_instance_info(
        self,
        resource_type: str,
        action: str,
        *,
        body: ListEnterpriseResourceRequestBody,
        project_id: str | None = None,
    ) -> ShowResInstanceInfoResponse:
        """show_res_instance_info

        Args:
            body (ListEnterpriseResourceRequestBody):
            resource_type (str):
            action (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            ShowResInstanceInfoResponse
        """
        from . import show_res_instance_info as _endpoint

        _operation = OPERATIONS["show_res_instance_info"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                project_id=self._bound.required("project_id", project_id),
                resource_type=resource_type,
                action=action,
            ),
            _endpoint._parse_success,
        )

    def show_project_tags_list(
        self,
        resource_type: str,
        *,
        project_id: str | None = None,
    ) -> ShowProjectTagsListResponse:
        """show_project_tags_list

        Args:
            resource_type (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            ShowProjectTagsListResponse
        """
        from . import show_project_tags_list as _endpoint

        _operation = OPERATIONS["show_project_tags_list"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                project_id=self._bound.required("project_id", project_id),
                resource_type=resource_type,
            ),
            _endpoint._parse_success,
        )

    def list_function_tags(
        self,
        resource_type: str,
        resource_id: str,
        *,
        project_id: str | None = None,
    ) -> ListFunctionTagsResponse:
        """list_function_tags

        Args:
            resource_type (str):
            resource_id (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            ListFunctionTagsResponse
        """
        from . import list_function_tags as _endpoint

        _operation = OPERATIONS["list_function_tags"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                project_id=self._bound.required("project_id", project_id),
                resource_type=resource_type,
                resource_id=resource_id,
            ),
            _endpoint._parse_success,
        )

    def create_tags(
        self,
        resource_type: str,
        resource_id: str,
        *,
        body: UpdateFunctionTagsRequestBody,
        project_id: str | None = None,
    ) -> None:
        """create_tags

        Args:
            body (UpdateFunctionTagsRequestBody):
            resource_type (str):
            resource_id (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            None
        """
        from . import create_tags as _endpoint

        _operation = OPERATIONS["create_tags"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                project_id=self._bound.required("project_id", project_id),
                resource_type=resource_type,
                resource_id=resource_id,
            ),
            _endpoint._parse_success,
        )

    def delete_tags(
        self,
        resource_type: str,
        resource_id: str,
        *,
        body: UpdateFunctionTagsRequestBody,
        project_id: str | None = None,
    ) -> None:
        """delete_tags

        Args:
            body (UpdateFunctionTagsRequestBody):
            resource_type (str):
            resource_id (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            None
        """
        from . import delete_tags as _endpoint

        _operation = OPERATIONS["delete_tags"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                project_id=self._bound.required("project_id", project_id),
                resource_type=resource_type,
                resource_id=resource_id,
            ),
            _endpoint._parse_success,
        )


class AsyncTags:
    """The operations tagged ``tags``, awaitable."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: AsyncSend, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    async def show_res_instance_info(
        self,
        resource_type: str,
        action: str,
        *,
        body: ListEnterpriseResourceRequestBody,
        project_id: str | None = None,
    ) -> ShowResInstanceInfoResponse:
        """show_res_instance_info

        Args:
            body (ListEnterpriseResourceRequestBody):
            resource_type (str):
            action (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            ShowResInstanceInfoResponse
        """
        from . import show_res_instance_info as _endpoint

        _operation = OPERATIONS["show_res_instance_info"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                project_id=self._bound.required("project_id", project_id),
                resource_type=resource_type,
                action=action,
            ),
            _endpoint._parse_success,
        )

    async def show_project_tags_list(
        self,
        resource_type: str,
        *,
        project_id: str | None = None,
    ) -> ShowProjectTagsListResponse:
        """show_project_tags_list

        Args:
            resource_type (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            ShowProjectTagsListResponse
        """
        from . import show_project_tags_list as _endpoint

        _operation = OPERATIONS["show_project_tags_list"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                project_id=self._bound.required("project_id", project_id),
                resource_type=resource_type,
            ),
            _endpoint._parse_success,
        )

    async def list_function_tags(
        self,
        resource_type: str,
        resource_id: str,
        *,
        project_id: str | None = None,
    ) -> ListFunctionTagsResponse:
        """list_function_tags

        Args:
            resource_type (str):
            resource_id (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            ListFunctionTagsResponse
        """
        from . import list_function_tags as _endpoint

        _operation = OPERATIONS["list_function_tags"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                project_id=self._bound.required("project_id", project_id),
                resource_type=resource_type,
                resource_id=resource_id,
            ),
            _endpoint._parse_success,
        )

    async def create_tags(
        self,
        resource_type: str,
        resource_id: str,
        *,
        body: UpdateFunctionTagsRequestBody,
        project_id: str | None = None,
    ) -> None:
        """create_tags

        Args:
            body (UpdateFunctionTagsRequestBody):
            resource_type (str):
            resource_id (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            None
        """
        from . import create_tags as _endpoint

        _operation = OPERATIONS["create_tags"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                project_id=self._bound.required("project_id", project_id),
                resource_type=resource_type,
                resource_id=resource_id,
            ),
            _endpoint._parse_success,
        )

    async def delete_tags(
        self,
        resource_type: str,
        resource_id: str,
        *,
        body: UpdateFunctionTagsRequestBody,
        project_id: str | None = None,
    ) -> None:
        """delete_tags

        Args:
            body (UpdateFunctionTagsRequestBody):
            resource_type (str):
            resource_id (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            None
        """
        from . import delete_tags as _endpoint

        _operation = OPERATIONS["delete_tags"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                project_id=self._bound.required("project_id", project_id),
                resource_type=resource_type,
                resource_id=resource_id,
            ),
            _endpoint._parse_success,
        )


__all__ = ["AsyncTags", "Tags"]

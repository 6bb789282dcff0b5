# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The resource ``tags``: one method an operation, synchronous in :class:`Tags`, awaitable in :class:`AsyncTags`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...._bound import Bound
    from ...._send import AsyncSend, Send
    from ...models.create_tags_resource_type import CreateTagsResourceType
    from ...models.delete_tags_resource_type import DeleteTagsResourceType
    from ...models.list_enterprise_resource_request_body import ListEnterpriseResourceRequestBody
    from ...models.list_function_tags_resource_type import ListFunctionTagsResourceType
    from ...models.project_tags import ProjectTags
    from ...models.resource_tags import ResourceTags
    from ...models.show_project_tags_list_resource_type import ShowProjectTagsListResourceType
    from ...models.show_res_instance_info_action import ShowResInstanceInfoAction
    from ...models.show_res_instance_info_resource_type import ShowResInstanceInfoResourceType
    from ...models.tagged_resource_list import TaggedResourceList
    from ...models.update_function_tags_request_body import UpdateFunctionTagsRequestBody


class Tags:
    """The operations tagged ``tags``."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: Send, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    def show_res_instance_info(
        self,
        resource_type: ShowResInstanceInfoResourceType,
        action: ShowResInstanceInfoAction,
        *,
        body: ListEnterpriseResourceRequestBody,
        project_id: str | None = None,
    ) -> TaggedResourceList:
        """Finds functions by their tags.

        Shows or counts the functions that have certain tags, none at all, or a certain name. The cursor
        stands in the body.

        Args:
            body (ListEnterpriseResourceRequestBody): Which resources to look for.
            resource_type (ShowResInstanceInfoResourceType):
            action (ShowResInstanceInfoAction):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            TaggedResourceList
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
        resource_type: ShowProjectTagsListResourceType,
        *,
        project_id: str | None = None,
    ) -> ProjectTags:
        """Lists the tags of a project.

        Lists the tags that functions of the project have, each key once with all its values.

        Args:
            resource_type (ShowProjectTagsListResourceType):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            ProjectTags
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
        resource_type: ListFunctionTagsResourceType,
        resource_id: str,
        *,
        project_id: str | None = None,
    ) -> ResourceTags:
        """Lists the tags of a function.

        Lists the tags of one function at once; there are no pages.

        Args:
            resource_type (ListFunctionTagsResourceType):
            resource_id (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            ResourceTags
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
        resource_type: CreateTagsResourceType,
        resource_id: str,
        *,
        body: UpdateFunctionTagsRequestBody,
        project_id: str | None = None,
    ) -> None:
        """Adds tags to a function.

        Adds tags to a function; a key that it has already gets the new value.

        Args:
            body (UpdateFunctionTagsRequestBody): Tags to add or to take away.
            resource_type (CreateTagsResourceType):
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
        resource_type: DeleteTagsResourceType,
        resource_id: str,
        *,
        body: UpdateFunctionTagsRequestBody,
        project_id: str | None = None,
    ) -> None:
        """Takes tags away from a function.

        Takes tags away from a function; which ones, the body says.

        Args:
            body (UpdateFunctionTagsRequestBody): Tags to add or to take away.
            resource_type (DeleteTagsResourceType):
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
        resource_type: ShowResInstanceInfoResourceType,
        action: ShowResInstanceInfoAction,
        *,
        body: ListEnterpriseResourceRequestBody,
        project_id: str | None = None,
    ) -> TaggedResourceList:
        """Finds functions by their tags.

        Shows or counts the functions that have certain tags, none at all, or a certain name. The cursor
        stands in the body.

        Args:
            body (ListEnterpriseResourceRequestBody): Which resources to look for.
            resource_type (ShowResInstanceInfoResourceType):
            action (ShowResInstanceInfoAction):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            TaggedResourceList
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
        resource_type: ShowProjectTagsListResourceType,
        *,
        project_id: str | None = None,
    ) -> ProjectTags:
        """Lists the tags of a project.

        Lists the tags that functions of the project have, each key once with all its values.

        Args:
            resource_type (ShowProjectTagsListResourceType):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            ProjectTags
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
        resource_type: ListFunctionTagsResourceType,
        resource_id: str,
        *,
        project_id: str | None = None,
    ) -> ResourceTags:
        """Lists the tags of a function.

        Lists the tags of one function at once; there are no pages.

        Args:
            resource_type (ListFunctionTagsResourceType):
            resource_id (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            ResourceTags
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
        resource_type: CreateTagsResourceType,
        resource_id: str,
        *,
        body: UpdateFunctionTagsRequestBody,
        project_id: str | None = None,
    ) -> None:
        """Adds tags to a function.

        Adds tags to a function; a key that it has already gets the new value.

        Args:
            body (UpdateFunctionTagsRequestBody): Tags to add or to take away.
            resource_type (CreateTagsResourceType):
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
        resource_type: DeleteTagsResourceType,
        resource_id: str,
        *,
        body: UpdateFunctionTagsRequestBody,
        project_id: str | None = None,
    ) -> None:
        """Takes tags away from a function.

        Takes tags away from a function; which ones, the body says.

        Args:
            body (UpdateFunctionTagsRequestBody): Tags to add or to take away.
            resource_type (DeleteTagsResourceType):
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

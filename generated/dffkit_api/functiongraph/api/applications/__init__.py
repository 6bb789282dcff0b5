# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The resource ``applications``: one method an operation, synchronous in :class:`Applications`, awaitable in :class:`AsyncApplications`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...types import UNSET

if TYPE_CHECKING:
    from ...._bound import Bound
    from ...._send import AsyncSend, Send
    from ...models.create_function_app_request_body import CreateFunctionAppRequestBody
    from ...models.create_function_app_response import CreateFunctionAppResponse
    from ...models.list_app_templates_response import ListAppTemplatesResponse
    from ...models.list_function_applications_response import ListFunctionApplicationsResponse
    from ...models.show_app_template_response import ShowAppTemplateResponse
    from ...models.show_function_app_response import ShowFunctionAppResponse
    from ...types import Unset


class Applications:
    """The operations tagged ``applications``."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: Send, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    def list_app_templates(
        self,
        *,
        marker: str | Unset = UNSET,
        maxitems: str | Unset = UNSET,
        runtime: str | Unset = UNSET,
        category: str | Unset = UNSET,
        x_language: str | Unset = UNSET,
        project_id: str | None = None,
    ) -> ListAppTemplatesResponse:
        """list_app_templates

        Args:
            marker (str | Unset):
            maxitems (str | Unset):
            runtime (str | Unset):
            category (str | Unset):
            x_language (str | Unset):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            ListAppTemplatesResponse
        """
        from . import list_app_templates as _endpoint

        _operation = OPERATIONS["list_app_templates"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                project_id=self._bound.required("project_id", project_id),
                marker=marker,
                maxitems=maxitems,
                runtime=runtime,
                category=category,
                x_language=x_language,
            ),
            _endpoint._parse_success,
        )

    def show_app_template(
        self,
        id: str,
        *,
        project_id: str | None = None,
    ) -> ShowAppTemplateResponse:
        """show_app_template

        Args:
            id (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            ShowAppTemplateResponse
        """
        from . import show_app_template as _endpoint

        _operation = OPERATIONS["show_app_template"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                project_id=self._bound.required("project_id", project_id),
                id=id,
            ),
            _endpoint._parse_success,
        )

    def list_function_applications(
        self,
        *,
        limit: str | Unset = UNSET,
        marker: str | Unset = UNSET,
        project_id: str | None = None,
    ) -> ListFunctionApplicationsResponse:
        """list_function_applications

        Args:
            limit (str | Unset):
            marker (str | Unset):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            ListFunctionApplicationsResponse
        """
        from . import list_function_applications as _endpoint

        _operation = OPERATIONS["list_function_applications"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                project_id=self._bound.required("project_id", project_id),
                limit=limit,
                marker=marker,
            ),
            _endpoint._parse_success,
        )

    def create_function_app(
        self,
        *,
        body: CreateFunctionAppRequestBody,
        project_id: str | None = None,
    ) -> CreateFunctionAppResponse:
        """create_function_app

        Args:
            body (CreateFunctionAppRequestBody):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            CreateFunctionAppResponse
        """
        from . import create_function_app as _endpoint

        _operation = OPERATIONS["create_function_app"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                project_id=self._bound.required("project_id", project_id),
            ),
            _endpoint._parse_success,
        )

    def show_function_app(
        self,
        id: str,
        *,
        project_id: str | None = None,
    ) -> ShowFunctionAppResponse:
        """show_function_app

        Args:
            id (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            ShowFunctionAppResponse
        """
        from . import show_function_app as _endpoint

        _operation = OPERATIONS["show_function_app"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                project_id=self._bound.required("project_id", project_id),
                id=id,
            ),
            _endpoint._parse_success,
        )

    def delete_function_app(
        self,
        id: str,
        *,
        project_id: str | None = None,
    ) -> None:
        """delete_function_app

        Args:
            id (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            None
        """
        from . import delete_function_app as _endpoint

        _operation = OPERATIONS["delete_function_app"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                project_id=self._bound.required("project_id", project_id),
                id=id,
            ),
            _endpoint._parse_success,
        )


class AsyncApplications:
    """The operations tagged ``applications``, awaitable."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: AsyncSend, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    async def list_app_templates(
        self,
        *,
        marker: str | Unset = UNSET,
        maxitems: str | Unset = UNSET,
        runtime: str | Unset = UNSET,
        category: str | Unset = UNSET,
        x_language: str | Unset = UNSET,
        project_id: str | None = None,
    ) -> ListAppTemplatesResponse:
        """list_app_templates

        Args:
            marker (str | Unset):
            maxitems (str | Unset):
            runtime (str | Unset):
            category (str | Unset):
            x_language (str | Unset):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            ListAppTemplatesResponse
        """
        from . import list_app_templates as _endpoint

        _operation = OPERATIONS["list_app_templates"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                project_id=self._bound.required("project_id", project_id),
                marker=marker,
                maxitems=maxitems,
                runtime=runtime,
                category=category,
                x_language=x_language,
            ),
            _endpoint._parse_success,
        )

    async def show_app_template(
        self,
        id: str,
        *,
        project_id: str | None = None,
    ) -> ShowAppTemplateResponse:
        """show_app_template

        Args:
            id (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            ShowAppTemplateResponse
        """
        from . import show_app_template as _endpoint

        _operation = OPERATIONS["show_app_template"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                project_id=self._bound.required("project_id", project_id),
                id=id,
            ),
            _endpoint._parse_success,
        )

    async def list_function_applications(
        self,
        *,
        limit: str | Unset = UNSET,
        marker: str | Unset = UNSET,
        project_id: str | None = None,
    ) -> ListFunctionApplicationsResponse:
        """list_function_applications

        Args:
            limit (str | Unset):
            marker (str | Unset):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            ListFunctionApplicationsResponse
        """
        from . import list_function_applications as _endpoint

        _operation = OPERATIONS["list_function_applications"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                project_id=self._bound.required("project_id", project_id),
                limit=limit,
                marker=marker,
            ),
            _endpoint._parse_success,
        )

    async def create_function_app(
        self,
        *,
        body: CreateFunctionAppRequestBody,
        project_id: str | None = None,
    ) -> CreateFunctionAppResponse:
        """create_function_app

        Args:
            body (CreateFunctionAppRequestBody):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            CreateFunctionAppResponse
        """
        from . import create_function_app as _endpoint

        _operation = OPERATIONS["create_function_app"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                project_id=self._bound.required("project_id", project_id),
            ),
            _endpoint._parse_success,
        )

    async def show_function_app(
        self,
        id: str,
        *,
        project_id: str | None = None,
    ) -> ShowFunctionAppResponse:
        """show_function_app

        Args:
            id (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            ShowFunctionAppResponse
        """
        from . import show_function_app as _endpoint

        _operation = OPERATIONS["show_function_app"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                project_id=self._bound.required("project_id", project_id),
                id=id,
            ),
            _endpoint._parse_success,
        )

    async def delete_function_app(
        self,
        id: str,
        *,
        project_id: str | None = None,
    ) -> None:
        """delete_function_app

        Args:
            id (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            None
        """
        from . import delete_function_app as _endpoint

        _operation = OPERATIONS["delete_function_app"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                project_id=self._bound.required("project_id", project_id),
                id=id,
            ),
            _endpoint._parse_success,
        )


__all__ = ["AsyncApplications", "Applications"]

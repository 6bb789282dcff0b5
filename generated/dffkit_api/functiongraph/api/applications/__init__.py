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
    from ...models.app_template import AppTemplate
    from ...models.app_template_list import AppTemplateList
    from ...models.create_function_app_request_body import CreateFunctionAppRequestBody
    from ...models.created_application import CreatedApplication
    from ...models.function_application import FunctionApplication
    from ...models.function_application_list import FunctionApplicationList
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
    ) -> AppTemplateList:
        """Lists application templates.

        Lists the templates that applications can be made from, page by page. Only some regions have
        applications (Beijing 4 and Shanghai 1, say the vendor's pages).

        Args:
            marker (str | Unset):
            maxitems (str | Unset):
            runtime (str | Unset):
            category (str | Unset):
            x_language (str | Unset):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            AppTemplateList
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
    ) -> AppTemplate:
        """Shows an application template.

        Shows one template with what can be set and what it uses.

        Args:
            id (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            AppTemplate
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
    ) -> FunctionApplicationList:
        """Lists applications.

        Lists the applications of a project, page by page.

        Args:
            limit (str | Unset):
            marker (str | Unset):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            FunctionApplicationList
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
    ) -> CreatedApplication:
        """Creates an application.

        Starts to make an application from a template, with its functions, triggers and other resources;
        `show_function_app` tells how far it is.

        Args:
            body (CreateFunctionAppRequestBody): An application to create.
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            CreatedApplication
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
    ) -> FunctionApplication:
        """Shows an application.

        Shows one application with the resources that belong to it.

        Args:
            id (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            FunctionApplication
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
        retain_repo: bool | Unset = UNSET,
        project_id: str | None = None,
    ) -> None:
        """Deletes an application.

        Deletes one application with the resources that belong to it.

        Args:
            id (str):
            retain_repo (bool | Unset):
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
                retain_repo=retain_repo,
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
    ) -> AppTemplateList:
        """Lists application templates.

        Lists the templates that applications can be made from, page by page. Only some regions have
        applications (Beijing 4 and Shanghai 1, say the vendor's pages).

        Args:
            marker (str | Unset):
            maxitems (str | Unset):
            runtime (str | Unset):
            category (str | Unset):
            x_language (str | Unset):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            AppTemplateList
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
    ) -> AppTemplate:
        """Shows an application template.

        Shows one template with what can be set and what it uses.

        Args:
            id (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            AppTemplate
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
    ) -> FunctionApplicationList:
        """Lists applications.

        Lists the applications of a project, page by page.

        Args:
            limit (str | Unset):
            marker (str | Unset):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            FunctionApplicationList
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
    ) -> CreatedApplication:
        """Creates an application.

        Starts to make an application from a template, with its functions, triggers and other resources;
        `show_function_app` tells how far it is.

        Args:
            body (CreateFunctionAppRequestBody): An application to create.
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            CreatedApplication
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
    ) -> FunctionApplication:
        """Shows an application.

        Shows one application with the resources that belong to it.

        Args:
            id (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            FunctionApplication
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
        retain_repo: bool | Unset = UNSET,
        project_id: str | None = None,
    ) -> None:
        """Deletes an application.

        Deletes one application with the resources that belong to it.

        Args:
            id (str):
            retain_repo (bool | Unset):
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
                retain_repo=retain_repo,
            ),
            _endpoint._parse_success,
        )


__all__ = ["AsyncApplications", "Applications"]

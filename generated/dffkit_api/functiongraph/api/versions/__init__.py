# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The resource ``versions``: one method an operation, synchronous in :class:`Versions`, awaitable in :class:`AsyncVersions`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...types import UNSET

if TYPE_CHECKING:
    from ...._bound import Bound
    from ...._send import AsyncSend, Send
    from ...models.create_function_version_request_body import CreateFunctionVersionRequestBody
    from ...models.function_version import FunctionVersion
    from ...models.function_version_list import FunctionVersionList
    from ...types import Unset


class Versions:
    """The operations tagged ``versions``."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: Send, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    def list_function_versions(
        self,
        function_urn: str,
        *,
        marker: str | Unset = UNSET,
        maxitems: str | Unset = UNSET,
        project_id: str | None = None,
    ) -> FunctionVersionList:
        """Lists the versions of a function.

        Lists the versions of a function, `latest` among them, page by page.

        Args:
            function_urn (str):
            marker (str | Unset):
            maxitems (str | Unset):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            FunctionVersionList
        """
        from . import list_function_versions as _endpoint

        _operation = OPERATIONS["list_function_versions"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                project_id=self._bound.required("project_id", project_id),
                function_urn=function_urn,
                marker=marker,
                maxitems=maxitems,
            ),
            _endpoint._parse_success,
        )

    def create_function_version(
        self,
        function_urn: str,
        *,
        body: CreateFunctionVersionRequestBody | Unset = UNSET,
        project_id: str | None = None,
    ) -> FunctionVersion:
        """Publishes a version of a function.

        Keeps code and configuration of the function as they are now under the name of a version. A function
        may have 20 versions, with `latest`.

        Args:
            body (CreateFunctionVersionRequestBody | Unset): The version to publish; all of it may be left out.
            function_urn (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            FunctionVersion
        """
        from . import create_function_version as _endpoint

        _operation = OPERATIONS["create_function_version"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                project_id=self._bound.required("project_id", project_id),
                function_urn=function_urn,
            ),
            _endpoint._parse_success,
        )


class AsyncVersions:
    """The operations tagged ``versions``, awaitable."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: AsyncSend, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    async def list_function_versions(
        self,
        function_urn: str,
        *,
        marker: str | Unset = UNSET,
        maxitems: str | Unset = UNSET,
        project_id: str | None = None,
    ) -> FunctionVersionList:
        """Lists the versions of a function.

        Lists the versions of a function, `latest` among them, page by page.

        Args:
            function_urn (str):
            marker (str | Unset):
            maxitems (str | Unset):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            FunctionVersionList
        """
        from . import list_function_versions as _endpoint

        _operation = OPERATIONS["list_function_versions"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                project_id=self._bound.required("project_id", project_id),
                function_urn=function_urn,
                marker=marker,
                maxitems=maxitems,
            ),
            _endpoint._parse_success,
        )

    async def create_function_version(
        self,
        function_urn: str,
        *,
        body: CreateFunctionVersionRequestBody | Unset = UNSET,
        project_id: str | None = None,
    ) -> FunctionVersion:
        """Publishes a version of a function.

        Keeps code and configuration of the function as they are now under the name of a version. A function
        may have 20 versions, with `latest`.

        Args:
            body (CreateFunctionVersionRequestBody | Unset): The version to publish; all of it may be left out.
            function_urn (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            FunctionVersion
        """
        from . import create_function_version as _endpoint

        _operation = OPERATIONS["create_function_version"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                project_id=self._bound.required("project_id", project_id),
                function_urn=function_urn,
            ),
            _endpoint._parse_success,
        )


__all__ = ["AsyncVersions", "Versions"]

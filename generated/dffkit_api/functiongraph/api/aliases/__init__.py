# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The resource ``aliases``: one method an operation, synchronous in :class:`Aliases`, awaitable in :class:`AsyncAliases`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...._bound import Bound
    from ...._send import AsyncSend, Send
    from ...models.create_version_alias_request_body import CreateVersionAliasRequestBody
    from ...models.create_version_alias_response import CreateVersionAliasResponse
    from ...models.list_version_aliases_response import ListVersionAliasesResponse
    from ...models.show_version_alias_response import ShowVersionAliasResponse
    from ...models.update_version_alias_request_body import UpdateVersionAliasRequestBody
    from ...models.update_version_alias_response import UpdateVersionAliasResponse


class Aliases:
    """The operations tagged ``aliases``."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: Send, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    def list_version_aliases(
        self,
        function_urn: str,
        *,
        project_id: str | None = None,
    ) -> ListVersionAliasesResponse:
        """list_version_aliases

        Args:
            function_urn (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            ListVersionAliasesResponse
        """
        from . import list_version_aliases as _endpoint

        _operation = OPERATIONS["list_version_aliases"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                project_id=self._bound.required("project_id", project_id),
                function_urn=function_urn,
            ),
            _endpoint._parse_success,
        )

    def create_version_alias(
        self,
        function_urn: str,
        *,
        body: CreateVersionAliasRequestBody,
        project_id: str | None = None,
    ) -> CreateVersionAliasResponse:
        """create_version_alias

        Args:
            body (CreateVersionAliasRequestBody):
            function_urn (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            CreateVersionAliasResponse
        """
        from . import create_version_alias as _endpoint

        _operation = OPERATIONS["create_version_alias"]
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

    def show_version_alias(
        self,
        function_urn: str,
        alias_name: str,
        *,
        project_id: str | None = None,
    ) -> ShowVersionAliasResponse:
        """show_version_alias

        Args:
            function_urn (str):
            alias_name (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            ShowVersionAliasResponse
        """
        from . import show_version_alias as _endpoint

        _operation = OPERATIONS["show_version_alias"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                project_id=self._bound.required("project_id", project_id),
                function_urn=function_urn,
                alias_name=alias_name,
            ),
            _endpoint._parse_success,
        )

    def update_version_alias(
        self,
        function_urn: str,
        alias_name: str,
        *,
        body: UpdateVersionAliasRequestBody,
        project_id: str | None = None,
    ) -> UpdateVersionAliasResponse:
        """update_version_alias

        Args:
            body (UpdateVersionAliasRequestBody):
            function_urn (str):
            alias_name (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            UpdateVersionAliasResponse
        """
        from . import update_version_alias as _endpoint

        _operation = OPERATIONS["update_version_alias"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                project_id=self._bound.required("project_id", project_id),
                function_urn=function_urn,
                alias_name=alias_name,
            ),
            _endpoint._parse_success,
        )

    def delete_version_alias(
        self,
        function_urn: str,
        alias_name: str,
        *,
        project_id: str | None = None,
    ) -> None:
        """delete_version_alias

        Args:
            function_urn (str):
            alias_name (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            None
        """
        from . import delete_version_alias as _endpoint

        _operation = OPERATIONS["delete_version_alias"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                project_id=self._bound.required("project_id", project_id),
                function_urn=function_urn,
                alias_name=alias_name,
            ),
            _endpoint._parse_success,
        )


class AsyncAliases:
    """The operations tagged ``aliases``, awaitable."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: AsyncSend, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    async def list_version_aliases(
        self,
        function_urn: str,
        *,
        project_id: str | None = None,
    ) -> ListVersionAliasesResponse:
        """list_version_aliases

        Args:
            function_urn (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            ListVersionAliasesResponse
        """
        from . import list_version_aliases as _endpoint

        _operation = OPERATIONS["list_version_aliases"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                project_id=self._bound.required("project_id", project_id),
                function_urn=function_urn,
            ),
            _endpoint._parse_success,
        )

    async def create_version_alias(
        self,
        function_urn: str,
        *,
        body: CreateVersionAliasRequestBody,
        project_id: str | None = None,
    ) -> CreateVersionAliasResponse:
        """create_version_alias

        Args:
            body (CreateVersionAliasRequestBody):
            function_urn (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            CreateVersionAliasResponse
        """
        from . import create_version_alias as _endpoint

        _operation = OPERATIONS["create_version_alias"]
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

    async def show_version_alias(
        self,
        function_urn: str,
        alias_name: str,
        *,
        project_id: str | None = None,
    ) -> ShowVersionAliasResponse:
        """show_version_alias

        Args:
            function_urn (str):
            alias_name (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            ShowVersionAliasResponse
        """
        from . import show_version_alias as _endpoint

        _operation = OPERATIONS["show_version_alias"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                project_id=self._bound.required("project_id", project_id),
                function_urn=function_urn,
                alias_name=alias_name,
            ),
            _endpoint._parse_success,
        )

    async def update_version_alias(
        self,
        function_urn: str,
        alias_name: str,
        *,
        body: UpdateVersionAliasRequestBody,
        project_id: str | None = None,
    ) -> UpdateVersionAliasResponse:
        """update_version_alias

        Args:
            body (UpdateVersionAliasRequestBody):
            function_urn (str):
            alias_name (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            UpdateVersionAliasResponse
        """
        from . import update_version_alias as _endpoint

        _operation = OPERATIONS["update_version_alias"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                project_id=self._bound.required("project_id", project_id),
                function_urn=function_urn,
                alias_name=alias_name,
            ),
            _endpoint._parse_success,
        )

    async def delete_version_alias(
        self,
        function_urn: str,
        alias_name: str,
        *,
        project_id: str | None = None,
    ) -> None:
        """delete_version_alias

        Args:
            function_urn (str):
            alias_name (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            None
        """
        from . import delete_version_alias as _endpoint

        _operation = OPERATIONS["delete_version_alias"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                project_id=self._bound.required("project_id", project_id),
                function_urn=function_urn,
                alias_name=alias_name,
            ),
            _endpoint._parse_success,
        )


__all__ = ["AsyncAliases", "Aliases"]

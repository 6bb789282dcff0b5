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
    from ...models.update_version_alias_request_body import UpdateVersionAliasRequestBody
    from ...models.version_alias import VersionAlias


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
    ) -> list[VersionAlias]:
        """Lists the aliases of a function.

        Lists all aliases of a function at once; there are no pages.

        Args:
            function_urn (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            list[VersionAlias]
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
    ) -> VersionAlias:
        """Creates an alias of a version.

        Gives a version a second name. Another version can get a part of the calls, by share or by rules. A
        function may have 10 aliases.

        Args:
            body (CreateVersionAliasRequestBody): An alias to create.
            function_urn (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            VersionAlias
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
    ) -> VersionAlias:
        """Shows an alias.

        Shows which version an alias stands for, and which other one gets a part of the calls.

        Args:
            function_urn (str):
            alias_name (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            VersionAlias
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
    ) -> VersionAlias:
        """Changes an alias.

        Has an alias stand for another version, or divides the calls in another way.

        Args:
            body (UpdateVersionAliasRequestBody): The alias as it shall be.
            function_urn (str):
            alias_name (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            VersionAlias
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
        """Deletes an alias.

        Deletes an alias; its version stays.

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
    ) -> list[VersionAlias]:
        """Lists the aliases of a function.

        Lists all aliases of a function at once; there are no pages.

        Args:
            function_urn (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            list[VersionAlias]
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
    ) -> VersionAlias:
        """Creates an alias of a version.

        Gives a version a second name. Another version can get a part of the calls, by share or by rules. A
        function may have 10 aliases.

        Args:
            body (CreateVersionAliasRequestBody): An alias to create.
            function_urn (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            VersionAlias
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
    ) -> VersionAlias:
        """Shows an alias.

        Shows which version an alias stands for, and which other one gets a part of the calls.

        Args:
            function_urn (str):
            alias_name (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            VersionAlias
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
    ) -> VersionAlias:
        """Changes an alias.

        Has an alias stand for another version, or divides the calls in another way.

        Args:
            body (UpdateVersionAliasRequestBody): The alias as it shall be.
            function_urn (str):
            alias_name (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            VersionAlias
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
        """Deletes an alias.

        Deletes an alias; its version stays.

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

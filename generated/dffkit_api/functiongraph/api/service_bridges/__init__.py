# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The resource ``service_bridges``: one method an operation, synchronous in :class:`ServiceBridges`, awaitable in :class:`AsyncServiceBridges`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...types import UNSET

if TYPE_CHECKING:
    from ...._bound import Bound
    from ...._send import AsyncSend, Send
    from ...models.function_summary import FunctionSummary
    from ...models.list_bridge_versions_type import ListBridgeVersionsType
    from ...models.service_bridge_version import ServiceBridgeVersion
    from ...types import Unset


class ServiceBridges:
    """The operations tagged ``service_bridges``."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: Send, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    def list_bridge_functions(
        self,
        function_urn: str,
        *,
        type_: str | Unset = UNSET,
        project_id: str | None = None,
    ) -> list[FunctionSummary]:
        """Lists the bridge functions of a function.

        Lists the bridge functions that are bound to a function; there are no pages.

        Args:
            function_urn (str):
            type_ (str | Unset):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            list[FunctionSummary]
        """
        from . import list_bridge_functions as _endpoint

        _operation = OPERATIONS["list_bridge_functions"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                project_id=self._bound.required("project_id", project_id),
                function_urn=function_urn,
                type_=type_,
            ),
            _endpoint._parse_success,
        )

    def list_bridge_versions(
        self,
        *,
        type_: ListBridgeVersionsType,
        project_id: str | None = None,
    ) -> list[ServiceBridgeVersion]:
        """Lists the versions of a bridge.

        Lists the versions that bridges of one kind can have. The vendor's page calls it abandoned.

        Args:
            type_ (ListBridgeVersionsType):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            list[ServiceBridgeVersion]
        """
        from . import list_bridge_versions as _endpoint

        _operation = OPERATIONS["list_bridge_versions"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                project_id=self._bound.required("project_id", project_id),
                type_=type_,
            ),
            _endpoint._parse_success,
        )


class AsyncServiceBridges:
    """The operations tagged ``service_bridges``, awaitable."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: AsyncSend, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    async def list_bridge_functions(
        self,
        function_urn: str,
        *,
        type_: str | Unset = UNSET,
        project_id: str | None = None,
    ) -> list[FunctionSummary]:
        """Lists the bridge functions of a function.

        Lists the bridge functions that are bound to a function; there are no pages.

        Args:
            function_urn (str):
            type_ (str | Unset):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            list[FunctionSummary]
        """
        from . import list_bridge_functions as _endpoint

        _operation = OPERATIONS["list_bridge_functions"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                project_id=self._bound.required("project_id", project_id),
                function_urn=function_urn,
                type_=type_,
            ),
            _endpoint._parse_success,
        )

    async def list_bridge_versions(
        self,
        *,
        type_: ListBridgeVersionsType,
        project_id: str | None = None,
    ) -> list[ServiceBridgeVersion]:
        """Lists the versions of a bridge.

        Lists the versions that bridges of one kind can have. The vendor's page calls it abandoned.

        Args:
            type_ (ListBridgeVersionsType):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            list[ServiceBridgeVersion]
        """
        from . import list_bridge_versions as _endpoint

        _operation = OPERATIONS["list_bridge_versions"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                project_id=self._bound.required("project_id", project_id),
                type_=type_,
            ),
            _endpoint._parse_success,
        )


__all__ = ["AsyncServiceBridges", "ServiceBridges"]

# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The resource ``reserved_instances``: one method an operation, synchronous in :class:`ReservedInstances`, awaitable in :class:`AsyncReservedInstances`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...types import UNSET

if TYPE_CHECKING:
    from ...._bound import Bound
    from ...._send import AsyncSend, Send
    from ...models.reserved_instance_config_list import ReservedInstanceConfigList
    from ...models.reserved_instance_count_list import ReservedInstanceCountList
    from ...models.reserved_instance_settings import ReservedInstanceSettings
    from ...models.update_function_reserved_instances_count_request_body import (
        UpdateFunctionReservedInstancesCountRequestBody,
    )
    from ...types import Unset


class ReservedInstances:
    """The operations tagged ``reserved_instances``."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: Send, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    def list_reserved_instance_configs(
        self,
        *,
        function_urn: str | Unset = UNSET,
        marker: str | Unset = UNSET,
        limit: str | Unset = UNSET,
        project_id: str | None = None,
    ) -> ReservedInstanceConfigList:
        """Lists how instances are reserved.

        Lists for which versions and aliases instances are kept ready, how many and by which rules, page by
        page.

        Args:
            function_urn (str | Unset):
            marker (str | Unset):
            limit (str | Unset):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            ReservedInstanceConfigList
        """
        from . import list_reserved_instance_configs as _endpoint

        _operation = OPERATIONS["list_reserved_instance_configs"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                project_id=self._bound.required("project_id", project_id),
                function_urn=function_urn,
                marker=marker,
                limit=limit,
            ),
            _endpoint._parse_success,
        )

    def list_function_reserved_instances(
        self,
        *,
        marker: str | Unset = UNSET,
        limit: str | Unset = UNSET,
        urn: str | Unset = UNSET,
        project_id: str | None = None,
    ) -> ReservedInstanceCountList:
        """Lists how many instances are reserved.

        Lists the versions of all functions for which instances are kept ready, with their number, page by
        page.

        Args:
            marker (str | Unset):
            limit (str | Unset):
            urn (str | Unset):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            ReservedInstanceCountList
        """
        from . import list_function_reserved_instances as _endpoint

        _operation = OPERATIONS["list_function_reserved_instances"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                project_id=self._bound.required("project_id", project_id),
                marker=marker,
                limit=limit,
                urn=urn,
            ),
            _endpoint._parse_success,
        )

    def update_function_reserved_instances_count(
        self,
        function_urn: str,
        *,
        body: UpdateFunctionReservedInstancesCountRequestBody,
        project_id: str | None = None,
    ) -> ReservedInstanceSettings:
        """Reserves instances for a function.

        Sets how many instances of a version are kept ready, and by which rules that changes.

        Args:
            body (UpdateFunctionReservedInstancesCountRequestBody): How many instances to keep ready.
            function_urn (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            ReservedInstanceSettings
        """
        from . import update_function_reserved_instances_count as _endpoint

        _operation = OPERATIONS["update_function_reserved_instances_count"]
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


class AsyncReservedInstances:
    """The operations tagged ``reserved_instances``, awaitable."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: AsyncSend, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    async def list_reserved_instance_configs(
        self,
        *,
        function_urn: str | Unset = UNSET,
        marker: str | Unset = UNSET,
        limit: str | Unset = UNSET,
        project_id: str | None = None,
    ) -> ReservedInstanceConfigList:
        """Lists how instances are reserved.

        Lists for which versions and aliases instances are kept ready, how many and by which rules, page by
        page.

        Args:
            function_urn (str | Unset):
            marker (str | Unset):
            limit (str | Unset):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            ReservedInstanceConfigList
        """
        from . import list_reserved_instance_configs as _endpoint

        _operation = OPERATIONS["list_reserved_instance_configs"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                project_id=self._bound.required("project_id", project_id),
                function_urn=function_urn,
                marker=marker,
                limit=limit,
            ),
            _endpoint._parse_success,
        )

    async def list_function_reserved_instances(
        self,
        *,
        marker: str | Unset = UNSET,
        limit: str | Unset = UNSET,
        urn: str | Unset = UNSET,
        project_id: str | None = None,
    ) -> ReservedInstanceCountList:
        """Lists how many instances are reserved.

        Lists the versions of all functions for which instances are kept ready, with their number, page by
        page.

        Args:
            marker (str | Unset):
            limit (str | Unset):
            urn (str | Unset):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            ReservedInstanceCountList
        """
        from . import list_function_reserved_instances as _endpoint

        _operation = OPERATIONS["list_function_reserved_instances"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                project_id=self._bound.required("project_id", project_id),
                marker=marker,
                limit=limit,
                urn=urn,
            ),
            _endpoint._parse_success,
        )

    async def update_function_reserved_instances_count(
        self,
        function_urn: str,
        *,
        body: UpdateFunctionReservedInstancesCountRequestBody,
        project_id: str | None = None,
    ) -> ReservedInstanceSettings:
        """Reserves instances for a function.

        Sets how many instances of a version are kept ready, and by which rules that changes.

        Args:
            body (UpdateFunctionReservedInstancesCountRequestBody): How many instances to keep ready.
            function_urn (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            ReservedInstanceSettings
        """
        from . import update_function_reserved_instances_count as _endpoint

        _operation = OPERATIONS["update_function_reserved_instances_count"]
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


__all__ = ["AsyncReservedInstances", "ReservedInstances"]

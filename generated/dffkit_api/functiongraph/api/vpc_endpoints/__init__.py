# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The resource ``vpc_endpoints``: one method an operation, synchronous in :class:`VpcEndpoints`, awaitable in :class:`AsyncVpcEndpoints`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...._bound import Bound
    from ...._send import AsyncSend, Send
    from ...models.create_vpc_endpoint_request_body import CreateVpcEndpointRequestBody
    from ...models.vpc_endpoint import VpcEndpoint


class VpcEndpoints:
    """The operations tagged ``vpc_endpoints``."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: Send, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    def create_vpc_endpoint(
        self,
        *,
        body: CreateVpcEndpointRequestBody,
        project_id: str | None = None,
    ) -> VpcEndpoint:
        """Creates a VPC endpoint.

        Creates the endpoint by which the service is reached from within a subnet. The caller, or the agency
        `xrole`, needs rights on VPC, VPC endpoints and DNS. Only some regions have it (Beijing 4 and
        Shanghai 1, say the vendor's pages).

        Args:
            body (CreateVpcEndpointRequestBody): An endpoint to create, and where.
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            VpcEndpoint
        """
        from . import create_vpc_endpoint as _endpoint

        _operation = OPERATIONS["create_vpc_endpoint"]
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

    def delete_vpc_endpoint(
        self,
        vpc_id: str,
        subnet_id: str,
        *,
        project_id: str | None = None,
    ) -> None:
        """Deletes a VPC endpoint.

        Deletes the endpoint in a subnet.

        Args:
            vpc_id (str):
            subnet_id (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            None
        """
        from . import delete_vpc_endpoint as _endpoint

        _operation = OPERATIONS["delete_vpc_endpoint"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                project_id=self._bound.required("project_id", project_id),
                vpc_id=vpc_id,
                subnet_id=subnet_id,
            ),
            _endpoint._parse_success,
        )


class AsyncVpcEndpoints:
    """The operations tagged ``vpc_endpoints``, awaitable."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: AsyncSend, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    async def create_vpc_endpoint(
        self,
        *,
        body: CreateVpcEndpointRequestBody,
        project_id: str | None = None,
    ) -> VpcEndpoint:
        """Creates a VPC endpoint.

        Creates the endpoint by which the service is reached from within a subnet. The caller, or the agency
        `xrole`, needs rights on VPC, VPC endpoints and DNS. Only some regions have it (Beijing 4 and
        Shanghai 1, say the vendor's pages).

        Args:
            body (CreateVpcEndpointRequestBody): An endpoint to create, and where.
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            VpcEndpoint
        """
        from . import create_vpc_endpoint as _endpoint

        _operation = OPERATIONS["create_vpc_endpoint"]
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

    async def delete_vpc_endpoint(
        self,
        vpc_id: str,
        subnet_id: str,
        *,
        project_id: str | None = None,
    ) -> None:
        """Deletes a VPC endpoint.

        Deletes the endpoint in a subnet.

        Args:
            vpc_id (str):
            subnet_id (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            None
        """
        from . import delete_vpc_endpoint as _endpoint

        _operation = OPERATIONS["delete_vpc_endpoint"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                project_id=self._bound.required("project_id", project_id),
                vpc_id=vpc_id,
                subnet_id=subnet_id,
            ),
            _endpoint._parse_success,
        )


__all__ = ["AsyncVpcEndpoints", "VpcEndpoints"]

# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.create_vpc_endpoint_request_body import CreateVpcEndpointRequestBody
from ...models.error_body import ErrorBody
from ...models.vpc_endpoint import VpcEndpoint
from ...types import (
    Response,
    json_of,
    path_segment,
    status_of,
)


def _get_kwargs(
    project_id: str,
    *,
    body: CreateVpcEndpointRequestBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v2/{project_id}/fgs/vpc-endpoint".format(
            project_id=path_segment(project_id, "project_id"),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ErrorBody | VpcEndpoint | None:
    if response.status_code == 200:
        response_200 = VpcEndpoint.from_dict(json_of(response))

        return response_200

    if response.status_code == 400:
        response_400 = ErrorBody.from_dict(json_of(response))

        return response_400

    if response.status_code == 401:
        response_401 = ErrorBody.from_dict(json_of(response))

        return response_401

    if response.status_code == 403:
        response_403 = ErrorBody.from_dict(json_of(response))

        return response_403

    if response.status_code == 404:
        response_404 = ErrorBody.from_dict(json_of(response))

        return response_404

    if response.status_code == 409:
        response_409 = ErrorBody.from_dict(json_of(response))

        return response_409

    if response.status_code == 429:
        response_429 = ErrorBody.from_dict(json_of(response))

        return response_429

    if response.status_code == 500:
        response_500 = ErrorBody.from_dict(json_of(response))

        return response_500

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _parse_success(response: httpx.Response) -> VpcEndpoint:
    response_200 = VpcEndpoint.from_dict(json_of(response))

    return response_200


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ErrorBody | VpcEndpoint]:
    return Response(
        status_code=status_of(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    project_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: CreateVpcEndpointRequestBody,
) -> Response[ErrorBody | VpcEndpoint]:
    """Creates a VPC endpoint.

     Creates the endpoint by which the service is reached from within a subnet. The caller, or the agency
    `xrole`, needs rights on VPC, VPC endpoints and DNS. Only some regions have it (Beijing 4 and
    Shanghai 1, say the vendor's pages).

    Args:
        project_id (str):
        body (CreateVpcEndpointRequestBody): An endpoint to create, and where.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | VpcEndpoint]
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        body=body,
    )

    response = client.get_httpx_client().request(
        **_kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    project_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: CreateVpcEndpointRequestBody,
) -> ErrorBody | VpcEndpoint | None:
    """Creates a VPC endpoint.

     Creates the endpoint by which the service is reached from within a subnet. The caller, or the agency
    `xrole`, needs rights on VPC, VPC endpoints and DNS. Only some regions have it (Beijing 4 and
    Shanghai 1, say the vendor's pages).

    Args:
        project_id (str):
        body (CreateVpcEndpointRequestBody): An endpoint to create, and where.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | VpcEndpoint
    """

    return sync_detailed(
        project_id=project_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    project_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: CreateVpcEndpointRequestBody,
) -> Response[ErrorBody | VpcEndpoint]:
    """Creates a VPC endpoint.

     Creates the endpoint by which the service is reached from within a subnet. The caller, or the agency
    `xrole`, needs rights on VPC, VPC endpoints and DNS. Only some regions have it (Beijing 4 and
    Shanghai 1, say the vendor's pages).

    Args:
        project_id (str):
        body (CreateVpcEndpointRequestBody): An endpoint to create, and where.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | VpcEndpoint]
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**_kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    project_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: CreateVpcEndpointRequestBody,
) -> ErrorBody | VpcEndpoint | None:
    """Creates a VPC endpoint.

     Creates the endpoint by which the service is reached from within a subnet. The caller, or the agency
    `xrole`, needs rights on VPC, VPC endpoints and DNS. Only some regions have it (Beijing 4 and
    Shanghai 1, say the vendor's pages).

    Args:
        project_id (str):
        body (CreateVpcEndpointRequestBody): An endpoint to create, and where.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | VpcEndpoint
    """

    return (
        await asyncio_detailed(
            project_id=project_id,
            client=client,
            body=body,
        )
    ).parsed

# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_body import ErrorBody
from ...models.list_bridge_versions_type import ListBridgeVersionsType
from ...models.service_bridge_version import ServiceBridgeVersion
from ...types import (
    UNSET,
    Response,
    json_of,
    path_segment,
    status_of,
)


def _get_kwargs(
    project_id: str,
    *,
    type_: ListBridgeVersionsType,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_type_: str = type_
    params["type"] = json_type_

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v2/{project_id}/fgs/servicebridge/version".format(
            project_id=path_segment(project_id, "project_id"),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ErrorBody | list[ServiceBridgeVersion] | None:
    if response.status_code == 200:
        response_200 = []
        _response_200 = json_of(response)
        for componentsschemas_service_bridge_version_list_item_data in [] if _response_200 is None else _response_200:
            componentsschemas_service_bridge_version_list_item = ServiceBridgeVersion.from_dict(
                componentsschemas_service_bridge_version_list_item_data
            )

            response_200.append(componentsschemas_service_bridge_version_list_item)

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


def _parse_success(response: httpx.Response) -> list[ServiceBridgeVersion]:
    response_200 = []
    _response_200 = json_of(response)
    for componentsschemas_service_bridge_version_list_item_data in [] if _response_200 is None else _response_200:
        componentsschemas_service_bridge_version_list_item = ServiceBridgeVersion.from_dict(
            componentsschemas_service_bridge_version_list_item_data
        )

        response_200.append(componentsschemas_service_bridge_version_list_item)

    return response_200


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ErrorBody | list[ServiceBridgeVersion]]:
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
    type_: ListBridgeVersionsType,
) -> Response[ErrorBody | list[ServiceBridgeVersion]]:
    """Lists the versions of a bridge.

     Lists the versions that bridges of one kind can have. The vendor's page calls it abandoned.

    Args:
        project_id (str):
        type_ (ListBridgeVersionsType):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | list[ServiceBridgeVersion]]
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        type_=type_,
    )

    response = client.get_httpx_client().request(
        **_kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    project_id: str,
    *,
    client: AuthenticatedClient | Client,
    type_: ListBridgeVersionsType,
) -> ErrorBody | list[ServiceBridgeVersion] | None:
    """Lists the versions of a bridge.

     Lists the versions that bridges of one kind can have. The vendor's page calls it abandoned.

    Args:
        project_id (str):
        type_ (ListBridgeVersionsType):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | list[ServiceBridgeVersion]
    """

    return sync_detailed(
        project_id=project_id,
        client=client,
        type_=type_,
    ).parsed


async def asyncio_detailed(
    project_id: str,
    *,
    client: AuthenticatedClient | Client,
    type_: ListBridgeVersionsType,
) -> Response[ErrorBody | list[ServiceBridgeVersion]]:
    """Lists the versions of a bridge.

     Lists the versions that bridges of one kind can have. The vendor's page calls it abandoned.

    Args:
        project_id (str):
        type_ (ListBridgeVersionsType):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | list[ServiceBridgeVersion]]
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        type_=type_,
    )

    response = await client.get_async_httpx_client().request(**_kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    project_id: str,
    *,
    client: AuthenticatedClient | Client,
    type_: ListBridgeVersionsType,
) -> ErrorBody | list[ServiceBridgeVersion] | None:
    """Lists the versions of a bridge.

     Lists the versions that bridges of one kind can have. The vendor's page calls it abandoned.

    Args:
        project_id (str):
        type_ (ListBridgeVersionsType):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | list[ServiceBridgeVersion]
    """

    return (
        await asyncio_detailed(
            project_id=project_id,
            client=client,
            type_=type_,
        )
    ).parsed

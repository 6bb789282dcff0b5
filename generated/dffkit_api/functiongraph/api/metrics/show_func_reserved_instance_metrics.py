# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_body import ErrorBody
from ...models.instance_usage import InstanceUsage
from ...types import (
    UNSET,
    Response,
    Unset,
    json_of,
    path_segment,
    status_of,
)


def _get_kwargs(
    project_id: str,
    func_urn: str,
    *,
    marker: str | Unset = UNSET,
    limit: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["marker"] = marker

    params["limit"] = limit

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v2/{project_id}/fgs/functions/{func_urn}/instancereports".format(
            project_id=path_segment(project_id, "project_id"),
            func_urn=path_segment(func_urn, "func_urn"),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ErrorBody | InstanceUsage | None:
    if response.status_code == 200:
        response_200 = InstanceUsage.from_dict(json_of(response))

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


def _parse_success(response: httpx.Response) -> InstanceUsage:
    response_200 = InstanceUsage.from_dict(json_of(response))

    return response_200


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ErrorBody | InstanceUsage]:
    return Response(
        status_code=status_of(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    project_id: str,
    func_urn: str,
    *,
    client: AuthenticatedClient | Client,
    marker: str | Unset = UNSET,
    limit: str | Unset = UNSET,
) -> Response[ErrorBody | InstanceUsage]:
    """Shows the instances of a function.

     Shows series of the instances of a function: a value a minute within an hour, a value every 30
    minutes within a day, and every three hours beyond.

    Args:
        project_id (str):
        func_urn (str):
        marker (str | Unset):
        limit (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | InstanceUsage]
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        func_urn=func_urn,
        marker=marker,
        limit=limit,
    )

    response = client.get_httpx_client().request(
        **_kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    project_id: str,
    func_urn: str,
    *,
    client: AuthenticatedClient | Client,
    marker: str | Unset = UNSET,
    limit: str | Unset = UNSET,
) -> ErrorBody | InstanceUsage | None:
    """Shows the instances of a function.

     Shows series of the instances of a function: a value a minute within an hour, a value every 30
    minutes within a day, and every three hours beyond.

    Args:
        project_id (str):
        func_urn (str):
        marker (str | Unset):
        limit (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | InstanceUsage
    """

    return sync_detailed(
        project_id=project_id,
        func_urn=func_urn,
        client=client,
        marker=marker,
        limit=limit,
    ).parsed


async def asyncio_detailed(
    project_id: str,
    func_urn: str,
    *,
    client: AuthenticatedClient | Client,
    marker: str | Unset = UNSET,
    limit: str | Unset = UNSET,
) -> Response[ErrorBody | InstanceUsage]:
    """Shows the instances of a function.

     Shows series of the instances of a function: a value a minute within an hour, a value every 30
    minutes within a day, and every three hours beyond.

    Args:
        project_id (str):
        func_urn (str):
        marker (str | Unset):
        limit (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | InstanceUsage]
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        func_urn=func_urn,
        marker=marker,
        limit=limit,
    )

    response = await client.get_async_httpx_client().request(**_kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    project_id: str,
    func_urn: str,
    *,
    client: AuthenticatedClient | Client,
    marker: str | Unset = UNSET,
    limit: str | Unset = UNSET,
) -> ErrorBody | InstanceUsage | None:
    """Shows the instances of a function.

     Shows series of the instances of a function: a value a minute within an hour, a value every 30
    minutes within a day, and every three hours beyond.

    Args:
        project_id (str):
        func_urn (str):
        marker (str | Unset):
        limit (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | InstanceUsage
    """

    return (
        await asyncio_detailed(
            project_id=project_id,
            func_urn=func_urn,
            client=client,
            marker=marker,
            limit=limit,
        )
    ).parsed

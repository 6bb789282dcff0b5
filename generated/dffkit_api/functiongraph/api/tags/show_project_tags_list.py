# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.show_project_tags_list_response import ShowProjectTagsListResponse
from ...types import Response, path_segment, status_of


def _get_kwargs(
    project_id: str,
    resource_type: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v2/{project_id}/{resource_type}/tags".format(
            project_id=path_segment(project_id, "project_id"),
            resource_type=path_segment(resource_type, "resource_type"),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ShowProjectTagsListResponse | None:
    if response.status_code == 200:
        response_200 = ShowProjectTagsListResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _parse_success(response: httpx.Response) -> ShowProjectTagsListResponse:
    response_200 = ShowProjectTagsListResponse.from_dict(response.json())

    return response_200


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ShowProjectTagsListResponse]:
    return Response(
        status_code=status_of(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    project_id: str,
    resource_type: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[ShowProjectTagsListResponse]:
    """
    Args:
        project_id (str):
        resource_type (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ShowProjectTagsListResponse]
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        resource_type=resource_type,
    )

    response = client.get_httpx_client().request(
        **_kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    project_id: str,
    resource_type: str,
    *,
    client: AuthenticatedClient | Client,
) -> ShowProjectTagsListResponse | None:
    """
    Args:
        project_id (str):
        resource_type (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ShowProjectTagsListResponse
    """

    return sync_detailed(
        project_id=project_id,
        resource_type=resource_type,
        client=client,
    ).parsed


async def asyncio_detailed(
    project_id: str,
    resource_type: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[ShowProjectTagsListResponse]:
    """
    Args:
        project_id (str):
        resource_type (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ShowProjectTagsListResponse]
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        resource_type=resource_type,
    )

    response = await client.get_async_httpx_client().request(**_kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    project_id: str,
    resource_type: str,
    *,
    client: AuthenticatedClient | Client,
) -> ShowProjectTagsListResponse | None:
    """
    Args:
        project_id (str):
        resource_type (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ShowProjectTagsListResponse
    """

    return (
        await asyncio_detailed(
            project_id=project_id,
            resource_type=resource_type,
            client=client,
        )
    ).parsed

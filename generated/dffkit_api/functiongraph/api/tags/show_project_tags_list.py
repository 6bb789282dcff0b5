# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_body import ErrorBody
from ...models.project_tags import ProjectTags
from ...models.show_project_tags_list_resource_type import (
    ShowProjectTagsListResourceType,
)
from ...types import (
    Response,
    json_of,
    path_segment,
    status_of,
    with_lists,
)


def _get_kwargs(
    project_id: str,
    resource_type: ShowProjectTagsListResourceType,
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
) -> ErrorBody | ProjectTags | None:
    if response.status_code == 200:
        response_200 = ProjectTags.from_dict(json_of(response))

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


def _parse_success(response: httpx.Response) -> ProjectTags:
    return ProjectTags.from_dict(with_lists(json_of(response), ("tags",), ("sys_tags",)))


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ErrorBody | ProjectTags]:
    return Response(
        status_code=status_of(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    project_id: str,
    resource_type: ShowProjectTagsListResourceType,
    *,
    client: AuthenticatedClient | Client,
) -> Response[ErrorBody | ProjectTags]:
    """Lists the tags of a project.

     Lists the tags that functions of the project have, each key once with all its values.

    Args:
        project_id (str):
        resource_type (ShowProjectTagsListResourceType):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | ProjectTags]
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
    resource_type: ShowProjectTagsListResourceType,
    *,
    client: AuthenticatedClient | Client,
) -> ErrorBody | ProjectTags | None:
    """Lists the tags of a project.

     Lists the tags that functions of the project have, each key once with all its values.

    Args:
        project_id (str):
        resource_type (ShowProjectTagsListResourceType):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | ProjectTags
    """

    return sync_detailed(
        project_id=project_id,
        resource_type=resource_type,
        client=client,
    ).parsed


async def asyncio_detailed(
    project_id: str,
    resource_type: ShowProjectTagsListResourceType,
    *,
    client: AuthenticatedClient | Client,
) -> Response[ErrorBody | ProjectTags]:
    """Lists the tags of a project.

     Lists the tags that functions of the project have, each key once with all its values.

    Args:
        project_id (str):
        resource_type (ShowProjectTagsListResourceType):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | ProjectTags]
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        resource_type=resource_type,
    )

    response = await client.get_async_httpx_client().request(**_kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    project_id: str,
    resource_type: ShowProjectTagsListResourceType,
    *,
    client: AuthenticatedClient | Client,
) -> ErrorBody | ProjectTags | None:
    """Lists the tags of a project.

     Lists the tags that functions of the project have, each key once with all its values.

    Args:
        project_id (str):
        resource_type (ShowProjectTagsListResourceType):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | ProjectTags
    """

    return (
        await asyncio_detailed(
            project_id=project_id,
            resource_type=resource_type,
            client=client,
        )
    ).parsed

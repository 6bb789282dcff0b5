# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_body import ErrorBody
from ...models.list_enterprise_resource_request_body import ListEnterpriseResourceRequestBody
from ...models.show_res_instance_info_action import ShowResInstanceInfoAction
from ...models.show_res_instance_info_resource_type import (
    ShowResInstanceInfoResourceType,
)
from ...models.tagged_resource_list import TaggedResourceList
from ...types import (
    Response,
    json_of,
    path_segment,
    status_of,
)


def _get_kwargs(
    project_id: str,
    resource_type: ShowResInstanceInfoResourceType,
    action: ShowResInstanceInfoAction,
    *,
    body: ListEnterpriseResourceRequestBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v2/{project_id}/{resource_type}/resource-instances/{action}".format(
            project_id=path_segment(project_id, "project_id"),
            resource_type=path_segment(resource_type, "resource_type"),
            action=path_segment(action, "action"),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ErrorBody | TaggedResourceList | None:
    if response.status_code == 200:
        response_200 = TaggedResourceList.from_dict(json_of(response))

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


def _parse_success(response: httpx.Response) -> TaggedResourceList:
    response_200 = TaggedResourceList.from_dict(json_of(response))

    return response_200


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ErrorBody | TaggedResourceList]:
    return Response(
        status_code=status_of(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    project_id: str,
    resource_type: ShowResInstanceInfoResourceType,
    action: ShowResInstanceInfoAction,
    *,
    client: AuthenticatedClient | Client,
    body: ListEnterpriseResourceRequestBody,
) -> Response[ErrorBody | TaggedResourceList]:
    """Finds functions by their tags.

     Shows or counts the functions that have certain tags, none at all, or a certain name. The cursor
    stands in the body.

    Args:
        project_id (str):
        resource_type (ShowResInstanceInfoResourceType):
        action (ShowResInstanceInfoAction):
        body (ListEnterpriseResourceRequestBody): Which resources to look for.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | TaggedResourceList]
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        resource_type=resource_type,
        action=action,
        body=body,
    )

    response = client.get_httpx_client().request(
        **_kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    project_id: str,
    resource_type: ShowResInstanceInfoResourceType,
    action: ShowResInstanceInfoAction,
    *,
    client: AuthenticatedClient | Client,
    body: ListEnterpriseResourceRequestBody,
) -> ErrorBody | TaggedResourceList | None:
    """Finds functions by their tags.

     Shows or counts the functions that have certain tags, none at all, or a certain name. The cursor
    stands in the body.

    Args:
        project_id (str):
        resource_type (ShowResInstanceInfoResourceType):
        action (ShowResInstanceInfoAction):
        body (ListEnterpriseResourceRequestBody): Which resources to look for.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | TaggedResourceList
    """

    return sync_detailed(
        project_id=project_id,
        resource_type=resource_type,
        action=action,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    project_id: str,
    resource_type: ShowResInstanceInfoResourceType,
    action: ShowResInstanceInfoAction,
    *,
    client: AuthenticatedClient | Client,
    body: ListEnterpriseResourceRequestBody,
) -> Response[ErrorBody | TaggedResourceList]:
    """Finds functions by their tags.

     Shows or counts the functions that have certain tags, none at all, or a certain name. The cursor
    stands in the body.

    Args:
        project_id (str):
        resource_type (ShowResInstanceInfoResourceType):
        action (ShowResInstanceInfoAction):
        body (ListEnterpriseResourceRequestBody): Which resources to look for.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | TaggedResourceList]
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        resource_type=resource_type,
        action=action,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**_kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    project_id: str,
    resource_type: ShowResInstanceInfoResourceType,
    action: ShowResInstanceInfoAction,
    *,
    client: AuthenticatedClient | Client,
    body: ListEnterpriseResourceRequestBody,
) -> ErrorBody | TaggedResourceList | None:
    """Finds functions by their tags.

     Shows or counts the functions that have certain tags, none at all, or a certain name. The cursor
    stands in the body.

    Args:
        project_id (str):
        resource_type (ShowResInstanceInfoResourceType):
        action (ShowResInstanceInfoAction):
        body (ListEnterpriseResourceRequestBody): Which resources to look for.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | TaggedResourceList
    """

    return (
        await asyncio_detailed(
            project_id=project_id,
            resource_type=resource_type,
            action=action,
            client=client,
            body=body,
        )
    ).parsed

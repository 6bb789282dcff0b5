# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_body import ErrorBody
from ...models.workflow_list import WorkflowList
from ...models.workflow_mode import WorkflowMode
from ...types import (
    UNSET,
    Response,
    Unset,
    json_of,
    path_segment,
    status_of,
    with_lists,
)


def _get_kwargs(
    project_id: str,
    *,
    workflow_name: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    enterprise_project: str | Unset = UNSET,
    mode: WorkflowMode | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["workflow_name"] = workflow_name

    params["limit"] = limit

    params["offset"] = offset

    params["enterprise_project"] = enterprise_project

    json_mode: str | Unset = UNSET
    if not isinstance(mode, Unset):
        json_mode = mode

    params["mode"] = json_mode

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v2/{project_id}/fgs/workflows".format(
            project_id=path_segment(project_id, "project_id"),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ErrorBody | WorkflowList | None:
    if response.status_code == 200:
        response_200 = WorkflowList.from_dict(json_of(response))

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


def _parse_success(response: httpx.Response) -> WorkflowList:
    return WorkflowList.from_dict(
        with_lists(
            json_of(response),
            ("workflows",),
            (
                "total",
                "size",
            ),
        )
    )


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ErrorBody | WorkflowList]:
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
    workflow_name: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    enterprise_project: str | Unset = UNSET,
    mode: WorkflowMode | Unset = UNSET,
) -> Response[ErrorBody | WorkflowList]:
    """Lists workflows.

     Lists the workflows of a project, page by page.

    Args:
        project_id (str):
        workflow_name (str | Unset):
        limit (int | Unset):
        offset (int | Unset):
        enterprise_project (str | Unset):
        mode (WorkflowMode | Unset): NORMAL for a standard workflow: it may run long, is started
            without waiting, and its executions can be looked up later. EXPRESS for a fast one: at
            most five minutes, also with waiting for the result, and nothing is kept of its
            executions.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | WorkflowList]
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        workflow_name=workflow_name,
        limit=limit,
        offset=offset,
        enterprise_project=enterprise_project,
        mode=mode,
    )

    response = client.get_httpx_client().request(
        **_kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    project_id: str,
    *,
    client: AuthenticatedClient | Client,
    workflow_name: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    enterprise_project: str | Unset = UNSET,
    mode: WorkflowMode | Unset = UNSET,
) -> ErrorBody | WorkflowList | None:
    """Lists workflows.

     Lists the workflows of a project, page by page.

    Args:
        project_id (str):
        workflow_name (str | Unset):
        limit (int | Unset):
        offset (int | Unset):
        enterprise_project (str | Unset):
        mode (WorkflowMode | Unset): NORMAL for a standard workflow: it may run long, is started
            without waiting, and its executions can be looked up later. EXPRESS for a fast one: at
            most five minutes, also with waiting for the result, and nothing is kept of its
            executions.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | WorkflowList
    """

    return sync_detailed(
        project_id=project_id,
        client=client,
        workflow_name=workflow_name,
        limit=limit,
        offset=offset,
        enterprise_project=enterprise_project,
        mode=mode,
    ).parsed


async def asyncio_detailed(
    project_id: str,
    *,
    client: AuthenticatedClient | Client,
    workflow_name: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    enterprise_project: str | Unset = UNSET,
    mode: WorkflowMode | Unset = UNSET,
) -> Response[ErrorBody | WorkflowList]:
    """Lists workflows.

     Lists the workflows of a project, page by page.

    Args:
        project_id (str):
        workflow_name (str | Unset):
        limit (int | Unset):
        offset (int | Unset):
        enterprise_project (str | Unset):
        mode (WorkflowMode | Unset): NORMAL for a standard workflow: it may run long, is started
            without waiting, and its executions can be looked up later. EXPRESS for a fast one: at
            most five minutes, also with waiting for the result, and nothing is kept of its
            executions.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | WorkflowList]
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        workflow_name=workflow_name,
        limit=limit,
        offset=offset,
        enterprise_project=enterprise_project,
        mode=mode,
    )

    response = await client.get_async_httpx_client().request(**_kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    project_id: str,
    *,
    client: AuthenticatedClient | Client,
    workflow_name: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    enterprise_project: str | Unset = UNSET,
    mode: WorkflowMode | Unset = UNSET,
) -> ErrorBody | WorkflowList | None:
    """Lists workflows.

     Lists the workflows of a project, page by page.

    Args:
        project_id (str):
        workflow_name (str | Unset):
        limit (int | Unset):
        offset (int | Unset):
        enterprise_project (str | Unset):
        mode (WorkflowMode | Unset): NORMAL for a standard workflow: it may run long, is started
            without waiting, and its executions can be looked up later. EXPRESS for a fast one: at
            most five minutes, also with waiting for the result, and nothing is kept of its
            executions.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | WorkflowList
    """

    return (
        await asyncio_detailed(
            project_id=project_id,
            client=client,
            workflow_name=workflow_name,
            limit=limit,
            offset=offset,
            enterprise_project=enterprise_project,
            mode=mode,
        )
    ).parsed

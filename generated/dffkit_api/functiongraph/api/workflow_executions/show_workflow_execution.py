# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_body import ErrorBody
from ...models.workflow_execution import WorkflowExecution
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
    workflow_id: str,
    execution_id: str,
    *,
    x_get_workflow_full_history_data: bool | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(x_get_workflow_full_history_data, Unset):
        headers["X-Get-Workflow-Full-History-Data"] = "true" if x_get_workflow_full_history_data else "false"

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v2/{project_id}/fgs/workflows/{workflow_id}/executions/{execution_id}".format(
            project_id=path_segment(project_id, "project_id"),
            workflow_id=path_segment(workflow_id, "workflow_id"),
            execution_id=path_segment(execution_id, "execution_id"),
        ),
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ErrorBody | WorkflowExecution | None:
    if response.status_code == 200:
        response_200 = WorkflowExecution.from_dict(json_of(response))

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


def _parse_success(response: httpx.Response) -> WorkflowExecution:
    response_200 = WorkflowExecution.from_dict(json_of(response))

    return response_200


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ErrorBody | WorkflowExecution]:
    return Response(
        status_code=status_of(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    project_id: str,
    workflow_id: str,
    execution_id: str,
    *,
    client: AuthenticatedClient | Client,
    x_get_workflow_full_history_data: bool | Unset = UNSET,
) -> Response[ErrorBody | WorkflowExecution]:
    """Shows an execution.

     Shows how an execution stands, with its data state by state.

    Args:
        project_id (str):
        workflow_id (str):
        execution_id (str):
        x_get_workflow_full_history_data (bool | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | WorkflowExecution]
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        workflow_id=workflow_id,
        execution_id=execution_id,
        x_get_workflow_full_history_data=x_get_workflow_full_history_data,
    )

    response = client.get_httpx_client().request(
        **_kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    project_id: str,
    workflow_id: str,
    execution_id: str,
    *,
    client: AuthenticatedClient | Client,
    x_get_workflow_full_history_data: bool | Unset = UNSET,
) -> ErrorBody | WorkflowExecution | None:
    """Shows an execution.

     Shows how an execution stands, with its data state by state.

    Args:
        project_id (str):
        workflow_id (str):
        execution_id (str):
        x_get_workflow_full_history_data (bool | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | WorkflowExecution
    """

    return sync_detailed(
        project_id=project_id,
        workflow_id=workflow_id,
        execution_id=execution_id,
        client=client,
        x_get_workflow_full_history_data=x_get_workflow_full_history_data,
    ).parsed


async def asyncio_detailed(
    project_id: str,
    workflow_id: str,
    execution_id: str,
    *,
    client: AuthenticatedClient | Client,
    x_get_workflow_full_history_data: bool | Unset = UNSET,
) -> Response[ErrorBody | WorkflowExecution]:
    """Shows an execution.

     Shows how an execution stands, with its data state by state.

    Args:
        project_id (str):
        workflow_id (str):
        execution_id (str):
        x_get_workflow_full_history_data (bool | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | WorkflowExecution]
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        workflow_id=workflow_id,
        execution_id=execution_id,
        x_get_workflow_full_history_data=x_get_workflow_full_history_data,
    )

    response = await client.get_async_httpx_client().request(**_kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    project_id: str,
    workflow_id: str,
    execution_id: str,
    *,
    client: AuthenticatedClient | Client,
    x_get_workflow_full_history_data: bool | Unset = UNSET,
) -> ErrorBody | WorkflowExecution | None:
    """Shows an execution.

     Shows how an execution stands, with its data state by state.

    Args:
        project_id (str):
        workflow_id (str):
        execution_id (str):
        x_get_workflow_full_history_data (bool | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | WorkflowExecution
    """

    return (
        await asyncio_detailed(
            project_id=project_id,
            workflow_id=workflow_id,
            execution_id=execution_id,
            client=client,
            x_get_workflow_full_history_data=x_get_workflow_full_history_data,
        )
    ).parsed

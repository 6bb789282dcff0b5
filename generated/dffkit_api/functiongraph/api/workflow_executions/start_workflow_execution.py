# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_body import ErrorBody
from ...models.execution_ref import ExecutionRef
from ...models.flow_execute_body import FlowExecuteBody
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
    *,
    body: FlowExecuteBody,
    x_create_time: str | Unset = UNSET,
    x_workflow_run_id: str | Unset = UNSET,
    x_workflow_run_merge_fn_parameters: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(x_create_time, Unset):
        headers["X-Create-Time"] = x_create_time

    if not isinstance(x_workflow_run_id, Unset):
        headers["X-WorkflowRun-ID"] = x_workflow_run_id

    if not isinstance(x_workflow_run_merge_fn_parameters, Unset):
        headers["X-WorkflowRun-MergeFnParameters"] = x_workflow_run_merge_fn_parameters

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v2/{project_id}/fgs/workflows/{workflow_id}/executions".format(
            project_id=path_segment(project_id, "project_id"),
            workflow_id=path_segment(workflow_id, "workflow_id"),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ErrorBody | ExecutionRef | None:
    if response.status_code == 200:
        response_200 = ExecutionRef.from_dict(json_of(response))

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


def _parse_success(response: httpx.Response) -> ExecutionRef:
    response_200 = ExecutionRef.from_dict(json_of(response))

    return response_200


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ErrorBody | ExecutionRef]:
    return Response(
        status_code=status_of(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    project_id: str,
    workflow_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: FlowExecuteBody,
    x_create_time: str | Unset = UNSET,
    x_workflow_run_id: str | Unset = UNSET,
    x_workflow_run_merge_fn_parameters: str | Unset = UNSET,
) -> Response[ErrorBody | ExecutionRef]:
    """Starts a workflow.

     Starts a workflow and answers at once with the id of the execution; `show_workflow_execution` tells
    how it stands.

    Args:
        project_id (str):
        workflow_id (str):
        x_create_time (str | Unset):
        x_workflow_run_id (str | Unset):
        x_workflow_run_merge_fn_parameters (str | Unset):
        body (FlowExecuteBody): What a workflow is started with: the input of its first state, and
            headers that its functions get.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | ExecutionRef]
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        workflow_id=workflow_id,
        body=body,
        x_create_time=x_create_time,
        x_workflow_run_id=x_workflow_run_id,
        x_workflow_run_merge_fn_parameters=x_workflow_run_merge_fn_parameters,
    )

    response = client.get_httpx_client().request(
        **_kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    project_id: str,
    workflow_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: FlowExecuteBody,
    x_create_time: str | Unset = UNSET,
    x_workflow_run_id: str | Unset = UNSET,
    x_workflow_run_merge_fn_parameters: str | Unset = UNSET,
) -> ErrorBody | ExecutionRef | None:
    """Starts a workflow.

     Starts a workflow and answers at once with the id of the execution; `show_workflow_execution` tells
    how it stands.

    Args:
        project_id (str):
        workflow_id (str):
        x_create_time (str | Unset):
        x_workflow_run_id (str | Unset):
        x_workflow_run_merge_fn_parameters (str | Unset):
        body (FlowExecuteBody): What a workflow is started with: the input of its first state, and
            headers that its functions get.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | ExecutionRef
    """

    return sync_detailed(
        project_id=project_id,
        workflow_id=workflow_id,
        client=client,
        body=body,
        x_create_time=x_create_time,
        x_workflow_run_id=x_workflow_run_id,
        x_workflow_run_merge_fn_parameters=x_workflow_run_merge_fn_parameters,
    ).parsed


async def asyncio_detailed(
    project_id: str,
    workflow_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: FlowExecuteBody,
    x_create_time: str | Unset = UNSET,
    x_workflow_run_id: str | Unset = UNSET,
    x_workflow_run_merge_fn_parameters: str | Unset = UNSET,
) -> Response[ErrorBody | ExecutionRef]:
    """Starts a workflow.

     Starts a workflow and answers at once with the id of the execution; `show_workflow_execution` tells
    how it stands.

    Args:
        project_id (str):
        workflow_id (str):
        x_create_time (str | Unset):
        x_workflow_run_id (str | Unset):
        x_workflow_run_merge_fn_parameters (str | Unset):
        body (FlowExecuteBody): What a workflow is started with: the input of its first state, and
            headers that its functions get.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | ExecutionRef]
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        workflow_id=workflow_id,
        body=body,
        x_create_time=x_create_time,
        x_workflow_run_id=x_workflow_run_id,
        x_workflow_run_merge_fn_parameters=x_workflow_run_merge_fn_parameters,
    )

    response = await client.get_async_httpx_client().request(**_kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    project_id: str,
    workflow_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: FlowExecuteBody,
    x_create_time: str | Unset = UNSET,
    x_workflow_run_id: str | Unset = UNSET,
    x_workflow_run_merge_fn_parameters: str | Unset = UNSET,
) -> ErrorBody | ExecutionRef | None:
    """Starts a workflow.

     Starts a workflow and answers at once with the id of the execution; `show_workflow_execution` tells
    how it stands.

    Args:
        project_id (str):
        workflow_id (str):
        x_create_time (str | Unset):
        x_workflow_run_id (str | Unset):
        x_workflow_run_merge_fn_parameters (str | Unset):
        body (FlowExecuteBody): What a workflow is started with: the input of its first state, and
            headers that its functions get.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | ExecutionRef
    """

    return (
        await asyncio_detailed(
            project_id=project_id,
            workflow_id=workflow_id,
            client=client,
            body=body,
            x_create_time=x_create_time,
            x_workflow_run_id=x_workflow_run_id,
            x_workflow_run_merge_fn_parameters=x_workflow_run_merge_fn_parameters,
        )
    ).parsed

# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.callback_workflow_request_body import CallbackWorkflowRequestBody
from ...models.create_callback_workflow_response import CreateCallbackWorkflowResponse
from ...types import UNSET, Response, Unset, path_segment, status_of


def _get_kwargs(
    project_id: str,
    workflow_id: str,
    *,
    body: CallbackWorkflowRequestBody,
    x_workflow_run_id: str | Unset = UNSET,
    x_workflow_state_id: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(x_workflow_run_id, Unset):
        headers["X-Workflow-Run-Id"] = x_workflow_run_id

    if not isinstance(x_workflow_state_id, Unset):
        headers["X-Workflow-State-Id"] = x_workflow_state_id

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v2/{project_id}/fgs/workflows/{workflow_id}/callback".format(
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
) -> CreateCallbackWorkflowResponse | None:
    if response.status_code == 200:
        response_200 = CreateCallbackWorkflowResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _parse_success(response: httpx.Response) -> CreateCallbackWorkflowResponse:
    response_200 = CreateCallbackWorkflowResponse.from_dict(response.json())

    return response_200


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[CreateCallbackWorkflowResponse]:
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
    body: CallbackWorkflowRequestBody,
    x_workflow_run_id: str | Unset = UNSET,
    x_workflow_state_id: str | Unset = UNSET,
) -> Response[CreateCallbackWorkflowResponse]:
    """
    Args:
        project_id (str):
        workflow_id (str):
        x_workflow_run_id (str | Unset):
        x_workflow_state_id (str | Unset):
        body (CallbackWorkflowRequestBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[CreateCallbackWorkflowResponse]
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        workflow_id=workflow_id,
        body=body,
        x_workflow_run_id=x_workflow_run_id,
        x_workflow_state_id=x_workflow_state_id,
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
    body: CallbackWorkflowRequestBody,
    x_workflow_run_id: str | Unset = UNSET,
    x_workflow_state_id: str | Unset = UNSET,
) -> CreateCallbackWorkflowResponse | None:
    """
    Args:
        project_id (str):
        workflow_id (str):
        x_workflow_run_id (str | Unset):
        x_workflow_state_id (str | Unset):
        body (CallbackWorkflowRequestBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        CreateCallbackWorkflowResponse
    """

    return sync_detailed(
        project_id=project_id,
        workflow_id=workflow_id,
        client=client,
        body=body,
        x_workflow_run_id=x_workflow_run_id,
        x_workflow_state_id=x_workflow_state_id,
    ).parsed


async def asyncio_detailed(
    project_id: str,
    workflow_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: CallbackWorkflowRequestBody,
    x_workflow_run_id: str | Unset = UNSET,
    x_workflow_state_id: str | Unset = UNSET,
) -> Response[CreateCallbackWorkflowResponse]:
    """
    Args:
        project_id (str):
        workflow_id (str):
        x_workflow_run_id (str | Unset):
        x_workflow_state_id (str | Unset):
        body (CallbackWorkflowRequestBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[CreateCallbackWorkflowResponse]
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        workflow_id=workflow_id,
        body=body,
        x_workflow_run_id=x_workflow_run_id,
        x_workflow_state_id=x_workflow_state_id,
    )

    response = await client.get_async_httpx_client().request(**_kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    project_id: str,
    workflow_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: CallbackWorkflowRequestBody,
    x_workflow_run_id: str | Unset = UNSET,
    x_workflow_state_id: str | Unset = UNSET,
) -> CreateCallbackWorkflowResponse | None:
    """
    Args:
        project_id (str):
        workflow_id (str):
        x_workflow_run_id (str | Unset):
        x_workflow_state_id (str | Unset):
        body (CallbackWorkflowRequestBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        CreateCallbackWorkflowResponse
    """

    return (
        await asyncio_detailed(
            project_id=project_id,
            workflow_id=workflow_id,
            client=client,
            body=body,
            x_workflow_run_id=x_workflow_run_id,
            x_workflow_state_id=x_workflow_state_id,
        )
    ).parsed

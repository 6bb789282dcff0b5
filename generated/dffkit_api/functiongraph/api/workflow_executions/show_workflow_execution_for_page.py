# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_body import ErrorBody
from ...models.flow_execution_page import FlowExecutionPage
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
    workflow_id: str,
    *,
    offset: int,
    limit: int,
    start_time: str | Unset = UNSET,
    end_time: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["offset"] = offset

    params["limit"] = limit

    params["start_time"] = start_time

    params["end_time"] = end_time

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v2/{project_id}/fgs/workflows/{workflow_id}/executions-history".format(
            project_id=path_segment(project_id, "project_id"),
            workflow_id=path_segment(workflow_id, "workflow_id"),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ErrorBody | FlowExecutionPage | None:
    if response.status_code == 200:
        response_200 = FlowExecutionPage.from_dict(json_of(response))

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


def _parse_success(response: httpx.Response) -> FlowExecutionPage:
    return FlowExecutionPage.from_dict(
        with_lists(
            json_of(response),
            ("executions",),
            (
                "total",
                "size",
            ),
        )
    )


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ErrorBody | FlowExecutionPage]:
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
    offset: int,
    limit: int,
    start_time: str | Unset = UNSET,
    end_time: str | Unset = UNSET,
) -> Response[ErrorBody | FlowExecutionPage]:
    """Shows the history of a workflow.

     Lists the executions of a workflow within some days, page by page and counted; without times, of the
    last three days.

    Args:
        project_id (str):
        workflow_id (str):
        offset (int):
        limit (int):
        start_time (str | Unset):
        end_time (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | FlowExecutionPage]
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        workflow_id=workflow_id,
        offset=offset,
        limit=limit,
        start_time=start_time,
        end_time=end_time,
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
    offset: int,
    limit: int,
    start_time: str | Unset = UNSET,
    end_time: str | Unset = UNSET,
) -> ErrorBody | FlowExecutionPage | None:
    """Shows the history of a workflow.

     Lists the executions of a workflow within some days, page by page and counted; without times, of the
    last three days.

    Args:
        project_id (str):
        workflow_id (str):
        offset (int):
        limit (int):
        start_time (str | Unset):
        end_time (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | FlowExecutionPage
    """

    return sync_detailed(
        project_id=project_id,
        workflow_id=workflow_id,
        client=client,
        offset=offset,
        limit=limit,
        start_time=start_time,
        end_time=end_time,
    ).parsed


async def asyncio_detailed(
    project_id: str,
    workflow_id: str,
    *,
    client: AuthenticatedClient | Client,
    offset: int,
    limit: int,
    start_time: str | Unset = UNSET,
    end_time: str | Unset = UNSET,
) -> Response[ErrorBody | FlowExecutionPage]:
    """Shows the history of a workflow.

     Lists the executions of a workflow within some days, page by page and counted; without times, of the
    last three days.

    Args:
        project_id (str):
        workflow_id (str):
        offset (int):
        limit (int):
        start_time (str | Unset):
        end_time (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | FlowExecutionPage]
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        workflow_id=workflow_id,
        offset=offset,
        limit=limit,
        start_time=start_time,
        end_time=end_time,
    )

    response = await client.get_async_httpx_client().request(**_kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    project_id: str,
    workflow_id: str,
    *,
    client: AuthenticatedClient | Client,
    offset: int,
    limit: int,
    start_time: str | Unset = UNSET,
    end_time: str | Unset = UNSET,
) -> ErrorBody | FlowExecutionPage | None:
    """Shows the history of a workflow.

     Lists the executions of a workflow within some days, page by page and counted; without times, of the
    last three days.

    Args:
        project_id (str):
        workflow_id (str):
        offset (int):
        limit (int):
        start_time (str | Unset):
        end_time (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | FlowExecutionPage
    """

    return (
        await asyncio_detailed(
            project_id=project_id,
            workflow_id=workflow_id,
            client=client,
            offset=offset,
            limit=limit,
            start_time=start_time,
            end_time=end_time,
        )
    ).parsed

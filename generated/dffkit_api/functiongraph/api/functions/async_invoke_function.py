# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_body import ErrorBody
from ...models.function_event import FunctionEvent
from ...models.instance_memory import InstanceMemory
from ...models.queued_invocation import QueuedInvocation
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
    function_urn: str,
    *,
    body: FunctionEvent,
    x_cff_instance_memory: InstanceMemory | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(x_cff_instance_memory, Unset):
        headers["X-Cff-Instance-Memory"] = str(x_cff_instance_memory)

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v2/{project_id}/fgs/functions/{function_urn}/invocations-async".format(
            project_id=path_segment(project_id, "project_id"),
            function_urn=path_segment(function_urn, "function_urn"),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ErrorBody | QueuedInvocation | None:
    if response.status_code == 202:
        response_202 = QueuedInvocation.from_dict(json_of(response))

        return response_202

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

    if response.status_code == 503:
        response_503 = ErrorBody.from_dict(json_of(response))

        return response_503

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _parse_success(response: httpx.Response) -> QueuedInvocation:
    response_202 = QueuedInvocation.from_dict(json_of(response))

    return response_202


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ErrorBody | QueuedInvocation]:
    return Response(
        status_code=status_of(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    project_id: str,
    function_urn: str,
    *,
    client: AuthenticatedClient | Client,
    body: FunctionEvent,
    x_cff_instance_memory: InstanceMemory | Unset = UNSET,
) -> Response[ErrorBody | QueuedInvocation]:
    """Runs a function without waiting for it.

     Queues a run of a function with the body as its event and answers at once with the id of the run.
    What became of it is found with `list_async_invocations`, or sent on by the asynchronous invocation
    configuration.

    Args:
        project_id (str):
        function_urn (str):
        x_cff_instance_memory (InstanceMemory | Unset): Memory of a run, in MB, as text.
        body (FunctionEvent): What the function is handed as its event; any JSON object.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | QueuedInvocation]
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        function_urn=function_urn,
        body=body,
        x_cff_instance_memory=x_cff_instance_memory,
    )

    response = client.get_httpx_client().request(
        **_kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    project_id: str,
    function_urn: str,
    *,
    client: AuthenticatedClient | Client,
    body: FunctionEvent,
    x_cff_instance_memory: InstanceMemory | Unset = UNSET,
) -> ErrorBody | QueuedInvocation | None:
    """Runs a function without waiting for it.

     Queues a run of a function with the body as its event and answers at once with the id of the run.
    What became of it is found with `list_async_invocations`, or sent on by the asynchronous invocation
    configuration.

    Args:
        project_id (str):
        function_urn (str):
        x_cff_instance_memory (InstanceMemory | Unset): Memory of a run, in MB, as text.
        body (FunctionEvent): What the function is handed as its event; any JSON object.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | QueuedInvocation
    """

    return sync_detailed(
        project_id=project_id,
        function_urn=function_urn,
        client=client,
        body=body,
        x_cff_instance_memory=x_cff_instance_memory,
    ).parsed


async def asyncio_detailed(
    project_id: str,
    function_urn: str,
    *,
    client: AuthenticatedClient | Client,
    body: FunctionEvent,
    x_cff_instance_memory: InstanceMemory | Unset = UNSET,
) -> Response[ErrorBody | QueuedInvocation]:
    """Runs a function without waiting for it.

     Queues a run of a function with the body as its event and answers at once with the id of the run.
    What became of it is found with `list_async_invocations`, or sent on by the asynchronous invocation
    configuration.

    Args:
        project_id (str):
        function_urn (str):
        x_cff_instance_memory (InstanceMemory | Unset): Memory of a run, in MB, as text.
        body (FunctionEvent): What the function is handed as its event; any JSON object.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | QueuedInvocation]
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        function_urn=function_urn,
        body=body,
        x_cff_instance_memory=x_cff_instance_memory,
    )

    response = await client.get_async_httpx_client().request(**_kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    project_id: str,
    function_urn: str,
    *,
    client: AuthenticatedClient | Client,
    body: FunctionEvent,
    x_cff_instance_memory: InstanceMemory | Unset = UNSET,
) -> ErrorBody | QueuedInvocation | None:
    """Runs a function without waiting for it.

     Queues a run of a function with the body as its event and answers at once with the id of the run.
    What became of it is found with `list_async_invocations`, or sent on by the asynchronous invocation
    configuration.

    Args:
        project_id (str):
        function_urn (str):
        x_cff_instance_memory (InstanceMemory | Unset): Memory of a run, in MB, as text.
        body (FunctionEvent): What the function is handed as its event; any JSON object.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | QueuedInvocation
    """

    return (
        await asyncio_detailed(
            project_id=project_id,
            function_urn=function_urn,
            client=client,
            body=body,
            x_cff_instance_memory=x_cff_instance_memory,
        )
    ).parsed

# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.update_trigger_request_body import UpdateTriggerRequestBody
from ...models.update_trigger_response import UpdateTriggerResponse
from ...types import Response, path_segment, status_of


def _get_kwargs(
    project_id: str,
    function_urn: str,
    trigger_type_code: str,
    trigger_id: str,
    *,
    body: UpdateTriggerRequestBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/v2/{project_id}/fgs/triggers/{function_urn}/{trigger_type_code}/{trigger_id}".format(
            project_id=path_segment(project_id, "project_id"),
            function_urn=path_segment(function_urn, "function_urn"),
            trigger_type_code=path_segment(trigger_type_code, "trigger_type_code"),
            trigger_id=path_segment(trigger_id, "trigger_id"),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> UpdateTriggerResponse | None:
    if response.status_code == 200:
        response_200 = UpdateTriggerResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _parse_success(response: httpx.Response) -> UpdateTriggerResponse:
    response_200 = UpdateTriggerResponse.from_dict(response.json())

    return response_200


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[UpdateTriggerResponse]:
    return Response(
        status_code=status_of(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    project_id: str,
    function_urn: str,
    trigger_type_code: str,
    trigger_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateTriggerRequestBody,
) -> Response[UpdateTriggerResponse]:
    """
    Args:
        project_id (str):
        function_urn (str):
        trigger_type_code (str):
        trigger_id (str):
        body (UpdateTriggerRequestBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[UpdateTriggerResponse]
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        function_urn=function_urn,
        trigger_type_code=trigger_type_code,
        trigger_id=trigger_id,
        body=body,
    )

    response = client.get_httpx_client().request(
        **_kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    project_id: str,
    function_urn: str,
    trigger_type_code: str,
    trigger_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateTriggerRequestBody,
) -> UpdateTriggerResponse | None:
    """
    Args:
        project_id (str):
        function_urn (str):
        trigger_type_code (str):
        trigger_id (str):
        body (UpdateTriggerRequestBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        UpdateTriggerResponse
    """

    return sync_detailed(
        project_id=project_id,
        function_urn=function_urn,
        trigger_type_code=trigger_type_code,
        trigger_id=trigger_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    project_id: str,
    function_urn: str,
    trigger_type_code: str,
    trigger_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateTriggerRequestBody,
) -> Response[UpdateTriggerResponse]:
    """
    Args:
        project_id (str):
        function_urn (str):
        trigger_type_code (str):
        trigger_id (str):
        body (UpdateTriggerRequestBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[UpdateTriggerResponse]
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        function_urn=function_urn,
        trigger_type_code=trigger_type_code,
        trigger_id=trigger_id,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**_kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    project_id: str,
    function_urn: str,
    trigger_type_code: str,
    trigger_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateTriggerRequestBody,
) -> UpdateTriggerResponse | None:
    """
    Args:
        project_id (str):
        function_urn (str):
        trigger_type_code (str):
        trigger_id (str):
        body (UpdateTriggerRequestBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        UpdateTriggerResponse
    """

    return (
        await asyncio_detailed(
            project_id=project_id,
            function_urn=function_urn,
            trigger_type_code=trigger_type_code,
            trigger_id=trigger_id,
            client=client,
            body=body,
        )
    ).parsed

# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.create_function_version_request_body import CreateFunctionVersionRequestBody
from ...models.create_function_version_response import CreateFunctionVersionResponse
from ...types import Response, path_segment, status_of


def _get_kwargs(
    project_id: str,
    function_urn: str,
    *,
    body: CreateFunctionVersionRequestBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v2/{project_id}/fgs/functions/{function_urn}/versions".format(
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
) -> CreateFunctionVersionResponse | None:
    if response.status_code == 200:
        response_200 = CreateFunctionVersionResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _parse_success(response: httpx.Response) -> CreateFunctionVersionResponse:
    response_200 = CreateFunctionVersionResponse.from_dict(response.json())

    return response_200


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[CreateFunctionVersionResponse]:
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
    body: CreateFunctionVersionRequestBody,
) -> Response[CreateFunctionVersionResponse]:
    """
    Args:
        project_id (str):
        function_urn (str):
        body (CreateFunctionVersionRequestBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[CreateFunctionVersionResponse]
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        function_urn=function_urn,
        body=body,
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
    body: CreateFunctionVersionRequestBody,
) -> CreateFunctionVersionResponse | None:
    """
    Args:
        project_id (str):
        function_urn (str):
        body (CreateFunctionVersionRequestBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        CreateFunctionVersionResponse
    """

    return sync_detailed(
        project_id=project_id,
        function_urn=function_urn,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    project_id: str,
    function_urn: str,
    *,
    client: AuthenticatedClient | Client,
    body: CreateFunctionVersionRequestBody,
) -> Response[CreateFunctionVersionResponse]:
    """
    Args:
        project_id (str):
        function_urn (str):
        body (CreateFunctionVersionRequestBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[CreateFunctionVersionResponse]
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        function_urn=function_urn,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**_kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    project_id: str,
    function_urn: str,
    *,
    client: AuthenticatedClient | Client,
    body: CreateFunctionVersionRequestBody,
) -> CreateFunctionVersionResponse | None:
    """
    Args:
        project_id (str):
        function_urn (str):
        body (CreateFunctionVersionRequestBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        CreateFunctionVersionResponse
    """

    return (
        await asyncio_detailed(
            project_id=project_id,
            function_urn=function_urn,
            client=client,
            body=body,
        )
    ).parsed

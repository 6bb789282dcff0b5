# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.create_function_version_request_body import CreateFunctionVersionRequestBody
from ...models.error_body import ErrorBody
from ...models.function_version import FunctionVersion
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
    body: CreateFunctionVersionRequestBody | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v2/{project_id}/fgs/functions/{function_urn}/versions".format(
            project_id=path_segment(project_id, "project_id"),
            function_urn=path_segment(function_urn, "function_urn"),
        ),
    }

    if not isinstance(body, Unset):
        _kwargs["json"] = body.to_dict()

    if not isinstance(body, Unset):
        headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ErrorBody | FunctionVersion | None:
    if response.status_code == 200:
        response_200 = FunctionVersion.from_dict(json_of(response))

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

    if response.status_code == 409:
        response_409 = ErrorBody.from_dict(json_of(response))

        return response_409

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


def _parse_success(response: httpx.Response) -> FunctionVersion:
    response_200 = FunctionVersion.from_dict(json_of(response))

    return response_200


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ErrorBody | FunctionVersion]:
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
    body: CreateFunctionVersionRequestBody | Unset = UNSET,
) -> Response[ErrorBody | FunctionVersion]:
    """Publishes a version of a function.

     Keeps code and configuration of the function as they are now under the name of a version. A function
    may have 20 versions, with `latest`.

    Args:
        project_id (str):
        function_urn (str):
        body (CreateFunctionVersionRequestBody | Unset): The version to publish; all of it may be
            left out.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | FunctionVersion]
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
    body: CreateFunctionVersionRequestBody | Unset = UNSET,
) -> ErrorBody | FunctionVersion | None:
    """Publishes a version of a function.

     Keeps code and configuration of the function as they are now under the name of a version. A function
    may have 20 versions, with `latest`.

    Args:
        project_id (str):
        function_urn (str):
        body (CreateFunctionVersionRequestBody | Unset): The version to publish; all of it may be
            left out.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | FunctionVersion
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
    body: CreateFunctionVersionRequestBody | Unset = UNSET,
) -> Response[ErrorBody | FunctionVersion]:
    """Publishes a version of a function.

     Keeps code and configuration of the function as they are now under the name of a version. A function
    may have 20 versions, with `latest`.

    Args:
        project_id (str):
        function_urn (str):
        body (CreateFunctionVersionRequestBody | Unset): The version to publish; all of it may be
            left out.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | FunctionVersion]
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
    body: CreateFunctionVersionRequestBody | Unset = UNSET,
) -> ErrorBody | FunctionVersion | None:
    """Publishes a version of a function.

     Keeps code and configuration of the function as they are now under the name of a version. A function
    may have 20 versions, with `latest`.

    Args:
        project_id (str):
        function_urn (str):
        body (CreateFunctionVersionRequestBody | Unset): The version to publish; all of it may be
            left out.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | FunctionVersion
    """

    return (
        await asyncio_detailed(
            project_id=project_id,
            function_urn=function_urn,
            client=client,
            body=body,
        )
    ).parsed

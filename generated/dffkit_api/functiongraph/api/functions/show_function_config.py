# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.boolean_text import BooleanText
from ...models.error_body import ErrorBody
from ...models.function_config import FunctionConfig
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
    is_bridge: BooleanText | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_is_bridge: str | Unset = UNSET
    if not isinstance(is_bridge, Unset):
        json_is_bridge = is_bridge

    params["is_bridge"] = json_is_bridge

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v2/{project_id}/fgs/functions/{function_urn}/config".format(
            project_id=path_segment(project_id, "project_id"),
            function_urn=path_segment(function_urn, "function_urn"),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ErrorBody | FunctionConfig | None:
    if response.status_code == 200:
        response_200 = FunctionConfig.from_dict(json_of(response))

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


def _parse_success(response: httpx.Response) -> FunctionConfig:
    response_200 = FunctionConfig.from_dict(json_of(response))

    return response_200


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ErrorBody | FunctionConfig]:
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
    is_bridge: BooleanText | Unset = UNSET,
) -> Response[ErrorBody | FunctionConfig]:
    """Shows the configuration of a function.

     Shows a function without its code.

    Args:
        project_id (str):
        function_urn (str):
        is_bridge (BooleanText | Unset): Yes or no as text.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | FunctionConfig]
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        function_urn=function_urn,
        is_bridge=is_bridge,
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
    is_bridge: BooleanText | Unset = UNSET,
) -> ErrorBody | FunctionConfig | None:
    """Shows the configuration of a function.

     Shows a function without its code.

    Args:
        project_id (str):
        function_urn (str):
        is_bridge (BooleanText | Unset): Yes or no as text.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | FunctionConfig
    """

    return sync_detailed(
        project_id=project_id,
        function_urn=function_urn,
        client=client,
        is_bridge=is_bridge,
    ).parsed


async def asyncio_detailed(
    project_id: str,
    function_urn: str,
    *,
    client: AuthenticatedClient | Client,
    is_bridge: BooleanText | Unset = UNSET,
) -> Response[ErrorBody | FunctionConfig]:
    """Shows the configuration of a function.

     Shows a function without its code.

    Args:
        project_id (str):
        function_urn (str):
        is_bridge (BooleanText | Unset): Yes or no as text.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | FunctionConfig]
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        function_urn=function_urn,
        is_bridge=is_bridge,
    )

    response = await client.get_async_httpx_client().request(**_kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    project_id: str,
    function_urn: str,
    *,
    client: AuthenticatedClient | Client,
    is_bridge: BooleanText | Unset = UNSET,
) -> ErrorBody | FunctionConfig | None:
    """Shows the configuration of a function.

     Shows a function without its code.

    Args:
        project_id (str):
        function_urn (str):
        is_bridge (BooleanText | Unset): Yes or no as text.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | FunctionConfig
    """

    return (
        await asyncio_detailed(
            project_id=project_id,
            function_urn=function_urn,
            client=client,
            is_bridge=is_bridge,
        )
    ).parsed

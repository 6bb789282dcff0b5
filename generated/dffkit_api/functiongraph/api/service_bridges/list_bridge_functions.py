# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_body import ErrorBody
from ...models.function_summary import FunctionSummary
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
    type_: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["type"] = type_

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v2/{project_id}/fgs/functions/{function_urn}/servicebridge/relation".format(
            project_id=path_segment(project_id, "project_id"),
            function_urn=path_segment(function_urn, "function_urn"),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ErrorBody | list[FunctionSummary] | None:
    if response.status_code == 200:
        response_200 = []
        _response_200 = json_of(response)
        for componentsschemas_bridge_function_list_item_data in [] if _response_200 is None else _response_200:
            componentsschemas_bridge_function_list_item = FunctionSummary.from_dict(
                componentsschemas_bridge_function_list_item_data
            )

            response_200.append(componentsschemas_bridge_function_list_item)

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


def _parse_success(response: httpx.Response) -> list[FunctionSummary]:
    response_200 = []
    _response_200 = json_of(response)
    for componentsschemas_bridge_function_list_item_data in [] if _response_200 is None else _response_200:
        componentsschemas_bridge_function_list_item = FunctionSummary.from_dict(
            componentsschemas_bridge_function_list_item_data
        )

        response_200.append(componentsschemas_bridge_function_list_item)

    return response_200


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ErrorBody | list[FunctionSummary]]:
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
    type_: str | Unset = UNSET,
) -> Response[ErrorBody | list[FunctionSummary]]:
    """Lists the bridge functions of a function.

     Lists the bridge functions that are bound to a function; there are no pages.

    Args:
        project_id (str):
        function_urn (str):
        type_ (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | list[FunctionSummary]]
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        function_urn=function_urn,
        type_=type_,
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
    type_: str | Unset = UNSET,
) -> ErrorBody | list[FunctionSummary] | None:
    """Lists the bridge functions of a function.

     Lists the bridge functions that are bound to a function; there are no pages.

    Args:
        project_id (str):
        function_urn (str):
        type_ (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | list[FunctionSummary]
    """

    return sync_detailed(
        project_id=project_id,
        function_urn=function_urn,
        client=client,
        type_=type_,
    ).parsed


async def asyncio_detailed(
    project_id: str,
    function_urn: str,
    *,
    client: AuthenticatedClient | Client,
    type_: str | Unset = UNSET,
) -> Response[ErrorBody | list[FunctionSummary]]:
    """Lists the bridge functions of a function.

     Lists the bridge functions that are bound to a function; there are no pages.

    Args:
        project_id (str):
        function_urn (str):
        type_ (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | list[FunctionSummary]]
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        function_urn=function_urn,
        type_=type_,
    )

    response = await client.get_async_httpx_client().request(**_kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    project_id: str,
    function_urn: str,
    *,
    client: AuthenticatedClient | Client,
    type_: str | Unset = UNSET,
) -> ErrorBody | list[FunctionSummary] | None:
    """Lists the bridge functions of a function.

     Lists the bridge functions that are bound to a function; there are no pages.

    Args:
        project_id (str):
        function_urn (str):
        type_ (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | list[FunctionSummary]
    """

    return (
        await asyncio_detailed(
            project_id=project_id,
            function_urn=function_urn,
            client=client,
            type_=type_,
        )
    ).parsed

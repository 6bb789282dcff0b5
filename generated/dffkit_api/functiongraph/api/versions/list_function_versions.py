# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_body import ErrorBody
from ...models.function_version_list import FunctionVersionList
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
    function_urn: str,
    *,
    marker: str | Unset = UNSET,
    maxitems: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["marker"] = marker

    params["maxitems"] = maxitems

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v2/{project_id}/fgs/functions/{function_urn}/versions".format(
            project_id=path_segment(project_id, "project_id"),
            function_urn=path_segment(function_urn, "function_urn"),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ErrorBody | FunctionVersionList | None:
    if response.status_code == 200:
        response_200 = FunctionVersionList.from_dict(json_of(response))

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


def _parse_success(response: httpx.Response) -> FunctionVersionList:
    return FunctionVersionList.from_dict(
        with_lists(
            json_of(response),
            ("versions",),
            (
                "next_marker",
                "count",
            ),
        )
    )


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ErrorBody | FunctionVersionList]:
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
    marker: str | Unset = UNSET,
    maxitems: str | Unset = UNSET,
) -> Response[ErrorBody | FunctionVersionList]:
    """Lists the versions of a function.

     Lists the versions of a function, `latest` among them, page by page.

    Args:
        project_id (str):
        function_urn (str):
        marker (str | Unset):
        maxitems (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | FunctionVersionList]
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        function_urn=function_urn,
        marker=marker,
        maxitems=maxitems,
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
    marker: str | Unset = UNSET,
    maxitems: str | Unset = UNSET,
) -> ErrorBody | FunctionVersionList | None:
    """Lists the versions of a function.

     Lists the versions of a function, `latest` among them, page by page.

    Args:
        project_id (str):
        function_urn (str):
        marker (str | Unset):
        maxitems (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | FunctionVersionList
    """

    return sync_detailed(
        project_id=project_id,
        function_urn=function_urn,
        client=client,
        marker=marker,
        maxitems=maxitems,
    ).parsed


async def asyncio_detailed(
    project_id: str,
    function_urn: str,
    *,
    client: AuthenticatedClient | Client,
    marker: str | Unset = UNSET,
    maxitems: str | Unset = UNSET,
) -> Response[ErrorBody | FunctionVersionList]:
    """Lists the versions of a function.

     Lists the versions of a function, `latest` among them, page by page.

    Args:
        project_id (str):
        function_urn (str):
        marker (str | Unset):
        maxitems (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | FunctionVersionList]
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        function_urn=function_urn,
        marker=marker,
        maxitems=maxitems,
    )

    response = await client.get_async_httpx_client().request(**_kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    project_id: str,
    function_urn: str,
    *,
    client: AuthenticatedClient | Client,
    marker: str | Unset = UNSET,
    maxitems: str | Unset = UNSET,
) -> ErrorBody | FunctionVersionList | None:
    """Lists the versions of a function.

     Lists the versions of a function, `latest` among them, page by page.

    Args:
        project_id (str):
        function_urn (str):
        marker (str | Unset):
        maxitems (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | FunctionVersionList
    """

    return (
        await asyncio_detailed(
            project_id=project_id,
            function_urn=function_urn,
            client=client,
            marker=marker,
            maxitems=maxitems,
        )
    ).parsed

# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...types import Response, path_segment, status_of


def _get_kwargs(
    project_id: str,
    func_urn: str,
    state: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/v2/{project_id}/fgs/functions/{func_urn}/collect/{state}".format(
            project_id=path_segment(project_id, "project_id"),
            func_urn=path_segment(func_urn, "func_urn"),
            state=path_segment(state, "state"),
        ),
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Any | None:
    if response.status_code == 204:
        return None

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _parse_success(response: httpx.Response) -> None:
    return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[Any]:
    return Response(
        status_code=status_of(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    project_id: str,
    func_urn: str,
    state: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[Any]:
    """
    Args:
        project_id (str):
        func_urn (str):
        state (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any]
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        func_urn=func_urn,
        state=state,
    )

    response = client.get_httpx_client().request(
        **_kwargs,
    )

    return _build_response(client=client, response=response)


async def asyncio_detailed(
    project_id: str,
    func_urn: str,
    state: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[Any]:
    """
    Args:
        project_id (str):
        func_urn (str):
        state (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any]
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        func_urn=func_urn,
        state=state,
    )

    response = await client.get_async_httpx_client().request(**_kwargs)

    return _build_response(client=client, response=response)

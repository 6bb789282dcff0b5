# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, cast

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_body import ErrorBody
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
    id: str,
    *,
    retain_repo: bool | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["retain_repo"] = retain_repo

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/v2/{project_id}/fgs/applications/{id}".format(
            project_id=path_segment(project_id, "project_id"),
            id=path_segment(id, "id"),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Any | ErrorBody | None:
    if response.status_code == 200:
        response_200 = cast(Any, None)
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


def _parse_success(response: httpx.Response) -> None:
    return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[Any | ErrorBody]:
    return Response(
        status_code=status_of(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    project_id: str,
    id: str,
    *,
    client: AuthenticatedClient | Client,
    retain_repo: bool | Unset = UNSET,
) -> Response[Any | ErrorBody]:
    """Deletes an application.

     Deletes one application with the resources that belong to it.

    Args:
        project_id (str):
        id (str):
        retain_repo (bool | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | ErrorBody]
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        id=id,
        retain_repo=retain_repo,
    )

    response = client.get_httpx_client().request(
        **_kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    project_id: str,
    id: str,
    *,
    client: AuthenticatedClient | Client,
    retain_repo: bool | Unset = UNSET,
) -> Any | ErrorBody | None:
    """Deletes an application.

     Deletes one application with the resources that belong to it.

    Args:
        project_id (str):
        id (str):
        retain_repo (bool | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | ErrorBody
    """

    return sync_detailed(
        project_id=project_id,
        id=id,
        client=client,
        retain_repo=retain_repo,
    ).parsed


async def asyncio_detailed(
    project_id: str,
    id: str,
    *,
    client: AuthenticatedClient | Client,
    retain_repo: bool | Unset = UNSET,
) -> Response[Any | ErrorBody]:
    """Deletes an application.

     Deletes one application with the resources that belong to it.

    Args:
        project_id (str):
        id (str):
        retain_repo (bool | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | ErrorBody]
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        id=id,
        retain_repo=retain_repo,
    )

    response = await client.get_async_httpx_client().request(**_kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    project_id: str,
    id: str,
    *,
    client: AuthenticatedClient | Client,
    retain_repo: bool | Unset = UNSET,
) -> Any | ErrorBody | None:
    """Deletes an application.

     Deletes one application with the resources that belong to it.

    Args:
        project_id (str):
        id (str):
        retain_repo (bool | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | ErrorBody
    """

    return (
        await asyncio_detailed(
            project_id=project_id,
            id=id,
            client=client,
            retain_repo=retain_repo,
        )
    ).parsed

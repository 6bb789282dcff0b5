# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.dependency_version import DependencyVersion
from ...models.error_body import ErrorBody
from ...types import (
    Response,
    json_of,
    path_segment,
    status_of,
)


def _get_kwargs(
    project_id: str,
    depend_id: str,
    version: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v2/{project_id}/fgs/dependencies/{depend_id}/version/{version}".format(
            project_id=path_segment(project_id, "project_id"),
            depend_id=path_segment(depend_id, "depend_id"),
            version=path_segment(version, "version"),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> DependencyVersion | ErrorBody | None:
    if response.status_code == 200:
        response_200 = DependencyVersion.from_dict(json_of(response))

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


def _parse_success(response: httpx.Response) -> DependencyVersion:
    response_200 = DependencyVersion.from_dict(json_of(response))

    return response_200


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[DependencyVersion | ErrorBody]:
    return Response(
        status_code=status_of(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    project_id: str,
    depend_id: str,
    version: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[DependencyVersion | ErrorBody]:
    """Shows one version of a dependency package.

     Shows one version of a package, with an address it can be fetched from.

    Args:
        project_id (str):
        depend_id (str):
        version (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DependencyVersion | ErrorBody]
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        depend_id=depend_id,
        version=version,
    )

    response = client.get_httpx_client().request(
        **_kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    project_id: str,
    depend_id: str,
    version: str,
    *,
    client: AuthenticatedClient | Client,
) -> DependencyVersion | ErrorBody | None:
    """Shows one version of a dependency package.

     Shows one version of a package, with an address it can be fetched from.

    Args:
        project_id (str):
        depend_id (str):
        version (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DependencyVersion | ErrorBody
    """

    return sync_detailed(
        project_id=project_id,
        depend_id=depend_id,
        version=version,
        client=client,
    ).parsed


async def asyncio_detailed(
    project_id: str,
    depend_id: str,
    version: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[DependencyVersion | ErrorBody]:
    """Shows one version of a dependency package.

     Shows one version of a package, with an address it can be fetched from.

    Args:
        project_id (str):
        depend_id (str):
        version (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DependencyVersion | ErrorBody]
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        depend_id=depend_id,
        version=version,
    )

    response = await client.get_async_httpx_client().request(**_kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    project_id: str,
    depend_id: str,
    version: str,
    *,
    client: AuthenticatedClient | Client,
) -> DependencyVersion | ErrorBody | None:
    """Shows one version of a dependency package.

     Shows one version of a package, with an address it can be fetched from.

    Args:
        project_id (str):
        depend_id (str):
        version (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DependencyVersion | ErrorBody
    """

    return (
        await asyncio_detailed(
            project_id=project_id,
            depend_id=depend_id,
            version=version,
            client=client,
        )
    ).parsed

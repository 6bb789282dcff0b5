# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.dependency import Dependency
from ...models.dependency_from_obs import DependencyFromObs
from ...models.dependency_from_zip import DependencyFromZip
from ...models.error_body import ErrorBody
from ...types import (
    Response,
    json_of,
    path_segment,
    status_of,
)


def _get_kwargs(
    project_id: str,
    *,
    body: DependencyFromObs | DependencyFromZip,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v2/{project_id}/fgs/dependencies/version".format(
            project_id=path_segment(project_id, "project_id"),
        ),
    }

    if isinstance(body, DependencyFromZip):
        _kwargs["json"] = body.to_dict()
    else:
        _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Dependency | ErrorBody | None:
    if response.status_code == 200:
        response_200 = Dependency.from_dict(json_of(response))

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

    if response.status_code == 503:
        response_503 = ErrorBody.from_dict(json_of(response))

        return response_503

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _parse_success(response: httpx.Response) -> Dependency:
    response_200 = Dependency.from_dict(json_of(response))

    return response_200


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Dependency | ErrorBody]:
    return Response(
        status_code=status_of(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    project_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: DependencyFromObs | DependencyFromZip,
) -> Response[Dependency | ErrorBody]:
    """Uploads a version of a dependency package.

     Uploads a package, as a zip in the body or from OBS. A name that is in use gets its next version, a
    new name its first.

    Args:
        project_id (str):
        body (DependencyFromObs | DependencyFromZip): A package to upload, as a zip in the body or
            from OBS; `depend_type` says which.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Dependency | ErrorBody]
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        body=body,
    )

    response = client.get_httpx_client().request(
        **_kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    project_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: DependencyFromObs | DependencyFromZip,
) -> Dependency | ErrorBody | None:
    """Uploads a version of a dependency package.

     Uploads a package, as a zip in the body or from OBS. A name that is in use gets its next version, a
    new name its first.

    Args:
        project_id (str):
        body (DependencyFromObs | DependencyFromZip): A package to upload, as a zip in the body or
            from OBS; `depend_type` says which.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Dependency | ErrorBody
    """

    return sync_detailed(
        project_id=project_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    project_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: DependencyFromObs | DependencyFromZip,
) -> Response[Dependency | ErrorBody]:
    """Uploads a version of a dependency package.

     Uploads a package, as a zip in the body or from OBS. A name that is in use gets its next version, a
    new name its first.

    Args:
        project_id (str):
        body (DependencyFromObs | DependencyFromZip): A package to upload, as a zip in the body or
            from OBS; `depend_type` says which.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Dependency | ErrorBody]
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**_kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    project_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: DependencyFromObs | DependencyFromZip,
) -> Dependency | ErrorBody | None:
    """Uploads a version of a dependency package.

     Uploads a package, as a zip in the body or from OBS. A name that is in use gets its next version, a
    new name its first.

    Args:
        project_id (str):
        body (DependencyFromObs | DependencyFromZip): A package to upload, as a zip in the body or
            from OBS; `depend_type` says which.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Dependency | ErrorBody
    """

    return (
        await asyncio_detailed(
            project_id=project_id,
            client=client,
            body=body,
        )
    ).parsed

# Generated from specs/func/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_envelope import ErrorEnvelope
from ...models.sync_call import SyncCall
from ...types import (
    Response,
    any_content,
    json_of,
    path_segment,
    status_of,
)


def _get_kwargs(
    id: str,
    *,
    body: SyncCall,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/api/v1/al/{id}".format(
            id=path_segment(id, "id"),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Any | ErrorEnvelope | None:
    if response.status_code == 200:
        response_200 = any_content(response)
        return response_200

    if response.status_code == 400:
        response_400 = ErrorEnvelope.from_dict(json_of(response))

        return response_400

    if response.status_code == 401:
        response_401 = ErrorEnvelope.from_dict(json_of(response))

        return response_401

    if response.status_code == 403:
        response_403 = ErrorEnvelope.from_dict(json_of(response))

        return response_403

    if response.status_code == 404:
        response_404 = ErrorEnvelope.from_dict(json_of(response))

        return response_404

    if response.status_code == 429:
        response_429 = ErrorEnvelope.from_dict(json_of(response))

        return response_429

    if response.status_code == 500:
        response_500 = ErrorEnvelope.from_dict(json_of(response))

        return response_500

    if response.status_code == 599:
        response_599 = ErrorEnvelope.from_dict(json_of(response))

        return response_599

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _parse_success(response: httpx.Response) -> Any:
    response_200 = any_content(response)
    return response_200


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[Any | ErrorEnvelope]:
    return Response(
        status_code=status_of(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    id: str,
    *,
    client: AuthenticatedClient | Client,
    body: SyncCall,
) -> Response[Any | ErrorEnvelope]:
    """Calls a sync API, with its arguments in a JSON body.

     Under the old name of the path, `/al/`, as before version 5. An argument that the API has fixed must
    not be given, and nothing but the documented fields may stand in the body.

    Args:
        id (str):
        body (SyncCall):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | ErrorEnvelope]
    """

    _kwargs = _get_kwargs(
        id=id,
        body=body,
    )

    response = client.get_httpx_client().request(
        **_kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    id: str,
    *,
    client: AuthenticatedClient | Client,
    body: SyncCall,
) -> Any | ErrorEnvelope | None:
    """Calls a sync API, with its arguments in a JSON body.

     Under the old name of the path, `/al/`, as before version 5. An argument that the API has fixed must
    not be given, and nothing but the documented fields may stand in the body.

    Args:
        id (str):
        body (SyncCall):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | ErrorEnvelope
    """

    return sync_detailed(
        id=id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    id: str,
    *,
    client: AuthenticatedClient | Client,
    body: SyncCall,
) -> Response[Any | ErrorEnvelope]:
    """Calls a sync API, with its arguments in a JSON body.

     Under the old name of the path, `/al/`, as before version 5. An argument that the API has fixed must
    not be given, and nothing but the documented fields may stand in the body.

    Args:
        id (str):
        body (SyncCall):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | ErrorEnvelope]
    """

    _kwargs = _get_kwargs(
        id=id,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**_kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    id: str,
    *,
    client: AuthenticatedClient | Client,
    body: SyncCall,
) -> Any | ErrorEnvelope | None:
    """Calls a sync API, with its arguments in a JSON body.

     Under the old name of the path, `/al/`, as before version 5. An argument that the API has fixed must
    not be given, and nothing but the documented fields may stand in the body.

    Args:
        id (str):
        body (SyncCall):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | ErrorEnvelope
    """

    return (
        await asyncio_detailed(
            id=id,
            client=client,
            body=body,
        )
    ).parsed

# Generated from specs/dataway/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.data_kit_failure import DataKitFailure
from ...models.data_way_failure import DataWayFailure
from ...models.token_check import TokenCheck
from ...types import (
    Response,
    json_of,
    path_segment,
    status_of,
)


def _get_kwargs(
    token: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/check/token/{token}".format(
            token=path_segment(token, "token"),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> DataKitFailure | DataWayFailure | TokenCheck | None:
    if response.status_code == 200:
        response_200 = TokenCheck.from_dict(json_of(response))

        return response_200

    if response.status_code == 404:

        def _parse_response_404(data: object) -> DataKitFailure | DataWayFailure:
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_failure_type_0 = DataKitFailure.from_dict(data)

                return componentsschemas_failure_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, dict):
                raise TypeError()
            componentsschemas_failure_type_1 = DataWayFailure.from_dict(data)

            return componentsschemas_failure_type_1

        response_404 = _parse_response_404(json_of(response))

        return response_404

    if response.status_code == 429:

        def _parse_response_429(data: object) -> DataKitFailure | DataWayFailure:
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_failure_type_0 = DataKitFailure.from_dict(data)

                return componentsschemas_failure_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, dict):
                raise TypeError()
            componentsschemas_failure_type_1 = DataWayFailure.from_dict(data)

            return componentsschemas_failure_type_1

        response_429 = _parse_response_429(json_of(response))

        return response_429

    if response.status_code == 500:

        def _parse_response_500(data: object) -> DataKitFailure | DataWayFailure:
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_failure_type_0 = DataKitFailure.from_dict(data)

                return componentsschemas_failure_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, dict):
                raise TypeError()
            componentsschemas_failure_type_1 = DataWayFailure.from_dict(data)

            return componentsschemas_failure_type_1

        response_500 = _parse_response_500(json_of(response))

        return response_500

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _parse_success(response: httpx.Response) -> TokenCheck:
    response_200 = TokenCheck.from_dict(json_of(response))

    return response_200


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[DataKitFailure | DataWayFailure | TokenCheck]:
    return Response(
        status_code=status_of(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    token: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[DataKitFailure | DataWayFailure | TokenCheck]:
    """Tells whether a token is one of a workspace.

     The answer is in `code` of the body, 200 for a token that is known; DataKit looks at nothing else.
    The token stands in the path, so it also stands wherever a server in between writes paths down.

    Args:
        token (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DataKitFailure | DataWayFailure | TokenCheck]
    """

    _kwargs = _get_kwargs(
        token=token,
    )

    response = client.get_httpx_client().request(
        **_kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    token: str,
    *,
    client: AuthenticatedClient | Client,
) -> DataKitFailure | DataWayFailure | TokenCheck | None:
    """Tells whether a token is one of a workspace.

     The answer is in `code` of the body, 200 for a token that is known; DataKit looks at nothing else.
    The token stands in the path, so it also stands wherever a server in between writes paths down.

    Args:
        token (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DataKitFailure | DataWayFailure | TokenCheck
    """

    return sync_detailed(
        token=token,
        client=client,
    ).parsed


async def asyncio_detailed(
    token: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[DataKitFailure | DataWayFailure | TokenCheck]:
    """Tells whether a token is one of a workspace.

     The answer is in `code` of the body, 200 for a token that is known; DataKit looks at nothing else.
    The token stands in the path, so it also stands wherever a server in between writes paths down.

    Args:
        token (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DataKitFailure | DataWayFailure | TokenCheck]
    """

    _kwargs = _get_kwargs(
        token=token,
    )

    response = await client.get_async_httpx_client().request(**_kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    token: str,
    *,
    client: AuthenticatedClient | Client,
) -> DataKitFailure | DataWayFailure | TokenCheck | None:
    """Tells whether a token is one of a workspace.

     The answer is in `code` of the body, 200 for a token that is known; DataKit looks at nothing else.
    The token stands in the path, so it also stands wherever a server in between writes paths down.

    Args:
        token (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DataKitFailure | DataWayFailure | TokenCheck
    """

    return (
        await asyncio_detailed(
            token=token,
            client=client,
        )
    ).parsed

# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.dialing_region import DialingRegion
from ...models.dialing_region_list_reply import DialingRegionListReply
from ...models.error_envelope import ErrorEnvelope
from ...models.list_dialing_regions_is_alive import ListDialingRegionsIsAlive
from ...types import (
    UNSET,
    Response,
    Unset,
    json_of,
    seen,
    status_of,
    with_lists,
)


def _get_kwargs(
    *,
    is_alive: ListDialingRegionsIsAlive | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_is_alive: str | Unset = UNSET
    if not isinstance(is_alive, Unset):
        json_is_alive = is_alive

    params["isAlive"] = json_is_alive

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/v1/dialing_region/list",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> DialingRegionListReply | ErrorEnvelope | None:
    if response.status_code == 200:
        response_200 = DialingRegionListReply.from_dict(json_of(response))

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

    if response.status_code == 500:
        response_500 = ErrorEnvelope.from_dict(json_of(response))

        return response_500

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _parse_success(response: httpx.Response) -> DialingRegionListReply:
    return DialingRegionListReply.from_dict(
        with_lists(
            json_of(response),
            ("content",),
            (
                "code",
                "success",
                "errorCode",
                "message",
                "traceId",
                "pageInfo",
            ),
        )
    )


def _parse_content(response: httpx.Response) -> list[DialingRegion]:
    reply = _parse_success(response)
    seen(reply)
    return reply.content


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[DialingRegionListReply | ErrorEnvelope]:
    return Response(
        status_code=status_of(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    is_alive: ListDialingRegionsIsAlive | Unset = UNSET,
) -> Response[DialingRegionListReply | ErrorEnvelope]:
    """Lists the workspace's own nodes.

     All at once, there are no pages. The vendor's nodes come with `list_default_dialing_regions`.

    Args:
        is_alive (ListDialingRegionsIsAlive | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DialingRegionListReply | ErrorEnvelope]
    """

    _kwargs = _get_kwargs(
        is_alive=is_alive,
    )

    response = client.get_httpx_client().request(
        **_kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    is_alive: ListDialingRegionsIsAlive | Unset = UNSET,
) -> DialingRegionListReply | ErrorEnvelope | None:
    """Lists the workspace's own nodes.

     All at once, there are no pages. The vendor's nodes come with `list_default_dialing_regions`.

    Args:
        is_alive (ListDialingRegionsIsAlive | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DialingRegionListReply | ErrorEnvelope
    """

    return sync_detailed(
        client=client,
        is_alive=is_alive,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    is_alive: ListDialingRegionsIsAlive | Unset = UNSET,
) -> Response[DialingRegionListReply | ErrorEnvelope]:
    """Lists the workspace's own nodes.

     All at once, there are no pages. The vendor's nodes come with `list_default_dialing_regions`.

    Args:
        is_alive (ListDialingRegionsIsAlive | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DialingRegionListReply | ErrorEnvelope]
    """

    _kwargs = _get_kwargs(
        is_alive=is_alive,
    )

    response = await client.get_async_httpx_client().request(**_kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    is_alive: ListDialingRegionsIsAlive | Unset = UNSET,
) -> DialingRegionListReply | ErrorEnvelope | None:
    """Lists the workspace's own nodes.

     All at once, there are no pages. The vendor's nodes come with `list_default_dialing_regions`.

    Args:
        is_alive (ListDialingRegionsIsAlive | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DialingRegionListReply | ErrorEnvelope
    """

    return (
        await asyncio_detailed(
            client=client,
            is_alive=is_alive,
        )
    ).parsed

# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.default_dialing_region_list_reply import DefaultDialingRegionListReply
from ...models.dialing_region import DialingRegion
from ...models.error_envelope import ErrorEnvelope
from ...types import (
    Response,
    json_of,
    seen,
    status_of,
    with_lists,
)


def _get_kwargs() -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/v1/dialing_task/default_region_list",
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> DefaultDialingRegionListReply | ErrorEnvelope | None:
    if response.status_code == 200:
        response_200 = DefaultDialingRegionListReply.from_dict(json_of(response))

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


def _parse_success(response: httpx.Response) -> DefaultDialingRegionListReply:
    return DefaultDialingRegionListReply.from_dict(
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
) -> Response[DefaultDialingRegionListReply | ErrorEnvelope]:
    return Response(
        status_code=status_of(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
) -> Response[DefaultDialingRegionListReply | ErrorEnvelope]:
    """Lists the vendor's nodes from which tasks can run.

     All at once, there are no pages.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DefaultDialingRegionListReply | ErrorEnvelope]
    """

    _kwargs = _get_kwargs()

    response = client.get_httpx_client().request(
        **_kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
) -> DefaultDialingRegionListReply | ErrorEnvelope | None:
    """Lists the vendor's nodes from which tasks can run.

     All at once, there are no pages.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DefaultDialingRegionListReply | ErrorEnvelope
    """

    return sync_detailed(
        client=client,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
) -> Response[DefaultDialingRegionListReply | ErrorEnvelope]:
    """Lists the vendor's nodes from which tasks can run.

     All at once, there are no pages.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DefaultDialingRegionListReply | ErrorEnvelope]
    """

    _kwargs = _get_kwargs()

    response = await client.get_async_httpx_client().request(**_kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
) -> DefaultDialingRegionListReply | ErrorEnvelope | None:
    """Lists the vendor's nodes from which tasks can run.

     All at once, there are no pages.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DefaultDialingRegionListReply | ErrorEnvelope
    """

    return (
        await asyncio_detailed(
            client=client,
        )
    ).parsed

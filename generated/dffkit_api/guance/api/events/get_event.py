# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_envelope import ErrorEnvelope
from ...models.event import Event
from ...models.event_reply import EventReply
from ...types import (
    UNSET,
    Response,
    Unset,
    json_of,
    path_segment,
    seen,
    status_of,
)


def _get_kwargs(
    doc_id: str,
    *,
    time_range: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["timeRange"] = time_range

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/v1/events/{doc_id}/get".format(
            doc_id=path_segment(doc_id, "doc_id"),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ErrorEnvelope | EventReply | None:
    if response.status_code == 200:
        response_200 = EventReply.from_dict(json_of(response))

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


def _parse_success(response: httpx.Response) -> EventReply:
    response_200 = EventReply.from_dict(json_of(response))

    return response_200


def _parse_content(response: httpx.Response) -> Event:
    reply = _parse_success(response)
    seen(reply)
    return reply.content


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ErrorEnvelope | EventReply]:
    return Response(
        status_code=status_of(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    doc_id: str,
    *,
    client: AuthenticatedClient | Client,
    time_range: str | Unset = UNSET,
) -> Response[ErrorEnvelope | EventReply]:
    """Shows an event.

    Args:
        doc_id (str):
        time_range (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | EventReply]
    """

    _kwargs = _get_kwargs(
        doc_id=doc_id,
        time_range=time_range,
    )

    response = client.get_httpx_client().request(
        **_kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    doc_id: str,
    *,
    client: AuthenticatedClient | Client,
    time_range: str | Unset = UNSET,
) -> ErrorEnvelope | EventReply | None:
    """Shows an event.

    Args:
        doc_id (str):
        time_range (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | EventReply
    """

    return sync_detailed(
        doc_id=doc_id,
        client=client,
        time_range=time_range,
    ).parsed


async def asyncio_detailed(
    doc_id: str,
    *,
    client: AuthenticatedClient | Client,
    time_range: str | Unset = UNSET,
) -> Response[ErrorEnvelope | EventReply]:
    """Shows an event.

    Args:
        doc_id (str):
        time_range (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | EventReply]
    """

    _kwargs = _get_kwargs(
        doc_id=doc_id,
        time_range=time_range,
    )

    response = await client.get_async_httpx_client().request(**_kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    doc_id: str,
    *,
    client: AuthenticatedClient | Client,
    time_range: str | Unset = UNSET,
) -> ErrorEnvelope | EventReply | None:
    """Shows an event.

    Args:
        doc_id (str):
        time_range (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | EventReply
    """

    return (
        await asyncio_detailed(
            doc_id=doc_id,
            client=client,
            time_range=time_range,
        )
    ).parsed

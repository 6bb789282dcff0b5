# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_envelope import ErrorEnvelope
from ...models.outer_function_result import OuterFunctionResult
from ...models.push_outer_event import PushOuterEvent
from ...models.push_outer_event_reply import PushOuterEventReply
from ...types import (
    Response,
    json_of,
    path_segment,
    seen,
    status_of,
)


def _get_kwargs(
    secret: str,
    sub_uri: str,
    *,
    body: PushOuterEvent,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/api/v1/push-events/{secret}/{sub_uri}".format(
            secret=path_segment(secret, "secret"),
            sub_uri=path_segment(sub_uri, "sub_uri"),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ErrorEnvelope | PushOuterEventReply | None:
    if response.status_code == 200:
        response_200 = PushOuterEventReply.from_dict(json_of(response))

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


def _parse_success(response: httpx.Response) -> PushOuterEventReply:
    response_200 = PushOuterEventReply.from_dict(json_of(response))

    return response_200


def _parse_content(response: httpx.Response) -> OuterFunctionResult:
    reply = _parse_success(response)
    seen(reply)
    return reply.content


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ErrorEnvelope | PushOuterEventReply]:
    return Response(
        status_code=status_of(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    secret: str,
    sub_uri: str,
    *,
    client: AuthenticatedClient | Client,
    body: PushOuterEvent,
) -> Response[ErrorEnvelope | PushOuterEventReply]:
    """Hands an event to a monitor of outside events.

     Secret and `subUri` of the monitor are the credential. With wrong ones the call works and the event
    is dropped.

    Args:
        secret (str):
        sub_uri (str):
        body (PushOuterEvent):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | PushOuterEventReply]
    """

    _kwargs = _get_kwargs(
        secret=secret,
        sub_uri=sub_uri,
        body=body,
    )

    response = client.get_httpx_client().request(
        **_kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    secret: str,
    sub_uri: str,
    *,
    client: AuthenticatedClient | Client,
    body: PushOuterEvent,
) -> ErrorEnvelope | PushOuterEventReply | None:
    """Hands an event to a monitor of outside events.

     Secret and `subUri` of the monitor are the credential. With wrong ones the call works and the event
    is dropped.

    Args:
        secret (str):
        sub_uri (str):
        body (PushOuterEvent):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | PushOuterEventReply
    """

    return sync_detailed(
        secret=secret,
        sub_uri=sub_uri,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    secret: str,
    sub_uri: str,
    *,
    client: AuthenticatedClient | Client,
    body: PushOuterEvent,
) -> Response[ErrorEnvelope | PushOuterEventReply]:
    """Hands an event to a monitor of outside events.

     Secret and `subUri` of the monitor are the credential. With wrong ones the call works and the event
    is dropped.

    Args:
        secret (str):
        sub_uri (str):
        body (PushOuterEvent):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | PushOuterEventReply]
    """

    _kwargs = _get_kwargs(
        secret=secret,
        sub_uri=sub_uri,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**_kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    secret: str,
    sub_uri: str,
    *,
    client: AuthenticatedClient | Client,
    body: PushOuterEvent,
) -> ErrorEnvelope | PushOuterEventReply | None:
    """Hands an event to a monitor of outside events.

     Secret and `subUri` of the monitor are the credential. With wrong ones the call works and the event
    is dropped.

    Args:
        secret (str):
        sub_uri (str):
        body (PushOuterEvent):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | PushOuterEventReply
    """

    return (
        await asyncio_detailed(
            secret=secret,
            sub_uri=sub_uri,
            client=client,
            body=body,
        )
    ).parsed

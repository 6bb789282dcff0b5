# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_envelope import ErrorEnvelope
from ...models.share_snapshot import ShareSnapshot
from ...models.shared_snapshot import SharedSnapshot
from ...models.shared_snapshot_reply import SharedSnapshotReply
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
    snapshot_uuid: str,
    *,
    body: ShareSnapshot | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/api/v1/snapshots/{snapshot_uuid}/share".format(
            snapshot_uuid=path_segment(snapshot_uuid, "snapshot_uuid"),
        ),
    }

    if not isinstance(body, Unset):
        _kwargs["json"] = body.to_dict()

    if not isinstance(body, Unset):
        headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ErrorEnvelope | SharedSnapshotReply | None:
    if response.status_code == 200:
        response_200 = SharedSnapshotReply.from_dict(json_of(response))

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


def _parse_success(response: httpx.Response) -> SharedSnapshotReply:
    response_200 = SharedSnapshotReply.from_dict(json_of(response))

    return response_200


def _parse_content(response: httpx.Response) -> SharedSnapshot:
    reply = _parse_success(response)
    seen(reply)
    return reply.content


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ErrorEnvelope | SharedSnapshotReply]:
    return Response(
        status_code=status_of(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    snapshot_uuid: str,
    *,
    client: AuthenticatedClient | Client,
    body: ShareSnapshot | Unset = UNSET,
) -> Response[ErrorEnvelope | SharedSnapshotReply]:
    """Makes a link to a snapshot, for readers without an account.

     Every call makes a link of its own; `delete_share_configs` takes links back.

    Args:
        snapshot_uuid (str):
        body (ShareSnapshot | Unset): What the link shows, for how long, and to whom.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | SharedSnapshotReply]
    """

    _kwargs = _get_kwargs(
        snapshot_uuid=snapshot_uuid,
        body=body,
    )

    response = client.get_httpx_client().request(
        **_kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    snapshot_uuid: str,
    *,
    client: AuthenticatedClient | Client,
    body: ShareSnapshot | Unset = UNSET,
) -> ErrorEnvelope | SharedSnapshotReply | None:
    """Makes a link to a snapshot, for readers without an account.

     Every call makes a link of its own; `delete_share_configs` takes links back.

    Args:
        snapshot_uuid (str):
        body (ShareSnapshot | Unset): What the link shows, for how long, and to whom.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | SharedSnapshotReply
    """

    return sync_detailed(
        snapshot_uuid=snapshot_uuid,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    snapshot_uuid: str,
    *,
    client: AuthenticatedClient | Client,
    body: ShareSnapshot | Unset = UNSET,
) -> Response[ErrorEnvelope | SharedSnapshotReply]:
    """Makes a link to a snapshot, for readers without an account.

     Every call makes a link of its own; `delete_share_configs` takes links back.

    Args:
        snapshot_uuid (str):
        body (ShareSnapshot | Unset): What the link shows, for how long, and to whom.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | SharedSnapshotReply]
    """

    _kwargs = _get_kwargs(
        snapshot_uuid=snapshot_uuid,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**_kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    snapshot_uuid: str,
    *,
    client: AuthenticatedClient | Client,
    body: ShareSnapshot | Unset = UNSET,
) -> ErrorEnvelope | SharedSnapshotReply | None:
    """Makes a link to a snapshot, for readers without an account.

     Every call makes a link of its own; `delete_share_configs` takes links back.

    Args:
        snapshot_uuid (str):
        body (ShareSnapshot | Unset): What the link shows, for how long, and to whom.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | SharedSnapshotReply
    """

    return (
        await asyncio_detailed(
            snapshot_uuid=snapshot_uuid,
            client=client,
            body=body,
        )
    ).parsed

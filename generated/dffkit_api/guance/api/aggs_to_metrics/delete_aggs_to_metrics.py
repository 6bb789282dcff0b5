# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.delete_metric_rules import DeleteMetricRules
from ...models.done_reply import DoneReply
from ...models.error_envelope import ErrorEnvelope
from ...types import (
    Response,
    json_of,
    seen,
    status_of,
)


def _get_kwargs(
    *,
    body: DeleteMetricRules,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/api/v1/aggs_to_metric/delete",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> DoneReply | ErrorEnvelope | None:
    if response.status_code == 200:
        response_200 = DoneReply.from_dict(json_of(response))

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


def _parse_success(response: httpx.Response) -> DoneReply:
    response_200 = DoneReply.from_dict(json_of(response))

    return response_200


def _parse_content(response: httpx.Response) -> bool:
    reply = _parse_success(response)
    seen(reply)
    return reply.content is not False


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[DoneReply | ErrorEnvelope]:
    return Response(
        status_code=status_of(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: DeleteMetricRules,
) -> Response[DoneReply | ErrorEnvelope]:
    """Deletes rules that make metrics.

    Args:
        body (DeleteMetricRules):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DoneReply | ErrorEnvelope]
    """

    _kwargs = _get_kwargs(
        body=body,
    )

    response = client.get_httpx_client().request(
        **_kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: DeleteMetricRules,
) -> DoneReply | ErrorEnvelope | None:
    """Deletes rules that make metrics.

    Args:
        body (DeleteMetricRules):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DoneReply | ErrorEnvelope
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: DeleteMetricRules,
) -> Response[DoneReply | ErrorEnvelope]:
    """Deletes rules that make metrics.

    Args:
        body (DeleteMetricRules):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DoneReply | ErrorEnvelope]
    """

    _kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**_kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: DeleteMetricRules,
) -> DoneReply | ErrorEnvelope | None:
    """Deletes rules that make metrics.

    Args:
        body (DeleteMetricRules):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DoneReply | ErrorEnvelope
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed

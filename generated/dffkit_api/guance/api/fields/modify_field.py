# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_envelope import ErrorEnvelope
from ...models.field import Field
from ...models.field_reply import FieldReply
from ...models.field_settings import FieldSettings
from ...types import (
    Response,
    json_of,
    path_segment,
    seen,
    status_of,
)


def _get_kwargs(
    field_uuid: str,
    *,
    body: FieldSettings,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/api/v1/field_cfg/{field_uuid}/modify".format(
            field_uuid=path_segment(field_uuid, "field_uuid"),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ErrorEnvelope | FieldReply | None:
    if response.status_code == 200:
        response_200 = FieldReply.from_dict(json_of(response))

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


def _parse_success(response: httpx.Response) -> FieldReply:
    response_200 = FieldReply.from_dict(json_of(response))

    return response_200


def _parse_content(response: httpx.Response) -> Field | str:
    reply = _parse_success(response)
    seen(reply)
    return reply.content


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ErrorEnvelope | FieldReply]:
    return Response(
        status_code=status_of(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    field_uuid: str,
    *,
    client: AuthenticatedClient | Client,
    body: FieldSettings,
) -> Response[ErrorEnvelope | FieldReply]:
    """Describes a field anew.

     Built-in fields cannot be changed. The answer is the text `need_confirm`, and nothing is stored,
    where the source has a built-in field of this name and `coverInner` is not true.

    Args:
        field_uuid (str):
        body (FieldSettings): A field, described whole.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | FieldReply]
    """

    _kwargs = _get_kwargs(
        field_uuid=field_uuid,
        body=body,
    )

    response = client.get_httpx_client().request(
        **_kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    field_uuid: str,
    *,
    client: AuthenticatedClient | Client,
    body: FieldSettings,
) -> ErrorEnvelope | FieldReply | None:
    """Describes a field anew.

     Built-in fields cannot be changed. The answer is the text `need_confirm`, and nothing is stored,
    where the source has a built-in field of this name and `coverInner` is not true.

    Args:
        field_uuid (str):
        body (FieldSettings): A field, described whole.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | FieldReply
    """

    return sync_detailed(
        field_uuid=field_uuid,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    field_uuid: str,
    *,
    client: AuthenticatedClient | Client,
    body: FieldSettings,
) -> Response[ErrorEnvelope | FieldReply]:
    """Describes a field anew.

     Built-in fields cannot be changed. The answer is the text `need_confirm`, and nothing is stored,
    where the source has a built-in field of this name and `coverInner` is not true.

    Args:
        field_uuid (str):
        body (FieldSettings): A field, described whole.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | FieldReply]
    """

    _kwargs = _get_kwargs(
        field_uuid=field_uuid,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**_kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    field_uuid: str,
    *,
    client: AuthenticatedClient | Client,
    body: FieldSettings,
) -> ErrorEnvelope | FieldReply | None:
    """Describes a field anew.

     Built-in fields cannot be changed. The answer is the text `need_confirm`, and nothing is stored,
    where the source has a built-in field of this name and `coverInner` is not true.

    Args:
        field_uuid (str):
        body (FieldSettings): A field, described whole.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | FieldReply
    """

    return (
        await asyncio_detailed(
            field_uuid=field_uuid,
            client=client,
            body=body,
        )
    ).parsed

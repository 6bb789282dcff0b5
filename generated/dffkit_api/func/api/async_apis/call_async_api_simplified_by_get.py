# Generated from specs/func/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.accepted_reply import AcceptedReply
from ...models.call_format import CallFormat
from ...models.error_envelope import ErrorEnvelope
from ...models.query_arguments import QueryArguments
from ...types import (
    UNSET,
    Response,
    Unset,
    json_of,
    path_segment,
    status_of,
)


def _get_kwargs(
    id: str,
    format_: CallFormat,
    *,
    arguments: QueryArguments | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_arguments: dict[str, Any] | Unset = UNSET
    if not isinstance(arguments, Unset):
        json_arguments = arguments.to_dict()
    if not isinstance(json_arguments, Unset):
        params.update(json_arguments)

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/v1/async/{id}/{format_}".format(
            id=path_segment(id, "id"),
            format_=path_segment(format_, "format_"),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> AcceptedReply | ErrorEnvelope | None:
    if response.status_code == 200:
        response_200 = AcceptedReply.from_dict(json_of(response))

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


def _parse_success(response: httpx.Response) -> AcceptedReply:
    response_200 = AcceptedReply.from_dict(json_of(response))

    return response_200


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[AcceptedReply | ErrorEnvelope]:
    return Response(
        status_code=status_of(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    id: str,
    format_: CallFormat,
    *,
    client: AuthenticatedClient | Client,
    arguments: QueryArguments | Unset = UNSET,
) -> Response[AcceptedReply | ErrorEnvelope]:
    """Calls an async API, with every query parameter an argument.

     Arguments arrive as texts; a parameter that is repeated arrives as a list. Under the format `normal`
    the query holds `kwargs` as JSON text instead, as it does without a format.

    Args:
        id (str):
        format_ (CallFormat):
        arguments (QueryArguments | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AcceptedReply | ErrorEnvelope]
    """

    _kwargs = _get_kwargs(
        id=id,
        format_=format_,
        arguments=arguments,
    )

    response = client.get_httpx_client().request(
        **_kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    id: str,
    format_: CallFormat,
    *,
    client: AuthenticatedClient | Client,
    arguments: QueryArguments | Unset = UNSET,
) -> AcceptedReply | ErrorEnvelope | None:
    """Calls an async API, with every query parameter an argument.

     Arguments arrive as texts; a parameter that is repeated arrives as a list. Under the format `normal`
    the query holds `kwargs` as JSON text instead, as it does without a format.

    Args:
        id (str):
        format_ (CallFormat):
        arguments (QueryArguments | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AcceptedReply | ErrorEnvelope
    """

    return sync_detailed(
        id=id,
        format_=format_,
        client=client,
        arguments=arguments,
    ).parsed


async def asyncio_detailed(
    id: str,
    format_: CallFormat,
    *,
    client: AuthenticatedClient | Client,
    arguments: QueryArguments | Unset = UNSET,
) -> Response[AcceptedReply | ErrorEnvelope]:
    """Calls an async API, with every query parameter an argument.

     Arguments arrive as texts; a parameter that is repeated arrives as a list. Under the format `normal`
    the query holds `kwargs` as JSON text instead, as it does without a format.

    Args:
        id (str):
        format_ (CallFormat):
        arguments (QueryArguments | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AcceptedReply | ErrorEnvelope]
    """

    _kwargs = _get_kwargs(
        id=id,
        format_=format_,
        arguments=arguments,
    )

    response = await client.get_async_httpx_client().request(**_kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    id: str,
    format_: CallFormat,
    *,
    client: AuthenticatedClient | Client,
    arguments: QueryArguments | Unset = UNSET,
) -> AcceptedReply | ErrorEnvelope | None:
    """Calls an async API, with every query parameter an argument.

     Arguments arrive as texts; a parameter that is repeated arrives as a list. Under the format `normal`
    the query holds `kwargs` as JSON text instead, as it does without a format.

    Args:
        id (str):
        format_ (CallFormat):
        arguments (QueryArguments | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AcceptedReply | ErrorEnvelope
    """

    return (
        await asyncio_detailed(
            id=id,
            format_=format_,
            client=client,
            arguments=arguments,
        )
    ).parsed

# Generated from specs/func/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.accepted_reply import AcceptedReply
from ...models.call_format import CallFormat
from ...models.error_envelope import ErrorEnvelope
from ...models.form_arguments import FormArguments
from ...models.json_arguments import JsonArguments
from ...models.upload_arguments import UploadArguments
from ...types import (
    UNSET,
    File,
    Response,
    Unset,
    for_async,
    json_of,
    one_of,
    path_segment,
    status_of,
)


def _get_kwargs(
    id: str,
    format_: CallFormat,
    *,
    body: JsonArguments | FormArguments | UploadArguments | str | File | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/api/v1/async/{id}/{format_}".format(
            id=path_segment(id, "id"),
            format_=path_segment(format_, "format_"),
        ),
    }

    one_of(body, JsonArguments, FormArguments, UploadArguments, str, File, Unset)
    if isinstance(body, JsonArguments):
        _kwargs["json"] = body.to_dict()

        headers["Content-Type"] = "application/json"
    if isinstance(body, FormArguments):
        _kwargs["data"] = body.to_dict()

        headers["Content-Type"] = "application/x-www-form-urlencoded"
    if isinstance(body, UploadArguments):
        _kwargs["files"] = body.to_multipart()

    if isinstance(body, str):
        _kwargs["content"] = body

        headers["Content-Type"] = "text/plain; charset=utf-8"
    if isinstance(body, File):
        _kwargs["content"] = body.content()
        if (size := body.size()) is not None:
            headers["Content-Length"] = str(size)

        headers["Content-Type"] = "application/octet-stream"

    _kwargs["headers"] = headers
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
    body: JsonArguments | FormArguments | UploadArguments | str | File | Unset = UNSET,
) -> Response[AcceptedReply | ErrorEnvelope]:
    """Calls an async API, with the whole body as its arguments, files included.

     A JSON object and the fields of a form are the arguments; files arrive together in an argument
    `files`. A plain text arrives as the argument `text`, any other body as `base64`.

    Args:
        id (str):
        format_ (CallFormat):
        body (JsonArguments): The arguments, with the types of JSON. Texts named `kwargs` or
            `options` are read as JSON once more, and refused where they are none.
        body (FormArguments): The arguments, as texts. Those named `kwargs` and `options` are read
            as JSON text, and refused where they are none.
        body (UploadArguments): Files, and further arguments as texts. The server stores each file
            for about an hour and passes on its path, name, encoding, type and size.
        body (str):
        body (File):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AcceptedReply | ErrorEnvelope]
    """

    _kwargs = _get_kwargs(
        id=id,
        format_=format_,
        body=body,
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
    body: JsonArguments | FormArguments | UploadArguments | str | File | Unset = UNSET,
) -> AcceptedReply | ErrorEnvelope | None:
    """Calls an async API, with the whole body as its arguments, files included.

     A JSON object and the fields of a form are the arguments; files arrive together in an argument
    `files`. A plain text arrives as the argument `text`, any other body as `base64`.

    Args:
        id (str):
        format_ (CallFormat):
        body (JsonArguments): The arguments, with the types of JSON. Texts named `kwargs` or
            `options` are read as JSON once more, and refused where they are none.
        body (FormArguments): The arguments, as texts. Those named `kwargs` and `options` are read
            as JSON text, and refused where they are none.
        body (UploadArguments): Files, and further arguments as texts. The server stores each file
            for about an hour and passes on its path, name, encoding, type and size.
        body (str):
        body (File):

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
        body=body,
    ).parsed


async def asyncio_detailed(
    id: str,
    format_: CallFormat,
    *,
    client: AuthenticatedClient | Client,
    body: JsonArguments | FormArguments | UploadArguments | str | File | Unset = UNSET,
) -> Response[AcceptedReply | ErrorEnvelope]:
    """Calls an async API, with the whole body as its arguments, files included.

     A JSON object and the fields of a form are the arguments; files arrive together in an argument
    `files`. A plain text arrives as the argument `text`, any other body as `base64`.

    Args:
        id (str):
        format_ (CallFormat):
        body (JsonArguments): The arguments, with the types of JSON. Texts named `kwargs` or
            `options` are read as JSON once more, and refused where they are none.
        body (FormArguments): The arguments, as texts. Those named `kwargs` and `options` are read
            as JSON text, and refused where they are none.
        body (UploadArguments): Files, and further arguments as texts. The server stores each file
            for about an hour and passes on its path, name, encoding, type and size.
        body (str):
        body (File):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AcceptedReply | ErrorEnvelope]
    """

    _kwargs = _get_kwargs(
        id=id,
        format_=format_,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**for_async(_kwargs))

    return _build_response(client=client, response=response)


async def asyncio(
    id: str,
    format_: CallFormat,
    *,
    client: AuthenticatedClient | Client,
    body: JsonArguments | FormArguments | UploadArguments | str | File | Unset = UNSET,
) -> AcceptedReply | ErrorEnvelope | None:
    """Calls an async API, with the whole body as its arguments, files included.

     A JSON object and the fields of a form are the arguments; files arrive together in an argument
    `files`. A plain text arrives as the argument `text`, any other body as `base64`.

    Args:
        id (str):
        format_ (CallFormat):
        body (JsonArguments): The arguments, with the types of JSON. Texts named `kwargs` or
            `options` are read as JSON once more, and refused where they are none.
        body (FormArguments): The arguments, as texts. Those named `kwargs` and `options` are read
            as JSON text, and refused where they are none.
        body (UploadArguments): Files, and further arguments as texts. The server stores each file
            for about an hour and passes on its path, name, encoding, type and size.
        body (str):
        body (File):

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
            body=body,
        )
    ).parsed

# Generated from specs/dataset/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.failure import Failure
from ...models.upload_done import UploadDone
from ...models.upload_form import UploadForm
from ...types import (
    Response,
    json_of,
    status_of,
)


def _get_kwargs(
    *,
    body: UploadForm,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/etl/api/upload_file_api/",
    }

    _kwargs["files"] = body.to_multipart()

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Failure | Failure | UploadDone | str | None:
    if response.status_code == 200:

        def _parse_response_200(data: object) -> Failure | UploadDone:
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_upload_reply_type_0 = UploadDone.from_dict(data)

                return componentsschemas_upload_reply_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, dict):
                raise TypeError()
            componentsschemas_upload_reply_type_1 = Failure.from_dict(data)

            return componentsschemas_upload_reply_type_1

        response_200 = _parse_response_200(json_of(response))

        return response_200

    if response.status_code == 400:
        response_400 = Failure.from_dict(json_of(response))

        return response_400

    if response.status_code == 403:
        response_403 = response.text
        return response_403

    if response.status_code == 404:
        response_404 = response.text
        return response_404

    if response.status_code == 500:
        response_500 = response.text
        return response_500

    if response.status_code == 504:
        response_504 = response.text
        return response_504

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _parse_success(response: httpx.Response) -> Failure | UploadDone:
    def _parse_response_200(data: object) -> Failure | UploadDone:
        try:
            if not isinstance(data, dict):
                raise TypeError()
            componentsschemas_upload_reply_type_0 = UploadDone.from_dict(data)

            return componentsschemas_upload_reply_type_0
        except (TypeError, ValueError, AttributeError, KeyError):
            pass
        if not isinstance(data, dict):
            raise TypeError()
        componentsschemas_upload_reply_type_1 = Failure.from_dict(data)

        return componentsschemas_upload_reply_type_1

    response_200 = _parse_response_200(json_of(response))

    return response_200


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Failure | Failure | UploadDone | str]:
    return Response(
        status_code=status_of(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: UploadForm,
) -> Response[Failure | Failure | UploadDone | str]:
    """Uploads a file and processes it, or processes one again.

     With `filename` and without `file` a file that was uploaded before is processed again.

    Args:
        body (UploadForm):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Failure | Failure | UploadDone | str]
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
    body: UploadForm,
) -> Failure | Failure | UploadDone | str | None:
    """Uploads a file and processes it, or processes one again.

     With `filename` and without `file` a file that was uploaded before is processed again.

    Args:
        body (UploadForm):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Failure | Failure | UploadDone | str
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: UploadForm,
) -> Response[Failure | Failure | UploadDone | str]:
    """Uploads a file and processes it, or processes one again.

     With `filename` and without `file` a file that was uploaded before is processed again.

    Args:
        body (UploadForm):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Failure | Failure | UploadDone | str]
    """

    _kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**_kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: UploadForm,
) -> Failure | Failure | UploadDone | str | None:
    """Uploads a file and processes it, or processes one again.

     With `filename` and without `file` a file that was uploaded before is processed again.

    Args:
        body (UploadForm):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Failure | Failure | UploadDone | str
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed

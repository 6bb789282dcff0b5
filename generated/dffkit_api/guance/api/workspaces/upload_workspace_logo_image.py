# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_envelope import ErrorEnvelope
from ...models.open_reply import OpenReply
from ...models.upload_workspace_logo_image_filename import (
    UploadWorkspaceLogoImageFilename,
)
from ...models.upload_workspace_logo_image_language import (
    UploadWorkspaceLogoImageLanguage,
)
from ...models.workspace_logo_form import WorkspaceLogoForm
from ...types import (
    UNSET,
    Response,
    Unset,
    json_of,
    seen,
    status_of,
)


def _get_kwargs(
    *,
    body: WorkspaceLogoForm,
    filename: UploadWorkspaceLogoImageFilename | Unset = UNSET,
    language: UploadWorkspaceLogoImageLanguage | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    params: dict[str, Any] = {}

    json_filename: str | Unset = UNSET
    if not isinstance(filename, Unset):
        json_filename = filename

    params["filename"] = json_filename

    json_language: str | Unset = UNSET
    if not isinstance(language, Unset):
        json_language = language

    params["language"] = json_language

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/api/v1/workspace/upload_logo_image",
        "params": params,
    }

    _kwargs["files"] = body.to_multipart()

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ErrorEnvelope | OpenReply | None:
    if response.status_code == 200:
        response_200 = OpenReply.from_dict(json_of(response))

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


def _parse_success(response: httpx.Response) -> OpenReply:
    response_200 = OpenReply.from_dict(json_of(response))

    return response_200


def _parse_content(response: httpx.Response) -> Any:
    reply = _parse_success(response)
    seen(reply)
    return reply.content


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ErrorEnvelope | OpenReply]:
    return Response(
        status_code=status_of(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: WorkspaceLogoForm,
    filename: UploadWorkspaceLogoImageFilename | Unset = UNSET,
    language: UploadWorkspaceLogoImageLanguage | Unset = UNSET,
) -> Response[ErrorEnvelope | OpenReply]:
    """Uploads the logo or the icon of the workspace.

     One file a call. It is stored under the name in `filename`, whatever it was called before.

    Args:
        filename (UploadWorkspaceLogoImageFilename | Unset):
        language (UploadWorkspaceLogoImageLanguage | Unset):
        body (WorkspaceLogoForm):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | OpenReply]
    """

    _kwargs = _get_kwargs(
        body=body,
        filename=filename,
        language=language,
    )

    response = client.get_httpx_client().request(
        **_kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: WorkspaceLogoForm,
    filename: UploadWorkspaceLogoImageFilename | Unset = UNSET,
    language: UploadWorkspaceLogoImageLanguage | Unset = UNSET,
) -> ErrorEnvelope | OpenReply | None:
    """Uploads the logo or the icon of the workspace.

     One file a call. It is stored under the name in `filename`, whatever it was called before.

    Args:
        filename (UploadWorkspaceLogoImageFilename | Unset):
        language (UploadWorkspaceLogoImageLanguage | Unset):
        body (WorkspaceLogoForm):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | OpenReply
    """

    return sync_detailed(
        client=client,
        body=body,
        filename=filename,
        language=language,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: WorkspaceLogoForm,
    filename: UploadWorkspaceLogoImageFilename | Unset = UNSET,
    language: UploadWorkspaceLogoImageLanguage | Unset = UNSET,
) -> Response[ErrorEnvelope | OpenReply]:
    """Uploads the logo or the icon of the workspace.

     One file a call. It is stored under the name in `filename`, whatever it was called before.

    Args:
        filename (UploadWorkspaceLogoImageFilename | Unset):
        language (UploadWorkspaceLogoImageLanguage | Unset):
        body (WorkspaceLogoForm):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | OpenReply]
    """

    _kwargs = _get_kwargs(
        body=body,
        filename=filename,
        language=language,
    )

    response = await client.get_async_httpx_client().request(**_kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: WorkspaceLogoForm,
    filename: UploadWorkspaceLogoImageFilename | Unset = UNSET,
    language: UploadWorkspaceLogoImageLanguage | Unset = UNSET,
) -> ErrorEnvelope | OpenReply | None:
    """Uploads the logo or the icon of the workspace.

     One file a call. It is stored under the name in `filename`, whatever it was called before.

    Args:
        filename (UploadWorkspaceLogoImageFilename | Unset):
        language (UploadWorkspaceLogoImageLanguage | Unset):
        body (WorkspaceLogoForm):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | OpenReply
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
            filename=filename,
            language=language,
        )
    ).parsed

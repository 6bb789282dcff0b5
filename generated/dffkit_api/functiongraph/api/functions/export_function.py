# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from io import BytesIO
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_body import ErrorBody
from ...models.export_function_type import ExportFunctionType
from ...types import (
    UNSET,
    File,
    Response,
    Unset,
    json_of,
    path_segment,
    status_of,
)


def _get_kwargs(
    project_id: str,
    function_urn: str,
    *,
    config: bool | Unset = UNSET,
    code: bool | Unset = UNSET,
    type_: ExportFunctionType | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["config"] = config

    params["code"] = code

    json_type_: str | Unset = UNSET
    if not isinstance(type_, Unset):
        json_type_ = type_

    params["type"] = json_type_

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v2/{project_id}/fgs/functions/{function_urn}/export".format(
            project_id=path_segment(project_id, "project_id"),
            function_urn=path_segment(function_urn, "function_urn"),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> ErrorBody | File | None:
    if response.status_code == 200:
        response_200 = File(payload=BytesIO(response.content))

        return response_200

    if response.status_code == 400:
        response_400 = ErrorBody.from_dict(json_of(response))

        return response_400

    if response.status_code == 401:
        response_401 = ErrorBody.from_dict(json_of(response))

        return response_401

    if response.status_code == 403:
        response_403 = ErrorBody.from_dict(json_of(response))

        return response_403

    if response.status_code == 404:
        response_404 = ErrorBody.from_dict(json_of(response))

        return response_404

    if response.status_code == 429:
        response_429 = ErrorBody.from_dict(json_of(response))

        return response_429

    if response.status_code == 500:
        response_500 = ErrorBody.from_dict(json_of(response))

        return response_500

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _parse_success(response: httpx.Response) -> File:
    response_200 = File(payload=BytesIO(response.content))

    return response_200


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[ErrorBody | File]:
    return Response(
        status_code=status_of(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    project_id: str,
    function_urn: str,
    *,
    client: AuthenticatedClient | Client,
    config: bool | Unset = UNSET,
    code: bool | Unset = UNSET,
    type_: ExportFunctionType | Unset = UNSET,
) -> Response[ErrorBody | File]:
    """Exports a function as a zip.

     Answers with a zip of the code, the configuration or both, at most 50 MB. Without `type`, at least
    one of `code` and `config` has to be true. Aliases are not part of it; `import_function` takes what
    has both.

    Args:
        project_id (str):
        function_urn (str):
        config (bool | Unset):
        code (bool | Unset):
        type_ (ExportFunctionType | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | File]
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        function_urn=function_urn,
        config=config,
        code=code,
        type_=type_,
    )

    response = client.get_httpx_client().request(
        **_kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    project_id: str,
    function_urn: str,
    *,
    client: AuthenticatedClient | Client,
    config: bool | Unset = UNSET,
    code: bool | Unset = UNSET,
    type_: ExportFunctionType | Unset = UNSET,
) -> ErrorBody | File | None:
    """Exports a function as a zip.

     Answers with a zip of the code, the configuration or both, at most 50 MB. Without `type`, at least
    one of `code` and `config` has to be true. Aliases are not part of it; `import_function` takes what
    has both.

    Args:
        project_id (str):
        function_urn (str):
        config (bool | Unset):
        code (bool | Unset):
        type_ (ExportFunctionType | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | File
    """

    return sync_detailed(
        project_id=project_id,
        function_urn=function_urn,
        client=client,
        config=config,
        code=code,
        type_=type_,
    ).parsed


async def asyncio_detailed(
    project_id: str,
    function_urn: str,
    *,
    client: AuthenticatedClient | Client,
    config: bool | Unset = UNSET,
    code: bool | Unset = UNSET,
    type_: ExportFunctionType | Unset = UNSET,
) -> Response[ErrorBody | File]:
    """Exports a function as a zip.

     Answers with a zip of the code, the configuration or both, at most 50 MB. Without `type`, at least
    one of `code` and `config` has to be true. Aliases are not part of it; `import_function` takes what
    has both.

    Args:
        project_id (str):
        function_urn (str):
        config (bool | Unset):
        code (bool | Unset):
        type_ (ExportFunctionType | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | File]
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        function_urn=function_urn,
        config=config,
        code=code,
        type_=type_,
    )

    response = await client.get_async_httpx_client().request(**_kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    project_id: str,
    function_urn: str,
    *,
    client: AuthenticatedClient | Client,
    config: bool | Unset = UNSET,
    code: bool | Unset = UNSET,
    type_: ExportFunctionType | Unset = UNSET,
) -> ErrorBody | File | None:
    """Exports a function as a zip.

     Answers with a zip of the code, the configuration or both, at most 50 MB. Without `type`, at least
    one of `code` and `config` has to be true. Aliases are not part of it; `import_function` takes what
    has both.

    Args:
        project_id (str):
        function_urn (str):
        config (bool | Unset):
        code (bool | Unset):
        type_ (ExportFunctionType | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | File
    """

    return (
        await asyncio_detailed(
            project_id=project_id,
            function_urn=function_urn,
            client=client,
            config=config,
            code=code,
            type_=type_,
        )
    ).parsed

# Generated from specs/iam/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_body import ErrorBody
from ...models.iam_error_body import IamErrorBody
from ...models.temporary_access_key_answer import TemporaryAccessKeyAnswer
from ...models.temporary_access_key_request import TemporaryAccessKeyRequest
from ...types import (
    Response,
    json_of,
    status_of,
)


def _get_kwargs(
    *,
    body: TemporaryAccessKeyRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v3.0/OS-CREDENTIAL/securitytokens",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ErrorBody | IamErrorBody | TemporaryAccessKeyAnswer | None:
    if response.status_code == 201:
        response_201 = TemporaryAccessKeyAnswer.from_dict(json_of(response))

        return response_201

    if response.status_code == 400:

        def _parse_response_400(data: object) -> ErrorBody | IamErrorBody:
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_error_answer_type_0 = IamErrorBody.from_dict(data)

                return componentsschemas_error_answer_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, dict):
                raise TypeError()
            componentsschemas_error_answer_type_1 = ErrorBody.from_dict(data)

            return componentsschemas_error_answer_type_1

        response_400 = _parse_response_400(json_of(response))

        return response_400

    if response.status_code == 401:

        def _parse_response_401(data: object) -> ErrorBody | IamErrorBody:
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_error_answer_type_0 = IamErrorBody.from_dict(data)

                return componentsschemas_error_answer_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, dict):
                raise TypeError()
            componentsschemas_error_answer_type_1 = ErrorBody.from_dict(data)

            return componentsschemas_error_answer_type_1

        response_401 = _parse_response_401(json_of(response))

        return response_401

    if response.status_code == 403:

        def _parse_response_403(data: object) -> ErrorBody | IamErrorBody:
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_error_answer_type_0 = IamErrorBody.from_dict(data)

                return componentsschemas_error_answer_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, dict):
                raise TypeError()
            componentsschemas_error_answer_type_1 = ErrorBody.from_dict(data)

            return componentsschemas_error_answer_type_1

        response_403 = _parse_response_403(json_of(response))

        return response_403

    if response.status_code == 404:

        def _parse_response_404(data: object) -> ErrorBody | IamErrorBody:
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_error_answer_type_0 = IamErrorBody.from_dict(data)

                return componentsschemas_error_answer_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, dict):
                raise TypeError()
            componentsschemas_error_answer_type_1 = ErrorBody.from_dict(data)

            return componentsschemas_error_answer_type_1

        response_404 = _parse_response_404(json_of(response))

        return response_404

    if response.status_code == 429:

        def _parse_response_429(data: object) -> ErrorBody | IamErrorBody:
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_error_answer_type_0 = IamErrorBody.from_dict(data)

                return componentsschemas_error_answer_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, dict):
                raise TypeError()
            componentsschemas_error_answer_type_1 = ErrorBody.from_dict(data)

            return componentsschemas_error_answer_type_1

        response_429 = _parse_response_429(json_of(response))

        return response_429

    if response.status_code == 500:

        def _parse_response_500(data: object) -> ErrorBody | IamErrorBody:
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_error_answer_type_0 = IamErrorBody.from_dict(data)

                return componentsschemas_error_answer_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, dict):
                raise TypeError()
            componentsschemas_error_answer_type_1 = ErrorBody.from_dict(data)

            return componentsschemas_error_answer_type_1

        response_500 = _parse_response_500(json_of(response))

        return response_500

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _parse_success(response: httpx.Response) -> TemporaryAccessKeyAnswer:
    response_201 = TemporaryAccessKeyAnswer.from_dict(json_of(response))

    return response_201


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ErrorBody | IamErrorBody | TemporaryAccessKeyAnswer]:
    return Response(
        status_code=status_of(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: TemporaryAccessKeyRequest,
) -> Response[ErrorBody | IamErrorBody | TemporaryAccessKeyAnswer]:
    """Gets a temporary access key.

     Issues an access key that lives from 15 minutes to a day, for an agency that the caller may act for,
    or with the rights of a token. Requests signed with it carry its security token in `X-Security-
    Token`.

    Args:
        body (TemporaryAccessKeyRequest): Who wants a temporary access key.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | IamErrorBody | TemporaryAccessKeyAnswer]
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
    body: TemporaryAccessKeyRequest,
) -> ErrorBody | IamErrorBody | TemporaryAccessKeyAnswer | None:
    """Gets a temporary access key.

     Issues an access key that lives from 15 minutes to a day, for an agency that the caller may act for,
    or with the rights of a token. Requests signed with it carry its security token in `X-Security-
    Token`.

    Args:
        body (TemporaryAccessKeyRequest): Who wants a temporary access key.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | IamErrorBody | TemporaryAccessKeyAnswer
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: TemporaryAccessKeyRequest,
) -> Response[ErrorBody | IamErrorBody | TemporaryAccessKeyAnswer]:
    """Gets a temporary access key.

     Issues an access key that lives from 15 minutes to a day, for an agency that the caller may act for,
    or with the rights of a token. Requests signed with it carry its security token in `X-Security-
    Token`.

    Args:
        body (TemporaryAccessKeyRequest): Who wants a temporary access key.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | IamErrorBody | TemporaryAccessKeyAnswer]
    """

    _kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**_kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: TemporaryAccessKeyRequest,
) -> ErrorBody | IamErrorBody | TemporaryAccessKeyAnswer | None:
    """Gets a temporary access key.

     Issues an access key that lives from 15 minutes to a day, for an agency that the caller may act for,
    or with the rights of a token. Requests signed with it carry its security token in `X-Security-
    Token`.

    Args:
        body (TemporaryAccessKeyRequest): Who wants a temporary access key.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | IamErrorBody | TemporaryAccessKeyAnswer
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed

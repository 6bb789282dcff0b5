# Generated from specs/iam/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_body import ErrorBody
from ...models.iam_error_body import IamErrorBody
from ...models.token_answer import TokenAnswer
from ...models.token_request import TokenRequest
from ...types import (
    UNSET,
    Response,
    Unset,
    json_of,
    status_of,
)


def _get_kwargs(
    *,
    body: TokenRequest,
    nocatalog: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    params: dict[str, Any] = {}

    params["nocatalog"] = nocatalog

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v3/auth/tokens",
        "params": params,
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ErrorBody | IamErrorBody | TokenAnswer | None:
    if response.status_code == 201:
        response_201 = TokenAnswer.from_dict(json_of(response))

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

    if response.status_code == 503:

        def _parse_response_503(data: object) -> ErrorBody | IamErrorBody:
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

        response_503 = _parse_response_503(json_of(response))

        return response_503

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _parse_success(response: httpx.Response) -> TokenAnswer:
    response_201 = TokenAnswer.from_dict(json_of(response))

    return response_201


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ErrorBody | IamErrorBody | TokenAnswer]:
    return Response(
        status_code=status_of(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: TokenRequest,
    nocatalog: str | Unset = UNSET,
) -> Response[ErrorBody | IamErrorBody | TokenAnswer]:
    """Gets a token.

     Issues a token: for a user who names itself and its password, and a passcode where its sign-in is
    protected by one; for an agency that the caller may act for, whose credentials the request then
    carries; or for a scope, in exchange for a federated user's token that has none. The token stands in
    the header `X-Subject-Token`, lives for 24 hours and should be kept: issuing one is slow and
    limited.

    Args:
        nocatalog (str | Unset):
        body (TokenRequest): Who wants a token, and for what.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | IamErrorBody | TokenAnswer]
    """

    _kwargs = _get_kwargs(
        body=body,
        nocatalog=nocatalog,
    )

    response = client.get_httpx_client().request(
        **_kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: TokenRequest,
    nocatalog: str | Unset = UNSET,
) -> ErrorBody | IamErrorBody | TokenAnswer | None:
    """Gets a token.

     Issues a token: for a user who names itself and its password, and a passcode where its sign-in is
    protected by one; for an agency that the caller may act for, whose credentials the request then
    carries; or for a scope, in exchange for a federated user's token that has none. The token stands in
    the header `X-Subject-Token`, lives for 24 hours and should be kept: issuing one is slow and
    limited.

    Args:
        nocatalog (str | Unset):
        body (TokenRequest): Who wants a token, and for what.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | IamErrorBody | TokenAnswer
    """

    return sync_detailed(
        client=client,
        body=body,
        nocatalog=nocatalog,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: TokenRequest,
    nocatalog: str | Unset = UNSET,
) -> Response[ErrorBody | IamErrorBody | TokenAnswer]:
    """Gets a token.

     Issues a token: for a user who names itself and its password, and a passcode where its sign-in is
    protected by one; for an agency that the caller may act for, whose credentials the request then
    carries; or for a scope, in exchange for a federated user's token that has none. The token stands in
    the header `X-Subject-Token`, lives for 24 hours and should be kept: issuing one is slow and
    limited.

    Args:
        nocatalog (str | Unset):
        body (TokenRequest): Who wants a token, and for what.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | IamErrorBody | TokenAnswer]
    """

    _kwargs = _get_kwargs(
        body=body,
        nocatalog=nocatalog,
    )

    response = await client.get_async_httpx_client().request(**_kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: TokenRequest,
    nocatalog: str | Unset = UNSET,
) -> ErrorBody | IamErrorBody | TokenAnswer | None:
    """Gets a token.

     Issues a token: for a user who names itself and its password, and a passcode where its sign-in is
    protected by one; for an agency that the caller may act for, whose credentials the request then
    carries; or for a scope, in exchange for a federated user's token that has none. The token stands in
    the header `X-Subject-Token`, lives for 24 hours and should be kept: issuing one is slow and
    limited.

    Args:
        nocatalog (str | Unset):
        body (TokenRequest): Who wants a token, and for what.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | IamErrorBody | TokenAnswer
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
            nocatalog=nocatalog,
        )
    ).parsed

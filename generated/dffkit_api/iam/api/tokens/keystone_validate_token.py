# Generated from specs/iam/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_body import ErrorBody
from ...models.iam_error_body import IamErrorBody
from ...models.token_answer import TokenAnswer
from ...types import (
    UNSET,
    Response,
    Unset,
    json_of,
    status_of,
)


def _get_kwargs(
    *,
    nocatalog: str | Unset = UNSET,
    x_subject_token: str,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    headers["X-Subject-Token"] = x_subject_token

    params: dict[str, Any] = {}

    params["nocatalog"] = nocatalog

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v3/auth/tokens",
        "params": params,
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ErrorBody | IamErrorBody | TokenAnswer | None:
    if response.status_code == 200:
        response_200 = TokenAnswer.from_dict(json_of(response))

        return response_200

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


def _parse_success(response: httpx.Response) -> TokenAnswer:
    response_200 = TokenAnswer.from_dict(json_of(response))

    return response_200


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
    nocatalog: str | Unset = UNSET,
    x_subject_token: str,
) -> Response[ErrorBody | IamErrorBody | TokenAnswer]:
    """Checks a token.

     Tells what a token is good for: whose it is, until when, and where. Everybody may check its own
    token, an administrator all tokens of the account. A token that is unknown or has expired is not
    found.

    Args:
        nocatalog (str | Unset):
        x_subject_token (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | IamErrorBody | TokenAnswer]
    """

    _kwargs = _get_kwargs(
        nocatalog=nocatalog,
        x_subject_token=x_subject_token,
    )

    response = client.get_httpx_client().request(
        **_kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    nocatalog: str | Unset = UNSET,
    x_subject_token: str,
) -> ErrorBody | IamErrorBody | TokenAnswer | None:
    """Checks a token.

     Tells what a token is good for: whose it is, until when, and where. Everybody may check its own
    token, an administrator all tokens of the account. A token that is unknown or has expired is not
    found.

    Args:
        nocatalog (str | Unset):
        x_subject_token (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | IamErrorBody | TokenAnswer
    """

    return sync_detailed(
        client=client,
        nocatalog=nocatalog,
        x_subject_token=x_subject_token,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    nocatalog: str | Unset = UNSET,
    x_subject_token: str,
) -> Response[ErrorBody | IamErrorBody | TokenAnswer]:
    """Checks a token.

     Tells what a token is good for: whose it is, until when, and where. Everybody may check its own
    token, an administrator all tokens of the account. A token that is unknown or has expired is not
    found.

    Args:
        nocatalog (str | Unset):
        x_subject_token (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | IamErrorBody | TokenAnswer]
    """

    _kwargs = _get_kwargs(
        nocatalog=nocatalog,
        x_subject_token=x_subject_token,
    )

    response = await client.get_async_httpx_client().request(**_kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    nocatalog: str | Unset = UNSET,
    x_subject_token: str,
) -> ErrorBody | IamErrorBody | TokenAnswer | None:
    """Checks a token.

     Tells what a token is good for: whose it is, until when, and where. Everybody may check its own
    token, an administrator all tokens of the account. A token that is unknown or has expired is not
    found.

    Args:
        nocatalog (str | Unset):
        x_subject_token (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | IamErrorBody | TokenAnswer
    """

    return (
        await asyncio_detailed(
            client=client,
            nocatalog=nocatalog,
            x_subject_token=x_subject_token,
        )
    ).parsed

# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.checker_import import CheckerImport
from ...models.checker_import_reply import CheckerImportReply
from ...models.error_envelope import ErrorEnvelope
from ...models.replace_checker import ReplaceChecker
from ...types import (
    Response,
    json_of,
    path_segment,
    seen,
    status_of,
)


def _get_kwargs(
    checker_uuid: str,
    *,
    body: ReplaceChecker,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/api/v1/checker/{checker_uuid}/replace".format(
            checker_uuid=path_segment(checker_uuid, "checker_uuid"),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> CheckerImportReply | ErrorEnvelope | None:
    if response.status_code == 200:
        response_200 = CheckerImportReply.from_dict(json_of(response))

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


def _parse_success(response: httpx.Response) -> CheckerImportReply:
    response_200 = CheckerImportReply.from_dict(json_of(response))

    return response_200


def _parse_content(response: httpx.Response) -> CheckerImport:
    reply = _parse_success(response)
    seen(reply)
    return reply.content


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[CheckerImportReply | ErrorEnvelope]:
    return Response(
        status_code=status_of(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    checker_uuid: str,
    *,
    client: AuthenticatedClient | Client,
    body: ReplaceChecker,
) -> Response[CheckerImportReply | ErrorEnvelope]:
    """Replaces a monitor by a template.

     The id stays, all else comes from the template, which has the form that an export gives. No page of
    the vendor has this operation; the vendor's Terraform provider updates monitors by it.

    Args:
        checker_uuid (str):
        body (ReplaceChecker):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[CheckerImportReply | ErrorEnvelope]
    """

    _kwargs = _get_kwargs(
        checker_uuid=checker_uuid,
        body=body,
    )

    response = client.get_httpx_client().request(
        **_kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    checker_uuid: str,
    *,
    client: AuthenticatedClient | Client,
    body: ReplaceChecker,
) -> CheckerImportReply | ErrorEnvelope | None:
    """Replaces a monitor by a template.

     The id stays, all else comes from the template, which has the form that an export gives. No page of
    the vendor has this operation; the vendor's Terraform provider updates monitors by it.

    Args:
        checker_uuid (str):
        body (ReplaceChecker):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        CheckerImportReply | ErrorEnvelope
    """

    return sync_detailed(
        checker_uuid=checker_uuid,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    checker_uuid: str,
    *,
    client: AuthenticatedClient | Client,
    body: ReplaceChecker,
) -> Response[CheckerImportReply | ErrorEnvelope]:
    """Replaces a monitor by a template.

     The id stays, all else comes from the template, which has the form that an export gives. No page of
    the vendor has this operation; the vendor's Terraform provider updates monitors by it.

    Args:
        checker_uuid (str):
        body (ReplaceChecker):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[CheckerImportReply | ErrorEnvelope]
    """

    _kwargs = _get_kwargs(
        checker_uuid=checker_uuid,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**_kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    checker_uuid: str,
    *,
    client: AuthenticatedClient | Client,
    body: ReplaceChecker,
) -> CheckerImportReply | ErrorEnvelope | None:
    """Replaces a monitor by a template.

     The id stays, all else comes from the template, which has the form that an export gives. No page of
    the vendor has this operation; the vendor's Terraform provider updates monitors by it.

    Args:
        checker_uuid (str):
        body (ReplaceChecker):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        CheckerImportReply | ErrorEnvelope
    """

    return (
        await asyncio_detailed(
            checker_uuid=checker_uuid,
            client=client,
            body=body,
        )
    ).parsed

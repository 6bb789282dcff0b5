# Generated from specs/dataset/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.dataset_form import DatasetForm
from ...models.dataset_page import DatasetPage
from ...models.failure import Failure
from ...models.load_reply import LoadReply
from ...types import (
    Response,
    json_of,
    status_of,
)


def _get_kwargs(
    *,
    body: DatasetForm,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/echart/dataset_api/",
    }

    _kwargs["data"] = body.to_dict()

    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> DatasetPage | Failure | LoadReply | Failure | str | None:
    if response.status_code == 200:

        def _parse_response_200(data: object) -> DatasetPage | Failure | LoadReply:
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_post_reply_type_0 = DatasetPage.from_dict(data)

                return componentsschemas_post_reply_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_post_reply_type_1 = Failure.from_dict(data)

                return componentsschemas_post_reply_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, dict):
                raise TypeError()
            componentsschemas_post_reply_type_2 = LoadReply.from_dict(data)

            return componentsschemas_post_reply_type_2

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

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _parse_success(response: httpx.Response) -> DatasetPage | Failure | LoadReply:
    def _parse_response_200(data: object) -> DatasetPage | Failure | LoadReply:
        try:
            if not isinstance(data, dict):
                raise TypeError()
            componentsschemas_post_reply_type_0 = DatasetPage.from_dict(data)

            return componentsschemas_post_reply_type_0
        except (TypeError, ValueError, AttributeError, KeyError):
            pass
        try:
            if not isinstance(data, dict):
                raise TypeError()
            componentsschemas_post_reply_type_1 = Failure.from_dict(data)

            return componentsschemas_post_reply_type_1
        except (TypeError, ValueError, AttributeError, KeyError):
            pass
        if not isinstance(data, dict):
            raise TypeError()
        componentsschemas_post_reply_type_2 = LoadReply.from_dict(data)

        return componentsschemas_post_reply_type_2

    response_200 = _parse_response_200(json_of(response))

    return response_200


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[DatasetPage | Failure | LoadReply | Failure | str]:
    return Response(
        status_code=status_of(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: DatasetForm,
) -> Response[DatasetPage | Failure | LoadReply | Failure | str]:
    """Loads rows into a data set, or reads one page of it.

     With `ds` it loads, without it reads. One request is one load: the statements before and after the
    load of the data set run around each of them, so rows spread over several requests can wipe each
    other out. Pages are cached by the server, and a cached page takes no notice of a changed `param`.

    Args:
        body (DatasetForm):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DatasetPage | Failure | LoadReply | Failure | str]
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
    body: DatasetForm,
) -> DatasetPage | Failure | LoadReply | Failure | str | None:
    """Loads rows into a data set, or reads one page of it.

     With `ds` it loads, without it reads. One request is one load: the statements before and after the
    load of the data set run around each of them, so rows spread over several requests can wipe each
    other out. Pages are cached by the server, and a cached page takes no notice of a changed `param`.

    Args:
        body (DatasetForm):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DatasetPage | Failure | LoadReply | Failure | str
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: DatasetForm,
) -> Response[DatasetPage | Failure | LoadReply | Failure | str]:
    """Loads rows into a data set, or reads one page of it.

     With `ds` it loads, without it reads. One request is one load: the statements before and after the
    load of the data set run around each of them, so rows spread over several requests can wipe each
    other out. Pages are cached by the server, and a cached page takes no notice of a changed `param`.

    Args:
        body (DatasetForm):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DatasetPage | Failure | LoadReply | Failure | str]
    """

    _kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**_kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: DatasetForm,
) -> DatasetPage | Failure | LoadReply | Failure | str | None:
    """Loads rows into a data set, or reads one page of it.

     With `ds` it loads, without it reads. One request is one load: the statements before and after the
    load of the data set run around each of them, so rows spread over several requests can wipe each
    other out. Pages are cached by the server, and a cached page takes no notice of a changed `param`.

    Args:
        body (DatasetForm):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DatasetPage | Failure | LoadReply | Failure | str
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed

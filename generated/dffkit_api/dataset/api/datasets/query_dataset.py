# Generated from specs/dataset/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.dataset_page import DatasetPage
from ...models.failure import Failure
from ...types import (
    UNSET,
    Response,
    Unset,
    json_of,
    status_of,
)


def _get_kwargs(
    *,
    type_: str,
    param: str | Unset = UNSET,
    visitor: str | Unset = UNSET,
    stamp: int | Unset = UNSET,
    token: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["type"] = type_

    params["param"] = param

    params["visitor"] = visitor

    params["stamp"] = stamp

    params["token"] = token

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/echart/dataset_api/",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> DatasetPage | Failure | Failure | str | None:
    if response.status_code == 200:

        def _parse_response_200(data: object) -> DatasetPage | Failure:
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_query_reply_type_0 = DatasetPage.from_dict(data)

                return componentsschemas_query_reply_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, dict):
                raise TypeError()
            componentsschemas_query_reply_type_1 = Failure.from_dict(data)

            return componentsschemas_query_reply_type_1

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


def _parse_success(response: httpx.Response) -> DatasetPage | Failure:
    def _parse_response_200(data: object) -> DatasetPage | Failure:
        try:
            if not isinstance(data, dict):
                raise TypeError()
            componentsschemas_query_reply_type_0 = DatasetPage.from_dict(data)

            return componentsschemas_query_reply_type_0
        except (TypeError, ValueError, AttributeError, KeyError):
            pass
        if not isinstance(data, dict):
            raise TypeError()
        componentsschemas_query_reply_type_1 = Failure.from_dict(data)

        return componentsschemas_query_reply_type_1

    response_200 = _parse_response_200(json_of(response))

    return response_200


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[DatasetPage | Failure | Failure | str]:
    return Response(
        status_code=status_of(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    type_: str,
    param: str | Unset = UNSET,
    visitor: str | Unset = UNSET,
    stamp: int | Unset = UNSET,
    token: str | Unset = UNSET,
) -> Response[DatasetPage | Failure | Failure | str]:
    """Reads a whole data set.

     Never paged. The first row holds the names of the columns.

    Args:
        type_ (str):
        param (str | Unset):
        visitor (str | Unset):
        stamp (int | Unset):
        token (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DatasetPage | Failure | Failure | str]
    """

    _kwargs = _get_kwargs(
        type_=type_,
        param=param,
        visitor=visitor,
        stamp=stamp,
        token=token,
    )

    response = client.get_httpx_client().request(
        **_kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    type_: str,
    param: str | Unset = UNSET,
    visitor: str | Unset = UNSET,
    stamp: int | Unset = UNSET,
    token: str | Unset = UNSET,
) -> DatasetPage | Failure | Failure | str | None:
    """Reads a whole data set.

     Never paged. The first row holds the names of the columns.

    Args:
        type_ (str):
        param (str | Unset):
        visitor (str | Unset):
        stamp (int | Unset):
        token (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DatasetPage | Failure | Failure | str
    """

    return sync_detailed(
        client=client,
        type_=type_,
        param=param,
        visitor=visitor,
        stamp=stamp,
        token=token,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    type_: str,
    param: str | Unset = UNSET,
    visitor: str | Unset = UNSET,
    stamp: int | Unset = UNSET,
    token: str | Unset = UNSET,
) -> Response[DatasetPage | Failure | Failure | str]:
    """Reads a whole data set.

     Never paged. The first row holds the names of the columns.

    Args:
        type_ (str):
        param (str | Unset):
        visitor (str | Unset):
        stamp (int | Unset):
        token (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DatasetPage | Failure | Failure | str]
    """

    _kwargs = _get_kwargs(
        type_=type_,
        param=param,
        visitor=visitor,
        stamp=stamp,
        token=token,
    )

    response = await client.get_async_httpx_client().request(**_kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    type_: str,
    param: str | Unset = UNSET,
    visitor: str | Unset = UNSET,
    stamp: int | Unset = UNSET,
    token: str | Unset = UNSET,
) -> DatasetPage | Failure | Failure | str | None:
    """Reads a whole data set.

     Never paged. The first row holds the names of the columns.

    Args:
        type_ (str):
        param (str | Unset):
        visitor (str | Unset):
        stamp (int | Unset):
        token (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DatasetPage | Failure | Failure | str
    """

    return (
        await asyncio_detailed(
            client=client,
            type_=type_,
            param=param,
            visitor=visitor,
            stamp=stamp,
            token=token,
        )
    ).parsed

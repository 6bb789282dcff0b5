# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.app_template_list import AppTemplateList
from ...models.error_body import ErrorBody
from ...types import (
    UNSET,
    Response,
    Unset,
    json_of,
    path_segment,
    status_of,
    with_lists,
)


def _get_kwargs(
    project_id: str,
    *,
    marker: str | Unset = UNSET,
    maxitems: str | Unset = UNSET,
    runtime: str | Unset = UNSET,
    category: str | Unset = UNSET,
    x_language: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(x_language, Unset):
        headers["X-Language"] = x_language

    params: dict[str, Any] = {}

    params["marker"] = marker

    params["maxitems"] = maxitems

    params["runtime"] = runtime

    params["category"] = category

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v2/{project_id}/fgs/application/templates".format(
            project_id=path_segment(project_id, "project_id"),
        ),
        "params": params,
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> AppTemplateList | ErrorBody | None:
    if response.status_code == 200:
        response_200 = AppTemplateList.from_dict(json_of(response))

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


def _parse_success(response: httpx.Response) -> AppTemplateList:
    return AppTemplateList.from_dict(
        with_lists(
            json_of(response),
            ("templates",),
            (
                "next_marker",
                "count",
            ),
        )
    )


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[AppTemplateList | ErrorBody]:
    return Response(
        status_code=status_of(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    project_id: str,
    *,
    client: AuthenticatedClient | Client,
    marker: str | Unset = UNSET,
    maxitems: str | Unset = UNSET,
    runtime: str | Unset = UNSET,
    category: str | Unset = UNSET,
    x_language: str | Unset = UNSET,
) -> Response[AppTemplateList | ErrorBody]:
    """Lists application templates.

     Lists the templates that applications can be made from, page by page. Only some regions have
    applications (Beijing 4 and Shanghai 1, say the vendor's pages).

    Args:
        project_id (str):
        marker (str | Unset):
        maxitems (str | Unset):
        runtime (str | Unset):
        category (str | Unset):
        x_language (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AppTemplateList | ErrorBody]
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        marker=marker,
        maxitems=maxitems,
        runtime=runtime,
        category=category,
        x_language=x_language,
    )

    response = client.get_httpx_client().request(
        **_kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    project_id: str,
    *,
    client: AuthenticatedClient | Client,
    marker: str | Unset = UNSET,
    maxitems: str | Unset = UNSET,
    runtime: str | Unset = UNSET,
    category: str | Unset = UNSET,
    x_language: str | Unset = UNSET,
) -> AppTemplateList | ErrorBody | None:
    """Lists application templates.

     Lists the templates that applications can be made from, page by page. Only some regions have
    applications (Beijing 4 and Shanghai 1, say the vendor's pages).

    Args:
        project_id (str):
        marker (str | Unset):
        maxitems (str | Unset):
        runtime (str | Unset):
        category (str | Unset):
        x_language (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AppTemplateList | ErrorBody
    """

    return sync_detailed(
        project_id=project_id,
        client=client,
        marker=marker,
        maxitems=maxitems,
        runtime=runtime,
        category=category,
        x_language=x_language,
    ).parsed


async def asyncio_detailed(
    project_id: str,
    *,
    client: AuthenticatedClient | Client,
    marker: str | Unset = UNSET,
    maxitems: str | Unset = UNSET,
    runtime: str | Unset = UNSET,
    category: str | Unset = UNSET,
    x_language: str | Unset = UNSET,
) -> Response[AppTemplateList | ErrorBody]:
    """Lists application templates.

     Lists the templates that applications can be made from, page by page. Only some regions have
    applications (Beijing 4 and Shanghai 1, say the vendor's pages).

    Args:
        project_id (str):
        marker (str | Unset):
        maxitems (str | Unset):
        runtime (str | Unset):
        category (str | Unset):
        x_language (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AppTemplateList | ErrorBody]
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        marker=marker,
        maxitems=maxitems,
        runtime=runtime,
        category=category,
        x_language=x_language,
    )

    response = await client.get_async_httpx_client().request(**_kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    project_id: str,
    *,
    client: AuthenticatedClient | Client,
    marker: str | Unset = UNSET,
    maxitems: str | Unset = UNSET,
    runtime: str | Unset = UNSET,
    category: str | Unset = UNSET,
    x_language: str | Unset = UNSET,
) -> AppTemplateList | ErrorBody | None:
    """Lists application templates.

     Lists the templates that applications can be made from, page by page. Only some regions have
    applications (Beijing 4 and Shanghai 1, say the vendor's pages).

    Args:
        project_id (str):
        marker (str | Unset):
        maxitems (str | Unset):
        runtime (str | Unset):
        category (str | Unset):
        x_language (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AppTemplateList | ErrorBody
    """

    return (
        await asyncio_detailed(
            project_id=project_id,
            client=client,
            marker=marker,
            maxitems=maxitems,
            runtime=runtime,
            category=category,
            x_language=x_language,
        )
    ).parsed

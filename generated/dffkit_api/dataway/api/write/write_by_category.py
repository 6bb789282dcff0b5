# Generated from specs/dataway/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, cast

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.data_kit_failure import DataKitFailure
from ...models.data_way_failure import DataWayFailure
from ...models.point import Point
from ...models.precision import Precision
from ...models.write_category import WriteCategory
from ...types import (
    UNSET,
    Response,
    Unset,
    json_of,
    one_of,
    path_segment,
    status_of,
)


def _get_kwargs(
    category: WriteCategory,
    *,
    body: str | list[Point] | Unset = UNSET,
    precision: Precision | Unset = UNSET,
    to_headless: bool | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    params: dict[str, Any] = {}

    json_precision: str | Unset = UNSET
    if not isinstance(precision, Unset):
        json_precision = precision

    params["precision"] = json_precision

    params["to_headless"] = to_headless

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/write/{category}".format(
            category=path_segment(category, "category"),
        ),
        "params": params,
    }

    one_of(body, str, list, Unset)
    if isinstance(body, str):
        _kwargs["content"] = body

        headers["Content-Type"] = "text/plain; charset=utf-8"
    if isinstance(body, list):
        _kwargs["json"] = []
        for componentsschemas_points_item_data in body:
            componentsschemas_points_item = componentsschemas_points_item_data.to_dict()
            _kwargs["json"].append(componentsschemas_points_item)

        headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | DataKitFailure | DataWayFailure | None:
    if response.status_code == 200:
        response_200 = cast(Any, None)
        return response_200

    if response.status_code == 400:

        def _parse_response_400(data: object) -> DataKitFailure | DataWayFailure:
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_failure_type_0 = DataKitFailure.from_dict(data)

                return componentsschemas_failure_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, dict):
                raise TypeError()
            componentsschemas_failure_type_1 = DataWayFailure.from_dict(data)

            return componentsschemas_failure_type_1

        response_400 = _parse_response_400(json_of(response))

        return response_400

    if response.status_code == 401:

        def _parse_response_401(data: object) -> DataKitFailure | DataWayFailure:
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_failure_type_0 = DataKitFailure.from_dict(data)

                return componentsschemas_failure_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, dict):
                raise TypeError()
            componentsschemas_failure_type_1 = DataWayFailure.from_dict(data)

            return componentsschemas_failure_type_1

        response_401 = _parse_response_401(json_of(response))

        return response_401

    if response.status_code == 403:

        def _parse_response_403(data: object) -> DataKitFailure | DataWayFailure:
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_failure_type_0 = DataKitFailure.from_dict(data)

                return componentsschemas_failure_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, dict):
                raise TypeError()
            componentsschemas_failure_type_1 = DataWayFailure.from_dict(data)

            return componentsschemas_failure_type_1

        response_403 = _parse_response_403(json_of(response))

        return response_403

    if response.status_code == 404:

        def _parse_response_404(data: object) -> DataKitFailure | DataWayFailure:
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_failure_type_0 = DataKitFailure.from_dict(data)

                return componentsschemas_failure_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, dict):
                raise TypeError()
            componentsschemas_failure_type_1 = DataWayFailure.from_dict(data)

            return componentsschemas_failure_type_1

        response_404 = _parse_response_404(json_of(response))

        return response_404

    if response.status_code == 413:

        def _parse_response_413(data: object) -> DataKitFailure | DataWayFailure:
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_failure_type_0 = DataKitFailure.from_dict(data)

                return componentsschemas_failure_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, dict):
                raise TypeError()
            componentsschemas_failure_type_1 = DataWayFailure.from_dict(data)

            return componentsschemas_failure_type_1

        response_413 = _parse_response_413(json_of(response))

        return response_413

    if response.status_code == 429:

        def _parse_response_429(data: object) -> DataKitFailure | DataWayFailure:
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_failure_type_0 = DataKitFailure.from_dict(data)

                return componentsschemas_failure_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, dict):
                raise TypeError()
            componentsschemas_failure_type_1 = DataWayFailure.from_dict(data)

            return componentsschemas_failure_type_1

        response_429 = _parse_response_429(json_of(response))

        return response_429

    if response.status_code == 500:

        def _parse_response_500(data: object) -> DataKitFailure | DataWayFailure:
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_failure_type_0 = DataKitFailure.from_dict(data)

                return componentsschemas_failure_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, dict):
                raise TypeError()
            componentsschemas_failure_type_1 = DataWayFailure.from_dict(data)

            return componentsschemas_failure_type_1

        response_500 = _parse_response_500(json_of(response))

        return response_500

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _parse_success(response: httpx.Response) -> None:
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Any | DataKitFailure | DataWayFailure]:
    return Response(
        status_code=status_of(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    category: WriteCategory,
    *,
    client: AuthenticatedClient | Client,
    body: str | list[Point] | Unset = UNSET,
    precision: Precision | Unset = UNSET,
    to_headless: bool | Unset = UNSET,
) -> Response[Any | DataKitFailure | DataWayFailure]:
    """Writes data points of one category.

     Sent twice, logs and events are stored twice. A body may be compressed, with the header `Content-
    Encoding: gzip`. Line protocol may also be sent as `application/line-protocol`, and a body of an
    unknown type is read as such; points in protobuf (`application/protobuf`, `application/pbjson`) are
    not declared here.

    Args:
        category (WriteCategory): Kind of the data and its DQL namespace: metric M (`metrics` is
            its old name), network N, keyevent E, object O, object_change OCH, custom_object CO,
            logging L, tracing T, rum R, security S, profiling P.
        precision (Precision | Unset):
        to_headless (bool | Unset):
        body (str): One point a line: `measurement[,tag=value…] field=value[,field=value…]
            [timestamp]`. In the measurement comma and space are escaped by a backslash, in keys and
            tag values also the equals sign; none of them may be empty or hold a line end. Field
            values: `42i`, `42u`, `4.2`, `true`, `"text"` (quote and backslash escaped, line ends as
            they are), `"base64"b`, `[1i,2i]` (of one kind). The timestamp is in nanoseconds, or in
            the unit of `precision`; without one it is the server's time. A line that begins with `#`
            is a comment.
        body (list[Point]):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | DataKitFailure | DataWayFailure]
    """

    _kwargs = _get_kwargs(
        category=category,
        body=body,
        precision=precision,
        to_headless=to_headless,
    )

    response = client.get_httpx_client().request(
        **_kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    category: WriteCategory,
    *,
    client: AuthenticatedClient | Client,
    body: str | list[Point] | Unset = UNSET,
    precision: Precision | Unset = UNSET,
    to_headless: bool | Unset = UNSET,
) -> Any | DataKitFailure | DataWayFailure | None:
    """Writes data points of one category.

     Sent twice, logs and events are stored twice. A body may be compressed, with the header `Content-
    Encoding: gzip`. Line protocol may also be sent as `application/line-protocol`, and a body of an
    unknown type is read as such; points in protobuf (`application/protobuf`, `application/pbjson`) are
    not declared here.

    Args:
        category (WriteCategory): Kind of the data and its DQL namespace: metric M (`metrics` is
            its old name), network N, keyevent E, object O, object_change OCH, custom_object CO,
            logging L, tracing T, rum R, security S, profiling P.
        precision (Precision | Unset):
        to_headless (bool | Unset):
        body (str): One point a line: `measurement[,tag=value…] field=value[,field=value…]
            [timestamp]`. In the measurement comma and space are escaped by a backslash, in keys and
            tag values also the equals sign; none of them may be empty or hold a line end. Field
            values: `42i`, `42u`, `4.2`, `true`, `"text"` (quote and backslash escaped, line ends as
            they are), `"base64"b`, `[1i,2i]` (of one kind). The timestamp is in nanoseconds, or in
            the unit of `precision`; without one it is the server's time. A line that begins with `#`
            is a comment.
        body (list[Point]):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | DataKitFailure | DataWayFailure
    """

    return sync_detailed(
        category=category,
        client=client,
        body=body,
        precision=precision,
        to_headless=to_headless,
    ).parsed


async def asyncio_detailed(
    category: WriteCategory,
    *,
    client: AuthenticatedClient | Client,
    body: str | list[Point] | Unset = UNSET,
    precision: Precision | Unset = UNSET,
    to_headless: bool | Unset = UNSET,
) -> Response[Any | DataKitFailure | DataWayFailure]:
    """Writes data points of one category.

     Sent twice, logs and events are stored twice. A body may be compressed, with the header `Content-
    Encoding: gzip`. Line protocol may also be sent as `application/line-protocol`, and a body of an
    unknown type is read as such; points in protobuf (`application/protobuf`, `application/pbjson`) are
    not declared here.

    Args:
        category (WriteCategory): Kind of the data and its DQL namespace: metric M (`metrics` is
            its old name), network N, keyevent E, object O, object_change OCH, custom_object CO,
            logging L, tracing T, rum R, security S, profiling P.
        precision (Precision | Unset):
        to_headless (bool | Unset):
        body (str): One point a line: `measurement[,tag=value…] field=value[,field=value…]
            [timestamp]`. In the measurement comma and space are escaped by a backslash, in keys and
            tag values also the equals sign; none of them may be empty or hold a line end. Field
            values: `42i`, `42u`, `4.2`, `true`, `"text"` (quote and backslash escaped, line ends as
            they are), `"base64"b`, `[1i,2i]` (of one kind). The timestamp is in nanoseconds, or in
            the unit of `precision`; without one it is the server's time. A line that begins with `#`
            is a comment.
        body (list[Point]):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | DataKitFailure | DataWayFailure]
    """

    _kwargs = _get_kwargs(
        category=category,
        body=body,
        precision=precision,
        to_headless=to_headless,
    )

    response = await client.get_async_httpx_client().request(**_kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    category: WriteCategory,
    *,
    client: AuthenticatedClient | Client,
    body: str | list[Point] | Unset = UNSET,
    precision: Precision | Unset = UNSET,
    to_headless: bool | Unset = UNSET,
) -> Any | DataKitFailure | DataWayFailure | None:
    """Writes data points of one category.

     Sent twice, logs and events are stored twice. A body may be compressed, with the header `Content-
    Encoding: gzip`. Line protocol may also be sent as `application/line-protocol`, and a body of an
    unknown type is read as such; points in protobuf (`application/protobuf`, `application/pbjson`) are
    not declared here.

    Args:
        category (WriteCategory): Kind of the data and its DQL namespace: metric M (`metrics` is
            its old name), network N, keyevent E, object O, object_change OCH, custom_object CO,
            logging L, tracing T, rum R, security S, profiling P.
        precision (Precision | Unset):
        to_headless (bool | Unset):
        body (str): One point a line: `measurement[,tag=value…] field=value[,field=value…]
            [timestamp]`. In the measurement comma and space are escaped by a backslash, in keys and
            tag values also the equals sign; none of them may be empty or hold a line end. Field
            values: `42i`, `42u`, `4.2`, `true`, `"text"` (quote and backslash escaped, line ends as
            they are), `"base64"b`, `[1i,2i]` (of one kind). The timestamp is in nanoseconds, or in
            the unit of `precision`; without one it is the server's time. A line that begins with `#`
            is a comment.
        body (list[Point]):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | DataKitFailure | DataWayFailure
    """

    return (
        await asyncio_detailed(
            category=category,
            client=client,
            body=body,
            precision=precision,
            to_headless=to_headless,
        )
    ).parsed

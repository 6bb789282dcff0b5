# Generated from specs/dataway/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.data_kit_failure import DataKitFailure
from ...models.data_way_failure import DataWayFailure
from ...models.object_labels import ObjectLabels
from ...models.object_labels_reply import ObjectLabelsReply
from ...types import (
    Response,
    json_of,
    status_of,
)


def _get_kwargs(
    *,
    body: ObjectLabels,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/object/labels",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> DataKitFailure | DataWayFailure | ObjectLabelsReply | None:
    if response.status_code == 200:
        response_200 = ObjectLabelsReply.from_dict(json_of(response))

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


def _parse_success(response: httpx.Response) -> ObjectLabelsReply:
    response_200 = ObjectLabelsReply.from_dict(json_of(response))

    return response_200


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[DataKitFailure | DataWayFailure | ObjectLabelsReply]:
    return Response(
        status_code=status_of(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ObjectLabels,
) -> Response[DataKitFailure | DataWayFailure | ObjectLabelsReply]:
    """Sets the labels of an object.

     Labels that the object has had are replaced.

    Args:
        body (ObjectLabels):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DataKitFailure | DataWayFailure | ObjectLabelsReply]
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
    body: ObjectLabels,
) -> DataKitFailure | DataWayFailure | ObjectLabelsReply | None:
    """Sets the labels of an object.

     Labels that the object has had are replaced.

    Args:
        body (ObjectLabels):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DataKitFailure | DataWayFailure | ObjectLabelsReply
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ObjectLabels,
) -> Response[DataKitFailure | DataWayFailure | ObjectLabelsReply]:
    """Sets the labels of an object.

     Labels that the object has had are replaced.

    Args:
        body (ObjectLabels):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DataKitFailure | DataWayFailure | ObjectLabelsReply]
    """

    _kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**_kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: ObjectLabels,
) -> DataKitFailure | DataWayFailure | ObjectLabelsReply | None:
    """Sets the labels of an object.

     Labels that the object has had are replaced.

    Args:
        body (ObjectLabels):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DataKitFailure | DataWayFailure | ObjectLabelsReply
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed

"""Who hears of the results of asynchronous runs.

Source: Huawei Cloud, FunctionGraph API reference, "Configuring Asynchronous Execution Notification".
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from ...._json_text import read_json_text, write_json_text
from ....errors import MisuseError
from ..._arguments import or_unset

if TYPE_CHECKING:
    from dffkit_api.functiongraph.models import (
        AsyncInvokeConfigUpdate,
        FuncAsyncDestinationConfig,
        FuncDestinationConfig,
    )


class Destination(TypedDict):
    """One receiver: the service, and what it needs, as a dict or as JSON text.

    OBS: ``bucket``, ``prefix``, ``expires`` (days, 0 to 365). SMN: ``topic_urn``. DIS: ``stream_name``.
    FunctionGraph: ``func_urn``.
    """

    destination: Literal["OBS", "SMN", "DIS", "FunctionGraph"]
    param: Mapping[str, Any] | str


def async_invoke_config(
    on_success: Destination | None,
    on_failure: Destination | None,
    max_async_event_age_in_seconds: int | None,
    max_async_retry_attempts: int | None,
    enable_async_status_log: bool | None,  # noqa: FBT001 - the vendor's name says what it is
) -> AsyncInvokeConfigUpdate:
    """The body of the update; raises :class:`MisuseError` for a receiver that cannot be written."""
    from dffkit_api.functiongraph.models import AsyncInvokeConfigUpdate  # noqa: PLC0415 - with the first call

    return AsyncInvokeConfigUpdate(
        max_async_event_age_in_seconds=or_unset(max_async_event_age_in_seconds),
        max_async_retry_attempts=or_unset(max_async_retry_attempts),
        destination_config=or_unset(_destinations(on_success, on_failure)),
        enable_async_status_log=or_unset(enable_async_status_log),
    )


def read_param(destination: FuncDestinationConfig) -> dict[str, Any] | str | None:
    """What the receiver needs: a dict, the text itself where it is no JSON object, ``None`` without any."""
    if not isinstance(destination.param, str):
        return None
    value = read_json_text(destination.param)
    return value if isinstance(value, dict) else destination.param


def _destinations(on_success: Destination | None, on_failure: Destination | None) -> FuncAsyncDestinationConfig | None:
    from dffkit_api.functiongraph.models import FuncAsyncDestinationConfig  # noqa: PLC0415 - with the first call

    if on_success is None and on_failure is None:
        return None
    return FuncAsyncDestinationConfig(
        on_success=or_unset(_destination("on_success", on_success)),
        on_failure=or_unset(_destination("on_failure", on_failure)),
    )


def _destination(name: str, given: Destination | None) -> FuncDestinationConfig | None:
    from dffkit_api.functiongraph.models import FuncDestinationConfig  # noqa: PLC0415 - with the first call

    if given is None:
        return None
    if not isinstance(given, Mapping) or set(given) != {"destination", "param"}:
        raise MisuseError(
            f"{name} must be a dict of destination and param, as {{'destination': 'OBS', 'param': {{…}}}}"
        )
    return FuncDestinationConfig(
        destination=given["destination"], param=write_json_text(f"{name}: param", given["param"])
    )

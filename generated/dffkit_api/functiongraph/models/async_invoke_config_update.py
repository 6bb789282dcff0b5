# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset, beyond, indirectly, shown, without_secrets

if TYPE_CHECKING:
    from ..models.func_async_destination_config import FuncAsyncDestinationConfig


T = TypeVar("T", bound="AsyncInvokeConfigUpdate")


_KNOWN = frozenset(
    (
        "max_async_event_age_in_seconds",
        "max_async_retry_attempts",
        "destination_config",
        "enable_async_status_log",
        "log_group_id",
        "log_stream_id",
        "log_group_name",
        "log_stream_name",
    )
)


@_attrs_define(repr=False)
class AsyncInvokeConfigUpdate:
    """The configuration to set.

    Attributes:
        max_async_event_age_in_seconds (int | Unset): How long an event may wait, in seconds.
        max_async_retry_attempts (int | Unset): How often a failed invocation is tried again.
        destination_config (FuncAsyncDestinationConfig | Unset): Who hears of the result.
        enable_async_status_log (bool | Unset): Whether to keep the states of asynchronous invocations.
        log_group_id (str | Unset): Id of the log group for them.
        log_stream_id (str | Unset): Id of the log stream for them.
        log_group_name (str | Unset): Name of the log group for them.
        log_stream_name (str | Unset): Name of the log stream for them.
    """

    max_async_event_age_in_seconds: int | Unset = UNSET
    max_async_retry_attempts: int | Unset = UNSET
    destination_config: FuncAsyncDestinationConfig | Unset = UNSET
    enable_async_status_log: bool | Unset = UNSET
    log_group_id: str | Unset = UNSET
    log_stream_id: str | Unset = UNSET
    log_group_name: str | Unset = UNSET
    log_stream_name: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        max_async_event_age_in_seconds = self.max_async_event_age_in_seconds

        max_async_retry_attempts = self.max_async_retry_attempts

        destination_config: dict[str, Any] | Unset = UNSET
        if not isinstance(self.destination_config, Unset):
            destination_config = self.destination_config.to_dict()

        enable_async_status_log = self.enable_async_status_log

        log_group_id = self.log_group_id

        log_stream_id = self.log_stream_id

        log_group_name = self.log_group_name

        log_stream_name = self.log_stream_name

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if max_async_event_age_in_seconds is not UNSET:
            field_dict["max_async_event_age_in_seconds"] = max_async_event_age_in_seconds
        if max_async_retry_attempts is not UNSET:
            field_dict["max_async_retry_attempts"] = max_async_retry_attempts
        if destination_config is not UNSET:
            field_dict["destination_config"] = destination_config
        if enable_async_status_log is not UNSET:
            field_dict["enable_async_status_log"] = enable_async_status_log
        if log_group_id is not UNSET:
            field_dict["log_group_id"] = log_group_id
        if log_stream_id is not UNSET:
            field_dict["log_stream_id"] = log_stream_id
        if log_group_name is not UNSET:
            field_dict["log_group_name"] = log_group_name
        if log_stream_name is not UNSET:
            field_dict["log_stream_name"] = log_stream_name

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not AsyncInvokeConfigUpdate or type(src_dict) is not dict:
            return indirectly(AsyncInvokeConfigUpdate, cls, src_dict)
        self = cls.__new__(cls)
        self.max_async_event_age_in_seconds = (
            UNSET if (v := src_dict.get("max_async_event_age_in_seconds")) is None else v
        )
        self.max_async_retry_attempts = UNSET if (v := src_dict.get("max_async_retry_attempts")) is None else v
        self.destination_config = (
            UNSET
            if (v := src_dict.get("destination_config")) is None
            else _models.FuncAsyncDestinationConfig.from_dict(v)
        )
        self.enable_async_status_log = UNSET if (v := src_dict.get("enable_async_status_log")) is None else v
        self.log_group_id = UNSET if (v := src_dict.get("log_group_id")) is None else v
        self.log_stream_id = UNSET if (v := src_dict.get("log_stream_id")) is None else v
        self.log_group_name = UNSET if (v := src_dict.get("log_group_name")) is None else v
        self.log_stream_name = UNSET if (v := src_dict.get("log_stream_name")) is None else v
        self.additional_properties = beyond(_KNOWN, src_dict)
        return self

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties

# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset, beyond, indirectly, no_key, no_null, shown, without_secrets

if TYPE_CHECKING:
    from ..models.func_async_destination_config import FuncAsyncDestinationConfig


T = TypeVar("T", bound="AsyncInvokeConfig")


_KNOWN = frozenset(
    (
        "func_urn",
        "max_async_event_age_in_seconds",
        "max_async_retry_attempts",
        "destination_config",
        "created_time",
        "last_modified",
        "enable_async_status_log",
    )
)


@_attrs_define(repr=False)
class AsyncInvokeConfig:
    """How a function is invoked asynchronously, and who hears of the result.

    Attributes:
        func_urn (str): URN of the function.
        max_async_event_age_in_seconds (int | Unset): How long an event may wait, in seconds.
        max_async_retry_attempts (int | Unset): How often a failed invocation is tried again.
        destination_config (FuncAsyncDestinationConfig | Unset): Who hears of the result.
        created_time (str | Unset): When it was set first.
        last_modified (str | Unset): When it was last changed; its format is not that of `created_time`.
        enable_async_status_log (bool | Unset): Whether the states of asynchronous invocations are kept.
    """

    func_urn: str
    max_async_event_age_in_seconds: int | Unset = UNSET
    max_async_retry_attempts: int | Unset = UNSET
    destination_config: FuncAsyncDestinationConfig | Unset = UNSET
    created_time: str | Unset = UNSET
    last_modified: str | Unset = UNSET
    enable_async_status_log: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        func_urn = self.func_urn

        max_async_event_age_in_seconds = self.max_async_event_age_in_seconds

        max_async_retry_attempts = self.max_async_retry_attempts

        destination_config: dict[str, Any] | Unset = UNSET
        if not isinstance(self.destination_config, Unset):
            destination_config = self.destination_config.to_dict()

        created_time = self.created_time

        last_modified = self.last_modified

        enable_async_status_log = self.enable_async_status_log

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "func_urn": func_urn,
            }
        )
        if max_async_event_age_in_seconds is not UNSET:
            field_dict["max_async_event_age_in_seconds"] = max_async_event_age_in_seconds
        if max_async_retry_attempts is not UNSET:
            field_dict["max_async_retry_attempts"] = max_async_retry_attempts
        if destination_config is not UNSET:
            field_dict["destination_config"] = destination_config
        if created_time is not UNSET:
            field_dict["created_time"] = created_time
        if last_modified is not UNSET:
            field_dict["last_modified"] = last_modified
        if enable_async_status_log is not UNSET:
            field_dict["enable_async_status_log"] = enable_async_status_log

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not AsyncInvokeConfig or type(src_dict) is not dict:
            return indirectly(AsyncInvokeConfig, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.func_urn = no_null("AsyncInvokeConfig.func_urn") if (v := src_dict["func_urn"]) is None else v
        except KeyError as lacking:
            no_key("AsyncInvokeConfig", lacking)
        self.max_async_event_age_in_seconds = (
            UNSET if (v := src_dict.get("max_async_event_age_in_seconds")) is None else v
        )
        self.max_async_retry_attempts = UNSET if (v := src_dict.get("max_async_retry_attempts")) is None else v
        self.destination_config = (
            UNSET
            if (v := src_dict.get("destination_config")) is None
            else _models.FuncAsyncDestinationConfig.from_dict(v)
        )
        self.created_time = UNSET if (v := src_dict.get("created_time")) is None else v
        self.last_modified = UNSET if (v := src_dict.get("last_modified")) is None else v
        self.enable_async_status_log = UNSET if (v := src_dict.get("enable_async_status_log")) is None else v
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

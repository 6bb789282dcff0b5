# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, shown, without_secrets

if TYPE_CHECKING:
    from ..models.func_async_destination_config import FuncAsyncDestinationConfig


T = TypeVar("T", bound="FunctionAsyncConfig")


@_attrs_define(repr=False)
class FunctionAsyncConfig:
    """
    Attributes:
        max_async_event_age_in_seconds (int | Unset):
        max_async_retry_attempts (int | Unset):
        destination_config (FuncAsyncDestinationConfig | Unset): Who hears of the result.
        created_time (str | Unset):
        last_modified (str | Unset):
    """

    max_async_event_age_in_seconds: int | Unset = UNSET
    max_async_retry_attempts: int | Unset = UNSET
    destination_config: FuncAsyncDestinationConfig | Unset = UNSET
    created_time: str | Unset = UNSET
    last_modified: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        max_async_event_age_in_seconds = self.max_async_event_age_in_seconds

        max_async_retry_attempts = self.max_async_retry_attempts

        destination_config: dict[str, Any] | Unset = UNSET
        if not isinstance(self.destination_config, Unset):
            destination_config = self.destination_config.to_dict()

        created_time = self.created_time

        last_modified = self.last_modified

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
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

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.func_async_destination_config import FuncAsyncDestinationConfig  # noqa: PLC0415

        d = dict(src_dict)
        max_async_event_age_in_seconds = d.pop("max_async_event_age_in_seconds", UNSET)

        max_async_retry_attempts = d.pop("max_async_retry_attempts", UNSET)

        _destination_config = d.pop("destination_config", UNSET)
        destination_config: FuncAsyncDestinationConfig | Unset
        if isinstance(_destination_config, Unset):
            destination_config = UNSET
        else:
            destination_config = FuncAsyncDestinationConfig.from_dict(_destination_config)

        created_time = d.pop("created_time", UNSET)

        last_modified = d.pop("last_modified", UNSET)

        function_async_config = cls(
            max_async_event_age_in_seconds=max_async_event_age_in_seconds,
            max_async_retry_attempts=max_async_retry_attempts,
            destination_config=destination_config,
            created_time=created_time,
            last_modified=last_modified,
        )

        function_async_config.additional_properties = d
        return function_async_config

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

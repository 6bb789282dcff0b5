# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, shown, without_secrets

T = TypeVar("T", bound="UpdateriggerEventData")


@_attrs_define(repr=False)
class UpdateriggerEventData:
    """
    Attributes:
        is_serial (bool | Unset):
        max_fetch_bytes (int | Unset):
        polling_interval (int | Unset):
        polling_unit (str | Unset):
    """

    is_serial: bool | Unset = UNSET
    max_fetch_bytes: int | Unset = UNSET
    polling_interval: int | Unset = UNSET
    polling_unit: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        is_serial = self.is_serial

        max_fetch_bytes = self.max_fetch_bytes

        polling_interval = self.polling_interval

        polling_unit = self.polling_unit

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if is_serial is not UNSET:
            field_dict["is_serial"] = is_serial
        if max_fetch_bytes is not UNSET:
            field_dict["max_fetch_bytes"] = max_fetch_bytes
        if polling_interval is not UNSET:
            field_dict["polling_interval"] = polling_interval
        if polling_unit is not UNSET:
            field_dict["polling_unit"] = polling_unit

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        is_serial = d.pop("is_serial", UNSET)

        max_fetch_bytes = d.pop("max_fetch_bytes", UNSET)

        polling_interval = d.pop("polling_interval", UNSET)

        polling_unit = d.pop("polling_unit", UNSET)

        updaterigger_event_data = cls(
            is_serial=is_serial,
            max_fetch_bytes=max_fetch_bytes,
            polling_interval=polling_interval,
            polling_unit=polling_unit,
        )

        updaterigger_event_data.additional_properties = d
        return updaterigger_event_data

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

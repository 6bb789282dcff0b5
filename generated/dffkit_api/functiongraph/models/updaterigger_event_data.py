# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.updaterigger_event_data_polling_unit import (
    UpdateriggerEventDataPollingUnit,
    check_updaterigger_event_data_polling_unit,
)
from ..types import UNSET, Unset, beyond, indirectly, shown, without_secrets

T = TypeVar("T", bound="UpdateriggerEventData")


_KNOWN = frozenset(
    (
        "is_serial",
        "max_fetch_bytes",
        "polling_interval",
        "polling_unit",
    )
)


@_attrs_define(repr=False)
class UpdateriggerEventData:
    """How a trigger reads from its source; the name is spelled as the vendor spells it.

    Attributes:
        is_serial (bool | Unset): Whether to read on only after the records read were handled.
        max_fetch_bytes (int | Unset): How many bytes to read at most.
        polling_interval (int | Unset): Distance between two reads.
        polling_unit (UpdateriggerEventDataPollingUnit | Unset): Unit of the distance.
    """

    is_serial: bool | Unset = UNSET
    max_fetch_bytes: int | Unset = UNSET
    polling_interval: int | Unset = UNSET
    polling_unit: UpdateriggerEventDataPollingUnit | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        is_serial = self.is_serial

        max_fetch_bytes = self.max_fetch_bytes

        polling_interval = self.polling_interval

        polling_unit: str | Unset = UNSET
        if not isinstance(self.polling_unit, Unset):
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
        if cls is not UpdateriggerEventData or type(src_dict) is not dict:
            return indirectly(UpdateriggerEventData, cls, src_dict)
        self = cls.__new__(cls)
        self.is_serial = UNSET if (v := src_dict.get("is_serial")) is None else v
        self.max_fetch_bytes = UNSET if (v := src_dict.get("max_fetch_bytes")) is None else v
        self.polling_interval = UNSET if (v := src_dict.get("polling_interval")) is None else v
        self.polling_unit = (
            UNSET if (v := src_dict.get("polling_unit")) is None else check_updaterigger_event_data_polling_unit(v)
        )
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

# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, beyond, indirectly, shown, without_secrets

T = TypeVar("T", bound="NotificationScheduleValidity")


_KNOWN = frozenset(
    (
        "expired",
        "timeStr",
    )
)


@_attrs_define(repr=False)
class NotificationScheduleValidity:
    """When the schedule is in force.

    Attributes:
        expired (bool | Unset): Whether that is over.
        time_str (str | Unset): As in `2025/01/02 00:00:00~2025/01/23 11:37:52`; empty for always.
    """

    expired: bool | Unset = UNSET
    time_str: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        expired = self.expired

        time_str = self.time_str

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if expired is not UNSET:
            field_dict["expired"] = expired
        if time_str is not UNSET:
            field_dict["timeStr"] = time_str

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not NotificationScheduleValidity or type(src_dict) is not dict:
            return indirectly(NotificationScheduleValidity, cls, src_dict)
        self = cls.__new__(cls)
        self.expired = UNSET if (v := src_dict.get("expired")) is None else v
        self.time_str = UNSET if (v := src_dict.get("timeStr")) is None else v
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

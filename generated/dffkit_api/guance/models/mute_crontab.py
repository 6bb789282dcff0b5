# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, beyond, indirectly, shown, without_secrets

T = TypeVar("T", bound="MuteCrontab")


_KNOWN = frozenset(
    (
        "min",
        "hour",
        "day",
        "month",
        "week",
    )
)


@_attrs_define(repr=False)
class MuteCrontab:
    """When a repeated mute begins, as the five parts of a crontab.

    Attributes:
        min_ (str | Unset): Minute.
        hour (str | Unset):
        day (str | Unset): Day of the month.
        month (str | Unset):
        week (str | Unset): Days of the week, 0 for Sunday, as in `1,3`.
    """

    min_: str | Unset = UNSET
    hour: str | Unset = UNSET
    day: str | Unset = UNSET
    month: str | Unset = UNSET
    week: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        min_ = self.min_

        hour = self.hour

        day = self.day

        month = self.month

        week = self.week

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if min_ is not UNSET:
            field_dict["min"] = min_
        if hour is not UNSET:
            field_dict["hour"] = hour
        if day is not UNSET:
            field_dict["day"] = day
        if month is not UNSET:
            field_dict["month"] = month
        if week is not UNSET:
            field_dict["week"] = week

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not MuteCrontab or type(src_dict) is not dict:
            return indirectly(MuteCrontab, cls, src_dict)
        self = cls.__new__(cls)
        self.min_ = UNSET if (v := src_dict.get("min")) is None else v
        self.hour = UNSET if (v := src_dict.get("hour")) is None else v
        self.day = UNSET if (v := src_dict.get("day")) is None else v
        self.month = UNSET if (v := src_dict.get("month")) is None else v
        self.week = UNSET if (v := src_dict.get("week")) is None else v
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

# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, beyond, indirectly, shown, without_secrets

T = TypeVar("T", bound="CronConfig")


_KNOWN = frozenset(
    (
        "name",
        "cron",
        "count",
        "start_time",
        "expired_time",
    )
)


@_attrs_define(repr=False)
class CronConfig:
    """A number of instances from one time on.

    Attributes:
        name (str | Unset): Name of the rule.
        cron (str | Unset): When it takes effect: a cron expression of six fields, seconds first.
        count (int | Unset): Instances to keep ready then.
        start_time (int | Unset): Since when the rule is in force, in seconds since 1970.
        expired_time (int | Unset): Until when it is in force, in seconds since 1970.
    """

    name: str | Unset = UNSET
    cron: str | Unset = UNSET
    count: int | Unset = UNSET
    start_time: int | Unset = UNSET
    expired_time: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        cron = self.cron

        count = self.count

        start_time = self.start_time

        expired_time = self.expired_time

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
        if cron is not UNSET:
            field_dict["cron"] = cron
        if count is not UNSET:
            field_dict["count"] = count
        if start_time is not UNSET:
            field_dict["start_time"] = start_time
        if expired_time is not UNSET:
            field_dict["expired_time"] = expired_time

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not CronConfig or type(src_dict) is not dict:
            return indirectly(CronConfig, cls, src_dict)
        self = cls.__new__(cls)
        self.name = UNSET if (v := src_dict.get("name")) is None else v
        self.cron = UNSET if (v := src_dict.get("cron")) is None else v
        self.count = UNSET if (v := src_dict.get("count")) is None else v
        self.start_time = UNSET if (v := src_dict.get("start_time")) is None else v
        self.expired_time = UNSET if (v := src_dict.get("expired_time")) is None else v
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

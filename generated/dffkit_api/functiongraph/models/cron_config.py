# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, shown, without_secrets

T = TypeVar("T", bound="CronConfig")


@_attrs_define(repr=False)
class CronConfig:
    """
    Attributes:
        name (str | Unset):
        cron (str | Unset):
        count (int | Unset):
        start_time (int | Unset):
        expired_time (int | Unset):
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
        d = dict(src_dict)
        name = d.pop("name", UNSET)

        cron = d.pop("cron", UNSET)

        count = d.pop("count", UNSET)

        start_time = d.pop("start_time", UNSET)

        expired_time = d.pop("expired_time", UNSET)

        cron_config = cls(
            name=name,
            cron=cron,
            count=count,
            start_time=start_time,
            expired_time=expired_time,
        )

        cron_config.additional_properties = d
        return cron_config

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

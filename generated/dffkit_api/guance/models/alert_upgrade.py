# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, beyond, indirectly, shown, whole, without_secrets

T = TypeVar("T", bound="AlertUpgrade")


_KNOWN = frozenset(
    (
        "to",
        "status",
        "duration",
        "toWay",
    )
)


@_attrs_define(repr=False)
class AlertUpgrade:
    """
    Attributes:
        to (list[str] | Unset): Members, teams and notify objects; where `alertType` is `member`, only members and
            teams.
        status (str | Unset): Level of the events.
        duration (int | Unset): Seconds that the level must last.
        to_way (list[str] | Unset): How members are told: notify objects, `email`, `sms`.
    """

    to: list[str] | Unset = UNSET
    status: str | Unset = UNSET
    duration: int | Unset = UNSET
    to_way: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        to: list[str] | Unset = UNSET
        if not isinstance(self.to, Unset):
            to = self.to

        status = self.status

        duration = self.duration

        to_way: list[str] | Unset = UNSET
        if not isinstance(self.to_way, Unset):
            to_way = self.to_way

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if to is not UNSET:
            field_dict["to"] = to
        if status is not UNSET:
            field_dict["status"] = status
        if duration is not UNSET:
            field_dict["duration"] = duration
        if to_way is not UNSET:
            field_dict["toWay"] = to_way

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not AlertUpgrade or type(src_dict) is not dict:
            return indirectly(AlertUpgrade, cls, src_dict)
        self = cls.__new__(cls)
        self.to = UNSET if (v := src_dict.get("to")) is None else whole(v, "AlertUpgrade.to")
        self.status = UNSET if (v := src_dict.get("status")) is None else v
        self.duration = UNSET if (v := src_dict.get("duration")) is None else v
        self.to_way = UNSET if (v := src_dict.get("toWay")) is None else whole(v, "AlertUpgrade.to_way")
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

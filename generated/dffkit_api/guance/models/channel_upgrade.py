# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, beyond, indirectly, shown, whole, without_secrets

T = TypeVar("T", bound="ChannelUpgrade")


_KNOWN = frozenset(
    (
        "triggerTime",
        "notifyTarget",
    )
)


@_attrs_define(repr=False)
class ChannelUpgrade:
    """Whom else to notify of an issue that stays open.

    Attributes:
        trigger_time (int | Unset): After how many seconds.
        notify_target (list[str] | Unset): Their ids, `notify_…`.
    """

    trigger_time: int | Unset = UNSET
    notify_target: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        trigger_time = self.trigger_time

        notify_target: list[str] | Unset = UNSET
        if not isinstance(self.notify_target, Unset):
            notify_target = self.notify_target

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if trigger_time is not UNSET:
            field_dict["triggerTime"] = trigger_time
        if notify_target is not UNSET:
            field_dict["notifyTarget"] = notify_target

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not ChannelUpgrade or type(src_dict) is not dict:
            return indirectly(ChannelUpgrade, cls, src_dict)
        self = cls.__new__(cls)
        self.trigger_time = UNSET if (v := src_dict.get("triggerTime")) is None else v
        self.notify_target = (
            UNSET if (v := src_dict.get("notifyTarget")) is None else whole(v, "ChannelUpgrade.notify_target")
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

# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.modify_slo_interval import ModifySloInterval, check_modify_slo_interval
from ..types import UNSET, Unset, beyond, indirectly, shown, whole, without_secrets

T = TypeVar("T", bound="ModifySlo")


_KNOWN = frozenset(
    (
        "interval",
        "sliUUIDs",
        "describe",
        "alertPolicyUUIDs",
        "tags",
    )
)


@_attrs_define(repr=False)
class ModifySlo:
    """
    Attributes:
        interval (ModifySloInterval | Unset): How often it is counted.
        sli_uuids (list[str] | Unset): Monitors that it counts, `rul_…`.
        describe (str | Unset): May be empty.
        alert_policy_uuids (list[str] | Unset): Alert policies, `altpl_…`.
        tags (list[str] | Unset): Names of tags to find it by.
    """

    interval: ModifySloInterval | Unset = UNSET
    sli_uuids: list[str] | Unset = UNSET
    describe: str | Unset = UNSET
    alert_policy_uuids: list[str] | Unset = UNSET
    tags: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        interval: str | Unset = UNSET
        if not isinstance(self.interval, Unset):
            interval = self.interval

        sli_uuids: list[str] | Unset = UNSET
        if not isinstance(self.sli_uuids, Unset):
            sli_uuids = self.sli_uuids

        describe = self.describe

        alert_policy_uuids: list[str] | Unset = UNSET
        if not isinstance(self.alert_policy_uuids, Unset):
            alert_policy_uuids = self.alert_policy_uuids

        tags: list[str] | Unset = UNSET
        if not isinstance(self.tags, Unset):
            tags = self.tags

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if interval is not UNSET:
            field_dict["interval"] = interval
        if sli_uuids is not UNSET:
            field_dict["sliUUIDs"] = sli_uuids
        if describe is not UNSET:
            field_dict["describe"] = describe
        if alert_policy_uuids is not UNSET:
            field_dict["alertPolicyUUIDs"] = alert_policy_uuids
        if tags is not UNSET:
            field_dict["tags"] = tags

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not ModifySlo or type(src_dict) is not dict:
            return indirectly(ModifySlo, cls, src_dict)
        self = cls.__new__(cls)
        self.interval = UNSET if (v := src_dict.get("interval")) is None else check_modify_slo_interval(v)
        self.sli_uuids = UNSET if (v := src_dict.get("sliUUIDs")) is None else whole(v, "ModifySlo.sli_uuids")
        self.describe = UNSET if (v := src_dict.get("describe")) is None else v
        self.alert_policy_uuids = (
            UNSET if (v := src_dict.get("alertPolicyUUIDs")) is None else whole(v, "ModifySlo.alert_policy_uuids")
        )
        self.tags = UNSET if (v := src_dict.get("tags")) is None else whole(v, "ModifySlo.tags")
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

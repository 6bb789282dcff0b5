# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, beyond, indirectly, shown, without_secrets

T = TypeVar("T", bound="MuteRange")


_KNOWN = frozenset(
    (
        "name",
        "checkerUUID",
        "alertPolicyUUID",
        "tagUUID",
        "sloUUID",
        "type",
    )
)


@_attrs_define(repr=False)
class MuteRange:
    """One of the ids tells what is muted.

    Attributes:
        name (str | Unset):
        checker_uuid (str | Unset): A monitor or an inspection, `rul_…`.
        alert_policy_uuid (str | Unset): All rules with an alert policy, `altpl_…`.
        tag_uuid (str | Unset): All monitors with a tag, `tag_…`.
        slo_uuid (str | Unset): An SLO, `monitor_…`.
        type_ (str | Unset): Kind of the rule: `checker`, or the words of the console, in its language.
    """

    name: str | Unset = UNSET
    checker_uuid: str | Unset = UNSET
    alert_policy_uuid: str | Unset = UNSET
    tag_uuid: str | Unset = UNSET
    slo_uuid: str | Unset = UNSET
    type_: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        checker_uuid = self.checker_uuid

        alert_policy_uuid = self.alert_policy_uuid

        tag_uuid = self.tag_uuid

        slo_uuid = self.slo_uuid

        type_ = self.type_

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
        if checker_uuid is not UNSET:
            field_dict["checkerUUID"] = checker_uuid
        if alert_policy_uuid is not UNSET:
            field_dict["alertPolicyUUID"] = alert_policy_uuid
        if tag_uuid is not UNSET:
            field_dict["tagUUID"] = tag_uuid
        if slo_uuid is not UNSET:
            field_dict["sloUUID"] = slo_uuid
        if type_ is not UNSET:
            field_dict["type"] = type_

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not MuteRange or type(src_dict) is not dict:
            return indirectly(MuteRange, cls, src_dict)
        self = cls.__new__(cls)
        self.name = UNSET if (v := src_dict.get("name")) is None else v
        self.checker_uuid = UNSET if (v := src_dict.get("checkerUUID")) is None else v
        self.alert_policy_uuid = UNSET if (v := src_dict.get("alertPolicyUUID")) is None else v
        self.tag_uuid = UNSET if (v := src_dict.get("tagUUID")) is None else v
        self.slo_uuid = UNSET if (v := src_dict.get("sloUUID")) is None else v
        self.type_ = UNSET if (v := src_dict.get("type")) is None else v
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

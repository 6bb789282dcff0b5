# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, beyond, indirectly, shown, whole, without_secrets

T = TypeVar("T", bound="DeleteInspections")


_KNOWN = frozenset(
    (
        "ruleUUID",
        "ruleUUIDs",
        "refKey",
    )
)


@_attrs_define(repr=False)
class DeleteInspections:
    """
    Attributes:
        rule_uuid (str | Unset): Id of the inspection, `rul_…`.
        rule_uuids (list[str] | Unset): Ids of the inspections, `rul_…`.
        ref_key (str | Unset): Own key of the inspection.
    """

    rule_uuid: str | Unset = UNSET
    rule_uuids: list[str] | Unset = UNSET
    ref_key: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        rule_uuid = self.rule_uuid

        rule_uuids: list[str] | Unset = UNSET
        if not isinstance(self.rule_uuids, Unset):
            rule_uuids = self.rule_uuids

        ref_key = self.ref_key

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if rule_uuid is not UNSET:
            field_dict["ruleUUID"] = rule_uuid
        if rule_uuids is not UNSET:
            field_dict["ruleUUIDs"] = rule_uuids
        if ref_key is not UNSET:
            field_dict["refKey"] = ref_key

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not DeleteInspections or type(src_dict) is not dict:
            return indirectly(DeleteInspections, cls, src_dict)
        self = cls.__new__(cls)
        self.rule_uuid = UNSET if (v := src_dict.get("ruleUUID")) is None else v
        self.rule_uuids = (
            UNSET if (v := src_dict.get("ruleUUIDs")) is None else whole(v, "DeleteInspections.rule_uuids")
        )
        self.ref_key = UNSET if (v := src_dict.get("refKey")) is None else v
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

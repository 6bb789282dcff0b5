# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset, beyond, indirectly, shown, whole, without_secrets

if TYPE_CHECKING:
    from ..models.inspection_function import InspectionFunction


T = TypeVar("T", bound="ModifyInspection")


_KNOWN = frozenset(
    (
        "ruleUUID",
        "refKey",
        "title",
        "refFuncInfo",
        "alertPolicyUUIDs",
        "monitorUUID",
    )
)


@_attrs_define(repr=False)
class ModifyInspection:
    """
    Attributes:
        rule_uuid (str | Unset): Id of the inspection, `rul_…`.
        ref_key (str | Unset): Its own key.
        title (str | Unset):
        ref_func_info (InspectionFunction | Unset): A function of DataFlux Func, as it describes itself.
        alert_policy_uuids (list[str] | Unset): Alert policies, `altpl_…`.
        monitor_uuid (str | Unset): Its group, the grouping of old; may be empty.
    """

    rule_uuid: str | Unset = UNSET
    ref_key: str | Unset = UNSET
    title: str | Unset = UNSET
    ref_func_info: InspectionFunction | Unset = UNSET
    alert_policy_uuids: list[str] | Unset = UNSET
    monitor_uuid: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        rule_uuid = self.rule_uuid

        ref_key = self.ref_key

        title = self.title

        ref_func_info: dict[str, Any] | Unset = UNSET
        if not isinstance(self.ref_func_info, Unset):
            ref_func_info = self.ref_func_info.to_dict()

        alert_policy_uuids: list[str] | Unset = UNSET
        if not isinstance(self.alert_policy_uuids, Unset):
            alert_policy_uuids = self.alert_policy_uuids

        monitor_uuid = self.monitor_uuid

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if rule_uuid is not UNSET:
            field_dict["ruleUUID"] = rule_uuid
        if ref_key is not UNSET:
            field_dict["refKey"] = ref_key
        if title is not UNSET:
            field_dict["title"] = title
        if ref_func_info is not UNSET:
            field_dict["refFuncInfo"] = ref_func_info
        if alert_policy_uuids is not UNSET:
            field_dict["alertPolicyUUIDs"] = alert_policy_uuids
        if monitor_uuid is not UNSET:
            field_dict["monitorUUID"] = monitor_uuid

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not ModifyInspection or type(src_dict) is not dict:
            return indirectly(ModifyInspection, cls, src_dict)
        self = cls.__new__(cls)
        self.rule_uuid = UNSET if (v := src_dict.get("ruleUUID")) is None else v
        self.ref_key = UNSET if (v := src_dict.get("refKey")) is None else v
        self.title = UNSET if (v := src_dict.get("title")) is None else v
        self.ref_func_info = (
            UNSET if (v := src_dict.get("refFuncInfo")) is None else _models.InspectionFunction.from_dict(v)
        )
        self.alert_policy_uuids = (
            UNSET
            if (v := src_dict.get("alertPolicyUUIDs")) is None
            else whole(v, "ModifyInspection.alert_policy_uuids")
        )
        self.monitor_uuid = UNSET if (v := src_dict.get("monitorUUID")) is None else v
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

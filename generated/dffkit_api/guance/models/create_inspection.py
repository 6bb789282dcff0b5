# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset, beyond, indirectly, no_key, no_null, shown, whole, without_secrets

if TYPE_CHECKING:
    from ..models.inspection_function_given import InspectionFunctionGiven


T = TypeVar("T", bound="CreateInspection")


_KNOWN = frozenset(
    (
        "refKey",
        "title",
        "refFuncInfo",
        "alertPolicyUUIDs",
        "monitorUUID",
        "isDisabled",
    )
)


@_attrs_define(repr=False)
class CreateInspection:
    """
    Attributes:
        ref_key (str): A key of its own; it stays.
        title (str):
        ref_func_info (InspectionFunctionGiven): The function that is to check.
        alert_policy_uuids (list[str] | Unset): Alert policies, `altpl_…`.
        monitor_uuid (str | Unset): Its group, the grouping of old; may be empty.
        is_disabled (bool | Unset): Whether it is disabled from the start.
    """

    ref_key: str
    title: str
    ref_func_info: InspectionFunctionGiven
    alert_policy_uuids: list[str] | Unset = UNSET
    monitor_uuid: str | Unset = UNSET
    is_disabled: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        ref_key = self.ref_key

        title = self.title

        ref_func_info = self.ref_func_info.to_dict()

        alert_policy_uuids: list[str] | Unset = UNSET
        if not isinstance(self.alert_policy_uuids, Unset):
            alert_policy_uuids = self.alert_policy_uuids

        monitor_uuid = self.monitor_uuid

        is_disabled = self.is_disabled

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "refKey": ref_key,
                "title": title,
                "refFuncInfo": ref_func_info,
            }
        )
        if alert_policy_uuids is not UNSET:
            field_dict["alertPolicyUUIDs"] = alert_policy_uuids
        if monitor_uuid is not UNSET:
            field_dict["monitorUUID"] = monitor_uuid
        if is_disabled is not UNSET:
            field_dict["isDisabled"] = is_disabled

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not CreateInspection or type(src_dict) is not dict:
            return indirectly(CreateInspection, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.ref_key = no_null("CreateInspection.ref_key") if (v := src_dict["refKey"]) is None else v
            self.title = no_null("CreateInspection.title") if (v := src_dict["title"]) is None else v
            self.ref_func_info = (
                no_null("CreateInspection.ref_func_info")
                if (v := src_dict["refFuncInfo"]) is None
                else _models.InspectionFunctionGiven.from_dict(v)
            )
        except KeyError as lacking:
            no_key("CreateInspection", lacking)
        self.alert_policy_uuids = (
            UNSET
            if (v := src_dict.get("alertPolicyUUIDs")) is None
            else whole(v, "CreateInspection.alert_policy_uuids")
        )
        self.monitor_uuid = UNSET if (v := src_dict.get("monitorUUID")) is None else v
        self.is_disabled = UNSET if (v := src_dict.get("isDisabled")) is None else v
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

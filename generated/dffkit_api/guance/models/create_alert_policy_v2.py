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
    from ..models.alert_options import AlertOptions


T = TypeVar("T", bound="CreateAlertPolicyV2")


_KNOWN = frozenset(
    (
        "name",
        "ruleTimezone",
        "desc",
        "alertOpt",
        "openPermissionSet",
        "permissionSet",
        "checkerUUIDs",
        "securityRuleUUIDs",
    )
)


@_attrs_define(repr=False)
class CreateAlertPolicyV2:
    """
    Attributes:
        name (str):
        rule_timezone (str): Time zone of its times, as in `Asia/Shanghai`.
        desc (str | Unset): May be empty.
        alert_opt (AlertOptions | Unset): When, how often and to whom notices are to go.
        open_permission_set (bool | Unset): Whether `permissionSet` decides who may change it, beside the owner.
        permission_set (list[str] | Unset): Roles (`wsAdmin`, `general`, `readOnly`, `role_…`), teams (`group_…`) and
            members (`acnt_…`).
        checker_uuids (list[str] | Unset): Monitors and inspections (`rul_…`) and SLOs (`monitor_…`) that are to use it.
        security_rule_uuids (list[str] | Unset): Security rules that are to use it; known from the vendor's Terraform
            provider.
    """

    name: str
    rule_timezone: str
    desc: str | Unset = UNSET
    alert_opt: AlertOptions | Unset = UNSET
    open_permission_set: bool | Unset = UNSET
    permission_set: list[str] | Unset = UNSET
    checker_uuids: list[str] | Unset = UNSET
    security_rule_uuids: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        rule_timezone = self.rule_timezone

        desc = self.desc

        alert_opt: dict[str, Any] | Unset = UNSET
        if not isinstance(self.alert_opt, Unset):
            alert_opt = self.alert_opt.to_dict()

        open_permission_set = self.open_permission_set

        permission_set: list[str] | Unset = UNSET
        if not isinstance(self.permission_set, Unset):
            permission_set = self.permission_set

        checker_uuids: list[str] | Unset = UNSET
        if not isinstance(self.checker_uuids, Unset):
            checker_uuids = self.checker_uuids

        security_rule_uuids: list[str] | Unset = UNSET
        if not isinstance(self.security_rule_uuids, Unset):
            security_rule_uuids = self.security_rule_uuids

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
                "ruleTimezone": rule_timezone,
            }
        )
        if desc is not UNSET:
            field_dict["desc"] = desc
        if alert_opt is not UNSET:
            field_dict["alertOpt"] = alert_opt
        if open_permission_set is not UNSET:
            field_dict["openPermissionSet"] = open_permission_set
        if permission_set is not UNSET:
            field_dict["permissionSet"] = permission_set
        if checker_uuids is not UNSET:
            field_dict["checkerUUIDs"] = checker_uuids
        if security_rule_uuids is not UNSET:
            field_dict["securityRuleUUIDs"] = security_rule_uuids

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not CreateAlertPolicyV2 or type(src_dict) is not dict:
            return indirectly(CreateAlertPolicyV2, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.name = no_null("CreateAlertPolicyV2.name") if (v := src_dict["name"]) is None else v
            self.rule_timezone = (
                no_null("CreateAlertPolicyV2.rule_timezone") if (v := src_dict["ruleTimezone"]) is None else v
            )
        except KeyError as lacking:
            no_key("CreateAlertPolicyV2", lacking)
        self.desc = UNSET if (v := src_dict.get("desc")) is None else v
        self.alert_opt = UNSET if (v := src_dict.get("alertOpt")) is None else _models.AlertOptions.from_dict(v)
        self.open_permission_set = UNSET if (v := src_dict.get("openPermissionSet")) is None else v
        self.permission_set = (
            UNSET if (v := src_dict.get("permissionSet")) is None else whole(v, "CreateAlertPolicyV2.permission_set")
        )
        self.checker_uuids = (
            UNSET if (v := src_dict.get("checkerUUIDs")) is None else whole(v, "CreateAlertPolicyV2.checker_uuids")
        )
        self.security_rule_uuids = (
            UNSET
            if (v := src_dict.get("securityRuleUUIDs")) is None
            else whole(v, "CreateAlertPolicyV2.security_rule_uuids")
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

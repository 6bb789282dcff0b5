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


T = TypeVar("T", bound="ModifyAlertPolicy")


_KNOWN = frozenset(
    (
        "ruleTimezone",
        "name",
        "desc",
        "alertOpt",
        "openPermissionSet",
        "permissionSet",
    )
)


@_attrs_define(repr=False)
class ModifyAlertPolicy:
    """
    Attributes:
        rule_timezone (str): Time zone of its times, as in `Asia/Shanghai`.
        name (str | Unset):
        desc (str | Unset): May be empty.
        alert_opt (AlertOptions | Unset): When, how often and to whom notices are to go.
        open_permission_set (bool | Unset): Whether `permissionSet` decides who may change it, beside the owner.
        permission_set (list[str] | Unset): Roles (`wsAdmin`, `general`, `readOnly`, `role_…`), teams (`group_…`) and
            members (`acnt_…`).
    """

    rule_timezone: str
    name: str | Unset = UNSET
    desc: str | Unset = UNSET
    alert_opt: AlertOptions | Unset = UNSET
    open_permission_set: bool | Unset = UNSET
    permission_set: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        rule_timezone = self.rule_timezone

        name = self.name

        desc = self.desc

        alert_opt: dict[str, Any] | Unset = UNSET
        if not isinstance(self.alert_opt, Unset):
            alert_opt = self.alert_opt.to_dict()

        open_permission_set = self.open_permission_set

        permission_set: list[str] | Unset = UNSET
        if not isinstance(self.permission_set, Unset):
            permission_set = self.permission_set

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "ruleTimezone": rule_timezone,
            }
        )
        if name is not UNSET:
            field_dict["name"] = name
        if desc is not UNSET:
            field_dict["desc"] = desc
        if alert_opt is not UNSET:
            field_dict["alertOpt"] = alert_opt
        if open_permission_set is not UNSET:
            field_dict["openPermissionSet"] = open_permission_set
        if permission_set is not UNSET:
            field_dict["permissionSet"] = permission_set

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not ModifyAlertPolicy or type(src_dict) is not dict:
            return indirectly(ModifyAlertPolicy, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.rule_timezone = (
                no_null("ModifyAlertPolicy.rule_timezone") if (v := src_dict["ruleTimezone"]) is None else v
            )
        except KeyError as lacking:
            no_key("ModifyAlertPolicy", lacking)
        self.name = UNSET if (v := src_dict.get("name")) is None else v
        self.desc = UNSET if (v := src_dict.get("desc")) is None else v
        self.alert_opt = UNSET if (v := src_dict.get("alertOpt")) is None else _models.AlertOptions.from_dict(v)
        self.open_permission_set = UNSET if (v := src_dict.get("openPermissionSet")) is None else v
        self.permission_set = (
            UNSET if (v := src_dict.get("permissionSet")) is None else whole(v, "ModifyAlertPolicy.permission_set")
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

# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.dashboard_binding_rule_op import DashboardBindingRuleOp, check_dashboard_binding_rule_op
from ..types import UNSET, Unset, beyond, indirectly, shown, whole, without_secrets

T = TypeVar("T", bound="DashboardBindingRule")


_KNOWN = frozenset(
    (
        "op",
        "value",
    )
)


@_attrs_define(repr=False)
class DashboardBindingRule:
    """
    Attributes:
        op (DashboardBindingRuleOp | Unset): How the value of the field is compared.
        value (list[str] | Unset): Values that fit; `*` fits all.
    """

    op: DashboardBindingRuleOp | Unset = UNSET
    value: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        op: str | Unset = UNSET
        if not isinstance(self.op, Unset):
            op = self.op

        value: list[str] | Unset = UNSET
        if not isinstance(self.value, Unset):
            value = self.value

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if op is not UNSET:
            field_dict["op"] = op
        if value is not UNSET:
            field_dict["value"] = value

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not DashboardBindingRule or type(src_dict) is not dict:
            return indirectly(DashboardBindingRule, cls, src_dict)
        self = cls.__new__(cls)
        self.op = UNSET if (v := src_dict.get("op")) is None else check_dashboard_binding_rule_op(v)
        self.value = UNSET if (v := src_dict.get("value")) is None else whole(v, "DashboardBindingRule.value")
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

# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, shown, without_secrets

T = TypeVar("T", bound="VersionStrategyRules")


@_attrs_define(repr=False)
class VersionStrategyRules:
    """
    Attributes:
        rule_type (str | Unset):
        param (str | Unset):
        op (str | Unset):
        value (str | Unset):
    """

    rule_type: str | Unset = UNSET
    param: str | Unset = UNSET
    op: str | Unset = UNSET
    value: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        rule_type = self.rule_type

        param = self.param

        op = self.op

        value = self.value

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if rule_type is not UNSET:
            field_dict["rule_type"] = rule_type
        if param is not UNSET:
            field_dict["param"] = param
        if op is not UNSET:
            field_dict["op"] = op
        if value is not UNSET:
            field_dict["value"] = value

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        rule_type = d.pop("rule_type", UNSET)

        param = d.pop("param", UNSET)

        op = d.pop("op", UNSET)

        value = d.pop("value", UNSET)

        version_strategy_rules = cls(
            rule_type=rule_type,
            param=param,
            op=op,
            value=value,
        )

        version_strategy_rules.additional_properties = d
        return version_strategy_rules

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

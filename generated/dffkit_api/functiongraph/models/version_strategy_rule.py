# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.version_strategy_rule_op import VersionStrategyRuleOp, check_version_strategy_rule_op
from ..models.version_strategy_rule_rule_type import VersionStrategyRuleRuleType, check_version_strategy_rule_rule_type
from ..types import UNSET, Unset, beyond, indirectly, shown, without_secrets

T = TypeVar("T", bound="VersionStrategyRule")


_KNOWN = frozenset(
    (
        "rule_type",
        "param",
        "op",
        "value",
    )
)


@_attrs_define(repr=False)
class VersionStrategyRule:
    """What is compared.

    Attributes:
        rule_type (VersionStrategyRuleRuleType | Unset): Where in the call the value stands; the vendor's examples write
            `Header`.
        param (str | Unset): Name of the header or the cookie: letters, digits, `_` and `-`.
        op (VersionStrategyRuleOp | Unset): How it is compared: `=` is equal, `in` is one of several.
        value (str | Unset): The value; with `in`, several, joined by commas.
    """

    rule_type: VersionStrategyRuleRuleType | Unset = UNSET
    param: str | Unset = UNSET
    op: VersionStrategyRuleOp | Unset = UNSET
    value: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        rule_type: str | Unset = UNSET
        if not isinstance(self.rule_type, Unset):
            rule_type = self.rule_type

        param = self.param

        op: str | Unset = UNSET
        if not isinstance(self.op, Unset):
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
        if cls is not VersionStrategyRule or type(src_dict) is not dict:
            return indirectly(VersionStrategyRule, cls, src_dict)
        self = cls.__new__(cls)
        self.rule_type = UNSET if (v := src_dict.get("rule_type")) is None else check_version_strategy_rule_rule_type(v)
        self.param = UNSET if (v := src_dict.get("param")) is None else v
        self.op = UNSET if (v := src_dict.get("op")) is None else check_version_strategy_rule_op(v)
        self.value = UNSET if (v := src_dict.get("value")) is None else v
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

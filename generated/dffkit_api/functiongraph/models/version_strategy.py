# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..models.version_strategy_combine_type import VersionStrategyCombineType, check_version_strategy_combine_type
from ..types import UNSET, Unset, beyond, each, indirectly, shown, without_secrets

if TYPE_CHECKING:
    from ..models.version_strategy_rule import VersionStrategyRule


T = TypeVar("T", bound="VersionStrategy")


_KNOWN = frozenset(
    (
        "rules",
        "combine_type",
    )
)


@_attrs_define(repr=False)
class VersionStrategy:
    """When a call goes to the version.

    Attributes:
        rules (list[VersionStrategyRule] | Unset): What is looked at in the call.
        combine_type (VersionStrategyCombineType | Unset): Whether all rules have to fit (`and`) or one of them (`or`).
    """

    rules: list[VersionStrategyRule] | Unset = UNSET
    combine_type: VersionStrategyCombineType | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        rules: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.rules, Unset):
            rules = []
            for rules_item_data in self.rules:
                rules_item = rules_item_data.to_dict()
                rules.append(rules_item)

        combine_type: str | Unset = UNSET
        if not isinstance(self.combine_type, Unset):
            combine_type = self.combine_type

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if rules is not UNSET:
            field_dict["rules"] = rules
        if combine_type is not UNSET:
            field_dict["combine_type"] = combine_type

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not VersionStrategy or type(src_dict) is not dict:
            return indirectly(VersionStrategy, cls, src_dict)
        self = cls.__new__(cls)
        self.rules = (
            UNSET
            if (v := src_dict.get("rules")) is None
            else each(_models.VersionStrategyRule.from_dict, v, "VersionStrategy.rules")
        )
        self.combine_type = (
            UNSET if (v := src_dict.get("combine_type")) is None else check_version_strategy_combine_type(v)
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

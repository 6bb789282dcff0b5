# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, beyond, indirectly, shown, without_secrets

T = TypeVar("T", bound="MetricRuleFilter")


_KNOWN = frozenset(
    (
        "name",
        "op",
        "values",
        "condition",
    )
)


@_attrs_define(repr=False)
class MetricRuleFilter:
    """
    Attributes:
        name (str | Unset): The field.
        op (str | Unset): `=`, `!=`, `match` or `not match`.
        values (list[Any] | Unset): Texts, numbers or booleans; `=` looks at the first only.
        condition (str | Unset): `and` or `or`, how it is bound to the filter before.
    """

    name: str | Unset = UNSET
    op: str | Unset = UNSET
    values: list[Any] | Unset = UNSET
    condition: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        op = self.op

        values: list[Any] | Unset = UNSET
        if not isinstance(self.values, Unset):
            values = self.values

        condition = self.condition

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
        if op is not UNSET:
            field_dict["op"] = op
        if values is not UNSET:
            field_dict["values"] = values
        if condition is not UNSET:
            field_dict["condition"] = condition

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not MetricRuleFilter or type(src_dict) is not dict:
            return indirectly(MetricRuleFilter, cls, src_dict)
        self = cls.__new__(cls)
        self.name = UNSET if (v := src_dict.get("name")) is None else v
        self.op = UNSET if (v := src_dict.get("op")) is None else v
        self.values = UNSET if (v := src_dict.get("values")) is None else v
        self.condition = UNSET if (v := src_dict.get("condition")) is None else v
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

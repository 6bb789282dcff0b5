# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, beyond, indirectly, shown, without_secrets

T = TypeVar("T", bound="CheckerCondition")


_KNOWN = frozenset(
    (
        "alias",
        "operator",
        "operands",
    )
)


@_attrs_define(repr=False)
class CheckerCondition:
    """
    Attributes:
        alias (str | Unset): The target that is looked at.
        operator (str | Unset): `>`, `>=`, `=`, `between`, `in` …
        operands (list[Any] | Unset): Texts or numbers; `between` and `in` take several.
    """

    alias: str | Unset = UNSET
    operator: str | Unset = UNSET
    operands: list[Any] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        alias = self.alias

        operator = self.operator

        operands: list[Any] | Unset = UNSET
        if not isinstance(self.operands, Unset):
            operands = self.operands

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if alias is not UNSET:
            field_dict["alias"] = alias
        if operator is not UNSET:
            field_dict["operator"] = operator
        if operands is not UNSET:
            field_dict["operands"] = operands

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not CheckerCondition or type(src_dict) is not dict:
            return indirectly(CheckerCondition, cls, src_dict)
        self = cls.__new__(cls)
        self.alias = UNSET if (v := src_dict.get("alias")) is None else v
        self.operator = UNSET if (v := src_dict.get("operator")) is None else v
        self.operands = UNSET if (v := src_dict.get("operands")) is None else v
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

# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, beyond, indirectly, shown, without_secrets

T = TypeVar("T", bound="CheckerThreshold")


_KNOWN = frozenset(
    (
        "status",
        "operator",
        "value",
    )
)


@_attrs_define(repr=False)
class CheckerThreshold:
    """What must hold before a sudden change counts.

    Attributes:
        status (bool | Unset): Whether it counts.
        operator (str | Unset): `>`, `>=` …
        value (float | None | Unset):
    """

    status: bool | Unset = UNSET
    operator: str | Unset = UNSET
    value: float | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        status = self.status

        operator = self.operator

        value: float | None | Unset
        if isinstance(self.value, Unset):
            value = UNSET
        else:
            value = self.value

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if status is not UNSET:
            field_dict["status"] = status
        if operator is not UNSET:
            field_dict["operator"] = operator
        if value is not UNSET:
            field_dict["value"] = value

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not CheckerThreshold or type(src_dict) is not dict:
            return indirectly(CheckerThreshold, cls, src_dict)
        self = cls.__new__(cls)
        self.status = UNSET if (v := src_dict.get("status")) is None else v
        self.operator = UNSET if (v := src_dict.get("operator")) is None else v
        self.value = src_dict.get("value", UNSET)
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

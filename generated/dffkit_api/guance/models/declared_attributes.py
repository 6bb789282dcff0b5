# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import indirectly, shown, whole, without_secrets

T = TypeVar("T", bound="DeclaredAttributes")


def _read_additional_property(v: Any) -> Any:
    try:
        if not isinstance(v, list):
            raise TypeError
        return whole(v, "DeclaredAttributes")
    except (TypeError, ValueError, AttributeError, KeyError):
        pass
    return v


@_attrs_define(repr=False)
class DeclaredAttributes:
    """The attributes by name; `business` and `organization` are the vendor's own."""

    additional_properties: dict[str, list[str] | str] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:

        field_dict: dict[str, Any] = {}
        for prop_name, prop in self.additional_properties.items():
            if isinstance(prop, list):
                field_dict[prop_name] = prop

            else:
                field_dict[prop_name] = prop

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not DeclaredAttributes or type(src_dict) is not dict:
            return indirectly(DeclaredAttributes, cls, src_dict)
        self = cls.__new__(cls)
        self.additional_properties = {
            name: _read_additional_property(v) for name, v in src_dict.items() if v is not None
        }
        return self

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> list[str] | str:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: list[str] | str) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties

# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.direction import Direction, check_direction
from ..types import shown, without_secrets

T = TypeVar("T", bound="FieldOrder")


@_attrs_define(repr=False)
class FieldOrder:
    """One field and its direction."""

    additional_properties: dict[str, Direction] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:

        field_dict: dict[str, Any] = {}
        for prop_name, prop in self.additional_properties.items():
            field_dict[prop_name] = prop

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        field_order = cls()

        additional_properties = {}
        for prop_name, prop_dict in d.items():
            additional_property = check_direction(prop_dict)

            additional_properties[prop_name] = additional_property

        field_order.additional_properties = additional_properties
        return field_order

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Direction:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Direction) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties

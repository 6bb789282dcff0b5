# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import each, indirectly, shown, without_secrets

if TYPE_CHECKING:
    from ..models.dashboard_binding_rule import DashboardBindingRule


T = TypeVar("T", bound="DashboardBinding")


@_attrs_define(repr=False)
class DashboardBinding:
    """In the details of which objects the console shows a view: conditions by the name of a field."""

    additional_properties: dict[str, list[DashboardBindingRule]] = _attrs_field(
        init=False, factory=dict, repr=without_secrets
    )

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:

        field_dict: dict[str, Any] = {}
        for prop_name, prop in self.additional_properties.items():
            field_dict[prop_name] = []
            for additional_property_item_data in prop:
                additional_property_item = additional_property_item_data.to_dict()
                field_dict[prop_name].append(additional_property_item)

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not DashboardBinding or type(src_dict) is not dict:
            return indirectly(DashboardBinding, cls, src_dict)
        self = cls.__new__(cls)
        self.additional_properties = {
            name: each(_models.DashboardBindingRule.from_dict, v, "DashboardBinding[]")
            for name, v in src_dict.items()
            if v is not None
        }
        return self

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> list[DashboardBindingRule]:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: list[DashboardBindingRule]) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties

# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, beyond, indirectly, shown, without_secrets

T = TypeVar("T", bound="MetricField")


_KNOWN = frozenset(
    (
        "field",
        "data_type",
        "desc",
        "type",
        "unit",
    )
)


@_attrs_define(repr=False)
class MetricField:
    """
    Attributes:
        field (str | Unset): Name of the field.
        data_type (str | Unset): As in `int`, `float` or `string`.
        desc (str | Unset):
        type_ (str | Unset): Who describes it, as in `inner`.
        unit (str | Unset): As in `count` or `custom/["angle","rad"]`.
    """

    field: str | Unset = UNSET
    data_type: str | Unset = UNSET
    desc: str | Unset = UNSET
    type_: str | Unset = UNSET
    unit: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        field = self.field

        data_type = self.data_type

        desc = self.desc

        type_ = self.type_

        unit = self.unit

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if field is not UNSET:
            field_dict["field"] = field
        if data_type is not UNSET:
            field_dict["data_type"] = data_type
        if desc is not UNSET:
            field_dict["desc"] = desc
        if type_ is not UNSET:
            field_dict["type"] = type_
        if unit is not UNSET:
            field_dict["unit"] = unit

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not MetricField or type(src_dict) is not dict:
            return indirectly(MetricField, cls, src_dict)
        self = cls.__new__(cls)
        self.field = UNSET if (v := src_dict.get("field")) is None else v
        self.data_type = UNSET if (v := src_dict.get("data_type")) is None else v
        self.desc = UNSET if (v := src_dict.get("desc")) is None else v
        self.type_ = UNSET if (v := src_dict.get("type")) is None else v
        self.unit = UNSET if (v := src_dict.get("unit")) is None else v
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

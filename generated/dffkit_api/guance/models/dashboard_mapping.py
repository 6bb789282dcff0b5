# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, beyond, indirectly, shown, without_secrets

T = TypeVar("T", bound="DashboardMapping")


_KNOWN = frozenset(
    (
        "class",
        "field",
        "mapping",
        "datasource",
    )
)


@_attrs_define(repr=False)
class DashboardMapping:
    """A field that variables of the view show under another.

    Attributes:
        class_ (str | Unset): Class of the object, as in `host_processes`.
        field (str | Unset):
        mapping (str | Unset): The field to show instead.
        datasource (str | Unset): As in `object`.
    """

    class_: str | Unset = UNSET
    field: str | Unset = UNSET
    mapping: str | Unset = UNSET
    datasource: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        class_ = self.class_

        field = self.field

        mapping = self.mapping

        datasource = self.datasource

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if class_ is not UNSET:
            field_dict["class"] = class_
        if field is not UNSET:
            field_dict["field"] = field
        if mapping is not UNSET:
            field_dict["mapping"] = mapping
        if datasource is not UNSET:
            field_dict["datasource"] = datasource

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not DashboardMapping or type(src_dict) is not dict:
            return indirectly(DashboardMapping, cls, src_dict)
        self = cls.__new__(cls)
        self.class_ = UNSET if (v := src_dict.get("class")) is None else v
        self.field = UNSET if (v := src_dict.get("field")) is None else v
        self.mapping = UNSET if (v := src_dict.get("mapping")) is None else v
        self.datasource = UNSET if (v := src_dict.get("datasource")) is None else v
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

# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.field_settings_field_source import FieldSettingsFieldSource, check_field_settings_field_source
from ..models.field_settings_field_type import FieldSettingsFieldType, check_field_settings_field_type
from ..types import UNSET, Unset, beyond, indirectly, no_key, no_null, shown, without_secrets

T = TypeVar("T", bound="FieldSettings")


_KNOWN = frozenset(
    (
        "name",
        "alias",
        "unit",
        "fieldType",
        "fieldSource",
        "desc",
        "coverInner",
    )
)


@_attrs_define(repr=False)
class FieldSettings:
    """A field, described whole.

    Attributes:
        name (str): Unique within its source.
        alias (str): Name that people read.
        unit (str | Unset): As in `custom/["time","ns"]`; dropped where the type is `string`.
        field_type (FieldSettingsFieldType | Unset): Type of the values; empty leaves it open.
        field_source (FieldSettingsFieldSource | Unset): Kind of data that has the field; empty for all kinds.
        desc (str | Unset):
        cover_inner (bool | Unset): Whether to hide a built-in field of the same name.
    """

    name: str
    alias: str
    unit: str | Unset = UNSET
    field_type: FieldSettingsFieldType | Unset = UNSET
    field_source: FieldSettingsFieldSource | Unset = UNSET
    desc: str | Unset = UNSET
    cover_inner: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        alias = self.alias

        unit = self.unit

        field_type: str | Unset = UNSET
        if not isinstance(self.field_type, Unset):
            field_type = self.field_type

        field_source: str | Unset = UNSET
        if not isinstance(self.field_source, Unset):
            field_source = self.field_source

        desc = self.desc

        cover_inner = self.cover_inner

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
                "alias": alias,
            }
        )
        if unit is not UNSET:
            field_dict["unit"] = unit
        if field_type is not UNSET:
            field_dict["fieldType"] = field_type
        if field_source is not UNSET:
            field_dict["fieldSource"] = field_source
        if desc is not UNSET:
            field_dict["desc"] = desc
        if cover_inner is not UNSET:
            field_dict["coverInner"] = cover_inner

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not FieldSettings or type(src_dict) is not dict:
            return indirectly(FieldSettings, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.name = no_null("FieldSettings.name") if (v := src_dict["name"]) is None else v
            self.alias = no_null("FieldSettings.alias") if (v := src_dict["alias"]) is None else v
        except KeyError as lacking:
            no_key("FieldSettings", lacking)
        self.unit = UNSET if (v := src_dict.get("unit")) is None else v
        self.field_type = UNSET if (v := src_dict.get("fieldType")) is None else check_field_settings_field_type(v)
        self.field_source = (
            UNSET if (v := src_dict.get("fieldSource")) is None else check_field_settings_field_source(v)
        )
        self.desc = UNSET if (v := src_dict.get("desc")) is None else v
        self.cover_inner = UNSET if (v := src_dict.get("coverInner")) is None else v
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

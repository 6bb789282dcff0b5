# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..models.object_class_settings_source_type import (
    ObjectClassSettingsSourceType,
    check_object_class_settings_source_type,
)
from ..types import UNSET, Unset, beyond, each, indirectly, no_key, no_null, shown, without_secrets

if TYPE_CHECKING:
    from ..models.object_class_field import ObjectClassField
    from ..models.object_class_template import ObjectClassTemplate


T = TypeVar("T", bound="ObjectClassSettings")


_KNOWN = frozenset(
    (
        "sourceType",
        "objcGroupUUID",
        "fields",
        "templateInfo",
    )
)


@_attrs_define(repr=False)
class ObjectClassSettings:
    """
    Attributes:
        source_type (ObjectClassSettingsSourceType): Infrastructure objects, or those of the workspace.
        objc_group_uuid (str | Unset): Group of classes, `objcg_…`; empty for none.
        fields (list[ObjectClassField] | Unset): Fields that data of the class must have, or it is dropped.
        template_info (ObjectClassTemplate | Unset): How the console shows objects of a class.
    """

    source_type: ObjectClassSettingsSourceType
    objc_group_uuid: str | Unset = UNSET
    fields: list[ObjectClassField] | Unset = UNSET
    template_info: ObjectClassTemplate | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        source_type: str = self.source_type

        objc_group_uuid = self.objc_group_uuid

        fields: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.fields, Unset):
            fields = []
            for fields_item_data in self.fields:
                fields_item = fields_item_data.to_dict()
                fields.append(fields_item)

        template_info: dict[str, Any] | Unset = UNSET
        if not isinstance(self.template_info, Unset):
            template_info = self.template_info.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "sourceType": source_type,
            }
        )
        if objc_group_uuid is not UNSET:
            field_dict["objcGroupUUID"] = objc_group_uuid
        if fields is not UNSET:
            field_dict["fields"] = fields
        if template_info is not UNSET:
            field_dict["templateInfo"] = template_info

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not ObjectClassSettings or type(src_dict) is not dict:
            return indirectly(ObjectClassSettings, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.source_type = (
                no_null("ObjectClassSettings.source_type")
                if (v := src_dict["sourceType"]) is None
                else check_object_class_settings_source_type(v)
            )
        except KeyError as lacking:
            no_key("ObjectClassSettings", lacking)
        self.objc_group_uuid = UNSET if (v := src_dict.get("objcGroupUUID")) is None else v
        self.fields = (
            UNSET
            if (v := src_dict.get("fields")) is None
            else each(_models.ObjectClassField.from_dict, v, "ObjectClassSettings.fields")
        )
        self.template_info = (
            UNSET if (v := src_dict.get("templateInfo")) is None else _models.ObjectClassTemplate.from_dict(v)
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

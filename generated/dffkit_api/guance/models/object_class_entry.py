# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset, beyond, each, indirectly, no_key, no_null, shown, without_secrets

if TYPE_CHECKING:
    from ..models.object_class_field import ObjectClassField
    from ..models.object_class_group import ObjectClassGroup
    from ..models.object_class_icons import ObjectClassIcons
    from ..models.object_class_key import ObjectClassKey
    from ..models.object_class_view import ObjectClassView


T = TypeVar("T", bound="ObjectClassEntry")


_KNOWN = frozenset(
    (
        "uuid",
        "name",
        "alias",
        "fields",
        "filters",
        "tableColumns",
        "tableDetailViews",
        "iconSet",
        "objcGroupUUID",
        "objcGroupInfo",
    )
)


@_attrs_define(repr=False)
class ObjectClassEntry:
    """A class in a list.

    Attributes:
        uuid (str): Id of the class, `objc_…`.
        name (str): The class as data has it; requests name it by this.
        alias (str | Unset): Name that people read.
        fields (list[ObjectClassField] | Unset): Fields that data of the class must have.
        filters (list[ObjectClassKey] | Unset):
        table_columns (list[ObjectClassKey] | Unset):
        table_detail_views (list[ObjectClassView] | Unset):
        icon_set (ObjectClassIcons | Unset): Pictures of the class.
        objc_group_uuid (None | str | Unset): Group of classes, `objcg_…`.
        objc_group_info (ObjectClassGroup | Unset): A group of classes.
    """

    uuid: str
    name: str
    alias: str | Unset = UNSET
    fields: list[ObjectClassField] | Unset = UNSET
    filters: list[ObjectClassKey] | Unset = UNSET
    table_columns: list[ObjectClassKey] | Unset = UNSET
    table_detail_views: list[ObjectClassView] | Unset = UNSET
    icon_set: ObjectClassIcons | Unset = UNSET
    objc_group_uuid: None | str | Unset = UNSET
    objc_group_info: ObjectClassGroup | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        uuid = self.uuid

        name = self.name

        alias = self.alias

        fields: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.fields, Unset):
            fields = []
            for fields_item_data in self.fields:
                fields_item = fields_item_data.to_dict()
                fields.append(fields_item)

        filters: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.filters, Unset):
            filters = []
            for filters_item_data in self.filters:
                filters_item = filters_item_data.to_dict()
                filters.append(filters_item)

        table_columns: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.table_columns, Unset):
            table_columns = []
            for table_columns_item_data in self.table_columns:
                table_columns_item = table_columns_item_data.to_dict()
                table_columns.append(table_columns_item)

        table_detail_views: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.table_detail_views, Unset):
            table_detail_views = []
            for table_detail_views_item_data in self.table_detail_views:
                table_detail_views_item = table_detail_views_item_data.to_dict()
                table_detail_views.append(table_detail_views_item)

        icon_set: dict[str, Any] | Unset = UNSET
        if not isinstance(self.icon_set, Unset):
            icon_set = self.icon_set.to_dict()

        objc_group_uuid: None | str | Unset
        if isinstance(self.objc_group_uuid, Unset):
            objc_group_uuid = UNSET
        else:
            objc_group_uuid = self.objc_group_uuid

        objc_group_info: dict[str, Any] | Unset = UNSET
        if not isinstance(self.objc_group_info, Unset):
            objc_group_info = self.objc_group_info.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "uuid": uuid,
                "name": name,
            }
        )
        if alias is not UNSET:
            field_dict["alias"] = alias
        if fields is not UNSET:
            field_dict["fields"] = fields
        if filters is not UNSET:
            field_dict["filters"] = filters
        if table_columns is not UNSET:
            field_dict["tableColumns"] = table_columns
        if table_detail_views is not UNSET:
            field_dict["tableDetailViews"] = table_detail_views
        if icon_set is not UNSET:
            field_dict["iconSet"] = icon_set
        if objc_group_uuid is not UNSET:
            field_dict["objcGroupUUID"] = objc_group_uuid
        if objc_group_info is not UNSET:
            field_dict["objcGroupInfo"] = objc_group_info

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not ObjectClassEntry or type(src_dict) is not dict:
            return indirectly(ObjectClassEntry, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.uuid = no_null("ObjectClassEntry.uuid") if (v := src_dict["uuid"]) is None else v
            self.name = no_null("ObjectClassEntry.name") if (v := src_dict["name"]) is None else v
        except KeyError as lacking:
            no_key("ObjectClassEntry", lacking)
        self.alias = UNSET if (v := src_dict.get("alias")) is None else v
        self.fields = (
            UNSET
            if (v := src_dict.get("fields")) is None
            else each(_models.ObjectClassField.from_dict, v, "ObjectClassEntry.fields")
        )
        self.filters = (
            UNSET
            if (v := src_dict.get("filters")) is None
            else each(_models.ObjectClassKey.from_dict, v, "ObjectClassEntry.filters")
        )
        self.table_columns = (
            UNSET
            if (v := src_dict.get("tableColumns")) is None
            else each(_models.ObjectClassKey.from_dict, v, "ObjectClassEntry.table_columns")
        )
        self.table_detail_views = (
            UNSET
            if (v := src_dict.get("tableDetailViews")) is None
            else each(_models.ObjectClassView.from_dict, v, "ObjectClassEntry.table_detail_views")
        )
        self.icon_set = UNSET if (v := src_dict.get("iconSet")) is None else _models.ObjectClassIcons.from_dict(v)
        self.objc_group_uuid = src_dict.get("objcGroupUUID", UNSET)
        self.objc_group_info = (
            UNSET if (v := src_dict.get("objcGroupInfo")) is None else _models.ObjectClassGroup.from_dict(v)
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

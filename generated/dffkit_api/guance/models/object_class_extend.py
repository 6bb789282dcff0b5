# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset, beyond, each, indirectly, shown, without_secrets

if TYPE_CHECKING:
    from ..models.object_class_icons import ObjectClassIcons
    from ..models.object_class_key import ObjectClassKey
    from ..models.object_class_view import ObjectClassView


T = TypeVar("T", bound="ObjectClassExtend")


_KNOWN = frozenset(
    (
        "columns",
        "filters",
        "fills",
        "groups",
        "iconSet",
        "tableDetailViews",
    )
)


@_attrs_define(repr=False)
class ObjectClassExtend:
    """How the console shows objects of the class.

    Attributes:
        columns (list[ObjectClassKey] | Unset):
        filters (list[ObjectClassKey] | Unset):
        fills (list[Any] | Unset):
        groups (list[Any] | Unset):
        icon_set (ObjectClassIcons | Unset): Pictures of the class.
        table_detail_views (list[ObjectClassView] | Unset):
    """

    columns: list[ObjectClassKey] | Unset = UNSET
    filters: list[ObjectClassKey] | Unset = UNSET
    fills: list[Any] | Unset = UNSET
    groups: list[Any] | Unset = UNSET
    icon_set: ObjectClassIcons | Unset = UNSET
    table_detail_views: list[ObjectClassView] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        columns: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.columns, Unset):
            columns = []
            for columns_item_data in self.columns:
                columns_item = columns_item_data.to_dict()
                columns.append(columns_item)

        filters: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.filters, Unset):
            filters = []
            for filters_item_data in self.filters:
                filters_item = filters_item_data.to_dict()
                filters.append(filters_item)

        fills: list[Any] | Unset = UNSET
        if not isinstance(self.fills, Unset):
            fills = self.fills

        groups: list[Any] | Unset = UNSET
        if not isinstance(self.groups, Unset):
            groups = self.groups

        icon_set: dict[str, Any] | Unset = UNSET
        if not isinstance(self.icon_set, Unset):
            icon_set = self.icon_set.to_dict()

        table_detail_views: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.table_detail_views, Unset):
            table_detail_views = []
            for table_detail_views_item_data in self.table_detail_views:
                table_detail_views_item = table_detail_views_item_data.to_dict()
                table_detail_views.append(table_detail_views_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if columns is not UNSET:
            field_dict["columns"] = columns
        if filters is not UNSET:
            field_dict["filters"] = filters
        if fills is not UNSET:
            field_dict["fills"] = fills
        if groups is not UNSET:
            field_dict["groups"] = groups
        if icon_set is not UNSET:
            field_dict["iconSet"] = icon_set
        if table_detail_views is not UNSET:
            field_dict["tableDetailViews"] = table_detail_views

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not ObjectClassExtend or type(src_dict) is not dict:
            return indirectly(ObjectClassExtend, cls, src_dict)
        self = cls.__new__(cls)
        self.columns = (
            UNSET
            if (v := src_dict.get("columns")) is None
            else each(_models.ObjectClassKey.from_dict, v, "ObjectClassExtend.columns")
        )
        self.filters = (
            UNSET
            if (v := src_dict.get("filters")) is None
            else each(_models.ObjectClassKey.from_dict, v, "ObjectClassExtend.filters")
        )
        self.fills = UNSET if (v := src_dict.get("fills")) is None else v
        self.groups = UNSET if (v := src_dict.get("groups")) is None else v
        self.icon_set = UNSET if (v := src_dict.get("iconSet")) is None else _models.ObjectClassIcons.from_dict(v)
        self.table_detail_views = (
            UNSET
            if (v := src_dict.get("tableDetailViews")) is None
            else each(_models.ObjectClassView.from_dict, v, "ObjectClassExtend.table_detail_views")
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

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
    from ..models.object_class_detail import ObjectClassDetail
    from ..models.object_class_field import ObjectClassField
    from ..models.object_class_group_name import ObjectClassGroupName
    from ..models.object_class_key import ObjectClassKey
    from ..models.object_class_source import ObjectClassSource
    from ..models.object_class_table import ObjectClassTable


T = TypeVar("T", bound="ObjectClassTemplateMain")


_KNOWN = frozenset(
    (
        "class",
        "source",
        "groupCfg",
        "fields",
        "filters",
        "fills",
        "groups",
        "table",
        "detail",
    )
)


@_attrs_define(repr=False)
class ObjectClassTemplateMain:
    """
    Attributes:
        class_ (str | Unset): As in `custom_object`.
        source (ObjectClassSource | Unset):
        group_cfg (ObjectClassGroupName | Unset):
        fields (list[ObjectClassField] | Unset):
        filters (list[ObjectClassKey] | Unset): Fields for quick filters.
        fills (list[Any] | Unset):
        groups (list[Any] | Unset):
        table (ObjectClassTable | Unset):
        detail (ObjectClassDetail | Unset): What the console shows beside an object; examples have it in `table`, tables
            of the vendor's page beside it.
    """

    class_: str | Unset = UNSET
    source: ObjectClassSource | Unset = UNSET
    group_cfg: ObjectClassGroupName | Unset = UNSET
    fields: list[ObjectClassField] | Unset = UNSET
    filters: list[ObjectClassKey] | Unset = UNSET
    fills: list[Any] | Unset = UNSET
    groups: list[Any] | Unset = UNSET
    table: ObjectClassTable | Unset = UNSET
    detail: ObjectClassDetail | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        class_ = self.class_

        source: dict[str, Any] | Unset = UNSET
        if not isinstance(self.source, Unset):
            source = self.source.to_dict()

        group_cfg: dict[str, Any] | Unset = UNSET
        if not isinstance(self.group_cfg, Unset):
            group_cfg = self.group_cfg.to_dict()

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

        fills: list[Any] | Unset = UNSET
        if not isinstance(self.fills, Unset):
            fills = self.fills

        groups: list[Any] | Unset = UNSET
        if not isinstance(self.groups, Unset):
            groups = self.groups

        table: dict[str, Any] | Unset = UNSET
        if not isinstance(self.table, Unset):
            table = self.table.to_dict()

        detail: dict[str, Any] | Unset = UNSET
        if not isinstance(self.detail, Unset):
            detail = self.detail.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if class_ is not UNSET:
            field_dict["class"] = class_
        if source is not UNSET:
            field_dict["source"] = source
        if group_cfg is not UNSET:
            field_dict["groupCfg"] = group_cfg
        if fields is not UNSET:
            field_dict["fields"] = fields
        if filters is not UNSET:
            field_dict["filters"] = filters
        if fills is not UNSET:
            field_dict["fills"] = fills
        if groups is not UNSET:
            field_dict["groups"] = groups
        if table is not UNSET:
            field_dict["table"] = table
        if detail is not UNSET:
            field_dict["detail"] = detail

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not ObjectClassTemplateMain or type(src_dict) is not dict:
            return indirectly(ObjectClassTemplateMain, cls, src_dict)
        self = cls.__new__(cls)
        self.class_ = UNSET if (v := src_dict.get("class")) is None else v
        self.source = UNSET if (v := src_dict.get("source")) is None else _models.ObjectClassSource.from_dict(v)
        self.group_cfg = UNSET if (v := src_dict.get("groupCfg")) is None else _models.ObjectClassGroupName.from_dict(v)
        self.fields = (
            UNSET
            if (v := src_dict.get("fields")) is None
            else each(_models.ObjectClassField.from_dict, v, "ObjectClassTemplateMain.fields")
        )
        self.filters = (
            UNSET
            if (v := src_dict.get("filters")) is None
            else each(_models.ObjectClassKey.from_dict, v, "ObjectClassTemplateMain.filters")
        )
        self.fills = UNSET if (v := src_dict.get("fills")) is None else v
        self.groups = UNSET if (v := src_dict.get("groups")) is None else v
        self.table = UNSET if (v := src_dict.get("table")) is None else _models.ObjectClassTable.from_dict(v)
        self.detail = UNSET if (v := src_dict.get("detail")) is None else _models.ObjectClassDetail.from_dict(v)
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

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
    from ..models.declaration import Declaration
    from ..models.metric_field import MetricField
    from ..models.metric_tag import MetricTag


T = TypeVar("T", bound="MetricInfo")


_KNOWN = frozenset(
    (
        "metric_fields_info",
        "tags_info",
        "declaration",
    )
)


@_attrs_define(repr=False)
class MetricInfo:
    """
    Attributes:
        metric_fields_info (list[MetricField] | Unset):
        tags_info (list[MetricTag] | Unset):
        declaration (Declaration | Unset): Attributes of the workspace, each a text or a list of texts; many answers
            repeat them.
    """

    metric_fields_info: list[MetricField] | Unset = UNSET
    tags_info: list[MetricTag] | Unset = UNSET
    declaration: Declaration | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        metric_fields_info: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.metric_fields_info, Unset):
            metric_fields_info = []
            for metric_fields_info_item_data in self.metric_fields_info:
                metric_fields_info_item = metric_fields_info_item_data.to_dict()
                metric_fields_info.append(metric_fields_info_item)

        tags_info: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.tags_info, Unset):
            tags_info = []
            for tags_info_item_data in self.tags_info:
                tags_info_item = tags_info_item_data.to_dict()
                tags_info.append(tags_info_item)

        declaration: dict[str, Any] | Unset = UNSET
        if not isinstance(self.declaration, Unset):
            declaration = self.declaration.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if metric_fields_info is not UNSET:
            field_dict["metric_fields_info"] = metric_fields_info
        if tags_info is not UNSET:
            field_dict["tags_info"] = tags_info
        if declaration is not UNSET:
            field_dict["declaration"] = declaration

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not MetricInfo or type(src_dict) is not dict:
            return indirectly(MetricInfo, cls, src_dict)
        self = cls.__new__(cls)
        self.metric_fields_info = (
            UNSET
            if (v := src_dict.get("metric_fields_info")) is None
            else each(_models.MetricField.from_dict, v, "MetricInfo.metric_fields_info")
        )
        self.tags_info = (
            UNSET
            if (v := src_dict.get("tags_info")) is None
            else each(_models.MetricTag.from_dict, v, "MetricInfo.tags_info")
        )
        self.declaration = UNSET if (v := src_dict.get("declaration")) is None else _models.Declaration.from_dict(v)
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

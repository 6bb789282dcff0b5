# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset, beyond, indirectly, shown, without_secrets

if TYPE_CHECKING:
    from ..models.viewer_columns import ViewerColumns


T = TypeVar("T", bound="ViewerExtend")


_KNOWN = frozenset(
    (
        "index",
        "selectedIndex",
        "source",
        "analysisField",
        "charts",
        "filters",
        "quickFilter",
        "table",
        "rumAppId",
        "rumType",
    )
)


@_attrs_define(repr=False)
class ViewerExtend:
    """Which data a viewer shows, and how.

    Attributes:
        index (str | Unset): Kind of data, as in `tracing`.
        selected_index (str | Unset): Index of logs, as in `default`.
        source (str | Unset):
        analysis_field (str | Unset): Field that is looked into, as in `message`.
        charts (list[Any] | Unset): The charts above the list, as in templates; null for an empty place.
        filters (list[Any] | Unset):
        quick_filter (ViewerColumns | Unset):
        table (ViewerColumns | Unset):
        rum_app_id (str | Unset): Application of a viewer of user access.
        rum_type (str | Unset):
    """

    index: str | Unset = UNSET
    selected_index: str | Unset = UNSET
    source: str | Unset = UNSET
    analysis_field: str | Unset = UNSET
    charts: list[Any] | Unset = UNSET
    filters: list[Any] | Unset = UNSET
    quick_filter: ViewerColumns | Unset = UNSET
    table: ViewerColumns | Unset = UNSET
    rum_app_id: str | Unset = UNSET
    rum_type: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        index = self.index

        selected_index = self.selected_index

        source = self.source

        analysis_field = self.analysis_field

        charts: list[Any] | Unset = UNSET
        if not isinstance(self.charts, Unset):
            charts = self.charts

        filters: list[Any] | Unset = UNSET
        if not isinstance(self.filters, Unset):
            filters = self.filters

        quick_filter: dict[str, Any] | Unset = UNSET
        if not isinstance(self.quick_filter, Unset):
            quick_filter = self.quick_filter.to_dict()

        table: dict[str, Any] | Unset = UNSET
        if not isinstance(self.table, Unset):
            table = self.table.to_dict()

        rum_app_id = self.rum_app_id

        rum_type = self.rum_type

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if index is not UNSET:
            field_dict["index"] = index
        if selected_index is not UNSET:
            field_dict["selectedIndex"] = selected_index
        if source is not UNSET:
            field_dict["source"] = source
        if analysis_field is not UNSET:
            field_dict["analysisField"] = analysis_field
        if charts is not UNSET:
            field_dict["charts"] = charts
        if filters is not UNSET:
            field_dict["filters"] = filters
        if quick_filter is not UNSET:
            field_dict["quickFilter"] = quick_filter
        if table is not UNSET:
            field_dict["table"] = table
        if rum_app_id is not UNSET:
            field_dict["rumAppId"] = rum_app_id
        if rum_type is not UNSET:
            field_dict["rumType"] = rum_type

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not ViewerExtend or type(src_dict) is not dict:
            return indirectly(ViewerExtend, cls, src_dict)
        self = cls.__new__(cls)
        self.index = UNSET if (v := src_dict.get("index")) is None else v
        self.selected_index = UNSET if (v := src_dict.get("selectedIndex")) is None else v
        self.source = UNSET if (v := src_dict.get("source")) is None else v
        self.analysis_field = UNSET if (v := src_dict.get("analysisField")) is None else v
        self.charts = UNSET if (v := src_dict.get("charts")) is None else v
        self.filters = UNSET if (v := src_dict.get("filters")) is None else v
        self.quick_filter = UNSET if (v := src_dict.get("quickFilter")) is None else _models.ViewerColumns.from_dict(v)
        self.table = UNSET if (v := src_dict.get("table")) is None else _models.ViewerColumns.from_dict(v)
        self.rum_app_id = UNSET if (v := src_dict.get("rumAppId")) is None else v
        self.rum_type = UNSET if (v := src_dict.get("rumType")) is None else v
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

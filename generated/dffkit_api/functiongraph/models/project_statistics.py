# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset, beyond, each, indirectly, shown, without_secrets

if TYPE_CHECKING:
    from ..models.function_statistics import FunctionStatistics
    from ..models.month_used import MonthUsed


T = TypeVar("T", bound="ProjectStatistics")


_KNOWN = frozenset(
    (
        "count",
        "gbs",
        "gpu_gbs",
        "statistics",
    )
)


@_attrs_define(repr=False)
class ProjectStatistics:
    """What the functions of a project used; by month or as series, as the call asked for.

    Attributes:
        count (list[MonthUsed] | Unset): How often functions were invoked, by month.
        gbs (list[MonthUsed] | Unset): Memory times time, by month, in GB seconds.
        gpu_gbs (list[MonthUsed] | Unset): GPU memory times time, by month, in GB seconds.
        statistics (FunctionStatistics | Unset): Series of what one function, or all of a project, did.
    """

    count: list[MonthUsed] | Unset = UNSET
    gbs: list[MonthUsed] | Unset = UNSET
    gpu_gbs: list[MonthUsed] | Unset = UNSET
    statistics: FunctionStatistics | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        count: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.count, Unset):
            count = []
            for count_item_data in self.count:
                count_item = count_item_data.to_dict()
                count.append(count_item)

        gbs: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.gbs, Unset):
            gbs = []
            for gbs_item_data in self.gbs:
                gbs_item = gbs_item_data.to_dict()
                gbs.append(gbs_item)

        gpu_gbs: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.gpu_gbs, Unset):
            gpu_gbs = []
            for gpu_gbs_item_data in self.gpu_gbs:
                gpu_gbs_item = gpu_gbs_item_data.to_dict()
                gpu_gbs.append(gpu_gbs_item)

        statistics: dict[str, Any] | Unset = UNSET
        if not isinstance(self.statistics, Unset):
            statistics = self.statistics.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if count is not UNSET:
            field_dict["count"] = count
        if gbs is not UNSET:
            field_dict["gbs"] = gbs
        if gpu_gbs is not UNSET:
            field_dict["gpu_gbs"] = gpu_gbs
        if statistics is not UNSET:
            field_dict["statistics"] = statistics

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not ProjectStatistics or type(src_dict) is not dict:
            return indirectly(ProjectStatistics, cls, src_dict)
        self = cls.__new__(cls)
        self.count = (
            UNSET
            if (v := src_dict.get("count")) is None
            else each(_models.MonthUsed.from_dict, v, "ProjectStatistics.count")
        )
        self.gbs = (
            UNSET
            if (v := src_dict.get("gbs")) is None
            else each(_models.MonthUsed.from_dict, v, "ProjectStatistics.gbs")
        )
        self.gpu_gbs = (
            UNSET
            if (v := src_dict.get("gpu_gbs")) is None
            else each(_models.MonthUsed.from_dict, v, "ProjectStatistics.gpu_gbs")
        )
        self.statistics = (
            UNSET if (v := src_dict.get("statistics")) is None else _models.FunctionStatistics.from_dict(v)
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

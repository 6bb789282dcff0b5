# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, shown, without_secrets

if TYPE_CHECKING:
    from ..models.list_function_statistics_response_body import ListFunctionStatisticsResponseBody
    from ..models.month_used import MonthUsed


T = TypeVar("T", bound="ListStatisticsResponse")


@_attrs_define(repr=False)
class ListStatisticsResponse:
    """
    Attributes:
        count (list[MonthUsed] | Unset):
        gbs (list[MonthUsed] | Unset):
        gpu_gbs (list[MonthUsed] | Unset):
        statistics (ListFunctionStatisticsResponseBody | Unset):
    """

    count: list[MonthUsed] | Unset = UNSET
    gbs: list[MonthUsed] | Unset = UNSET
    gpu_gbs: list[MonthUsed] | Unset = UNSET
    statistics: ListFunctionStatisticsResponseBody | Unset = UNSET
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
        from ..models.list_function_statistics_response_body import ListFunctionStatisticsResponseBody  # noqa: PLC0415
        from ..models.month_used import MonthUsed  # noqa: PLC0415

        d = dict(src_dict)
        _count = d.pop("count", UNSET)
        count: list[MonthUsed] | Unset = UNSET
        if _count is not UNSET:
            count = []
            for count_item_data in _count:
                count_item = MonthUsed.from_dict(count_item_data)

                count.append(count_item)

        _gbs = d.pop("gbs", UNSET)
        gbs: list[MonthUsed] | Unset = UNSET
        if _gbs is not UNSET:
            gbs = []
            for gbs_item_data in _gbs:
                gbs_item = MonthUsed.from_dict(gbs_item_data)

                gbs.append(gbs_item)

        _gpu_gbs = d.pop("gpu_gbs", UNSET)
        gpu_gbs: list[MonthUsed] | Unset = UNSET
        if _gpu_gbs is not UNSET:
            gpu_gbs = []
            for gpu_gbs_item_data in _gpu_gbs:
                gpu_gbs_item = MonthUsed.from_dict(gpu_gbs_item_data)

                gpu_gbs.append(gpu_gbs_item)

        _statistics = d.pop("statistics", UNSET)
        statistics: ListFunctionStatisticsResponseBody | Unset
        if isinstance(_statistics, Unset):
            statistics = UNSET
        else:
            statistics = ListFunctionStatisticsResponseBody.from_dict(_statistics)

        list_statistics_response = cls(
            count=count,
            gbs=gbs,
            gpu_gbs=gpu_gbs,
            statistics=statistics,
        )

        list_statistics_response.additional_properties = d
        return list_statistics_response

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

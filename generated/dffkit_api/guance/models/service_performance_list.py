# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset, beyond, each, indirectly, no_key, shown, without_secrets

if TYPE_CHECKING:
    from ..models.page_info import PageInfo
    from ..models.service_performance import ServicePerformance


T = TypeVar("T", bound="ServicePerformanceList")


_KNOWN = frozenset(
    (
        "buckets",
        "pageInfo",
        "max_total_count",
        "max_per_second",
        "max_avg_duration",
        "max_sum_duration",
        "max_duration",
        "max_p50",
        "max_p75",
        "max_p90",
        "max_p95",
        "max_p99",
    )
)


@_attrs_define(repr=False)
class ServicePerformanceList:
    """Rows, and the greatest value of each column over all of them.

    Attributes:
        buckets (list[ServicePerformance]):
        page_info (PageInfo | Unset): Where a paged list stands; other answers have none.
        max_total_count (float | Unset):
        max_per_second (float | Unset):
        max_avg_duration (float | Unset):
        max_sum_duration (float | Unset):
        max_duration (float | Unset):
        max_p50 (float | Unset):
        max_p75 (float | Unset):
        max_p90 (float | Unset):
        max_p95 (float | Unset):
        max_p99 (float | Unset):
    """

    buckets: list[ServicePerformance]
    page_info: PageInfo | Unset = UNSET
    max_total_count: float | Unset = UNSET
    max_per_second: float | Unset = UNSET
    max_avg_duration: float | Unset = UNSET
    max_sum_duration: float | Unset = UNSET
    max_duration: float | Unset = UNSET
    max_p50: float | Unset = UNSET
    max_p75: float | Unset = UNSET
    max_p90: float | Unset = UNSET
    max_p95: float | Unset = UNSET
    max_p99: float | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        buckets = []
        for buckets_item_data in self.buckets:
            buckets_item = buckets_item_data.to_dict()
            buckets.append(buckets_item)

        page_info: dict[str, Any] | Unset = UNSET
        if not isinstance(self.page_info, Unset):
            page_info = self.page_info.to_dict()

        max_total_count = self.max_total_count

        max_per_second = self.max_per_second

        max_avg_duration = self.max_avg_duration

        max_sum_duration = self.max_sum_duration

        max_duration = self.max_duration

        max_p50 = self.max_p50

        max_p75 = self.max_p75

        max_p90 = self.max_p90

        max_p95 = self.max_p95

        max_p99 = self.max_p99

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "buckets": buckets,
            }
        )
        if page_info is not UNSET:
            field_dict["pageInfo"] = page_info
        if max_total_count is not UNSET:
            field_dict["max_total_count"] = max_total_count
        if max_per_second is not UNSET:
            field_dict["max_per_second"] = max_per_second
        if max_avg_duration is not UNSET:
            field_dict["max_avg_duration"] = max_avg_duration
        if max_sum_duration is not UNSET:
            field_dict["max_sum_duration"] = max_sum_duration
        if max_duration is not UNSET:
            field_dict["max_duration"] = max_duration
        if max_p50 is not UNSET:
            field_dict["max_p50"] = max_p50
        if max_p75 is not UNSET:
            field_dict["max_p75"] = max_p75
        if max_p90 is not UNSET:
            field_dict["max_p90"] = max_p90
        if max_p95 is not UNSET:
            field_dict["max_p95"] = max_p95
        if max_p99 is not UNSET:
            field_dict["max_p99"] = max_p99

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not ServicePerformanceList or type(src_dict) is not dict:
            return indirectly(ServicePerformanceList, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.buckets = (
                []
                if (v := src_dict["buckets"]) is None
                else each(_models.ServicePerformance.from_dict, v, "ServicePerformanceList.buckets")
            )
        except KeyError as lacking:
            no_key("ServicePerformanceList", lacking)
        self.page_info = UNSET if (v := src_dict.get("pageInfo")) is None else _models.PageInfo.from_dict(v)
        self.max_total_count = UNSET if (v := src_dict.get("max_total_count")) is None else v
        self.max_per_second = UNSET if (v := src_dict.get("max_per_second")) is None else v
        self.max_avg_duration = UNSET if (v := src_dict.get("max_avg_duration")) is None else v
        self.max_sum_duration = UNSET if (v := src_dict.get("max_sum_duration")) is None else v
        self.max_duration = UNSET if (v := src_dict.get("max_duration")) is None else v
        self.max_p50 = UNSET if (v := src_dict.get("max_p50")) is None else v
        self.max_p75 = UNSET if (v := src_dict.get("max_p75")) is None else v
        self.max_p90 = UNSET if (v := src_dict.get("max_p90")) is None else v
        self.max_p95 = UNSET if (v := src_dict.get("max_p95")) is None else v
        self.max_p99 = UNSET if (v := src_dict.get("max_p99")) is None else v
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

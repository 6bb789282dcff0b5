# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, shown, without_secrets

if TYPE_CHECKING:
    from ..models.sla_reports_value import SlaReportsValue


T = TypeVar("T", bound="ShowWorkFlowMetricResponse")


@_attrs_define(repr=False)
class ShowWorkFlowMetricResponse:
    """
    Attributes:
        count (list[SlaReportsValue] | Unset):
        duration (list[SlaReportsValue] | Unset):
        fail_count (list[SlaReportsValue] | Unset):
        running_count (list[SlaReportsValue] | Unset):
    """

    count: list[SlaReportsValue] | Unset = UNSET
    duration: list[SlaReportsValue] | Unset = UNSET
    fail_count: list[SlaReportsValue] | Unset = UNSET
    running_count: list[SlaReportsValue] | Unset = UNSET
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

        duration: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.duration, Unset):
            duration = []
            for duration_item_data in self.duration:
                duration_item = duration_item_data.to_dict()
                duration.append(duration_item)

        fail_count: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.fail_count, Unset):
            fail_count = []
            for fail_count_item_data in self.fail_count:
                fail_count_item = fail_count_item_data.to_dict()
                fail_count.append(fail_count_item)

        running_count: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.running_count, Unset):
            running_count = []
            for running_count_item_data in self.running_count:
                running_count_item = running_count_item_data.to_dict()
                running_count.append(running_count_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if count is not UNSET:
            field_dict["count"] = count
        if duration is not UNSET:
            field_dict["duration"] = duration
        if fail_count is not UNSET:
            field_dict["fail_count"] = fail_count
        if running_count is not UNSET:
            field_dict["running_count"] = running_count

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.sla_reports_value import SlaReportsValue  # noqa: PLC0415

        d = dict(src_dict)
        _count = d.pop("count", UNSET)
        count: list[SlaReportsValue] | Unset = UNSET
        if _count is not UNSET:
            count = []
            for count_item_data in _count:
                count_item = SlaReportsValue.from_dict(count_item_data)

                count.append(count_item)

        _duration = d.pop("duration", UNSET)
        duration: list[SlaReportsValue] | Unset = UNSET
        if _duration is not UNSET:
            duration = []
            for duration_item_data in _duration:
                duration_item = SlaReportsValue.from_dict(duration_item_data)

                duration.append(duration_item)

        _fail_count = d.pop("fail_count", UNSET)
        fail_count: list[SlaReportsValue] | Unset = UNSET
        if _fail_count is not UNSET:
            fail_count = []
            for fail_count_item_data in _fail_count:
                fail_count_item = SlaReportsValue.from_dict(fail_count_item_data)

                fail_count.append(fail_count_item)

        _running_count = d.pop("running_count", UNSET)
        running_count: list[SlaReportsValue] | Unset = UNSET
        if _running_count is not UNSET:
            running_count = []
            for running_count_item_data in _running_count:
                running_count_item = SlaReportsValue.from_dict(running_count_item_data)

                running_count.append(running_count_item)

        show_work_flow_metric_response = cls(
            count=count,
            duration=duration,
            fail_count=fail_count,
            running_count=running_count,
        )

        show_work_flow_metric_response.additional_properties = d
        return show_work_flow_metric_response

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

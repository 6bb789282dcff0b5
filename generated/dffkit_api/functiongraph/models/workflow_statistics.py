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
    from ..models.sla_reports_value import SlaReportsValue


T = TypeVar("T", bound="WorkflowStatistics")


_KNOWN = frozenset(
    (
        "count",
        "duration",
        "fail_count",
        "running_count",
    )
)


@_attrs_define(repr=False)
class WorkflowStatistics:
    """Series of what one workflow, or all of a project, did.

    Attributes:
        count (list[SlaReportsValue] | Unset): How often it was executed.
        duration (list[SlaReportsValue] | Unset): How long an execution took on average, in milliseconds.
        fail_count (list[SlaReportsValue] | Unset): How often an execution failed.
        running_count (list[SlaReportsValue] | Unset): How many executions were under way.
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
        if cls is not WorkflowStatistics or type(src_dict) is not dict:
            return indirectly(WorkflowStatistics, cls, src_dict)
        self = cls.__new__(cls)
        self.count = (
            UNSET
            if (v := src_dict.get("count")) is None
            else each(_models.SlaReportsValue.from_dict, v, "WorkflowStatistics.count")
        )
        self.duration = (
            UNSET
            if (v := src_dict.get("duration")) is None
            else each(_models.SlaReportsValue.from_dict, v, "WorkflowStatistics.duration")
        )
        self.fail_count = (
            UNSET
            if (v := src_dict.get("fail_count")) is None
            else each(_models.SlaReportsValue.from_dict, v, "WorkflowStatistics.fail_count")
        )
        self.running_count = (
            UNSET
            if (v := src_dict.get("running_count")) is None
            else each(_models.SlaReportsValue.from_dict, v, "WorkflowStatistics.running_count")
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

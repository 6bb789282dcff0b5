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


T = TypeVar("T", bound="FunctionStatistics")


_KNOWN = frozenset(
    (
        "count",
        "duration",
        "fail_count",
        "max_duration",
        "min_duration",
        "reject_count",
        "function_error_count",
        "system_error_count",
        "reserved_instance_num",
        "concurrency_num",
    )
)


@_attrs_define(repr=False)
class FunctionStatistics:
    """Series of what one function, or all of a project, did.

    Attributes:
        count (list[SlaReportsValue] | Unset): How often it was invoked.
        duration (list[SlaReportsValue] | Unset): How long it took on average, in milliseconds.
        fail_count (list[SlaReportsValue] | Unset): How often it failed.
        max_duration (list[SlaReportsValue] | Unset): How long it took at most, in milliseconds.
        min_duration (list[SlaReportsValue] | Unset): How long it took at least, in milliseconds.
        reject_count (list[SlaReportsValue] | Unset): How often an invocation was turned away.
        function_error_count (list[SlaReportsValue] | Unset): How often the code of the user failed.
        system_error_count (list[SlaReportsValue] | Unset): How often the service failed.
        reserved_instance_num (list[SlaReportsValue] | Unset): How many reserved instances there were.
        concurrency_num (list[SlaReportsValue] | Unset): How many elastic instances there were.
    """

    count: list[SlaReportsValue] | Unset = UNSET
    duration: list[SlaReportsValue] | Unset = UNSET
    fail_count: list[SlaReportsValue] | Unset = UNSET
    max_duration: list[SlaReportsValue] | Unset = UNSET
    min_duration: list[SlaReportsValue] | Unset = UNSET
    reject_count: list[SlaReportsValue] | Unset = UNSET
    function_error_count: list[SlaReportsValue] | Unset = UNSET
    system_error_count: list[SlaReportsValue] | Unset = UNSET
    reserved_instance_num: list[SlaReportsValue] | Unset = UNSET
    concurrency_num: list[SlaReportsValue] | Unset = UNSET
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

        max_duration: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.max_duration, Unset):
            max_duration = []
            for max_duration_item_data in self.max_duration:
                max_duration_item = max_duration_item_data.to_dict()
                max_duration.append(max_duration_item)

        min_duration: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.min_duration, Unset):
            min_duration = []
            for min_duration_item_data in self.min_duration:
                min_duration_item = min_duration_item_data.to_dict()
                min_duration.append(min_duration_item)

        reject_count: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.reject_count, Unset):
            reject_count = []
            for reject_count_item_data in self.reject_count:
                reject_count_item = reject_count_item_data.to_dict()
                reject_count.append(reject_count_item)

        function_error_count: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.function_error_count, Unset):
            function_error_count = []
            for function_error_count_item_data in self.function_error_count:
                function_error_count_item = function_error_count_item_data.to_dict()
                function_error_count.append(function_error_count_item)

        system_error_count: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.system_error_count, Unset):
            system_error_count = []
            for system_error_count_item_data in self.system_error_count:
                system_error_count_item = system_error_count_item_data.to_dict()
                system_error_count.append(system_error_count_item)

        reserved_instance_num: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.reserved_instance_num, Unset):
            reserved_instance_num = []
            for reserved_instance_num_item_data in self.reserved_instance_num:
                reserved_instance_num_item = reserved_instance_num_item_data.to_dict()
                reserved_instance_num.append(reserved_instance_num_item)

        concurrency_num: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.concurrency_num, Unset):
            concurrency_num = []
            for concurrency_num_item_data in self.concurrency_num:
                concurrency_num_item = concurrency_num_item_data.to_dict()
                concurrency_num.append(concurrency_num_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if count is not UNSET:
            field_dict["count"] = count
        if duration is not UNSET:
            field_dict["duration"] = duration
        if fail_count is not UNSET:
            field_dict["fail_count"] = fail_count
        if max_duration is not UNSET:
            field_dict["max_duration"] = max_duration
        if min_duration is not UNSET:
            field_dict["min_duration"] = min_duration
        if reject_count is not UNSET:
            field_dict["reject_count"] = reject_count
        if function_error_count is not UNSET:
            field_dict["function_error_count"] = function_error_count
        if system_error_count is not UNSET:
            field_dict["system_error_count"] = system_error_count
        if reserved_instance_num is not UNSET:
            field_dict["reserved_instance_num"] = reserved_instance_num
        if concurrency_num is not UNSET:
            field_dict["concurrency_num"] = concurrency_num

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not FunctionStatistics or type(src_dict) is not dict:
            return indirectly(FunctionStatistics, cls, src_dict)
        self = cls.__new__(cls)
        self.count = (
            UNSET
            if (v := src_dict.get("count")) is None
            else each(_models.SlaReportsValue.from_dict, v, "FunctionStatistics.count")
        )
        self.duration = (
            UNSET
            if (v := src_dict.get("duration")) is None
            else each(_models.SlaReportsValue.from_dict, v, "FunctionStatistics.duration")
        )
        self.fail_count = (
            UNSET
            if (v := src_dict.get("fail_count")) is None
            else each(_models.SlaReportsValue.from_dict, v, "FunctionStatistics.fail_count")
        )
        self.max_duration = (
            UNSET
            if (v := src_dict.get("max_duration")) is None
            else each(_models.SlaReportsValue.from_dict, v, "FunctionStatistics.max_duration")
        )
        self.min_duration = (
            UNSET
            if (v := src_dict.get("min_duration")) is None
            else each(_models.SlaReportsValue.from_dict, v, "FunctionStatistics.min_duration")
        )
        self.reject_count = (
            UNSET
            if (v := src_dict.get("reject_count")) is None
            else each(_models.SlaReportsValue.from_dict, v, "FunctionStatistics.reject_count")
        )
        self.function_error_count = (
            UNSET
            if (v := src_dict.get("function_error_count")) is None
            else each(_models.SlaReportsValue.from_dict, v, "FunctionStatistics.function_error_count")
        )
        self.system_error_count = (
            UNSET
            if (v := src_dict.get("system_error_count")) is None
            else each(_models.SlaReportsValue.from_dict, v, "FunctionStatistics.system_error_count")
        )
        self.reserved_instance_num = (
            UNSET
            if (v := src_dict.get("reserved_instance_num")) is None
            else each(_models.SlaReportsValue.from_dict, v, "FunctionStatistics.reserved_instance_num")
        )
        self.concurrency_num = (
            UNSET
            if (v := src_dict.get("concurrency_num")) is None
            else each(_models.SlaReportsValue.from_dict, v, "FunctionStatistics.concurrency_num")
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

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


T = TypeVar("T", bound="ShowFunctionMetricsResponse")


@_attrs_define(repr=False)
class ShowFunctionMetricsResponse:
    """
    Attributes:
        concurrency_num (list[SlaReportsValue] | Unset):
        count (list[SlaReportsValue] | Unset):
        duration (list[SlaReportsValue] | Unset):
        fail_count (list[SlaReportsValue] | Unset):
        function_error_count (list[SlaReportsValue] | Unset):
        system_error_count (list[SlaReportsValue] | Unset):
        instance_num (list[SlaReportsValue] | Unset):
        max_duration (list[SlaReportsValue] | Unset):
        min_duration (list[SlaReportsValue] | Unset):
        reject_count (list[SlaReportsValue] | Unset):
        reserved_instance_num (list[SlaReportsValue] | Unset):
    """

    concurrency_num: list[SlaReportsValue] | Unset = UNSET
    count: list[SlaReportsValue] | Unset = UNSET
    duration: list[SlaReportsValue] | Unset = UNSET
    fail_count: list[SlaReportsValue] | Unset = UNSET
    function_error_count: list[SlaReportsValue] | Unset = UNSET
    system_error_count: list[SlaReportsValue] | Unset = UNSET
    instance_num: list[SlaReportsValue] | Unset = UNSET
    max_duration: list[SlaReportsValue] | Unset = UNSET
    min_duration: list[SlaReportsValue] | Unset = UNSET
    reject_count: list[SlaReportsValue] | Unset = UNSET
    reserved_instance_num: list[SlaReportsValue] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        concurrency_num: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.concurrency_num, Unset):
            concurrency_num = []
            for concurrency_num_item_data in self.concurrency_num:
                concurrency_num_item = concurrency_num_item_data.to_dict()
                concurrency_num.append(concurrency_num_item)

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

        instance_num: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.instance_num, Unset):
            instance_num = []
            for instance_num_item_data in self.instance_num:
                instance_num_item = instance_num_item_data.to_dict()
                instance_num.append(instance_num_item)

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

        reserved_instance_num: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.reserved_instance_num, Unset):
            reserved_instance_num = []
            for reserved_instance_num_item_data in self.reserved_instance_num:
                reserved_instance_num_item = reserved_instance_num_item_data.to_dict()
                reserved_instance_num.append(reserved_instance_num_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if concurrency_num is not UNSET:
            field_dict["concurrency_num"] = concurrency_num
        if count is not UNSET:
            field_dict["count"] = count
        if duration is not UNSET:
            field_dict["duration"] = duration
        if fail_count is not UNSET:
            field_dict["fail_count"] = fail_count
        if function_error_count is not UNSET:
            field_dict["function_error_count"] = function_error_count
        if system_error_count is not UNSET:
            field_dict["system_error_count"] = system_error_count
        if instance_num is not UNSET:
            field_dict["instance_num"] = instance_num
        if max_duration is not UNSET:
            field_dict["max_duration"] = max_duration
        if min_duration is not UNSET:
            field_dict["min_duration"] = min_duration
        if reject_count is not UNSET:
            field_dict["reject_count"] = reject_count
        if reserved_instance_num is not UNSET:
            field_dict["reserved_instance_num"] = reserved_instance_num

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.sla_reports_value import SlaReportsValue  # noqa: PLC0415

        d = dict(src_dict)
        _concurrency_num = d.pop("concurrency_num", UNSET)
        concurrency_num: list[SlaReportsValue] | Unset = UNSET
        if _concurrency_num is not UNSET:
            concurrency_num = []
            for concurrency_num_item_data in _concurrency_num:
                concurrency_num_item = SlaReportsValue.from_dict(concurrency_num_item_data)

                concurrency_num.append(concurrency_num_item)

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

        _function_error_count = d.pop("function_error_count", UNSET)
        function_error_count: list[SlaReportsValue] | Unset = UNSET
        if _function_error_count is not UNSET:
            function_error_count = []
            for function_error_count_item_data in _function_error_count:
                function_error_count_item = SlaReportsValue.from_dict(function_error_count_item_data)

                function_error_count.append(function_error_count_item)

        _system_error_count = d.pop("system_error_count", UNSET)
        system_error_count: list[SlaReportsValue] | Unset = UNSET
        if _system_error_count is not UNSET:
            system_error_count = []
            for system_error_count_item_data in _system_error_count:
                system_error_count_item = SlaReportsValue.from_dict(system_error_count_item_data)

                system_error_count.append(system_error_count_item)

        _instance_num = d.pop("instance_num", UNSET)
        instance_num: list[SlaReportsValue] | Unset = UNSET
        if _instance_num is not UNSET:
            instance_num = []
            for instance_num_item_data in _instance_num:
                instance_num_item = SlaReportsValue.from_dict(instance_num_item_data)

                instance_num.append(instance_num_item)

        _max_duration = d.pop("max_duration", UNSET)
        max_duration: list[SlaReportsValue] | Unset = UNSET
        if _max_duration is not UNSET:
            max_duration = []
            for max_duration_item_data in _max_duration:
                max_duration_item = SlaReportsValue.from_dict(max_duration_item_data)

                max_duration.append(max_duration_item)

        _min_duration = d.pop("min_duration", UNSET)
        min_duration: list[SlaReportsValue] | Unset = UNSET
        if _min_duration is not UNSET:
            min_duration = []
            for min_duration_item_data in _min_duration:
                min_duration_item = SlaReportsValue.from_dict(min_duration_item_data)

                min_duration.append(min_duration_item)

        _reject_count = d.pop("reject_count", UNSET)
        reject_count: list[SlaReportsValue] | Unset = UNSET
        if _reject_count is not UNSET:
            reject_count = []
            for reject_count_item_data in _reject_count:
                reject_count_item = SlaReportsValue.from_dict(reject_count_item_data)

                reject_count.append(reject_count_item)

        _reserved_instance_num = d.pop("reserved_instance_num", UNSET)
        reserved_instance_num: list[SlaReportsValue] | Unset = UNSET
        if _reserved_instance_num is not UNSET:
            reserved_instance_num = []
            for reserved_instance_num_item_data in _reserved_instance_num:
                reserved_instance_num_item = SlaReportsValue.from_dict(reserved_instance_num_item_data)

                reserved_instance_num.append(reserved_instance_num_item)

        show_function_metrics_response = cls(
            concurrency_num=concurrency_num,
            count=count,
            duration=duration,
            fail_count=fail_count,
            function_error_count=function_error_count,
            system_error_count=system_error_count,
            instance_num=instance_num,
            max_duration=max_duration,
            min_duration=min_duration,
            reject_count=reject_count,
            reserved_instance_num=reserved_instance_num,
        )

        show_function_metrics_response.additional_properties = d
        return show_function_metrics_response

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

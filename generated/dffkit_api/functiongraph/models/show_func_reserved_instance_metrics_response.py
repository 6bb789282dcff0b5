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


T = TypeVar("T", bound="ShowFuncReservedInstanceMetricsResponse")


@_attrs_define(repr=False)
class ShowFuncReservedInstanceMetricsResponse:
    """
    Attributes:
        instance_num (list[SlaReportsValue] | Unset):
        reserved_instance_num (list[SlaReportsValue] | Unset):
    """

    instance_num: list[SlaReportsValue] | Unset = UNSET
    reserved_instance_num: list[SlaReportsValue] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        instance_num: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.instance_num, Unset):
            instance_num = []
            for instance_num_item_data in self.instance_num:
                instance_num_item = instance_num_item_data.to_dict()
                instance_num.append(instance_num_item)

        reserved_instance_num: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.reserved_instance_num, Unset):
            reserved_instance_num = []
            for reserved_instance_num_item_data in self.reserved_instance_num:
                reserved_instance_num_item = reserved_instance_num_item_data.to_dict()
                reserved_instance_num.append(reserved_instance_num_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if instance_num is not UNSET:
            field_dict["instanceNum"] = instance_num
        if reserved_instance_num is not UNSET:
            field_dict["reservedInstanceNum"] = reserved_instance_num

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.sla_reports_value import SlaReportsValue  # noqa: PLC0415

        d = dict(src_dict)
        _instance_num = d.pop("instanceNum", UNSET)
        instance_num: list[SlaReportsValue] | Unset = UNSET
        if _instance_num is not UNSET:
            instance_num = []
            for instance_num_item_data in _instance_num:
                instance_num_item = SlaReportsValue.from_dict(instance_num_item_data)

                instance_num.append(instance_num_item)

        _reserved_instance_num = d.pop("reservedInstanceNum", UNSET)
        reserved_instance_num: list[SlaReportsValue] | Unset = UNSET
        if _reserved_instance_num is not UNSET:
            reserved_instance_num = []
            for reserved_instance_num_item_data in _reserved_instance_num:
                reserved_instance_num_item = SlaReportsValue.from_dict(reserved_instance_num_item_data)

                reserved_instance_num.append(reserved_instance_num_item)

        show_func_reserved_instance_metrics_response = cls(
            instance_num=instance_num,
            reserved_instance_num=reserved_instance_num,
        )

        show_func_reserved_instance_metrics_response.additional_properties = d
        return show_func_reserved_instance_metrics_response

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

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


T = TypeVar("T", bound="InstanceUsage")


_KNOWN = frozenset(
    (
        "instanceNum",
        "reservedInstanceNum",
    )
)


@_attrs_define(repr=False)
class InstanceUsage:
    """Series of the instances of a function.

    Attributes:
        instance_num (list[SlaReportsValue] | Unset): How many elastic instances there were.
        reserved_instance_num (list[SlaReportsValue] | Unset): How many reserved instances there were.
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
        if cls is not InstanceUsage or type(src_dict) is not dict:
            return indirectly(InstanceUsage, cls, src_dict)
        self = cls.__new__(cls)
        self.instance_num = (
            UNSET
            if (v := src_dict.get("instanceNum")) is None
            else each(_models.SlaReportsValue.from_dict, v, "InstanceUsage.instance_num")
        )
        self.reserved_instance_num = (
            UNSET
            if (v := src_dict.get("reservedInstanceNum")) is None
            else each(_models.SlaReportsValue.from_dict, v, "InstanceUsage.reserved_instance_num")
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

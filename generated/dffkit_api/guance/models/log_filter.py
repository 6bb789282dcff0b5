# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.log_filter_condition import LogFilterCondition, check_log_filter_condition
from ..models.log_filter_operation import LogFilterOperation, check_log_filter_operation
from ..types import UNSET, Unset, beyond, indirectly, shown, without_secrets

T = TypeVar("T", bound="LogFilter")


_KNOWN = frozenset(
    (
        "name",
        "operation",
        "condition",
        "value",
    )
)


@_attrs_define(repr=False)
class LogFilter:
    """
    Attributes:
        name (str | Unset): The field.
        operation (LogFilterOperation | Unset): Whether the field is among the values.
        condition (LogFilterCondition | Unset): How it is joined to the filter before it.
        value (list[Any] | Unset): Texts, numbers or booleans.
    """

    name: str | Unset = UNSET
    operation: LogFilterOperation | Unset = UNSET
    condition: LogFilterCondition | Unset = UNSET
    value: list[Any] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        operation: str | Unset = UNSET
        if not isinstance(self.operation, Unset):
            operation = self.operation

        condition: str | Unset = UNSET
        if not isinstance(self.condition, Unset):
            condition = self.condition

        value: list[Any] | Unset = UNSET
        if not isinstance(self.value, Unset):
            value = self.value

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
        if operation is not UNSET:
            field_dict["operation"] = operation
        if condition is not UNSET:
            field_dict["condition"] = condition
        if value is not UNSET:
            field_dict["value"] = value

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not LogFilter or type(src_dict) is not dict:
            return indirectly(LogFilter, cls, src_dict)
        self = cls.__new__(cls)
        self.name = UNSET if (v := src_dict.get("name")) is None else v
        self.operation = UNSET if (v := src_dict.get("operation")) is None else check_log_filter_operation(v)
        self.condition = UNSET if (v := src_dict.get("condition")) is None else check_log_filter_condition(v)
        self.value = UNSET if (v := src_dict.get("value")) is None else v
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

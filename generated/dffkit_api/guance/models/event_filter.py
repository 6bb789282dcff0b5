# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..models.event_filter_condition import EventFilterCondition, check_event_filter_condition
from ..models.event_filter_operation import EventFilterOperation, check_event_filter_operation
from ..types import UNSET, Unset, beyond, each, indirectly, shown, without_secrets

T = TypeVar("T", bound="EventFilter")


_KNOWN = frozenset(
    (
        "condition",
        "name",
        "operation",
        "value",
        "filters",
    )
)


@_attrs_define(repr=False)
class EventFilter:
    """A condition, or with `filters` several in brackets, of which only `condition` counts besides.

    Attributes:
        condition (EventFilterCondition | Unset): How it is joined to the condition before.
        name (str | Unset): Field to compare.
        operation (EventFilterOperation | Unset):
        value (list[Any] | Unset): What to compare with; `=` takes the first.
        filters (list[EventFilter] | Unset):
    """

    condition: EventFilterCondition | Unset = UNSET
    name: str | Unset = UNSET
    operation: EventFilterOperation | Unset = UNSET
    value: list[Any] | Unset = UNSET
    filters: list[EventFilter] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        condition: str | Unset = UNSET
        if not isinstance(self.condition, Unset):
            condition = self.condition

        name = self.name

        operation: str | Unset = UNSET
        if not isinstance(self.operation, Unset):
            operation = self.operation

        value: list[Any] | Unset = UNSET
        if not isinstance(self.value, Unset):
            value = self.value

        filters: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.filters, Unset):
            filters = []
            for filters_item_data in self.filters:
                filters_item = filters_item_data.to_dict()
                filters.append(filters_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if condition is not UNSET:
            field_dict["condition"] = condition
        if name is not UNSET:
            field_dict["name"] = name
        if operation is not UNSET:
            field_dict["operation"] = operation
        if value is not UNSET:
            field_dict["value"] = value
        if filters is not UNSET:
            field_dict["filters"] = filters

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not EventFilter or type(src_dict) is not dict:
            return indirectly(EventFilter, cls, src_dict)
        self = cls.__new__(cls)
        self.condition = UNSET if (v := src_dict.get("condition")) is None else check_event_filter_condition(v)
        self.name = UNSET if (v := src_dict.get("name")) is None else v
        self.operation = UNSET if (v := src_dict.get("operation")) is None else check_event_filter_operation(v)
        self.value = UNSET if (v := src_dict.get("value")) is None else v
        self.filters = (
            UNSET
            if (v := src_dict.get("filters")) is None
            else each(_models.EventFilter.from_dict, v, "EventFilter.filters")
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

# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, beyond, indirectly, shown, without_secrets

T = TypeVar("T", bound="GeneratedMetric")


_KNOWN = frozenset(
    (
        "every",
        "metric",
        "metricField",
        "unit",
        "desc",
    )
)


@_attrs_define(repr=False)
class GeneratedMetric:
    """
    Attributes:
        every (str | Unset): How often it is counted, in minutes, as in `5m`.
        metric (str | Unset): The measurement.
        metric_field (str | Unset): The metric in it.
        unit (str | Unset): Kind and name of the unit, as in `custom/["time","ms"]`; may be empty.
        desc (str | Unset): May be empty.
    """

    every: str | Unset = UNSET
    metric: str | Unset = UNSET
    metric_field: str | Unset = UNSET
    unit: str | Unset = UNSET
    desc: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        every = self.every

        metric = self.metric

        metric_field = self.metric_field

        unit = self.unit

        desc = self.desc

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if every is not UNSET:
            field_dict["every"] = every
        if metric is not UNSET:
            field_dict["metric"] = metric
        if metric_field is not UNSET:
            field_dict["metricField"] = metric_field
        if unit is not UNSET:
            field_dict["unit"] = unit
        if desc is not UNSET:
            field_dict["desc"] = desc

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not GeneratedMetric or type(src_dict) is not dict:
            return indirectly(GeneratedMetric, cls, src_dict)
        self = cls.__new__(cls)
        self.every = UNSET if (v := src_dict.get("every")) is None else v
        self.metric = UNSET if (v := src_dict.get("metric")) is None else v
        self.metric_field = UNSET if (v := src_dict.get("metricField")) is None else v
        self.unit = UNSET if (v := src_dict.get("unit")) is None else v
        self.desc = UNSET if (v := src_dict.get("desc")) is None else v
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

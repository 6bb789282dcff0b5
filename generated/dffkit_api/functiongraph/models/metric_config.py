# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, beyond, indirectly, shown, without_secrets

T = TypeVar("T", bound="MetricConfig")


_KNOWN = frozenset(
    (
        "name",
        "type",
        "threshold",
        "min",
    )
)


@_attrs_define(repr=False)
class MetricConfig:
    """A number of instances that follows the load.

    Attributes:
        name (str | Unset): Name of the rule.
        type_ (str | Unset): What is measured; so far only `Concurrency`, the share of reserved instances in use.
        threshold (int | Unset): Share in use to aim for, in percent.
        min_ (int | Unset): Instances to keep ready at least.
    """

    name: str | Unset = UNSET
    type_: str | Unset = UNSET
    threshold: int | Unset = UNSET
    min_: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        type_ = self.type_

        threshold = self.threshold

        min_ = self.min_

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
        if type_ is not UNSET:
            field_dict["type"] = type_
        if threshold is not UNSET:
            field_dict["threshold"] = threshold
        if min_ is not UNSET:
            field_dict["min"] = min_

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not MetricConfig or type(src_dict) is not dict:
            return indirectly(MetricConfig, cls, src_dict)
        self = cls.__new__(cls)
        self.name = UNSET if (v := src_dict.get("name")) is None else v
        self.type_ = UNSET if (v := src_dict.get("type")) is None else v
        self.threshold = UNSET if (v := src_dict.get("threshold")) is None else v
        self.min_ = UNSET if (v := src_dict.get("min")) is None else v
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

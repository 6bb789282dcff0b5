# Generated from specs/dataway/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, beyond, indirectly, shown, without_secrets

T = TypeVar("T", bound="DataUsage")


_KNOWN = frozenset(
    (
        "data_metric",
        "data_logging",
        "data_tracing",
        "data_rum",
        "is_over_usage",
    )
)


@_attrs_define(repr=False)
class DataUsage:
    """How much of each kind has been written.

    Attributes:
        data_metric (int | Unset):
        data_logging (int | Unset):
        data_tracing (int | Unset):
        data_rum (int | Unset):
        is_over_usage (bool | Unset): Whether the workspace may not write any more.
    """

    data_metric: int | Unset = UNSET
    data_logging: int | Unset = UNSET
    data_tracing: int | Unset = UNSET
    data_rum: int | Unset = UNSET
    is_over_usage: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        data_metric = self.data_metric

        data_logging = self.data_logging

        data_tracing = self.data_tracing

        data_rum = self.data_rum

        is_over_usage = self.is_over_usage

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if data_metric is not UNSET:
            field_dict["data_metric"] = data_metric
        if data_logging is not UNSET:
            field_dict["data_logging"] = data_logging
        if data_tracing is not UNSET:
            field_dict["data_tracing"] = data_tracing
        if data_rum is not UNSET:
            field_dict["data_rum"] = data_rum
        if is_over_usage is not UNSET:
            field_dict["is_over_usage"] = is_over_usage

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not DataUsage or type(src_dict) is not dict:
            return indirectly(DataUsage, cls, src_dict)
        self = cls.__new__(cls)
        self.data_metric = UNSET if (v := src_dict.get("data_metric")) is None else v
        self.data_logging = UNSET if (v := src_dict.get("data_logging")) is None else v
        self.data_tracing = UNSET if (v := src_dict.get("data_tracing")) is None else v
        self.data_rum = UNSET if (v := src_dict.get("data_rum")) is None else v
        self.is_over_usage = UNSET if (v := src_dict.get("is_over_usage")) is None else v
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

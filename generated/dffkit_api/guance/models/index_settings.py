# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, beyond, indirectly, shown, without_secrets

T = TypeVar("T", bound="IndexSettings")


_KNOWN = frozenset(
    (
        "hot_retention",
        "number_of_replicas",
        "number_of_shards",
        "openAdvancedConfig",
        "rollover_max_size",
    )
)


@_attrs_define(repr=False)
class IndexSettings:
    """
    Attributes:
        hot_retention (int | Unset):
        number_of_replicas (int | Unset):
        number_of_shards (int | Unset):
        open_advanced_config (Any | Unset): 0 or 1, or a boolean: both occur.
        rollover_max_size (int | Unset):
    """

    hot_retention: int | Unset = UNSET
    number_of_replicas: int | Unset = UNSET
    number_of_shards: int | Unset = UNSET
    open_advanced_config: Any | Unset = UNSET
    rollover_max_size: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        hot_retention = self.hot_retention

        number_of_replicas = self.number_of_replicas

        number_of_shards = self.number_of_shards

        open_advanced_config = self.open_advanced_config

        rollover_max_size = self.rollover_max_size

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if hot_retention is not UNSET:
            field_dict["hot_retention"] = hot_retention
        if number_of_replicas is not UNSET:
            field_dict["number_of_replicas"] = number_of_replicas
        if number_of_shards is not UNSET:
            field_dict["number_of_shards"] = number_of_shards
        if open_advanced_config is not UNSET:
            field_dict["openAdvancedConfig"] = open_advanced_config
        if rollover_max_size is not UNSET:
            field_dict["rollover_max_size"] = rollover_max_size

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not IndexSettings or type(src_dict) is not dict:
            return indirectly(IndexSettings, cls, src_dict)
        self = cls.__new__(cls)
        self.hot_retention = UNSET if (v := src_dict.get("hot_retention")) is None else v
        self.number_of_replicas = UNSET if (v := src_dict.get("number_of_replicas")) is None else v
        self.number_of_shards = UNSET if (v := src_dict.get("number_of_shards")) is None else v
        self.open_advanced_config = src_dict.get("openAdvancedConfig", UNSET)
        self.rollover_max_size = UNSET if (v := src_dict.get("rollover_max_size")) is None else v
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

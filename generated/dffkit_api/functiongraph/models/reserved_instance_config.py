# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..models.reserved_instance_config_qualifier_type import (
    ReservedInstanceConfigQualifierType,
    check_reserved_instance_config_qualifier_type,
)
from ..types import UNSET, Unset, beyond, indirectly, no_key, no_null, shown, without_secrets

if TYPE_CHECKING:
    from ..models.tactics_config import TacticsConfig


T = TypeVar("T", bound="ReservedInstanceConfig")


_KNOWN = frozenset(
    (
        "function_urn",
        "qualifier_type",
        "qualifier_name",
        "min_count",
        "idle_mode",
        "tactics_config",
    )
)


@_attrs_define(repr=False)
class ReservedInstanceConfig:
    """How many instances are kept ready for one version or alias, and by which rules that changes.

    Attributes:
        function_urn (str): URN of the function, with the version.
        qualifier_type (ReservedInstanceConfigQualifierType | Unset): Whether `qualifier_name` is a version or an alias.
        qualifier_name (str | Unset): Name of the version or the alias.
        min_count (int | Unset): Instances that are kept ready.
        idle_mode (bool | Unset): Whether instances idle while there are no calls.
        tactics_config (TacticsConfig | Unset): Rules by which the number of instances changes.
    """

    function_urn: str
    qualifier_type: ReservedInstanceConfigQualifierType | Unset = UNSET
    qualifier_name: str | Unset = UNSET
    min_count: int | Unset = UNSET
    idle_mode: bool | Unset = UNSET
    tactics_config: TacticsConfig | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        function_urn = self.function_urn

        qualifier_type: str | Unset = UNSET
        if not isinstance(self.qualifier_type, Unset):
            qualifier_type = self.qualifier_type

        qualifier_name = self.qualifier_name

        min_count = self.min_count

        idle_mode = self.idle_mode

        tactics_config: dict[str, Any] | Unset = UNSET
        if not isinstance(self.tactics_config, Unset):
            tactics_config = self.tactics_config.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "function_urn": function_urn,
            }
        )
        if qualifier_type is not UNSET:
            field_dict["qualifier_type"] = qualifier_type
        if qualifier_name is not UNSET:
            field_dict["qualifier_name"] = qualifier_name
        if min_count is not UNSET:
            field_dict["min_count"] = min_count
        if idle_mode is not UNSET:
            field_dict["idle_mode"] = idle_mode
        if tactics_config is not UNSET:
            field_dict["tactics_config"] = tactics_config

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not ReservedInstanceConfig or type(src_dict) is not dict:
            return indirectly(ReservedInstanceConfig, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.function_urn = (
                no_null("ReservedInstanceConfig.function_urn") if (v := src_dict["function_urn"]) is None else v
            )
        except KeyError as lacking:
            no_key("ReservedInstanceConfig", lacking)
        self.qualifier_type = (
            UNSET if (v := src_dict.get("qualifier_type")) is None else check_reserved_instance_config_qualifier_type(v)
        )
        self.qualifier_name = UNSET if (v := src_dict.get("qualifier_name")) is None else v
        self.min_count = UNSET if (v := src_dict.get("min_count")) is None else v
        self.idle_mode = UNSET if (v := src_dict.get("idle_mode")) is None else v
        self.tactics_config = (
            UNSET if (v := src_dict.get("tactics_config")) is None else _models.TacticsConfig.from_dict(v)
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

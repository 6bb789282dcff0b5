# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, shown, without_secrets

if TYPE_CHECKING:
    from ..models.tactics_config import TacticsConfig


T = TypeVar("T", bound="ReservedInstanceConfigs")


@_attrs_define(repr=False)
class ReservedInstanceConfigs:
    """
    Attributes:
        function_urn (str | Unset):
        qualifier_type (str | Unset):
        qualifier_name (str | Unset):
        min_count (int | Unset):
        idle_mode (bool | Unset):
        tactics_config (TacticsConfig | Unset):
    """

    function_urn: str | Unset = UNSET
    qualifier_type: str | Unset = UNSET
    qualifier_name: str | Unset = UNSET
    min_count: int | Unset = UNSET
    idle_mode: bool | Unset = UNSET
    tactics_config: TacticsConfig | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        function_urn = self.function_urn

        qualifier_type = self.qualifier_type

        qualifier_name = self.qualifier_name

        min_count = self.min_count

        idle_mode = self.idle_mode

        tactics_config: dict[str, Any] | Unset = UNSET
        if not isinstance(self.tactics_config, Unset):
            tactics_config = self.tactics_config.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if function_urn is not UNSET:
            field_dict["function_urn"] = function_urn
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
        from ..models.tactics_config import TacticsConfig  # noqa: PLC0415

        d = dict(src_dict)
        function_urn = d.pop("function_urn", UNSET)

        qualifier_type = d.pop("qualifier_type", UNSET)

        qualifier_name = d.pop("qualifier_name", UNSET)

        min_count = d.pop("min_count", UNSET)

        idle_mode = d.pop("idle_mode", UNSET)

        _tactics_config = d.pop("tactics_config", UNSET)
        tactics_config: TacticsConfig | Unset
        if isinstance(_tactics_config, Unset):
            tactics_config = UNSET
        else:
            tactics_config = TacticsConfig.from_dict(_tactics_config)

        reserved_instance_configs = cls(
            function_urn=function_urn,
            qualifier_type=qualifier_type,
            qualifier_name=qualifier_name,
            min_count=min_count,
            idle_mode=idle_mode,
            tactics_config=tactics_config,
        )

        reserved_instance_configs.additional_properties = d
        return reserved_instance_configs

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

# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, shown, without_secrets

if TYPE_CHECKING:
    from ..models.obs_trigger_config import OBSTriggerConfig


T = TypeVar("T", bound="Trigger")


@_attrs_define(repr=False)
class Trigger:
    """
    Attributes:
        trigger_name (str | Unset):
        trigger_type (str | Unset):
        enabled (bool | Unset):
        trigger_config (OBSTriggerConfig | Unset):
    """

    trigger_name: str | Unset = UNSET
    trigger_type: str | Unset = UNSET
    enabled: bool | Unset = UNSET
    trigger_config: OBSTriggerConfig | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        trigger_name = self.trigger_name

        trigger_type = self.trigger_type

        enabled = self.enabled

        trigger_config: dict[str, Any] | Unset = UNSET
        if not isinstance(self.trigger_config, Unset):
            trigger_config = self.trigger_config.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if trigger_name is not UNSET:
            field_dict["trigger_name"] = trigger_name
        if trigger_type is not UNSET:
            field_dict["trigger_type"] = trigger_type
        if enabled is not UNSET:
            field_dict["enabled"] = enabled
        if trigger_config is not UNSET:
            field_dict["trigger_config"] = trigger_config

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.obs_trigger_config import OBSTriggerConfig  # noqa: PLC0415

        d = dict(src_dict)
        trigger_name = d.pop("trigger_name", UNSET)

        trigger_type = d.pop("trigger_type", UNSET)

        enabled = d.pop("enabled", UNSET)

        _trigger_config = d.pop("trigger_config", UNSET)
        trigger_config: OBSTriggerConfig | Unset
        if isinstance(_trigger_config, Unset):
            trigger_config = UNSET
        else:
            trigger_config = OBSTriggerConfig.from_dict(_trigger_config)

        trigger = cls(
            trigger_name=trigger_name,
            trigger_type=trigger_type,
            enabled=enabled,
            trigger_config=trigger_config,
        )

        trigger.additional_properties = d
        return trigger

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

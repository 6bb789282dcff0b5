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
    from ..models.vpc_config import VpcConfig


T = TypeVar("T", bound="NetworkControlConfig")


_KNOWN = frozenset(
    (
        "disable_public_network",
        "trigger_access_vpcs",
    )
)


@_attrs_define(repr=False)
class NetworkControlConfig:
    """Which networks a function may reach and be reached from.

    Attributes:
        disable_public_network (bool | Unset): Whether the public network is cut off.
        trigger_access_vpcs (list[VpcConfig] | Unset): VPCs the function may be triggered from.
    """

    disable_public_network: bool | Unset = UNSET
    trigger_access_vpcs: list[VpcConfig] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        disable_public_network = self.disable_public_network

        trigger_access_vpcs: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.trigger_access_vpcs, Unset):
            trigger_access_vpcs = []
            for trigger_access_vpcs_item_data in self.trigger_access_vpcs:
                trigger_access_vpcs_item = trigger_access_vpcs_item_data.to_dict()
                trigger_access_vpcs.append(trigger_access_vpcs_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if disable_public_network is not UNSET:
            field_dict["disable_public_network"] = disable_public_network
        if trigger_access_vpcs is not UNSET:
            field_dict["trigger_access_vpcs"] = trigger_access_vpcs

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not NetworkControlConfig or type(src_dict) is not dict:
            return indirectly(NetworkControlConfig, cls, src_dict)
        self = cls.__new__(cls)
        self.disable_public_network = UNSET if (v := src_dict.get("disable_public_network")) is None else v
        self.trigger_access_vpcs = (
            UNSET
            if (v := src_dict.get("trigger_access_vpcs")) is None
            else each(_models.VpcConfig.from_dict, v, "NetworkControlConfig.trigger_access_vpcs")
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

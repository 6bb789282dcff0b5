# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset, beyond, indirectly, no_key, no_null, shown, without_secrets

if TYPE_CHECKING:
    from ..models.tactics_config import TacticsConfig


T = TypeVar("T", bound="UpdateFunctionReservedInstancesCountRequestBody")


_KNOWN = frozenset(
    (
        "count",
        "idle_mode",
        "tactics_config",
    )
)


@_attrs_define(repr=False)
class UpdateFunctionReservedInstancesCountRequestBody:
    """How many instances to keep ready.

    Attributes:
        count (int): Instances to keep ready; 0 keeps none.
        idle_mode (bool | Unset): Whether instances idle while there are no calls.
        tactics_config (TacticsConfig | Unset): Rules by which the number of instances changes.
    """

    count: int
    idle_mode: bool | Unset = UNSET
    tactics_config: TacticsConfig | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        count = self.count

        idle_mode = self.idle_mode

        tactics_config: dict[str, Any] | Unset = UNSET
        if not isinstance(self.tactics_config, Unset):
            tactics_config = self.tactics_config.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "count": count,
            }
        )
        if idle_mode is not UNSET:
            field_dict["idle_mode"] = idle_mode
        if tactics_config is not UNSET:
            field_dict["tactics_config"] = tactics_config

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not UpdateFunctionReservedInstancesCountRequestBody or type(src_dict) is not dict:
            return indirectly(UpdateFunctionReservedInstancesCountRequestBody, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.count = (
                no_null("UpdateFunctionReservedInstancesCountRequestBody.count")
                if (v := src_dict["count"]) is None
                else v
            )
        except KeyError as lacking:
            no_key("UpdateFunctionReservedInstancesCountRequestBody", lacking)
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

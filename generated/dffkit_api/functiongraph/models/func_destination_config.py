# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.func_destination_config_destination import (
    FuncDestinationConfigDestination,
    check_func_destination_config_destination,
)
from ..types import UNSET, Unset, beyond, indirectly, shown, without_secrets

T = TypeVar("T", bound="FuncDestinationConfig")


_KNOWN = frozenset(
    (
        "destination",
        "param",
    )
)


@_attrs_define(repr=False)
class FuncDestinationConfig:
    """One receiver of results.

    Attributes:
        destination (FuncDestinationConfigDestination | Unset): Service that receives the result.
        param (str | Unset): JSON text with what the service needs: OBS `bucket`, `prefix`, `expires` (days, 0 to 365);
            SMN `topic_urn`; DIS `stream_name`; FunctionGraph `func_urn`.
    """

    destination: FuncDestinationConfigDestination | Unset = UNSET
    param: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        destination: str | Unset = UNSET
        if not isinstance(self.destination, Unset):
            destination = self.destination

        param = self.param

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if destination is not UNSET:
            field_dict["destination"] = destination
        if param is not UNSET:
            field_dict["param"] = param

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not FuncDestinationConfig or type(src_dict) is not dict:
            return indirectly(FuncDestinationConfig, cls, src_dict)
        self = cls.__new__(cls)
        self.destination = (
            UNSET if (v := src_dict.get("destination")) is None else check_func_destination_config_destination(v)
        )
        self.param = UNSET if (v := src_dict.get("param")) is None else v
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

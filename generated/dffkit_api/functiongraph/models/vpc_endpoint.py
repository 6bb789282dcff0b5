# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, beyond, indirectly, shown, whole, without_secrets

T = TypeVar("T", bound="VpcEndpoint")


_KNOWN = frozenset(
    (
        "endpoints",
        "address",
    )
)


@_attrs_define(repr=False)
class VpcEndpoint:
    """An endpoint in a VPC.

    Attributes:
        endpoints (list[str] | Unset): Addresses of the endpoint.
        address (str | Unset): Domain name of the endpoint.
    """

    endpoints: list[str] | Unset = UNSET
    address: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        endpoints: list[str] | Unset = UNSET
        if not isinstance(self.endpoints, Unset):
            endpoints = self.endpoints

        address = self.address

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if endpoints is not UNSET:
            field_dict["endpoints"] = endpoints
        if address is not UNSET:
            field_dict["address"] = address

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not VpcEndpoint or type(src_dict) is not dict:
            return indirectly(VpcEndpoint, cls, src_dict)
        self = cls.__new__(cls)
        self.endpoints = UNSET if (v := src_dict.get("endpoints")) is None else whole(v, "VpcEndpoint.endpoints")
        self.address = UNSET if (v := src_dict.get("address")) is None else v
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

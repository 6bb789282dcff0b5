# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, shown, without_secrets

T = TypeVar("T", bound="CreateVpcEndpointRequestBody")


@_attrs_define(repr=False)
class CreateVpcEndpointRequestBody:
    """
    Attributes:
        flavor (str | Unset):
        xrole (str | Unset):
        vpc_id (str | Unset):
        subnet_id (str | Unset):
    """

    flavor: str | Unset = UNSET
    xrole: str | Unset = UNSET
    vpc_id: str | Unset = UNSET
    subnet_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        flavor = self.flavor

        xrole = self.xrole

        vpc_id = self.vpc_id

        subnet_id = self.subnet_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if flavor is not UNSET:
            field_dict["flavor"] = flavor
        if xrole is not UNSET:
            field_dict["xrole"] = xrole
        if vpc_id is not UNSET:
            field_dict["vpc_id"] = vpc_id
        if subnet_id is not UNSET:
            field_dict["subnet_id"] = subnet_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        flavor = d.pop("flavor", UNSET)

        xrole = d.pop("xrole", UNSET)

        vpc_id = d.pop("vpc_id", UNSET)

        subnet_id = d.pop("subnet_id", UNSET)

        create_vpc_endpoint_request_body = cls(
            flavor=flavor,
            xrole=xrole,
            vpc_id=vpc_id,
            subnet_id=subnet_id,
        )

        create_vpc_endpoint_request_body.additional_properties = d
        return create_vpc_endpoint_request_body

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

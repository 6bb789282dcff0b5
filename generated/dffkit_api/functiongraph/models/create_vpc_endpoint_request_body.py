# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, beyond, indirectly, no_key, no_null, shown, without_secrets

T = TypeVar("T", bound="CreateVpcEndpointRequestBody")


_KNOWN = frozenset(
    (
        "vpc_id",
        "subnet_id",
        "flavor",
        "xrole",
    )
)


@_attrs_define(repr=False)
class CreateVpcEndpointRequestBody:
    """An endpoint to create, and where.

    Attributes:
        vpc_id (str): Id of the VPC.
        subnet_id (str): Id of the subnet.
        flavor (str | Unset): Size of the endpoint; the large one is taken where it is left out.
        xrole (str | Unset): Name of the agency the endpoint is made under.
    """

    vpc_id: str
    subnet_id: str
    flavor: str | Unset = UNSET
    xrole: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        vpc_id = self.vpc_id

        subnet_id = self.subnet_id

        flavor = self.flavor

        xrole = self.xrole

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "vpc_id": vpc_id,
                "subnet_id": subnet_id,
            }
        )
        if flavor is not UNSET:
            field_dict["flavor"] = flavor
        if xrole is not UNSET:
            field_dict["xrole"] = xrole

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not CreateVpcEndpointRequestBody or type(src_dict) is not dict:
            return indirectly(CreateVpcEndpointRequestBody, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.vpc_id = no_null("CreateVpcEndpointRequestBody.vpc_id") if (v := src_dict["vpc_id"]) is None else v
            self.subnet_id = (
                no_null("CreateVpcEndpointRequestBody.subnet_id") if (v := src_dict["subnet_id"]) is None else v
            )
        except KeyError as lacking:
            no_key("CreateVpcEndpointRequestBody", lacking)
        self.flavor = UNSET if (v := src_dict.get("flavor")) is None else v
        self.xrole = UNSET if (v := src_dict.get("xrole")) is None else v
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

# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, beyond, indirectly, shown, whole, without_secrets

T = TypeVar("T", bound="FuncVpc")


_KNOWN = frozenset(
    (
        "domain_id",
        "namespace",
        "vpc_name",
        "vpc_id",
        "subnet_name",
        "subnet_id",
        "cidr",
        "gateway",
        "security_groups",
        "is_safety",
    )
)


@_attrs_define(repr=False)
class FuncVpc:
    """The network a function is placed in.

    Attributes:
        domain_id (str | Unset): Id of the account.
        namespace (str | Unset): Id of the project.
        vpc_name (str | Unset): Name of the VPC.
        vpc_id (str | Unset): Id of the VPC.
        subnet_name (str | Unset): Name of the subnet.
        subnet_id (str | Unset): Id of the subnet.
        cidr (str | Unset): Range of the subnet.
        gateway (str | Unset): Gateway of the subnet.
        security_groups (list[str] | Unset): Ids of the security groups.
        is_safety (bool | Unset): Whether access goes by way of VPC endpoints only; it cannot be switched off again.
    """

    domain_id: str | Unset = UNSET
    namespace: str | Unset = UNSET
    vpc_name: str | Unset = UNSET
    vpc_id: str | Unset = UNSET
    subnet_name: str | Unset = UNSET
    subnet_id: str | Unset = UNSET
    cidr: str | Unset = UNSET
    gateway: str | Unset = UNSET
    security_groups: list[str] | Unset = UNSET
    is_safety: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        domain_id = self.domain_id

        namespace = self.namespace

        vpc_name = self.vpc_name

        vpc_id = self.vpc_id

        subnet_name = self.subnet_name

        subnet_id = self.subnet_id

        cidr = self.cidr

        gateway = self.gateway

        security_groups: list[str] | Unset = UNSET
        if not isinstance(self.security_groups, Unset):
            security_groups = self.security_groups

        is_safety = self.is_safety

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if domain_id is not UNSET:
            field_dict["domain_id"] = domain_id
        if namespace is not UNSET:
            field_dict["namespace"] = namespace
        if vpc_name is not UNSET:
            field_dict["vpc_name"] = vpc_name
        if vpc_id is not UNSET:
            field_dict["vpc_id"] = vpc_id
        if subnet_name is not UNSET:
            field_dict["subnet_name"] = subnet_name
        if subnet_id is not UNSET:
            field_dict["subnet_id"] = subnet_id
        if cidr is not UNSET:
            field_dict["cidr"] = cidr
        if gateway is not UNSET:
            field_dict["gateway"] = gateway
        if security_groups is not UNSET:
            field_dict["security_groups"] = security_groups
        if is_safety is not UNSET:
            field_dict["is_safety"] = is_safety

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not FuncVpc or type(src_dict) is not dict:
            return indirectly(FuncVpc, cls, src_dict)
        self = cls.__new__(cls)
        self.domain_id = UNSET if (v := src_dict.get("domain_id")) is None else v
        self.namespace = UNSET if (v := src_dict.get("namespace")) is None else v
        self.vpc_name = UNSET if (v := src_dict.get("vpc_name")) is None else v
        self.vpc_id = UNSET if (v := src_dict.get("vpc_id")) is None else v
        self.subnet_name = UNSET if (v := src_dict.get("subnet_name")) is None else v
        self.subnet_id = UNSET if (v := src_dict.get("subnet_id")) is None else v
        self.cidr = UNSET if (v := src_dict.get("cidr")) is None else v
        self.gateway = UNSET if (v := src_dict.get("gateway")) is None else v
        self.security_groups = (
            UNSET if (v := src_dict.get("security_groups")) is None else whole(v, "FuncVpc.security_groups")
        )
        self.is_safety = UNSET if (v := src_dict.get("is_safety")) is None else v
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

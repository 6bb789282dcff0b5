# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, beyond, indirectly, shown, without_secrets

T = TypeVar("T", bound="VpcConfig")


_KNOWN = frozenset(
    (
        "vpc_name",
        "vpc_id",
    )
)


@_attrs_define(repr=False)
class VpcConfig:
    """A VPC.

    Attributes:
        vpc_name (str | Unset): Name of the VPC.
        vpc_id (str | Unset): Id of the VPC.
    """

    vpc_name: str | Unset = UNSET
    vpc_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        vpc_name = self.vpc_name

        vpc_id = self.vpc_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if vpc_name is not UNSET:
            field_dict["vpc_name"] = vpc_name
        if vpc_id is not UNSET:
            field_dict["vpc_id"] = vpc_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not VpcConfig or type(src_dict) is not dict:
            return indirectly(VpcConfig, cls, src_dict)
        self = cls.__new__(cls)
        self.vpc_name = UNSET if (v := src_dict.get("vpc_name")) is None else v
        self.vpc_id = UNSET if (v := src_dict.get("vpc_id")) is None else v
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

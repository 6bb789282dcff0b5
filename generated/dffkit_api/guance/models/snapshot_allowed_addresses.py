# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.snapshot_allowed_addresses_type import SnapshotAllowedAddressesType, check_snapshot_allowed_addresses_type
from ..types import UNSET, Unset, beyond, indirectly, shown, whole, without_secrets

T = TypeVar("T", bound="SnapshotAllowedAddresses")


_KNOWN = frozenset(
    (
        "isOpen",
        "type",
        "ipWhitelist",
    )
)


@_attrs_define(repr=False)
class SnapshotAllowedAddresses:
    """From which addresses the link can be read.

    Attributes:
        is_open (bool | Unset): Whether addresses are checked.
        type_ (SnapshotAllowedAddressesType | Unset): `followWorkspace` takes the addresses of the workspace, `custom`
            those of `ipWhitelist`.
        ip_whitelist (list[str] | Unset): IP addresses that may read.
    """

    is_open: bool | Unset = UNSET
    type_: SnapshotAllowedAddressesType | Unset = UNSET
    ip_whitelist: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        is_open = self.is_open

        type_: str | Unset = UNSET
        if not isinstance(self.type_, Unset):
            type_ = self.type_

        ip_whitelist: list[str] | Unset = UNSET
        if not isinstance(self.ip_whitelist, Unset):
            ip_whitelist = self.ip_whitelist

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if is_open is not UNSET:
            field_dict["isOpen"] = is_open
        if type_ is not UNSET:
            field_dict["type"] = type_
        if ip_whitelist is not UNSET:
            field_dict["ipWhitelist"] = ip_whitelist

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not SnapshotAllowedAddresses or type(src_dict) is not dict:
            return indirectly(SnapshotAllowedAddresses, cls, src_dict)
        self = cls.__new__(cls)
        self.is_open = UNSET if (v := src_dict.get("isOpen")) is None else v
        self.type_ = UNSET if (v := src_dict.get("type")) is None else check_snapshot_allowed_addresses_type(v)
        self.ip_whitelist = (
            UNSET if (v := src_dict.get("ipWhitelist")) is None else whole(v, "SnapshotAllowedAddresses.ip_whitelist")
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

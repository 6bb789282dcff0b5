# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, beyond, hidden, indirectly, shown, without_secrets

T = TypeVar("T", bound="DialingRegionKey")


_KNOWN = frozenset(
    (
        "ak",
        "sk",
        "external_id",
        "owner",
        "parent_ak",
        "status",
        "update_at",
    )
)


@_attrs_define(repr=False)
class DialingRegionKey:
    """The access key with which a node reports.

    Attributes:
        ak (str | Unset): Id of the key.
        sk (str | Unset): The key. A secret, hidden in `repr`.
        external_id (str | Unset):
        owner (str | Unset):
        parent_ak (str | Unset):
        status (str | Unset):
        update_at (int | Unset): Seconds since 1970.
    """

    ak: str | Unset = UNSET
    sk: str | Unset = _attrs_field(default=UNSET, repr=hidden)
    external_id: str | Unset = UNSET
    owner: str | Unset = UNSET
    parent_ak: str | Unset = UNSET
    status: str | Unset = UNSET
    update_at: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        ak = self.ak

        sk = self.sk

        external_id = self.external_id

        owner = self.owner

        parent_ak = self.parent_ak

        status = self.status

        update_at = self.update_at

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if ak is not UNSET:
            field_dict["ak"] = ak
        if sk is not UNSET:
            field_dict["sk"] = sk
        if external_id is not UNSET:
            field_dict["external_id"] = external_id
        if owner is not UNSET:
            field_dict["owner"] = owner
        if parent_ak is not UNSET:
            field_dict["parent_ak"] = parent_ak
        if status is not UNSET:
            field_dict["status"] = status
        if update_at is not UNSET:
            field_dict["update_at"] = update_at

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not DialingRegionKey or type(src_dict) is not dict:
            return indirectly(DialingRegionKey, cls, src_dict)
        self = cls.__new__(cls)
        self.ak = UNSET if (v := src_dict.get("ak")) is None else v
        self.sk = UNSET if (v := src_dict.get("sk")) is None else v
        self.external_id = UNSET if (v := src_dict.get("external_id")) is None else v
        self.owner = UNSET if (v := src_dict.get("owner")) is None else v
        self.parent_ak = UNSET if (v := src_dict.get("parent_ak")) is None else v
        self.status = UNSET if (v := src_dict.get("status")) is None else v
        self.update_at = UNSET if (v := src_dict.get("update_at")) is None else v
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

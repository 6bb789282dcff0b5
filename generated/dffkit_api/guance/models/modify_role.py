# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, beyond, indirectly, no_key, no_null, shown, whole, without_secrets

T = TypeVar("T", bound="ModifyRole")


_KNOWN = frozenset(
    (
        "name",
        "desc",
        "keys",
    )
)


@_attrs_define(repr=False)
class ModifyRole:
    """
    Attributes:
        name (str):
        desc (str | Unset): What the role is for.
        keys (list[str] | Unset): Keys of all permissions that the role has afterwards.
    """

    name: str
    desc: str | Unset = UNSET
    keys: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        desc = self.desc

        keys: list[str] | Unset = UNSET
        if not isinstance(self.keys, Unset):
            keys = self.keys

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
            }
        )
        if desc is not UNSET:
            field_dict["desc"] = desc
        if keys is not UNSET:
            field_dict["keys"] = keys

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not ModifyRole or type(src_dict) is not dict:
            return indirectly(ModifyRole, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.name = no_null("ModifyRole.name") if (v := src_dict["name"]) is None else v
        except KeyError as lacking:
            no_key("ModifyRole", lacking)
        self.desc = UNSET if (v := src_dict.get("desc")) is None else v
        self.keys = UNSET if (v := src_dict.get("keys")) is None else whole(v, "ModifyRole.keys")
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

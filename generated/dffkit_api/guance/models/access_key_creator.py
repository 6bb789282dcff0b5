# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, beyond, indirectly, shown, without_secrets

T = TypeVar("T", bound="AccessKeyCreator")


_KNOWN = frozenset(
    (
        "name",
        "username",
        "email",
        "iconUrl",
    )
)


@_attrs_define(repr=False)
class AccessKeyCreator:
    """
    Attributes:
        name (str | Unset):
        username (str | Unset):
        email (str | Unset):
        icon_url (str | Unset):
    """

    name: str | Unset = UNSET
    username: str | Unset = UNSET
    email: str | Unset = UNSET
    icon_url: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        username = self.username

        email = self.email

        icon_url = self.icon_url

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
        if username is not UNSET:
            field_dict["username"] = username
        if email is not UNSET:
            field_dict["email"] = email
        if icon_url is not UNSET:
            field_dict["iconUrl"] = icon_url

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not AccessKeyCreator or type(src_dict) is not dict:
            return indirectly(AccessKeyCreator, cls, src_dict)
        self = cls.__new__(cls)
        self.name = UNSET if (v := src_dict.get("name")) is None else v
        self.username = UNSET if (v := src_dict.get("username")) is None else v
        self.email = UNSET if (v := src_dict.get("email")) is None else v
        self.icon_url = UNSET if (v := src_dict.get("iconUrl")) is None else v
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

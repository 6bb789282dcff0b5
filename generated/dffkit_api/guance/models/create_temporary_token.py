# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.create_temporary_token_roles_item import (
    CreateTemporaryTokenRolesItem,
    check_create_temporary_token_roles_item,
)
from ..types import UNSET, Unset, beyond, each, indirectly, no_key, no_null, shown, without_secrets

T = TypeVar("T", bound="CreateTemporaryToken")


_KNOWN = frozenset(
    (
        "expires",
        "roles",
    )
)


@_attrs_define(repr=False)
class CreateTemporaryToken:
    """
    Attributes:
        expires (int): Seconds until it is void.
        roles (list[CreateTemporaryTokenRolesItem] | Unset): Roles of who comes with the token.
    """

    expires: int
    roles: list[CreateTemporaryTokenRolesItem] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        expires = self.expires

        roles: list[str] | Unset = UNSET
        if not isinstance(self.roles, Unset):
            roles = []
            for roles_item_data in self.roles:
                roles_item: str = roles_item_data
                roles.append(roles_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "expires": expires,
            }
        )
        if roles is not UNSET:
            field_dict["roles"] = roles

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not CreateTemporaryToken or type(src_dict) is not dict:
            return indirectly(CreateTemporaryToken, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.expires = no_null("CreateTemporaryToken.expires") if (v := src_dict["expires"]) is None else v
        except KeyError as lacking:
            no_key("CreateTemporaryToken", lacking)
        self.roles = (
            UNSET
            if (v := src_dict.get("roles")) is None
            else each(check_create_temporary_token_roles_item, v, "CreateTemporaryToken.roles")
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

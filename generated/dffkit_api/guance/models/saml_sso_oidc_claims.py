# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, beyond, indirectly, no_key, no_null, shown, without_secrets

T = TypeVar("T", bound="SamlSsoOidcClaims")


_KNOWN = frozenset(
    (
        "email",
        "username",
        "mobile",
    )
)


@_attrs_define(repr=False)
class SamlSsoOidcClaims:
    """Which claims hold what Guance has to know of a user.

    Attributes:
        email (str):
        username (str):
        mobile (str | Unset):
    """

    email: str
    username: str
    mobile: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        email = self.email

        username = self.username

        mobile = self.mobile

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "email": email,
                "username": username,
            }
        )
        if mobile is not UNSET:
            field_dict["mobile"] = mobile

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not SamlSsoOidcClaims or type(src_dict) is not dict:
            return indirectly(SamlSsoOidcClaims, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.email = no_null("SamlSsoOidcClaims.email") if (v := src_dict["email"]) is None else v
            self.username = no_null("SamlSsoOidcClaims.username") if (v := src_dict["username"]) is None else v
        except KeyError as lacking:
            no_key("SamlSsoOidcClaims", lacking)
        self.mobile = UNSET if (v := src_dict.get("mobile")) is None else v
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

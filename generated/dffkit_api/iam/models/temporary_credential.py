# Generated from specs/iam/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import beyond, hidden, indirectly, no_key, no_null, shown, without_secrets

T = TypeVar("T", bound="TemporaryCredential")


_KNOWN = frozenset(
    (
        "access",
        "secret",
        "securitytoken",
        "expires_at",
    )
)


@_attrs_define(repr=False)
class TemporaryCredential:
    """An access key that ends by itself, and the security token that every request signed with it carries.

    Attributes:
        access (str): The access key (AK).
        secret (str): The secret key (SK). A secret, hidden in `repr`.
        securitytoken (str): The security token, for the header `X-Security-Token`. A secret, hidden in `repr`.
        expires_at (datetime.datetime): When the key ends, UTC.
    """

    access: str
    secret: str = _attrs_field(repr=hidden)
    securitytoken: str = _attrs_field(repr=hidden)
    expires_at: datetime.datetime
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        access = self.access

        secret = self.secret

        securitytoken = self.securitytoken

        expires_at = self.expires_at.isoformat()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "access": access,
                "secret": secret,
                "securitytoken": securitytoken,
                "expires_at": expires_at,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not TemporaryCredential or type(src_dict) is not dict:
            return indirectly(TemporaryCredential, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.access = no_null("TemporaryCredential.access") if (v := src_dict["access"]) is None else v
            self.secret = no_null("TemporaryCredential.secret") if (v := src_dict["secret"]) is None else v
            self.securitytoken = (
                no_null("TemporaryCredential.securitytoken") if (v := src_dict["securitytoken"]) is None else v
            )
            self.expires_at = (
                no_null("TemporaryCredential.expires_at")
                if (v := src_dict["expires_at"]) is None
                else datetime.datetime.fromisoformat(v)
            )
        except KeyError as lacking:
            no_key("TemporaryCredential", lacking)
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

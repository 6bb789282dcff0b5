# Generated from specs/iam/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..models.mfa_identity_methods_item import MfaIdentityMethodsItem, check_mfa_identity_methods_item
from ..types import beyond, each, indirectly, no_key, no_null, shown, without_secrets

if TYPE_CHECKING:
    from ..models.mfa_totp import MfaTotp
    from ..models.pwd_password import PwdPassword


T = TypeVar("T", bound="MfaIdentity")


_KNOWN = frozenset(
    (
        "methods",
        "password",
        "totp",
    )
)


@_attrs_define(repr=False)
class MfaIdentity:
    """Proof of a user whose sign-in is protected by a virtual MFA device, by password and passcode.

    Attributes:
        methods (list[MfaIdentityMethodsItem]): How the user proves who it is; by password and passcode, here.
        password (PwdPassword): Proof by password.
        totp (MfaTotp): Proof by passcode.
    """

    methods: list[MfaIdentityMethodsItem]
    password: PwdPassword
    totp: MfaTotp
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        methods = []
        for methods_item_data in self.methods:
            methods_item: str = methods_item_data
            methods.append(methods_item)

        password = self.password.to_dict()

        totp = self.totp.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "methods": methods,
                "password": password,
                "totp": totp,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not MfaIdentity or type(src_dict) is not dict:
            return indirectly(MfaIdentity, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.methods = (
                []
                if (v := src_dict["methods"]) is None
                else each(check_mfa_identity_methods_item, v, "MfaIdentity.methods")
            )
            self.password = (
                no_null("MfaIdentity.password")
                if (v := src_dict["password"]) is None
                else _models.PwdPassword.from_dict(v)
            )
            self.totp = no_null("MfaIdentity.totp") if (v := src_dict["totp"]) is None else _models.MfaTotp.from_dict(v)
        except KeyError as lacking:
            no_key("MfaIdentity", lacking)
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

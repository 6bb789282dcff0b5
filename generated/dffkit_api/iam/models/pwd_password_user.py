# Generated from specs/iam/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import beyond, hidden, indirectly, no_key, no_null, shown, without_secrets

if TYPE_CHECKING:
    from ..models.pwd_password_user_domain import PwdPasswordUserDomain


T = TypeVar("T", bound="PwdPasswordUser")


_KNOWN = frozenset(
    (
        "domain",
        "name",
        "password",
    )
)


@_attrs_define(repr=False)
class PwdPasswordUser:
    """The user and its password.

    Attributes:
        domain (PwdPasswordUserDomain): Account the user belongs to.
        name (str): Name of the user.
        password (str): Password of the user. A secret, hidden in `repr`.
    """

    domain: PwdPasswordUserDomain
    name: str
    password: str = _attrs_field(repr=hidden)
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        domain = self.domain.to_dict()

        name = self.name

        password = self.password

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "domain": domain,
                "name": name,
                "password": password,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not PwdPasswordUser or type(src_dict) is not dict:
            return indirectly(PwdPasswordUser, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.domain = (
                no_null("PwdPasswordUser.domain")
                if (v := src_dict["domain"]) is None
                else _models.PwdPasswordUserDomain.from_dict(v)
            )
            self.name = no_null("PwdPasswordUser.name") if (v := src_dict["name"]) is None else v
            self.password = no_null("PwdPasswordUser.password") if (v := src_dict["password"]) is None else v
        except KeyError as lacking:
            no_key("PwdPasswordUser", lacking)
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

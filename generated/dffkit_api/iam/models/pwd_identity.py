# Generated from specs/iam/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.pwd_identity_methods_item import PwdIdentityMethodsItem, check_pwd_identity_methods_item
from ..types import shown, without_secrets

if TYPE_CHECKING:
    from ..models.pwd_password import PwdPassword


T = TypeVar("T", bound="PwdIdentity")


@_attrs_define(repr=False)
class PwdIdentity:
    """Proof of the user.

    Attributes:
        methods (list[PwdIdentityMethodsItem]): How the user proves who it is; by password, here.
        password (PwdPassword): Proof by password.
    """

    methods: list[PwdIdentityMethodsItem]
    password: PwdPassword
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        methods = []
        for methods_item_data in self.methods:
            methods_item: str = methods_item_data
            methods.append(methods_item)

        password = self.password.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "methods": methods,
                "password": password,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.pwd_password import PwdPassword  # noqa: PLC0415

        d = dict(src_dict)
        methods = []
        _methods = d.pop("methods")
        for methods_item_data in _methods:
            methods_item = check_pwd_identity_methods_item(methods_item_data)

            methods.append(methods_item)

        password = PwdPassword.from_dict(d.pop("password"))

        pwd_identity = cls(
            methods=methods,
            password=password,
        )

        pwd_identity.additional_properties = d
        return pwd_identity

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

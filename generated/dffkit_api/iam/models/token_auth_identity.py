# Generated from specs/iam/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..models.token_auth_identity_methods_item import (
    TokenAuthIdentityMethodsItem,
    check_token_auth_identity_methods_item,
)
from ..types import UNSET, Unset, beyond, each, indirectly, no_key, shown, without_secrets

if TYPE_CHECKING:
    from ..models.identity_token import IdentityToken
    from ..models.service_policy import ServicePolicy


T = TypeVar("T", bound="TokenAuthIdentity")


_KNOWN = frozenset(
    (
        "methods",
        "token",
        "policy",
    )
)


@_attrs_define(repr=False)
class TokenAuthIdentity:
    """A token, of a user or of an agency, whose rights the key has.

    Attributes:
        methods (list[TokenAuthIdentityMethodsItem]): What the key is got with; by a token, here.
        token (IdentityToken | Unset): The token, and how long the key lives.
        policy (ServicePolicy | Unset): What the key may do at most, of what the token or the agency may. Object storage
            (OBS) alone heeds it.
    """

    methods: list[TokenAuthIdentityMethodsItem]
    token: IdentityToken | Unset = UNSET
    policy: ServicePolicy | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        methods = []
        for methods_item_data in self.methods:
            methods_item: str = methods_item_data
            methods.append(methods_item)

        token: dict[str, Any] | Unset = UNSET
        if not isinstance(self.token, Unset):
            token = self.token.to_dict()

        policy: dict[str, Any] | Unset = UNSET
        if not isinstance(self.policy, Unset):
            policy = self.policy.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "methods": methods,
            }
        )
        if token is not UNSET:
            field_dict["token"] = token
        if policy is not UNSET:
            field_dict["policy"] = policy

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not TokenAuthIdentity or type(src_dict) is not dict:
            return indirectly(TokenAuthIdentity, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.methods = (
                []
                if (v := src_dict["methods"]) is None
                else each(check_token_auth_identity_methods_item, v, "TokenAuthIdentity.methods")
            )
        except KeyError as lacking:
            no_key("TokenAuthIdentity", lacking)
        self.token = UNSET if (v := src_dict.get("token")) is None else _models.IdentityToken.from_dict(v)
        self.policy = UNSET if (v := src_dict.get("policy")) is None else _models.ServicePolicy.from_dict(v)
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

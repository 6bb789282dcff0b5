# Generated from specs/iam/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..models.agency_token_identity_methods_item import (
    AgencyTokenIdentityMethodsItem,
    check_agency_token_identity_methods_item,
)
from ..types import beyond, each, indirectly, no_key, no_null, shown, without_secrets

if TYPE_CHECKING:
    from ..models.agency_token_assumerole import AgencyTokenAssumerole


T = TypeVar("T", bound="AgencyTokenIdentity")


_KNOWN = frozenset(
    (
        "methods",
        "assume_role",
    )
)


@_attrs_define(repr=False)
class AgencyTokenIdentity:
    """The agency to act for; who acts for it proves that by the credentials of the request.

    Attributes:
        methods (list[AgencyTokenIdentityMethodsItem]): What the token is got with; by an agency, here.
        assume_role (AgencyTokenAssumerole): An agency of another account, which is named by its id or its name.
    """

    methods: list[AgencyTokenIdentityMethodsItem]
    assume_role: AgencyTokenAssumerole
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        methods = []
        for methods_item_data in self.methods:
            methods_item: str = methods_item_data
            methods.append(methods_item)

        assume_role = self.assume_role.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "methods": methods,
                "assume_role": assume_role,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not AgencyTokenIdentity or type(src_dict) is not dict:
            return indirectly(AgencyTokenIdentity, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.methods = (
                []
                if (v := src_dict["methods"]) is None
                else each(check_agency_token_identity_methods_item, v, "AgencyTokenIdentity.methods")
            )
            self.assume_role = (
                no_null("AgencyTokenIdentity.assume_role")
                if (v := src_dict["assume_role"]) is None
                else _models.AgencyTokenAssumerole.from_dict(v)
            )
        except KeyError as lacking:
            no_key("AgencyTokenIdentity", lacking)
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

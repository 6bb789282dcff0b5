# Generated from specs/iam/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import beyond, indirectly, no_key, no_null, shown, without_secrets

if TYPE_CHECKING:
    from ..models.user_details import UserDetails


T = TypeVar("T", bound="UserDetailsAnswer")


_KNOWN = frozenset(("user",))


@_attrs_define(repr=False)
class UserDetailsAnswer:
    """One user, with all that IAM knows of it.

    Attributes:
        user (UserDetails): A user, with all that IAM knows of it. Times are in UTC and end in `.0`, without an offset.
    """

    user: UserDetails
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        user = self.user.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "user": user,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not UserDetailsAnswer or type(src_dict) is not dict:
            return indirectly(UserDetailsAnswer, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.user = (
                no_null("UserDetailsAnswer.user")
                if (v := src_dict["user"]) is None
                else _models.UserDetails.from_dict(v)
            )
        except KeyError as lacking:
            no_key("UserDetailsAnswer", lacking)
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

# Generated from specs/iam/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset, beyond, each, indirectly, no_key, shown, without_secrets

if TYPE_CHECKING:
    from ..models.links import Links
    from ..models.user_result import UserResult


T = TypeVar("T", bound="UserList")


_KNOWN = frozenset(
    (
        "users",
        "links",
    )
)


@_attrs_define(repr=False)
class UserList:
    """Users.

    Attributes:
        users (list[UserResult]): The users.
        links (Links | Unset): Addresses of a thing and its neighbours.
    """

    users: list[UserResult]
    links: Links | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        users = []
        for users_item_data in self.users:
            users_item = users_item_data.to_dict()
            users.append(users_item)

        links: dict[str, Any] | Unset = UNSET
        if not isinstance(self.links, Unset):
            links = self.links.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "users": users,
            }
        )
        if links is not UNSET:
            field_dict["links"] = links

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not UserList or type(src_dict) is not dict:
            return indirectly(UserList, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.users = (
                [] if (v := src_dict["users"]) is None else each(_models.UserResult.from_dict, v, "UserList.users")
            )
        except KeyError as lacking:
            no_key("UserList", lacking)
        self.links = UNSET if (v := src_dict.get("links")) is None else _models.Links.from_dict(v)
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

# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.invite_members_method import InviteMembersMethod, check_invite_members_method
from ..types import beyond, indirectly, no_key, no_null, shown, whole, without_secrets

T = TypeVar("T", bound="InviteMembers")


def _read_to(v: Any) -> Any:
    try:
        if not isinstance(v, list):
            raise TypeError
        return whole(v, "InviteMembers.to")
    except (TypeError, ValueError, AttributeError, KeyError):
        pass
    return v


_KNOWN = frozenset(
    (
        "to",
        "roleUUIDs",
        "method",
    )
)


@_attrs_define(repr=False)
class InviteMembers:
    """
    Attributes:
        to (list[str] | None): E-mail addresses of those invited.
        role_uuids (list[str]): Ids of the roles they are to have.
        method (InviteMembersMethod): How they are invited.
    """

    to: list[str] | None
    role_uuids: list[str]
    method: InviteMembersMethod
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        to: list[str] | None
        if isinstance(self.to, list):
            to = self.to

        else:
            to = self.to

        role_uuids = self.role_uuids

        method: str = self.method

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "to": to,
                "roleUUIDs": role_uuids,
                "method": method,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not InviteMembers or type(src_dict) is not dict:
            return indirectly(InviteMembers, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.to = None if (v := src_dict["to"]) is None else _read_to(v)
            self.role_uuids = [] if (v := src_dict["roleUUIDs"]) is None else whole(v, "InviteMembers.role_uuids")
            self.method = (
                no_null("InviteMembers.method") if (v := src_dict["method"]) is None else check_invite_members_method(v)
            )
        except KeyError as lacking:
            no_key("InviteMembers", lacking)
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

# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset, beyond, each, indirectly, shown, without_secrets

if TYPE_CHECKING:
    from ..models.member_group_member import MemberGroupMember


T = TypeVar("T", bound="MemberGroupMembers")


_KNOWN = frozenset(
    (
        "groupMembers",
        "membersNotInGroup",
    )
)


@_attrs_define(repr=False)
class MemberGroupMembers:
    """
    Attributes:
        group_members (list[MemberGroupMember] | Unset): Who is in the team.
        members_not_in_group (list[MemberGroupMember] | Unset): The other members of the workspace.
    """

    group_members: list[MemberGroupMember] | Unset = UNSET
    members_not_in_group: list[MemberGroupMember] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        group_members: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.group_members, Unset):
            group_members = []
            for group_members_item_data in self.group_members:
                group_members_item = group_members_item_data.to_dict()
                group_members.append(group_members_item)

        members_not_in_group: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.members_not_in_group, Unset):
            members_not_in_group = []
            for members_not_in_group_item_data in self.members_not_in_group:
                members_not_in_group_item = members_not_in_group_item_data.to_dict()
                members_not_in_group.append(members_not_in_group_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if group_members is not UNSET:
            field_dict["groupMembers"] = group_members
        if members_not_in_group is not UNSET:
            field_dict["membersNotInGroup"] = members_not_in_group

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not MemberGroupMembers or type(src_dict) is not dict:
            return indirectly(MemberGroupMembers, cls, src_dict)
        self = cls.__new__(cls)
        self.group_members = (
            UNSET
            if (v := src_dict.get("groupMembers")) is None
            else each(_models.MemberGroupMember.from_dict, v, "MemberGroupMembers.group_members")
        )
        self.members_not_in_group = (
            UNSET
            if (v := src_dict.get("membersNotInGroup")) is None
            else each(_models.MemberGroupMember.from_dict, v, "MemberGroupMembers.members_not_in_group")
        )
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

# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, beyond, indirectly, no_key, no_null, shown, whole, without_secrets

T = TypeVar("T", bound="MemberGroup")


_KNOWN = frozenset(
    (
        "uuid",
        "name",
        "member_count",
        "member_name_list",
    )
)


@_attrs_define(repr=False)
class MemberGroup:
    """
    Attributes:
        uuid (str): Id of the team, `group_…`.
        name (str | Unset):
        member_count (int | Unset):
        member_name_list (list[str] | Unset): Names of the members.
    """

    uuid: str
    name: str | Unset = UNSET
    member_count: int | Unset = UNSET
    member_name_list: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        uuid = self.uuid

        name = self.name

        member_count = self.member_count

        member_name_list: list[str] | Unset = UNSET
        if not isinstance(self.member_name_list, Unset):
            member_name_list = self.member_name_list

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "uuid": uuid,
            }
        )
        if name is not UNSET:
            field_dict["name"] = name
        if member_count is not UNSET:
            field_dict["member_count"] = member_count
        if member_name_list is not UNSET:
            field_dict["member_name_list"] = member_name_list

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not MemberGroup or type(src_dict) is not dict:
            return indirectly(MemberGroup, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.uuid = no_null("MemberGroup.uuid") if (v := src_dict["uuid"]) is None else v
        except KeyError as lacking:
            no_key("MemberGroup", lacking)
        self.name = UNSET if (v := src_dict.get("name")) is None else v
        self.member_count = UNSET if (v := src_dict.get("member_count")) is None else v
        self.member_name_list = (
            UNSET if (v := src_dict.get("member_name_list")) is None else whole(v, "MemberGroup.member_name_list")
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

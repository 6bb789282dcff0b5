# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, beyond, indirectly, no_key, no_null, shown, whole, without_secrets

T = TypeVar("T", bound="ModifyMembers")


def _read_account_uuids(v: Any) -> Any:
    try:
        if not isinstance(v, list):
            raise TypeError
        return whole(v, "ModifyMembers.account_uuids")
    except (TypeError, ValueError, AttributeError, KeyError):
        pass
    return v


def _read_member_group_uuids(v: Any) -> Any:
    try:
        if not isinstance(v, list):
            raise TypeError
        return whole(v, "ModifyMembers.member_group_uuids")
    except (TypeError, ValueError, AttributeError, KeyError):
        pass
    return v


_KNOWN = frozenset(
    (
        "accountUUIDs",
        "roleUUIDs",
        "onlyModifyRoles",
        "memberGroupUUIDs",
        "acntWsNickname",
    )
)


@_attrs_define(repr=False)
class ModifyMembers:
    """
    Attributes:
        account_uuids (list[str] | None): Ids of the members, `acnt_…`.
        role_uuids (list[str]): All the roles they have afterwards.
        only_modify_roles (bool): `true` leaves the teams alone and takes several members; `false` is for a single one.
        member_group_uuids (list[str] | None | Unset): Ids of the teams, `group_…`; demanded where `onlyModifyRoles` is
            `false`.
        acnt_ws_nickname (None | str | Unset): Name of the account in this workspace.
    """

    account_uuids: list[str] | None
    role_uuids: list[str]
    only_modify_roles: bool
    member_group_uuids: list[str] | None | Unset = UNSET
    acnt_ws_nickname: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        account_uuids: list[str] | None
        if isinstance(self.account_uuids, list):
            account_uuids = self.account_uuids

        else:
            account_uuids = self.account_uuids

        role_uuids = self.role_uuids

        only_modify_roles = self.only_modify_roles

        member_group_uuids: list[str] | None | Unset
        if isinstance(self.member_group_uuids, Unset):
            member_group_uuids = UNSET
        elif isinstance(self.member_group_uuids, list):
            member_group_uuids = self.member_group_uuids

        else:
            member_group_uuids = self.member_group_uuids

        acnt_ws_nickname: None | str | Unset
        if isinstance(self.acnt_ws_nickname, Unset):
            acnt_ws_nickname = UNSET
        else:
            acnt_ws_nickname = self.acnt_ws_nickname

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "accountUUIDs": account_uuids,
                "roleUUIDs": role_uuids,
                "onlyModifyRoles": only_modify_roles,
            }
        )
        if member_group_uuids is not UNSET:
            field_dict["memberGroupUUIDs"] = member_group_uuids
        if acnt_ws_nickname is not UNSET:
            field_dict["acntWsNickname"] = acnt_ws_nickname

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not ModifyMembers or type(src_dict) is not dict:
            return indirectly(ModifyMembers, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.account_uuids = None if (v := src_dict["accountUUIDs"]) is None else _read_account_uuids(v)
            self.role_uuids = [] if (v := src_dict["roleUUIDs"]) is None else whole(v, "ModifyMembers.role_uuids")
            self.only_modify_roles = (
                no_null("ModifyMembers.only_modify_roles") if (v := src_dict["onlyModifyRoles"]) is None else v
            )
        except KeyError as lacking:
            no_key("ModifyMembers", lacking)
        self.member_group_uuids = (
            v if (v := src_dict.get("memberGroupUUIDs", UNSET)) is None or v is UNSET else _read_member_group_uuids(v)
        )
        self.acnt_ws_nickname = src_dict.get("acntWsNickname", UNSET)
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

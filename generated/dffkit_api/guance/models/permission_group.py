# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset, beyond, each, indirectly, no_key, no_null, shown, without_secrets

if TYPE_CHECKING:
    from ..models.permission import Permission


T = TypeVar("T", bound="PermissionGroup")


_KNOWN = frozenset(
    (
        "key",
        "name",
        "desc",
        "disabled",
        "isSupportOwner",
        "isSupportWsAdmin",
        "isSupportGeneral",
        "isSupportReadOnly",
        "isSupportCustomRole",
        "subs",
    )
)


@_attrs_define(repr=False)
class PermissionGroup:
    """
    Attributes:
        key (str): As in `routine.viewerManage`; of a group, as in `routine.*`.
        name (str | Unset):
        desc (str | Unset):
        disabled (int | Unset):
        is_support_owner (int | Unset):
        is_support_ws_admin (int | Unset):
        is_support_general (int | Unset):
        is_support_read_only (int | Unset):
        is_support_custom_role (int | Unset): Whether roles of one's own may have it.
        subs (list[Permission] | Unset):
    """

    key: str
    name: str | Unset = UNSET
    desc: str | Unset = UNSET
    disabled: int | Unset = UNSET
    is_support_owner: int | Unset = UNSET
    is_support_ws_admin: int | Unset = UNSET
    is_support_general: int | Unset = UNSET
    is_support_read_only: int | Unset = UNSET
    is_support_custom_role: int | Unset = UNSET
    subs: list[Permission] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        key = self.key

        name = self.name

        desc = self.desc

        disabled = self.disabled

        is_support_owner = self.is_support_owner

        is_support_ws_admin = self.is_support_ws_admin

        is_support_general = self.is_support_general

        is_support_read_only = self.is_support_read_only

        is_support_custom_role = self.is_support_custom_role

        subs: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.subs, Unset):
            subs = []
            for subs_item_data in self.subs:
                subs_item = subs_item_data.to_dict()
                subs.append(subs_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "key": key,
            }
        )
        if name is not UNSET:
            field_dict["name"] = name
        if desc is not UNSET:
            field_dict["desc"] = desc
        if disabled is not UNSET:
            field_dict["disabled"] = disabled
        if is_support_owner is not UNSET:
            field_dict["isSupportOwner"] = is_support_owner
        if is_support_ws_admin is not UNSET:
            field_dict["isSupportWsAdmin"] = is_support_ws_admin
        if is_support_general is not UNSET:
            field_dict["isSupportGeneral"] = is_support_general
        if is_support_read_only is not UNSET:
            field_dict["isSupportReadOnly"] = is_support_read_only
        if is_support_custom_role is not UNSET:
            field_dict["isSupportCustomRole"] = is_support_custom_role
        if subs is not UNSET:
            field_dict["subs"] = subs

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not PermissionGroup or type(src_dict) is not dict:
            return indirectly(PermissionGroup, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.key = no_null("PermissionGroup.key") if (v := src_dict["key"]) is None else v
        except KeyError as lacking:
            no_key("PermissionGroup", lacking)
        self.name = UNSET if (v := src_dict.get("name")) is None else v
        self.desc = UNSET if (v := src_dict.get("desc")) is None else v
        self.disabled = UNSET if (v := src_dict.get("disabled")) is None else v
        self.is_support_owner = UNSET if (v := src_dict.get("isSupportOwner")) is None else v
        self.is_support_ws_admin = UNSET if (v := src_dict.get("isSupportWsAdmin")) is None else v
        self.is_support_general = UNSET if (v := src_dict.get("isSupportGeneral")) is None else v
        self.is_support_read_only = UNSET if (v := src_dict.get("isSupportReadOnly")) is None else v
        self.is_support_custom_role = UNSET if (v := src_dict.get("isSupportCustomRole")) is None else v
        self.subs = (
            UNSET
            if (v := src_dict.get("subs")) is None
            else each(_models.Permission.from_dict, v, "PermissionGroup.subs")
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

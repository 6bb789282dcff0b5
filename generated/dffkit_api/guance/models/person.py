# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, beyond, indirectly, shown, without_secrets

T = TypeVar("T", bound="Person")


_KNOWN = frozenset(
    (
        "uuid",
        "name",
        "username",
        "email",
        "iconUrl",
        "acntWsNickname",
        "mobile",
        "wsAccountStatus",
        "updateAt",
        "status",
    )
)


@_attrs_define(repr=False)
class Person:
    """Who made or changed something.

    Attributes:
        uuid (str | Unset): The account, `acnt_…`.
        name (str | Unset):
        username (str | Unset):
        email (str | Unset):
        icon_url (None | str | Unset):
        acnt_ws_nickname (None | str | Unset): Name of the account in this workspace.
        mobile (None | str | Unset): Telephone number.
        ws_account_status (int | Unset): Status of the account in this workspace.
        update_at (float | None | Unset): Seconds since 1970; only in catalogs of services.
        status (int | Unset): 0 normal, 2 disabled, 3 deleted.
    """

    uuid: str | Unset = UNSET
    name: str | Unset = UNSET
    username: str | Unset = UNSET
    email: str | Unset = UNSET
    icon_url: None | str | Unset = UNSET
    acnt_ws_nickname: None | str | Unset = UNSET
    mobile: None | str | Unset = UNSET
    ws_account_status: int | Unset = UNSET
    update_at: float | None | Unset = UNSET
    status: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        uuid = self.uuid

        name = self.name

        username = self.username

        email = self.email

        icon_url: None | str | Unset
        if isinstance(self.icon_url, Unset):
            icon_url = UNSET
        else:
            icon_url = self.icon_url

        acnt_ws_nickname: None | str | Unset
        if isinstance(self.acnt_ws_nickname, Unset):
            acnt_ws_nickname = UNSET
        else:
            acnt_ws_nickname = self.acnt_ws_nickname

        mobile: None | str | Unset
        if isinstance(self.mobile, Unset):
            mobile = UNSET
        else:
            mobile = self.mobile

        ws_account_status = self.ws_account_status

        update_at: float | None | Unset
        if isinstance(self.update_at, Unset):
            update_at = UNSET
        else:
            update_at = self.update_at

        status = self.status

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if uuid is not UNSET:
            field_dict["uuid"] = uuid
        if name is not UNSET:
            field_dict["name"] = name
        if username is not UNSET:
            field_dict["username"] = username
        if email is not UNSET:
            field_dict["email"] = email
        if icon_url is not UNSET:
            field_dict["iconUrl"] = icon_url
        if acnt_ws_nickname is not UNSET:
            field_dict["acntWsNickname"] = acnt_ws_nickname
        if mobile is not UNSET:
            field_dict["mobile"] = mobile
        if ws_account_status is not UNSET:
            field_dict["wsAccountStatus"] = ws_account_status
        if update_at is not UNSET:
            field_dict["updateAt"] = update_at
        if status is not UNSET:
            field_dict["status"] = status

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not Person or type(src_dict) is not dict:
            return indirectly(Person, cls, src_dict)
        self = cls.__new__(cls)
        self.uuid = UNSET if (v := src_dict.get("uuid")) is None else v
        self.name = UNSET if (v := src_dict.get("name")) is None else v
        self.username = UNSET if (v := src_dict.get("username")) is None else v
        self.email = UNSET if (v := src_dict.get("email")) is None else v
        self.icon_url = src_dict.get("iconUrl", UNSET)
        self.acnt_ws_nickname = src_dict.get("acntWsNickname", UNSET)
        self.mobile = src_dict.get("mobile", UNSET)
        self.ws_account_status = UNSET if (v := src_dict.get("wsAccountStatus")) is None else v
        self.update_at = src_dict.get("updateAt", UNSET)
        self.status = UNSET if (v := src_dict.get("status")) is None else v
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

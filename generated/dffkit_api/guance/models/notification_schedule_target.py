# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, beyond, indirectly, shown, without_secrets

T = TypeVar("T", bound="NotificationScheduleTarget")


_KNOWN = frozenset(
    (
        "uuid",
        "name",
        "status",
        "type",
        "username",
        "email",
        "mobile",
        "iconUrl",
        "acntWsNickname",
        "wsAccountStatus",
    )
)


@_attrs_define(repr=False)
class NotificationScheduleTarget:
    """A member, or an object of notifications.

    Attributes:
        uuid (str | Unset): `acnt_…` or `notify_…`.
        name (str | Unset):
        status (int | Unset): 0 normal, 2 disabled, 3 deleted.
        type_ (str | Unset): Kind of the object, as in `HTTPRequest`; members have none.
        username (str | Unset):
        email (str | Unset):
        mobile (str | Unset): Number of the mobile phone.
        icon_url (str | Unset):
        acnt_ws_nickname (str | Unset): Name of the account in this workspace.
        ws_account_status (int | Unset): Status of the account in this workspace.
    """

    uuid: str | Unset = UNSET
    name: str | Unset = UNSET
    status: int | Unset = UNSET
    type_: str | Unset = UNSET
    username: str | Unset = UNSET
    email: str | Unset = UNSET
    mobile: str | Unset = UNSET
    icon_url: str | Unset = UNSET
    acnt_ws_nickname: str | Unset = UNSET
    ws_account_status: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        uuid = self.uuid

        name = self.name

        status = self.status

        type_ = self.type_

        username = self.username

        email = self.email

        mobile = self.mobile

        icon_url = self.icon_url

        acnt_ws_nickname = self.acnt_ws_nickname

        ws_account_status = self.ws_account_status

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if uuid is not UNSET:
            field_dict["uuid"] = uuid
        if name is not UNSET:
            field_dict["name"] = name
        if status is not UNSET:
            field_dict["status"] = status
        if type_ is not UNSET:
            field_dict["type"] = type_
        if username is not UNSET:
            field_dict["username"] = username
        if email is not UNSET:
            field_dict["email"] = email
        if mobile is not UNSET:
            field_dict["mobile"] = mobile
        if icon_url is not UNSET:
            field_dict["iconUrl"] = icon_url
        if acnt_ws_nickname is not UNSET:
            field_dict["acntWsNickname"] = acnt_ws_nickname
        if ws_account_status is not UNSET:
            field_dict["wsAccountStatus"] = ws_account_status

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not NotificationScheduleTarget or type(src_dict) is not dict:
            return indirectly(NotificationScheduleTarget, cls, src_dict)
        self = cls.__new__(cls)
        self.uuid = UNSET if (v := src_dict.get("uuid")) is None else v
        self.name = UNSET if (v := src_dict.get("name")) is None else v
        self.status = UNSET if (v := src_dict.get("status")) is None else v
        self.type_ = UNSET if (v := src_dict.get("type")) is None else v
        self.username = UNSET if (v := src_dict.get("username")) is None else v
        self.email = UNSET if (v := src_dict.get("email")) is None else v
        self.mobile = UNSET if (v := src_dict.get("mobile")) is None else v
        self.icon_url = UNSET if (v := src_dict.get("iconUrl")) is None else v
        self.acnt_ws_nickname = UNSET if (v := src_dict.get("acntWsNickname")) is None else v
        self.ws_account_status = UNSET if (v := src_dict.get("wsAccountStatus")) is None else v
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

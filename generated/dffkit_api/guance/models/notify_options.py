# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, beyond, hidden, indirectly, shown, whole, without_secrets

T = TypeVar("T", bound="NotifyOptions")


_KNOWN = frozenset(
    (
        "webhook",
        "secret",
        "url",
        "to",
    )
)


@_attrs_define(repr=False)
class NotifyOptions:
    """What a notice needs to get there, by kind: robots of DingTalk and Feishu have `webhook` and `secret`, those of WeCom
    `webhook`; `HTTPRequest` and `simpleHTTPRequest` have `url`; `mailGroup` and `sms` have `to`.

        Attributes:
            webhook (str | Unset): Address of the robot, with its key. A secret, hidden in `repr`.
            secret (str | Unset): Key by which notices to the robot are signed. A secret, hidden in `repr`.
            url (str | Unset): Address of the HTTP server.
            to (list[str] | Unset): Members (`acnt_…`), or telephone numbers.
    """

    webhook: str | Unset = _attrs_field(default=UNSET, repr=hidden)
    secret: str | Unset = _attrs_field(default=UNSET, repr=hidden)
    url: str | Unset = UNSET
    to: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        webhook = self.webhook

        secret = self.secret

        url = self.url

        to: list[str] | Unset = UNSET
        if not isinstance(self.to, Unset):
            to = self.to

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if webhook is not UNSET:
            field_dict["webhook"] = webhook
        if secret is not UNSET:
            field_dict["secret"] = secret
        if url is not UNSET:
            field_dict["url"] = url
        if to is not UNSET:
            field_dict["to"] = to

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not NotifyOptions or type(src_dict) is not dict:
            return indirectly(NotifyOptions, cls, src_dict)
        self = cls.__new__(cls)
        self.webhook = UNSET if (v := src_dict.get("webhook")) is None else v
        self.secret = UNSET if (v := src_dict.get("secret")) is None else v
        self.url = UNSET if (v := src_dict.get("url")) is None else v
        self.to = UNSET if (v := src_dict.get("to")) is None else whole(v, "NotifyOptions.to")
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

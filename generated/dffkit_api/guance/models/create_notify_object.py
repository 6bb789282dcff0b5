# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..models.create_notify_object_type import CreateNotifyObjectType, check_create_notify_object_type
from ..types import UNSET, Unset, beyond, indirectly, no_key, no_null, shown, whole, without_secrets

if TYPE_CHECKING:
    from ..models.notify_options import NotifyOptions


T = TypeVar("T", bound="CreateNotifyObject")


_KNOWN = frozenset(
    (
        "type",
        "name",
        "optSet",
        "openPermissionSet",
        "permissionSet",
    )
)


@_attrs_define(repr=False)
class CreateNotifyObject:
    """
    Attributes:
        type_ (CreateNotifyObjectType):
        name (str):
        opt_set (NotifyOptions | Unset): What a notice needs to get there, by kind: robots of DingTalk and Feishu have
            `webhook` and `secret`, those of WeCom `webhook`; `HTTPRequest` and `simpleHTTPRequest` have `url`; `mailGroup`
            and `sms` have `to`.
        open_permission_set (bool | Unset): Whether `permissionSet` decides who may change it, beside the owner.
        permission_set (list[str] | Unset): Roles (`wsAdmin`, `general`, `readOnly`, `role_…`), teams (`group_…`) and
            members (`acnt_…`).
    """

    type_: CreateNotifyObjectType
    name: str
    opt_set: NotifyOptions | Unset = UNSET
    open_permission_set: bool | Unset = UNSET
    permission_set: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        type_: str = self.type_

        name = self.name

        opt_set: dict[str, Any] | Unset = UNSET
        if not isinstance(self.opt_set, Unset):
            opt_set = self.opt_set.to_dict()

        open_permission_set = self.open_permission_set

        permission_set: list[str] | Unset = UNSET
        if not isinstance(self.permission_set, Unset):
            permission_set = self.permission_set

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type_,
                "name": name,
            }
        )
        if opt_set is not UNSET:
            field_dict["optSet"] = opt_set
        if open_permission_set is not UNSET:
            field_dict["openPermissionSet"] = open_permission_set
        if permission_set is not UNSET:
            field_dict["permissionSet"] = permission_set

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not CreateNotifyObject or type(src_dict) is not dict:
            return indirectly(CreateNotifyObject, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.type_ = (
                no_null("CreateNotifyObject.type_")
                if (v := src_dict["type"]) is None
                else check_create_notify_object_type(v)
            )
            self.name = no_null("CreateNotifyObject.name") if (v := src_dict["name"]) is None else v
        except KeyError as lacking:
            no_key("CreateNotifyObject", lacking)
        self.opt_set = UNSET if (v := src_dict.get("optSet")) is None else _models.NotifyOptions.from_dict(v)
        self.open_permission_set = UNSET if (v := src_dict.get("openPermissionSet")) is None else v
        self.permission_set = (
            UNSET if (v := src_dict.get("permissionSet")) is None else whole(v, "CreateNotifyObject.permission_set")
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

# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, beyond, indirectly, shown, without_secrets

T = TypeVar("T", bound="WorkspaceOwner")


_KNOWN = frozenset(
    (
        "accountUUID",
        "email",
        "name",
    )
)


@_attrs_define(repr=False)
class WorkspaceOwner:
    """
    Attributes:
        account_uuid (str | Unset): The account, `acnt_…`.
        email (str | Unset):
        name (str | Unset):
    """

    account_uuid: str | Unset = UNSET
    email: str | Unset = UNSET
    name: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        account_uuid = self.account_uuid

        email = self.email

        name = self.name

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if account_uuid is not UNSET:
            field_dict["accountUUID"] = account_uuid
        if email is not UNSET:
            field_dict["email"] = email
        if name is not UNSET:
            field_dict["name"] = name

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not WorkspaceOwner or type(src_dict) is not dict:
            return indirectly(WorkspaceOwner, cls, src_dict)
        self = cls.__new__(cls)
        self.account_uuid = UNSET if (v := src_dict.get("accountUUID")) is None else v
        self.email = UNSET if (v := src_dict.get("email")) is None else v
        self.name = UNSET if (v := src_dict.get("name")) is None else v
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

# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, beyond, indirectly, no_key, no_null, shown, whole, without_secrets

T = TypeVar("T", bound="CreateMemberGroup")


def _read_account_uuids(v: Any) -> Any:
    try:
        if not isinstance(v, list):
            raise TypeError
        return whole(v, "CreateMemberGroup.account_uuids")
    except (TypeError, ValueError, AttributeError, KeyError):
        pass
    return v


_KNOWN = frozenset(
    (
        "name",
        "accountUUIDs",
    )
)


@_attrs_define(repr=False)
class CreateMemberGroup:
    """
    Attributes:
        name (str):
        account_uuids (list[str] | None | Unset): Ids of the members, `acnt_…`.
    """

    name: str
    account_uuids: list[str] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        account_uuids: list[str] | None | Unset
        if isinstance(self.account_uuids, Unset):
            account_uuids = UNSET
        elif isinstance(self.account_uuids, list):
            account_uuids = self.account_uuids

        else:
            account_uuids = self.account_uuids

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
            }
        )
        if account_uuids is not UNSET:
            field_dict["accountUUIDs"] = account_uuids

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not CreateMemberGroup or type(src_dict) is not dict:
            return indirectly(CreateMemberGroup, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.name = no_null("CreateMemberGroup.name") if (v := src_dict["name"]) is None else v
        except KeyError as lacking:
            no_key("CreateMemberGroup", lacking)
        self.account_uuids = (
            v if (v := src_dict.get("accountUUIDs", UNSET)) is None or v is UNSET else _read_account_uuids(v)
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

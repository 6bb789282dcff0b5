# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, beyond, indirectly, no_key, no_null, shown, whole, without_secrets

T = TypeVar("T", bound="CreateRole")


_KNOWN = frozenset(
    (
        "name",
        "keys",
        "desc",
    )
)


@_attrs_define(repr=False)
class CreateRole:
    """
    Attributes:
        name (str):
        keys (list[str]): Keys of the permissions, as in `log.Query`; the list of permissions has them all.
        desc (str | Unset): What the role is for.
    """

    name: str
    keys: list[str]
    desc: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        keys = self.keys

        desc = self.desc

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
                "keys": keys,
            }
        )
        if desc is not UNSET:
            field_dict["desc"] = desc

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not CreateRole or type(src_dict) is not dict:
            return indirectly(CreateRole, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.name = no_null("CreateRole.name") if (v := src_dict["name"]) is None else v
            self.keys = [] if (v := src_dict["keys"]) is None else whole(v, "CreateRole.keys")
        except KeyError as lacking:
            no_key("CreateRole", lacking)
        self.desc = UNSET if (v := src_dict.get("desc")) is None else v
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

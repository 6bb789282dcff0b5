# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import beyond, each, indirectly, no_key, shown, without_secrets

if TYPE_CHECKING:
    from ..models.portable_blacklist import PortableBlacklist


T = TypeVar("T", bound="PortableBlacklists")


_KNOWN = frozenset(("blacklists",))


@_attrs_define(repr=False)
class PortableBlacklists:
    """
    Attributes:
        blacklists (list[PortableBlacklist]):
    """

    blacklists: list[PortableBlacklist]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        blacklists = []
        for blacklists_item_data in self.blacklists:
            blacklists_item = blacklists_item_data.to_dict()
            blacklists.append(blacklists_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "blacklists": blacklists,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not PortableBlacklists or type(src_dict) is not dict:
            return indirectly(PortableBlacklists, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.blacklists = (
                []
                if (v := src_dict["blacklists"]) is None
                else each(_models.PortableBlacklist.from_dict, v, "PortableBlacklists.blacklists")
            )
        except KeyError as lacking:
            no_key("PortableBlacklists", lacking)
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

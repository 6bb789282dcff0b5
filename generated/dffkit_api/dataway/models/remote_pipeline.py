# Generated from specs/dataway/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, beyond, indirectly, shown, without_secrets

T = TypeVar("T", bound="RemotePipeline")


_KNOWN = frozenset(
    (
        "name",
        "base64text",
        "category",
        "asDefault",
    )
)


@_attrs_define(repr=False)
class RemotePipeline:
    """
    Attributes:
        name (str | Unset):
        base64text (str | Unset): The script in base64.
        category (str | Unset):
        as_default (bool | Unset): Whether it is for whatever has no script of its own.
    """

    name: str | Unset = UNSET
    base64text: str | Unset = UNSET
    category: str | Unset = UNSET
    as_default: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        base64text = self.base64text

        category = self.category

        as_default = self.as_default

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
        if base64text is not UNSET:
            field_dict["base64text"] = base64text
        if category is not UNSET:
            field_dict["category"] = category
        if as_default is not UNSET:
            field_dict["asDefault"] = as_default

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not RemotePipeline or type(src_dict) is not dict:
            return indirectly(RemotePipeline, cls, src_dict)
        self = cls.__new__(cls)
        self.name = UNSET if (v := src_dict.get("name")) is None else v
        self.base64text = UNSET if (v := src_dict.get("base64text")) is None else v
        self.category = UNSET if (v := src_dict.get("category")) is None else v
        self.as_default = UNSET if (v := src_dict.get("asDefault")) is None else v
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

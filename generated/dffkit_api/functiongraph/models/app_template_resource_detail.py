# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, beyond, indirectly, shown, without_secrets

T = TypeVar("T", bound="AppTemplateResourceDetail")


_KNOWN = frozenset(
    (
        "resource_name",
        "icon",
        "href",
    )
)


@_attrs_define(repr=False)
class AppTemplateResourceDetail:
    """A cloud service that an application uses.

    Attributes:
        resource_name (str | Unset): Name of the service.
        icon (str | Unset): Its picture.
        href (str | Unset): Address of its console.
    """

    resource_name: str | Unset = UNSET
    icon: str | Unset = UNSET
    href: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        resource_name = self.resource_name

        icon = self.icon

        href = self.href

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if resource_name is not UNSET:
            field_dict["resource_name"] = resource_name
        if icon is not UNSET:
            field_dict["icon"] = icon
        if href is not UNSET:
            field_dict["href"] = href

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not AppTemplateResourceDetail or type(src_dict) is not dict:
            return indirectly(AppTemplateResourceDetail, cls, src_dict)
        self = cls.__new__(cls)
        self.resource_name = UNSET if (v := src_dict.get("resource_name")) is None else v
        self.icon = UNSET if (v := src_dict.get("icon")) is None else v
        self.href = UNSET if (v := src_dict.get("href")) is None else v
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

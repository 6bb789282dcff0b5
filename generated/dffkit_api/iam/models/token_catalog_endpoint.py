# Generated from specs/iam/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, beyond, indirectly, shown, without_secrets

T = TypeVar("T", bound="TokenCatalogEndpoint")


_KNOWN = frozenset(
    (
        "url",
        "region",
        "region_id",
        "interface",
        "id",
    )
)


@_attrs_define(repr=False)
class TokenCatalogEndpoint:
    """One endpoint.

    Attributes:
        url (str | Unset): Address of the endpoint.
        region (str | Unset): Region of the endpoint.
        region_id (str | Unset): Id of the region.
        interface (str | Unset): Who may reach it; `public` is everybody.
        id (str | Unset): Id of the endpoint.
    """

    url: str | Unset = UNSET
    region: str | Unset = UNSET
    region_id: str | Unset = UNSET
    interface: str | Unset = UNSET
    id: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        url = self.url

        region = self.region

        region_id = self.region_id

        interface = self.interface

        id = self.id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if url is not UNSET:
            field_dict["url"] = url
        if region is not UNSET:
            field_dict["region"] = region
        if region_id is not UNSET:
            field_dict["region_id"] = region_id
        if interface is not UNSET:
            field_dict["interface"] = interface
        if id is not UNSET:
            field_dict["id"] = id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not TokenCatalogEndpoint or type(src_dict) is not dict:
            return indirectly(TokenCatalogEndpoint, cls, src_dict)
        self = cls.__new__(cls)
        self.url = UNSET if (v := src_dict.get("url")) is None else v
        self.region = UNSET if (v := src_dict.get("region")) is None else v
        self.region_id = UNSET if (v := src_dict.get("region_id")) is None else v
        self.interface = UNSET if (v := src_dict.get("interface")) is None else v
        self.id = UNSET if (v := src_dict.get("id")) is None else v
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

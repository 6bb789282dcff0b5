# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, beyond, indirectly, no_key, no_null, shown, without_secrets

T = TypeVar("T", bound="RegisterDialingRegion")


_KNOWN = frozenset(
    (
        "internal",
        "isp",
        "country",
        "keycode",
        "province",
        "city",
        "name",
        "company",
    )
)


@_attrs_define(repr=False)
class RegisterDialingRegion:
    """
    Attributes:
        internal (bool): `true` for a node in China.
        isp (str): Provider of its network.
        country (str):
        keycode (str): Its unique name.
        province (None | str | Unset):
        city (None | str | Unset):
        name (None | str | Unset): May be empty.
        company (None | str | Unset):
    """

    internal: bool
    isp: str
    country: str
    keycode: str
    province: None | str | Unset = UNSET
    city: None | str | Unset = UNSET
    name: None | str | Unset = UNSET
    company: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        internal = self.internal

        isp = self.isp

        country = self.country

        keycode = self.keycode

        province: None | str | Unset
        if isinstance(self.province, Unset):
            province = UNSET
        else:
            province = self.province

        city: None | str | Unset
        if isinstance(self.city, Unset):
            city = UNSET
        else:
            city = self.city

        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name

        company: None | str | Unset
        if isinstance(self.company, Unset):
            company = UNSET
        else:
            company = self.company

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "internal": internal,
                "isp": isp,
                "country": country,
                "keycode": keycode,
            }
        )
        if province is not UNSET:
            field_dict["province"] = province
        if city is not UNSET:
            field_dict["city"] = city
        if name is not UNSET:
            field_dict["name"] = name
        if company is not UNSET:
            field_dict["company"] = company

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not RegisterDialingRegion or type(src_dict) is not dict:
            return indirectly(RegisterDialingRegion, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.internal = no_null("RegisterDialingRegion.internal") if (v := src_dict["internal"]) is None else v
            self.isp = no_null("RegisterDialingRegion.isp") if (v := src_dict["isp"]) is None else v
            self.country = no_null("RegisterDialingRegion.country") if (v := src_dict["country"]) is None else v
            self.keycode = no_null("RegisterDialingRegion.keycode") if (v := src_dict["keycode"]) is None else v
        except KeyError as lacking:
            no_key("RegisterDialingRegion", lacking)
        self.province = src_dict.get("province", UNSET)
        self.city = src_dict.get("city", UNSET)
        self.name = src_dict.get("name", UNSET)
        self.company = src_dict.get("company", UNSET)
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

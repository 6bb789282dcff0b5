# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, beyond, indirectly, no_key, no_null, shown, without_secrets

T = TypeVar("T", bound="DialingRegion")


_KNOWN = frozenset(
    (
        "uuid",
        "name",
        "name_en",
        "country",
        "province",
        "city",
        "isp",
        "company",
        "internal",
        "keycode",
        "region",
        "owner",
        "status",
        "heartbeat",
        "external_id",
        "parent_ak",
        "extend_info",
        "create_at",
    )
)


@_attrs_define(repr=False)
class DialingRegion:
    """A node from which dialing tasks run, one of the vendor's or an own one.

    Attributes:
        uuid (str): `reg_…` for an own one, `regn_…` for one of the vendor's.
        name (str | Unset):
        name_en (str | Unset): Its name in English.
        country (str | Unset):
        province (str | Unset):
        city (str | Unset):
        isp (str | Unset): Provider of its network.
        company (str | Unset):
        internal (bool | Unset): `true` for a node in China.
        keycode (str | Unset): Its unique name, as in `eu-central-1`.
        region (str | Unset):
        owner (str | Unset): `default` for one of the vendor's, `custom` for an own one.
        status (str | Unset): `OK`, or empty.
        heartbeat (int | Unset): When it last reported, in seconds since 1970; -1 means never.
        external_id (str | Unset):
        parent_ak (str | Unset):
        extend_info (str | Unset):
        create_at (int | Unset): Seconds since 1970; 0 or -1 means unknown.
    """

    uuid: str
    name: str | Unset = UNSET
    name_en: str | Unset = UNSET
    country: str | Unset = UNSET
    province: str | Unset = UNSET
    city: str | Unset = UNSET
    isp: str | Unset = UNSET
    company: str | Unset = UNSET
    internal: bool | Unset = UNSET
    keycode: str | Unset = UNSET
    region: str | Unset = UNSET
    owner: str | Unset = UNSET
    status: str | Unset = UNSET
    heartbeat: int | Unset = UNSET
    external_id: str | Unset = UNSET
    parent_ak: str | Unset = UNSET
    extend_info: str | Unset = UNSET
    create_at: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        uuid = self.uuid

        name = self.name

        name_en = self.name_en

        country = self.country

        province = self.province

        city = self.city

        isp = self.isp

        company = self.company

        internal = self.internal

        keycode = self.keycode

        region = self.region

        owner = self.owner

        status = self.status

        heartbeat = self.heartbeat

        external_id = self.external_id

        parent_ak = self.parent_ak

        extend_info = self.extend_info

        create_at = self.create_at

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "uuid": uuid,
            }
        )
        if name is not UNSET:
            field_dict["name"] = name
        if name_en is not UNSET:
            field_dict["name_en"] = name_en
        if country is not UNSET:
            field_dict["country"] = country
        if province is not UNSET:
            field_dict["province"] = province
        if city is not UNSET:
            field_dict["city"] = city
        if isp is not UNSET:
            field_dict["isp"] = isp
        if company is not UNSET:
            field_dict["company"] = company
        if internal is not UNSET:
            field_dict["internal"] = internal
        if keycode is not UNSET:
            field_dict["keycode"] = keycode
        if region is not UNSET:
            field_dict["region"] = region
        if owner is not UNSET:
            field_dict["owner"] = owner
        if status is not UNSET:
            field_dict["status"] = status
        if heartbeat is not UNSET:
            field_dict["heartbeat"] = heartbeat
        if external_id is not UNSET:
            field_dict["external_id"] = external_id
        if parent_ak is not UNSET:
            field_dict["parent_ak"] = parent_ak
        if extend_info is not UNSET:
            field_dict["extend_info"] = extend_info
        if create_at is not UNSET:
            field_dict["create_at"] = create_at

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not DialingRegion or type(src_dict) is not dict:
            return indirectly(DialingRegion, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.uuid = no_null("DialingRegion.uuid") if (v := src_dict["uuid"]) is None else v
        except KeyError as lacking:
            no_key("DialingRegion", lacking)
        self.name = UNSET if (v := src_dict.get("name")) is None else v
        self.name_en = UNSET if (v := src_dict.get("name_en")) is None else v
        self.country = UNSET if (v := src_dict.get("country")) is None else v
        self.province = UNSET if (v := src_dict.get("province")) is None else v
        self.city = UNSET if (v := src_dict.get("city")) is None else v
        self.isp = UNSET if (v := src_dict.get("isp")) is None else v
        self.company = UNSET if (v := src_dict.get("company")) is None else v
        self.internal = UNSET if (v := src_dict.get("internal")) is None else v
        self.keycode = UNSET if (v := src_dict.get("keycode")) is None else v
        self.region = UNSET if (v := src_dict.get("region")) is None else v
        self.owner = UNSET if (v := src_dict.get("owner")) is None else v
        self.status = UNSET if (v := src_dict.get("status")) is None else v
        self.heartbeat = UNSET if (v := src_dict.get("heartbeat")) is None else v
        self.external_id = UNSET if (v := src_dict.get("external_id")) is None else v
        self.parent_ak = UNSET if (v := src_dict.get("parent_ak")) is None else v
        self.extend_info = UNSET if (v := src_dict.get("extend_info")) is None else v
        self.create_at = UNSET if (v := src_dict.get("create_at")) is None else v
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

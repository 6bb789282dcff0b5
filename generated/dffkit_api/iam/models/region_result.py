# Generated from specs/iam/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset, beyond, indirectly, no_key, no_null, shown, without_secrets

if TYPE_CHECKING:
    from ..models.links import Links
    from ..models.region_locales import RegionLocales


T = TypeVar("T", bound="RegionResult")


_KNOWN = frozenset(
    (
        "id",
        "type",
        "description",
        "parent_region_id",
        "locales",
        "links",
    )
)


@_attrs_define(repr=False)
class RegionResult:
    """A region.

    Attributes:
        id (str): Id of the region, such as `cn-north-4`.
        type_ (str | Unset): `public` for everybody, or `private`.
        description (str | Unset): What is special about the region.
        parent_region_id (None | str | Unset): Id of the region above; null, as a rule.
        locales (RegionLocales | Unset): Names of the region, for people. Which languages there are differs from region
            to region.
        links (Links | Unset): Addresses of a thing and its neighbours.
    """

    id: str
    type_: str | Unset = UNSET
    description: str | Unset = UNSET
    parent_region_id: None | str | Unset = UNSET
    locales: RegionLocales | Unset = UNSET
    links: Links | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        type_ = self.type_

        description = self.description

        parent_region_id: None | str | Unset
        if isinstance(self.parent_region_id, Unset):
            parent_region_id = UNSET
        else:
            parent_region_id = self.parent_region_id

        locales: dict[str, Any] | Unset = UNSET
        if not isinstance(self.locales, Unset):
            locales = self.locales.to_dict()

        links: dict[str, Any] | Unset = UNSET
        if not isinstance(self.links, Unset):
            links = self.links.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
            }
        )
        if type_ is not UNSET:
            field_dict["type"] = type_
        if description is not UNSET:
            field_dict["description"] = description
        if parent_region_id is not UNSET:
            field_dict["parent_region_id"] = parent_region_id
        if locales is not UNSET:
            field_dict["locales"] = locales
        if links is not UNSET:
            field_dict["links"] = links

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not RegionResult or type(src_dict) is not dict:
            return indirectly(RegionResult, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.id = no_null("RegionResult.id") if (v := src_dict["id"]) is None else v
        except KeyError as lacking:
            no_key("RegionResult", lacking)
        self.type_ = UNSET if (v := src_dict.get("type")) is None else v
        self.description = UNSET if (v := src_dict.get("description")) is None else v
        self.parent_region_id = src_dict.get("parent_region_id", UNSET)
        self.locales = UNSET if (v := src_dict.get("locales")) is None else _models.RegionLocales.from_dict(v)
        self.links = UNSET if (v := src_dict.get("links")) is None else _models.Links.from_dict(v)
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

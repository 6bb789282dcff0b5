# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset, beyond, indirectly, no_key, no_null, shown, without_secrets

if TYPE_CHECKING:
    from ..models.declaration import Declaration
    from ..models.dialing_region import DialingRegion
    from ..models.dialing_region_key import DialingRegionKey


T = TypeVar("T", bound="DialingRegionAccess")


_KNOWN = frozenset(
    (
        "regionInfo",
        "ak",
        "server",
        "declaration",
    )
)


@_attrs_define(repr=False)
class DialingRegionAccess:
    """
    Attributes:
        region_info (DialingRegion): A node from which dialing tasks run, one of the vendor's or an own one.
        ak (DialingRegionKey | Unset): The access key with which a node reports.
        server (str | Unset): Where the node reports to.
        declaration (Declaration | Unset): Attributes of the workspace, each a text or a list of texts; many answers
            repeat them.
    """

    region_info: DialingRegion
    ak: DialingRegionKey | Unset = UNSET
    server: str | Unset = UNSET
    declaration: Declaration | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        region_info = self.region_info.to_dict()

        ak: dict[str, Any] | Unset = UNSET
        if not isinstance(self.ak, Unset):
            ak = self.ak.to_dict()

        server = self.server

        declaration: dict[str, Any] | Unset = UNSET
        if not isinstance(self.declaration, Unset):
            declaration = self.declaration.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "regionInfo": region_info,
            }
        )
        if ak is not UNSET:
            field_dict["ak"] = ak
        if server is not UNSET:
            field_dict["server"] = server
        if declaration is not UNSET:
            field_dict["declaration"] = declaration

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not DialingRegionAccess or type(src_dict) is not dict:
            return indirectly(DialingRegionAccess, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.region_info = (
                no_null("DialingRegionAccess.region_info")
                if (v := src_dict["regionInfo"]) is None
                else _models.DialingRegion.from_dict(v)
            )
        except KeyError as lacking:
            no_key("DialingRegionAccess", lacking)
        self.ak = UNSET if (v := src_dict.get("ak")) is None else _models.DialingRegionKey.from_dict(v)
        self.server = UNSET if (v := src_dict.get("server")) is None else v
        self.declaration = UNSET if (v := src_dict.get("declaration")) is None else _models.Declaration.from_dict(v)
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

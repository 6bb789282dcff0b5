# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, beyond, indirectly, no_key, no_null, shown, whole, without_secrets

T = TypeVar("T", bound="ListHostLabels")


_KNOWN = frozenset(
    (
        "source",
        "names",
        "timeRange",
    )
)


@_attrs_define(repr=False)
class ListHostLabels:
    """
    Attributes:
        source (str): Class of the objects, as in `HOST`.
        names (list[str] | Unset): Names of the hosts; all if left out.
        time_range (list[int] | Unset): Start and end, milliseconds since 1970.
    """

    source: str
    names: list[str] | Unset = UNSET
    time_range: list[int] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        source = self.source

        names: list[str] | Unset = UNSET
        if not isinstance(self.names, Unset):
            names = self.names

        time_range: list[int] | Unset = UNSET
        if not isinstance(self.time_range, Unset):
            time_range = self.time_range

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "source": source,
            }
        )
        if names is not UNSET:
            field_dict["names"] = names
        if time_range is not UNSET:
            field_dict["timeRange"] = time_range

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not ListHostLabels or type(src_dict) is not dict:
            return indirectly(ListHostLabels, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.source = no_null("ListHostLabels.source") if (v := src_dict["source"]) is None else v
        except KeyError as lacking:
            no_key("ListHostLabels", lacking)
        self.names = UNSET if (v := src_dict.get("names")) is None else whole(v, "ListHostLabels.names")
        self.time_range = UNSET if (v := src_dict.get("timeRange")) is None else whole(v, "ListHostLabels.time_range")
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

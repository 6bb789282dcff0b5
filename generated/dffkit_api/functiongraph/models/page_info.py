# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, beyond, indirectly, shown, without_secrets

T = TypeVar("T", bound="PageInfo")


_KNOWN = frozenset(
    (
        "next_marker",
        "previous_marker",
        "current_count",
    )
)


@_attrs_define(repr=False)
class PageInfo:
    """Where a page lies among all rows.

    Attributes:
        next_marker (int | Unset): Where the next page starts; on the last page it equals the count of all.
        previous_marker (int | Unset): Where the page before starts.
        current_count (int | Unset): How many rows this page has.
    """

    next_marker: int | Unset = UNSET
    previous_marker: int | Unset = UNSET
    current_count: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        next_marker = self.next_marker

        previous_marker = self.previous_marker

        current_count = self.current_count

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if next_marker is not UNSET:
            field_dict["next_marker"] = next_marker
        if previous_marker is not UNSET:
            field_dict["previous_marker"] = previous_marker
        if current_count is not UNSET:
            field_dict["current_count"] = current_count

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not PageInfo or type(src_dict) is not dict:
            return indirectly(PageInfo, cls, src_dict)
        self = cls.__new__(cls)
        self.next_marker = UNSET if (v := src_dict.get("next_marker")) is None else v
        self.previous_marker = UNSET if (v := src_dict.get("previous_marker")) is None else v
        self.current_count = UNSET if (v := src_dict.get("current_count")) is None else v
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

# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
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
        "count",
        "pageIndex",
        "pageSize",
        "totalCount",
    )
)


@_attrs_define(repr=False)
class PageInfo:
    """Where a paged list stands; other answers have none.

    Attributes:
        count (int | Unset): Records on this page.
        page_index (int | Unset): Number of this page, from 1 on.
        page_size (int | Unset): Records a page.
        total_count (int | Unset): Records in all.
    """

    count: int | Unset = UNSET
    page_index: int | Unset = UNSET
    page_size: int | Unset = UNSET
    total_count: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        count = self.count

        page_index = self.page_index

        page_size = self.page_size

        total_count = self.total_count

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if count is not UNSET:
            field_dict["count"] = count
        if page_index is not UNSET:
            field_dict["pageIndex"] = page_index
        if page_size is not UNSET:
            field_dict["pageSize"] = page_size
        if total_count is not UNSET:
            field_dict["totalCount"] = total_count

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not PageInfo or type(src_dict) is not dict:
            return indirectly(PageInfo, cls, src_dict)
        self = cls.__new__(cls)
        self.count = UNSET if (v := src_dict.get("count")) is None else v
        self.page_index = UNSET if (v := src_dict.get("pageIndex")) is None else v
        self.page_size = UNSET if (v := src_dict.get("pageSize")) is None else v
        self.total_count = UNSET if (v := src_dict.get("totalCount")) is None else v
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

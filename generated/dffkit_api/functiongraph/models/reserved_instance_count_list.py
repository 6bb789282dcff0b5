# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset, beyond, each, indirectly, no_key, shown, without_secrets

if TYPE_CHECKING:
    from ..models.page_info import PageInfo
    from ..models.reserved_instance_count import ReservedInstanceCount


T = TypeVar("T", bound="ReservedInstanceCountList")


_KNOWN = frozenset(
    (
        "reservedinstances",
        "page_info",
        "count",
    )
)


@_attrs_define(repr=False)
class ReservedInstanceCountList:
    """One page of counts.

    Attributes:
        reservedinstances (list[ReservedInstanceCount]): The counts of this page.
        page_info (PageInfo | Unset): Where a page lies among all rows.
        count (int | Unset): How many versions have reserved instances in all.
    """

    reservedinstances: list[ReservedInstanceCount]
    page_info: PageInfo | Unset = UNSET
    count: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        reservedinstances = []
        for reservedinstances_item_data in self.reservedinstances:
            reservedinstances_item = reservedinstances_item_data.to_dict()
            reservedinstances.append(reservedinstances_item)

        page_info: dict[str, Any] | Unset = UNSET
        if not isinstance(self.page_info, Unset):
            page_info = self.page_info.to_dict()

        count = self.count

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "reservedinstances": reservedinstances,
            }
        )
        if page_info is not UNSET:
            field_dict["page_info"] = page_info
        if count is not UNSET:
            field_dict["count"] = count

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not ReservedInstanceCountList or type(src_dict) is not dict:
            return indirectly(ReservedInstanceCountList, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.reservedinstances = (
                []
                if (v := src_dict["reservedinstances"]) is None
                else each(_models.ReservedInstanceCount.from_dict, v, "ReservedInstanceCountList.reservedinstances")
            )
        except KeyError as lacking:
            no_key("ReservedInstanceCountList", lacking)
        self.page_info = UNSET if (v := src_dict.get("page_info")) is None else _models.PageInfo.from_dict(v)
        self.count = UNSET if (v := src_dict.get("count")) is None else v
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

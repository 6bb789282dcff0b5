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
    from ..models.reserved_instance_config import ReservedInstanceConfig


T = TypeVar("T", bound="ReservedInstanceConfigList")


_KNOWN = frozenset(
    (
        "reserved_instances",
        "page_info",
        "count",
    )
)


@_attrs_define(repr=False)
class ReservedInstanceConfigList:
    """One page of configurations.

    Attributes:
        reserved_instances (list[ReservedInstanceConfig]): The configurations of this page.
        page_info (PageInfo | Unset): Where a page lies among all rows.
        count (int | Unset): How many configurations there are in all.
    """

    reserved_instances: list[ReservedInstanceConfig]
    page_info: PageInfo | Unset = UNSET
    count: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        reserved_instances = []
        for reserved_instances_item_data in self.reserved_instances:
            reserved_instances_item = reserved_instances_item_data.to_dict()
            reserved_instances.append(reserved_instances_item)

        page_info: dict[str, Any] | Unset = UNSET
        if not isinstance(self.page_info, Unset):
            page_info = self.page_info.to_dict()

        count = self.count

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "reserved_instances": reserved_instances,
            }
        )
        if page_info is not UNSET:
            field_dict["page_info"] = page_info
        if count is not UNSET:
            field_dict["count"] = count

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not ReservedInstanceConfigList or type(src_dict) is not dict:
            return indirectly(ReservedInstanceConfigList, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.reserved_instances = (
                []
                if (v := src_dict["reserved_instances"]) is None
                else each(_models.ReservedInstanceConfig.from_dict, v, "ReservedInstanceConfigList.reserved_instances")
            )
        except KeyError as lacking:
            no_key("ReservedInstanceConfigList", lacking)
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

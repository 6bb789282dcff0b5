# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, shown, without_secrets

if TYPE_CHECKING:
    from ..models.page_info import PageInfo
    from ..models.reserved_instance_configs import ReservedInstanceConfigs


T = TypeVar("T", bound="ListReservedInstanceConfigsResponse")


@_attrs_define(repr=False)
class ListReservedInstanceConfigsResponse:
    """
    Attributes:
        reserved_instances (list[ReservedInstanceConfigs] | Unset):
        page_info (PageInfo | Unset):
        count (int | Unset):
    """

    reserved_instances: list[ReservedInstanceConfigs] | Unset = UNSET
    page_info: PageInfo | Unset = UNSET
    count: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        reserved_instances: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.reserved_instances, Unset):
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
        field_dict.update({})
        if reserved_instances is not UNSET:
            field_dict["reserved_instances"] = reserved_instances
        if page_info is not UNSET:
            field_dict["page_info"] = page_info
        if count is not UNSET:
            field_dict["count"] = count

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.page_info import PageInfo  # noqa: PLC0415
        from ..models.reserved_instance_configs import ReservedInstanceConfigs  # noqa: PLC0415

        d = dict(src_dict)
        _reserved_instances = d.pop("reserved_instances", UNSET)
        reserved_instances: list[ReservedInstanceConfigs] | Unset = UNSET
        if _reserved_instances is not UNSET:
            reserved_instances = []
            for reserved_instances_item_data in _reserved_instances:
                reserved_instances_item = ReservedInstanceConfigs.from_dict(reserved_instances_item_data)

                reserved_instances.append(reserved_instances_item)

        _page_info = d.pop("page_info", UNSET)
        page_info: PageInfo | Unset
        if isinstance(_page_info, Unset):
            page_info = UNSET
        else:
            page_info = PageInfo.from_dict(_page_info)

        count = d.pop("count", UNSET)

        list_reserved_instance_configs_response = cls(
            reserved_instances=reserved_instances,
            page_info=page_info,
            count=count,
        )

        list_reserved_instance_configs_response.additional_properties = d
        return list_reserved_instance_configs_response

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

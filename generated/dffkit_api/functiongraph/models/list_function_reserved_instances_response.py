# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, shown, without_secrets

if TYPE_CHECKING:
    from ..models.func_reserved_instance import FuncReservedInstance
    from ..models.page_info import PageInfo


T = TypeVar("T", bound="ListFunctionReservedInstancesResponse")


@_attrs_define(repr=False)
class ListFunctionReservedInstancesResponse:
    """
    Attributes:
        reservedinstances (list[FuncReservedInstance] | Unset):
        page_info (PageInfo | Unset):
        count (int | Unset):
    """

    reservedinstances: list[FuncReservedInstance] | Unset = UNSET
    page_info: PageInfo | Unset = UNSET
    count: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        reservedinstances: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.reservedinstances, Unset):
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
        field_dict.update({})
        if reservedinstances is not UNSET:
            field_dict["reservedinstances"] = reservedinstances
        if page_info is not UNSET:
            field_dict["page_info"] = page_info
        if count is not UNSET:
            field_dict["count"] = count

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.func_reserved_instance import FuncReservedInstance  # noqa: PLC0415
        from ..models.page_info import PageInfo  # noqa: PLC0415

        d = dict(src_dict)
        _reservedinstances = d.pop("reservedinstances", UNSET)
        reservedinstances: list[FuncReservedInstance] | Unset = UNSET
        if _reservedinstances is not UNSET:
            reservedinstances = []
            for reservedinstances_item_data in _reservedinstances:
                reservedinstances_item = FuncReservedInstance.from_dict(reservedinstances_item_data)

                reservedinstances.append(reservedinstances_item)

        _page_info = d.pop("page_info", UNSET)
        page_info: PageInfo | Unset
        if isinstance(_page_info, Unset):
            page_info = UNSET
        else:
            page_info = PageInfo.from_dict(_page_info)

        count = d.pop("count", UNSET)

        list_function_reserved_instances_response = cls(
            reservedinstances=reservedinstances,
            page_info=page_info,
            count=count,
        )

        list_function_reserved_instances_response.additional_properties = d
        return list_function_reserved_instances_response

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

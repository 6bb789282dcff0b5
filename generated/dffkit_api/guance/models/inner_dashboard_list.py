# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import beyond, each, indirectly, no_key, shown, without_secrets

if TYPE_CHECKING:
    from ..models.inner_dashboard import InnerDashboard


T = TypeVar("T", bound="InnerDashboardList")


_KNOWN = frozenset(("data",))


@_attrs_define(repr=False)
class InnerDashboardList:
    """
    Attributes:
        data (list[InnerDashboard]):
    """

    data: list[InnerDashboard]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        data = []
        for data_item_data in self.data:
            data_item = data_item_data.to_dict()
            data.append(data_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "data": data,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not InnerDashboardList or type(src_dict) is not dict:
            return indirectly(InnerDashboardList, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.data = (
                []
                if (v := src_dict["data"]) is None
                else each(_models.InnerDashboard.from_dict, v, "InnerDashboardList.data")
            )
        except KeyError as lacking:
            no_key("InnerDashboardList", lacking)
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

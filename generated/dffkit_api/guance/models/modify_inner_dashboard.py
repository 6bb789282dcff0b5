# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset, beyond, indirectly, shown, without_secrets

if TYPE_CHECKING:
    from ..models.dashboard_binding import DashboardBinding


T = TypeVar("T", bound="ModifyInnerDashboard")


_KNOWN = frozenset(
    (
        "name",
        "desc",
        "customIdentityId",
        "dashboardBidding",
    )
)


@_attrs_define(repr=False)
class ModifyInnerDashboard:
    """What is left out stays as it is.

    Attributes:
        name (str | Unset):
        desc (str | Unset):
        custom_identity_id (str | Unset): Mark of one's own; may be empty.
        dashboard_bidding (DashboardBinding | Unset): In the details of which objects the console shows a view:
            conditions by the name of a field.
    """

    name: str | Unset = UNSET
    desc: str | Unset = UNSET
    custom_identity_id: str | Unset = UNSET
    dashboard_bidding: DashboardBinding | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        desc = self.desc

        custom_identity_id = self.custom_identity_id

        dashboard_bidding: dict[str, Any] | Unset = UNSET
        if not isinstance(self.dashboard_bidding, Unset):
            dashboard_bidding = self.dashboard_bidding.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
        if desc is not UNSET:
            field_dict["desc"] = desc
        if custom_identity_id is not UNSET:
            field_dict["customIdentityId"] = custom_identity_id
        if dashboard_bidding is not UNSET:
            field_dict["dashboardBidding"] = dashboard_bidding

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not ModifyInnerDashboard or type(src_dict) is not dict:
            return indirectly(ModifyInnerDashboard, cls, src_dict)
        self = cls.__new__(cls)
        self.name = UNSET if (v := src_dict.get("name")) is None else v
        self.desc = UNSET if (v := src_dict.get("desc")) is None else v
        self.custom_identity_id = UNSET if (v := src_dict.get("customIdentityId")) is None else v
        self.dashboard_bidding = (
            UNSET if (v := src_dict.get("dashboardBidding")) is None else _models.DashboardBinding.from_dict(v)
        )
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

# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import beyond, indirectly, no_key, no_null, shown, whole, without_secrets

T = TypeVar("T", bound="DashboardCarouselSettings")


_KNOWN = frozenset(
    (
        "name",
        "dashboardUUIDs",
        "intervalTime",
    )
)


@_attrs_define(repr=False)
class DashboardCarouselSettings:
    """A carousel, described whole.

    Attributes:
        name (str):
        dashboard_uuids (list[str]): Ids of the dashboards, in their order.
        interval_time (str): How long each dashboard stands, as in `30s`.
    """

    name: str
    dashboard_uuids: list[str]
    interval_time: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        dashboard_uuids = self.dashboard_uuids

        interval_time = self.interval_time

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
                "dashboardUUIDs": dashboard_uuids,
                "intervalTime": interval_time,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not DashboardCarouselSettings or type(src_dict) is not dict:
            return indirectly(DashboardCarouselSettings, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.name = no_null("DashboardCarouselSettings.name") if (v := src_dict["name"]) is None else v
            self.dashboard_uuids = (
                []
                if (v := src_dict["dashboardUUIDs"]) is None
                else whole(v, "DashboardCarouselSettings.dashboard_uuids")
            )
            self.interval_time = (
                no_null("DashboardCarouselSettings.interval_time") if (v := src_dict["intervalTime"]) is None else v
            )
        except KeyError as lacking:
            no_key("DashboardCarouselSettings", lacking)
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

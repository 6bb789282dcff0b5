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
    from ..models.crontab_report_dashboard import CrontabReportDashboard
    from ..models.crontab_report_share import CrontabReportShare


T = TypeVar("T", bound="CrontabReportExtend")


_KNOWN = frozenset(
    (
        "cycleTimeType",
        "hour",
        "minutes",
        "dashboardInfo",
        "shareConfig",
    )
)


@_attrs_define(repr=False)
class CrontabReportExtend:
    """What the console shows of a report, and how its link is protected.

    Attributes:
        cycle_time_type (str | Unset): As in `once` or `day`.
        hour (str | Unset):
        minutes (str | Unset):
        dashboard_info (CrontabReportDashboard | Unset):
        share_config (CrontabReportShare | Unset): How the link in a report is protected.
    """

    cycle_time_type: str | Unset = UNSET
    hour: str | Unset = UNSET
    minutes: str | Unset = UNSET
    dashboard_info: CrontabReportDashboard | Unset = UNSET
    share_config: CrontabReportShare | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        cycle_time_type = self.cycle_time_type

        hour = self.hour

        minutes = self.minutes

        dashboard_info: dict[str, Any] | Unset = UNSET
        if not isinstance(self.dashboard_info, Unset):
            dashboard_info = self.dashboard_info.to_dict()

        share_config: dict[str, Any] | Unset = UNSET
        if not isinstance(self.share_config, Unset):
            share_config = self.share_config.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if cycle_time_type is not UNSET:
            field_dict["cycleTimeType"] = cycle_time_type
        if hour is not UNSET:
            field_dict["hour"] = hour
        if minutes is not UNSET:
            field_dict["minutes"] = minutes
        if dashboard_info is not UNSET:
            field_dict["dashboardInfo"] = dashboard_info
        if share_config is not UNSET:
            field_dict["shareConfig"] = share_config

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not CrontabReportExtend or type(src_dict) is not dict:
            return indirectly(CrontabReportExtend, cls, src_dict)
        self = cls.__new__(cls)
        self.cycle_time_type = UNSET if (v := src_dict.get("cycleTimeType")) is None else v
        self.hour = UNSET if (v := src_dict.get("hour")) is None else v
        self.minutes = UNSET if (v := src_dict.get("minutes")) is None else v
        self.dashboard_info = (
            UNSET if (v := src_dict.get("dashboardInfo")) is None else _models.CrontabReportDashboard.from_dict(v)
        )
        self.share_config = (
            UNSET if (v := src_dict.get("shareConfig")) is None else _models.CrontabReportShare.from_dict(v)
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

# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..models.crontab_report_settings_notify_type import (
    CrontabReportSettingsNotifyType,
    check_crontab_report_settings_notify_type,
)
from ..types import UNSET, Unset, beyond, indirectly, no_key, no_null, shown, whole, without_secrets

if TYPE_CHECKING:
    from ..models.crontab_report_extend import CrontabReportExtend
    from ..models.crontab_report_variables import CrontabReportVariables


T = TypeVar("T", bound="CrontabReportSettings")


def _read_variables(v: Any) -> Any:
    try:
        if not isinstance(v, dict):
            raise TypeError
        return _models.CrontabReportVariables.from_dict(v)
    except (TypeError, ValueError, AttributeError, KeyError):
        pass
    return v


def _read_extend(v: Any) -> Any:
    try:
        if not isinstance(v, dict):
            raise TypeError
        return _models.CrontabReportExtend.from_dict(v)
    except (TypeError, ValueError, AttributeError, KeyError):
        pass
    return v


_KNOWN = frozenset(
    (
        "title",
        "dashboardUUID",
        "recipient",
        "timeRange",
        "timezone",
        "notifyType",
        "content",
        "variables",
        "crontab",
        "singleExecuteTime",
        "extend",
    )
)


@_attrs_define(repr=False)
class CrontabReportSettings:
    """A report, described whole.

    Attributes:
        title (None | str):
        dashboard_uuid (str): The dashboard, `dsbd_…`.
        recipient (list[str]): Accounts (`acnt_…`), e-mail addresses or notify objects (`notify_…`).
        time_range (None | str): Time that the charts show, as in `1d`, `2h` or `15m`.
        timezone (None | str): As in `Asia/Shanghai`.
        notify_type (CrontabReportSettingsNotifyType): Way it is sent.
        content (None | str | Unset): Text that goes with the report.
        variables (CrontabReportVariables | None | Unset):
        crontab (None | str | Unset): When it repeats, as in `1 2 * * *`; empty where it is sent once.
        single_execute_time (int | None | Unset): When it is sent once, in seconds since 1970; -1 where it repeats.
        extend (CrontabReportExtend | None | Unset):
    """

    title: None | str
    dashboard_uuid: str
    recipient: list[str]
    time_range: None | str
    timezone: None | str
    notify_type: CrontabReportSettingsNotifyType
    content: None | str | Unset = UNSET
    variables: CrontabReportVariables | None | Unset = UNSET
    crontab: None | str | Unset = UNSET
    single_execute_time: int | None | Unset = UNSET
    extend: CrontabReportExtend | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        from ..models.crontab_report_extend import CrontabReportExtend  # noqa: PLC0415
        from ..models.crontab_report_variables import CrontabReportVariables  # noqa: PLC0415

        title: None | str
        title = self.title

        dashboard_uuid = self.dashboard_uuid

        recipient = self.recipient

        time_range: None | str
        time_range = self.time_range

        timezone: None | str
        timezone = self.timezone

        notify_type: str = self.notify_type

        content: None | str | Unset
        if isinstance(self.content, Unset):
            content = UNSET
        else:
            content = self.content

        variables: dict[str, Any] | None | Unset
        if isinstance(self.variables, Unset):
            variables = UNSET
        elif isinstance(self.variables, CrontabReportVariables):
            variables = self.variables.to_dict()
        else:
            variables = self.variables

        crontab: None | str | Unset
        if isinstance(self.crontab, Unset):
            crontab = UNSET
        else:
            crontab = self.crontab

        single_execute_time: int | None | Unset
        if isinstance(self.single_execute_time, Unset):
            single_execute_time = UNSET
        else:
            single_execute_time = self.single_execute_time

        extend: dict[str, Any] | None | Unset
        if isinstance(self.extend, Unset):
            extend = UNSET
        elif isinstance(self.extend, CrontabReportExtend):
            extend = self.extend.to_dict()
        else:
            extend = self.extend

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "title": title,
                "dashboardUUID": dashboard_uuid,
                "recipient": recipient,
                "timeRange": time_range,
                "timezone": timezone,
                "notifyType": notify_type,
            }
        )
        if content is not UNSET:
            field_dict["content"] = content
        if variables is not UNSET:
            field_dict["variables"] = variables
        if crontab is not UNSET:
            field_dict["crontab"] = crontab
        if single_execute_time is not UNSET:
            field_dict["singleExecuteTime"] = single_execute_time
        if extend is not UNSET:
            field_dict["extend"] = extend

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not CrontabReportSettings or type(src_dict) is not dict:
            return indirectly(CrontabReportSettings, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.title = src_dict["title"]
            self.dashboard_uuid = (
                no_null("CrontabReportSettings.dashboard_uuid") if (v := src_dict["dashboardUUID"]) is None else v
            )
            self.recipient = [] if (v := src_dict["recipient"]) is None else whole(v, "CrontabReportSettings.recipient")
            self.time_range = src_dict["timeRange"]
            self.timezone = src_dict["timezone"]
            self.notify_type = (
                no_null("CrontabReportSettings.notify_type")
                if (v := src_dict["notifyType"]) is None
                else check_crontab_report_settings_notify_type(v)
            )
        except KeyError as lacking:
            no_key("CrontabReportSettings", lacking)
        self.content = src_dict.get("content", UNSET)
        self.variables = v if (v := src_dict.get("variables", UNSET)) is None or v is UNSET else _read_variables(v)
        self.crontab = src_dict.get("crontab", UNSET)
        self.single_execute_time = src_dict.get("singleExecuteTime", UNSET)
        self.extend = v if (v := src_dict.get("extend", UNSET)) is None or v is UNSET else _read_extend(v)
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

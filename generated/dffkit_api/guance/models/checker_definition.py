# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..models.checker_definition_type import CheckerDefinitionType, check_checker_definition_type
from ..models.checker_script_no_data_action import CheckerScriptNoDataAction, check_checker_script_no_data_action
from ..types import UNSET, Unset, beyond, each, indirectly, no_key, no_null, shown, whole, without_secrets

if TYPE_CHECKING:
    from ..models.checker_chart import CheckerChart
    from ..models.checker_function import CheckerFunction
    from ..models.checker_opt import CheckerOpt
    from ..models.checker_target import CheckerTarget


T = TypeVar("T", bound="CheckerDefinition")


def _read_group_by(v: Any) -> Any:
    try:
        if not isinstance(v, list):
            raise TypeError
        return whole(v, "CheckerDefinition.group_by")
    except (TypeError, ValueError, AttributeError, KeyError):
        pass
    return v


_KNOWN = frozenset(
    (
        "type",
        "title",
        "name",
        "message",
        "recoverTitle",
        "recoverMessage",
        "noDataTitle",
        "noDataMessage",
        "noDataRecoverTitle",
        "noDataRecoverMessage",
        "openNotificationMessage",
        "notificationMessage",
        "openNoDataNotificationMessage",
        "noDataNotificationMessage",
        "every",
        "customCrontab",
        "interval",
        "range",
        "range_2",
        "periodBefore",
        "recoverNeedPeriodCount",
        "noDataInterval",
        "noDataAction",
        "checkFuncs",
        "groupBy",
        "targets",
        "checkerOpt",
        "windowDql",
        "channels",
        "atAccounts",
        "atNoDataAccounts",
        "subUri",
        "disableCheckEndTime",
        "eventChartEnable",
        "eventCharts",
    )
)


@_attrs_define(repr=False)
class CheckerDefinition:
    """What a monitor is to check.

    Attributes:
        type_ (CheckerDefinitionType): Kind of the check; `seniorCheck`, `mutationsCheck`, `waterLevelCheck` and
            `rangeCheck` are retired.
        title (str): Title of the events, a template; may be empty.
        name (str | Unset): Name of the monitor; the server takes the title where none is given.
        message (str | Unset): Text of the events, a template.
        recover_title (str | Unset): Title of events about recovery.
        recover_message (str | Unset): Text of events about recovery.
        no_data_title (str | Unset): Title of events about missing data.
        no_data_message (str | Unset): Text of events about missing data.
        no_data_recover_title (str | Unset): Title of events about data that came back.
        no_data_recover_message (str | Unset): Text of events about data that came back.
        open_notification_message (bool | Unset): Whether notices have a text of their own, `notificationMessage`; else
            that of the event.
        notification_message (str | Unset): Text of notices, a template.
        open_no_data_notification_message (bool | Unset): Whether notices about missing data have a text of their own,
            `noDataNotificationMessage`.
        no_data_notification_message (str | Unset): Text of notices about missing data.
        every (str | Unset): How often is checked: minutes, hours or days, as in `5m`, `1h`, `1d`.
        custom_crontab (str | Unset): How often is checked, as a crontab.
        interval (int | Unset): Seconds of data that a check looks at.
        range_ (int | Unset): Of `seniorMutationsCheck`: seconds of the first stretch of time.
        range_2 (int | Unset): Of `seniorMutationsCheck`: seconds of the second stretch; -1 compares with the one
            before, 0 uses `periodBefore`.
        period_before (int | Unset): Of `seniorMutationsCheck`: seconds to go back, as far as an hour or a day.
        recover_need_period_count (int | None | Unset): Checks without a finding until recovery is told; seconds where
            `customCrontab` is set.
        no_data_interval (int | None | Unset): Time without data after which an event tells it; no page names the unit.
        no_data_action (CheckerScriptNoDataAction | Unset): What missing data do: nothing, count as 0, or an event of
            that level. `noData` and `recover` are old names of `noDataEvent` and `okEvent`.
        check_funcs (list[CheckerFunction] | Unset): Of `seniorCheck`: the function that checks, exactly one.
        group_by (list[str] | None | Unset): Dimensions, each value of which is checked apart.
        targets (list[CheckerTarget] | Unset): What is queried.
        checker_opt (CheckerOpt | Unset): When a check finds something. Which fields count differs by the kind of check.
        window_dql (str | Unset): A DQL query for the window.
        channels (list[str] | Unset): Channels of the issues (`chan_…`), where events become issues.
        at_accounts (list[str] | Unset): Accounts (`acnt_…`) named in notices.
        at_no_data_accounts (list[str] | Unset): Accounts named in notices about missing data.
        sub_uri (str | Unset): Of `OuterEventChecker`: end of the address that events are sent to.
        disable_check_end_time (bool | Unset): Whether a check has no end of its time; true for data that are written
            over: UE, O, CO, `R::session`, `R::view`.
        event_chart_enable (bool | Unset): Whether events have charts; only where logs are stored in Doris.
        event_charts (list[CheckerChart] | Unset):
    """

    type_: CheckerDefinitionType
    title: str
    name: str | Unset = UNSET
    message: str | Unset = UNSET
    recover_title: str | Unset = UNSET
    recover_message: str | Unset = UNSET
    no_data_title: str | Unset = UNSET
    no_data_message: str | Unset = UNSET
    no_data_recover_title: str | Unset = UNSET
    no_data_recover_message: str | Unset = UNSET
    open_notification_message: bool | Unset = UNSET
    notification_message: str | Unset = UNSET
    open_no_data_notification_message: bool | Unset = UNSET
    no_data_notification_message: str | Unset = UNSET
    every: str | Unset = UNSET
    custom_crontab: str | Unset = UNSET
    interval: int | Unset = UNSET
    range_: int | Unset = UNSET
    range_2: int | Unset = UNSET
    period_before: int | Unset = UNSET
    recover_need_period_count: int | None | Unset = UNSET
    no_data_interval: int | None | Unset = UNSET
    no_data_action: CheckerScriptNoDataAction | Unset = UNSET
    check_funcs: list[CheckerFunction] | Unset = UNSET
    group_by: list[str] | None | Unset = UNSET
    targets: list[CheckerTarget] | Unset = UNSET
    checker_opt: CheckerOpt | Unset = UNSET
    window_dql: str | Unset = UNSET
    channels: list[str] | Unset = UNSET
    at_accounts: list[str] | Unset = UNSET
    at_no_data_accounts: list[str] | Unset = UNSET
    sub_uri: str | Unset = UNSET
    disable_check_end_time: bool | Unset = UNSET
    event_chart_enable: bool | Unset = UNSET
    event_charts: list[CheckerChart] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        type_: str = self.type_

        title = self.title

        name = self.name

        message = self.message

        recover_title = self.recover_title

        recover_message = self.recover_message

        no_data_title = self.no_data_title

        no_data_message = self.no_data_message

        no_data_recover_title = self.no_data_recover_title

        no_data_recover_message = self.no_data_recover_message

        open_notification_message = self.open_notification_message

        notification_message = self.notification_message

        open_no_data_notification_message = self.open_no_data_notification_message

        no_data_notification_message = self.no_data_notification_message

        every = self.every

        custom_crontab = self.custom_crontab

        interval = self.interval

        range_ = self.range_

        range_2 = self.range_2

        period_before = self.period_before

        recover_need_period_count: int | None | Unset
        if isinstance(self.recover_need_period_count, Unset):
            recover_need_period_count = UNSET
        else:
            recover_need_period_count = self.recover_need_period_count

        no_data_interval: int | None | Unset
        if isinstance(self.no_data_interval, Unset):
            no_data_interval = UNSET
        else:
            no_data_interval = self.no_data_interval

        no_data_action: str | Unset = UNSET
        if not isinstance(self.no_data_action, Unset):
            no_data_action = self.no_data_action

        check_funcs: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.check_funcs, Unset):
            check_funcs = []
            for check_funcs_item_data in self.check_funcs:
                check_funcs_item = check_funcs_item_data.to_dict()
                check_funcs.append(check_funcs_item)

        group_by: list[str] | None | Unset
        if isinstance(self.group_by, Unset):
            group_by = UNSET
        elif isinstance(self.group_by, list):
            group_by = self.group_by

        else:
            group_by = self.group_by

        targets: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.targets, Unset):
            targets = []
            for targets_item_data in self.targets:
                targets_item = targets_item_data.to_dict()
                targets.append(targets_item)

        checker_opt: dict[str, Any] | Unset = UNSET
        if not isinstance(self.checker_opt, Unset):
            checker_opt = self.checker_opt.to_dict()

        window_dql = self.window_dql

        channels: list[str] | Unset = UNSET
        if not isinstance(self.channels, Unset):
            channels = self.channels

        at_accounts: list[str] | Unset = UNSET
        if not isinstance(self.at_accounts, Unset):
            at_accounts = self.at_accounts

        at_no_data_accounts: list[str] | Unset = UNSET
        if not isinstance(self.at_no_data_accounts, Unset):
            at_no_data_accounts = self.at_no_data_accounts

        sub_uri = self.sub_uri

        disable_check_end_time = self.disable_check_end_time

        event_chart_enable = self.event_chart_enable

        event_charts: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.event_charts, Unset):
            event_charts = []
            for event_charts_item_data in self.event_charts:
                event_charts_item = event_charts_item_data.to_dict()
                event_charts.append(event_charts_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type_,
                "title": title,
            }
        )
        if name is not UNSET:
            field_dict["name"] = name
        if message is not UNSET:
            field_dict["message"] = message
        if recover_title is not UNSET:
            field_dict["recoverTitle"] = recover_title
        if recover_message is not UNSET:
            field_dict["recoverMessage"] = recover_message
        if no_data_title is not UNSET:
            field_dict["noDataTitle"] = no_data_title
        if no_data_message is not UNSET:
            field_dict["noDataMessage"] = no_data_message
        if no_data_recover_title is not UNSET:
            field_dict["noDataRecoverTitle"] = no_data_recover_title
        if no_data_recover_message is not UNSET:
            field_dict["noDataRecoverMessage"] = no_data_recover_message
        if open_notification_message is not UNSET:
            field_dict["openNotificationMessage"] = open_notification_message
        if notification_message is not UNSET:
            field_dict["notificationMessage"] = notification_message
        if open_no_data_notification_message is not UNSET:
            field_dict["openNoDataNotificationMessage"] = open_no_data_notification_message
        if no_data_notification_message is not UNSET:
            field_dict["noDataNotificationMessage"] = no_data_notification_message
        if every is not UNSET:
            field_dict["every"] = every
        if custom_crontab is not UNSET:
            field_dict["customCrontab"] = custom_crontab
        if interval is not UNSET:
            field_dict["interval"] = interval
        if range_ is not UNSET:
            field_dict["range"] = range_
        if range_2 is not UNSET:
            field_dict["range_2"] = range_2
        if period_before is not UNSET:
            field_dict["periodBefore"] = period_before
        if recover_need_period_count is not UNSET:
            field_dict["recoverNeedPeriodCount"] = recover_need_period_count
        if no_data_interval is not UNSET:
            field_dict["noDataInterval"] = no_data_interval
        if no_data_action is not UNSET:
            field_dict["noDataAction"] = no_data_action
        if check_funcs is not UNSET:
            field_dict["checkFuncs"] = check_funcs
        if group_by is not UNSET:
            field_dict["groupBy"] = group_by
        if targets is not UNSET:
            field_dict["targets"] = targets
        if checker_opt is not UNSET:
            field_dict["checkerOpt"] = checker_opt
        if window_dql is not UNSET:
            field_dict["windowDql"] = window_dql
        if channels is not UNSET:
            field_dict["channels"] = channels
        if at_accounts is not UNSET:
            field_dict["atAccounts"] = at_accounts
        if at_no_data_accounts is not UNSET:
            field_dict["atNoDataAccounts"] = at_no_data_accounts
        if sub_uri is not UNSET:
            field_dict["subUri"] = sub_uri
        if disable_check_end_time is not UNSET:
            field_dict["disableCheckEndTime"] = disable_check_end_time
        if event_chart_enable is not UNSET:
            field_dict["eventChartEnable"] = event_chart_enable
        if event_charts is not UNSET:
            field_dict["eventCharts"] = event_charts

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not CheckerDefinition or type(src_dict) is not dict:
            return indirectly(CheckerDefinition, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.type_ = (
                no_null("CheckerDefinition.type_")
                if (v := src_dict["type"]) is None
                else check_checker_definition_type(v)
            )
            self.title = no_null("CheckerDefinition.title") if (v := src_dict["title"]) is None else v
        except KeyError as lacking:
            no_key("CheckerDefinition", lacking)
        self.name = UNSET if (v := src_dict.get("name")) is None else v
        self.message = UNSET if (v := src_dict.get("message")) is None else v
        self.recover_title = UNSET if (v := src_dict.get("recoverTitle")) is None else v
        self.recover_message = UNSET if (v := src_dict.get("recoverMessage")) is None else v
        self.no_data_title = UNSET if (v := src_dict.get("noDataTitle")) is None else v
        self.no_data_message = UNSET if (v := src_dict.get("noDataMessage")) is None else v
        self.no_data_recover_title = UNSET if (v := src_dict.get("noDataRecoverTitle")) is None else v
        self.no_data_recover_message = UNSET if (v := src_dict.get("noDataRecoverMessage")) is None else v
        self.open_notification_message = UNSET if (v := src_dict.get("openNotificationMessage")) is None else v
        self.notification_message = UNSET if (v := src_dict.get("notificationMessage")) is None else v
        self.open_no_data_notification_message = (
            UNSET if (v := src_dict.get("openNoDataNotificationMessage")) is None else v
        )
        self.no_data_notification_message = UNSET if (v := src_dict.get("noDataNotificationMessage")) is None else v
        self.every = UNSET if (v := src_dict.get("every")) is None else v
        self.custom_crontab = UNSET if (v := src_dict.get("customCrontab")) is None else v
        self.interval = UNSET if (v := src_dict.get("interval")) is None else v
        self.range_ = UNSET if (v := src_dict.get("range")) is None else v
        self.range_2 = UNSET if (v := src_dict.get("range_2")) is None else v
        self.period_before = UNSET if (v := src_dict.get("periodBefore")) is None else v
        self.recover_need_period_count = src_dict.get("recoverNeedPeriodCount", UNSET)
        self.no_data_interval = src_dict.get("noDataInterval", UNSET)
        self.no_data_action = (
            UNSET if (v := src_dict.get("noDataAction")) is None else check_checker_script_no_data_action(v)
        )
        self.check_funcs = (
            UNSET
            if (v := src_dict.get("checkFuncs")) is None
            else each(_models.CheckerFunction.from_dict, v, "CheckerDefinition.check_funcs")
        )
        self.group_by = v if (v := src_dict.get("groupBy", UNSET)) is None or v is UNSET else _read_group_by(v)
        self.targets = (
            UNSET
            if (v := src_dict.get("targets")) is None
            else each(_models.CheckerTarget.from_dict, v, "CheckerDefinition.targets")
        )
        self.checker_opt = UNSET if (v := src_dict.get("checkerOpt")) is None else _models.CheckerOpt.from_dict(v)
        self.window_dql = UNSET if (v := src_dict.get("windowDql")) is None else v
        self.channels = UNSET if (v := src_dict.get("channels")) is None else whole(v, "CheckerDefinition.channels")
        self.at_accounts = (
            UNSET if (v := src_dict.get("atAccounts")) is None else whole(v, "CheckerDefinition.at_accounts")
        )
        self.at_no_data_accounts = (
            UNSET
            if (v := src_dict.get("atNoDataAccounts")) is None
            else whole(v, "CheckerDefinition.at_no_data_accounts")
        )
        self.sub_uri = UNSET if (v := src_dict.get("subUri")) is None else v
        self.disable_check_end_time = UNSET if (v := src_dict.get("disableCheckEndTime")) is None else v
        self.event_chart_enable = UNSET if (v := src_dict.get("eventChartEnable")) is None else v
        self.event_charts = (
            UNSET
            if (v := src_dict.get("eventCharts")) is None
            else each(_models.CheckerChart.from_dict, v, "CheckerDefinition.event_charts")
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

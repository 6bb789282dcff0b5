# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.issue_notification_policy_time_notify_type import (
    IssueNotificationPolicyTimeNotifyType,
    check_issue_notification_policy_time_notify_type,
)
from ..types import UNSET, Unset, beyond, indirectly, shown, without_secrets

T = TypeVar("T", bound="IssueNotificationPolicyTime")


_KNOWN = frozenset(
    (
        "duration",
        "notifyType",
        "cycleDuration",
        "cycleTimes",
    )
)


@_attrs_define(repr=False)
class IssueNotificationPolicyTime:
    """When an issue is told again: nobody is in charge (`noManager`), it takes too long (`processTimeout`), nobody begins
    (`openProcessTimeout`).

        Attributes:
            duration (int | Unset): After how many seconds.
            notify_type (IssueNotificationPolicyTimeNotifyType | Unset): Once or again and again.
            cycle_duration (int | Unset): Seconds from one time to the next, for `cycle`.
            cycle_times (int | Unset): How many times, for `cycle`.
    """

    duration: int | Unset = UNSET
    notify_type: IssueNotificationPolicyTimeNotifyType | Unset = UNSET
    cycle_duration: int | Unset = UNSET
    cycle_times: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        duration = self.duration

        notify_type: str | Unset = UNSET
        if not isinstance(self.notify_type, Unset):
            notify_type = self.notify_type

        cycle_duration = self.cycle_duration

        cycle_times = self.cycle_times

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if duration is not UNSET:
            field_dict["duration"] = duration
        if notify_type is not UNSET:
            field_dict["notifyType"] = notify_type
        if cycle_duration is not UNSET:
            field_dict["cycleDuration"] = cycle_duration
        if cycle_times is not UNSET:
            field_dict["cycleTimes"] = cycle_times

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not IssueNotificationPolicyTime or type(src_dict) is not dict:
            return indirectly(IssueNotificationPolicyTime, cls, src_dict)
        self = cls.__new__(cls)
        self.duration = UNSET if (v := src_dict.get("duration")) is None else v
        self.notify_type = (
            UNSET if (v := src_dict.get("notifyType")) is None else check_issue_notification_policy_time_notify_type(v)
        )
        self.cycle_duration = UNSET if (v := src_dict.get("cycleDuration")) is None else v
        self.cycle_times = UNSET if (v := src_dict.get("cycleTimes")) is None else v
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

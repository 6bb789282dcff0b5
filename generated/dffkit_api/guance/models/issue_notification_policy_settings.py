# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset, beyond, indirectly, no_key, no_null, shown, whole, without_secrets

if TYPE_CHECKING:
    from ..models.issue_notification_policy_notices import IssueNotificationPolicyNotices


T = TypeVar("T", bound="IssueNotificationPolicySettings")


_KNOWN = frozenset(
    (
        "name",
        "notificationScheduleUUIDs",
        "extend",
    )
)


@_attrs_define(repr=False)
class IssueNotificationPolicySettings:
    """
    Attributes:
        name (str):
        notification_schedule_uuids (list[str] | Unset): Ids of the schedules, `nsche_…`.
        extend (IssueNotificationPolicyNotices | Unset): What is to be told, and when again.
    """

    name: str
    notification_schedule_uuids: list[str] | Unset = UNSET
    extend: IssueNotificationPolicyNotices | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        notification_schedule_uuids: list[str] | Unset = UNSET
        if not isinstance(self.notification_schedule_uuids, Unset):
            notification_schedule_uuids = self.notification_schedule_uuids

        extend: dict[str, Any] | Unset = UNSET
        if not isinstance(self.extend, Unset):
            extend = self.extend.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
            }
        )
        if notification_schedule_uuids is not UNSET:
            field_dict["notificationScheduleUUIDs"] = notification_schedule_uuids
        if extend is not UNSET:
            field_dict["extend"] = extend

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not IssueNotificationPolicySettings or type(src_dict) is not dict:
            return indirectly(IssueNotificationPolicySettings, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.name = no_null("IssueNotificationPolicySettings.name") if (v := src_dict["name"]) is None else v
        except KeyError as lacking:
            no_key("IssueNotificationPolicySettings", lacking)
        self.notification_schedule_uuids = (
            UNSET
            if (v := src_dict.get("notificationScheduleUUIDs")) is None
            else whole(v, "IssueNotificationPolicySettings.notification_schedule_uuids")
        )
        self.extend = (
            UNSET if (v := src_dict.get("extend")) is None else _models.IssueNotificationPolicyNotices.from_dict(v)
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

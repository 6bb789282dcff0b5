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
    from ..models.notification_schedule_turns import NotificationScheduleTurns


T = TypeVar("T", bound="NotificationScheduleSettings")


_KNOWN = frozenset(
    (
        "name",
        "start",
        "end",
        "notifyTargets",
        "timezone",
        "extend",
    )
)


@_attrs_define(repr=False)
class NotificationScheduleSettings:
    """
    Attributes:
        name (str):
        start (str): When it begins each day, as in `00:00`.
        end (str): When it ends each day, as in `23:59`.
        notify_targets (list[str]): Whom it notifies: `acnt_…`, `notify_…` or an e-mail address.
        timezone (str | Unset):
        extend (NotificationScheduleTurns | Unset): Whether those to notify take turns, and how long the schedule is in
            force.
    """

    name: str
    start: str
    end: str
    notify_targets: list[str]
    timezone: str | Unset = UNSET
    extend: NotificationScheduleTurns | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        start = self.start

        end = self.end

        notify_targets = self.notify_targets

        timezone = self.timezone

        extend: dict[str, Any] | Unset = UNSET
        if not isinstance(self.extend, Unset):
            extend = self.extend.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
                "start": start,
                "end": end,
                "notifyTargets": notify_targets,
            }
        )
        if timezone is not UNSET:
            field_dict["timezone"] = timezone
        if extend is not UNSET:
            field_dict["extend"] = extend

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not NotificationScheduleSettings or type(src_dict) is not dict:
            return indirectly(NotificationScheduleSettings, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.name = no_null("NotificationScheduleSettings.name") if (v := src_dict["name"]) is None else v
            self.start = no_null("NotificationScheduleSettings.start") if (v := src_dict["start"]) is None else v
            self.end = no_null("NotificationScheduleSettings.end") if (v := src_dict["end"]) is None else v
            self.notify_targets = (
                []
                if (v := src_dict["notifyTargets"]) is None
                else whole(v, "NotificationScheduleSettings.notify_targets")
            )
        except KeyError as lacking:
            no_key("NotificationScheduleSettings", lacking)
        self.timezone = UNSET if (v := src_dict.get("timezone")) is None else v
        self.extend = UNSET if (v := src_dict.get("extend")) is None else _models.NotificationScheduleTurns.from_dict(v)
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

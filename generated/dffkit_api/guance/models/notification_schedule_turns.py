# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..models.notification_schedule_turns_rotation_cycle import (
    NotificationScheduleTurnsRotationCycle,
    check_notification_schedule_turns_rotation_cycle,
)
from ..types import UNSET, Unset, beyond, indirectly, shown, without_secrets

if TYPE_CHECKING:
    from ..models.notification_schedule_period import NotificationSchedulePeriod


T = TypeVar("T", bound="NotificationScheduleTurns")


_KNOWN = frozenset(
    (
        "enableRotateNotification",
        "rotationCycle",
        "effectiveTime",
    )
)


@_attrs_define(repr=False)
class NotificationScheduleTurns:
    """Whether those to notify take turns, and how long the schedule is in force.

    Attributes:
        enable_rotate_notification (bool | Unset): Whether they take turns.
        rotation_cycle (NotificationScheduleTurnsRotationCycle | Unset): How long a turn is.
        effective_time (NotificationSchedulePeriod | Unset): When the schedule is in force; without it, always.
    """

    enable_rotate_notification: bool | Unset = UNSET
    rotation_cycle: NotificationScheduleTurnsRotationCycle | Unset = UNSET
    effective_time: NotificationSchedulePeriod | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        enable_rotate_notification = self.enable_rotate_notification

        rotation_cycle: str | Unset = UNSET
        if not isinstance(self.rotation_cycle, Unset):
            rotation_cycle = self.rotation_cycle

        effective_time: dict[str, Any] | Unset = UNSET
        if not isinstance(self.effective_time, Unset):
            effective_time = self.effective_time.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if enable_rotate_notification is not UNSET:
            field_dict["enableRotateNotification"] = enable_rotate_notification
        if rotation_cycle is not UNSET:
            field_dict["rotationCycle"] = rotation_cycle
        if effective_time is not UNSET:
            field_dict["effectiveTime"] = effective_time

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not NotificationScheduleTurns or type(src_dict) is not dict:
            return indirectly(NotificationScheduleTurns, cls, src_dict)
        self = cls.__new__(cls)
        self.enable_rotate_notification = UNSET if (v := src_dict.get("enableRotateNotification")) is None else v
        self.rotation_cycle = (
            UNSET
            if (v := src_dict.get("rotationCycle")) is None
            else check_notification_schedule_turns_rotation_cycle(v)
        )
        self.effective_time = (
            UNSET if (v := src_dict.get("effectiveTime")) is None else _models.NotificationSchedulePeriod.from_dict(v)
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

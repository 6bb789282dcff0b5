# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset, beyond, each, indirectly, shown, whole, without_secrets

if TYPE_CHECKING:
    from ..models.alert_members import AlertMembers
    from ..models.alert_recipient import AlertRecipient


T = TypeVar("T", bound="AlertTarget")


_KNOWN = frozenset(
    (
        "name",
        "targets",
        "alertInfo",
        "crontab",
        "crontabDuration",
        "customDateUUIDs",
        "customStartTime",
        "customDuration",
    )
)


@_attrs_define(repr=False)
class AlertTarget:
    """Who is told at some time. A time that repeats has `crontab` and `crontabDuration`; chosen days have
    `customDateUUIDs`, `customStartTime` and `customDuration`; the entry with none of these holds at all other times.

        Attributes:
            name (str | Unset):
            targets (list[AlertRecipient] | Unset): Who is told, where `alertType` is `status`.
            alert_info (list[AlertMembers] | Unset): Who is told, where `alertType` is `member`.
            crontab (str | Unset): When a time begins, as a crontab.
            crontab_duration (int | Unset): Seconds that it lasts.
            custom_date_uuids (list[str] | Unset): Notice dates, `ndate_…`.
            custom_start_time (str | Unset): When it begins on these days, as in `09:30:10`.
            custom_duration (int | Unset): Seconds that it lasts.
    """

    name: str | Unset = UNSET
    targets: list[AlertRecipient] | Unset = UNSET
    alert_info: list[AlertMembers] | Unset = UNSET
    crontab: str | Unset = UNSET
    crontab_duration: int | Unset = UNSET
    custom_date_uuids: list[str] | Unset = UNSET
    custom_start_time: str | Unset = UNSET
    custom_duration: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        targets: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.targets, Unset):
            targets = []
            for targets_item_data in self.targets:
                targets_item = targets_item_data.to_dict()
                targets.append(targets_item)

        alert_info: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.alert_info, Unset):
            alert_info = []
            for alert_info_item_data in self.alert_info:
                alert_info_item = alert_info_item_data.to_dict()
                alert_info.append(alert_info_item)

        crontab = self.crontab

        crontab_duration = self.crontab_duration

        custom_date_uuids: list[str] | Unset = UNSET
        if not isinstance(self.custom_date_uuids, Unset):
            custom_date_uuids = self.custom_date_uuids

        custom_start_time = self.custom_start_time

        custom_duration = self.custom_duration

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
        if targets is not UNSET:
            field_dict["targets"] = targets
        if alert_info is not UNSET:
            field_dict["alertInfo"] = alert_info
        if crontab is not UNSET:
            field_dict["crontab"] = crontab
        if crontab_duration is not UNSET:
            field_dict["crontabDuration"] = crontab_duration
        if custom_date_uuids is not UNSET:
            field_dict["customDateUUIDs"] = custom_date_uuids
        if custom_start_time is not UNSET:
            field_dict["customStartTime"] = custom_start_time
        if custom_duration is not UNSET:
            field_dict["customDuration"] = custom_duration

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not AlertTarget or type(src_dict) is not dict:
            return indirectly(AlertTarget, cls, src_dict)
        self = cls.__new__(cls)
        self.name = UNSET if (v := src_dict.get("name")) is None else v
        self.targets = (
            UNSET
            if (v := src_dict.get("targets")) is None
            else each(_models.AlertRecipient.from_dict, v, "AlertTarget.targets")
        )
        self.alert_info = (
            UNSET
            if (v := src_dict.get("alertInfo")) is None
            else each(_models.AlertMembers.from_dict, v, "AlertTarget.alert_info")
        )
        self.crontab = UNSET if (v := src_dict.get("crontab")) is None else v
        self.crontab_duration = UNSET if (v := src_dict.get("crontabDuration")) is None else v
        self.custom_date_uuids = (
            UNSET if (v := src_dict.get("customDateUUIDs")) is None else whole(v, "AlertTarget.custom_date_uuids")
        )
        self.custom_start_time = UNSET if (v := src_dict.get("customStartTime")) is None else v
        self.custom_duration = UNSET if (v := src_dict.get("customDuration")) is None else v
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

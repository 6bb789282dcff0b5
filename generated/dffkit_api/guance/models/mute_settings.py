# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..models.mute_settings_repeat_time_set import MuteSettingsRepeatTimeSet, check_mute_settings_repeat_time_set
from ..models.mute_settings_type import MuteSettingsType, check_mute_settings_type
from ..types import UNSET, Unset, beyond, each, indirectly, no_key, no_null, shown, without_secrets

if TYPE_CHECKING:
    from ..models.declaration import Declaration
    from ..models.mute_crontab import MuteCrontab
    from ..models.mute_notice import MuteNotice
    from ..models.mute_range import MuteRange
    from ..models.mute_settings_tags import MuteSettingsTags


T = TypeVar("T", bound="MuteSettings")


_KNOWN = frozenset(
    (
        "type",
        "repeatTimeSet",
        "timezone",
        "name",
        "description",
        "muteRanges",
        "tags",
        "filterString",
        "startTime",
        "endTime",
        "repeatCrontabSet",
        "crontabDuration",
        "repeatExpireTime",
        "notifyTargets",
        "notifyMessage",
        "notifyTimeStr",
        "declaration",
    )
)


@_attrs_define(repr=False)
class MuteSettings:
    """A mute as it is to be. Where it holds once, `startTime` and `endTime` are needed; where it repeats,
    `repeatCrontabSet`, `crontabDuration` and `repeatExpireTime`.

        Attributes:
            type_ (MuteSettingsType): What is muted: monitors, all with an alert policy, all with a tag, or a mixture.
            repeat_time_set (MuteSettingsRepeatTimeSet): 0 once, 1 repeated.
            timezone (str): Time zone of the times, as in `Asia/Shanghai`.
            name (str | Unset):
            description (str | Unset): May be empty.
            mute_ranges (list[MuteRange] | Unset): What is muted; empty for all.
            tags (MuteSettingsTags | Unset): Only events whose tags have one of these values; `-host` for all but these
                hosts.
            filter_string (str | Unset): Only these events, as in `df_status:ok OR host:web001`; wins over `tags`.
            start_time (str | Unset): As in `2023/08/23 14:00:07`.
            end_time (str | Unset): As in `2023/08/23 14:31:07`; may be empty.
            repeat_crontab_set (MuteCrontab | Unset): When a repeated mute begins, as the five parts of a crontab.
            crontab_duration (int | Unset): Seconds that it lasts each time.
            repeat_expire_time (str | Unset): When it repeats no more, as in `2023/09/09 00:00:00`; `0` for never.
            notify_targets (list[MuteNotice] | Unset): Who is told of the mute.
            notify_message (str | Unset): What they are told.
            notify_time_str (str | Unset): When they are told, as in `2023/08/23 13:45:07`; may be empty.
            declaration (Declaration | Unset): Attributes of the workspace, each a text or a list of texts; many answers
                repeat them.
    """

    type_: MuteSettingsType
    repeat_time_set: MuteSettingsRepeatTimeSet
    timezone: str
    name: str | Unset = UNSET
    description: str | Unset = UNSET
    mute_ranges: list[MuteRange] | Unset = UNSET
    tags: MuteSettingsTags | Unset = UNSET
    filter_string: str | Unset = UNSET
    start_time: str | Unset = UNSET
    end_time: str | Unset = UNSET
    repeat_crontab_set: MuteCrontab | Unset = UNSET
    crontab_duration: int | Unset = UNSET
    repeat_expire_time: str | Unset = UNSET
    notify_targets: list[MuteNotice] | Unset = UNSET
    notify_message: str | Unset = UNSET
    notify_time_str: str | Unset = UNSET
    declaration: Declaration | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        type_: str = self.type_

        repeat_time_set: int = self.repeat_time_set

        timezone = self.timezone

        name = self.name

        description = self.description

        mute_ranges: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.mute_ranges, Unset):
            mute_ranges = []
            for mute_ranges_item_data in self.mute_ranges:
                mute_ranges_item = mute_ranges_item_data.to_dict()
                mute_ranges.append(mute_ranges_item)

        tags: dict[str, Any] | Unset = UNSET
        if not isinstance(self.tags, Unset):
            tags = self.tags.to_dict()

        filter_string = self.filter_string

        start_time = self.start_time

        end_time = self.end_time

        repeat_crontab_set: dict[str, Any] | Unset = UNSET
        if not isinstance(self.repeat_crontab_set, Unset):
            repeat_crontab_set = self.repeat_crontab_set.to_dict()

        crontab_duration = self.crontab_duration

        repeat_expire_time = self.repeat_expire_time

        notify_targets: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.notify_targets, Unset):
            notify_targets = []
            for notify_targets_item_data in self.notify_targets:
                notify_targets_item = notify_targets_item_data.to_dict()
                notify_targets.append(notify_targets_item)

        notify_message = self.notify_message

        notify_time_str = self.notify_time_str

        declaration: dict[str, Any] | Unset = UNSET
        if not isinstance(self.declaration, Unset):
            declaration = self.declaration.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type_,
                "repeatTimeSet": repeat_time_set,
                "timezone": timezone,
            }
        )
        if name is not UNSET:
            field_dict["name"] = name
        if description is not UNSET:
            field_dict["description"] = description
        if mute_ranges is not UNSET:
            field_dict["muteRanges"] = mute_ranges
        if tags is not UNSET:
            field_dict["tags"] = tags
        if filter_string is not UNSET:
            field_dict["filterString"] = filter_string
        if start_time is not UNSET:
            field_dict["startTime"] = start_time
        if end_time is not UNSET:
            field_dict["endTime"] = end_time
        if repeat_crontab_set is not UNSET:
            field_dict["repeatCrontabSet"] = repeat_crontab_set
        if crontab_duration is not UNSET:
            field_dict["crontabDuration"] = crontab_duration
        if repeat_expire_time is not UNSET:
            field_dict["repeatExpireTime"] = repeat_expire_time
        if notify_targets is not UNSET:
            field_dict["notifyTargets"] = notify_targets
        if notify_message is not UNSET:
            field_dict["notifyMessage"] = notify_message
        if notify_time_str is not UNSET:
            field_dict["notifyTimeStr"] = notify_time_str
        if declaration is not UNSET:
            field_dict["declaration"] = declaration

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not MuteSettings or type(src_dict) is not dict:
            return indirectly(MuteSettings, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.type_ = (
                no_null("MuteSettings.type_") if (v := src_dict["type"]) is None else check_mute_settings_type(v)
            )
            self.repeat_time_set = (
                no_null("MuteSettings.repeat_time_set")
                if (v := src_dict["repeatTimeSet"]) is None
                else check_mute_settings_repeat_time_set(v)
            )
            self.timezone = no_null("MuteSettings.timezone") if (v := src_dict["timezone"]) is None else v
        except KeyError as lacking:
            no_key("MuteSettings", lacking)
        self.name = UNSET if (v := src_dict.get("name")) is None else v
        self.description = UNSET if (v := src_dict.get("description")) is None else v
        self.mute_ranges = (
            UNSET
            if (v := src_dict.get("muteRanges")) is None
            else each(_models.MuteRange.from_dict, v, "MuteSettings.mute_ranges")
        )
        self.tags = UNSET if (v := src_dict.get("tags")) is None else _models.MuteSettingsTags.from_dict(v)
        self.filter_string = UNSET if (v := src_dict.get("filterString")) is None else v
        self.start_time = UNSET if (v := src_dict.get("startTime")) is None else v
        self.end_time = UNSET if (v := src_dict.get("endTime")) is None else v
        self.repeat_crontab_set = (
            UNSET if (v := src_dict.get("repeatCrontabSet")) is None else _models.MuteCrontab.from_dict(v)
        )
        self.crontab_duration = UNSET if (v := src_dict.get("crontabDuration")) is None else v
        self.repeat_expire_time = UNSET if (v := src_dict.get("repeatExpireTime")) is None else v
        self.notify_targets = (
            UNSET
            if (v := src_dict.get("notifyTargets")) is None
            else each(_models.MuteNotice.from_dict, v, "MuteSettings.notify_targets")
        )
        self.notify_message = UNSET if (v := src_dict.get("notifyMessage")) is None else v
        self.notify_time_str = UNSET if (v := src_dict.get("notifyTimeStr")) is None else v
        self.declaration = UNSET if (v := src_dict.get("declaration")) is None else _models.Declaration.from_dict(v)
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

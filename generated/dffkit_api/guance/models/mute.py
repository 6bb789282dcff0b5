# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset, beyond, each, indirectly, no_key, no_null, shown, without_secrets

if TYPE_CHECKING:
    from ..models.declaration import Declaration
    from ..models.mute_crontab import MuteCrontab
    from ..models.mute_notice import MuteNotice
    from ..models.mute_range import MuteRange
    from ..models.person import Person


T = TypeVar("T", bound="Mute")


def _read_creator_info(v: Any) -> Any:
    try:
        if not isinstance(v, dict):
            raise TypeError
        return _models.Person.from_dict(v)
    except (TypeError, ValueError, AttributeError, KeyError):
        pass
    return v


def _read_updator_info(v: Any) -> Any:
    try:
        if not isinstance(v, dict):
            raise TypeError
        return _models.Person.from_dict(v)
    except (TypeError, ValueError, AttributeError, KeyError):
        pass
    return v


_KNOWN = frozenset(
    (
        "uuid",
        "id",
        "workspaceUUID",
        "status",
        "creator",
        "updator",
        "creatorInfo",
        "updatorInfo",
        "createAt",
        "updateAt",
        "deleteAt",
        "declaration",
        "name",
        "description",
        "type",
        "muteRanges",
        "tags",
        "filterString",
        "startTime",
        "endTime",
        "start",
        "end",
        "timezone",
        "crontab",
        "crontabDuration",
        "repeatTimeSet",
        "repeatCrontabSet",
        "repeatExpire",
        "repeatExpireTime",
        "notifyTargets",
        "notifyMessage",
        "notifyTime",
        "notifyTimeStr",
    )
)


@_attrs_define(repr=False)
class Mute:
    """A time in which events are told to nobody.

    Attributes:
        uuid (str): Id of the thing; its prefix tells the kind, as in `rul_…`.
        id (int | None | Unset): Number of the record; null right after its creation.
        workspace_uuid (str | Unset): The workspace, `wksp_…`.
        status (int | Unset): 0 normal, 2 disabled, 3 deleted.
        creator (None | str | Unset): Account (`acnt_…`) or API key (`wsak_…`).
        updator (None | str | Unset): Who changed it last.
        creator_info (None | Person | Unset):
        updator_info (None | Person | Unset):
        create_at (float | Unset): Seconds since 1970, with a fraction right after creation.
        update_at (float | None | Unset): Seconds since 1970; null or -1 means never.
        delete_at (float | Unset): Seconds since 1970; -1 means not deleted.
        declaration (Declaration | Unset): Attributes of the workspace, each a text or a list of texts; many answers
            repeat them.
        name (None | str | Unset):
        description (None | str | Unset):
        type_ (str | Unset): `checker`, `alertPolicy`, `tag` or `custom`; of old also `host` and others.
        mute_ranges (list[MuteRange] | Unset): What is muted; empty for all.
        tags (Any | Unset): Only events with these tags: an object of lists, or of old a list of objects.
        filter_string (None | str | Unset): Only these events, as in `host:web001`.
        start_time (None | str | Unset): As in `2023/08/23 14:00:07`.
        end_time (None | str | Unset): As in `2023/08/23 14:31:07`.
        start (int | None | Unset): Seconds since 1970.
        end (int | None | Unset): Seconds since 1970.
        timezone (str | Unset): Time zone of its times, as in `Asia/Shanghai`.
        crontab (None | str | Unset): When it begins, where it repeats.
        crontab_duration (int | None | Unset): Seconds that it lasts each time.
        repeat_time_set (int | None | Unset): 0 once, 1 repeated.
        repeat_crontab_set (MuteCrontab | Unset): When a repeated mute begins, as the five parts of a crontab.
        repeat_expire (int | None | Unset): Seconds since 1970 when it repeats no more, -1 for never.
        repeat_expire_time (None | str | Unset): When it repeats no more; `-1` or `0` for never.
        notify_targets (list[MuteNotice] | Unset): Who is told of the mute.
        notify_message (None | str | Unset):
        notify_time (int | None | Unset): Seconds since 1970 when they are told, -1 for at once.
        notify_time_str (None | str | Unset): When they are told, as in `2023/08/23 13:45:07`.
    """

    uuid: str
    id: int | None | Unset = UNSET
    workspace_uuid: str | Unset = UNSET
    status: int | Unset = UNSET
    creator: None | str | Unset = UNSET
    updator: None | str | Unset = UNSET
    creator_info: None | Person | Unset = UNSET
    updator_info: None | Person | Unset = UNSET
    create_at: float | Unset = UNSET
    update_at: float | None | Unset = UNSET
    delete_at: float | Unset = UNSET
    declaration: Declaration | Unset = UNSET
    name: None | str | Unset = UNSET
    description: None | str | Unset = UNSET
    type_: str | Unset = UNSET
    mute_ranges: list[MuteRange] | Unset = UNSET
    tags: Any | Unset = UNSET
    filter_string: None | str | Unset = UNSET
    start_time: None | str | Unset = UNSET
    end_time: None | str | Unset = UNSET
    start: int | None | Unset = UNSET
    end: int | None | Unset = UNSET
    timezone: str | Unset = UNSET
    crontab: None | str | Unset = UNSET
    crontab_duration: int | None | Unset = UNSET
    repeat_time_set: int | None | Unset = UNSET
    repeat_crontab_set: MuteCrontab | Unset = UNSET
    repeat_expire: int | None | Unset = UNSET
    repeat_expire_time: None | str | Unset = UNSET
    notify_targets: list[MuteNotice] | Unset = UNSET
    notify_message: None | str | Unset = UNSET
    notify_time: int | None | Unset = UNSET
    notify_time_str: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        from ..models.person import Person  # noqa: PLC0415

        uuid = self.uuid

        id: int | None | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        workspace_uuid = self.workspace_uuid

        status = self.status

        creator: None | str | Unset
        if isinstance(self.creator, Unset):
            creator = UNSET
        else:
            creator = self.creator

        updator: None | str | Unset
        if isinstance(self.updator, Unset):
            updator = UNSET
        else:
            updator = self.updator

        creator_info: dict[str, Any] | None | Unset
        if isinstance(self.creator_info, Unset):
            creator_info = UNSET
        elif isinstance(self.creator_info, Person):
            creator_info = self.creator_info.to_dict()
        else:
            creator_info = self.creator_info

        updator_info: dict[str, Any] | None | Unset
        if isinstance(self.updator_info, Unset):
            updator_info = UNSET
        elif isinstance(self.updator_info, Person):
            updator_info = self.updator_info.to_dict()
        else:
            updator_info = self.updator_info

        create_at = self.create_at

        update_at: float | None | Unset
        if isinstance(self.update_at, Unset):
            update_at = UNSET
        else:
            update_at = self.update_at

        delete_at = self.delete_at

        declaration: dict[str, Any] | Unset = UNSET
        if not isinstance(self.declaration, Unset):
            declaration = self.declaration.to_dict()

        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name

        description: None | str | Unset
        if isinstance(self.description, Unset):
            description = UNSET
        else:
            description = self.description

        type_ = self.type_

        mute_ranges: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.mute_ranges, Unset):
            mute_ranges = []
            for mute_ranges_item_data in self.mute_ranges:
                mute_ranges_item = mute_ranges_item_data.to_dict()
                mute_ranges.append(mute_ranges_item)

        tags = self.tags

        filter_string: None | str | Unset
        if isinstance(self.filter_string, Unset):
            filter_string = UNSET
        else:
            filter_string = self.filter_string

        start_time: None | str | Unset
        if isinstance(self.start_time, Unset):
            start_time = UNSET
        else:
            start_time = self.start_time

        end_time: None | str | Unset
        if isinstance(self.end_time, Unset):
            end_time = UNSET
        else:
            end_time = self.end_time

        start: int | None | Unset
        if isinstance(self.start, Unset):
            start = UNSET
        else:
            start = self.start

        end: int | None | Unset
        if isinstance(self.end, Unset):
            end = UNSET
        else:
            end = self.end

        timezone = self.timezone

        crontab: None | str | Unset
        if isinstance(self.crontab, Unset):
            crontab = UNSET
        else:
            crontab = self.crontab

        crontab_duration: int | None | Unset
        if isinstance(self.crontab_duration, Unset):
            crontab_duration = UNSET
        else:
            crontab_duration = self.crontab_duration

        repeat_time_set: int | None | Unset
        if isinstance(self.repeat_time_set, Unset):
            repeat_time_set = UNSET
        else:
            repeat_time_set = self.repeat_time_set

        repeat_crontab_set: dict[str, Any] | Unset = UNSET
        if not isinstance(self.repeat_crontab_set, Unset):
            repeat_crontab_set = self.repeat_crontab_set.to_dict()

        repeat_expire: int | None | Unset
        if isinstance(self.repeat_expire, Unset):
            repeat_expire = UNSET
        else:
            repeat_expire = self.repeat_expire

        repeat_expire_time: None | str | Unset
        if isinstance(self.repeat_expire_time, Unset):
            repeat_expire_time = UNSET
        else:
            repeat_expire_time = self.repeat_expire_time

        notify_targets: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.notify_targets, Unset):
            notify_targets = []
            for notify_targets_item_data in self.notify_targets:
                notify_targets_item = notify_targets_item_data.to_dict()
                notify_targets.append(notify_targets_item)

        notify_message: None | str | Unset
        if isinstance(self.notify_message, Unset):
            notify_message = UNSET
        else:
            notify_message = self.notify_message

        notify_time: int | None | Unset
        if isinstance(self.notify_time, Unset):
            notify_time = UNSET
        else:
            notify_time = self.notify_time

        notify_time_str: None | str | Unset
        if isinstance(self.notify_time_str, Unset):
            notify_time_str = UNSET
        else:
            notify_time_str = self.notify_time_str

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "uuid": uuid,
            }
        )
        if id is not UNSET:
            field_dict["id"] = id
        if workspace_uuid is not UNSET:
            field_dict["workspaceUUID"] = workspace_uuid
        if status is not UNSET:
            field_dict["status"] = status
        if creator is not UNSET:
            field_dict["creator"] = creator
        if updator is not UNSET:
            field_dict["updator"] = updator
        if creator_info is not UNSET:
            field_dict["creatorInfo"] = creator_info
        if updator_info is not UNSET:
            field_dict["updatorInfo"] = updator_info
        if create_at is not UNSET:
            field_dict["createAt"] = create_at
        if update_at is not UNSET:
            field_dict["updateAt"] = update_at
        if delete_at is not UNSET:
            field_dict["deleteAt"] = delete_at
        if declaration is not UNSET:
            field_dict["declaration"] = declaration
        if name is not UNSET:
            field_dict["name"] = name
        if description is not UNSET:
            field_dict["description"] = description
        if type_ is not UNSET:
            field_dict["type"] = type_
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
        if start is not UNSET:
            field_dict["start"] = start
        if end is not UNSET:
            field_dict["end"] = end
        if timezone is not UNSET:
            field_dict["timezone"] = timezone
        if crontab is not UNSET:
            field_dict["crontab"] = crontab
        if crontab_duration is not UNSET:
            field_dict["crontabDuration"] = crontab_duration
        if repeat_time_set is not UNSET:
            field_dict["repeatTimeSet"] = repeat_time_set
        if repeat_crontab_set is not UNSET:
            field_dict["repeatCrontabSet"] = repeat_crontab_set
        if repeat_expire is not UNSET:
            field_dict["repeatExpire"] = repeat_expire
        if repeat_expire_time is not UNSET:
            field_dict["repeatExpireTime"] = repeat_expire_time
        if notify_targets is not UNSET:
            field_dict["notifyTargets"] = notify_targets
        if notify_message is not UNSET:
            field_dict["notifyMessage"] = notify_message
        if notify_time is not UNSET:
            field_dict["notifyTime"] = notify_time
        if notify_time_str is not UNSET:
            field_dict["notifyTimeStr"] = notify_time_str

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not Mute or type(src_dict) is not dict:
            return indirectly(Mute, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.uuid = no_null("Mute.uuid") if (v := src_dict["uuid"]) is None else v
        except KeyError as lacking:
            no_key("Mute", lacking)
        self.id = src_dict.get("id", UNSET)
        self.workspace_uuid = UNSET if (v := src_dict.get("workspaceUUID")) is None else v
        self.status = UNSET if (v := src_dict.get("status")) is None else v
        self.creator = src_dict.get("creator", UNSET)
        self.updator = src_dict.get("updator", UNSET)
        self.creator_info = (
            v if (v := src_dict.get("creatorInfo", UNSET)) is None or v is UNSET else _read_creator_info(v)
        )
        self.updator_info = (
            v if (v := src_dict.get("updatorInfo", UNSET)) is None or v is UNSET else _read_updator_info(v)
        )
        self.create_at = UNSET if (v := src_dict.get("createAt")) is None else v
        self.update_at = src_dict.get("updateAt", UNSET)
        self.delete_at = UNSET if (v := src_dict.get("deleteAt")) is None else v
        self.declaration = UNSET if (v := src_dict.get("declaration")) is None else _models.Declaration.from_dict(v)
        self.name = src_dict.get("name", UNSET)
        self.description = src_dict.get("description", UNSET)
        self.type_ = UNSET if (v := src_dict.get("type")) is None else v
        self.mute_ranges = (
            UNSET
            if (v := src_dict.get("muteRanges")) is None
            else each(_models.MuteRange.from_dict, v, "Mute.mute_ranges")
        )
        self.tags = src_dict.get("tags", UNSET)
        self.filter_string = src_dict.get("filterString", UNSET)
        self.start_time = src_dict.get("startTime", UNSET)
        self.end_time = src_dict.get("endTime", UNSET)
        self.start = src_dict.get("start", UNSET)
        self.end = src_dict.get("end", UNSET)
        self.timezone = UNSET if (v := src_dict.get("timezone")) is None else v
        self.crontab = src_dict.get("crontab", UNSET)
        self.crontab_duration = src_dict.get("crontabDuration", UNSET)
        self.repeat_time_set = src_dict.get("repeatTimeSet", UNSET)
        self.repeat_crontab_set = (
            UNSET if (v := src_dict.get("repeatCrontabSet")) is None else _models.MuteCrontab.from_dict(v)
        )
        self.repeat_expire = src_dict.get("repeatExpire", UNSET)
        self.repeat_expire_time = src_dict.get("repeatExpireTime", UNSET)
        self.notify_targets = (
            UNSET
            if (v := src_dict.get("notifyTargets")) is None
            else each(_models.MuteNotice.from_dict, v, "Mute.notify_targets")
        )
        self.notify_message = src_dict.get("notifyMessage", UNSET)
        self.notify_time = src_dict.get("notifyTime", UNSET)
        self.notify_time_str = src_dict.get("notifyTimeStr", UNSET)
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

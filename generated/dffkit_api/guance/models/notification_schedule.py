# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset, beyond, each, indirectly, no_key, no_null, shown, whole, without_secrets

if TYPE_CHECKING:
    from ..models.declaration import Declaration
    from ..models.notification_schedule_extend import NotificationScheduleExtend
    from ..models.notification_schedule_policy import NotificationSchedulePolicy
    from ..models.notification_schedule_target import NotificationScheduleTarget
    from ..models.notification_schedule_validity import NotificationScheduleValidity
    from ..models.person import Person


T = TypeVar("T", bound="NotificationSchedule")


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
        "timezone",
        "start",
        "end",
        "notifyTargets",
        "extend",
        "rotationUpdateAt",
        "effectiveTimeInfos",
        "issueNotificationPolicyInfos",
        "notifyTargetsInfos",
        "inEffectNotifyTargetsInfos",
    )
)


@_attrs_define(repr=False)
class NotificationSchedule:
    """
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
        name (str | Unset):
        timezone (str | Unset): As in `Asia/Shanghai`.
        start (str | Unset): When it begins each day, as in `00:00`.
        end (str | Unset): When it ends each day, as in `23:59`.
        notify_targets (list[str] | Unset): Whom it notifies: `acnt_…`, `notify_…` or an e-mail address.
        extend (NotificationScheduleExtend | Unset): Whether those to notify take turns, and how long the schedule is in
            force.
        rotation_update_at (float | Unset): When the turns began, in seconds since 1970.
        effective_time_infos (NotificationScheduleValidity | Unset): When the schedule is in force.
        issue_notification_policy_infos (list[NotificationSchedulePolicy] | Unset): The notification policies that use
            it.
        notify_targets_infos (list[NotificationScheduleTarget] | Unset): Whom it notifies.
        in_effect_notify_targets_infos (list[NotificationScheduleTarget] | Unset): Whose turn it is; only lists have it.
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
    name: str | Unset = UNSET
    timezone: str | Unset = UNSET
    start: str | Unset = UNSET
    end: str | Unset = UNSET
    notify_targets: list[str] | Unset = UNSET
    extend: NotificationScheduleExtend | Unset = UNSET
    rotation_update_at: float | Unset = UNSET
    effective_time_infos: NotificationScheduleValidity | Unset = UNSET
    issue_notification_policy_infos: list[NotificationSchedulePolicy] | Unset = UNSET
    notify_targets_infos: list[NotificationScheduleTarget] | Unset = UNSET
    in_effect_notify_targets_infos: list[NotificationScheduleTarget] | Unset = UNSET
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

        name = self.name

        timezone = self.timezone

        start = self.start

        end = self.end

        notify_targets: list[str] | Unset = UNSET
        if not isinstance(self.notify_targets, Unset):
            notify_targets = self.notify_targets

        extend: dict[str, Any] | Unset = UNSET
        if not isinstance(self.extend, Unset):
            extend = self.extend.to_dict()

        rotation_update_at = self.rotation_update_at

        effective_time_infos: dict[str, Any] | Unset = UNSET
        if not isinstance(self.effective_time_infos, Unset):
            effective_time_infos = self.effective_time_infos.to_dict()

        issue_notification_policy_infos: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.issue_notification_policy_infos, Unset):
            issue_notification_policy_infos = []
            for issue_notification_policy_infos_item_data in self.issue_notification_policy_infos:
                issue_notification_policy_infos_item = issue_notification_policy_infos_item_data.to_dict()
                issue_notification_policy_infos.append(issue_notification_policy_infos_item)

        notify_targets_infos: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.notify_targets_infos, Unset):
            notify_targets_infos = []
            for notify_targets_infos_item_data in self.notify_targets_infos:
                notify_targets_infos_item = notify_targets_infos_item_data.to_dict()
                notify_targets_infos.append(notify_targets_infos_item)

        in_effect_notify_targets_infos: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.in_effect_notify_targets_infos, Unset):
            in_effect_notify_targets_infos = []
            for in_effect_notify_targets_infos_item_data in self.in_effect_notify_targets_infos:
                in_effect_notify_targets_infos_item = in_effect_notify_targets_infos_item_data.to_dict()
                in_effect_notify_targets_infos.append(in_effect_notify_targets_infos_item)

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
        if timezone is not UNSET:
            field_dict["timezone"] = timezone
        if start is not UNSET:
            field_dict["start"] = start
        if end is not UNSET:
            field_dict["end"] = end
        if notify_targets is not UNSET:
            field_dict["notifyTargets"] = notify_targets
        if extend is not UNSET:
            field_dict["extend"] = extend
        if rotation_update_at is not UNSET:
            field_dict["rotationUpdateAt"] = rotation_update_at
        if effective_time_infos is not UNSET:
            field_dict["effectiveTimeInfos"] = effective_time_infos
        if issue_notification_policy_infos is not UNSET:
            field_dict["issueNotificationPolicyInfos"] = issue_notification_policy_infos
        if notify_targets_infos is not UNSET:
            field_dict["notifyTargetsInfos"] = notify_targets_infos
        if in_effect_notify_targets_infos is not UNSET:
            field_dict["inEffectNotifyTargetsInfos"] = in_effect_notify_targets_infos

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not NotificationSchedule or type(src_dict) is not dict:
            return indirectly(NotificationSchedule, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.uuid = no_null("NotificationSchedule.uuid") if (v := src_dict["uuid"]) is None else v
        except KeyError as lacking:
            no_key("NotificationSchedule", lacking)
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
        self.name = UNSET if (v := src_dict.get("name")) is None else v
        self.timezone = UNSET if (v := src_dict.get("timezone")) is None else v
        self.start = UNSET if (v := src_dict.get("start")) is None else v
        self.end = UNSET if (v := src_dict.get("end")) is None else v
        self.notify_targets = (
            UNSET if (v := src_dict.get("notifyTargets")) is None else whole(v, "NotificationSchedule.notify_targets")
        )
        self.extend = (
            UNSET if (v := src_dict.get("extend")) is None else _models.NotificationScheduleExtend.from_dict(v)
        )
        self.rotation_update_at = UNSET if (v := src_dict.get("rotationUpdateAt")) is None else v
        self.effective_time_infos = (
            UNSET
            if (v := src_dict.get("effectiveTimeInfos")) is None
            else _models.NotificationScheduleValidity.from_dict(v)
        )
        self.issue_notification_policy_infos = (
            UNSET
            if (v := src_dict.get("issueNotificationPolicyInfos")) is None
            else each(
                _models.NotificationSchedulePolicy.from_dict, v, "NotificationSchedule.issue_notification_policy_infos"
            )
        )
        self.notify_targets_infos = (
            UNSET
            if (v := src_dict.get("notifyTargetsInfos")) is None
            else each(_models.NotificationScheduleTarget.from_dict, v, "NotificationSchedule.notify_targets_infos")
        )
        self.in_effect_notify_targets_infos = (
            UNSET
            if (v := src_dict.get("inEffectNotifyTargetsInfos")) is None
            else each(
                _models.NotificationScheduleTarget.from_dict, v, "NotificationSchedule.in_effect_notify_targets_infos"
            )
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

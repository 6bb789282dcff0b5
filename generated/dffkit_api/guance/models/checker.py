# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset, beyond, each, hidden, indirectly, no_key, no_null, shown, whole, without_secrets

if TYPE_CHECKING:
    from ..models.alert_policy_name import AlertPolicyName
    from ..models.checker_extend import CheckerExtend
    from ..models.checker_schedule import CheckerSchedule
    from ..models.checker_script import CheckerScript
    from ..models.declaration import Declaration
    from ..models.person import Person


T = TypeVar("T", bound="Checker")


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
        "type",
        "jsonScript",
        "extend",
        "alertPolicyUUIDs",
        "alertPolicyInfos",
        "dashboardUUID",
        "monitorUUID",
        "monitorName",
        "crontabInfo",
        "tagInfo",
        "secret",
        "createdWay",
        "refKey",
        "isSLI",
        "isLocked",
        "openPermissionSet",
        "permissionSet",
    )
)


@_attrs_define(repr=False)
class Checker:
    """A monitor.

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
        type_ (str | Unset): `trigger`, `smartMonitor`, `outer_event_checker` …
        json_script (CheckerScript | Unset): What a monitor checks. The fields differ by `type`; those of all kinds
            stand here side by side, and others may come.
        extend (CheckerExtend | Unset): What the console shows of a monitor, and whether its events become issues.
        alert_policy_uuids (list[str] | Unset): Its alert policies, `altpl_…`.
        alert_policy_infos (list[AlertPolicyName] | Unset):
        dashboard_uuid (None | str | Unset): The dashboard that belongs to it, `dsbd_…`.
        monitor_uuid (None | str | Unset): Its group, a grouping of old; empty or that of the default group.
        monitor_name (None | str | Unset): Name of its group.
        crontab_info (CheckerSchedule | Unset):
        tag_info (list[Any] | Unset): Its tags.
        secret (None | str | Unset): Stands in the address that outer events are sent to. A secret, hidden in `repr`.
        created_way (str | Unset): How it came to be, as in `manual`.
        ref_key (None | str | Unset): A name of its own that the creator chose.
        is_sli (bool | Unset): Whether an SLO counts it.
        is_locked (Any | Unset): 0 or 1, or a boolean: both occur.
        open_permission_set (bool | Unset): Whether `permissionSet` decides who may change it.
        permission_set (list[str] | Unset): Roles, teams (`group_…`) and members (`acnt_…`).
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
    type_: str | Unset = UNSET
    json_script: CheckerScript | Unset = UNSET
    extend: CheckerExtend | Unset = UNSET
    alert_policy_uuids: list[str] | Unset = UNSET
    alert_policy_infos: list[AlertPolicyName] | Unset = UNSET
    dashboard_uuid: None | str | Unset = UNSET
    monitor_uuid: None | str | Unset = UNSET
    monitor_name: None | str | Unset = UNSET
    crontab_info: CheckerSchedule | Unset = UNSET
    tag_info: list[Any] | Unset = UNSET
    secret: None | str | Unset = _attrs_field(default=UNSET, repr=hidden)
    created_way: str | Unset = UNSET
    ref_key: None | str | Unset = UNSET
    is_sli: bool | Unset = UNSET
    is_locked: Any | Unset = UNSET
    open_permission_set: bool | Unset = UNSET
    permission_set: list[str] | Unset = UNSET
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

        type_ = self.type_

        json_script: dict[str, Any] | Unset = UNSET
        if not isinstance(self.json_script, Unset):
            json_script = self.json_script.to_dict()

        extend: dict[str, Any] | Unset = UNSET
        if not isinstance(self.extend, Unset):
            extend = self.extend.to_dict()

        alert_policy_uuids: list[str] | Unset = UNSET
        if not isinstance(self.alert_policy_uuids, Unset):
            alert_policy_uuids = self.alert_policy_uuids

        alert_policy_infos: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.alert_policy_infos, Unset):
            alert_policy_infos = []
            for alert_policy_infos_item_data in self.alert_policy_infos:
                alert_policy_infos_item = alert_policy_infos_item_data.to_dict()
                alert_policy_infos.append(alert_policy_infos_item)

        dashboard_uuid: None | str | Unset
        if isinstance(self.dashboard_uuid, Unset):
            dashboard_uuid = UNSET
        else:
            dashboard_uuid = self.dashboard_uuid

        monitor_uuid: None | str | Unset
        if isinstance(self.monitor_uuid, Unset):
            monitor_uuid = UNSET
        else:
            monitor_uuid = self.monitor_uuid

        monitor_name: None | str | Unset
        if isinstance(self.monitor_name, Unset):
            monitor_name = UNSET
        else:
            monitor_name = self.monitor_name

        crontab_info: dict[str, Any] | Unset = UNSET
        if not isinstance(self.crontab_info, Unset):
            crontab_info = self.crontab_info.to_dict()

        tag_info: list[Any] | Unset = UNSET
        if not isinstance(self.tag_info, Unset):
            tag_info = self.tag_info

        secret: None | str | Unset
        if isinstance(self.secret, Unset):
            secret = UNSET
        else:
            secret = self.secret

        created_way = self.created_way

        ref_key: None | str | Unset
        if isinstance(self.ref_key, Unset):
            ref_key = UNSET
        else:
            ref_key = self.ref_key

        is_sli = self.is_sli

        is_locked = self.is_locked

        open_permission_set = self.open_permission_set

        permission_set: list[str] | Unset = UNSET
        if not isinstance(self.permission_set, Unset):
            permission_set = self.permission_set

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
        if type_ is not UNSET:
            field_dict["type"] = type_
        if json_script is not UNSET:
            field_dict["jsonScript"] = json_script
        if extend is not UNSET:
            field_dict["extend"] = extend
        if alert_policy_uuids is not UNSET:
            field_dict["alertPolicyUUIDs"] = alert_policy_uuids
        if alert_policy_infos is not UNSET:
            field_dict["alertPolicyInfos"] = alert_policy_infos
        if dashboard_uuid is not UNSET:
            field_dict["dashboardUUID"] = dashboard_uuid
        if monitor_uuid is not UNSET:
            field_dict["monitorUUID"] = monitor_uuid
        if monitor_name is not UNSET:
            field_dict["monitorName"] = monitor_name
        if crontab_info is not UNSET:
            field_dict["crontabInfo"] = crontab_info
        if tag_info is not UNSET:
            field_dict["tagInfo"] = tag_info
        if secret is not UNSET:
            field_dict["secret"] = secret
        if created_way is not UNSET:
            field_dict["createdWay"] = created_way
        if ref_key is not UNSET:
            field_dict["refKey"] = ref_key
        if is_sli is not UNSET:
            field_dict["isSLI"] = is_sli
        if is_locked is not UNSET:
            field_dict["isLocked"] = is_locked
        if open_permission_set is not UNSET:
            field_dict["openPermissionSet"] = open_permission_set
        if permission_set is not UNSET:
            field_dict["permissionSet"] = permission_set

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not Checker or type(src_dict) is not dict:
            return indirectly(Checker, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.uuid = no_null("Checker.uuid") if (v := src_dict["uuid"]) is None else v
        except KeyError as lacking:
            no_key("Checker", lacking)
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
        self.type_ = UNSET if (v := src_dict.get("type")) is None else v
        self.json_script = UNSET if (v := src_dict.get("jsonScript")) is None else _models.CheckerScript.from_dict(v)
        self.extend = UNSET if (v := src_dict.get("extend")) is None else _models.CheckerExtend.from_dict(v)
        self.alert_policy_uuids = (
            UNSET if (v := src_dict.get("alertPolicyUUIDs")) is None else whole(v, "Checker.alert_policy_uuids")
        )
        self.alert_policy_infos = (
            UNSET
            if (v := src_dict.get("alertPolicyInfos")) is None
            else each(_models.AlertPolicyName.from_dict, v, "Checker.alert_policy_infos")
        )
        self.dashboard_uuid = src_dict.get("dashboardUUID", UNSET)
        self.monitor_uuid = src_dict.get("monitorUUID", UNSET)
        self.monitor_name = src_dict.get("monitorName", UNSET)
        self.crontab_info = (
            UNSET if (v := src_dict.get("crontabInfo")) is None else _models.CheckerSchedule.from_dict(v)
        )
        self.tag_info = UNSET if (v := src_dict.get("tagInfo")) is None else v
        self.secret = src_dict.get("secret", UNSET)
        self.created_way = UNSET if (v := src_dict.get("createdWay")) is None else v
        self.ref_key = src_dict.get("refKey", UNSET)
        self.is_sli = UNSET if (v := src_dict.get("isSLI")) is None else v
        self.is_locked = src_dict.get("isLocked", UNSET)
        self.open_permission_set = UNSET if (v := src_dict.get("openPermissionSet")) is None else v
        self.permission_set = (
            UNSET if (v := src_dict.get("permissionSet")) is None else whole(v, "Checker.permission_set")
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

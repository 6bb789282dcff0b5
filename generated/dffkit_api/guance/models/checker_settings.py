# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..models.checker_settings_status import CheckerSettingsStatus, check_checker_settings_status
from ..models.checker_settings_type import CheckerSettingsType, check_checker_settings_type
from ..types import UNSET, Unset, beyond, hidden, indirectly, shown, whole, without_secrets

if TYPE_CHECKING:
    from ..models.checker_definition import CheckerDefinition
    from ..models.checker_extend import CheckerExtend


T = TypeVar("T", bound="CheckerSettings")


_KNOWN = frozenset(
    (
        "type",
        "status",
        "jsonScript",
        "extend",
        "alertPolicyUUIDs",
        "dashboardUUID",
        "tags",
        "secret",
        "monitorUUID",
        "openPermissionSet",
        "permissionSet",
    )
)


@_attrs_define(repr=False)
class CheckerSettings:
    """A monitor as it is to be; what a change leaves out stays.

    Attributes:
        type_ (CheckerSettingsType | Unset): Kind of the monitor.
        status (CheckerSettingsStatus | Unset): 0 enabled, 2 disabled.
        json_script (CheckerDefinition | Unset): What a monitor is to check.
        extend (CheckerExtend | Unset): What the console shows of a monitor, and whether its events become issues.
        alert_policy_uuids (list[str] | Unset): Alert policies, `altpl_…`.
        dashboard_uuid (str | Unset): A dashboard to go with it, `dsbd_…`.
        tags (list[str] | Unset): Names of tags to find it by.
        secret (str | Unset): Of `OuterEventChecker`, and needed there: stands in the address that events are sent to,
            only once in a workspace. A secret, hidden in `repr`.
        monitor_uuid (None | str | Unset): A group, the grouping of old; alert policies took its place.
        open_permission_set (bool | Unset): Whether `permissionSet` decides who may change it, beside the owner.
        permission_set (list[str] | Unset): Roles (`wsAdmin`, `general`, `readOnly`, `role_…`), teams (`group_…`) and
            members (`acnt_…`).
    """

    type_: CheckerSettingsType | Unset = UNSET
    status: CheckerSettingsStatus | Unset = UNSET
    json_script: CheckerDefinition | Unset = UNSET
    extend: CheckerExtend | Unset = UNSET
    alert_policy_uuids: list[str] | Unset = UNSET
    dashboard_uuid: str | Unset = UNSET
    tags: list[str] | Unset = UNSET
    secret: str | Unset = _attrs_field(default=UNSET, repr=hidden)
    monitor_uuid: None | str | Unset = UNSET
    open_permission_set: bool | Unset = UNSET
    permission_set: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        type_: str | Unset = UNSET
        if not isinstance(self.type_, Unset):
            type_ = self.type_

        status: int | Unset = UNSET
        if not isinstance(self.status, Unset):
            status = self.status

        json_script: dict[str, Any] | Unset = UNSET
        if not isinstance(self.json_script, Unset):
            json_script = self.json_script.to_dict()

        extend: dict[str, Any] | Unset = UNSET
        if not isinstance(self.extend, Unset):
            extend = self.extend.to_dict()

        alert_policy_uuids: list[str] | Unset = UNSET
        if not isinstance(self.alert_policy_uuids, Unset):
            alert_policy_uuids = self.alert_policy_uuids

        dashboard_uuid = self.dashboard_uuid

        tags: list[str] | Unset = UNSET
        if not isinstance(self.tags, Unset):
            tags = self.tags

        secret = self.secret

        monitor_uuid: None | str | Unset
        if isinstance(self.monitor_uuid, Unset):
            monitor_uuid = UNSET
        else:
            monitor_uuid = self.monitor_uuid

        open_permission_set = self.open_permission_set

        permission_set: list[str] | Unset = UNSET
        if not isinstance(self.permission_set, Unset):
            permission_set = self.permission_set

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if type_ is not UNSET:
            field_dict["type"] = type_
        if status is not UNSET:
            field_dict["status"] = status
        if json_script is not UNSET:
            field_dict["jsonScript"] = json_script
        if extend is not UNSET:
            field_dict["extend"] = extend
        if alert_policy_uuids is not UNSET:
            field_dict["alertPolicyUUIDs"] = alert_policy_uuids
        if dashboard_uuid is not UNSET:
            field_dict["dashboardUUID"] = dashboard_uuid
        if tags is not UNSET:
            field_dict["tags"] = tags
        if secret is not UNSET:
            field_dict["secret"] = secret
        if monitor_uuid is not UNSET:
            field_dict["monitorUUID"] = monitor_uuid
        if open_permission_set is not UNSET:
            field_dict["openPermissionSet"] = open_permission_set
        if permission_set is not UNSET:
            field_dict["permissionSet"] = permission_set

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not CheckerSettings or type(src_dict) is not dict:
            return indirectly(CheckerSettings, cls, src_dict)
        self = cls.__new__(cls)
        self.type_ = UNSET if (v := src_dict.get("type")) is None else check_checker_settings_type(v)
        self.status = UNSET if (v := src_dict.get("status")) is None else check_checker_settings_status(v)
        self.json_script = (
            UNSET if (v := src_dict.get("jsonScript")) is None else _models.CheckerDefinition.from_dict(v)
        )
        self.extend = UNSET if (v := src_dict.get("extend")) is None else _models.CheckerExtend.from_dict(v)
        self.alert_policy_uuids = (
            UNSET if (v := src_dict.get("alertPolicyUUIDs")) is None else whole(v, "CheckerSettings.alert_policy_uuids")
        )
        self.dashboard_uuid = UNSET if (v := src_dict.get("dashboardUUID")) is None else v
        self.tags = UNSET if (v := src_dict.get("tags")) is None else whole(v, "CheckerSettings.tags")
        self.secret = UNSET if (v := src_dict.get("secret")) is None else v
        self.monitor_uuid = src_dict.get("monitorUUID", UNSET)
        self.open_permission_set = UNSET if (v := src_dict.get("openPermissionSet")) is None else v
        self.permission_set = (
            UNSET if (v := src_dict.get("permissionSet")) is None else whole(v, "CheckerSettings.permission_set")
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

# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..models.issue_notification_policy_notices_notify_types_item import (
    IssueNotificationPolicyNoticesNotifyTypesItem,
    check_issue_notification_policy_notices_notify_types_item,
)
from ..types import UNSET, Unset, beyond, each, indirectly, shown, without_secrets

if TYPE_CHECKING:
    from ..models.issue_notification_policy_times import IssueNotificationPolicyTimes


T = TypeVar("T", bound="IssueNotificationPolicyNotices")


_KNOWN = frozenset(
    (
        "notifyTypes",
        "upgradeCfg",
    )
)


@_attrs_define(repr=False)
class IssueNotificationPolicyNotices:
    """What is to be told, and when again.

    Attributes:
        notify_types (list[IssueNotificationPolicyNoticesNotifyTypesItem] | Unset): What is told.
        upgrade_cfg (IssueNotificationPolicyTimes | Unset): When issues are told again; the types `issueUpgrade.…` need
            it.
    """

    notify_types: list[IssueNotificationPolicyNoticesNotifyTypesItem] | Unset = UNSET
    upgrade_cfg: IssueNotificationPolicyTimes | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        notify_types: list[str] | Unset = UNSET
        if not isinstance(self.notify_types, Unset):
            notify_types = []
            for notify_types_item_data in self.notify_types:
                notify_types_item: str = notify_types_item_data
                notify_types.append(notify_types_item)

        upgrade_cfg: dict[str, Any] | Unset = UNSET
        if not isinstance(self.upgrade_cfg, Unset):
            upgrade_cfg = self.upgrade_cfg.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if notify_types is not UNSET:
            field_dict["notifyTypes"] = notify_types
        if upgrade_cfg is not UNSET:
            field_dict["upgradeCfg"] = upgrade_cfg

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not IssueNotificationPolicyNotices or type(src_dict) is not dict:
            return indirectly(IssueNotificationPolicyNotices, cls, src_dict)
        self = cls.__new__(cls)
        self.notify_types = (
            UNSET
            if (v := src_dict.get("notifyTypes")) is None
            else each(
                check_issue_notification_policy_notices_notify_types_item,
                v,
                "IssueNotificationPolicyNotices.notify_types",
            )
        )
        self.upgrade_cfg = (
            UNSET if (v := src_dict.get("upgradeCfg")) is None else _models.IssueNotificationPolicyTimes.from_dict(v)
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

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
    from ..models.alert_recipient_tags import AlertRecipientTags
    from ..models.alert_upgrade import AlertUpgrade


T = TypeVar("T", bound="AlertRecipient")


_KNOWN = frozenset(
    (
        "to",
        "status",
        "df_source",
        "tags",
        "filterString",
        "upgradeTargets",
    )
)


@_attrs_define(repr=False)
class AlertRecipient:
    """
    Attributes:
        to (list[str] | Unset): Members (`acnt_…`), teams (`group_…`), notify objects (`notify_…`); for members also
            `email` and `sms`.
        status (str | Unset): Levels of the events, with commas: `critical`, `error`, `warning`, `nodata`, `info`.
        df_source (str | Unset): Where the events come from.
        tags (AlertRecipientTags | Unset): Only events whose tags have one of these values.
        filter_string (str | Unset): Only these events; wins over `tags`.
        upgrade_targets (list[AlertUpgrade] | Unset): Who is told when it lasts.
    """

    to: list[str] | Unset = UNSET
    status: str | Unset = UNSET
    df_source: str | Unset = UNSET
    tags: AlertRecipientTags | Unset = UNSET
    filter_string: str | Unset = UNSET
    upgrade_targets: list[AlertUpgrade] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        to: list[str] | Unset = UNSET
        if not isinstance(self.to, Unset):
            to = self.to

        status = self.status

        df_source = self.df_source

        tags: dict[str, Any] | Unset = UNSET
        if not isinstance(self.tags, Unset):
            tags = self.tags.to_dict()

        filter_string = self.filter_string

        upgrade_targets: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.upgrade_targets, Unset):
            upgrade_targets = []
            for upgrade_targets_item_data in self.upgrade_targets:
                upgrade_targets_item = upgrade_targets_item_data.to_dict()
                upgrade_targets.append(upgrade_targets_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if to is not UNSET:
            field_dict["to"] = to
        if status is not UNSET:
            field_dict["status"] = status
        if df_source is not UNSET:
            field_dict["df_source"] = df_source
        if tags is not UNSET:
            field_dict["tags"] = tags
        if filter_string is not UNSET:
            field_dict["filterString"] = filter_string
        if upgrade_targets is not UNSET:
            field_dict["upgradeTargets"] = upgrade_targets

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not AlertRecipient or type(src_dict) is not dict:
            return indirectly(AlertRecipient, cls, src_dict)
        self = cls.__new__(cls)
        self.to = UNSET if (v := src_dict.get("to")) is None else whole(v, "AlertRecipient.to")
        self.status = UNSET if (v := src_dict.get("status")) is None else v
        self.df_source = UNSET if (v := src_dict.get("df_source")) is None else v
        self.tags = UNSET if (v := src_dict.get("tags")) is None else _models.AlertRecipientTags.from_dict(v)
        self.filter_string = UNSET if (v := src_dict.get("filterString")) is None else v
        self.upgrade_targets = (
            UNSET
            if (v := src_dict.get("upgradeTargets")) is None
            else each(_models.AlertUpgrade.from_dict, v, "AlertRecipient.upgrade_targets")
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

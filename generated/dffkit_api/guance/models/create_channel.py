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
    from ..models.channel_upgrade import ChannelUpgrade


T = TypeVar("T", bound="CreateChannel")


_KNOWN = frozenset(
    (
        "name",
        "description",
        "notifyTarget",
        "notifyUpgradeCfg",
    )
)


@_attrs_define(repr=False)
class CreateChannel:
    """
    Attributes:
        name (str):
        description (str | Unset):
        notify_target (list[str] | Unset): Ids of whom to notify, `notify_…`.
        notify_upgrade_cfg (ChannelUpgrade | Unset): Whom else to notify of an issue that stays open.
    """

    name: str
    description: str | Unset = UNSET
    notify_target: list[str] | Unset = UNSET
    notify_upgrade_cfg: ChannelUpgrade | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        description = self.description

        notify_target: list[str] | Unset = UNSET
        if not isinstance(self.notify_target, Unset):
            notify_target = self.notify_target

        notify_upgrade_cfg: dict[str, Any] | Unset = UNSET
        if not isinstance(self.notify_upgrade_cfg, Unset):
            notify_upgrade_cfg = self.notify_upgrade_cfg.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
            }
        )
        if description is not UNSET:
            field_dict["description"] = description
        if notify_target is not UNSET:
            field_dict["notifyTarget"] = notify_target
        if notify_upgrade_cfg is not UNSET:
            field_dict["notifyUpgradeCfg"] = notify_upgrade_cfg

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not CreateChannel or type(src_dict) is not dict:
            return indirectly(CreateChannel, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.name = no_null("CreateChannel.name") if (v := src_dict["name"]) is None else v
        except KeyError as lacking:
            no_key("CreateChannel", lacking)
        self.description = UNSET if (v := src_dict.get("description")) is None else v
        self.notify_target = (
            UNSET if (v := src_dict.get("notifyTarget")) is None else whole(v, "CreateChannel.notify_target")
        )
        self.notify_upgrade_cfg = (
            UNSET if (v := src_dict.get("notifyUpgradeCfg")) is None else _models.ChannelUpgrade.from_dict(v)
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

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
    from ..models.alert_recipient import AlertRecipient


T = TypeVar("T", bound="AlertMembers")


_KNOWN = frozenset(
    (
        "name",
        "memberInfo",
        "filterString",
        "targets",
    )
)


@_attrs_define(repr=False)
class AlertMembers:
    """
    Attributes:
        name (str | Unset):
        member_info (list[str] | Unset): Teams (`group_…`) and members (`acnt_…`).
        filter_string (str | Unset): Which events they are told of.
        targets (list[AlertRecipient] | Unset): How they are told.
    """

    name: str | Unset = UNSET
    member_info: list[str] | Unset = UNSET
    filter_string: str | Unset = UNSET
    targets: list[AlertRecipient] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        member_info: list[str] | Unset = UNSET
        if not isinstance(self.member_info, Unset):
            member_info = self.member_info

        filter_string = self.filter_string

        targets: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.targets, Unset):
            targets = []
            for targets_item_data in self.targets:
                targets_item = targets_item_data.to_dict()
                targets.append(targets_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
        if member_info is not UNSET:
            field_dict["memberInfo"] = member_info
        if filter_string is not UNSET:
            field_dict["filterString"] = filter_string
        if targets is not UNSET:
            field_dict["targets"] = targets

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not AlertMembers or type(src_dict) is not dict:
            return indirectly(AlertMembers, cls, src_dict)
        self = cls.__new__(cls)
        self.name = UNSET if (v := src_dict.get("name")) is None else v
        self.member_info = UNSET if (v := src_dict.get("memberInfo")) is None else whole(v, "AlertMembers.member_info")
        self.filter_string = UNSET if (v := src_dict.get("filterString")) is None else v
        self.targets = (
            UNSET
            if (v := src_dict.get("targets")) is None
            else each(_models.AlertRecipient.from_dict, v, "AlertMembers.targets")
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

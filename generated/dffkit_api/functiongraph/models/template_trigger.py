# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, beyond, indirectly, shown, without_secrets

T = TypeVar("T", bound="TemplateTrigger")


_KNOWN = frozenset(
    (
        "trigger_name",
        "trigger_type",
        "event_type",
        "event_data",
    )
)


@_attrs_define(repr=False)
class TemplateTrigger:
    """A trigger that belongs to a template.

    Attributes:
        trigger_name (str | Unset): Name of the trigger.
        trigger_type (str | Unset): Type of the trigger, such as `TIMER`.
        event_type (str | Unset): Kind of event.
        event_data (str | Unset): What the trigger needs to know, as text.
    """

    trigger_name: str | Unset = UNSET
    trigger_type: str | Unset = UNSET
    event_type: str | Unset = UNSET
    event_data: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        trigger_name = self.trigger_name

        trigger_type = self.trigger_type

        event_type = self.event_type

        event_data = self.event_data

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if trigger_name is not UNSET:
            field_dict["trigger_name"] = trigger_name
        if trigger_type is not UNSET:
            field_dict["trigger_type"] = trigger_type
        if event_type is not UNSET:
            field_dict["event_type"] = event_type
        if event_data is not UNSET:
            field_dict["event_data"] = event_data

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not TemplateTrigger or type(src_dict) is not dict:
            return indirectly(TemplateTrigger, cls, src_dict)
        self = cls.__new__(cls)
        self.trigger_name = UNSET if (v := src_dict.get("trigger_name")) is None else v
        self.trigger_type = UNSET if (v := src_dict.get("trigger_type")) is None else v
        self.event_type = UNSET if (v := src_dict.get("event_type")) is None else v
        self.event_data = UNSET if (v := src_dict.get("event_data")) is None else v
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

# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..models.trigger_status import TriggerStatus, check_trigger_status
from ..types import UNSET, Unset, beyond, each, indirectly, shown, without_secrets

if TYPE_CHECKING:
    from ..models.updaterigger_event_data import UpdateriggerEventData


T = TypeVar("T", bound="UpdateTriggerRequestBody")


_KNOWN = frozenset(
    (
        "trigger_status",
        "event_data",
    )
)


@_attrs_define(repr=False)
class UpdateTriggerRequestBody:
    """What to change of a trigger; what is left out, stays.

    Attributes:
        trigger_status (TriggerStatus | Unset): Whether the trigger is on. DDS and KAFKA triggers start as DISABLED,
            others as ACTIVE; only TIMER, DDS, LTS, DMS and KAFKA triggers can be switched off.
        event_data (list[UpdateriggerEventData] | Unset): How the trigger reads from its source.
    """

    trigger_status: TriggerStatus | Unset = UNSET
    event_data: list[UpdateriggerEventData] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        trigger_status: str | Unset = UNSET
        if not isinstance(self.trigger_status, Unset):
            trigger_status = self.trigger_status

        event_data: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.event_data, Unset):
            event_data = []
            for event_data_item_data in self.event_data:
                event_data_item = event_data_item_data.to_dict()
                event_data.append(event_data_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if trigger_status is not UNSET:
            field_dict["trigger_status"] = trigger_status
        if event_data is not UNSET:
            field_dict["event_data"] = event_data

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not UpdateTriggerRequestBody or type(src_dict) is not dict:
            return indirectly(UpdateTriggerRequestBody, cls, src_dict)
        self = cls.__new__(cls)
        self.trigger_status = UNSET if (v := src_dict.get("trigger_status")) is None else check_trigger_status(v)
        self.event_data = (
            UNSET
            if (v := src_dict.get("event_data")) is None
            else each(_models.UpdateriggerEventData.from_dict, v, "UpdateTriggerRequestBody.event_data")
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

# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, shown, without_secrets

if TYPE_CHECKING:
    from ..models.updaterigger_event_data import UpdateriggerEventData


T = TypeVar("T", bound="UpdateTriggerRequestBody")


@_attrs_define(repr=False)
class UpdateTriggerRequestBody:
    """
    Attributes:
        trigger_status (str | Unset):
        event_data (list[UpdateriggerEventData] | Unset):
    """

    trigger_status: str | Unset = UNSET
    event_data: list[UpdateriggerEventData] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
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
        from ..models.updaterigger_event_data import UpdateriggerEventData  # noqa: PLC0415

        d = dict(src_dict)
        trigger_status = d.pop("trigger_status", UNSET)

        _event_data = d.pop("event_data", UNSET)
        event_data: list[UpdateriggerEventData] | Unset = UNSET
        if _event_data is not UNSET:
            event_data = []
            for event_data_item_data in _event_data:
                event_data_item = UpdateriggerEventData.from_dict(event_data_item_data)

                event_data.append(event_data_item)

        update_trigger_request_body = cls(
            trigger_status=trigger_status,
            event_data=event_data,
        )

        update_trigger_request_body.additional_properties = d
        return update_trigger_request_body

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

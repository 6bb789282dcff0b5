# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, shown, without_secrets

if TYPE_CHECKING:
    from ..models.trigger_event_data_response_body import TriggerEventDataResponseBody


T = TypeVar("T", bound="UpdateTriggerResponse")


@_attrs_define(repr=False)
class UpdateTriggerResponse:
    """
    Attributes:
        trigger_id (str | Unset):
        trigger_type_code (str | Unset):
        trigger_status (str | Unset):
        event_data (TriggerEventDataResponseBody | Unset): What the trigger knows; which fields there are, depends on
            its type.
        last_updated_time (datetime.datetime | Unset):
        created_time (datetime.datetime | Unset):
    """

    trigger_id: str | Unset = UNSET
    trigger_type_code: str | Unset = UNSET
    trigger_status: str | Unset = UNSET
    event_data: TriggerEventDataResponseBody | Unset = UNSET
    last_updated_time: datetime.datetime | Unset = UNSET
    created_time: datetime.datetime | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        trigger_id = self.trigger_id

        trigger_type_code = self.trigger_type_code

        trigger_status = self.trigger_status

        event_data: dict[str, Any] | Unset = UNSET
        if not isinstance(self.event_data, Unset):
            event_data = self.event_data.to_dict()

        last_updated_time: str | Unset = UNSET
        if not isinstance(self.last_updated_time, Unset):
            last_updated_time = self.last_updated_time.isoformat()

        created_time: str | Unset = UNSET
        if not isinstance(self.created_time, Unset):
            created_time = self.created_time.isoformat()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if trigger_id is not UNSET:
            field_dict["trigger_id"] = trigger_id
        if trigger_type_code is not UNSET:
            field_dict["trigger_type_code"] = trigger_type_code
        if trigger_status is not UNSET:
            field_dict["trigger_status"] = trigger_status
        if event_data is not UNSET:
            field_dict["event_data"] = event_data
        if last_updated_time is not UNSET:
            field_dict["last_updated_time"] = last_updated_time
        if created_time is not UNSET:
            field_dict["created_time"] = created_time

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.trigger_event_data_response_body import TriggerEventDataResponseBody  # noqa: PLC0415

        d = dict(src_dict)
        trigger_id = d.pop("trigger_id", UNSET)

        trigger_type_code = d.pop("trigger_type_code", UNSET)

        trigger_status = d.pop("trigger_status", UNSET)

        _event_data = d.pop("event_data", UNSET)
        event_data: TriggerEventDataResponseBody | Unset
        if isinstance(_event_data, Unset):
            event_data = UNSET
        else:
            event_data = TriggerEventDataResponseBody.from_dict(_event_data)

        _last_updated_time = d.pop("last_updated_time", UNSET)
        last_updated_time: datetime.datetime | Unset
        if isinstance(_last_updated_time, Unset):
            last_updated_time = UNSET
        else:
            last_updated_time = datetime.datetime.fromisoformat(_last_updated_time)

        _created_time = d.pop("created_time", UNSET)
        created_time: datetime.datetime | Unset
        if isinstance(_created_time, Unset):
            created_time = UNSET
        else:
            created_time = datetime.datetime.fromisoformat(_created_time)

        update_trigger_response = cls(
            trigger_id=trigger_id,
            trigger_type_code=trigger_type_code,
            trigger_status=trigger_status,
            event_data=event_data,
            last_updated_time=last_updated_time,
            created_time=created_time,
        )

        update_trigger_response.additional_properties = d
        return update_trigger_response

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

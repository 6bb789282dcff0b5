# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.trigger_status import TriggerStatus, check_trigger_status
from ..models.trigger_type_code import TriggerTypeCode, check_trigger_type_code
from ..types import UNSET, Unset, shown, without_secrets

if TYPE_CHECKING:
    from ..models.trigger_event_data_request_body import TriggerEventDataRequestBody


T = TypeVar("T", bound="CreateFunctionTriggerRequestBody")


@_attrs_define(repr=False)
class CreateFunctionTriggerRequestBody:
    """A trigger to create.

    Attributes:
        trigger_type_code (TriggerTypeCode): What starts the function.
        event_data (TriggerEventDataRequestBody): What the trigger needs to know; which fields, depends on its type, and
            each says whose it is.
        trigger_status (TriggerStatus | Unset): Whether the trigger is on. DDS and KAFKA triggers start as DISABLED,
            others as ACTIVE.
        event_type_code (str | Unset): Code of the message, as `MessageCreated`.
    """

    trigger_type_code: TriggerTypeCode
    event_data: TriggerEventDataRequestBody
    trigger_status: TriggerStatus | Unset = UNSET
    event_type_code: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        trigger_type_code: str = self.trigger_type_code

        event_data = self.event_data.to_dict()

        trigger_status: str | Unset = UNSET
        if not isinstance(self.trigger_status, Unset):
            trigger_status = self.trigger_status

        event_type_code = self.event_type_code

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "trigger_type_code": trigger_type_code,
                "event_data": event_data,
            }
        )
        if trigger_status is not UNSET:
            field_dict["trigger_status"] = trigger_status
        if event_type_code is not UNSET:
            field_dict["event_type_code"] = event_type_code

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.trigger_event_data_request_body import TriggerEventDataRequestBody  # noqa: PLC0415

        d = dict(src_dict)
        trigger_type_code = check_trigger_type_code(d.pop("trigger_type_code"))

        event_data = TriggerEventDataRequestBody.from_dict(d.pop("event_data"))

        _trigger_status = d.pop("trigger_status", UNSET)
        trigger_status: TriggerStatus | Unset
        if isinstance(_trigger_status, Unset):
            trigger_status = UNSET
        else:
            trigger_status = check_trigger_status(_trigger_status)

        event_type_code = d.pop("event_type_code", UNSET)

        create_function_trigger_request_body = cls(
            trigger_type_code=trigger_type_code,
            event_data=event_data,
            trigger_status=trigger_status,
            event_type_code=event_type_code,
        )

        create_function_trigger_request_body.additional_properties = d
        return create_function_trigger_request_body

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

# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..models.trigger_status import TriggerStatus, check_trigger_status
from ..models.trigger_type_code import TriggerTypeCode, check_trigger_type_code
from ..types import UNSET, Unset, beyond, indirectly, no_key, no_null, shown, without_secrets

if TYPE_CHECKING:
    from ..models.trigger_event_data_response_body import TriggerEventDataResponseBody


T = TypeVar("T", bound="FunctionTrigger")


_KNOWN = frozenset(
    (
        "trigger_id",
        "trigger_type_code",
        "trigger_status",
        "event_data",
        "last_updated_time",
        "created_time",
    )
)


@_attrs_define(repr=False)
class FunctionTrigger:
    """A trigger as it was stored.

    Attributes:
        trigger_id (str): Id of the trigger.
        trigger_type_code (TriggerTypeCode | Unset): What starts the function. `TIMER`: a clock. `APIG`: the shared API
            gateway. `DEDICATEDGATEWAY`: an API gateway of one's own. `APIC`: API Connect (ROMA). `CTS`: operations that
            Cloud Trace records. `DDS`: changes in a document database. `GAUSSMONGO`: changes in GeminiDB Mongo. `DMS`: a
            message queue. `KAFKA`, `RABBITMQ`, `ROCKETMQ`: a queue of that kind. `OPENSOURCEKAFKA`: a Kafka that is not the
            vendor's. `DIS`: a data ingestion stream. `LTS`: a log stream. `OBS`: objects of a bucket. `SMN`: messages of a
            topic. `EVENTGRID`: events of EventGrid. `IOTDA`: devices. Which of them a region has, differs.
        trigger_status (TriggerStatus | Unset): Whether the trigger is on. DDS and KAFKA triggers start as DISABLED,
            others as ACTIVE; only TIMER, DDS, LTS, DMS and KAFKA triggers can be switched off.
        event_data (TriggerEventDataResponseBody | Unset): What the trigger knows; which fields there are, depends on
            its type.
        last_updated_time (str | Unset): When it was last changed; mostly ISO 8601 with an offset, but not always.
        created_time (str | Unset): When it was created; mostly ISO 8601 with an offset, but not always.
    """

    trigger_id: str
    trigger_type_code: TriggerTypeCode | Unset = UNSET
    trigger_status: TriggerStatus | Unset = UNSET
    event_data: TriggerEventDataResponseBody | Unset = UNSET
    last_updated_time: str | Unset = UNSET
    created_time: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        trigger_id = self.trigger_id

        trigger_type_code: str | Unset = UNSET
        if not isinstance(self.trigger_type_code, Unset):
            trigger_type_code = self.trigger_type_code

        trigger_status: str | Unset = UNSET
        if not isinstance(self.trigger_status, Unset):
            trigger_status = self.trigger_status

        event_data: dict[str, Any] | Unset = UNSET
        if not isinstance(self.event_data, Unset):
            event_data = self.event_data.to_dict()

        last_updated_time = self.last_updated_time

        created_time = self.created_time

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "trigger_id": trigger_id,
            }
        )
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
        if cls is not FunctionTrigger or type(src_dict) is not dict:
            return indirectly(FunctionTrigger, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.trigger_id = no_null("FunctionTrigger.trigger_id") if (v := src_dict["trigger_id"]) is None else v
        except KeyError as lacking:
            no_key("FunctionTrigger", lacking)
        self.trigger_type_code = (
            UNSET if (v := src_dict.get("trigger_type_code")) is None else check_trigger_type_code(v)
        )
        self.trigger_status = UNSET if (v := src_dict.get("trigger_status")) is None else check_trigger_status(v)
        self.event_data = (
            UNSET if (v := src_dict.get("event_data")) is None else _models.TriggerEventDataResponseBody.from_dict(v)
        )
        self.last_updated_time = UNSET if (v := src_dict.get("last_updated_time")) is None else v
        self.created_time = UNSET if (v := src_dict.get("created_time")) is None else v
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

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
    from ..models.trigger_event_data_request_body import TriggerEventDataRequestBody


T = TypeVar("T", bound="CreateFunctionTriggerRequestBody")


_KNOWN = frozenset(
    (
        "trigger_type_code",
        "event_data",
        "trigger_status",
        "event_type_code",
    )
)


@_attrs_define(repr=False)
class CreateFunctionTriggerRequestBody:
    """A trigger to create.

    Attributes:
        trigger_type_code (TriggerTypeCode): What starts the function. `TIMER`: a clock. `APIG`: the shared API gateway.
            `DEDICATEDGATEWAY`: an API gateway of one's own. `APIC`: API Connect (ROMA). `CTS`: operations that Cloud Trace
            records. `DDS`: changes in a document database. `GAUSSMONGO`: changes in GeminiDB Mongo. `DMS`: a message queue.
            `KAFKA`, `RABBITMQ`, `ROCKETMQ`: a queue of that kind. `OPENSOURCEKAFKA`: a Kafka that is not the vendor's.
            `DIS`: a data ingestion stream. `LTS`: a log stream. `OBS`: objects of a bucket. `SMN`: messages of a topic.
            `EVENTGRID`: events of EventGrid. `IOTDA`: devices. Which of them a region has, differs.
        event_data (TriggerEventDataRequestBody): What the trigger needs to know; which fields, depends on its type, and
            each says whose it is. Demanded are: TIMER `schedule_type` and `schedule`; APIG and DEDICATEDGATEWAY `name`,
            `type`, `path`, `protocol`, `req_method`, `group_id`, `match_mode`, `env_name`, `env_id`, `auth` and
            `func_info`; CTS `operations`; DDS and GAUSSMONGO `instance_id`, `collection_name`, `db_name`, `db_password` and
            `batch_size`; DMS `queue_id`, `consumer_group_id` and `polling_interval`; KAFKA `instance_id`, `topic_ids` and
            `batch_size`; RABBITMQ `instance_id`, `exchange_name`, `access_password` and `batch_size`; ROCKETMQ
            `instance_id` and `batch_size`; DIS `stream_name`, `sharditerator_type`, `polling_interval`, `polling_unit`,
            `is_serial` and `batch_size`; LTS `log_group_id` and `log_topic_id`; OBS `bucket` and `events`; SMN `topic_urn`.
        trigger_status (TriggerStatus | Unset): Whether the trigger is on. DDS and KAFKA triggers start as DISABLED,
            others as ACTIVE; only TIMER, DDS, LTS, DMS and KAFKA triggers can be switched off.
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
        if cls is not CreateFunctionTriggerRequestBody or type(src_dict) is not dict:
            return indirectly(CreateFunctionTriggerRequestBody, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.trigger_type_code = (
                no_null("CreateFunctionTriggerRequestBody.trigger_type_code")
                if (v := src_dict["trigger_type_code"]) is None
                else check_trigger_type_code(v)
            )
            self.event_data = (
                no_null("CreateFunctionTriggerRequestBody.event_data")
                if (v := src_dict["event_data"]) is None
                else _models.TriggerEventDataRequestBody.from_dict(v)
            )
        except KeyError as lacking:
            no_key("CreateFunctionTriggerRequestBody", lacking)
        self.trigger_status = UNSET if (v := src_dict.get("trigger_status")) is None else check_trigger_status(v)
        self.event_type_code = UNSET if (v := src_dict.get("event_type_code")) is None else v
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

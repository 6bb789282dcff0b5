# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..models.trigger_event_data_request_body_auth import (
    TriggerEventDataRequestBodyAuth,
    check_trigger_event_data_request_body_auth,
)
from ..models.trigger_event_data_request_body_backend_type import (
    TriggerEventDataRequestBodyBackendType,
    check_trigger_event_data_request_body_backend_type,
)
from ..models.trigger_event_data_request_body_is_serial import (
    TriggerEventDataRequestBodyIsSerial,
    check_trigger_event_data_request_body_is_serial,
)
from ..models.trigger_event_data_request_body_match_mode import (
    TriggerEventDataRequestBodyMatchMode,
    check_trigger_event_data_request_body_match_mode,
)
from ..models.trigger_event_data_request_body_polling_unit import (
    TriggerEventDataRequestBodyPollingUnit,
    check_trigger_event_data_request_body_polling_unit,
)
from ..models.trigger_event_data_request_body_protocol import (
    TriggerEventDataRequestBodyProtocol,
    check_trigger_event_data_request_body_protocol,
)
from ..models.trigger_event_data_request_body_req_method import (
    TriggerEventDataRequestBodyReqMethod,
    check_trigger_event_data_request_body_req_method,
)
from ..models.trigger_event_data_request_body_schedule_type import (
    TriggerEventDataRequestBodyScheduleType,
    check_trigger_event_data_request_body_schedule_type,
)
from ..models.trigger_event_data_request_body_sharditerator_type import (
    TriggerEventDataRequestBodySharditeratorType,
    check_trigger_event_data_request_body_sharditerator_type,
)
from ..models.trigger_event_data_request_body_status import (
    TriggerEventDataRequestBodyStatus,
    check_trigger_event_data_request_body_status,
)
from ..types import UNSET, Unset, beyond, hidden, indirectly, shown, whole, without_secrets

if TYPE_CHECKING:
    from ..models.apig_trigger_func_info import ApigTriggerFuncInfo


T = TypeVar("T", bound="TriggerEventDataRequestBody")


_KNOWN = frozenset(
    (
        "name",
        "schedule_type",
        "schedule",
        "user_event",
        "type",
        "path",
        "protocol",
        "req_method",
        "group_id",
        "group_name",
        "match_mode",
        "env_name",
        "env_id",
        "auth",
        "func_info",
        "sl_domain",
        "backend_type",
        "operations",
        "instance_id",
        "collection_name",
        "db_name",
        "db_password",
        "batch_size",
        "queue_id",
        "consumer_group_id",
        "polling_interval",
        "stream_name",
        "sharditerator_type",
        "polling_unit",
        "max_fetch_bytes",
        "is_serial",
        "log_group_id",
        "log_topic_id",
        "bucket",
        "prefix",
        "suffix",
        "events",
        "topic_urn",
        "topic_ids",
        "kafka_user",
        "kafka_password",
        "kafka_connect_address",
        "kafka_ssl_enable",
        "access_password",
        "access_user",
        "connect_address",
        "exchange_name",
        "vhost",
        "ssl_enable",
        "enable_acl",
        "access_key",
        "secret_key",
        "Key_encode",
        "agency",
        "channel_name",
        "channel_id",
        "source_name",
        "created_time",
        "status",
        "trigger_name",
        "event_types",
    )
)


@_attrs_define(repr=False)
class TriggerEventDataRequestBody:
    """What the trigger needs to know; which fields, depends on its type, and each says whose it is. Demanded are: TIMER
    `schedule_type` and `schedule`; APIG and DEDICATEDGATEWAY `name`, `type`, `path`, `protocol`, `req_method`,
    `group_id`, `match_mode`, `env_name`, `env_id`, `auth` and `func_info`; CTS `operations`; DDS and GAUSSMONGO
    `instance_id`, `collection_name`, `db_name`, `db_password` and `batch_size`; DMS `queue_id`, `consumer_group_id` and
    `polling_interval`; KAFKA `instance_id`, `topic_ids` and `batch_size`; RABBITMQ `instance_id`, `exchange_name`,
    `access_password` and `batch_size`; ROCKETMQ `instance_id` and `batch_size`; DIS `stream_name`,
    `sharditerator_type`, `polling_interval`, `polling_unit`, `is_serial` and `batch_size`; LTS `log_group_id` and
    `log_topic_id`; OBS `bucket` and `events`; SMN `topic_urn`.

        Attributes:
            name (str | Unset): Name of the trigger; with APIG of the API, with CTS of the notification, with OBS of the
                event notification (left out, the trigger's id).
            schedule_type (TriggerEventDataRequestBodyScheduleType | Unset): TIMER: `Rate` runs at fixed distances, `Cron`
                by a cron expression.
            schedule (str | Unset): TIMER: a distance (`3m`, `2h`, `1d`; at most 60 minutes, 24 hours or 30 days), or the
                cron expression.
            user_event (str | Unset): TIMER: text that is handed to the function as `user_event`.
            type_ (int | Unset): APIG: 1 for a public API, 2 for a private one.
            path (str | Unset): APIG: path of the API.
            protocol (TriggerEventDataRequestBodyProtocol | Unset): APIG: protocol of the API.
            req_method (TriggerEventDataRequestBodyReqMethod | Unset): APIG: method of the API; `ANY` takes all.
            group_id (str | Unset): APIG: id of the API group.
            group_name (str | Unset): APIG: name of the API group.
            match_mode (TriggerEventDataRequestBodyMatchMode | Unset): APIG: how the path matches; `SWA` by its beginning,
                `NORMAL` as a whole.
            env_name (str | Unset): APIG: name of the environment the API is published in.
            env_id (str | Unset): APIG: id of that environment.
            auth (TriggerEventDataRequestBodyAuth | Unset): APIG: who may call; `IAM` users, `APP` keys or `NONE` for
                everybody.
            func_info (ApigTriggerFuncInfo | Unset): How the API gateway is to run the function.
            sl_domain (str | Unset): APIG: subdomain the gateway assigned.
            backend_type (TriggerEventDataRequestBodyBackendType | Unset): APIG: kind of backend, always a function.
            operations (list[str] | Unset): CTS: the services and operations to be told of, `<service>:<kind of
                resource>:<operations>`, with `;` between several.
            instance_id (str | Unset): Id of the instance: of the gateway (APIG), the database (DDS) or the queue (KAFKA,
                RABBITMQ, ROCKETMQ).
            collection_name (str | Unset): DDS: name of the collection.
            db_name (str | Unset): DDS: name of the database.
            db_password (str | Unset): DDS: password of the database. A secret, hidden in `repr`.
            batch_size (int | Unset): How many records one run gets at most: DIS and DDS 1 to 10,000, KAFKA, RABBITMQ and
                ROCKETMQ 1 to 1,000.
            queue_id (str | Unset): DMS: id of the queue.
            consumer_group_id (str | Unset): DMS: id of the consumer group.
            polling_interval (int | Unset): DIS, DMS: distance between two reads.
            stream_name (str | Unset): DIS: name of the stream.
            sharditerator_type (TriggerEventDataRequestBodySharditeratorType | Unset): DIS: where to start; `TRIM_HORIZON`
                at the oldest record, `LATEST` at the newest.
            polling_unit (TriggerEventDataRequestBodyPollingUnit | Unset): DIS: unit of the distance.
            max_fetch_bytes (int | Unset): DIS: how many bytes to read at most.
            is_serial (TriggerEventDataRequestBodyIsSerial | Unset): DIS: whether to read on only after the records read
                were handled.
            log_group_id (str | Unset): LTS: id of the log group.
            log_topic_id (str | Unset): LTS: id of the log stream.
            bucket (str | Unset): OBS: name of the bucket; it cannot be changed later.
            prefix (str | Unset): OBS: only objects whose name begins so.
            suffix (str | Unset): OBS: only objects whose name ends so.
            events (list[str] | Unset): OBS: which events; `ObjectCreated`, `Put`, `Post`, `Copy`,
                `CompleteMultipartUpload`, `ObjectRemoved`, `Delete` (of a version), `DeleteMarkerCreated`; also in the spelling
                of OBS, `s3:ObjectCreated:*`.
            topic_urn (str | Unset): SMN: URN of the topic.
            topic_ids (list[str] | Unset): KAFKA: ids of the topics.
            kafka_user (str | Unset): KAFKA: user.
            kafka_password (str | Unset): KAFKA: password. A secret, hidden in `repr`.
            kafka_connect_address (str | Unset): KAFKA: address.
            kafka_ssl_enable (bool | Unset): KAFKA: whether TLS is used.
            access_password (str | Unset): RABBITMQ: password. A secret, hidden in `repr`.
            access_user (str | Unset): RABBITMQ: user.
            connect_address (str | Unset): RABBITMQ: address.
            exchange_name (str | Unset): RABBITMQ: name of the exchange.
            vhost (str | Unset): RABBITMQ: name of the virtual host.
            ssl_enable (bool | Unset): RABBITMQ: whether TLS is used.
            enable_acl (bool | Unset): ROCKETMQ: whether user and password are asked for.
            access_key (str | Unset): ROCKETMQ: user, demanded with `enable_acl`.
            secret_key (str | Unset): ROCKETMQ: password, demanded with `enable_acl`. A secret, hidden in `repr`.
            key_encode (bool | Unset): EVENTGRID with OBS: whether object names are encoded.
            agency (str | Unset): EVENTGRID: name of the agency.
            channel_name (str | Unset): EVENTGRID: name of the channel.
            channel_id (str | Unset): EVENTGRID: id of the channel.
            source_name (str | Unset): EVENTGRID: name of the event source.
            created_time (datetime.datetime | Unset): EVENTGRID: when the trigger was created.
            status (TriggerEventDataRequestBodyStatus | Unset): EVENTGRID: state of the trigger.
            trigger_name (str | Unset): EVENTGRID: name of the trigger.
            event_types (list[str] | Unset): EVENTGRID: kinds of events.
    """

    name: str | Unset = UNSET
    schedule_type: TriggerEventDataRequestBodyScheduleType | Unset = UNSET
    schedule: str | Unset = UNSET
    user_event: str | Unset = UNSET
    type_: int | Unset = UNSET
    path: str | Unset = UNSET
    protocol: TriggerEventDataRequestBodyProtocol | Unset = UNSET
    req_method: TriggerEventDataRequestBodyReqMethod | Unset = UNSET
    group_id: str | Unset = UNSET
    group_name: str | Unset = UNSET
    match_mode: TriggerEventDataRequestBodyMatchMode | Unset = UNSET
    env_name: str | Unset = UNSET
    env_id: str | Unset = UNSET
    auth: TriggerEventDataRequestBodyAuth | Unset = UNSET
    func_info: ApigTriggerFuncInfo | Unset = UNSET
    sl_domain: str | Unset = UNSET
    backend_type: TriggerEventDataRequestBodyBackendType | Unset = UNSET
    operations: list[str] | Unset = UNSET
    instance_id: str | Unset = UNSET
    collection_name: str | Unset = UNSET
    db_name: str | Unset = UNSET
    db_password: str | Unset = _attrs_field(default=UNSET, repr=hidden)
    batch_size: int | Unset = UNSET
    queue_id: str | Unset = UNSET
    consumer_group_id: str | Unset = UNSET
    polling_interval: int | Unset = UNSET
    stream_name: str | Unset = UNSET
    sharditerator_type: TriggerEventDataRequestBodySharditeratorType | Unset = UNSET
    polling_unit: TriggerEventDataRequestBodyPollingUnit | Unset = UNSET
    max_fetch_bytes: int | Unset = UNSET
    is_serial: TriggerEventDataRequestBodyIsSerial | Unset = UNSET
    log_group_id: str | Unset = UNSET
    log_topic_id: str | Unset = UNSET
    bucket: str | Unset = UNSET
    prefix: str | Unset = UNSET
    suffix: str | Unset = UNSET
    events: list[str] | Unset = UNSET
    topic_urn: str | Unset = UNSET
    topic_ids: list[str] | Unset = UNSET
    kafka_user: str | Unset = UNSET
    kafka_password: str | Unset = _attrs_field(default=UNSET, repr=hidden)
    kafka_connect_address: str | Unset = UNSET
    kafka_ssl_enable: bool | Unset = UNSET
    access_password: str | Unset = _attrs_field(default=UNSET, repr=hidden)
    access_user: str | Unset = UNSET
    connect_address: str | Unset = UNSET
    exchange_name: str | Unset = UNSET
    vhost: str | Unset = UNSET
    ssl_enable: bool | Unset = UNSET
    enable_acl: bool | Unset = UNSET
    access_key: str | Unset = UNSET
    secret_key: str | Unset = _attrs_field(default=UNSET, repr=hidden)
    key_encode: bool | Unset = UNSET
    agency: str | Unset = UNSET
    channel_name: str | Unset = UNSET
    channel_id: str | Unset = UNSET
    source_name: str | Unset = UNSET
    created_time: datetime.datetime | Unset = UNSET
    status: TriggerEventDataRequestBodyStatus | Unset = UNSET
    trigger_name: str | Unset = UNSET
    event_types: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        schedule_type: str | Unset = UNSET
        if not isinstance(self.schedule_type, Unset):
            schedule_type = self.schedule_type

        schedule = self.schedule

        user_event = self.user_event

        type_ = self.type_

        path = self.path

        protocol: str | Unset = UNSET
        if not isinstance(self.protocol, Unset):
            protocol = self.protocol

        req_method: str | Unset = UNSET
        if not isinstance(self.req_method, Unset):
            req_method = self.req_method

        group_id = self.group_id

        group_name = self.group_name

        match_mode: str | Unset = UNSET
        if not isinstance(self.match_mode, Unset):
            match_mode = self.match_mode

        env_name = self.env_name

        env_id = self.env_id

        auth: str | Unset = UNSET
        if not isinstance(self.auth, Unset):
            auth = self.auth

        func_info: dict[str, Any] | Unset = UNSET
        if not isinstance(self.func_info, Unset):
            func_info = self.func_info.to_dict()

        sl_domain = self.sl_domain

        backend_type: str | Unset = UNSET
        if not isinstance(self.backend_type, Unset):
            backend_type = self.backend_type

        operations: list[str] | Unset = UNSET
        if not isinstance(self.operations, Unset):
            operations = self.operations

        instance_id = self.instance_id

        collection_name = self.collection_name

        db_name = self.db_name

        db_password = self.db_password

        batch_size = self.batch_size

        queue_id = self.queue_id

        consumer_group_id = self.consumer_group_id

        polling_interval = self.polling_interval

        stream_name = self.stream_name

        sharditerator_type: str | Unset = UNSET
        if not isinstance(self.sharditerator_type, Unset):
            sharditerator_type = self.sharditerator_type

        polling_unit: str | Unset = UNSET
        if not isinstance(self.polling_unit, Unset):
            polling_unit = self.polling_unit

        max_fetch_bytes = self.max_fetch_bytes

        is_serial: str | Unset = UNSET
        if not isinstance(self.is_serial, Unset):
            is_serial = self.is_serial

        log_group_id = self.log_group_id

        log_topic_id = self.log_topic_id

        bucket = self.bucket

        prefix = self.prefix

        suffix = self.suffix

        events: list[str] | Unset = UNSET
        if not isinstance(self.events, Unset):
            events = self.events

        topic_urn = self.topic_urn

        topic_ids: list[str] | Unset = UNSET
        if not isinstance(self.topic_ids, Unset):
            topic_ids = self.topic_ids

        kafka_user = self.kafka_user

        kafka_password = self.kafka_password

        kafka_connect_address = self.kafka_connect_address

        kafka_ssl_enable = self.kafka_ssl_enable

        access_password = self.access_password

        access_user = self.access_user

        connect_address = self.connect_address

        exchange_name = self.exchange_name

        vhost = self.vhost

        ssl_enable = self.ssl_enable

        enable_acl = self.enable_acl

        access_key = self.access_key

        secret_key = self.secret_key

        key_encode = self.key_encode

        agency = self.agency

        channel_name = self.channel_name

        channel_id = self.channel_id

        source_name = self.source_name

        created_time: str | Unset = UNSET
        if not isinstance(self.created_time, Unset):
            created_time = self.created_time.isoformat()

        status: str | Unset = UNSET
        if not isinstance(self.status, Unset):
            status = self.status

        trigger_name = self.trigger_name

        event_types: list[str] | Unset = UNSET
        if not isinstance(self.event_types, Unset):
            event_types = self.event_types

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
        if schedule_type is not UNSET:
            field_dict["schedule_type"] = schedule_type
        if schedule is not UNSET:
            field_dict["schedule"] = schedule
        if user_event is not UNSET:
            field_dict["user_event"] = user_event
        if type_ is not UNSET:
            field_dict["type"] = type_
        if path is not UNSET:
            field_dict["path"] = path
        if protocol is not UNSET:
            field_dict["protocol"] = protocol
        if req_method is not UNSET:
            field_dict["req_method"] = req_method
        if group_id is not UNSET:
            field_dict["group_id"] = group_id
        if group_name is not UNSET:
            field_dict["group_name"] = group_name
        if match_mode is not UNSET:
            field_dict["match_mode"] = match_mode
        if env_name is not UNSET:
            field_dict["env_name"] = env_name
        if env_id is not UNSET:
            field_dict["env_id"] = env_id
        if auth is not UNSET:
            field_dict["auth"] = auth
        if func_info is not UNSET:
            field_dict["func_info"] = func_info
        if sl_domain is not UNSET:
            field_dict["sl_domain"] = sl_domain
        if backend_type is not UNSET:
            field_dict["backend_type"] = backend_type
        if operations is not UNSET:
            field_dict["operations"] = operations
        if instance_id is not UNSET:
            field_dict["instance_id"] = instance_id
        if collection_name is not UNSET:
            field_dict["collection_name"] = collection_name
        if db_name is not UNSET:
            field_dict["db_name"] = db_name
        if db_password is not UNSET:
            field_dict["db_password"] = db_password
        if batch_size is not UNSET:
            field_dict["batch_size"] = batch_size
        if queue_id is not UNSET:
            field_dict["queue_id"] = queue_id
        if consumer_group_id is not UNSET:
            field_dict["consumer_group_id"] = consumer_group_id
        if polling_interval is not UNSET:
            field_dict["polling_interval"] = polling_interval
        if stream_name is not UNSET:
            field_dict["stream_name"] = stream_name
        if sharditerator_type is not UNSET:
            field_dict["sharditerator_type"] = sharditerator_type
        if polling_unit is not UNSET:
            field_dict["polling_unit"] = polling_unit
        if max_fetch_bytes is not UNSET:
            field_dict["max_fetch_bytes"] = max_fetch_bytes
        if is_serial is not UNSET:
            field_dict["is_serial"] = is_serial
        if log_group_id is not UNSET:
            field_dict["log_group_id"] = log_group_id
        if log_topic_id is not UNSET:
            field_dict["log_topic_id"] = log_topic_id
        if bucket is not UNSET:
            field_dict["bucket"] = bucket
        if prefix is not UNSET:
            field_dict["prefix"] = prefix
        if suffix is not UNSET:
            field_dict["suffix"] = suffix
        if events is not UNSET:
            field_dict["events"] = events
        if topic_urn is not UNSET:
            field_dict["topic_urn"] = topic_urn
        if topic_ids is not UNSET:
            field_dict["topic_ids"] = topic_ids
        if kafka_user is not UNSET:
            field_dict["kafka_user"] = kafka_user
        if kafka_password is not UNSET:
            field_dict["kafka_password"] = kafka_password
        if kafka_connect_address is not UNSET:
            field_dict["kafka_connect_address"] = kafka_connect_address
        if kafka_ssl_enable is not UNSET:
            field_dict["kafka_ssl_enable"] = kafka_ssl_enable
        if access_password is not UNSET:
            field_dict["access_password"] = access_password
        if access_user is not UNSET:
            field_dict["access_user"] = access_user
        if connect_address is not UNSET:
            field_dict["connect_address"] = connect_address
        if exchange_name is not UNSET:
            field_dict["exchange_name"] = exchange_name
        if vhost is not UNSET:
            field_dict["vhost"] = vhost
        if ssl_enable is not UNSET:
            field_dict["ssl_enable"] = ssl_enable
        if enable_acl is not UNSET:
            field_dict["enable_acl"] = enable_acl
        if access_key is not UNSET:
            field_dict["access_key"] = access_key
        if secret_key is not UNSET:
            field_dict["secret_key"] = secret_key
        if key_encode is not UNSET:
            field_dict["Key_encode"] = key_encode
        if agency is not UNSET:
            field_dict["agency"] = agency
        if channel_name is not UNSET:
            field_dict["channel_name"] = channel_name
        if channel_id is not UNSET:
            field_dict["channel_id"] = channel_id
        if source_name is not UNSET:
            field_dict["source_name"] = source_name
        if created_time is not UNSET:
            field_dict["created_time"] = created_time
        if status is not UNSET:
            field_dict["status"] = status
        if trigger_name is not UNSET:
            field_dict["trigger_name"] = trigger_name
        if event_types is not UNSET:
            field_dict["event_types"] = event_types

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not TriggerEventDataRequestBody or type(src_dict) is not dict:
            return indirectly(TriggerEventDataRequestBody, cls, src_dict)
        self = cls.__new__(cls)
        self.name = UNSET if (v := src_dict.get("name")) is None else v
        self.schedule_type = (
            UNSET
            if (v := src_dict.get("schedule_type")) is None
            else check_trigger_event_data_request_body_schedule_type(v)
        )
        self.schedule = UNSET if (v := src_dict.get("schedule")) is None else v
        self.user_event = UNSET if (v := src_dict.get("user_event")) is None else v
        self.type_ = UNSET if (v := src_dict.get("type")) is None else v
        self.path = UNSET if (v := src_dict.get("path")) is None else v
        self.protocol = (
            UNSET if (v := src_dict.get("protocol")) is None else check_trigger_event_data_request_body_protocol(v)
        )
        self.req_method = (
            UNSET if (v := src_dict.get("req_method")) is None else check_trigger_event_data_request_body_req_method(v)
        )
        self.group_id = UNSET if (v := src_dict.get("group_id")) is None else v
        self.group_name = UNSET if (v := src_dict.get("group_name")) is None else v
        self.match_mode = (
            UNSET if (v := src_dict.get("match_mode")) is None else check_trigger_event_data_request_body_match_mode(v)
        )
        self.env_name = UNSET if (v := src_dict.get("env_name")) is None else v
        self.env_id = UNSET if (v := src_dict.get("env_id")) is None else v
        self.auth = UNSET if (v := src_dict.get("auth")) is None else check_trigger_event_data_request_body_auth(v)
        self.func_info = UNSET if (v := src_dict.get("func_info")) is None else _models.ApigTriggerFuncInfo.from_dict(v)
        self.sl_domain = UNSET if (v := src_dict.get("sl_domain")) is None else v
        self.backend_type = (
            UNSET
            if (v := src_dict.get("backend_type")) is None
            else check_trigger_event_data_request_body_backend_type(v)
        )
        self.operations = (
            UNSET if (v := src_dict.get("operations")) is None else whole(v, "TriggerEventDataRequestBody.operations")
        )
        self.instance_id = UNSET if (v := src_dict.get("instance_id")) is None else v
        self.collection_name = UNSET if (v := src_dict.get("collection_name")) is None else v
        self.db_name = UNSET if (v := src_dict.get("db_name")) is None else v
        self.db_password = UNSET if (v := src_dict.get("db_password")) is None else v
        self.batch_size = UNSET if (v := src_dict.get("batch_size")) is None else v
        self.queue_id = UNSET if (v := src_dict.get("queue_id")) is None else v
        self.consumer_group_id = UNSET if (v := src_dict.get("consumer_group_id")) is None else v
        self.polling_interval = UNSET if (v := src_dict.get("polling_interval")) is None else v
        self.stream_name = UNSET if (v := src_dict.get("stream_name")) is None else v
        self.sharditerator_type = (
            UNSET
            if (v := src_dict.get("sharditerator_type")) is None
            else check_trigger_event_data_request_body_sharditerator_type(v)
        )
        self.polling_unit = (
            UNSET
            if (v := src_dict.get("polling_unit")) is None
            else check_trigger_event_data_request_body_polling_unit(v)
        )
        self.max_fetch_bytes = UNSET if (v := src_dict.get("max_fetch_bytes")) is None else v
        self.is_serial = (
            UNSET if (v := src_dict.get("is_serial")) is None else check_trigger_event_data_request_body_is_serial(v)
        )
        self.log_group_id = UNSET if (v := src_dict.get("log_group_id")) is None else v
        self.log_topic_id = UNSET if (v := src_dict.get("log_topic_id")) is None else v
        self.bucket = UNSET if (v := src_dict.get("bucket")) is None else v
        self.prefix = UNSET if (v := src_dict.get("prefix")) is None else v
        self.suffix = UNSET if (v := src_dict.get("suffix")) is None else v
        self.events = UNSET if (v := src_dict.get("events")) is None else whole(v, "TriggerEventDataRequestBody.events")
        self.topic_urn = UNSET if (v := src_dict.get("topic_urn")) is None else v
        self.topic_ids = (
            UNSET if (v := src_dict.get("topic_ids")) is None else whole(v, "TriggerEventDataRequestBody.topic_ids")
        )
        self.kafka_user = UNSET if (v := src_dict.get("kafka_user")) is None else v
        self.kafka_password = UNSET if (v := src_dict.get("kafka_password")) is None else v
        self.kafka_connect_address = UNSET if (v := src_dict.get("kafka_connect_address")) is None else v
        self.kafka_ssl_enable = UNSET if (v := src_dict.get("kafka_ssl_enable")) is None else v
        self.access_password = UNSET if (v := src_dict.get("access_password")) is None else v
        self.access_user = UNSET if (v := src_dict.get("access_user")) is None else v
        self.connect_address = UNSET if (v := src_dict.get("connect_address")) is None else v
        self.exchange_name = UNSET if (v := src_dict.get("exchange_name")) is None else v
        self.vhost = UNSET if (v := src_dict.get("vhost")) is None else v
        self.ssl_enable = UNSET if (v := src_dict.get("ssl_enable")) is None else v
        self.enable_acl = UNSET if (v := src_dict.get("enable_acl")) is None else v
        self.access_key = UNSET if (v := src_dict.get("access_key")) is None else v
        self.secret_key = UNSET if (v := src_dict.get("secret_key")) is None else v
        self.key_encode = UNSET if (v := src_dict.get("Key_encode")) is None else v
        self.agency = UNSET if (v := src_dict.get("agency")) is None else v
        self.channel_name = UNSET if (v := src_dict.get("channel_name")) is None else v
        self.channel_id = UNSET if (v := src_dict.get("channel_id")) is None else v
        self.source_name = UNSET if (v := src_dict.get("source_name")) is None else v
        self.created_time = UNSET if (v := src_dict.get("created_time")) is None else datetime.datetime.fromisoformat(v)
        self.status = (
            UNSET if (v := src_dict.get("status")) is None else check_trigger_event_data_request_body_status(v)
        )
        self.trigger_name = UNSET if (v := src_dict.get("trigger_name")) is None else v
        self.event_types = (
            UNSET if (v := src_dict.get("event_types")) is None else whole(v, "TriggerEventDataRequestBody.event_types")
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

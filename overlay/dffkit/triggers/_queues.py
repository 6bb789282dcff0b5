"""Runs a function with what waits in a queue or a stream; ``batch_size`` is how much one run gets at most."""

from collections.abc import Sequence
from dataclasses import KW_ONLY, dataclass, field
from typing import Annotated, Any, Literal

from ..errors import MisuseError
from ._fitting import Password, Range, Whole
from ._trigger import Trigger

Batch = Annotated[int, Range(1, 1_000)]


@dataclass(frozen=True)
class Dis(Trigger):
    """Runs a function with the records of a data ingestion stream; the function needs an agency.

    - ``sharditerator_type``: starts at the oldest record (``TRIM_HORIZON``) or at the newest (``LATEST``).
    - ``polling_interval``: the distance of two reads, in ``polling_unit``.
    - ``is_serial``: whether to read on only after the records read were handled.
    - ``batch_size``: 1 to 10,000; ``max_fetch_bytes``: bytes a read takes at most.
    """

    trigger_type_code = "DIS"

    stream_name: str
    _: KW_ONLY
    sharditerator_type: Literal["TRIM_HORIZON", "LATEST"]
    polling_interval: Whole
    polling_unit: Literal["s", "ms"]
    is_serial: bool
    batch_size: Annotated[int, Range(1, 10_000)]
    max_fetch_bytes: Annotated[int, Range(0)] | None = None

    def event_data(self) -> dict[str, Any]:
        """As it goes over the wire: yes or no is a text here."""
        return super().event_data() | {"is_serial": "true" if self.is_serial else "false"}


@dataclass(frozen=True)
class Dms(Trigger):
    """Runs a function with the messages of a queue; the function needs an agency."""

    trigger_type_code = "DMS"

    queue_id: str
    consumer_group_id: str
    polling_interval: Whole


@dataclass(frozen=True)
class Kafka(Trigger):
    """Runs a function with the messages of topics of a Kafka instance; ``batch_size`` 1 to 1,000.

    The function needs a VPC and an agency; user and password, where the instance asks for them.
    """

    trigger_type_code = "KAFKA"

    instance_id: str
    topic_ids: Sequence[str]
    batch_size: Batch
    _: KW_ONLY
    kafka_user: str | None = None
    kafka_password: Password | None = field(default=None, repr=False)
    kafka_connect_address: str | None = None
    kafka_ssl_enable: bool | None = None


@dataclass(frozen=True)
class OpenSourceKafka(Trigger):
    """Runs a function with the messages of topics of a Kafka of one's own; ``batch_size`` 1 to 1,000.

    ``kafka_connect_address`` are its brokers, joined by commas. The API reference does not say which fields this kind
    takes: these are what the console asks for, under the names they have with :class:`Kafka`.

    Source: user guide, "Using an Open-Source Kafka Trigger".
    """

    trigger_type_code = "OPENSOURCEKAFKA"

    kafka_connect_address: str
    topic_ids: Sequence[str]
    batch_size: Batch
    _: KW_ONLY
    kafka_user: str | None = None
    kafka_password: Password | None = field(default=None, repr=False)
    kafka_ssl_enable: bool | None = None


@dataclass(frozen=True)
class RabbitMq(Trigger):
    """Runs a function with the messages of the queues behind an exchange of RabbitMQ; ``batch_size`` 1 to 1,000."""

    trigger_type_code = "RABBITMQ"

    instance_id: str
    exchange_name: str
    access_password: Password = field(repr=False)
    batch_size: Batch
    _: KW_ONLY
    access_user: str | None = None
    connect_address: str | None = None
    vhost: str | None = None
    ssl_enable: bool | None = None


@dataclass(frozen=True)
class RocketMq(Trigger):
    """Runs a function with the messages of a RocketMQ instance; ``batch_size`` 1 to 1,000.

    With ``enable_acl``, ``access_key`` (the user) and ``secret_key`` (the password) are demanded.
    """

    trigger_type_code = "ROCKETMQ"

    instance_id: str
    batch_size: Batch
    _: KW_ONLY
    enable_acl: bool | None = None
    access_key: str | None = None
    secret_key: Password | None = field(default=None, repr=False)

    def _check(self) -> None:
        if self.enable_acl and (self.access_key is None or self.secret_key is None):
            raise MisuseError("RocketMq: enable_acl=True demands access_key and secret_key: pass both")

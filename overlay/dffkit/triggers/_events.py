"""Runs a function with what other services report."""

from collections.abc import Sequence
from dataclasses import KW_ONLY, dataclass, fields
from typing import Annotated, Any, Literal

from ..errors import MisuseError
from ._fitting import Form, Length
from ._trigger import Trigger

ObsEvent = Literal[
    "ObjectCreated",
    "Put",
    "Post",
    "Copy",
    "CompleteMultipartUpload",
    "ObjectRemoved",
    "Delete",
    "DeleteMarkerCreated",
    "s3:ObjectCreated:*",
    "s3:ObjectCreated:Put",
    "s3:ObjectCreated:Post",
    "s3:ObjectCreated:Copy",
    "s3:ObjectCreated:CompleteMultipartUpload",
    "s3:ObjectRemoved:*",
    "s3:ObjectRemoved:Delete",
    "s3:ObjectRemoved:DeleteMarkerCreated",
]
TOPIC = Form("the URN of a topic, urn:smn:<region>:<project id>:<topic>", "urn:smn:[^:]+:[^:]+:.+")
OPERATION = Form("<service>:<kind of resource>:<operations>, as 'IAM:user:login;logout'", "[^:]+:[^:]+:[^:]+")


@dataclass(frozen=True)
class Obs(Trigger):
    """Runs a function when objects of a bucket come, or go.

    - ``events``: ``ObjectCreated`` and ``ObjectRemoved`` stand for all of their kind, the others for one; also as OBS
      spells them, ``s3:ObjectCreated:*``.
    - ``prefix``, ``suffix``: only objects whose name begins or ends so; at most 1,024 characters each.
    - ``name``: of the notification; left out, the id of the trigger.
    """

    trigger_type_code = "OBS"

    bucket: Annotated[str, Length(64)]
    events: Sequence[ObsEvent]
    _: KW_ONLY
    prefix: Annotated[str, Length(1_024)] | None = None
    suffix: Annotated[str, Length(1_024)] | None = None
    name: str | None = None


@dataclass(frozen=True)
class Smn(Trigger):
    """Runs a function with the messages of a topic."""

    trigger_type_code = "SMN"

    topic_urn: Annotated[str, Length(255), TOPIC]


@dataclass(frozen=True)
class Lts(Trigger):
    """Runs a function with the lines of a log stream, ``log_topic_id``; the function needs an agency."""

    trigger_type_code = "LTS"

    log_group_id: str
    log_topic_id: str


@dataclass(frozen=True)
class Cts(Trigger):
    """Runs a function with the operations that Cloud Trace records; it has to be in use before.

    Each of ``operations`` is ``<service>:<kind of resource>:<operations>``, with ``;`` between several.
    """

    trigger_type_code = "CTS"

    operations: Sequence[Annotated[str, OPERATION]]
    _: KW_ONLY
    name: str | None = None


@dataclass(frozen=True)
class EventGrid(Trigger):
    """Runs a function with events of EventGrid. The vendor does not say which of these fields are demanded.

    ``key_encode``, for events of OBS: whether the names of objects are encoded.
    """

    trigger_type_code = "EVENTGRID"

    _: KW_ONLY
    trigger_name: str | None = None
    channel_id: str | None = None
    channel_name: str | None = None
    source_name: str | None = None
    event_types: Sequence[str] | None = None
    agency: str | None = None
    key_encode: bool | None = None

    def event_data(self) -> dict[str, Any]:
        """As it goes over the wire: one name has a capital there."""
        return {"Key_encode" if name == "key_encode" else name: value for name, value in super().event_data().items()}

    def _check(self) -> None:
        if all(getattr(self, field.name) is None for field in fields(self)):
            raise MisuseError("EventGrid: nothing says which events; pass source_name and event_types at least")

"""What can start a function: one frozen record a kind, checked when it is made.

``FunctionGraph.create_trigger(function_urn, Timer("nightly", "0 15 2 * * ?"))`` makes one. What a kind demands are its
required fields; the names are the vendor's. Every value that cannot be right raises :class:`~dffkit.errors.MisuseError`
at once, before anything is sent. Passwords stay out of ``repr``.

Two kinds have no record, because the vendor documents no fields for them: APIC and IOTDA. They are created with
``fg.api.triggers.create_function_trigger``, as is everything else that these records do not know.

Source: Huawei Cloud, FunctionGraph API reference, "Creating a Trigger".
"""

from ._databases import Dds, GaussMongo
from ._events import Cts, EventGrid, Lts, Obs, ObsEvent, Smn
from ._gateways import Apig, DedicatedGateway
from ._queues import Dis, Dms, Kafka, OpenSourceKafka, RabbitMq, RocketMq
from ._timer import Timer
from ._trigger import Trigger

__all__ = [
    "Apig",
    "Cts",
    "Dds",
    "DedicatedGateway",
    "Dis",
    "Dms",
    "EventGrid",
    "GaussMongo",
    "Kafka",
    "Lts",
    "Obs",
    "ObsEvent",
    "OpenSourceKafka",
    "RabbitMq",
    "RocketMq",
    "Smn",
    "Timer",
    "Trigger",
]

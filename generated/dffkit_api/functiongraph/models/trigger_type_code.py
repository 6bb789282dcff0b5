# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

TriggerTypeCode = Literal[
    "APIC",
    "APIG",
    "CTS",
    "DDS",
    "DEDICATEDGATEWAY",
    "DIS",
    "DMS",
    "EVENTGRID",
    "GAUSSMONGO",
    "IOTDA",
    "KAFKA",
    "LTS",
    "OBS",
    "OPENSOURCEKAFKA",
    "RABBITMQ",
    "ROCKETMQ",
    "SMN",
    "TIMER",
]

TRIGGER_TYPE_CODE_VALUES: frozenset[str] = frozenset(
    [
        "APIC",
        "APIG",
        "CTS",
        "DDS",
        "DEDICATEDGATEWAY",
        "DIS",
        "DMS",
        "EVENTGRID",
        "GAUSSMONGO",
        "IOTDA",
        "KAFKA",
        "LTS",
        "OBS",
        "OPENSOURCEKAFKA",
        "RABBITMQ",
        "ROCKETMQ",
        "SMN",
        "TIMER",
    ]
)


def check_trigger_type_code(value: Any) -> TriggerTypeCode:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: TriggerTypeCode = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("TriggerTypeCode", value, f"str, one of {sorted(TRIGGER_TYPE_CODE_VALUES)!r}")

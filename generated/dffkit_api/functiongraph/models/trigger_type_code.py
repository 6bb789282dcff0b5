# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Literal, cast

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
        "SMN",
        "TIMER",
    ]
)


def check_trigger_type_code(value: object) -> TriggerTypeCode:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    if isinstance(value, str):
        return cast(TriggerTypeCode, value)
    raise TypeError(f"Unexpected value {value!r}. Expected str, one of {sorted(TRIGGER_TYPE_CODE_VALUES)!r}")

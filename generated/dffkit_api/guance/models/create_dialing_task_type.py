# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

CreateDialingTaskType = Literal["browser", "dns", "grpc", "http", "icmp", "tcp", "websocket"]

CREATE_DIALING_TASK_TYPE_VALUES: frozenset[str] = frozenset(
    ["browser", "dns", "grpc", "http", "icmp", "tcp", "websocket"]
)


def check_create_dialing_task_type(value: Any) -> CreateDialingTaskType:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: CreateDialingTaskType = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("CreateDialingTaskType", value, f"str, one of {sorted(CREATE_DIALING_TASK_TYPE_VALUES)!r}")

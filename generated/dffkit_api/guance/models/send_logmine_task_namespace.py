# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

SendLogmineTaskNamespace = Literal[
    "backup_log",
    "custom_object",
    "keyevent",
    "logging",
    "network",
    "object",
    "object_history",
    "profiling",
    "rum",
    "security",
    "tracing",
    "unrecovered_event",
]

SEND_LOGMINE_TASK_NAMESPACE_VALUES: frozenset[str] = frozenset(
    [
        "backup_log",
        "custom_object",
        "keyevent",
        "logging",
        "network",
        "object",
        "object_history",
        "profiling",
        "rum",
        "security",
        "tracing",
        "unrecovered_event",
    ]
)


def check_send_logmine_task_namespace(value: Any) -> SendLogmineTaskNamespace:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: SendLogmineTaskNamespace = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("SendLogmineTaskNamespace", value, f"str, one of {sorted(SEND_LOGMINE_TASK_NAMESPACE_VALUES)!r}")

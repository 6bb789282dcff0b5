# Generated from specs/dataway/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

WriteCategory = Literal[
    "custom_object",
    "keyevent",
    "langfuse-v2",
    "llm_agent",
    "logging",
    "metric",
    "metrics",
    "network",
    "object",
    "object_change",
    "profiling",
    "rum",
    "security",
    "siem_logging",
    "tracing",
]

WRITE_CATEGORY_VALUES: frozenset[str] = frozenset(
    [
        "custom_object",
        "keyevent",
        "langfuse-v2",
        "llm_agent",
        "logging",
        "metric",
        "metrics",
        "network",
        "object",
        "object_change",
        "profiling",
        "rum",
        "security",
        "siem_logging",
        "tracing",
    ]
)


def check_write_category(value: Any) -> WriteCategory:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: WriteCategory = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("WriteCategory", value, f"str, one of {sorted(WRITE_CATEGORY_VALUES)!r}")

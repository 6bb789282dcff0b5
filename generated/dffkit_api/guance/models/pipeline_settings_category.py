# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

PipelineSettingsCategory = Literal[
    "billing",
    "custom_object",
    "dialtesting",
    "keyevent",
    "logging",
    "metric",
    "network",
    "object",
    "profiling",
    "rum",
    "security",
    "tracing",
]

PIPELINE_SETTINGS_CATEGORY_VALUES: frozenset[str] = frozenset(
    [
        "billing",
        "custom_object",
        "dialtesting",
        "keyevent",
        "logging",
        "metric",
        "network",
        "object",
        "profiling",
        "rum",
        "security",
        "tracing",
    ]
)


def check_pipeline_settings_category(value: Any) -> PipelineSettingsCategory:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: PipelineSettingsCategory = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("PipelineSettingsCategory", value, f"str, one of {sorted(PIPELINE_SETTINGS_CATEGORY_VALUES)!r}")

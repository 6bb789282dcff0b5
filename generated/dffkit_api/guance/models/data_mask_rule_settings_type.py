# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

DataMaskRuleSettingsType = Literal[
    "billing",
    "custom_object",
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

DATA_MASK_RULE_SETTINGS_TYPE_VALUES: frozenset[str] = frozenset(
    [
        "billing",
        "custom_object",
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


def check_data_mask_rule_settings_type(value: Any) -> DataMaskRuleSettingsType:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: DataMaskRuleSettingsType = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("DataMaskRuleSettingsType", value, f"str, one of {sorted(DATA_MASK_RULE_SETTINGS_TYPE_VALUES)!r}")

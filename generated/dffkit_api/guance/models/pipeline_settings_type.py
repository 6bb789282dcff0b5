# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

PipelineSettingsType = Literal["central", "local"]

PIPELINE_SETTINGS_TYPE_VALUES: frozenset[str] = frozenset(["central", "local"])


def check_pipeline_settings_type(value: Any) -> PipelineSettingsType:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: PipelineSettingsType = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("PipelineSettingsType", value, f"str, one of {sorted(PIPELINE_SETTINGS_TYPE_VALUES)!r}")

# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

PipelineSettingsDataType = Literal["json", "line_protocol", "message"]

PIPELINE_SETTINGS_DATA_TYPE_VALUES: frozenset[str] = frozenset(["json", "line_protocol", "message"])


def check_pipeline_settings_data_type(value: Any) -> PipelineSettingsDataType:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: PipelineSettingsDataType = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("PipelineSettingsDataType", value, f"str, one of {sorted(PIPELINE_SETTINGS_DATA_TYPE_VALUES)!r}")

# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

ImportPipelinesPipelineType = Literal["all", "logging"]

IMPORT_PIPELINES_PIPELINE_TYPE_VALUES: frozenset[str] = frozenset(["all", "logging"])


def check_import_pipelines_pipeline_type(value: Any) -> ImportPipelinesPipelineType:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: ImportPipelinesPipelineType = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("ImportPipelinesPipelineType", value, f"str, one of {sorted(IMPORT_PIPELINES_PIPELINE_TYPE_VALUES)!r}")

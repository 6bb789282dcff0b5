# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

ExportFunctionType = Literal["code", "config"]

EXPORT_FUNCTION_TYPE_VALUES: frozenset[str] = frozenset(["code", "config"])


def check_export_function_type(value: Any) -> ExportFunctionType:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: ExportFunctionType = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("ExportFunctionType", value, f"str, one of {sorted(EXPORT_FUNCTION_TYPE_VALUES)!r}")

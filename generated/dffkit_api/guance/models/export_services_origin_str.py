# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

ExportServicesOriginStr = Literal["0", "1"]

EXPORT_SERVICES_ORIGIN_STR_VALUES: frozenset[str] = frozenset(["0", "1"])


def check_export_services_origin_str(value: Any) -> ExportServicesOriginStr:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: ExportServicesOriginStr = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("ExportServicesOriginStr", value, f"str, one of {sorted(EXPORT_SERVICES_ORIGIN_STR_VALUES)!r}")

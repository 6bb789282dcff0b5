# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

GetServiceOriginStr = Literal["0", "1"]

GET_SERVICE_ORIGIN_STR_VALUES: frozenset[str] = frozenset(["0", "1"])


def check_get_service_origin_str(value: Any) -> GetServiceOriginStr:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: GetServiceOriginStr = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("GetServiceOriginStr", value, f"str, one of {sorted(GET_SERVICE_ORIGIN_STR_VALUES)!r}")

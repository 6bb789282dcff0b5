# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

GetTracingServiceCatalogOriginStr = Literal[0, 1]

GET_TRACING_SERVICE_CATALOG_ORIGIN_STR_VALUES: frozenset[int] = frozenset([0, 1])


def check_get_tracing_service_catalog_origin_str(value: Any) -> GetTracingServiceCatalogOriginStr:
    """The value as it came, known or not; raises ``TypeError`` where it is no int."""
    taken: GetTracingServiceCatalogOriginStr = value
    if isinstance(value, int) and not isinstance(value, bool):
        return taken
    from ..types import other_value

    other_value(
        "GetTracingServiceCatalogOriginStr",
        value,
        f"int, one of {sorted(GET_TRACING_SERVICE_CATALOG_ORIGIN_STR_VALUES)!r}",
    )

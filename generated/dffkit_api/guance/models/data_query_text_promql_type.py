# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

DataQueryTextPromqlType = Literal["instantQuery", "rangeQuery"]

DATA_QUERY_TEXT_PROMQL_TYPE_VALUES: frozenset[str] = frozenset(["instantQuery", "rangeQuery"])


def check_data_query_text_promql_type(value: Any) -> DataQueryTextPromqlType:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: DataQueryTextPromqlType = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("DataQueryTextPromqlType", value, f"str, one of {sorted(DATA_QUERY_TEXT_PROMQL_TYPE_VALUES)!r}")

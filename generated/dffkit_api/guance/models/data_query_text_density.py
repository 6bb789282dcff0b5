# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

DataQueryTextDensity = Literal["high", "low", "lower", "medium"]

DATA_QUERY_TEXT_DENSITY_VALUES: frozenset[str] = frozenset(["high", "low", "lower", "medium"])


def check_data_query_text_density(value: Any) -> DataQueryTextDensity:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: DataQueryTextDensity = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("DataQueryTextDensity", value, f"str, one of {sorted(DATA_QUERY_TEXT_DENSITY_VALUES)!r}")

# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

DataQueryQtype = Literal["dql", "promql"]

DATA_QUERY_QTYPE_VALUES: frozenset[str] = frozenset(["dql", "promql"])


def check_data_query_qtype(value: Any) -> DataQueryQtype:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: DataQueryQtype = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("DataQueryQtype", value, f"str, one of {sorted(DATA_QUERY_QTYPE_VALUES)!r}")

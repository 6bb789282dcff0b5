# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

DataQueryTextOutputFormat = Literal["lineprotocol"]

DATA_QUERY_TEXT_OUTPUT_FORMAT_VALUES: frozenset[str] = frozenset(["lineprotocol"])


def check_data_query_text_output_format(value: Any) -> DataQueryTextOutputFormat:
    """The value, if it is the only one there may be; raises ``TypeError`` otherwise."""
    taken: DataQueryTextOutputFormat = value
    if isinstance(value, str) and value in DATA_QUERY_TEXT_OUTPUT_FORMAT_VALUES:
        return taken
    from ..types import other_value

    other_value("DataQueryTextOutputFormat", value, repr(next(iter(DATA_QUERY_TEXT_OUTPUT_FORMAT_VALUES))))

# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Literal, cast

DataQueryTextOutputFormat = Literal["lineprotocol"]

DATA_QUERY_TEXT_OUTPUT_FORMAT_VALUES: frozenset[str] = frozenset(["lineprotocol"])


def check_data_query_text_output_format(value: object) -> DataQueryTextOutputFormat:
    """The value, if it is the only one there may be; raises ``TypeError`` otherwise."""
    if isinstance(value, str) and value in DATA_QUERY_TEXT_OUTPUT_FORMAT_VALUES:
        return cast(DataQueryTextOutputFormat, value)
    raise TypeError(f"Unexpected value {value!r}. Expected {next(iter(DATA_QUERY_TEXT_OUTPUT_FORMAT_VALUES))!r}")

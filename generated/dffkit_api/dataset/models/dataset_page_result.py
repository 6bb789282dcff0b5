# Generated from specs/dataset/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Literal, cast

DatasetPageResult = Literal["success"]

DATASET_PAGE_RESULT_VALUES: frozenset[str] = frozenset(["success"])


def check_dataset_page_result(value: object) -> DatasetPageResult:
    """The value, if it is the only one there may be; raises ``TypeError`` otherwise."""
    if isinstance(value, str) and value in DATASET_PAGE_RESULT_VALUES:
        return cast(DatasetPageResult, value)
    raise TypeError(f"Unexpected value {value!r}. Expected {next(iter(DATASET_PAGE_RESULT_VALUES))!r}")

# Generated from specs/dataset/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

DatasetPageResult = Literal["success"]

DATASET_PAGE_RESULT_VALUES: frozenset[str] = frozenset(["success"])


def check_dataset_page_result(value: Any) -> DatasetPageResult:
    """The value, if it is the only one there may be; raises ``TypeError`` otherwise."""
    taken: DatasetPageResult = value
    if isinstance(value, str) and value in DATASET_PAGE_RESULT_VALUES:
        return taken
    from ..types import other_value

    other_value("DatasetPageResult", value, repr(next(iter(DATASET_PAGE_RESULT_VALUES))))

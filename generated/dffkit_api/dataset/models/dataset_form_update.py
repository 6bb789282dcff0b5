# Generated from specs/dataset/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Literal, cast

DatasetFormUpdate = Literal[0, 1]

DATASET_FORM_UPDATE_VALUES: frozenset[int] = frozenset([0, 1])


def check_dataset_form_update(value: object) -> DatasetFormUpdate:
    """The value as it came, known or not; raises ``TypeError`` where it is no int."""
    if isinstance(value, int) and not isinstance(value, bool):
        return cast(DatasetFormUpdate, value)
    raise TypeError(f"Unexpected value {value!r}. Expected int, one of {sorted(DATASET_FORM_UPDATE_VALUES)!r}")

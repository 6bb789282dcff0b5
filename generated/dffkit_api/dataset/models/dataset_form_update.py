# Generated from specs/dataset/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

DatasetFormUpdate = Literal[0, 1]

DATASET_FORM_UPDATE_VALUES: frozenset[int] = frozenset([0, 1])


def check_dataset_form_update(value: Any) -> DatasetFormUpdate:
    """The value as it came, known or not; raises ``TypeError`` where it is no int."""
    taken: DatasetFormUpdate = value
    if isinstance(value, int) and not isinstance(value, bool):
        return taken
    from ..types import other_value

    other_value("DatasetFormUpdate", value, f"int, one of {sorted(DATASET_FORM_UPDATE_VALUES)!r}")

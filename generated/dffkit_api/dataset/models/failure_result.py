# Generated from specs/dataset/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

FailureResult = Literal["error"]

FAILURE_RESULT_VALUES: frozenset[str] = frozenset(["error"])


def check_failure_result(value: Any) -> FailureResult:
    """The value, if it is the only one there may be; raises ``TypeError`` otherwise."""
    taken: FailureResult = value
    if isinstance(value, str) and value in FAILURE_RESULT_VALUES:
        return taken
    from ..types import other_value

    other_value("FailureResult", value, repr(next(iter(FAILURE_RESULT_VALUES))))

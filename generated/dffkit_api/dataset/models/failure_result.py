# Generated from specs/dataset/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Literal, cast

FailureResult = Literal["error"]

FAILURE_RESULT_VALUES: frozenset[str] = frozenset(["error"])


def check_failure_result(value: object) -> FailureResult:
    """The value, if it is the only one there may be; raises ``TypeError`` otherwise."""
    if isinstance(value, str) and value in FAILURE_RESULT_VALUES:
        return cast(FailureResult, value)
    raise TypeError(f"Unexpected value {value!r}. Expected {next(iter(FAILURE_RESULT_VALUES))!r}")

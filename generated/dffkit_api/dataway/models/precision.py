# Generated from specs/dataway/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Literal, cast

Precision = Literal["h", "m", "ms", "n", "s", "u"]

PRECISION_VALUES: frozenset[str] = frozenset(["h", "m", "ms", "n", "s", "u"])


def check_precision(value: object) -> Precision:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    if isinstance(value, str):
        return cast(Precision, value)
    raise TypeError(f"Unexpected value {value!r}. Expected str, one of {sorted(PRECISION_VALUES)!r}")

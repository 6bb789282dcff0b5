# Generated from specs/dataway/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

Precision = Literal["h", "m", "ms", "n", "s", "u"]

PRECISION_VALUES: frozenset[str] = frozenset(["h", "m", "ms", "n", "s", "u"])


def check_precision(value: Any) -> Precision:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: Precision = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("Precision", value, f"str, one of {sorted(PRECISION_VALUES)!r}")

# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

Direction = Literal["asc", "desc"]

DIRECTION_VALUES: frozenset[str] = frozenset(["asc", "desc"])


def check_direction(value: Any) -> Direction:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: Direction = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("Direction", value, f"str, one of {sorted(DIRECTION_VALUES)!r}")

# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

CheckerOptDirection = Literal["both", "down", "up"]

CHECKER_OPT_DIRECTION_VALUES: frozenset[str] = frozenset(["both", "down", "up"])


def check_checker_opt_direction(value: Any) -> CheckerOptDirection:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: CheckerOptDirection = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("CheckerOptDirection", value, f"str, one of {sorted(CHECKER_OPT_DIRECTION_VALUES)!r}")

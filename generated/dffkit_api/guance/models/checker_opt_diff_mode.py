# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

CheckerOptDiffMode = Literal["percent", "value"]

CHECKER_OPT_DIFF_MODE_VALUES: frozenset[str] = frozenset(["percent", "value"])


def check_checker_opt_diff_mode(value: Any) -> CheckerOptDiffMode:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: CheckerOptDiffMode = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("CheckerOptDiffMode", value, f"str, one of {sorted(CHECKER_OPT_DIFF_MODE_VALUES)!r}")

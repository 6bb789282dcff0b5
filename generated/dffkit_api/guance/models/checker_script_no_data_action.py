# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

CheckerScriptNoDataAction = Literal[
    "checkAs0", "criticalEvent", "errorEvent", "noData", "noDataEvent", "none", "okEvent", "recover", "warningEvent"
]

CHECKER_SCRIPT_NO_DATA_ACTION_VALUES: frozenset[str] = frozenset(
    ["checkAs0", "criticalEvent", "errorEvent", "noData", "noDataEvent", "none", "okEvent", "recover", "warningEvent"]
)


def check_checker_script_no_data_action(value: Any) -> CheckerScriptNoDataAction:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: CheckerScriptNoDataAction = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("CheckerScriptNoDataAction", value, f"str, one of {sorted(CHECKER_SCRIPT_NO_DATA_ACTION_VALUES)!r}")

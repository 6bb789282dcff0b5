# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

ShowResInstanceInfoAction = Literal["count", "filter"]

SHOW_RES_INSTANCE_INFO_ACTION_VALUES: frozenset[str] = frozenset(["count", "filter"])


def check_show_res_instance_info_action(value: Any) -> ShowResInstanceInfoAction:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: ShowResInstanceInfoAction = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("ShowResInstanceInfoAction", value, f"str, one of {sorted(SHOW_RES_INSTANCE_INFO_ACTION_VALUES)!r}")

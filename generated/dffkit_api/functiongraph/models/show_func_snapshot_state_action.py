# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

ShowFuncSnapshotStateAction = Literal["enableSnapshot", "state"]

SHOW_FUNC_SNAPSHOT_STATE_ACTION_VALUES: frozenset[str] = frozenset(["enableSnapshot", "state"])


def check_show_func_snapshot_state_action(value: Any) -> ShowFuncSnapshotStateAction:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: ShowFuncSnapshotStateAction = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("ShowFuncSnapshotStateAction", value, f"str, one of {sorted(SHOW_FUNC_SNAPSHOT_STATE_ACTION_VALUES)!r}")

# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

UpdateFuncSnapshotAction = Literal["disable", "enable"]

UPDATE_FUNC_SNAPSHOT_ACTION_VALUES: frozenset[str] = frozenset(["disable", "enable"])


def check_update_func_snapshot_action(value: Any) -> UpdateFuncSnapshotAction:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: UpdateFuncSnapshotAction = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("UpdateFuncSnapshotAction", value, f"str, one of {sorted(UPDATE_FUNC_SNAPSHOT_ACTION_VALUES)!r}")

# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

SnapshotStateState = Literal["circuit_breaking", "create_fail", "creating", "disable", "enable", "expire"]

SNAPSHOT_STATE_STATE_VALUES: frozenset[str] = frozenset(
    ["circuit_breaking", "create_fail", "creating", "disable", "enable", "expire"]
)


def check_snapshot_state_state(value: Any) -> SnapshotStateState:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: SnapshotStateState = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("SnapshotStateState", value, f"str, one of {sorted(SNAPSHOT_STATE_STATE_VALUES)!r}")

# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

FuncMountMountType = Literal["ecs", "sfs", "sfsTurbo"]

FUNC_MOUNT_MOUNT_TYPE_VALUES: frozenset[str] = frozenset(["ecs", "sfs", "sfsTurbo"])


def check_func_mount_mount_type(value: Any) -> FuncMountMountType:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: FuncMountMountType = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("FuncMountMountType", value, f"str, one of {sorted(FUNC_MOUNT_MOUNT_TYPE_VALUES)!r}")

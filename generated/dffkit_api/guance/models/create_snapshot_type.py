# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

CreateSnapshotType = Literal[
    "Log",
    "dashboard",
    "dialing_task",
    "keyevent",
    "logging",
    "measurement",
    "object",
    "rum",
    "scene_dashboard",
    "security",
    "tracing",
]

CREATE_SNAPSHOT_TYPE_VALUES: frozenset[str] = frozenset(
    [
        "Log",
        "dashboard",
        "dialing_task",
        "keyevent",
        "logging",
        "measurement",
        "object",
        "rum",
        "scene_dashboard",
        "security",
        "tracing",
    ]
)


def check_create_snapshot_type(value: Any) -> CreateSnapshotType:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: CreateSnapshotType = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("CreateSnapshotType", value, f"str, one of {sorted(CREATE_SNAPSHOT_TYPE_VALUES)!r}")

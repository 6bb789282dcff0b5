# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

ListSnapshotsType = Literal[
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

LIST_SNAPSHOTS_TYPE_VALUES: frozenset[str] = frozenset(
    [
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


def check_list_snapshots_type(value: Any) -> ListSnapshotsType:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: ListSnapshotsType = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("ListSnapshotsType", value, f"str, one of {sorted(LIST_SNAPSHOTS_TYPE_VALUES)!r}")

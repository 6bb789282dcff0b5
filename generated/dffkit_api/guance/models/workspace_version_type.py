# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

WorkspaceVersionType = Literal["free", "pay"]

WORKSPACE_VERSION_TYPE_VALUES: frozenset[str] = frozenset(["free", "pay"])


def check_workspace_version_type(value: Any) -> WorkspaceVersionType:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: WorkspaceVersionType = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("WorkspaceVersionType", value, f"str, one of {sorted(WORKSPACE_VERSION_TYPE_VALUES)!r}")

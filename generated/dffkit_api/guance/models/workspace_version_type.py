# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Literal, cast

WorkspaceVersionType = Literal["free", "pay"]

WORKSPACE_VERSION_TYPE_VALUES: frozenset[str] = frozenset(["free", "pay"])


def check_workspace_version_type(value: object) -> WorkspaceVersionType:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    if isinstance(value, str):
        return cast(WorkspaceVersionType, value)
    raise TypeError(f"Unexpected value {value!r}. Expected str, one of {sorted(WORKSPACE_VERSION_TYPE_VALUES)!r}")

# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

CreateWorkspaceLanguage = Literal["", "en", "zh"]

CREATE_WORKSPACE_LANGUAGE_VALUES: frozenset[str] = frozenset(["", "en", "zh"])


def check_create_workspace_language(value: Any) -> CreateWorkspaceLanguage:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: CreateWorkspaceLanguage = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("CreateWorkspaceLanguage", value, f"str, one of {sorted(CREATE_WORKSPACE_LANGUAGE_VALUES)!r}")

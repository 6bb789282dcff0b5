# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

WorkspaceLanguage = Literal["en", "zh"]

WORKSPACE_LANGUAGE_VALUES: frozenset[str] = frozenset(["en", "zh"])


def check_workspace_language(value: Any) -> WorkspaceLanguage:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: WorkspaceLanguage = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("WorkspaceLanguage", value, f"str, one of {sorted(WORKSPACE_LANGUAGE_VALUES)!r}")

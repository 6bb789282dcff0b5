# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Literal, cast

WorkspaceLanguage = Literal["en", "zh"]

WORKSPACE_LANGUAGE_VALUES: frozenset[str] = frozenset(["en", "zh"])


def check_workspace_language(value: object) -> WorkspaceLanguage:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    if isinstance(value, str):
        return cast(WorkspaceLanguage, value)
    raise TypeError(f"Unexpected value {value!r}. Expected str, one of {sorted(WORKSPACE_LANGUAGE_VALUES)!r}")

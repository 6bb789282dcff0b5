# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

ImportCheckersType = Literal["smartMonitor", "trigger"]

IMPORT_CHECKERS_TYPE_VALUES: frozenset[str] = frozenset(["smartMonitor", "trigger"])


def check_import_checkers_type(value: Any) -> ImportCheckersType:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: ImportCheckersType = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("ImportCheckersType", value, f"str, one of {sorted(IMPORT_CHECKERS_TYPE_VALUES)!r}")

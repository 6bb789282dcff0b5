# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

BooleanText = Literal["false", "true"]

BOOLEAN_TEXT_VALUES: frozenset[str] = frozenset(["false", "true"])


def check_boolean_text(value: Any) -> BooleanText:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: BooleanText = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("BooleanText", value, f"str, one of {sorted(BOOLEAN_TEXT_VALUES)!r}")

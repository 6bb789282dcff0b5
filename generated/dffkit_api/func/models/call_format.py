# Generated from specs/func/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

CallFormat = Literal["normal", "s", "simplified"]

CALL_FORMAT_VALUES: frozenset[str] = frozenset(["normal", "s", "simplified"])


def check_call_format(value: Any) -> CallFormat:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: CallFormat = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("CallFormat", value, f"str, one of {sorted(CALL_FORMAT_VALUES)!r}")

# Generated from specs/func/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Literal, cast

CallFormat = Literal["normal", "s", "simplified"]

CALL_FORMAT_VALUES: frozenset[str] = frozenset(["normal", "s", "simplified"])


def check_call_format(value: object) -> CallFormat:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    if isinstance(value, str):
        return cast(CallFormat, value)
    raise TypeError(f"Unexpected value {value!r}. Expected str, one of {sorted(CALL_FORMAT_VALUES)!r}")

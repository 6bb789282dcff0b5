# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

DialingCallPostMode = Literal["default", "script"]

DIALING_CALL_POST_MODE_VALUES: frozenset[str] = frozenset(["default", "script"])


def check_dialing_call_post_mode(value: Any) -> DialingCallPostMode:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: DialingCallPostMode = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("DialingCallPostMode", value, f"str, one of {sorted(DIALING_CALL_POST_MODE_VALUES)!r}")

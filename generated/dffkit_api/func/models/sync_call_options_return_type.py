# Generated from specs/func/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

SyncCallOptionsReturnType = Literal["jsonDumps", "raw"]

SYNC_CALL_OPTIONS_RETURN_TYPE_VALUES: frozenset[str] = frozenset(["jsonDumps", "raw"])


def check_sync_call_options_return_type(value: Any) -> SyncCallOptionsReturnType:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: SyncCallOptionsReturnType = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("SyncCallOptionsReturnType", value, f"str, one of {sorted(SYNC_CALL_OPTIONS_RETURN_TYPE_VALUES)!r}")

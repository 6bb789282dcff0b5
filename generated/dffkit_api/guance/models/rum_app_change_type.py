# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

RumAppChangeType = Literal["android", "custom", "ios", "miniapp", "reactnative", "web"]

RUM_APP_CHANGE_TYPE_VALUES: frozenset[str] = frozenset(["android", "custom", "ios", "miniapp", "reactnative", "web"])


def check_rum_app_change_type(value: Any) -> RumAppChangeType:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: RumAppChangeType = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("RumAppChangeType", value, f"str, one of {sorted(RUM_APP_CHANGE_TYPE_VALUES)!r}")

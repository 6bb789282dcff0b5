# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

NewRumAppType = Literal["android", "custom", "ios", "miniapp", "reactnative", "web"]

NEW_RUM_APP_TYPE_VALUES: frozenset[str] = frozenset(["android", "custom", "ios", "miniapp", "reactnative", "web"])


def check_new_rum_app_type(value: Any) -> NewRumAppType:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: NewRumAppType = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("NewRumAppType", value, f"str, one of {sorted(NEW_RUM_APP_TYPE_VALUES)!r}")

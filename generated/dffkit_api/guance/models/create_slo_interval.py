# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

CreateSloInterval = Literal["10m", "5m"]

CREATE_SLO_INTERVAL_VALUES: frozenset[str] = frozenset(["10m", "5m"])


def check_create_slo_interval(value: Any) -> CreateSloInterval:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: CreateSloInterval = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("CreateSloInterval", value, f"str, one of {sorted(CREATE_SLO_INTERVAL_VALUES)!r}")

# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

ModifySloInterval = Literal["10m", "5m"]

MODIFY_SLO_INTERVAL_VALUES: frozenset[str] = frozenset(["10m", "5m"])


def check_modify_slo_interval(value: Any) -> ModifySloInterval:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: ModifySloInterval = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("ModifySloInterval", value, f"str, one of {sorted(MODIFY_SLO_INTERVAL_VALUES)!r}")

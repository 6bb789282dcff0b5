# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

DialingDefinitionFrequency = Literal["12h", "15m", "1h", "1m", "24h", "30m", "5m", "6h"]

DIALING_DEFINITION_FREQUENCY_VALUES: frozenset[str] = frozenset(["12h", "15m", "1h", "1m", "24h", "30m", "5m", "6h"])


def check_dialing_definition_frequency(value: Any) -> DialingDefinitionFrequency:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: DialingDefinitionFrequency = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("DialingDefinitionFrequency", value, f"str, one of {sorted(DIALING_DEFINITION_FREQUENCY_VALUES)!r}")

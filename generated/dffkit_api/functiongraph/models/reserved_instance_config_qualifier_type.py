# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

ReservedInstanceConfigQualifierType = Literal["alias", "version"]

RESERVED_INSTANCE_CONFIG_QUALIFIER_TYPE_VALUES: frozenset[str] = frozenset(["alias", "version"])


def check_reserved_instance_config_qualifier_type(value: Any) -> ReservedInstanceConfigQualifierType:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: ReservedInstanceConfigQualifierType = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value(
        "ReservedInstanceConfigQualifierType",
        value,
        f"str, one of {sorted(RESERVED_INSTANCE_CONFIG_QUALIFIER_TYPE_VALUES)!r}",
    )

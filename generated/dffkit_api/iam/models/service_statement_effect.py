# Generated from specs/iam/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

ServiceStatementEffect = Literal["Allow", "Deny"]

SERVICE_STATEMENT_EFFECT_VALUES: frozenset[str] = frozenset(["Allow", "Deny"])


def check_service_statement_effect(value: Any) -> ServiceStatementEffect:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: ServiceStatementEffect = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("ServiceStatementEffect", value, f"str, one of {sorted(SERVICE_STATEMENT_EFFECT_VALUES)!r}")

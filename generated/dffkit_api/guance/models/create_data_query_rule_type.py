# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

CreateDataQueryRuleType = Literal["logging", "metric", "rum", "tracing"]

CREATE_DATA_QUERY_RULE_TYPE_VALUES: frozenset[str] = frozenset(["logging", "metric", "rum", "tracing"])


def check_create_data_query_rule_type(value: Any) -> CreateDataQueryRuleType:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: CreateDataQueryRuleType = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("CreateDataQueryRuleType", value, f"str, one of {sorted(CREATE_DATA_QUERY_RULE_TYPE_VALUES)!r}")

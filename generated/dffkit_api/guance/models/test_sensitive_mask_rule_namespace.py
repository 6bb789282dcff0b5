# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

TestSensitiveMaskRuleNamespace = Literal[
    "billing",
    "custom_object",
    "keyevent",
    "logging",
    "metric",
    "network",
    "object",
    "profiling",
    "rum",
    "security",
    "tracing",
]

TEST_SENSITIVE_MASK_RULE_NAMESPACE_VALUES: frozenset[str] = frozenset(
    [
        "billing",
        "custom_object",
        "keyevent",
        "logging",
        "metric",
        "network",
        "object",
        "profiling",
        "rum",
        "security",
        "tracing",
    ]
)


def check_test_sensitive_mask_rule_namespace(value: Any) -> TestSensitiveMaskRuleNamespace:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: TestSensitiveMaskRuleNamespace = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value(
        "TestSensitiveMaskRuleNamespace", value, f"str, one of {sorted(TEST_SENSITIVE_MASK_RULE_NAMESPACE_VALUES)!r}"
    )

# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

CheckerDefinitionType = Literal[
    "OuterEventChecker",
    "apmCheck",
    "cloudDialCheck",
    "combinedCheck",
    "loggingCheck",
    "mutationsCheck",
    "networkCheck",
    "objectSurvivalCheck",
    "objectSurvivalV2Check",
    "outlierCheck",
    "processCheck",
    "rangeCheck",
    "rumCheck",
    "securityCheck",
    "seniorCheck",
    "seniorMutationsCheck",
    "seniorRangeCheck",
    "seniorRangeV2Check",
    "simpleCheck",
    "smartApmCheck",
    "smartCloudBillingCheck",
    "smartHostCheck",
    "smartKubeCheck",
    "smartLogCheck",
    "smartRumCheck",
    "waterLevelCheck",
]

CHECKER_DEFINITION_TYPE_VALUES: frozenset[str] = frozenset(
    [
        "OuterEventChecker",
        "apmCheck",
        "cloudDialCheck",
        "combinedCheck",
        "loggingCheck",
        "mutationsCheck",
        "networkCheck",
        "objectSurvivalCheck",
        "objectSurvivalV2Check",
        "outlierCheck",
        "processCheck",
        "rangeCheck",
        "rumCheck",
        "securityCheck",
        "seniorCheck",
        "seniorMutationsCheck",
        "seniorRangeCheck",
        "seniorRangeV2Check",
        "simpleCheck",
        "smartApmCheck",
        "smartCloudBillingCheck",
        "smartHostCheck",
        "smartKubeCheck",
        "smartLogCheck",
        "smartRumCheck",
        "waterLevelCheck",
    ]
)


def check_checker_definition_type(value: Any) -> CheckerDefinitionType:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: CheckerDefinitionType = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("CheckerDefinitionType", value, f"str, one of {sorted(CHECKER_DEFINITION_TYPE_VALUES)!r}")

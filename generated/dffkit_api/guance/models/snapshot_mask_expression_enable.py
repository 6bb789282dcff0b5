# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

SnapshotMaskExpressionEnable = Literal[0, 1]

SNAPSHOT_MASK_EXPRESSION_ENABLE_VALUES: frozenset[int] = frozenset([0, 1])


def check_snapshot_mask_expression_enable(value: Any) -> SnapshotMaskExpressionEnable:
    """The value as it came, known or not; raises ``TypeError`` where it is no int."""
    taken: SnapshotMaskExpressionEnable = value
    if isinstance(value, int) and not isinstance(value, bool):
        return taken
    from ..types import other_value

    other_value(
        "SnapshotMaskExpressionEnable", value, f"int, one of {sorted(SNAPSHOT_MASK_EXPRESSION_ENABLE_VALUES)!r}"
    )

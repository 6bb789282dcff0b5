# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

ModifyIssueStatusType = Literal[10, 15, 20, 25, 30]

MODIFY_ISSUE_STATUS_TYPE_VALUES: frozenset[int] = frozenset([10, 15, 20, 25, 30])


def check_modify_issue_status_type(value: Any) -> ModifyIssueStatusType:
    """The value as it came, known or not; raises ``TypeError`` where it is no int."""
    taken: ModifyIssueStatusType = value
    if isinstance(value, int) and not isinstance(value, bool):
        return taken
    from ..types import other_value

    other_value("ModifyIssueStatusType", value, f"int, one of {sorted(MODIFY_ISSUE_STATUS_TYPE_VALUES)!r}")

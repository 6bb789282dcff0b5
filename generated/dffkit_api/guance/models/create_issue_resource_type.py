# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

CreateIssueResourceType = Literal["dashboard", "event", "viewer"]

CREATE_ISSUE_RESOURCE_TYPE_VALUES: frozenset[str] = frozenset(["dashboard", "event", "viewer"])


def check_create_issue_resource_type(value: Any) -> CreateIssueResourceType:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: CreateIssueResourceType = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("CreateIssueResourceType", value, f"str, one of {sorted(CREATE_ISSUE_RESOURCE_TYPE_VALUES)!r}")

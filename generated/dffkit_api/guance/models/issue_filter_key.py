# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

IssueFilterKey = Literal["creator", "level", "resource", "statusType", "updator"]

ISSUE_FILTER_KEY_VALUES: frozenset[str] = frozenset(["creator", "level", "resource", "statusType", "updator"])


def check_issue_filter_key(value: Any) -> IssueFilterKey:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: IssueFilterKey = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("IssueFilterKey", value, f"str, one of {sorted(ISSUE_FILTER_KEY_VALUES)!r}")

# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

ListIssueAutoDiscoveriesIsDisable = Literal["false", "true"]

LIST_ISSUE_AUTO_DISCOVERIES_IS_DISABLE_VALUES: frozenset[str] = frozenset(["false", "true"])


def check_list_issue_auto_discoveries_is_disable(value: Any) -> ListIssueAutoDiscoveriesIsDisable:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: ListIssueAutoDiscoveriesIsDisable = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value(
        "ListIssueAutoDiscoveriesIsDisable",
        value,
        f"str, one of {sorted(LIST_ISSUE_AUTO_DISCOVERIES_IS_DISABLE_VALUES)!r}",
    )

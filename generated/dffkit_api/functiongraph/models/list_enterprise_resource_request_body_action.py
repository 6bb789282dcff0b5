# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

ListEnterpriseResourceRequestBodyAction = Literal["count", "filter"]

LIST_ENTERPRISE_RESOURCE_REQUEST_BODY_ACTION_VALUES: frozenset[str] = frozenset(["count", "filter"])


def check_list_enterprise_resource_request_body_action(value: Any) -> ListEnterpriseResourceRequestBodyAction:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: ListEnterpriseResourceRequestBodyAction = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value(
        "ListEnterpriseResourceRequestBodyAction",
        value,
        f"str, one of {sorted(LIST_ENTERPRISE_RESOURCE_REQUEST_BODY_ACTION_VALUES)!r}",
    )

# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

ListPipelinesType = Literal["central", "local"]

LIST_PIPELINES_TYPE_VALUES: frozenset[str] = frozenset(["central", "local"])


def check_list_pipelines_type(value: Any) -> ListPipelinesType:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: ListPipelinesType = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("ListPipelinesType", value, f"str, one of {sorted(LIST_PIPELINES_TYPE_VALUES)!r}")

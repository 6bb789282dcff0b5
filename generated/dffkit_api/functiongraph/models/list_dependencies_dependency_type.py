# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

ListDependenciesDependencyType = Literal["all", "private", "public"]

LIST_DEPENDENCIES_DEPENDENCY_TYPE_VALUES: frozenset[str] = frozenset(["all", "private", "public"])


def check_list_dependencies_dependency_type(value: Any) -> ListDependenciesDependencyType:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: ListDependenciesDependencyType = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value(
        "ListDependenciesDependencyType", value, f"str, one of {sorted(LIST_DEPENDENCIES_DEPENDENCY_TYPE_VALUES)!r}"
    )

# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

ListDependenciesIspublic = Literal["false", "true"]

LIST_DEPENDENCIES_ISPUBLIC_VALUES: frozenset[str] = frozenset(["false", "true"])


def check_list_dependencies_ispublic(value: Any) -> ListDependenciesIspublic:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: ListDependenciesIspublic = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("ListDependenciesIspublic", value, f"str, one of {sorted(LIST_DEPENDENCIES_ISPUBLIC_VALUES)!r}")

# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Literal, cast

ListDependenciesIspublic = Literal["false", "true"]

LIST_DEPENDENCIES_ISPUBLIC_VALUES: frozenset[str] = frozenset(["false", "true"])


def check_list_dependencies_ispublic(value: object) -> ListDependenciesIspublic:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    if isinstance(value, str):
        return cast(ListDependenciesIspublic, value)
    raise TypeError(f"Unexpected value {value!r}. Expected str, one of {sorted(LIST_DEPENDENCIES_ISPUBLIC_VALUES)!r}")

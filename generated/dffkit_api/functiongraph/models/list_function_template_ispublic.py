# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

ListFunctionTemplateIspublic = Literal["false", "true"]

LIST_FUNCTION_TEMPLATE_ISPUBLIC_VALUES: frozenset[str] = frozenset(["false", "true"])


def check_list_function_template_ispublic(value: Any) -> ListFunctionTemplateIspublic:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: ListFunctionTemplateIspublic = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value(
        "ListFunctionTemplateIspublic", value, f"str, one of {sorted(LIST_FUNCTION_TEMPLATE_ISPUBLIC_VALUES)!r}"
    )
